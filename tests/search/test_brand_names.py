"""What a phrase names that no name of the catalogue is as it stands: brands, processes, purposes, short forms."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from careercli.catalog.catalog import Catalog
from careercli.profile import recognize
from careercli.search import reading
from helper import catalog_in

ROLE = """
title: One
summary: A role.
tech_stack: [Henry Schein Dentrix, Kronos Workforce Timekeeper, SAP software, SAP Concur, Fieldnotes Tapestry Scale,
  Computerized maintenance management system CMMS, Microsoft Excel, Sage 50 Accounting,
  Microsoft Visual Basic for Applications VBA]
tools: [Injection molding machines, Vibration testers, Stretch wrapping machines, Metal inert gas MIG welders,
  Coordinate measuring machines CMM, Radio frequency RF scanners]
"""


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """A role with products and tools as the catalogue writes them."""
    with catalog_in(tmp_path_factory.mktemp("brands"), one=ROLE) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dentrix", "Henry Schein Dentrix"),
        ("Dentrix ****", "Henry Schein Dentrix"),
        ("Kronos", "Kronos Workforce Timekeeper"),
        ("Kronos timekeeping", "Kronos Workforce Timekeeper"),
        ("SAP Concur expenses", "SAP Concur"),
        ("injection molding", "Injection molding machines"),
        ("vibration testing", "Vibration testers"),
        ("stretch wrappers", "Stretch wrapping machines"),
        ("MIG welders", "Metal inert gas MIG welders"),
        ("CMM", "Coordinate measuring machines CMM"),
        ("Shipping & receiving", "Receive shipments"),
        ("Rostering staff", "Prepare employee work schedules"),
    ],
)
def test_a_phrase_is_read_as_what_the_catalogue_writes_more_fully(catalog: Catalog, text: str, expected: str) -> None:
    """A brand, a process, a short form or a purpose stands for the one name of the catalogue."""
    assert [named.name for named in reading.read(catalog, text).named] == [expected]


@pytest.mark.parametrize(
    "text", ["SAP SuccessFactors", "Schein", "Tapestry", "Workforce", "molding", "Sage 300 People"]
)
def test_more_of_a_name_or_a_word_inside_one_is_not_taken(catalog: Catalog, text: str) -> None:
    """What stands behind a maker's name is another product, and a word in the middle of a name is none."""
    assert reading.read(catalog, text).named == ()


def test_a_level_in_brackets_is_no_skill(catalog: Catalog) -> None:
    """Level 2 of safeguarding is how far somebody is trained, and is kept as that."""
    read = reading.read(catalog, "Safeguarding (Level 2)")
    assert read.level == "Level 2" and len(read.named) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Supervise 24 pickers, packers and lift drivers", []),
        ("Took part in meetings with personal care and speech therapists", []),
        ("New hires on stretch wrappers and RF scanners", ["Stretch wrapping machines",
                                                                   "Radio frequency RF scanners"]),
        ("Supplier visits for injection molding tools", ["Injection molding machines"]),
        ("Rolled out SAP SuccessFactors, ran payroll inputs in Sage 300 People", ["Calculate financial data"]),
        ("Monte Carlo in Excel/VBA", ["Microsoft Excel", "Microsoft Visual Basic for Applications VBA"]),
    ],
)  # fmt: skip
def test_running_text_tells_machines_and_no_people(catalog: Catalog, line: str, expected: list[str]) -> None:
    """A process counts by its machine; so many people, whom somebody meets, and a part of a product's name do not."""
    (phrases,) = recognize.skills_in_lines(catalog, [line])
    assert [skill.name for phrase in phrases for skill in phrase.skills] == expected
