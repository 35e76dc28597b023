"""The picker at work: what keys do, when the list and the preview change, and what is chosen in the end."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable

from prompt_toolkit.application import Application, get_app_session
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Layout
from prompt_toolkit.output import ColorDepth, Output

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError, TerminatedBySignal
from careercli.screens.console import Console
from careercli.screens.picker import layout
from careercli.screens.picker.layout import State
from careercli.screens.picker.preview import preview
from careercli.screens.picker.searcher import Outcome, Searcher
from careercli.search import typeahead
from careercli.search.typeahead import PickerResult
from careercli.text import blank, visible

PAUSE = 0.04
"""Seconds without a key before the slower look-up and the preview begin."""
ESCAPE = 0.05
"""Seconds after which an Escape is that key, and not the beginning of another's code."""


def pick(catalog: Catalog, open_catalog: Callable[[], Catalog], query: str, console: Console) -> tuple[str, ...]:
    """Lets a person choose: the slugs of one role, or of those to compare; none if they left.

    `open_catalog` opens the same catalogue once more, for the thread; `query` is what the list is narrowed by at
    first. Raises KeyboardInterrupt for Ctrl-C, ToldToEnd for a signal to end.
    """
    return _Picker(catalog, open_catalog, query, console).run()


def _checked(output: Output) -> Output:
    """The same output, to which no text gets that a terminal would obey, whatever part of the screen it stands in."""
    write = output.write
    # Its own line ends aside. All is laid out by now: writing out what is not seen would move the rest of the line.
    output.write = lambda data: write(visible(data, "\r\n", lambda _char: ""))  # type: ignore[method-assign]
    return output


def _starred() -> frozenset[str]:
    """The slugs of the starred roles; none where the file that says so cannot be read, which starring then tells."""
    if not paths.user_kept().is_file():
        return frozenset()
    from careercli.profile import kept

    try:
        return frozenset(kept.load().stars)
    except CareersError:
        return frozenset()


class _Picker:
    def __init__(self, catalog: Catalog, open_catalog: Callable[[], Catalog], query: str, console: Console) -> None:
        self.catalog, self.console = catalog, console
        self.titles = typeahead.Titles.read(catalog.refresh())
        # An index in memory cannot be opened twice: then this thread does the look-up.
        self.searcher = Searcher(open_catalog, self.titles) if catalog.index_file else None
        self.buffer = Buffer(multiline=False, on_text_changed=lambda _: self._typed())
        self.state = State(PickerResult("", self.titles.rows), starred=_starred())
        self.previewed: tuple[str, int] = ("", 0)
        self.changed: asyncio.Event | None = None
        self.screen = layout.PickerScreen(self.buffer, lambda: self.state, len(self.titles.rows), console)
        self.app: Application[tuple[str, ...]] = Application(
            layout=Layout(self.screen.container, focused_element=self.buffer),
            key_bindings=self._keys(),
            style=layout.STYLE,
            output=_checked(get_app_session().output),
            full_screen=True,
            color_depth=ColorDepth.DEPTH_1_BIT if console.plain else None,
            after_render=lambda _: self._drawn(),
        )
        self.app.ttimeoutlen = self.app.timeoutlen = ESCAPE
        self.buffer.text = blank(query)
        self.buffer.cursor_position = len(self.buffer.text)

    def run(self) -> tuple[str, ...]:
        try:
            return self.app.run(pre_run=self._begin) or ()
        except EOFError:  # the terminal went away
            return ()

    def _begin(self) -> None:
        loop = asyncio.get_running_loop()
        self.changed = asyncio.Event()
        if self.searcher:
            self.searcher.deliver_in(loop, self._receive)
            self.searcher.start()
        for name in ("SIGTERM", "SIGHUP"):
            if os.name == "posix":
                number = getattr(signal, name)
                loop.add_signal_handler(number, self._end, TerminatedBySignal(number))
        self.app.create_background_task(self._keep_up())
        self.changed.set()

    def _end(self, error: BaseException) -> None:
        if self.app.is_running and not (self.app.future and self.app.future.done()):
            self.app.exit(exception=error)

    # What changes the list

    def _typed(self) -> None:
        text = self.buffer.text
        if text != blank(text):  # something was pasted
            self.buffer.text = blank(text)
            return
        waiting = text.strip() != "" and text.strip() != self.state.result.query.strip()
        self._show(typeahead.match_titles(self.titles, text), busy=waiting)
        if self.changed:
            self.changed.set()

    def _receive(self, outcome: Outcome) -> None:
        """What the look-up ended with; it counts only if nothing else was typed meanwhile."""
        if isinstance(outcome, Exception):
            self._end(outcome)
        elif outcome.query == self.buffer.text:
            self._show(outcome, busy=False)
            self.app.invalidate()

    def _show(self, result: PickerResult, *, busy: bool) -> None:
        """Puts other roles on the list. Somebody who has moved down it stays with the role, as long as it is there."""
        before = self.state.row if self.state.position and result.query == self.state.result.query else None
        slugs = [row.slug for row in result.rows] if before else []
        self.state.position = slugs.index(before.slug) if before and before.slug in slugs else 0
        self.state.result, self.state.busy, self.state.message, self.state.help = result, busy, "", False

    async def _keep_up(self) -> None:
        """Looks up what was typed and draws the role under the cursor, a moment after the last key."""
        assert self.changed is not None
        looked_up = ""
        try:
            while True:
                await self.changed.wait()
                self.changed.clear()
                await asyncio.sleep(PAUSE)
                if self.changed.is_set():
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
            self.searcher.queries.put(text)
        else:
            self._receive(typeahead.narrow(self.catalog, self.titles, text))

    def _drawn(self) -> None:
        """After each drawing: another role, or another width, asks for another preview."""
        if self.changed and self._preview_key() != self.previewed:
            self.changed.set()

    def _preview_key(self) -> tuple[str, int]:
        """The slug of the role and the columns that the preview should have now."""
        width = self.screen.preview_width()
        return (self.state.row.slug if self.state.row and width else "", width)

    def _preview(self) -> None:
        key = slug, width = self._preview_key()
        if key == self.previewed:
            return
        self.previewed = key
        entry = typeahead.entry_from_index(self.catalog, slug) if slug else None
        # \x01 and \x02 would fence off what the terminal gets as it is; no role file holds them, and none shall.
        text = preview(entry, width, self.console).replace("\x01", "").replace("\x02", "") if entry else ""
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
        keys.add(Keys.ControlS)(lambda _event: self._star())
        keys.add(Keys.Enter)(self._enter)
        for key, pages in ((Keys.ControlF, 0.5), (Keys.ControlB, -0.5)):
            keys.add(key)(lambda _event, pages=pages: self.screen.scroll_preview(pages))
        keys.add("?")(lambda _event: self._toggle_help())
        keys.add(Keys.Escape)(self._leave)
        keys.add(Keys.ControlG)(lambda event: event.app.exit(result=()))
        keys.add(Keys.ControlC)(lambda event: event.app.exit(exception=KeyboardInterrupt()))
        keys.add(Keys.SIGINT)(lambda event: event.app.exit(exception=KeyboardInterrupt()))
        return keys

    def _move(self, by: int) -> None:
        last = max(0, len(self.state.result.rows) - 1)
        self.state.position = min(last, max(0, self.state.position + by))
        self.state.message = ""

    def _mark(self, step: int) -> None:
        """Marks the role under the cursor, or takes its mark away, and moves on."""
        if self.state.row is None:
            return
        marked = typeahead.toggle_mark(self.state.marked, self.state.row.slug)
        if marked == self.state.marked:
            self.state.message = f"{typeahead.MOST_MARKED} is the most that can be compared"
            return
        self.state.marked = marked
        self._move(step)

    def _star(self) -> None:
        """Stars the role under the cursor, or takes its star off. What cannot be kept is told in the line on keys."""
        from careercli.profile import kept

        if self.state.row is None:
            return
        slug = self.state.row.slug
        try:
            (kept.unstar if slug in self.state.starred else kept.star)((slug,))
        except CareersError as error:
            self.state.message = blank(error.message)
            return
        self.state.starred ^= {slug}
        self.state.message = ""

    def _toggle_help(self) -> None:
        self.state.help = not self.state.help

    def _leave(self, event: KeyPressEvent) -> None:
        """Closes the help, or else the picker."""
        if self.state.help:
            self._toggle_help()
        else:
            event.app.exit(result=())

    def _enter(self, event: KeyPressEvent) -> None:
        if self.state.chosen:
            event.app.exit(result=self.state.chosen)
