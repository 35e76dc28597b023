"""JSON: the whole answer, indented, in UTF-8."""

from __future__ import annotations

import json

from careercli.results import Answer


def text(answer: Answer) -> str:
    """The answer's document as JSON. Whole numbers are written without a fraction."""
    return json.dumps(plain_numbers(answer.document()), ensure_ascii=False, indent=2)


def plain_numbers(value: object) -> object:
    """The same data with 60000.0 as 60000, so that money reads as people write it."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {key: plain_numbers(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain_numbers(item) for item in value]
    return value
