"""Jobs held against each other, or one in two places: "welder vs plumber pay", "welder pay in Seattle vs Austin"."""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.catalog.place_words import ABBREVIATIONS
from careercli.commands.asked import asked_places, named_roles
from careercli.commands.asked.asked_frame import known_as
from careercli.commands.asked.job_mentions import Named
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, PAY, PROSPECTS
from careercli.commands.typed_words import is_place

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
_MOST_JOBS, _MOST_WORDS = 6, 5
_TWO_PLACES = (
    r"^(?P<front>.*?)[ ,]+(?:in |near |at )?(?P<one>[a-z][a-z .'-]*?),? (?:vs\.?|versus|or|and|compared (?:to|with)) "
    r"(?:in |near |at )?(?P<other>[a-z][a-z .'-]*?)(?P<behind> (?:salary|pay|wages?))?$"
)


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
    rest = cued.sub(_FRONT, "", sentence)
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
    if cued.search(rf"\b(?:{JOBS}|{PAY})\b", job):
        return (), ()
    for form in dict.fromkeys((job, job.removesuffix("s"))):
        slugs, said = named_roles.named_or_work(catalog, form)
        if slugs and not any("not looked for" in remark for remark in said):
            return slugs, said
    return (), ()


def in_places(sentence: str) -> tuple[str, tuple[str, str]] | None:
    """A sentence about one job in two places, without these, and the places; None for another."""
    match = cued.fullmatch(_TWO_PLACES, sentence)
    if match is None:
        return None
    for one, front in _ends(f"{match['front']} {match['one']}"):
        if is_place(one, misspelt=False) and is_place(match["other"], misspelt=False):
            return f"{front}{match['behind'] or ''}", (one, match["other"])
    return None


_MOST_PLACES = 5


def in_several(sentence: str) -> tuple[str, tuple[str, ...]] | None:
    """A sentence without the places that it lists behind "in", and these: "in Ohio, Texas and California"."""
    for start in re.finditer(r" (?:in|near) ", sentence):
        front, listed = sentence[: start.start()], sentence[start.end() :]
        if not cued.search(r"\b(?:and|or|vs|versus)\b|&", listed):
            return None
        parts = re.split(rf"{_SEPARATOR}|\s+in\s+", listed)
        places: list[str] = []
        for part in filter(None, parts):
            if part in ABBREVIATIONS and places and places[-1] not in ABBREVIATIONS and "," not in places[-1]:
                places[-1] = f"{places[-1]}, {part}"  # "cleveland, ohio"
            else:
                places.append(part)
        if 1 < len(places) <= _MOST_PLACES and all(is_place(place, misspelt=False) for place in places):
            return front, tuple(places)
    return None


def _ends(words: str) -> list[tuple[str, str]]:
    """The last three, two and one words of some, each with what stands in front."""
    parts = words.split()
    counts = range(min(3, len(parts) - 1), 0, -1)
    return [(" ".join(parts[-n:]), cued.sub(r" (?:in|near|at|for)$", "", " ".join(parts[:-n]))) for n in counts]
