"""Which occupations need a license, registration or certification by law: the reviewed table `licences.tsv`.

The table says what a public authority of the United States requires of the people who do a job, and in how many states.
An occupation without an entry may need a license all the same: its source does not speak of every occupation.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError

FILE = "licences.tsv"
COLUMNS = ("code", "licence", "where", "degree_first", "source", "year")
_WHERE_WORDS = {"everywhere": "everywhere in the US", "most states": "in most states", "some states": "in some states"}
WHERE = tuple(_WHERE_WORDS)


@dataclass(frozen=True)
class Licence:
    """What is required, as "registered nurse (RN) license", and where: one of `WHERE`.

    `degree_first` is the lowest level of education, in the words of the Bureau of Labor Statistics, that comes before
    the license; empty where the source names none. `year` is the year of the source.
    """

    text: str
    where: str
    degree_first: str
    source: str
    year: int

    @property
    def words(self) -> str:
        """The license with where it is needed, as "registered nurse (RN) license, everywhere in the US"."""
        return f"{self.text}, {_WHERE_WORDS[self.where]}"

    @property
    def partial(self) -> bool:
        """Whether only a branch of the occupation needs it, which the text then names: "… for public schools"."""
        return " for " in self.text


@dataclass(frozen=True)
class Licences:
    """The entries of the table by their codes: O*NET-SOC (53-3032.00), SOC (29-1141), or the beginning of codes."""

    entries: dict[str, Licence]

    def of(self, code: str) -> Licence | None:
        """The most specific entry for an O*NET-SOC or SOC code, or None.

        That is the one for the code itself, then for its SOC code, then for the longest beginning. To O*NET, 39-9011.00
        is 39-9011 without its specialities, so that its entry also answers for the SOC code.
        """
        entries = self.entries
        if code in entries:
            return entries[code]
        if (whole := f"{code}.00") in entries:
            return entries[whole]
        for length in range(len(code) - 1, 0, -1):  # a loop: every role of a list asks
            if (beginning := code[:length]) in entries:
                return entries[beginning]
        return None


@functools.cache
def read(folder: Path) -> Licences:
    """The table of a folder of data, read once. Raises CareersError if it is damaged or not there."""
    file = folder / FILE
    try:
        columns, *lines = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error}", _HINT) from error
    if columns != "\t".join(COLUMNS):
        raise CareersError(f"{paths.display(file)}, line 1: the columns are not {', '.join(COLUMNS)}", _HINT)
    entries: dict[str, Licence] = {}
    for number, line in enumerate(lines, start=2):
        if not line:
            continue
        try:
            code, licence = _entry(line)
            if code in entries:
                raise ValueError(f"{code} has an entry already")
        except ValueError as error:
            raise CareersError(f"{paths.display(file)}, line {number}: {error}", _HINT) from error
        entries[code] = licence
    return Licences(entries)


_HINT = "mend the line, or install the program again"


def _entry(line: str) -> tuple[str, Licence]:
    """The code and the entry of a line. Raises ValueError for one that is not as the columns want it."""
    cells = line.split("\t")
    if len(cells) != len(COLUMNS):
        raise ValueError(f"{len(cells)} cells, not {len(COLUMNS)}: a tab stands between two, none in a cell")
    code, text, where, degree_first, source, year = cells
    if where not in WHERE:
        raise ValueError(f'where is "{where}", not one of: {", ".join(WHERE)}')
    if not (year.isascii() and year.isdigit()):
        raise ValueError(f'the year is "{year}", not a number')
    return code, Licence(text, where, degree_first, source, int(year))
