"""The pay that moves are compared by: of the nation or of a place, and only figures of one kind with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from careercli.errors import NotInstalled, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves.median_pay import Pay, pay_ratio, pays_by_source

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import Destination

OFFICIAL, GUIDE, HOME = "record", "guide", "home"
"""Sources of a figure: the nation's statistics or those of the place asked about, a guide, the place one lives in."""
CURRENCY = "USD"
"""That of the figures of places."""


@dataclass(frozen=True)
class StatedPay:
    """What is stated of a role's pay: medians a year by their source, a floor of the official one, and jobs there.

    `own` is what the person who leaves the role says that they earn, `place` where a median by HOME holds.
    """

    medians: tuple[Pay, ...] = ()
    at_least: float | None = None
    jobs: int | None = None
    own: Pay | None = None
    place: str = ""

    @property
    def first(self) -> Pay | None:
        """The official median, or else a guide's."""
        return self.medians[0] if self.medians else None

    @property
    def is_known(self) -> bool:
        """Whether a median is stated, or what it is at least."""
        return self.first is not None or self.at_least is not None


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
    def is_official(self) -> bool:
        """Whether it is a figure of the survey, and no guide's claim."""
        return self.pay is not None and self.pay.source != GUIDE

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
            where = place or _home_of(after, pay)
            return MovePay(pay, ratio, place=where, jobs=after.jobs, same_figure=same, from_own=True)
    for pay in after.medians:
        for other in before.medians:
            if other.source == pay.source and (ratio := pay_ratio(other, pay)) is not None:
                same = together and pay.source != GUIDE and pay == other
                where = place or _home_of(after, pay)
                return MovePay(pay, ratio, place=where, jobs=after.jobs, same_figure=same)
    first = after.first if after.at_least is None else None
    where = place or (_home_of(after, first) if first else "")
    return MovePay(first, at_least=after.at_least, place=where, jobs=after.jobs)


def _home_of(pay: StatedPay, median: Pay) -> str:
    """Where a median of some pay holds; empty for one of the nation."""
    return pay.place if median.source == HOME else ""


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

    A home that is no place of the survey's is passed over. Raises NoSuchPlace and UsageError for the place asked about,
    CareersError for a table of places that is damaged.
    """
    if not place and not home:
        return in_nation(catalog, entry, own)
    from careercli.answers.pay_at_home import HomeFirst, in_place  # it loads all that lists of places need

    if place:
        return in_place(filters, place, wishes=wishes, own=own)
    nation = in_nation(catalog, entry, own)
    try:
        return HomeFirst(in_place(filters, home or "", wishes=wishes, own=own), nation)
    except (UsageError, NotInstalled):  # no place of the survey, or a wish in a currency that is not the survey's
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
    if wish.work and filters.get("work") is None:
        named.append(", ".join(wish.work))
    if wish.max_stress and filters.get("stress") is None:
        named.append(f"stress no more than {wish.max_stress}")
    if wish.max_study_years is not None:
        named.append(f"at most {wish.max_study_years:g} {'year' if wish.max_study_years == 1 else 'years'} of study")
    return named
