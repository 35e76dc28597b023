"""Receiving one file over HTTPS from its publisher: resumed where it broke off, never followed to somebody else.

urllib, of the standard library, is enough for one file at a time; what is added is a handler that follows a redirect
only to the publisher's own hosts, and a disbelief in lengths and in silence.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

from careercli import __version__
from careercli.catalog.write_file import replace
from careercli.errors import CareersError

MAX_BYTES = 300_000_000
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


@dataclass(frozen=True, kw_only=True)
class Patience:
    """How long to wait for a server, in seconds, and how often to try again."""

    silence: float = SILENCE
    window: float = SLOW_WINDOW
    slowest: int = SLOWEST
    attempts: int = ATTEMPTS
    pause: float = 1.0


class Part:
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


def receive(wanted: Download, part: Part, progress: Progress | None, patience: Patience) -> None:
    """Receives the rest of a file, in several attempts if need be.

    Raises CareersError if the server cannot be reached, stalls, sends too much or too little, refuses, or sends on to
    somebody else; what was received stays in the part where it can be continued.
    """
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
    hint = f"{kept:,} bytes are kept: run it again to continue" if kept else by_hand(wanted)
    raise CareersError(f"{wanted.url}: {stopped} ({patience.attempts} attempts)", hint)


def _attempt(wanted: Download, part: Part, progress: Progress | None, patience: Patience) -> None:
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
        raise CareersError(said, by_hand(wanted)) from None
    except (OSError, http.client.HTTPException) as error:
        raise _Stopped(f"no connection: {_reason(error)}") from None
    with response:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise CareersError(f"{wanted.url}: the server sends the file encoded", by_hand(wanted))
        if response.status == 206:
            _check_range(response, start, part)
        else:
            part.begin(response)
            start = 0
        _copy(response, part, start, progress, patience)


def _check_range(response: Any, start: int, part: Part) -> None:
    said = re.fullmatch(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15}|\*)", response.headers.get("Content-Range", "").strip())
    if not said or int(said[1]) != start or (part.total and said[3] not in ("*", str(part.total))):
        part.forget()
        raise _Stopped("the server continues at another place than asked")


def _copy(response: Any, part: Part, start: int, progress: Progress | None, patience: Patience) -> None:
    received, window_start, window_bytes = start, time.monotonic(), 0
    with part.file.open("ab" if start else "wb") as out:
        while piece := _read(response):
            out.write(piece)
            received += len(piece)
            if received > MAX_BYTES or (part.total and received > part.total):
                out.close()
                part.forget()
                raise CareersError(f"{part.wanted.url}: the server sends more than the file has", by_hand(part.wanted))
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
    check_host(wanted, wanted.url)
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
            check_host(self.wanted, urljoin(req.full_url, newurl))
        except CareersError:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def check_host(wanted: Download, url: str) -> None:
    """Raises CareersError for an address that is not the publisher's, or not secure."""
    parts = urlsplit(url)
    if parts.scheme != "https" and wanted.secure:
        raise CareersError(f"{_plain(url)}: not a secure address (https)", by_hand(wanted))
    if parts.hostname not in wanted.hosts or parts.username is not None:
        host = _plain(str(parts.hostname))
        raise CareersError(f"{wanted.url}: sent on to {host}, which is not its publisher", by_hand(wanted))


def _reason(error: Exception) -> str:
    inner = getattr(error, "reason", error)
    if isinstance(inner, TimeoutError):
        return "the server stalls"
    return _plain(getattr(inner, "strerror", None) or str(inner) or type(inner).__name__)


def _plain(text: object) -> str:
    return "".join(one if one.isprintable() else " " for one in str(text))[:200]


def by_hand(wanted: Download) -> str:
    """What a person can do without this program."""
    return f"or download it in a browser, and name the file to `careers import`: {wanted.url}"
