"""Near jobs whose median is below the pay that is asked for, though many in them earn it: they are named, not lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.next_pay import CURRENCY, where
from careercli.answers.offer_place import percentile
from careercli.answers.pay_at_home import HomeFirst, Local
from careercli.answers.pay_figures import record_of
from careercli.moves.verdict import is_near

if TYPE_CHECKING:
    from careercli.answers.next_pay import PaySource
    from careercli.catalog.catalog import Catalog
    from careercli.moves.facts import Destination
    from careercli.moves.ranking import Ranking
    from careercli.roles.money import Money

UPPER_QUARTER, MEDIAN = 75, 50
MOST_NAMED = 3


def said(
    catalog: Catalog, ranking: Ranking, paid: PaySource, roles: Iterable[Destination], own: set[str], asked: Money
) -> tuple[str, ...]:
    """The near ones of the roles that pass all but the filter of pay whose upper quarter earns what is asked for, the
    nearest first, each with the share of its people who do; nothing where there is none.

    `own` are the slug and the codes of the job that is left.
    """
    near: dict[int, Destination] = {}
    for role in sorted(roles, key=lambda role: (role.distance, role.slug)):
        if not {role.occupation.code, role.slug} & own and is_near(ranking, role.occupation.id):
            near.setdefault(role.occupation.id, role)
    named = []
    for number in sorted(near, key=lambda number: (ranking.fit_ranks[number], number)):
        points, currency, of = _points(catalog, paid, near[number])
        if asked.meant([currency]) != currency:
            continue
        below = percentile(points, asked.a_year)
        if below is not None and MEDIAN < below <= UPPER_QUARTER:
            there = f" {where(of)}" if of else ""
            named.append(f"{near[number].title}, about {round(100 - below)} % reach it{there}")
    if not named:
        return ()
    more = f"; and {len(named) - MOST_NAMED} more" if len(named) > MOST_NAMED else ""
    least = text.money(asked.a_year, asked.meant([CURRENCY]) or CURRENCY)
    return (f"near yours, median below what you ask ({least}): {'; '.join(named[:MOST_NAMED])}{more}",)


def _points(catalog: Catalog, paid: PaySource, role: Destination) -> tuple[Sequence[tuple[int, float]], str, str]:
    """The percentiles of a role where its pay is looked up, their currency, and the wider place that they are of."""
    local = paid.home if isinstance(paid, HomeFirst) else paid if isinstance(paid, Local) else None
    if local is not None:
        points, of = local.points_of_role(role)
        if points:
            return points, CURRENCY, of
    record = record_of(catalog.entry(role.slug).role, "year")
    return (record.points, record.currency, "") if record else ((), "", "")
