"""The screens of `careers plan` and `careers plan --status`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.plan import STAGES, Plan, Status, Step, sections
from careercli.screens.console import QUIET, STRONG, Console, bullets, dim, heading, indented, next_commands, paragraphs
from careercli.screens.gap import coverage_line, percent

MOST = 15
LISTED = ("Build something to show", "Mistakes that beginners make")


def screen(answer: Plan | Status, console: Console) -> list[Any]:
    """The checklist, or where one stands in it."""
    return _status(answer, console) if isinstance(answer, Status) else _plan(answer, console)


def _plan(answer: Plan, console: Console) -> list[Any]:
    source, target = answer.gap.source, answer.gap.target
    parts: list[Any] = [
        heading(f"Plan: from {source.name} to {target.role.title}"),
        coverage_line(answer.gap, console),
        Text(""),
    ]
    for number, stage in enumerate(STAGES):
        steps = [step for step in answer.steps if step.stage == number]
        if steps:
            parts.append(heading(stage, text.count(len(steps), "step")))
            parts += [indented(_step(step, answer.total)) for step in steps[:MOST]]
            if len(steps) > MOST:
                parts.append(indented(dim(f"and {len(steps) - MOST} more")))
            parts.append(Text(""))
    for title, texts in sections(answer.gap):
        parts.append(heading(title))
        parts += [bullets(texts, console)] if title in LISTED else paragraphs(texts, console)
        parts.append(Text(""))
    own = f"{source.slug} " if source.slug != "you" else ""
    parts.append(
        next_commands(
            [
                (f"careers plan {own}{target.slug} > plan.md", "the whole checklist as a file, to tick"),
                ("careers plan --status plan.md", "where you stand"),
            ],
            console,
        )
    )
    return parts


def _step(step: Step, total: int) -> Text:
    line = Text("[ ] ", style=QUIET, overflow="fold")
    line.append(step.skill, style="not dim")
    benefit = f"  +{percent(step.weight)}, {text.count(step.roles, 'role')} of {total:,}"
    return line.append(benefit + (f", {step.note}" if step.note else ""))


def _status(answer: Status, console: Console) -> list[Any]:
    head = Text(f"{percent(answer.now)}", style=STRONG, overflow="fold")
    head.append(f" of {answer.title} is covered; it was {percent(answer.before)} at the start.", style="not bold")
    parts: list[Any] = [heading(f"On the way to {answer.title}", answer.file), head, Text("")]
    for title, names in (("Done", answer.done), ("Next", answer.next)):
        parts.append(heading(title, text.count(len(names), "step")))
        if names:
            parts.append(indented(Text(text.abridged(names, MOST), overflow="fold")))
    if answer.unknown:
        parts += [Text(""), dim(f"Not steps of this plan any more: {', '.join(answer.unknown[:MOST])}")]
    return parts
