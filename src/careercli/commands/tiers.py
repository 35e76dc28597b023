"""`careers tiers`: show the career ladder, or several side by side by years."""

from __future__ import annotations

from dataclasses import replace

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def command(
    roles: catalog_options.RoleNames,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the career ladder, or several side by side by years.

    Only some guides have one; for other roles it shows the jobs near them.

    \b
    Examples:
      careers tiers legal-coordinator
      careers tiers legal-coordinator legal-technician
    """
    catalog = catalog_options.catalog(whole=False)
    answer = catalog.tiers(*catalog_options.named(roles))
    missing = [role.slug for role in answer.roles if not role.tiers]
    if output.wants_rows(format, json):
        output.emit(answer, format, json)
        return
    if missing:
        from careercli.answers import instead

        answer = replace(answer, instead=tuple(instead.of_ladder(catalog, catalog.entry(slug)) for slug in missing))
    output.emit(answer, format, json, page=True)
