"""What a phrase says of roles, as `careercli.moves.phrases` reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class PhraseEvidence:
    """How much a phrase speaks for each occupation and, beyond that, for single roles, by their ids: 0 to 1.65.

    `reading` is what the phrase was read as: "product", "kind", "words", "title", "study" (a field of it) or "unknown";
    `names` the skills, kinds or titles that it was read as, or that stand among its words; `stems` its telling words.
    `weight` is how much it tells roles apart, 0 to 1. `unused` are words that no role uses. A `weak` phrase says
    little: no role has most of it; if all of it rests on a single word of several, that is `rests_on_word`.
    `named_role` is the id of the role that a phrase read as a title names; `was_held` is True if it says so, as "3
    years as waiter" does.
    """

    text: str
    reading: str
    names: tuple[str, ...]
    stems: tuple[str, ...] = ()
    occupations: Mapping[int, float] = field(default_factory=dict)
    roles: Mapping[int, float] = field(default_factory=dict)
    weight: float = 0.0
    unused: tuple[str, ...] = ()
    weak: bool = False
    rests_on_word: str = ""
    named_role: int | None = None
    was_held: bool = False

    @cached_property
    def best(self) -> float:
        """How much it speaks for the role that it speaks for most."""
        return max((*self.occupations.values(), *self.roles.values()), default=0.0)
