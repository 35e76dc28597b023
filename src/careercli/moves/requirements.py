"""What a move requires: schooling, a license, experience, training; and what that and the pay make of it.

Facts alone: entry education, experience and training as the Bureau of Labor Statistics states them for the destination,
licenses from the reviewed table `licences.tsv`. They group moves and never order them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli.catalog.moves import Occupation
from careercli.roles import education
from careercli.roles.licences import Licence, Licences

if TYPE_CHECKING:
    from careercli.moves.sides import Side
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

OPEN_NOW, WITH_STUDY, PAYS_LESS = "open now", "with study", "pays less"
GROUPS = (OPEN_NOW, WITH_STUDY, PAYS_LESS)
"""The groups of moves, in the order in which they are shown."""
LEAST_PAY = 0.85
"""A move to less than this share of one's pay pays less."""
LEAST_SCHOOLING_SHARE = 0.5
"""People of an occupation need study for another if its entry level is above theirs, and less than this share of them
have the schooling that people in it call required."""
BEFORE_OWN_DEGREE = {
    education.SOME_COLLEGE: education.HIGH_SCHOOL,
    education.ASSOCIATE: education.HIGH_SCHOOL,
    education.BACHELOR: education.ASSOCIATE,
    education.MASTER: education.BACHELOR,
    education.DOCTORAL: education.BACHELOR,
}
"""What of a degree in another field counts towards that of a licensed profession: a second bachelor's degree builds on
the general courses of the first, a professional degree on any bachelor's."""


_SHORT_FORM = re.compile(r"\b[A-Z]{2,}\b")


@dataclass(frozen=True)
class Requirements:
    """What an occupation requires of somebody from another one; None or 0 where nothing, or nothing is known.

    `study_years` are full-time years of study up to the entry level. `licence` is None where the table has none.
    """

    entry_education: str | None = None
    study_years: int = 0
    experience: str | None = None
    training: str | None = None
    licence: Licence | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return {
            "entry_education": self.entry_education,
            "study_years": self.study_years,
            "experience": self.experience,
            "training": self.training,
            "licence": licence_text(self.licence),
        }


def licence_text(licence: Licence | None) -> str | None:
    """A license with where it is needed, as "registered nurse (RN) license, everywhere in the US"; None without one."""
    return licence.words if licence else None


def requirements(source: Occupation | None, target: Occupation, licences: Licences) -> Requirements:
    """What a move from one occupation to another requires. Without a source: of somebody with a high school diploma."""
    licence = licences.of(target.code)
    return Requirements(
        entry_education=target.entry,
        study_years=max(study_years(source, target, licence), years_of_own_degree(source, target, licences)),
        experience=_unless_none(target.experience),
        training=_unless_none(target.training),
        licence=licence if source is None or source.id != target.id else None,
    )


def of_role(licences: Licences, source: Side | None, target: Side, role: Role | IndexedRole) -> Requirements:
    """What a role requires of somebody: by its occupation, or by its own file where O*NET describes none.

    From a role to itself nothing more is required than the schooling that its people have.
    """
    figures = role.statistics
    before = source.occupation if source else None
    if source is not None and source.slug == target.slug:
        entry = target.occupation.entry if target.occupation else figures.entry_education if figures else None
        return Requirements(entry_education=entry)
    if target.occupation is not None:
        return requirements(before, target.occupation, licences)
    if figures is None:
        return Requirements()
    held = education.ENTRY_LEVELS.get((before.entry if before else None) or "", education.HIGH_SCHOOL)
    asked = education.ENTRY_LEVELS.get(figures.entry_education or "", held)
    return Requirements(
        entry_education=figures.entry_education,
        study_years=education.years_between(held, asked),
        experience=_unless_none(figures.work_experience),
        training=_unless_none(figures.training),
    )


def study_years(source: Occupation | None, target: Occupation, licence: Licence | None = None) -> int:
    """The full-time years of study that lie between two occupations; 0 if most people of the first have the schooling.

    The Bureau's entry levels are compared. Where the target's is higher, O*NET's survey decides whether people of the
    first mostly reach it all the same (`schooling_share`). A license that most states ask for of all who do the work
    counts with the degree that comes before it.
    """
    asked = education.ENTRY_LEVELS.get(target.entry or "")
    if licence is not None and needs_license_of_its_own(licence):
        asked = max(
            (level for level in (asked, education.ENTRY_LEVELS.get(licence.degree_first)) if level is not None),
            default=None,
        )
    if asked is None or (source is not None and source.id == target.id):
        return 0
    held = education.ENTRY_LEVELS.get(source.entry or "", education.HIGH_SCHOOL) if source else education.HIGH_SCHOOL
    if asked <= held:
        return 0
    if source is not None:
        share = schooling_share(source, target)
        if share is not None and share >= LEAST_SCHOOLING_SHARE:
            return 0
    return education.years_between(held, asked)


def needs_license_of_its_own(licence: Licence | None) -> bool:
    """Whether nearly all who do a job need the license, nearly everywhere: not in some states, not for a branch."""
    return licence is not None and licence.where != "some states" and not licence.partial


def years_of_own_degree(source: Occupation | None, target: Occupation, licences: Licences) -> int:
    """The full-time years that a licensed profession's own degree takes somebody of another one, whatever they hold.

    An economist's doctorate is no degree in medicine: a degree counts only for what comes before the profession's own
    (`BEFORE_OWN_DEGREE`). 0 where the license asks for no degree first, and within one profession.
    """
    licence = licences.of(target.code)
    if licence is None or not licence.degree_first or not needs_license_of_its_own(licence):
        return 0
    if source is not None and (source.id == target.id or _is_same_profession(source, target, licence, licences)):
        return 0
    first = education.ENTRY_LEVELS[licence.degree_first]
    asked = max(first, education.ENTRY_LEVELS.get(target.entry or "", first))
    return education.years_between(BEFORE_OWN_DEGREE[asked], asked)


def _is_same_profession(source: Occupation, target: Occupation, licence: Licence, licences: Licences) -> bool:
    """Whether people of the first occupation have had the training that the license of the second asks for."""
    if source.code[:6] == target.code[:6]:
        return True
    held = licences.of(source.code)
    if held is None:
        return False
    if held.text == licence.text:
        return True
    if set(_SHORT_FORM.findall(held.text)) & set(_SHORT_FORM.findall(licence.text)):  # RN, and RN and APRN
        return True
    below = education.ENTRY_LEVELS.get(licence.degree_first, 0) <= education.SOME_COLLEGE
    return below and bool(held.degree_first) and source.code[:2] == target.code[:2]


def schooling_share(source: Occupation, target: Occupation) -> float | None:
    """The chance that somebody of one occupation has the schooling that somebody of another calls required.

    The sum over steps of schooling e of P(source has e) P(target asks for e or less), 0 to 1. None where O*NET holds
    back the answers on either side, or most of them.
    """
    held, asked = sum(source.schooling), sum(target.schooling)
    if min(held, asked) < 50:
        return None
    below, total = 0.0, 0.0
    for step, percent in enumerate(source.schooling):
        below += target.schooling[step]
        total += percent * below
    return total / (held * asked)


def group(needs: Requirements, pay_ratio: float | None) -> str:
    """The group of a move: whether it pays less, takes study first, or is open now. Pay that is unknown is not less."""
    if pay_ratio is not None and pay_ratio < LEAST_PAY:
        return PAYS_LESS
    return WITH_STUDY if needs.study_years else OPEN_NOW


def _unless_none(text: str | None) -> str | None:
    return text if text and text != "None" else None
