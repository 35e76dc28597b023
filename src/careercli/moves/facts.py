"""The facts that every answer about moves asks for: occupations, licenses, and the roles that stand for occupations."""

from __future__ import annotations

import copy
import operator
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from careercli import paths
from careercli.catalog.catalog import Catalog, Entry
from careercli.catalog.moves import MoveTables, Occupation
from careercli.catalog.rows import NAMES, RoleFilter
from careercli.lazy_dataclass import dataclass
from careercli.moves.held_schooling import Held, held_by
from careercli.moves.occupations import Compared, Occupations
from careercli.moves.requirements import Requirements, by_figures, requirements
from careercli.roles import licences, soc, ways_in

if TYPE_CHECKING:
    from careercli.roles.licences import Licences
    from careercli.roles.ways_in import WaysIn


_FACTS = operator.itemgetter(
    0,
    *(
        2 + NAMES.index(name)  # behind the slug and the rank
        for name in (
            *("title", "code", "official_median", "official_currency", "official_median_at_least"),
            *("claimed_median", "claimed_currency", "official_code", "official_wider_occupation"),
            *("official_openings", "official_published_per", "source"),
        )
    ),
)
"""The facts of a role in a row of the list of the catalogue."""


class Person(Protocol):
    """What is known of somebody who moves, as a profile has it."""

    @property
    def education(self) -> str | None:
        """The highest schooling that they say they have, as it is named in roles."""

    @property
    def study(self) -> str | None:
        """The field of it, as they name it."""

    @property
    def certificates(self) -> Sequence[str]:
        """The certificates that they say they have."""


@dataclass(frozen=True)
class Destination:
    """A role of the catalogue that one may move to, with the occupation that it is counted under.

    `official_median` is a year's, in `currency`; None where the record has none, or only that it is at least so much
    (`at_least`). `guide_median` is what a guide claims. `whole` tells a role that is the occupation from one that is a
    part of it. `counted` is the broader occupation that its official figures are of; empty where they are its own;
    `counted_code` is the code of whichever it is. `official_openings` are those a year of the occupation that is
    counted. `by_hour`: only an hour's pay is published. `source` is whose the official figures are, with their years.
    """

    slug: str
    title: str
    occupation: Occupation
    official_median: float | None
    currency: str | None
    whole: bool
    at_least: float | None = None
    guide_median: float | None = None
    guide_currency: str | None = None
    counted: str = ""
    counted_code: str = ""
    official_openings: int | None = None
    by_hour: bool = False
    source: str = ""

    @property
    def distance(self) -> tuple[bool, bool, float, int]:
        """How far the role is from being its occupation itself: not whole, of another title, of words that this lacks,
        which begin late in it.
        """
        from careercli.skills import normalize

        own, whole = normalize.joined_stems(self.title), normalize.joined_stems(self.occupation.title)
        lacking = sum(word not in whole for word in own) / (len(own) or 1)
        start = whole.index(own[0]) if own and own[0] in whole else len(whole)
        return not self.whole, own != whole, lacking, start


class MoveFacts:
    """What is asked about moves within a catalogue. The tables are opened when they are first needed."""

    own: Held | None = None
    """The schooling of the person who moves; None where nothing but what is usual in their role is known."""
    certificates: Sequence[str] = ()
    """The certificates that they say they have."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._in_field: dict[str, Compared | None] = {}

    def know(self, mover: Person | None, entry: Entry | None = None) -> MoveFacts:
        """These facts, for moves of somebody from a role; None is somebody of whom nothing more is known."""
        role = entry.role if entry else None
        self.own = held_by(mover.education, role, mover.study) if mover else held_by(None, role)
        self.certificates = mover.certificates if mover else ()
        return self

    @cached_property
    def tables(self) -> MoveTables:
        """The tables of moves. Raises CareersError if there are none."""
        return MoveTables.open()

    def undescribed(self, entry: Entry) -> Occupation | None:
        """The occupation of a role that O*NET does not describe, by its own figures, with the work of the one that
        stands in for it; None of every other role.
        """
        stand_in = self.compared_in_field(entry)
        return by_figures(entry.role, stand_in.occupation) if stand_in and stand_in.borrowed == "field" else None

    def for_goal(self, goal: Entry) -> MoveFacts:
        """These facts for a way to a role: of one that O*NET does not describe the occupation of its field lends the
        work; what is required is its own, as every command has it.
        """
        own = self.undescribed(goal)
        if own is None:
            return self
        facts = copy.copy(self)
        facts.__dict__["tables"] = self.tables.with_occupation(own)
        return facts

    @cached_property
    def in_parts(self) -> frozenset[str]:
        """The SOC codes of which O*NET describes several occupations."""
        codes = Counter(occupation.code[:7] for occupation in self.tables.occupations)
        return frozenset(code for code, count in codes.items() if count > 1)

    @cached_property
    def occupations(self) -> Occupations:
        """The occupations that O*NET describes."""
        return Occupations(self.tables)

    @cached_property
    def licences(self) -> Licences:
        """The reviewed table of licenses. Raises CareersError if it is damaged."""
        return licences.read(paths.bundled_data())

    @cached_property
    def ways_in(self) -> WaysIn:
        """The reviewed table of courses and of other ways in. Raises CareersError if it is damaged."""
        return ways_in.read(paths.bundled_data())

    def compared(self, entry: Entry) -> Compared | None:
        """The occupation that a role is compared as; None if the role names none that O*NET describes."""
        return self.occupations.of_entry(self.catalog, entry)

    def compared_in_field(self, entry: Entry) -> Compared | None:
        """As `compared`; of a role that O*NET does not describe, the nearest occupation of its field."""
        if entry.slug not in self._in_field:
            self._in_field[entry.slug] = self.occupations.of_entry_or_field(self.catalog, entry)
        return self._in_field[entry.slug]

    def requirements(self, source: Occupation | None, target: Occupation) -> Requirements:
        """What a move requires; without a source, of somebody with a high school diploma."""
        return requirements(source, target, self.licences, self.own, self.certificates)

    def destinations(self, wanted: RoleFilter | None = None) -> list[Destination]:
        """The roles that pass a filter and name an occupation that O*NET describes, in the order of their titles.

        Of several roles of one occupation the one that is the whole of it comes first.
        """
        destinations = []
        for row in self.catalog.query.list_matching(wanted or RoleFilter()):
            slug, title, code, official_median, currency, at_least, *more = _FACTS(row)
            *guide, counted_code, counted, openings, per, source = more
            occupation = self.occupations.of_code(code)
            if occupation is not None:
                destinations.append(
                    Destination(
                        slug=slug,
                        title=title,
                        occupation=occupation,
                        official_median=official_median,
                        currency=currency,
                        whole=code == occupation.code or soc.base_code(code) == code,
                        at_least=at_least,
                        guide_median=guide[0],
                        guide_currency=guide[1],
                        counted=counted or "",
                        counted_code=counted_code or "",
                        official_openings=openings,
                        by_hour=per == "hour",
                        source=source or "",
                    )
                )
        return destinations

    @cached_property
    def role_of(self) -> dict[int, Destination]:
        """The role that stands for each occupation, by the occupation's id: the bundled whole one, else the first."""
        return first_roles(self.destinations())


def first_roles(roles: Iterable[Destination]) -> dict[int, Destination]:
    """By the id of each occupation the role that stands for it: the one least far from being it, else by the slug."""
    of_occupation: dict[int, list[Destination]] = {}
    for role in roles:
        of_occupation.setdefault(role.occupation.id, []).append(role)
    return {
        number: own[0] if len(own) == 1 else min(own, key=lambda role: (role.distance, role.slug))
        for number, own in of_occupation.items()
    }
