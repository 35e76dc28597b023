"""The Bureau of Labor Statistics' figures for an occupation: pay and employment (OEWS), outlook (Projections).

The two are joined on the SOC code. BLS publishes some codes only together with others, and has no rows for O*NET's
details of a code: then the figures are for a wider occupation, and the note that goes with them names it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from careercli.roles import soc
from careercli.roles.model import Floor, GrowthFactor, Occupation, Source, Statistics, Wages

LICENCE = "Public domain (US government work)"


@dataclass(frozen=True, kw_only=True)
class WageRow:
    """An occupation of the wage survey. `wages` are per `period`; None where none is released.

    `employment_error` and `wage_error` are relative standard errors in percent.
    """

    code: str
    title: str
    employment: int | None = None
    period: str = "year"
    wages: Wages | None = None
    employment_error: float | None = None
    wage_error: float | None = None


@dataclass(frozen=True, kw_only=True)
class ProjectionRow:
    """An occupation of the projections, in numbers of people (the workbook counts in thousands).

    `exit_rate` and `transfer_rate` are percentages a year: of its people, how many stop working, and how many go into
    another occupation.
    """

    code: str
    title: str
    employment: int | None = None
    growth_percent: float | None = None
    annual_openings: int | None = None
    median: float | None = None
    median_at_least: float | None = None
    entry_education: str | None = None
    work_experience: str | None = None
    training: str | None = None
    exit_rate: float | None = None
    transfer_rate: float | None = None
    factors: tuple[GrowthFactor, ...] = ()


@dataclass(frozen=True)
class WageTable:
    """The wage survey of a year, by code. `month` is as in "May"."""

    rows: dict[str, WageRow]
    month: str
    year: int

    @property
    def name(self) -> str:
        return f"OEWS {self.month} {self.year}"

    def source(self) -> Source:
        """The survey as a source of a role."""
        survey = f"Occupational Employment and Wage Statistics, {self.month} {self.year}"
        name = f"{survey} (U.S. Bureau of Labor Statistics)"
        return Source(
            name=name, url="https://www.bls.gov/oes/", year=self.year, licence=LICENCE, covers=("statistics",)
        )


@dataclass(frozen=True)
class ProjectionTable:
    """The projections, by code. `period` is as in "2024-34", `year` is its first."""

    rows: dict[str, ProjectionRow]
    period: str
    year: int

    @property
    def name(self) -> str:
        return f"Employment Projections {self.period}"

    def source(self) -> Source:
        """The projections as a source of a role."""
        name = f"{self.name}, Table 1.2 (U.S. Bureau of Labor Statistics)"
        return Source(
            name=name, url="https://www.bls.gov/emp/", year=self.year, licence=LICENCE, covers=("statistics",)
        )


Row = TypeVar("Row", WageRow, ProjectionRow)


@dataclass(frozen=True)
class Figures:
    """What BLS says of occupations: one of the two tables, or both."""

    wages: WageTable | None = None
    projections: ProjectionTable | None = None

    def __bool__(self) -> bool:
        return self.wages is not None or self.projections is not None

    def statistics(self, code: str) -> Statistics | None:
        """The statistics for a SOC code (11-1011) or a detail of one (11-1011.03), or None if BLS has none.

        The figures are for `occupation` of the result; `note` says so where that is not the code asked for.
        """
        own = soc.base_code(code)
        pay = _row(self.wages.rows, own) if own and self.wages else None
        outlook = _row(self.projections.rows, own) if own and self.projections else None
        if pay is None and outlook is None:
            return None
        row = pay or outlook
        assert row is not None
        return Statistics(
            source=self._source(pay, outlook),
            occupation=Occupation(system=soc.SYSTEM, code=row.code, title=row.title),
            year=self.wages.year if pay and self.wages else self.projections.year if self.projections else None,
            country="US",
            currency="USD",
            period="hour" if pay and pay.period == "hour" else "year",
            employment=pay.employment if pay else outlook.employment if outlook else None,
            employment_error=pay.employment_error if pay else None,
            wages=pay.wages if pay else _median(outlook),
            wage_error=pay.wage_error if pay else None,
            growth_percent=outlook.growth_percent if outlook else None,
            growth_period=self.projections.period if self.projections and outlook else None,
            growth_factors=outlook.factors if outlook else (),
            annual_openings=outlook.annual_openings if outlook else None,
            exit_rate=outlook.exit_rate if outlook else None,
            transfer_rate=outlook.transfer_rate if outlook else None,
            entry_education=outlook.entry_education if outlook else None,
            work_experience=outlook.work_experience if outlook else None,
            training=outlook.training if outlook else None,
            note=" ".join(_notes(code, pay, outlook, wages_asked=self.wages is not None)) or None,
        )

    def with_sources(self, code: str) -> tuple[Statistics, tuple[Source, ...]] | None:
        """The statistics for a code, and the sources that they name; None if BLS has none."""
        statistics = self.statistics(code)
        return (statistics, self.sources(statistics)) if statistics else None

    def sources(self, statistics: Statistics) -> tuple[Source, ...]:
        """The sources that these statistics name."""
        tables = (self.wages, self.projections)
        return tuple(table.source() for table in tables if table and table.name in statistics.source)

    def _source(self, pay: WageRow | None, outlook: ProjectionRow | None) -> str:
        names = [table.name for table, row in ((self.wages, pay), (self.projections, outlook)) if table and row]
        return "BLS " + " and ".join(names)


_OF_WAGES = ("year", "country", "currency", "period", "employment", "employment_error", "wages", "wage_error")
_OF_PROJECTIONS = (
    *("growth_percent", "growth_period", "growth_factors", "annual_openings", "exit_rate", "transfer_rate"),
    *("entry_education", "work_experience", "training"),
)
_EDITIONS = re.compile(r"OEWS \w+ (\d{4})|Employment Projections (\d{4})-\d\d")


def newest_statistics(candidates: Sequence[Statistics | None]) -> Statistics | None:
    """The newest figures of each kind among several accounts of an occupation, the preferred one first.

    Wages and projections of the Bureau of Labor Statistics are chosen apart, where they are for one occupation. Of
    what others publish, and of another occupation's figures, the first that is there stands alone.
    """
    known = [statistics for statistics in candidates if statistics is not None]
    if not known:
        return None
    first = known[0]
    code = first.occupation.code if first.occupation else None
    alike = [other for other in known if other.source.startswith("BLS ") and _code(other) in (code, None)]
    if first not in alike:
        return first
    pay = max(alike, key=lambda statistics: (_edition(statistics, "OEWS"), -alike.index(statistics)))
    outlook = max(alike, key=lambda statistics: (_edition(statistics, "Employment"), -alike.index(statistics)))
    if pay is outlook:
        return pay
    names = [name for name, part in ((_name(pay, "OEWS"), pay), (_name(outlook, "Employment"), outlook)) if name]
    values = {**vars(pay), **{name: getattr(outlook, name) for name in _OF_PROJECTIONS}}
    return Statistics(**{**values, "source": "BLS " + " and ".join(names)})


def _code(statistics: Statistics) -> str | None:
    return statistics.occupation.code if statistics.occupation else None


def _name(statistics: Statistics, kind: str) -> str:
    """The survey of a kind that some statistics name, as "OEWS May 2025"; empty if there is none."""
    return next((match[0] for match in _EDITIONS.finditer(statistics.source) if match[0].startswith(kind)), "")


def _edition(statistics: Statistics, kind: str) -> int:
    """The year of the survey of a kind that some statistics name; 0 if they name none."""
    match = _EDITIONS.search(_name(statistics, kind))
    return int(match[1] or match[2]) if match else 0


def _row(rows: Mapping[str, Row], code: str) -> Row | None:
    """The row under the nearest code that BLS publishes for a SOC code."""
    return next((rows[published] for published in soc.published_as(code) if published in rows), None)


def _median(row: ProjectionRow | None) -> Wages | None:
    """The one wage that the projections name: the median of the wage survey."""
    if row is None or (row.median is None and row.median_at_least is None):
        return None
    floor = Floor(median=row.median_at_least) if row.median_at_least is not None else None
    return Wages(median=row.median, at_least=floor)


def note_on_group(own: str, code: str, title: str | None) -> str:
    """The sentence with which a note begins where BLS publishes an occupation together with others."""
    return f"BLS counts {own} together with others: the figures are for {code}, {title}."


def _notes(code: str, pay: WageRow | None, outlook: ProjectionRow | None, *, wages_asked: bool) -> list[str]:
    """Sentences on what one should know of the figures for a code: whom they count, what they lack."""
    own = soc.base_code(code) or code
    row = pay or outlook
    assert row is not None
    notes = []
    if row.code != own:
        notes.append(note_on_group(own, row.code, row.title))
    elif soc.is_detail(code):
        notes.append(f"{code} is a part of {own}: the figures are for all of {own}, {row.title}.")
    if pay and outlook and pay.code != outlook.code:
        notes.append(f"Growth and openings are for {outlook.code}, {outlook.title}.")
    if pay is None and wages_asked:
        notes.append(f"The wage survey has no row for {own}; employment here counts the self-employed too.")
    elif pay is None:
        notes.append("Employment counts the self-employed too.")
    elif pay.period == "hour":
        notes.append("BLS releases only hourly wages for this occupation.")
    if outlook and outlook.annual_openings == 0:
        notes.append("BLS counts openings in hundreds: 0 stands for fewer than 50 a year.")
    return notes
