"""What is wrong with a text that is no YAML, worked out from the text itself.

libyaml says where it stopped and where the thing that it was reading began. Its sentences are written for whoever
wrote a parser, and change from release to release, so none of them is read or shown here: the characters at those two
places tell a person more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

LOOK_AHEAD = 1100
"""libyaml looks for a key's colon up to 1,024 characters ahead, and can fail there before it tells what it passed."""

INDENTATION = "compare the indentation with the lines around it"
CUT_SHORT = "was the file cut short?"

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"' + r"|'(?:[^']|'')*'", re.S)
_OPENING = re.compile(r"""(?:^[ ]*|[:,\[{?-][ ]+|[\[{,])["']""", re.M)
"""Where a text in quotes may begin: alone, behind a key or in a list."""
_ENTRY = re.compile(r"""\n *(?:- |[\w-]+:(?:\s|$))""")
"""A line that begins as one of a list, or with a key."""
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RESERVED = "@`%"
_INDICATORS = "*&!%"


class Explanation(NamedTuple):
    """What is wrong, the offset of the character where it is, and what to do about it."""

    message: str
    offset: int
    hint: str


class _ParserStop(NamedTuple):
    """Where libyaml stopped in a text, and where the thing began that it was reading then: two offsets."""

    text: str
    start: int
    offset: int

    @property
    def opener(self) -> str:
        """The character that what was being read begins with, or nothing."""
        return self.text[self.start : self.start + 1]

    @property
    def character(self) -> str:
        """The character where libyaml stopped, or nothing at the end of the text."""
        return self.text[self.offset : self.offset + 1]

    @property
    def before(self) -> str:
        """The line up to where libyaml stopped."""
        return self.text[self.text.rfind("\n", 0, self.offset) + 1 : self.offset]

    @property
    def at_end(self) -> bool:
        """True if nothing but white space follows."""
        return not self.text[self.offset :].strip()


def explain(text: str, error: yaml.YAMLError, max_depth: int) -> Explanation:
    """What a person needs to mend a text that libyaml refused with `error`.

    `max_depth` is how deeply a file may be nested. Deeper nesting is reported as that, since libyaml, which has a bound
    of its own, may stop there with any error.
    """
    stop_mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if stop_mark is None:  # only the error about a character that cannot stand in YAML at all has no mark
        match = _NOT_YAML.search(text)
        character = f"U+{ord(match.group()):04X}" if match else "a character in it"
        return Explanation(
            f"not YAML: {character} cannot be part of a text", match.start() if match else 0, "remove it"
        )
    start = getattr(error, "context_mark", None) or stop_mark
    stop = _ParserStop(text, start.index, stop_mark.index)
    if (deep := _too_deep(stop, max_depth)) is not None:
        return Explanation(f"nested deeper than {max_depth} levels", deep, "a role file has about six levels")
    for rule in _RULES:
        if explained := rule(stop):
            return explained._replace(message=f"not YAML: {explained.message}")
    hint = CUT_SHORT if stop.at_end else INDENTATION
    return Explanation("not YAML: this does not fit what stands before it", stop.offset, hint)


def _too_deep(stop: _ParserStop, max_depth: int) -> int | None:
    """The offset of the bracket that goes too deep, shortly before the place where libyaml stopped, or None."""
    first = max(0, stop.offset - LOOK_AHEAD)
    nearby = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), stop.text[first : stop.offset + 1])
    depth = 0
    for offset, character in enumerate(nearby, first):
        if character in "[{":
            depth += 1
            if depth > max_depth:
                return offset
        elif character in "]}":
            depth = max(0, depth - 1)
    return None


def _tab(stop: _ParserStop) -> Explanation | None:
    line = stop.before + stop.character
    if "\t" not in line[: len(line) - len(line.lstrip())]:
        return None
    return Explanation(
        "a tab indents this line", stop.offset - len(stop.before) + line.index("\t"), "indent with spaces"
    )


def _open_quote(stop: _ParserStop) -> Explanation | None:
    if stop.opener not in ("'", '"') or _QUOTED.match(stop.text, stop.start):
        return None
    return _not_closed(stop.text, stop.start)


def _swallowing_quote(stop: _ParserStop) -> Explanation | None:
    """A quote that is not closed goes on over the next keys, up to the first quote of another text."""
    before = stop.text[: stop.offset].rstrip()
    if not before.endswith(("'", '"')):
        return None
    for opening in _OPENING.finditer(stop.text, 0, len(before)):
        start = opening.end() - 1
        quoted = _QUOTED.match(stop.text, start)
        if quoted and quoted.end() == len(before) and _ENTRY.search(quoted.group()):
            return _not_closed(stop.text, start)
    return None


def _not_closed(text: str, start: int) -> Explanation:
    quote = text[start]
    return Explanation(f"the quote {quote} that opens here is not closed", start, f"put {quote} where its text ends")


def _escape(stop: _ParserStop) -> Explanation | None:
    quoted = _QUOTED.match(stop.text, stop.start) if stop.opener == '"' else None
    if quoted is None or stop.offset >= quoted.end():
        return None
    hint = "write two backslashes for one, or put the text in single quotes"
    return Explanation("this backslash begins no character that YAML knows", stop.offset, hint)


def _bracket(stop: _ParserStop) -> Explanation | None:
    if stop.opener not in ("[", "{"):
        return None
    closing = {"[": "]", "{": "}"}[stop.opener]
    rest = stop.text[stop.offset :].split("\n", 1)[0]
    if closing in rest and "\n" not in stop.text[stop.start : stop.offset]:
        hint = 'separate entries by commas, and put quotes around a text that holds ": "'
        return Explanation(f"a comma or {closing} is missing here", stop.offset, hint)
    hint = CUT_SHORT if stop.at_end else f"close it with {closing}, or put quotes around the text"
    return Explanation(f"the {stop.opener} that opens here is not closed", stop.start, hint)


def _unmatched_bracket(stop: _ParserStop) -> Explanation | None:
    if stop.character not in ("]", "}"):
        return None
    return Explanation(f"{stop.character} closes nothing here", stop.offset, "remove it, or put quotes around the text")


def _reserved(stop: _ParserStop) -> Explanation | None:
    if stop.character and stop.character in _RESERVED:
        return Explanation(f"a text cannot start with {stop.character}", stop.offset, "put quotes around the text")
    if stop.opener and stop.opener in _INDICATORS and not re.search(r"\s", stop.text[stop.start : stop.offset]):
        return Explanation(f"a text cannot start with {stop.opener}", stop.start, "put quotes around the text")
    return None


def _colon(stop: _ParserStop) -> Explanation | None:
    if stop.character != ":":
        return None
    if re.search(r":\s", stop.before):
        return Explanation('a second ": " in one line', stop.offset, 'put quotes around a text that holds ": "')
    key = stop.offset - len(stop.before.lstrip())
    return Explanation("a key cannot stand here", key, INDENTATION)


def _behind_quotes(stop: _ParserStop) -> Explanation | None:
    if not stop.before.rstrip().endswith(("'", '"')):
        return None
    hint = "put quotes around the whole text; a single quote inside single quotes is written twice"
    return Explanation("there is text after the closing quote", stop.offset, hint)


def _misplaced_entry(stop: _ParserStop) -> Explanation | None:
    if stop.character != "-":
        return None
    hint = INDENTATION if not stop.before.strip() else "start the list on a line of its own, or put quotes around it"
    return Explanation("an entry of a list cannot stand here", stop.offset, hint)


def _no_key(stop: _ParserStop) -> Explanation | None:
    line, _, further = stop.text[stop.start : stop.offset].partition("\n")
    if not (further or stop.at_end or stop.offset > stop.start + len(line)) or stop.opener == "-":
        return None
    if re.search(r":(\s|$)", line):
        return None
    if (colon := line.find(":")) >= 0:
        return Explanation("there is no space after the colon", stop.start + colon, "write `key: text`")
    hint = "is a colon missing? a text that goes on from the line before is indented deeper than its key"
    return Explanation("this line has no key and colon", stop.start, hint)


_RULES: tuple[Callable[[_ParserStop], Explanation | None], ...] = (
    _tab,
    _open_quote,
    _escape,
    _bracket,
    _unmatched_bracket,
    _reserved,
    _colon,
    _swallowing_quote,
    _behind_quotes,
    _misplaced_entry,
    _no_key,
)
"""Each recognises a mistake by the characters at the two places. They are tried in order."""
