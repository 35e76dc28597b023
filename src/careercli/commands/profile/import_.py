"""`careers profile import`: read the skills of a CV into your profile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
from careercli.commands.profile.changes import added


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A JSON Resume, a RenderCV file, or a CV as text.")],
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Read the skills of a CV into your profile, and say which phrases were recognised and which not.

    Examples:
      careers profile import resume.json
      careers profile import cv.md

    What no role of the catalogue asks for is told, and left out: `careers profile add` puts it in all the same.
    """
    from careercli.answers.mover import phrases_of_cv
    from careercli.profile import cv

    catalog: Catalog = catalog_options.catalog()
    kind = cv.read_cv(file).form
    output.emit(added(phrases_of_cv(catalog, file), kind), format, json)
