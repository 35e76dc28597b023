"""YAML text from a stranger to plain Python data, in one pass over libyaml's events.

What a role file has no use for is refused where it stands: tags, anchors and aliases (a bomb needs them), duplicate
keys, a second document, depth, size, control characters and direction overrides. A mapping's empty entries are left
out, so that `pros:` with nothing behind it says the same as no `pros` at all. Plain times such as 09:00 stay text.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

import yaml

try:
    from yaml.cyaml import CParser  # type: ignore[attr-defined]  # missing from the stubs
except ImportError:  # a PyYAML built without libyaml: that of Python 3.11 on Windows for ARM
    from careercli.roles.pure_yaml import PureParser as CParser  # type: ignore[assignment]

from careercli.roles.problems import Path, printable

MAX_BYTES = 2_000_000
MAX_DEPTH = 16

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u3164"
    "\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_FLOAT = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+][0-9]{1,3})?")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"), True),
    **dict.fromkeys(("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"), False),
}


class NotReadable(Exception):
    """The text cannot be read any further. `line` and `column` count from 1."""

    def __init__(self, message: str, line: int = 1, column: int = 1, hint: str = "", *, whole: bool = False) -> None:
        """`whole` if it is wrong as a whole, and not from that place on."""
        super().__init__(message)
        self.message, self.line, self.column, self.hint, self.whole = message, line, column, hint, whole


class Reading:
    """The data of a file, and what was refused on the way.

    With `marks`, the line and column of every place, and in `typed` the texts of the plain scalars as they were typed:
    3.10 is the number 3.1, but whoever reads of it looks for 3.10. `dashes` has the plain texts of several lines of
    which one begins as an entry of a list does, with the line and column of its hyphen: indented too far, it is none.
    """

    def __init__(self, marks: dict[Path, tuple[int, int]] | None = None) -> None:
        self.data: Any = None
        self.refused: list[tuple[Path, int, int, str, str]] = []
        self.marks = marks
        self.typed: dict[Path, str] = {}
        self.dashes: dict[Path, tuple[int, int]] = {}


def decode(raw: bytes) -> str:
    """The text of a role file.

    Raises NotReadable with the place of the first byte that is not UTF-8, or of a character that a terminal would
    obey instead of show, and for a file over 2 MB.
    """
    if len(raw) > MAX_BYTES:
        raise NotReadable(
            f"the file has {len(raw):,} bytes; a role file has at most {MAX_BYTES:,}",
            hint="is this a role file?",
            whole=True,
        )
    text = decode_utf8(raw)
    if unwanted := first_unwanted(text):
        line, column, message = unwanted
        raise NotReadable(message, line, column, "remove it, or type the text again")
    return text


def decode_utf8(raw: bytes) -> str:
    """Bytes as text with line feeds at the ends of its lines, without a byte order mark.

    Raises NotReadable for UTF-16, and with the place (columns are counted in characters) of the first byte that is not
    UTF-8.
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotReadable("the file is UTF-16", hint="save it as UTF-8", whole=True)
    raw = raw.removeprefix(codecs.BOM_UTF8)  # by hand: the places in errors of "utf-8-sig" do not count its bytes
    try:
        return _with_line_feeds(raw.decode())
    except UnicodeDecodeError as error:
        before = _with_line_feeds(raw[: error.start].decode())
        message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        raise NotReadable(message, *position(before, len(before)), "save the file as UTF-8") from None


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def first_unwanted(text: str) -> tuple[int, int, str] | None:
    """Line, column and description of the first character that no role file may hold, or None.

    Lines end in a line feed: a carriage return overwrites a terminal's line, so it is none of the characters allowed.
    """
    match = _FORBIDDEN.search(text)
    return (*position(text, match.start()), _unwanted(match.group())) if match else None


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of an offset in a text."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _unwanted(character: str) -> str:
    kind = "control character" if ord(character) < 0xA0 else "invisible or direction-changing character"
    return f"{kind} U+{ord(character):04X} is not allowed"


def read(text: str, *, with_marks: bool = False) -> Reading:
    """Plain data of a decoded YAML text.

    Raises NotReadable where the text is no YAML at all, or too deep. What is YAML but not allowed in a role file
    stands in `refused` as (place, line, column, message, hint).
    """
    reading = Reading(marks={} if with_marks else None)
    try:
        _Builder(text, reading).build()
    except yaml.YAMLError as error:
        from careercli.roles.yaml_errors import explain

        message, offset, hint = explain(text, error, MAX_DEPTH)
        raise NotReadable(message, *position(text, offset), hint) from None
    return reading


class _Builder:
    """Builds data from parser events, one container at a time, on an explicit stack (so depth cannot hurt).

    `container` is the mapping or list that is open (None: none yet), `place` the path to it, and `key` the key of a
    mapping that waits for its value; `stack` holds the containers around it with their places.
    """

    def __init__(self, text: str, reading: Reading) -> None:
        self.text = text
        self.parser = CParser(text)
        self.reading = reading
        self.marks = reading.marks
        self.escapes = "\\" in text
        self.container: Any = None
        self.key: Any = None
        self.place: Path = ()
        self.stack: list[tuple[Any, Path]] = []
        self.documents = 0

    def build(self) -> None:
        """Reads to the end. Raises NotReadable, and yaml.YAMLError for what is no YAML."""
        next_event = self.parser.get_event
        while True:
            event: Any = next_event()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._add_scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._open(event, {})
            elif kind is yaml.SequenceStartEvent:
                self._open(event, [])
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.container, self.place = self.stack.pop()
            elif kind is yaml.AliasEvent:
                raise NotReadable("aliases (*name) are not allowed", *_mark(event), "write the text out")
            elif kind is yaml.DocumentStartEvent:
                self._start_document(event)
            elif kind is yaml.StreamEndEvent:
                return

    def _start_document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise NotReadable("a second document starts here (---)", *_mark(event), "put one role in each file")

    def _add_scalar(self, event: Any) -> None:
        """Takes a scalar as the next key of the open mapping, or as a value."""
        if event.tag is not None or event.anchor is not None:
            self._refuse_extras(event)
        container = self.container
        if self.key is None and type(container) is dict:
            self.key = self._key(event, container, self.place)
            return
        value = event.value
        if event.implicit[0]:
            if self.marks is not None:
                place = self._next_place()
                self.reading.typed.setdefault(place, value)
                if "- " in value and _DUPLICATE not in place and (match := _ENTRY.search(self.text, *_span(event))):
                    self.reading.dashes.setdefault(place, position(self.text, match.end() - 1))
            value = _scalar_value(value)
        elif self.escapes and (match := _FORBIDDEN.search(value)):
            self._refuse(event, self._next_place(), _unwanted(match.group()), "remove it")
        self._put(event, value)

    def _open(self, event: Any, container: Any) -> None:
        """Puts an empty mapping or list in its place, and makes it the open container."""
        if event.tag is not None or event.anchor is not None:
            self._refuse_extras(event)
        if len(self.stack) >= MAX_DEPTH:
            raise NotReadable(
                f"nested deeper than {MAX_DEPTH} levels", *_mark(event), "a role file has about six levels"
            )
        if self.key is None and type(self.container) is dict:
            raise NotReadable("a key has to be plain text", *_mark(event), "write it as one word")
        self.stack.append((self.container, self.place))
        inner = self._next_place()
        self._put(event, container)
        self.container, self.place = container, inner

    def _put(self, event: Any, value: Any) -> None:
        """Puts a value into the open container; without one, it is the document's."""
        container = self.container
        if self.marks is not None:
            self.marks.setdefault(self._next_place(), _mark(event))
        if type(container) is list:
            container.append(value)
        elif container is not None:
            if value is None:  # {median: 62,000} holds 62, and a key 000
                if type(self.key) is str and self.key.isdigit():
                    message = f"the comma in front of {self.key} ends the number"
                    self._refuse(event, self._next_place(), message, "write the number without commas")
            elif self.key is not _DUPLICATE:
                container[self.key] = value
            self.key = None
        else:
            self.reading.data = value

    def _next_place(self) -> Path:
        """The place of the value that comes next; where a key does, that of its mapping."""
        if self.container is None:
            return ()
        if type(self.container) is list:
            return (*self.place, len(self.container))
        return self.place if self.key is None else (*self.place, self.key)

    def _key(self, event: Any, container: dict[Any, Any], place: Path) -> Any:
        key = event.value
        if self.escapes and (match := _FORBIDDEN.search(key)):
            self._refuse(event, place, _unwanted(match.group()), "remove it")
        if self.marks is not None:
            self.marks.setdefault((*place, key), _mark(event))
        if key in container:
            self._refuse(event, (*place, key), "this key is here a second time", "keep one of the two")
            return _DUPLICATE
        return key

    def _refuse_extras(self, event: Any) -> None:
        place = self._next_place()
        if event.tag is not None:
            tag = printable(str(event.tag).replace("tag:yaml.org,2002:", "!!"))  # %1b in a tag is an escape character
            self._refuse(event, place, f"tags such as {tag} are not allowed", "write plain text or a number")
        if event.anchor is not None:
            anchor = printable(event.anchor)
            self._refuse(event, place, f"anchors such as &{anchor} are not allowed", "write the text out")

    def _refuse(self, event: Any, place: Path, message: str, hint: str) -> None:
        if _DUPLICATE not in place:  # the second of two keys is told as a whole
            self.reading.refused.append((place, *_mark(event), message, hint))


_DUPLICATE: Any = object()
"""Stands for a key that was there before, in places and while its value is read, which goes nowhere."""


_ENTRY = re.compile(r"\n *-(?= )")
"""A line that begins as an entry of a list does, up to its hyphen."""


def _span(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index


def _mark(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _scalar_value(text: str) -> Any:
    """A plain scalar's value by the rules of YAML 1.1, without dates, base-60 and endless numbers."""
    first = text[:1]
    if first in _NUMERIC and len(text) <= 40:
        if _INTEGER.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
    if len(text) <= 5 and text in _WORDS:
        return _WORDS[text]
    return text


_NUMERIC = frozenset("-+.0123456789")
