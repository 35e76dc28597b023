"""The console, its width and colours, and the few pieces that all screens are made of.

Colours are named as the terminal's own sixteen and written as `palette` has them, so that they can be read on a light
and on a dark background; nothing is told by colour alone. Where the encoding has no lines and dots, ASCII stands in.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import rich.console
from rich.cells import cell_len
from rich.console import (
    ConsoleDimensions,
    ConsoleOptions,
    ConsoleRenderable,
    Group,
    RenderableType,
    RenderHook,
    RenderResult,
)
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table
from rich.text import Span, Text

from careercli import offered, streams
from careercli import text as wording
from careercli.screens import escapes, in_words, line_breaks, pager, palette, scrolled_headings
from careercli.screens.line_breaks import Headed
from careercli.text import NOT_RECORDED

CLAIM = "cyan"
RECORD = "green"
QUIET = "dim"
STRONG = "bold"
HIT = "bold underline"
WARN = "yellow"
BAD = "red"

YOURS = "\u2713"
"""Marks what the person of the profile has: a tick, as a star is the mark of a broader occupation's figures."""

NARROWEST = 20
_KEPT = "\n\t"
"""Line ends and tabs of a text, which Rich lays out."""
WIDEST = 120
"""Running text is never wider than this: longer lines are hard to read."""
LINEAR_WIDTH = 1_000
"""Columns for which a screen is made that is not drawn: nothing is left out or cut for want of room."""


class Glyphs:
    """The characters that charts are drawn with: line, thick line, dot, left and right end, mark, bullet, rung."""

    def __init__(self, characters: str) -> None:
        self.line, self.thick, self.dot, self.left, self.right, self.mark, self.bullet, self.rung = tuple(characters)


UNICODE = Glyphs("─━●├┤▲•│")
ASCII = Glyphs("-=o||^*|")


class SafeConsole(rich.console.Console):
    """Rich's console, but nothing that is drawn on it can act in a terminal; the only one that screens are drawn on.

    What a terminal would obey is written out twice over: in each text before it is laid out, so that columns hold, and
    in all that comes out at the end, the pager's included, whatever was drawn. A closed pipe raises BrokenPipeError as
    it does elsewhere, instead of ending the process.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(highlight=False, markup=False, emoji=False, legacy_windows=False, **options)
        self.push_render_hook(_Last())

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """Called by Rich for each part of a screen, and each part of a part."""
        if isinstance(renderable, Text):
            width = (options or self.options).max_width
            if isinstance(renderable, Headed):
                renderable = renderable.fitted(width, self)
            renderable = line_breaks.unbroken(visible_text(with_folders(renderable)), width)
        return super().render(renderable, options)

    def on_broken_pipe(self) -> None:
        """Called by Rich when nobody reads on."""
        raise BrokenPipeError


class _Last(RenderHook):
    """Puts each thing that is printed into a _Checked."""

    def process_renderables(self, renderables: list[ConsoleRenderable]) -> list[ConsoleRenderable]:
        return [_Checked(renderable) for renderable in renderables]


class _Checked:
    """A renderable without anything that a terminal would obey beside its own style."""

    def __init__(self, renderable: ConsoleRenderable) -> None:
        self._renderable = renderable

    def __rich_console__(self, console: rich.console.Console, options: ConsoleOptions) -> RenderResult:
        behind, sixteen = palette.background(), console.color_system == "standard"
        for segment in console.render(self._renderable, options):
            style = palette.readable(segment.style, segment.text, behind, sixteen=sixteen)
            yield Segment(wording.visible(segment.text.replace(wording.UNBROKEN, " ")), style)


class Drawing(Text):
    """A line that is drawn, with what it says in words where nothing may be: "" if that stands elsewhere."""

    def __init__(self, text: str = "", words: str = "", style: str = "") -> None:
        super().__init__(text, style=style, no_wrap=True)
        self.words = words


def with_folders(text: Text) -> Text:
    """A text with the folders of roles in each command that it offers, so that it works when it is typed."""
    gaps, folders = offered.gaps(text.plain)
    if not gaps:
        return text
    between = Text(folders, style=text.style, justify=text.justify, overflow=text.overflow, no_wrap=text.no_wrap)
    return between.join(text.divide(gaps))


def visible_text(text: Text) -> Text:
    """A text with what a terminal would obey written out, and its styles where they were."""
    plain = text.plain
    marked = wording.visible(plain, _KEPT, lambda _char: "\0")
    if marked == plain:
        return text
    shown = text.copy()
    shown.plain = wording.visible(plain, _KEPT)
    places = [0]
    for char, mark in zip(plain, marked, strict=True):
        places.append(places[-1] + (len(wording.visible(char)) if mark == "\0" else 1))
    shown.spans = [Span(places[span.start], places[min(span.end, len(plain))], span.style) for span in text.spans]
    return shown


def _columns() -> int | None:
    """COLUMNS as a width, or None. A value that is no width is removed from the environment: Rich would fail on it."""
    value = os.environ.get("COLUMNS", "")
    if value.isascii() and value.isdecimal() and len(value) <= 4 and int(value):
        return int(value)
    os.environ.pop("COLUMNS", None)
    return None


class Console:
    """Where a screen is drawn: Rich's console, its size in columns and rows, and the glyphs that its encoding has."""

    def __init__(self, rich_console: rich.console.Console) -> None:
        self.rich = rich_console
        self.width = max(NARROWEST, rich_console.width)
        self.height = rich_console.height
        self.text_width = min(self.width, WIDEST)
        self.glyphs = UNICODE if (rich_console.encoding or "").lower().replace("-", "").startswith("utf") else ASCII
        self.linear = False

    def be_linear(self) -> None:
        """From now on nothing is drawn: screens are written line by line, in words (`linear`), without a pager."""
        self.linear = True
        self.width = self.text_width = LINEAR_WIDTH
        self.glyphs = UNICODE  # which `linear` takes out again

    def narrowed(self, width: int) -> Console:
        """The same console for what is drawn in a column of it."""
        if self.linear:
            return self
        column = Console(self.rich)
        column.width = column.text_width = max(NARROWEST, width)
        column.glyphs = self.glyphs
        return column

    @classmethod
    def of_stdout(cls, color: bool | None = None) -> Console:
        """The console of this process's stdout. `color` forces or forbids colour; else the variables do."""
        terminal = sys.stdout.isatty()
        color = streams.color_wanted() if color is None else color
        width = _columns()
        plain = color is False or (terminal and not escapes.enable(sys.stdout))
        rich_console = SafeConsole(
            no_color=True if plain else None,
            force_terminal=True if color else None,
            width=width or (None if terminal else 80),
        )
        if rich_console.is_dumb_terminal:  # Rich then takes 80 by 25, whatever is asked for and however wide it is
            size = shutil.get_terminal_size((80, 25))
            rich_console.size = ConsoleDimensions(width or size.columns, size.lines)
        if plain:
            rich_console._color_system = None  # bold and dim too: a plain screen holds no escape sequence
        return cls(rich_console)

    @property
    def plain(self) -> bool:
        """True if a screen may hold no escape sequence: no colour, no bold."""
        return self.rich.color_system is None

    def show(self, parts: Sequence[Any], *, page: bool = False) -> None:
        """Prints the parts of a screen one under the other."""
        if self.linear:
            self._show_lines(parts)
            return
        if page and sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
            lines = self.rich.render_lines(Group(*parts), self.rich.options, pad=False)
            if len(lines) > self.height - 1:
                with self.rich.capture() as capture:
                    self.rich.print(Group(*parts))
                if pager.show(capture.get()):
                    return
        if sys.stdout.isatty():
            scrolled_headings.repeat(parts, self)
        for part in parts:
            self.rich.print(Group(part))  # a text alone would be printed as one of another class

    def _show_lines(self, parts: Sequence[Any]) -> None:
        from careercli.screens import linear

        width = max(NARROWEST, self.rich.width) if sys.stdout.isatty() else None
        for line in linear.lines(parts):
            for row in in_words.wrapped(offered.in_text(line), width):
                self.rich.print(Text(row), soft_wrap=True)


def heading(text: str, aside: str = "") -> Text:
    """A bold heading, with a dim remark behind it, or below it where there is no room for both."""
    line = Headed(text, style=STRONG, overflow="fold")
    return line.remarked(Text(aside, style=f"not bold {QUIET}")) if aside else line


def role_heading(title: str, slug: str, console: Console) -> Text:
    """A role's title with its slug behind it, or on a line of its own below where there is no room."""
    line = heading(title, slug)
    if line.cell_len > console.width:
        line = heading(title)
        indent = min(2, max(0, console.width - len(slug)))
        line.append(f"\n{' ' * indent}{slug}", style=f"not bold {QUIET}")
    return line


def unbroken(pieces: Iterable[tuple[str, str]], width: int) -> str:
    """Pieces of text, each with what separates it from the one before; a line is broken only between two of them."""
    lines = [""]
    pieces = list(pieces)
    for number, (separator, piece) in enumerate(pieces, start=1):
        joined = f"{lines[-1]}{separator}{piece}" if lines[-1] else piece
        behind = pieces[number][0].rstrip() if number < len(pieces) else ""
        if lines[-1] and cell_len(joined + behind) > width:
            ended = lines[-1] + separator.rstrip()
            lines[-1] = ended if cell_len(ended) <= width else lines[-1]
            joined = piece
            lines.append("")
        lines[-1] = joined
    return "\n".join(lines)


def truncation_note(length: int, total: int, what: str, again: str) -> list[Any]:
    """A line that says of a list that `total - length` entries are not shown, and how to see them; [] if all are.

    `again` is the command that was asked.
    """
    if length >= total:
        return []
    return [dim(f"{length} of {wording.count(total, what)} shown; `{again} --limit {total}` shows all.")]


def dim(text: str) -> Text:
    """Text of less weight: legends, sources, notes."""
    return Text(text, style=QUIET, overflow="fold")


def not_recorded() -> Text:
    """What stands for a fact that no source states."""
    return Text(NOT_RECORDED, style=QUIET)


def value(text: str | None, style: str = "") -> Text:
    """A value, or `not recorded` for None and an empty text."""
    return Text(text, style=style, overflow="fold") if text else not_recorded()


def indented(part: Any, by: int = 2) -> Padding:
    """A renderable moved `by` columns to the right."""
    return Padding(part, (0, 0, 0, by))


def hung(line: Text, by: int, console: Console) -> Text:
    """A line whose further lines, where it needs any, begin under its text: `by` columns in."""
    if console.linear or line.cell_len <= console.width:
        return line
    return line_breaks.hung(visible_text(line), by, console.width, console.rich)


def paragraphs(texts: Iterable[str], console: Console, by: int = 2) -> list[Any]:
    """Running text, a blank line between paragraphs."""
    parts: list[Any] = []
    for text in texts:
        if parts:
            parts.append(Text(""))
        parts.append(Padding(Text(text, overflow="fold"), (0, max(0, console.width - console.text_width), 0, by)))
    return parts


def bullets(texts: Iterable[str], console: Console, by: int = 2) -> Table:
    """A list, each entry's lines under its text."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1 + by, justify="right", no_wrap=True)
    grid.add_column(ratio=1, max_width=console.text_width - by - 2, overflow="fold")
    for text in texts:
        grid.add_row(Text(console.glyphs.bullet, style=QUIET), Text(text, overflow="fold"))
    return grid


def facts(pairs: Iterable[tuple[str, Any]], console: Console, by: int = 0, name_width: int = 0) -> Table:
    """Names on the left, what they are on the right."""
    pairs = list(pairs)
    widest = name_width or min(max((len(name) for name, _ in pairs), default=0), max(8, console.width // 3))
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=widest + by, style=QUIET, overflow="fold")
    grid.add_column(ratio=1, max_width=console.text_width - widest - by - 2, overflow="fold")
    for name, content in pairs:
        left = Padding(Text(name, overflow="fold"), (0, 0, 0, by)) if by else Text(name, overflow="fold")
        grid.add_row(left, content if not isinstance(content, str) else Text(content, overflow="fold"))
    return grid


def grid(columns: Sequence[str], console: Console, *, numbers: Sequence[str] = (), lines: bool = False) -> Table:
    """A table with a heading row and as few lines as can be."""
    from rich import box

    table = Table(
        box=box.SIMPLE_HEAD if console.glyphs is UNICODE else box.ASCII2,
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


def next_commands(pairs: Sequence[tuple[str, str]], console: Console) -> Any:
    """Commands to try next, each with its purpose: beside it if all of them fit, else on a line of its own."""
    if console.linear:  # `find` draws
        pairs = [(command.replace("careers find", "careers list"), purpose) for command, purpose in pairs]
    pairs = [(offered.command(command), purpose) for command, purpose in pairs]
    if console.linear:  # the command last, so that nothing stands behind it that is not to be typed
        return Group(*(Text(f"{purpose[:1].upper()}{purpose[1:]}: {command}") for command, purpose in pairs))
    widest = max(len(command) for command, _ in pairs)
    beside = widest + 4 + max(len(purpose) for _, purpose in pairs) <= console.width
    lines: list[Text] = []
    for command, purpose in pairs:
        line = Text(f"  {command}" if beside else hanging(command, console.width), overflow="fold")
        if beside:
            line.append(f"{' ' * (widest - len(command))}  {purpose}", style=QUIET)
        lines.append(line)
        if not beside and console.width >= 60:
            lines.append(Text(f"      {purpose}", style=QUIET, overflow="fold"))
    return Group(*lines)


def hanging(command: str, width: int) -> str:
    """A command, in lines if it is too long: not broken between quotes, nor in front of a value that fits.

    The lines behind the first are further in where they fit.
    """
    if len(command) + 2 <= width:
        return f"  {command}"
    room = max(width - 4, 1)
    words: list[str] = []
    for word in in_words.whole_options(command).split():
        words += word.split(wording.UNBROKEN, 1) if len(word) > room and word.startswith("-") else [word]
    first, *others = unbroken(((" ", word.replace(wording.UNBROKEN, " ")) for word in words), room).split("\n")
    return "\n".join([f"  {first}", *(" " * min(4, max(0, width - len(line))) + line for line in others)])


def highlighted(text: str, spans: Iterable[tuple[int, int]], style: str = HIT) -> Text:
    """Text with the characters from `start` up to `end` of each span in another style."""
    line = Text(text, overflow="fold")
    for start, end in spans:
        line.stylize(style, start, end)
    return line


def shorten(text: str, width: int) -> str:
    """Text cut to so many characters, at a word where that is possible."""
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    cut = text[: max(1, width - 1)]
    at_word = cut.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > width // 2 else cut).rstrip(" ,;:") + "…"


def in_lines(text: str, width: int, most: int) -> str:
    """Text cut to what fits into so many lines of a width, broken at words."""
    import textwrap

    cut = shorten(text, most * width + most - 1)  # the blank at the end of a line takes none of it
    while " " in cut and len(textwrap.wrap(cut, width, break_on_hyphens=False)) > most:
        cut = cut.rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return cut
