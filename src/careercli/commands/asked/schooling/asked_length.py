"""Whether the way into a job takes a time that somebody names: "is dental hygienist a two year program"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import ME, A
from careercli.commands.asked.schooling import asked_schooling
from careercli.errors import CareersError
from careercli.roles import training_time

if TYPE_CHECKING:
    from careercli.answers.training_filter import Verdict
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

_CUES = ("year", "month", "week")
_STUDY = r"(?:programs?|degrees?|courses?|diplomas?|certificates?|training|school|college|schooling|study|education)"
_TIME = rf"(?:an? |just |only |really |still |usually |about )*(?P<time>{training_time.TIME})"
_BE = r"(?:be|become|being|becoming|get into|train as|training as|work as|training for|studying|study|learn)"
_PROGRAM = (
    rf"(?:is|isn't|are|was|would) (?:it |the |{_BE} )*{A}(?P<role>[a-z][a-z' /-]+?) (?:school |training |program )?"
    rf"{_TIME}(?: long)? (?:college |associate'?s? |certificate |training )?{_STUDY}"
)
_IN_TIME = (
    rf"(?:can|could|will|would|may) {ME} (?:really )?{_BE} {A}(?P<role>[a-z][a-z' /-]+?) (?:in|within) "
    rf"(?:under |less than )?{_TIME}(?: or less)?"
)
_ENOUGH = rf"(?:is|are|would) {_TIME} (?:be )?enough (?:time )?(?:to {_BE}|for) {A}(?P<role>[a-z][a-z' /-]+?)"
_LIMIT = rf"\b(?:in|within) (?:under |less than |at most |only |just )*(?P<time>{training_time.TIME})(?=$|[ ,])"
_OF_A_PROGRAM = rf"^(?:is|isn't|are|was|would) .+ {_TIME}(?: long)? (?:college |training )?{_STUDY}$"
_NO_TIME_OF_OWN = r"\bnot looked for: (?:in )?(?:[a-z0-9]+ )?(?:years?|months?|weeks?)$"


_SOME, _TO_BEGIN = "Some programs take that", "Yes, to begin"
ANSWERS = ("Yes: ", "No: ", "No, less: ", "Not in every case: ", f"{_SOME}: ", f"{_TO_BEGIN}: ")
"""How an answer begins."""


def read(catalog: Catalog, sentence: str) -> Question | None:
    """The way into a job, led by whether it takes the time that a sentence names; None for another sentence."""
    if not any(cue in sentence for cue in _CUES):
        return None
    for pattern in (_PROGRAM, _IN_TIME, _ENOUGH):
        if (match := cued.fullmatch(pattern, sentence)) is None:
            continue
        slugs, remarks = named_roles.named_or_work(catalog, match["role"])
        if slugs and (lead := _lead(catalog, slugs[0], match["time"], is_exact=pattern is _PROGRAM)):
            return Question(asked_schooling.way_into(catalog, slugs[0]), (lead, *remarks))
    return None


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A way between two jobs with whether the study for the second takes the time that its sentence names."""
    name, *words = question.arguments or ("",)
    roles = [word for at, word in enumerate(words) if not any(part.startswith("--") for part in words[: at + 1])]
    if not any(cue in sentence for cue in _CUES) or any(remark.startswith(ANSWERS) for remark in question.remarks):
        return question
    others = tuple(remark for remark in question.remarks if not cued.search(_NO_TIME_OF_OWN, remark))
    if name == "show" and words[-1:] == ["education"] and (match := cued.search(_OF_A_PROGRAM, sentence)):
        lead = _lead(catalog, roles[0], match["time"], is_exact=True)
        return Question(question.arguments, (lead, *others), question.term) if lead else question
    if name != "path" or len(roles) != 2 or "--training" in words:
        return question
    if not (match := cued.search(_LIMIT, sentence)):
        return question
    lead = "" if _is_shortened(catalog, roles[1]) else _lead(catalog, roles[1], match["time"], is_exact=False)
    lead = lead or f"not looked for: {match[0]}; the steps have the time of each"
    return Question(question.arguments, (lead, *others), question.term)


def _is_shortened(catalog: Catalog, slug: str) -> bool:
    """Whether what somebody has may make the study for a role shorter than it is from school."""
    from careercli.answers import glance

    usual = glance.usual_program(catalog.entry(slug).role)
    return usual is None or bool(usual.college_first or usual.after or usual.credit or usual.after_degree)


def _lead(catalog: Catalog, slug: str, time: str, *, is_exact: bool) -> str:
    """Whether the study for a role takes a time, counted from a high school diploma, and what it takes; empty where
    none is recorded.
    """
    from careercli.answers import glance

    role = catalog.entry(slug).role
    what = glance.program(role).replace(" (Handbook", " full time (Handbook") or _usual(role)
    if not what:
        return ""
    try:
        answer, paid = _answer(catalog, slug, time, is_exact=is_exact)
    except CareersError:  # no time that training can take
        return ""
    licence = f", plus a license: {known}" if (known := glance.licence(role)) else ""
    return f"{answer}: {what}{f', then {paid} (BLS)' if paid else ''}{licence}"


def _usual(role: Role | IndexedRole) -> str:
    """The usual schooling of a role without a program, and its apprenticeship, which is paid work and no study."""
    from careercli.answers import glance, on_the_job_filter

    usual = glance.usual_schooling(role) or ""
    trained = on_the_job_filter.of_role(role)
    if usual and trained and trained.kind == on_the_job_filter.APPRENTICESHIP:
        return f"{usual}, then an apprenticeship of {trained.time}, paid"
    return usual


def _answer(catalog: Catalog, slug: str, time: str, *, is_exact: bool) -> tuple[str, str]:
    """Yes where the study takes that time and, if it is asked whether it `is_exact`, not less; and what paid training
    follows that takes longer. Raises UsageError.
    """
    judged = _judged(catalog, slug, time)
    if judged.fits is False:
        return "No", ""
    if judged.fits is None:
        return _SOME if judged.between and not is_exact else "Not in every case", judged.paid
    is_less = _judged(catalog, slug, f"under {time}").fits if is_exact else False
    yes = _TO_BEGIN if judged.paid else "Yes"
    return yes if is_less is False else "No, less" if is_less else "Not in every case", judged.paid


def _judged(catalog: Catalog, slug: str, time: str) -> Verdict:
    """Whether one trains at most that time for a role, from a high school diploma, with the training behind it that is
    paid and takes longer.
    """
    from careercli.answers import training_filter

    known = training_filter.by_training(catalog, f"{time} in all", {slug})
    if slug in known.fitting:
        return training_filter.Verdict(True)
    judged = training_filter.before_the_job(catalog, slug, time)
    if slug in known.ruled_out:
        is_paid_after = judged.paid == training_filter.ON_THE_JOB
        return judged if is_paid_after else training_filter.Verdict(False)
    return judged if judged.fits is None else training_filter.Verdict(None)
