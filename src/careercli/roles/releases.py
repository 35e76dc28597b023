"""The data sets that come with the program: which edition of each, since when, and when a newer one is due.

The publishers keep to a calendar, so that the program can tell without a network that its figures are no longer the
newest. An edition that is known to have come out since is named as `announced`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import count, islice, takewhile
from typing import NamedTuple

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Edition(NamedTuple):
    """A release of a data set: its reference period, and when it was published, as "2026-05-15" or "2026-05"."""

    period: str
    published: str

    @property
    def month(self) -> tuple[int, int]:
        """The year and month of publication."""
        year, month = self.published.split("-")[:2]
        return int(year), int(month)

    @property
    def published_words(self) -> str:
        """When it was published, as "15 May 2026" or "May 2026"."""
        return day_words(self.published)


class DataSet(NamedTuple):
    """A data set, and the edition of it that is bundled.

    `months` are those in which its publisher releases a new edition each year; none if there will be no newer one.
    `following` gives the period of the next edition, from a period and the month in which that comes out.
    """

    key: str
    title: str
    publisher: str
    fills: str
    page: str
    bundled: Edition
    months: tuple[int, ...] = ()
    announced: Edition | None = None
    following: Callable[[str, int], str] = lambda period, _month: period

    @property
    def name(self) -> str:
        """The data set with its period, as "OEWS May 2025"."""
        return f"{self.title} {self.bundled.period}"


class Newer(NamedTuple):
    """What has come out since the bundled edition: the newest `period`, and since when (`since`) there is any.

    `announced` is that one of them which is known to be out; of the others only the calendar says that they are due,
    the first of them since `due_since`.
    """

    period: str
    announced: Edition | None = None
    due_since: str | None = None

    @property
    def since(self) -> str:
        """The ISO day or month from which on the bundled edition was no longer the newest."""
        return self.announced.published if self.announced else self.due_since or ""

    @property
    def words(self) -> str:
        """As "2025-35 came out on 27 August 2026", or "a newer release has been due since May 2027"."""
        parts = []
        if self.announced:
            on = "on" if self.announced.published.count("-") == 2 else "in"
            parts.append(f"{self.announced.period} came out {on} {self.announced.published_words}")
        if self.due_since:
            parts.append(f"a newer release has been due since {day_words(self.due_since)}")
        return ", and ".join(parts)


def day_words(when: str) -> str:
    """An ISO day or month in words: "15 May 2026", "May 2026"."""
    year, month, *day = when.split("-")
    return " ".join([*(str(int(number)) for number in day), MONTHS[int(month) - 1], year])


def next_years(period: str, _month: int) -> str:
    """The period a year later: "May 2025" to "May 2026", "2024-34" to "2025-35"."""
    return re.sub(r"\d{4}|(?<=-)\d{2}", lambda year: str(int(year[0]) + 1).zfill(2)[-len(year[0]) :], period)


def next_onet(period: str, month: int) -> str:
    """The release of O*NET behind another: each August the whole number rises, three times a year the part of it."""
    whole, _, part = period.partition(".")
    return f"{int(whole) + 1}.0" if month == 8 else f"{whole}.{int(part) + 1}"


_BLS, _BEA = "U.S. Bureau of Labor Statistics", "U.S. Bureau of Economic Analysis"
_ETA = "U.S. Department of Labor, Employment and Training Administration"
_ONET_PAGE = "https://www.onetcenter.org/database.html"
ONET = DataSet(
    key="onet",
    title="O*NET",
    publisher=_ETA,
    fills="occupations, their names, software, ratings, education, interests",
    page=_ONET_PAGE,
    bundled=Edition("30.3", "2026-05"),
    months=(2, 5, 8, 12),
    announced=Edition("31.0", "2026-08"),
    following=next_onet,
)
ONET_TOOLS = DataSet(
    key="onet_tools",
    title="O*NET",
    publisher=_ETA,
    fills="tools; later releases have none",
    page=_ONET_PAGE,
    bundled=Edition("30.1", "2025-12"),
)
WAGES = DataSet(
    key="wages",
    title="OEWS",
    publisher=_BLS,
    fills="pay and employment: nation, sectors, states and areas",
    page="https://www.bls.gov/oes/tables.htm",
    bundled=Edition("May 2025", "2026-05-15"),
    months=(5,),
    following=next_years,
)
PROJECTIONS = DataSet(
    key="projections",
    title="Employment Projections",
    publisher=_BLS,
    fills="growth, openings, who leaves, usual entry education",
    page="https://www.bls.gov/emp/tables.htm",
    bundled=Edition("2024-34", "2025-08"),
    months=(9,),
    announced=Edition("2025-35", "2026-08-27"),
    following=next_years,
)
_RPP_PAGE = "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area"
PRICE_LEVELS = DataSet(
    key="price_levels",
    title="Regional price parities, areas",
    publisher=_BEA,
    fills="price levels of metropolitan areas and of the rest of each state",
    page=_RPP_PAGE,
    bundled=Edition("2024", "2026-02-19"),
    months=(2,),
    following=next_years,
)
STATE_PRICE_LEVELS = DataSet(
    key="state_price_levels",
    title="Regional price parities, states",
    publisher=_BEA,
    fills="price levels of states",
    page=_RPP_PAGE,
    bundled=Edition("2023", "2025-02-20"),
    months=(2,),
    following=next_years,
)
CONSUMER_PRICES = DataSet(
    key="consumer_prices",
    title="CPI-U, annual average",
    publisher=_BLS,
    fills="pay of earlier years in prices of the last",
    page="https://www.bls.gov/cpi/",
    bundled=Edition("2025", "2026-01"),
    months=(1,),
    following=next_years,
)
DATA_SETS = (ONET, ONET_TOOLS, WAGES, PROJECTIONS, PRICE_LEVELS, STATE_PRICE_LEVELS, CONSUMER_PRICES)


def today() -> date:
    """The day, where the person is."""
    return datetime.now().astimezone().date()


def newer(data: DataSet, on: date | None = None) -> Newer | None:
    """What has come out since the bundled edition, by what is known and by the calendar; None if nothing has.

    A release counts as due when its month is over. `on` is today unless given.
    """
    due = _due(data, on)
    if not due and data.announced is None:
        return None
    return Newer(newest(data, on).period, data.announced, due[0].published if due else None)


def newest(data: DataSet, on: date | None = None) -> Edition:
    """The newest edition there is, by what is known and by the calendar; `on` is today unless given."""
    due = _due(data, on)
    return due[-1] if due else data.announced or data.bundled


def next_due(data: DataSet, on: date | None = None) -> str | None:
    """The month, as "2027-05", in which the calendar has the next edition; None if there will be none."""
    return next((edition.published for edition in islice(_to_come(data), len(_due(data, on)), None)), None)


def months_old(edition: Edition, on: date | None = None) -> int:
    """How many months ago an edition was published; 0 if that is to come."""
    on = on or today()
    year, month = edition.month
    return max(0, 12 * (on.year - year) + on.month - month)


def newer_projections(period: str | None, on: date | None = None) -> str | None:
    """What to say beside growth that is for an older period than the newest projections; None if it is the newest.

    `period` is as in "2024-34". Nothing is said of a period that is written in another way.
    """
    latest = newest(PROJECTIONS, on).period
    if period is None or not re.fullmatch(r"\d{4}-\d\d", period) or period >= latest:
        return None
    announced = PROJECTIONS.announced
    if announced and period < announced.period == latest:
        return f"Growth is for {period}; newer projections, {latest}, came out on {announced.published_words}"
    return f"Growth is for {period}; newer projections, for {latest}, are due by now"


def _due(data: DataSet, on: date | None) -> list[Edition]:
    """The editions behind the last one known of which the month is over, the oldest first."""
    on = on or today()
    return list(takewhile(lambda edition: edition.month < (on.year, on.month), _to_come(data)))


def _to_come(data: DataSet) -> Iterator[Edition]:
    """The editions behind the last one known, by the calendar, without an end; none if there will be none."""
    last = data.announced or data.bundled
    period, (known_year, known_month) = last.period, last.month
    for year in count(known_year) if data.months else ():
        for month in data.months:
            # One that came out in the month before its usual one is that one.
            if (year, month) > (known_year, known_month + 1):
                period = data.following(period, month)
                yield Edition(period, f"{year}-{month:02}")
