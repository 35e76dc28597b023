"""Every source of a page, once: its period, its licence and its address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import cited_sources
from careercli.page import Block, Link, Links, Paragraph, Section

if TYPE_CHECKING:
    from careercli.answers.pay_figures import RolePay
    from careercli.catalog.catalog import Entry

ONET = (
    "This page includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training "
    "Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information "
    "was modified; USDOL/ETA has not approved, endorsed, or tested these modifications."
)


def sections(entries: Sequence[Entry], pays: Iterable[RolePay] = (), *, brief: bool = False) -> list[Section]:
    """The sources of some roles, and of their pay in places; `brief`, in running text by publisher and license."""
    links: dict[tuple[str, str], Link] = {}
    for entry in entries:
        for source in cited_sources.of(entry.role):
            key = (source.name, source.url or "")
            facts = (f"License: {source.licence or text.NOT_RECORDED}; period: {source.year or text.NOT_RECORDED}",)
            links.setdefault(key, Link(source.name, source.url or "", facts))
    made = [*links.values(), *_of_places(pays)]
    if not made:
        return []
    return [Section("Sources", tuple(_by_publisher(made)) if brief else (Links(tuple(made)),))]


_PARTED = re.compile(r"(?P<name>.+) \((?P<publisher>[^()]+)\)")
"""A name as the role files have it: what it is, then whose."""


def _by_publisher(links: Iterable[Link]) -> Iterator[Block]:
    """Sources under whose they are and their license, each with its period; those of one address together."""
    groups: dict[str, dict[str, list[str]]] = {}
    for link in links:
        parted = _PARTED.fullmatch(link.name)
        name, publisher = (parted["name"], f"{parted['publisher']}. ") if parted else (link.name, "")
        license_, _semicolon, period = link.facts[0].partition("; ")
        of_when = f" ({period.removeprefix('period: ')})" if period else ""
        groups.setdefault(f"{publisher}{license_}.", {}).setdefault(link.url, []).append(f"{name}{of_when}")
    for whose, by_url in groups.items():
        yield Paragraph(whose, "quiet")
        yield Links(tuple(Link("; ".join(_merged(names)), url) for url, names in by_url.items()), inline=True)


_RATED = re.compile(r"(?P<what>.+ rated by) (?P<when>\d\d/\d{4})(?: \(\d{4}\))?")
"""A source that is the same for each role but for when it was rated."""


def _merged(names: Sequence[str]) -> list[str]:
    """Names of sources, of which those that differ in a date alone are one, with every date."""
    dates: dict[str, list[str]] = {}
    for name in names:
        rated = _RATED.fullmatch(name)
        dates.setdefault(rated["what"] if rated else name, []).extend([rated["when"]] if rated else [])
    return [f"{name} {text.natural_list(of)}" if of else name for name, of in dates.items()]


def _of_places(pays: Iterable[RolePay]) -> list[Link]:
    """The surveys behind pay and prices in places."""
    areas = dict.fromkeys(place.area for role in pays for place in role.places)
    surveys = dict.fromkeys(area.survey for area in areas)
    prices = dict.fromkeys(area.price_year for area in areas if area.price_level is not None)
    made = [
        Link(
            f"{survey}: pay and jobs by place (U.S. Bureau of Labor Statistics)",
            "https://www.bls.gov/oes/",
            (f"License: {cited_sources.PUBLIC_DOMAIN}",),
        )
        for survey in surveys
    ]
    return made + [
        Link(
            f"Regional price parities {year} (U.S. Bureau of Economic Analysis)",
            "https://www.bea.gov/",
            (f"License: {cited_sources.PUBLIC_DOMAIN}; period: {year}",),
        )
        for year in prices
    ]


def has_onet(entries: Iterable[Entry]) -> bool:
    """Whether anything of these roles is O*NET's, whose licence asks for its words."""
    return any(source.name.startswith("O*NET") for entry in entries for source in entry.role.sources)
