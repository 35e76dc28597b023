"""The screen of `careers gap`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import official_country
from careercli.answers.gap import Gap, KeptSkill, MissingSkill
from careercli.answers.gap_facts import Fact
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    WARN,
    Console,
    dim,
    grid,
    heading,
    indented,
    next_commands,
)
from careercli.text import place_label

PRODUCTS = ("tech_stack", "tools")
"""The places of a role that name products and equipment."""
MOST = 12
"""Skills of a list that are shown; JSON and the other formats have them all."""
FULL = 0.995


def screen(answer: Gap, console: Console) -> list[Any]:
    """Coverage, both roles' figures, and three lists: kept, to learn, left behind."""
    source, target = answer.source, answer.target.role.title
    head = f"From {source.name} to {target}"
    parts: list[Any] = [heading(head), coverage_line(answer, console)]
    if source.entry and bool(source.entry.role.ratings) != bool(answer.target.role.ratings):
        note = (
            "One role is from a guide, one from O*NET, which name skills in other ways: read the lists, not the figure."
        )
        parts.append(Text(note, style=WARN, overflow="fold"))
    parts.append(Text(""))
    if answer.beside:
        parts.append(facts_table(answer.beside, source.name, target, console))
        roles = (answer.source.entry.role if answer.source.entry else None, answer.target.role)
        whose = official_country.note(map(official_country.country, roles))
        parts += [*([dim(whose)] if whose else []), Text("")]
    if answer.start:
        start = answer.start
        note = (
            f"You would start as {start.tier}: {start.years:g} years, of which {start.counted:g} count there "
            f"({round(100 * start.coverage)} %). A rule of thumb."
        )
        parts += [Text(note, overflow="fold"), Text("")]
    kept = [skill for skill in answer.have if skill.share >= FULL]
    low = [skill for skill in answer.have if skill.share < FULL]
    skills, tools = abilities(answer.missing), products(answer.missing)
    parts += _list("Skills and knowledge to learn", [_missing_line(skill) for skill in skills], skills)
    parts += _list("Tools to learn; of one kind, employers use one", [_missing_line(tool) for tool in tools], tools)
    parts += _list("To raise, or nearly the same", [_low_line(skill) for skill in low], low)
    parts += _list("You keep", [_kept_line(skill) for skill in kept], kept)
    left = [*abilities(answer.left_behind), *products(answer.left_behind)]
    parts += _list("Left behind", [_missing_line(skill) for skill in left], left)
    own = f"{source.slug} " if source.slug != "you" else ""
    parts.append(
        next_commands(
            [
                (f"careers plan {own}{answer.target.slug}", "the gap as a checklist"),
                (f"careers path {own}{answer.target.slug}", "routes with steps between"),
                (f"careers gap {own}{answer.target.slug} --json", "every skill with its weight"),
            ],
            console,
        )
    )
    return parts


def abilities(skills: Sequence[MissingSkill]) -> list[MissingSkill]:
    """The skills among them that are no product or equipment: they come first, however much a list of tools weighs."""
    return [skill for skill in skills if skill.where not in PRODUCTS]


def products(skills: Sequence[MissingSkill]) -> list[MissingSkill]:
    """The products and the equipment among the skills."""
    return [skill for skill in skills if skill.where in PRODUCTS]


def coverage_line(answer: Gap, console: Console) -> Text:
    """The coverage as a bar and a number."""
    width = 20
    filled = round(width * answer.coverage)
    line = Text(console.glyphs.thick * filled, style=RECORD, overflow="fold")
    line.append(console.glyphs.line * (width - filled), style=QUIET)
    line.append(f"  {percent(answer.coverage)}", style=STRONG)
    line.append(
        f" of what the new role asks for is covered: {len(answer.have)} of {len(answer.have) + len(answer.missing)} "
        "skills, weighted",
        style=QUIET,
    )
    return line


def percent(share: float) -> str:
    """A share as a percentage; below 10 % with one decimal."""
    return f"{100 * share:.1f} %" if 0 < share < 0.1 else f"{100 * share:.0f} %"


def facts_table(facts: Sequence[Fact], before: str, after: str, console: Console) -> Any:
    """The figures of both roles, side by side."""
    table = grid(["", before, after, "Change"] if console.width >= 60 else ["", "From", "To", "Change"], console)
    for fact in facts:
        style = RECORD if fact.source == "record" else CLAIM
        cells = [_cell(fact, value) for value in (fact.before, fact.after)]
        change = "" if fact.change is None else _signed_change(fact)
        table.add_row(
            Text(fact.label, style=QUIET, overflow="fold"),
            *(Text(cell, style=style if cell != "–" else QUIET, overflow="fold") for cell in cells),
            Text(change),
        )
    return table


def _cell(fact: Fact, value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if fact.unit == "percent":
        return text.growth(value)
    return text.money(value, fact.unit) if fact.unit else f"{value:g}"


def _signed_change(fact: Fact) -> str:
    assert fact.change is not None
    if fact.unit == "percent":
        return f"{fact.change:+g} points"
    return ("+" if fact.change > 0 else "-" if fact.change < 0 else "") + text.money(abs(fact.change), fact.unit)


def _list(title: str, lines: Sequence[Text], entries: Sequence[KeptSkill | MissingSkill]) -> list[Any]:
    if not lines:
        return []
    weight = sum(entry.weight for entry in entries)
    parts: list[Any] = [heading(title, f"{len(lines)}, {percent(weight)} of the weight")]
    first_lines = list(lines[:MOST])
    if len(lines) > MOST:
        first_lines.append(dim(f"and {len(lines) - MOST} more"))
    return [*parts, indented(Text("\n", overflow="fold").join(first_lines)), Text("")]


def _missing_line(skill: MissingSkill) -> Text:
    """A missing skill with its weight and where it stands."""
    line = Text(f"{100 * skill.weight:4.1f} %  ", style=QUIET, overflow="fold")
    line.append(skill.skill, style="default not dim")
    if skill.where:
        line.append(f"  {place_label(skill.where)}")
    return line


def _kept_line(skill: KeptSkill) -> Text:
    line = Text(f"{100 * skill.weight:4.1f} %  ", style=QUIET, overflow="fold")
    line.append(skill.skill, style="default not dim")
    return line


def _low_line(skill: KeptSkill) -> Text:
    line = _kept_line(skill)
    if skill.level is not None and skill.level_asked is not None:
        line.append(f"  level {skill.level:g}, asked {skill.level_asked:g} (of 7)")
    else:
        line.append(f"  {percent(skill.share)} by {skill.by}")
    return line
