"""The pay of the roles of `careers match` in a place: that asked about, else where the person of the profile lives."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers.next_pay import OFFICIAL, StatedPay, held_against
from careercli.answers.pay_at_home import of_mover, said_of
from careercli.moves.median_pay import Pay

if TYPE_CHECKING:
    from careercli.answers.match import Matches, RoleMatch
    from careercli.answers.pay_at_home import Local


def with_pay_there(answer: Matches, home: str, place: str | None) -> Matches:
    """The roles with the pay there beside the nation's, as `next` tells it; without a place that is known, as they are.

    Where a role has no figure there, that of its state or the nation stands, and whose it is. Raises NoSuchPlace.
    """
    there, read_as = of_mover(home, place)
    if there is None:
        return answer
    roles = tuple(
        replace(role, there=held_against(StatedPay(), _stated(there, role), there.place)) for role in answer.roles
    )
    said = read_as if place else (said_of(there.place),)
    return replace(answer, roles=roles, place=there.place, remarks=(*said, *answer.remarks))


def _stated(there: Local, role: RoleMatch) -> StatedPay:
    """The pay of a role there; of one that no survey counts under its code, what the catalogue states."""
    stated = there.of_code(role.code)
    if stated.is_known or role.official_median is None:
        return stated
    return replace(
        stated,
        medians=(Pay(role.official_median, role.currency or "USD", OFFICIAL, role.by_hour),),
        wider={OFFICIAL: "United States"},
    )
