"""The screen of `careers star`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text as wording
from careercli.answers.compare import FEWEST, MOST
from careercli.answers.star import StarredRole, Stars
from careercli.screens.console import RECORD, Console, dim, heading, indented, next_commands, role_heading


def screen(answer: Stars, console: Console) -> list[Any]:
    """Each starred role with its pay, growth and usual way in, and how many notes it has."""
    parts: list[Any] = [heading("Your starred roles", answer.file)]
    for role in answer.roles:
        parts += [Text(""), _title(role, console)]
        if role.row is not None and (figures := _figures(role)):
            parts.append(indented(Text(figures, RECORD, overflow="fold")))
        if role.notes:
            parts.append(indented(dim(f"{wording.count(role.notes, 'note')}: careers note {role.slug}")))
    if not answer.roles:
        parts.append(indented(dim("none yet")))
    return [*parts, Text(""), next_commands(_next(answer), console)]


def _title(role: StarredRole, console: Console) -> Text:
    if role.row is None:
        return heading(role.slug, "no longer in this catalogue")
    return role_heading(role.row.title, role.slug, console)


def _figures(role: StarredRole) -> str:
    """The median pay, the projected growth and the usual schooling on the record; what is not recorded is left out."""
    row = role.row
    assert row is not None
    currency = row.official_currency or "USD"
    parts = []
    if row.official_median is not None:
        parts.append(f"median {wording.money(row.official_median, currency)} a year")
    elif row.official_median_at_least is not None:
        parts.append(f"median {wording.or_more(row.official_median_at_least, currency)} a year")
    if row.official_growth_percent is not None:
        period = f" in {row.official_growth_period}" if row.official_growth_period else ""
        parts.append(f"growth {wording.growth(row.official_growth_percent)}{period}")
    if row.entry_education:
        parts.append(f"way in: {row.entry_education}")
    return "; ".join(parts)


def _next(answer: Stars) -> list[tuple[str, str]]:
    known = answer.known
    if not known:
        return [("careers star ROLE", "star a role"), ("careers list", "every role")]
    asked = [("careers compare --stars", "them side by side")] if FEWEST <= len(known) <= MOST else []
    return [
        *asked,
        (f'careers note {known[0]} "TEXT"', "add a note to one"),
        (f"careers star {known[0]} --remove", "remove a star"),
    ]
