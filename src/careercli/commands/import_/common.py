"""Bringing other people's data in: occupations from O*NET, figures from the Bureau of Labor Statistics."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths
from careercli.errors import UsageError


def whole_folder(name: str) -> Path:
    """A folder as the person named it, as a whole path. Raises UsageError for an empty name."""
    if not str(name).strip():
        raise UsageError("--to needs a folder", "such as --to my-roles")
    return paths.absolute(str(name))


To = Annotated[
    Path | None,
    typer.Option(
        "--to",
        metavar="DIR",
        help="The folder of role files. [default: your own roles]",
        show_default=False,
        parser=whole_folder,
    ),
]


Wages = Annotated[
    Path | None, typer.Option("--wages", metavar="XLSX", help="The national wage survey (OEWS): workbook, or its zip.")
]


Places = Annotated[
    list[Path] | None,
    typer.Option("--places", metavar="XLSX", help="Wages by state or area (OEWS); repeatable."),
]


Projections = Annotated[
    Path | None, typer.Option("--projections", metavar="XLSX", help="The Employment Projections: occupation.xlsx.")
]


Only = Annotated[
    str | None,
    typer.Option("--only", metavar="PATTERN", help='Only roles matching this slug, code or title: "23-*", law.'),
]


DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would be done, and write nothing.")]


Replace = Annotated[bool, typer.Option("--replace", help="Take the source's data even if it is less or older.")]
