"""Whose official figures are: the country that they are published for, said once on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from careercli import text

if TYPE_CHECKING:
    from careercli.moves.median_pay import Pay
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

UNITED_STATES = "US"
_NAMES = {UNITED_STATES: "the United States"}


def country(role: Role | IndexedRole | None) -> str | None:
    """The code of the country that a role's official figures are for; None without figures, or if they name none."""
    return role.statistics.country if role and role.statistics else None


def name(code: str) -> str:
    """A country as a sentence names it: "the United States"; another by its code."""
    return _NAMES.get(code, code)


def note(countries: Iterable[str | None], places: Iterable[str] = ()) -> str:
    """The sentence that says whose official figures are; empty if no country is known.

    `places` are those of which figures stand beside the country's, each under its name.
    """
    known = text.natural_list([name(code) for code in dict.fromkeys(countries) if code])
    there = text.natural_list(list(dict.fromkeys(filter(None, places))))
    if there and known:
        return f"Official figures are for {there} where they say so, otherwise for {known}."
    return f"Official figures are for {known}." if known else ""


def note_with_sources(roles: Iterable[Role | IndexedRole | None], places: Iterable[str] = ()) -> str:
    """The note for roles of which statistics are shown, with the sources and what period they are of."""
    records = [role.statistics for role in roles if role and role.statistics]
    whose = note((record.country for record in records), places)
    sources = list(dict.fromkeys(record.source for record in records if record.source))
    return f"{whose.removesuffix('.')}: {text.natural_list(sources)}." if whose and sources else whose


def note_on_currencies(currencies: Iterable[str | None], places: Iterable[str] = ()) -> str:
    """The note for official figures of which only the currency is known: dollars are those of the United States."""
    return note([UNITED_STATES] if "USD" in currencies else [], places)


def note_on_pay(pays: Iterable[Pay | None], places: Iterable[str] = ()) -> str:
    """The note for medians, some of them official."""
    return note_on_currencies([pay.currency for pay in pays if pay and pay.source == "record"], places)
