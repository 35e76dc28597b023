"""Where the person's own figures of places are (`own_places`): a table a survey, and which of them is newer."""

from __future__ import annotations

import re
from pathlib import Path

from careercli import paths
from careercli.roles.releases import MONTHS

_NAME = r"oews-(20[0-9]{2})-(0[1-9]|1[0-2])\.tsv"


def order(period: str) -> tuple[int, int]:
    """A period such as "May 2026" as year and month, to tell which is newer."""
    month, year = period.split()
    return int(year), MONTHS.index(month) + 1


def file_of(period: str) -> Path:
    """The table of a survey."""
    year, month = order(period)
    return paths.user_places() / f"oews-{year}-{month:02}.tsv"


def period_of(file: Path) -> str:
    """The survey that a table is of, by the name of its file."""
    match = re.fullmatch(_NAME, file.name)
    return f"{MONTHS[int(match[2]) - 1]} {match[1]}" if match else ""


def files() -> list[Path]:
    """The person's tables, the oldest survey first."""
    return sorted(file for file in paths.user_places().glob("oews-*.tsv") if re.fullmatch(_NAME, file.name))
