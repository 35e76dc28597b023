"""What a move to a licensed profession requires of people who have a degree already, but in another field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from careercli.catalog.moves import MoveTables
from careercli.index.moves import FILE
from careercli.moves.requirements import requirements
from careercli.roles import licences
from helper import ROOT


@pytest.fixture(scope="module")
def tables() -> Iterator[MoveTables]:
    """The tables of every occupation."""
    with MoveTables(ROOT / "data" / FILE.name) as opened:
        yield opened


@pytest.mark.parametrize(
    ("source", "target", "years"),
    [
        ("25-2031.00", "29-1141.00", 1),  # a teacher to a nurse: a degree, but not in nursing
        ("31-1131.00", "29-2061.00", 1),  # a nursing assistant to a practical nurse
        ("17-2051.00", "17-1011.00", 2),  # a civil engineer to an architect
        ("29-1216.00", "23-1011.00", 3),  # a physician to a lawyer
        ("35-3031.00", "29-1141.00", 4),  # a waiter: the whole degree
        ("29-1141.00", "29-2061.00", 0),  # a registered nurse to a practical nurse
        ("29-1171.00", "29-1141.00", 0),  # a nurse practitioner is a registered nurse
        ("25-2022.00", "25-2031.00", 0),  # a teacher to a teacher
        ("23-1023.00", "23-1011.00", 0),  # a judge to a lawyer
        ("29-1141.00", "29-1141.00", 0),
        ("41-1011.00", "13-1071.00", 4),  # no license: the Bureau's levels alone
    ],
)
def test_a_license_of_another_profession_asks_for_its_program(
    tables: MoveTables, source: str, target: str, years: int
) -> None:
    """General courses count; what one has studied for the same profession counts whole."""
    ends = [tables.occupations[tables.ids[code]] for code in (source, target)]
    assert requirements(*ends, licences.read(ROOT / "data")).study_years == years
