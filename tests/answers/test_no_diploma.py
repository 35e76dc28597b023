"""Who says they have no high school diploma is told of it in every answer, wherever one is usual, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.next_lead import led_by_what_is_agreed
from careercli.answers.requirement_words import DIPLOMA, requirement_lines, requirement_phrases
from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.moves.requirements import OPEN_NOW
from careercli.roles import education

GOALS = (
    "electrician",
    "chef",
    "bakers",
    "registered-nurse",
    "truck-driver",
    "security-guards",
    "lawyer",
    "web-developer",
)
FROM = "restaurant-cook"


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations, with the hand-written roles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("no-diploma")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


@pytest.mark.parametrize("goal", GOALS)
def test_a_diploma_comes_first_in_every_answer(atlas: Catalog, goal: str) -> None:
    """In the gap, the plan and each way, where the usual level is a diploma or above; never as a choice."""
    gap = atlas.gap(FROM, goal, have="none")
    needs = gap.requirements
    is_asked = education.ENTRY_LEVELS[needs.entry_education or ""] >= education.HIGH_SCHOOL
    assert needs.lacks_diploma == is_asked == ("lacks_diploma" in needs.to_dict())
    assert (f"a {DIPLOMA}" in gap.comes_on_top) == is_asked
    assert any(DIPLOMA in phrase[:1].lower() + phrase[1:] for phrase in requirement_phrases(needs)) == is_asked
    (_name, schooling), *_others = requirement_lines(needs, gap.source_side)
    assert (DIPLOMA in schooling[:1].lower() + schooling[1:], "no further study" in schooling) == (
        is_asked,
        not is_asked,
    )
    steps = [step.step for step in atlas.plan(FROM, goal, have="none").steps]
    assert (f"Get a {DIPLOMA}" in steps) == is_asked
    assert not any("ptional: get a high school" in step for step in steps)
    for way in atlas.path(FROM, goal, have="none").routes if is_asked else ():
        diplomas = [place for place, step in enumerate(way.steps) if step.to_dict().get("degree") == education_name()]
        assert len(diplomas) == 1, way.roles
        before = way.steps[: diplomas[0]]
        assert all(step.to_dict()["kind"] == "move" for step in before), way.roles  # jobs that ask for none


def education_name() -> str:
    """The Bureau's name of a high school diploma."""
    return next(name for name, step in education.ENTRY_LEVELS.items() if step == education.HIGH_SCHOOL)


@pytest.mark.parametrize("have", [None, "high school", "bachelor"])
def test_of_others_nothing_is_said_of_it(atlas: Catalog, have: str | None) -> None:
    """Many cooks have one though none is usual: who says nothing is not taken to lack it."""
    gap = atlas.gap(FROM, "electrician", have=have)
    assert not gap.requirements.lacks_diploma and f"a {DIPLOMA}" not in gap.comes_on_top
    assert not any("GED" in step.step for step in atlas.plan(FROM, "electrician", have=have).steps)


def test_nothing_that_asks_for_a_diploma_is_open_now_without_one(atlas: Catalog) -> None:
    """Of all moves of a cook."""
    moves = atlas.next(FROM, limit=0, have="none").moves
    assert any(move.requirements.lacks_diploma for move in moves)
    for move in moves:
        level = education.ENTRY_LEVELS.get(move.requirements.entry_education or "", education.NO_FORMAL)
        assert move.group != OPEN_NOW or level == education.NO_FORMAL, move.slug


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("no high school diploma, what can a cook become in Ohio", "next restaurant-cook --have none --in ohio"),
        ("I never finished high school and work as a cashier, what's next", "next cashier --have none"),
        ("waiter without a high school diploma to electrician", "path waiter electrician --have none"),
        ("jobs that don't require a high school diploma", "list --education none --sort -jobs"),
        ("cook with a high school diploma, what next", "next restaurant-cook --have high school"),
        ("high school teacher, what next", "next high-school-teacher"),
    ],
)
def test_no_diploma_in_words_is_none(atlas: Catalog, sentence: str, command: str) -> None:
    """And one that is had is had."""
    question = questions.read(atlas, sentence)
    assert question is not None and " ".join(question.arguments) == command


def test_a_degree_in_another_field_is_no_further_off_where_firms_train(atlas: Catalog) -> None:
    """The Handbook says that some firms train as paralegals people with another degree (data/ways_in.tsv)."""
    for have in ("bachelor in political science", "master in history"):
        needs = atlas.gap("legal-secretary", "paralegal", have=have).requirements
        assert (needs.study_years, needs.study_years_most) == (0, 1)
        assert "some train people who have another degree" in " ".join(requirement_phrases(needs))
        assert not needs.study.second or needs.study.stages[-1].optional
        plan = [step.step for step in atlas.plan("legal-secretary", "paralegal", have=have).steps]
        assert any(step.startswith("Ask two employers whether they train you") for step in plan)
    assert atlas.gap("waiter", "paralegal", have="high school").requirements.study_years == 2


def test_what_the_survey_says_far_above_the_bureau_is_said(atlas: Catalog) -> None:
    """44 % of hearing aid specialists call a doctoral degree required, where the Bureau has a diploma (O*NET 30)."""
    needs = atlas.gap("dental-assistants", "hearing-aid-specialists").requirements
    assert needs.more_asked is not None and needs.more_asked[0] == education.DOCTORAL
    words = "44 % of people in the job say a doctoral or professional degree is required (O*NET's survey)"
    assert words in requirement_phrases(needs)
    assert atlas.gap("dentist", "hearing-aid-specialists").requirements.more_asked is None  # had


@pytest.mark.parametrize("start", ["dental-assistants", "waiter", "pharmacy-technicians", "restaurant-cook"])
def test_what_the_survey_contradicts_does_not_lead(atlas: Catalog, start: str) -> None:
    """Unless it was done before or one has the years of work that it asks for, or there is nothing else."""
    moves = atlas.next(start, limit=0).of_group(OPEN_NOW)
    doubtful = [move for move in moves if move.requirements.more_asked and not move.requirements.experience]
    sure = [move for move in moves if move.requirements.more_asked is None]
    assert moves[0] not in doubtful or not sure
    assert led_by_what_is_agreed([*doubtful, *sure])[:1] == [*sure, *doubtful][:1]
    assert led_by_what_is_agreed(doubtful) == doubtful


@pytest.mark.parametrize(
    "goal", ["surgeons-all-other", "life-scientists-all-other", "social-workers-all-other", "designers-all-other"]
)
def test_what_is_required_of_an_undescribed_occupation_is_the_same_in_every_answer(atlas: Catalog, goal: str) -> None:
    """By its own code and the Bureau's figures for it, whatever occupation of its field lends the work."""
    needs = atlas.gap("waiter", goal).requirements
    (way,) = atlas.path("waiter", goal, max_hops=1).routes
    assert (way.shortest_study, way.study_years) == (needs.study_years, needs.study_years_most)
    assert way.moves[-1].entry_education == needs.entry_education
    if goal == "surgeons-all-other":
        assert needs.study_years == 8  # college and medical school, 4 years each (programs.tsv)


def test_match_requires_of_an_undescribed_occupation_what_gap_does(atlas: Catalog) -> None:
    """A legal technician's requirements are those of its code (BLS), not a paralegal's."""
    role = next(each for each in atlas.match(["legal technician"], limit=20).roles if each.slug == "legal-technician")
    needs = atlas.gap("waiter", "legal-technician").requirements
    assert role.requirements is not None and role.requirements.to_dict() == needs.to_dict()
