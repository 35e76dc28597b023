"""Entries put into, and taken out of, a top-level list of a YAML file, every other byte of it as it was.

`edit` replaces a key's whole block; a list that people write by hand has comments, blank lines and a layout of its own
between and behind its entries, which stay here. Entries may stand on lines of their own or in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # missing from the stubs

from careercli.roles import yaml_reader
from careercli.roles.dumper import entry_in_brackets, entry_lines
from careercli.roles.edit import LINE, line_end

_BOM = "\ufeff"
_STARTS = (
    yaml.BlockMappingStartToken, yaml.BlockSequenceStartToken, yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken,
)  # fmt: skip
_ENDS = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)
_BLANKS = re.compile(r"[ \t]*")

Offset = Callable[[Any], int]
"""Where in the text, its line ends and byte order mark counted, a mark of the parser's is."""
Change = tuple[int, int, str]
"""From and up to which offset of the text, and what stands there instead."""


@dataclass
class _Entry:
    """An entry: from its first character (its dash, on a line of its own) to its last; the comma behind it, if any."""

    start: int
    end: int
    comma: tuple[int, int] | None = None


@dataclass
class _List:
    """A list in the text: `colon` is behind its key's colon, `brackets` are those around it, or a plain null."""

    colon: int
    brackets: tuple[int, int] | None = None
    in_brackets: bool = False
    entries: list[_Entry] = field(default_factory=list)


def with_appended(raw: bytes, name: str, values: Sequence[Any]) -> bytes:
    """The file with entries behind the last one of a list, which may be empty.

    Values are as `dumper` takes them. Raises ValueError if there is no such list, or it is laid out in a way that this
    module does not know; whoever calls reads what comes out once more.
    """
    text, old = _read(raw, name)
    in_brackets = old.in_brackets and (old.entries or _broken(text, old))
    return _changed(text, [_appended_in_brackets(old, values)] if in_brackets else _appended_lines(text, old, values))


def without_entries(raw: bytes, name: str, positions: Collection[int]) -> bytes:
    """The file without the entries at these positions (from 0) of a list. What is behind an entry on its line goes too.

    Raises ValueError as `with_appended` does.
    """
    text, old = _read(raw, name)
    removed = [old.entries[position] for position in sorted(positions)]
    if old.in_brackets:
        return _changed(text, _removed_in_brackets(text, old, removed))
    changes = [(*_lines_of(text, entry), "") for entry in removed]
    if len(removed) == len(old.entries):
        changes.insert(0, (old.colon, old.colon, " []"))
    return _changed(text, changes)


def _changed(text: str, changes: Iterable[Change]) -> bytes:
    for start, end, replacement in sorted(changes, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text.encode()


def _broken(text: str, empty: _List) -> bool:
    """Whether an empty pair of brackets goes over several lines."""
    assert empty.brackets is not None
    return "\n" in text[empty.colon : empty.brackets[1]] or "\r" in text[empty.colon : empty.brackets[1]]


# Entries on lines of their own


def _appended_lines(text: str, old: _List, values: Sequence[Any]) -> list[Change]:
    changes: list[Change] = []
    if old.entries:
        last = old.entries[-1]
        indent = text[_line_start(text, last.start) : last.start]
        insert_at = _lines_of(text, last)[1]
    else:
        indent, insert_at = "  ", _line_after(text, old.brackets[1] if old.brackets else old.colon)
        if old.brackets:
            changes.append((old.colon, old.brackets[1], ""))
    end = line_end(text)
    lines = [line for value in values for line in entry_lines(value, indent)]
    unended = insert_at == len(text) and not text.endswith(("\n", "\r"))
    new = end + end.join(lines) if unended else "".join(line + end for line in lines)
    return [*changes, (insert_at, insert_at, new)]


def _lines_of(text: str, entry: _Entry) -> tuple[int, int]:
    """Where the lines of an entry start, and where the next one starts: comments behind it have lines of their own.

    Raises ValueError if something stands in front of its dash.
    """
    if text[_line_start(text, entry.start) : entry.start].strip(" "):
        raise ValueError("no list with a line for each entry")
    content = len(text[: entry.end].rstrip(" \t\r\n"))  # a literal text ends behind its empty lines
    return _line_start(text, entry.start), _line_after(text, max(content, entry.start + 1))


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _line_after(text: str, offset: int) -> int:
    match = LINE.match(text, offset)
    return match.end() if match else len(text)


# Entries in brackets


def _appended_in_brackets(old: _List, values: Sequence[Any]) -> Change:
    new = ", ".join(entry_in_brackets(value) for value in values)
    if not old.entries:
        assert old.brackets is not None
        return (old.brackets[0] + 1, old.brackets[0] + 1, new)
    last = old.entries[-1]
    if last.comma:
        return (last.comma[1], last.comma[1], f" {new}")
    return (last.end, last.end, f", {new}")


def _removed_in_brackets(text: str, old: _List, removed: list[_Entry]) -> Iterator[Change]:
    for entry in removed:
        start, end = entry.start, entry.comma[1] if entry.comma else entry.end
        blanks = _BLANKS.match(text, end)
        assert blanks is not None
        line_start = _line_start(text, start)
        if text[blanks.end() : blanks.end() + 1] in ("\n", "\r") and not text[line_start:start].strip(" \t"):
            yield line_start, _line_after(text, end), ""  # it was alone on its line
        else:
            yield start, blanks.end() if entry.comma else end, ""
    kept = [entry for entry in old.entries if entry not in removed]
    last = old.entries[-1]
    if kept and last in removed and not last.comma and (comma := kept[-1].comma):
        following = old.entries[old.entries.index(kept[-1]) + 1].start
        blanks = _BLANKS.match(text, comma[1])
        assert blanks is not None
        yield comma[0], blanks.end() if blanks.end() == following else comma[1], ""


# Finding the list


def _read(raw: bytes, name: str) -> tuple[str, _List]:
    """The text, with its byte order mark, and the list of a top-level key. Raises ValueError if there is none."""
    text = raw.decode("utf-8")
    starts = [0]
    for line in LINE.findall(text):
        starts.append(starts[-1] + len(line))
    mark = len(_BOM) if text.startswith(_BOM) else 0

    def offset(place: Any) -> int:
        if place.line >= len(starts):
            return len(text)
        column: int = place.column + (mark if place.line == 0 else 0)
        end: int = starts[place.line] + column
        return min(len(text), end)

    tokens = _value_tokens(yaml_reader.decode(raw), name)
    colon = offset(tokens[0].end_mark)
    value = tokens[1:]
    if not value:
        return text, _List(colon)
    if isinstance(value[0], yaml.FlowSequenceStartToken):
        brackets = offset(value[0].start_mark), offset(value[-1].end_mark)
        return text, _List(colon, brackets, True, list(_entries_in_brackets(value[1:-1], offset)))
    if isinstance(value[0], (yaml.BlockSequenceStartToken, yaml.BlockEntryToken)):
        return text, _List(colon, entries=list(_entries_on_lines(value, offset)))
    if len(value) == 1:  # a null, as in `skills: ~`: the reader has refused every other text
        return text, _List(colon, (offset(value[0].start_mark), offset(value[0].end_mark)))
    raise ValueError("no list")


def _value_tokens(text: str, name: str) -> list[Any]:
    """The tokens of a top-level key's value, its colon's first. Raises ValueError if the key is not there."""
    parser = CParser(text)
    depth, waiting = 0, False
    tokens: list[Any] = []
    while (token := parser.get_token()) is not None:
        if isinstance(token, _ENDS):
            depth -= 1
        if tokens and (depth < 1 or (depth == 1 and isinstance(token, (yaml.KeyToken, yaml.FlowEntryToken)))):
            return tokens
        if tokens or (depth == 1 and waiting and isinstance(token, yaml.ValueToken)):
            tokens.append(token)
        elif depth == 1 and not isinstance(token, yaml.ValueToken):
            waiting = isinstance(token, yaml.ScalarToken) and token.value == name
        if isinstance(token, _STARTS):
            depth += 1
    raise ValueError(f"no key {name}")


def _entries_on_lines(tokens: list[Any], offset: Offset) -> Iterator[_Entry]:
    depth, level = 0, 1 if isinstance(tokens[0], yaml.BlockSequenceStartToken) else 0
    entry: _Entry | None = None
    for token in tokens:
        if isinstance(token, _ENDS):
            depth -= 1
        if isinstance(token, yaml.BlockEntryToken) and depth == level:
            if entry:
                yield entry
            entry = _Entry(offset(token.start_mark), offset(token.end_mark))
        elif entry and not isinstance(token, yaml.BlockEndToken):
            entry.end = max(entry.end, offset(token.end_mark))
        if isinstance(token, _STARTS):
            depth += 1
    if entry:
        yield entry


def _entries_in_brackets(tokens: list[Any], offset: Offset) -> Iterator[_Entry]:
    depth = 0
    entry: _Entry | None = None
    for token in tokens:
        if isinstance(token, _ENDS):
            depth -= 1
        if isinstance(token, yaml.FlowEntryToken) and depth == 0:
            if entry:
                entry.comma = offset(token.start_mark), offset(token.end_mark)
                yield entry
            entry = None
        elif entry is None:
            entry = _Entry(offset(token.start_mark), offset(token.end_mark))
        else:
            entry.end = offset(token.end_mark)
        if isinstance(token, _STARTS):
            depth += 1
    if entry:
        yield entry
