"""Downloading official data from its publishers: the only commands that open a connection."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths

To = Annotated[
    Path | None,
    typer.Option("--to", metavar="DIR", help="Where to put it. [default: downloads in the cache]", show_default=False),
]


Again = Annotated[bool, typer.Option("--again", help="Download it even if it is there already.")]


def downloads() -> Path:
    return paths.cache() / "downloads"
