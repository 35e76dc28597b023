"""Planning a move: related roles, gaps, routes, matches, plans, and what a skill would open."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli.answers.phrases_said import SHOWN as SHOWN
from careercli.commands import catalog_options, completion, output
from careercli.errors import CareersError, NoRoleToLeave, UsageError
from careercli.profile.mover import ROLE_HINT

FROM_TO = typer.Argument(
    metavar="[FROM] TO", help="The role to leave and the role to reach.", autocompletion=catalog_options.complete_role
)


FromTo = Annotated[list[str], FROM_TO]
Cv = Annotated[
    Path | None,
    typer.Option("--from", metavar="FILE", help="Move from the latest job of this CV; your profile stays out."),
]

Earning = Annotated[
    str | None,
    typer.Option(
        "--earning", metavar="AMOUNT", help="What you earn; changes count from it: 43000, 43k, '21 an hour', £30k."
    ),
]
Have = Annotated[
    str | None,
    typer.Option(
        "--have",
        metavar="LEVEL",
        help="Your schooling: none, high school, certificate, associate, bachelor, master, doctoral; also in a field.",
        autocompletion=completion.OF_FILTERS["education"],
    ),
]


def from_to(roles: list[str]) -> tuple[str | None, str]:
    """The role to leave (None: the profile's person) and the role to reach. Raises UsageError."""
    if not roles:
        raise NoRoleToLeave("name it and the role to reach", ROLE_HINT)
    if len(roles) > 2:
        raise UsageError(
            f"a move has one role to leave and one to reach, not {len(roles)} roles", "quote names of several words"
        )
    return (roles[0], roles[1]) if len(roles) == 2 else (None, roles[0])


def note_profile(role: str | None, cv: Path | None) -> None:
    """Says what of one's profile does not count, as a role was named: of one's own role it is not all of it."""
    from careercli.profile import on_file

    if role is None or cv is not None:
        return
    try:
        mine = on_file.load()
        if mine is None or not (mine.role or mine.jobs or mine.skills):
            return
        is_own = mine.role is not None and catalog_options.catalog(whole=False).slug(role) == mine.role
    except CareersError:
        return  # who names a role is not told that the profile cannot be read
    what = "the skills, jobs and place of your profile are" if is_own else "your profile is"
    otherwise = "; leave it out to count it all" if mine.role else ""
    output.note(f"{what} not counted, as a role is named{otherwise}")
