"""A step of a plan."""

from __future__ import annotations

from dataclasses import field

from careercli.lazy_dataclass import dataclass
from careercli.moves.own_abilities import OwnAbilities


@dataclass(frozen=True)
class Step:
    """A step: what to do, its kind, why, how long it takes (None: nobody says), what proves it.

    `months` is the least that it takes, for dates; `covers` what somebody has once it is done.
    """

    step: str
    kind: str
    why: str
    proof: str
    time: str | None = None
    months: float | None = None
    covers: OwnAbilities = field(default_factory=OwnAbilities)


LOOK_FIRST = Step(
    "Shadow someone in the job for a day",
    "look",
    "A day shows what figures cannot: whether you want to do this every day.",
    "Notes: what you liked, what you did not, what they would look for in you.",
    "a day",
)
