"""JSON: the whole answer, indented, in UTF-8."""

from __future__ import annotations

import json
import re

from careercli.table import Convertible
from careercli.text import OBEYED


def text(answer: Convertible) -> str:
    """The answer's document as JSON. Whole numbers are written without a fraction."""
    return written(answer.to_dict(), indent=2)


def written(document: object, indent: int | None = None) -> str:
    """Data as JSON. What a terminal would obey stands as an escape, which JSON reads as the same character."""
    text = json.dumps(plain_numbers(document), ensure_ascii=False, indent=indent)
    if text.isascii():
        return text
    return re.sub(f"[{OBEYED}]", lambda match: f"\\u{ord(match.group()):04x}", text)


def plain_numbers(value: object) -> object:
    """The same data with 60000.0 as 60000, so that money reads as people write it."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {key: plain_numbers(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain_numbers(item) for item in value]
    return value
