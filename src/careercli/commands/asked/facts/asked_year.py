"""Pay in a year, or in those between two: "nurse pay in 2021", "electrician salary 2019". A year is no offer.

Pay over the years is recorded of the nation; what the record has of another year or of a place then is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import PAY

YEAR = r"(?<![$£€.,0-9/-])\b(?:19[0-9]{2}|20[0-9]{2}|2100)\b(?![.,]?[0-9k%-]|/)"
"""A number that may be a year."""
_IN = r"(?:\b(?:back |as )?(?:in|for|of|during|the year)(?: (?:the )?year)? )?"
_AMOUNT_BEFORE = (
    r"\b(?:offer\w*|earning|paid|paying|pays|on|at|is|are|only|just|about|around|make|making|over|above|under|below|than|least|"
    r"since|from|between|until|till|by|to|and|i (?:earn|get|make))$"
)
"""What stands in front of an amount, or of one of several years."""
_AMOUNT_BEHIND = r"^ ?(?:an?|per|each|by the) |^ ?(?:dollars|bucks|usd|hours|jobs|people|to|and|until|or)\b|^(?:ly|-)"
_SPAN = (
    r"(?<![$0-9])\b(?:from |between |in )?(20[0-9]{2})"
    r"(?: ?- ?| (?:to|and|until|till|through|vs\.?|versus|or) )20[0-9]{2}\b(?![0-9k%])"
)
_OF_PAY = rf"\b(?:{PAY}|earn(?:s|ed)?|makes?|made|paid|how much)\b"


def read(catalog: Catalog, sentence: str, reading: Callable[[Catalog, str], Question | None]) -> Question | None:
    """The pay of a job in the year, or the years, that a sentence in small letters names; None for another one."""
    span = cued.search(_SPAN, sentence)
    if span is None and not cued.search(YEAR, sentence):
        return None
    sentence = cued.sub(_SPAN, r"in \1", sentence)
    found = re.findall(YEAR, sentence)
    match = cued.search(_IN + YEAR, sentence) if len(found) == 1 and cued.search(_OF_PAY, sentence) else None
    if match is None:
        return None
    front, behind = sentence[: match.start()].rstrip(), sentence[match.end() :]
    is_in = match[0] != found[0]
    if (not is_in and cued.search(_AMOUNT_BEFORE, front)) or cued.search(_AMOUNT_BEHIND, behind):
        return None
    question = reading(catalog, " ".join(f"{front} {behind}".split()).strip(" ,"))
    if question is None or question.arguments[:1] != ("salary",) or not _is_of_one(question.arguments):
        return None
    return _in_year(catalog, question, span[0].strip() if span else found[0])


def _is_of_one(arguments: tuple[str, ...]) -> bool:
    """Whether a command for pay is of one role as it is paid now, in a place or without one."""
    options = arguments[2:]
    return len(arguments) > 1 and arguments[1][0] != "-" and {*options[::2]} <= {"--in", "--per"}


def _in_year(catalog: Catalog, question: Question, called: str) -> Question:
    """What the record has of a year: the figures of every year, or what is said of it beside those of the last."""
    slug = question.arguments[1]
    known = [row.year for role in catalog.salary_by("year", slug).roles for row in getattr(role, "years", ())]
    asked = [int(year) for year in re.findall(r"[0-9]{4}", called)]
    year = next((year for year in asked if year in known), asked[0])
    if year in known[:-1] and "--in" not in question.arguments:
        of_year = f"{called}: its line is among those of the years {known[0]}-{known[-1]}"
        return Question((*question.arguments, "--by", "year"), (of_year, *question.remarks), question.term)
    if not known:
        said = f"{called}: pay by year is not recorded for {slug}; the figures are the newest"
    elif year == known[-1]:
        said = f"{called} is the year of the newest figures"
    elif year in known:
        said = (
            f"{called}: pay by year is of the nation, `careers salary {slug} --by year`; shown are the newest figures"
        )
    else:
        said = f"{called} is not in the record ({known[0]}-{known[-1]}): shown are the newest figures"
    return Question(question.arguments, (said, *question.remarks), question.term)
