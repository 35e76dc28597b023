"""Which activities of an occupation tell what the job is about, and which stand at its edge.

An activity tells that stands behind enough of the core tasks, in words that the occupation's titles and tasks use. What
is learned for a job, and what two jobs have in common, is told in these activities alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from careercli.catalog.moves import Work
from careercli.catalog.terms import words
from careercli.fit.stems import stem
from careercli.roles.characteristic import centrality

LEAST_SHARE = 0.05
"""An activity behind a smaller share of the core work is at the edge of a job."""
LEAST_NEARNESS = 0.6
"""So near its words are to those of the occupation, from 0 to 1."""
LEAST_TOLD = 3
"""Where fewer activities tell, the most central ones do until there are so many."""


def telling(work: Mapping[int, Work]) -> list[Work]:
    """The activities of an occupation that tell what it is about, the most central first.

    `work` are its activities by their ids, with the core tasks behind each, and how near its words are.
    """
    total = sum(each.core for each in work.values())
    ranked = sorted(
        (each for each in work.values() if each.core), key=lambda each: (-centrality(each.core, each.near), each.name)
    )
    chosen = [each for each in ranked if each.core >= LEAST_SHARE * total and each.near >= LEAST_NEARNESS]
    return chosen if len(chosen) >= LEAST_TOLD else ranked[:LEAST_TOLD]


def is_alike(first: Work, second: Work) -> bool:
    """Whether two occupations mean the same by an activity: their own wordings of it share a word."""
    own, other = ({stem(word) for word in words([each.detail or each.name])} for each in (first, second))
    return bool(own & other)
