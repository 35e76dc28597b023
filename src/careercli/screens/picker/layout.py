"""The picker's screen: the line that is typed, the list, the preview, and a line on what the keys do."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from prompt_toolkit.application import get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.data_structures import Point
from prompt_toolkit.formatted_text import ANSI, StyleAndTextTuples
from prompt_toolkit.layout.containers import AnyContainer, DynamicContainer, HSplit, VSplit, Window, WindowAlign
from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl, UIContent, UIControl
from prompt_toolkit.layout.dimension import Dimension
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import get_cwidth

from careercli.screens.console import UNICODE, Console
from careercli.search.typeahead import PickerResult, PickerRow
from careercli.text import blank, place_label

STYLE = Style.from_dict({
    "sign": "bold",
    "quiet": "",
    "current": "reverse",
    "match": "bold underline",
    "marked": "bold",
    "message": "bold",
})  # fmt: skip
"""No colour: signs and words carry all, and no grey can be read on every background (see `screens.palette`)."""

BESIDE_FROM = 76
"""Columns from which on the preview stands beside the list; below, it stands under it."""
UNDER_FROM = 14
"""Rows from which on there is room for a preview under the list."""
LIST_SHARE, LIST_WIDEST, LIST_NARROWEST = 0.42, 60, 30
"""The list's part of the columns (or of the rows), and its bounds in columns."""


HELP = (
    ("type", "narrows the list: titles, other names, skills, texts"),
    ("Up Down", "one role up or down; PgUp PgDn a page, Home End the ends"),
    ("Ctrl-F", "the role beside the list, further down; Ctrl-B further up"),
    ("Tab", "marks a role to compare, at most six; Shift-Tab marks upward"),
    ("Ctrl-S", "stars the role, or takes its star off: `careers star` lists them"),
    ("Enter", "shows the role, or compares the marked ones"),
    ("Esc Ctrl-C", "leaves"),
    ("?", "opens and closes this"),
)
"""What the keys do."""
HELP_BESIDE = 40
"""Columns from which on what a key does stands under itself where it takes more lines."""


@dataclass
class State:
    """What is on the screen.

    `result` is the list, `position` the cursor's place in it, `marked` the slugs of the marked roles, `starred` those
    of the person's starred roles; `busy` is True while a look-up is under way; `message` stands in the place of the
    line on keys; `help` says that the keys are told.
    """

    result: PickerResult
    position: int = 0
    marked: tuple[str, ...] = ()
    starred: frozenset[str] = frozenset()
    busy: bool = False
    message: str = ""
    help: bool = False

    @property
    def row(self) -> PickerRow | None:
        """The role under the cursor."""
        return self.result.rows[self.position] if self.result.rows else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """What Enter takes: the marked roles, or the one under the cursor."""
        return self.marked or ((self.row.slug,) if self.row else ())


class PickerScreen:
    """The picker's screen. It asks `state` for what to show at each drawing, and fits itself to the terminal."""

    def __init__(self, buffer: Buffer, state: Callable[[], State], total: int, console: Console) -> None:
        self.buffer, self.state, self.total = buffer, state, total
        fine = console.glyphs is UNICODE
        self.vertical, self.horizontal = ("│", "─") if fine else ("|", "-")
        self.list = _List(self, "▸" if fine else ">", "●" if fine else "*")
        self.list_window = Window(self.list, wrap_lines=False, always_hide_cursor=True)
        # A window scrolls to the cursor of its text, so that is on the first line in sight.
        self.preview_control = FormattedTextControl(
            ANSI(""), show_cursor=False, get_cursor_position=lambda: Point(0, self.scrolled)
        )
        self.preview_window = Window(
            self.preview_control, wrap_lines=False, always_hide_cursor=True, get_vertical_scroll=lambda _: self.scrolled
        )
        self.scrolled = self._preview_lines = 0
        self.ellipsis = "…" if fine else "..."
        self.arrows = "↑↓" if fine else "Up Down"
        self._help = Window(FormattedTextControl(self._help_text), wrap_lines=False, always_hide_cursor=True)
        self._beside, self._under, self._alone = self._shapes()
        self.container = DynamicContainer(self._shape)

    def page(self) -> int:
        """The rows that a page of the list has."""
        info = self.list_window.render_info
        return max(1, info.window_height - 1) if info else 10

    def preview_width(self) -> int:
        """The columns of the preview, 0 if there is no room for one."""
        rows, columns = self._size()
        if columns >= BESIDE_FROM:
            return columns - self._list_width(columns) - 2
        return columns if rows >= UNDER_FROM else 0

    def show_preview(self, text: ANSI) -> None:
        """Puts another text into the preview, from its top on."""
        self.preview_control.text = text
        self.scrolled, self._preview_lines = 0, text.value.count("\n")

    def scroll_preview(self, pages: float) -> None:
        """Moves the preview by so many of its heights; its ends hold."""
        info = self.preview_window.render_info
        height = info.window_height if info else 10
        last = max(0, self._preview_lines - height)
        self.scrolled = min(last, max(0, self.scrolled + int(pages * height)))

    # Shapes

    def _shapes(self) -> tuple[AnyContainer, AnyContainer, AnyContainer]:
        top = VSplit([
            Window(FormattedTextControl([("class:sign", "> ")]), width=2, height=1),
            Window(BufferControl(self.buffer), height=1, wrap_lines=False),
            Window(FormattedTextControl(self._count), height=1, dont_extend_width=True, align=WindowAlign.RIGHT),
        ])  # fmt: skip
        bottom = Window(FormattedTextControl(self._keys), height=1, wrap_lines=False)
        gap = Window(width=1, char=" ")
        line = Window(width=1, char=self.vertical, style="class:quiet")
        body = VSplit([HSplit([self.list_window], width=self._list_columns), line, gap, self.preview_window])
        beside = HSplit([top, body, bottom])
        self._helping = HSplit([top, self._help, bottom])
        rule = Window(height=1, char=self.horizontal, style="class:quiet")
        under = HSplit([
            top, HSplit([self.list_window], height=self._list_rows), rule, self.preview_window, bottom,
        ])  # fmt: skip
        return beside, under, HSplit([top, self.list_window, bottom])

    def _shape(self) -> AnyContainer:
        rows, columns = self._size()
        if self.state().help:
            return self._helping
        if columns >= BESIDE_FROM:
            return self._beside
        return self._under if rows >= UNDER_FROM else self._alone

    @staticmethod
    def _size() -> tuple[int, int]:
        size = get_app().output.get_size()
        return size.rows, size.columns

    @staticmethod
    def _list_width(columns: int) -> int:
        return min(LIST_WIDEST, max(LIST_NARROWEST, int(columns * LIST_SHARE)))

    def _list_columns(self) -> Dimension:
        return Dimension.exact(self._list_width(self._size()[1]))

    def _list_rows(self) -> Dimension:
        return Dimension.exact(max(3, int((self._size()[0] - 3) * LIST_SHARE)))

    # Texts

    def _count(self) -> StyleAndTextTuples:
        state = self.state()
        count = len(state.result.rows)
        more = "+" if state.result.cut else "…" if state.busy else ""
        text = f" {count:,}{more}" if self._size()[1] < 40 else f"  {count:,}{more} of {self.total:,}"
        return [("class:quiet", text)]

    def _keys(self) -> StyleAndTextTuples:
        state, columns = self.state(), self._size()[1]
        if state.message:
            return [("class:message", state.message[:columns])]
        if state.help:
            return [("class:quiet", "? or Esc closes this"[:columns])]
        texts = self._texts_of_keys(state)
        while len("  ".join(texts)) > columns and len(texts) > 1:
            texts.pop(max(texts, key=lambda text: texts[text]))
        return [("class:quiet", "  ".join(texts)[:columns])]

    def _texts_of_keys(self, state: State) -> dict[str, int]:
        """What each key does, and how soon it is left out where there is no room: the highest number first."""
        marked = len(state.marked)
        if marked > 1:
            enter = f"Enter compares {marked}"
        else:
            enter = "Enter shows it" if state.row or marked else "Nothing to show"
        star = "^S unstars" if state.row and state.row.slug in state.starred else "^S stars"
        texts = {enter: 0, "Tab marks another" if marked == 1 else "Tab marks": 4, f"{self.arrows} moves": 1}
        texts |= {"^F ^B scroll": 2} if self.preview_width() else {}
        return texts | {star: 6, "? help": 5, "Esc exits": 3}

    def _help_text(self) -> StyleAndTextTuples:
        width, rows = max(20, self._size()[1]), []
        for keys, words in HELP:
            lead = f"  {keys:<12} "
            indent = " " * (len(lead) if width >= HELP_BESIDE else 4)
            rows += textwrap.wrap(words, width, initial_indent=lead, subsequent_indent=indent, break_on_hyphens=False)
        return [("", "\n".join(rows))]


class _List(UIControl):
    """The roles that fit, a line each; only the lines in sight are made, so ten thousand cost no more than ten."""

    def __init__(self, screen: PickerScreen, pointer: str, mark: str) -> None:
        self.screen, self.pointer, self.mark = screen, pointer, mark

    def create_content(self, width: int, height: int) -> UIContent:  # noqa: ARG002 - the base class's signature
        """The list, with the cursor where the person is."""
        state = self.screen.state()
        rows = state.result.rows
        if not rows:
            lines = self._nothing(state, width)
            return UIContent(get_line=lambda index: [("class:quiet", lines[index])], line_count=len(lines))
        pattern = _beginnings(state.result.query)

        def line(index: int) -> StyleAndTextTuples:
            row = rows[index]
            return self._line(row, index == state.position, row.slug in state.marked, width, pattern)

        return UIContent(
            get_line=line, line_count=len(rows), cursor_position=Point(0, state.position), show_cursor=False
        )

    def is_focusable(self) -> bool:
        """Keys go to the line that is typed."""
        return False

    def _nothing(self, state: State, width: int) -> list[str]:
        """What the catalogue holds, what is near, and what brings more."""
        if state.busy:
            return ["  looking …"]
        near = [f"    {blank(name)}" for name in state.result.near]
        holds = f"No match among {self.screen.total:,} roles: titles, other names, skills and texts."
        ways = "`careers list` shows them by their field; `careers skills` every skill and tool."
        inside = {"width": max(10, width), "initial_indent": "  ", "subsequent_indent": "  "}
        told, more = (textwrap.wrap(words, **inside) for words in (holds, ways))  # type: ignore[arg-type]
        return [*told, *(["  Nearest:", *near] if near else []), "", *more]

    def _line(
        self, row: PickerRow, current: bool, marked: bool, width: int, pattern: re.Pattern[str] | None
    ) -> StyleAndTextTuples:
        style = " class:current" if current else ""
        title = blank(row.title)
        line: StyleAndTextTuples = [  # the row under the cursor is reversed: a colour of its own would stand out of it
            (f"class:sign{style}", self.pointer if current else " "),
            (style.strip() or "class:marked", self.mark if marked else " "),
        ]
        last = 0
        for match in pattern.finditer(title) if pattern else ():
            line += [(style, title[last : match.start()]), (f"class:match{style}", match.group())]
            last = match.end()
        line.append((style, title[last:]))
        of_title = len(line)
        if row.slug in self.screen.state().starred:
            line.append((style.strip() or "class:quiet", "  starred"))
        if row.where != "title":
            line.append((style.strip() or "class:quiet", f"  {place_label(row.where)}: {blank(row.text)}"))
        return self._fitted(line, of_title, width, style)

    def _fitted(self, line: StyleAndTextTuples, of_title: int, width: int, style: str) -> StyleAndTextTuples:
        """A line in exactly so many columns; where its title, its first `of_title` parts, is cut, it says so."""
        room = width - sum(get_cwidth(part[1]) for part in line)
        is_cut = room < 0
        while is_cut:
            kind, text = line.pop()[:2]
            room += get_cwidth(text)
            if room >= len(self.screen.ellipsis) or not line:
                return [*line, (kind, _cut(text, room, self.screen.ellipsis))]
            is_cut = room < 0 or (len(line) < of_title and bool(text))
        return [*line, (style, " " * room)]


def _cut(text: str, width: int, ellipsis: str) -> str:
    """Text in exactly so many columns, with an ellipsis at its end; blanks where a wide character does not fit."""
    room = max(0, width - len(ellipsis))
    while text and get_cwidth(text) > room:
        text = text[:-1]
    return (text.rstrip() + ellipsis).ljust(max(0, width))[: max(0, width)]


def _beginnings(query: str) -> re.Pattern[str] | None:
    """A pattern that finds the typed words at the beginnings of words; None if no word was typed."""
    words = [re.escape(word) for word in re.findall(r"[^\W_]+", query)[:12]]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(words)})", re.IGNORECASE) if words else None
