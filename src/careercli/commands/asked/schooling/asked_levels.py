"""Two levels of schooling held against each other, in a field of work or in all: "a 2 yr degree vs 4 yr in IT".

No level has a pay of its own in the record: the jobs of which it is the usual way in have one each.
"""

from __future__ import annotations

from typing import Any

from careercli import cued, text
from careercli.api import Catalog
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.lists import list_words
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import may_have
from careercli.roles import plain_conditions

_HELD_AGAINST = r"\b(?:vs\.?|versus|or|than|compared (?:to|with)|against|instead of)\b"
_LEVELS = (
    ("high school", r"(?:just |only )?(?:an? )?(?:high school|hs|ged)(?: diploma)?"),
    ("certificate", r"(?:trade|vocational|technical|tech) school|(?:an? )?certificates?|bootcamps?"),
    ("associate", r"(?:an? )?(?:associate'?s?|2[ -]?y(?:ea)?rs?|two[ -]years?)(?: degrees?| college)?|"
     r"community college"),
    ("bachelor", r"(?:an? )?(?:bachelor'?s?|4[ -]?y(?:ea)?rs?|four[ -]years?)(?: degrees?| college)?|"
     r"college(?: degrees?)?|university"),
    ("master", r"(?:an? )?master'?s?(?: degrees?)?|grad(?:uate)? school"),
)  # fmt: skip
"""Levels as `careers list --education` names them, the lowest first, and how people call them."""
_BESIDE = (
    r"what|does|do|pay|pays|paid|salary|salaries|money|wages?|earnings?|income|better|worth|difference|between|which|"
    r"more|degrees?|"
    r"jobs?|careers?|work|field|it|is|are|in|get|getting|going|make|makes|earn|earns|people|with|much|how"
)
_TWO = 2


def read(catalog: Catalog, sentence: str) -> Question | None:
    """The jobs between two levels of schooling, with the pay on either; None for a sentence of another kind."""
    if not cued.search(_HELD_AGAINST, sentence):
        return None
    rest = cued.sub(_HELD_AGAINST, " , ", sentence)
    found = []
    for level, words in _LEVELS:
        left = cued.sub(rf"\b(?:{words})\b", " , ", rest)
        if left != rest:
            found.append(level)
            rest = left
    if len(found) != _TWO or jobs_in(catalog, rest.split()):
        return None
    family, rest = _family(rest)
    if plain_conditions.left_over(rest, (_BESIDE,)):
        return None
    field = {"family": family} if family else {}
    said = "; ".join(_told(catalog, level, field) for level in found)
    options = ("--family", family) if family else ()
    low, high = found
    return Question(
        ("list", *options, "--min-education", low, "--education", high, "--sort", "-pay"),
        (f"{said} (usual way in by BLS, pay by BLS OEWS May 2025; no level has a pay of its own)",),
    )


def _family(rest: str) -> tuple[str, str]:
    """The field of work that words name, and the words without it; empty without one."""
    for family, pattern in list_words.FIELDS.items():
        if may_have(pattern, rest):
            left = cued.sub(rf"\b(?:in |for )?(?:the )?(?:{pattern})\b", " , ", rest)
            if left != rest:
                return family, left
    return "", rest


def _told(catalog: Catalog, level: str, field: dict[str, Any]) -> str:
    """How many jobs have a level as their usual way in, what they pay, and the largest of them."""
    rows: list[dict[str, Any]] = catalog.list("-pay", education=level, min_education=level, **field).to_dict()
    paid = [row for row in rows if row["official_median"]]
    if not paid:
        return f"{level}: no job with pay on record"
    medians = [row["official_median"] for row in paid]
    if len(paid) == 1:
        return f"{level}: {paid[0]['title']} alone, median {text.money(medians[0])}"
    largest = max(paid, key=lambda row: (row["official_employment"] or 0, str(row["code"]).endswith(".00")))
    middle = text.money(sorted(medians)[len(medians) // 2])
    span = f"medians {text.money(min(medians))} to {text.money(max(medians))}, half of them {middle} or more"
    most = f"most people: {largest['title']}, {text.money(largest['official_median'])}"
    return f"{level}: {text.count(len(rows), 'job')}, {span}; {most}"
