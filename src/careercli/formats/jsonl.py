"""JSON lines: an object a line, for `jq`, `grep` and databases."""

from __future__ import annotations

from careercli.formats.json import json_text
from careercli.table import Convertible


def text(answer: Convertible) -> str:
    """Each item of a list on a line of its own; anything else as one line."""
    document = answer.to_dict()
    items = document if isinstance(document, list) else [document]
    return "".join(json_text(item) + "\n" for item in items)
