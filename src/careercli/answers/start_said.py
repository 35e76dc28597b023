"""What the page of `careers start` says beside its moves: why they are few, that all shrink, which skills none uses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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


def too_few(chosen: Sequence[FirstMove], mine: Profile, *, none_near: bool) -> tuple[str, ...]:
    """Why there are fewer moves than the page has room for, unless that `none_near` is said, which says more; and how
    a wish of the work is loosened, if there is one.
    """
    if len(chosen) >= MOVES:
        return ()
    why = "other jobs close to yours pay less, or take study for hardly more pay: `careers next` shows them all"
    return (*(() if none_near else (why,)), *_loosened(mine))


def _loosened(mine: Profile) -> tuple[str, ...]:
    """The command that takes out of a profile the wish of the work that rules out most; none without one."""
    work = mine.wishes.work if mine.wishes else ()
    if not work:
        return ()
    from careercli import paths
    from careercli.answers.start_answers import work_kept
    from careercli.offered import written
    from careercli.roles import conditions

    every = conditions.read(paths.bundled_data()).values()

    def rules_out(name: str) -> int:
        return sum(conditions.CONDITIONS[name].fits(known) is False for known in every)

    most = max(work, key=rules_out)
    wishes = replace(mine.wishes, work=tuple(name for name in work if name != most)) if mine.wishes else None
    command = written(["profile", "set", "work", work_kept(replace(mine, wishes=wishes)) or "-"])
    which = "" if len(work) == 1 else ", the one of your wishes for the work that leaves out most"
    return (f"more jobs come up without {most}{which}: `{command}`",)


def all_shrink(chosen: Sequence[FirstMove]) -> tuple[str, ...]:
    """That every job on the page is projected to shrink; nobody is to find that out by themselves."""
    if not chosen or not all(map(shrinks, chosen)):
        return ()
    named = "the job" if len(chosen) == 1 else f"all {len(chosen)} jobs"
    return (
        f"BLS projects fewer people in {named} on this page by the end of its projection; people are still hired to "
        "replace those who leave",
    )
