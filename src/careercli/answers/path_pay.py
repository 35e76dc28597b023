"""The pay on the ways of `careers path` in a place: of each role that is passed and of the last, as `next` tells it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers.next_pay import OWN, StatedPay, held_against
from careercli.answers.path_steps import Move
from careercli.answers.pay_at_home import of_mover

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.answers.next_pay import MovePay
    from careercli.answers.path import Routes
    from careercli.answers.path_steps import LicenceStep, Study
    from careercli.catalog.catalog import Catalog


def with_pay_there(catalog: Catalog, routes: Routes, home: str, place: str | None) -> Routes:
    """The ways with the pay in the place asked about, else in the `home` of who moves, else as they are.

    Where a role has no figure there, that of its state or the nation stands, and whose it is. Changes are from what the
    person earns, where that is known, else from the median of the role that is left. Raises NoSuchPlace.
    """
    there, read_as = of_mover(home, place)
    if there is None:
        return routes

    def stated(slug: str) -> StatedPay:
        return there.of_entry(catalog.entry(slug))

    entry, today = routes.source.entry, routes.source.pay
    before = replace(
        there.of_entry(entry) if entry else StatedPay(),
        own=today if today and today.source == OWN else None,
    )
    moves = {move.role: move for way in routes.routes for move in way.moves}
    pay_of = {
        slug: held_against(before, stated(slug), there.place, together=move.pay == today and move.same_figure)
        for slug, move in moves.items()
    }
    ways = tuple(replace(way, steps=tuple(_with_pay(step, pay_of) for step in way.steps)) for way in routes.routes)
    today_there = replace(held_against(before, before, there.place), ratio=None)
    told = (*routes.of_cv, *read_as)
    left = today_there.before
    where = "" if left is before.own else today_there.before_of or there.place
    counted = replace(routes.counted, pay=left, place=where) if left else routes.counted
    return replace(routes, routes=ways, place=there.place, today_there=today_there, of_cv=told, counted=counted)


def _with_pay(step: Move | Study | LicenceStep, pay_of: Mapping[str, MovePay]) -> Move | Study | LicenceStep:
    return replace(step, there=pay_of[step.role]) if isinstance(step, Move) else step
