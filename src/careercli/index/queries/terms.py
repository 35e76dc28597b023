"""Questions about terms with their weights: the vectors of roles, rarity."""

from __future__ import annotations

from careercli.index.queries.asker import Asker


class TermQueries(Asker):
    """Questions about terms with their weights: the vectors of roles, rarity."""
