"""The screen of `careers day`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.text import Text

from careercli.answers.day import DayAnswer
from careercli.roles.clock import length
from careercli.screens import instead
from careercli.screens.console import (
    CLAIM,
    QUIET,
    STRONG,
    WARN,
    Console,
    Drawing,
    bullets,
    dim,
    grid,
    heading,
    hung,
    indented,
    next_commands,
    not_recorded,
)

if TYPE_CHECKING:
    from careercli.roles.model import Block


def screen(answer: DayAnswer, console: Console) -> list[Any]:
    """One day as a timeline, several aligned by the clock, or what each is doing at a time."""
    if not any(role.blocks for role in answer.roles):
        head = [heading(answer.roles[0].title, "a day")] if len(answer.roles) == 1 else []
        return [*head, *instead.screen(answer.instead, console)]
    if answer.at:
        return _at(answer, console)
    slugs = " ".join(role.slug for role in answer.roles)
    hint = next_commands([(f"careers day {slugs} --at 14:30", "what happens at that time")], console)
    if len(answer.roles) == 1:
        role = answer.roles[0]
        marked = [indented(Text(mark, WARN, overflow="fold")) for mark in role.out_of_date]
        return [heading(role.title, "a day"), *marked, Text(""), *timeline(role.blocks, console), Text(""), hint]
    return [
        heading(" and ".join(role.title for role in answer.roles), "a day, by the clock"),
        Text(""),
        *_side_by_side(answer, console),
        Text(""),
        hint,
    ]


def timeline(blocks: Sequence[Block], console: Console) -> list[Any]:
    """The blocks of a day down the page, each as a stretch of the timeline."""
    if not blocks:
        return [indented(not_recorded())]
    parts: list[Any] = []
    for block in blocks:
        parts.append(_head(block, console))
        parts.append(bullets(block.activities, console, by=4))
    last = Drawing("  ", f"Ends: {blocks[-1].end}")
    last.append(f"{blocks[-1].end}  {console.glyphs.dot} ", style=CLAIM)
    last.append("end", style=QUIET)
    parts.append(last)
    return parts


def _head(block: Block, console: Console) -> Text:
    head = Text("  ")
    head.append(f"{block.start}  {console.glyphs.dot} ", style=CLAIM)
    head.append(block.focus or block.period, style=STRONG)
    head.append(f"  {block.period}, {_hours(block)}" if block.focus else f"  {_hours(block)}", style=QUIET)
    return hung(head, len(f"  {block.start}    "), console)


def _hours(block: Block) -> str:
    minutes = length(block)
    hours, rest = divmod(minutes, 60)
    return " ".join(part for part in (f"{hours} h" if hours else "", f"{rest} min" if rest else "") if part)


def _at(answer: DayAnswer, console: Console) -> list[Any]:
    parts: list[Any] = [heading(f"At {answer.at}")]
    for role, block in zip(answer.roles, answer.now, strict=True):
        parts += [Text(""), heading(role.title, f"{block.start}-{block.end}" if block else "")]
        if block is None:
            parts.append(indented(dim("not at work" if role.blocks else "no day is recorded")))
            continue
        parts.append(indented(Text(block.focus or block.period, overflow="fold")))
        parts.append(bullets(block.activities, console))
    return parts


def _side_by_side(answer: DayAnswer, console: Console) -> list[Any]:
    rows = answer.rows
    if console.width < 60:
        return _stacked(answer, console)
    table = grid(["Time", *(role.title for role in answer.roles)], console, lines=True)
    for row in rows:
        cells: list[Any] = []
        for block in row.blocks:
            if block is None:
                cells.append(Text("–", style=QUIET))
            elif block.start == row.start:
                focus = Text(block.focus or block.period, style=STRONG, overflow="fold")
                cells.append(Group(focus, bullets(block.activities, console, by=0)) if block.activities else focus)
            else:
                cells.append(Text(f"{console.glyphs.rung} continues", style=QUIET))
        table.add_row(Text(f"{row.start}-{row.end}", style=QUIET, no_wrap=True), *cells)
    return [table, *(dim(missing.sentence) for missing in answer.instead)]


def _stacked(answer: DayAnswer, console: Console) -> list[Any]:
    parts: list[Any] = []
    for row in answer.rows:
        parts.append(Text(f"{row.start}-{row.end}", style=QUIET))
        for role, block in zip(answer.roles, row.blocks, strict=True):
            activity = (block.focus or block.period) if block else "–"
            parts.append(indented(Text(f"{role.title}: {activity}", overflow="fold")))
    return parts
