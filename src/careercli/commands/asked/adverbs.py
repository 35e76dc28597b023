"""Words between words that ask for nothing by themselves: "what does a nurse actually earn" asks what a nurse earns."""

from __future__ import annotations

import re

from careercli import cued

REALLY = (
    r"(?:really|actually|honestly|truly|genuinely|literally|basically|frankly|realistically|"
    r"seriously(?! (?:ill|hurt|sick|injured)\b))"
)
"""What says that somebody wants to know how it is."""
_LIKE = rf"\b{REALLY}(?: {REALLY})* like\b"
"""How a job really is, which `asked_life` reads: here the word says what is asked for."""
_KEPT = "really like"


def without(sentence: str) -> str:
    """A sentence in small letters without such words; "really" stays in front of "like", however it is said."""
    kept = cued.sub(_LIKE, _KEPT.replace(" ", "_"), sentence)
    rest = cued.sub(rf",? ?\b{REALLY}\b(?:,(?= ))?", " ", kept)
    return sentence if rest == sentence else re.sub(r" +(?=[,.;])", "", " ".join(rest.split())).replace("_", " ")
