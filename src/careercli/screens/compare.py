"""The screen of `careers compare`: differences first."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import official_country
from careercli.answers.compare import Comparison, Field
from careercli.screens import day, pay_bands, tiers
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    Console,
    bullets,
    dim,
    grid,
    heading,
    indented,
    next_commands,
)
from careercli.table import Cell

_WITH_AMOUNTS = ("salary.currency", "salary.period", "statistics.currency")
"""Facts that the amounts show already where they are alike."""
MOST_OWN = 12
"""The skills that only one role has are named up to so many, unless all are asked for."""


def screen(answer: Comparison, console: Console) -> list[Any]:
    """What differs, what is alike, skills, and (asked for) tiers, day, pros and cons side by side."""
    titles = [entry.role.title for entry in answer.entries]
    parts: list[Any] = [heading(text.natural_list(titles)), Text("")]
    if answer.has("pay"):
        parts += _pay(answer, console)
    if answer.differences:
        parts += [Text("What differs", style=STRONG), _facts(answer, answer.differences, console), Text("")]
    if alike := [field for field in answer.alike if field.key not in _WITH_AMOUNTS]:
        parts += [Text("What is alike", style=STRONG), _alike(alike, answer), Text("")]
    if whose := official_country.note(official_country.country(entry.role) for entry in answer.entries):
        parts += [dim(whose), Text("")] if answer.has("pay") or answer.differences else []
    if answer.has("skills"):
        parts += _skills(answer, console)
    if answer.everything or "tiers" in answer.parts:
        parts += [*tiers.screen(answer.ladders, console)[:-2], Text("")]
    if answer.everything or "day" in answer.parts:
        parts += day.screen(answer.days, console)[:-1]
    if answer.everything or "pros" in answer.parts or "cons" in answer.parts:
        parts += _pros(answer, console)
    return [*parts, *_next(answer, console)]


def _pay(answer: Comparison, console: Console) -> list[Any]:
    roles, currencies = answer.pay.roles, answer.currencies
    if len(currencies) != 1:
        words = "Pay is in different currencies, so it is not drawn on one scale."
        return [dim(words if currencies else "No pay is recorded."), Text("")]
    scale = pay_bands.common_scale(roles, currencies[0], console)
    if scale is None:
        return []
    parts: list[Any] = [heading("Pay", f"{scale.currency} a year"), pay_bands.axis(scale, console)]
    for role in roles:
        parts.append(Text(role.title, overflow="fold"))
        bands = [pay_bands.band(figures, scale, console) for figures in (role.claim, role.record)]
        parts += [band for band in bands if band] or [indented(dim("not recorded"))]
    return [*parts, Text("")]


def _facts(answer: Comparison, fields: tuple[Field, ...], console: Console) -> Any:
    slugs = [entry.slug for entry in answer.entries]
    if console.width < 26 + 14 * len(slugs):
        return _stacked(answer, fields)
    table = grid(["", *(entry.role.title for entry in answer.entries)], console)
    for field in fields:
        style = CLAIM if field.label.startswith("Guide") else RECORD if field.label.startswith("Official") else ""
        table.add_row(
            Text(field.label, style=QUIET, overflow="fold"),
            *(_cell(field.values[entry.slug], field, entry, style) for entry in answer.entries),
        )
    return table


def _cell(cell: Cell, field: Field, entry: Any, style: str = "") -> Text:
    if cell is None:
        return Text("–", style=QUIET)
    return Text(_cell_text(cell, field, entry), style=style, overflow="fold")


def _cell_text(cell: Cell, field: Field, entry: Any) -> str:
    if isinstance(cell, bool) or cell is None:
        return text.yes_no(cell)
    if isinstance(cell, str):
        return cell
    if currency := field.currencies.get(entry.slug):
        return text.money(cell, currency)
    return text.growth(cell) if field.unit == "percent" else f"{cell:,}"


def _stacked(answer: Comparison, fields: tuple[Field, ...]) -> Any:
    lines = Text(overflow="fold")
    for field in fields:
        lines.append(f"  {field.label}\n", style=QUIET)
        for entry in answer.entries:
            value = field.values[entry.slug]
            cell = "–" if value is None else _cell_text(value, field, entry)
            lines.append(f"    {entry.role.title}: {cell}\n")
    lines.rstrip()
    return lines


def _alike(fields: list[Field], answer: Comparison) -> Any:
    first = answer.entries[0]
    line = Text(overflow="fold")
    for index, field in enumerate(fields):
        line.append("; " if index else "")
        line.append(f"{field.label}: ", style=QUIET)
        line.append(_cell_text(field.values[first.slug], field, first))
    line.append(".")
    return indented(line)


def _skills(answer: Comparison, console: Console) -> list[Any]:
    skills = answer.skills
    in_full = answer.everything or "skills" in answer.parts
    parts: list[Any] = [heading("Skills and tools in common", str(len(skills.common)))]
    if skills.common:
        parts.append(
            bullets(_skill_wordings(answer), console)
            if in_full
            else indented(Text(", ".join(shared.skill for shared in skills.common), overflow="fold"))
        )
    else:
        parts.append(indented(dim("none")))
    if skills.some:
        parts += [
            Text(""),
            heading("In some of them", str(len(skills.some))),
            indented(Text(", ".join(shared.skill for shared in skills.some), overflow="fold")),
        ]
    for entry in answer.entries:
        own_skills = skills.only.get(entry.slug, ())
        names = own_skills if in_full else own_skills[:MOST_OWN]
        more = f", and {len(own_skills) - len(names)} more" if len(own_skills) > len(names) else ""
        parts += [Text(""), heading(f"Only {entry.role.title}", str(len(own_skills)))]
        line = Text(", ".join(names) or "none", overflow="fold")
        line.append(more, style=QUIET)
        parts.append(indented(line))
    return [*parts, Text("")]


def _skill_wordings(answer: Comparison) -> list[str]:
    """A line a common skill: its name, and the words of each role where they differ from it."""
    lines = []
    for shared in answer.skills.common:
        texts = list(dict.fromkeys(shared.texts.values()))
        wordings = " / ".join(texts)
        lines.append(shared.skill if texts == [shared.skill] else f"{shared.skill}: {wordings}")
    return lines


def _pros(answer: Comparison, console: Console) -> list[Any]:
    parts: list[Any] = []
    for key, head in (("pros", "Pros"), ("cons", "Cons")):
        if not (answer.everything or key in answer.parts):
            continue
        for entry in answer.entries:
            parts.append(heading(f"{head} of {entry.role.title}"))
            texts = getattr(entry.role, key)
            parts += [bullets(texts, console) if texts else indented(dim("not recorded")), Text("")]
    return parts


def _next(answer: Comparison, console: Console) -> list[Any]:
    if answer.parts:
        return []
    slugs = " ".join(entry.slug for entry in answer.entries)
    pairs = [
        (f"careers compare {slugs} --only skills", "each skill in each role's words"),
    ]
    if not answer.everything:
        pairs.append((f"careers compare {slugs} --all", "tiers, day, pros and cons too"))
    if any(entry.role.day for entry in answer.entries):
        pairs.append((f"careers day {slugs}", "the days side by side"))
    return [next_commands(pairs, console)]
