"""Figures that are published only for a broader occupation: their mark, and the footnote that says what they are of.

The Bureau of Labor Statistics counts some occupations together, and what no other holds in a catch-all, "…, All Other".
"""

from __future__ import annotations

from collections.abc import Iterable

from careercli import text

MARK = "*"
"""Stands behind a figure, or the title of a row of figures."""
IN_WORDS = " (figures of a broader occupation)"
"""Stands there where a mark would be read out."""
MOST_NAMED = 3


def mark(counted: str | None, *, in_words: bool = False) -> str:
    """The mark of figures that are of a broader occupation (`counted`, its code and title); empty for a role's own."""
    return (IN_WORDS if in_words else MARK) if counted else ""


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
