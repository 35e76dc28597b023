"""Patterns that are compiled only for a text which they may fit: one with the letters that they cannot do without.

A rule that reads plain words has a pattern of hundreds of letters, and a sentence is held against hundreds of rules. To
compile a pattern takes half a millisecond, to find its cues a fifth of that. The cues of `what (?:can|could) i do` are
"what ", one of "can" and "could", and " i do": a sentence that lacks one of the three needs no pattern.

What `re` finds, these functions find: they differ in how long it takes.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import TypeAlias, Union

Ways: TypeAlias = list[list[Union[str, "Ways"]]]
"""The alternatives of a pattern, or of a group in one: each the letters, and the groups, that it needs all of."""

_SIGN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|P=\w+|[:=!]|<[=!]))?|[|)^$.]|(?:[?*+]|\{[0-9,]+\})[?+]?|"
    r"[^\\\[(|)^$.?*+{]+(?![?*+{])|[^\\\[(|)^$.?*+]"
)
"""What a pattern is made of: an escape, a class, what opens a group, repetition, plain letters."""
_FLAGS = re.compile(r"\(\?(?!P<|P=|[:=!]|<[=!])")
"""What is not read here: patterns for letters of either size, comments, conditions."""
_UNLIKE = ("(?!", "(?<!", "(?P=")
"""Groups that say nothing of what stands there."""
_DIGITS: Ways = [[digit] for digit in "0123456789"]


def search(pattern: str, text: str) -> re.Match[str] | None:
    """As `re.search`."""
    return re.search(pattern, text) if may_fit(pattern, text) else None


def match(pattern: str, text: str) -> re.Match[str] | None:
    """As `re.match`."""
    return re.match(pattern, text) if may_fit(pattern, text) else None


def fullmatch(pattern: str, text: str) -> re.Match[str] | None:
    """As `re.fullmatch`."""
    return re.fullmatch(pattern, text) if may_fit(pattern, text) else None


def finditer(pattern: str, text: str) -> Iterator[re.Match[str]]:
    """As `re.finditer`."""
    return re.finditer(pattern, text) if may_fit(pattern, text) else iter(())


def sub(pattern: str, to: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
    """As `re.sub`."""
    return re.sub(pattern, to, text, count=count) if may_fit(pattern, text) else text


def may_fit(pattern: str, text: str) -> bool:
    """Whether a text has the cues of a pattern: what lacks them, the pattern does not fit."""
    return _has(_ways(pattern), text)


def _has(ways: Ways, text: str) -> bool:
    for way in ways:  # written out: it is asked thousands of times of one sentence
        for part in way:
            if not (part in text if isinstance(part, str) else _has(part, text)):
                break
        else:
            return True
    return False


@functools.lru_cache(maxsize=4096)
def _ways(pattern: str) -> Ways:
    return [[]] if _FLAGS.search(pattern) else _alternatives(iter((*_SIGN.findall(pattern), ")")))


def _alternatives(signs: Iterator[str]) -> Ways:
    """The alternatives of a pattern or of a group of one, up to its closing bracket."""
    ways: Ways = [[]]
    last: str | Ways = ""
    """What stood before, and is needed unless the next sign says that it may be missing; empty for what has no cues."""
    for sign in signs:
        if sign[0] in "?*+{":
            last = "" if sign[0] in "?*" or sign[1:2] in ("0", ",") else last
            continue
        if last:
            ways[-1].append(last)
        last = ""
        if sign == ")":
            break
        if sign == "|":
            ways.append([])
        elif sign[0] == "(":
            inner = _alternatives(signs)
            last = "" if [] in inner or sign.startswith(_UNLIKE) else inner
        elif sign == "[0-9]":
            last = _DIGITS
        elif sign[0] not in "[^$." and not (sign[0] == "\\" and sign[1].isalnum()):
            last = sign.removeprefix("\\")
    return ways
