"""How else one gets into an occupation, and what is studied for it: the reviewed table `ways_in.tsv`.

The Bureau of Labor Statistics states one usual entry level; its Occupational Outlook Handbook names what courses are
about, and who enters without the usual schooling. Every row has its source and the year of that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from careercli.lazy_dataclass import dataclass
from careercli.roles.reviewed_table import most_specific, read_entries, year_of

FILE = "ways_in.tsv"
COLUMNS = ("code", "courses", "other_way", "apprenticeship", "source", "year")


@dataclass(frozen=True)
class WayIn:
    """What is studied for an occupation, and who gets in without the usual schooling (empty: not named).

    `other_way` reads on after "some get in by": "a certificate or diploma in drafting". `by_apprenticeship`: some learn
    in a paid apprenticeship instead of a program.
    """

    courses: tuple[str, ...]
    other_way: str
    by_apprenticeship: bool
    source: str
    year: int

    @property
    def whose(self) -> str:
        """Whose word it is, as in "Occupational Outlook Handbook, 2025"."""
        others = " and O*NET" if "O*NET" in self.source else ""
        return f"{self.source.partition(':')[0]}{others}, {self.year}"


@dataclass(frozen=True)
class WaysIn:
    """The entries of the table by their codes."""

    entries: Mapping[str, WayIn] = field(default_factory=dict)

    def of(self, code: str) -> WayIn | None:
        """The entry for an O*NET-SOC or SOC code, or None."""
        return most_specific(self.entries, code)


def read(folder: Path) -> WaysIn:
    """The table of a folder of data. Raises CareersError if it is damaged or not there."""
    return WaysIn(read_entries(folder / FILE, COLUMNS, _way_in))


def _way_in(courses: str, other_way: str, apprenticeship: str, source: str, year: str) -> WayIn:
    names = tuple(name.strip() for name in courses.split(";") if name.strip())
    if not names and not other_way:
        raise ValueError("names neither courses nor another way")
    if apprenticeship not in ("", "yes"):
        raise ValueError(f'the apprenticeship is "{apprenticeship}", not "yes" or empty')
    return WayIn(names, other_way, bool(apprenticeship), source, year_of(year))
