"""Those who are at school, have just left one, or broke one off: where they stand, as the record counts schooling.

A student of high school counts with the diploma, one of college with some college; a school that is broken off gives no
degree, and its field is asked for with less. What a sentence asks beside that is read by the other rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.catalog import employers
from careercli.commands.asked.facts import asked_figures
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.moves import other_field
from careercli.commands.asked.person import own_job
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.commands.asked.schooling import asked_schooling
from careercli.roles import education, plain_conditions

Reading = Callable[[Catalog, str], Question | None]
_SCHOOL = (
    r"(?:(?:high |trade |nursing |law |med(?:ical)? |grad(?:uate)? |engineering |business )?school|college|"
    r"university|uni)"
)
_NEW = (
    rf",? ?\b(?:(?:straight|fresh|right|just|newly|recently|directly) )(?:out of|after|from) {_SCHOOL}\b|,? "
    rf"\b(?:out of|after) (?:college|{_SCHOOL}) ?$"
)
_PAY = r"\b(?:salar(?:y|ies)|pay|paid|wages?|earn\w*|make|start(?:ing|s)?)\b"
_YEAR = r"(?:senior|junior|sophomore|freshman|student|grad(?:uate)?|kid)"
_WHO = r"(?:(?:^|\b)(?:i'm|i am|i'm still|i am still|as|for|is|to show)? ?(?:an? |the |my )?)"
_AT = r"(?:,? (?:and |in |at |still |currently ))*"
_STANDS = (
    (rf"{_WHO}(?:high ?school|hs) {_YEAR}s?\b|{_WHO}{_YEAR} {_AT}(?:in )?(?:high ?school|hs)\b", "high school"),
    (
        rf"{_WHO}(?:community )?(?:college|university|uni) (?:senior|junior|sophomore|freshman|student)s?\b",
        "some college",
    ),
    (rf"{_WHO}(?:senior|junior|sophomore|freshman|student) {_AT}(?:in )?(?:college|university|uni)\b", "some college"),
    (rf"^{_WHO}(?:sophomore|freshman)\b", "high school"),
    (
        r"^(?:(?:i have|i've|i've got|i got|got|have|with) (?:an? |my |only an? |just an? )?)?ged\b"
        r"(?! (?:teach|instruct|exam|test))",
        "high school",
    ),
)
"""How somebody says where they stand in school, and the level that is counted."""
_SAID_AS = {"high school": "with a high school diploma", "some college": "with some college"}
_STANDS_FOR = {
    "ged": "counted as a high school diploma: the record has both as one level",
    "high school": "counted with a high school diploma, where most ways in begin",
    "some college": "counted with some college, as long as there is no degree",
}
_OTHERS = r"\b(?:teach\w*|tutor\w*|coach\w*|counsel\w*|help\w*|work(?:s|ing)? with)\b"
"""Where a sentence has one of these, the students in it are those of somebody's work."""
_BROKEN_OFF = (
    r"\b(?:drop(?:ped|ping|s)?|flunk(?:ed|ing|s)?|fail(?:ed|ing)?|kicked|washed) out (?:of|from)|"
    r"\b(?:(?:did ?n[o']?t|never|not) (?:finish(?:ed|ing)?|complete[d]?)|quit(?:ting)?|left|leaving|leave)"
)
_LEFT = (
    rf"(?:\bi(?:'m| am| have|'ve)? |\bafter )?(?:{_BROKEN_OFF}) (?:my |the )?"
    r"(?P<what>[a-z]+(?: [a-z]+)?(?= (?:school|program|degree)\b)|college|university) ?(?:school|program|"
    r"degree)?\b"
)
_LEVEL_OF = {"college": "some college", "university": "some college"}
_NOT_FINISHED = (
    "{} school is taken as that for {}; not finished, it is no degree: jobs of the field {} that usually ask for less "
    "are shown; which of the courses count, each school says"
)
_IN_PART = "not finished, it is no degree: {} is what counts; which of the courses count, each school says"
_ASKS = (
    rf"what (?:else )?(?:(?:other |kind of )?{JOBS} )?(?:can|could|should|do) i (?:do|be|get|become)(?: now| next| "
    r"instead)?"
    r"(?: with (?:what )?(?:i've|i have|i) (?:learned|learnt|studied))?|what (?:now|next|else)|(?:now )?what|any "
    r"ideas|"
    rf"{JOBS}|(?:what|which) {JOBS}|instead|now|with what i(?:'ve| have) learned|i'm|i am|after|can|get|best|good|for"
)
"""What asks for jobs and nothing else."""
_TEENS = r"(?:1[3-7])"
_YOUNG = (
    rf"\bteen(?:ager)?s?\b|\b{_TEENS}[ -]?(?:years?|yr)s?[ -]?olds?\b|\b(?:at|i'm|i am|age|aged|only|is|turn(?:ed|"
    rf"ing)?) {_TEENS}\b"
    r"(?![ -]?(?:dollars|an hour|per|k\b|hours|years of|years? (?:in|as)|%|percent))"
)
_ASKS_WORK = rf"\b(?:{JOBS}|hired?|hiring|summer)\b"
_OF_AGE = (
    "age: not recorded for occupations; the nearest is shown: jobs that ask for no diploma and that one learns within "
    "a month; which of them are open under 18 the law says (US Department of Labor: dol.gov/agencies/whd/youthrules)"
)
_NOT_TEENS = (
    r"\b(?:with|work(?:ing)? with|teach\w*|help\w*|counsel\w*|my (?:teen|son|daughter).*(?:while|so) i|kids?)\b"
)
_WORKED = (
    r"\b(?P<verb>worked|working|work)(?P<time>(?: for)? (?:[0-9]+|an?|one|two|three|four|five|ten) (?:years?|yrs?|"
    r"months?))? "
    r"(?:at|for) (?:an? |the )?(?P<name>[a-z'&-]+(?: [a-z'&-]+){0,2})"
)
_WORKERS = {"fast food": "fast food worker", "hotel": "hotel clerk", "retail": "retail salesperson"}
_TAKEN = "{} is taken as {}, and the work there as that of {}: name your job there instead"


def read(catalog: Catalog, sentence: str, reading: Reading) -> Question | None:
    """A sentence in small letters that says where somebody stands in school, with the rest of it by `reading`."""
    if cued.search(_YOUNG, sentence) and cued.search(_ASKS_WORK, sentence) and not cued.search(_NOT_TEENS, sentence):
        return _young(sentence)
    if match := cued.search(_LEFT, sentence):
        return _left_school(catalog, sentence, match, reading)
    rest, said = _stated(catalog, sentence)
    if rest == sentence:
        return None
    return _with(reading(catalog, rest) or _alone(rest), said)


def _stated(catalog: Catalog, sentence: str) -> tuple[str, list[str]]:
    """A sentence in the words that the other rules read, and what is said of that."""
    said: list[str] = []
    rest = sentence
    if cued.search(_NEW, rest) and cued.search(_PAY, rest):
        rest = cued.sub(_NEW, " ", rest)
        known = cued.search(asked_figures.BEGINNERS, rest)
        rest = rest if known else f"starting pay {cued.sub(_ASKS_PAY, '', rest)}"
    for pattern, level in () if cued.search(_OTHERS, rest) else _STANDS:
        if match := cued.search(pattern, rest):
            has_field = level == "some college" and cued.search(r"\b(?:study|major)", rest)
            rest = f"{rest[: match.start()]} {'' if has_field else _SAID_AS[level]} {rest[match.end() :]}"
            if "grad" not in match[0]:
                said.append(f"{match[0].strip()}: {_STANDS_FOR['ged' if 'ged' in match[0] else level]}")
            break
    match = cued.search(_WORKED, rest)
    words = match["name"].split() if match else []
    for count in range(len(words), 0, -1):
        name = words[:count]
        if match and (field := employers.field(name)) and (worker := _WORKERS.get(field)):
            slugs = named_roles.named(catalog, worker) or named_roles.of_work(catalog, field)
            if slugs:
                end = match.start("name") + len(" ".join(name))
                rest = f"{rest[: match.start()]} i was a {slugs[0]}{match['time'] or ''} {rest[end:]}"
                said.append(_TAKEN.format(" ".join(name), field, slugs[0]))
            break
    rest = " ".join(cued.sub(r"\b(?:and|but) (?=i was a\b)", ", ", rest).split()).replace(" ,", ",").strip(" ,")
    return rest, said


_ASKS_PAY = (
    r"^(?:(?:what|how much) (?:does|do|is|are|would|can) |what's )?(?:the )?(?:average |typical )?(?:salary|pay|"
    r"wages?) |"
    r"^(?:what|how much) (?:does|do|would|can|could|will) (?=an? )| (?:make|earn|get|get paid)$"
)


def _alone(rest: str) -> Question | None:
    """The jobs for a level of schooling, where a sentence tells nothing else."""
    for level, words in _SAID_AS.items():
        left = rest.replace(words, " ")
        if left != rest and not plain_conditions.left_over(left, (_ASKS,)):
            arguments = ("list", "--education", level, "--sort", "-openings")
            return Question(arguments, (f"not sure yet? {own_job.FOR_THE_UNDECIDED.partition(', `careers list')[0]}",))
    return None


def _with(question: Question | None, said: list[str]) -> Question | None:
    return question and Question(question.arguments, (*said, *question.remarks), question.term, question.jobs)


def _young(sentence: str) -> Question:
    """The jobs for which neither a diploma nor experience is usual; what is wished of them beside that."""
    rest = " ".join(cued.sub(_YOUNG, " ", sentence).split())
    wishes = plain_conditions.parted(rest)
    remarks = [remark for remark in wishes.remarks if not remark.startswith("age:")]
    arguments = ("list", "--education", "none", "--on-the-job", "none,short", *wishes.options, "--sort", "-openings")
    return Question(arguments, (_OF_AGE, *remarks))


def _left_school(catalog: Catalog, sentence: str, match: re.Match[str], reading: Reading) -> Question | None:
    """What is open to somebody who broke a school off: jobs of its field that ask for less, or what was finished."""
    what = match["what"].strip()
    rest = " ".join(f"{sentence[: match.start()]} {sentence[match.end() :]}".split()).strip(" ,")
    if what == "high" or (what in _LEVEL_OF and "finish" in match[0]):
        return None  # the other rules read these as the level that is had
    if level := _LEVEL_OF.get(what):
        question = reading(catalog, rest) if rest else None
        if question is None or not question.arguments:
            question = Question(("list", "--education", level, "--sort", "-openings"))
        elif not {"--education", "--have", "--min-education"} & {*question.arguments}:
            option = {"list": "--education", "next": "--have"}.get(question.arguments[0])
            arguments = (*question.arguments, *((option, level) if option else ()))
            question = Question(arguments, question.remarks, question.term, question.jobs)
        return _with(question, [_IN_PART.format(level)])
    job = asked_schooling.SCHOOLS.get(what[:3], "")
    slugs = named_roles.named(catalog, job) if job else ()
    family = other_field.family_of(catalog, slugs[0]) if slugs else other_field.family_named(catalog, what)
    if not family:
        return None
    least, goal = "associate", what
    if slugs:
        goal = slugs[0]
        known = catalog.entry(goal).role.statistics
        step = education.step_named(known.entry_education) if known and known.entry_education else education.BACHELOR
        least = education.SHORT_NAMES[education.BACHELOR if step > education.MASTER else max(step - 1, 1)]
    wishes = plain_conditions.parted(rest)
    left = plain_conditions.left_over(wishes.rest, (_ASKS,))
    unread = (f"not looked for: {left}",) if left else ()
    arguments = ("list", "--family", family, "--education", least, *wishes.options, "--sort", "-jobs")
    said = _NOT_FINISHED.format(what, goal, family)
    return Question(arguments, (said, *wishes.remarks, *unread))
