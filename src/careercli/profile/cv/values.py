"""What data of JSON and YAML holds: texts, lists and mappings of a stranger, of whatever shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from careercli.profile.cv.source import DEEPEST, MOST_NODES

_TAG = re.compile(r"<[^<>]{1,500}>")
_ENDING = re.compile(r"(?i)</(?:p|li|div|h[1-6]|ul|ol|tr)>|<br\s{0,3}/?>")


def of(data: Any, *keys: str) -> Any:
    """The value below some keys, one inside the other; None where there is none."""
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def entries(value: Any) -> list[Any]:
    """The entries of a list; of a mapping of lists all of theirs; a text is one entry."""
    if isinstance(value, list):
        return value[:MOST_NODES]
    if isinstance(value, dict):
        items = value.get("items")
        if isinstance(items, list):
            return items
        return [entry for inner in value.values() for entry in (inner if isinstance(inner, list) else [inner])]
    return [value] if isinstance(value, str) else []


def text(value: Any) -> str:
    """A text or number as text; empty for anything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def first(data: Any, *keys: str) -> str:
    """The first text below one of some keys."""
    return next((found for key in keys if (found := text(of(data, key)).strip())), "")


def texts(value: Any) -> Iterator[str]:
    """Every text in some data, in its order; so many values are looked at, so deep."""
    left = MOST_NODES
    stack: list[tuple[Any, int]] = [(value, 0)]
    while stack and left:
        left -= 1
        item, depth = stack.pop()
        if isinstance(item, str):
            yield item
        elif depth < DEEPEST and isinstance(item, list | dict):
            inner = list(item.values()) if isinstance(item, dict) else item
            stack += [(each, depth + 1) for each in reversed(inner[:MOST_NODES])]


def lines_of_html(value: str) -> list[str]:
    """The lines of a piece of HTML, without its tags; text without any as it stands."""
    if "<" not in value and "&" not in value:
        return value.split("\n")
    import html

    plain = html.unescape(_TAG.sub(" ", _ENDING.sub("\n", value)))
    return [" ".join(line.split()) for line in plain.split("\n") if line.strip()]
