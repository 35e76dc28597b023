"""The screens of `careers plan` and `careers plan --status`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import command_words, next_pay
from careercli.answers.gap_facts import IN_PLACE
from careercli.answers.plan import Plan, PlannedStep, Status
from careercli.screens.console import (
    QUIET,
    STRONG,
    WARN,
    Console,
    bullets,
    dim,
    facts,
    heading,
    hung,
    indented,
    next_commands,
    paragraphs,
)
from careercli.screens.gap import ready_line, whole_percent

MOST_NAMES = 15


def screen(answer: Plan | Status, console: Console) -> list[Any]:
    """The plan, or where one stands in it."""
    return _status(answer, console) if isinstance(answer, Status) else _plan(answer, console)


def _plan(answer: Plan, console: Console) -> list[Any]:
    who, target = answer.gap.mover, answer.gap.target
    parts: list[Any] = [heading(f"Plan: from {who.name} to {target.role.title}"), ready_line(answer.gap, console)]
    parts += [dim(note) for note in answer.gap.notes]
    if answer.remark:
        parts.append(Text(f"{answer.remark}.", style=WARN, overflow="fold"))
    parts += (
        [dim(words)] if (words := " ".join(filter(None, (_pay(answer), answer.gap.counted.schooling_words)))) else []
    )
    parts.append(Text(""))
    if not answer.steps:
        return [*parts, Text("Nothing to do: you are already there.")]
    for number, step in enumerate(answer.steps, 1):
        parts += [_head(number, step, console), _details(step, console), Text("")]
    if answer.way_in:
        parts += [
            heading("The way in", "from the role's file"),
            *paragraphs(answer.way_in, console),
            Text(""),
        ]
    if answer.mistakes:
        parts += [
            heading("Common beginner mistakes", "from the role's file"),
            bullets(answer.mistakes, console),
            Text(""),
        ]
    of_cv = f" --from {who.cv}" if who.cv else ""
    commands = [
        (
            f"{command_words.of_move('plan', who, target.slug)}{answer.gap.typed} > plan.md",
            "the plan as a checklist file",
        ),
        (f"careers plan --status plan.md{of_cv}", "where you stand"),
    ]
    return [*parts, next_commands(commands, console)]


def _pay(answer: Plan) -> str:
    """The pay before, the person's own if that is known, and the official one in the new job, in a sentence; empty if
    one of them is not recorded.
    """
    gap = answer.gap
    before = gap.counted.pay
    for fact in gap.facts:  # that of the place, if there is one, stands before the nation's
        if fact.name not in (IN_PLACE, "official_median") or fact.after is None or before is None:
            continue
        if before.currency != fact.unit or (fact.before is None and not gap.counted.is_own):
            continue
        after = text.money(float(fact.after), fact.unit)
        where = next_pay.where(fact.after_of) if fact.after_of else f"in {fact.place or 'the United States'}"
        both = next_pay.where(gap.pay_change_of)  # the figures beside the change are then not those that it is of
        of = f" by the medians of both jobs {both}" if gap.pay_change_of else ""
        changed = gap.pay_change
        change = "" if changed is None else f" ({next_pay.change_words(changed, gap.pay_change_from_median, of)})"
        between = " " if gap.counted.is_own else ", "
        return f"Pay: from {gap.counted.which_pay}{between}to the official median of {after} {where}{change}."
    return ""


def _head(number: int, step: PlannedStep, console: Console) -> Text:
    line = Text(f"{number:>2}. ", style=QUIET)
    line.append(step.step, style="bold not dim")
    return hung(line.append(f"  by {step.by.isoformat()}" if step.by else ""), 4, console)


def _details(step: PlannedStep, console: Console) -> Any:
    pairs = [("Why", step.why), *([("How long", step.time)] if step.time else []), ("Proof", step.proof)]
    return facts(pairs, console, by=4, name_width=len("How long"))


def _status(answer: Status, console: Console) -> list[Any]:
    if answer.ready is None or answer.ready_before is None:
        head = Text("Your readiness is unknown: the two sides cannot be compared.", style=WARN, overflow="fold")
    else:
        head = Text(
            f"{whole_percent(answer.ready)} of the skill levels, tasks and tools", style=STRONG, overflow="fold"
        )
        head.overflow = "fold"
        before = whole_percent(answer.ready_before)
        head.append(f" for {answer.title} are yours by now; it was {before} at the start.", style="not bold")
    parts: list[Any] = [heading(f"On the way to {answer.title}", answer.file), head, Text("")]
    for title, names in (("Done", answer.done), ("Next", answer.next)):
        parts.append(heading(title, text.count(len(names), "step" if title == "Next" else "tick")))
        if names:
            parts.append(bullets(names[:MOST_NAMES], console))
            if len(names) > MOST_NAMES:
                parts.append(indented(dim(f"and {len(names) - MOST_NAMES} more")))
    if answer.unknown:
        parts += [Text(""), dim(f"No longer steps of this plan: {', '.join(answer.unknown[:MOST_NAMES])}")]
    return parts
