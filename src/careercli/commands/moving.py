"""Planning a move: related roles, gaps, routes, matches, plans, and what a skill would open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import asking, output
from careercli.commands.output import Format, Json
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.moves.person import Person

SHOWN = 10
"""Roles that are shown unless asked otherwise."""

Limit = Annotated[int | None, typer.Option("--limit", "-n", min=1, help="Show at most so many roles.")]
FromTo = Annotated[
    list[str],
    typer.Argument(
        metavar="[FROM] TO", help="The role to leave and the role to reach.", autocompletion=asking.complete_role
    ),
]


def related(
    role: Annotated[
        str | None,
        typer.Argument(
            metavar="[ROLE]", help="The role; without it, the one of your profile.", autocompletion=asking.complete_role
        ),
    ] = None,
    limit: Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the nearest roles, each with the reasons that carried it and what it pays beside this one.

    Examples: careers related legal-coordinator; careers related paralegal --limit 20;
    careers related legal-coordinator --format ids | careers compare -

    The score comes from the roles' contents alone; a source's own list of related roles is shown apart.
    """
    from careercli.moves.related import related as question

    found = asking.catalog(whole=False)
    answer = question(found, role or _own_role(), limit)
    output.emit(answer, format, json)
    if not answer.roles:
        output.note(f"no other role shares anything with {answer.slug}")


def gap(
    roles: FromTo,
    tier: Annotated[
        str | None, typer.Option("--tier", metavar="TIER", help="Your tier in FROM: says where one would start.")
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show what a move keeps, what has to be learned, and what is left behind, with pay and growth of both roles.

    Examples: careers gap legal-technician legal-coordinator; careers gap legal-coordinator paralegal --tier senior;
    careers gap legal-coordinator (with a profile)

    Coverage is the part of TO's weighted skills that FROM covers; it is not the same in the other direction.
    """
    from careercli.moves.gap import gap as question

    found = asking.catalog(whole=False)
    start, to = _from_to(roles)
    output.emit(question(found, _person(found, start, tier), to, tier), format, json, page=True)


def _from_to(roles: list[str]) -> tuple[str | None, str]:
    """The role to leave (None: the profile's person) and the role to reach. Raises UsageError."""
    if len(roles) > 2:
        raise UsageError(
            f"a move has one role to leave and one to reach, not {len(roles)} roles", "quote names of several words"
        )
    return (roles[0], roles[1]) if len(roles) == 2 else (None, roles[0])


def _person(found: Catalog, start: str | None, tier: str | None = None) -> Person:
    """Who moves: somebody in the role named, or the person of the profile. Raises UsageError without either."""
    from careercli.moves import person

    if start is not None:
        return person.in_role(found, start, tier)
    from careercli.moves import profile

    mine = profile.load()
    if mine is None:
        raise UsageError("which role to leave?", "name it in front, or tell who you are: careers profile add SKILL…")
    return person.of_profile(found, mine)


def _own_role() -> str:
    """The role of the profile. Raises UsageError without one."""
    from careercli.moves import profile

    mine = profile.load()
    if mine is None or mine.role is None:
        raise UsageError("which role?", "name one, or put yours into your profile: careers profile edit")
    return mine.role
