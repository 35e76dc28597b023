"""What a way from one role to another has to keep to, and which bounds leave no way."""

from __future__ import annotations

from dataclasses import replace

from careercli import text
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves import route
from careercli.profile.mover import already_there
from careercli.roles.money import PayAmount

MOST_MOVES = route.MOST_STONES + 1
"""The most moves that a way has, and that can be asked for."""


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """What a way has to keep to.

    `min_pay` is the lowest pay on the way, an amount as everywhere. `avoid` and `via` are roles by slug, title or
    alias.
    """

    max_hops: int = MOST_MOVES
    min_pay: PayAmount | None = None
    avoid: tuple[str, ...] = ()
    via: tuple[str, ...] = ()


def with_slugs(catalog: Catalog, bounds: Bounds) -> Bounds:
    """The bounds with slugs in place of names. Raises NoSuchRole."""
    avoid, via = (tuple(catalog.slug(name) for name in names) for names in (bounds.avoid, bounds.via))
    return replace(bounds, avoid=avoid, via=via)


def check(bounds: Bounds, start: str, goal: str) -> None:
    """Raises UsageError for bounds that contradict each other, or leave no way between two roles, by slug."""
    if not 1 <= bounds.max_hops <= MOST_MOVES:
        raise UsageError(f"--max-hops {bounds.max_hops} is out of range", f"use 1 to {MOST_MOVES}")
    if start == goal:
        raise already_there(goal)
    for slug in bounds.avoid:
        if slug in (goal, *bounds.via):
            raise UsageError(f"--avoid {slug} is a role the route must reach", "drop one of the two")
    inner = {slug for slug in bounds.via if slug not in (start, goal)}
    if len(inner) <= bounds.max_hops - 1:
        return
    if len(inner) < MOST_MOVES:
        hint = f"allow more: --max-hops {len(inner) + 1}"
    else:
        hint = f"a route passes {MOST_MOVES - 1} roles at most"
    raise UsageError(
        f"{text.count(len(inner), 'role')} on the way do not fit into {text.count(bounds.max_hops, 'move')}", hint
    )
