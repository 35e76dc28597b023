"""How people are trained for an occupation: three reviewed tables.

`programs.tsv` has the program of an occupation and how long it takes, `degree_fields.tsv` the field that its degree is
in, `credentials.tsv` what is named as common and is no license. Every row has its source and the year of that.
"""

from __future__ import annotations

import re
from dataclasses import field
from pathlib import Path

from careercli.lazy_dataclass import dataclass
from careercli.roles.reviewed_table import most_specific, read_entries, year_of

PROGRAMS, FIELDS, CREDENTIALS = "programs.tsv", "degree_fields.tsv", "credentials.tsv"
PROGRAM_COLUMNS = (
    *("code", "program", "first", "college_first", "after", "months", "after_degree", "credit", "parts", "then"),
    *("source", "year"),
)
FIELD_COLUMNS = ("code", "field", "related", "source", "year")
CREDENTIAL_COLUMNS = ("code", "credential", "source", "year")
APPRENTICESHIP = "apprenticeship"
MONTHS_A_YEAR = 12
_MONTHS = re.compile(r"(?:(\d+)-)?(\d+)|-(\d+)|(\d+)\+", re.ASCII)
_PART = re.compile(r"(?P<name>[^=;]+?)(?:=(?P<codes>[\d.-]+(?: [\d.-]+)*))?", re.ASCII)
_CREDIT = re.compile(r"(?:[\d.-]+:\d+(?: (?!$)|$))*", re.ASCII)


@dataclass(frozen=True)
class Months:
    """How long something takes: from `least` to `most` months; `open_end` where the source says "at least".

    `least` is 0 where the source only says how long at most. `optional`: some employers do without it.
    """

    least: int
    most: int
    open_end: bool = False
    optional: bool = False


@dataclass(frozen=True)
class Part:
    """A part of a program that is a training of its own, and the codes of the occupations whose people have had it."""

    name: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Program:
    """The usual program of an occupation.

    `college_first` are the years of college before it (4: a bachelor's degree). `after` is the code of the occupation
    that one has to be trained for first, as nurse practitioners are registered nurses; else empty. `after_degree`
    is how long it takes people with a bachelor's degree in another field, where that is shorter; from 0 months where
    some employers train them instead. `credit` are the
    months that it is shorter for people of other occupations, by their codes. `first` names what else is asked of those
    who want to enter it, `then` what comes between it and the job. `parts` are the trainings that it consists of; none
    where it is one.
    """

    name: str
    college_first: int
    after: str
    months: Months
    after_degree: Months | None
    credit: dict[str, int]
    first: str
    then: str
    source: str
    year: int
    parts: tuple[Part, ...] = ()

    @property
    def is_apprenticeship(self) -> bool:
        """Whether it is paid work with classes beside it, not study."""
        return self.name == APPRENTICESHIP

    def had(self, code: str) -> tuple[str, ...]:
        """The parts, by name, that people of an occupation have been through."""
        return tuple(part.name for part in self.parts if part.codes and code.startswith(part.codes))


def apprenticeship(program: Program | None) -> Months | None:
    """How long an apprenticeship takes; None for a program of another kind, and where the table has none."""
    return program.months if program is not None and program.is_apprenticeship else None


@dataclass(frozen=True)
class Field:
    """The field that the degree for an occupation is in, and the others that will do as well."""

    name: str
    related: frozenset[str]
    source: str
    year: int

    @property
    def accepted(self) -> frozenset[str]:
        """Every field that will do."""
        return self.related | {self.name}


@dataclass(frozen=True)
class Credential:
    """What many in an occupation have, and the law does not require: "Certified Public Accountant (CPA)"."""

    name: str
    source: str
    year: int


@dataclass(frozen=True)
class Programs:
    """The entries of the three tables by their codes."""

    entries: dict[str, Program] = field(default_factory=dict)
    fields: dict[str, Field] = field(default_factory=dict)
    credentials: dict[str, Credential] = field(default_factory=dict)
    _known: dict[str, Program | None] = field(default_factory=dict, repr=False, compare=False)
    _known_fields: dict[str, Field | None] = field(default_factory=dict, repr=False, compare=False)

    def of(self, code: str) -> Program | None:
        """The program for an O*NET-SOC or SOC code, or None."""
        if code not in self._known:
            self._known[code] = most_specific(self.entries, code)
        return self._known[code]

    def field_of(self, code: str) -> Field | None:
        """The field that the degree for an occupation is in; None where any will do, or none is named."""
        if code not in self._known_fields:
            self._known_fields[code] = most_specific(self.fields, code)
        return self._known_fields[code]

    def credential_of(self, code: str) -> Credential | None:
        """What many in an occupation have, and the law does not require, or None."""
        return most_specific(self.credentials, code)


def read(folder: Path) -> Programs:
    """The tables of a folder of data. Raises CareersError if one is damaged or not there."""
    return Programs(
        read_entries(folder / PROGRAMS, PROGRAM_COLUMNS, _program),
        read_entries(folder / FIELDS, FIELD_COLUMNS, _field),
        read_entries(folder / CREDENTIALS, CREDENTIAL_COLUMNS, _credential),
    )


def months_of(cell: str) -> Months:
    """A cell as "48", "3-6", "0-12" (some do without), "-12" (at most) or "24+" (at least). Raises ValueError for
    another.
    """
    if not (match := _MONTHS.fullmatch(cell)):
        raise ValueError(f'months are "{cell}", not as 48, 3-6, -12 or 24+')
    least, most, at_most, at_least = (int(group) if group else 0 for group in match.groups())
    if at_most:
        return Months(0, at_most)
    if at_least:
        return Months(at_least, at_least, open_end=True)
    if least > most:
        raise ValueError(f'months are "{cell}": from more to less')
    if match[1] and not least:
        return Months(0, most, optional=True)
    return Months(least or most, most)


def _program(
    name: str,
    first: str,
    college_first: str,
    after: str,
    months: str,
    after_degree: str,
    credit: str,
    parts: str,
    then: str,
    source: str,
    year: str,
) -> Program:
    if college_first not in {"0", "1", "2", "3", "4"}:
        raise ValueError(f'college_first is "{college_first}", not 0 to 4 years')
    if not _CREDIT.fullmatch(credit):
        raise ValueError(f'credit is "{credit}", not as 29-2061:12')
    counted = {code: int(months) for code, _, months in (each.partition(":") for each in credit.split())}
    known = [_PART.fullmatch(part) for part in parts.split("; ")] if parts else []
    if None in known:
        raise ValueError(f'parts are "{parts}", not as EMT training=29-2042; fire academy')
    named = tuple(Part(part["name"], tuple((part["codes"] or "").split())) for part in known if part)
    months_after = months_of(after_degree) if after_degree else None
    return Program(
        *(name, int(college_first), after, months_of(months), months_after, counted, first, then),
        *(source, year_of(year), named),
    )


def _field(name: str, related: str, source: str, year: str) -> Field:
    return Field(name, frozenset(related.split(",")) - {""}, source, year_of(year))


def _credential(name: str, source: str, year: str) -> Credential:
    return Credential(name, source, year_of(year))
