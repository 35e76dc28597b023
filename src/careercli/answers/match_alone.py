"""Roles that a single phrase speaks for, where all phrases together bring none of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli import text

if TYPE_CHECKING:
    from careercli.moves.evidence import PhraseEvidence, Scored

PLACES = {2: 3, 3: 2}
"""By the number of phrases, the places that one gets which is not heard: of more phrases, none has to be."""
LOOKED_AT = 5
"""A phrase is heard where one of the first so many occupations that it speaks for by itself is shown."""


def with_each_phrase(
    phrases: Sequence[PhraseEvidence],
    shown: list[tuple[Scored, list[Scored]]],
    limit: int,
    alone: Callable[[PhraseEvidence], list[tuple[Scored, list[Scored]]]],
) -> tuple[list[tuple[Scored, list[Scored]]], tuple[str, ...]]:
    """The roles shown, at most `limit`, of which the last are the best of each phrase that is not heard; and a remark
    that says so. `alone` gives the first LOOKED_AT roles of a phrase by itself. Roles come with the others of their
    occupation.

    They get no higher score than what stands above them, so that the order is still that of the scores.
    """
    places = PLACES.get(len(phrases), 0)
    if not places or limit <= places * (len(phrases) - 1) + 1:
        return shown, ()
    slugs = {role.role.slug for role, _others in shown}
    added: dict[str, tuple[Scored, list[Scored]]] = {}
    unheard = []
    for phrase in phrases:
        best = alone(phrase)
        if best and not any(role.role.slug in slugs for role, _others in best):
            unheard.append(phrase.text)
            added |= {role.role.slug: (role, others) for role, others in best[:places]}
    if not added or len(unheard) == len(phrases):
        return shown, ()
    kept = shown[: limit - len(added)]
    lowest = kept[-1][0].score
    lowered = [(role._replace(score=min(role.score, lowest)), others) for role, others in added.values()]
    lowered.sort(key=lambda entry: -entry[0].score)
    last = "the last role is the best" if len(added) == 1 else f"the last {len(added)} roles are the best"
    return [*kept, *lowered], (f"few jobs rest on all of your words: {last} by {text.natural_list(unheard)} alone",)
