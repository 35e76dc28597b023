"""The level of schooling that words on a degree tell, on the scale of the Bureau of Labor Statistics."""

from __future__ import annotations

import re

from careercli.profile.model import EntryLevel
from careercli.roles.education import ENTRY_LEVELS

_LEVELS: tuple[tuple[EntryLevel, str], ...] = (
    (
        "Doctoral or professional degree",
        r"ph\.? ?d|d\.?phil|doctor(?:ate|al)?|dr\. (?:med|rer)|j\.?d\.?|m\.?d\.?|d\.?d\.?s|d\.?v\.?m|pharm\.?d|"
        r"ed\.?d|dnp|eqf level 8",
    ),
    (
        "Master's degree",
        r"master(?:'?s|’s)?(?! (?:technician|electrician|plumber|craft))|m\.? ?sc|m\.?s\.?|m\.?a\.?|m\.?b\.?a|"
        r"m\.?eng|m\.?ed|m\.?phil|"
        r"m\.?f\.?a|m\.?p\.?a|m\.?p\.?h|m\.?s\.?n|m\.?s\.?w|ll\.?m|pgce|mres|eqf level 7",
    ),
    (
        "Bachelor's degree",
        r"bachelor(?:'?s|’s)?|b\.? ?sc|b\.?s\.?|b\.?a\.?|b\.?eng|b\.?ed|b\.?b\.?a|b\.?f\.?a|b\.?s\.?n|b\.?com|"
        r"b\.?tech|ll\.?b|licenciatura|"
        r"licence|undergraduate degree|eqf level 6",
    ),
    ("Associate's degree", r"associate(?:'?s|’s)?|a\.?a\.?s|a\.?a\.?|a\.?s\.?|foundation degree|hnd|eqf level 5"),
    (
        "Postsecondary nondegree award",
        r"certificat(?:e|ion)|diploma (?:of|in)|nvq|svq|btec|city (?:&|and) guilds|apprentice(?:ship)?|trade school|"
        r"vocational|technical college|dep|"
        r"dipl[oô]me d['’]études professionnelles|cap|hnc|journeyman|ausbildung|postsecondary|eqf level 4",
    ),
    (
        "High school diploma or equivalent",
        r"high school|secondary school|ged|hiset|a[- ]levels?|gcses?|o[- ]levels?|abitur|matura|baccalaur[eé]at|"
        r"sixth form|diploma",
    ),
)
"""Words of each level, the highest first."""
_WORDS = [(level, re.compile(rf"(?i)(?<![\w.&'])(?:{words})(?![\w&'])")) for level, words in _LEVELS]
_UNFINISHED = re.compile(
    r"(?i)\b(?:in progress|expected|anticipated|candidate|not (?:yet )?(?:finished|completed)|unfinished|incomplete|"
    r"dropped out|without (?:a )?degree|ongoing|coursework)\b"
)


def level(text: str) -> EntryLevel | None:
    """The highest level that a line on schooling tells, or None. A school's name alone tells of high schools only."""
    for name, words in _WORDS:
        if match := words.search(text):
            # Two capitals alone are a degree only where they are written as one: BA, not "as" or "ma".
            letters = match.group().replace(".", "").replace(" ", "")
            if len(letters) <= 2 and not letters[:1].isupper():
                continue
            return name
    return None


def is_unfinished(text: str) -> bool:
    """Whether a line says that the schooling is not finished."""
    return _UNFINISHED.search(text) is not None


def highest(levels: list[EntryLevel]) -> EntryLevel | None:
    """The highest of some levels; None of none."""
    return max(levels, key=lambda name: (ENTRY_LEVELS[name], name), default=None)
