"""The pay of a place, and of the place where somebody lives before the nation's: one way for every answer about moves.

`next --in` and the wishes of a profile, `match` and `start` all ask here, so that no two of them say different things
of the same job in the same place.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.list_in_place import bound, published_code, within
from careercli.answers.next_pay import (
    CURRENCY,
    GUIDE,
    HOME,
    OF_NATION,
    OF_STATE,
    OFFICIAL,
    UNITED_STATES,
    National,
    StatedPay,
)
from careercli.catalog.places import published_among
from careercli.errors import NotInstalled, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves.median_pay import Pay
from careercli.profile import on_file
from careercli.roles.pay_periods import yearly

if TYPE_CHECKING:
    from collections.abc import Callable

    from careercli.answers.list import FilterOptions, RoleRow
    from careercli.catalog.catalog import Entry
    from careercli.catalog.moves import Occupation
    from careercli.catalog.places import Area, PayFigures
    from careercli.moves.facts import Destination


SOURCES = {"state": OF_STATE, "nation": OF_NATION}
"""The sources of the figures of wider places by the kind of these."""
PERCENTS = {"p10": 10, "p25": 25, "median": 50, "p75": 75, "p90": 90}
"""The percentiles that the survey publishes, by their key."""


@dataclass(frozen=True)
class Local:
    """Pay and jobs of a place of the United States, by the codes under which they are published.

    `published` has these codes where the person has figures of their own, or is asked about codes; else they are those
    of the bundled survey, which an occupation knows (`counted`). `left` is the code under which the role that is left
    is published. `wider` are its state and the nation with their
    figures, for roles that have none there.
    """

    figures: Callable[[str], PayFigures | None]
    published: frozenset[str] | None
    least: float | None
    most: float | None
    area: Area
    own: Pay | None = None
    left: str = ""
    wider: tuple[tuple[Area, Callable[[str], PayFigures | None]], ...] = ()

    @property
    def place(self) -> str:
        """The place's name."""
        return self.area.name

    def of_source(self) -> StatedPay:
        """The pay there of the role that is left: its own figures, whatever its work is compared as."""
        return replace(self._stated(self.left), own=self.own)

    def of_role(self, role: Destination) -> StatedPay:
        """The pay and the jobs there of a role to move to."""
        return self._of_occupation(role.occupation)

    def allows(self, role: Destination) -> bool:
        """Whether the median there is within the bounds."""
        return self.bounds_allow(self.of_role(role))

    def bounds_allow(self, pay: StatedPay) -> bool:
        """Whether the official median of some pay is within the bounds; a guide's claim passes none."""
        if self.least is None and self.most is None:
            return True
        official = next((median.amount for median in pay.medians if median.source != GUIDE), None)
        return within(official, pay.at_least, self.least, self.most)

    def of_code(self, code: str | None) -> StatedPay:
        """The pay and the jobs there under an O*NET-SOC code, of a place that was made `by_code`."""
        return self._stated(published_code(code, self.published or frozenset()))

    def of_entry(self, entry: Entry) -> StatedPay:
        """The pay and the jobs there of a role of the catalogue, of a place that was made `by_code`."""
        return self._stated(published_among(self.published or frozenset(), entry.role))

    def figures_of_code(self, code: str | None) -> PayFigures | None:
        """The published figures there under an O*NET-SOC code, of a place that was made `by_code`."""
        return self.figures(published_code(code, self.published or frozenset()))

    def points_of_role(self, role: Destination) -> tuple[list[tuple[int, float]], str]:
        """The percentiles a year of a role to move to, as (percent, amount), and the wider place that they are of: the
        first place's that publishes a median.
        """
        code = self._code_of(role.occupation)
        for area, figures in ((self.area, self.figures(code)), *((area, of(code)) for area, of in self.wider)):
            if figures is not None and figures.amounts.get("median") is not None:
                amounts = ((percent, figures.amounts.get(key)) for key, percent in PERCENTS.items())
                paid = ((percent, yearly(amount, figures.period)) for percent, amount in amounts)
                of_wider = "" if area == self.area else area.name
                return [(percent, amount) for percent, amount in paid if amount is not None], of_wider
        return [], ""

    def _of_occupation(self, occupation: Occupation) -> StatedPay:
        return self._stated(self._code_of(occupation))

    def _code_of(self, occupation: Occupation) -> str:
        return occupation.counted if self.published is None else published_code(occupation.code, self.published)

    def _stated(self, code: str) -> StatedPay:
        stated = self._stated_pay(code)
        nation = next((of(code) for area, of in self.wider if area.kind == "nation"), None)
        return replace(stated, nation_jobs=nation.employment) if stated.jobs is None and nation else stated

    def _stated_pay(self, code: str) -> StatedPay:
        here = self.figures(code)
        jobs = here.employment if here else None
        medians: list[Pay] = []
        places = ((OFFICIAL, self.area, here), *((SOURCES[area.kind], area, of(code)) for area, of in self.wider))
        for source, area, figures in places:
            if figures is None:
                continue
            if "median" in figures.above and not medians:
                return StatedPay((), area.ceilings.get("year"), jobs, floor_of="" if area == self.area else area.name)
            if (median := yearly(figures.amounts.get("median"), figures.period)) is not None:
                medians.append(Pay(median, CURRENCY, source, figures.period == "hour"))
        return StatedPay(tuple(medians), None, jobs, wider={SOURCES[area.kind]: area.name for area, _of in self.wider})


def in_place(
    filters: FilterOptions | None,
    place: str,
    *,
    wishes: bool = False,
    own: Pay | None = None,
    by_code: bool = False,
    left: Entry | None = None,
) -> Local:
    """The pay of a place, for somebody who earns `own` and leaves a role. With `by_code` it can be asked about codes.

    Filters of pay, and with `wishes` that of the profile, are held against the median there.

    Raises NoSuchPlace, UsageError.
    """
    from careercli.answers.asked_place import place_or_state
    from careercli.answers.mover import with_wishes
    from careercli.catalog.places import PlaceFigures, PlaceNames, wider_than
    from careercli.catalog.places import published_code as code_of_role
    from careercli.roles import own_place_files

    every = with_wishes(filters or {}).filters if wishes else filters or {}
    least, most = bound(every, "min_pay"), bound(every, "max_pay")
    with PlaceFigures.open() as figures:
        areas = figures.areas()
        area = place_or_state(place, PlaceNames(areas)).area
        here = figures.pay_of_codes(area.id)
        published = figures.published_codes() if by_code or own_place_files.files() else None
        wider = tuple((other, figures.pay_of_codes(other.id)) for other in wider_than(area, areas))
        code = code_of_role(figures, left.role) if left else None
    return Local(here, published, least, most, area, own, code.code if code else "", wider)


@dataclass(frozen=True)
class HomeFirst:
    """The pay where somebody lives, and behind it the nation's, for roles of which none is published there.

    Its `place` is empty, as the figures are not all of one.
    """

    home: Local
    nation: National
    place: str = ""

    def of_source(self) -> StatedPay:
        """The pay of the role that is left."""
        return _one_after_other(self.home.of_source(), self.nation.of_source(), self.home.place)

    def of_role(self, role: Destination) -> StatedPay:
        """The pay of a role to move to."""
        return _one_after_other(self.home.of_role(role), self.nation.of_role(role), self.home.place)

    def allows(self, role: Destination) -> bool:
        """Whether what is known of the pay at home is within the bounds; where nothing is, that of the nation."""
        here = self.home.of_role(role)
        return self.home.bounds_allow(here if here.is_known else self.nation.of_role(role))


def _one_after_other(here: StatedPay, nation: StatedPay, place: str) -> StatedPay:
    of_home = [replace(pay, source=HOME) if pay.source == OFFICIAL else pay for pay in here.medians]
    medians = (*(pay for pay in of_home if pay.source != OF_NATION), *nation.medians)
    if here.at_least is not None and here.floor_of != UNITED_STATES:
        return replace(here, place=place)
    return replace(here, medians=medians, at_least=None if medians else nation.at_least, floor_of="", place=place)


def own_home(filters: FilterOptions | None = None) -> Local | None:
    """The pay where the person of the profile lives, with the bounds on pay of some filters.

    None without a place that the survey has, and for bounds in another currency than its: the nation's pay counts then.
    Raises CareersError for a damaged profile or table of places.
    """
    profile = on_file.load()
    if profile is None or not profile.place:
        return None
    with suppress(UsageError, NotInstalled):
        return in_place(filters, profile.place, by_code=True)
    return None


def of_mover(home: str, place: str | None) -> tuple[Local | None, tuple[str, ...]]:
    """The pay of a place asked about, else of the `home` of who moves; and how a name of the former was read.

    None without either, and for a home that the survey does not have. Raises NoSuchPlace for the place asked about.
    """
    if place:
        from careercli.answers.asked_place import place_asked
        from careercli.catalog.places import place_names

        asked = place_asked(place, place_names(), home or None)
        return in_place(None, asked.area.name, by_code=True), asked.remarks
    with suppress(UsageError, NotInstalled):
        return (in_place(None, home, by_code=True) if home else None), ()
    return None, ()


def said_of(place: str) -> str:
    """Whose pay is told to somebody who lives in a place."""
    wider = "that of its state or the nation where there is no figure there"
    return f"pay is the median in {place}, where you live; {wider}"


def passing(home: Local, rows: Iterable[RoleRow]) -> tuple[list[RoleRow], tuple[str, ...]]:
    """The roles of a list within the bounds by the median at home, else a wider place's; and what is said of it."""
    chosen, elsewhere = [], 0
    for row in rows:
        pay = home.of_code(row.code)
        is_local = pay.is_of_place
        if not pay.is_known and row.official_currency in (CURRENCY, None):
            median = row.official_median
            medians = () if median is None else (Pay(median, CURRENCY, OFFICIAL),)
            pay = StatedPay(medians, row.official_median_at_least)
        if home.bounds_allow(pay):
            chosen.append(row)
            elsewhere += not is_local
    words = f"pay is filtered by the median in {home.place}"
    if elsewhere:
        words += f"; for {text.count(elsewhere, 'role')} without a figure there, by that of the state or the nation"
    return chosen, (words,)
