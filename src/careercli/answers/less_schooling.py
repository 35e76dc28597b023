"""Roles that a filter of schooling would leave out by their usual entry level, though a shorter way in is reviewed.

The Bureau of Labor Statistics names one usual level. Where the license that all need asks for less, whoever has
that may do the job: it passes. Where only some get in with less, it does not, but it is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import paths, text
from careercli.catalog.rows import NAMES
from careercli.roles import education, licences, ways_in

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter

MOST_NAMED = 3
"""So many roles that some enter with less schooling are named."""
ELSEWHERE = ("another", "beside")
"""Words of a way in that is no less schooling, but other schooling."""
NAMED_LEVELS = (
    ("associate's degree", education.ASSOCIATE),
    ("certificate", education.SOME_COLLEGE),
    ("diploma in", education.SOME_COLLEGE),
)
"""The schooling that a way in names; one that names none of these asks for no college."""


def applied(catalog: Catalog, wanted: RoleFilter) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter of schooling that lets pass what a license opens with less than is usual, and what is to be said."""
    assert wanted.max_education is not None
    most = wanted.max_education
    passing: dict[str, str] = {}
    others: dict[str, str] = {}
    by_law, ways = licences.read(paths.bundled_data()), ways_in.read(paths.bundled_data())
    for slug, _rank, *values in catalog.query.list_matching(wanted._replace(max_education=None)):
        row = dict(zip(NAMES[1:], values[-len(NAMES) + 1 :], strict=True))
        code, usual = row["code"], row["entry_education"]
        if not code or education.ENTRY_LEVELS.get(usual or "", 0) <= most:
            continue
        title = values[0]
        licence, way = by_law.of(code), ways.of(code)
        if licence is not None and licence.is_for_all and licence.degree_first:
            if education.ENTRY_LEVELS[licence.degree_first] <= most:
                passing[slug] = f"{title} ({_small(licence.degree_first)} is enough; {_small(usual)} is usual)"
        elif way is not None and way.other_way and _step(way.other_way) <= most:
            others[slug] = title
    wanted = wanted._replace(schooled=catalog.query.role_ids(list(passing)) if passing else ())
    remarks = [f"here by the license: {'; '.join(passing.values())}"] if passing else []
    if others:
        names = text.abridged(list(others.values()), MOST_NAMED)
        remarks.append(
            f"left out, though some get in with less than is usual: {names}; "
            f"`careers show {next(iter(others))} --section education` says with what"
        )
    return wanted, tuple(remarks)


def _step(way: str) -> float:
    """The step of schooling that another way in asks for, as `roles.education` counts them."""
    if any(word in way for word in ELSEWHERE):
        return float("inf")
    return min((step for words, step in NAMED_LEVELS if words in way), default=education.HIGH_SCHOOL)


def _small(level: str) -> str:
    return ("an " if level[0] in "AEIOU" else "a ") + level[0].lower() + level[1:]
