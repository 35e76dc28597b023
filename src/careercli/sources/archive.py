"""Opening an untrusted zip: how many members it has is read off its end, before all of them are listed.

`zipfile` makes an object of every member when it opens an archive: a million empty ones, 46 MB, take eight seconds and
half a gigabyte. The record at the end of a zip says how many there are and how many bytes their list has; the number
may be a lie, the bytes are what `zipfile` goes by.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from careercli.errors import CareersError

LISTED = 300
"""Bytes in the list of members for each of them at most: 46, its name, and what an archiver adds."""

_END = struct.Struct("<4s4H2LH")
"""End of central directory record: signature, two disks, members here, members, bytes of the list, offset, comment."""
_END64 = struct.Struct("<4sQ2H2L4Q")
"""The same for large archives: signature, size, versions, disks, members here, members, bytes of the list, offset."""
_LOCATOR = struct.Struct("<4sLQL")
"""Right before the end record of a large archive: signature, disk, offset of the larger record, disks."""
_LONGEST_COMMENT = 0xFFFF


def open_archive(file: Path | IO[bytes], name: str, most: int, hint: str) -> zipfile.ZipFile:
    """A zip with no more than `most` members; `name` is the file's in errors.

    Raises CareersError if it has more, and what `zipfile` raises for what is no zip.
    """
    if isinstance(file, Path):
        with file.open("rb") as opened:
            stated = list(_stated(opened))
    else:
        stated = list(_stated(file))
        file.seek(0)
    for members, listed in stated:
        if members > most or listed > most * LISTED:
            raise _too_many(name, max(members, listed // LISTED), most, hint)
    archive = zipfile.ZipFile(file)
    if (members := len(archive.infolist())) > most:
        archive.close()
        raise _too_many(name, members, most, hint)
    return archive


def _too_many(name: str, members: int, most: int, hint: str) -> CareersError:
    return CareersError(f"{name}: a zip of {members:,} members or more, where {most:,} are the most", hint)


def _stated(file: IO[bytes]) -> Iterator[tuple[int, int]]:
    """What each end record of a zip says: the members, and the bytes of their list."""
    size = file.seek(0, 2)
    start = max(0, size - _END.size - _LONGEST_COMMENT - _LOCATOR.size - _END64.size)
    file.seek(start)
    tail = file.read()
    for end in {len(tail) - _END.size, tail.rfind(b"PK\5\6")}:  # zipfile takes the first if there is no comment
        if end < 0 or tail[end : end + 4] != b"PK\5\6" or len(tail) < end + _END.size:
            continue
        members, listed = _END.unpack_from(tail, end)[4:6]
        large = list(_stated_by_larger_record(file, tail, end, start))
        yield from large
        # All bits set: it stands in the larger record.
        yield 0 if large and members == 0xFFFF else members, 0 if large and listed == 0xFFFFFFFF else listed


def _stated_by_larger_record(file: IO[bytes], tail: bytes, end: int, start: int) -> Iterator[tuple[int, int]]:
    """What the record of a large archive says, if the end record at `end` of `tail` has one.

    `start` is the offset of `tail` in the file. The record may stand right before its locator, or where that says.
    """
    locator = end - _LOCATOR.size
    if locator < 0 or tail[locator : locator + 4] != b"PK\6\7":
        return
    for place in (start + locator - _END64.size, _LOCATOR.unpack_from(tail, locator)[2]):
        if 0 <= place <= start + locator - _END64.size:
            file.seek(place)
            record = _END64.unpack(file.read(_END64.size))
            if record[0] == b"PK\6\6":
                yield record[7], record[8]
