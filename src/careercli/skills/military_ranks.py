"""Ranks of the armed forces in the head of a job: a line with one is a job, and a senior one led people."""

from __future__ import annotations

import re

_SENIOR = (
    r"sergeant first class|(?:master|first|gunnery|platoon|senior master|chief master|command) sergeant|sergeant major|"
    r"(?:senior |master )?chief petty officer|petty officer first class|ncoic|e[ -]?[789]|sfc|msg|1sg|sgm|csm|"
    r"platoon (?:sgt|leader)"
)
_OTHER = (
    r"(?:staff|technical|drill|squad|lance|recruiting) sergeant|petty officer|(?:chief )?warrant officer|nco|"
    r"squad leader|team leader|e[ -]?[4-6]|(?:lance )?corporal|(?:private|airman|seaman) first class"
)
_GRADE = re.compile(
    r"(?:(?:an?|as|us|ex|former|retired|retiring|army|navy|air force|marines?|usmc|coast guard|veteran|vet|"
    r"military) )*(?P<code>[eow]-?[1-9]|(?:mos [0-9]{2}[a-z]|[0-9]{2}[a-jl-z])[0-9]?)"
    r"(?: (?:in the )?(?:us|army|navy|air force|marines?|coast guard|veteran|vet|retiring|retired|grade|mos|military))*"
)
_CODE = re.compile(r"(?:MOS:? )?[0-9]{2}[A-Z]\b")
_LETTERS = ("serg", "sgt", "officer", "nco", "e-", "e ", "e7", "e8", "e9", "sfc", "msg", "1sg", "sgm", "csm", "leader",
            "corporal", "first class")  # fmt: skip
"""One of these stands in every rank that is read here."""


def is_rank(text: str) -> bool:
    """Whether a part of the head of a job is a rank of the armed forces, or a post by rank.

    >>> is_rank("Sergeant First Class"), is_rank("Supply NCOIC"), is_rank("E-7"), is_rank("Police Officer")
    (True, True, True, False)
    """
    return _has(rf"(?:{_SENIOR}|{_OTHER})", text)


def leads(text: str) -> bool:
    """Whether a rank is that of who leads people: E-7 and up, first in charge of a section, the sergeant of a platoon.

    >>> leads("Sergeant First Class"), leads("Staff Sergeant"), leads("Platoon Sergeant")
    (True, False, True)
    """
    return _has(_SENIOR, text)


def grade(text: str) -> str:
    """The pay grade or the code of a specialty that is all of some words in small letters, but for those of a service.

    >>> grade("retired army e8"), grade("11b"), grade("68w medic"), grade("led 120 people")
    ('e8', '11b', '', '')

    Digits with a K alone are an amount: 75k.
    """
    match = _GRADE.fullmatch(text)
    return match["code"] if match else ""


def is_specialty(text: str) -> bool:
    """Whether a line begins with the code of a military occupational specialty: 92A Automated Logistical Specialist."""
    return _CODE.match(text) is not None


def _has(pattern: str, text: str) -> bool:
    low = text[:200].lower()
    return any(letters in low for letters in _LETTERS) and re.search(rf"\b(?:{pattern})\b", low) is not None
