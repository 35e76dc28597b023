"""Questions about roles: their columns, their pay, their JSON."""

from __future__ import annotations

from careercli.index.queries.asker import Asker


class RoleQueries(Asker):
    """Questions about roles: their columns, their pay, their JSON."""
