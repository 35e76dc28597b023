"""The roles of the catalogue as a list: filtered, sorted and cut in the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TypedDict

from careercli.answer import Answer
from careercli.answers import pay_currency
from careercli.answers.growth_context import period_note
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAMES, SORT_FIELDS, Columns, RoleFilter
from careercli.errors import NoSuchChoice
from careercli.roles.money import PayAmount
from careercli.table import Table

_OTHER_FIELDS = {
    "pay": "median",
    "salary": "median",
    "official": "official_median",
    "name": "title",
    "growth_percent": "growth",
}
"""Other words that people sort by."""

GRADES = ("low", "moderate", "high", "very high")
"""The grades of demand and stress, lowest first."""


class FilterOptions(TypedDict, total=False):
    """What a role must be to be listed, each with the help of its option; None, as what is left out, asks for nothing.

    Pay is per year, in whole units of a currency: a number, or a text as "£60,000". It is held against the guide's
    median in that currency, or else the official one. Growth is in percent, grades are GRADES.
    """

    family: Annotated[str | None, "Only this family, or part of its name."]
    min_salary: Annotated[PayAmount | None, "Median pay a year of at least this, as 60000 or £60k."]
    max_salary: Annotated[PayAmount | None, "Median pay a year of at most this."]
    currency: Annotated[str | None, "The currency of pay filters and of an order by pay, as GBP."]
    min_growth: Annotated[float | None, "Growth of at least so many percent."]
    remote: Annotated[bool | None, "Remote-friendly or not."]
    demand: Annotated[str | None, "Demand: low, moderate, high, very high."]
    stress: Annotated[str | None, "Stress: low, moderate, high, very high."]
    skill: Annotated[str | None, "Roles that name this skill or tool."]


@dataclass(frozen=True)
class RoleRow(Columns):
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
            "official_jobs": self.official_jobs,
            "demand": self.demand,
            "stress": self.stress,
            "balance": self.balance,
            "remote_friendly": self.remote_friendly,
            "recorded_percent": self.recorded,
        }


@dataclass(frozen=True)
class Listing(Answer):
    """The rows of a list, how many roles fit in all (`fitting`), and how many there are (`total`)."""

    rows: tuple[RoleRow, ...]
    fitting: int
    total: int
    sort: str = "title"
    remarks: tuple[str, ...] = ()

    @property
    def growth_note(self) -> str:
        """What to know of the official growths of the rows; empty if there are none."""
        return period_note(row.growth_period for row in self.rows if row.official_growth_percent is not None)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects."""
        return [row.to_dict() for row in self.rows]

    def to_table(self) -> Table:
        """A row a role."""
        first, *others = NAMES
        columns = ("slug", first, "origin", *others)
        return Table(columns, tuple(tuple(getattr(row, name) for name in columns) for row in self.rows))


def listing(
    catalog: Catalog, filters: FilterOptions | None = None, sort: str = "title", limit: int | None = None
) -> Listing:
    """The roles that fit, sorted by one of SORT_FIELDS (`-` before it: descending; what is not recorded comes last).

    Pay is compared in one currency (`pay_currency`); `remarks` name the roles whose pay is in another. Raises
    UsageError for an unknown field, grade or currency, and for what is no amount.
    """
    catalog.refresh()
    filters = filters or {}
    field = _sort_field(sort)
    wanted, remarks = pay_currency.with_pay(
        catalog,
        _role_filter(catalog, filters),
        {f"--{name}-salary": amount for name in ("min", "max") if (amount := _amount(filters, name)) is not None},
        filters.get("currency"),
        field,
    )
    rows = catalog.query.list_matching(wanted, field, descending=sort.startswith("-"), limit=limit)
    fitting = catalog.query.count_matching(wanted)
    return Listing(tuple(_role_row(catalog, row) for row in rows), fitting, catalog.count(), sort, remarks)


def _role_row(catalog: Catalog, row: tuple[Any, ...]) -> RoleRow:
    slug, rank, *columns = row
    values = dict(zip(NAMES, columns, strict=True))
    if values["remote_friendly"] is not None:
        values["remote_friendly"] = bool(values["remote_friendly"])
    return RoleRow(slug=slug, origin=catalog.folders[rank].origin, **values)


def _sort_field(sort: str) -> str:
    """The one of SORT_FIELDS that a person means, with or without `-` before it. Raises UsageError."""
    field = sort.removeprefix("-").replace("-", "_").lower()
    field = _OTHER_FIELDS.get(field, field)
    if field not in SORT_FIELDS:
        raise NoSuchChoice(f"cannot sort by {sort!r}", sort, SORT_FIELDS, "(- before it: descending) sort by one of")
    return field


def _amount(filters: FilterOptions, end: str) -> PayAmount | None:
    return filters.get("min_salary") if end == "min" else filters.get("max_salary")


def _role_filter(catalog: Catalog, filters: FilterOptions) -> RoleFilter:
    """The filters as the index takes them, but for those of pay. Raises UsageError for an unknown grade."""
    family, demand, stress, skill = (filters.get(name) for name in ("family", "demand", "stress", "skill"))
    return RoleFilter(
        family=None if family is None else str(family).strip(),
        min_growth=filters.get("min_growth"),
        remote=filters.get("remote"),
        demand=None if demand is None else _grade("demand", str(demand)),
        stress=None if stress is None else _grade("stress", str(stress)),
        ids=None if skill is None else _with_skill(catalog, str(skill)),
    )


def _grade(name: str, value: str) -> str:
    """A grade as the model writes it, one of GRADES; `name` is the option's. Raises UsageError for another one."""
    grade = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
    if grade not in GRADES:
        raise NoSuchChoice(f"--{name} {value!r} is no grade", value, GRADES, "use one of")
    return grade


def _with_skill(catalog: Catalog, skill: str) -> list[int]:
    """The ids of the roles that have a skill, as `careers skills` finds it."""
    from careercli.search import skills

    hits = skills.search(catalog, skill).hits
    slugs = {place.slug for hit in hits if hit.score >= hits[0].score - 5 for place in hit.roles}
    return catalog.query.role_ids(slugs)
