"""The schooling that somebody brings to a move: what they say they have, whatever that is. Of somebody who says nothing
the higher counts of what the guide to the role that they leave asks for, and of what the record calls usual there.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from careercli import paths
from careercli.lazy_dataclass import dataclass
from careercli.roles import education
from careercli.roles.programs import MONTHS_A_YEAR

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role
    from careercli.roles.programs import Field, Program
    from careercli.roles.study_programs import StudyProgram

YOU, GUIDE = "you", "guide"
"""Whose word it is: the person's own, in a profile, a CV or a command; or that of the guide to the role."""
_DEGREES = {
    "associate": "Associate's degree",
    "bachelor": "Bachelor's degree",
    "master": "Master's degree",
    "doctora": "Doctoral or professional degree",
}
_AT_LEAST = re.compile(
    r"\b(?:at least|(?:a )?minimum (?:of|is)|no less than)\b[^.;,]{0,30}?\b"
    r"(associate|bachelor|master|doctora)[a-z]*(?:['\u2019]s?)?\b[^.]*"
)
"""A sentence of a guide that says which degree is the least; what is only typical is not had by all."""
_IN_FIELD = re.compile(
    r"\bdegree,?(?: or \w+)?,?(?: (?:whether|usually|typically|either))? in "
    r"(?!an? |another |any |some |the |related )([a-z][a-z &'-]*?)(?= (?:or|from|with|at|plus)\b|[,;:(]|$)"
)
"""A field behind the degree that a guide's sentence names, the first of several."""
CERTIFICATE = "Postsecondary nondegree award"
"""The Bureau's word for a certificate that is no degree."""
_BROAD = frozenset(("science", "technology", "field"))
"""Names of fields that end the names of others: political science is no science."""
_COLLEGE_TEACHERS = "25-1"
"""SOC codes of those who teach a field at a college, for which nearly every field prepares."""
_COURSES = "Some college, no degree"
_HEDGE = re.compile(r"\b(?:some|many|few|may|prefer\w*)\b")


@dataclass(frozen=True)
class Held:
    """A level of schooling, as the Bureau of Labor Statistics names it, and whose word it is: YOU or GUIDE.

    `studied` is the field of one's own degree, as one says, or the guide's sentence, which may name what is studied.
    `by_job`: of who names a degree and no field, that sentence of the guide to their job. What would count of somebody
    who says nothing counts of them as well.
    """

    level: str
    whose: str = YOU
    studied: str = ""
    by_job: str = ""

    @property
    def field_of_guide(self) -> str:
        """The field that counts by the word of a guide, the first that it names; empty where none does."""
        match = _IN_FIELD.search(self.by_job if self.whose == YOU else self.studied)
        return match[1].strip() if match and not self.is_named else ""

    @property
    def is_named(self) -> bool:
        """Whether it is one's own, in a field that one names."""
        return self.whose == YOU and bool(self.studied)

    @property
    def step(self) -> int:
        """Its step of schooling."""
        return education.ENTRY_LEVELS[self.level]

    def lacks_diploma(self, entry: str | None) -> bool:
        """Whether one says that one has no schooling, where a high school diploma, or what builds on it, is usual."""
        is_asked = education.ENTRY_LEVELS.get(entry or "", education.NO_FORMAL) >= education.HIGH_SCHOOL
        return is_asked and self.whose == YOU and self.step == education.NO_FORMAL

    def beyond(self, entry: str | None) -> Held | None:
        """What counts of it for who has since had an occupation of an entry level: nothing where it is below that."""
        return self if self.step >= education.ENTRY_LEVELS.get(entry or "", education.HIGH_SCHOOL) else None

    def covers(
        self, program: Program | None, code: str, step: int, wanted: Field | None = None, *, of_its_own: bool
    ) -> bool:
        """Whether it is schooling of a step in what an occupation asks for: its program by name, as a guide or the
        person names it ("associate's degree … in paralegal studies"), one of the fields that are `wanted`, or a field
        that by NCES prepares for it.

        A certificate is that of a program which the table calls a degree or a certificate. `of_its_own`: the occupation
        has a program or a license; biology prepares for teaching it, but is no training of teachers.
        """
        studied = self.studied or self.by_job
        if not studied or self.step < _least_step(program, step, self.level):
            return False
        _what, named, subject = program.name.rpartition(" in ") if program else ("", "", "")
        if named and subject.lower() in studied.lower():
            return True
        if not self.is_named:
            return False
        if wanted is not None and _is_one_of(self.studied.lower(), wanted):
            return True
        return _prepares(self.studied, code, of_its_own=of_its_own)


def _is_one_of(studied: str, wanted: Field) -> bool:
    """Whether a field that somebody names is one of those that will do, or a branch of it: civil engineering."""
    return any(studied == name or (name not in _BROAD and studied.endswith(f" {name}")) for name in wanted.accepted)


def _least_step(program: Program | None, step: int, level: str) -> int:
    """The step that a program asks for, of who has a level: that of a certificate or of an associate's degree where the
    table says that it will do, or that the program takes no longer.
    """
    if program is None or program.college_first:
        return step
    if level == CERTIFICATE and " or certificate in " in program.name:
        return min(step, education.SOME_COLLEGE)
    is_two_years = program.months.least <= MONTHS_A_YEAR * education.YEARS[education.ASSOCIATE]
    return min(step, education.ASSOCIATE) if is_two_years else step


@functools.lru_cache(maxsize=4096)
def _prepares(field: str, code: str, *, of_its_own: bool) -> bool:
    """Whether a field of study prepares for an occupation, by NCES: the field itself, not a branch of it; or, where
    that has training `of_its_own`, for little else.
    """
    leading = [program for program in _programs(field) if program.leads_to(code)]
    return bool(leading) and (not of_its_own or any(_is_for(program, code) for program in leading))


def _is_for(program: StudyProgram, code: str) -> bool:
    """Whether most of what a program prepares for, beside teaching it at a college, is of a code's minor group."""
    codes = [known for known in program.codes if not known.startswith(_COLLEGE_TEACHERS)]
    return 2 * sum(known[:4] == code[:4] for known in codes) > len(codes)


@functools.lru_cache(maxsize=16)
def _programs(field: str) -> tuple[StudyProgram, ...]:
    from careercli.roles import study_programs
    from careercli.search import study_names

    return study_names.named(study_programs.read(paths.bundled_data()), field).programs


def typed(level: str, study: str = "") -> str:
    """Schooling as one types it: "high school", "bachelors in paralegal studies"."""
    step = education.ENTRY_LEVELS[level]
    name = "some college" if level == _COURSES else education.SHORT_NAMES[step]
    if not study:
        return name
    degree = {education.SOME_COLLEGE: "certificate", education.DOCTORAL: "doctorate"}.get(step, f"{name}s")
    return f"{degree} in {study}"


def held_by(own_level: str | None, role: Role | IndexedRole | None = None, study: str | None = None) -> Held | None:
    """The schooling of somebody who leaves a role: the level that they say they have, in a field where they name one,
    else what the guide to the role calls the least; None where nobody tells of any.

    A degree without a field counts as one in what that guide names, if it is no lower: saying what would be taken for
    granted changes nothing, and more of it asks for no more.
    """
    guide = by_guide(role) if role is not None and not study else None
    if not own_level:
        return guide
    own = Held(own_level, YOU, study or "")
    return Held(own_level, YOU, by_job=guide.studied) if guide is not None and own.step >= guide.step else own


def by_guide(role: Role | IndexedRole) -> Held | None:
    """The degree that the guide to a role calls the least, in the first sentence that does; None where none does."""
    text = role.education.level if role.education else None
    match = _AT_LEAST.search(" ".join(text.lower().split())) if text else None
    if match is None or _HEDGE.search(match.string[: match.start()].rpartition(".")[2]):
        return None
    return Held(_DEGREES[match[1]], GUIDE, re.split(r", (?:but|although|though|and some)\b", match[0])[0])
