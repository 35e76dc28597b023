"""An answer as text for other programs: one file a format, one registry."""

from __future__ import annotations

import importlib

from careercli.table import Convertible

NAMES = ("json", "jsonl", "csv", "tsv", "markdown", "ids")
"""Every format, in the order in which help lists them. Each is a module here with `text(answer) -> str`."""


def text(name: str, answer: Convertible) -> str:
    """The answer in a format, ending in a line end unless it is empty."""
    module = importlib.import_module(f"careercli.formats.{name}")
    written: str = module.text(answer)
    return written if not written or written.endswith("\n") else written + "\n"
