"""Codes under which the wage survey publishes several occupations as one, as names: 25-9045, 31-1120, 15-1250.

O*NET has no such occupation, so no role is that code; the answer has the figures that are published under it, and tells
which occupations they count.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from careercli.catalog import places
from careercli.catalog.catalog import CountedOccupation, Entry
from careercli.errors import CareersError
from careercli.index.queries import Queries
from careercli.roles import soc
from careercli.roles.merged_occupations import figures_of_group
from careercli.roles.model import Floor, Occupation, Role, Statistics, Wages
from careercli.skills import normalize


def find(query: Queries, name: str) -> Entry | None:
    """The entry of a group by its code, in any usual spelling, or its title; None if it is no group with figures.

    Its figures are those that a role which it counts has (with the projections), or else the wage survey's.
    """
    try:
        with places.PlaceFigures.open() as figures:
            published = _published(figures, name)
            if published is None:
                return None
            roles = dict(_roles(query, published.code))
            if not roles:
                return None
            pay = figures.pay(published.id, places.NATION)
    except CareersError:  # no figures of places are installed
        return None
    statistics = next(
        (record for role in roles.values() if (record := figures_of_group(role, published.code))),
        _statistics(published, pay) if pay else None,
    )
    occupation = Occupation(code=published.code, title=published.title)
    role = Role(
        title=published.title or published.code,
        family=soc.family(published.code),
        occupation=occupation,
        statistics=statistics,
    )
    return Entry(published.code, "bundled", role, tuple(_counted(roles)))


def _published(figures: places.PlaceFigures, name: str) -> places.PublishedCode | None:
    """The group of a code or a title; None if the survey publishes none such."""
    base = soc.base_code(soc.written_code(normalize.name_key(name)) or "")
    published = figures.published([base]) if base else figures.published_title(name)
    return published if published and soc.beginnings_of_parts(published.code) else None


def _roles(query: Queries, code: str) -> Iterator[tuple[str, Role]]:
    """The roles of the occupations that a group counts, by slug, most jobs first."""
    for slug in query.roles_of_codes(soc.beginnings_of_parts(code)):
        row = query.role_json(slug)
        if row:
            yield slug, msgspec.json.decode(row[1], type=Role)


def _counted(roles: dict[str, Role]) -> Iterator[CountedOccupation]:
    """The occupations that are counted, each once, in the order of their codes."""
    by_code: dict[str, CountedOccupation] = {}
    for slug, role in roles.items():
        code = soc.base_code(role.occupation.code) if role.occupation else None
        if code and role.occupation and code not in by_code:
            by_code[code] = CountedOccupation(code, role.occupation.title or role.title, slug)
    for code in sorted(by_code):
        yield by_code[code]


def _statistics(published: places.PublishedCode, pay: places.PayFigures) -> Statistics:
    """The figures of the wage survey alone."""
    ceiling = places.CEILINGS[pay.period]
    floor = Floor(**dict.fromkeys(pay.above, ceiling)) if pay.above else None
    return Statistics(
        source=places.SURVEY,
        occupation=Occupation(code=published.code, title=published.title),
        year=places.SURVEY_YEAR,
        country="US",
        period=pay.period,
        employment=pay.employment,
        employment_error=pay.employment_error,
        wages=Wages(**pay.amounts, at_least=floor) if pay.has_pay else None,
        wage_error=pay.wage_error,
    )
