"""The screen of `careers gap`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.gap import Gap, Kept, Lacking
from careercli.answers.gap_facts import Beside
from careercli.screens.console import CLAIM, QUIET, RECORD, STRONG, WARN, Look, commands, grid, heading, indented, quiet
from careercli.text import place

PRODUCTS = ("tech_stack", "tools")
"""The places of a role that name products and equipment."""
MOST = 12
"""Skills of a list that are shown; JSON and the other formats have them all."""
FULL = 0.995


def screen(answer: Gap, look: Look) -> list[Any]:
    """Coverage, both roles' figures, and three lists: kept, to learn, left behind."""
    source, target = answer.source, answer.target.role.title
    head = f"From {source.name} to {target}"
    parts: list[Any] = [heading(head), coverage_line(answer, look)]
    if source.entry and bool(source.entry.role.ratings) != bool(answer.target.role.ratings):
        said = (
            "One role is from a guide, one from O*NET, which name skills in other ways: read the lists, not the figure."
        )
        parts.append(Text(said, style=WARN, overflow="fold"))
    parts.append(Text(""))
    if answer.beside:
        parts += [beside(answer.beside, source.name, target, look), Text("")]
    if answer.start:
        one = answer.start
        said = (
            f"You would start as {one.tier}: {one.years:g} years, of which {one.counted:g} count there "
            f"({round(100 * one.coverage)} %). A rule of thumb."
        )
        parts += [Text(said, overflow="fold"), Text("")]
    kept = [one for one in answer.have if one.share >= FULL]
    low = [one for one in answer.have if one.share < FULL]
    skills, tools = abilities(answer.missing), products(answer.missing)
    parts += _list("Skills and knowledge to learn", [lacking(one) for one in skills], skills)
    parts += _list("Tools to learn; of one kind, employers use one", [lacking(one) for one in tools], tools)
    parts += _list("To raise, or nearly the same", [_low(one) for one in low], low)
    parts += _list("You keep", [_kept(one) for one in kept], kept)
    left = [*abilities(answer.left_behind), *products(answer.left_behind)]
    parts += _list("Left behind", [lacking(one) for one in left], left)
    own = f"{source.slug} " if source.slug != "you" else ""
    parts.append(
        commands(
            [
                (f"careers plan {own}{answer.target.slug}", "the gap as a checklist"),
                (f"careers path {own}{answer.target.slug}", "routes with steps between"),
                (f"careers gap {own}{answer.target.slug} --json", "every skill with its weight"),
            ],
            look,
        )
    )
    return parts


def abilities(found: Sequence[Lacking]) -> list[Lacking]:
    """What is missing but no product or equipment: a person learns that first, whatever a long list of tools weighs."""
    return [one for one in found if one.where not in PRODUCTS]


def products(found: Sequence[Lacking]) -> list[Lacking]:
    """The tools and the equipment of what is missing."""
    return [one for one in found if one.where in PRODUCTS]


def coverage_line(answer: Gap, look: Look) -> Text:
    """The coverage as a bar and a number."""
    width = 20
    filled = round(width * answer.coverage)
    line = Text(look.signs.thick * filled, style=RECORD, overflow="fold")
    line.append(look.signs.line * (width - filled), style=QUIET)
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


def beside(found: Sequence[Beside], before: str, after: str, look: Look) -> Any:
    """The figures of both roles, side by side."""
    table = grid(["", before, after, "Change"] if look.width >= 60 else ["", "From", "To", "Change"], look)
    for one in found:
        style = RECORD if one.source == "record" else CLAIM
        cells = [_cell(one, value) for value in (one.before, one.after)]
        changed = "" if one.change is None else _signed(one)
        table.add_row(
            Text(one.label, style=QUIET, overflow="fold"),
            *(Text(cell, style=style if cell != "–" else QUIET, overflow="fold") for cell in cells),
            Text(changed),
        )
    return table


def _cell(one: Beside, value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if one.unit == "percent":
        return text.growth(value)
    return text.money(value, one.unit) if one.unit else f"{value:g}"


def _signed(one: Beside) -> str:
    assert one.change is not None
    if one.unit == "percent":
        return f"{one.change:+g} points"
    return ("+" if one.change > 0 else "-" if one.change < 0 else "") + text.money(abs(one.change), one.unit)


def _list(title: str, lines: Sequence[Text], whole: Sequence[Kept | Lacking]) -> list[Any]:
    if not lines:
        return []
    weight = sum(one.weight for one in whole)
    parts: list[Any] = [heading(title, f"{len(lines)}, {percent(weight)} of the weight")]
    shown = list(lines[:MOST])
    if len(lines) > MOST:
        shown.append(quiet(f"and {len(lines) - MOST} more"))
    return [*parts, indented(Text("\n", overflow="fold").join(shown)), Text("")]


def lacking(one: Lacking) -> Text:
    """A missing skill with its weight and where it stands."""
    line = Text(f"{100 * one.weight:4.1f} %  ", style=QUIET, overflow="fold")
    line.append(one.skill, style="default not dim")
    if one.where:
        line.append(f"  {place(one.where)}")
    return line


def _kept(one: Kept) -> Text:
    line = Text(f"{100 * one.weight:4.1f} %  ", style=QUIET, overflow="fold")
    line.append(one.skill, style="default not dim")
    return line


def _low(one: Kept) -> Text:
    line = _kept(one)
    if one.level is not None and one.level_asked is not None:
        line.append(f"  level {one.level:g}, asked {one.level_asked:g} (of 7)")
    else:
        line.append(f"  {percent(one.share)} by {one.by}")
    return line
