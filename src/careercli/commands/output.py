"""Where an answer goes: stdout is data, stderr everything else. The one place that decides on a format."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Annotated

import typer

from careercli import formats, offered, streams
from careercli import text as wording
from careercli.answer import Answer
from careercli.commands import completion, global_options
from careercli.errors import NoSuchChoice, UsageError

Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"How to print the answer: table, {', '.join(formats.NAMES)}.",
        autocompletion=completion.among(lambda: ("table", *formats.NAMES)),
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="The same as --format json.")]


_KEPT = "\n\t"
"""Line ends, and the tabs between the cells of a row."""
NARROWEST = 20
"""Columns of a terminal below which lines are left as they are."""
_begun = False


FOR_PROGRAMS = ("json", "jsonl", "csv", "tsv", "ids")
"""Formats that a program reads; the others are for people."""


def begun() -> bool:
    """True once something of an answer has been written."""
    return _begun


def begin_run() -> None:
    """Nothing of an answer has been written yet."""
    global _begun
    _begun = False


def _begin() -> None:
    """To be called before the first word of an answer."""
    global _begun
    _begun = True


def emit(answer: Answer, format: str | None = None, json: bool = False, *, page: bool = False) -> None:  # noqa: A002
    """Prints an answer: as a screen on a terminal or with --plain, as rows in a pipe, or in the format asked for.

    Its remarks go to stderr, but for those that its screen tells. `page` sends a screen that does not fit through the
    pager. Raises UsageError for an unknown format.
    """
    chosen = _chosen(format, json)
    settings = global_options.now()
    told: tuple[str, ...] = ()
    if chosen is None and not settings.plain and not sys.stdout.isatty():
        from careercli.formats import tsv

        write(tsv.rows_only(answer))
    elif chosen in (None, "table"):
        from careercli.screens import Screen

        screen = Screen(answer, settings.color, plain=global_options.is_plain())
        _begin()
        screen.show(page=page)
        told = answer.told_on_screen
    elif chosen in formats.NAMES:
        written = formats.text(chosen, answer)
        write(offered.in_text(written) if chosen == "markdown" else written)
    else:
        raise NoSuchChoice(f"no format is called {chosen!r}", format or "", ("table", *formats.NAMES))
    for remark in (*_begun_names(answer, settings.begun), *answer.remarks):
        if remark not in told:
            note(remark)


def _begun_names(answer: Answer, begun: dict[str, str]) -> list[str]:
    """What is said of beginnings of names that were taken for roles which an answer does not name: those to avoid."""
    shown = repr(answer.to_dict()) if begun else ""
    said = [f"careers: {said}" for slug, said in begun.items() if repr(slug) not in shown]
    begun.clear()
    return said


_OTHER_NAMES = {"md": "markdown", "text": "table"}


def _chosen(format: str | None, json: bool) -> str | None:  # noqa: A002
    """The format asked for; None if none was. Raises UsageError for --json beside the name of another one."""
    name = (format or "").lower() or None
    name = _OTHER_NAMES.get(name or "", name)
    if json and name not in (None, "json"):
        raise UsageError(f"--json and --format {format} ask for two formats", "leave one of them out")
    return "json" if json else name


def is_markdown(format: str | None) -> bool:  # noqa: A002
    """Whether the name of a format is that of Markdown."""
    return _chosen(format, json=False) == "markdown"


def write(text: str) -> None:
    """Writes data to stdout, always in UTF-8: as it is for a program, for a terminal with nothing to obey."""
    _begin()
    if sys.stdout.isatty():
        text = wording.visible(text, _KEPT)
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    buffer.write(text.encode("utf-8", "replace"))
    buffer.flush()


def wants_rows(format: str | None, json: bool) -> bool:  # noqa: A002
    """True if the answer goes to a program, which wants all of it."""
    return json or (format != "table" if format else not (global_options.now().plain or sys.stdout.isatty()))


def is_for_program(format: str | None, json: bool) -> bool:  # noqa: A002
    """True if a format is named that a program reads, which looks for one shape whatever it asks."""
    return _chosen(format, json) in FOR_PROGRAMS


def note(text: str) -> None:
    """A word to the person, on stderr."""
    _say(text)


streams.tell = note


def complain(message: str, hint: str = "") -> None:
    """What went wrong, and what to do, on stderr."""
    _say(f"careers: {message}")
    if hint:
        _say(f"  {hint}")


def ask(question: str) -> str:
    """Asks on stderr, and gives the line that is typed; empty if there is none any more."""
    _say(question, end="")
    return sys.stdin.readline() if sys.stdin else ""


def _say(text: str, end: str = "\n") -> None:
    """Text on stderr; what a terminal would obey is shown instead."""
    text = offered.in_text(text)
    # Nobody reads it, or it cannot be written: the answer and its code do not suffer.
    if global_options.is_plain() and end:
        from careercli.screens import in_words  # its patterns take a millisecond, which nobody else need wait for

        text = "\n".join(in_words.sentence(line) for line in text.split("\n"))
    shown = wording.visible(text, _KEPT)
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write((_in_lines(shown) if end else shown) + end)
        sys.stderr.flush()


def is_narrower(columns: int) -> bool:
    """Whether stderr is a terminal with fewer columns than these."""
    width = _width_of_stderr()
    return width is not None and width < columns


def _width_of_stderr() -> int | None:
    """The columns of the terminal that stderr is; None if it is none."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns
    except (OSError, ValueError):
        return None


def _in_lines(text: str) -> str:
    """Text for stderr; where that is a terminal, lines too long for it are broken between words."""
    width = _width_of_stderr()
    if width is None or width < NARROWEST or all(len(line) <= width for line in text.split("\n")):
        return text
    from careercli.screens import in_words  # seldom needed

    return "\n".join(row for line in text.split("\n") for row in in_words.wrapped(line, width))
