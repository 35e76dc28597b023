"""Which occupations need a license, registration or certification by law: the reviewed table `licences.tsv`.

The table says what a public authority of the United States requires of the people who do a job, and in how many states.
An occupation without an entry may need a license all the same: its source does not speak of every occupation. With it
come the tables of programs, fields of degrees and credentials (`careercli.roles.programs`).
"""

from __future__ import annotations

import functools
from dataclasses import field
from pathlib import Path

from careercli.lazy_dataclass import dataclass
from careercli.roles import programs
from careercli.roles.programs import Programs
from careercli.roles.reviewed_table import most_specific, read_entries, year_of

FILE = "licences.tsv"
COLUMNS = ("code", "licence", "where", "degree_first", "source", "year", "exam", "exam_source")
_WHERE_WORDS = {"everywhere": "everywhere in the US", "most states": "in most states", "some states": "in some states"}
WHERE = tuple(_WHERE_WORDS)


@dataclass(frozen=True)
class Licence:
    """What is required, as "registered nurse (RN) license", and where: one of `WHERE`.

    `degree_first` is the lowest level of education, in the words of the Bureau of Labor Statistics, that comes before
    the license; empty where the source names none. `year` is the year of the source. `exam` is the usual exam before
    it; its source is that of the row, unless `exam_source` names another. Both are empty where none is named.
    """

    text: str
    where: str
    degree_first: str
    source: str
    year: int
    exam: str = ""
    exam_source: str = ""

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
    programs: Programs = field(default_factory=Programs)
    _known: dict[str, Licence | None] = field(default_factory=dict, repr=False, compare=False)

    def of(self, code: str) -> Licence | None:
        """The most specific entry for an O*NET-SOC or SOC code, or None."""
        if code not in self._known:
            self._known[code] = most_specific(self.entries, code)
        return self._known[code]


@functools.cache
def read(folder: Path) -> Licences:
    """The tables of a folder of data, read once. Raises CareersError if one is damaged or not there."""
    return Licences(read_entries(folder / FILE, COLUMNS, _entry), programs.read(folder))


def _entry(text: str, where: str, degree_first: str, source: str, year: str, exam: str, exam_source: str) -> Licence:
    """The entry of a line. Raises ValueError for one that is not as the columns want it."""
    if where not in WHERE:
        raise ValueError(f'where is "{where}", not one of: {", ".join(WHERE)}')
    return Licence(text, where, degree_first, source, year_of(year), exam, exam_source)
