"""`careers profile show`: show your profile, and how the catalogue reads your skills."""

from __future__ import annotations

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def command(format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Show your profile, and how the catalogue reads your skills.

    Examples:
      careers profile
      careers profile show --json
    """
    from careercli.profile import model

    if not model.profile_exists():
        output.note(
            "there is no profile yet: `careers profile set`, `careers profile add SKILL...` or `careers profile edit` "
            "makes one"
        )
    output.emit(catalog_options.catalog(whole=False).profile(), format, json)
