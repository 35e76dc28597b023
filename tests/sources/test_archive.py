"""A zip with far too many members is refused by what its end says, before all of them are listed."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.sources import archive
from careercli.sources.bls.workbook import Workbook
from careercli.sources.fetch import check_zip
from careercli.sources.onet.release import Release

MILLION = 1_000_000
MEMBER = struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
"""An empty member without a name, as the list of a zip has it."""


def empty_members(members: int, stated: int | None = None, large: bool = True, comment: bytes = b"") -> bytes:
    """A zip of so many empty members, which says that it has `stated`; `large` writes the record of large archives."""
    count = members if stated is None else stated
    listed = members * len(MEMBER)
    end64 = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, listed, 0)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, listed, 1)
    small = 0xFFFF if large else min(count, 0xFFFF)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, small, small, 0xFFFFFFFF if large else listed, 0, len(comment))
    return MEMBER * members + (end64 + locator if large else b"") + end + comment


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A zip of a million empty members, 46 MB."""
    file = tmp_path_factory.mktemp("zip") / "million.zip"
    file.write_bytes(empty_members(MILLION))
    return file


def _checked(path: Path) -> None:
    with path.open("rb") as file:
        check_zip(file)


@pytest.mark.parametrize("opened", [Workbook, Release, _checked])
def test_a_million_members_are_refused_at_once(million: Path, opened: Callable[[Path], object]) -> None:
    """With a sentence, and in less memory than a hundredth of what listing them takes."""
    tracemalloc.start()
    try:
        with pytest.raises(CareersError, match="1,000,000 members") as caught:
            opened(million)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert caught.value.hint
    assert most < 4_000_000


@pytest.mark.parametrize("stated", [0, 1, 0xFFFF])
@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("comment", [b"", b"a comment", b"PK\5\6", bytes(65_000)])
def test_an_end_that_lies_is_not_believed(stated: int, large: bool, comment: bytes) -> None:
    """The bytes of the list count, too, whatever number of members the end names and whatever stands behind it."""
    packed = io.BytesIO(empty_members(20_000, stated, large, comment))
    with pytest.raises((CareersError, zipfile.BadZipFile)):
        archive.open_archive(packed, "a.zip", 1_000, "hint")


def test_what_zipfile_lists_is_counted_again() -> None:
    """Members so small that their list fits are refused all the same when there are too many of them."""
    with pytest.raises(CareersError, match="1,001 members"):
        archive.open_archive(io.BytesIO(empty_members(1_001, 1)), "a.zip", 1_000, "hint")


def test_an_ordinary_zip_is_opened(tmp_path: Path) -> None:
    """As a file and as bytes, with as many members as there may be."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for number in range(50):
            packed.writestr(f"{number}.txt", "text")
        packed.comment = b"said behind it"
    for file in (path, io.BytesIO(path.read_bytes())):
        with archive.open_archive(file, "a.zip", 50, "hint") as opened:
            assert len(opened.namelist()) == 50
            assert opened.read("7.txt") == b"text"


def test_what_is_no_zip_stays_that() -> None:
    """An error of zipfile's, which each reader words for its kind of file."""
    for raw in (b"", b"PK\5\6", b"text" * 100, b"PK\5\6" * 100):
        with pytest.raises(zipfile.BadZipFile):
            archive.open_archive(io.BytesIO(raw), "a.zip", 10, "hint")


def test_the_larger_record_counts_wherever_its_locator_says_it_is() -> None:
    """Something may stand between the record of a large archive and its locator, which names the record's offset."""
    raw = empty_members(1_001)
    locator = raw.index(b"PK\6\7")
    apart = raw[:locator] + bytes(20) + raw[locator:]
    for packed in (raw, apart):
        with pytest.raises(CareersError, match="1,001 members"):
            archive.open_archive(io.BytesIO(packed), "a.zip", 1_000, "hint")
