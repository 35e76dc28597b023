"""The pay of a job at two kinds of places of work: in a hospital or a nursing home, in public or private schools.

The record has pay by sector, and by private or government, and no finer: the answer is that, and says so. The kinds of
places are no names of jobs ("nursing home").
"""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_frame, asked_parts, named_roles
from careercli.commands.asked.asked_places import Asked
from careercli.commands.asked.question import Question

_PLACE = (
    r"(?:(?:an?|the|public|private|big|small|large|federal|state|local|city|nursing|for-profit|non-profit|nonprofit|"
    r"community|charter|retirement|care|law|tech) )*(?:hospitals?|homes?|clinics?|schools?|colleges?|government|"
    r"universit(?:y|ies)|compan(?:y|ies)|firms?|agenc(?:y|ies)|practices?|offices?|sector|industry|employers?|"
    r"business(?:es)?|stores?|restaurants?|hotels?|start-?ups?|non-?profits?|chains?|prisons?|jails?|plants?|"
    r"factor(?:y|ies)|warehouses?|labs?|shops?|dealerships?)"
)
_OWNED = r"(?:an? |the )?(?:public|private|federal|state|local|big|small|large|charter|for-profit|non-?profit)"
_TWO = (
    r"(?:\b(?:working |work |depending on |if (?:you|they) work |when )?(?:whether )?(?:in|at|for|between)? ?)"
    rf"\b(?:{_PLACE}|{_OWNED})(?: jobs?)?,? (?:than|and|or|vs\.?|versus|compared (?:to|with)|over)"
    rf"(?: (?:in|at|for))? {_PLACE}(?: jobs?)?(?![a-z])"
)
_PAY = r"\b(?:pay\w*|paid|earn\w*|make|makes|salar\w+|wages?|income|money|better off)\b"
_SAID = (
    "by employer: pay is recorded by sector, and by private or government; finer kinds, such as hospitals apart from "
    "nursing homes, are not in the data"
)


def read(catalog: Catalog, asked: Asked) -> Question | None:
    """The pay of the one job of a sentence by sector, where it holds two kinds of places of work against each other."""
    match = cued.search(rf"(?<![a-z]){_TWO}", asked.rest)
    if match is None or not cued.search(_PAY, asked.rest):
        return None
    rest = f"{asked.rest[: match.start()]} {asked.rest[match.end() :]}"
    parts = asked_parts.parted(catalog, cued.sub(r"(?<=[a-z])'s?(?![a-z])", "", rest).split())
    if len(parts) != 1:
        return None
    slugs = parts[0].job.slugs
    where = (f"{asked.place.title()}: pay by sector is of the whole country",) if asked.place else ()
    said = (_SAID, *named_roles.choice(slugs), *asked_frame.known_as(catalog, parts[0].job), *where)
    return Question(("salary", slugs[0], "--by", "sector"), said)
