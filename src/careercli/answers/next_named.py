"""The moves that `careers next` names of the roles that pass what is asked for: what is certain to fit, what is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers.next_choice import by_wishes, named_moves
from careercli.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from careercli.answers.mover import Allowed
    from careercli.answers.next_jobs import JobsHeld
    from careercli.answers.next_move import Move
    from careercli.answers.next_pay import PaySource
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.ranking import Ranking
    from careercli.moves.shared_work import SharedWork

MOST_UNCERTAIN = 0.3
"""Where hardly anything that is wished for is near, what is not certain to fit the wish is named up to this share."""


@dataclass(frozen=True)
class Naming:
    """How the moves of one person are named: at most `limit` of a group, in an order."""

    facts: MoveFacts
    ranking: Ranking
    shared: SharedWork
    paid: PaySource
    order: str
    limit: int
    jobs: JobsHeld
    one_family: bool = False

    def chosen(
        self, roles: Sequence[Destination], allows: Allowed, come_first: Mapping[str, str], *, filtered: bool
    ) -> list[tuple[Destination, Move]]:
        """The moves named of some roles; `come_first` says why some of these do, by slug."""
        known = [role for role in roles if role.slug not in allows.unknown]
        unknown = [role for role in roles if role.slug in allows.unknown]
        farthest = 1.0 if allows.ruled_out else 0.0
        moves = self._named(known, filtered=filtered, farthest=farthest) if known or not unknown else []
        moves = wished(moves, allows)
        if unknown:  # of what is not certain nothing is named that is far as well
            uncertain = self._named(unknown, filtered=True, farthest=MOST_UNCERTAIN if farthest else 0.0)
            moves = by_wishes(moves, wished(uncertain, allows), self.limit)
        if come_first:
            from careercli.answers import preferred  # its tables are for those who name a field

            wanted = [role for role in roles if role.slug in come_first]
            of_fields = replace(self, one_family=True)._named(wanted, filtered=True) if wanted else []
            moves = preferred.first(moves, wished(of_fields, allows), come_first, self.limit)
        return moves

    def unbounded(self, roles: int) -> Naming:
        """The same with no bound on the moves of a group, where there are so many roles."""
        return replace(self, limit=max(roles, self.limit))

    def _named(
        self, roles: Sequence[Destination], *, filtered: bool, farthest: float = 0.0
    ) -> list[tuple[Destination, Move]]:
        return named_moves(
            self.facts, self.ranking, self.shared, roles, self.paid, self.order, self.limit, self.jobs,
            one_family=self.one_family, filtered=filtered, farthest=farthest,
        )  # fmt: skip


def wished(moves: Sequence[tuple[Destination, Move]], allows: Allowed) -> list[tuple[Destination, Move]]:
    """Moves with what is known of the conditions that are asked for."""
    told = []
    for role, move in moves:
        unknown = allows.unknown.get(move.slug, ())
        bearing = allows.bearing.get(move.slug, ())
        told.append((role, replace(move, work_unknown=unknown, silent=allows.silent_of(unknown), bearing=bearing)))
    return told
