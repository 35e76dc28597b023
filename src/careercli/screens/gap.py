"""The screen of `careers gap`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import gap_words, next_pay, own_way_in, title_words, tool_words, ways
from careercli.answers.command_words import of_move
from careercli.answers.gap import GapAnswer
from careercli.answers.gap_facts import Fact
from careercli.answers.gap_kept import Brought
from careercli.answers.kind_words import plain_kind
from careercli.answers.requirement_words import BUREAU, requirement_lines
from careercli.moves.level_gaps import LevelGap
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    WARN,
    Console,
    bullets,
    dim,
    facts,
    grid,
    heading,
    indented,
    next_commands,
)

MOST = 8
"""Things of a list that are shown; JSON and the other formats have them all."""
MOST_KEPT = 5
"""Things of a kind that are brought."""
BAR = 20
KEPT_KINDS = {
    "work": "Work", "skill": "Skills", "knowledge": "Knowledge", "duties": "In your guide's duties",
    "tools": "Kinds of tools",
}  # fmt: skip


def screen(answer: GapAnswer, console: Console) -> list[Any]:
    """What one brings, what is new, what to raise, which tools, what is required, and both roles' figures."""
    parts: list[Any] = [heading(f"From {answer.mover.name} to {answer.target.role.title}"), ready_line(answer, console)]
    parts += [dim(note) for note in (*answer.notes, answer.counted_words, answer.jobs_counted) if note]
    parts.append(Text(""))
    if lines := gap_words.statements(answer):
        parts += [facts(lines, console, by=2), Text("")]
    parts += _section("You bring", [] if answer.told_of_others else _kept(answer, console))
    mark = f" {answer.whose}" if answer.whose else ""
    aside = f"main tasks{mark} not on the official list of your work so far"
    listed = Text(_abridged(answer.named_there, _most(answer) or len(answer.named_there)), overflow="fold")
    guide = ("Skills the guide lists", [indented(listed)], "for the new job; no guide lists any for yours")
    if answer.named_there and answer.whose:
        parts += _section(*guide)
    duties = [bullets(answer.duties[: _most(answer)], console), *_more(len(answer.duties), answer)]
    parts += _section("The work", duties if answer.duties else [], "as the guide to the job tells it")
    parts += _section("New in the work", _new_work(answer, console), aside if answer.new_work else "")
    parts += _section("Near what you do", _near_work(answer), "of the same kind as tasks or skills of yours")
    parts += _section(
        "Skills to strengthen", _raises(answer, console), f"O*NET levels{mark}, 0 to 7" if answer.raises else ""
    )
    parts += _section("Tools to learn", _tools(answer, console), "one of each kind is enough")
    if answer.named_there and not answer.whose:
        parts += _section(*guide)
    parts += [heading("Requirements", _whose(answer)), facts(_requirements(answer), console, by=2), Text("")]
    if answer.facts:
        parts += [facts_table(answer, console), *map(dim, answer.figures_of), Text("")]
    commands = [(of_move("plan", answer.mover, answer.target.slug) + answer.typed, "steps to take")]
    if answer.mover.entry:  # a way begins at a role
        commands.append((of_move("path", answer.mover, answer.target.slug) + answer.typed, "ways through other roles"))
    if not answer.in_full:
        commands.append(
            (f"{of_move('gap', answer.mover, answer.target.slug)}{answer.typed} --full", "every list in full")
        )
    if answer.target.role.faq:
        commands.append((f"careers faq {answer.target.slug}", "questions its guide answers"))
    return [*parts, next_commands(commands, console)]


def _whose(answer: GapAnswer) -> str:
    if answer.schooling_source == BUREAU:
        return BUREAU
    return f"schooling: {answer.schooling_source}; the rest: {BUREAU}"


def _requirements(answer: GapAnswer) -> list[tuple[str, str]]:
    """What is required, who gets in otherwise, and what is studied for it."""
    schooling, *others = requirement_lines(answer.requirements, answer.source_side, other_ways=answer.other_ways)
    lines = [schooling]
    if answer.other_ways:
        lines.append(("Other ways in", answer.other_ways))
    if answer.years_count and answer.requirements.experience:
        others = [
            (name, f"{words}; your years as {_person(answer)} usually count") if name == "Experience" else (name, words)
            for name, words in others
        ]
    lines += others
    if answer.courses and answer.way_in is not None:
        lines.append(("Courses", f"{ways.listed(answer.courses)} ({answer.way_in.whose})"))
    return own_way_in.lines_with(lines, answer.target.role)


def _person(answer: GapAnswer) -> str:
    return title_words.with_article(ways.title_of(answer))


def ready_line(answer: GapAnswer, console: Console) -> Text:
    """The verdict, and as a bar and a number how much of what the job takes one brings, or why there is none."""
    line = Text(overflow="fold")
    if answer.verdict:
        line.append(f"{answer.verdict[0].upper()}{answer.verdict[1:]}\n", style=STRONG)
    if answer.ready is None:
        line.append(answer.why_not, style=WARN)
        if not answer.told_of_others:
            return line
    else:
        filled = round(BAR * answer.ready)
        line.append(console.glyphs.thick * filled, style=RECORD)
        line.append(console.glyphs.line * (BAR - filled), style=QUIET)
        share = gap_words.covered(answer)
        beside = BAR + 2 + len(share) <= console.width
        line.append(f"  {share}" if beside else f"\n{share}", style=STRONG)
    if on_top := answer.comes_on_top:
        need = "You would usually also need" if answer.other_ways else "You would also need"
        line.append(f"\n{need}: {'; '.join(on_top)}", style=WARN)
    return line


def _section(title: str, content: list[Any], aside: str = "") -> list[Any]:
    return [heading(title, aside), *content, Text("")] if content else []


def _kept(answer: GapAnswer, console: Console) -> list[Any]:
    pairs = []
    for kind, label in KEPT_KINDS.items():
        names = [_kept_name(kept) for kept in answer.keep if kept.group == kind]
        if names:
            pairs.append((label, _abridged(names, len(names) if answer.in_full else MOST_KEPT)))
    if not pairs:
        return [indented(dim("Nothing that is recorded for both."))]
    return [facts(pairs, console, by=2)]


def _kept_name(kept: Brought) -> str:
    return kept.spoken or plain_kind(kept.name)


def _abridged(names: Sequence[str], most: int) -> str:
    """The first names and how many more there are; between them semicolons, as some have commas in them."""
    more = f"; {len(names) - most} more" if len(names) > most else ""
    return "; ".join(names[:most]) + more


def _new_work(answer: GapAnswer, console: Console) -> list[Any]:
    if not answer.new_work:
        if not _knows_work(answer):
            return []
        if answer.requirements.is_marked_by_license:
            return _nothing("No main task beyond yours is recorded; the license still marks the work.")
        return _nothing("Nothing: your work already includes its main tasks.")
    lines = [
        f"{work.detail or work.name}  ({text.count(work.core, 'task')})" for work in answer.new_work[: _most(answer)]
    ]
    return [bullets(lines, console), *_more(len(answer.new_work), answer)]


def _near_work(answer: GapAnswer) -> list[Any]:
    names = [work.detail or work.name for work in answer.near_work]
    return [indented(Text(_abridged(names, _most(answer) or len(names)), overflow="fold"))] if names else []


def _knows_work(answer: GapAnswer) -> bool:
    return answer.comparable and bool(answer.target_side.work)


def _raises(answer: GapAnswer, console: Console) -> list[Any]:
    lines = [f"{_plain_name(answer, gap.name, gap.kind)}: {_levels(gap)}" for gap in answer.raises]
    if not (lines or answer.named):
        return _nothing("Nothing important.") if answer.comparable else []
    parts = [bullets(lines[: _most(answer)], console), *_more(len(lines), answer)] if lines else []
    if answer.named:
        names = _abridged(answer.named, _most(answer) or len(answer.named))
        whom = f"{answer.target.role.title} itself" if answer.whose else "the job"
        own = indented(Text(f"Listed for {whom}, without a level: {names}", overflow="fold"))
        parts = [own, *parts] if answer.whose else [*parts, own]
    return parts


def _levels(gap: LevelGap) -> str:
    if not gap.asked_is_published:
        return "important; the level needed is not published"
    if not gap.had_is_published:
        return f"your job's level is not published, {gap.asked:.1f} needed"
    return f"{f'{gap.had:.1f} now' if gap.had else 'almost none now'}, {gap.asked:.1f} needed"


def _plain_name(answer: GapAnswer, name: str, kind: str) -> str:
    """A name, with its kind where it is that of a skill and of a field of knowledge (Mathematics)."""
    kinds = {rated.kind for rated in answer.target_side.levels.values() if rated.name == name}
    return f"{name} ({kind})" if len(kinds) > 1 else name


def _tools(answer: GapAnswer, console: Console) -> list[Any]:
    tools = tool_words.worth_showing(answer)
    lines = []
    for gap in tools[: _most(answer)]:
        name, names = tool_words.names_of(answer, gap)
        usual = ", ".join(names)
        line = f"{name}: {usual}" if usual else name
        lines.append(f"{line}; you have {text.natural_list(gap.had)}" if gap.had else line)
    if answer.products:
        lines.append(f"Employers ask for by name (O*NET): {', '.join(answer.products[: _most(answer)])}")
    if lines:
        return [bullets(lines, console), *_more(len(tools), answer)]
    if not answer.comparable or not answer.target_side.tools:
        return []
    if answer.tools:
        return _nothing("Nothing that employers ask for by name.")
    if answer.equipment:
        equipment = ", ".join(answer.equipment[: None if answer.in_full else MOST_KEPT])
        return [
            indented(Text(f"No new software. Equipment that is not listed for your work: {equipment}", overflow="fold"))
        ]
    return _nothing("Nothing new: you already use these kinds of tools.")


def _nothing(words: str) -> list[Any]:
    return [indented(dim(words))]


def _more(count: int, answer: GapAnswer) -> list[Any]:
    """How many entries of a list are not shown; the command for all of them stands below."""
    return [indented(dim(f"and {count - MOST} more"))] if count > MOST and not answer.in_full else []


def _most(answer: GapAnswer) -> int | None:
    """How many entries a list shows; None for all of them."""
    return None if answer.in_full else MOST


def facts_table(answer: GapAnswer, console: Console) -> Any:
    """The figures of both roles, side by side."""
    source = answer.source_side.title if answer.source_side else "You"
    wide = console.width >= 60
    table = grid(["", source, answer.target.role.title] if wide else ["", "From", "To"], console)
    for fact in answer.facts:
        style = {"record": RECORD, "guide": CLAIM}.get(fact.source, "")
        sides = ((fact.before, fact.before_of), (fact.after, fact.after_of))
        cells = [f"{_cell(fact, value)} {next_pay.where(of)}" if of else _cell(fact, value) for value, of in sides]
        table.add_row(
            Text(fact.label, style=QUIET, overflow="fold"),
            *(Text(cell, style=style if cell != "–" else QUIET, overflow="fold") for cell in cells),
        )
    return table


def _cell(fact: Fact, value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if fact.unit == "percent":
        return text.growth(value)
    return text.money(value, fact.unit) if fact.unit else f"{value:,.0f}"


def whole_percent(share: float) -> str:
    """A share as a percentage, whole: more digits would promise more than it holds."""
    return f"{100 * share:.0f} %"
