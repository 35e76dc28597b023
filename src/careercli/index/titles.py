"""Titles of occupations as classifications write them, and as people say them."""

from __future__ import annotations

import re

from careercli.skills import normalize
from careercli.text import is_residual

_ENDS_HEAD = re.compile(r", | and |; ")
_NO_NAMES = ("Other ", "Related ")
_MORE_THAN_HALVES = re.compile(r",|/|--| of | for ")
"""Signs of a title that is no two names joined: what stands behind "of" or a comma are no people."""


def singular(title: str) -> str:
    """A title with its last word in the singular: "Registered Nurses" gives "Registered Nurse"."""
    head, blank, last = title.rpartition(" ")
    folded = last.lower()
    if folded in _IRREGULAR:
        return head + blank + _IRREGULAR[folded]
    if folded.endswith(_OF_PERSONS):
        return head + blank + re.sub(r"(?i)pe(?:ople|rsons)$", "person", last)
    stem = normalize.stem(folded)
    return head + blank + (last[: len(stem)] if folded.startswith(stem) else stem)


_IRREGULAR = {
    "waitresses": "waitress", "hostesses": "hostess", "actresses": "actress", "seamstresses": "seamstress",
    "firemen": "fireman", "midwives": "midwife", "people": "person", "persons": "person", "women": "woman",
    "men": "man", "craftsmen": "craftsman",
}  # fmt: skip
_OF_PERSONS = ("people", "persons")
"""The plurals of what ends in "person", as "salesperson" does."""


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


def halves(title: str) -> list[str]:
    """The folded names, in the singular, of both halves of a title that an "and" joins: "Forest and Conservation
    Technicians" gives "conservation-technician" and "forest-technician"; none for any other title.
    """
    if title.count(" and ") != 1 or _MORE_THAN_HALVES.search(title) or is_residual(title):
        return []
    head, _and, tail = title.partition(" and ")
    words = tail.split(" ")
    is_one = head.split(" ")[-1].lower().endswith("s")  # "Accountants": the head stands for itself
    if len(words) < 2 and not is_one:
        return []
    both = [tail] if is_one else [tail, f"{head} {words[-1]}"]
    return [normalize.name_key(singular(each)) for each in both if " " in each and not each.startswith(_NO_NAMES)]
