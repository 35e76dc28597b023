"""The screen of `careers tiers`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli import text
from careercli.answers.tiers import LadderAnswer, TierStep, without_years
from careercli.screens import instead
from careercli.screens.console import (
    CLAIM,
    QUIET,
    STRONG,
    WARN,
    Console,
    dim,
    grid,
    heading,
    hung,
    indented,
    next_commands,
    not_recorded,
    paragraphs,
)
from careercli.screens.line_breaks import Headed

if TYPE_CHECKING:
    from careercli.roles.model import Tier


UNSTATED = "not stated"
"""Stands for the years of a tier that says none."""


def screen(answer: LadderAnswer, console: Console) -> list[Any]:
    """One ladder with what one does on each rung, or several side by side."""
    if len(answer.roles) == 1:
        role = answer.roles[0]
        if not role.tiers:
            return [heading(role.title, "career ladder"), *instead.screen(answer.instead, console)]
        return [
            heading(role.title, "career ladder, from the top"),
            *(indented(Text(mark, WARN, overflow="fold")) for mark in role.out_of_date),
            Text(""),
            *ladder(role.tiers, console),
            Text(""),
            next_commands(
                [
                    (f"careers salary {role.slug}", "what it pays"),
                    (f"careers show {role.slug}", "the role at a glance"),
                ],
                console,
            ),
        ]
    if not any(role.tiers for role in answer.roles):
        return instead.screen(answer.instead, console)
    return [
        heading(" and ".join(role.title for role in answer.roles), "by years of experience"),
        Text(""),
        *_side_by_side(answer, console),
    ]


def ladder(tiers: Sequence[Tier], console: Console) -> list[Any]:
    """The rungs of a ladder, the highest first, each with its years and what one does."""
    if not tiers:
        return [indented(not_recorded())]
    parts: list[Any] = []
    for tier in reversed(tiers):
        if parts:
            parts.append(Text(f"  {console.glyphs.rung}", style=QUIET))
        head = Text(f"  {console.glyphs.dot} ", style=CLAIM)
        head.append(tier.title, style=f"default {STRONG}")
        if tier.years:
            head.append(f"  {text.years(tier.years.min, tier.years.max)}", style=f"default {QUIET}")
        parts.append(hung(head, 4, console))
        if tier.description:
            parts += paragraphs([tier.description], console, by=4)
    return parts


def _side_by_side(answer: LadderAnswer, console: Console) -> list[Any]:
    steps = answer.steps
    if console.width < 34 * len(answer.roles) ** 0.5 + 10 or console.width < 60:
        return _stacked(answer, steps, console)
    table = grid(["Years", *(role.title for role in answer.roles)], console, lines=True)
    for tiers in _rows_without_years(answer):
        table.add_row(Text(UNSTATED, style=QUIET), *map(_cell, tiers))
    for step in reversed(steps):
        cells: list[Text] = []
        for tier in step.tiers:
            begins = tier is not None and tier.years is not None and tier.years.min == step.start
            if tier and not begins:
                title = Headed(f"{console.glyphs.rung} {tier.title}", style=QUIET, overflow="fold")
                cells.append(title.remarked(Text("same as below")))
                continue
            cells.append(_cell(tier))
        table.add_row(Text(_years(step)), *cells)
    parts: list[Any] = [table]
    parts += [Text(mark, WARN, overflow="fold") for role in answer.roles for mark in role.out_of_date]
    parts += [dim(missing.sentence) for missing in answer.instead]
    with_ladder = [role for role in answer.roles if role.tiers]
    commands = [(f"careers tiers {role.slug}", "the work at each step") for role in with_ladder]
    commands += [(f"careers next {missing.slug}", "the jobs near it") for missing in answer.instead if missing.lines]
    return [*parts, Text(""), next_commands(commands, console)]


def _cell(tier: Tier | None) -> Text:
    """A tier with the first sentence on it."""
    cell = Text(tier.title if tier else "–", style=STRONG if tier else QUIET, overflow="fold")
    if tier and tier.description:
        cell.append("\n" + tier.description.split(". ")[0].rstrip(".") + ".", style="not bold")
    return cell


def _rows_without_years(answer: LadderAnswer) -> list[tuple[Tier | None, ...]]:
    """The tiers that say no years, a row each, the highest first: each role's lowest of them in the last row."""
    unstated = [without_years(role.tiers) for role in answer.roles]
    return list(zip_longest(*unstated))[::-1]


def _stacked(answer: LadderAnswer, steps: list[TierStep], console: Console) -> list[Any]:
    parts: list[Any] = []
    for row in _rows_without_years(answer):
        parts.append(Text(f"years {UNSTATED}", style=QUIET))
        pairs = [(role, tier) for role, tier in zip(answer.roles, row, strict=True) if tier]
        parts += [indented(Text(f"{role.title}: {tier.title}", overflow="fold")) for role, tier in pairs]
    for step in reversed(steps):
        parts.append(Text(f"{_years(step)} years", style=QUIET))
        for role, tier in zip(answer.roles, step.tiers, strict=True):
            parts.append(indented(Text(tier.title if tier else f"{role.title}: –", overflow="fold")))
    return parts


def _years(step: TierStep) -> str:
    return text.short_years(step.start, step.end)
