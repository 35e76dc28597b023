"""What rows of `Catalog.query` are made of, for the rooms above: they know the catalogue, and nothing of the index."""

from __future__ import annotations

from careercli.index.columns import NAMES, Columns
from careercli.index.queries.roles import SORT_FIELDS, RoleFilter, RoleMention

__all__ = ["NAMES", "SORT_FIELDS", "Columns", "RoleFilter", "RoleMention"]
