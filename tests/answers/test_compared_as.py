"""A role that O*NET describes thinly is compared as one and the same occupation by every answer about moves."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.answers import gap_words, tool_words
from careercli.answers.gap import NOT_TOLD_APART
from careercli.api import Catalog
from careercli.moves.facts import MoveFacts

UNDESCRIBED = ("designers-all-other", "counselors-all-other", "surgeons-all-other", "legal-technician")
BORROWING = (*UNDESCRIBED, "contract-specialist", "legal-coordinator", "transportation-supervisor")


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """Every occupation, with the roles that ship with the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("compared")))
        with Catalog.open() as opened:
            yield opened


@pytest.mark.parametrize("slug", BORROWING)
def test_every_answer_says_the_same_of_what_a_role_is_compared_as(atlas: Catalog, slug: str) -> None:
    """`gap`, `path` and `next` name one occupation, in one sentence."""
    (said,) = [note for note in atlas.path("waiter", slug).notes if "is compared as" in note]
    answer = atlas.gap("waiter", slug)
    assert f"{said}." in answer.notes
    moves = atlas.next(slug)
    assert answer.target_side.occupation is not None
    assert moves.compared.occupation.id == answer.target_side.occupation.id
    assert said.endswith(f"compared as {moves.compared.occupation.title}, {said.rpartition(', ')[2]}")


@pytest.mark.parametrize("slug", UNDESCRIBED)
def test_what_is_new_there_is_the_same_in_gap_and_path(atlas: Catalog, slug: str) -> None:
    """A direct way names the first of what `gap` lists as new, in its order."""
    way = next(route for route in atlas.path("waiter", slug, max_hops=1).routes if len(route.moves) == 1)
    answer = atlas.gap("waiter", slug)
    assert answer.whose
    named = [*answer.named[:2]] + [gap_words.spoken_work(work) for work in answer.new_work[:2]]
    if way.moves[0].new:
        assert list(way.moves[0].new[: len(named)]) == named


def test_the_closest_is_looked_for_in_the_broad_occupation_first(atlas: Catalog) -> None:
    """The SOC of 2018: 27-1029 is beside the other designers (27-102), 11-9039 beside education's administrators.

    23-2099 stands in 23-209, which gathers what is left over: there the minor group is the field.
    """
    facts = MoveFacts(atlas)
    for slug, begins in (
        ("designers-all-other", "27-102"),
        ("education-administrators-all-other", "11-903"),
        ("counselors-all-other", "21-101"),
        ("legal-support-workers-all-other", "23-2011"),
    ):
        compared = facts.compared_in_field(atlas.entry(slug))
        assert compared is not None and compared.occupation.code.startswith(begins), slug


def test_a_role_is_not_held_against_what_stands_in_for_it(atlas: Catalog) -> None:
    """It is no "same job in official records", and nothing is new that no record tells."""
    answer = atlas.gap("paralegal", "legal-support-workers-all-other")
    assert (answer.verdict, answer.comparable, answer.ready) == (NOT_TOLD_APART, False, None)
    assert answer.new_work == answer.raises == ()
    assert answer.why_not.startswith("Both are compared as the same occupation, Paralegals")


def test_openings_and_growth_are_the_jobs_own(atlas: Catalog) -> None:
    """BLS, Employment Projections 2024-34: 4,700 openings a year for 23-2099, 39,300 for paralegals."""
    assert "few openings" in atlas.gap("lawyer", "legal-support-workers-all-other").verdict
    assert "many openings" in atlas.gap("lawyer", "paralegal").verdict


def test_a_course_is_not_named_twice(atlas: Catalog) -> None:
    """What the Handbook calls a course, a guide may list as a skill."""
    answer = atlas.gap("legal-technician", "paralegal")
    (named,) = [words for label, words in gap_words.statements(answer) if label == "To catch up on"]
    assert named.lower().count("legal writing") == 1


@pytest.mark.parametrize("slug", ["contract-specialist", "court-clerk", "legal-coordinator"])
def test_what_a_part_itself_names_leads(atlas: Catalog, slug: str) -> None:
    """Before what O*NET has of the broader occupation, which is marked as that."""
    answer = atlas.gap("paralegal", slug)
    said = dict(gap_words.statements(answer))
    assert answer.named and said["To catch up on"].startswith(answer.named[0])
    assert said["New to you"].endswith("(work of the broader occupation).")
    own = [tool.kind.own for tool in tool_words.worth_showing(answer)]
    assert own == sorted(own, reverse=True)
    (way,) = [route for route in atlas.path("paralegal", slug, max_hops=1).routes if len(route.moves) == 1]
    assert not way.moves[0].new or way.moves[0].new[0] == answer.named[0]


@pytest.mark.parametrize(("start", "goal"), [("legal-technician", "paralegal"), ("paralegal", "legal-coordinator")])
def test_what_the_file_left_names_anywhere_is_not_to_be_learned(atlas: Catalog, start: str, goal: str) -> None:
    """A skill is brought or to be learned, never both."""
    answer = atlas.gap(start, goal)
    assert answer.named and {kept.name for kept in answer.keep}.isdisjoint(answer.named)


def test_what_is_its_own_occupation_is_not_marked(atlas: Catalog) -> None:
    """A paralegal is what O*NET describes."""
    answer = atlas.gap("waiter", "paralegal")
    assert answer.whose == "" and "broader" not in dict(gap_words.statements(answer))["New to you"]


def test_a_part_is_no_broader_occupation(atlas: Catalog) -> None:
    """The SOC's 11-9199 is there in parts alone (O*NET): the largest stands in for all managers that are left over."""
    (note,) = atlas.gap("waiter", "managers-all-other").notes[:1]
    assert note.endswith("one of the occupations it covers.")
    codes = {each.role.occupation.code: each for each in atlas.entries(atlas.slugs()) if each.role.occupation}
    facts = MoveFacts(atlas)
    for code, entry in codes.items():
        compared = facts.compared(entry)
        if compared is not None and compared.borrowed == "wider":
            assert compared.occupation.code.endswith(".00"), code
