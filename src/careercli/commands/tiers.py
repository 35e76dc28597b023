"""`careers tiers`: show the career ladder, or several side by side by years."""

from __future__ import annotations

from careercli.commands import catalog_options, output
from careercli.commands.nothing_found import note_missing
from careercli.commands.output import Format, Json


def command(
    roles: catalog_options.RoleNames,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the career ladder, or several side by side by years.

    \b
    Examples:
      careers tiers legal-coordinator
      careers tiers legal-coordinator legal-technician
    """
    answer = catalog_options.catalog(whole=False).tiers(*catalog_options.named(roles))
    output.emit(answer, format, json, page=True)
    note_missing("tiers", [role.slug for role in answer.roles if not role.tiers])
