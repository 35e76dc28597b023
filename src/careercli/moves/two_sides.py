"""The two sides of a move, and what its parts (`level_gaps`, `work_gaps`, `tool_gaps`) ask of both."""

from __future__ import annotations

from functools import cached_property

from careercli.catalog.moves import MoveTables
from careercli.moves.own_abilities import OwnAbilities
from careercli.moves.sides import Side, Usual, usual_in_field


class TwoSides:
    """A source (None: nothing but what is held) and a target; `licensed` where the move takes a license first."""

    def __init__(
        self, tables: MoveTables, source: Side | None, target: Side, held: OwnAbilities, *, licensed: bool = False
    ) -> None:
        self.licensed = licensed
        self.tables, self.source, self.target, self.held = tables, source, target, held
        self.is_same = source is not None and source.slug == target.slug

    @property
    def told_apart(self) -> bool:
        """False if two roles are compared as one occupation, so that work and levels cannot tell them apart."""
        if self.source is None or self.is_same or self.source.occupation is None:
            return True
        return self.target.occupation is None or self.source.occupation.id != self.target.occupation.id

    @property
    def comparable(self) -> bool:
        """Whether work or levels of both sides are recorded."""
        if self.source is None or not self.told_apart:
            return False
        return bool(self.source.levels and self.target.levels) or bool(self.source.work and self.target.work)

    @cached_property
    def _usual_at_source(self) -> Usual:
        """What most of the source's own field have: their record may lack it, they do not."""
        if self.source is None or self.source.occupation is None:
            return Usual(frozenset(), frozenset())
        return usual_in_field(self.tables, self.source.occupation)

    @cached_property
    def said_duties(self) -> dict[str, str]:
        """The detailed activities that one's own skills are read as, by the keys of their names, each with the skill as
        one calls it: those that somebody says they have, and those that the file of their role names.
        """
        return {**(self.source.duties if self.source else {}), **self.held.duties}
