"""What a move requires, in the words of an adviser: the one place for them, which every command uses.

Entry levels, experience and training are categories of the Bureau of Labor Statistics; here stands what each means.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers.cited_sources import HANDBOOK
from careercli.answers.own_way_in import NO_MORE
from careercli.moves.held_schooling import YOU
from careercli.moves.requirements import Requirements, licence_text
from careercli.moves.schooling import USUAL_MONTHS, needs_license_of_its_own
from careercli.moves.study_stages import Stage
from careercli.roles import education, on_the_job
from careercli.roles.licences import EVERYWHERE
from careercli.roles.programs import MONTHS_A_YEAR, Program, apprenticeship
from careercli.text import small

if TYPE_CHECKING:
    from careercli.moves.held_schooling import Held
    from careercli.moves.sides import Side
    from careercli.roles.licences import HeldLicence, Licence

BUREAU = "Bureau of Labor Statistics"
SURVEY = "O*NET's survey"
MOSTLY_PUBLISHED = 0.9
"""From this share of the answers on, what O*NET holds back changes no figure by much."""
ENTRY_WORDS = {
    "No formal educational credential": "no degree or diploma needed",
    "High school diploma or equivalent": "high school diploma",
    "Some college, no degree": "some college courses",
    "Postsecondary nondegree award": "certificate program",
}
"""Entry levels that the Bureau's words do not make plain; degrees keep theirs."""
ASK_THE_BOARD = "your own training may count: ask your state's licensing board what does"
"""What is said where both jobs have a license of one field, and no table says how much of the one counts."""
IF_ASKED = "if the employer asks for it"
"""What is said of schooling that some employers alone ask for: the job is open without it."""
UNLESS_TRAINED = f"{IF_ASKED}: some train people who have another degree"
"""What is said of a program that those with a degree in another field need for some employers alone."""
HIGH_SCHOOL = "High school diploma or equivalent"
DIPLOMA = "high school diploma or equivalent (GED)"
"""What those lack first who say that they have no schooling."""
EXPERIENCE_WORDS = {
    "5 years or more": "5 years or more of related experience",
    "Less than 5 years": "some related experience (under 5 years)",
}
APPRENTICESHIP_TIME = "usually 3 to 5 years"
"""As the Bureau's glossary has it, for trades of which the table has no length."""


def requirement_phrases(needs: Requirements, *, has_experience: bool = False) -> list[str]:
    """What a move requires, each in a few words, in the order of their weight; empty if nothing is recorded.

    `has_experience` says that what people did in the role left usually counts as the experience that is asked for.
    """
    phrases = [study_words(needs), usual_words(needs), *work_phrases(needs, has_experience=has_experience)]
    if needs.licence is not None:
        phrases.append(licence_words(needs))
    return [phrase for phrase in phrases if phrase]


def licence_words(needs: Requirements) -> str:
    """The license that a move asks for; of one that is had already that it is, of one that is had in part the rest.

    As "registered nurse (RN) license, which your own job requires, too", or "real estate agent license, perhaps
    covered by your job's real estate broker license: ask your state whether a broker's counts".
    """
    licence, held = needs.licence, needs.held_licence
    if licence is None:
        return ""
    if held is None:
        return licence_text(licence, needs.entry_education) or ""
    if needs.lacking is not None:
        return to_get_words(needs.lacking, held, needs.entry_education)
    if held.certificate:
        whose = "which you have"
    elif held.name != licence.text:
        whose = f"{'perhaps ' if held.check else ''}covered by your job's {held.name}"
    elif licence.where == EVERYWHERE:
        whose = "which your own job requires, too"
    else:
        whose = f"in {licence.where}, where your own job requires it, too"
    return f"{licence.text}{' only' if licence.partial else ''}, {whose}{f': {held.check}' if held.check else ''}"


def to_get_words(lacking: Licence, held: HeldLicence | None, entry: str | None) -> str:
    """What is to be got of a license by somebody who has the rest of it, if anything: "school bus endorsement on top of
    your job's CDL with passenger endorsement, everywhere in the US".
    """
    if held is None:
        return licence_text(lacking, entry) or ""
    whose = "your" if held.certificate else "your job's"
    more = f"{lacking.name} on top of {whose} {held.name}"
    return licence_text(replace(lacking, text=f"{more} for {lacking.branch}" if lacking.branch else more), entry) or ""


def requirement_lines(needs: Requirements, before: Side | None, *, other_ways: str = "") -> list[tuple[str, str]]:
    """What is required, each with its name; `before` is the role left, None without one.

    What `other_ways`, sentences that stand beside these lines, tell of O*NET's survey is not told again.
    """
    lines = [("Schooling", _schooling(needs, before))]
    if usual := usual_words(needs, with_share=SURVEY not in other_ways):
        lines.append(("", usual[0].upper() + usual[1:]))
    if needs.licence is not None:
        source = f" ({HANDBOOK}, {needs.licence.year})"
        lines.append(("License", f"{licence_words(needs)}{source}"))
    else:
        lines.append(("License", wording.NONE_NAMED))
    if experience := experience_words(needs.experience):
        lines.append(("Experience", experience))
    if training := training_words(needs.training, needs.program):
        lines.append(("Training", training))
    if needs.credential is not None:
        whose = f"{HANDBOOK}, {needs.credential.year}"
        lines.append(("Often held", f"{needs.credential.name}, or asked for by employers ({whose})"))
    return lines


def comes_on_top(needs: Requirements) -> tuple[str, ...]:
    """What stands between somebody and the job however alike the work is: study, an apprenticeship, a license."""
    parts = [
        f"{program_words(stage.name)}, {stage_time(stage)}{', if you lack that degree' * stage.often_had}"
        f"{f', {IF_ASKED}' * stage.optional}"
        for stage in needs.study.stages
    ]
    if needs.lacks_diploma:
        parts.insert(0, f"a {DIPLOMA}")
    if needs.years_if_asked:
        parts.append(_study_words(needs))
    if needs.is_apprenticeship:
        parts.append(training_words(needs.training, needs.program))
    if needs.lacking is not None and needs_license_of_its_own(needs.lacking):
        parts.append(f"the {needs.lacking.text}")
    if parts and (counts := counts_words(needs)):
        parts.append(counts)
    return tuple(parts)


def study_words(needs: Requirements) -> str:
    """The schooling that is usual, with the study up to it, and the diploma that comes first for who has none; empty
    where the entry level is not recorded.
    """
    words = _study_words(needs)
    if not needs.lacks_diploma:
        return words
    if words == entry_words(HIGH_SCHOOL):
        return f"{DIPLOMA}, which you would also need"
    return f"{words}; you would also need: a {DIPLOMA}"


def _study_words(needs: Requirements) -> str:
    stages = needs.study.stages
    if not needs.entry_education and not stages:
        return ""
    if needs.held_program is not None and not needs.held_program.is_apprenticeship:
        return f"{needs.held_program.name}, which {covering_words(needs)}"
    if needs.years_if_asked:
        return if_employer_asks(entry_words(needs.entry_education), time_if_asked(needs))
    if not stages:
        years = f", about {wording.count(int(needs.study_years), 'year')} of study" if needs.study_years else ""
        is_degree = education.ENTRY_LEVELS.get(needs.entry_education or "", 0) >= education.BACHELOR
        field = f" in {needs.field} or a related field" if needs.field and is_degree else ""
        covers = f", which {covering_words(needs)}" if needs.covered_by is not None else ""
        return entry_words(needs.entry_education) + field + years + covers
    *college, last = stages
    words = f"{program_words(last.name)}, {stage_time(last)}"
    if last.optional:
        return f"{words}, {UNLESS_TRAINED}"
    if last.second:
        return f"{words} with a degree in another field"
    if needs.study.counts and not needs.study.had:
        words += " with credit for the training you have"
    if needs.study.program is None:
        about = "" if not last.least else "about "
        if_none = " if you lack that degree" * last.often_had
        words = f"{program_words(last.name)}, {about}{stage_time(last)} of study{if_none}"
    if counts := counts_words(needs):
        return f"{words}; {counts}"
    for stage in college:
        if stage.name not in education.ENTRY_LEVELS:  # "2 years of college" say it all
            time = "" if stage.name.endswith("of college") else f", {stage_time(stage)}"
            words += f", after {small(stage.name)}{time}"
            continue
        time = wording.count(round(stage.years), "more year" if stage.years < education.YEARS[stage.step] else "year")
        words += f", after {article(small(stage.name))} ({time} if you have none)"
    return f"{words}; {last.first}" if last.first else words


def covering_words(needs: Requirements) -> str:
    """What covers the schooling that is asked for: "your bachelor's degree in accounting covers"."""
    held = needs.covered_by
    if held is None:
        return "your training covers"
    if held.whose == YOU:
        return f"your {held_words(held)} covers"
    return f"the {entry_words(held.level)} covers that the guide to your job asks for"


def held_words(held: Held) -> str:
    """Schooling that somebody has, with its field if they name one: "bachelor's degree in paralegal studies"."""
    is_own_field = held.whose == YOU and held.studied
    return entry_words(held.level) + (f" in {held.studied}" if is_own_field else "")


def if_employer_asks(program: str, time: str) -> str:
    """Schooling that some employers alone ask for: "some college courses, about 1 year, if the employer asks …"."""
    return f"{program}, {time}, {IF_ASKED}"


def time_if_asked(needs: Requirements) -> str:
    """How long the schooling takes that some employers ask for, and that most people of the role left have."""
    months = USUAL_MONTHS.get(needs.entry_education or "")
    if months is None:
        return f"about {wording.count(needs.years_if_asked, 'year')}"
    return time_words(months.least / MONTHS_A_YEAR, months.most / MONTHS_A_YEAR)


def counts_words(needs: Requirements) -> str:
    """What of one's own training counts by name, or whom to ask; empty where neither is known."""
    if needs.is_related_training:
        return ASK_THE_BOARD
    had = needs.study.had
    return f"your {wording.natural_list(had)} count{'s' * (len(had) == 1)}" if had and needs.study.stages else ""


def usual_words(needs: Requirements, *, with_share: bool = True) -> str:
    """How usual the schooling is that lies before a move, and whose word that is where it is not the Bureau's.

    Empty without study that is or may be asked for, or where nothing is to be added. `with_share`: how many call less
    enough is part of it.
    """
    if needs.more_asked is not None:
        return _more_asked_words(needs)
    if not needs.study.stages and not needs.years_if_asked:
        return ""
    has_share = needs.less_share is not None and with_share
    enough = less_is_enough(needs.less_share or 0.0, needs.published_share) if has_share else ""
    if needs.stated is None:
        return f"{enough} ({SURVEY})" if enough else ""
    whose = f"level from {SURVEY}" + (f", where {enough}" if enough else "")
    return f"{whose}; BLS lists {article(entry_words(needs.stated))} for the broader occupation"


def _more_asked_words(needs: Requirements) -> str:
    """What most people in a job call required, far above the Bureau's entry level."""
    step, share = needs.more_asked or (0, 0.0)
    level = next(level for level, known in reversed(education.ENTRY_LEVELS.items()) if known == step)
    return f"{100 * share:.0f} % of people in the job say {article(entry_words(level))} is required ({SURVEY})"


def less_is_enough(share: float, published: float) -> str:
    """How many of those in a job call less schooling enough, of all that were asked: "27 % of people in the job say …".

    Where much of the survey is not published, at least so many: what is held back may say so, too.
    """
    least = "" if published > MOSTLY_PUBLISHED else "at least "
    return f"{least}{100 * share:.0f} % of people in the job say less is enough"


def work_phrases(needs: Requirements, *, has_experience: bool = False) -> list[str]:
    """The work that is asked for before one enters, and the training after that, each in a few words.

    `has_experience` says that what people did before usually counts as such work.
    """
    experience = experience_words(needs.experience)
    if experience and has_experience:
        experience += ", and yours usually counts"
    elif experience and needs.experience_as:
        experience += f", as {wording.natural_list([article(name) for name in needs.experience_as], 'or')}"
    return [words for words in (experience, training_words(needs.training, needs.program)) if words]


def entry_words(entry: str | None) -> str:
    """An entry level in plain words, as they stand within a sentence; empty for None."""
    return ENTRY_WORDS.get(entry, small(entry)) if entry else ""


def program_words(name: str) -> str:
    """What a stage of study is called within a sentence: "certificate program in cosmetology"."""
    level = next((level for level in ENTRY_WORDS if name.startswith(level)), "")
    return f"{ENTRY_WORDS[level]}{name[len(level) :]}" if level else small(name)


def experience_words(experience: str | None) -> str:
    """The experience that is usual before one enters; empty for none."""
    return EXPERIENCE_WORDS.get(experience, f"{small(experience)} of related experience") if experience else ""


def training_words(training: str | None, program: Program | None = None) -> str:
    """The training that is usual once one is hired, with its length; empty for none."""
    if training in on_the_job.TIMES:
        return f"{on_the_job.TIMES[training]} of training on the job"
    if training == "Apprenticeship":
        return f"apprenticeship, {apprenticeship_time(program)}, paid"
    if training == "Internship/residency":
        return program.then if program and program.then else "internship or residency"
    return small(training) if training else ""


def apprenticeship_time(program: Program | None) -> str:
    """How long an apprenticeship takes."""
    months = apprenticeship(program)
    if months is None:
        return APPRENTICESHIP_TIME
    return time_words(months.least / MONTHS_A_YEAR, months.most / MONTHS_A_YEAR)


def stage_time(stage: Stage) -> str:
    """How long a stage of study takes."""
    return time_words(stage.least, stage.years, open_end=stage.open_end)


def time_words(least: float, most: float, *, open_end: bool = False) -> str:
    """A time in full-time years: "3 years", "2 to 4 years", "3 to 6 months", "up to a year", "at least 2 years"."""
    first, last = (_whole_years(round(MONTHS_A_YEAR * years)) for years in (least, most))
    if open_end:
        return f"at least {_time(last)}"
    if first == last:
        return "about a month" if last == 1 else _time(last)
    if not first:
        return "up to a year" if last == MONTHS_A_YEAR else f"up to {_time(last)}"
    if first % MONTHS_A_YEAR == last % MONTHS_A_YEAR == 0:
        return f"{first // MONTHS_A_YEAR} to {_time(last)}"
    return f"{_time(first)} to {_time(last)}" if last % MONTHS_A_YEAR == 0 else f"{first} to {last} months"


_PEOPLE = (
    *(" specialist", " technician", " assistant", " aide", " operator", " controller", " attendant", " worker"),
    *(" manager", " examiner", " inspector", " therapist", " artist", " instructor", " administrator"),
)
"""Ends of fields of study that are called by who comes out of them."""


def article(name: str) -> str:
    """A name with the article before it that it takes; none before "some college courses"."""
    if name.startswith("some "):
        return name
    return f"an {name}" if name.startswith(("a", "e", "i", "o", "un")) and not name.startswith("uni") else f"a {name}"


def _whole_years(months: int) -> int:
    """Months, from two years on those of whole years: nobody counts 49 months of study."""
    return MONTHS_A_YEAR * round(months / MONTHS_A_YEAR) if months > 2 * MONTHS_A_YEAR else months


def _time(months: int) -> str:
    years, rest = divmod(months, MONTHS_A_YEAR)
    return wording.count(months, "month") if rest else wording.count(years, "year")


def _schooling(needs: Requirements, before: Side | None) -> str:
    if needs.entry_education is None:
        return wording.NOT_RECORDED
    words = study_words(needs)
    words = words[:1].upper() + words[1:]
    if needs.lacks_diploma:
        return words
    if needs.years_if_asked:
        return words if needs.own_level else f"{words}; many in your role have it"
    if needs.study.stages and needs.study.stages[-1].optional:
        return words
    if not needs.study_years:
        return f"{words}{NO_MORE}"
    if needs.is_related_training:
        return words
    if needs.study.had:
        return words
    if needs.study.second or needs.study.counts:
        return f"{words} (full time)"
    is_usual = before and before.occupation and before.occupation.entry
    start = f"what {before.title} usually takes" if before and is_usual else "a high school diploma"
    start = "the schooling that you have" if needs.own_level else start
    return f"{words} (full time, from {start})"


def for_example(subject: str) -> str:
    """A field of study as an example, as ", for example in accounting"; one that is called by who comes out of it is
    for them: ", for example for computer support specialists".
    """
    words = subject_words(subject).lower()
    return f", for example for {words}s" if words.endswith(_PEOPLE) else f", for example in {words}"


def subject_words(subject: str) -> str:
    """A field of study without a second name for it: Registered Nursing of Registered Nursing/Registered Nurse.

    A field that is called by who comes out of it is named by what is studied: Paralegal Studies of Legal
    Assistant/Paralegal.
    """
    first, _, second = subject.partition("/")
    if second and " " not in second and first.endswith("Assistant"):
        return f"{second} Studies"
    return first if len(second.split()) <= len(first.split()) else subject
