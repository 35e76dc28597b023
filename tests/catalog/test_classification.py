"""The classification that comes with the program, as a check of role files asks it."""

from __future__ import annotations

import pytest

from careercli.catalog import classification
from careercli.catalog.catalog import Catalog
from careercli.index.bundled import BundledEntries


def test_the_database_is_opened_once(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many titles and codes are asked for; it is closed with the object that asked."""
    opened: list[BundledEntries] = []
    closed: list[BundledEntries] = []

    class Counted(BundledEntries):
        """Notes when it is opened and closed."""

        def __init__(self, file) -> None:
            super().__init__(file)
            opened.append(self)

        def close(self) -> None:
            closed.append(self)
            super().close()

    monkeypatch.setattr(classification, "BundledEntries", Counted)
    asked = classification.Classification(catalog)
    for code, title in (("29-1141", "Staff Nurse"), ("23-2011", "Paralegal"), ("29-1141", "Bread Poet")):
        asked.is_called(code, title)
        asked.titles(code)
    assert (len(opened), closed) == (1, [])
    assert asked.has("29-1141")
    del asked
    assert closed == opened
