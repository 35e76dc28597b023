"""The screen of `careers tiers`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.tiers import LadderAnswer, Step
from careercli.screens.console import CLAIM, QUIET, STRONG, Look, commands, grid, heading, indented, missing, paragraphs


def screen(answer: LadderAnswer, look: Look) -> list[Any]:
    """One ladder with what one does on each rung, or several side by side."""
    if len(answer.roles) == 1:
        role = answer.roles[0]
        if not role.tiers:
            tells = [(f"careers show {role.slug} --section job-zone --section education", "the preparation it needs")]
            return [heading(role.title, "career ladder"), *body(answer, look), Text(""), commands(tells, look)]
        return [
            heading(role.title, "career ladder, from the top"),
            Text(""),
            *body(answer, look),
            Text(""),
            commands(
                [
                    (f"careers salary {role.slug}", "what each level pays"),
                    (f"careers show {role.slug}", "the role at a glance"),
                ],
                look,
            ),
        ]
    return [
        heading(" and ".join(role.title for role in answer.roles), "by years of experience"),
        Text(""),
        *_beside(answer, look),
    ]


def body(answer: LadderAnswer, look: Look) -> list[Any]:
    """The rungs of one ladder, the highest first, each with its years and what one does."""
    tiers = answer.roles[0].tiers
    if not tiers:
        return [indented(missing())]
    parts: list[Any] = []
    for tier in reversed(tiers):
        if parts:
            parts.append(Text(f"  {look.signs.rung}", style=QUIET))
        head = Text(f"  {look.signs.dot} ", style=CLAIM)
        head.append(tier.title, style=f"default {STRONG}")
        if tier.years:
            head.append(f"  {text.years(tier.years.min, tier.years.max)}", style=f"default {QUIET}")
        head.overflow = "fold"
        parts.append(head)
        if tier.description:
            parts += paragraphs([tier.description], look, by=4)
    return parts


def _beside(answer: LadderAnswer, look: Look) -> list[Any]:
    steps = answer.steps
    if look.width < 34 * len(answer.roles) ** 0.5 + 10 or look.width < 60:
        return _stacked(answer, steps, look)
    table = grid(["Years", *(role.title for role in answer.roles)], look, lines=True)
    for step in reversed(steps):
        cells = []
        for tier in step.tiers:
            cell = Text(tier.title if tier else "–", style=STRONG if tier else QUIET, overflow="fold")
            if tier and tier.years and tier.years.min == step.start and tier.description:
                cell.append("\n" + tier.description.split(". ")[0].rstrip(".") + ".", style="not bold")
            cells.append(cell)
        table.add_row(Text(_years(step)), *cells)
    parts: list[Any] = [table]
    for role in answer.roles:
        if not role.tiers:
            parts.append(Text(f"{role.title}: tiers not recorded", style=QUIET))
    parts += [
        Text(""),
        commands([(f"careers tiers {role.slug}", "what one does on each rung") for role in answer.roles], look),
    ]
    return parts


def _stacked(answer: LadderAnswer, steps: list[Step], look: Look) -> list[Any]:
    parts: list[Any] = []
    for step in reversed(steps):
        parts.append(Text(f"{_years(step)} years", style=QUIET))
        for role, tier in zip(answer.roles, step.tiers, strict=True):
            parts.append(indented(Text(tier.title if tier else f"{role.title}: –", overflow="fold")))
    return parts


def _years(step: Step) -> str:
    return text.short_years(step.start, step.end)
