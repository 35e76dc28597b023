"""A way into a job that is asked for oneself: from the job of the profile, where it names one.

"How long would it take me to become a nurse" asks for one's own way, "how long does it take to become a nurse" for what
is usual. And what the first step is: that of the moves which `careers start` names.
"""

from __future__ import annotations

from itertools import pairwise

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question

_SECTIONS = {"statistics", "entry-path", "education"}
"""The sections that tell how people get into a job."""
_WAY = (
    r"\bhow (?:long|many years|many months|fast|quickly|soon)\b[^.;?!]*\b(?:me|i)\b|"
    r"\bhow (?:do|can|could|should|would|might|am|will) i (?:\w+ )?"
    r"(?:become|be|get|go|move|train|qualify|switch|transition|start|break|make)\b|"
    r"\b(?:can|could) i (?:ever |still |also )*(?:become|be an?|train as|work as)\b|"
    r"\bwhat (?:do|would|must|should|will) i (?:have to |need to |must )?do to (?:become|be|get)\b|"
    r"\b(?:do|would|will|must|should) i (?:really |still |also |have to |need to |need |want |go |be |attend |to |"
    r"get |back )*(?:an? )?(?:[a-z]+ school|college|university|[a-z' ]*degree|bachelor'?s?|master'?s?|school)\b"
)
"""What asks for one's own way into a job."""
_OF_FACTS = r"\b(?:licen[sc]\w*|certif\w*|costs?|tuition|fees|apprentic\w*|internships?)\b"
"""What is recorded of a job by itself, whoever asks."""
_FIRST_STEP = (
    r"(?:so )?(?:what(?:'s| is| are| would be| should be)? (?:the |my )?(?:very |next )?first (?:steps?|things?)"
    r"(?: (?:i |to |for ).*| be| this week| now| today)?|"
    r"what (?:should|can|could|do|must) i do (?:first|this week|today|right now)(?: .*)?|"
    r"(?:where|how) (?:do|should|can|could) i (?:start|begin|get started)(?: now| this week| today)?)"
)
_FROM_PROFILE = "from the job of your profile: {}"
_STEP_OF = (
    "a first step belongs to a move: `careers start` asks nine short questions and names one for this week; for "
    "example from waiter: `careers plan waiter paralegal` has the steps of one move in order"
)
"""What is said of a first step to somebody whose job is not known."""


def told(catalog: Catalog, question: Question | None, sentence: str) -> Question | None:
    """A question about getting into a job as one's own way from the job of the profile, where one asks for oneself."""
    if question is None or question.arguments[:1] != ("show",) or not cued.search(_WAY, sentence):
        return question
    own = named_roles.own(catalog) if not cued.search(_OF_FACTS, sentence) else None
    moved = from_job(question, own, sentence) if own else None
    if moved is None:
        return question
    return Question(moved.arguments, (_FROM_PROFILE.format(own), *moved.remarks), moved.term)


def from_job(question: Question, own: str, sentence: str, *, is_named: bool = False) -> Question | None:
    """The usual way into a job as the way there from one's own, that of the profile unless it `is_named`; None where a
    question asks for something else.
    """
    if question.arguments[:1] != ("show",):
        return None
    slug = question.arguments[1]
    sections = [value for option, value in pairwise(question.arguments) if option == "--section"]
    is_way = "education" in sections and {*sections} <= _SECTIONS and len(question.arguments) == 2 + 2 * len(sections)
    if own == slug or not is_way:
        return None
    asked = asked_places.parted(sentence)
    of_place = asked_places.used(question.arguments, asked)[1]
    arguments, said = asked_places.used(("path", *((own,) if is_named else ()), slug), asked)
    kept = (remark for remark in question.remarks if remark not in of_place)
    return Question(arguments, (*kept, *said), question.term)


def first_step(catalog: Catalog, sentence: str) -> Question | None:
    """The first steps of the moves from the job of the profile, or how to get one; None for another sentence."""
    if not cued.fullmatch(_FIRST_STEP, sentence):
        return None
    own = named_roles.own(catalog)
    if own is None:
        return Question((), (_STEP_OF,))
    return Question(("start", "--page"), (f"{_FROM_PROFILE.format(own)}; each move has a first step for this week",))
