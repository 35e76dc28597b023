"""Which activities of an occupation tell what the job is about, and which stand at its edge.

An activity tells that stands behind enough of the core tasks, in words that the occupation's titles and tasks use. What
is learned for a job, and what two jobs have in common, is told in these activities alone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from careercli.catalog.moves import MoveTables, Occupation, WordUse, Work
from careercli.catalog.terms import words
from careercli.fit.stems import stem
from careercli.roles.telling import centrality

LEAST_SHARE = 0.05
"""An activity behind a smaller share of the core work is at the edge of a job."""
LEAST_NEARNESS = 0.6
"""So near its words are to those of the occupation, from 0 to 1."""
LEAST_TOLD = 3
"""Where fewer activities tell, the most central ones do until there are so many."""


def telling(
    tables: MoveTables,
    occupation: Occupation | None,
    work: Mapping[int, Work],
    known: dict[str, WordUse] | None = None,
) -> list[Work]:
    """The activities of an occupation that tell what it is about, the most central first.

    `work` are its activities by their ids, with the core tasks behind each. Without an occupation nothing is known of
    its words: then tasks alone count. `known` keeps the words that were read, for who asks of many occupations.
    """
    total = sum(each.core for each in work.values())
    near = {} if occupation is None else nearness(tables, occupation.id, work.values(), known)
    ranked = sorted(
        (each for each in work.values() if each.core),
        key=lambda each: (-centrality(each.core, near.get(each.activity, 1.0)), each.name),
    )
    chosen = [
        each for each in ranked if each.core >= LEAST_SHARE * total and near.get(each.activity, 1.0) >= LEAST_NEARNESS
    ]
    return chosen if len(chosen) >= LEAST_TOLD else ranked[:LEAST_TOLD]


def nearness(
    tables: MoveTables, occupation: int, work: Collection[Work], known: dict[str, WordUse] | None = None
) -> dict[int, float]:
    """How much the words of activities, in the occupation's own wording, are words of its titles and tasks: 0 to 1."""
    stems = {each.activity: {stem(word) for word in words([each.detail or each.name])} for each in work}
    used = {} if known is None else known
    used |= tables.words({word for own in stems.values() for word in own} - used.keys())
    near = {}
    for activity, own in stems.items():
        uses = [used[word] for word in own if word in used]
        total = sum(word.rarity for word in uses)
        shared = sum(word.rarity * word.shares.get(occupation, 0.0) for word in uses)
        near[activity] = shared / total if total else 0.0
    return near


def is_alike(first: Work, second: Work) -> bool:
    """Whether two occupations mean the same by an activity: their own wordings of it share a word."""
    own, other = ({stem(word) for word in words([each.detail or each.name])} for each in (first, second))
    return bool(own & other)
