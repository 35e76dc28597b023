"""Which of the software and equipment that a role lists tell its work: for a look at it, a comparison, a handout.

O*NET lists next to a trade's own programs what advertisements happened to name: FaceTime for a nurse, Python for a home
health aide. A list that is cut names the tools of the trade; `careers show ROLE --section tech-kinds` has all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.answers.kind_words import OFFICE_MACHINES, SOCIAL_MEDIA, is_everyday

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Kind, Role

LEAST_OF_EVERYDAY = 3
"""A kind that every trade has, as calendars, tells something of one that has so many programs of its own for it."""
LEAST_PRODUCTS = 3
"""A kind of software with so many products listed is no accident; of one or two an advertisement happened to speak."""
LEAST_KINDS = 3
"""Equipment is named where at least so many kinds of it have several entries: else it is that of any office."""
ASKED, LISTED = range(2)
"""Employers in the occupation ask for a product; O*NET lists it for the occupation."""
OWN, OTHERS, REST, ANYWHERE = range(4)
"""Groups: what a role has more of, equipment or software; what is of no kind, as a guide's skills; the rest of the
tools; and what is in use, or hot, in any trade: office software, computers."""


def is_class_name(product: str) -> bool:
    """Whether the name of a program is that of a class, as "Computer access catalog software": it says no more than
    its kind. One with an abbreviation in it, as "SCADA software", does say what is worked with.
    """
    return product.endswith(" software") and product[1:].islower()


class ToolRank(NamedTuple):
    """Where a product or tool stands among all of its role: what tells most has the lowest.

    `number` counts within its kind, `kind` the kinds.
    """

    group: int
    mark: int
    number: int
    kind: int


NO_KIND = ToolRank(OTHERS, LISTED, 100_000, 0)
"""The rank of what is of no kind, behind what is."""


def software(role: Role | IndexedRole) -> list[tuple[Kind | IndexedRole, str]]:
    """The kinds of software that tell the role's work, each with the product that stands for it.

    What employers ask for comes first: of the rest nothing says that it is still in use. Where there are enough others,
    a kind of one or two products that nobody asks for is left out: Ext JS of a school counselor. Those kinds that every
    trade has, as spreadsheets, come last, and only where employers ask for one by name.
    """
    marks = _Marks(role)
    told = [(kind, marks.telling(kind)) for kind in role.tech_kinds]
    named = [(kind, product) for kind, product in told if product]
    evident = [pair for pair in named if marks.is_asked(pair[1]) or len(pair[0].examples) >= LEAST_PRODUCTS]
    named = evident if len(evident) >= LEAST_KINDS else named

    def place(pair: tuple[Kind | IndexedRole, str]) -> int:
        is_asked = marks.is_asked(pair[1])
        return 2 if is_asked and is_everyday(pair[0].name) else 0 if is_asked else 1

    return sorted(named, key=place)


def equipment(role: Role | IndexedRole) -> list[str]:
    """The most telling piece of each kind of equipment; nothing where it is that of any office."""
    if not role.tool_kinds:
        return list(role.tools)
    kinds = [kind for kind in role.tool_kinds if kind.name not in OFFICE_MACHINES]
    several = sum(1 for kind in kinds if len(kind.examples) > 1)
    if several < LEAST_KINDS and not is_hands_on(role):
        return []
    return [kind.examples[0] for kind in kinds]


def is_hands_on(role: Role | IndexedRole) -> bool:
    """Whether more equipment than software is listed."""
    return len(role.tools) > len(role.tech_stack)


def ranks(role: Role | IndexedRole) -> dict[str, ToolRank]:
    """Where each product and tool of a role stands, of those that are of a kind.

    In a group comes first what employers ask for, then one of each kind, a second of each, and so on.
    """
    hands_on = is_hands_on(role)
    made: dict[str, ToolRank] = {}
    for name, rank in _software_ranks(role, OTHERS if hands_on else OWN):
        made.setdefault(name, rank)
    for kind_number, kind in enumerate(role.tool_kinds):
        group = ANYWHERE if kind.name in OFFICE_MACHINES else OWN if hands_on else REST
        for number, example in enumerate(kind.examples):
            made.setdefault(example, ToolRank(group, LISTED, number, kind_number))
    return made


def _software_ranks(role: Role | IndexedRole, group: int) -> Iterator[tuple[str, ToolRank]]:
    marks = _Marks(role)
    for kind_number, kind in enumerate(role.tech_kinds):
        own_group = group if marks.telling(kind) else ANYWHERE
        for number, example in enumerate(kind.examples):
            if is_class_name(example) and not marks.is_asked(example):
                yield example, ToolRank(ANYWHERE, LISTED, number, kind_number)
                continue
            mark = ASKED if marks.is_asked(example) and not is_everyday(kind.name) else LISTED
            yield example, ToolRank(own_group, mark, number, kind_number)


class _Marks:
    """What O*NET marks of a role's software: what employers in it ask for, and what they ask for in many trades."""

    def __init__(self, role: Role | IndexedRole) -> None:
        marks = role.tech_marks
        self._asked = frozenset(marks.in_demand) if marks else frozenset()
        self._hot = frozenset(marks.hot) if marks else frozenset()

    def is_asked(self, product: str) -> bool:
        """Whether employers in the occupation ask for a product."""
        return product in self._asked

    def telling(self, kind: Kind | IndexedRole) -> str:
        """The product that stands for a kind; empty where the kind tells nothing of the work.

        That is so where every trade has it, and where nothing of it is the trade's own: all is social media, or only
        hot elsewhere. What employers in the occupation ask for always tells.
        """
        asked = [product for product in kind.examples if product in self._asked]
        if asked:
            return asked[0]
        named = [product for product in kind.examples if not is_class_name(product)]
        own = [product for product in named if product not in self._hot and product not in SOCIAL_MEDIA]
        shown = [product for product in named if product not in SOCIAL_MEDIA]
        return shown[0] if len(own) >= (LEAST_OF_EVERYDAY if is_everyday(kind.name) else 1) else ""
