"""What of an occupation's record bears on a condition of which no source speaks: who works outdoors goes to places.

It decides nothing: whether the condition holds is still to be asked. But it is told beside the doubt, and what has
nothing of it comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from careercli import text
from careercli.roles import condition_topics, conditions
from careercli.roles.conditions import WorkConditions

BEARING: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "desk": ("standing", "lifting", "outdoors", "driving"),
    "home": ("outdoors", "travel", "driving", "lifting", "standing"),
    "no-lifting": ("standing",),
    "no-strain": ("outdoors", "driving"),
    "no-standing": ("lifting", "outdoors"),
    "no-nights": ("weekends",),
    "no-travel": ("outdoors", "driving"),
    "no-driving": ("travel", "outdoors"),
    "no-outdoors": ("driving", "travel"),
    "no-license": ("driving",),
    "no-danger": ("heights", "fumes", "infection", "confined_spaces", "gear", "driving"),
    "low-stress": ("upset_people", "injuries", "nights"),
    "no-noise": ("gear",),
    "no-heat": ("outdoors",),
    "no-cold": ("outdoors",),
    "no-fumes": ("gear",),
    "no-heights": ("outdoors",),
    "no-dirt": ("fumes", "outdoors"),
})  # fmt: skip
"""The topics of profiles (`conditions.PROFILE_TOPICS`) that bear on a condition, against it, by its name."""
_LEAD = ": "


def told(names: Iterable[str], known: WorkConditions | None) -> tuple[str, ...]:
    """What is told that bears on each of some conditions, with its name in front; nothing for one of which nothing is.

    >>> told(["no-travel"], WorkConditions("guide", {"outdoors": "usual", "driving": "some"}, {}))
    ("no-travel: outdoors usual, a driver's license for some",)
    """
    if known is None:
        return ()
    said = ((name, _words(name, known)) for name in names)
    return tuple(f"{name}{_LEAD}{words}" for name, words in said if words)


def beside(name: str, bearing: Iterable[str]) -> str:
    """A condition with what is told that bears on it, if anything is."""
    words = next((each.removeprefix(f"{name}{_LEAD}") for each in bearing if each.startswith(f"{name}{_LEAD}")), "")
    return f"{name}, but {words}" if words else name


def _words(name: str, known: WorkConditions) -> str:
    said = [
        f"{text.small(conditions.TOPIC_WORDS[topic])} {condition_topics.how_far_words(topic, known.said[topic])}"
        for topic in BEARING.get(name, ())
        if topic in known.said
    ]
    return ", ".join(said)
