"""Questions about files and folders as they were last seen."""

from __future__ import annotations

from careercli.index.queries.asker import Asker


class FileQueries(Asker):
    """Questions about files and folders as they were last seen."""
