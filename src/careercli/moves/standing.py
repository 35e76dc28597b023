"""Which occupations are posts above the work that somebody tells of, and which are a whole that has parts.

Whoever does the accounts uses the same tools as who is in charge of them: what is the same in both tells for the first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.roles import education

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation

PENALTIES = {education.DOCTORAL: 0.3, education.MASTER: 0.12}
"""What a degree takes off a score."""
ZONE_PENALTY = 0.06
"""What job zone 5 takes off where no entry education is named."""
SENIOR_PENALTY = 0.12
GRADUATE_PENALTIES = {education.MASTER: 0.04, education.DOCTORAL: 0.3}
"""What is taken off a post above the work that phrases tell of: for years of related work, for a graduate degree."""
SENIOR = "5 years or more"
WHOLE_LEAD = 0.15
"""By at most so much a part of an occupation may fit better for the whole to be named first."""


def penalty(occupation: Occupation) -> float:
    """What the degree that an occupation asks for takes off a score."""
    if occupation.entry is None:
        return ZONE_PENALTY if occupation.zone == 5 else 0.0
    return PENALTIES.get(_level(occupation), 0.0)


def above(occupations: Sequence[Occupation], scores: Mapping[int, float]) -> dict[int, float]:
    """What is taken off occupations that ask for years of related work, or a graduate degree, by id.

    Only of those that do where the best by `scores` does not.
    """
    best = max(scores, key=lambda number: (scores[number], -number), default=None)
    if best is None:
        return {}
    is_senior, level = occupations[best].experience == SENIOR, max(_level(occupations[best]), education.BACHELOR)
    taken = {each.id: SENIOR_PENALTY for each in occupations if each.experience == SENIOR and not is_senior}
    taken.update((each.id, GRADUATE_PENALTIES[_level(each)]) for each in occupations if _level(each) > level)
    return taken


def raise_wholes(occupations: Sequence[Occupation], scores: dict[int, float], speaking: Collection[int]) -> None:
    """Raises the score of a whole occupation just above those of its parts, unless one fits far better.

    What speaks for a critical care nurse speaks for a registered nurse. `speaking` are those for which a phrase speaks.
    """
    families: dict[str, list[Occupation]] = defaultdict(list)
    for number in speaking:
        families[occupations[number].code[:7]].append(occupations[number])
    for family in families.values():
        whole = next((each for each in family if each.code.endswith(".00")), None)
        best = max(scores.get(each.id, 0.0) for each in family)
        if whole is not None and 0 < best - scores.get(whole.id, 0.0) <= WHOLE_LEAD:
            scores[whole.id] = best + 1e-6


def _level(occupation: Occupation) -> int:
    return education.ENTRY_LEVELS.get(occupation.entry or "", education.NO_FORMAL)
