"""Jobs held against each other, or one in two places: "welder vs plumber pay", "welder pay in Seattle vs Austin"."""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.asked_frame import known_as
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import Named
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, PAY, PROSPECTS

CUES = (" vs", " versus ", " or ", " than ", "compar", "differ", "distinguish", "gap between")
"""What stands in every sentence that this reads."""
_MOST = r"(?:the )?(?:more|most|better|best|highest|higher|less|least)"
_WHO = r"(?:which|who|what)(?: (?:one|job|of them|of these|of the two))?"
_PAY = (
    rf"(?:{_WHO} (?:(?:pays?|earns?|makes?|has|gets?) (?:paid )?{_MOST}(?: paid| paying| money| {PAY})?|"
    rf"(?:is|are) (?:paid {_MOST}|{_MOST} (?:paid|paying)))|"
    rf"(?:better|best|higher) paid|(?:{PAY})(?: comparison| differences?)?)"
)
_GROWTH = (
    rf"(?:{_WHO} (?:is |are )?(?:growing|grows?) (?:the )?(?:faster|fastest|more|most)|"
    rf"{_WHO} (?:has|have) (?:the )?(?:better|best|more|most) (?:{PROSPECTS}|openings|growth)|{PROSPECTS}|job growth)"
)
_OTHER = r"(?:training|schooling|school|education|skills|hours|tasks|duties|requirements|work)"
_ASPECT = rf"(?:{_PAY}|{_GROWTH}|{_OTHER})"
_ASPECTS = rf"(?:the )?{_ASPECT}(?:(?:,? and |, ?| & ){_ASPECT})*"
_PAID_THAN = (
    r"(?:be |get )?(?:(?:an? )?(?:better|higher|more|less|worse)[ -](?:paid|paying)(?: job| career)?|"
    r"(?:earn|make|pay|paid)(?:s|ing)?(?: paid)? "
    r"(?:more|better|less)(?: money)?) than"
)
_GROWING_THAN = r"(?:growing|grow|grows) (?:faster|more|slower) than"
_SEPARATOR = r"\s+(?:vs\.?|versus|or|compared (?:to|with)|and|&)\s+|\s*,\s*(?:and |or |vs\.? )?"
_STRONG = r"\b(?:vs\.?|versus|or|compared?|comparison|comparing|differences?)\b"
_FRONT = (
    r"^(?:(?:what(?:'s|s| is| are)|tell me|show me|how do|how does) )?(?:the )?(?:(?:compare|comparing|comparison of|"
    r"(?:pay |salary )?differences? (?:between|in)|between|is|are|do|does|would|will|of|for|in|should i be(?:come)?) )*"
)
_APART = (
    r"^(?:(?:how|in what way) (?:do|does) (?=.+ differ from )|what (?:distinguishes|separates|sets) (?=.+ from ))?"
    r"(?P<one>.+?) (?:differs? |apart )?from (?P<other>.+)$"
)
"""What asks how one job differs from another."""
_GAP = r"(?:(?:what(?:'s| is)|show me|tell me|the|skills?|training|my|a) )*gap between (?P<one>.+?) and (?P<other>.+)"
_DIFFERENCE = r"(?<!pay)(?<!salary)(?<!wages)(?<!wage) differences?$"
_MOST_JOBS, _MOST_WORDS = 6, 5


def read(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """Jobs that a sentence holds against each other; None for a sentence that names fewer than two."""
    if gap := _gap(catalog, asked.rest):
        return gap
    is_apart = cued.search(r"\bdiffers? from\b|^what (?:distinguishes|separates|sets) ", asked.rest)
    sentence = cued.sub(_APART, r"\g<one> vs \g<other>", asked.rest) if is_apart else asked.rest
    wants_pay = bool(re.search(rf"\b{_PAY}\b", sentence))  # a payroll clerk is no pay
    if (turned := re.sub(rf"\b{_PAID_THAN}\b", "vs", sentence)) != sentence:
        wants_pay, sentence = True, turned
    sentence = cued.sub(rf"\b{_GROWING_THAN}\b", "vs", sentence)
    if not cued.search(_STRONG, sentence):
        return None
    rest = cued.sub(_FRONT, "", cued.sub(_DIFFERENCE, "", sentence))
    rest = cued.sub(
        rf"^(?:{_ASPECTS}(?: (?:of|for|between)|[,:])|{_PAY})(?= )|(?:[,:]| and| in)? {_ASPECTS}$", " ", rest
    )
    rest = cued.sub(_FRONT, "", " ".join(rest.split()).strip(" ,:"))
    jobs = re.split(_SEPARATOR, rest)
    if not 1 < len(jobs) <= _MOST_JOBS or any(not job or len(job.split()) > _MOST_WORDS for job in jobs):
        return None
    slugs: list[str] = []
    remarks: list[str] = []
    for job in jobs:
        found, said = _named(catalog, cued.sub(r"^(?:an?|the) ", "", job))
        if not found:
            return None
        slugs.append(found[0])
        remarks += said or known_as(catalog, Named(0, 1, job, found))
    slugs = list(dict.fromkeys(slugs))
    if len(slugs) == 1:
        as_one = named_roles.counted_as_one(catalog, jobs, slugs[0])
        return Question(("salary" if wants_pay else "show", slugs[0]), (as_one, *remarks))
    if len(slugs) != len(jobs):
        return None
    others = cued.search(rf"\b(?:{_GROWTH}|{_OTHER})\b", asked.rest.replace(rest, " "))
    is_of_pay = wants_pay and not others
    return Question(("salary" if is_of_pay else "compare", *slugs), tuple(remarks))


def _gap(catalog: Catalog, sentence: str) -> Question | None:
    """What one job lacks for another: "the skills gap between a nurse and a paramedic"; None for another sentence."""
    match = cued.fullmatch(_GAP, sentence.strip(" ?.!")) if "gap between" in sentence else None
    named = [_named(catalog, cued.sub(r"^(?:an?|the) ", "", match[side])) for side in ("one", "other")] if match else []
    if not named or not all(slugs for slugs, _said in named) or named[0][0][0] == named[1][0][0]:
        return None
    return Question(("gap", *(slugs[0] for slugs, _said in named)), tuple(each for _s, said in named for each in said))


def _named(catalog: Catalog, job: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if cued.search(rf"\b(?:{JOBS}|{PAY})\b", job) and not named_roles.named(catalog, job):  # a career counselor
        return (), ()
    for form in dict.fromkeys((job, job.removesuffix("s"))):
        slugs, said = named_roles.named_or_work(catalog, form)
        if slugs and not any("not looked for" in remark for remark in said):
            return slugs, said
    return (), ()
