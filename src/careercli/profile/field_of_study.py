"""The field of a degree, as people name it beside the degree: "psychology degree", "bachelor's in psychology"."""

from __future__ import annotations

import re

from careercli import paths
from careercli.roles import study_programs

_DEGREE = (
    r"(?:(?:associate|bachelor|master)(?:'?s)?(?: degree)?|degree|doctorate|ph\.?d\.?|diploma|certificate|"
    r"b\.?sc?\.?|b\.?a\.?|m\.?sc?\.?|m\.?a\.?|a\.?a\.?s?\.?)"
)
_BEHIND = re.compile(
    rf"(?i)^(?:an? |my )?(?:(?:two|four|2|4)[- ]year )?{_DEGREE}"
    r"(?: (?:of|in)(?: (?:science|arts|applied science) in)?|:|,)? (?P<field>[a-z].*)$"
)
_BEFORE = re.compile(rf"(?i)^(?:an? |my )?(?P<field>[a-z].*?) (?:{_DEGREE}|major)$")
_MAJOR = re.compile(r"(?i)^(?:majored|major|studied|graduated) (?:in )?(?P<field>[a-z].*)$")
_IN = re.compile(rf"(?i)\b{_DEGREE} (?:in|of) (?P<field>(?!(?:science|arts|applied)\b)[a-z].*)$")
_OF_DEGREE = (
    r"(?:(?:applied |fine |general |occupational |liberal )?(?:sciences?|arts?|technology|studies)|philosophy|"
    r"engineering|education|music|laws?|commerce|business administration)"
)
"""What a degree is called by, whatever its field: a bachelor of science, a master of fine arts."""
_LETTERS = (
    r"(?:a\.?\s?a\.?\s?s|a\.?\s?o\.?\s?s|b\.?\s?f\.?\s?a|m\.?\s?f\.?\s?a|b\.?\s?b\.?\s?a|m\.?\s?b\.?\s?a|"
    r"[bm]\.?\s?ed|[bm]\.?\s?eng|[bm]\.?\s?tech|[bm]\.?\s?com|[bm]\.?\s?phil|[bm]\.?\s?sc|[abm]\.?\s?[as]|ph\.?\s?d|ed\.?\s?d)\.?"
)
_NAMED_DEGREE = re.compile(
    rf"(?i)^(?:an? |my )?(?:(?:associates?|bachelors?|masters?|doctor)(?:'s?)?(?: degree)?(?: of| in|,)? {_OF_DEGREE}"
    rf"(?: degree)?(?![\w'])(?! and )|{_LETTERS}(?![\w']))"
    r"(?:\s*\(?(?:hons?|honou?rs)\b\.?\)?)?(?:\s*\([a-z.\s]{2,8}\))?(?:\s*,?\s*degree)?"
    r"\s*(?:[,:;|/(·•]|[-–—]+)?\s*"
    r"(?P<told>(?:with an? )?(?:major(?:ing|ed)? )?(?:in|of)[: ]\s*|major:?\s+|"
    r"focus(?:ed|ing)? on )?"
    r"(?P<field>[a-z].*)$"
)
"""A degree by its full name or its letters, with the field behind any sign: A.A.S., Wood Technology."""
_ENDS = re.compile(r"(?i)(?: from | at |[,;|(/·•)]| [-–—]+ |\d).*$")
_NO_FIELD = re.compile(
    r"(?i)^(?:high school|school|college|university|trade school|vocational|graduate|professional|advanced|first|"
    r"associate|bachelor|master|two[- ]year|four[- ]year|[24][- ]year|honou?rs|"
    r"(?:applied )?(?:arts|sciences?|arts and sciences)|some|no|technical)(?:'?s)?$"
)
_OF_SCHOOL = re.compile(
    r"(?i)\b(?:universit\w*|college|school|institut\w*|academy|polytechnic|graduat\w*|gpa|honou?rs)\b"
)
_BARE = re.compile(r"(?i)\bdegree$|\bmajor$|^degree in |^major(?:ed)? in ")
"""A degree of no level: a bachelor's is meant."""
_PROFESSIONAL = re.compile(r"(?i)^(?:law|medicine|medical|pharmacy|dentistry|dental|veterinary)\b")


def named(words: str) -> str:
    """The field of study that words on schooling name, as they do; empty for none.

    >>> named("bachelor's in psychology"), named("psychology degree"), named("high school diploma")
    ('psychology', 'psychology', '')
    """
    plain = " ".join(words.replace("’", "'").split()).strip(" .")
    for pattern in (_NAMED_DEGREE, _BEHIND, _BEFORE, _MAJOR):
        if match := pattern.match(plain):
            field = _ENDS.sub("", match["field"]).strip()
            if field and not _NO_FIELD.match(field) and _is_field(field):
                return field
    return ""


def behind_degree(line: str) -> str:
    """The words behind the name of a degree in a line of a CV that stand where a field does: one that is known, or
    that is said to be one ("in ...").

    >>> behind_degree("Associate of Applied Science, Wood Technology, Acme College"), behind_degree("BA, Acme College")
    ('Wood Technology', '')
    """
    plain = " ".join(line.replace("’", "'").split()).strip(" .")
    match = _NAMED_DEGREE.match(plain)
    field = _ENDS.sub("", match["field"]).strip(" .-–—") if match else ""
    if match is None or not field or _NO_FIELD.match(field) or _OF_SCHOOL.search(field):
        return ""
    return field if match["told"] or _is_field(field) else ""


def not_known(words: str) -> str:
    """The field that words on schooling name behind "in", where no program of study is called so; else empty.

    >>> not_known("bachelor's in underwater basket weaving"), not_known("bachelor's in psychology")
    ('underwater basket weaving', '')
    """
    plain = " ".join(words.replace("’", "'").split()).strip(" .")
    match = _IN.search(plain)
    field = _ENDS.sub("", match["field"]).strip() if match and not named(words) else ""
    return "" if not field or _NO_FIELD.match(field) else field


def level_of_bare_degree(words: str) -> str | None:
    """The level of a degree that says its field alone: a bachelor's, of law or medicine a professional one."""
    plain = " ".join(words.split()).strip(" .")
    field = named(plain) if _BARE.search(plain) else ""
    if not field:
        return None
    return "Doctoral or professional degree" if _PROFESSIONAL.match(field) else "Bachelor's degree"


def _is_field(words: str) -> bool:
    from careercli.search import study_names

    return bool(study_names.named(study_programs.read(paths.bundled_data()), words).programs)
