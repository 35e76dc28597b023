"""What a sentence asks from a job that it compares with, its own or another: "what pays more than a bookkeeper".

Also what is asked of nobody's job yet, and is answered by how to go on: a lost job, a posting to be checked.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import list_words
from careercli.commands.asked.person import own_job
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, ME, MINE, PAY, A, fits
from careercli.profile import on_file
from careercli.roles import plain_conditions

_REQUEST = (
    rf"(?:(?:what|which|whats|what's|find|show|give|list|me|a|an|any|some|other|new|else|i|i'm|want|need|looking|for|"
    rf"something|anything|that|which|to|can|would|could|get|do|is|are|there|{JOBS}|how|my) )*"
)
"""Words in front of a comparison that name no role: "a nurse earns more than" asks of two."""
_MORE_THAN = (
    r"(?P<front>.*?)\b(?:(?:pays?|paying|paid|earns?|earning|makes?|making)(?: me| you)? )?"
    r"(?:(?:more|better|higher)(?:[ -](?:money|paid|paying|pay|salary))?) than (?P<job>.+)"
)
LIKE = (
    rf"(?P<front>{_REQUEST}(?:(?:that |and )*(?:pays?|paying|make|earn)(?: (?:more|better|well|over|at least|above|"
    rf"[$]?[0-9][0-9.,]*k?))* )?)(?:like|similar to|close to) (?P<job>(?!for |to be |being ).+)"
)
LIKE_CUES = ("like ", "similar to ", "close to ")
EXPERIENCE = (
    r".*\b(?:with |using |uses? |in |from |for |of )(?:my |an? )?"
    r"(?P<job>(?!no |little |any |some |work |years )[a-z][a-z /&-]*?) (?:experience|background)\b"
)
EXPERIENCE_CUES = (" experience", " background")
_ELSE = rf"\b(?:another|else|other|new|different|uses?|how|what|which|where|find|{JOBS})\b"
_GET_WORK = r"(?:find|get|look for) (?:an? |new |another )*(?:work|jobs?)"
_LOST = (
    r"(?:laid[- ]off|fired|let go|made redundant|unemployed|out of (?:work|a job)|jobless|"
    r"(?:lost|losing|lose) (?:my|a) job)"
)
LOST_JOB = (
    rf"(?:(?:how (?:do|can|to) ?{ME}? ?)?{_GET_WORK} (?:after|when|if|while) )?"
    rf"(?:(?:i|i'm|i've|ive|just|recently|got|was|been|am|being|have|were|getting|you|you're|are) )*{_LOST}"
    rf"(?:,? (?:and )?(?:what|where|how|help|i|need|now|looking|can|should|who)\b.*)?"
)
LOST_JOB_CUES = (
    "laid",
    "fired",
    "let go",
    "redundant",
    "unemployed",
    "out of ",
    "jobless",
    "lost ",
    "losing ",
    "lose ",
)
CHANGE = (
    rf"(?:how (?:do|can|could|should|to) ?{ME}? ?|is it too late to |can {ME} |i want to |i need to )"
    rf"(?:change|switch|start|find) (?:an? )?(?:new )?(?:jobs?|careers?)(?: over)?"
)
"""A new job for somebody who names none."""
CHANGE_CUES = ("job", "career")
NAME_IT = (
    "your job is not known: `careers start` asks for it once; for example from waiter: `careers next waiter` shows "
    "where one can go"
)
GO_ON_AFTER = (
    "`careers start` asks what you have done and wish for, `careers match excel` shows what a skill leads to; for "
    "example from waiter: `careers next waiter` shows where one can go"
)
_AD = r"(?:job |work )?(?:posting|advert(?:isement)?|ad|listing|description|vacancy)s?"
CHECK = (
    rf"(?:how (?:do|can|could|should|would|to) ?{ME}? ?(?:check|verify|judge|trust|tell (?:if|whether))|is|are|"
    rf"can {ME} (?:trust|check|believe)|should {ME} (?:trust|believe)|check|verify|what is wrong with|does) "
    rf"(?:if |whether )?(?:an? |this |that |the |my |these )?{_AD}"
    rf"(?: (?:is|are|for))?(?: (?:true|real|fake|honest|accurate|right|legit\w*|a scam|scam|ok|okay|fair|realistic|"
    rf"good|makes? sense))?"
)
"""Whether a posting is as the occupation is."""
CHECK_CUES = ("posting", "ad", "listing", "description", "vacancy")
HOW_TO_CHECK = (
    "`careers check FILE` compares a posting, saved as text, with what is recorded of the job: pay, schooling, skills; "
    "whether the employer is real it cannot tell"
)
_NEXT_RUNG = (
    r"\b(?:next (?:step|rung|level|position|promotion)s?(?: up)?\b(?! is)|step(?:s|ping)? up|rungs?|promot(?:ed|ions?)|"
    r"(?:mov|climb|work|go)(?:e|es|ing)?(?: (?:my|his|her|their) way)? (?:up|higher)\b|advance(?:ment)?\b|"
    r"career ladder|up the ladder|comes? (?:next )?after)\b"
)
"""What asks for the next post of one's own line."""
_PERIODS = {
    "hour": r"(?:an?|per|each|by the|/) ?(?:hour|hr)|hourly", "week": r"(?:a|per|each|by the|/) ?(?:week|wk)|weekly",
    "month": r"(?:a|per|each|by the|/) ?month|monthly",
    "year": r"(?:a|per|each|/) ?(?:year|yr|annum)|yearly|annual(?:ly)?",
}  # fmt: skip
"""What pay is asked for by, as `careers salary --per` names it."""


def read(catalog: Catalog, sentence: str, place: str = "") -> Question | None:
    """The moves from a job that a sentence compares with, or how to go on without one; None for another sentence."""
    if fits(CHECK, CHECK_CUES, sentence):
        return Question((), (HOW_TO_CHECK,))
    wishes = plain_conditions.parted(sentence)
    if fits(LOST_JOB, LOST_JOB_CUES, sentence) or (
        wishes.rest != sentence and fits(CHANGE, CHANGE_CUES, " ".join(wishes.rest.split()).strip(" ,"))
    ):
        own = named_roles.own(catalog)
        return Question(("next", own), wishes.remarks) if own else Question((), (*wishes.remarks, GO_ON_AFTER))
    match = fits(_MORE_THAN, (" than ",), sentence)
    if match and not _names_role(catalog, match["front"]):
        return _from(catalog, match["job"], match["front"], more=True, place=place)
    if (match := fits(LIKE, LIKE_CUES, sentence)) and (question := _like(catalog, match)):
        return question
    if cued.search(list_words.NO_MORE_SCHOOL, sentence):
        own = named_roles.own(catalog) if cued.search(rf"\b(?:{own_job.MORE_PAY})\b", sentence) else None
        return own_job.moves(catalog, own, (), sentence) if own else None
    match = cued.match(EXPERIENCE, sentence) if any(cue in sentence for cue in EXPERIENCE_CUES) else None
    if match and cued.search(_ELSE, sentence):
        slugs, remarks = named_roles.named_or_work(catalog, match["job"])
        if slugs:
            rest = f"{sentence[: match.start('job')]} {sentence[match.end() :]}"
            return own_job.moves(catalog, slugs[0], remarks, rest, place=place)
    return None


def _like(catalog: Catalog, match: re.Match[str]) -> Question | None:
    """Jobs like another: the moves from it where something is wished of them, else what is near one's own."""
    is_own = cued.match(rf"{MINE}(?: |$)", match["job"])
    if (
        is_own
        and not match["job"][is_own.end() :].strip()
        and not cued.search(r"pa(?:y|id)|more|earn|make", match["front"])
    ):
        own = named_roles.own(catalog)
        return Question(("related", own)) if own else Question((), (NAME_IT,))
    is_liked = cued.search(r"\b(?:i|we|who|would|'d)\b", match["front"]) is not None
    if is_own or cued.search(r"[0-9]" if is_liked else r"[0-9]| but (?!not )", match[0]):
        return _from(catalog, match["job"], match["front"])
    return None


def _from(catalog: Catalog, job: str, front: str, *, more: bool = False, place: str = "") -> Question | None:
    """The moves from the job that words begin with, one's own or one that they name, with the wishes beside it."""
    if is_own := cued.match(rf"{MINE}(?: |,|$)", job):
        own = named_roles.own(catalog)
        profile = on_file.load()
        pay = profile.pay if profile else None
        rest = f"{front} {job[is_own.end() :]}"
        if not own:
            return Question((), (NAME_IT,))
        is_yearly = pay is not None and pay.period == "year" and pay.currency == "USD"
        return own_job.moves(
            catalog, own, (), rest, more=float(pay.amount) if pay and is_yearly and more else more, place=place
        )
    named = own_job.longest(catalog, cued.sub(rf"^{A}", "", job))
    if named is None:
        return None
    slug, remarks, behind = named
    return own_job.moves(catalog, slug, remarks, f"{front} {behind}", more=more, place=place)


def _names_role(catalog: Catalog, front: str) -> bool:
    """Whether words in front of "more than" name a role: which of two pays more is another question."""
    from careercli.commands.asked.jobs.job_mentions import named_in

    return not cued.fullmatch(_REQUEST, front) and bool(named_in(catalog, front.split()))


def upward(question: Question, sentence: str) -> Question:
    """Moves with the posts a step up first, where the next one is asked for: "next step after office manager"."""
    is_moves = question.arguments[:1] == ("next",) and not {"--order", "--not-like", "--not-family"} & {
        *question.arguments
    }
    if not is_moves or not cued.search(_NEXT_RUNG, sentence):
        return question
    return Question((*question.arguments, "--order", "up"), question.remarks, question.term)


def without_period(sentence: str) -> tuple[tuple[str, ...], str]:
    """The option of `careers salary` for the period that a question for pay names, and the question without it."""
    if cued.search(r"[0-9]", sentence) or not cued.search(rf"\b(?:how much|{PAY}|rate|makes?|earns?|paid)\b", sentence):
        return (), sentence
    for period, pattern in _PERIODS.items():
        rest = cued.sub(rf"(?:^|(?<= ))(?:{pattern})(?= |$)", " ", sentence)
        if rest != sentence:
            rest = cued.sub(r"\brates?\b(?! of)|\brate of pay\b", "pay", rest)
            return ("--per", period), " ".join(rest.split())
    return (), sentence
