"""What every group of questions holds: the index that it asks."""

from __future__ import annotations

import types
from collections.abc import Hashable
from typing import Any

from careercli.index.damage import reads_rows
from careercli.index.index import Index


class Asker:
    """Questions to an index. Every one of them may raise sqlite3.Error if the index can be used in no way.

    Every public method of a group of questions reads rows: it raises DamagedIndex where these are damaged.
    """

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        for name, method in list(vars(cls).items()):
            if isinstance(method, types.FunctionType) and not name.startswith("_"):
                setattr(cls, name, reads_rows(method))

    def __init__(self, index: Index) -> None:
        self._index = index
        self.names_remembered: dict[str, list[str]] | None = None
        """The roles of names that were looked up, while they are remembered (`lookup.remembering`)."""
        self.read_already: dict[Hashable, Any] = {}
        """What was read meanwhile (`lookup.once`)."""
