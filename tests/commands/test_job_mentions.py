"""Which words of a sentence are the name of a job, and which mean something else in it."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.jobs import (
    asked_by_trade,
    job_mentions,
    other_senses,
)

TRUCK = "truck-driver"
OFFICE_ASSISTANT = "administrative-assistant"
POWER_LINES = "electrical-power-line-installers-and-repairers"
DERRICKS = "derrick-operators-oil-and-gas"
VALVES = "control-and-valve-installers-and-repairers-except-mechanical-door"
CNC = "computer-numerically-controlled-tool-operators"
MILLING = "milling-and-planing-machine-setters-operators-and-tenders-metal-and-plastic"


def asked(catalog: Catalog, sentence: str) -> tuple[str, str]:
    """The command of a sentence and what is said of it, each in a line."""
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), "; ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "slugs"),
    [
        ("how much does a CPA make", ["accountant"]),
        ("what do linemen make", [POWER_LINES]),
        ("policemen or firemen", ["police-officer", "firefighter"]),
        ("an hvac dude wants to move up", ["hvac-technician"]),
        ("i was a deckhand", ["sailors-and-marine-oilers"]),
        ("is it good for a derrickhand", [DERRICKS]),
        ("career counselor or plumber", ["school-counselor", "plumber"]),
        ("worked in fast food, shift lead for years", ["food-service-supervisor"]),
        ("hazmat and tanker endorsement", []),
        ("is a tanker endorsement worth it", []),
    ],
)
def test_the_jobs_that_words_name(catalog: Catalog, sentence: str, slugs: list[str]) -> None:
    assert [job.slugs[0] for job in job_mentions.jobs_in(catalog, sentence.split())] == slugs


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("amazon driver, 41, bad knees, need 50k to live, georgia",
         "next light-truck-driver --work no-strain --in georgia --min-pay 50000"),
        ("office job that pays at least 45k", "list --work desk --min-pay 45000 --sort -pay"),
        ("office work without customers", "list --work desk,no-customers --sort -jobs"),
        ("jobs like auto mechanic but cleaner and less heavy lifting", "next automotive-mechanic --work no-lifting"),
        ("I do billing for a dentist, what else can I do", "next billing-and-posting-clerks"),
        ("I answer phones for a law firm, what else can I do", "next receptionist"),
        ("I teach special ed and cry in the car every day. something else",
         "next special-education-teachers-elementary-school"),
        ("cdl class a, hazmat and tanker endorsement, want more pay", f"next {TRUCK} --min-pay 58641"),
        ("best jobs for people who like writing", "list --skill writing --sort -rating"),
        ("i clean rooms at a hotel", "next maid-and-housekeeping-cleaner"),
        ("i do the books for a plumber, what else can i do", "next bookkeeping-clerk"),
        ("i need 45k to get by, i drive for ups", "next light-truck-driver --min-pay 45000"),
        ("admin work that pays 45k", "list --min-pay 45000 --family office --work desk --sort -pay"),
    ],
)  # fmt: skip
def test_what_is_no_job_in_a_sentence_is_not_read_as_one(catalog: Catalog, sentence: str, command: str) -> None:
    assert asked(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    "sentence",
    [
        "jobs for vets with security clearance",
        "jobs for vets with security clearence",
        "i'm a vet leaving the army, which jobs fit me",
        "trades for veterans in Tucson",
    ],
)
def test_vets_of_the_army_are_veterans(catalog: Catalog, sentence: str) -> None:
    command, said = asked(catalog, sentence)
    assert "veterinar" not in command and "security-guard" not in command
    assert "hiring of veterans: not recorded" in said


@pytest.mark.parametrize("sentence", ["what does a vet earn", "vet or vet tech, which pays more", "salary of vets"])
def test_other_vets_treat_animals(catalog: Catalog, sentence: str) -> None:
    assert "veterinarian" in asked(catalog, sentence)[0]


@pytest.mark.parametrize(
    ("typed", "is_program"),
    [
        ("Admin assistant, Outlook, QuickBooks, what next", True),
        ("admin assistant who knows Microsoft Outlook, what next", True),
        ("Job Outlook for Nurses", False),
        ("nurse pay, Outlook and training", False),
        ("what is the outlook for nurses", False),
    ],
)
def test_outlook_among_programs_is_one(typed: str, is_program: bool) -> None:
    assert (other_senses.with_programs(typed) != typed) is is_program


def test_a_program_asks_for_no_growth(catalog: Catalog) -> None:
    command, said = asked(catalog, "Admin assistant 9 yrs, Outlook, QuickBooks. $46k in Phoenix. What else?")
    assert command == f"next {OFFICE_ASSISTANT} --in phoenix --earning 46000"
    assert "Outlook" in said


@pytest.mark.parametrize(
    ("sentence", "command", "remark"),
    [
        ("how long does it take to become a dental hygenist",
         "show dental-hygienist --section entry-path --section education", "dental hygenist is taken as dental-hygienist"),
        ("is 19 dollars good for a home health aid in new york",
         "salary home-health-and-personal-care-aide --offer 19 --in new york", ""),
        ("can i get into IT coming from a restraunt", "next waiter --family computing", "restraunt is taken as restaurant"),
        ("what do thatchers in Ohio eat", "", ""),
    ],
)  # fmt: skip
def test_a_misspelt_name_is_spelt_right_and_said(catalog: Catalog, sentence: str, command: str, remark: str) -> None:
    question = questions.read(catalog, sentence)
    assert (" ".join(question.arguments) if question else "") == command
    assert question is None or not remark or remark in question.remarks


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("I run a Haas CNC mill, what jobs next", CNC),
        ("I run a Bridgeport mill, what jobs next", MILLING),
        ("i fix MRI machines, what jobs next", "medical-equipment-repairers"),
        ("i teach kindergarten, what jobs next", "kindergarten-teachers-except-special-education"),
    ],
)
def test_work_that_is_told_is_the_job_of_those_who_do_it(catalog: Catalog, sentence: str, slug: str) -> None:
    assert asked(catalog, sentence)[0] == f"next {slug}"


@pytest.mark.parametrize("sentence", ["i fix cars on the side, what jobs fit", "i drive a van for fun, what jobs fit"])
def test_what_is_done_beside_the_work_is_no_job(catalog: Catalog, sentence: str) -> None:
    assert asked_by_trade.put(catalog, sentence) == (sentence, ())


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("school counsellor vs career counselor difference", "school-counselor"),
        ("accountant or auditor", "accountant"),
        ("plumber vs pipefitter difference", "plumber"),
    ],
)
def test_two_names_of_one_occupation_are_said_to_be_one(catalog: Catalog, sentence: str, slug: str) -> None:
    command, said = asked(catalog, sentence)
    assert command == f"show {slug}" and "counted as one job" in said and "one figure for both names" in said


def test_a_job_that_is_counted_among_many_kinds_of_work_is_said_to_be(catalog: Catalog) -> None:
    command, said = asked(catalog, "how much does a welding inspector make")
    assert command == "salary inspectors-testers-sorters-samplers-and-weighers"
    assert "'welding inspector' has no record of its own: it is counted with 'Inspectors, Testers" in said


def test_a_plural_of_men_lists_the_roles_of_its_name(catalog: Catalog) -> None:
    assert {row.slug for row in catalog.list(title="foremen").rows} == {
        "construction-supervisor",
        "production-supervisor",
    }


def test_of_three_names_two_may_be_of_one_occupation(catalog: Catalog) -> None:
    assert asked(catalog, "accountant or auditor or actuary, which is better")[0] == "compare accountant actuaries"


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("instrument tech", VALVES), ("derrick hand", DERRICKS), ("navy nuke", "nuclear-power-reactor-operators"),
        ("nurse educator", "nursing-instructors-and-teachers-postsecondary"), ("draftsmen", "mechanical-drafters"),
        ("electronics tech", "electrical-and-electronic-engineering-technologists-and-technicians"),
        ("journeymen electricians", "electrician"), ("home health aids", "home-health-aides"), ("weldor", "welder"),
        ("garbagemen", "refuse-and-recyclable-material-collectors"),
    ],
)  # fmt: skip
def test_names_as_a_trade_says_them(catalog: Catalog, name: str, slug: str) -> None:
    from careercli.search.titles import read_title

    assert read_title(catalog, name, guess=False).slugs[0] == slug
