"""The kinds of software and equipment that mark the target of a move, and which of them are had."""

from __future__ import annotations

import math
from functools import cached_property

from careercli.lazy_dataclass import dataclass
from careercli.moves.sides import ToolKind
from careercli.moves.two_sides import TwoSides

COMMON_KIND = 0.4
"""A kind of tools that this share of all occupations has is no news."""
MARKS_ROLE = 2.0
"""Unless its share of the role's products is so many times the usual one."""
HANDS_ON = ("17-3", "19-4", "35", "37", "39", "45", "47", "49", "51", "53")
"""The SOC groups whose equipment counts: elsewhere it is furniture of an office, or what a ward has and an employer
shows one how to use."""
OFFICES = ("11", "13", "15", "21", "23", "25", "41", "43")
"""Major groups whose equipment is that of any office, or of one part of the occupation: it is not listed as new."""
HOT, UNASKED = 0.7, 0.5
"""What software weighs beside such as the target's employers ask for most: with a product that is hot somewhere, and
with none."""
UNKNOWN_KIND = 1.0
"""What a thing weighs that a role's file names and the tables do not know."""
LEAST_EVIDENCE = 3
"""Software of a kind is in use at an occupation if O*NET lists so many products of it there, or its employers ask for
one: of the rest advertisements happened to name one once, as a programming language for those who run a shop."""
OF_ANY_TOOL = ("operate", "use", "equipment", "tools", "machines", "instruments")
"""Words of an activity that do not say with which equipment it is done."""
LEAST_EQUIPMENT, MOST_EQUIPMENT_SHARE = 3, 0.1
"""Equipment counts if at least so many occupations have it, and at most this share: no oddities, no screwdrivers."""
OWN = "own"
"""The source of a kind that only the role's file names."""
MOST_SOFTWARE, MOST_EQUIPMENT = 12, 6
"""Kinds that count, those that mark the role most."""


@dataclass(frozen=True)
class ToolGap:
    """A kind of tools that the target uses and the source's people do not, and what somebody has of it.

    `in_demand` tells that the target's employers ask most for a product of it.
    """

    kind: ToolKind
    had: tuple[str, ...]
    weight: float
    in_demand: bool = False


class ToolGaps(TwoSides):
    """The kinds of tools that mark the target, beside those that are in use at the source, or had."""

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

    @cached_property
    def equipment_there(self) -> list[ToolKind]:
        """The kinds of equipment listed for the target and not for the source, the most telling first.

        It counts for nothing outside the trades of the hands (`HANDS_ON`), but "nothing new" would be false; for
        offices none is listed.
        """
        if self.source is None or not self.source.tools or not self.told_apart or self.is_same:
            return []
        if self._target_code.startswith(OFFICES):
            return []
        count, most = len(self.tables.occupations), MOST_EQUIPMENT_SHARE
        weighed = []
        for kind in self.target.tools.values():
            spread, _share = self._kind_spread.get(kind.key, (1, 0.0))
            is_odd = spread < LEAST_EQUIPMENT or spread > most * count
            if kind.source == "tools" and not is_odd and not self._uses(kind) and kind.key not in self._held_kinds:
                weighed.append(((1 + math.log(kind.products)) * math.sqrt(math.log(count / spread)), kind))
        return [kind for _weight, kind in sorted(weighed, key=lambda pair: (-pair[0], pair[1].name))]

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
        listed = sorted((*first, *then), key=lambda pair: pair[1].source != OWN)  # what the file names is first
        demanded = self._asked_for[1]
        return [
            ToolGap(kind, tuple(had.get(kind.key, ())), weight, in_demand=not demanded.isdisjoint(kind.usual))
            for weight, kind in listed
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
        for kind, said in self._used_by_skill.items():
            held.setdefault(kind, []).append(said)
        for kind in self.held.kinds:
            if kind in self.target.tools and kind not in held:
                held[kind] = [self.target.tools[kind].name]
        return {key: list(dict.fromkeys(names)) for key, names in held.items()}

    @cached_property
    def _used_by_skill(self) -> dict[int | str, str]:
        """The kinds of equipment that are called by a skill of one's own: who can weld has had a welding mask on.

        Of a skill that is read as an activity the words count that this has: MIG welding is welding.
        """
        if not self.said_duties:
            return {}
        from careercli.catalog.terms import words
        from careercli.fit.stems import stem, telling_stems

        none = set(map(stem, OF_ANY_TOOL))
        skills = [
            (frozenset(each for each in telling_stems(words([said])) if each in duty and each not in none), said)
            for duty, said in self.said_duties.items()
        ]
        used: dict[int | str, str] = {}
        for kind in self.target.tools.values():
            if kind.source == "tools":
                called = frozenset(telling_stems(words([kind.name, *kind.usual])))
                used.update((kind.key, said) for stems, said in skills if stems and stems <= called)
        return used

    def _uses(self, kind: ToolKind) -> bool:
        if kind.key in self.held.used or kind.key in self._used_by_skill:
            return True
        if self.source is None:
            return False
        if self.is_same:
            return kind.key in self.source.tools
        return kind.key in self._in_use or kind.key in self._usual_at_source.kinds

    @cached_property
    def _in_use(self) -> frozenset[int | str]:
        """The kinds of tools that are in use at the source by more than a single mention."""
        from careercli.skills import normalize

        kinds = self.source.tools.values() if self.source else ()
        products = self.tables.products({normalize.key(name) for kind in kinds for name in kind.usual})
        number = self.source.occupation.id if self.source and self.source.occupation else -1
        asked = {key for key, product in products.items() if number in product.in_demand}
        return frozenset(
            kind.key
            for kind in kinds
            if kind.own
            or kind.source == "tools"
            or kind.products >= LEAST_EVIDENCE
            or not asked.isdisjoint(map(normalize.key, kind.usual))
        )

    @cached_property
    def _ready_tools(self) -> float | None:
        total = sum(gap.weight for gap in self._tool_gaps)
        if not total or not self.has_tools:
            return None
        return sum(gap.weight for gap in self._tool_gaps if gap.had or self._uses(gap.kind)) / total
