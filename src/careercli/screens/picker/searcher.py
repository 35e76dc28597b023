"""The slower half of narrowing: a thread that looks up what was typed in aliases and texts."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable

from careercli.catalog.catalog import Catalog
from careercli.search import typeahead
from careercli.search.typeahead import PickerResult

Outcome = PickerResult | Exception
"""What a look-up ends with: the roles that fit, or the error that ended the thread."""


class Searcher(threading.Thread):
    """Looks up queries one after the other, always the latest; each outcome is handed to `deliver`.

    `open_catalog` opens the same catalogue once more: a connection to SQLite belongs to one thread.
    """

    def __init__(self, open_catalog: Callable[[], Catalog], titles: typeahead.Titles) -> None:
        super().__init__(daemon=True, name="search")
        self.open_catalog, self.titles = open_catalog, titles
        self.queries: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.deliver: Callable[[Outcome], object] = lambda _: None

    def deliver_in(self, loop: asyncio.AbstractEventLoop, receive: Callable[[Outcome], None]) -> None:
        """Has outcomes received by a function in an event loop; after the loop's end they are dropped."""

        def deliver(outcome: Outcome) -> None:
            try:
                loop.call_soon_threadsafe(receive, outcome)
            except RuntimeError:  # the picker has been left meanwhile
                return

        self.deliver = deliver

    def run(self) -> None:
        try:
            catalog = self.open_catalog().refresh()
            while True:
                query = self.queries.get()
                while not self.queries.empty():
                    query = self.queries.get()
                self.deliver(typeahead.narrow(catalog, self.titles, query))
        except Exception as error:  # noqa: BLE001 - it is raised again where the person is
            self.deliver(error)
