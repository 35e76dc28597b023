"""The schooling that somebody brings to a move: their own, or what the guide to the role that they leave asks for.

The higher of the two counts. What the record calls usual in that role counts as well (`schooling`): nobody is taken to
have less than that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.lazy_dataclass import dataclass
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role
    from careercli.roles.programs import Program

YOU, GUIDE = "you", "guide"
"""Whose word it is: the person's own, in a profile, a CV or a command; or that of the guide to the role."""
_DEGREES = {
    "associate": "Associate's degree",
    "bachelor": "Bachelor's degree",
    "master": "Master's degree",
    "doctora": "Doctoral or professional degree",
}
_AT_LEAST = re.compile(
    r"\b(?:at least|(?:a )?minimum (?:of|is)|no less than)\b[^.;,]{0,30}?\b"
    r"(associate|bachelor|master|doctora)[a-z]*(?:['\u2019]s?)?\b[^.]*"
)
"""A sentence of a guide that says which degree is the least; what is only typical is not had by all."""
_HEDGE = re.compile(r"\b(?:some|many|few|may|prefer\w*)\b")


@dataclass(frozen=True)
class Held:
    """A level of schooling, as the Bureau of Labor Statistics names it, and whose word it is: YOU or GUIDE.

    `studied` is the guide's sentence, which may name what is studied.
    """

    level: str
    whose: str = YOU
    studied: str = ""

    @property
    def step(self) -> int:
        """Its step of schooling."""
        return education.ENTRY_LEVELS[self.level]

    def covers(self, program: Program | None, step: int) -> bool:
        """Whether it is the degree of a program that a guide names: "associate's degree … in paralegal studies"."""
        _what, named, subject = program.name.rpartition(" in ") if program else ("", "", "")
        return bool(named) and self.step >= step and subject.lower() in self.studied


def held_by(own_level: str | None, role: Role | IndexedRole | None = None) -> Held | None:
    """The schooling of somebody who leaves a role and says that they have a level; None where nobody tells of any."""
    own = Held(own_level) if own_level else None
    guide = by_guide(role) if role is not None else None
    if guide is None or own is None:
        return own or guide
    if guide.step == own.step:  # their degree is that which the guide tells of
        return Held(own.level, YOU, guide.studied)
    return guide if guide.step > own.step else own


def by_guide(role: Role | IndexedRole) -> Held | None:
    """The degree that the guide to a role calls the least, in the first sentence that does; None where none does."""
    text = role.education.level if role.education else None
    match = _AT_LEAST.search(" ".join(text.lower().split())) if text else None
    if match is None or _HEDGE.search(match.string[: match.start()].rpartition(".")[2]):
        return None
    return Held(_DEGREES[match[1]], GUIDE, re.split(r", (?:but|although|though|and some)\b", match[0])[0])
