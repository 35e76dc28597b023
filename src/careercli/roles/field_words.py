"""The words by which people name a field of work: the short names of families, and what is said for them."""

from __future__ import annotations

import re

from careercli.roles.soc import FAMILIES

WIDER = (
    "arts and media", "computing", "business", "legal", "education", "construction", "food", "farming", "engineering",
    "science", "sales",
)  # fmt: skip
PLAIN = {
    "health": "healthcare|health care|medical|health", "computing": "tech|computing|software",
    "business": "business|finance|accounting", "legal": "legal|law", "education": "education|teaching|school",
    "construction": "construction|trades", "food": "food|restaurant|hospitality", "farming": "farming",
    "engineering": "engineering", "sales": "sales|retail", "office": "office", "production": "production",
    "transportation": "transportation",
}  # fmt: skip
"""The words that mean a field wherever they stand: where one is asked for, and where it is to be left out."""
_ASKED_FOR = {
    "health": r"nhs|hospital|medicine|the medical field", "computing": r"it|technology",
    "construction": r"building trade|trade",
    "arts": r"arts?|media", "farming": r"agricultur\w+", "science": r"science",
}  # fmt: skip
"""More of them for a field that is asked for, as patterns."""
FIELDS = {
    name: "|".join(filter(None, (PLAIN.get(name), _ASKED_FOR.get(name))))
    for name in (
        "health", "computing", "business", "legal", "education", "construction", "arts", "food", "farming",
        "engineering", "science", "sales",
    )
} | {name: re.escape(name) for name in FAMILIES.values() if name not in WIDER}  # fmt: skip
"""The words for each field, by the name that `--family` takes."""
