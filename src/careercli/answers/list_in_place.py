"""The roles of the catalogue as a list with the figures of one place, filtered and sorted by them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answers import command_words, few_jobs
from careercli.answers.asked_place import place_asked
from careercli.answers.list import UNKNOWN_WORK, FilterOptions, RoleRow, by_license, listing
from careercli.answers.list_sorting import (
    WORKED_OUT,
    SortedList,
    in_groups,
    order_named,
    sort_field,
    sort_taken_as,
    sorting,
)
from careercli.answers.none_certain import by_silence, none_certain
from careercli.answers.pay_in_places import CURRENCY, area_dict, employment_dict
from careercli.catalog.catalog import Catalog
from careercli.catalog.place_names import shell_name
from careercli.catalog.places import NATION, Area, PayFigures, PlaceFigures, PlaceNames, wider_than
from careercli.catalog.rows import FLOOR
from careercli.errors import UsageError
from careercli.lazy_dataclass import dataclass
from careercli.roles import money, soc
from careercli.roles.pay_periods import converted
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from careercli.answers.training_from import Since

OWN_FIELDS = ("pay", "jobs", "location_quotient")
"""What the list is sorted by the place's figures for; the last is no field of other lists."""


POINTS = ("p10", "p25", "p75", "p90")
OF_EVERYWHERE = (
    "official_growth_percent",
    "official_growth_period",
    "official_openings",
    "official_self_employed_percent",
    "source",
    "entry_education",
    "job_zone",
)
"""Columns of a role that a list in a place has too: the nation's, and whose they are."""
COLUMNS = (
    *("slug", "title", "family", "code", "place", "period", "official_currency"),
    *("official_median_in_place", "official_median_at_least_in_place", "official_of", "official_published_per"),
    *("official_employment_in_place", "location_quotient"),
    *("official_employment_error_in_place", "official_wage_error_in_place"),
    *("official_median", "official_code", "official_wider_occupation"),
    "way_in_differs",
    *(*(f"official_{point}_in_place" for point in POINTS), *OF_EVERYWHERE),
    *("place_code", "place_kind", "survey", "price_level", "price_year", "price_level_of"),
    "official_projections_of",
)
"""The columns of a list in a place: `official_…` is the nation's, `official_…_in_place` the place's."""


@dataclass(frozen=True)
class LocalRow:
    """A role with the figures of the place, its median per year. `code` is the one that the survey counts it under.

    `paid` are those that its pay is of: where the place has none, those of its state or the nation, `paid_of`.
    """

    role: RoleRow
    code: str
    figures: PayFigures
    nation: PayFigures | None
    area: Area
    paid: PayFigures
    paid_of: Area

    @property
    def median(self) -> float | None:
        """The median a year."""
        return median_a_year(self.paid)

    @property
    def national_median(self) -> float | None:
        """The median a year in the nation."""
        return median_a_year(self.nation)

    @property
    def at_least(self) -> float | None:
        """What the median is at least, where no number is published."""
        return median_at_least(self.paid, self.paid_of)

    @property
    def wider(self) -> str:
        """The wider place that the pay is of; empty where it is the place's own."""
        return "" if self.paid_of == self.area else self.paid_of.name

    def more(self) -> dict[str, Cell]:
        """The percentiles a year that stand beside the median, and what a list has of the role whatever the place."""
        pay = {
            f"official_{point}_in_place": converted(self.paid.amounts.get(point), self.paid.period, "year")
            for point in POINTS
        }
        return pay | {name: getattr(self.role, name) for name in OF_EVERYWHERE}


PROJECTED_FOR = "United States"
"""Whose growth and openings stand beside the figures of a place."""
OF_THE_NATION = "openings and growth are the nation's: projections by state are not in the data"


def median_at_least(figures: PayFigures, area: Area) -> float | None:
    """What the median a year in a place is at least, where no number is published: its survey's ceiling."""
    return area.ceilings.get("year") if "median" in figures.above else None


def median_a_year(figures: PayFigures | None) -> float | None:
    """The median a year of some figures, if there is one."""
    median = figures.amounts.get("median") if figures else None
    return None if median is None or figures is None else converted(median, figures.period, "year")


@dataclass(frozen=True)
class LocalListing(SortedList):
    """The rows of a list in a place, of how many that fit.

    Pay is a year's; `official_published_per` of a row says whether the survey states it so, or by the hour. A screen
    shows `most` rows, as of any `Listing`; `said` are its remarks but for those on rows that are listed.
    """

    area: Area
    rows: tuple[LocalRow, ...]
    fitting: int
    said: tuple[str, ...] = ()
    asks_schooling: bool = False
    """Whether roles were chosen by their schooling, which a narrow screen then shows."""
    most: int | None = None
    sort: str = "title"
    again: str = ""
    silent: tuple[str, ...] = ()
    """The command that was asked, with its place, filters and order."""
    differing: frozenset[str] = frozenset()
    """The slugs of roles whose way in differs by state or employer."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is said of the filters, and which of the rows pass by their license alone."""
        licensed = by_license((row.role.title, row.role.enough) for row in self.rows)
        rows = [row.role for row in self.rows]
        return (*none_certain(rows), *self._of_wider(), *self.said, *by_silence(self.silent, rows), *licensed)

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """That none of the rows is certain stands before them, and whose pay it is that the place has not beneath."""
        return (*self.not_certain, *self._of_wider())

    @property
    def not_certain(self) -> tuple[str, ...]:
        """That none of the rows is certain to fit."""
        rows = [row.role for row in self.rows]
        return (*none_certain(rows), *by_silence(self.silent, rows))

    def _of_wider(self) -> tuple[str, ...]:
        """Of how many rows the pay is that of a wider place, by which filters and the order go, too."""
        wider = ["the nation" if row.paid_of.id == NATION else row.wider for row in self.rows if row.wider]
        if not wider:
            return ()
        roles = text.count(len(wider), "role")
        places = text.natural_list(sorted({*wider}), "or")
        return (f"pay of {roles} is not released in {self.area.name}; it is that of {places} (`official_of`)",)

    @property
    def parted(self) -> few_jobs.Parted[LocalRow]:
        """The rows as people read them: those of very few jobs there behind the others."""
        return few_jobs.parted(
            self.rows,
            lambda row: row.figures.employment,
            self.order,
            self.again,
            few_jobs.bound_in(self.area.jobs),
            lambda row: self.group_of(row.role),
        )

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects."""
        return [
            {
                "slug": row.role.slug,
                "title": row.role.title,
                "family": row.role.family,
                "code": row.role.code,
                **area_dict(self.area),
                "period": "year",
                "official_currency": CURRENCY,
                "official_median_in_place": row.median,
                "official_median_at_least_in_place": row.at_least,
                "official_of": row.wider or None,
                "official_published_per": row.paid.period,
                **{f"{name}_in_place": figure for name, figure in employment_dict(row.figures).items()},
                "location_quotient": row.figures.location_quotient,
                "official_median": row.national_median,
                "official_code": row.role.official_code,
                "official_wider_occupation": row.role.official_wider_occupation,
                "way_in_differs": row.role.slug in self.differing,
                **row.more(),
                "official_projections_of": PROJECTED_FOR,
                **row.role.asked_keys,
                **({UNKNOWN_WORK: list(row.role.work_unknown)} if row.role.work_unknown else {}),
            }
            for row in self.rows
        ]

    def to_table(self) -> Table:
        """A row a role, with the columns of JSON."""
        unknown = any(row.role.work_unknown for row in self.rows)
        columns = (
            *COLUMNS,
            *(self.rows[0].role.asked_keys if self.rows else ()),
            *((UNKNOWN_WORK,) if unknown else ()),
        )
        known = ({**row, UNKNOWN_WORK: "; ".join(row.get(UNKNOWN_WORK, ())) or None} for row in self.to_dict())
        return Table(columns, tuple(tuple(row[name] for name in columns) for row in known))


def listing_in(
    catalog: Catalog,
    place: str,
    filters: FilterOptions | None = None,
    sort: str = "title",
    limit: int | None = None,
    since: Since | None = None,
) -> LocalListing:
    """The roles counted in a place that fit, sorted by its figures (OWN_FIELDS) or as any list is.

    Filters of pay are held against the place's median; training counts from what `since` says. Raises NoSuchPlace,
    UsageError.
    """
    from careercli.answers import by_state

    others = FilterOptions(**(filters or {}))
    bounds = {name: bound(others, name) for name in ("min_pay", "max_pay")}
    least_jobs = others.get("min_jobs") or None
    for name in ("min_pay", "max_pay", "currency", "min_jobs"):
        others.pop(name, None)  # type: ignore[misc]
    groups, last = in_groups(sort)
    field = sort_field(last, (*OWN_FIELDS, *WORKED_OUT))
    own = field in OWN_FIELDS
    with PlaceFigures.open() as figures:
        areas = figures.areas()
        area, read_as, _instead = place_asked(place, PlaceNames(areas))
        pay_here, pay_of_nation = figures.pay_of_codes(area.id), figures.pay_of_codes(NATION)
        wider = [(other, figures.pay_of_codes(other.id)) for other in wider_than(area, areas)]
        published = figures.published_codes()

    def told(code: str) -> tuple[PayFigures, Area] | None:
        """The figures that tell a job's pay: the place's, else a wider place's; the nation's where it is not there."""
        here = pay_here(code)
        known = ((row, of) for of, pay_there in wider if (row := pay_there(code)) and row.has_pay)
        return (here, area) if here and here.has_pay else next(known, (here, area) if here else None)

    def lacks(code: str) -> tuple[str, ...] | None:
        """What is not recorded of an occupation that the bounds ask for, of the place where it is counted; None where
        what is recorded is out of them.
        """
        paid, jobs = told(code), pay_here(code) or pay_of_nation(code)
        figures = (median_a_year(paid[0]), median_at_least(*paid)) if paid else (None, None)
        missing = [] if (jobs and jobs.employment is not None) or least_jobs is None else ["jobs"]
        if least_jobs is not None and not missing and jobs and (jobs.employment or 0) < least_jobs:
            return None
        if not within(*figures, bounds["min_pay"], bounds["max_pay"]):
            if figures[0] is not None or (figures[1] or 0) > (bounds["max_pay"] or math.inf):
                return None
            missing.append("pay" if figures[1] is None else FLOOR)
        return tuple(missing)

    among = None
    if least_jobs is not None or any(amount is not None for amount in bounds.values()):
        # first of all, so that what is said of the rest is said of those within the bounds
        every_role = catalog.refresh().query.coded_roles()
        known = ((role.id, lacks(published_code(role.code, published))) for role in every_role)
        among = {role: missing for role, missing in known if missing is not None}
    every = listing(catalog, others, "title" if own else sort, among=among, since=since)
    fitting = []
    for role in every.rows:
        code = published_code(role.code, published)
        here, paid = pay_here(code), told(code)
        if here is not None and paid is not None:
            fitting.append(LocalRow(role, code, here, pay_of_nation(code), area, *paid))
    uncounted = len(every.rows) - len(fitting)
    if own:
        fitting = _sorted(fitting, field, descending=last.startswith("-"))
        if groups:
            from careercli.answers import list_order

            fitting = list_order.in_groups(fitting, groups, lambda row: row.role)
        fitting.sort(key=lambda row: bool(row.role.work_unknown))
    said = _left_out(uncounted, area, filters, since) if uncounted else ()
    asks_schooling = any(others.get(name) is not None for name in ("education", "training", "study", "on_the_job"))
    typed = since.typed if since else ""
    ordered = order_named(groups, last, field)
    again = f"careers list --in {shell_name(area.name)}{command_words.options(filters or {})}{typed}{sorting(ordered)}"
    is_of_nation = field in ("openings", "growth") or any(
        others.get(name) is not None for name in ("min_growth", "max_growth")
    )
    given = filters or {}
    of_hours = money.said_of_hours({"--min-pay": given.get("min_pay"), "--max-pay": given.get("max_pay")})
    remarks = (
        *of_hours,
        *every.said,
        *every.left_by_schooling,
        *(sort_taken_as(sort) if own else ()),
        *read_as,
        *((OF_THE_NATION,) if is_of_nation else ()),
        *said,
    )
    return LocalListing(
        area,
        tuple(fitting[:limit]),
        len(fitting),
        remarks,
        asks_schooling,
        sort=ordered,
        again=again,
        silent=every.silent,
        differing=by_state.differing(catalog, [row.role for row in fitting[:limit]]),
    )


def _left_out(uncounted: int, area: Area, filters: FilterOptions | None, since: Since | None) -> tuple[str, ...]:
    """How many roles that fit are not counted in a place, and where they are seen."""
    national = f"careers list{command_words.options(filters or {})}{since.typed if since else ''}"
    words = f"left out: {text.count(uncounted, 'role')} not counted in {area.name}"
    return (f"{words}; `{national}` has them with the nation's figures",)


def published_code(code: str | None, published: frozenset[str]) -> str:
    """The code under which the figures of places have an occupation; empty if they have none."""
    base = soc.base_code(code) if code else None
    return next((known for known in soc.published_as(base) if known in published), "") if base else ""


def bound(filters: FilterOptions, name: str) -> float | None:
    """A bound on pay in dollars. Raises UsageError for one in another currency."""
    given = filters.get(name)
    if given is None:
        return None
    option = f"--{name.replace('_', '-')}"
    asked = money.parse_bound(given, option, filters.get("currency"))  # type: ignore[arg-type]
    if asked.meant([CURRENCY]) != CURRENCY:
        raise UsageError(f"{option} is not in {CURRENCY}, but local figures are", f"give it in {CURRENCY}")
    return asked.a_year


def within(median: float | None, at_least: float | None, least: float | None, most: float | None) -> bool:
    """Whether a median is within bounds; what is only known to be at least so much is never at most anything."""
    floor = median if median is not None else at_least
    if least is not None and (floor is None or floor < least):
        return False
    return most is None or (median is not None and median <= most)


def _sorted(rows: list[LocalRow], field: str, *, descending: bool) -> list[LocalRow]:
    """Rows by a figure of the place; those without it come last, equals stay in the order of their titles.

    Those that are counted together stay together among them.
    """
    first: dict[str, int] = {}
    for place, row in enumerate(rows):
        first.setdefault(row.code, place)

    def value(row: LocalRow) -> float | None:
        if field == "pay":
            return row.median if row.median is not None else row.at_least
        return row.figures.employment if field == "jobs" else row.figures.location_quotient

    known = [(number, row) for row in rows if (number := value(row)) is not None]
    known.sort(key=lambda pair: (-pair[0] if descending else pair[0], first[pair[1].code]))
    return [row for _number, row in known] + [row for row in rows if value(row) is None]
