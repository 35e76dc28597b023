"""The one editor of YAML files: sets top-level keys, and leaves every byte outside of their blocks as it is.

The file's text is cut at the lines where its keys start, so that comments, order, quoting, line ends and a byte order
mark of everything else stay. The block itself is replaced as a whole: what a program fills in carries no comments
(`list_edit` changes a list that people write in).
No file is written here: the bytes returned go to `folder` or `atomic_write`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.roles.dumper import key_lines
from careercli.text import natural_list

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Document = TypeVar("Document", bound="DataclassInstance")

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_BETWEEN = ("#", "---", "...")
_BOM = "\ufeff"


def with_key(
    raw: bytes, name: str, value: Any, read: Callable[[bytes], Document], file_name: str, *, written: Any = None
) -> bytes:
    """A file with one top-level key set to a value; see `with_keys`.

    `written` is the value as the file is to have it, where that differs from the field's (a mapping is a dict or a
    dataclass, a list is a tuple).
    """
    written = {} if written is None else {name: written}
    return with_keys(raw, {name: value}, read, file_name, written=written)


def with_keys(
    raw: bytes,
    values: Mapping[str, Any],
    read: Callable[[bytes], Document],
    file_name: str,
    *,
    written: Mapping[str, Any] | None = None,
) -> bytes:
    """A file with top-level keys set to values; a key that is not there yet goes where the dataclass has it.

    A value of None takes its key out.

    `read` gives the dataclass that the bytes hold, and raises CareersError if they hold none. `written` has values as
    the file is to have them, where they differ from the fields'. `file_name` stands in errors. Raises CareersError if
    the file is laid out so that a key cannot be changed by itself (all of it in braces, or indented).
    """
    before = read(raw)
    text = raw.decode("utf-8")
    bom, text = (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)
    lines: list[str] = LINE.findall(text)
    order = [field.name for field in dataclasses.fields(before)]
    starts, end_of_line = key_starts(raw), line_end(text)
    blocks = {name: _block(lines, starts, name, order) for name in values}
    for name in sorted(values, key=lambda name: (blocks[name], order.index(name)), reverse=True):
        first, after = blocks[name]
        if first and not lines[first - 1].endswith(("\n", "\r")):
            lines[first - 1] += end_of_line
        shown = (written or {}).get(name, values[name])
        block = [] if values[name] is None else key_lines(name, shown)
        lines[first:after] = [line + end_of_line for line in block]
    result = (bom + "".join(lines)).encode()
    if not holds(result, dataclasses.replace(before, **values), read):
        message = (
            f"{file_name}: laid out so that {natural_list([f'`{name}`' for name in values])} cannot be changed by "
        )
        message += "itself" if len(values) == 1 else "themselves"
        raise CareersError(message, "start each key on a line of its own, without an indent or braces around it all")
    return result


def line_end(text: str) -> str:
    """How the first line of a text ends, and with it, as a rule, every other."""
    match = re.search(r"\r\n|\r|\n", text)
    return match.group() if match else "\n"


def holds(raw: bytes, expected: Document, read: Callable[[bytes], Document]) -> bool:
    """Whether an edited file reads as what it was meant to become; False where it cannot be read at all."""
    try:
        return read(raw) == expected
    except CareersError:
        return False


def key_starts(raw: bytes) -> dict[str, int]:
    """The line, from 0, on which each top-level key starts."""
    marks = yaml_reader.read(yaml_reader.decode(raw), with_marks=True).marks or {}
    return {str(place[0]): line - 1 for place, (line, _) in marks.items() if len(place) == 1}


def _block(lines: list[str], starts: dict[str, int], name: str, order: list[str]) -> tuple[int, int]:
    """The lines of a key's block, from and up to; none, behind its predecessors in `order`, if it is not there yet."""
    if name in starts:
        return starts[name], block_end(lines, starts, name)
    earlier = [key for key in order[: order.index(name)] if key in starts]
    insert_at = max((block_end(lines, starts, key) for key in earlier), default=len(lines))
    return insert_at, insert_at


def block_end(lines: list[str], starts: dict[str, int], name: str) -> int:
    """The line behind a key's block. Comments and empty lines in front of the next key belong to that."""
    following = [line for line in starts.values() if line > starts[name]]
    end = min(following, default=len(lines))
    while end > starts[name] + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith(_BETWEEN)):
        end -= 1
    return end
