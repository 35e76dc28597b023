"""What lies between the two sides of a move: what is kept, what is new in the work, what to raise, kinds of tools.

Nothing here orders moves: it describes one that was chosen. What most of one's own field do or use is no gap, whether
or not one's own record says so, and neither is what nearly every occupation does. docs/moves.md tells the figures.
"""

from __future__ import annotations

from functools import cached_property

from careercli.moves.level_gaps import LevelGaps
from careercli.moves.tool_gaps import ToolGaps
from careercli.moves.work_gaps import WorkGaps

LEVELS, WORK, TOOLS = 0.5, 0.25, 0.25
"""The parts of readiness: levels of skills and knowledge, work, kinds of tools. A part of which nothing is known counts
nothing, and the others more."""


class Comparison(LevelGaps, WorkGaps, ToolGaps):
    """What lies between a source (None: nothing but what is held) and a target."""

    @cached_property
    def ready(self) -> float | None:
        """How far the source's work, levels and tools go, 0 to 1; None if the sides cannot be compared."""
        if not self.comparable or self.source is None:
            return None
        parts = [
            (LEVELS, self._ready_levels if self.source.levels else None),
            (WORK, self._ready_work if self.source.work else None),
            (TOOLS, self._ready_tools),
        ]
        known = [(weight, share) for weight, share in parts if share is not None]
        total = sum(weight for weight, _share in known)
        return sum(weight * share for weight, share in known) / total if known else None

    @cached_property
    def named_skills(self) -> list[str]:
        """The technical skills that the target's file names and the source's nowhere does, where both name some."""
        if self.source is None or not self.source.named:
            return []
        return self._not_had({*self.source.named, *self.source.mentioned, *self.held.names})

    @cached_property
    def named_there(self) -> list[str]:
        """The technical skills that the target's file names where the source's names none, so that none can be missing.

        What the source's record names anywhere, or somebody has, is left out.
        """
        if self.source is None or self.source.named or self.is_same:
            return []
        return self._not_had({*self.source.mentioned, *self.held.names})

    def _not_had(self, own: set[str]) -> list[str]:
        """What the target's file names and is not `own`: of a phrase and its parts, neither of them had, the phrase."""
        missing = {key: name for key, name in self.target.named.items() if key not in own}
        phrase_of = self.target.phrase_of
        return [
            name for key, name in missing.items() if (whole := phrase_of.get(key, key)) == key or whole not in missing
        ]

    @cached_property
    def named_kept(self) -> list[str]:
        """The technical skills that both files name, or that somebody has."""
        own = {*self.held.names}
        if self.source is not None:
            own.update(self.source.mentioned, self.source.named)
        return [name for key, name in self.target.named.items() if key in own]
