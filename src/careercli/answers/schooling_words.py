"""The level of schooling that somebody tells in a few words: "hs diploma", "associates", "some college"."""

from __future__ import annotations

import re

from careercli.profile.model import EntryLevel

_COLLEGE = r"(?:college|universit(?:y|ies)|uni)\b"
_A_FEW = r"(?:\d+|one|two|three|four|a few|a|some|several)"
_OF_TIME = r"(?:years?|semesters?|credits?|classes|courses|quarters?|bit|little)"
_SAID: tuple[tuple[str, EntryLevel], ...] = (
    (
        r"\b(?:some|no|not|never|did ?n[o']?t|without|less than|unfinished|part of|started|dropped)\b.*"
        r"\bhigh ?school\b|"
        r"\bno (?:diploma|schooling|education|formal)\b|\b(?:[1-9]th|1[01]th|ninth|tenth|eleventh) grade\b|"
        r"\b(?:grade|middle|elementary) school\b",
        "No formal educational credential",
    ),
    (
        rf"\b(?:some|part of|started|dropped|left|did ?n[o']?t|without|un-?finished|incomplete)\b.*\b{_COLLEGE}|"
        rf"\b{_A_FEW} {_OF_TIME}\b.*\b{_COLLEGE}|\b{_A_FEW} college {_OF_TIME}\b|\bcollege {_OF_TIME}\b|"
        rf"^{_COLLEGE}$|\b{_COLLEGE}.*\bno degree\b",
        "Some college, no degree",
    ),
    (
        r"\b(?:doctora\w*|ph\.? ?d|law (?:school|degree)|med(?:ical)? (?:school|degree)|juris|pharm\.? ?d)\b",
        "Doctoral or professional degree",
    ),
    (r"\bmaster'?s\b|\bgrad(?:uate)? school\b|\bgraduate degree\b", "Master's degree"),
    (r"\bassociate'?s?\b|\btwo[- ]year\b|\b2[- ](?:yr|year)\b|\bcommunity college degree\b", "Associate's degree"),
    (
        r"\b(?:trade|vocational|vo-?tech|technical|beauty|cosmetology) (?:school|college|program|diploma|training)\b|"
        r"\bcertificat\w*\b",
        "Postsecondary nondegree award",
    ),
    (
        r"\bbachelor'?s?\b|\bfour[- ]year\b|\b4[- ](?:yr|year)\b|\bunder-?grad\w*\b|"
        r"\b(?:college|university) (?:grad\w*|degree|diploma)\b",
        "Bachelor's degree",
    ),
    (
        r"\b(?:ged|hiset|tasc|h\.?s|high ?school|12th grade|twelfth grade|grade 12)\b",
        "High school diploma or equivalent",
    ),
)
"""Ways to say a level, the first that fits: what was begun stands before what it would have led to."""


def level_said(answer: str) -> EntryLevel | None:
    """The level that an answer tells, by these words or else as a CV tells one; None if it tells none."""
    from careercli.profile.cv import schooling  # it reads a table

    words = " ".join(answer.lower().replace("’", "'").split())
    return next((level for pattern, level in _SAID if re.search(pattern, words)), None) or schooling.level(words)
