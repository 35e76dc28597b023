"""Which stretches of a text matched: spans of characters, for a screen to mark."""

from __future__ import annotations

import re
from collections.abc import Collection

from careercli.skills import normalize

_WORD = re.compile(r"[^\W_]+(?:[.+'’][^\W_]+)*[+#]*")


def spans(text: str, words: Collection[str]) -> tuple[tuple[int, int], ...]:
    """Start and end of each word of a text that is one of some words (folded and stemmed), or their inflection."""
    marked: list[tuple[int, int]] = []
    roots = tuple({normalize.root(word) for word in words})
    for match in _WORD.finditer(text):
        word = normalize.stem(normalize.fold_text(match.group()))
        if word in words or "e" + word in words or normalize.root(word) in roots:
            marked.append(match.span())
    return tuple(marked)


def shortened(text: str, at: int, width: int = 200) -> tuple[str, int]:
    """A text cut to about `width` characters around a place, an ellipsis where it is cut, and the shift of spans."""
    if len(text) <= width:
        return text, 0
    start = max(0, min(at - width // 3, len(text) - width))
    if start:
        start = text.find(" ", start) + 1
    end = min(len(text), start + width)
    if end < len(text):
        end = max(start + 1, text.rfind(" ", start, end))
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    return before + text[start:end] + after, len(before) - start
