"""What the record says of an occupation in a place: the figures that claims are held against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from careercli.catalog.catalog import Catalog, Entry
from careercli.catalog.places import PayFigures, PlaceFigures, PublishedCode, published_code
from careercli.sources.claims.places import Place, Places

_NO_WAGES: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Record:
    """The figures of an occupation: pay and jobs in a place, the rest for the nation.

    `wages` are amounts by percentile per `pay_per`; `above` those that the survey gives only as at or above its
    `ceiling` a year; `earlier` the nation's figures a year, and "employment", by earlier years.
    """

    place: str
    nation: str
    abroad: bool
    currency: str
    wages: Mapping[str, float]
    pay_per: str
    pay_period: str | None
    pay_source: str | None
    above: tuple[str, ...]
    ceiling: float | None
    employment: int | None
    earlier: Mapping[int, Mapping[str, float]]
    growth: float | None
    growth_period: str | None
    growth_source: str | None
    openings: int | None
    education: str | None


class Records:
    """The records of a catalogue's occupations, each read once."""

    def __init__(self, catalog: Catalog, figures: PlaceFigures) -> None:
        self._catalog, self._figures = catalog, figures
        self.places = Places(tuple(figures.areas()))
        self._entries: dict[str, Entry] = {}
        self._codes: dict[str, PublishedCode | None] = {}
        self._records: dict[tuple[str, Place | None], Record] = {}

    def entry(self, slug: str) -> Entry:
        """The role of a slug."""
        if slug not in self._entries:
            self._entries[slug] = self._catalog.entry(slug)
        return self._entries[slug]

    def of(self, slug: str, place: Place | None) -> Record:
        """The record of an occupation in a place; None is the nation."""
        if (slug, place) not in self._records:
            self._records[slug, place] = self._read(slug, place)
        return self._records[slug, place]

    def _read(self, slug: str, place: Place | None) -> Record:
        statistics = self.entry(slug).role.statistics
        nation = self.places.nation
        # A role of one's own may have another country's record, of which there are no places and no earlier years.
        foreign = statistics.country if statistics and statistics.country != "US" else None
        country = foreign or (nation.name if nation else "United States")
        source = statistics.source if statistics else None
        area = place.area if place else None if foreign else nation
        if slug not in self._codes:
            self._codes[slug] = published_code(self._figures, self.entry(slug).role)
        code = self._codes[slug]
        pay = self._figures.pay(code.id, area.id) if code and area else None
        at_home = place is None or (not foreign and area == nation)
        wages, per = self._wages(slug, pay, at_home)
        return Record(
            place=area.name if area else place.name if place else country,
            nation=country,
            abroad=bool(place and place.abroad),
            currency=statistics.currency if statistics else "USD",
            wages=wages,
            pay_per=per,
            pay_period=area.period
            if area and pay
            else str(statistics.year)
            if statistics and statistics.year
            else None,
            pay_source=area.survey if area and pay else source,
            above=pay.above if pay else (),
            ceiling=area.yearly_ceiling if area else None,
            employment=self._employment(slug, pay, at_home),
            earlier=self._earlier(code) if code and at_home else {},
            growth=statistics.growth_percent if statistics else None,
            growth_period=statistics.growth_period if statistics else None,
            growth_source=_projections(source),
            openings=statistics.annual_openings if statistics else None,
            education=statistics.entry_education if statistics else None,
        )

    def _wages(self, slug: str, pay: PayFigures | None, at_home: bool) -> tuple[Mapping[str, float], str]:
        """The nation's are the role's own where it has any, the place's those of the survey."""
        statistics = self.entry(slug).role.statistics
        wages = statistics.wages if statistics and at_home else None
        if statistics and wages:
            amounts = {key: getattr(wages, key, None) for key in ("p10", "p25", "median", "p75", "p90")}
            known = {key: amount for key, amount in amounts.items() if amount is not None}
            is_same = pay is not None and pay.period == statistics.period and pay.amounts.get("median") == wages.median
            return (known | _mean(pay) if pay and is_same else known), statistics.period
        return ({**pay.amounts, **_mean(pay)}, pay.period) if pay else (_NO_WAGES, "year")

    def _employment(self, slug: str, pay: PayFigures | None, at_home: bool) -> int | None:
        statistics = self.entry(slug).role.statistics
        if at_home and statistics and statistics.employment is not None:
            return statistics.employment
        return pay.employment if pay else None

    def _earlier(self, code: PublishedCode) -> Mapping[int, Mapping[str, float]]:
        earlier: dict[int, dict[str, float]] = {}
        for year, figures in self._figures.pay_by_year(code.id)[:-1]:
            if figures.period == "year":
                earlier[year] = {**figures.amounts}
                if figures.employment:
                    earlier[year]["employment"] = figures.employment
        return earlier


def _mean(pay: PayFigures) -> dict[str, float]:
    return {} if pay.mean is None else {"mean": pay.mean}


def _projections(source: str | None) -> str | None:
    """The part of a source that projections are from: "BLS OEWS May 2025 and Employment Projections 2024-34"."""
    survey, joined, projections = (source or "").partition(" and Employment Projections")
    return f"BLS Employment Projections{projections}" if joined and survey.startswith("BLS ") else source
