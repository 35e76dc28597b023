"""Why one goes through a job on the way, in words: what is on record for it, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.path_steps import Move
    from careercli.moves.stone_reasons import Reasons

BETTER_PAY = 5
"""A raise of so many per cent is named."""


def why(moves: Sequence[Move], reasons: Sequence[Reasons]) -> tuple[str, ...]:
    """What each role between is good for, by its title where there are several."""
    told = [
        (stone.title, _words(stone, after.title, known))
        for (stone, after), known in zip(pairwise(moves), reasons, strict=True)
    ]
    named = len(told) > 1
    return tuple(f"{title} {words}" if named else words for title, words in told if words)


def _words(stone: Move, after: str, known: Reasons) -> str:
    """More pay on the way, and what brings one nearer to the next role."""
    raise_ = f"pays {stone.change_percent} % more than today" if _is_raise(stone, known) else ""
    return " and ".join(filter(None, (raise_, _nearer(after, known))))


def _is_raise(stone: Move, known: Reasons) -> bool:
    return known.pays and stone.change_percent is not None and stone.change_percent >= BETTER_PAY


def _nearer(after: str, known: Reasons) -> str:
    if known.experience:
        return f"gives the related experience that {after} asks for"
    if known.study:
        return f"is open after a part of the study that {after} takes"
    if known.practice:
        return f"gives practice in work of {after}: {small(known.practice)}"
    return f"is near to {after} (O*NET)" if known.is_named else ""
