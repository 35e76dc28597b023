"""What a sentence tells beside its question: the work of now, what is left, hours of study, a place of work."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.facts import asked_conditions
from careercli.commands.asked.person import told_beside

_AIDE = "home-health-and-personal-care-aide"


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "I want to leave night shifts and work in an office. I am a home health aide.",
            f"next {_AIDE} --work no-nights --family office",
        ),
        (
            "I want to leave night work and get an office job in Cleveland, Ohio",
            "list --work desk,no-nights --in cleveland, ohio --family office --sort -jobs",
        ),
        ("I work night shifts as a home health aide and want an office job", f"next {_AIDE} --family office"),
        ("nursing school evening classes", "show registered-nurse --section entry-path --section education"),
        ("can I study to be a nurse in the evenings", "show registered-nurse --section entry-path --section education"),
        (
            "office jobs in a doctor's office without a degree",
            "list --education certificate --family office --work desk --sort -jobs",
        ),
        ("what jobs in Tucson can I get with a psychology bachelor's degree?",
         "list --in tucson --study psychology --education bachelor --sort -jobs"),
        ("psychology degree jobs Tucson", "list --study psychology --education bachelor --in tucson --sort -jobs"),
        ("barista with a psychology degree, what jobs without grad school in Tucson",
         "list --education bachelor --in tucson --study psychology --sort -jobs"),
        ("compare HR specialist and social worker for someone with a psychology degree in Tucson",
         "compare human-resources-specialist child-family-and-school-social-worker --in tucson"),
        ("I make 16.50 an hour as a home health aide, what pays better",
         f"next {_AIDE} --earning 34320 --min-pay 34321"),
        ("nurse without a degree", "show registered-nurse --section entry-path --section education"),
        ("how do I become a web developer without a degree",
         "show web-developer --section entry-path --section education"),
        ("pay of nurses and electricians in Ohio, Texas and California",
         "salary registered-nurse electrician --in ohio --in texas --in california"),
        ("what can I do with python and no degree", "match python --education certificate"),
        ("how do I get into tech without a degree",
         "list --family computing --education certificate --sort -openings"),
        ("bootcamp", "list --family computing --education certificate --sort -openings"),
    ],
)  # fmt: skip
def test_what_is_told_is_no_wish(catalog: Catalog, sentence: str, command: str) -> None:
    """What is left is turned, what is done now is no wish, and hours of study are none of the work."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    "sentence",
    [
        "what can I study in the evenings that leads to a better job",
        "can I study nursing part time in the evening",
        "how do I become a nurse, I am a home health aide and can only study in the evenings",
    ],
)
def test_hours_of_study_are_said_not_to_be_recorded(catalog: Catalog, sentence: str) -> None:
    """No source says when a course is held, and the rest is answered."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments and "nights" not in question.arguments
    assert told_beside.OF_STUDY_BESIDE_WORK in question.remarks


@pytest.mark.parametrize("sentence", ["night school teacher", "school bus driver part time", "evening jobs for nurses"])
def test_a_title_or_a_wish_is_left_as_it_stands(sentence: str) -> None:
    """A word of study in a title, and hours of the work, are no hours of study."""
    assert told_beside.parted(sentence) == (sentence, ())


def test_the_word_on_a_license_is_that_of_the_text(catalog: Catalog) -> None:
    """A role whose text speaks of a license is never said to have none recorded; over all roles of the catalogue."""
    for row in catalog.list().rows:
        role = catalog.entry(row.slug).role
        known = role.education
        written = " ".join((*filter(None, (known.level, known.path) if known else ()), *role.entry_path)).lower()
        if " license" in written:
            assert "none named" not in asked_conditions.license_of(catalog, row.slug), row.slug
    said = asked_conditions.license_of(
        catalog, "mental-health-and-substance-abuse-counselor", "mental health counselor"
    )
    assert "need a license in every state" in said and "mental-health-counselors is a role of its own" in said


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("no nights or weekends, no degree in Ohio",
         "list --work no-nights,no-weekends --education certificate --in ohio --sort -jobs"),
        ("no evenings or weekends, no school", "list --work no-nights,no-weekends --education none --sort -jobs"),
        ("no degree no nights or weekends",
         "list --work no-nights,no-weekends --education certificate --sort -jobs"),
        ("roofer no nights or weekends no school in Ohio",
         "next roofers --work no-nights,no-weekends --training none --in ohio"),
        ("jobs paying 50k in Ohio without going back to school for a truck driver home every night",
         "next truck-driver --work no-travel --training none --min-pay 50000 --in ohio"),
    ],
)  # fmt: skip
def test_hours_beside_less_school_are_those_of_the_work(catalog: Catalog, sentence: str, command: str) -> None:
    """A "no" between the hours and the study begins another wish, and study that is turned away has no hours."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert told_beside.OF_STUDY_BESIDE_WORK not in question.remarks
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("can I learn HVAC while working as a cook", "path restaurant-cook hvac-technician"),
        ("while working as a cook can I learn HVAC", "path restaurant-cook hvac-technician"),
        ("can I study to be a nurse while I work as a cashier", "path cashier registered-nurse"),
        ("how do I become an electrician alongside my job as a waiter in Tampa", "path waiter electrician --in tampa"),
        ("can I do nursing school while still working as a home health aide", f"path {_AIDE} registered-nurse"),
    ],
)
def test_the_job_that_goes_on_beside_learning_is_ones_own(catalog: Catalog, sentence: str, command: str) -> None:
    """What is learned is the other job, and of study beside work it is said what is known."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert told_beside.OF_STUDY_BESIDE_WORK in question.remarks
    assert not any("not looked for" in remark for remark in question.remarks)
