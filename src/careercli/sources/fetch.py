"""Downloads from the publishers of official data, and from nobody else, only when a person asks for one.

urllib, of the standard library, is enough: one file at a time over HTTPS, with a handler that follows a redirect only
to the publisher's own hosts. What a server says is not believed: a file counts as there when its length is the one
announced, it unpacks without a fault, and (where the person names it) its SHA-256 is the one expected. What was
received before a break is kept, and continued if the server still has the same file.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import re
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

from careercli import __version__, paths
from careercli.errors import CareersError, UsageError
from careercli.sources.report import Report
from careercli.sources.write import replace

ONET_RELEASE = "30.1"
OEWS_YEAR = 2024
MAX_BYTES = 300_000_000
MAX_UNPACKED = 2_000_000_000
CHUNK = 65_536
ATTEMPTS = 3
MAX_REDIRECTS = 5
SILENCE = 30.0
"""Seconds without a byte after which a server counts as stalled."""
SLOWEST = 500
"""Bytes a second, over SLOW_WINDOW seconds, below which a server counts as stalled too."""
SLOW_WINDOW = 60.0

Progress = Callable[[int, int], None]
"""Called with the bytes received and the bytes to come (0 if nobody said)."""


@dataclass(frozen=True, kw_only=True)
class Download:
    """A file of a publisher's: its name here, its address, and the hosts that may serve it.

    `secure` is False only for a server of a test's own.
    """

    name: str
    url: str
    hosts: frozenset[str]
    secure: bool = True


@dataclass(frozen=True)
class Fetched:
    """A file that is there and sound. `already` if it was there before, and no connection was opened."""

    path: Path
    size: int
    sha256: str
    already: bool = False


@dataclass(frozen=True, kw_only=True)
class Patience:
    """How long to wait for a server, in seconds, and how often to try again."""

    silence: float = SILENCE
    window: float = SLOW_WINDOW
    slowest: int = SLOWEST
    attempts: int = ATTEMPTS
    pause: float = 1.0


def onet(release: str = ONET_RELEASE, base: str = "https://www.onetcenter.org") -> Download:
    """The text release of O*NET. Raises UsageError for what is no release number. `base` is for tests."""
    if not re.fullmatch(r"[0-9]{1,3}\.[0-9]{1,2}", release):
        raise UsageError(f"{release[:40]!a} is no release of O*NET", "a release is a number such as 30.1")
    name = f"db_{release.replace('.', '_')}_text.zip"
    return _at(base, f"/dl_files/database/{name}", name, "www.onetcenter.org", "onetcenter.org")


def bls(year: int = OEWS_YEAR, base: str = "https://www.bls.gov") -> tuple[Download, Download]:
    """The national wages of a May, and the current projections. `base` is for tests."""
    if not 2012 <= year <= 2099:
        raise UsageError(f"{year} is no year of the wage survey in this layout", "such as 2024")
    wages, projections = f"oesm{year % 100:02}nat.zip", "occupation.xlsx"
    hosts = ("www.bls.gov", "bls.gov")
    return (
        _at(base, f"/oes/special-requests/{wages}", wages, *hosts),
        _at(base, f"/emp/ind-occ-matrix/{projections}", projections, *hosts),
    )


def _at(base: str, path: str, name: str, *hosts: str) -> Download:
    parts = urlsplit(base)
    official = parts.hostname in hosts
    allowed = frozenset(hosts) if official else frozenset({parts.hostname or ""})
    return Download(name=name, url=base.rstrip("/") + path, hosts=allowed, secure=official)


def fetch(
    wanted: Download,
    folder: Path,
    *,
    sha256: str = "",
    again: bool = False,
    progress: Progress | None = None,
    patience: Patience | None = None,
) -> Fetched:
    """Downloads a file into a folder, or finds it there already, whole and unchanged since it was fetched.

    With `again` it is downloaded in any case. Raises CareersError if the server cannot be reached, stalls, sends too
    little, too much or something else, redirects away from its publisher, or if the SHA-256 is not `sha256`.
    """
    expected = sha256.strip().lower()
    if expected and not re.fullmatch(r"[0-9a-f]{64}", expected):
        raise UsageError("a SHA-256 has 64 figures and letters from a to f", "as `sha256sum FILE` prints it")
    target = folder / wanted.name
    if not again and (there := _there(target, expected)):
        return there
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = _Part(folder, wanted)
        _receive(wanted, part, progress, patience or Patience())
        return _accepted(part, target, expected)
    except OSError as error:
        said = f"{paths.shown(target)}: cannot be written: {error.strerror or error}"
        raise CareersError(said, "make room, or choose another folder with --to") from None


# What is there already, and what is accepted


def _record(target: Path) -> Path:
    return target.with_name(target.name + ".sha256")


def _there(target: Path, expected: str) -> Fetched | None:
    """The file as it was fetched before, if it is still the same."""
    try:
        recorded = _record(target).read_text("ascii", "replace")[:64]
        if not target.is_file() or (expected and recorded != expected):
            return None
        found = _hashed(target)
        return Fetched(target, target.stat().st_size, found, already=True) if found == recorded else None
    except OSError:
        return None


def _accepted(part: _Part, target: Path, expected: str) -> Fetched:
    """Puts a complete download in its place. A file that is not what was asked for is removed."""
    found = _hashed(part.file)
    if expected and found != expected:
        part.forget()
        said = f"{target.name}: its SHA-256 is {found}, not {expected}"
        raise CareersError(said, "the publisher has another file now, or somebody changed it on its way")
    try:
        check_zip(part.file)
    except CareersError as error:
        start = part.file.read_bytes()[:200]
        part.forget()
        page = " (it is a web page)" if b"<html" in start.lower() or b"<!doctype" in start.lower() else ""
        said = f"{target.name}: what the server sent is not that file{page}: {error.message}"
        raise CareersError(said, _by_hand(part.wanted)) from None
    size = part.file.stat().st_size
    part.file.replace(target)
    part.forget()
    replace(_record(target), f"{found}  {target.name}\n".encode("ascii"))
    return Fetched(target, size, found)


def check_zip(file: Path) -> None:
    """Unpacks every member of a zip or xlsx to nowhere. Raises CareersError if one is damaged, or all are too large."""
    left = MAX_UNPACKED
    try:
        with zipfile.ZipFile(file) as archive:
            for member in archive.infolist():
                with archive.open(member) as data:
                    while piece := data.read(CHUNK):
                        left -= len(piece)
                        if left < 0:
                            raise CareersError(f"unpacked, it has more than {MAX_UNPACKED // 1_000_000:,} MB")
    except CareersError:
        raise
    except Exception as error:  # noqa: BLE001 - zipfile lets zlib's, struct's and others' errors through
        raise CareersError(f"damaged, or cut short: {error}") from None


def _hashed(file: Path) -> str:
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()


class _Part:
    """What has been received so far, and what the server said of the file then, so that it can be continued."""

    def __init__(self, folder: Path, wanted: Download) -> None:
        self.wanted = wanted
        self.file = folder / f".{wanted.name}.part"
        self.notes = folder / f".{wanted.name}.part.json"
        self.validator, self.total = self._known()

    def received(self) -> int:
        """Bytes that can be continued from: none without a mark by which the server knows the file again."""
        try:
            return self.file.stat().st_size if self.validator and not self.file.is_symlink() else 0
        except OSError:
            return 0

    def begin(self, response: Any) -> None:
        """Starts anew, with what the server says of the file."""
        etag = response.headers.get("ETag", "")
        self.validator = etag if etag and not etag.startswith("W/") else response.headers.get("Last-Modified", "")
        length = response.headers.get("Content-Length", "")
        self.total = int(length) if length.isdigit() and len(length) < 16 else 0
        self.file.unlink(missing_ok=True)
        body = {"url": self.wanted.url, "validator": self.validator, "total": self.total}
        replace(self.notes, json.dumps(body).encode())

    def forget(self) -> None:
        """Removes what was received."""
        for one in (self.file, self.notes):
            with contextlib.suppress(OSError):
                one.unlink(missing_ok=True)
        self.validator, self.total = "", 0

    def _known(self) -> tuple[str, int]:
        try:
            body = json.loads(self.notes.read_bytes())
            if body["url"] == self.wanted.url and isinstance(body["validator"], str) and isinstance(body["total"], int):
                return body["validator"], body["total"]
        except (OSError, ValueError, KeyError, TypeError):
            pass
        return "", 0


# Receiving


class _Stopped(Exception):
    """The connection ended before the file did; trying again may help."""


def _receive(wanted: Download, part: _Part, progress: Progress | None, patience: Patience) -> None:
    """Receives the rest of a file, in several attempts if need be."""
    stopped = ""
    for attempt in range(patience.attempts):
        if attempt:
            time.sleep(patience.pause * attempt)
        try:
            _attempt(wanted, part, progress, patience)
            return
        except _Stopped as error:
            stopped = str(error)
    kept = part.received()
    hint = f"{kept:,} bytes are kept: run it again to continue" if kept else _by_hand(wanted)
    raise CareersError(f"{wanted.url}: {stopped} ({patience.attempts} attempts)", hint)


def _attempt(wanted: Download, part: _Part, progress: Progress | None, patience: Patience) -> None:
    start = part.received()
    if start and part.total == start:
        return
    try:
        response = _opened(wanted, start, part.validator, patience)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == 416:  # the range is none of the file's: it has changed
            part.forget()
            raise _Stopped("the file has changed since the first part was received") from None
        if error.code in (429, 500, 502, 503, 504):
            raise _Stopped(f"the server answers {error.code} {_plain(error.reason)}") from None
        said = f"{wanted.url}: the server answers {error.code} {_plain(error.reason)}"
        raise CareersError(said, _by_hand(wanted)) from None
    except (OSError, http.client.HTTPException) as error:
        raise _Stopped(f"no connection: {_reason(error)}") from None
    with response:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise CareersError(f"{wanted.url}: the server sends the file encoded", _by_hand(wanted))
        if response.status == 206:
            _check_range(response, start, part)
        else:
            part.begin(response)
            start = 0
        _copy(response, part, start, progress, patience)


def _check_range(response: Any, start: int, part: _Part) -> None:
    said = re.fullmatch(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15}|\*)", response.headers.get("Content-Range", "").strip())
    if not said or int(said[1]) != start or (part.total and said[3] not in ("*", str(part.total))):
        part.forget()
        raise _Stopped("the server continues at another place than asked")


def _copy(response: Any, part: _Part, start: int, progress: Progress | None, patience: Patience) -> None:
    received, window_start, window_bytes = start, time.monotonic(), 0
    with part.file.open("ab" if start else "wb") as out:
        while piece := _read(response):
            out.write(piece)
            received += len(piece)
            if received > MAX_BYTES or (part.total and received > part.total):
                out.close()
                part.forget()
                raise CareersError(f"{part.wanted.url}: the server sends more than the file has", _by_hand(part.wanted))
            window_bytes += len(piece)
            if (passed := time.monotonic() - window_start) > patience.window:
                if window_bytes < patience.slowest * passed:
                    raise _Stopped(f"the server stalls: {window_bytes:,} bytes in {passed:.0f} seconds")
                window_start, window_bytes = time.monotonic(), 0
            if progress:
                progress(received, part.total)
    if part.total and received < part.total:
        raise _Stopped(f"the connection ended after {received:,} of {part.total:,} bytes")


def _read(response: IO[bytes]) -> bytes:
    try:
        reading: bytes = response.read1(CHUNK)  # type: ignore[attr-defined]
        return reading
    except (OSError, http.client.HTTPException) as error:
        raise _Stopped(f"the connection broke: {_reason(error)}") from None


def _opened(wanted: Download, start: int, validator: str, patience: Patience) -> Any:
    headers = {"User-Agent": f"careercli/{__version__}", "Accept": "*/*", "Accept-Encoding": "identity"}
    if start:
        headers |= {"Range": f"bytes={start}-", "If-Range": validator}
    _allowed(wanted, wanted.url)
    opener = urllib.request.OpenerDirector()  # without handlers for file:, ftp: and data:
    for handler in (
        urllib.request.ProxyHandler(), urllib.request.HTTPHandler(), urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(), urllib.request.HTTPErrorProcessor(), _Redirects(wanted),
    ):  # fmt: skip
        opener.add_handler(handler)
    return opener.open(urllib.request.Request(wanted.url, headers=headers), timeout=patience.silence)  # noqa: S310


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect to the publisher's own hosts, a few times."""

    max_redirections = MAX_REDIRECTS
    max_repeats = 2

    def __init__(self, wanted: Download) -> None:
        self.wanted = wanted

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """The request to go on with. Raises CareersError if it leads elsewhere."""
        try:
            _allowed(self.wanted, urljoin(req.full_url, newurl))
        except CareersError:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _allowed(wanted: Download, url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and wanted.secure:
        raise CareersError(f"{_plain(url)}: not a secure address (https)", _by_hand(wanted))
    if parts.hostname not in wanted.hosts or parts.username is not None:
        host = _plain(str(parts.hostname))
        raise CareersError(f"{wanted.url}: sent on to {host}, which is not its publisher", _by_hand(wanted))


def _reason(error: Exception) -> str:
    inner = getattr(error, "reason", error)
    if isinstance(inner, TimeoutError):
        return "the server stalls"
    return _plain(getattr(inner, "strerror", None) or str(inner) or type(inner).__name__)


def _plain(text: object) -> str:
    return "".join(one if one.isprintable() else " " for one in str(text))[:200]


def _by_hand(wanted: Download) -> str:
    return f"or download it in a browser, and name the file to `careers import`: {wanted.url}"


def report(found: list[Fetched], following: str) -> Report:
    """What to tell about downloads, and what to type next."""
    facts = []
    for one in found:
        how = "there already" if one.already else "downloaded"
        facts += [(how, paths.shown(one.path)), ("size", f"{one.size:,} bytes"), ("SHA-256", one.sha256)]
    data = [
        {"path": str(one.path), "size": one.size, "sha256": one.sha256, "already": one.already} for one in found
    ]
    return Report("Downloads", (*facts, ("next", following)), data={"files": data})
