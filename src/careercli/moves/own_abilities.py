"""What somebody has beyond their role, because they say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class OwnAbilities:
    """What somebody has beyond their role, because they say so.

    `names` are the names of skills and products by their keys, `levels` levels by the keys of skills, `activities` and
    `kinds` what a plan's ticks say was learned. `used` are the kinds of tools of jobs that they had: of these nobody
    says which product it was.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, float] = field(default_factory=dict)
    activities: frozenset[int] = frozenset()
    kinds: frozenset[int | str] = frozenset()
    used: frozenset[int | str] = frozenset()


def with_more(held: OwnAbilities, more: OwnAbilities) -> OwnAbilities:
    """What is held with more of it. A skill counts at its highest level, and fully if either has it without one."""
    full = {key for each in (held, more) for key in each.names if key not in each.levels}
    levels = {
        key: max(held.levels.get(key, 0.0), more.levels.get(key, 0.0))
        for key in (*held.levels, *more.levels)
        if key not in full
    }
    return OwnAbilities(
        names={**held.names, **more.names},
        levels=levels,
        activities=held.activities | more.activities,
        kinds=held.kinds | more.kinds,
        used=held.used | more.used,
    )
