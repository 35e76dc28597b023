"""The screen of `careers compare`: what differs in the work, then pay, the way in, the outlook, and the tools."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from careercli import text
from careercli.answers import compare_rows, counted_together, official_country
from careercli.answers.compare import MOST_COMMON, MOST_OWN, MOST_WORK, Comparison
from careercli.answers.compare_rows import Row
from careercli.answers.pay_words import HOURLY_ONLY
from careercli.roles import all_jobs
from careercli.screens import day, pay_bands, tiers
from careercli.screens.columns import keep_words
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    Console,
    bullets,
    dim,
    grid,
    heading,
    in_lines,
    indented,
    next_commands,
)
from careercli.text import small

if TYPE_CHECKING:
    from careercli.catalog.catalog import Entry

LABEL, COLUMN = 12, 16
"""The columns of a label, and the fewest of a role beside others."""
TITLE, FACT = 22, 13
"""The columns of a role's title where a role has a row, and the fewest of a fact beside others."""
BESIDE = 120
"""The width from which on the work of two roles stands side by side."""
ROWS = 60
"""The width from which on a role has a row where it has no column: below, fact stands under fact."""
LEAST_LETTERS = 50
"""Of what one does at least so much is shown, in two lines if need be."""
NOTHING = "None of these roles has anything recorded of"
"""Before the parts that were asked for, where there is nothing to show of them."""
STYLES = {compare_rows.GUIDE: CLAIM, compare_rows.RECORD: RECORD}


def screen(answer: Comparison, console: Console) -> list[Any]:
    """The parts that were asked for, or those that tell most; with `everything`, tiers, day, pros and cons too."""
    titles = [entry.role.title for entry in answer.entries]
    head: list[Any] = [heading(text.natural_list(titles)), Text("")]
    parts = list(head)
    parts += _work(answer, console)
    parts += _rows(answer, console)
    if answer.has("skills"):
        parts += _skills(answer, console)
    if answer.everything or "tiers" in answer.parts:
        parts += [*tiers.screen(answer.ladders, console)[:-2], Text("")]
    if answer.everything or "day" in answer.parts:
        parts += day.screen(answer.days, console)[:-1]
    if answer.everything or "pros" in answer.parts or "cons" in answer.parts:
        parts += _pros(answer, console)
    if len(parts) == len(head):
        parts += [dim(f"{NOTHING} {text.natural_list(answer.parts, 'or')}."), Text("")]
    return [*parts, *_next(answer, console)]


def _work(answer: Comparison, console: Console) -> list[Any]:
    """What one does in each role and in no other, the most telling first; then what one does in all."""
    common, own = answer.work
    if not (common or any(own.values())):
        return []
    most = None if answer.in_full("work") else MOST_WORK
    by_activities = all(entry.role.activities for entry in answer.entries)
    parts: list[Any] = [heading("What they do", f"and {_others(answer)} not" if by_activities else "")]
    none = f"nothing that {_others(answer)} not" if by_activities else "not recorded"
    is_wide = console.width >= BESIDE and not console.linear
    column = console.narrowed(console.width // 2 - 2) if is_wide else console
    each = [[_title(entry), *_own(own[entry.slug], none, most, column)] for entry in answer.entries]
    parts += _in_pairs(each) if is_wide else [part for work in each for part in work]
    if common:
        line = Text(f"{compare_rows.all_of(answer.entries)}: ", style=QUIET, overflow="fold")
        line.append(text.abridged(common, most or len(common)), style="not dim")
        parts.append(line)
    return [*parts, Text("")]


def _title(entry: Entry) -> Text:
    """A role's title, with of whom its work is where that is a wider occupation."""
    title = Text(entry.role.title, overflow="fold")
    return title.append(f"  of all {entry.its_people}", style=QUIET) if entry.work_of else title


def _own(names: Sequence[str], none: str, most: int | None, console: Console) -> list[Any]:
    """What one does in a role and in no other of them; `none` where there is nothing."""
    if not names:
        return [indented(dim(none))]
    more = f"and {len(names) - most} more" if most and len(names) > most else ""
    width, lines = console.text_width - 4, 1 if most else 4
    lines = max(lines, -(-LEAST_LETTERS // width))
    work = bullets([in_lines(name, width, lines) for name in names[:most]], console)
    return [work, *([indented(dim(more), 4)] if more else [])]


def _in_pairs(each: Sequence[Sequence[Any]]) -> list[Any]:
    """Parts of a screen, two beside each other."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for _ in range(2):
        table.add_column(ratio=1)
    for left, right in zip_longest(each[::2], each[1::2], fillvalue=()):
        table.add_row(Group(*left), Group(*right))
    return [table]


def _others(answer: Comparison) -> str:
    return "the other does" if len(answer.entries) == 2 else "the others do"


def _pay(answer: Comparison, console: Console) -> list[Any]:
    roles, currencies = answer.pay.roles, answer.currencies
    if len(currencies) != 1:
        words = "Pay is in different currencies, so it is not drawn on one scale."
        return [dim(words if currencies else "No pay is recorded."), Text("")]
    scale = pay_bands.common_scale(roles, currencies[0], console)
    if scale is None:
        return []
    where = ", the whole country" if any(role.places for role in roles) else ""
    parts: list[Any] = [heading("Pay", f"{scale.currency} a year{where}"), pay_bands.axis(scale, console)]
    for role in roles:
        parts.append(Text(counted_together.title_of(role, in_words=console.linear), overflow="fold"))
        bands = [pay_bands.band(figures, scale, console) for figures in (role.claim, role.record)]
        parts += [band for band in bands if band] or [indented(dim("not recorded"))]
    computed = [role.title for role in roles if role.record is not None and role.record.hourly_only]
    said = [dim(f"{text.natural_list(computed)}: {HOURLY_ONLY}")] if computed else []
    said += [dim(f"The guide to {role.title}: {role.claim.said}") for role in roles if role.claim and role.claim.said]
    return [*parts, *said, Text("")]


def _rows(answer: Comparison, console: Console) -> list[Any]:
    """The facts in which the roles differ, by sections, then in one line those in which they agree."""
    rows = answer.rows
    parts: list[Any] = []
    for section in compare_rows.SECTIONS:
        if section == compare_rows.PAY and answer.has("pay"):
            parts += _pay(answer, console)
        different = _different(answer, section, console)
        if different and section == compare_rows.CONDITIONS:
            different = [*different[:-1], dim(answer.conditions_source), Text("")]
        parts += different
    if alike := [row for row in rows if row.alike]:
        whose = "both" if len(answer.entries) == 2 else "all"
        facts = "; ".join(f"{small(row.label)}: {row.common}" for row in alike)
        line = Text(f"The same for {whose}. ", style=QUIET, overflow="fold")
        line.append(f"{facts[:1].upper()}{facts[1:]}", style="not dim")
        parts += [line, Text("")]
    if any(row.section == compare_rows.CONDITIONS for row in alike) and not _differ_in_conditions(rows):
        parts += [dim(answer.conditions_source), Text("")]
    local = [place.area.name for role in answer.pay.roles for place in role.places]
    whose = official_country.note_with_sources((entry.role for entry in answer.entries), local)
    if said := compare_rows.note_on_marks(answer.entries, rows):
        parts += [dim(said), Text("")]
    if whose and any(row.whose == compare_rows.RECORD and row.part in ("pay", "growth") for row in rows):
        parts += [dim(whose), Text("")]
    return parts


def _differ_in_conditions(rows: Sequence[Row]) -> bool:
    return any(row.section == compare_rows.CONDITIONS and not row.alike for row in rows)


def _different(answer: Comparison, section: str, console: Console) -> list[Any]:
    """The facts of a section in which the roles differ; nothing where they agree in all."""
    different = [row for row in answer.rows if row.section == section and not row.alike]
    if not different:
        return []
    head = [] if section == compare_rows.PAY else [heading(section, _aside(section, answer))]
    return [*head, *_facts(different, answer, console), Text("")]


def _aside(section: str, answer: Comparison) -> str:
    """The growth of all jobs beside the outlook, where all projections are of one edition."""
    if section != compare_rows.OUTLOOK:
        return ""
    records = [entry.role.statistics for entry in answer.entries if entry.role.statistics]
    growths = {record.growth_period: all_jobs.outlook(record) for record in records if record.growth_period}
    for period, everybody in growths.items():
        if everybody is not None and len(growths) == 1:
            return f"{period}; all jobs {text.growth(everybody.growth_percent)}"
    return ""


def _facts(rows: Sequence[Row], answer: Comparison, console: Console) -> list[Any]:
    """A column a role; where they have no room, a row a role; on a narrow screen, fact under fact."""
    slugs = [entry.slug for entry in answer.entries]
    if console.width >= LABEL + COLUMN * len(slugs):
        table = grid(["", *(entry.role.title for entry in answer.entries)], console)
        for row in rows:
            table.add_row(Text(row.label, style=QUIET, overflow="fold"), *(_cell(row, slug) for slug in slugs))
        if keep_words(table, console):
            return [table]
    if console.width >= ROWS:
        for tables in range(-(-len(rows) // max(1, (console.width - TITLE) // FACT)), len(rows) + 1):
            parts = [_by_roles(chunk, answer, console) for chunk in _chunks(rows, tables)]
            if all(keep_words(part, console) for part in parts):
                return [line for part in parts for line in (Text(""), part)][1:]
    return _stacked(rows, answer)


def _chunks(rows: Sequence[Row], tables: int) -> list[Sequence[Row]]:
    """Rows in so many groups, all but the last of one size."""
    size = -(-len(rows) // tables)
    return [rows[first : first + size] for first in range(0, len(rows), size)]


def _by_roles(rows: Sequence[Row], answer: Comparison, console: Console) -> Table:
    """A row a role, a column a fact."""
    table = grid(["", *(row.label for row in rows)], console)
    for entry in answer.entries:
        table.add_row(Text(entry.role.title, overflow="fold"), *(_cell(row, entry.slug) for row in rows))
    return table


def _cell(row: Row, slug: str) -> Text:
    words = row.words[slug]
    return Text(words, style=STYLES.get(row.whose, ""), overflow="fold") if words else Text("–", style=QUIET)


def _stacked(rows: Sequence[Row], answer: Comparison) -> list[Any]:
    """Fact under fact, the roles in each."""
    parts: list[Any] = []
    for row in rows:
        parts.append(indented(Text(row.label, style=QUIET, overflow="fold")))
        for entry in answer.entries:
            line = Text(f"{entry.role.title}: ", overflow="fold")
            line.append(row.words[entry.slug] or "–", style=STYLES.get(row.whose, ""))
            parts.append(indented(line, 4))
    return parts


def _skills(answer: Comparison, console: Console) -> list[Any]:
    """What each alone uses and knows, the most telling first; then what they share."""
    skills = answer.skills
    in_full = answer.in_full("skills")
    parts: list[Any] = []
    for entry in answer.entries:
        names = skills.only.get(entry.slug, ())
        line = Text(", ".join(names if in_full else names[:MOST_OWN]) or "none", overflow="fold")
        if not in_full and len(names) > MOST_OWN:
            line.append(f", and {len(names) - MOST_OWN} more", style=QUIET)
        aside = ", ".join(
            filter(None, (text.count(len(names), "skill or tool", "skills and tools"), entry.of_whom(*entry.work_keys)))
        )
        parts += [heading(f"Only {entry.role.title}", aside), indented(line)]
    parts.append(heading("Skills and tools in common", str(len(skills.common))))
    if in_full and skills.common:
        parts.append(bullets(_skill_wordings(answer), console))
    else:
        common = [shared.skill for shared in skills.common]
        parts.append(indented(_names(common[:MOST_COMMON], len(common) - MOST_COMMON)))
    if skills.some:
        some = [shared.skill for shared in skills.some]
        shown = some if in_full else some[:MOST_OWN]
        parts += [heading("In some of them", str(len(some))), indented(_names(shown, len(some) - len(shown)))]
    return [*parts, Text("")]


def _names(names: Sequence[str], more: int = 0) -> Text:
    if not names:
        return dim("none")
    line = Text(", ".join(names), overflow="fold")
    if more > 0:
        line.append(f", and {more} more", style=QUIET)
    return line


def _skill_wordings(answer: Comparison) -> list[str]:
    """A line a common skill: its name, and the words of each role where they differ from it."""
    lines = []
    for shared in answer.skills.common:
        texts = list(dict.fromkeys(shared.texts.values()))
        wordings = " / ".join(texts)
        lines.append(shared.skill if texts == [shared.skill] else f"{shared.skill}: {wordings}")
    return lines


def _pros(answer: Comparison, console: Console) -> list[Any]:
    parts: list[Any] = []
    for key, head in (("pros", "Pros"), ("cons", "Cons")):
        if not (answer.everything or key in answer.parts):
            continue
        for entry in answer.entries:
            parts.append(heading(f"{head} of {entry.role.title}"))
            texts = getattr(entry.role, key)
            parts += [bullets(texts, console) if texts else indented(dim("not recorded")), Text("")]
    return parts


def _next(answer: Comparison, console: Console) -> list[Any]:
    if answer.parts:
        return []
    slugs = " ".join(entry.slug for entry in answer.entries)
    pairs = [
        (f"careers compare {slugs} --section skills", "each skill in each role's words"),
    ]
    if not answer.everything:
        pairs.append((f"careers compare {slugs} --full", "everything, with ladder, day, pros and cons"))
    days = [entry.slug for entry in answer.entries if entry.role.day]
    if days:
        pairs.append(
            (f"careers day {' '.join(days)}", "the days side by side" if len(days) > 1 else "its day by the clock")
        )
    return [next_commands(pairs, console)]
