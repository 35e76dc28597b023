"""Sentences that name a job and want another one, or the way into one: the field, the wishes and the person are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import not_understood, questions
from careercli.profile import model


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    """The command that a sentence is read as, and what is said of it."""
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), "; ".join(question.remarks)


@pytest.fixture
def welder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The profile of a welder."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("role: welder\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "i make 58k as a legal coordinator in Denver, could i become a paralegal?",
            "path legal-coordinator paralegal --in denver --earning 58000",
        ),
        (
            "i'm a legal coordinator, is paralegal a realistic move without going back to school",
            "path legal-coordinator paralegal",
        ),
        ("i make 58k as a legal coordinator, is that good", "salary legal-coordinator --offer 58k"),
    ],
)
def test_pay_that_is_told_hides_no_job_that_is_asked_about(catalog: Catalog, sentence: str, command: str) -> None:
    """The way there is the answer; how the pay stands is a command beside it."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("what can a store supervisor do outside retail", "next retail-supervisor --not-family sales"),
        ("what can a teacher do outside teaching", "next elementary-school-teacher --not-family education"),
        ("jobs outside of nursing for a nurse", "next registered-nurse --not-family health"),
        ("what can I do outside of retail", "next retail-salesperson --not-family sales"),
        ("careers outside of law for a paralegal", "next paralegal --not-family legal"),
        ("I want to leave retail", "next retail-salesperson --not-family sales"),
        ("get out of nursing", "next registered-nurse --not-family health"),
        ("I want out of waiting tables", "next waiter --not-like waiter"),
        ("what can a stylist do outside hairdressing salons", "next hairdresser --not-family personal care"),
        ("careers outside healthcare", "list --not-family health --sort -jobs"),
        ("desk jobs outside of law for a paralegal in ohio", "next paralegal --work desk --not-family legal --in ohio"),
    ],
)
def test_outside_a_field_leaves_that_field_out(catalog: Catalog, sentence: str, command: str) -> None:
    """And how the words are read as a field is said; only a job that is left, and no field, stays in it."""
    asked, said = _read(catalog, sentence)
    assert asked == command
    assert ("is read as the field" in said) == ("--not-family" in command)


@pytest.mark.parametrize("sentence", ["work outside", "outside jobs", "jobs where I can be outside"])
def test_outside_without_a_field_is_outdoors(catalog: Catalog, sentence: str) -> None:
    assert _read(catalog, sentence)[0].startswith("list --work outdoors")


def test_outside_of_a_place_is_told_to_be_no_filter(catalog: Catalog) -> None:
    """It is no work outdoors, and not that place either."""
    asked, said = _read(catalog, "jobs outside of Boston")
    assert not asked and "every place but one cannot be asked for" in said


@pytest.mark.usefixtures("welder")
def test_the_job_of_the_profile_is_the_one_that_is_left(catalog: Catalog) -> None:
    asked, said = _read(catalog, "what can I do outside of construction")
    assert asked == "next welder --not-family construction" and "job of your profile: welder" in said


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        (
            "what jobs suit a packer with a bad back who likes computers",
            "next packers-and-packagers-hand --work no-strain --skill computers and electronics",
            "",
        ),
        (
            "warehouse packer 45 bad back high school speaks Spanish likes computers",
            "next stocker-and-order-filler --work no-strain --skill computers and electronics --education high school",
            "age: not recorded",
        ),
        (
            "client lost her job as a phlebotomist and cannot drive, Oakland",
            "next phlebotomists --work no-driving --in oakland",
            "",
        ),
        ("indoor work for a roofer who is afraid of heights", "next roofers --work no-outdoors,no-heights", ""),
        ("remote work for a bookkeeper in Boise", "next bookkeeping-clerk --work home --in boise", ""),
        ("hotel housekeeper no nights", "next maid-and-housekeeping-cleaner --work no-nights", ""),
        (
            "what could I become from legal coordinator without law school",
            "next legal-coordinator --education master",
            "",
        ),
        ("from retail to hr, how?", "path retail-salesperson human-resources-specialist", "retail is taken as"),
        ("how long would it take me to go from welder to electrician", "path welder electrician", ""),
        ("how do I get from waiter to nurse without quitting work", "path waiter registered-nurse", "beside your work"),
    ],
)
def test_the_job_that_is_named_is_where_one_comes_from(
    catalog: Catalog, sentence: str, command: str, said: str
) -> None:
    """With the wishes and the place; what counts for nothing is said."""
    asked, remarks = _read(catalog, sentence)
    assert asked == command and said in remarks


_WAY_IN = [
    ("what must I learn to be a compliance manager", "gap", "compliance-manager"),
    ("what should I do first to become an office supervisor", "plan", "office-supervisor"),
    ("what is the first step to becoming a machinist", "plan", "machinists"),
]


@pytest.mark.parametrize(("sentence", "command", "role"), _WAY_IN)
def test_the_way_in_is_shown_with_the_command_that_compares(
    catalog: Catalog, sentence: str, command: str, role: str
) -> None:
    asked, said = _read(catalog, sentence)
    assert asked.startswith(f"show {role} --section ") and f"`careers {command} waiter {role}`" in said


@pytest.mark.usefixtures("welder")
@pytest.mark.parametrize(("sentence", "command", "role"), _WAY_IN)
def test_the_way_in_is_from_the_job_of_the_profile(catalog: Catalog, sentence: str, command: str, role: str) -> None:
    asked, said = _read(catalog, sentence)
    assert asked == f"{command} {role}" and "job of your profile: welder" in said


def test_certificates_are_those_that_the_role_tells_of(catalog: Catalog) -> None:
    """A guide has a question on them; where nothing names any, that is said."""
    guided, said = _read(catalog, "what certificates help a legal coordinator")
    assert guided == "show legal-coordinator --section entry-path --section education --section faq" and not said
    bare, said = _read(catalog, "which certifications are good for a roofer")
    assert bare == "show roofers --section education" and "often held: OSHA safety certification" in said
    bare, said = _read(catalog, "which certifications are good for a dishwasher")
    assert bare == "show dishwashers --section education" and "no list is recorded for dishwashers" in said


def test_a_resume_for_another_job_is_the_comparison_of_both(catalog: Catalog) -> None:
    asked, said = _read(catalog, "how do I put retail on my resume for an office job")
    assert asked == "gap retail-salesperson office-clerk"
    assert "`careers plan retail-salesperson office-clerk`" in said


@pytest.mark.parametrize(
    ("words", "offer"),
    [
        ("is compliance manager something the likes of us learn somehow", "careers gap waiter compliance-manager"),
        ("would those certificates ever count as a roofer then", "careers show roofers --section education"),
        ("a welder could prepare somehow then be a plumber", "careers plan welder plumber"),
        ("was a welder something people talk of", "careers show welder"),
    ],
)
def test_what_is_not_understood_offers_the_nearest_commands_first(catalog: Catalog, words: str, offer: str) -> None:
    """By its words; without such words what the role is, pays and leads to."""
    assert not_understood.instead(catalog, words.split()).startswith(f"`{offer}`")
