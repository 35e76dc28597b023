"""What lies between the two sides of a move: what is kept, what is new in the work, what to raise, kinds of tools.

Nothing here orders moves: it describes one that was chosen. What most of one's own field do or use is no gap, whether
or not one's own record says so, and neither is what nearly every occupation does. docs/moves.md tells the figures.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from careercli.catalog.moves import MoveTables, Rated, Work
from careercli.lazy_dataclass import dataclass
from careercli.moves.sides import Side, ToolKind, Usual, usual_in_field
from careercli.moves.telling_work import telling

LEVELS, WORK, TOOLS = 0.5, 0.25, 0.25
"""The parts of readiness: levels of skills and knowledge, work, kinds of tools. A part of which nothing is known counts
nothing, and the others more."""
LEAST_SHORTFALL = 0.5
"""A level that is less than this too low, of O*NET's 0 to 7, is no difference that matters."""
IMPORTANCE_FLOOR = 0.375
"""Importance as a share (1 to 5 becomes 0 to 1) up to which a skill weighs nothing: 2.5 of 5."""
USED_DAILY = 3.0
"""From this importance on, people use a skill so much that what everybody needs (COMMON_ELEMENT) is no gap for them."""
OWN_TRADE, OWN_TRADE_SHORTFALL = 4.0, 1.0
"""What is as important as this in one's own work is one's trade: what is lacking of it, if less than this, comes with
the new job, and is nothing to catch up on (learning strategies to a teacher who is to train staff)."""
COMMON_ELEMENT = 0.75
"""A skill that matters in this share of all occupations is one that everybody needs."""
LEAST_COMMON_KNOWLEDGE = 5.0
"""Knowledge that everybody needs (English, serving customers) is learned for a job only where it asks for so much of
it, of 7, and for a whole level more than one has: as an editor's English, not as a skincare specialist's."""
COMMON_WORK, COMMON_KIND = 0.25, 0.4
"""An activity or kind of tools that this share of all occupations has is no news."""
HEART_SHARE, HEART_ODDS = 0.15, 1.5
"""An activity behind this share of the target's core work, or more, is what the new job is about: it is new unless the
odds that the source's people do it are as high as this, whatever most of their field do."""
MARKS_ROLE = 2.0
"""Unless its share of the role's products is so many times the usual one."""
HANDS_ON = ("17-3", "19-4", "35", "37", "39", "45", "47", "49", "51", "53")
"""The SOC groups whose equipment counts: elsewhere it is furniture of an office, or what a ward has and an employer
shows one how to use."""
HOT, UNASKED = 0.7, 0.5
"""What software weighs beside such as the target's employers ask for most: with a product that is hot somewhere, and
with none."""
UNKNOWN_KIND = 1.0
"""What a thing weighs that a role's file names and the tables do not know."""
LEAST_EQUIPMENT, MOST_EQUIPMENT_SHARE = 3, 0.1
"""Equipment counts if at least so many occupations have it, and at most this share: no oddities, no screwdrivers."""
MOST_SOFTWARE, MOST_EQUIPMENT = 12, 6
"""Kinds that count, those that mark the role most."""


@dataclass(frozen=True)
class Held:
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


@dataclass(frozen=True)
class LevelGap:
    """A skill or field of knowledge that is asked for at a higher level than is had, and what it weighs.

    A level that is not published is the one that goes with the importance elsewhere: good to weigh by, not to show.
    """

    name: str
    kind: str
    had: float
    asked: float
    weight: float
    had_is_published: bool = True
    asked_is_published: bool = True


@dataclass(frozen=True)
class ToolGap:
    """A kind of tools that the target uses and the source's people do not, and what somebody has of it.

    `in_demand` tells that the target's employers ask most for a product of it.
    """

    kind: ToolKind
    had: tuple[str, ...]
    weight: float
    in_demand: bool = False


class Comparison:
    """What lies between a source (None: nothing but what is held) and a target."""

    def __init__(self, tables: MoveTables, source: Side | None, target: Side, held: Held) -> None:
        self.tables, self.source, self.target, self.held = tables, source, target, held
        self.is_same = source is not None and source.slug == target.slug

    @property
    def told_apart(self) -> bool:
        """False if two roles are compared as one occupation, so that work and levels cannot tell them apart."""
        if self.source is None or self.is_same or self.source.occupation is None:
            return True
        return self.source.occupation != self.target.occupation

    @property
    def comparable(self) -> bool:
        """Whether work or levels of both sides are recorded."""
        if self.source is None or not self.told_apart:
            return False
        return bool(self.source.levels and self.target.levels) or bool(self.source.work and self.target.work)

    @cached_property
    def ready(self) -> float | None:
        """How far the source's work, levels and tools go, 0 to 1; None if the sides cannot be compared."""
        if not self.comparable or self.source is None:
            return None
        parts = [
            (LEVELS, self._ready_levels if self.source.levels else None),
            (WORK, self._ready_work if self.source.work else None),
            (TOOLS, self._ready_tools),
        ]
        known = [(weight, share) for weight, share in parts if share is not None]
        total = sum(weight for weight, _share in known)
        return sum(weight * share for weight, share in known) / total if known else None

    # Levels

    @cached_property
    def level_gaps(self) -> list[LevelGap]:
        """What to raise, what matters most first: by weight times what is lacking."""
        gaps = [
            gap
            for gap in map(self._level_gap, self._asked)
            if gap.asked - gap.had >= LEAST_SHORTFALL and not self._goes_without_saying(gap)
        ]
        return sorted(gaps, key=lambda gap: (-gap.weight * (gap.asked - gap.had), gap.name)) if self.has_levels else []

    @cached_property
    def levels_kept(self) -> list[LevelGap]:
        """The levels that are had as they are asked for, what marks the target most first.

        Only what the source's people use daily, or somebody says they have, is a thing to bring.
        """
        raised = {(gap.kind, gap.name) for gap in self.level_gaps}
        kept = [self._level_gap(rated) for rated in self._asked if (rated.kind, rated.name) not in raised]
        kept = [gap for gap in kept if self._held_level(gap.name) is not None or self._is_used(gap)]
        common = self._common_elements
        return sorted(kept, key=lambda gap: ((gap.kind, gap.name) in common, -gap.weight * gap.asked, gap.name))

    @property
    def has_levels(self) -> bool:
        """Whether there are levels to hold against those asked for."""
        return (self.source is not None and bool(self.source.levels)) or bool(self.held.levels or self.held.names)

    @cached_property
    def _asked(self) -> list[Rated]:
        """What matters in the target, without that of which nothing is known on the other side."""
        asked = [rated for rated in self.target.levels.values() if level_weight(rated.importance) > 0]
        own = self.source.levels if self.source is not None else {}
        if own and self.source is not None and self.source.is_rated_in_full:
            return asked
        return [rated for rated in asked if (rated.kind, rated.name) in own or self._held_level(rated.name) is not None]

    def _level_gap(self, rated: Rated) -> LevelGap:
        own = self.source.levels.get((rated.kind, rated.name)) if self.source else None
        said = self._held_level(rated.name)
        had = max(own.level if own else 0.0, said if said is not None else 0.0)
        return LevelGap(
            rated.name,
            rated.kind,
            min(had, 7.0),
            rated.level,
            level_weight(rated.importance),
            had_is_published=own is None or own.is_published or said is not None,
            asked_is_published=rated.is_published,
        )

    def _held_level(self, name: str) -> float | None:
        """The level that somebody says they have; a skill without one counts fully."""
        from careercli.skills import normalize

        key = normalize.key(name)
        if key in self.held.levels:
            return self.held.levels[key]
        return 7.0 if key in self.held.names else None

    def _goes_without_saying(self, gap: LevelGap) -> bool:
        """Whether it is the source's people's trade, or a thing that everybody needs and they use daily."""
        if gap.asked - gap.had < OWN_TRADE_SHORTFALL and self._importance(gap) >= OWN_TRADE:
            return True
        if (gap.kind, gap.name) not in self._common_elements:
            return False
        is_much = gap.asked >= LEAST_COMMON_KNOWLEDGE and gap.asked - gap.had >= OWN_TRADE_SHORTFALL
        return self._is_used(gap) or (gap.kind == "knowledge" and not is_much)

    def _importance(self, gap: LevelGap) -> float:
        own = self.source.levels.get((gap.kind, gap.name)) if self.source else None
        return own.importance if own is not None else 0.0

    def _is_used(self, gap: LevelGap) -> bool:
        return self._importance(gap) >= USED_DAILY

    @cached_property
    def _common_elements(self) -> frozenset[tuple[str, str]]:
        return self.tables.common_elements(COMMON_ELEMENT)

    @cached_property
    def _ready_levels(self) -> float | None:
        gaps = [self._level_gap(rated) for rated in self._asked]
        total = sum(gap.weight * gap.asked for gap in gaps)
        return 1 - sum(gap.weight * max(0.0, gap.asked - gap.had) for gap in gaps) / total if total else None

    # Work

    @cached_property
    def new_work(self) -> list[Work]:
        """The activities that tell what the target is about and are new, the most central first.

        None if nothing is known.
        """
        if self.source is None or not self.source.work or not self.told_apart:
            return []
        return [work for work in self.main_work if not self._does(work)]

    @cached_property
    def work_kept(self) -> list[Work]:
        """The target's activities that the source's people do as well: what is no everyday thing, and much of both.

        They are at the core of both jobs, and tell what the target is about.
        """
        if self.source is None:
            return []
        own = self.source.work
        kept = [work for work in self._telling if work.activity in own and own[work.activity].core]
        spread = self._work_spread

        def order(work: Work) -> tuple[bool, float, int, str]:
            at_both = min(own[work.activity].core, work.core)
            return spread[work.activity], -at_both, -work.core, work.name

        return sorted(kept, key=order)

    @cached_property
    def _telling(self) -> list[Work]:
        return telling(self.target.work)

    @cached_property
    def main_work(self) -> list[Work]:
        """What tells what the target is about, the most central first, but for what nearly every occupation does."""
        return [work for work in self._telling if not self._work_spread[work.activity]]

    @cached_property
    def _core_work(self) -> int:
        """The core work of the target, at its edge too, but for what nearly every occupation does."""
        return sum(each.core for each in self.target.work.values() if not self._work_spread[each.activity])

    @cached_property
    def _work_spread(self) -> dict[int, bool]:
        """Whether nearly every occupation has an activity, by its id."""
        most = COMMON_WORK * len(self.tables.occupations)
        return {activity: count >= most for activity, count in self.tables.activity_spread().items()}

    def _does(self, work: Work) -> bool:
        assert self.source is not None
        return work.activity in self.source.work or work.activity in self.held.activities or self._is_likely(work)

    def _is_likely(self, work: Work) -> bool:
        """Whether the source's people probably do it, though the official list of their tasks does not name it.

        What a move is about is not taken for granted as easily as the rest.
        """
        if self.is_same:
            return False
        odds = self._likely_at_source.get(work.activity, -math.inf)
        if work.core >= max(2.0, HEART_SHARE * self._core_work):
            return odds >= HEART_ODDS
        return odds > -math.inf or work.activity in self._usual_at_source.activities

    @cached_property
    def _likely_at_source(self) -> dict[int, float]:
        if self.source is None or self.source.occupation is None:
            return {}
        return self.tables.likely_work(self.source.occupation.id)

    @cached_property
    def _ready_work(self) -> float | None:
        total = sum(work.core for work in self.main_work)
        return sum(work.core for work in self.main_work if self._does(work)) / total if total else None

    # Tools

    @cached_property
    def tools(self) -> list[ToolGap]:
        """The kinds of tools that mark the target and that the source's people do not use, those had among them."""
        if not self.has_tools:
            return []
        return [gap for gap in self._tool_gaps if not self._uses(gap.kind)]

    @cached_property
    def tools_kept(self) -> list[ToolGap]:
        """The kinds that mark the target and that are in use at the source, too, or had."""
        return [gap for gap in self._tool_gaps if self._uses(gap.kind) or gap.had]

    @property
    def has_tools(self) -> bool:
        """Whether anything is known of the tools that the source's people use, or somebody has."""
        return (self.source is not None and bool(self.source.tools)) or bool(self.held.names or self.held.used)

    @cached_property
    def _tool_gaps(self) -> list[ToolGap]:
        weighed = [(self._tool_weight(kind), kind) for kind in self.target.tools.values()]
        weighed.sort(key=lambda pair: (-pair[0], pair[1].name))
        counted = [(weight, kind) for weight, kind in weighed if weight > 0]
        software = [pair for pair in counted if pair[1].source != "tools"][:MOST_SOFTWARE]
        equipment = [pair for pair in counted if pair[1].source == "tools"][:MOST_EQUIPMENT]
        had = self._held_kinds
        hands_on = self._target_code.startswith(HANDS_ON)
        first, then = (equipment, software) if hands_on else (software, equipment)
        demanded = self._asked_for[1]
        return [
            ToolGap(kind, tuple(had.get(kind.key, ())), weight, in_demand=not demanded.isdisjoint(kind.usual))
            for weight, kind in (*first, *then)
        ]

    @property
    def _target_code(self) -> str:
        return self.target.occupation.code if self.target.occupation else ""

    def _tool_weight(self, kind: ToolKind) -> float:
        """What a kind weighs: (1 + ln products) x the root of how rare it is; 0 if it does not mark the target."""
        spread, share = self._kind_spread.get(kind.key, (1, 0.0))
        count = max(1, len(self.tables.occupations))
        if not kind.own and not self._marks_target(kind, spread / count, share):
            return 0.0
        if isinstance(kind.key, str):
            return UNKNOWN_KIND
        rarity = math.sqrt(max(0.0, math.log(count / spread)))
        return self._demand(kind) * (1 + math.log(kind.products)) * rarity

    def _demand(self, kind: ToolKind) -> float:
        hot, demanded = self._asked_for
        if kind.own or kind.source == "tools" or demanded.intersection(kind.usual):
            return 1.0
        return HOT if hot.intersection(kind.usual) else UNASKED

    def _marks_target(self, kind: ToolKind, spread: float, share: float) -> bool:
        total = sum(other.products for other in self.target.tools.values() if other.source == kind.source)
        if spread >= COMMON_KIND and kind.products < MARKS_ROLE * share * total:
            return False
        if kind.source == "tools":
            is_odd = spread * len(self.tables.occupations) < LEAST_EQUIPMENT or spread > MOST_EQUIPMENT_SHARE
            return self._target_code.startswith(HANDS_ON) and kind.products > 1 and not is_odd
        return kind.products > 1 or any(name in self._asked_for[1] for name in kind.usual)

    @cached_property
    def _asked_for(self) -> tuple[frozenset[str], frozenset[str]]:
        """The products of the target that are hot anywhere or in demand there, and those that are in demand there."""
        from careercli.skills import normalize

        names = {normalize.key(name): name for kind in self.target.tools.values() for name in kind.usual}
        products = self.tables.products(names)
        number = self.target.occupation.id if self.target.occupation else -1
        demanded = frozenset(names[key] for key, product in products.items() if number in product.in_demand)
        return demanded | {names[key] for key, product in products.items() if product.hot}, demanded

    @cached_property
    def _kind_spread(self) -> dict[int | str, tuple[int, float]]:
        """In how many occupations each kind of the target is, and its mean share of an occupation's products."""
        spreads = self.tables.spread_of_kinds(key for key in self.target.tools if isinstance(key, int))
        return dict(spreads.items())

    @cached_property
    def _held_kinds(self) -> dict[int | str, list[str]]:
        """What somebody has, by the kind it is of."""
        held: dict[int | str, list[str]] = {}
        products = self.tables.products(self.held.names)
        for key, name in self.held.names.items():
            held.setdefault(products[key].kind if key in products else key, []).append(name)
        by_name = {kind.name: kind.key for kind in self.target.tools.values()}
        for name in self.held.names.values():
            if name in by_name:
                held.setdefault(by_name[name], []).append(name)
        for kind in self.held.kinds:
            if kind in self.target.tools and kind not in held:
                held[kind] = [self.target.tools[kind].name]
        return {key: list(dict.fromkeys(names)) for key, names in held.items()}

    def _uses(self, kind: ToolKind) -> bool:
        if kind.key in self.held.used:
            return True
        if self.source is None:
            return False
        return kind.key in self.source.tools or (not self.is_same and kind.key in self._usual_at_source.kinds)

    @cached_property
    def _ready_tools(self) -> float | None:
        total = sum(gap.weight for gap in self._tool_gaps)
        if not total or not self.has_tools:
            return None
        return sum(gap.weight for gap in self._tool_gaps if gap.had or self._uses(gap.kind)) / total

    @cached_property
    def _usual_at_source(self) -> Usual:
        """What most of the source's own field have: their record may lack it, they do not."""
        if self.source is None or self.source.occupation is None:
            return Usual(frozenset(), frozenset())
        return usual_in_field(self.tables, self.source.occupation)

    # Skills that role files name

    @cached_property
    def named_skills(self) -> list[str]:
        """The technical skills that the target's file names and the source's does not, where both name some."""
        if self.source is None or not self.source.named:
            return []
        own = {*self.source.named, *self.held.names}
        return [name for key, name in self.target.named.items() if key not in own]

    @cached_property
    def named_there(self) -> list[str]:
        """The technical skills that the target's file names where the source's names none, so that none can be missing.

        What the source's record names anywhere, or somebody has, is left out.
        """
        if self.source is None or self.source.named or self.is_same:
            return []
        own = {*self.source.mentioned, *self.held.names}
        return [name for key, name in self.target.named.items() if key not in own]

    @cached_property
    def named_kept(self) -> list[str]:
        """The technical skills that both files name, or that somebody has."""
        own = {*self.held.names}
        if self.source is not None:
            own.update(self.source.mentioned, self.source.named)
        return [name for key, name in self.target.named.items() if key in own]


def level_weight(importance: float) -> float:
    """What a skill of an importance (1 to 5) weighs: 0 up to 2.5, then evenly up to 0.625."""
    return max(0.0, (importance - 1) / 4 - IMPORTANCE_FLOOR)


def with_more(held: Held, more: Held) -> Held:
    """What is held with more of it. A skill counts at its highest level, and fully if either has it without one."""
    full = {key for each in (held, more) for key in each.names if key not in each.levels}
    levels = {
        key: max(held.levels.get(key, 0.0), more.levels.get(key, 0.0))
        for key in (*held.levels, *more.levels)
        if key not in full
    }
    return Held(
        names={**held.names, **more.names},
        levels=levels,
        activities=held.activities | more.activities,
        kinds=held.kinds | more.kinds,
        used=held.used | more.used,
    )
