"""The Bureau of Labor Statistics' figures for an occupation: pay and employment (OEWS), outlook (Projections).

The two are joined on the SOC code. BLS publishes some codes only together with others, and has no rows for O*NET's
details of a code: then the figures are for a wider occupation, and the note that goes with them names it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from careercli.roles import soc
from careercli.roles.model import Floor, GrowthFactor, Occupation, Source, Statistics, Wages
from careercli.roles.surveys import FEW_OPENINGS, other_code_note

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
    another occupation; `self_employed_percent` is the share who work for themselves.
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
    self_employed_percent: float | None = None
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
            self_employed_percent=outlook.self_employed_percent if outlook else None,
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
    if pay is None and wages_asked:
        notes.append(f"The wage survey has no row for {own}; employment here counts the self-employed too.")
    elif pay is None:
        notes.append("Employment counts the self-employed too.")
    elif pay.period == "hour":
        notes.append("BLS releases only hourly wages for this occupation.")
    if pay and outlook and pay.code != outlook.code:
        notes.append(other_code_note(outlook.code, outlook.title))
    if outlook and outlook.annual_openings == 0:
        notes.append(FEW_OPENINGS)
    return notes
