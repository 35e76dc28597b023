"""What people call an occupation where no classification does: the reviewed table `job_titles.tsv`.

Each line has a title as people write it (small letters, single blanks, no other signs), the SOC codes of the
occupations that it names, the likeliest first, what kind of title it is, and why. Where O*NET has the very work as a
detail of an occupation, the code is that (15-1255.01). Codes, never slugs: a role file may describe the occupation
under any name.
"""

from __future__ import annotations

import functools
from collections.abc import Set
from pathlib import Path

from careercli import paths
from careercli.roles.reviewed_table import Lines, read_entries

FILE = "job_titles.tsv"
COLUMNS = ("title", "code", "kind", "reason")
KINDS = ("British", "everyday", "abbreviation", "trade", "old trade", "official")
LISTED = "official"
"""The kind of titles that the classification itself lists."""


def codes(key: str) -> tuple[str, ...]:
    """The codes of the occupations that a folded name (`normalize.name_key`) means, the likeliest first.

    Nothing for a name that is not in the table. Raises CareersError if its line is damaged or the table not there.
    """
    return () if " " in key else _lines(paths.bundled_data()).of(key.replace("-", " "), _codes) or ()


def usual_code(key: str) -> str | None:
    """The code of the only occupation that a folded name means as people say it; None for several, and for a name that
    stands in the table because the classification lists it: that may be one of many jobs in the occupation.
    """
    if " " in key:
        return None
    return _lines(paths.bundled_data()).of(key.replace("-", " "), _only_code_as_spoken) or None


def keys() -> Set[str]:
    """Every folded name of the table. Raises CareersError if the table is damaged or not there."""
    return _keys(paths.bundled_data())


@functools.cache
def _lines(folder: Path) -> Lines:
    """The table: a title or two are asked for, of thousands."""
    return Lines(folder / FILE, COLUMNS)


@functools.cache
def _keys(folder: Path) -> Set[str]:
    """Every folded name, in the order of the table."""
    return {
        title.replace(" ", "-"): codes for title, codes in read_entries(folder / FILE, COLUMNS, _codes).items()
    }.keys()


def _codes(code: str, kind: str, reason: str) -> tuple[str, ...]:
    if not (code and kind and reason):
        raise ValueError("a cell is empty")
    return tuple(code.split(" "))


def _only_code_as_spoken(code: str, kind: str, _reason: str) -> str:
    return "" if kind == LISTED or " " in code else code
