"""The study between two occupations: its stages, how long each takes, and what of one's own schooling counts.

The Bureau of Labor Statistics' entry levels say how much is usual, the reviewed table `programs.tsv` which program it
is and how long it takes, `degree_fields.tsv` in which field a degree has to be. A short certificate counts towards a
degree only where the table says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.lazy_dataclass import dataclass
from careercli.moves.held_schooling import CERTIFICATE, YOU
from careercli.moves.schooling_share import mostly_has
from careercli.moves.study_stages import Stage, shortest_years, usual_years
from careercli.roles import education
from careercli.roles.programs import MONTHS_A_YEAR, Months, Program

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation
    from careercli.moves.held_schooling import Held
    from careercli.roles.licences import Licence, Licences

COLLEGE = 4
"""Years of college up to a bachelor's degree."""
BEFORE_OWN_DEGREE = {
    education.SOME_COLLEGE: education.HIGH_SCHOOL,
    education.ASSOCIATE: education.HIGH_SCHOOL,
    education.BACHELOR: education.ASSOCIATE,
    education.MASTER: education.BACHELOR,
    education.DOCTORAL: education.BACHELOR,
}
"""What of a degree in another field counts towards the degree that an occupation asks for: a second bachelor's degree
builds on the general courses of the first, a professional degree on any bachelor's."""
USUAL_MONTHS = {
    CERTIFICATE: Months(0, 12),
    "Doctoral or professional degree": Months(36, 84),
}
"""How long a program takes that the table has not: an award from weeks to a year, a doctorate behind a bachelor's
degree from three years (Bureau of Labor Statistics) to seven (National Science Foundation, median)."""
MAJOR_FIELDS = {
    "11": "business", "13": "business", "15": "computing", "17": "engineering", "19": "science", "21": "social science",
    "23": "law", "25": "education", "27": "art or design", "29": "health", "31": "health", "41": "business",
    "43": "business",
}  # fmt: skip
"""The field of those who have a degree in occupations of a SOC major group that the table does not name."""
CLINICAL = ("29-", "31-2")
"""Health professions, and the assistants of therapists: a degree for one of them is none for another."""


@dataclass(frozen=True)
class Schooling:
    """The study before a move, in its stages; none where one's schooling is enough.

    `second` says that people have the level of schooling, but in another field, which the degree has to be in or the
    license asks for. `program` is the target's own, None where the table has none. `counts` are the years of one's
    training that count towards it, `had` the parts of it that these are, where the table names its parts. `by_own`:
    one's own schooling, as it is told, is what the target asks for.
    """

    stages: tuple[Stage, ...] = ()
    second: bool = False
    program: Program | None = None
    counts: float = 0.0
    had: tuple[str, ...] = ()
    by_own: bool = False

    @property
    def least(self) -> float:
        """The years that it takes at least."""
        return sum(stage.least for stage in self.stages)

    @property
    def years(self) -> float:
        """The years that it takes at most: up to the level that the Bureau calls usual."""
        return sum(stage.years for stage in self.stages)

    @property
    def shortest(self) -> float:
        """The years of the shortest way that is known: a program whose source says only how long at most takes that."""
        return sum(shortest_years(self.stages))

    @property
    def usual(self) -> float:
        """The years by which moves are weighed, where the shortest way is for few."""
        return usual_years(self.stages)


NO_STUDY = Schooling()


def published_level(target: Occupation) -> str | None:
    """The entry level that the Bureau publishes for the occupation that is counted."""
    return target.stated or target.entry


def entry_level(target: Occupation, licence: Licence | None) -> str | None:
    """The usual entry level, in the Bureau's words: a license of all may ask for more than the Bureau's wider code."""
    if licence is None or not licence.degree_first or not needs_license_of_its_own(licence):
        return target.entry
    levels = education.ENTRY_LEVELS
    return max((target.entry or licence.degree_first, licence.degree_first), key=lambda level: levels.get(level, 0))


def schooling(source: Occupation | None, target: Occupation, licences: Licences, own: Held | None = None) -> Schooling:
    """The study that lies between two occupations. Without a source: for somebody with a high school diploma.

    `own` is the schooling of the person who moves, None where nothing but what is usual in their role is known.
    """
    study = _usual_schooling(as_schooled(source, own), target, licences)
    return _with_own(study, as_usual(source, own), source, target, licences) if own is not None else study


def as_usual(source: Occupation | None, own: Held) -> Held:
    """Schooling that a guide names, of the level that is usual in the occupation that one leaves if that is higher."""
    usual = source.entry if source is not None and own.whose != YOU else None
    return replace(own, level=usual) if usual and education.ENTRY_LEVELS.get(usual, 0) > own.step else own


def as_schooled(source: Occupation | None, own: Held | None) -> Occupation | None:
    """The occupation that somebody leaves, with no more schooling than they say they have, though more is usual."""
    if source is None or own is None or own.whose != YOU:
        return source
    if own.step >= education.ENTRY_LEVELS.get(source.entry or "", education.HIGH_SCHOOL):
        return source
    alone = tuple(100.0 * (step == own.step) for step in range(len(education.YEARS)))
    return replace(source, entry=own.level, schooling=alone)


def _with_own(
    study: Schooling, own: Held, source: Occupation | None, target: Occupation, licences: Licences
) -> Schooling:
    """What is left of a study for somebody of a schooling, from what people of their role have.

    A degree is had for what builds on it. Where the own one has to be in a field, or the license asks for it, somebody
    with a degree of the level studies as those do who have one in another field: a bachelor's degree shortens a program
    below it, too, where the table says so. A degree in what the target asks for is had. A certificate for another trade
    than the one of the `source` is not, whatever else one has studied.
    """
    if not study.stages:
        return study
    asked = study.stages[-1].step
    licence, has_program = licences.of(target.code), study.program is not None
    of_its_own = has_program or _is_clinical(target, asked) or (licence is not None and bool(licence.degree_first))
    wanted = None if has_program else licences.programs.field_of(target.code)
    if own.covers(study.program, target.code, asked, wanted, of_its_own=of_its_own):
        return replace(study, stages=(), second=False, by_own=True)
    if study.second:
        return study
    held, had = own.step, years_of(own.level)
    *college, last = study.stages
    entry = entry_level(target, licence) or _level_of(last.step)
    stages: list[Stage] = []
    for stage in college:
        stages += _college_left(stage, study.program, held, had, licences)
    after = study.program.after_degree if study.program is not None and held >= education.BACHELOR else None
    if last.step <= education.ASSOCIATE and after is not None and after.most < MONTHS_A_YEAR * last.years:
        stages += _again(entry, study.program).stages
    elif last.step > held or (study.program is not None and last.step <= education.ASSOCIATE):
        years = last.years
        if study.program is None and last.step <= education.BACHELOR and not _is_whole(target, last.step, licences):
            years = min(years, float(education.YEARS[last.step] - had))
        stages.append(replace(last, least=min(last.least, years), years=years))
    elif study.program is None and _is_not_had(entry, held, source, target, licences):
        stages.append(last)
    else:
        stages += _of_another_field(study, last, target, licences)
    return replace(study, stages=tuple(stages), second=any(stage.second for stage in stages))


def _college_left(
    stage: Stage, program: Program | None, held: int, had: float, licences: Licences
) -> tuple[Stage, ...]:
    """What is left of the study before a program for somebody of a step of schooling, who has `had` years of college.

    A degree in no field that they name is none in the program's own: who becomes a nurse practitioner is a nurse first.
    """
    if stage.second:
        return (stage,)
    total = program.college_first if program and stage.step == education.ASSOCIATE else education.YEARS[stage.step]
    years = min(stage.years, float(max(total, education.YEARS[stage.step]) - had))
    if years > 0:
        return (replace(stage, least=min(stage.least, years), years=years),)
    first = licences.programs.of(program.after) if program and program.after else None
    return _again(_level_of(stage.step), first).stages if first is not None and held >= stage.step else ()


def _is_whole(target: Occupation, step: int, licences: Licences) -> bool:
    """Whether courses of another kind spare nothing of the study: two years in one field, or that the law asks for."""
    by_law = _is_by_law(licences.of(target.code))
    return step == education.ASSOCIATE and (by_law or licences.programs.field_of(target.code) is not None)


def _of_another_field(study: Schooling, stage: Stage, target: Occupation, licences: Licences) -> tuple[Stage, ...]:
    """The last stage for somebody who has its degree; nothing where any field will do."""
    by_law, wanted = _is_by_law(licences.of(target.code)), licences.programs.field_of(target.code)
    if study.program is None and wanted is None and not by_law:
        return ()
    again = _again(_level_of(stage.step), study.program, wanted.name if wanted else "", full=by_law).stages
    return tuple(each for each in again if each.years <= stage.years) or (stage,)


def _level_of(step: int) -> str:
    return next(level for level, known in reversed(education.ENTRY_LEVELS.items()) if known == step)


def _usual_schooling(source: Occupation | None, target: Occupation, licences: Licences) -> Schooling:
    """The study between two occupations for those who have what is usual in the first."""
    licence = licences.of(target.code)
    entry = entry_level(target, licence)
    asked = education.ENTRY_LEVELS.get(entry or "")
    program = licences.programs.of(target.code)
    program = None if program is None or program.is_apprenticeship else program
    if asked is None or entry is None or (source is not None and source.id == target.id):
        return NO_STUDY
    held = education.ENTRY_LEVELS.get((source.entry if source else None) or "", education.HIGH_SCHOOL)
    if program is not None and program.after and not _is_trained_as(program.after, source, licences):
        return _behind(program, licences.programs.of(program.after), entry, source)
    same = source is not None and is_same_profession(source, target, licences)
    if asked > held:
        often_had = mostly_has(source, target, program) and not _is_clinical(target, asked)
        if not often_had or asked >= education.ASSOCIATE:
            wanted = licences.programs.field_of(target.code) if asked >= education.ASSOCIATE else None
            whole = _is_whole(target, asked, licences)
            return _up_to(entry, source, program, wanted.name if wanted else "", often_had=often_had, whole=whole)
    if source is None or same:
        return NO_STUDY
    if program is not None and program.college_first:
        return _up_to(entry, source, program)
    if asked == education.SOME_COLLEGE:
        is_other = program is not None or _is_other_trade(entry, source, target, licences)
        return _up_to(entry, source, program) if is_other else NO_STUDY
    if _is_same_field(source, target, licences):
        return NO_STUDY
    wanted = licences.programs.field_of(target.code)
    if _is_clinical(target, asked) or (program is not None and asked >= education.ASSOCIATE):
        return _again(entry, program, wanted.name if wanted else "", full=True)
    if _is_by_law(licence):
        return _again(entry, program)
    other = _other_field(source, target, licences) if asked >= education.ASSOCIATE else ""
    return _again(entry, program, other) if other else NO_STUDY


def _is_trained_as(code: str, source: Occupation | None, licences: Licences) -> bool:
    """Whether people of an occupation have been trained for that of a code: nurses and nurse midwives as nurses."""
    if source is None:
        return False
    own = licences.programs.of(source.code)
    return source.code.startswith(code) or (own is not None and own.after == code)


def _behind(program: Program, first: Program | None, entry: str, source: Occupation | None) -> Schooling:
    """The study where a program builds on that of another occupation, which people of the source have not been
    through.
    """
    held = education.ENTRY_LEVELS.get((source.entry if source else None) or "", education.HIGH_SCHOOL)
    degree = "Bachelor's degree"
    before = _again(degree, first) if held >= education.BACHELOR else _up_to(degree, source, first)
    least, most = (months / MONTHS_A_YEAR for months in (program.months.least, program.months.most))
    step = education.ENTRY_LEVELS[entry]
    last = Stage(_name(entry, program, ""), step, least, most, program.months.open_end, first=program.first)
    return Schooling((*(stage.up_to_degree() for stage in before.stages), last), program=program)


def _is_clinical(target: Occupation, asked: int) -> bool:
    """Whether an occupation is a health profession with a degree of its own."""
    return asked >= education.ASSOCIATE and target.code.startswith(CLINICAL)


def _is_by_law(licence: Licence | None) -> bool:
    """Whether the license of all who do a job asks for a degree first."""
    return licence is not None and bool(licence.degree_first) and needs_license_of_its_own(licence)


def needs_license_of_its_own(licence: Licence | None) -> bool:
    """Whether nearly all who do a job need the license, nearly everywhere: not in some states, not for a branch."""
    return licence is not None and licence.is_for_all


def is_same_profession(source: Occupation, target: Occupation, licences: Licences) -> bool:
    """Whether people of the first occupation have had the training that the second asks for."""
    before, after = (licences.programs.of(each.code) for each in (source, target))
    if after is not None and 0 < _credit(source, after) < after.months.most and before != after:
        return False  # where the table says how much of a program is spared, nothing else says that all of it is
    if (
        before is not None
        and after is not None
        and not after.is_apprenticeship
        and (before.name == after.name or after.months.most <= _credit(target, before) < before.months.most)
    ):
        return True  # the same program, or one within it, as a practical nurse's within a registered one's
    if after is not None and not after.is_apprenticeship and _credit(source, after) >= after.months.most:
        return True  # all of it is spared, as the nursing assistants' course is to a nurse
    if before is not None and before.after and after is not None and licences.programs.of(before.after) == after:
        return True  # the own program builds on it, as a nurse practitioner's on a nurse's
    kin = 7 if target.code.startswith(CLINICAL) else 6  # 29-1124 and 29-1126 are two professions, 17-2112.01 a part
    if source.code[:kin] == target.code[:kin]:
        return after is None or before == after
    if after is not None and _is_clinical(target, education.ENTRY_LEVELS.get(target.entry or "", 0)):
        return False  # one license may cover two programs, as that of nurse practitioners and of nurse midwives
    held, asked = licences.of(source.code), licences.of(target.code)
    if held is None or asked is None:
        return False
    is_shared = needs_license_of_its_own(held) and needs_license_of_its_own(asked)
    return held.text == asked.text or (is_shared and not set(held.parts).isdisjoint(asked.parts))  # RN, and RN and APRN


TRADES = ("47-", "49-", "51-", "53-")
"""The major groups of the SOC in which each minor group is a trade: who repairs instruments has not learned cars."""


def _is_not_had(entry: str, held: int, source: Occupation | None, target: Occupation, licences: Licences) -> bool:
    """Whether a short program is still to be gone through by who has a step of schooling, as high or higher.

    It is the same whether somebody names a job or none: a degree in another field is no certificate of a trade.
    """
    if source is None:
        return entry == CERTIFICATE and held > education.ENTRY_LEVELS[CERTIFICATE]
    return _is_other_trade(entry, source, target, licences)


def _is_other_trade(entry: str, source: Occupation, target: Occupation, licences: Licences) -> bool:
    """Whether a short program has to be gone through whatever else one has studied: it teaches a trade of its own."""
    if entry != CERTIFICATE:
        return False
    held, asked = licences.of(source.code), licences.of(target.code)
    is_new_licence = needs_license_of_its_own(asked) and (held is None or asked is None or held.text != asked.text)
    digits = len("49-3" if target.code.startswith(TRADES) else "49")
    return is_new_licence or source.code[:digits] != target.code[:digits]


def _is_same_field(source: Occupation, target: Occupation, licences: Licences) -> bool:
    """Whether people of the source studied what the target's degree has to be in, by the table: nurses who teach it."""
    own, wanted = (licences.programs.field_of(each.code) for each in (source, target))
    return own is not None and wanted is not None and own.name in wanted.accepted


def is_of_the_field_alone(source: Occupation, target: Occupation, licences: Licences) -> bool:
    """Whether people of the source have a degree of the target's field, but have not been through its program."""
    program = licences.programs.of(target.code)
    if program is None or program.is_apprenticeship or is_same_profession(source, target, licences):
        return False
    return _is_same_field(source, target, licences)


def _up_to(
    entry: str,
    source: Occupation | None,
    program: Program | None,
    field: str = "",
    *,
    often_had: bool = False,
    whole: bool = False,
) -> Schooling:
    """The study from what somebody has up to a level: college first, where a program builds on it, then the program.

    Of what has to be studied as a `whole` no courses are had.
    """
    asked = education.ENTRY_LEVELS[entry]
    held = years_held(source)
    college_first = program.college_first if program else COLLEGE if asked > education.BACHELOR else 0
    stages = []
    if lacking := max(0.0, college_first - held):
        degree = "Bachelor's degree" if college_first == COLLEGE else f"{college_first} years of college"
        step = education.BACHELOR if college_first == COLLEGE else education.ASSOCIATE
        stages.append(Stage(degree, step, lacking, lacking, often_had=True))
    counts = _credit(source, program) / MONTHS_A_YEAR
    had = program.had(source.code) if program and source else ()
    months = program.months if program else USUAL_MONTHS.get(entry) or _months_behind(asked, college_first)
    general = 0.0  # courses that count in any field; those of the program itself remain
    if (not whole and asked in (education.ASSOCIATE, education.BACHELOR)) or (
        asked > education.BACHELOR and not program
    ):
        general = max(0.0, held - college_first)
    years = max(0.0, months.most / MONTHS_A_YEAR - counts - general)
    least = max(0.0, months.least / MONTHS_A_YEAR - counts - (0.0 if program else general))
    years, first = max(years, least), program.first if program else ""
    if years:
        name = _name(entry, program, field, had)
        stages.append(Stage(name, asked, least, years, months.open_end, first=first, often_had=often_had))
    return Schooling(tuple(stages), program=program, counts=counts, had=had)


def _again(entry: str, program: Program | None, field: str = "", *, full: bool = False) -> Schooling:
    """The study of people who have the level, but in another field: a second degree, or the program itself.

    `full` says that none of it can be spared: somewhat related degrees do not do.
    """
    asked = education.ENTRY_LEVELS[entry]
    months = program.after_degree if program is not None and asked <= education.BACHELOR else None
    if months is None and program is not None and asked in (*range(education.BACHELOR), education.MASTER):
        months = program.months
    if months is None:
        most = education.years_between(BEFORE_OWN_DEGREE[asked], asked) * MONTHS_A_YEAR
        months = USUAL_MONTHS.get(entry) or Months(0 if field and not full else most, most)
        if asked == education.DOCTORAL and program is None:  # the courses of a master's degree are had
            had = MONTHS_A_YEAR * education.years_between(education.BACHELOR, education.MASTER)
            months = Months(months.least - had, months.most - had)
    least, years = months.least / MONTHS_A_YEAR, months.most / MONTHS_A_YEAR
    name = _name(entry, program, field)
    stage = Stage(name, asked, least, years, months.open_end, second=True, optional=months.optional)
    return Schooling((stage,), second=True, program=program)


def _name(entry: str, program: Program | None, field: str, had: Sequence[str] = ()) -> str:
    """What a stage of study is called: of a program of which parts are `had`, the others."""
    if program is not None:
        left = [part.name for part in program.parts if part.name not in had]
        name = " and ".join(left) if had else program.name
        return name[0].upper() + name[1:]
    return f"{entry} in {field}" if field else entry


def _months_behind(step: int, college_first: int) -> Months:
    months = MONTHS_A_YEAR * (education.YEARS[step] - college_first)
    return Months(months, months)


def years_held(source: Occupation | None) -> float:
    """The years of college that count anywhere: a degree's, or those of courses, but not those of a certificate."""
    return years_of(source.entry if source else None)


def years_of(level: str | None) -> float:
    """The years of college that a level of schooling counts for anywhere; a certificate may be a course of weeks."""
    if level == CERTIFICATE:
        return 0.0
    return float(education.YEARS[education.ENTRY_LEVELS.get(level or "", education.HIGH_SCHOOL)])


def _credit(source: Occupation | None, program: Program | None) -> int:
    """The months of a program that people of an occupation are spared, by the table."""
    if source is None or program is None:
        return 0
    return next((months for code, months in program.credit.items() if source.code.startswith(code)), 0)


def _other_field(source: Occupation, target: Occupation, licences: Licences) -> str:
    """The field that the target's degree has to be in, where people of the source have one in another; else empty."""
    wanted, own = (licences.programs.field_of(each.code) for each in (target, source))
    if wanted is None or (own is None and source.code[:4] == target.code[:4]):
        return ""
    had = {own.name if own else "", MAJOR_FIELDS.get(source.code[:2], "")}
    return "" if had & wanted.accepted else wanted.name
