"""Zip archives of a stranger: few members, each bounded before it is unpacked; nothing is written anywhere."""

from __future__ import annotations

import contextlib
import io
import zipfile
import zlib
from collections.abc import Iterator

from careercli.profile.cv.source import Source

MOST_MEMBERS = 2_000
MOST_LISTED = 5_000
"""Members whose names tell what an archive is."""
MOST_UNPACKED = 5_000_000
"""Bytes of one member."""
DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError)
"""What `zipfile` raises for an archive that is damaged, in its list or a member; ValueError for a negative offset."""


class NotReadable(ValueError):
    """An archive, or a member of it, that is damaged, locked or too large; the message says which."""


@contextlib.contextmanager
def opened(source: Source) -> Iterator[zipfile.ZipFile]:
    """The archive that a file is. Raises NotReadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.raw)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise NotReadable(f"it has more than {MOST_MEMBERS:,} files")
            yield archive
    except NotReadable:
        raise
    except DAMAGED as error:
        raise NotReadable(str(error) or "damaged") from None


def member_names(source: Source) -> list[str]:
    """The names of the first members of an archive; none for what is no archive, or has a damaged list."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.raw)) as archive:
            return archive.namelist()[:MOST_LISTED]
    except DAMAGED:
        return []


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """The bytes of a member. Raises NotReadable, also where they are more than its head says."""
    if info.flag_bits & 1:
        raise NotReadable(f"{info.filename} is locked with a password")
    try:
        with archive.open(info) as stream:
            raw = stream.read(MOST_UNPACKED + 1)
    except DAMAGED as error:
        raise NotReadable(f"{info.filename}: {error}") from None
    if len(raw) > MOST_UNPACKED:
        raise NotReadable(f"{info.filename} is larger than {MOST_UNPACKED:,} bytes unpacked")
    return raw
