"""The parts of the picker's screen: the line that is typed, the list, the preview, and a line on what the keys do."""

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

from careercli.screens.console import UNICODE, Look
from careercli.search.typeahead import Narrowed, Row
from careercli.text import blank

STYLE = Style.from_dict({
    "sign": "bold",
    "quiet": "ansibrightblack",
    "here": "reverse",
    "fits": "bold underline",
    "marked": "bold ansicyan",
    "said": "bold ansiyellow",
})  # fmt: skip

BESIDE_FROM = 76
"""Columns from which on the preview stands beside the list; below, it stands under it."""
UNDER_FROM = 14
"""Rows from which on there is room for a preview under the list."""
LIST_SHARE, LIST_WIDEST, LIST_NARROWEST = 0.42, 60, 30
"""The list's part of the columns (or of the rows), and its bounds in columns."""


@dataclass
class State:
    """What is on the screen: the roles found, the place in the list, the roles marked, and what is still being done."""

    found: Narrowed
    place: int = 0
    marked: tuple[str, ...] = ()
    busy: bool = False
    said: str = ""

    @property
    def row(self) -> Row | None:
        """The role under the cursor."""
        return self.found.rows[self.place] if self.found.rows else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """What Enter takes: the marked roles, or the one under the cursor."""
        return self.marked or ((self.row.slug,) if self.row else ())


class Screen:
    """The picker's screen. It asks `state` for what to show at each drawing, and fits itself to the terminal."""

    def __init__(self, buffer: Buffer, state: Callable[[], State], total: int, look: Look) -> None:
        self.buffer, self.state, self.total = buffer, state, total
        fine = look.signs is UNICODE
        self.upright, self.lying = ("│", "─") if fine else ("|", "-")
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
        line = Window(width=1, char=self.upright, style="class:quiet")
        body = VSplit([HSplit([self.list_window], width=self._list_columns), line, gap, self.preview_window])
        beside = HSplit([top, body, bottom])
        rule = Window(height=1, char=self.lying, style="class:quiet")
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
        shown = len(state.found.rows)
        more = "+" if state.found.cut else "…" if state.busy else ""
        text = f" {shown:,}{more}" if self._size()[1] < 40 else f"  {shown:,}{more} of {self.total:,}"
        return [("class:quiet", text)]

    def _keys(self) -> StyleAndTextTuples:
        state, columns = self.state(), self._size()[1]
        if state.said:
            return [("class:said", state.said[:columns])]
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

    def __init__(self, screen: Screen, pointer: str, mark: str) -> None:
        self.screen, self.pointer, self.mark = screen, pointer, mark

    def create_content(self, width: int, height: int) -> UIContent:  # noqa: ARG002 - the base class's signature
        """The list, with the cursor where the person is."""
        state = self.screen.state()
        rows = state.found.rows
        if not rows:
            lines = self._nothing(state)
            return UIContent(get_line=lambda place: [("class:quiet", lines[place])], line_count=len(lines))
        fits = _beginnings(state.found.query)

        def line(place: int) -> StyleAndTextTuples:
            return self._line(rows[place], place == state.place, rows[place].slug in state.marked, width, fits)

        return UIContent(get_line=line, line_count=len(rows), cursor_position=Point(0, state.place), show_cursor=False)

    def is_focusable(self) -> bool:
        """Keys go to the line that is typed."""
        return False

    @staticmethod
    def _nothing(state: State) -> list[str]:
        if state.busy:
            return ["  looking …"]
        near = [f"    {blank(name)}" for name in state.found.near]
        return ["  no role says that", *(["  near it:", *near] if near else [])]

    def _line(self, row: Row, here: bool, marked: bool, width: int, fits: re.Pattern[str] | None) -> StyleAndTextTuples:
        state = " class:here" if here else ""
        title = blank(row.title)
        line: StyleAndTextTuples = [
            (f"class:sign{state}", self.pointer if here else " "),
            (f"class:marked{state}", self.mark if marked else " "),
        ]
        last = 0
        for match in fits.finditer(title) if fits else ():
            line += [(state, title[last : match.start()]), (f"class:fits{state}", match.group())]
            last = match.end()
        line.append((state, title[last:]))
        if row.where != "title":
            line.append((f"class:quiet{state}", f"  {row.where}: {blank(row.text)}"))
        room = width - sum(get_cwidth(part[1]) for part in line)
        return [*line, (state, " " * max(0, room))]


def _beginnings(query: str) -> re.Pattern[str] | None:
    """What finds the typed words at the beginnings of words."""
    words = [re.escape(word) for word in re.findall(r"[^\W_]+", query)[:12]]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(words)})", re.IGNORECASE) if words else None
