"""How well a role fits what somebody can do, in words.

Where they name one thing or two, or little of what they name speaks for a role, how good the evidence is tells of what
they named and not of the role: then it is said how many of them are used there, and once for all roles that so few are
thin evidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli import text

if TYPE_CHECKING:
    from careercli.profile.own_words import ReadPhrase

STUDY = "study"
"""How the field of somebody's degree is read (`match_study`)."""
MATCH_WORDS = {"strong": "strong match", "fair": "fair match", "thin": "rests on"}
"""What stands before what a role rests on, where it is not told by numbers."""
USED = "used there"
NOT_NAMED = "not named there, only near"
"""What stands before what a role rests on by single words, or by work that is near (`used_there`)."""
FEW = 2
"""Of so few things that somebody names, a strength would be no more than their number."""
EXAMPLES = 'Add what you do and jobs you have held, such as "cash handling" or "3 years as a waiter".'


def few_named(read: Sequence[ReadPhrase]) -> tuple[str, ...]:
    """The things that somebody names, if they are few; none where a job or a degree is among them, which is much."""
    known = [phrase for phrase in read if phrase.known]
    is_much = any(phrase.evidence.reading in (STUDY, "title") for phrase in known)
    return () if is_much or len(known) > FEW else tuple(phrase.text for phrase in known)


def how_well(read: Sequence[ReadPhrase], rests_on: Sequence[str], evidence: str) -> str:
    """What stands before what a role rests on: "strong match", or how many of what is named are used there.

    Where it rests on one's own work besides, it is more than those.
    """
    named = {phrase.text for phrase in read if phrase.known}
    is_told = bool(few_named(read)) or evidence == "thin"
    if not is_told or not rests_on or not named.issuperset(rests_on):
        return MATCH_WORDS[evidence]
    if len(named) == 1:
        return USED
    many = text.number_word(len(named))
    if len(rests_on) == len(named):
        return f"both {USED}" if len(named) == FEW else f"all {many} {USED}"
    return f"{text.number_word(len(rests_on))} of your {many} {USED}"


def advice(read: Sequence[ReadPhrase], *, all_thin: bool, has_role: bool) -> str:
    """What would make an answer that rests on little a better one; empty where it does not."""
    few = () if has_role else few_named(read)
    if few:
        things = "One skill says" if len(few) == 1 else f"{text.number_word(len(few)).capitalize()} skills say"
        return f"{things} little about which job fits best. {EXAMPLES}"
    if not all_thin:
        return ""
    return f"Your phrases do not point clearly to one job. {EXAMPLES}"
