"""What a move requires, over the tables that ship with the program."""

from __future__ import annotations

import pytest

from careercli import paths
from careercli.catalog.moves import MoveTables
from careercli.moves.requirements import study_years
from careercli.roles import licences
from careercli.roles.licences import Licence, Licences


@pytest.mark.parametrize(
    ("licence", "years"),
    [
        (None, 0),
        (Licence("clinical nurse specialist license", "everywhere", "Master's degree", "x", 2025), 2),
        (Licence("license", "most states", "Master's degree", "x", 2025), 2),
        (Licence("license", "some states", "Master's degree", "x", 2025), 0),
        (Licence("license for schools", "everywhere", "Master's degree", "x", 2025, branch="schools"), 0),
        (Licence("license", "everywhere", "", "x", 2025), 0),
    ],
)
def test_the_degree_before_a_license_counts(tables: MoveTables, licence: Licence | None, years: int) -> None:
    """From nurse to a part of nursing that a bachelor's will do for: two years where most states ask for a master's."""
    occupations = {occupation.code: occupation for occupation in tables.occupations}
    table = Licences({"29-1141.03": licence} if licence else {})
    assert study_years(occupations["29-1141.00"], occupations["29-1141.03"], table) == years


def test_the_most_specific_license_counts() -> None:
    """The code itself, then its SOC code, then the longest beginning; 39-9011.00 answers for 39-9011."""
    entry = {
        code: Licence(code, "everywhere", "", "x", 2025) for code in ("29-1", "29-1141", "29-1141.04", "39-9011.00")
    }
    table = Licences(entry)
    asked = ("29-1141.04", "29-1141.00", "29-1141", "29-1299.00", "39-9011", "39-9011.01", "11-1011.00")
    given = [licence.text if (licence := table.of(code)) else None for code in asked]
    assert given == ["29-1141.04", "29-1141", "29-1141", "29-1", "39-9011.00", None, None]
    assert licences.read(paths.bundled_data()).of("29-1141.00") is not None
