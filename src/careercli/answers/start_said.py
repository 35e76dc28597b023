"""What the page of `careers start` says beside its moves: why they are few, that all shrink, which skills none uses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.start_choice import MOVES, shrinks

if TYPE_CHECKING:
    from careercli.answers.first_move import FirstMove
    from careercli.answers.next import NextMoves
    from careercli.catalog.catalog import Catalog
    from careercli.profile.model import Profile

MOST_NAMED = 6
"""So many skills that no move rests on are named."""


def unused(catalog: Catalog, mine: Profile, chosen: Sequence[FirstMove]) -> tuple[str, ...]:
    """Which skills of the person no move on the page rests on; nothing where they name none."""
    if not mine.skills:
        return ()
    from careercli.answers.own_skills import OwnSkills
    from careercli.moves.facts import MoveFacts

    names = OwnSkills(MoveFacts(catalog), mine).unused([move.slug for move in chosen])
    if not names:
        return ()
    return (f"no move on this page rests on {text.abridged(names, MOST_NAMED)}: `careers match` tells which jobs do",)


def kept_behind(answer: NextMoves, chosen: Sequence[FirstMove]) -> str:
    """Which of the nearest jobs a wish kept behind those on the page, and which wish, in a sentence; else empty."""
    named = {move.slug for move in chosen}
    behind = [f"{each.title} ({each.why})" for each in answer.behind if each.slug not in named]
    if not behind:
        return ""
    whom = "it" if len(behind) == 1 else "they"
    return f"Nearest to yours, but kept behind by what you wish: {'; '.join(behind)}. Ask whether {whom} could fit."


def too_few(chosen: Sequence[FirstMove]) -> tuple[str, ...]:
    """Why there are fewer moves than the page has room for."""
    if len(chosen) >= MOVES:
        return ()
    return ("other jobs close to yours pay less, or take study for hardly more pay: `careers next` shows them all",)


def all_shrink(chosen: Sequence[FirstMove]) -> tuple[str, ...]:
    """That every job on the page is projected to shrink; nobody is to find that out by themselves."""
    if not chosen or not all(map(shrinks, chosen)):
        return ()
    named = "the job" if len(chosen) == 1 else f"all {len(chosen)} jobs"
    return (
        f"BLS projects fewer people in {named} on this page by the end of its projection; people are still hired to "
        "replace those who leave",
    )
