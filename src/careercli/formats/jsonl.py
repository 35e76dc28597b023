"""JSON lines: an object a line, for `jq`, `grep` and databases."""

from __future__ import annotations

import json

from careercli.formats.json import plain_numbers
from careercli.results import Answer


def text(answer: Answer) -> str:
    """Each item of a list on a line of its own; anything else as one line."""
    document = plain_numbers(answer.document())
    items = document if isinstance(document, list) else [document]
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)
