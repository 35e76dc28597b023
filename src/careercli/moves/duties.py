"""Which detailed work activities a phrase names, and whose core tasks they are.

O*NET marks what most people of an occupation do, its core tasks, and what only some do: nursing assistants give
medication in some places, which is the daily work of nurses. A phrase that names such an activity speaks less for those
who have it among their other tasks alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli.catalog.moves import MoveTables
from careercli.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from careercli.catalog.moves import Duty

LEAST_SHARED = 2
"""So many telling words a phrase and an activity have in common."""
LEAST_SHARE = 0.6
"""So much of the rarity of the phrase's words is in what they have in common, or of the number of the activity's."""
LEAST_OF_RAREST = 0.5
"""If the rarest word is so much of a phrase, activities with it that are of the same kind are named, too: to give
medications is to administer them."""
MOST_DUTIES = 60
"""A phrase with the words of more activities than this names none of them."""


@dataclass(frozen=True)
class DutyUse:
    """Whose core tasks what a phrase names are (occupations by id), and who does it only besides."""

    core: frozenset[int] = frozenset()
    only_other: frozenset[int] = frozenset()


def used(tables: MoveTables, stems: Sequence[str], rarity: Callable[[str], float]) -> DutyUse:
    """Who does what a phrase names, by its telling stems; nobody if it names no activity."""
    if len(stems) < LEAST_SHARED:
        return DutyUse()
    having = tables.duty_words(stems)
    shared = Counter(number for numbers in having.values() for number in numbers)
    close = [number for number, count in shared.items() if count >= LEAST_SHARED]
    rarest = max(having, key=lambda stem: (rarity(stem), stem), default="")
    if not 0 < len(close) <= MOST_DUTIES:
        return DutyUse()
    total = sum(map(rarity, stems)) or 1.0
    named = [duty for duty in tables.duties(close) if _is_named(duty, stems, rarity, total)]
    kin = {duty.kin for duty in named}
    if kin and rarity(rarest) >= LEAST_OF_RAREST * total:
        named += [duty for duty in tables.duties(having[rarest]) if duty.kin in kin]
    core = frozenset[int]().union(*(duty.core for duty in named))
    return DutyUse(core, frozenset[int]().union(*(duty.other for duty in named)) - core)


def _is_named(duty: Duty, stems: Sequence[str], rarity: Callable[[str], float], total: float) -> bool:
    """Whether a phrase has most of what an activity is called, or an activity most of what the phrase says."""
    common = duty.stems.intersection(stems)
    of_phrase = sum(map(rarity, common)) / total
    return of_phrase >= LEAST_SHARE or len(common) >= LEAST_SHARE * len(duty.stems)
