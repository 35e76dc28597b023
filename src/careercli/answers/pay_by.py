"""Pay by sector and by state, and over the years in which an occupation was counted under one code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careercli.answer import Answer
from careercli.answers import published_pay
from careercli.answers.pay_where import PayWhere, pay_where
from careercli.catalog.catalog import Entry
from careercli.catalog.places import NATION, SURVEY, PayFigures, PlaceFigures, published_code
from careercli.errors import NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.roles.sectors import OWNERSHIP, SECTORS
from careercli.table import Cell, Table

KINDS = ("sector", "state", "year")


@dataclass(frozen=True)
class Part:
    """The figures of a sector (`kind` "sector") or of an owner ("ownership"); `share` is of the occupation's jobs."""

    kind: str
    code: str
    name: str
    figures: PayFigures
    share: float | None


@dataclass(frozen=True)
class RoleSectors(published_pay.CountedRole):
    """A role by sector, most jobs first."""

    parts: tuple[Part, ...]


@dataclass(frozen=True)
class PayBySector(Answer):
    """Some roles by sector, per `period`."""

    roles: tuple[RoleSectors, ...]
    period: str

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with its sectors and owners."""
        return [
            {
                **role.head(self.period),
                "sectors": [
                    {
                        "kind": part.kind,
                        "sector_code": part.code,
                        "sector": part.name,
                        "share_percent": part.share,
                        **published_pay.as_dict(part.figures, self.period),
                        "source": SURVEY,
                    }
                    for part in role.parts
                ],
            }
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role and sector."""
        rows: list[tuple[Cell, ...]] = [
            (
                *(*role.cells(), part.kind, part.code, part.name, part.share),
                *(*published_pay.cells(part.figures, self.period), SURVEY, self.period),
            )
            for role in self.roles
            for part in role.parts
        ]
        head = (*published_pay.HEAD, "kind", "sector_code", "sector", "share_percent")
        return Table((*head, *published_pay.COLUMNS, "source", "period"), tuple(rows))


@dataclass(frozen=True)
class YearPay:
    """A year's figures, and the median in prices of the last year."""

    year: int
    figures: PayFigures
    median_in_last_prices: float | None


@dataclass(frozen=True)
class RoleYears(published_pay.CountedRole):
    """A role over the years; none of them if its occupation was not counted under one code in each."""

    years: tuple[YearPay, ...]

    @property
    def medians(self) -> list[float | None]:
        """The median of each year, as published."""
        return [year.figures.amounts.get("median") for year in self.years]

    @property
    def real_change(self) -> float | None:
        """The change of the median in percent, prices taken out; None unless every year has a number."""
        real = [year.median_in_last_prices for year in self.years]
        first, last = (real[0], real[-1]) if real else (None, None)
        return None if None in real or not first or last is None else round(100 * (last / first - 1), 1)

    @property
    def nominal_change(self) -> float | None:
        """The change of the median in percent as paid; None unless every year has a number."""
        medians = self.medians
        first, last = (medians[0], medians[-1]) if medians else (None, None)
        return None if None in medians or not first or last is None else round(100 * (last / first - 1), 1)


@dataclass(frozen=True)
class PayByYear(Answer):
    """Some roles over the years, per `period`; `price_months` is of how many months the last year's prices are."""

    roles: tuple[RoleYears, ...]
    period: str
    last_year: int
    price_months: int

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with its years."""
        return [
            {
                **role.head(self.period),
                **dict(zip(_CHANGES, self._changes(role), strict=True)),
                "years": [dict(zip(_YEAR_COLUMNS, self._cells(year), strict=True)) for year in role.years],
            }
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role and year."""
        rows = [
            (*role.cells(), *self._cells(year), self.period, *self._changes(role))
            for role in self.roles
            for year in role.years
        ]
        return Table((*published_pay.HEAD, *_YEAR_COLUMNS, "period", *_CHANGES), tuple(rows))

    def _changes(self, role: RoleYears) -> tuple[Cell, ...]:
        return role.nominal_change, role.real_change, self.last_year

    def _cells(self, year: YearPay) -> tuple[Cell, ...]:
        figures = year.figures
        amounts = (published_pay.amount(figures, key, self.period) for key in ("p10", "median", "p90"))
        withheld = published_pay.withheld(figures)
        source = f"BLS OEWS May {year.year}"
        return (year.year, figures.employment, *amounts, withheld, year.median_in_last_prices, source)


_YEAR_COLUMNS = (
    *("year", "official_employment", "official_p10", "official_median", "official_p90", "official_withheld"),
    *("official_median_in_last_prices", "source"),
)
_CHANGES = ("change_percent", "real_change_percent", "prices_of")


def pay_by(entries: Sequence[Entry], by: str, per: str = "year") -> PayBySector | PayByYear | PayWhere:
    """Roles by one of KINDS. Raises UsageError for another one, and for an unknown period."""
    per = published_pay.checked_period(per)
    if by.lower() not in KINDS:
        raise NoSuchChoice(f"--by {by!r} is not a breakdown", by, KINDS, "use one of")
    if by.lower() == "state":
        return pay_where(entries, per, of_states=True)
    with PlaceFigures.open() as figures:
        if by.lower() == "sector":
            return PayBySector(tuple(_sectors(figures, entry) for entry in entries), per)
        years = figures.years()
        prices = figures.consumer_prices()
        roles = tuple(_years(figures, entry, years, per) for entry in entries)
        return PayByYear(roles, per, years[-1], prices[years[-1]].months)


def _sectors(figures: PlaceFigures, entry: Entry) -> RoleSectors:
    code = published_code(figures, entry.role)
    if code is None:
        return RoleSectors(*published_pay.counted_as(entry, None), ())
    nation = figures.pay(code.id, NATION)
    whole = nation.employment if nation else None
    parts = []
    for sector, row in figures.pay_by_sector(code.id):
        number, name = SECTORS.get(sector, (sector, OWNERSHIP.get(sector, sector)))
        share = round(100 * row.employment / whole, 1) if whole and row.employment is not None else None
        parts.append(Part("sector" if sector in SECTORS else "ownership", number, name, row, share))
    parts.sort(key=lambda part: (part.kind == "ownership", -(part.figures.employment or 0), part.code))
    return RoleSectors(*published_pay.counted_as(entry, code), tuple(parts))


def _years(figures: PlaceFigures, entry: Entry, years: Sequence[int], per: str) -> RoleYears:
    """A role's years, if its code was counted in each of them."""
    code = published_code(figures, entry.role)
    counted = figures.pay_by_year(code.id) if code else []
    if [year for year, _row in counted] != list(years):
        counted = []
    prices = figures.consumer_prices()
    rows = []
    for year, row in counted:
        median = published_pay.amount(row, "median", per)
        real = None if median is None else median * prices[years[-1]].cpi_u / prices[year].cpi_u
        rows.append(YearPay(year, row, None if real is None else round(real, 2 if real < 1000 else 0)))
    return RoleYears(*published_pay.counted_as(entry, code), tuple(rows))
