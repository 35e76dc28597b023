"""Who pays for retraining: WIOA, an American Job Center, the unemployment office. The record holds no programs.

That is said, with where the US Department of Labor tells of them.
"""

from __future__ import annotations

from careercli import cued
from careercli.commands.asked.question import Question
from careercli.roles import plain_conditions

CUES = (
    "wioa",
    "workforce",
    "job center",
    "one stop",
    "one-stop",
    "onestop",
    "unemployment",
    "train",
    "trade adjustment",
)
_NAMED = (
    r"\b(?:wioa|workforce innovation and opportunity act|workforce (?:board|center|office)s?|"
    r"(?:american )?job centers?|(?:career )?one[ -]?stop(?: centers?)?|trade adjustment assistance|"
    r"unemployment (?:office|benefits?|checks?|money|pay)s?)\b"
)
_MONEY = (
    r"(?:money|funding|funds|grants?|financial (?:aid|help|assistance)|scholarships?|vouchers?|help (?:paying|to pay))"
)
_TRAINING = r"(?:(?:job |career )?(?:re ?-?train(?:ing)?|training)(?: programs?)?)"
_ENDS = r"(?=$|[,;]| (?:in|near|around|for|as|to|at|if|after|when|so|and|or|here|of)\b)"
_PAID = (
    rf"\bwho (?:else )?(?:pays|(?:will|would|can|could|might) pay|funds|covers)(?: for)? (?:\w+ )?{_TRAINING}{_ENDS}|"
    rf"\b{_MONEY} (?:for|toward|towards|to) (?:\w+ )?{_TRAINING}{_ENDS}|"
    rf"\b{_TRAINING} (?:{_MONEY}|paid for)\b|\b(?:free|funded|government|state) re ?-?training\b"
)
_AROUND = (
    r"find|nearest|closest|local|office|go|apply|applying|sign up|file|qualify|help|program|programs|eligible|what|"
    r"where|who|how|does|pay|pays|cover|covers|fund|funds|training|retraining|retrain|client|stand|mean|address|phone"
)
_MOST_LEFT = 3
"""Words beside the name of an office: of a place, and no more."""
TOLD = (
    "programs that pay for retraining, and their offices: not recorded; the American Job Center finder at "
    "careeronestop.org, which the US Department of Labor sponsors, tells where to ask; `careers plan` lists the steps "
    "to a job"
)


def read(sentence: str) -> Question | None:
    """What is said to who asks for a program that pays for retraining, or its office; None for another sentence."""
    if not any(cue in sentence for cue in CUES):
        return None
    if cued.search(_PAID, sentence):
        return Question((), (TOLD,))
    rest = cued.sub(_NAMED, " ", sentence)
    if rest == sentence:
        return None
    is_of_others = len(plain_conditions.left_over(rest, (_AROUND,)).split()) > _MOST_LEFT
    return None if is_of_others or cued.search(_WORKS_THERE, rest) else Question((), (TOLD,))


_WORKS_THERE = (
    r"\b(?:jobs?|careers?|work(?:s|ed|ing)?|salary|next|become|pay of|"
    r"[a-z]{3,}(?:ers?|ors?|ists?|tives?)|clerks?|assistants?)\b(?!,? (?:my|can|could|should))"
)
"""Who works there, or wants to."""
