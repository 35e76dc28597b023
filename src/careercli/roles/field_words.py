"""The words by which people name a field of work: the short names of families, and what is said for them."""

from __future__ import annotations

import re

from careercli.roles.soc import FAMILIES

WIDER = (
    "arts and media", "computing", "business", "legal", "education", "construction", "food", "farming", "engineering",
    "science", "sales",
)  # fmt: skip
FIELDS = {
    "health": r"health ?care|medical|health|nhs|hospital", "computing": r"tech|it|computing|software|technology",
    "business": r"business|finance|accounting", "legal": r"legal|law", "education": r"education|teaching|school",
    "construction": r"construction|building trade|trades?", "arts": r"arts?|media",
    "food": r"food|restaurant|hospitality", "farming": r"farming|agricultur\w+", "engineering": r"engineering",
    "science": r"science", "sales": r"sales|retail",
    **{name: re.escape(name) for name in FAMILIES.values() if name not in WIDER},
}  # fmt: skip
"""The words for each field, by the name that `--family` takes."""
