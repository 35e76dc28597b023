"""JSON: the whole answer, indented, in UTF-8."""

from __future__ import annotations

import json
import re

from careercli.table import Convertible
from careercli.text import visible


def text(answer: Convertible) -> str:
    """The answer's document as JSON. Whole numbers are written without a fraction."""
    return json_text(answer.to_dict(), indent=2)


def json_text(document: object, indent: int | None = None) -> str:
    """Data as JSON. What a terminal would obey, or a reader not see, stands as an escape.

    JSON reads it as the same character.
    """
    output = json.dumps(plain_numbers(document), ensure_ascii=False, indent=indent)
    return visible(output, written=_escape)


def _escape(char: str) -> str:
    """A character as JSON escapes it: \\u202e, and one above the first 65,536 as a pair."""
    return "\\u" + "\\u".join(re.findall("....", char.encode("utf-16-be", "surrogatepass").hex()))


def plain_numbers(value: object) -> object:
    """Data with 60000.0 as 60000, so that money reads as people write it; arrays as lists."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {key: plain_numbers(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain_numbers(item) for item in value]
    return value
