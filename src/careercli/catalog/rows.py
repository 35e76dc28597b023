"""What rows of `Catalog.query` are made of, for the rooms above: they know the catalogue, and nothing of the index."""

from __future__ import annotations

from careercli.index.columns import NAMES, Columns
from careercli.index.counted_as import counted_code, wider_occupation
from careercli.index.full_text import NAME, SKILL, TEXT, name_words
from careercli.index.queries.names import Standing
from careercli.index.queries.occupations import OccupationName
from careercli.index.queries.role_filter import FLOOR, PAY_FIELDS, RoleFilter
from careercli.index.queries.roles import SORT_FIELDS, CodedRole, RatedInterests, RoleMention
from careercli.index.queries.terms import SkillMention, TermColumn

__all__ = [
    "FLOOR",
    "NAME",
    "NAMES",
    "PAY_FIELDS",
    "SKILL",
    "SORT_FIELDS",
    "TEXT",
    "CodedRole",
    "Columns",
    "OccupationName",
    "RatedInterests",
    "RoleFilter",
    "RoleMention",
    "SkillMention",
    "Standing",
    "TermColumn",
    "counted_code",
    "name_words",
    "wider_occupation",
]
