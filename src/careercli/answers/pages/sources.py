"""Every source of a page, once: its period, its licence and its address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.page import Link, Links, Section

if TYPE_CHECKING:
    from careercli.answers.pay_figures import RolePay
    from careercli.catalog.catalog import Entry

PUBLIC_DOMAIN = "Public domain (US government work)"
ONET = (
    "This page includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training "
    "Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information "
    "was modified; USDOL/ETA has not approved, endorsed, or tested these modifications."
)


def sections(entries: Sequence[Entry], pays: Iterable[RolePay] = ()) -> list[Section]:
    """The sources of some roles, and of their pay in places."""
    links: dict[tuple[str, str], Link] = {}
    for entry in entries:
        for source in entry.role.sources:
            key = (source.name, source.url or "")
            facts = (f"License: {source.licence or text.NOT_RECORDED}; period: {source.year or text.NOT_RECORDED}",)
            links.setdefault(key, Link(source.name, source.url or "", facts))
    made = [*links.values(), *_of_places(pays)]
    return [Section("Sources", (Links(tuple(made)),))] if made else []


def _of_places(pays: Iterable[RolePay]) -> list[Link]:
    """The surveys behind pay and prices in places."""
    areas = dict.fromkeys(place.area for role in pays for place in role.places)
    surveys = dict.fromkeys(area.survey for area in areas)
    prices = dict.fromkeys(area.price_year for area in areas if area.price_level is not None)
    made = [
        Link(f"{survey}: pay and jobs by place", "https://www.bls.gov/oes/", (f"License: {PUBLIC_DOMAIN}",))
        for survey in surveys
    ]
    return made + [
        Link(
            f"Regional price parities {year} (U.S. Bureau of Economic Analysis)",
            "https://www.bea.gov/",
            (f"License: {PUBLIC_DOMAIN}; period: {year}",),
        )
        for year in prices
    ]


def has_onet(entries: Iterable[Entry]) -> bool:
    """Whether anything of these roles is O*NET's, whose licence asks for its words."""
    return any(source.name.startswith("O*NET") for entry in entries for source in entry.role.sources)
