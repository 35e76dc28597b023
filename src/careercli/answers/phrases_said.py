"""What is said of answers: phrases that were not recognised or are guesses, on which nothing rests, what was cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.text import abridged, count

if TYPE_CHECKING:
    from careercli.answers.match import Matches
    from careercli.profile.own_words import PhrasesRead

PHRASES = 30
"""So many phrases are named as recognised, and as many as not recognised."""
SHOWN = 10
"""Roles that are named where nobody says how many."""


def reading(answer: PhrasesRead, *, of_cv: bool = False) -> tuple[str, ...]:
    """Which phrases say nothing of any role, and which were taken for typing errors; of a CV which say something."""
    known = [phrase.text for phrase in answer.read if phrase.known] if of_cv else []
    return (
        *([f"recognized {len(known)}: {abridged(known, PHRASES)}"] if known else []),
        *([f"not recognized {len(answer.unknown)}: {abridged(answer.unknown, PHRASES)}"] if answer.unknown else []),
        *(f"{phrase} is read as {name}, which is a guess" for phrase, name in answer.guesses),
    )


def idle(answer: Matches) -> tuple[str, ...]:
    """The phrases that are understood and on which none of the roles rests, if there are roles."""
    named = answer.idle if answer.roles else ()
    return (f"understood, but no role named rests on it: {abridged(named, PHRASES)}",) if named else ()


def cut(left: int, kept: str) -> tuple[str, ...]:
    """That an answer was cut without anybody's asking, and how to have all of it; `kept` says which roles are not."""
    return (f"left out: {count(left, 'other role')}, as {kept}; `--limit 0` has them",) if left > 0 else ()
