"""Questions about the texts of roles, full text."""

from __future__ import annotations

from careercli.index.queries.asker import Asker


class TextQueries(Asker):
    """Questions about the texts of roles, full text."""
