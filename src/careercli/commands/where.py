"""`careers where`: show which folders are in use, and what overrides what."""

from __future__ import annotations

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def command(format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Show which folders are in use, and what overrides what.

    \b
    Examples:
      careers where
      careers where --json
      careers where --roles ./mine
    """
    output.emit(catalog_options.catalog(warn=False).where(), format, json)
