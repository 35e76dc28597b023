"""What a move requires: schooling, a license, experience, training; and what that and the pay make of it.

Facts alone: entry education, experience and training as the Bureau of Labor Statistics states them for the destination,
the program, its length and the license from reviewed tables. They group moves and never order them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careercli.catalog.moves import Occupation
from careercli.lazy_dataclass import dataclass
from careercli.moves.held_schooling import CERTIFICATE, YOU
from careercli.moves.related_experience import LONG_EXPERIENCE
from careercli.moves.schooling import (
    NO_STUDY,
    Schooling,
    as_schooled,
    as_usual,
    entry_level,
    is_of_the_field_alone,
    needs_license_of_its_own,
    published_level,
    schooling,
    years_held,
)
from careercli.moves.schooling_share import LEAST_ANSWERS, more_asked
from careercli.moves.study_stages import Stage
from careercli.roles import education, soc
from careercli.roles.licences import HeldLicence, Licence, Licences, lacking
from careercli.roles.programs import Credential, Months, Program, apprenticeship

if TYPE_CHECKING:
    from careercli.moves.held_schooling import Held
    from careercli.moves.sides import Side
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

OPEN_NOW, WITH_STUDY, YEARS_FIRST, PAYS_LESS = "open now", "with study", "years first", "pays less"
GROUPS = (OPEN_NOW, WITH_STUDY, YEARS_FIRST, PAYS_LESS)
"""The groups of moves, in the order in which they are shown."""
MOST_LESS_PAY = 15
"""A move that pays less by more than so many per cent, in whole ones as they are shown, pays less."""
LEAST_LESS_SHARE = 0.2
"""A smaller share of people who call less schooling enough than is usual tells of exceptions only."""
LEAST_RISE, LEAST_STUDY = 10, 0.25
"""Study of so many years or more is asked for nothing if a job pays less than so many per cent more."""
LICENSE = " license"
SHORT_TRAINING = "Short-term on-the-job training"
"""The Bureau's words for training of up to a month."""
APPRENTICESHIP = "Apprenticeship"
"""The Bureau's word for training that is paid work with classes beside it."""


@dataclass(frozen=True)
class Requirements:
    """What an occupation requires of somebody from another one; None or 0 where nothing, or nothing is known.

    `study_years` are full-time years of study by the shortest way in, `study_years_most` by the longest, up to the
    entry level; `study` has their stages. `licence` is None where the table has none.
    `program` is the occupation's own, an apprenticeship too; `credential` what many have, though
    the law does not ask for it; `field` the field of the degree, empty where any will do.

    `held_program` is the program that people of the source have been through already, or one that covers it;
    `covered_by` the schooling that is what the occupation asks for, the person's own or that of a guide.
    `less_share` is the share of people there who call less schooling enough than the entry level, in O*NET's survey,
    from 0 to 1: None where that is not known, a law asks for the level, or too few do; `published_share` is the share
    of its answers that are published. `stated` is the Bureau's entry level for the wider occupation, where
    `entry_education`, that of a part, is what O*NET's survey has; else None.
    `published` is what the Bureau publishes, of the occupation that is counted, whatever the law or the survey say;
    `by_license` tells that `entry_education` is what a license asks for, too.
    `own_level` is the schooling that the person who moves says they have. `is_related_training`: one has been trained
    for a license of the same field (of hair, and of skin), and no table says how much of that counts. `held_licence` is
    what one's own job, or a certificate of one's own, has of the license. `years_if_asked` are the years up to an entry
    level that one's own lies below, where that keeps nobody out: most people of the source have it all the same.
    `lacks_diploma`: one says that one has no schooling, and a high school diploma, or what builds on it, is usual.
    `more_asked` is the step of schooling that most people there call required, with their share (0 to 1), where that is
    two steps or more above the entry level and above what one has; None where it is not, or is not known.
    `projected` are the years of the projections that the Bureau's levels are published with.
    `experience_as` names, as far as a table does, what one is in the years of experience that are asked for.
    """

    entry_education: str | None = None
    study_years: float = 0
    study_years_most: float = 0
    experience: str | None = None
    training: str | None = None
    licence: Licence | None = None
    study: Schooling = NO_STUDY
    program: Program | None = None
    credential: Credential | None = None
    field: str = ""
    held_program: Program | None = None
    covered_by: Held | None = None
    less_share: float | None = None
    published_share: float = 1.0
    stated: str | None = None
    published: str | None = None
    by_license: bool = False
    own_level: str | None = None
    is_related_training: bool = False
    held_licence: HeldLicence | None = None
    years_if_asked: int = 0
    experience_as: tuple[str, ...] = ()
    lacks_diploma: bool = False
    projected: str | None = None
    more_asked: tuple[int, float] | None = None

    @property
    def lacking(self) -> Licence | None:
        """What is to be got of the license; None where there is none, or all of it is had."""
        return lacking(self.licence, self.held_licence)

    @property
    def usual_years(self) -> float:
        """The years of study by which jobs are weighed, where the shortest way is for few."""
        return tenths(self.study.usual)

    @property
    def years_some_ask(self) -> float:
        """The years of study that some employers alone ask for, at most: the job is open without them."""
        return max(self.years_if_asked, sum(stage.years for stage in self.study.stages if stage.optional))

    @property
    def is_marked_by_license(self) -> bool:
        """Whether the law keeps the work, nearly everywhere, for those with a license that is still to be got.

        A license for a branch of the work marks that branch alone.
        """
        return needs_license_of_its_own(self.lacking)

    @property
    def is_open_now(self) -> bool:
        """Whether one can begin at once: neither study nor experience first, and training of up to a month."""
        return not self.study_years and not self.lacks_diploma and is_learned_at_once(self)

    @property
    def entry_education_from(self) -> str | None:
        """Whose word `entry_education` is: the Bureau's, else that of O*NET's survey or of a license; None without."""
        if self.entry_education is None or self.entry_education == self.published:
            return None if self.entry_education is None else "BLS"
        return "license" if self.by_license else "O*NET survey"

    @property
    def is_apprenticeship(self) -> bool:
        """Whether one enters by an apprenticeship: years of paid work with classes beside it."""
        return self.training == APPRENTICESHIP

    @property
    def apprenticeship(self) -> Months | None:
        """How long the apprenticeship takes by which one enters; None without one, or where no table has its length."""
        return apprenticeship(self.program) if self.is_apprenticeship else None

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it: NEEDED, without the years of the longest way where they are no more; what is lacking of
        school, where it is.
        """
        return {
            "entry_education": self.published,
            "usual_education": self.entry_education,
            "usual_education_from": self.entry_education_from,
            "study_years": self.study_years,
            **({"study_years_most": self.study_years_most} if self.study_years_most > self.study_years else {}),
            **({"lacks_diploma": True} if self.lacks_diploma else {}),
            "experience": self.experience,
            "training": self.training,
            "licence": licence_text(self.licence, self.entry_education),
            "licence_to_get": licence_text(self.lacking, self.entry_education),
        }


NEEDED = (
    *("entry_education", "usual_education", "usual_education_from", "study_years", "study_years_most"),
    *("experience", "training", "licence", "licence_to_get"),
)
"""The keys of what is required, which are columns of a table."""


def licence_text(licence: Licence | None, entry: str | None = None) -> str | None:
    """A license with its exam and where it is needed; None without one. `entry` is the usual level of entry.

    As "registered nurse (RN) license, everywhere in the US (exam: NCLEX-RN)".
    """
    if licence is None:
        return None
    exam = f" (exam: {licence.exam})" if licence.exam else ""
    return f"{licence.words_beside(entry)}{exam}"


def requirements(
    source: Occupation | None,
    target: Occupation,
    licences: Licences,
    own: Held | None = None,
    certificates: Sequence[str] = (),
) -> Requirements:
    """What a move from one occupation to another requires. Without a source: of somebody with a high school diploma.

    `own` is the schooling of the person who moves, None where nothing but what is usual in their role is known;
    `certificates` are those that they say they have.
    """
    source = as_schooled(source, own)
    own = as_usual(source, own) if own else None
    by_law, study = licences.of(target.code), schooling(source, target, licences, own)
    program, wanted = licences.programs.of(target.code), licences.programs.field_of(target.code)
    is_other = source is None or source.id != target.id
    is_other_job = source is None or soc.base_code(source.code) != soc.base_code(target.code)
    licence = by_law if is_other else None
    held = licences.held((source.code,) if source else (), licence, certificates)
    is_had = (source is not None or study.by_own) and is_other and not study.stages
    own_level = own.level if own else None
    is_related_degree = is_had and source is not None and is_of_the_field_alone(source, target, licences)
    return Requirements(
        entry_education=entry_level(target, by_law),
        published=published_level(target),
        projected=target.growth_period,
        by_license=by_law is not None and by_law.degree_first == entry_level(target, by_law),
        study_years=tenths(study.shortest),
        study_years_most=tenths(study.years),
        experience=_unless_none(target.experience),
        experience_as=_trained_alike(target, licences),
        training=_unless_none(target.training) if is_other_job else None,
        licence=licence,
        held_licence=held,
        study=study,
        program=program if is_other_job else None,
        field=wanted.name if wanted and is_other_job and (not program or is_related_degree) else "",
        credential=licences.programs.credential_of(target.code) if is_other else None,
        held_program=program if is_had and not is_related_degree else None,
        covered_by=own if study.by_own else None,
        less_share=_less_share(target, by_law, program),
        published_share=published_share(target),
        stated=target.stated if by_law is None or not by_law.degree_first else None,
        own_level=own_level if own and own.whose == YOU else None,
        years_if_asked=0 if study.stages or (program and is_had) else _years_below(source, target, by_law, own_level),
        is_related_training=bool(study.stages) and _is_related_training(source, target, licences),
        lacks_diploma=is_other and own is not None and own.lacks_diploma(entry_level(target, by_law)),
        more_asked=more_asked(target, _step_held(source, own)) if is_other else None,
    )


def _step_held(source: Occupation | None, own: Held | None) -> int:
    """The step of schooling that somebody says they have, else the usual one in the occupation that they leave."""
    usual = education.ENTRY_LEVELS.get((source.entry if source else None) or "", education.HIGH_SCHOOL)
    return own.step if own and own.whose == YOU else max(usual, own.step if own else usual)


def _years_below(source: Occupation | None, target: Occupation, licence: Licence | None, own_level: str | None) -> int:
    """The years from what is usual in the occupation left, or from one's own level, to the entry level of another.

    A certificate counts as the courses that some college is, but not as one for another job.
    """
    entry = entry_level(target, licence)
    if source is None or source.id == target.id or not source.entry or not entry:
        return 0
    held = education.YEARS[education.ENTRY_LEVELS.get(own_level or "", 0)]
    own = education.YEARS[education.ENTRY_LEVELS[source.entry]]
    held = max(held, int(years_held(source)) if entry == CERTIFICATE else own)
    return max(0, education.YEARS[education.ENTRY_LEVELS[entry]] - held)


def _is_related_training(source: Occupation | None, target: Occupation, licences: Licences) -> bool:
    """Whether two trades of one minor group (of the SOC) each have a license behind a short program of its own.

    A program of which the table says what is credited is left to the table.
    """
    if source is None or source.code[:4] != target.code[:4]:
        return False
    held, asked = licences.of(source.code), licences.of(target.code)
    if held is None or asked is None:
        return False
    program = licences.programs.of(target.code)
    if program is not None and (program.credit or program.is_apprenticeship):
        return False
    levels = {education.ENTRY_LEVELS.get(licence.degree_first) for licence in (held, asked)}
    return levels == {education.SOME_COLLEGE} and all(map(needs_license_of_its_own, (held, asked)))


def _trained_alike(target: Occupation, licences: Licences) -> tuple[str, ...]:
    """What people are, by their licenses, whose school counts for another of their minor group (of the SOC), and whose
    work is then the experience that it asks for: "radiologic technologist". In a service it is that of its ranks.
    """
    from careercli.moves.related_experience import RANKS

    if _unless_none(target.experience) is None:
        return ()
    if rank := next((rank for service, rank in RANKS.items() if target.code.startswith(service)), ""):
        return (rank,)
    program = licences.programs.of(target.code)
    if program is None:
        return ()
    of_field = (licences.of(code) for code in program.credit if code[:4] == target.code[:4])
    return tuple(each.name.removesuffix(LICENSE) for each in of_field if each and each.name.endswith(LICENSE))


def _less_share(target: Occupation, licence: Licence | None, program: Program | None) -> float | None:
    """`Requirements.less_share`: nobody is told that less is enough where the law asks for the training."""
    by_law = licence is not None and licence.where != "some states" and bool(licence.degree_first or program)
    if 100 * published_share(target) < LEAST_ANSWERS or by_law:
        return None
    share = share_of_less(target, target.entry)
    return share if share >= LEAST_LESS_SHARE else None


def share_of_less(target: Occupation, level: str | None) -> float:
    """The share of all answers to O*NET's survey that call less schooling than a level enough, as `show` lists them.

    What O*NET does not publish counts among all: the share is of the people who were asked.
    """
    return sum(target.schooling[: education.ENTRY_LEVELS.get(level or "", 0)]) / 100


def published_share(target: Occupation) -> float:
    """The share of the answers to O*NET's survey that are published."""
    return sum(target.schooling) / 100


def of_role(
    licences: Licences,
    source: Side | None,
    target: Side,
    role: Role | IndexedRole,
    own: Held | None = None,
    certificates: Sequence[str] = (),
) -> Requirements:
    """What a role requires of somebody: by its occupation, or by its own figures where O*NET describes none.

    Without figures it is what the occupation requires that lends it the work.

    From a role to itself nothing more is required than the schooling that its people have.
    """
    figures = role.statistics
    before = source.occupation if source else None
    described = target.occupation if target.own is None else None
    if source is not None and source.slug == target.slug:
        entry = described.entry if described else figures.entry_education if figures else None
        stated = published_level(described) if described else entry
        return Requirements(
            entry_education=entry,
            stated=stated if stated != entry else None,
            published=stated,
            projected=figures.growth_period if figures else None,
        )
    if described is not None:
        return requirements(before, described, licences, own, certificates)
    if figures is None:
        return Requirements()
    if (undescribed := by_figures(role)) is not None:
        return requirements(before, undescribed, licences, own, certificates)
    held = education.ENTRY_LEVELS.get((before.entry if before else None) or "", education.HIGH_SCHOOL)
    held = own.step if own and own.whose == YOU else max(held, own.step if own else held)
    asked = education.ENTRY_LEVELS.get(figures.entry_education or "", held)
    years = education.years_between(held, asked)
    return Requirements(
        entry_education=figures.entry_education,
        published=figures.entry_education,
        projected=figures.growth_period,
        study_years=years,
        study_years_most=years,
        study=Schooling((Stage(figures.entry_education or "", asked, years, years),) if years else ()),
        experience=_unless_none(figures.work_experience),
        training=_unless_none(figures.training),
    )


def by_figures(role: Role | IndexedRole, stand_in: Occupation | None = None) -> Occupation | None:
    """The occupation of a role that O*NET does not describe, by its code and what the Bureau publishes for it, its
    openings and growth among that; what else is known of it is that of a `stand_in`. None where the role's file names
    no code, or has no figures.
    """
    figures, own = role.statistics, role.occupation
    code = soc.base_code(own.code.strip()) if own is not None and own.code else None
    if figures is None or code is None:
        return None
    blank = stand_in or Occupation(-1, code, role.title, None, None, None, None, None, code, None, 0.0, 0.0, ())
    return replace(
        blank,
        code=code,
        openings=figures.annual_openings,
        growth=figures.growth_percent,
        growth_period=figures.growth_period,
        entry=figures.entry_education,
        experience=figures.work_experience,
        training=figures.training,
        counted=code,
        stated=None,
        schooling=(),
    )


def study_years(source: Occupation | None, target: Occupation, licences: Licences) -> float:
    """The full-time years of study that lie between two occupations, up to the level that the Bureau calls usual."""
    return tenths(schooling(source, target, licences).years)


def lacks_long_experience(needs: Requirements, *, has_experience: bool) -> bool:
    """Whether a job asks for five years or more in a related one, and one's own years do not usually count."""
    return needs.experience == LONG_EXPERIENCE and not has_experience


def group(needs: Requirements, pay_ratio: float | None, *, has_experience: bool) -> str:
    """The group of a move: whether it pays less, takes study or an apprenticeship first, or years in a related job that
    one does not have, or is open now.

    Pay that is unknown is not less.
    """
    if pay_ratio is not None and round(100 * (pay_ratio - 1)) < -MOST_LESS_PAY:
        return PAYS_LESS
    if needs.study_years or needs.is_apprenticeship or needs.lacks_diploma:
        return WITH_STUDY
    return YEARS_FIRST if lacks_long_experience(needs, has_experience=has_experience) else OPEN_NOW


def asks_much_for_little(needs: Requirements, change_percent: int | None) -> bool:
    """Whether a move takes study, or an apprenticeship of years, and pays hardly more than before, or less; pay that is
    unknown tells nothing.
    """
    takes_long = needs.usual_years >= LEAST_STUDY or needs.is_apprenticeship
    return takes_long and change_percent is not None and change_percent < LEAST_RISE


def is_learned_at_once(job: Occupation | Requirements) -> bool:
    """Whether a job asks for no experience, and for no training on the job of more than a month."""
    return job.experience in (None, "None") and job.training in (None, "None", SHORT_TRAINING)


def tenths(years: float) -> float:
    """Years to a tenth, an integer where they are whole, so that JSON says 4 and not 4.0."""
    rounded = round(years, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def _unless_none(text: str | None) -> str | None:
    return text if text and text != "None" else None
