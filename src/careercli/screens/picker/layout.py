"""The picker's screen: the line that is typed, the list, the preview, and a line on what the keys do."""

from __future__ import annotations

import re
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
from careercli.text import blank

STYLE = Style.from_dict({
    "sign": "bold",
    "quiet": "ansibrightblack",
    "current": "reverse",
    "match": "bold underline",
    "marked": "bold ansicyan",
    "message": "bold ansiyellow",
})  # fmt: skip

BESIDE_FROM = 76
"""Columns from which on the preview stands beside the list; below, it stands under it."""
UNDER_FROM = 14
"""Rows from which on there is room for a preview under the list."""
LIST_SHARE, LIST_WIDEST, LIST_NARROWEST = 0.42, 60, 30
"""The list's part of the columns (or of the rows), and its bounds in columns."""


@dataclass
class State:
    """What is on the screen.

    `result` is the list, `position` the cursor's place in it, `marked` the slugs of the marked roles; `busy` is True
    while a look-up is under way; `message` stands in the place of the line on keys.
    """

    result: PickerResult
    position: int = 0
    marked: tuple[str, ...] = ()
    busy: bool = False
    message: str = ""

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
        self.preview_control = FormattedTextControl(ANSI(""))
        self.preview_window = Window(self.preview_control, wrap_lines=False, always_hide_cursor=True)
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
        """Puts another text into the preview."""
        self.preview_control.text = text

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
        rule = Window(height=1, char=self.horizontal, style="class:quiet")
        under = HSplit([
            top, HSplit([self.list_window], height=self._list_rows), rule, self.preview_window, bottom,
        ])  # fmt: skip
        return beside, under, HSplit([top, self.list_window, bottom])

    def _shape(self) -> AnyContainer:
        rows, columns = self._size()
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
        marked = len(state.marked)
        if marked > 1:
            enter = f"Enter compares {marked}"
        elif marked:
            enter = "1 marked, Tab another"
        else:
            enter = "Enter shows it" if state.row else "Nothing to show"
        texts = [enter, "Tab marks", "Esc leaves"] if columns >= 40 else [enter, "Esc"]
        return [("class:quiet", "  ".join(texts)[:columns])]


class _List(UIControl):
    """The roles that fit, a line each; only the lines in sight are made, so ten thousand cost no more than ten."""

    def __init__(self, screen: PickerScreen, pointer: str, mark: str) -> None:
        self.screen, self.pointer, self.mark = screen, pointer, mark

    def create_content(self, width: int, height: int) -> UIContent:  # noqa: ARG002 - the base class's signature
        """The list, with the cursor where the person is."""
        state = self.screen.state()
        rows = state.result.rows
        if not rows:
            lines = self._nothing(state)
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

    @staticmethod
    def _nothing(state: State) -> list[str]:
        if state.busy:
            return ["  looking …"]
        near = [f"    {blank(name)}" for name in state.result.near]
        return ["  no role says that", *(["  near it:", *near] if near else [])]

    def _line(
        self, row: PickerRow, current: bool, marked: bool, width: int, pattern: re.Pattern[str] | None
    ) -> StyleAndTextTuples:
        style = " class:current" if current else ""
        title = blank(row.title)
        line: StyleAndTextTuples = [
            (f"class:sign{style}", self.pointer if current else " "),
            (f"class:marked{style}", self.mark if marked else " "),
        ]
        last = 0
        for match in pattern.finditer(title) if pattern else ():
            line += [(style, title[last : match.start()]), (f"class:match{style}", match.group())]
            last = match.end()
        line.append((style, title[last:]))
        if row.where != "title":
            line.append((f"class:quiet{style}", f"  {row.where}: {blank(row.text)}"))
        room = width - sum(get_cwidth(part[1]) for part in line)
        return [*line, (style, " " * max(0, room))]


def _beginnings(query: str) -> re.Pattern[str] | None:
    """A pattern that finds the typed words at the beginnings of words; None if no word was typed."""
    words = [re.escape(word) for word in re.findall(r"[^\W_]+", query)[:12]]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(words)})", re.IGNORECASE) if words else None
