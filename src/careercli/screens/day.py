"""The screen of `careers day`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli.answers.day import DayAnswer
from careercli.roles.clock import length
from careercli.screens.console import (
    CLAIM,
    QUIET,
    STRONG,
    Look,
    bullets,
    commands,
    grid,
    heading,
    indented,
    missing,
    quiet,
)

if TYPE_CHECKING:
    from careercli.roles.model import Block


def screen(answer: DayAnswer, look: Look) -> list[Any]:
    """One day as a timeline, several aligned by the clock, or what each is doing at a time."""
    if answer.at:
        return _at(answer, look)
    slugs = " ".join(role.slug for role in answer.roles)
    hint = commands([(f"careers day {slugs} --at 14:30", "what is going on then")], look)
    if len(answer.roles) == 1:
        role = answer.roles[0]
        return [heading(role.title, "a day"), Text(""), *body(answer, look), Text(""), hint]
    return [
        heading(" and ".join(role.title for role in answer.roles), "a day, by the clock"),
        Text(""),
        *_beside(answer, look),
        Text(""),
        hint,
    ]


def body(answer: DayAnswer, look: Look) -> list[Any]:
    """The blocks of one day down the page, each as a stretch of the timeline."""
    blocks = answer.roles[0].blocks
    if not blocks:
        return [indented(missing())]
    parts: list[Any] = []
    for block in blocks:
        parts.append(_head(block, look))
        parts.append(bullets(block.activities, look, by=4))
    last = Text("  ")
    last.append(f"{blocks[-1].end}  {look.signs.dot}", style=CLAIM)
    parts.append(last)
    return parts


def _head(block: Block, look: Look) -> Text:
    head = Text("  ", overflow="fold")
    head.append(f"{block.start}  {look.signs.dot} ", style=CLAIM)
    head.append(block.focus or block.period, style=STRONG)
    head.append(f"  {block.period}, {_hours(block)}" if block.focus else f"  {_hours(block)}", style=QUIET)
    return head


def _hours(block: Block) -> str:
    minutes = length(block)
    hours, rest = divmod(minutes, 60)
    return " ".join(part for part in (f"{hours} h" if hours else "", f"{rest} min" if rest else "") if part)


def _at(answer: DayAnswer, look: Look) -> list[Any]:
    parts: list[Any] = [heading(f"At {answer.at}")]
    for role, block in zip(answer.roles, answer.now, strict=True):
        parts += [Text(""), heading(role.title, f"{block.start}-{block.end}" if block else "")]
        if block is None:
            parts.append(indented(quiet("not at work" if role.blocks else "no day is recorded")))
            continue
        parts.append(indented(Text(block.focus or block.period, overflow="fold")))
        parts.append(bullets(block.activities, look))
    return parts


def _beside(answer: DayAnswer, look: Look) -> list[Any]:
    rows = answer.rows
    if not rows:
        return [indented(quiet("no day is recorded for these roles"))]
    if look.width < 60:
        return _stacked(answer, look)
    table = grid(["Time", *(role.title for role in answer.roles)], look, lines=True)
    for row in rows:
        cells = []
        for block in row.blocks:
            cell = Text(overflow="fold")
            if block is None:
                cell.append("–", style=QUIET)
            elif block.start == row.start:
                cell.append(block.focus or block.period, style=STRONG)
                for text in block.activities:
                    cell.append(f"\n{look.signs.bullet} {text}")
            else:
                cell.append(f"{look.signs.rung} goes on", style=QUIET)
            cells.append(cell)
        table.add_row(Text(f"{row.start}-{row.end}", style=QUIET, no_wrap=True), *cells)
    missing_days = [role.title for role in answer.roles if not role.blocks]
    return [table, *([quiet(f"No day is recorded for {', '.join(missing_days)}.")] if missing_days else [])]


def _stacked(answer: DayAnswer, look: Look) -> list[Any]:
    parts: list[Any] = []
    for row in answer.rows:
        parts.append(Text(f"{row.start}-{row.end}", style=QUIET))
        for role, block in zip(answer.roles, row.blocks, strict=True):
            said = (block.focus or block.period) if block else "–"
            parts.append(indented(Text(f"{role.title}: {said}", overflow="fold")))
    return parts
