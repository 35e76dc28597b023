"""What every group of questions holds: the index that it asks."""

from __future__ import annotations

from careercli.index.index import Index


class Asker:
    """Questions to an index. Every one of them may raise sqlite3.Error if the index can be used in no way."""

    def __init__(self, index: Index) -> None:
        self._index = index
