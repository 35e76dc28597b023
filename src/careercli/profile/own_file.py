"""A file of the person's own, as the profile is: read with the guards of a role file, changed under a lock, private.

Its lists are changed entry by entry, so that comments, order and layout of everything else stay as they were.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.roles.atomic_write import delete_leftovers, os_error_as_careers_error, write_atomically
from careercli.roles.edit import holds, with_key
from careercli.roles.file_lock import folder_lock
from careercli.roles.list_edit import with_appended, without_entries
from careercli.roles.loader import describe_value, every_problem, has_unknown_keys
from careercli.roles.problems import own_fault_as_error

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Document = TypeVar("Document", bound="DataclassInstance")


def read(path: Path, hint: str) -> bytes | None:
    """The bytes of the file, or None if there is none. Raises CareersError; a pipe or a device is not waited for."""
    try:
        with paths.open_ordinary(path) as stream:
            return stream.read(yaml_reader.MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CareersError(f"{paths.display(path)}: cannot be read: {error.strerror or error}", hint) from None


def parse(
    raw: bytes,
    file_name: str,
    kind: type[Document],
    hint: str,
    prepare: Callable[[dict[str, Any], yaml_reader.Reading], None] | None = None,
) -> Document:
    """The dataclass that some bytes hold; `file_name` is for errors. Raises CareersError with line and column.

    `prepare` may put the data that was read into the dataclass's shape, where the file has a shorter way to say it.
    """
    with own_fault_as_error(file_name):
        try:
            reading = yaml_reader.read(yaml_reader.decode(raw), with_marks=True)
        except yaml_reader.NotReadable as error:
            place = f"{file_name}:{error.line}:{error.column}"
            raise CareersError(f"{place} {error.message}", error.hint or hint) from None
        data = {} if reading.data is None else reading.data
        if not reading.refused and not isinstance(data, dict):
            got = describe_value(data, reading.typed.get(()))
            raise CareersError(f"{file_name}:1:1 expected keys and values, got {got}", hint)
        if isinstance(data, dict):
            if prepare is not None:
                prepare(data, reading)
            with contextlib.suppress(msgspec.ValidationError):
                document = msgspec.convert(data, kind)
                if not reading.refused and not has_unknown_keys(data, kind):
                    return document
        first = every_problem(reading, file_name, kind, hint)[0]
        raise CareersError(str(first), first.hint or hint)


@contextlib.contextmanager
def locked(path: Path, hint: str) -> Iterator[bytes | None]:
    """Context manager: the file's bytes (None: it is not there); nobody else of ours changes it meanwhile.

    Its folder is made. Raises CareersError if it cannot be read or locked.
    """
    with os_error_as_careers_error(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with folder_lock(path.parent):
        yield read(path, hint)


def with_list(
    before: bytes,
    name: str,
    expected: Document,
    parse: Callable[[bytes], Document],
    file_name: str,
    *,
    added: Sequence[Any] = (),
    removed: Sequence[int] = (),
) -> bytes:
    """The file with entries of a top-level list added (as `dumper` takes them), or without those at some positions.

    `expected` is what it then has to hold, `parse` reads that. Every other byte is as it was. Raises CareersError if
    that cannot be done.
    """
    after = _with_list_changed(before, name, added, removed)
    if after is not None and holds(after, expected, parse):
        return after
    # There is no list yet, or it has an unusual layout.
    if getattr(parse(before), name):
        message = f"{file_name}: laid out so that `{name}` cannot be changed by itself"
        raise CareersError(message, f"write it as `{name}:`, and each entry on a line below that begins with `- `")
    return with_key(before, name, getattr(expected, name), parse, file_name, written=tuple(added))


def _with_list_changed(before: bytes, name: str, added: Sequence[Any], removed: Sequence[int]) -> bytes | None:
    try:
        return without_entries(before, name, removed) if removed else with_appended(before, name, added)
    except ValueError:
        return None


def write(path: Path, data: bytes) -> None:
    """Puts the file in place in one step; a new one is its owner's alone. Raises CareersError."""
    delete_leftovers(path.parent)
    write_atomically(path, data, private=True)
