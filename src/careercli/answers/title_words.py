"""An occupation's title as one says it of one person: "office supervisor", "secondary school teacher"."""

from __future__ import annotations

import re

from careercli.answers.requirement_words import article
from careercli.catalog.terms import singular

_HEAD = re.compile(r"(.+?)((?:, Except| of | and ).*|)$")
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
    head, rest = _HEAD.fullmatch(title).groups()  # type: ignore[union-attr]
    if rest.startswith(" and "):
        return singular(title)
    return singular(head) + ("" if rest.startswith(", Except") else rest)


def person(title: str) -> str:
    """One of the people of an occupation as one says it, within a sentence."""
    if (match := _SUPERVISORS.fullmatch(title)) and match[1] in PLAIN:
        return f"{PLAIN[match[1]]} supervisor"
    words = one_of(title).split(" ")
    return " ".join(word if any(letter.isupper() for letter in word[1:]) else word.lower() for word in words)


def with_article(name: str) -> str:
    """A name of one person with its article."""
    return article(name)
