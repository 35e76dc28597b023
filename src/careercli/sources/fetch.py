"""Downloads from the publishers of official data, and from nobody else, only when a person asks for one.

What a server sends is checked: a file counts as received when its length is the one announced, it unpacks without an
error, and (where the person names it) its SHA-256 is the one expected.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit
from zipfile import ZipFile

from careercli import paths
from careercli.answers.report import Report
from careercli.errors import CareersError, UsageError
from careercli.roles import releases
from careercli.roles.atomic_write import atomic_writer, delete_leftovers, os_error_as_careers_error, write_atomically
from careercli.sources.archive import open_archive
from careercli.sources.http import CHUNK, Download, Progress, RetryPolicy, manual_hint, receive
from careercli.system import checksum_command

FIRST_YEAR = 2019
"""The first May whose wage survey can be read: it is the first by the SOC of 2018."""
BLS = "https://www.bls.gov"
MAX_UNPACKED = 2_000_000_000
MAX_MEMBERS = 10_000
HINT = "make room, or choose another folder with --to"


@dataclass(frozen=True)
class Fetched:
    """A file that is there and sound, `size` in bytes. `already` if it was there before: no connection was opened."""

    path: Path
    size: int
    sha256: str
    already: bool = False


def newest_wages() -> int:
    """The May of the newest wage survey, by what is known and by the publisher's calendar."""
    return int(releases.newest(releases.WAGES).period[-4:])


def onet(release: str | None = None, base: str = "https://www.onetcenter.org") -> Download:
    """A text release of O*NET, the newest by default. Raises UsageError for what is none. `base` is for tests."""
    release = releases.newest(releases.ONET).period if release is None else release
    if not re.fullmatch(r"[0-9]{1,3}\.[0-9]{1,2}", release):
        raise UsageError(f"{release[:40]!r} is not an O*NET release", "a release is a number such as 30.1")
    file = f"db_{release.replace('.', '_')}_text.zip"
    return _at(base, f"/dl_files/database/{file}", releases.ONET, "careers import onet")


def bls(year: int | None = None, base: str = BLS) -> tuple[Download, Download]:
    """The national wages of a May, the newest by default, and the current projections. `base` is for tests."""
    return wages(year, base), projections(base)


def wages(year: int | None = None, base: str = BLS) -> Download:
    """The national wages of a May, the newest by default. `base` is for tests.

    Raises UsageError for a May whose survey cannot be read, or is not published.
    """
    newest = newest_wages()
    year = newest if year is None else year
    if year < FIRST_YEAR:
        hint = f"surveys can be read from May {FIRST_YEAR} on; the newest is that of May {newest}"
        raise UsageError(f"the wage survey of May {year} counts by an older SOC, or there is none", hint)
    if year >= max(releases.today().year, newest + 1):  # it comes out in the next year, perhaps before its month
        raise UsageError(f"the wage survey of May {year} is not published yet", f"the newest is that of May {newest}")
    return _at(base, f"/oes/special-requests/oesm{year % 100:02}nat.zip", releases.WAGES, "careers import bls --wages")


def projections(base: str = BLS) -> Download:
    """The newest projections. `base` is for tests."""
    path = "/emp/ind-occ-matrix/occupation.xlsx"
    return _at(base, path, releases.PROJECTIONS, "careers import bls --projections")


def _at(base: str, path: str, data: releases.DataSet, command: str) -> Download:
    """A file of a data set; its publisher's hosts are that of the set's page, with and without www."""
    host = str(urlsplit(data.page).hostname)
    hosts = (host, host.removeprefix("www."))
    parts = urlsplit(base)
    official = parts.hostname in hosts
    allowed = frozenset(hosts) if official else frozenset({parts.hostname or ""})
    name, url = path.rpartition("/")[2], base.rstrip("/") + path
    return Download(name=name, url=url, hosts=allowed, secure=official, page=data.page, command=command)


def fetch(
    download: Download,
    folder: Path,
    *,
    sha256: str = "",
    again: bool = False,
    progress: Progress | None = None,
    policy: RetryPolicy | None = None,
) -> Fetched:
    """Downloads a file into a folder, or finds it there already, whole and unchanged since it was fetched.

    With `again` it is downloaded in any case. Raises CareersError if the server cannot be reached, stalls, sends too
    little, too much or something else, redirects away from its publisher, or if the SHA-256 is not `sha256`.
    """
    expected = sha256.strip().lower()
    if expected and not re.fullmatch(r"[0-9a-f]{64}", expected):
        raise UsageError("a SHA-256 has 64 digits and letters from a to f", f"as `{checksum_command()}` prints it")
    target = folder / download.name
    if not again and (fetched := _fetched_before(target, expected)):
        return fetched
    with os_error_as_careers_error(target, HINT):
        folder.mkdir(parents=True, exist_ok=True)
    delete_leftovers(folder)
    with atomic_writer(target, hint=HINT) as out:
        receive(download, out, progress, policy or RetryPolicy())
        checksum = _verified(out, download, expected)
        size = out.seek(0, 2)
    write_atomically(_record(target), f"{checksum}  {target.name}\n".encode("ascii"), hint=HINT)
    return Fetched(target, size, checksum)


# Earlier downloads, and the checks


def _record(target: Path) -> Path:
    """The file beside a download that holds its SHA-256, as `sha256sum` writes it."""
    return target.with_name(target.name + ".sha256")


def _fetched_before(target: Path, expected: str) -> Fetched | None:
    """The file as it was fetched before, if it is still the same."""
    try:
        with paths.open_ordinary(_record(target)) as record:
            recorded = record.read(64).decode("ascii", "replace")
        if expected and recorded != expected:
            return None
        with paths.open_ordinary(target) as data:
            actual = hashlib.file_digest(data, "sha256").hexdigest()  # type: ignore[arg-type]  # any file that was opened
        return Fetched(target, target.stat().st_size, actual, already=True) if actual == recorded else None
    except OSError:
        return None


def _verified(received: IO[bytes], download: Download, expected: str) -> str:
    """The SHA-256 of what was received. Raises CareersError if it is not the one expected, or no sound zip."""
    received.seek(0)
    actual = hashlib.file_digest(received, "sha256").hexdigest()  # type: ignore[arg-type]  # any file that was opened
    if expected and actual != expected:
        message = f"{download.name}: its SHA-256 is {actual}, not {expected}"
        raise CareersError(message, "the publisher has another file now, or it was altered in transit")
    try:
        check_zip(received)
    except CareersError as error:
        received.seek(0)
        start = received.read(200).lower()
        page = " (it is a web page)" if b"<html" in start or b"<!doctype" in start else ""
        message = f"{download.name}: what the server sent is not that file{page}: {error.message}"
        raise CareersError(message, manual_hint(download)) from None
    return actual


def check_zip(file: IO[bytes]) -> None:
    """Unpacks every member of a zip or xlsx to nowhere. Raises CareersError if one is damaged, or all are too large."""
    remaining = MAX_UNPACKED
    try:
        with open_archive(file, "the file", MAX_MEMBERS, "is it the publisher's?") as archive:
            for chunk in _unpacked(archive):
                remaining -= len(chunk)
                if remaining < 0:
                    raise CareersError(f"unpacked, it has more than {MAX_UNPACKED // 1_000_000:,} MB")
    except CareersError:
        raise
    except Exception as error:  # zipfile lets zlib's, struct's and others' errors through
        raise CareersError("damaged, or cut short") from error


def _unpacked(archive: ZipFile) -> Iterator[bytes]:
    """What the members of an archive hold, piece by piece."""
    for member in archive.infolist():
        with archive.open(member) as data:
            while chunk := data.read(CHUNK):
                yield chunk


def report(files: list[Fetched], next_command: str) -> Report:
    """The report of downloads, with the command to type next."""
    facts = []
    for file in files:
        label = "there already" if file.already else "downloaded"
        facts += [(label, paths.display(file.path)), ("size", f"{file.size:,} bytes"), ("SHA-256", file.sha256)]
    data = [
        {"path": str(file.path), "size": file.size, "sha256": file.sha256, "already": file.already} for file in files
    ]
    return Report("Downloads", (*facts, ("next", next_command)), data={"files": data})
