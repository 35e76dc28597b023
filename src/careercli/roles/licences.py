"""Which occupations need a license, registration or certification by law: the reviewed table `licences.tsv`.

The table says what a public authority of the United States requires of the people who do a job, and in how many states.
An occupation without an entry may need a license all the same: its source does not speak of every occupation. With it
come the tables of programs, fields of degrees and credentials (`careercli.roles.programs`).
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from pathlib import Path

from careercli.lazy_dataclass import dataclass
from careercli.roles import education, licence_parts, programs
from careercli.roles.licence_parts import Part, Parts, core, is_named, with_covered
from careercli.roles.programs import Programs
from careercli.roles.reviewed_table import most_specific, read_entries, year_of
from careercli.text import small

FILE = "licences.tsv"
COLUMNS = (
    "code",
    "licence",
    "where",
    "degree_first",
    "source",
    "year",
    "exam",
    "exam_source",
    "parts",
    "branch",
    "others",
)
_WHERE_WORDS = {"everywhere": "everywhere in the US", "most states": "in most states", "some states": "in some states"}
WHERE = tuple(_WHERE_WORDS)
EVERYWHERE = WHERE[0]


@dataclass(frozen=True)
class Licence:
    """What is required, as "registered nurse (RN) license", and where: one of `WHERE`.

    `branch` is the part of the occupation's work that it is required for, and the end of `text` ("teaching license for
    public schools"); empty where it is for all. `others` is where the rest of the people need one, too: one of `WHERE`,
    or empty for nowhere that is known.

    `degree_first` is the lowest level of education, in the words of the Bureau of Labor Statistics, that comes before
    the license; empty where the source names none. `year` is the year of the source. `exam` is the usual exam before
    it; its source is that of the row, unless `exam_source` names another. Both are empty where none is named. `parts`
    are what it consists of, by their names in `licence_parts.tsv`; none where that is nothing but itself.
    """

    text: str
    where: str
    degree_first: str
    source: str
    year: int
    exam: str = ""
    exam_source: str = ""
    parts: tuple[str, ...] = ()
    branch: str = ""
    others: str = ""

    @property
    def name(self) -> str:
        """The license without what it is required for, as "teaching license"."""
        return self.text.removesuffix(_for(self.branch))

    @property
    def words(self) -> str:
        """The license with where it is needed and of whom, as "registered nurse (RN) license, everywhere in the US" or
        "teaching license, everywhere in the US for public schools only".
        """
        return self.words_beside(None)

    def words_beside(self, entry: str | None) -> str:
        """As `words`; of a branch with the degree that comes first, where the level of entry is lower than that."""
        return f"{self.name}, {_WHERE_WORDS[self.where]}{self.scope_beside(entry)}"

    def scope_beside(self, entry: str | None) -> str:
        """For which part of the work it is required, in words that go on after where; empty where it is for all."""
        if not self.branch:
            return ""
        levels = education.ENTRY_LEVELS
        is_higher = entry in levels and levels.get(self.degree_first, 0) > levels[entry]
        first = f" (after a {small(self.degree_first)})" if is_higher else ""
        only = f"{_for(self.branch)} only{first}"
        return f"{only}, {_WHERE_WORDS[self.others]} for other work, too" if self.others else only

    def enough_beside(self, usual: str | None) -> str:
        """The schooling that it asks for of all who do the job, where another level is usual and higher; else empty."""
        levels = education.ENTRY_LEVELS
        is_less = self.is_for_all and bool(self.degree_first) and levels[self.degree_first] < levels.get(usual or "", 0)
        return self.degree_first if is_less else ""

    @property
    def partial(self) -> bool:
        """Whether only a branch of the occupation needs it."""
        return bool(self.branch)

    @property
    def is_for_all(self) -> bool:
        """Whether nearly all who do the job need it, nearly everywhere."""
        return self.where != "some states" and not self.partial


@dataclass(frozen=True)
class HeldLicence:
    """What somebody has of a license that is asked for: by the license of a job, or by a `certificate` of their own.

    `name` is what they have, `added` what they have to get besides, empty where they have all of it. `check` is what is
    to be asked before one relies on it, empty for nothing.
    """

    name: str
    added: str = ""
    check: str = ""
    certificate: bool = False


@dataclass(frozen=True)
class Licences:
    """The entries of the table by their codes: O*NET-SOC (53-3032.00), SOC (29-1141), or the beginning of codes."""

    entries: dict[str, Licence]
    programs: Programs = field(default_factory=Programs)
    parts: dict[str, Part] = field(default_factory=dict)
    _known: dict[str, Licence | None] = field(default_factory=dict, repr=False, compare=False)

    def of(self, code: str) -> Licence | None:
        """The most specific entry for an O*NET-SOC or SOC code, or None."""
        if code not in self._known:
            self._known[code] = most_specific(self.entries, code)
        return self._known[code]

    def held(self, codes: Iterable[str], asked: Licence | None, certificates: Sequence[str] = ()) -> HeldLicence | None:
        """What is had of a license by those who do the jobs of some codes and have some certificates; None for nothing.

        A job counts only where it asks for its license in as many states, and of all who do it or of the same branch.
        """
        if asked is None:
            return None
        wanted = asked.parts or (asked.text,)
        jobs = [held for held in map(self.of, codes) if held is not None and _is_as_wide(held, asked)]
        by_job = with_covered(self.parts, (part for held in jobs for part in held.parts or (held.text,)))
        named = {part: text for part in wanted if (text := self._named(part, certificates))}
        had = [part for part in wanted if part in by_job or part in named]
        if not had:
            return None
        is_own = had[0] in named
        name = named[had[0]] if is_own else next(held.text for held in jobs if self._covers(held, had[0]))
        return HeldLicence(
            name=name,
            added=" and ".join(self._words(part) for part in wanted if part not in had),
            check="" if is_own else self._check(asked),
            certificate=is_own,
        )

    def _covers(self, held: Licence, part: str) -> bool:
        return part in with_covered(self.parts, held.parts or (held.text,))

    def _named(self, part: str, certificates: Sequence[str]) -> str:
        """The certificate that is, or covers, a part; empty for none."""
        for certificate in certificates:
            owned = [name for name, known in self.parts.items() if is_named(certificate, known.certificates)]
            if part in with_covered(self.parts, owned) or (part not in self.parts and core(part) == core(certificate)):
                return certificate
        return ""

    def _words(self, part: str) -> str:
        return self.parts[part].words if part in self.parts else part

    def _check(self, asked: Licence) -> str:
        if not asked.parts:
            return "check that yours covers this one"
        return "; ".join(filter(None, (self.parts[part].check for part in asked.parts)))


def lacking(asked: Licence | None, held: HeldLicence | None) -> Licence | None:
    """What is still to be got of a license; None where all of it is had, or there is none."""
    if asked is None or held is None:
        return asked
    return replace(asked, text=f"{held.added}{_for(asked.branch)}") if held.added else None


def _for(branch: str) -> str:
    return f" for {branch}" if branch else ""


def _is_as_wide(held: Licence, asked: Licence) -> bool:
    """Whether a license is asked for in as many states as another, or in more, and of all or of the same branch."""
    return held.branch in ("", asked.branch) and WHERE.index(held.where) <= WHERE.index(asked.where)


@functools.cache
def read(folder: Path) -> Licences:
    """The tables of a folder of data, read once. Raises CareersError if one is damaged or not there."""
    parts = licence_parts.read(folder)
    entry = functools.partial(_entry, parts)
    return Licences(read_entries(folder / FILE, COLUMNS, entry), programs.read(folder), parts)


def _entry(
    known: Parts,
    text: str,
    where: str,
    degree_first: str,
    source: str,
    year: str,
    exam: str,
    exam_source: str,
    parts: str,
    branch: str,
    others: str,
) -> Licence:
    """The entry of a line. Raises ValueError for one that is not as the columns want it."""
    if where not in WHERE:
        raise ValueError(f'where is "{where}", not one of: {", ".join(WHERE)}')
    consists_of = tuple(filter(None, parts.split(",")))
    if unknown := [part for part in consists_of if part not in known]:
        raise ValueError(f'it consists of "{unknown[0]}", which {licence_parts.FILE} does not have')
    if others and (others not in WHERE or not branch):
        raise ValueError(f'others is "{others}", but goes with a branch, and is one of: {", ".join(WHERE)}')
    if " for " in text:
        raise ValueError(f'it says "{text}": what it is required for stands under branch')
    full = f"{text}{_for(branch)}"
    return Licence(full, where, degree_first, source, year_of(year), exam, exam_source, consists_of, branch, others)
