"""An occupation's title as one says it of one person: "office supervisor", "secondary school teacher"."""

from __future__ import annotations

import re

from careercli.answers.requirement_words import article
from careercli.catalog.terms import singular

_HEAD = re.compile(r"(.+?)((?:, Except| of | and ).*|)$")
_HELPERS, _MACHINISTS = "Helpers--", "Setters, Operators, and Tenders"
_NAMES = frozenset(("English", "American", "Spanish"))
_SHORT_FORM = re.compile(r"[A-Z]{2}")
_SUPERVISORS = re.compile(r"First-Line Supervisors of (.+?)(?: Workers)?")
PLAIN = {
    "Construction Trades and Extraction": "construction",
    "Correctional Officers": "correctional officers'",
    "Entertainment and Recreation Workers, Except Gambling Services": "recreation",
    "Farming, Fishing, and Forestry": "farm",
    "Firefighting and Prevention": "firefighters'",
    "Food Preparation and Serving": "food service",
    "Gambling Services": "casino",
    "Helpers, Laborers, and Material Movers, Hand": "warehouse",
    "Housekeeping and Janitorial": "cleaning",
    "Landscaping, Lawn Service, and Groundskeeping": "landscaping",
    "Material-Moving Machine and Vehicle Operators": "transportation",
    "Mechanics, Installers, and Repairers": "maintenance",
    "Non-Retail Sales": "sales",
    "Office and Administrative Support": "office",
    "Passenger Attendants": "passenger service",
    "Personal Service": "personal service",
    "Police and Detectives": "police",
    "Production and Operating": "production",
    "Retail Sales": "store",
    "Security": "security",
}
"""What one calls the field of a first-line supervisor."""


def one_of(title: str) -> str:
    """One of the people of an occupation: First-Line Supervisor of Retail Sales Workers."""
    if title.startswith(_HELPERS):
        return f"{title.removeprefix(_HELPERS)}' Helper"
    first, comma, more = title.partition(", ")
    if _MACHINISTS in title:
        return title.replace(_MACHINISTS, "Setter, Operator, or Tender")
    if comma and " of " not in first and not more.startswith("Except") and (one := _one_in_front(first)) != first:
        return f"{one}{comma}{more}"  # "Painters, Construction and Maintenance"
    of_several, of, what = title.partition(" of ")
    if of and " and " in of_several and (one := _one_in_front(of_several)) != of_several:
        return f"{one}{of}{what}"
    head, rest = _HEAD.fullmatch(title).groups()  # type: ignore[union-attr]
    if rest.startswith(" and "):
        return _one_in_front(title)
    return _one_in_front(head) + ("" if rest.startswith(", Except") else rest)


def _one_in_front(words: str) -> str:
    """One of the people that words name, who may be of two kinds: Engineer/Architect, Entertainer or Performer."""
    return _one_of_several(words) or "/".join(singular(part) for part in words.split("/"))


def person(title: str) -> str:
    """One of the people of an occupation as one says it, within a sentence."""
    if (match := _SUPERVISORS.fullmatch(title)) and match[1] in PLAIN:
        return f"{PLAIN[match[1]]} supervisor"
    words = (_one_of_several(title) or one_of(title)).split(" ")
    return " ".join(word if word in _NAMES or _SHORT_FORM.search(word) else word.lower() for word in words)


def _one_of_several(title: str) -> str:
    """Of a title that names several occupations, each in the singular: Accountant or Auditor; empty for another."""
    parts = [part for part in re.split(r", and | and |, ", title.partition(", Except")[0]) if part]
    single = [singular(part) for part in parts]
    if len(parts) < 2 or any(one == part for one, part in zip(single, parts, strict=True)):
        return ""
    return f"{', '.join(single[:-1])} or {single[-1]}"


def with_article(name: str) -> str:
    """A name of one person with its article; none in front of a name that is of several, however it is written."""
    head = re.split(r", | of | and | in | for ", name)[0]
    return name if singular(head) != head else article(name)
