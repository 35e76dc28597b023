"""What an activity is done to, and whether a skill of one's own names it: who controls inventory is near to monitoring
inventories.
"""

from __future__ import annotations

from collections.abc import Iterable

from careercli.skills import normalize

_BEHIND = frozenset(("of", "to", "for", "in", "on", "at", "with", "from", "by", "or", "and", "using", "related"))
"""What ends the first object of an activity."""
_GENERAL_WORDS = """
    data information process operation operational activity system record report material equipment product supply
    program plan procedure work service staff personnel employee people customer client other tool item document problem
    issue question organizational production quality project resource technical business performance condition
    requirement need method policy development result cost software computer public safety health
"""
_GENERAL = frozenset(stem for word in _GENERAL_WORDS.split() for stem in normalize.joined_stems(word))
"""Stems of what too much work is done to for it to tell anything."""


def is_named(activity: str, skills: Iterable[str]) -> bool:
    """Whether one of some skills has the very thing that an activity is done to in its name.

    >>> is_named("Monitor inventories of products or materials", ["Inventory control"])
    True
    >>> is_named("Calculate data to inform organizational operations", ["Data entry"])
    False
    """
    thing = _object(activity)
    return bool(thing) and not thing <= _GENERAL and any(thing <= set(normalize.joined_stems(name)) for name in skills)


def _object(activity: str) -> set[str]:
    """The stems of the first thing that an activity is done to, behind its verb."""
    words = activity.replace(",", " ,").split()[1:]
    end = next((at for at, word in enumerate(words) if word.lower() in _BEHIND or word == ","), len(words))
    return set(normalize.joined_stems(" ".join(words[:end])))
