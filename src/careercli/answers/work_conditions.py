"""What is recorded of the conditions of the work in one role, in words: what the Handbook's profile and O*NET say.

The table is that of `list --work` and of the wishes (`roles.conditions`), so that no answer knows less of it than
another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import paths
from careercli.answers.blocks import Block, Paragraphs
from careercli.page import Facts
from careercli.roles import conditions

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

_NO_PROFILE = "hours and surroundings not recorded: no profile in the Handbook"
_SHORT = {
    "desk": "desk or office", "outdoors": "outdoors", "home": "from home", "part_time": "part-time",
    "lifting": "lifting", "standing": "on one's feet", "nights": "nights or shifts", "weekends": "weekends",
    "travel": "travel", "driving": "driver's license",
}  # fmt: skip
_HOW_FAR = {"usual": "usual", "some": "for some"}


def known_of(role: Role | IndexedRole) -> conditions.WorkConditions | None:
    """What is known of a role; None where it has no occupation, or neither source has that."""
    occupation = role.occupation or (role.statistics and role.statistics.occupation)
    return conditions.of_code(paths.bundled_data(), occupation.code) if occupation else None


def is_home_spoken_of(role: Role | IndexedRole) -> bool:
    """Whether the Handbook speaks of work from home in a role."""
    known = known_of(role)
    return known is not None and "home" in known.said


def glance_words(known: conditions.WorkConditions | None) -> str:
    """The conditions in a line or two: what is usual, what is for some, and how much strength it takes; empty where
    nothing is known. What nobody speaks of stands with all else that is not recorded.
    """
    if known is None:
        return ""
    said = [
        f"{words}: {', '.join(names)}"
        for how_far, words in (("usual", "usual"), ("some", "for some"))
        if (names := _topics(known, how_far))
    ]
    told = [f"{'; '.join(said)} (Handbook {conditions.EDITION})"] if said else []
    parts = told if known.profile else [_NO_PROFILE]
    if (strength := known.ratings.get("strength")) is not None:
        parts.append(f"strength {strength:.1f} of 5 (O*NET)")
    return "; ".join(parts)


def not_spoken_of(known: conditions.WorkConditions | None) -> list[str]:
    """What a profile of the Handbook is silent on, of that which tells a job either way."""
    return _topics(known, None) if known is not None and known.profile else []


def _topics(known: conditions.WorkConditions, how_far: str | None) -> list[str]:
    return [_SHORT[topic] for topic in conditions.PROFILE_TOPICS if _said(known, topic) == how_far]


def _said(known: conditions.WorkConditions, topic: str) -> str | None:
    """How far a profile speaks of a topic. Of what tells a job only where it is there, silence is not worth a word."""
    return known.said.get(topic) or (None if topic in _TOLD_IF_SILENT else "")


_TOLD_IF_SILENT = ("lifting", "standing", "nights", "weekends")


def blocks(role: Role | IndexedRole) -> tuple[Block, ...]:
    """All that is known, with whose word it is; no block where nothing is."""
    known = known_of(role)
    if known is None:
        return ()
    pairs = []
    if known.profile:
        pairs += [
            (conditions.TOPIC_WORDS[topic], _HOW_FAR.get(known.said.get(topic, ""), "not spoken of"))
            for topic in conditions.PROFILE_TOPICS
        ]
    pairs += [(conditions.RATING_WORDS[name], f"{rating:.1f} of 5") for name, rating in known.ratings.items()]
    notes = [
        f"Usual and for some: {conditions.HANDBOOK} (BLS); {conditions.SILENCE}."
        if known.profile
        else f"No profile in {conditions.HANDBOOK} describes this work: what of it is not here is not recorded."
    ]
    if known.ratings:
        notes.append(f"Of 5: how important it is, 1 not at all, 3 important ({conditions.ONET}).")
    return (Facts(tuple(pairs)), Paragraphs(tuple(notes)))
