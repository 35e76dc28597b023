"""The picker of `careers find`: type, see the list narrow, look at the role beside it, take one or several.

Titles are narrowed at each key, on the spot. What takes longer, aliases and texts, is looked up by a thread with an
index of its own and joins the list when it is there; keys typed meanwhile win. prompt_toolkit draws; this module and
`picker_parts` alone import it. Nothing of a role is ever markup: texts are cleaned and handed over as plain fragments.
"""

from __future__ import annotations

import asyncio
import os
import queue
import signal
import threading
from collections.abc import Callable

from prompt_toolkit.application import Application
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Layout
from prompt_toolkit.output import ColorDepth

from careercli.catalog.catalog import Catalog
from careercli.errors import ToldToEnd
from careercli.screens import picker_parts as parts
from careercli.screens.console import Look
from careercli.screens.picker_parts import State
from careercli.screens.preview import preview
from careercli.search import typeahead
from careercli.search.typeahead import Narrowed
from careercli.text import blank

PAUSE = 0.04
"""Seconds without a key before the slower look-up and the preview begin."""
ESCAPE = 0.05
"""Seconds after which an Escape is that key, and not the beginning of another's code."""


Found = Narrowed | Exception
"""What the look-up gives."""


def pick(catalog: Catalog, reopened: Callable[[], Catalog], text: str, look: Look) -> tuple[str, ...]:
    """Lets a person choose: the slugs of one role, or of those to compare; none if they left.

    `reopened` opens the same catalogue once more, for the thread. Raises KeyboardInterrupt for Ctrl-C, ToldToEnd.
    """
    return _Picker(catalog, reopened, text, look).run()


class _Searcher(threading.Thread):
    """Looks up queries one after the other, always the latest; the answers go back to the loop that asked."""

    def __init__(self, opened: Callable[[], Catalog], titles: typeahead.Titles) -> None:
        super().__init__(daemon=True, name="search")
        self.opened, self.titles = opened, titles
        self.asked: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.answer: Callable[[Found], object] = lambda _: None

    def run(self) -> None:
        try:
            catalog = self.opened().refresh()
            while True:
                text = self.asked.get()
                while not self.asked.empty():
                    text = self.asked.get()
                self.answer(typeahead.narrow(catalog, self.titles, text))
        except Exception as error:  # noqa: BLE001 - it is raised again where the person is
            self.answer(error)


class _Picker:
    def __init__(self, catalog: Catalog, reopened: Callable[[], Catalog], text: str, look: Look) -> None:
        self.catalog, self.look = catalog, look
        self.titles = typeahead.Titles.read(catalog.refresh())
        # An index in memory is nobody else's: then the look-up is done here.
        self.searcher = _Searcher(reopened, self.titles) if catalog.index_file else None
        self.buffer = Buffer(multiline=False, on_text_changed=lambda _: self._typed())
        self.state = State(Narrowed("", self.titles.rows))
        self.previewed: tuple[str, int] = ("", 0)
        self.wanted: asyncio.Event | None = None
        self.screen = parts.Screen(self.buffer, lambda: self.state, len(self.titles.rows), look)
        self.app: Application[tuple[str, ...]] = Application(
            layout=Layout(self.screen.container, focused_element=self.buffer),
            key_bindings=self._keys(),
            style=parts.STYLE,
            full_screen=True,
            color_depth=ColorDepth.DEPTH_1_BIT if look.console.color_system is None else None,
            after_render=lambda _: self._drawn(),
        )
        self.app.ttimeoutlen = self.app.timeoutlen = ESCAPE
        self.buffer.text = blank(text)
        self.buffer.cursor_position = len(self.buffer.text)

    def run(self) -> tuple[str, ...]:
        try:
            return self.app.run(pre_run=self._begin) or ()
        except EOFError:  # the terminal went away
            return ()

    def _begin(self) -> None:
        loop = asyncio.get_running_loop()
        self.wanted = asyncio.Event()
        if self.searcher:
            self.searcher.answer = lambda found: _in_loop(loop, self._answered, found)
            self.searcher.start()
        for name in ("SIGTERM", "SIGHUP"):
            if os.name == "posix":
                number = getattr(signal, name)
                loop.add_signal_handler(number, self._end, ToldToEnd(number))
        self.app.create_background_task(self._keep_up())
        self.wanted.set()

    def _end(self, error: BaseException) -> None:
        if self.app.is_running and not (self.app.future and self.app.future.done()):
            self.app.exit(exception=error)

    # What changes the list

    def _typed(self) -> None:
        text = self.buffer.text
        if text != blank(text):  # something was pasted
            self.buffer.text = blank(text)
            return
        waiting = text.strip() != "" and text.strip() != self.state.found.query.strip()
        self._take(typeahead.at_once(self.titles, text), busy=waiting)
        if self.wanted:
            self.wanted.set()

    def _answered(self, found: Found) -> None:
        if isinstance(found, Exception):
            self._end(found)
        elif found.query == self.buffer.text:
            self._take(found, busy=False)
            self.app.invalidate()

    def _take(self, found: Narrowed, *, busy: bool) -> None:
        """Puts other roles on the list. Somebody who has moved down it stays with the role, as long as it is there."""
        before = self.state.row if self.state.place and found.query == self.state.found.query else None
        slugs = [row.slug for row in found.rows] if before else []
        self.state.place = slugs.index(before.slug) if before and before.slug in slugs else 0
        self.state.found, self.state.busy, self.state.said = found, busy, ""

    async def _keep_up(self) -> None:
        """Looks up what was typed and draws the role under the cursor, a moment after the last key."""
        assert self.wanted is not None
        looked_up = ""
        try:
            while True:
                await self.wanted.wait()
                self.wanted.clear()
                await asyncio.sleep(PAUSE)
                if self.wanted.is_set():
                    continue
                text = self.buffer.text
                if text != looked_up:
                    looked_up = text
                    self._look_up(text)
                self._preview()
        except Exception as error:  # noqa: BLE001 - raised again by `run`, with the screen put right
            self._end(error)

    def _look_up(self, text: str) -> None:
        if self.searcher:
            self.searcher.asked.put(text)
        else:
            self._answered(typeahead.narrow(self.catalog, self.titles, text))

    def _drawn(self) -> None:
        """After each drawing: another role, or another width, asks for another preview."""
        if self.wanted and self._preview_key() != self.previewed:
            self.wanted.set()

    def _preview_key(self) -> tuple[str, int]:
        width = self.screen.preview_width()
        return (self.state.row.slug if self.state.row and width else "", width)

    def _preview(self) -> None:
        key = slug, width = self._preview_key()
        if key == self.previewed:
            return
        self.previewed = key
        entry = typeahead.entry(self.catalog, slug) if slug else None
        # \x01 and \x02 would fence off what the terminal gets as it is; no role file holds them, and none shall.
        text = preview(entry, width, self.look).replace("\x01", "").replace("\x02", "") if entry else ""
        self.screen.show_preview(ANSI(text))
        self.app.invalidate()

    # Keys

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        page = self.screen.page
        for names, step in (
            ((Keys.Up, Keys.ControlP), lambda: -1),
            ((Keys.Down, Keys.ControlN), lambda: 1),
            ((Keys.PageUp,), lambda: -page()),
            ((Keys.PageDown,), lambda: page()),
            ((Keys.Home,), lambda: -len(self.titles.rows)),
            ((Keys.End,), lambda: len(self.titles.rows)),
        ):
            for name in names:
                keys.add(name)(lambda _event, step=step: self._move(step()))
        keys.add(Keys.Tab)(lambda _event: self._mark(1))
        keys.add(Keys.BackTab)(lambda _event: self._mark(-1))
        keys.add(Keys.Enter)(self._enter)
        keys.add(Keys.Escape)(lambda event: event.app.exit(result=()))
        keys.add(Keys.ControlG)(lambda event: event.app.exit(result=()))
        keys.add(Keys.ControlC)(lambda event: event.app.exit(exception=KeyboardInterrupt()))
        keys.add(Keys.SIGINT)(lambda event: event.app.exit(exception=KeyboardInterrupt()))
        return keys

    def _move(self, by: int) -> None:
        last = max(0, len(self.state.found.rows) - 1)
        self.state.place = min(last, max(0, self.state.place + by))
        self.state.said = ""

    def _mark(self, step: int) -> None:
        if self.state.row is None:
            return
        marked = typeahead.toggled(self.state.marked, self.state.row.slug)
        if marked == self.state.marked:
            self.state.said = f"{typeahead.MOST_MARKED} is the most that can be compared"
            return
        self.state.marked = marked
        self._move(step)

    def _enter(self, event: KeyPressEvent) -> None:
        if self.state.chosen:
            event.app.exit(result=self.state.chosen)


def _in_loop(loop: asyncio.AbstractEventLoop, call: Callable[[Found], None], found: Found) -> None:
    try:
        loop.call_soon_threadsafe(call, found)
    except RuntimeError:  # the picker has been left meanwhile
        return
