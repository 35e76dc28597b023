"""The text of a command's help: its paragraphs, and how they are broken on a terminal."""

from __future__ import annotations

import inspect
import shutil
import textwrap

from careercli.screens.in_words import whole_options
from careercli.text import UNBROKEN

KEEPS = "\b"
"""The parser's sign, on a line of its own, for a paragraph whose lines stay as they are; it is not written."""
EXAMPLES = "Examples:"


def paragraphs(help_text: str) -> list[list[str]]:
    """The lines of each paragraph: those of examples one by one, sentences as one line."""
    every = []
    for paragraph in inspect.cleandoc(help_text).replace("\f", "").split("\n\n"):
        lines = [line for line in paragraph.split("\n") if line.strip() != KEEPS]
        every.append(lines if lines[0] == EXAMPLES or KEEPS in paragraph else [" ".join(lines)])
    return every


def parted(help_text: str) -> tuple[str, str]:
    """A help in two: what it is for with the examples, which stands above the options; and the notes on these.

    Whoever asks for help came for the commands and the options: remarks in front of them would fill the first screen.
    """
    every = ["\n".join(lines) for lines in paragraphs(help_text)]
    start = next((number for number, text in enumerate(every, 1) if text.startswith(EXAMPLES)), len(every))
    return "\n\n".join(every[:start]), "\n\n".join(every[start:])


def laid_out(help_text: str, width: int) -> str:
    """A help for the parser to draw in `width` columns: it would break an example so that its rest looks like the next
    one.
    """
    drawn = []
    for lines in paragraphs(help_text):
        rows = [row for line in lines for row in (_hanging(line, width) if len(lines) > 1 else [line])]
        drawn.append("\n".join(rows))
    return "\n\n".join(drawn)


def columns() -> int:
    """The columns that the parser's help has between its margins: at least one, whatever a terminal says."""
    return max(1, shutil.get_terminal_size().columns - 2)


def _hanging(line: str, width: int) -> list[str]:
    """A line broken at blanks, or in a word that is wider than that, its rest indented further."""
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    whole = whole_options(line) if line.lstrip().startswith("careers ") else line
    rows = textwrap.wrap(whole, width, subsequent_indent=indent, break_on_hyphens=False)
    return [row.replace(UNBROKEN, " ") for row in rows] or [""]
