"""Coverage: what covers what, one to one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.moves.coverage import covered_share, match_skills
from careercli.moves.role_skills import WeightedSkill, words

WORDS = ("legal", "research", "document", "filing", "review", "records", "court", "contract")
names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True).map(" ".join)
weights = st.floats(0.01, 1)
levels = st.none() | st.floats(0.5, 7)


def holding(name: str, weight: float = 1.0, level: float | None = None) -> WeightedSkill:
    return WeightedSkill(key=name.replace(" ", ""), name=name, weight=weight, level=level, words=words(name))


holdings = st.lists(st.builds(holding, names, weights, levels), max_size=8, unique_by=lambda skill: skill.key)


@given(needs=holdings)
def test_a_role_has_no_gap_to_itself(needs: list[WeightedSkill]) -> None:
    """Whatever a role asks for, somebody who has exactly that covers all of it."""
    covered = match_skills(needs, needs)
    assert len(covered) == len(needs)
    assert covered_share(covered, needs) == pytest.approx(1)


@given(have=holdings, needs=holdings)
def test_coverage_is_a_share(have: list[WeightedSkill], needs: list[WeightedSkill]) -> None:
    """Coverage lies within 0 and 1, and so does every single share."""
    covered = match_skills(have, needs)
    assert 0 <= covered_share(covered, needs) <= 1
    assert all(0 < skill.share <= 1 for skill in covered)


@given(have=holdings, needs=holdings, learned=st.builds(holding, names, weights, st.none()))
def test_learning_never_lowers_a_coverage(
    have: list[WeightedSkill], needs: list[WeightedSkill], learned: WeightedSkill
) -> None:
    """One more skill, whichever it is, leaves every need covered at least as far as before."""
    if learned.key in {skill.key for skill in have}:
        return
    before = {skill.need.key: skill.share for skill in match_skills(have, needs)}
    after = {skill.need.key: skill.share for skill in match_skills([*have, learned], needs)}
    assert all(after.get(key, 0) >= share - 1e-12 for key, share in before.items())


@given(have=holdings, needs=holdings)
def test_nothing_covers_twice(have: list[WeightedSkill], needs: list[WeightedSkill]) -> None:
    """Each skill that somebody has is used once at most, and each need is covered once at most."""
    covered = match_skills(have, needs)
    assert len({skill.by.key for skill in covered}) == len(covered) == len({skill.need.key for skill in covered})


@given(have=holdings, needs=holdings, order=st.randoms())
def test_the_order_of_the_lists_does_not_matter(have: list[WeightedSkill], needs: list[WeightedSkill], order) -> None:
    """The same skills in another order give the same pairs."""
    mixed_have, mixed_needs = list(have), list(needs)
    order.shuffle(mixed_have)
    order.shuffle(mixed_needs)
    pairs = {(skill.need.key, skill.by.key, skill.share) for skill in match_skills(have, needs)}
    assert pairs == {(skill.need.key, skill.by.key, skill.share) for skill in match_skills(mixed_have, mixed_needs)}


def test_one_general_phrase_cannot_cover_many() -> None:
    """Three kinds of legal research are not all covered by the one that somebody knows."""
    have = [holding("legal research")]
    needs = [holding("legal research review"), holding("legal research filing"), holding("legal research court")]
    assert len(match_skills(have, needs)) == 1


def test_equal_skills_win_over_similar_ones() -> None:
    """A skill that is asked for itself is not spent on a similar one."""
    have = [holding("legal research")]
    needs = [holding("legal research court"), holding("legal research")]
    (only,) = match_skills(have, needs)
    assert only.need.name == "legal research"
    assert only.share == 1


def test_the_best_fit_is_taken() -> None:
    """Of two things that could cover a need, the one more like it does."""
    have = [holding("court filing"), holding("court filing review records")]
    (only,) = match_skills(have, [holding("court filing review")])
    assert only.by.name == "court filing review records"
    assert only.share == pytest.approx(0.75, abs=0.01)


@pytest.mark.parametrize(("level", "share"), [(5.0, 1.0), (4.0, 1.0), (3.5, 0.5), (3.0, None), (1.0, None)])
def test_a_level_too_low_counts_in_part(level: float, share: float | None) -> None:
    """Half a level below what is asked for covers half; a whole level below, nothing."""
    covered = match_skills([holding("writing", level=level)], [holding("writing", level=4.0)])
    assert [skill.share for skill in covered] == ([] if share is None else [pytest.approx(share)])


def test_ratings_that_are_not_important_count_too() -> None:
    """Somebody rated on a skill has it to that level, though their role does not count it as important."""
    need = holding("writing", level=4.0)
    assert not match_skills([], [need])
    (covered,) = match_skills([], [need], {"writing": 4.5})
    assert covered.share == 1
