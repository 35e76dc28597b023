"""Lines of the two glances of `careers show`: of a role that a guide describes, and of an occupation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.text import Text

from careercli import text as wording
from careercli.answers.show import Sheet
from careercli.roles.education import most_required
from careercli.screens.console import CLAIM, QUIET, RECORD, YOURS, Console, not_recorded, shorten

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

NAME = 10
"""Columns of the names on the left of a glance."""


def record_words(answer: Sheet) -> str:
    """The official median with its source: "median $97,550, BLS OEWS May 2025"."""
    record = answer.pay.record
    assert record is not None
    median = wording.money(record.median, record.currency)
    if record.median is None and "median" in record.at_least:
        median = f"at least {wording.money(record.at_least['median'], record.currency)}"
    return f"median {median}, {record.source}"


def education_line(role: Role | IndexedRole, console: Console) -> Text:
    """The typical entry-level education, and beside it what most answers require, or what a guide says.

    Where no answer is known to lead since O*NET holds some back, the share that it holds back.
    """
    record, education = role.statistics, role.education
    parts: list[tuple[str, str]] = []
    if record and record.entry_education:
        parts.append((f"{record.entry_education} (BLS)", RECORD))
    best = most_required(education.required) if education else None
    if best:
        parts.append((f"{best.level} required in {best.percent:g} % of answers (O*NET)", RECORD))
    elif education and education.level:
        parts.append((shorten(education.level, 2 * (console.text_width - NAME) - 30), CLAIM))
    elif education and education.withheld:
        parts.append((f"O*NET does not publish {education.withheld:.0f} % of the answers to its survey", RECORD))
    if not parts:
        return not_recorded()
    line = Text(overflow="fold")
    for index, (text, style) in enumerate(parts):
        line.append("; " if index else "")
        line.append(text, style=style)
    return line


def names_line(names: Iterable[str], most: int, answer: Sheet, console: Console) -> Text:
    """The first of some names, in at most three lines, how many more there are, and which of them are the person's."""
    unique = list(dict.fromkeys(names))
    if not unique:
        return not_recorded()
    shown: list[str] = []
    for name in unique[:most]:
        if sum(len(other) + 2 for other in [*shown, name]) > 3 * (console.text_width - NAME - 4):
            break
        shown.append(name)
    more = f" and {len(unique) - len(shown)} more" if len(unique) > len(shown) else ""
    line = Text(", ".join(f"{name} {YOURS}" if name in answer.yours else name for name in shown), overflow="fold")
    line.append(more, style=QUIET)
    if count := sum(1 for name in unique if name in answer.yours):
        line.append(f". {YOURS} {count} of {len(unique)} are yours", style=QUIET)
    return line
