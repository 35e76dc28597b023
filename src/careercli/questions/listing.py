"""The roles of the catalogue as a list: filtered, sorted and cut in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.results import Table

FIELDS = {
    "slug": "slug",
    "title": "title COLLATE NOCASE",
    "family": "family COLLATE NOCASE",
    "median": "coalesce(median, official_median, official_floor)",
    "low": "low",
    "high": "high",
    "official_median": "coalesce(official_median, official_floor)",
    "growth": "coalesce(growth, official_growth)",
    "official_growth": "official_growth",
    "openings": "openings",
    "demand": "CASE demand WHEN 'low' THEN 1 WHEN 'moderate' THEN 2 WHEN 'high' THEN 3 WHEN 'very high' THEN 4 END",
    "stress": "CASE stress WHEN 'low' THEN 1 WHEN 'moderate' THEN 2 WHEN 'high' THEN 3 WHEN 'very high' THEN 4 END",
    "remote": "remote",
    "recorded": "recorded",
}
"""What a list can be sorted by. Pay is per year; `median` and `growth` are the guide's, or else the official ones."""

GRADES = ("low", "moderate", "high", "very high")


@dataclass(frozen=True)
class Filters:
    """What a listed role must be. Pay is per year: the guide's median, or else the official one."""

    family: str | None = None
    min_salary: float | None = None
    max_salary: float | None = None
    min_growth: float | None = None
    remote: bool | None = None
    demand: str | None = None
    stress: str | None = None
    skill: str | None = None


@dataclass(frozen=True)
class Listed:
    """A row of the list. Money is per year; `recorded` is the share of sections that is there, in percent.

    Where the record says of a median only that it is at least so much, that is `official_median_at_least`.
    """

    slug: str
    title: str
    origin: str
    family: str | None
    code: str | None
    currency: str | None
    low: float | None
    median: float | None
    high: float | None
    official_median: float | None
    official_median_at_least: float | None
    official_currency: str | None
    growth_percent: float | None
    official_growth_percent: float | None
    growth_period: str | None
    annual_openings: int | None
    demand: str | None
    stress: str | None
    balance: str | None
    remote_friendly: bool | None
    recorded: int

    def document(self) -> dict[str, Any]:
        """The row as JSON prints it."""
        return {
            "slug": self.slug,
            "title": self.title,
            "origin": self.origin,
            "family": self.family,
            "code": self.code,
            "salary": {
                "currency": self.currency,
                "period": "year",
                "low": self.low,
                "median": self.median,
                "high": self.high,
            },
            "official_salary": {
                "currency": self.official_currency,
                "period": "year",
                "median": self.official_median,
                "median_at_least": self.official_median_at_least,
            },
            "growth_percent": self.growth_percent,
            "official_growth_percent": self.official_growth_percent,
            "growth_period": self.growth_period,
            "annual_openings": self.annual_openings,
            "demand": self.demand,
            "stress": self.stress,
            "balance": self.balance,
            "remote_friendly": self.remote_friendly,
            "recorded_percent": self.recorded,
        }


@dataclass(frozen=True)
class Listing:
    """The rows that are shown, and how many roles fit in all and how many there are."""

    rows: tuple[Listed, ...]
    fitting: int
    total: int
    sort: str = "title"

    def document(self) -> list[dict[str, Any]]:
        """An array of objects."""
        return [row.document() for row in self.rows]

    def table(self) -> Table:
        """A row a role."""
        columns = tuple(Listed.__dataclass_fields__)
        return Table(columns, tuple(tuple(getattr(row, name) for name in columns) for row in self.rows))


_SELECT = """slug, title, rank, family, code, currency, low, median, high, official_median, official_floor,
official_currency, growth, official_growth, growth_period, openings, demand, stress, balance, remote, recorded"""


def listing(catalog: Catalog, filters: Filters | None = None, sort: str = "title", limit: int | None = None) -> Listing:
    """The roles that fit, sorted by a field of FIELDS (`-` before it: descending; what is not recorded comes last).

    Raises UsageError for an unknown field or grade.
    """
    filters = filters or Filters()
    index = catalog.fresh()
    where, values = _where(catalog, filters)
    total, fitting = (
        int(index.rows(f"SELECT count(*) FROM role {part}", given)[0][0]) for part, given in (("", ()), (where, values))
    )
    rows = index.rows(
        f"SELECT {_SELECT} FROM role {where} ORDER BY {_order(sort)} LIMIT ?", (*values, -1 if limit is None else limit)
    )
    shown = tuple(_listed(catalog, row) for row in rows)
    return Listing(shown, fitting, total, sort)


def _listed(catalog: Catalog, row: tuple[Any, ...]) -> Listed:
    slug, title, rank, *rest, remote, recorded = row
    remote_friendly = None if remote is None else bool(remote)
    values = (slug, title, catalog.folders[rank].origin, *rest, remote_friendly, recorded)
    return Listed(**dict(zip(Listed.__dataclass_fields__, values, strict=True)))


def _order(sort: str) -> str:
    field = sort.removeprefix("-").replace("-", "_").lower()
    field = {
        "pay": "median",
        "salary": "median",
        "official": "official_median",
        "name": "title",
        "growth_percent": "growth",
    }.get(field, field)
    if field not in FIELDS:
        raise UsageError(
            f"cannot sort by {sort!a}", "sort by one of: " + ", ".join(FIELDS) + " (- before it: descending)"
        )
    way = "DESC" if sort.startswith("-") else "ASC"
    return f"({FIELDS[field]}) IS NULL, {FIELDS[field]} {way}, title COLLATE NOCASE, slug"


def _where(catalog: Catalog, filters: Filters) -> tuple[str, tuple[Any, ...]]:
    parts: list[str] = []
    values: list[Any] = []

    def need(sql: str, *given: Any) -> None:
        parts.append(sql)
        values.extend(given)

    if filters.family is not None:
        need("instr(lower(coalesce(family, '')), lower(?)) > 0", filters.family.strip())
    if filters.min_salary is not None:
        need("coalesce(median, official_median, official_floor) >= ?", filters.min_salary)
    if filters.max_salary is not None:
        # a median that is only known to be at least so much may be above any limit
        need("coalesce(median, official_median) <= ?", filters.max_salary)
    if filters.min_growth is not None:
        need("coalesce(growth, official_growth) >= ?", filters.min_growth)
    if filters.remote is not None:
        need("remote = ?", int(filters.remote))
    for name in ("demand", "stress"):
        wanted = getattr(filters, name)
        if wanted is not None:
            need(f"{name} = ?", graded(name, wanted))
    if filters.skill is not None:
        ids = _with_skill(catalog, filters.skill)
        need(f"id IN ({', '.join(map(str, ids)) or 'NULL'})")
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), tuple(values)


def graded(name: str, value: str) -> str:
    """A grade as the model writes it. Raises UsageError."""
    grade = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
    if grade not in GRADES:
        raise UsageError(f"--{name} {value!a} is no grade", "use one of: " + ", ".join(GRADES))
    return grade


def _with_skill(catalog: Catalog, skill: str) -> list[int]:
    """The roles that have a skill, found as `careers skills` finds it."""
    from careercli.find import skills

    hits = skills.search(catalog.index, skill).hits
    slugs = tuple({place.slug for hit in hits if hit.score >= hits[0].score - 5 for place in hit.roles})
    from careercli.catalog.store import listed

    rows = catalog.index.rows(f"SELECT id FROM role WHERE slug IN ({listed(slugs)})", slugs)
    return [int(row[0]) for row in rows]
