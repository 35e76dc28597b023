"""Cells of BLS's workbooks: codes, texts and numbers, and the signs that stand in place of a number."""

from __future__ import annotations

import re

from careercli.errors import CareersError
from careercli.sources.bls.workbook import Cell
from careercli.text import parse_number

ABOVE, UNRELEASED = "#", "*"
"""A wage at or above the survey's ceiling, and a figure that is not released."""
_UNRELEASED = frozenset({"*", "**", "~"})
_MISSING = _UNRELEASED | {"", "—", "–", "-", "n/a"}
_CODE = re.compile(r"[0-9]{2}-[0-9]{4}")
_NAME = re.compile(r"[A-Z_0-9 ]{1,30}")


def soc_code(cell: Cell, where: str) -> str:
    """A cell's SOC code. Raises CareersError for anything else."""
    code = str(cell).strip()
    if not _CODE.fullmatch(code):
        raise CareersError(f"{where}: {code[:40]!r} is not a SOC code", "a code looks like 11-1011")
    return code


def text(cell: Cell) -> str | None:
    """A cell's text, or None for a dash or nothing. The word None is a text: no experience or training is needed."""
    words = " ".join(str(cell).split())[:300]
    return None if words in _MISSING else words


def column_name(cell: Cell) -> str:
    """The name of a column as BLS writes it since 2020: in 2019 all of them stood in small letters."""
    name = str(cell).strip().upper()
    return name if _NAME.fullmatch(name) else ""


def digits(cell: Cell) -> str:
    """A code that a spreadsheet may have taken for a number, without zeros in front: "01", 1.0 and "1" are alike."""
    if isinstance(cell, float):
        return f"{cell:.0f}".lstrip("0") if cell.is_integer() and 0 <= cell < 1e9 else f"{cell!r}"
    words = cell.strip()
    return words.removesuffix(".0").lstrip("0") if words else " "


def sign(cell: Cell) -> str:
    """The sign that stands in place of a number: ABOVE, UNRELEASED, or an empty text."""
    words = cell.strip() if isinstance(cell, str) else ""
    return UNRELEASED if words in _UNRELEASED else ABOVE if words == ABOVE else ""


def number(cell: Cell, where: str) -> float | None:
    """A cell's number, or None where none is released."""
    if isinstance(cell, str):
        if cell.strip() in _MISSING:
            return None
        value = amount(cell, where)
    else:
        value = cell
    if not -1e9 <= value <= 1e9:  # also refuses what is not a number at all
        raise CareersError(f"{where}: {value!r} is beyond anything that is counted here", "was the workbook changed?")
    return value


def amount(words: str, where: str) -> float:
    """The amount that BLS writes as $1,234.50, at the end of a sentence too. Raises CareersError."""
    value = parse_number(words.strip().lstrip("$").rstrip("."), english=True)
    if value is None:
        raise CareersError(f"{where}: {words[:40]!r} is not a number", "was the workbook changed?")
    return value


def people(value: float | None, times: int = 1) -> int | None:
    """A count as a whole number, `times` what the cell says; None for nothing and for less than none."""
    return None if value is None or value < 0 else round(value * times)
