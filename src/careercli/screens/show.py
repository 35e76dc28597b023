"""The screen of `careers show`: what one does in a role, pay, outlook, the way in, what one uses, and where to go on.

There is one glance for all roles: each part is there if anything is recorded for it, and what is not recorded takes one
line. From TWO_COLUMNS on, work stands beside figures.
"""

from __future__ import annotations

import re
from typing import Any

from rich.table import Table
from rich.text import Text

from careercli import text as wording
from careercli.answers.show import Sheet, Sheets
from careercli.screens import show_figures, show_parts
from careercli.screens.console import Console, dim, heading, indented, paragraphs, shorten
from careercli.screens.note import on_role

TWO_COLUMNS = 120
"""The width from which on the glance has two columns."""
GAP = 4
"""Columns between the two."""
SUMMARY = 220
"""Characters of a summary: three lines at 80 columns."""
_SENTENCE_END = re.compile(r"(?<=[a-z)%])[.!?](?= [A-Z])")
MOST_ALIASES = 6


def screen(answer: Sheet | Sheets, console: Console) -> list[Any]:
    """The glance, or the sections asked for; of several roles one behind the other."""
    if isinstance(answer, Sheets):
        return _spaced(*(screen(sheet, console) for sheet in answer.sheets))[1:]
    if answer.keys or answer.full:
        from careercli.screens.show_sections import sections_in_full

        return sections_in_full(answer, console)
    return _glance(answer, console)


def _glance(answer: Sheet, console: Console) -> list[Any]:
    notes = on_role(answer.kept.notes if answer.kept else (), answer.entry.slug, console)
    if console.width < TWO_COLUMNS:
        return [
            *_head(answer, console),
            *_spaced(
                notes,
                show_parts.work(answer, console),
                show_figures.pay(answer, console),
                [
                    *show_figures.outlook(answer, console),
                    *show_parts.way_in(answer, console),
                    *show_parts.study(answer, console),
                    *show_parts.conditions(answer, console),
                ],
                show_parts.uses(answer, console),
                [
                    *show_parts.judgments(answer, console),
                    *show_parts.ladder(answer, console),
                    *show_parts.day(answer, console),
                ],
                show_parts.unknown(answer, console),
                show_parts.next_steps(answer, console),
            ),
        ]
    column = console.narrowed((console.text_width - GAP) // 2)
    conditions = [*show_parts.study(answer, column), *show_parts.conditions(answer, column)]
    has_ladder = bool(answer.entry.role.tiers or answer.entry.role.day)  # then the figures have the longer column
    work = _spaced(
        show_parts.work(answer, column),
        [*show_parts.way_in(answer, column), *(conditions if has_ladder else [])],
        show_parts.uses(answer, column),
        show_parts.judgments(answer, column),
    )
    figures = _spaced(
        show_figures.pay(answer, column),
        [
            *show_figures.outlook(answer, column),
            *([] if has_ladder else conditions),
        ],
        [*show_parts.ladder(answer, column), *show_parts.day(answer, column)],
    )
    return [
        *_head(answer, console),
        *_spaced(notes),
        Text(""),
        _side_by_side(work, figures, column.width),
        *show_parts.unknown(answer, console),
        *_spaced(show_parts.next_steps(answer, console)),
    ]


def _spaced(*blocks: list[Any]) -> list[Any]:
    """The blocks that have something in them, a blank line before each."""
    return [part for block in blocks if block for part in (Text(""), *block)]


def _side_by_side(left: list[Any], right: list[Any], width: int) -> Table:
    from rich.console import Group

    table = Table.grid(padding=(0, GAP, 0, 0))
    table.add_column(width=width)
    table.add_column(width=width)
    table.add_row(Group(*left[1:]), Group(*right[1:]))
    return table


def _head(answer: Sheet, console: Console) -> list[Any]:
    """The title with its family and code, what it is in a few lines, or what it is also called."""
    role = answer.entry.role
    occupation = role.occupation
    code = occupation.code if occupation and occupation.title in (None, role.title) else ""
    own = "" if answer.entry.origin == "bundled" else "your own"
    star = "starred" if answer.kept and answer.kept.starred else ""
    parts: list[Any] = [heading(role.title, " · ".join(part for part in (role.family, code, own, star) if part))]
    if answer.entry.counts:
        parts.append(indented(dim(wording.counted_words(answer.entry.counts))))
    if role.summary:
        parts += paragraphs([_in_short(role.summary)], console)
    elif aliases := _also_called(role.title, role.aliases):
        parts.append(indented(dim(f"Also called {aliases}")))
    return parts


def _in_short(summary: str) -> str:
    """A summary as its whole sentences, if these are most of what there is room for; else cut at a word."""
    summary = " ".join(summary.split())
    if len(summary) <= SUMMARY:
        return summary
    ends = [match.end() for match in _SENTENCE_END.finditer(summary, 0, SUMMARY - 2)]
    whole = summary[: max(ends, default=0)]
    return f"{whole} …" if len(whole) > SUMMARY // 2 else shorten(summary, SUMMARY)


def _also_called(title: str, aliases: tuple[str, ...]) -> str:
    """A few of the other titles. Long forms give way to the short ones that stand beside them."""
    folded = title.casefold()
    telling = [name for name in aliases if not {"(", ","} & {*name} and f"{name.casefold()}s" != folded]
    shown = (telling or list(aliases))[:MOST_ALIASES]
    more = len(aliases) - len(shown)
    return ", ".join(shown) + (f", and {more:,} more" if more else "")
