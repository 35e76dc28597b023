"""What a way to another job is asked for of the work is answered of the job at its end, and is never dropped."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions

WAY = "path drywall-and-ceiling-tile-installers construction-and-building-inspectors"
OF = "construction-and-building-inspectors: "


@pytest.mark.parametrize(
    ("sentence", "command", "condition"),
    [
        ("drywaller to building inspector in Tucson, bad shoulder", f"{WAY} --in tucson", "no-lifting"),
        ("drywaller to building inspector with a bad back", WAY, "no-strain"),
        ("drywaller to building inspector with no nights", WAY, "no-nights"),
        ("drywaller to building inspector without a license", WAY, "no-license"),
        ("path from drywaller to building inspector for someone with a bad shoulder", WAY, "no-lifting"),
        ("how does a drywaller with a bad shoulder become a building inspector", WAY, "no-lifting"),
        ("from drywaller to building inspector with no lifting", WAY, "no-lifting"),
        ("I'm a drywaller with a bad shoulder, how do I become a building inspector", WAY, "no-lifting"),
        ("plan from drywaller to building inspector, no driving", WAY.replace("path", "plan"), "no-driving"),
        ("what does a drywaller with bad knees need to learn to become a building inspector",
         WAY.replace("path", "gap"), "no-strain"),
    ],
)  # fmt: skip
def test_a_wish_beside_two_jobs_is_answered_of_the_one_to_reach(
    catalog: Catalog, sentence: str, command: str, condition: str
) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert question.remarks[0].startswith(f"{condition}: {OF}")
    assert not any("for drywall-and-ceiling-tile-installers" in remark for remark in question.remarks)


@pytest.mark.parametrize("job", ["editor", "editors", "manager", "teacher"])
@pytest.mark.parametrize("wish", ["from home", "no nights", "without a license"])
def test_a_job_that_several_are_called_is_kept_beside_a_wish(catalog: Catalog, job: str, wish: str) -> None:
    """The move that the sentence asks for without its wish is the one that it asks for with it."""
    bare = questions.read(catalog, f"paralegal to {job}")
    question = questions.read(catalog, f"paralegal to {job} {wish}")
    assert bare is not None and question is not None
    assert question.arguments == bare.arguments
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("drywaller to building inspector, no overtime", "hours: not held here"),
        ("drywaller to cost estimator with carpal tunnel",
         "hands, senses and surroundings: not held here"),
        ("drywaller to building inspector in Tucson with a pet snake", "not looked for: pet snake"),
    ],
)  # fmt: skip
def test_what_is_wished_and_is_not_recorded_is_said(catalog: Catalog, sentence: str, said: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and any(remark.startswith(said) for remark in question.remarks)


@pytest.mark.parametrize(
    "sentence", ["is it easy to go from cashier to bank teller", "I work nights as a cashier, how do I become a welder"]
)
def test_words_on_the_way_and_the_job_that_is_left_wish_nothing(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] == "path"
    assert not any(remark.startswith(("stress: ", "nights: ")) for remark in question.remarks)
