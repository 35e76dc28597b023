"""The roles of the catalogue as a list: filtered, sorted and cut in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.index.columns import NAMES, Columns
from careercli.table import Table

_MEDIAN = "coalesce(median, official_median, official_median_at_least)"
_OFFICIAL_MEDIAN = "coalesce(official_median, official_median_at_least)"
_GROWTH = "coalesce(growth_percent, official_growth_percent)"
FIELDS = {
    "slug": "slug",
    "title": "title COLLATE NOCASE",
    "family": "family COLLATE NOCASE",
    "median": _MEDIAN,
    "low": "low",
    "high": "high",
    "official_median": _OFFICIAL_MEDIAN,
    "growth": _GROWTH,
    "official_growth": "official_growth_percent",
    "openings": "annual_openings",
    "demand": "CASE demand WHEN 'low' THEN 1 WHEN 'moderate' THEN 2 WHEN 'high' THEN 3 WHEN 'very high' THEN 4 END",
    "stress": "CASE stress WHEN 'low' THEN 1 WHEN 'moderate' THEN 2 WHEN 'high' THEN 3 WHEN 'very high' THEN 4 END",
    "remote": "remote_friendly",
    "recorded": "recorded",
}
"""What a list can be sorted by. Pay is per year; `median` and `growth` are the guide's, or else the official ones."""

_OTHER_FIELDS = {
    "pay": "median",
    "salary": "median",
    "official": "official_median",
    "name": "title",
    "growth_percent": "growth",
}
"""Other words that people sort by."""

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
class Listed(Columns):
    """A row of the list: the columns of a role, its slug, and which of the folders it comes from."""

    slug: str
    origin: str

    def to_dict(self) -> dict[str, Any]:
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
class Listing(Answer):
    """The rows that are shown, and how many roles fit in all and how many there are."""

    rows: tuple[Listed, ...]
    fitting: int
    total: int
    sort: str = "title"

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects."""
        return [row.to_dict() for row in self.rows]

    def to_table(self) -> Table:
        """A row a role."""
        first, *others = NAMES
        columns = ("slug", first, "origin", *others)
        return Table(columns, tuple(tuple(getattr(row, name) for name in columns) for row in self.rows))


def listing(catalog: Catalog, filters: Filters | None = None, sort: str = "title", limit: int | None = None) -> Listing:
    """The roles that fit, sorted by a field of FIELDS (`-` before it: descending; what is not recorded comes last).

    Raises UsageError for an unknown field or grade.
    """
    filters = filters or Filters()
    catalog.refresh()
    where, values = _where(catalog, filters)
    total, fitting = (
        int(catalog.index.rows(f"SELECT count(*) FROM role {part}", given)[0][0])
        for part, given in (("", ()), (where, values))
    )
    rows = catalog.index.rows(
        f"SELECT slug, rank, {', '.join(NAMES)} FROM role {where} ORDER BY {_order(sort)} LIMIT ?",
        (*values, -1 if limit is None else limit),
    )
    shown = tuple(_listed(catalog, row) for row in rows)
    return Listing(shown, fitting, total, sort)


def _listed(catalog: Catalog, row: tuple[Any, ...]) -> Listed:
    slug, rank, *rest = row
    values = dict(zip(NAMES, rest, strict=True))
    if values["remote_friendly"] is not None:
        values["remote_friendly"] = bool(values["remote_friendly"])
    return Listed(slug=slug, origin=catalog.folders[rank].origin, **values)


def _order(sort: str) -> str:
    field = sort.removeprefix("-").replace("-", "_").lower()
    field = _OTHER_FIELDS.get(field, field)
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
        need(f"{_MEDIAN} >= ?", filters.min_salary)
    if filters.max_salary is not None:
        # a median that is only known to be at least so much may be above any limit
        need("coalesce(median, official_median) <= ?", filters.max_salary)
    if filters.min_growth is not None:
        need(f"{_GROWTH} >= ?", filters.min_growth)
    if filters.remote is not None:
        need("remote_friendly = ?", int(filters.remote))
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
    from careercli.search import skills

    hits = skills.search(catalog, skill).hits
    slugs = tuple({place.slug for hit in hits if hit.score >= hits[0].score - 5 for place in hit.roles})
    return [int(row[0]) for row in catalog.index.select_in("SELECT id FROM role WHERE slug IN ({})", slugs)]
