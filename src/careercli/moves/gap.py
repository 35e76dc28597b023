"""What lies between the two sides of a move: what is kept, what is new in the work, what to raise, kinds of tools.

Nothing here orders moves: it describes one that was chosen. What most of one's own field do or use is no gap, whether
or not one's own record says so, and neither is what nearly every occupation does. docs/moves.md tells the figures.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from careercli.moves.level_gaps import LevelGaps
from careercli.moves.tool_gaps import ToolGaps
from careercli.moves.work_gaps import WorkGaps

if TYPE_CHECKING:
    from careercli.moves.told_skills import ToldSkills

LEVELS, WORK, TOOLS = 0.5, 0.25, 0.25
"""The parts of readiness: levels of skills and knowledge, work, kinds of tools. A part of which nothing is known counts
nothing, and the others more."""
MAJOR_GROUP = 2
"""Digits of a code of the SOC that name its major group."""


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
        return self._not_had(self._own_names)

    @cached_property
    def named_there(self) -> list[str]:
        """The technical skills that the target's file names where the source's names none, so that none can be missing.

        What the source's record names anywhere, or somebody has, is left out.
        """
        if self.source is None or self.source.named or self.is_same:
            return []
        return self._not_had(self._own_names)

    def _not_had(self, own: set[str]) -> list[str]:
        """What the target's file names and is not `own`, nor told by one's guide among its duties: of a phrase and its
        parts, neither of them had, the phrase; of things that "and" joins those that no duty says.
        """
        missing = {key: name for key, name in self.target.named.items() if key not in own}
        phrase_of = self.target.phrase_of
        left = {key: name for key, name in missing.items() if key not in self._told(missing)}
        names = [name for key, name in left.items() if (whole := phrase_of.get(key, key)) == key or whole not in left]
        return [self._told_skills.rest_of(name) for name in names] if self._told_skills else names

    @cached_property
    def named_kept(self) -> list[str]:
        """The technical skills that both files name, or that somebody has."""
        return [name for key, name in self.target.named.items() if key in self._own_names]

    @cached_property
    def named_told(self) -> dict[str, str]:
        """The technical skills that the target's file names and no list of one's own, but a duty of one's own guide,
        each with that duty; no part of a phrase that is not had.
        """
        if self.source is None or self.is_same:
            return {}
        missing = {key: name for key, name in self.target.named.items() if key not in self._own_names}
        told, phrase_of = self._told(missing), self.target.phrase_of
        return {
            missing[key]: duty
            for key, duty in told.items()
            if (whole := phrase_of.get(key, key)) == key or whole not in missing
        }

    @cached_property
    def _own_names(self) -> set[str]:
        """The keys of what one's own record names anywhere, also inside a longer name of its list, or somebody has."""
        own = {*self.held.names}
        if self.source is not None:
            own.update(self.source.mentioned, self.source.named)
        missing = {key: name for key, name in self.target.named.items() if key not in own}
        if self.source is not None and self.source.named and missing and not self.is_same:
            from careercli.moves.told_skills import in_longer

            own |= in_longer(missing, self.source.named.values())
        return own

    def _told(self, names: dict[str, str]) -> dict[str, str]:
        return self._told_skills.of(names) if self._told_skills and names else {}

    @cached_property
    def _told_skills(self) -> ToldSkills | None:
        """What reads the duties of one's own guide; None without any."""
        if self.source is None or self.is_same or not self.source.sentences:
            return None
        from careercli.moves.told_skills import ToldSkills

        codes = [side.occupation.code[:MAJOR_GROUP] for side in (self.source, self.target) if side.occupation]
        is_family = bool(self.source.family) and self.source.family == self.target.family
        is_one_field = is_family or len(codes) > len(set(codes))
        return ToldSkills(self.source.sentences, is_one_field=is_one_field)
