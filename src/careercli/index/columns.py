"""The columns of a listing: what the index has of a role so that roles are listed, filtered and sorted."""

from __future__ import annotations

from dataclasses import dataclass, fields

_SQL_TYPES = {"str": "TEXT", "float": "REAL", "int": "INTEGER", "bool": "INTEGER"}


@dataclass(frozen=True)
class Columns:
    """The values of one role. The fields are the columns of the table `role` that come from the role file, in order.

    Pay is per year. `median` and `growth_percent` are what a guide claims, `official_…` what statistics say; where the
    record says of a median only that it is at least so much, that is `official_median_at_least`. `official_jobs` is how
    many people the record counts in the occupation. `recorded` is the share of a role file's sections that is there,
    in percent.
    """

    title: str
    family: str | None
    code: str | None
    currency: str | None
    low: float | None
    median: float | None
    high: float | None
    official_median: float | None
    official_median_at_least: float | None
    official_currency: str | None
    growth_percent: float | None
    official_growth_percent: float | None
    growth_period: str | None
    annual_openings: int | None
    official_jobs: int | None
    demand: str | None
    stress: str | None
    balance: str | None
    remote_friendly: bool | None
    recorded: int


NAMES = tuple(field.name for field in fields(Columns))
"""The names of the columns, in order."""
IS_RESIDUAL = "title LIKE '%, all other%'"
"""SQL: whether a role is what is left over of a group, as `text.is_residual` says."""
IS_PART = "code LIKE '%.__' AND code NOT LIKE '%.00'"
"""SQL: whether a role is O*NET's detail of an occupation, as `soc.is_detail` says; NULL without a code."""


def column_definitions() -> str:
    """The columns with their SQL types, as CREATE TABLE takes them: "title TEXT, family TEXT, …"."""
    types = (str(field.type).removesuffix(" | None") for field in fields(Columns))
    return ", ".join(f"{name} {_SQL_TYPES[kind]}" for name, kind in zip(NAMES, types, strict=True))
