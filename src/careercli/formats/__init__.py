"""An answer as text for other programs: a file per format, named in one registry."""

from __future__ import annotations

import importlib

from careercli.table import Convertible

NAMES = ("json", "jsonl", "csv", "tsv", "markdown", "html", "svg", "ids")
"""Every format, in the order in which help lists them. Each is a module here with `text(answer) -> str`."""


def text(name: str, answer: Convertible) -> str:
    """The answer in the format of this name (of NAMES), ending in a line end unless it is empty.

    Raises UsageError for `ids` if the answer has no column `slug`.
    """
    module = importlib.import_module(f"careercli.formats.{name}")
    output: str = module.text(answer)
    return output if not output or output.endswith("\n") else output + "\n"
