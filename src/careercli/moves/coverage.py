"""Which of what somebody has covers which of what a role asks for, one to one, so that nothing covers twice.

Two skills fit if they are the same canonical skill (fully, or as far as the level goes where both are rated), or if
their names share most of their words (as far as they do). Pairs are taken best fit first. That is a stable matching in
which both sides rank a pair alike, so something more on the one side never makes anybody on the other side worse off
(Gale and Sotomayor 1985): learning a skill never lowers a coverage. One-to-one matching of skills between occupations
follows Nesta, Mapping Career Causeways (2020).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from careercli.moves.role_skills import Holding

NEAR = 0.5
"""Names that share fewer of their words than this (Jaccard) are different skills."""
LEVELS_BELOW = 1.0
"""So many levels (of O*NET's 0 to 7) below what is asked for count as not having it; between, a straight line."""


@dataclass(frozen=True)
class Covered:
    """A skill asked for, what covers it, and how far: above 0, up to 1."""

    need: Holding
    by: Holding
    share: float


def match(
    have: Iterable[Holding], needs: Sequence[Holding], levels: Mapping[str, float] | None = None
) -> list[Covered]:
    """What is covered, in the order of `needs`. `levels` are further rated levels of the one who has, by key."""
    held = {one.key: one for one in have}
    wanted = {one.key: one for one in needs}
    pairs = [(_level_share(held[key], one, levels), key, key) for key, one in wanted.items() if key in held]
    pairs += [
        (_level_share(rated, one, levels), key, key)
        for key, one in wanted.items()
        if key not in held and (rated := _rated(one, levels)) is not None
    ]
    full = {key for share, key, _by in pairs if share >= 1}
    pairs += _near(
        [one for key, one in held.items() if key not in full], [one for key, one in wanted.items() if key not in full]
    )
    pairs.sort(key=lambda pair: (-pair[0], pair[1] != pair[2], pair[1], pair[2]))
    taken: dict[str, Covered] = {}
    used: set[str] = set()
    for share, key, by in pairs:
        if share > 0 and key not in taken and by not in used:
            used.add(by)
            taken[key] = Covered(wanted[key], held.get(by) or wanted[key], share)
    return [taken[one.key] for one in needs if one.key in taken]


def coverage(covered: Iterable[Covered], needs: Sequence[Holding]) -> float:
    """The part of the needs' weight that is covered, 0 to 1. What asks for nothing is covered wholly."""
    whole = sum(one.weight for one in needs)
    got = sum(one.need.weight * one.share for one in covered)
    return min(1.0, got / whole) if whole else 1.0


def _rated(need: Holding, levels: Mapping[str, float] | None) -> Holding | None:
    """The need as somebody has it who is rated on it without its being important to them."""
    return need if need.level and levels and levels.get(need.key) else None


def _level_share(by: Holding, need: Holding, levels: Mapping[str, float] | None) -> float:
    """1, or how far the level goes where both are rated."""
    level = (levels or {}).get(need.key) or by.level
    return max(0.0, min(1.0, 1 - (need.level - level) / LEVELS_BELOW)) if level and need.level else 1.0


def _near(have: list[Holding], needs: list[Holding]) -> list[tuple[float, str, str]]:
    """Pairs of different skills whose names share most of their words."""
    by_word: dict[str, list[Holding]] = {}
    for one in have:
        for word in one.words:
            by_word.setdefault(word, []).append(one)
    pairs = []
    for need in needs:
        seen: set[str] = set()
        for word in need.words:
            for one in by_word.get(word, ()):
                if one.key in seen or one.key == need.key:
                    continue
                seen.add(one.key)
                share = len(one.words & need.words) / len(one.words | need.words)
                if share >= NEAR:
                    pairs.append((share * 0.999, need.key, one.key))
    return pairs
