"""Titles of a general part and a department: "Assistant Manager - HR", "Officer, Trade Finance", "Payroll Executive".

The general part says how high somebody stands, and nothing of the work: alone it may be a name of the record, of those
who run a shop or of the police, whom nobody means by it. The department decides (`careercli.catalog.departments`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from careercli.catalog import departments, title_words
from careercli.catalog.departments import (
    CLERK,
    DOCTOR,
    MANAGER,
    OFFICER,
    RESEARCH_ASSISTANT,
    RESEARCHER,
    SUPERVISOR,
    TEACHER,
    TEACHING_ASSISTANT,
    TRAINEE,
)  # fmt: skip
from careercli.lazy_dataclass import dataclass

_HEADS = {
    MANAGER: ("manager", "director", "head", "chief", "president", "avp", "svp", "evp", "dgm", "agm", "gm"),
    SUPERVISOR: (
        "supervisor", "leader", "lead", "foreman", "forewoman", "incharge", "chargehand", "overseer", "superintendent",
        "forman", "captain",
    ),
    OFFICER: (
        "officer", "executive", "specialist", "consultant", "analyst", "coordinator", "advisor", "representative",
        "agent", "associate", "planner", "controller", "professional", "practitioner", "partner",
    ),
    CLERK: (
        "clerk", "assistant", "administrator", "aide", "operator", "worker", "attendant", "helper", "hand", "staff",
        "member", "technician", "crew", "expert",
    ),
    TRAINEE: ("trainee", "apprentice", "apprenticeship", "intern", "internship", "graduate", "cadet", "fresher",
              "improver"),
    TEACHER: ("professor", "lecturer", "faculty", "reader"),
}  # fmt: skip
"""Last words of general parts, as `title_words.respelt` spells them, by the level that they tell."""
_LEVELS = {word: level for level, words in _HEADS.items() for word in words}
_GRADES = {
    DOCTOR: (
        "registrar", "specialist registrar", "specialty registrar", "specialty trainee", "specialty doctor", "spr",
        "str", "sho", "senior house officer", "house officer", "clinical fellow", "senior clinical fellow",
        "core trainee",
        "st1", "st2", "st3", "st4", "st5", "st6", "st7", "st8", "ct1", "ct2", "ct3", "pgy1", "pgy2", "pgy3", "resident",
        "senior registrar", "attending",
    ),
    RESEARCHER: (
        "postdoc", "postdoctoral researcher", "postdoctoral fellow", "postdoctoral research fellow", "pdra",
        "postdoctoral research associate", "postdoctoral associate", "doctoral researcher", "phd student",
        "phd researcher", "phd candidate", "doctoral student", "research fellow", "senior research fellow",
    ),
    RESEARCH_ASSISTANT: ("ra", "gra", "research assistant", "graduate research assistant"),
    TEACHING_ASSISTANT: ("gta", "graduate teaching assistant", "postgraduate teaching assistant"),
}  # fmt: skip
"""Grades of doctors and universities, that tell the work only beside a specialty or a subject that is known."""
_OF_GRADE = {title_words.respelt(name): level for level, names in _GRADES.items() for name in names}
_BELOW = frozenset((
    "assistant", "asst", "deputy", "dy", "associate", "shift", "duty", "night", "day", "floor", "section", "unit",
    "team", "crew", "trainee", "line", "junior", "jr",
))  # fmt: skip
"""Words before "manager" that make a supervisor of one."""
_OF_CLERKS = frozenset(("process", "clerical", "administrative", "junior", "jr", "technical", "data", "back"))
"""Words before an officer or associate that make a clerk or technician of one."""
_OF_GRADUATES = frozenset(("graduate", "engineer", "management", "executive", "officer", "postgraduate"))
"""Words beside a trainee who learns the work of the officers of a department, and not of its clerks or hands."""
_BESIDE = _BELOW | _OF_CLERKS | _OF_GRADUATES | frozenset((
    "senior", "sr", "snr", "general", "regional", "area", "zonal", "territory", "department", "departmental", "group",
    "divisional", "chief", "principal", "lead", "leading", "charge", "relationship", "staff", "support", "vice",
    "program", "global", "national", "country", "first", "second", "third", "visiting", "adjunct", "clinical",
    "teaching", "higher", "entry", "level", "acting", "interim", "working", "business", "customer", "project", "field",
    "personal", "trainee", "apprentice", "intern", "summer", "experienced", "the", "of",
    "council", "municipal", "government",
))  # fmt: skip
"""Words that may stand in a general part before its last."""
_NAMED_JOBS = frozenset((
    "executive assistant", "personal assistant", "administrative assistant", "project manager", "program manager",
    "teaching assistant", "business manager", "business analyst", "field technician", "clinical technician",
    "general manager", "chief executive", "business executive", "project director", "program director",
    "personal advisor", "business partner", "clinical director", "support worker", "clinical lead", "field operator",
))  # fmt: skip
"""What looks like a general part, and is a job of its own in every department."""
_SPLIT_FIRST = r"(?i)\b(co)-(?=ordinator)|\b(in)[- ](?=charge\b)"
_GLUED = rf"(?i)\b({'|'.join(_LEVELS)}|exec|mgr)-(?=[A-Za-z])"
"""A hyphen without blanks behind a general part: "Executive-Accounts"."""
_OF = re.compile(r" of (?:the )?", re.IGNORECASE)


@dataclass(frozen=True)
class GeneralTitle:
    """A title that says how high somebody stands (`level`) and where: the words of its `department`.

    `name` is the general part, folded. `apart` says that something stood between the two.
    """

    name: str
    level: str
    department: tuple[str, ...]
    apart: bool

    @property
    def code(self) -> tuple[str, bool]:
        """The SOC code of the occupation, "" if the department is not known, and whether all its words are."""
        code, whole = departments.codes_for(self.department, self.level)
        if not whole and (bare := title_words.bare(self.department)):
            other, whole_of_bare = departments.codes_for(bare, self.level)
            if other and whole_of_bare:
                return other, True
        return (code, whole) if whole or self.apart else ("", False)

    def says_all(self, head: str) -> bool:
        """Whether a reading of the title holds the last word of the general part, and words beside the part."""
        words = title_words.respelt(head).split()
        if self.level in _GRADES and not set(self.name.split()) <= set(words):
            return False
        return self.name.split()[-1] in words and not is_general(head)


def read(text: str) -> GeneralTitle | None:
    """A title as a general part and a department; None for one that has no general part, or nothing beside it."""
    if "-" in text or "charge" in text.lower():  # else neither pattern fits
        text = re.sub(_GLUED, r"\1 - ", re.sub(_SPLIT_FIRST, r"\1\2", text))
    general = _read(text)
    return general if general is None or general.level not in _GRADES or general.code[0] else None


def _read(text: str) -> GeneralTitle | None:
    """A title as `read` takes it, with grades beside what is no specialty or subject, too."""
    parts = title_words.segments(_OF.sub(" - ", text) if not title_words.segments(text)[1:] else text)
    if len(parts) > 1:
        place = next((place for place, words in enumerate(parts) if _level(words)), None)
        if place is None:
            return next(filter(None, map(_of_one_part, parts)), None)
        beside = [word for other, words in enumerate(parts) if other != place for word in words]
        return _general(parts[place], beside, apart=True) if title_words.bare(beside) else None
    return _of_one_part(parts[0]) if parts else None


def is_general(head: str) -> bool:
    """Whether a folded title is nothing but a general part."""
    return bool(_level(head.split()))


def _of_one_part(words: Sequence[str]) -> GeneralTitle | None:
    """A title that has its general part and its department side by side, if all words of the department are known."""
    for size in range(len(words) - 1, 0, -1):
        for general, beside in ((words[-size:], words[:-size]), (words[:size], words[size:])):
            if _level(general) and departments.codes_for(beside, _level(general))[1]:
                return _general(general, beside, apart=False)
    return None


def _general(words: Sequence[str], department: Sequence[str], *, apart: bool) -> GeneralTitle:
    return GeneralTitle(title_words.respelt(" ".join(words)), _level(words), tuple(department), apart)


def _level(words: Sequence[str]) -> str:
    """How high a general part says that somebody stands; "" for words that are none."""
    spelt = title_words.respelt(" ".join(title_words.without_numbers(words)))
    if grade := _OF_GRADE.get(spelt):
        return grade
    *before, last = spelt.split() or [""]
    level = _LEVELS.get(last, "")
    beside = set(before)
    if "entry" in beside and "level" not in beside:  # a data entry clerk is no clerk of a department of data
        return ""
    if not level or not beside <= _BESIDE or " ".join([*before, last]) in _NAMED_JOBS:
        return ""
    if level == TRAINEE:
        return OFFICER if beside & _OF_GRADUATES or last == "graduate" else TRAINEE
    if level == MANAGER and last == "manager":
        return OFFICER if "relationship" in beside else SUPERVISOR if beside & _BELOW else MANAGER
    if level == OFFICER and beside & _OF_CLERKS:
        return CLERK
    return SUPERVISOR if last == "hand" and beside & {"leading", "charge"} else level
