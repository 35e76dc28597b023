"""What is open without a degree and pays no less than today, for whom what they ask of the work leaves hardly any near
job: it has little in common with their work, and nobody would want to have missed it.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers import next_pay
from careercli.answers.next_choice import all_moves
from careercli.moves.requirements import OPEN_NOW
from careercli.moves.shortlist import PERFORMERS
from careercli.moves.verdict import OPENINGS, is_near
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.answers.next_jobs import JobsHeld
    from careercli.answers.next_move import Move
    from careercli.answers.next_pay import PaySource
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.ranking import Ranking

MOST_NAMED = 4
LEAST_OPENINGS = OPENINGS[0][0]


def better_paid(
    facts: MoveFacts,
    ranking: Ranking,
    roles: Sequence[Destination],
    paid: PaySource,
    jobs: JobsHeld,
    doubtful: Container[str],
) -> list[tuple[Destination, Move]]:
    """Of roles that have what is asked for, those that are not near and open now with a high school diploma at most:
    many openings, pay of no less than today, no experience that is lacking. The best paid first; those of the slugs
    that are `doubtful`, as not all that is asked for is certain of them, are not among them.
    """
    before = paid.of_source()

    def may_be(role: Destination) -> bool:
        occupation = role.occupation
        step = education.ENTRY_LEVELS.get(occupation.entry or "")
        if step is None or step > education.HIGH_SCHOOL or (occupation.openings or 0) < LEAST_OPENINGS:
            return False
        if not role.whole or role.slug in doubtful or role.counted or is_near(ranking, occupation.id):
            return False
        ratio = next_pay.held_against(before, paid.of_role(role), paid.place).ratio
        return ratio is not None and ratio >= 1 and not occupation.code.startswith(PERFORMERS)

    found: dict[int, tuple[Destination, Move]] = {}
    for role, move in all_moves(facts, ranking, [role for role in roles if may_be(role)], paid, "fit", jobs):
        needs = move.requirements
        is_had = not needs.experience or move.has_experience
        if move.group == OPEN_NOW and is_had and not needs.study_years:
            found.setdefault(role.occupation.id, (role, replace(move, is_elsewhere=True)))
    return sorted(found.values(), key=lambda each: (-(each[1].pay.change_percent or 0), each[1].slug))[:MOST_NAMED]
