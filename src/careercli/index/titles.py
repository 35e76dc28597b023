"""Titles of occupations as classifications write them, and as people say them."""

from __future__ import annotations

import re

from careercli.skills import normalize
from careercli.text import is_residual

_ENDS_HEAD = re.compile(r", | and |; ")


def singular(title: str) -> str:
    """A title with its last word in the singular: "Registered Nurses" gives "Registered Nurse"."""
    head, blank, last = title.rpartition(" ")
    folded = last.lower()
    if folded in _IRREGULAR:
        return head + blank + _IRREGULAR[folded]
    stem = normalize.stem(folded)
    return head + blank + (last[: len(stem)] if folded.startswith(stem) else stem)


_IRREGULAR = {
    "waitresses": "waitress", "hostesses": "hostess", "actresses": "actress", "seamstresses": "seamstress",
    "firemen": "fireman", "midwives": "midwife", "people": "person", "persons": "person", "women": "woman",
    "men": "man", "craftsmen": "craftsman",
}  # fmt: skip


def short_titles(title: str) -> list[str]:
    """How people say a title in the plural: in the singular, and its head in both numbers.

    "Accountants and Auditors" gives "Accountants and Auditor", "Accountants" and "Accountant". The head is what stands
    before the first comma or "and", if it is a plural: "Heavy" of "Heavy and Tractor-Trailer …" is none. A
    residual title has no head.
    """
    forms = [singular(title)]
    head, *rest = _ENDS_HEAD.split(title, maxsplit=1)
    if rest and head.endswith("s") and not head.endswith("ss") and not is_residual(title):
        forms += [head, singular(head)]
    return [form for form in dict.fromkeys(forms) if form != title]
