"""One key of a role file written anew, every other byte of the file as it was.

The file's text is cut at the lines where its keys start, so that comments, order, quoting, line ends and a byte order
mark stay. Comments inside the key's own part are carried over to the lines that say the same thing in the new part.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from careercli.catalog import load, reader
from careercli.catalog.dump import key_lines
from careercli.catalog.model import Role
from careercli.errors import CareersError

_ORDER = [one.name for one in dataclasses.fields(Role)]
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_BETWEEN = ("#", "---", "...")
_OWN_KEY = re.compile(r" {0,2}[a-z_0-9]+:")
"""A line, as `dump` writes it, that starts the key itself or one directly inside it, and no line of a long text."""
_BOM = "\ufeff"


def with_key(raw: bytes, name: str, value: Any, shown: str) -> bytes:
    """A role file with one top-level key set to a value. `shown` is the file's name in errors.

    Raises CareersError if the file is no valid role, or is laid out so that the key cannot be changed by itself
    (all of it in braces, or indented).
    """
    before = load.load_bytes(raw, shown)
    if before.role is None:
        raise CareersError(str(before.problems[0]), "`careers validate` tells every problem and what to do")
    text = raw.decode("utf-8")
    bom, text = (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)
    lines: list[str] = _LINE.findall(text)
    starts = _starts(raw)
    end_of_line = next((line[len(line.rstrip("\r\n")) :] for line in lines if line.endswith(("\n", "\r"))), "\n")
    first, after = _place(lines, starts, name)
    fresh = _carried(lines[first:after], key_lines(name, value))
    if first and not lines[first - 1].endswith(("\n", "\r")):
        lines[first - 1] += end_of_line
    result = (bom + "".join([*lines[:first], *(line + end_of_line for line in fresh), *lines[after:]])).encode()
    if load.load_bytes(result, shown).role != dataclasses.replace(before.role, **{name: value}):
        said = f"{shown}: laid out so that `{name}` cannot be changed by itself"
        raise CareersError(said, "start each key on a line of its own, without an indent or braces around it all")
    return result


def _starts(raw: bytes) -> dict[str, int]:
    """The line, from 0, on which each top-level key starts."""
    marks = reader.read(reader.decode(raw), with_marks=True).marks or {}
    return {str(place[0]): line - 1 for place, (line, _) in marks.items() if len(place) == 1}


def _place(lines: list[str], starts: dict[str, int], name: str) -> tuple[int, int]:
    """The lines of a key's part, from and up to; nothing wide, behind its predecessors, if it is not there yet."""
    if name in starts:
        return starts[name], _end(lines, starts, name)
    earlier = [key for key in _ORDER[: _ORDER.index(name)] if key in starts]
    here = max((_end(lines, starts, key) for key in earlier), default=len(lines))
    return here, here


def _end(lines: list[str], starts: dict[str, int], name: str) -> int:
    """The line behind a key's part. Comments and empty lines in front of the next key belong to that."""
    following = [line for line in starts.values() if line > starts[name]]
    end = min(following, default=len(lines))
    while end > starts[name] + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith(_BETWEEN)):
        end -= 1
    return end


# Comments inside the part that is written anew


@dataclass
class _Comments:
    """The comments of a part: those behind a line and those above one, by the key that the line starts with."""

    behind: dict[str, str] = field(default_factory=dict)
    above: dict[str, list[str]] = field(default_factory=dict)
    last: list[str] = field(default_factory=list)


def _carried(old: list[str], new: list[str]) -> list[str]:
    """The new lines with the comments of the old ones; what has no place any more goes to the end of the part."""
    comments = _comments(old)
    result: list[str] = []
    for line in new:
        key = line.strip().partition(":")[0] if _OWN_KEY.match(line) else ""
        result += comments.above.pop(key, [])
        said = comments.behind.pop(key, "")
        result.append(f"{line}  {said}" if said else line)
    left = [one for several in comments.above.values() for one in several]
    return [*result, *left, *(f"  {said}" for said in comments.behind.values()), *comments.last]


def _comments(old: list[str]) -> _Comments:
    found = _Comments()
    waiting: list[str] = []
    covered = _covered(old)
    for number, line in enumerate(old):
        bare = line.rstrip("\r\n")
        if number not in covered:
            if bare.strip().startswith("#"):
                waiting.append(f"  {bare.strip()}")  # further in, it could become a part of a long text
            continue
        key = _key(bare)
        if waiting and key:
            found.above[key] = [*found.above.get(key, []), *waiting]
            waiting = []
        if (rest := bare[covered[number] :].strip()).startswith("#"):
            found.behind[key] = rest
    found.last = waiting
    return found


def _key(line: str) -> str:
    return line.strip().partition(":")[0] if re.match(r"\s*[a-z_0-9]+:", line) else ""


def _covered(old: list[str]) -> dict[int, int]:
    """The lines that hold YAML, each with the column where it ends there; what is not covered is comment or empty."""
    ends: dict[int, int] = {}
    if not old:
        return ends
    for token in yaml.scan("".join(old).replace("\r\n", "\n").replace("\r", "\n"), Loader=yaml.SafeLoader):
        first, last = token.start_mark, token.end_mark
        if first.index == last.index:
            continue
        for line in range(first.line, last.line + 1):
            whole = len(old[line].rstrip("\r\n")) if line < len(old) else 0
            block = isinstance(token, yaml.ScalarToken) and token.style in ("|", ">")
            if line < last.line:
                ends[line] = max(ends.get(line, 0), whole if not block or line > first.line else _indicator(old[line]))
            elif last.column:
                ends[line] = max(ends.get(line, 0), last.column)
    return ends


def _indicator(line: str) -> int:
    """The column behind the sign that starts a block text: what follows on its line can only be a comment."""
    found = re.search(r"[|>][-+0-9]*(?=\s|\Z)", line)
    return found.end() if found else len(line.rstrip("\r\n"))
