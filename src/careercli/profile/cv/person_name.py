"""The name at the head of a CV, which says nothing of what somebody can do: Doe, Sap and Rust are surnames."""

from __future__ import annotations

import re

_PARTICLE = r"(?:de|da|del|della|der|di|dos|du|la|le|van|von|bin|al|el|y|ten|ter)"
_NAME = re.compile(rf"[^\W\d_][\w.'’-]*(?: (?:{_PARTICLE}|[^\W\d_][\w.'’-]*)){{1,4}}")
_NO_NAME = re.compile(r"(?i)(?:curriculum vitae|r[ée]sum[ée]|cv|lebenslauf|personal (?:details|information|data))\b.*")
_PARTS = re.compile(r"\s*[|·•,;\t(]\s*|\s+[–—-]\s+|\s{2,}")
_BEHIND = re.compile(r"(?i)\s+(?:cv|r[ée]sum[ée]|curriculum vitae)$")
LABELS = ("name", "full name", "candidate", "candidate name", "applicant")
"""What stands in front of the name in a line of its own."""


def in_line(text: str) -> str | None:
    """The name that a first line of a CV may have; empty for a line with none; None for one to be passed over."""
    if _NO_NAME.fullmatch(text.strip()):
        return None
    name = _BEHIND.sub("", _PARTS.split(text.strip(), maxsplit=1)[0])
    words = [word for word in name.split() if not re.fullmatch(_PARTICLE, word)]
    return name if _NAME.fullmatch(name) and all(word[0].isupper() for word in words) else ""


def without(name: str, text: str) -> str:
    """A text without a person's name, in either order, and without the last of it behind Mr or Ms."""
    *first, last = name.split()
    if not first:
        return text
    joined = r"\s+".join(map(re.escape, (*first, last)))
    turned = rf"{re.escape(last)},\s*{re.escape(first[0])}"
    courtesy = rf"(?:mrs?|ms|miss|dr)\.?\s+{re.escape(last)}"
    return re.sub(rf"(?i)(?<!\w)(?:{joined}|{turned}|{courtesy})(?!\w)", " ", text)
