"""The words by which people name a field of work: the short names of families, and what is said for them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from careercli.roles.soc import FAMILIES

WIDER = (
    "arts and media", "computing", "business", "legal", "education", "construction", "food", "farming", "engineering",
    "science", "sales", "protective service",
)  # fmt: skip
OF_SEVERAL = {"trades": ("construction", "repair", "production")}
"""Names that stand for several fields, none of which is called so."""
PLAIN = {
    "health": "healthcare|health care|medical|health", "computing": "tech|computing|software",
    "business": "business|finance|accounting", "legal": "legal|law", "education": "education|teaching|school",
    "trades": "trades|skilled trades", "construction": "construction|building trades",
    "food": "food|restaurant|hospitality", "farming": "farming",
    "engineering": "engineering", "sales": "sales|retail", "office": "office|secretarial|clerical",
    "production": "production",
    "transportation": "transportation", "protective": "protective service|public safety|law enforcement",
}  # fmt: skip
"""The words that mean a field wherever they stand: where one is asked for, and where it is to be left out."""
_ASKED_FOR = {
    "health": r"nhs|hospital|medicine|the medical field", "computing": r"it|technology",
    "trades": r"trade|skilled trade", "construction": r"building trade",
    "arts": r"arts?|media", "farming": r"agricultur\w+", "science": r"science",
}  # fmt: skip
"""More of them for a field that is asked for, as patterns."""
FIELDS = {
    name: "|".join(filter(None, (PLAIN.get(name), _ASKED_FOR.get(name))))
    for name in (
        "health", "computing", "business", "legal", "education", "trades", "construction", "arts", "food", "farming",
        "engineering", "science", "sales", "protective",
    )
} | {name: PLAIN.get(name, re.escape(name)) for name in FAMILIES.values() if name not in WIDER}  # fmt: skip
"""The words for each field, by the name that `--family` takes."""
_LEFT_OUT = {
    "sales": "stores|store", "health": "hospitals",
    "food": "food service|restaurants|kitchens|kitchen|the kitchen|fast food",
    "trades": "the trades|the skilled trades", "construction": "",
    "education": "schools|teach|classroom|classrooms", "business": "", "computing": "information technology",
    "office": "offices|office work|clerical", "legal": "", "farming": "agriculture|farms?",
    "production": "factory|factories|manufacturing|factory work|assembly line",
    "transportation": "trucking|warehouse|warehouses|warehousing", "protective": "security|policing",
    "engineering": "", "management": "management|managing|managers|manager",
}  # fmt: skip
"""Fields that can be left out, and the places and kinds of work that mean one only there: who asks for jobs in a store
or a warehouse asks for no field.
"""
LEFT_OUT = {name: "|".join(filter(None, (PLAIN.get(name), more))) for name, more in _LEFT_OUT.items()}
"""The words for fields that are left out, by the name that `--not-family` takes."""
_BESIDE = r"^(?:the )|(?: (?:work|jobs?|careers?|fields?|industry|sector|roles?))+$"
"""Words beside the name of a field that make it no other."""


def named(words: str) -> str:
    """The name of the field that words stand for where nothing but a field is asked for: "office work" is office.

    Empty if they stand for none.
    """
    plain = " ".join(words.lower().replace("-", " ").split())
    forms = dict.fromkeys((plain, re.sub(_BESIDE, "", plain)))
    tables = (FIELDS, LEFT_OUT)
    return next(
        (name for form in forms for table in tables for name, words in table.items() if re.fullmatch(words, form)), ""
    )


def families(name: str, every: Iterable[str]) -> list[str]:
    """The families, of all that there are, that a field has by its name here: those called so, or beginning so."""
    parts = OF_SEVERAL.get(name, (name,))
    return [family for family in every if family.lower().startswith(parts)]
