"""Lines under a job to the skills that they tell: as names stand, by the roots of their words, over a series."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.answers import cv_mover
from careercli.api import open_catalog
from careercli.catalog.catalog import Catalog
from careercli.profile import from_cv, recognize, unread_duties
from careercli.profile.cv import read_source
from careercli.profile.cv.source import Source
from careercli.search.duties import DutyReader
from careercli.skills.inflection import root
from helper import catalog_in

ROLE = """
title: One
summary: A role.
tech_stack: [Applicant tracking software, Automate the Schools ATS, Private Practice, Front Desk, Python, LabWare LIMS,
  Laboratory information management system LIMS]
tools: [Forklifts, Overhead cranes, Manlifts, Economics and Accounting]
"""


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """A role with tools, and with products that are called like ordinary words."""
    with catalog_in(tmp_path_factory.mktemp("duties"), one=ROLE) as opened:
        yield opened


@pytest.fixture(scope="module")
def reader(catalog: Catalog) -> DutyReader:
    """One reader for all lines."""
    return DutyReader(catalog)


def texts(reader: DutyReader, line: str) -> list[str]:
    """The pieces of a line that are read."""
    return [told.text for told in reader.read(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Took messages and assessed pupils", ["Took messages", "assessed pupils"]),
        ("Bank reconciliations, month-end close", ["Bank reconciliations", "month-end close"]),
        ("Posted journal entries and processed invoices", ["Posted journal entries", "processed invoices"]),
        ("Sterilisation of instruments; took dental radiographs", ["Sterilisation of instruments",
                                                                   "took dental radiographs"]),
        ("Accounts payable and receivable for three firms", ["Accounts payable and receivable"]),
        ("Led returns processing", ["returns processing"]),
        ("Handled staff grievances at work", ["Handled staff grievances"]),
        ("Stock control and rotation", ["Stock control", "rotation"]),
        ("bus and taxi driving", ["bus", "taxi driving"]),
        ("Operated forklift, overhead crane, and manlift", ["Operated forklift", "overhead crane", "manlift"]),
        ("SMAW, GTAW (TIG), and FCAW on pipe", ["SMAW", "GTAW", "TIG", "FCAW"]),
        ("HPLC and UPLC method validation", ["HPLC", "UPLC", "method validation"]),
        ("Prepared HST/GST returns", ["HST/GST returns"]),
        ("Salary benchmarking and offer negotiation", ["Salary benchmarking", "offer negotiation"]),
        ("Mentored two trainees", ["Mentored"]),
        ("Recruited and trained 12 staff", ["Recruited", "trained 12 staff"]),
        ("Loading with forklift and pallet jack", ["forklift"]),
        ("Ran weekly payroll for 60 employees", ["weekly payroll"]),
    ],
)  # fmt: skip
def test_a_duty_is_read_however_it_is_told(reader: DutyReader, line: str, expected: list[str]) -> None:
    """The longest name, whatever the form of its words, their order, and what a series shares."""
    assert texts(reader, line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Worked with the payroll team on a new system",  # what a team is called
        "Clerk at Payroll Services",
        "Reporting to the head of catering",
        "From concept to SOP",  # the start of production: procedures are SOPs
        "Billed N40m; prepared WCB filings",
        "A dental nurse for seven years",  # what somebody is, which the jobs say
        "Oversaw the operation of the site in security and retail",
        "Taught French and history",
        "Rebuilt the onboarding of the shop; led audits with screen readers",
        "Went home to Hartford, CT",  # a state, no scan
        "Certificate IV, phase IV, TDS of the water, SEM and MMA",  # numbers and other trades' letters
        "Set out the agenda; marked out for promotion",  # setting and marking out are work on a site
        "Prepared deposits; met organizations; recommended new systems; wrote about court reporting",
        "Serviced rooms on two floors",  # which is cleaning, no room service
        "Swept the floor of the care home; supported the work of others",
        "Led a health care company",
        "Welder / Fabricator",
        "Detailed sheet metal parts",
        "Wrote test plans for vibration",
    ],
)
def test_words_that_mean_much_else_are_no_duties(reader: DutyReader, line: str) -> None:
    """Employers, fields, trades, and single words with another word behind them."""
    assert texts(reader, line) == []


def test_what_a_duty_names_is_what_its_usual_name_does(reader: DutyReader) -> None:
    """The same as `careers skills` says of the name as it stands."""
    named = {told.text: told.named.name for told in reader.read("Operated a forklift; processed invoices")}
    assert named == {
        "Operated a forklift": "Forklifts",
        "processed invoices": "Process customer bills or payments",
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Implemented Greenhouse ATS for hiring managers", ["Applicant tracking software"]),
        ("Seven years in NHS and private practice", []),
        ("Kept the front desk", ["Greet customers, patrons, or visitors"]),
        ("Scripts in Python", ["Python"]),
        ("Data in LabWare LIMS", ["LabWare LIMS"]),
    ],
)
def test_a_product_is_no_ordinary_word_and_no_part_of_another(catalog: Catalog, line: str, expected: list[str]) -> None:
    """ATS is no one maker's, and Private Practice is written with capitals."""
    (phrases,) = recognize.skills_in_lines(catalog, [line])
    assert [skill.name for phrase in phrases for skill in phrase.skills] == expected


@pytest.mark.parametrize(
    "words",
    [
        ("operate", "operated", "operating", "operation"),
        ("reconcile", "reconciled", "reconciliation", "reconciliations"),
        ("sterilise", "sterilization", "sterilising"),
        ("deliver", "delivery", "deliveries", "delivered"),
        ("plan", "planned", "planning"),
        ("manage", "managed", "management"),
        ("run", "ran", "running"),
    ],
)
def test_the_forms_of_a_word_have_one_root(words: tuple[str, ...]) -> None:
    """Endings, irregular forms, doubled letters, British spelling."""
    assert len(set(map(root, words))) == 1


CV = """Ann Lee
ann@example.org

Experience
Clerk, Acme Ltd, 2019 - 2023
- Ran payroll
- Polished the zorbing nets of the club

Skills
GD&T, HPLC, GLP, Zorbing nets
"""


def test_a_duty_that_is_not_read_is_listed(catalog: Catalog) -> None:
    """With its place, so that a reader knows what was passed over."""
    reading = from_cv.of_cv(catalog, read_source(Source("cv", CV.encode())))
    assert [(said.text, said.place) for said in reading.unknown] == [
        ("Zorbing nets", "line 10"),
        ("Polished the zorbing nets of the club", "line 7"),
    ]
    assert ("payroll", "line 6") in [(skill.phrase.text.split()[-1], skill.place) for skill in reading.skills]


def test_a_long_line_is_shortened_where_a_cv_is_read_by_the_way(catalog: Catalog) -> None:
    """A paragraph is not repeated in full there; the import has all of it."""
    long = CV.replace("of the club", "and other things of the club " * 20)
    reading = from_cv.of_cv(catalog, read_source(Source("cv", long.encode())))
    assert all(len(said) <= cv_mover.LONGEST_DUTY for said in cv_mover.words(reading, skills=True)[-1].split("; ")[1:])
    assert len(reading.unknown[-1].text) > cv_mover.LONGEST_DUTY


def test_match_and_import_read_a_cv_the_same_way(tmp_path: Path) -> None:
    """What one does not know, the other does not use; what one knows, the other does not call unknown."""
    file = tmp_path / "cv.txt"
    file.write_text(CV, encoding="utf-8")
    with open_catalog() as opened:
        reading = from_cv.read(opened, file)
        assert opened.match(cv=file).unknown == tuple(said.text for said in reading.unknown)


@pytest.mark.parametrize(
    ("line", "told", "unread"),
    [
        ("Cannulated fistulas; monitored vital signs", ["vital signs"], ["Cannulated fistulas"]),
        ("Reprocessed dialyzers, ordered supplies, kept inventory", ["ordered supplies", "inventory"],
         ["Reprocessed dialyzers"]),
        ("Checked pH and recorded vital signs", ["vital signs"], ["Checked pH"]),
        ("Rearranged the schedule in Excel", ["Excel"], ["Rearranged the schedule"]),
        ("Monitored vital signs and recorded them in Epic", ["vital signs", "Epic"], []),
        ("Ran payroll in ADP for 60 employees", ["payroll", "ADP"], []),
        ("Processed invoices", ["invoice processing", "invoices"], []),
        ("Polished nets; swept", [], ["Polished nets; swept"]),
    ],
)  # fmt: skip
def test_the_rest_of_a_line_that_is_half_read_is_told(line: str, told: list[str], unread: list[str]) -> None:
    """Each clause with a verb of its own stands for itself, and a program used is not what was done with it."""
    assert list(unread_duties.unread(line, told)) == unread


def test_a_half_read_line_of_a_cv_is_listed_by_its_unread_half(catalog: Catalog) -> None:
    """With its place."""
    text = CV.replace("- Ran payroll", "- Ran payroll; twirled the zorbing nets")
    reading = from_cv.of_cv(catalog, read_source(Source("cv", text.encode())))
    assert ("twirled the zorbing nets", "line 6") in [(said.text, said.place) for said in reading.unknown]
