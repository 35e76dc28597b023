"""The Standard Occupational Classification of 2018, as far as the importers need it. Source: www.bls.gov/soc/2018."""

from __future__ import annotations

import re

SYSTEM = "SOC-2018"
LENGTH = 7
"""Characters of a code that name an occupation (29-1141)."""
_CODE = re.compile(r"([0-9]{2}-[0-9]{4})(?:\.([0-9]{2}))?")

FAMILIES = {
    "11": "management",
    "13": "business",
    "15": "computing",
    "17": "engineering",
    "19": "science",
    "21": "community",
    "23": "legal",
    "25": "education",
    "27": "arts and media",
    "29": "healthcare",
    "31": "healthcare support",
    "33": "protective service",
    "35": "food",
    "37": "cleaning and grounds",
    "39": "personal care",
    "41": "sales",
    "43": "office",
    "45": "farming",
    "47": "construction",
    "49": "repair",
    "51": "production",
    "53": "transportation",
    "55": "military",
}
"""The 23 major groups by the first two figures of a code, each by a short name: what a role calls its family."""

_MERGED = {
    "21-1018": ("21-1011", "21-1014"),
    "25-2052": ("25-2055", "25-2056"),
    "25-9045": ("25-9042", "25-9043", "25-9049"),
    "51-2028": ("51-2022", "51-2023"),
    "53-1047": ("53-1042", "53-1043", "53-1044", "53-1049"),
}
"""Codes of BLS's own under which it publishes several occupations that are no whole broad occupation of the SOC."""
_MERGED_INTO = {part: merger for merger, parts in _MERGED.items() for part in parts}


def base_code(code: str) -> str | None:
    """The SOC code in a code, its first seven characters: 11-1011 for 11-1011.03. None if it is no such code."""
    match = _CODE.fullmatch(code.strip())
    return match[1] if match else None


def is_of_2010(system: str) -> bool:
    """Whether a classification that a role names is that of 2010, from which many codes were changed in 2018."""
    return re.search(r"SOC[- ]?2010\b", system.upper()) is not None


_SYSTEMS = re.compile(r"(?:US[- ]?)?SOC(?:[- ]?2018)?|O\*?NET(?:[- ]?SOC)?(?:[- ]?2019| 30(?:\.[0-9])?)?|OEWS")
"""The names of the classifications whose codes the catalogue knows: of 2018, O*NET's details, the wage survey's."""


def is_of_2018(system: str) -> bool:
    """Whether a role names the classification of the catalogue, or one made of it: SOC-2018, O*NET-SOC-2019, OEWS."""
    return _SYSTEMS.fullmatch(" ".join(system.upper().split())) is not None


def is_detail(code: str) -> bool:
    """Whether a code is O*NET's detail of a SOC code: 11-1011.03 is, 11-1011.00 and 11-1011 are not."""
    match = _CODE.fullmatch(code.strip())
    return bool(match and match[2] not in (None, "00"))


def family(code: str) -> str | None:
    """The family of roles that a code belongs to: its major group, by a short name."""
    return FAMILIES.get(code[:2])


def published_as(code: str) -> tuple[str, ...]:
    """The codes under which BLS may publish a SOC code, the nearest first: itself, a merger, its broad occupation."""
    broad = code[:-1] + "0"
    return tuple(dict.fromkeys(candidate for candidate in (code, _MERGED_INTO.get(code), broad) if candidate))


def spellings(code: str) -> list[str]:
    """How people write an O*NET-SOC code: 29-1141.00 also as 29-1141 and 291141, a detail also without signs."""
    base = base_code(code)
    if base is None:
        return [code]
    if is_detail(code):
        return [code, re.sub(r"[-.]", "", code)]
    return [f"{base}.00", base, base.replace("-", "")]


_WRITTEN = re.compile(r"([0-9]{2})[-. ]?([0-9]{4})(?:[-. ]?([0-9]{2}))?")


def written_code(text: str) -> str | None:
    """The O*NET-SOC code that somebody wrote with other signs or none: 29114100 is 29-1141.00. None if it is none."""
    match = _WRITTEN.fullmatch(text.strip())
    return f"{match[1]}-{match[2]}.{match[3] or '00'}" if match else None


def beginnings_of_parts(code: str) -> list[str]:
    """How the codes begin that a group's code stands for: 25-9045 for three codes, 13-1020 for all of 13-102.

    Empty for the code of an occupation.
    """
    base = base_code(code) or ""
    if base in _MERGED:
        return list(_MERGED[base])
    group = base.rstrip("0").rstrip("-")
    return [group if len(group) > 2 else f"{group}-"] if base.endswith("0") and len(group) > 1 else []
