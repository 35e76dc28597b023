"""`careers star`: star roles to keep them in sight, and list those that you starred."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, kept_roles
from careercli.commands.output import Format, Json


def _complete(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Every role; with --remove, those that have a star."""
    if context.params.get("remove"):
        return catalog_options.complete_starred(incomplete)
    return catalog_options.complete_role(context, incomplete)


def command(
    roles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ROLE]...",
            help="Titles, aliases or slugs, or unique beginnings; - reads them from standard input.",
            autocompletion=_complete,
        ),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Remove the stars from these roles.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Star roles to keep track of them, and list your starred roles.

    \b
    Examples:
      careers star paralegal "registered nurse"
      careers star
      careers compare --stars
      careers star paralegal --remove
      careers star --format ids > shortlist.txt

    They are kept in a file of your own, which `careers star` names; role files are not touched.
    """
    from careercli.answers.star import stars
    from careercli.profile import kept

    if remove and not roles:
        raise kept_roles.needs_role("--remove", "`careers star paralegal --remove`; `careers star` lists them")
    catalog = catalog_options.catalog()
    names = catalog_options.named(roles) if roles else []
    remarks = []
    if remove:
        slugs = [kept_roles.slug_of_kept(catalog, name, kept.load().stars) for name in names]
        gone = kept.unstar(slugs)
        remarks = [f"star removed: {slug}" for slug in gone]
        remarks += [f"was not starred: {slug}" for slug in dict.fromkeys(slugs) if slug not in gone]
    elif names:
        slugs = [entry.slug for entry in catalog.entries(names)]
        fresh = kept.star(slugs)
        remarks = [f"starred: {slug}" for slug in fresh]
        remarks += [f"already starred: {slug}" for slug in slugs if slug not in fresh]
    answer = stars(catalog, remarks)
    nothing = "" if answer.roles else "no role is starred yet: `careers star paralegal` stars one"
    kept_roles.emit(answer, nothing, format, json)
