"""Questions about what roles and skills are called, and the words of all names."""

from __future__ import annotations

from careercli.index.queries.asker import Asker


class NameQueries(Asker):
    """Questions about what roles and skills are called, and the words of all names."""
