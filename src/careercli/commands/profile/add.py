"""`careers profile add`: add skills to your profile; typing errors are forgiven where the catalogue knows the skill."""

from __future__ import annotations

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json
from careercli.commands.profile.changes import Skills, added


def command(skills: Skills, format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Add skills to your profile; typing errors are forgiven where the catalogue knows the skill.

    Examples:
      careers profile add westlaw excel "legal research"
    """
    from careercli.search import name_lists

    catalog = catalog_options.catalog()
    output.emit(added(catalog, name_lists.split_all(catalog, skills)), format, json)
