"""The pay that moves are compared by: of the nation or of a place, and only figures of one kind with each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Protocol

from careercli import text
from careercli.errors import NotInstalled, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves.median_pay import Pay, pay_ratio, pays_by_source
from careercli.profile import on_file

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.answers.next_move import Move
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.moves.facts import Destination

OFFICIAL, GUIDE, HOME = "record", "guide", "home"
"""Sources of a figure: the nation's statistics or those of the place asked about, a guide, the place one lives in."""
OWN = "you"
"""The source of what somebody says that they earn."""
UNITED_STATES = "United States"
"""The nation as the tables of places name it."""
OF_STATE, OF_NATION = "state", "nation"
"""Sources of the figures that stand for a place which has none of its own."""
CLEAR_CHANGE = 5
"""From so many per cent on, more pay is a raise that is worth a move, and less is a loss."""
CURRENCY = "USD"
"""That of the figures of places."""


def where(place: str) -> str:
    """Where a figure is of that stands for another place's: "in Texas", "nationwide"."""
    return "nationwide" if place == UNITED_STATES else f"in {place}"


def within(place: str) -> str:
    """Where both figures of a change are of: "within Texas", "nationwide"."""
    return "nationwide" if place == UNITED_STATES else f"within {place}"


def short(place: str) -> str:
    """Austin of Austin-Round Rock-San Marcos, TX."""
    return place.partition("-")[0].partition(",")[0]


def wider_words(place: str, moves: Sequence[Move]) -> str:
    """That the pay of some moves is of a wider place than that asked about; empty where none is."""
    wider = dict.fromkeys(
        "the nation" if move.pay.of == UNITED_STATES else move.pay.of for move in moves if move.pay.of
    )
    if not place or not wider:
        return ""
    words = f"Where no figures are published for a job in {place}, these are for {' or '.join(wider)}, as marked"
    if any(move.pay.change_percent is not None and move.pay.of and not move.pay.from_own for move in moves):
        return f"{words}, and the change is between two figures of that area."
    return f"{words}."


def own_words(place: str, pay_of: str, moves: Sequence[Move]) -> str:
    """That it is the pay of the job left that is not released in the place asked about, but that of a wider one
    (`pay_of`), and between which figures changes then are; empty where it is, or none counts from it.
    """
    if not (place and pay_of) or all(move.pay.change_percent is None or move.pay.from_own for move in moves):
        return ""
    return f"Pay of your own job is not released for {place}: changes are of the pay of both jobs in a wider area."


@dataclass(frozen=True)
class StatedPay:
    """What is stated of a role's pay: medians a year by their source, a floor of the official one, and jobs there.

    `own` is what the person who leaves the role says that they earn, `place` where a median by HOME holds. `wider` has
    the places that the medians by OF_STATE and OF_NATION are of, `floor_of` that of a floor which is no place's own.
    `nation_jobs` are those of the nation, where a place has no number of its own.
    """

    medians: tuple[Pay, ...] = ()
    at_least: float | None = None
    jobs: int | None = None
    own: Pay | None = None
    place: str = ""
    wider: Mapping[str, str] = field(default_factory=dict)
    floor_of: str = ""
    nation_jobs: int | None = None

    @property
    def first(self) -> Pay | None:
        """The official median, or else a guide's."""
        return self.medians[0] if self.medians else None

    @property
    def is_known(self) -> bool:
        """Whether a median is stated, or what it is at least."""
        return self.first is not None or self.at_least is not None

    @property
    def of(self) -> str:
        """The wider place whose the figure is; empty where it is the place's own."""
        return self.wider.get(self.first.source, "") if self.first else self.floor_of

    @property
    def is_of_place(self) -> bool:
        """Whether it is the place's own, and not that of a wider one."""
        return self.is_known and not self.of


@dataclass(frozen=True)
class MovePay:
    """The pay after a move; `ratio` is its share of the pay before, None if no two figures are of one kind.

    `same_figure` says that it is the very figure of the role before, since both are counted together: that says nothing
    of a difference. `place` is where the figures hold, empty for the nation; `jobs` are those there, and where none are
    published `nation_jobs` those of the nation. `from_own` says that the pay before is what the person says that they
    earn.

    `of` is the wider place whose figure stands for that of the place, `before` the pay before, and `before_of` the
    wider place whose it is. `change_of` is where both are published, if that is not where either was looked up first.
    `median_ratio` is the share of the median of the job before, where that is not what `ratio` is of. `is_nations`
    tells a figure of the nation among those of one's home.
    """

    pay: Pay | None = None
    ratio: float | None = None
    at_least: float | None = None
    place: str = ""
    jobs: int | None = None
    same_figure: bool = False
    from_own: bool = False
    of: str = ""
    before: Pay | None = None
    before_of: str = ""
    change_of: str = ""
    nation_jobs: int | None = None
    median_ratio: float | None = None
    is_nations: bool = False

    @property
    def is_lower(self) -> bool:
        """Whether it is lower than the pay before."""
        return self.ratio is not None and self.ratio < 1 and not self.same_figure

    @property
    def is_official(self) -> bool:
        """Whether it is a figure of the survey, and no guide's claim."""
        return self.pay is not None and self.pay.source != GUIDE

    @property
    def by_hour(self) -> bool:
        """Whether it is computed, as only an hour's pay is published."""
        return self.pay is not None and self.pay.by_hour

    @property
    def change_percent(self) -> int | None:
        """By how much it is more than before, in whole percent; None if that is not known."""
        return None if self.ratio is None or self.same_figure else percent_more(self.ratio)

    @property
    def from_median_percent(self) -> int | None:
        """By how much it is more than the median of the job before, in whole percent; None if that is not known."""
        return percent_more(self.median_ratio) if self.from_own else self.change_percent

    @property
    def surest_percent(self) -> int | None:
        """By how much it is more than before for sure: the least of what it is more than one's own pay, and than the
        median of one's job. Who earns less than that median gains by any move; part of it their own job would give.
        """
        known = [each for each in (self.change_percent, self.from_median_percent) if each is not None]
        return min(known, default=None)

    @property
    def change_words(self) -> str:
        """The change in words, and where it holds; empty if it is not known."""
        return self._change("" if self.from_own and self.change_of == self.of else self.change_of or self._between)

    @property
    def change_words_alone(self) -> str:
        """The same where the pay, and whose it is, does not stand beside it: a wider place's is told to be so."""
        return self._change(self.change_of or self.of or (UNITED_STATES if self.is_nations else ""))

    @property
    def _between(self) -> str:
        """The wider place that both figures are of; empty where they are of the place itself, or one is one's own."""
        return "" if self.from_own else self.of

    def _change(self, place: str) -> str:
        if self.change_percent is None:
            return ""
        whose = where if self.from_own else within
        return change_words(self.change_percent, self.from_median_percent, f" {whose(place)}" if place else "")


def percent_more(ratio: float | None) -> int | None:
    """By how much a pay is more than another, in whole percent, of the ratio of the two."""
    return None if ratio is None else round(100 * (ratio - 1))


def change_words(change: int, from_median: int | None, there: str = "") -> str:
    """By how much a pay is more than before; where that counts from one's own pay and the median of one's job tells
    another story, that too: what is a raise only for who earns less than others in their job is told to be.
    """
    words = f"{text.growth(change)}{there}"
    if from_median is None or _story(change) == _story(from_median):
        return words
    return f"{words} on your pay, {text.growth(from_median)} on your job's median"


def _story(change: int) -> int:
    """Whether a change is a clear raise (1), about the same pay (0), or clearly less (-1)."""
    return (change >= CLEAR_CHANGE) - (change <= -CLEAR_CHANGE)


class PaySource(Protocol):
    """Where pay is looked up."""

    @property
    def place(self) -> str:
        """The place whose pay it is; empty for the nation."""
        ...

    def of_source(self) -> StatedPay:
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

    What is shown is the place's own figure where there is one; the change is of a wider place where only that has both.
    `together` says that they count both roles as one occupation.
    """
    first = after.first if after.at_least is None else None
    shown, other, ratio, change_of, same = first, before.own or before.first, None, "", False
    if matched := _own_matched(before, after) or _matched(before, after):
        pay, other, ratio = matched
        shown = pay if pay.source == GUIDE else first  # the place's own where it has one, whatever the change is of
        if pay.source != GUIDE and not (other is before.own or (pay is after.medians[0] and other is before.first)):
            change_of = after.wider.get(pay.source, UNITED_STATES)
        same = together and pay.source != GUIDE and pay in before.medians
    return MovePay(
        shown,
        ratio,
        at_least=after.at_least if shown is None else None,
        place=place or _home_of(after, shown),
        jobs=after.jobs,
        same_figure=same,
        from_own=ratio is not None and other is before.own,
        of=after.wider.get(shown.source, "") if shown else after.floor_of,
        before=other,
        before_of=before.wider.get(other.source, "") if other else "",
        change_of=change_of,
        nation_jobs=after.nation_jobs,
        is_nations=bool(after.place) and not place and shown is not None and shown.source == OFFICIAL,
        median_ratio=beside[2] if before.own and not same and (beside := _matched(before, after)) else None,
    )


def _own_matched(before: StatedPay, after: StatedPay) -> tuple[Pay, Pay, float] | None:
    """The first pay after of the currency of one's own, that own pay, and the ratio of the two."""
    if before.own is None:
        return None
    ratios = ((pay, pay_ratio(before.own, pay)) for pay in after.medians)
    return next(((pay, before.own, ratio) for pay, ratio in ratios if ratio is not None), None)


def _matched(before: StatedPay, after: StatedPay) -> tuple[Pay, Pay, float] | None:
    """The pay after and before by the first source that states both, and their ratio."""
    for pay in after.medians:
        for other in before.medians:
            if other.source == pay.source and (ratio := pay_ratio(other, pay)) is not None:
                return pay, other, ratio
    return None


def _home_of(pay: StatedPay, median: Pay | None) -> str:
    """The home that some pay is told of; empty where it is the nation's."""
    return pay.place if median is None or median.source in (HOME, OF_STATE) else ""


def stated_of(role: Destination) -> StatedPay:
    """The pay of a role as the catalogue states it."""
    stated = [
        Pay(round(amount, 2), currency or "USD", source, role.by_hour and source == OFFICIAL)
        for amount, currency, source in (
            (role.official_median, role.currency, OFFICIAL),
            (role.guide_median, role.guide_currency, GUIDE),
        )
        if amount is not None
    ]
    return StatedPay(tuple(stated), role.at_least if role.official_median is None else None)


@dataclass(frozen=True)
class National:
    """Pay as the catalogue states it."""

    source: StatedPay
    place: str = ""

    def of_source(self) -> StatedPay:
        """The pay of the role that is left."""
        return self.source

    def of_role(self, role: Destination) -> StatedPay:
        """The pay of a role to move to."""
        return stated_of(role)

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
        return in_place(filters, place, wishes=wishes, own=own, left=entry)
    nation = in_nation(catalog, entry, own)
    try:
        return HomeFirst(in_place(filters, home or "", wishes=wishes, own=own, left=entry), nation)
    except (UsageError, NotInstalled):  # no place of the survey, or a wish in a currency that is not the survey's
        return nation


def wishes_that_hold(filters: FilterOptions) -> list[str]:
    """The profile's wishes that hold where no filter speaks, in words; none without a profile."""
    profile = on_file.load()
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


def median_left(catalog: Catalog, entry: Entry, pay: StatedPay) -> Pay | None:
    """The median of the role that is left, with the broader occupation that it is of, in a place as in the nation."""
    if pay.first is None or pay.first.source == GUIDE:
        return pay.first
    (row,) = catalog.query.median_pays([entry.slug])
    return replace(pay.first, counted=row.counted or "")
