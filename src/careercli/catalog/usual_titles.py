"""What people call an occupation where no classification does: the reviewed table `job_titles.tsv`.

Each line has a title as people write it (small letters, single blanks, no other signs), the SOC codes of the
occupations that it names, the likeliest first, what kind of title it is, and why. Codes, never slugs: a role file may
describe the occupation under any name.
"""

from __future__ import annotations

import functools
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError

FILE = "job_titles.tsv"
COLUMNS = ("title", "code", "kind", "reason")
KINDS = ("British", "everyday", "abbreviation", "trade", "old trade", "official")
_HINT = "mend the line, or install the program again"


def codes(key: str) -> tuple[str, ...]:
    """The SOC codes of the occupations that a folded name (`normalize.name_key`) means, the likeliest first.

    Nothing for a name that is not in the table. Raises CareersError if the table is damaged or not there.
    """
    return _read(paths.bundled_data()).get(key, ())


@functools.cache
def _read(folder: Path) -> dict[str, tuple[str, ...]]:
    """The codes by folded title."""
    file = folder / FILE
    try:
        columns, *lines = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error}", _HINT) from error
    if columns != "\t".join(COLUMNS):
        raise CareersError(f"{paths.display(file)}, line 1: the columns are not {', '.join(COLUMNS)}", _HINT)
    entries: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(lines, start=2):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) != len(COLUMNS) or not all(cells):
            raise CareersError(
                f"{paths.display(file)}, line {number}: not {len(COLUMNS)} cells with a tab between two, none empty",
                _HINT,
            )
        entries[cells[0].replace(" ", "-")] = tuple(cells[1].split(" "))
    return entries
