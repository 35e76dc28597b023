"""The screen of `careers compare`: differences first."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import salary
from careercli.answers.compare import Comparison, Field
from careercli.answers.day import DayAnswer, RoleDay
from careercli.answers.tiers import LadderAnswer, RoleLadder
from careercli.screens import day, pay_bands, tiers
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    Look,
    bullets,
    commands,
    grid,
    heading,
    indented,
    quiet,
)
from careercli.table import Cell

MOST_OWN = 12
"""So many of a role's own skills are named unless all are asked for."""


def screen(answer: Comparison, look: Look) -> list[Any]:
    """What differs, what is alike, skills, and (asked for) tiers, day, pros and cons side by side."""
    titles = [entry.role.title for entry in answer.entries]
    parts: list[Any] = [heading(text.listed(titles)), Text("")]
    if answer.has("pay"):
        parts += _pay(answer, look)
    if answer.differences:
        parts += [Text("What differs", style=STRONG), _facts(answer, answer.differences, look), Text("")]
    if answer.alike:
        parts += [Text("What is alike", style=STRONG), _alike(answer), Text("")]
    if answer.has("skills"):
        parts += _skills(answer, look)
    if answer.everything or "tiers" in answer.parts:
        ladders = LadderAnswer(tuple(RoleLadder(one.slug, one.role.title, one.role.tiers) for one in answer.entries))
        parts += [*tiers.screen(ladders, look)[:-2], Text("")]
    if answer.everything or "day" in answer.parts:
        days = DayAnswer(tuple(RoleDay(one.slug, one.role.title, one.role.day) for one in answer.entries))
        parts += day.screen(days, look)[:-1]
    if answer.everything or "pros" in answer.parts or "cons" in answer.parts:
        parts += _pros(answer, look)
    return [*parts, *_next(answer, look)]


def _pay(answer: Comparison, look: Look) -> list[Any]:
    roles = salary.pay(answer.entries).roles
    currencies = {role.currency for role in roles if role.currency}
    if len(currencies) != 1:
        return [
            quiet(
                "Pay is in different currencies, so it is not drawn on one scale."
                if currencies
                else "No pay is recorded."
            ),
            Text(""),
        ]
    currency = currencies.pop()
    at = pay_bands.scale(roles, look)
    if at is None:
        return []
    parts: list[Any] = [heading("Pay", f"{currency} a year"), pay_bands.axis(at, currency)]
    for role in roles:
        parts.append(Text(role.title, overflow="fold"))
        drawn = [
            role.claim and role.claim.currency == currency and pay_bands.claim_band(role.claim, at, look),
            role.record and role.record.currency == currency and pay_bands.record_band(role.record, at, look),
        ]
        parts += [one for one in drawn if one] or [indented(quiet("not recorded"))]
    return [*parts, Text("")]


def _facts(answer: Comparison, fields: tuple[Field, ...], look: Look) -> Any:
    slugs = [one.slug for one in answer.entries]
    if look.width < 26 + 14 * len(slugs):
        return _stacked(answer, fields)
    table = grid(["", *(one.role.title for one in answer.entries)], look)
    for field in fields:
        style = CLAIM if field.label.startswith("Guide") else RECORD if field.label.startswith("Official") else ""
        table.add_row(
            Text(field.label, style=QUIET, overflow="fold"),
            *(_cell(field.values[one.slug], field, one, style) for one in answer.entries),
        )
    return table


def _cell(cell: Cell, field: Field, entry: Any, style: str = "") -> Text:
    return Text("–", style=QUIET) if cell is None else Text(_written(cell, field, entry), style=style, overflow="fold")


def _written(cell: Cell, field: Field, entry: Any) -> str:
    if isinstance(cell, bool) or cell is None:
        return text.yes_no(cell)
    if isinstance(cell, str):
        return cell
    if field.unit == "money":
        return text.money(cell, entry.role.salary.currency)
    if field.unit == "official money":
        return text.money(cell, entry.role.statistics.currency)
    return text.growth(cell) if field.unit == "percent" else f"{cell:,}"


def _stacked(answer: Comparison, fields: tuple[Field, ...]) -> Any:
    found = Text(overflow="fold")
    for field in fields:
        found.append(f"  {field.label}\n", style=QUIET)
        for one in answer.entries:
            value = field.values[one.slug]
            said = "–" if value is None else _written(value, field, one)
            found.append(f"    {one.role.title}: {said}\n")
    found.rstrip()
    return found


def _alike(answer: Comparison) -> Any:
    first = answer.entries[0]
    found = Text(overflow="fold")
    worth_telling = [field for field in answer.alike if field.key not in ("salary.currency", "salary.period")]
    for place, field in enumerate(worth_telling):
        found.append("; " if place else "")
        found.append(f"{field.label}: ", style=QUIET)
        found.append(_written(field.values[first.slug], field, first))
    found.append(".")
    return indented(found)


def _skills(answer: Comparison, look: Look) -> list[Any]:
    skills = answer.skills
    parts: list[Any] = [heading("Skills and tools in common", str(len(skills.common)))]
    if skills.common:
        names = [one.skill for one in skills.common]
        parts.append(
            bullets(_in_words(answer), look)
            if answer.everything or "skills" in answer.parts
            else indented(Text(", ".join(names), overflow="fold"))
        )
    else:
        parts.append(indented(quiet("none")))
    if skills.some:
        parts += [
            Text(""),
            heading("In some of them", str(len(skills.some))),
            indented(Text(", ".join(one.skill for one in skills.some), overflow="fold")),
        ]
    for entry in answer.entries:
        own = skills.only.get(entry.slug, ())
        shown = own if answer.everything or "skills" in answer.parts else own[:MOST_OWN]
        more = f", and {len(own) - len(shown)} more" if len(own) > len(shown) else ""
        parts += [Text(""), heading(f"Only {entry.role.title}", str(len(own)))]
        line = Text(", ".join(shown) or "none", overflow="fold")
        line.append(more, style=QUIET)
        parts.append(indented(line))
    return [*parts, Text("")]


def _in_words(answer: Comparison) -> list[str]:
    found = []
    for one in answer.skills.common:
        texts = list(dict.fromkeys(one.texts.values()))
        said = " / ".join(texts)
        found.append(one.skill if texts == [one.skill] else f"{one.skill}: {said}")
    return found


def _pros(answer: Comparison, look: Look) -> list[Any]:
    parts: list[Any] = []
    for key, head in (("pros", "Pros"), ("cons", "Cons")):
        if not (answer.everything or key in answer.parts):
            continue
        for entry in answer.entries:
            parts.append(heading(f"{head} of {entry.role.title}"))
            texts = getattr(entry.role, key)
            parts += [bullets(texts, look) if texts else indented(quiet("not recorded")), Text("")]
    return parts


def _next(answer: Comparison, look: Look) -> list[Any]:
    if answer.parts:
        return []
    slugs = " ".join(one.slug for one in answer.entries)
    pairs = [
        (f"careers compare {slugs} --only skills", "each skill in each role's words"),
        (f"careers compare {slugs} --all", "tiers, day, pros and cons too"),
        (f"careers day {slugs}", "the days side by side"),
    ]
    return [commands(pairs[:1] + pairs[2:] if answer.everything else pairs, look)]
