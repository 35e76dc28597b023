"""As which occupation a role is compared, in words: one sentence for every answer about moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.moves.occupations import Compared

_SENTENCES = {
    "wider": "{} is compared as {}, the broader occupation it belongs to",
    "covered": "{} is compared as {}, one of the occupations it covers",
    "related": "O*NET does not describe {}; it is compared as {}, which it lists as related",
    "field": "O*NET does not describe {}; it is compared as {}, the closest in its field",
}
_WHOSE = {
    "wider": "of the broader occupation",
    "covered": "of one of the occupations it covers",
    "related": "of the related occupation",
    "field": "of the closest occupation in its field",
}
LENT = ("field", "related")
"""What another occupation lends a role: its own is not described at all."""


def compared_as(title: str, compared: Compared | None) -> str:
    """The sentence without its full stop; empty where a role is compared as its own occupation, or as none."""
    if compared is None or not compared.borrowed:
        return ""
    return _SENTENCES[compared.borrowed].format(title, compared.occupation.title)


def whose(compared: Compared | None) -> str:
    """Whose the facts of O*NET are, where they are not the role's own; else empty. What its own file says leads."""
    return _WHOSE.get(compared.borrowed, "") if compared else ""
