"""The screens of `careers plan` and `careers plan --status`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.plan import STAGES, Plan, Status, Step, sections
from careercli.screens.console import QUIET, STRONG, Look, bullets, commands, heading, indented, paragraphs, quiet
from careercli.screens.gap import coverage_line, percent

MOST = 15
LISTED = ("Build something to show", "Mistakes that beginners make")


def screen(answer: Plan | Status, look: Look) -> list[Any]:
    """The checklist, or where one stands in it."""
    return _status(answer, look) if isinstance(answer, Status) else _plan(answer, look)


def _plan(answer: Plan, look: Look) -> list[Any]:
    source, target = answer.gap.source, answer.gap.target
    parts: list[Any] = [
        heading(f"Plan: from {source.name} to {target.role.title}"),
        coverage_line(answer.gap, look),
        Text(""),
    ]
    for number, stage in enumerate(STAGES):
        steps = [one for one in answer.steps if one.stage == number]
        if steps:
            parts.append(heading(stage, text.count(len(steps), "step")))
            parts += [indented(_step(one, answer.total)) for one in steps[:MOST]]
            if len(steps) > MOST:
                parts.append(indented(quiet(f"and {len(steps) - MOST} more")))
            parts.append(Text(""))
    for title, texts in sections(answer.gap):
        parts.append(heading(title))
        parts += [bullets(texts, look)] if title in LISTED else paragraphs(texts, look)
        parts.append(Text(""))
    own = f"{source.slug} " if source.slug != "you" else ""
    parts.append(
        commands(
            [
                (f"careers plan {own}{target.slug} > plan.md", "the whole checklist as a file, to tick"),
                ("careers plan --status plan.md", "where you stand"),
            ],
            look,
        )
    )
    return parts


def _step(one: Step, total: int) -> Text:
    line = Text("[ ] ", style=QUIET, overflow="fold")
    line.append(one.skill, style="not dim")
    said = f"  +{percent(one.weight)}, {text.count(one.roles, 'role')} of {total:,}"
    return line.append(said + (f", {one.note}" if one.note else ""))


def _status(answer: Status, look: Look) -> list[Any]:
    head = Text(f"{percent(answer.now)}", style=STRONG, overflow="fold")
    head.append(f" of {answer.title} is covered; it was {percent(answer.before)} at the start.", style="not bold")
    parts: list[Any] = [heading(f"On the way to {answer.title}", answer.file), head, Text("")]
    for title, names in (("Done", answer.done), ("Next", answer.next)):
        parts.append(heading(title, text.count(len(names), "step")))
        if names:
            parts.append(indented(Text(text.some(names, MOST), overflow="fold")))
    if answer.unknown:
        parts += [Text(""), quiet(f"Not steps of this plan any more: {', '.join(answer.unknown[:MOST])}")]
    return parts
