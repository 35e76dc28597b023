"""The screen of `careers list`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from rich.text import Text

from careercli import text
from careercli.answers import counted_together, official_country, work_doubts
from careercli.answers.list import Listing, RoleRow
from careercli.answers.list_sorting import SORTED_BY, WORKED_OUT
from careercli.screens import list_groups
from careercli.screens.console import (
    QUIET,
    RECORD,
    STRONG,
    UNICODE,
    WARN,
    Console,
    dim,
    grid,
    indented,
    next_commands,
    unbroken,
)
from careercli.screens.list_band import PayScale, band, pay_scale
from careercli.screens.list_cells import CLAIMED, RoleColumn, claimed_pay, entry_words, role_columns, sorted_words
from careercli.screens.list_folded import FoldedRow, folded

TABLE_FROM = 52
"""Columns from which on a role has a row; below, it has two lines."""
ROOMY_FROM = 110
"""Columns from which on words and figures are written in full."""
ROLE, ROLE_WITH_MORE = 21, 36
"""Columns that the titles have at least, beside the columns that tell most, and beside more of them."""
GAP = 2
"""Columns between two columns."""
MOST_ALSO, MOST_LETTERS = 3, 60
"""Roles that are named as counted together with one, and the letters that more than one of them may take."""
ROLES = 40
"""Columns that titles may have in any case, where there is room."""
ON_THE_JOB = "On the job"
"""The heading of the training on the job."""
IN_SECTOR = "There"
"""The heading of the jobs in the sector that is asked for."""
MAIN, BAND, MORE = range(3)
"""Which columns are there first where there is little room."""
Also = Mapping[str, Sequence[str]]
"""The titles of the roles that stand with one in its row, by its slug."""


class Column(NamedTuple):
    """A column: its heading, its cells, if they are numbers, the fields of sorting it shows, and its rank for room."""

    name: str
    cells: list[Text | None]
    number: bool
    fields: tuple[str, ...]
    rank: int

    @property
    def width(self) -> int:
        """The columns of the screen that it takes."""
        cells = max((cell.cell_len for cell in self.cells if cell is not None), default=0)
        return max(cells, *(len(line) for line in self.name.split("\n")))


def screen(answer: Listing, console: Console) -> list[Any]:
    """A row a role where there is room, two lines a role where there is not."""
    if not answer.rows:
        return []
    parted = answer.parted
    lines = folded(parted.rows, answer.most, answer.sort)
    answer = replace(answer, rows=tuple(line.row for line in lines))
    few = {row.slug for row in parted.behind}
    also = {line.row.slug: line.also for line in lines if line.also}
    why = list_groups.reasons(answer.rows, few, parted.bound, answer.sort)
    scale = pay_scale(answer.rows, 24 if console.width >= ROOMY_FROM else 12)
    columns = _fitting(answer, _columns(answer, scale, console), console.width) if console.width >= TABLE_FROM else []
    parts = _table(answer, also, few, why, columns, console) if columns else _stacked(answer, also, few, why, console)
    has_bars = any(column.rank == BAND for column in columns)
    shown = how_many(lines, answer.fitting, answer.again, f", sorted by {sorted_by(answer.sort)}")
    parts += [dim(shown), *_notes(answer, console, has_bars=has_bars)]
    if behind := parted.note([row.title for row in parted.behind], answer.again):
        parts.append(dim(behind))
    return [*doubts(answer.told_on_screen), *parts, next_commands(_next(answer), console)]


def doubts(told: Sequence[str]) -> list[Text]:
    """What a list begins with: that none of its rows is certain."""
    return [Text(f"{words[0].upper()}{words[1:]}.", style=WARN, overflow="fold") for words in told]


def how_many(lines: Sequence[FoldedRow[Any]], fitting: int, again: str, sorted_by: str = "") -> str:
    """How many roles a list shows, in how many rows where these are fewer, and how to see the rest of those that fit.

    `again` is the command that was asked.

    It begins with the number of roles: "8 of 1,026 roles", "11 of 1,026 roles in 8 rows".
    """
    roles = len(lines) + sum(len(line.also) for line in lines)
    shown = text.count(fitting, "role")
    more = fitting - roles
    shown = f"{roles:,} of {shown}" if more > 0 else shown
    in_rows = f" in {text.count(len(lines), 'row')}" if roles > len(lines) else ""
    rest = f"; `{again} --limit {fitting}` shows the other {more:,}" if more > 0 else ""
    return f"{shown}{in_rows}{sorted_by}{rest}."


def _table(
    answer: Listing, also: Also, few: Collection[str], why: Mapping[str, str], columns: Sequence[Column],
    console: Console,
) -> list[Any]:  # fmt: skip
    """A row a role in some columns, and a line where a group begins, by its first slug in `why`."""
    table = grid([], console)
    table.add_column("Role", overflow="fold", min_width=14)
    for column in columns:
        table.add_column(column.name, justify="right" if column.number else "left", no_wrap=True, width=column.width)
    none = Text("–", style=QUIET)
    table.columns[0].max_width = title_width(answer.rows, console)
    parts: list[Any] = [table]
    for index, row in enumerate(answer.rows):
        if row.slug in why:
            parts += list_groups.begun(parts[-1], why[row.slug], console)
        parts[-1].add_row(
            title_with(row, also.get(row.slug, ()), console, is_few=row.slug in few),
            *(column.cells[index] or none for column in columns),
        )
    return parts


def title_width(rows: Iterable[RoleRow], console: Console) -> int:
    """How wide the column of titles is at most: those that stand with one are broken instead, and figures stay near."""
    return max(ROLES, *(title_of(row, console).cell_len for row in rows))


def title_with(row: RoleRow, also: Sequence[str], console: Console, *, is_few: bool = False, mark: str = "") -> Text:
    """The title with those that are counted together with it, and what is asked of the work and not recorded.

    `is_few` tells a row that stands behind others for its few jobs, `mark` is one more behind the title.
    """
    title = title_of(row, console)
    title.append(mark, style=f"not bold {QUIET}")
    if also:
        others = f"also: {text.abridged(also, _number_of(also))}"
        title.append(f" ({others})" if console.linear else f"\n{others}", style=f"not bold {QUIET}")
    if row.work_unknown or row.bearing:
        asked = work_doubts.of_row(row.work_unknown, row.bearing)
        title.append(f" ({asked})" if console.linear else f"\n{asked}", style=f"not bold {WARN}")
    if is_few:
        title.append(" (few jobs)" if console.linear else "\nfew jobs", style=f"not bold {QUIET}")
    return title


def _number_of(also: Sequence[str]) -> int:
    """How many of some titles are named in a narrow column: one at least, as many as take few lines."""
    return next((most for most in range(MOST_ALSO, 1, -1) if len(", ".join(also[:most])) <= MOST_LETTERS), 1)


def title_of(row: RoleRow, console: Console) -> Text:
    """The title, marked where the figures are those of a wider occupation."""
    title = Text(row.title, style=STRONG, overflow="fold")
    title.append(counted_together.mark_of(row, in_words=console.linear), style=f"not bold {QUIET}")
    return title


def _fitting(answer: Listing, columns: list[Column], width: int) -> list[Column]:
    """Of columns, those that the list is sorted by, and then the first that most roles fill, as far as they fit.

    None where one that the list is sorted into groups by does not fit: two lines a role tell it at any width.
    """
    room = width
    chosen: list[Column] = []

    def is_sorted_by(column: Column) -> bool:
        return any(field in column.fields for field in answer.fields)

    def is_group(column: Column) -> bool:
        return any(field in column.fields for field in answer.fields[1:])

    for column in sorted(columns, key=lambda column: (not is_group(column), not is_sorted_by(column), column.rank)):
        filled = sum(cell is not None for cell in column.cells)
        wanted = filled > 0 and (is_sorted_by(column) or filled * 2 >= len(answer.rows))
        titles = ROLE_WITH_MORE if column.rank == MORE and not is_sorted_by(column) else ROLE
        if not wanted:
            continue
        if room - column.width - GAP >= titles:
            chosen.append(column)
            room -= column.width + GAP
        elif is_group(column):
            return []
    return [column for column in columns if column in chosen]


def _columns(answer: Listing, scale: PayScale | None, console: Console) -> list[Column]:
    """Every column there may be, in order."""
    roomy = console.width >= ROOMY_FROM
    is_one_family = " --family " in answer.asked and len({row.family for row in answer.rows}) == 1

    def column(
        name: str,
        cell: Callable[[RoleRow], str | None],
        *fields: str,
        style: str = "",
        number: bool = True,
        rank: int = MORE,
    ) -> Column:
        texts = [cell(row) for row in answer.rows]
        cells = [None if words is None else Text(words, style=style) for words in texts]
        return Column(name, cells, number, fields, rank)

    def jobs(row: RoleRow) -> str | None:
        count = row.official_employment
        return None if count is None else f"{count:,}" if roomy else text.short_count(count)

    def of_role(known: RoleColumn) -> Column:
        rank = MAIN if known in of_roles[:2] else MORE
        return column(known.name, known.cell, *known.fields, style=known.style, number=known.number, rank=rank)

    of_roles = role_columns(answer.order, roomy=roomy)
    every = [
        column(
            f"{answer.ratings.name or 'Rating'}\n1 to 5",
            lambda row: answer.ratings.written(row.slug),
            "rating",
            rank=MAIN,
        ),
        column(told_heading(answer.order), trained_words, *WORKED_OUT[1:], number=False, rank=MAIN),
        column(IN_SECTOR, sector_words, rank=MAIN),
        column("Pay", lambda row: _pay(row, console), "pay", style=RECORD, rank=MAIN),
        *map(of_role, of_roles[:2]),
        column("Jobs", jobs, "jobs", rank=MAIN),
        *(of_role(known) for known in of_roles[2:] if known.name != "Family" or not is_one_family),
    ]
    if scale:
        every.append(
            Column(
                "Pay percentiles" if console.linear else scale.heading,
                [band(row, scale, console) for row in answer.rows],
                False,
                ("pay",),
                BAND,
            )
        )
    behind_pay = 4
    return [*every[:behind_pay], *every[-1:], *every[behind_pay:-1]] if scale else every


def _pay(row: RoleRow, console: Console) -> str | None:
    """The official median, or what it is at least."""
    currency = row.official_currency or "USD"
    if row.official_median is None and row.official_median_at_least is not None:
        sign = "≥" if console.glyphs is UNICODE else ">="
        return sign + text.money(row.official_median_at_least, currency)
    return None if row.official_median is None else text.money(row.official_median, currency)


def sector_words(row: RoleRow) -> str | None:
    """How many of its jobs are in the sector that a list is filtered by, and their share."""
    return row.in_sector.words if row.in_sector else None


_TOLD = ("growth", "education", *CLAIMED)
"""What two lines of a role tell in any case."""


def trained_words(row: RoleRow) -> str | None:
    """What a list is sorted by that is no column of it; else the training on the job, where it is filtered by that."""
    return row.worked[1] or (row.on_the_job.words if row.on_the_job else None)


def told_heading(order: str) -> str:
    """The heading of that."""
    return SORTED_BY.get(order.removeprefix("-"), ON_THE_JOB)


def _stacked(
    answer: Listing, also: Also, few: Collection[str], why: Mapping[str, str], console: Console
) -> list[Any]:  # fmt: skip
    parts: list[Any] = []
    for row in answer.rows:
        if row.slug in why:
            parts.append(Text(why[row.slug], style=WARN, overflow="fold"))
        title, *others = title_with(row, also.get(row.slug, ()), console, is_few=row.slug in few).split("\n")
        parts += [title, *map(indented, others)]
        jobs = None if row.official_employment is None else f"{text.short_count(row.official_employment)} jobs"
        claim = claimed_pay(answer.order)(row)
        way_in = entry_words(row)
        growth = row.official_growth_percent
        words = [
            _pay(row, console),
            None if growth is None else text.growth(growth),
            "no schooling" if way_in == "none" else way_in,
            trained_words(row),
            None if row.in_sector is None else f"there {row.in_sector.words} jobs",
            jobs,
            claim and f"guide {claim}",
        ]
        words += [sorted_words(row, field) for field in answer.fields if field not in _TOLD]
        pieces = [(", ", piece) for piece in words if piece]
        parts.append(indented(Text(unbroken(pieces, console.width - 2) or text.NOT_RECORDED, style=QUIET)))
    return parts


def _notes(answer: Listing, console: Console, *, has_bars: bool) -> list[Text]:
    """What the columns say, and whose the figures are."""
    rows = answer.rows
    paid = any(row.official_median is not None or row.official_median_at_least is not None for row in rows)
    words = "Pay: official median a year." if paid else ""
    if has_bars and not console.linear:
        dot, thick = console.glyphs.dot, console.glyphs.thick
        words += f" Bar: 10 to 90 % of people, {thick} the middle half, {dot} the median."
    whose = official_country.note_on_currencies([row.official_currency for row in rows])
    notes = [dim(f"{words} {whose} {answer.growth_note}".replace("  ", " ").strip())]
    notes = [note for note in notes if note.plain]
    if counted := counted_together.note_of(rows, in_words=console.linear):
        notes.append(dim(counted))
    return notes


def _next(answer: Listing) -> list[tuple[str, str]]:
    """What to do next: look at a role, hold a guide's claims against the record, or begin with the most common."""
    commands = [(f"careers show {answer.rows[0].slug}", "one role at a glance")]
    claims = [
        row.slug for row in answer.rows if row.claimed_median is not None or row.claimed_growth_percent is not None
    ]
    if claims:
        commands.append((f"careers check {claims[0]}", "a guide's claims against official figures"))
    if answer.fitting > len(answer.rows) and answer.sort == "title":
        commands.append((f"careers list{answer.asked} --sort -jobs", "the most common first; -pay: the best paid"))
        if " --family " not in answer.asked:
            commands.append(
                (f"careers list{answer.asked} --family health", "one field; --education, --min-pay and more: -h")
            )
    return commands


_SORTED_BY = {
    "training": "how soon one is trained",
    "interests": "how near their interests are to those letters",
    "pay": "official pay",
    "growth": "projected growth",
    "openings": "openings a year",
    "self_employed": "share of people who work for themselves",
    "jobs": "number of jobs",
    "education": "entry education",
    "zone": "job zone",
    "claimed_median": "what guides claim as median pay",
    "claimed_low": "what guides claim as the low end of pay",
    "claimed_high": "what guides claim as the high end of pay",
    "claimed_growth": "what guides claim as growth",
    "recorded": "how much is recorded",
    "location_quotient": "how common the job is there",
}


def sorted_by(sort: str) -> str:
    """What a list is sorted by in words, the groups in front of the order first."""
    return ", then ".join(map(_one_order, sort.split(",")))


def _one_order(sort: str) -> str:
    field = sort.removeprefix("-")
    if sort == "-rating":
        return "rating, highest first; jobs of which it is the core lead"
    down = ", highest first" if sort.startswith("-") and field not in ("title", "slug", "family") else ""
    return _SORTED_BY.get(field, field) + down
