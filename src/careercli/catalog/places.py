"""Places and what is published of pay there, for the rooms above."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from careercli.catalog.place_names import NoSuchPlace, PlaceNames
from careercli.index.places import ALL_OCCUPATIONS, NATION, Area, PayFigures, PlaceFigures, PublishedCode, YearPrices
from careercli.roles import soc
from careercli.roles.wage_survey import CEILINGS, WAGES_OF

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

__all__ = [
    "ALL_OCCUPATIONS",
    "CEILINGS",
    "NATION",
    "SURVEY",
    "SURVEY_YEAR",
    "Area",
    "NoSuchPlace",
    "PayFigures",
    "PlaceFigures",
    "PlaceNames",
    "PublishedCode",
    "YearPrices",
    "place_names",
    "published_among",
    "published_code",
    "wider_than",
]

SURVEY = f"BLS OEWS {' '.join(map(str, WAGES_OF))}"
"""The survey that the bundled figures are from, as sources of roles name it."""
SURVEY_YEAR = WAGES_OF[1]


def wider_than(area: Area, areas: Iterable[Area]) -> tuple[Area, ...]:
    """The places whose figures stand for those that one has not: its state, then the nation."""
    states = [other for other in areas if other.kind == "state" and other.state == area.state]
    nation = [other for other in areas if other.id == NATION]
    return tuple(other for other in (*states, *nation) if area.kind != "nation" and other != area)


_names: dict[tuple[str, int], PlaceNames] = {}
"""The names of places by the figures that they are of: making them takes twenty times as long as asking."""


def place_names() -> PlaceNames:
    """The names of the places that there are figures of. Raises CareersError if there are none."""
    if _remembered:
        return _remembered[0]
    with PlaceFigures.open() as figures:
        if figures.stamp not in _names:
            _names.clear()
            _names[figures.stamp] = PlaceNames(figures.areas())
        names = _names[figures.stamp]
    if _remembered is not None:
        _remembered.append(names)
    return names


_remembered: list[PlaceNames] | None = None


@contextlib.contextmanager
def remembering() -> Iterator[None]:
    """While this lasts, the names of places are not looked for anew: for a sentence, of which many words may be one."""
    global _remembered
    outer = _remembered
    _remembered = [] if outer is None else outer
    try:
        yield
    finally:
        _remembered = outer


def published_code(figures: PlaceFigures, role: Role | IndexedRole) -> PublishedCode | None:
    """The code under which the survey publishes a role's occupation: its own, a merger's, its broad occupation's.

    None for a role without an occupation of the SOC, and for one that the survey does not count.
    """
    return next(filter(None, map(figures.published, _codes_of(role))), None)


def published_among(published: Container[str], role: Role | IndexedRole) -> str:
    """The same code by the codes that the survey publishes; empty for a role that it does not count."""
    return next((code for codes in _codes_of(role) for code in codes if code in published), "")


def _codes_of(role: Role | IndexedRole) -> Iterator[tuple[str, ...]]:
    """The codes under which a role may be published, by the occupation that its figures are of, then by its own."""
    counted = role.statistics.occupation if role.statistics else None
    for occupation in (counted, role.occupation):
        base = soc.base_code(occupation.code) if occupation else None
        if base:
            yield soc.published_as(base)
