"""Figures that are published only for a broader occupation: their mark, and the footnote that says what they are of.

The Bureau of Labor Statistics counts some occupations together, and what no other holds in a catch-all, "…, All Other".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from careercli import text

if TYPE_CHECKING:
    from careercli.answers.list import RoleRow

MARK = "*"
"""Stands behind a figure, or the title of a row of figures."""
IN_WORDS = " (figures of a broader occupation)"
"""Stands there where a mark would be read out."""
HOURLY, HOURLY_IN_WORDS = "\u2020", " (computed from an hour's pay)"
"""The mark of a year's pay where only an hour's is published, and what stands there where a mark would be read out."""
COMPUTED = "Only an hour's pay is published; a year here is 2,080 hours."
MOST_NAMED = 3


def mark(counted: str | None, *, in_words: bool = False) -> str:
    """The mark of figures that are of a broader occupation (`counted`, its code and title); empty for a role's own."""
    return (IN_WORDS if in_words else MARK) if counted else ""


def mark_of(row: RoleRow, *, in_words: bool = False) -> str:
    """The marks of a role's figures in a list: of a broader occupation, and of a year's pay that is computed."""
    computed = (HOURLY_IN_WORDS if in_words else HOURLY) if is_computed(row) else ""
    return mark(row.official_wider_occupation, in_words=in_words) + computed


def is_computed(row: RoleRow) -> bool:
    """Whether only an hour's pay is published of a role."""
    return row.official_published_per == "hour"


def note_of(rows: Iterable[RoleRow], *, in_words: bool = False) -> str:
    """What the marks of roles in a list mean; empty where none is marked."""
    rows = list(rows)
    notes = [note((row.official_wider_occupation for row in rows), in_words=in_words)]
    if any(map(is_computed, rows)):
        notes.append(COMPUTED if in_words else f"{HOURLY} {COMPUTED[0].lower()}{COMPUTED[1:]}")
    return " ".join(filter(None, notes))


def note(every: Iterable[str | None], *, in_words: bool = False) -> str:
    """What marked figures are of, in the words in which `show` says it; empty where none is marked."""
    counted = [occupation.partition(" ")[2] or occupation for occupation in dict.fromkeys(filter(None, every))]
    if not counted:
        return ""
    named = text.abridged(counted, MOST_NAMED)
    begun = (
        "Figures of a broader occupation are not of the job alone"
        if in_words
        else (f"{MARK} figures of a broader occupation, not of this job alone")
    )
    catch_all = next(filter(None, map(text.catch_all_words, counted)), "")
    return f"{begun}: {named}.{f' All Other is {catch_all}.' if catch_all else ''}"
