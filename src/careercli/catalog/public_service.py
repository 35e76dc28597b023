"""Grades of the public service, and the bodies that people serve in: they stand beside what somebody does there.

"HEO Policy Advisor, Home Office" is a policy advisor, and "Royal Navy Chef" a chef. Reviewed names of grades and of
bodies in the countries whose titles are read. A grade by itself is left as it is: an executive officer may be one of
the civil service, or run a firm.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careercli.catalog import title_words
from careercli.skills import normalize

SERVICE = "civil service"
"""What stands before a job in the table of usual titles where the civil service calls another job so than others do."""
_SHORT_GRADES = ("ao", "eo", "heo", "seo", "ho", "scs", "scs1", "scs2", "g6", "g7", "el1", "el2")
_GRADES = (
    "administrative assistant", "administrative officer", "executive officer", "higher executive officer",
    "senior executive officer", "higher officer", "senior officer", "assistant principal officer", "principal officer",
    "senior civil servant", "civil servant", "clerical officer", "grade 6", "grade 7",
)  # fmt: skip
"""Grades in full, which are that only where they are all of a part of a title, beside another."""
_SERVICE_GRADES = ("grade 6", "grade 7")
"""Grades that school years and pay scales have too: before a job they count where the civil service calls it so."""
_FIELDS = {
    "immigration": ("ukvi", "uk visas and immigration", "border force", "cbsa", "cbp", "uscis", "ircc"),
    "benefits": ("dwp", "centrelink", "services australia", "service canada", "department for work and pensions"),
    "tax": ("hmrc", "hm revenue and customs", "irs", "ato", "canada revenue agency", "revenue commissioners"),
    "court": ("hmcts", "hm courts and tribunals service"),
    "": (
        "home office", "ministry of justice", "moj", "ministry of defence", "mod", "defra", "dfe", "dft", "dhsc",
        "fcdo", "hm treasury", "cabinet office", "land registry", "dvla", "dvsa", "environment agency", "hmpps",
        "ukhsa", "ons", "civil service", "department for education", "department of health", "department for transport",
        "desnz", "dbt", "nhs england", "cps", "crown prosecution service", "companies house", "opg", "dluhc", "mhclg",
        "beis", "hm prison", "rcmp", "usps", "us postal service", "fema", "federal government", "state government",
        "government of canada", "an garda siochana", "us army", "u s army", "army", "british army", "royal navy",
        "us navy", "navy", "raf", "royal air force", "usaf", "us air force", "air force", "raaf", "adf", "usmc",
        "us marine corps", "marine corps", "royal marines", "us coast guard", "indian army", "indian navy",
        "canadian forces", "canadian armed forces", "australian army", "irish defence forces", "army reserve",
        "national guard", "ex army", "ex forces", "ex raf", "ex navy", "ex military", "military", "us military",
    ),
}  # fmt: skip
_FIELD_OF = {name: field for field, names in _FIELDS.items() for name in names}
_MOST_WORDS = 5
"""Words of the longest name."""


class Served(NamedTuple):
    """A title without what is said of a service, the grade and the body that it names, and the field of that body."""

    title: str
    grade: str
    body: str
    field: str


def apart(text: str) -> Served | None:
    """A title apart from the grades and bodies of a public service; None where it names none, or nothing else."""
    parts = [part.strip() for part in re.split(title_words.APART, text) if normalize.words(part)]
    kept: list[str] = []
    grades: list[str] = []
    bodies: list[str] = []
    for part in parts:
        words = part.split()
        while words and (taken := _at_an_end(words, is_part=len(parts) > 1)):
            first, last, name = taken
            (bodies if name in _FIELD_OF else grades).append(name)
            words = words[last:] if first == 0 else words[:first]
        if words:
            kept.append(" ".join(words))
    if not kept and bodies:
        kept, grades = [grade for grade in grades if grade in _GRADES][:1], []
    if not kept or not (grades or bodies):
        return None
    field = next((_FIELD_OF[name] for name in bodies if _FIELD_OF[name]), "")
    return Served(" - ".join(kept), ", ".join(dict.fromkeys(grades)), ", ".join(dict.fromkeys(bodies)), field)


def service_job(text: str) -> str:
    """A job behind a grade that others have too, as the civil service calls it; "" for any other title."""
    folded = " ".join(normalize.words(text))
    grade = next((grade for grade in _SERVICE_GRADES if folded.startswith(f"{grade} ")), "")
    return f"{SERVICE} {folded.removeprefix(grade).strip()}" if grade else ""


def _at_an_end(words: list[str], *, is_part: bool) -> tuple[int, int, str] | None:
    """The grade or body with which some words begin or end, and which words it is; None if they have none."""
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        for first in dict.fromkeys((0, len(words) - size)):
            name = " ".join(normalize.words(" ".join(words[first : first + size])))
            if name in _SHORT_GRADES or name in _FIELD_OF or (is_part and size == len(words) and name in _GRADES):
                return first, first + size, name
    return None
