"""Which of what somebody has covers which of what a role asks for, matched one to one, so that nothing covers twice.

Two skills match if they are the same canonical skill (fully, or as far as the level goes where both are rated), or if
their names share most of their words (as far as they do). Pairs are matched greedily, the best first. That is a stable
matching in which both sides rank a pair alike, so something more on the one side never makes anybody on the other side
worse off (Gale and Sotomayor 1985): learning a skill never lowers a coverage. One-to-one matching of skills between
occupations follows Nesta, Mapping Career Causeways (2020).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from careercli.moves.role_skills import WeightedSkill

LEAST_SIMILARITY = 0.5
"""Names whose Jaccard similarity (shared words by all words) is below this are different skills."""
NEAR_FACTOR = 0.999
"""What a similar name counts of its similarity, so that it never comes before an equal skill."""
LEVELS_BELOW = 1.0
"""So many levels (of O*NET's 0 to 7) below what is asked for count as not having it; between, a straight line."""


@dataclass(frozen=True)
class CoveredSkill:
    """A skill asked for, what covers it, and how far: above 0, up to 1."""

    need: WeightedSkill
    by: WeightedSkill
    share: float


def match_skills(
    have: Iterable[WeightedSkill], needs: Sequence[WeightedSkill], levels: Mapping[str, float] | None = None
) -> list[CoveredSkill]:
    """What is covered of a role's needs by what somebody has, in the order of `needs`.

    `levels` are that person's levels (0 to 7) by the key of the skill; they come before those of `have`, and count
    also for skills that are not in `have`.
    """
    have_by_key = {skill.key: skill for skill in have}
    needs_by_key = {need.key: need for need in needs}
    pairs = [
        (_level_share(have_by_key[key], need, levels), key, key)
        for key, need in needs_by_key.items()
        if key in have_by_key
    ]
    pairs += [
        (_level_share(skill, need, levels), key, key)
        for key, need in needs_by_key.items()
        if key not in have_by_key and (skill := _rated_need(need, levels)) is not None
    ]
    full = {key for share, key, _by in pairs if share >= 1}
    pairs += _similar_pairs(
        [skill for key, skill in have_by_key.items() if key not in full],
        [need for key, need in needs_by_key.items() if key not in full],
    )
    pairs.sort(key=lambda pair: (-pair[0], pair[1] != pair[2], pair[1], pair[2]))
    covered: dict[str, CoveredSkill] = {}
    used: set[str] = set()
    for share, key, by in pairs:
        if share > 0 and key not in covered and by not in used:
            used.add(by)
            covered[key] = CoveredSkill(needs_by_key[key], have_by_key.get(by) or needs_by_key[key], share)
    return [covered[need.key] for need in needs if need.key in covered]


def covered_share(covered: Iterable[CoveredSkill], needs: Sequence[WeightedSkill]) -> float:
    """The coverage: the part of the needs' weight that is covered, 0 to 1; 1 if nothing is needed."""
    total = sum(need.weight for need in needs)
    covered_weight = sum(skill.need.weight * skill.share for skill in covered)
    return min(1.0, covered_weight / total) if total else 1.0


def _rated_need(need: WeightedSkill, levels: Mapping[str, float] | None) -> WeightedSkill | None:
    """The need itself, if the person is rated on it, though it is not important enough to be among their skills."""
    return need if need.level and levels and levels.get(need.key) else None


def _level_share(skill: WeightedSkill, need: WeightedSkill, levels: Mapping[str, float] | None) -> float:
    """How far the level goes where both are rated, 0 to 1; otherwise 1."""
    level = (levels or {}).get(need.key) or skill.level
    return max(0.0, min(1.0, 1 - (need.level - level) / LEVELS_BELOW)) if level and need.level else 1.0


def _similar_pairs(have: list[WeightedSkill], needs: list[WeightedSkill]) -> list[tuple[float, str, str]]:
    """Pairs of different skills whose names share most of their words, as (share, need's key, skill's key)."""
    by_word: dict[str, list[WeightedSkill]] = {}
    for skill in have:
        for word in skill.words:
            by_word.setdefault(word, []).append(skill)
    pairs = []
    for need in needs:
        seen: set[str] = set()
        for word in need.words:
            for skill in by_word.get(word, ()):
                if skill.key in seen or skill.key == need.key:
                    continue
                seen.add(skill.key)
                similarity = len(skill.words & need.words) / len(skill.words | need.words)
                if similarity >= LEAST_SIMILARITY:
                    pairs.append((similarity * NEAR_FACTOR, need.key, skill.key))
    return pairs
