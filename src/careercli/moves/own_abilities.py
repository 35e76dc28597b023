"""What somebody has beyond their role, because they say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from careercli.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog


@dataclass(frozen=True)
class OwnAbilities:
    """What somebody has beyond their role, because they say so.

    `names` are the names of skills and products by their keys, `levels` levels by the keys of skills, `activities` and
    `kinds` what a plan's ticks say was learned. `used` are the kinds of tools of jobs that they had: of these nobody
    says which product it was. `duties` are the detailed activities that skills are read as, by the keys of their names,
    each with the skill in the person's words.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, float] = field(default_factory=dict)
    activities: frozenset[int] = frozenset()
    kinds: frozenset[int | str] = frozenset()
    used: frozenset[int | str] = frozenset()
    duties: Mapping[str, str] = field(default_factory=dict)


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
        duties={**held.duties, **more.duties},
    )


def duties_of(catalog: Catalog, names: Mapping[str, str]) -> dict[str, str]:
    """The keys of what skills are read as, given by their keys, each with the name that the skill has: welding is to
    operate welding equipment, whether or not a role file has a skill of that name. What names no activity is no less
    itself.
    """
    from careercli.skills import normalize

    duties: dict[str, str] = {}
    for key, name in names.items():
        usual = catalog.query.usual_name(key)
        meant = normalize.key(usual[1]) if usual and usual[0] == "activity" and usual[1] else key
        duties.setdefault(meant, name)
    return duties
