"""The columns of a listing: what the index has of a role so that roles are listed, filtered and sorted."""

from __future__ import annotations

from dataclasses import fields

from careercli.lazy_dataclass import dataclass

_SQL_TYPES = {"str": "TEXT", "float": "REAL", "int": "INTEGER", "bool": "INTEGER"}


@dataclass(frozen=True)
class Columns:
    """The values of one role. The fields are the columns of the table `role` that come from the role file, in order.

    Pay is per year. `claimed_…` is what a guide says, `official_…` what statistics say; where the record says of the
    median or the 90th percentile only that it is at least so much, that is `official_…_at_least`.
    `official_employment` is how many people the record counts in the occupation, `entry_education` the schooling that
    is usual for those who enter it, in the words of the Bureau of Labor Statistics; `job_zone` is O*NET's, 1 to 5.
    `official_code` is the code that the official figures are counted under, the same for all roles that share them;
    `official_wider_occupation` is what the official figures are counted for, where the role is only a part of that;
    `official_published_per` is the period in which the survey states the pay: a year's is computed from an hour's;
    `source` is whose the official figures are, with their years.
    `official_self_employed_percent` is the share of the people counted who work for themselves.
    `recorded_percent` is the share of a role file's sections that is there.
    """

    title: str
    family: str | None
    code: str | None
    claimed_currency: str | None
    claimed_low: float | None
    claimed_median: float | None
    claimed_high: float | None
    official_currency: str | None
    official_p10: float | None
    official_p25: float | None
    official_median: float | None
    official_p75: float | None
    official_p90: float | None
    official_median_at_least: float | None
    official_p90_at_least: float | None
    claimed_growth_percent: float | None
    official_growth_percent: float | None
    official_growth_period: str | None
    official_openings: int | None
    official_self_employed_percent: float | None
    official_employment: int | None
    official_code: str | None
    official_wider_occupation: str | None
    official_published_per: str | None
    source: str | None
    entry_education: str | None
    job_zone: int | None
    demand: str | None
    stress: str | None
    balance: str | None
    remote_friendly: bool | None
    recorded_percent: int


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
