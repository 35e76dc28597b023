"""One's own job that a sentence names first, with what is wrong with it behind it."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.person import told_first


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("java developer, 52, nobody calls me back, maybe teach or go into government", "next software-developer"),
        ("house painter, 61, lungs arent great, need five more years till retirement",
         "next painters-construction-and-maintenance"),
        ("welder here, my eyes are done and the boss is selling the shop", "next welder"),
        ("thirty years as a carpenter and my hands are shot", "next carpenter"),
        ("dairy farmer selling the herd at 55, which town jobs fit that",
         "next farmers-ranchers-and-other-agricultural-managers"),
        ("insurance sales makes me feel gross, is there honest work", "next insurance-sales-agents"),
        ("fell off a ladder doing drywall, doctor says no more overhead work, i only know construction",
         "next drywall-and-ceiling-tile-installers --work no-lifting"),
        ("no more retail, never again, what else is there", "next retail-salesperson --not-family sales"),
        ("air force crew chief getting out", "next aircraft-mechanics-and-service-technicians"),
        ("baker with a flour allergy", "next bakers"),
        ("security guard, bored out of my skull on nights", "next security-guard --work no-nights"),
        ("vet tech, compassion fatigue is real, cant afford more school",
         "next veterinary-technologists-and-technicians"),
        ("medical biller here, everything is being outsourced, should i retrain as a radiology tech",
         "path billing-and-posting-clerks radiologic-technologist"),
    ],
)  # fmt: skip
def test_who_tells_of_a_job_looks_for_another(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


def test_what_is_told_beside_it_and_is_not_used_is_named(catalog: Catalog) -> None:
    question = questions.read(catalog, "java developer, 52, nobody calls me back, maybe teach or go into government")
    assert question is not None
    left = next(remark for remark in question.remarks if remark.startswith("not looked for: "))
    assert {"nobody", "teach", "government"} <= set(left.split())


@pytest.mark.parametrize(
    "sentence",
    [
        "I am a paralegal",
        "sales and marketing manager",
        "plumber pay",
        "carpenter and joiner",
        "welder, how long is the apprenticeship for my son",
        "is it any fun to be a welder, my brother asks",
    ],
)
def test_a_title_and_a_question_on_a_job_tell_of_nobody(sentence: str) -> None:
    """Nothing is wrong with the job, or it is asked about itself."""
    assert not told_first.tells(sentence.lower())


def test_a_job_that_says_something_is_no_role(catalog: Catalog) -> None:
    """Who has said that, and no physician, is meant."""
    question = questions.read(catalog, "my knees hurt, the doctor says no more standing, i was a waiter")
    assert question is not None and question.arguments == ("next", "waiter", "--work", "no-strain")


@pytest.mark.parametrize(
    ("sentence", "earning"),
    [
        ("what could I become from bookkeeping clerk in Chicago at 62000", "62000"),
        ("what can a bartender who makes 21 an hour do next", "43680"),
        ("what could I become from nurse at 45", None),
    ],
)
def test_pay_behind_the_job_that_is_left_is_ones_own(catalog: Catalog, sentence: str, earning: str | None) -> None:
    """21 dollars an hour are 43,680 a year of 2,080 hours; 45 is an age."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] == "next"
    given = dict(zip(question.arguments[2::2], question.arguments[3::2], strict=True))
    assert given.get("--earning") == earning


def test_less_pay_is_no_loss(catalog: Catalog) -> None:
    question = questions.read(catalog, "sysadmin burnout, open to a pay cut if i never get paged again")
    assert question is not None
    own = "network-and-computer-systems-administrators"
    assert question.arguments == ("next", own, "--not-like", own)
    assert any(remark.startswith("less pay: ") for remark in question.remarks)
    assert any(remark.startswith("hours: not held here") for remark in question.remarks)
