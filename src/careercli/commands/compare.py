"""`careers compare`: compare two to six roles, differences first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import catalog_options, completion, output
from careercli.commands.output import Format, Json
from careercli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.api import Catalog


def _parts() -> tuple[str, ...]:
    from careercli.answers.compare import PARTS

    return tuple(PARTS)


def command(
    roles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ROLE]...",
            help="Titles, aliases or slugs, or unique beginnings; - reads them from standard input.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    stars: Annotated[bool, typer.Option("--stars", help="Add the roles you starred.")] = False,
    section: Annotated[
        list[str] | None,
        typer.Option(
            "--section",
            "-s",
            metavar="NAME",
            help="Only this section; may be repeated.",
            autocompletion=completion.among(_parts),
        ),
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", hidden=True, autocompletion=completion.among(_parts))
    ] = None,
    places: catalog_options.Places = None,
    full: Annotated[bool, typer.Option("--full", help="Show every list in full, and more sections.")] = False,
    everything: Annotated[bool, typer.Option("--all", hidden=True)] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Compare two to six roles, differences first.

    Formats for programs (--json, csv, tsv, jsonl, ids) take any number of roles.

    \b
    Examples:
      careers compare legal-coordinator legal-technician
      careers compare legal-c legal-t --section skills
      careers compare legal-c legal-t --in austin-tx
      careers search contract --format ids --limit 3 | careers compare -
      careers compare --stars
    """
    from careercli.answers.compare import MOST

    most = None if output.is_for_program(format, json) else MOST
    catalog = catalog_options.catalog(whole=False)
    names = catalog_options.named(roles, least=2) if roles else []
    if stars:
        names += _starred(catalog, names, most)
    asked = (*(section or ()), *(only or ()))
    answer = catalog.compare(*names, only=asked, everything=full or everything, places=places or (), most=most)
    output.emit(answer, format, json, page=True)


def _starred(catalog: Catalog, named: Sequence[str], most: int | None) -> list[str]:
    """The starred roles, but for those that the catalogue has no more. Raises UsageError if they are not to compare."""
    from careercli.answers.compare import FEWEST

    starred = catalog.stars()
    for remark in starred.remarks:
        output.note(remark)
    slugs = dict.fromkeys([*(catalog.slug(name) for name in named), *starred.known])
    if len(slugs) < FEWEST or (most is not None and len(slugs) > most):
        raise _not_to_compare(list(slugs))
    return list(starred.known)


def _not_to_compare(slugs: Sequence[str]) -> UsageError:
    """The error for too few or too many roles, with what to do about it."""
    from careercli.answers.compare import FEWEST, MOST

    if len(slugs) >= FEWEST:
        message = f"with your stars, these are {len(slugs)} roles; compare takes {FEWEST} to {MOST}"
        return UsageError(message, f"`careers star` lists them; `careers star {slugs[-1]} --remove` takes one off")
    if slugs:
        message = f"with your stars, there is 1 role, {slugs[0]}; compare takes {FEWEST} to {MOST}"
        return UsageError(message, "star another: `careers star` and its name; `careers search` finds one")
    return UsageError(
        f"no role is starred; compare takes {FEWEST} to {MOST}", "star them: `careers star paralegal lawyer`"
    )
