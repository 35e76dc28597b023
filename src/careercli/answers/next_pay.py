"""The pay that moves are compared by: of the nation or of a place, and only figures of one kind with each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from careercli.errors import UsageError
from careercli.moves.median_pay import Pay, pay_ratio, pays_by_source
from careercli.roles.pay_periods import yearly

if TYPE_CHECKING:
    from collections.abc import Callable

    from careercli.answers.list import FilterOptions
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.catalog.moves import Occupation
    from careercli.catalog.places import Area, PayFigures
    from careercli.moves.facts import Destination

OFFICIAL, GUIDE, HOME = "record", "guide", "home"
"""Sources of a figure: the nation's statistics or those of the place asked about, a guide, the place one lives in."""
CURRENCY = "USD"
"""That of the figures of places."""


@dataclass(frozen=True)
class StatedPay:
    """What is stated of a role's pay: medians a year by their source, a floor of the official one, and jobs there.

    `own` is what the person who leaves the role says that they earn.
    """

    medians: tuple[Pay, ...] = ()
    at_least: float | None = None
    jobs: int | None = None
    own: Pay | None = None

    @property
    def first(self) -> Pay | None:
        """The official median, or else a guide's."""
        return self.medians[0] if self.medians else None


@dataclass(frozen=True)
class MovePay:
    """The pay after a move; `ratio` is its share of the pay before, None if no two figures are of one kind.

    `same_figure` says that it is the very figure of the role before, since both are counted together: that says nothing
    of a difference. `place` is where the figures hold, empty for the nation; `jobs` are those there. `from_own` says
    that the pay before is what the person says that they earn.
    """

    pay: Pay | None = None
    ratio: float | None = None
    at_least: float | None = None
    place: str = ""
    jobs: int | None = None
    same_figure: bool = False
    from_own: bool = False

    @property
    def change_percent(self) -> int | None:
        """By how much it is more than before, in whole percent; None if that is not known."""
        return None if self.ratio is None or self.same_figure else round(100 * (self.ratio - 1))


class PaySource(Protocol):
    """Where pay is looked up."""

    @property
    def place(self) -> str:
        """The place whose pay it is; empty for the nation."""
        ...

    def of_source(self, occupation: Occupation) -> StatedPay:
        """The pay of the role that is left."""
        ...

    def of_role(self, role: Destination) -> StatedPay:
        """The pay of a role to move to."""
        ...

    def allows(self, role: Destination) -> bool:
        """Whether a role's pay passes the filters of pay that hold here."""
        ...


def held_against(before: StatedPay, after: StatedPay, place: str = "", *, together: bool = False) -> MovePay:
    """The pay after a move beside that before it: the person's own where it is known and of the same currency, else
    that of the first source that states both, else without a ratio.

    `together` says that the official figures count both roles as one occupation.
    """
    for pay in after.medians:
        if (ratio := pay_ratio(before.own, pay)) is not None:
            same = together and pay.source != GUIDE and pay in before.medians
            return MovePay(pay, ratio, place=place, jobs=after.jobs, same_figure=same, from_own=True)
    for pay in after.medians:
        for other in before.medians:
            if other.source == pay.source and (ratio := pay_ratio(other, pay)) is not None:
                same = together and pay.source != GUIDE and pay == other
                return MovePay(pay, ratio, place=place, jobs=after.jobs, same_figure=same)
    first = after.first if after.at_least is None else None
    return MovePay(first, at_least=after.at_least, place=place, jobs=after.jobs)


@dataclass(frozen=True)
class National:
    """Pay as the catalogue states it."""

    source: StatedPay
    place: str = ""

    def of_source(self, occupation: Occupation) -> StatedPay:  # noqa: ARG002 - a role's own figures are known
        """The pay of the role that is left."""
        return self.source

    def of_role(self, role: Destination) -> StatedPay:
        """The pay of a role to move to."""
        stated = [
            Pay(round(amount, 2), currency or "USD", source)
            for amount, currency, source in (
                (role.official_median, role.currency, OFFICIAL),
                (role.guide_median, role.guide_currency, GUIDE),
            )
            if amount is not None
        ]
        return StatedPay(tuple(stated), role.at_least if role.official_median is None else None)

    def allows(self, role: Destination) -> bool:  # noqa: ARG002 - the list of the catalogue has done it
        """The filters of pay are those of any list."""
        return True


def in_nation(catalog: Catalog, entry: Entry, own: Pay | None = None) -> National:
    """The pay of the catalogue, for somebody in a role, who earns `own`."""
    return National(StatedPay(tuple(pays_by_source(catalog, [entry.slug]).get(entry.slug, ())), own=own))


@dataclass(frozen=True)
class Local:
    """Pay and jobs of a place of the United States, by the codes under which they are published.

    `published` has these codes where the person has figures of their own; else they are those of the bundled survey,
    which an occupation knows (`counted`).
    """

    figures: Callable[[str], PayFigures | None]
    published: frozenset[str] | None
    least: float | None
    most: float | None
    area: Area
    own: Pay | None = None

    @property
    def place(self) -> str:
        """The place's name."""
        return self.area.name

    def of_source(self, occupation: Occupation) -> StatedPay:
        """The pay there of the role that is left."""
        return replace(self._of_occupation(occupation), own=self.own)

    def of_role(self, role: Destination) -> StatedPay:
        """The pay and the jobs there of a role to move to."""
        return self._of_occupation(role.occupation)

    def allows(self, role: Destination) -> bool:
        """Whether the median there is within the bounds."""
        return self.bounds_allow(self.of_role(role))

    def bounds_allow(self, pay: StatedPay) -> bool:
        """Whether the first median of some pay is within the bounds."""
        if self.least is None and self.most is None:
            return True
        from careercli.answers.list_in_place import within

        return within(pay.first.amount if pay.first else None, pay.at_least, self.least, self.most)

    def _of_occupation(self, occupation: Occupation) -> StatedPay:
        figures = self.figures(self._code(occupation))
        if figures is None:
            return StatedPay()
        median = yearly(figures.amounts.get("median"), figures.period)
        medians = () if median is None else (Pay(median, CURRENCY, OFFICIAL),)
        floor = self.area.ceilings.get("year") if "median" in figures.above else None
        return StatedPay(medians, floor, figures.employment)

    def _code(self, occupation: Occupation) -> str:
        if self.published is None:
            return occupation.counted
        from careercli.answers.list_in_place import published_code

        return published_code(occupation.code, self.published)


def in_place(filters: FilterOptions | None, place: str, *, wishes: bool, own: Pay | None = None) -> Local:
    """The pay of a place, for somebody who earns `own`.

    Filters of pay, and with `wishes` that of the profile, are held against the median there.

    Raises NoSuchPlace, UsageError.
    """
    from careercli.answers.mover import with_wishes
    from careercli.catalog.places import PlaceFigures, PlaceNames
    from careercli.roles import own_places

    every = with_wishes(filters or {}).filters if wishes else filters or {}
    least, most = _bound(every, "min_pay"), _bound(every, "max_pay")
    with PlaceFigures.open() as figures:
        area = PlaceNames(figures.areas()).find(place)
        here = figures.pay_of_codes(area.id)
        published = figures.published_codes() if own_places.files() else None
    return Local(here, published, least, most, area, own)


def _bound(filters: FilterOptions, name: str) -> float | None:
    """A bound on pay in dollars. Raises UsageError for one in another currency."""
    if filters.get(name) is None:
        return None
    from careercli.answers.list_in_place import bound

    return bound(filters, name)


@dataclass(frozen=True)
class HomeFirst:
    """The pay where somebody lives, and behind it the nation's, for roles of which none is published there.

    Its `place` is empty, as the figures are not all of one.
    """

    home: Local
    nation: National
    place: str = ""

    def of_source(self, occupation: Occupation) -> StatedPay:
        """The pay of the role that is left."""
        return _one_after_other(self.home.of_source(occupation), self.nation.of_source(occupation))

    def of_role(self, role: Destination) -> StatedPay:
        """The pay of a role to move to."""
        return _one_after_other(self.home.of_role(role), self.nation.of_role(role))

    def allows(self, role: Destination) -> bool:
        """Whether the first median is within the bounds."""
        return self.home.bounds_allow(self.of_role(role))


def _one_after_other(here: StatedPay, nation: StatedPay) -> StatedPay:
    medians = (*(replace(pay, source=HOME) for pay in here.medians), *nation.medians)
    floor = None if here.medians else here.at_least or nation.at_least
    return StatedPay(medians, floor, here.jobs, here.own)


def pay_source(
    catalog: Catalog,
    entry: Entry,
    filters: FilterOptions | None,
    place: str | None,
    *,
    wishes: bool,
    own: Pay | None = None,
    home: str | None = None,
) -> PaySource:
    """The pay that moves from a role are compared by, for somebody who earns `own`: that of a place asked about, else
    that of their `home` before the nation's, else the nation's.

    Raises NoSuchPlace and UsageError for the place asked about; a home that is no place of the survey's is passed over.
    """
    if place:
        return in_place(filters, place, wishes=wishes, own=own)
    nation = in_nation(catalog, entry, own)
    if not home:
        return nation
    try:
        return HomeFirst(in_place(filters, home, wishes=wishes, own=own), nation)
    except UsageError:  # that, or a wish in a currency that is not the survey's
        return nation


def own_place() -> str:
    """Where the person of the profile lives; empty if it does not say."""
    from careercli.profile import model

    profile = model.load()
    return (profile.place or "") if profile else ""


def wishes_that_hold(filters: FilterOptions) -> list[str]:
    """The profile's wishes that hold where no filter speaks, in words; none without a profile."""
    from careercli import text
    from careercli.profile import model

    profile = model.load()
    wish = profile.wishes if profile else None
    if profile is None or wish is None:
        return []
    named = []
    if wish.min_pay is not None and filters.get("min_pay") is None:
        currency = profile.pay.currency if profile.pay else "USD"
        named.append(f"pay of at least {text.money(wish.min_pay, currency)} a year")
    if wish.remote and filters.get("remote") is None:
        named.append("remote work")
    if wish.max_stress and filters.get("stress") is None:
        named.append(f"stress no more than {wish.max_stress}")
    if wish.max_study_years is not None:
        named.append(f"at most {wish.max_study_years:g} {'year' if wish.max_study_years == 1 else 'years'} of study")
    return named
