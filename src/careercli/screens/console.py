"""The console, its width and colours, and the few pieces that all screens are made of.

Colours are the terminal's own sixteen, so that they suit a light and a dark background; nothing is told by colour
alone. Where the encoding has no lines and dots, ASCII stands in.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from careercli import text as wording
from careercli.text import NOT_RECORDED

CLAIM = "cyan"
RECORD = "green"
QUIET = "dim"
STRONG = "bold"
HIT = "bold underline"
WARN = "yellow"
BAD = "red"

YOURS = "*"
"""Marks what the person of the profile has."""

NARROWEST = 20
WIDEST = 120
"""Running text is never wider than this: longer lines are hard to read."""


class Signs:
    """The characters that pictures are drawn with: line, thick line, dot, left and right end, mark, bullet, rung."""

    def __init__(self, signs: str) -> None:
        self.line, self.thick, self.dot, self.left, self.right, self.mark, self.bullet, self.rung = tuple(signs)


UNICODE = Signs("─━●├┤▲•│")
ASCII = Signs("-=o||^*|")


class _Console(Console):
    """A console that tells of a closed pipe as any other output does, instead of ending the process."""

    def on_broken_pipe(self) -> None:
        """Called by Rich when nobody reads on."""
        raise BrokenPipeError


def _columns() -> int | None:
    """COLUMNS as a width, or None; what is no width is taken out of Rich's sight, which would stumble over it."""
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdecimal() and len(given) <= 4 and int(given):
        return int(given)
    os.environ.pop("COLUMNS", None)
    return None


class Look:
    """Where and how wide a screen is drawn."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.width = max(NARROWEST, console.width)
        self.height = console.height
        self.text_width = min(self.width, WIDEST)
        self.signs = UNICODE if (console.encoding or "").lower().replace("-", "").startswith("utf") else ASCII

    @classmethod
    def now(cls, color: bool | None = None) -> Look:
        """The look of this process's stdout. `color` forces or forbids colour; NO_COLOR and TERM=dumb are heeded."""
        terminal = sys.stdout.isatty()
        width = _columns()
        plain = color is False or (color is None and bool(os.environ.get("NO_COLOR")))
        console = _Console(
            highlight=False,
            markup=False,
            emoji=False,
            no_color=True if plain else None,
            force_terminal=True if color else None,
            width=width or (None if terminal else 80),
            legacy_windows=False,
        )
        if plain:
            console._color_system = None  # bold and dim too: a plain screen holds no escape sequence
        return cls(console)

    def show(self, parts: Sequence[Any], *, page: bool = False) -> None:
        """Prints the parts of a screen one under the other."""
        if page and sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
            lines = self.console.render_lines(Group(*parts), self.console.options, pad=False)
            if len(lines) > self.height - 1:
                os.environ.setdefault("LESS", "-FRX")
                with self.console.pager(styles=self.console.color_system is not None):
                    self.console.print(*parts, sep="\n")
                return
        for part in parts:
            self.console.print(part)

    def folded(self, text: str, style: str = "") -> Text:
        """Text that wraps at words."""
        return Text(text, style=style, overflow="fold")


def heading(text: str, aside: str = "") -> Text:
    """A heading, with something quieter behind it."""
    found = Text(text, style=STRONG, overflow="fold")
    if aside:
        found.append(f"  {aside}", style=f"not bold {QUIET}")
    return found


def cut(shown: int, total: int, what: str) -> list[Any]:
    """A line that says of a list that it was cut, and how to see all of it; nothing if it was not."""
    if shown >= total:
        return []
    return [quiet(f"{shown} of {wording.count(total, what)} shown; --limit {total} shows all.")]


def quiet(text: str) -> Text:
    """Something said in passing."""
    return Text(text, style=QUIET, overflow="fold")


def missing() -> Text:
    """What no source states."""
    return Text(NOT_RECORDED, style=QUIET)


def value(text: str | None, style: str = "") -> Text:
    """A value, or that it is not recorded."""
    return Text(text, style=style, overflow="fold") if text else missing()


def indented(part: Any, by: int = 2) -> Padding:
    """Something moved to the right."""
    return Padding(part, (0, 0, 0, by))


def paragraphs(texts: Iterable[str], look: Look, by: int = 2) -> list[Any]:
    """Running text, a blank line between paragraphs."""
    parts: list[Any] = []
    for text in texts:
        if parts:
            parts.append(Text(""))
        parts.append(Padding(Text(text, overflow="fold"), (0, max(0, look.width - look.text_width), 0, by)))
    return parts


def bullets(texts: Iterable[str], look: Look, by: int = 2) -> Table:
    """A list, each entry's lines under its text."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1 + by, justify="right", no_wrap=True)
    grid.add_column(ratio=1, max_width=look.text_width - by - 2, overflow="fold")
    for text in texts:
        grid.add_row(Text(look.signs.bullet, style=QUIET), Text(text, overflow="fold"))
    return grid


def facts(pairs: Iterable[tuple[str, Any]], look: Look, by: int = 0, name_width: int = 0) -> Table:
    """Names on the left, what they are on the right."""
    pairs = list(pairs)
    widest = name_width or min(max((len(name) for name, _ in pairs), default=0), max(8, look.width // 3))
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=widest + by, style=QUIET, overflow="fold")
    grid.add_column(ratio=1, max_width=look.text_width - widest - by - 2, overflow="fold")
    for name, content in pairs:
        left = Padding(Text(name, overflow="fold"), (0, 0, 0, by)) if by else Text(name, overflow="fold")
        grid.add_row(left, content if not isinstance(content, str) else Text(content, overflow="fold"))
    return grid


def grid(columns: Sequence[str], look: Look, *, numbers: Sequence[str] = (), lines: bool = False) -> Table:
    """A table with a heading row and as few lines as can be."""
    from rich import box

    table = Table(
        box=box.SIMPLE_HEAD if look.signs is UNICODE else box.ASCII2,
        show_edge=False,
        pad_edge=False,
        collapse_padding=True,
        padding=(0, 1, 0, 0),
        show_lines=lines,
        header_style=QUIET,
        border_style=QUIET,
    )
    for name in columns:
        table.add_column(name, justify="right" if name in numbers else "left", overflow="fold")
    return table


def commands(pairs: Sequence[tuple[str, str]], look: Look) -> Any:
    """What to type next, and what it tells: beside it where there is room for all, under it where there is not."""
    widest = max(len(command) for command, _ in pairs)
    beside = widest + 4 + max(len(tells) for _, tells in pairs) <= look.width
    lines: list[Text] = []
    for command, tells in pairs:
        line = Text(f"  {command}", overflow="fold")
        if beside:
            line.append(f"{' ' * (widest - len(command))}  {tells}", style=QUIET)
        lines.append(line)
        if not beside and look.width >= 60:
            lines.append(Text(f"      {tells}", style=QUIET, overflow="fold"))
    return Group(*lines)


def marked(text: str, spans: Iterable[tuple[int, int]], style: str = HIT) -> Text:
    """Text with some parts of it brought out."""
    found = Text(text, overflow="fold")
    for start, end in spans:
        found.stylize(style, start, end)
    return found


def shorten(text: str, width: int) -> str:
    """Text cut to so many characters, at a word where that is possible."""
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    cut = text[: max(1, width - 1)]
    at_word = cut.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > width // 2 else cut).rstrip(" ,;:") + "…"
