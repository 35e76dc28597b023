"""Figures that are published only for a broader occupation, or only for an hour: their marks, and what these mean.

The Bureau of Labor Statistics counts some occupations together, and what no other holds in a catch-all, "…, All Other".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from careercli import text
from careercli.catalog.rows import wider_occupation

if TYPE_CHECKING:
    from careercli.answers.list import RoleRow
    from careercli.answers.pay_figures import RolePay
    from careercli.moves.median_pay import Pay
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

MARK = "*"
"""Stands behind a figure, or the title of a row of figures."""
IN_WORDS = " (figures of a broader occupation)"
"""Stands there where a mark would be read out."""
HOURLY, HOURLY_IN_WORDS = "\u2020", " (computed from an hour's pay)"
"""The mark of a year's pay where only an hour's is published, and what stands there where a mark would be read out."""
COMPUTED = "Only an hour's pay is published; a year here is 2,080 hours."
MOST_NAMED = 3


def mark(counted: str | None, *, by_hour: bool = False, in_words: bool = False) -> str:
    """The marks of figures: of a broader occupation (`counted`, its code and title), and of a year's pay that is
    computed, as only an hour's is published; empty for a role's own pay a year.
    """
    wider, computed = (IN_WORDS, HOURLY_IN_WORDS) if in_words else (MARK, HOURLY)
    return (wider if counted else "") + (computed if by_hour else "")


def counted_of(role: Role | IndexedRole) -> str | None:
    """The code and title of the broader occupation that the official figures of a role are of, if they are."""
    return text.code_and_title(wider_occupation(role))


def of_all(role: Role | IndexedRole) -> str:
    """Of whom the official figures of a role are, as "of all Bakers"; empty where they are the role's own."""
    wider = wider_occupation(role)
    return f"of all {wider.title or wider.code}" if wider else ""


def mark_of(row: RoleRow, *, in_words: bool = False) -> str:
    """The marks of a role's figures in a list: of a broader occupation, and of a year's pay that is computed."""
    return mark(row.official_wider_occupation, by_hour=is_computed(row), in_words=in_words)


def title_of(role: RolePay, *, in_words: bool = False) -> str:
    """The title of a role above its pay, marked where all of that is of a broader occupation; no claim is."""
    return role.title if role.claim else f"{role.title}{mark(role.wider, in_words=in_words)}"


def official(role: RolePay, *, in_words: bool = False) -> str:
    """What is said of the official figures of a role above them, where they are of a broader occupation; else empty."""
    if not role.wider:
        return ""
    return "official figures of a broader occupation" if in_words else f"official figures{MARK}"


def is_computed(row: RoleRow) -> bool:
    """Whether only an hour's pay is published of a role."""
    return row.official_published_per == "hour"


def published_per(median: float | None, *, by_hour: bool) -> str | None:
    """The period in which the survey states an official median a year; None where there is none."""
    return None if median is None else "hour" if by_hour else "year"


def note_of(rows: Iterable[RoleRow], *, in_words: bool = False) -> str:
    """What the marks of roles in a list mean; empty where none is marked."""
    rows = list(rows)
    by_hour = any(map(is_computed, rows))
    return note((row.official_wider_occupation for row in rows), by_hour=by_hour, in_words=in_words)


def note(every: Iterable[str | None], *, by_hour: bool = False, in_words: bool = False) -> str:
    """What the marks of figures mean; empty where none is marked. `by_hour`: a year's pay among them is computed."""
    computed = (COMPUTED if in_words else f"{HOURLY} {COMPUTED[0].lower()}{COMPUTED[1:]}") if by_hour else ""
    return " ".join(filter(None, (_note_of_wider(every, in_words=in_words), computed)))


def note_on_pays(every: Iterable[Pay | None], *, in_words: bool = False) -> str:
    """What the marks of some medians mean; empty where none is marked."""
    pays = [pay for pay in every if pay is not None]
    return note((pay.counted for pay in pays), by_hour=any(pay.by_hour for pay in pays), in_words=in_words)


def _note_of_wider(every: Iterable[str | None], *, in_words: bool) -> str:
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
