"""Which occupations a program of study prepares for: the table `study_programs.tsv`.

The National Center for Education Statistics and the Bureau of Labor Statistics relate each program of the
Classification of Instructional Programs (CIP 2020) to occupations of the SOC of 2018, by expert judgement: what a
program directly prepares for. It does not tell where graduates went.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from careercli.lazy_dataclass import dataclass
from careercli.roles import soc
from careercli.roles.reviewed_table import read_lines

FILE = "study_programs.tsv"
COLUMNS = ("program", "title", "codes")
WHOSE = "NCES, CIP 2020"
"""Whose word the relation is."""
BEHIND_A_DEGREE = ("60", "61")
"""The series of residencies and fellowships, which come behind a doctor's degree."""
_GENERAL = (", General", ", Other")
_OF_SUBJECTS = ("ing", "ogy", "omy", "rmy", "ry", "ics", "ure", "ion", "ess", "phy")
"""How the name of a subject ends that is one word: Barbering, Zymology."""


@dataclass(frozen=True)
class StudyProgram:
    """A program: its CIP code (42.0101), its title, and the SOC codes that it prepares for, if NCES has any."""

    code: str
    title: str
    codes: tuple[str, ...]

    @property
    def name(self) -> str:
        """The title as people say it: Psychology, for "Psychology, General"."""
        return self.title.removesuffix(_GENERAL[0])

    @property
    def short_name(self) -> str:
        """The first of the names that the title joins: Dental Hygiene, for "Dental Hygiene/Hygienist".

        One word that is no subject begins the others, too: Animal Grooming, for "Dog/Pet/Animal Grooming".
        """
        first, *others = self.name.split("/")
        if " " in first or first.endswith(_OF_SUBJECTS):
            return first
        return next((name for name in others if " " in name), first)

    @property
    def is_rest(self) -> bool:
        """Whether it gathers what no other program of its series is: "Psychology, Other"."""
        return self.title.endswith(_GENERAL[1])

    def leads_to(self, code: str) -> bool:
        """Whether it prepares for an O*NET-SOC or SOC code, or for a part of one that stands for several."""
        return any(known in self.codes for known in (code, code[:7])) or any(
            known.startswith(part) for part in soc.beginnings_of_parts(code) for known in self.codes
        )


@functools.cache
def read(folder: Path) -> tuple[StudyProgram, ...]:
    """Every program of the table of a folder of data. Raises CareersError if it is damaged or not there."""
    return tuple(_lines(folder))


def of_code(folder: Path, code: str, title: str = "") -> tuple[StudyProgram, ...]:
    """The programs that prepare for an O*NET-SOC or SOC code: those of a degree first, what gathers the rest last.

    Among them stand first those that say most nearly what the `title` of the occupation says: the management of an
    office for its supervisors, and not that of a veterinarian's.
    """
    sought = soc.beginnings_of_parts(code[:7]) or [code[:7]]
    known = [program for program in _lines(folder, sought) if program.leads_to(code[:7])]
    wanted = _stems(title)

    def place(program: StudyProgram) -> tuple[bool, bool, float]:
        said = _stems(program.title)
        nearness = len(said & wanted) / len(said) if said else 0.0
        return (program.code[:2] in BEHIND_A_DEGREE, program.is_rest, -nearness)

    return tuple(sorted(known, key=place))


STEM = 5
"""So many letters of a word tell it without its ending: office, supervision and supervisors."""


def _stems(title: str) -> frozenset[str]:
    """The longer words of a title without their endings."""
    return frozenset(word[:STEM] for word in re.findall(r"[a-z]{4,}", title.lower()) if word != "general")


def _lines(folder: Path, sought: list[str] | None = None) -> list[StudyProgram]:
    """The programs of the lines that hold one of some texts, or of all lines."""
    programs: list[StudyProgram] = []

    def add(program: str, title: str, codes: str) -> None:
        programs.append(StudyProgram(program, title, tuple(codes.split())))

    wanted = None if sought is None else lambda line: any(part in line for part in sought)
    read_lines(folder / FILE, COLUMNS, add, wanted)
    return programs
