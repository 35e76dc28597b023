"""What a way to another job is asked for of the work: answered of the job that it leads to, and not of the one left."""

from __future__ import annotations

import re
from itertools import pairwise

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_frame
from careercli.commands.asked import intent_words as words_of
from careercli.commands.asked.facts import asked_conditions
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.person import told_of_self
from careercli.commands.asked.question import Question
from careercli.commands.asked.schooling import own_schooling
from careercli.roles import conditions, plain_conditions

_OF_THE_WAY = (
    r"\b(?:how|is it|it is|it's|would (?:it|that) be|as) (?:\w+ )?(?:easy|easier|hard|long)\b|"
    r"\beasy (?:to|for|way|move|switch|change|transition|step)\b|\bhow (?:many|much) [a-z]+\b|\b[0-9]+ hours\b"
)
"""Words on the way itself, which wish nothing of the work at its end."""
_BESIDE = r"(?:in [a-z .]+,? )?(?:with|without|for|who|but|no|not|and|if)\b"
"""What begins a wish behind a job."""
_SAID = re.compile(r"(?P<name>[a-z-]+): [a-z0-9-]+: ")
"""What is said of a condition of one job."""


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A way with what its sentence wishes of the work, answered of the job at its end, in front of what else is said.

    Work that is told of in front of that job may be the one that is left: of it only what is ruled out is a wish.
    """
    _command, *words = question.arguments or ("",)
    roles = [word for at, word in enumerate(words) if not any(part.startswith("--") for part in words[: at + 1])]
    if not roles:
        return question
    target = roles[-1]
    wishes, behind = _wished(catalog, cued.sub(_OF_THE_WAY, ",", sentence), roles)
    at_the_end = plain_conditions.parted(behind)
    names = tuple(name for name in wishes.conditions if name.startswith("no-") or name in at_the_end.conditions)
    beyond = tuple(remark for remark in wishes.remarks if remark not in question.remarks)
    left = _unread(question, at_the_end.rest) if cued.match(_BESIDE, behind) else ()
    if not names and not beyond and not left:
        return question
    known = asked_conditions.answers_on_conditions(catalog, target, names)
    others = tuple(remark for remark in question.remarks if not _is_of_one(remark) and remark not in known)
    return Question(question.arguments, (*known, *others, *beyond, *left), question.term)


def _wished(catalog: Catalog, sentence: str, roles: list[str]) -> tuple[plain_conditions.AskedConditions, str]:
    """What a sentence wishes beside the names of its jobs, and what stands behind the last one."""
    typed = sentence.split()
    jobs = jobs_in(catalog, typed)
    named = {at for job in jobs for at in range(job.start, job.end)}
    rest = " ".join("," if at in named else word for at, word in enumerate(typed))
    is_last = bool(jobs) and roles[-1] in jobs[-1].slugs
    return plain_conditions.parted(rest), " ".join(typed[jobs[-1].end :]) if is_last else ""


def _unread(question: Question, behind: str) -> tuple[str, ...]:
    """What is said of the words behind a wish that nothing has read, unless some are said to be left already."""
    if any("not looked for: " in remark for remark in question.remarks):
        return ()
    places = (value for option, value in pairwise(question.arguments) if option == "--in")
    for place in places:
        behind = re.sub(rf"\b(?:in |near |around )?{re.escape(place)}\b", " ", behind)
    told = re.sub(words_of.FOR_YEARS, " ", own_schooling.level(told_of_self.without_degree(behind))[1])
    said = " ".join(asked_frame.unread(told)).removeprefix(asked_frame.LEFT)
    left = " ".join(word for word in said.split() if word not in words_of.IDLE)
    return (f"{asked_frame.LEFT}{left}",) if left else ()


def _is_of_one(remark: str) -> bool:
    """Whether a remark says of one job whether it has a condition."""
    match = _SAID.match(remark)
    is_named = match is not None and match["name"] in conditions.CONDITIONS
    return is_named or remark.startswith((asked_conditions.OF_HOME, asked_conditions.OF_LICENSE))
