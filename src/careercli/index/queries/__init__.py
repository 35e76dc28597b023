"""Every question that is put to the index, each a method that says what comes back. SQL stands in this room alone."""

from __future__ import annotations

from careercli.index.queries.files import FileQueries
from careercli.index.queries.names import NameQueries
from careercli.index.queries.occupations import OccupationQueries
from careercli.index.queries.roles import RoleQueries
from careercli.index.queries.skills import SkillQueries
from careercli.index.queries.terms import TermQueries
from careercli.index.queries.texts import TextQueries


class Queries(NameQueries, SkillQueries, TextQueries, RoleQueries, TermQueries, FileQueries, OccupationQueries):
    """All questions. `catalog.Catalog.query` is one; what stands above the catalogue asks through it."""
