"""Receiving one file over HTTPS from its publisher, never followed to somebody else.

urllib, of the standard library, is enough for one file at a time; what is added is a handler that follows a redirect
only to the publisher's own hosts, and bounds on size and time.
"""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

from careercli import text as wording
from careercli.errors import CareersError
from careercli.version import __version__

MAX_BYTES = 300_000_000
CHUNK = 65_536
MAX_REDIRECTS = 5
BUSY = (429, 500, 502, 503, 504)
"""Statuses after which trying again may help."""

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
    """Seconds to wait for each read and for the whole file, how often to try, and seconds before trying again."""

    read: float = 30.0
    whole: float = 3_600.0
    attempts: int = 3
    pause: float = 1.0


class _Interrupted(Exception):
    """The connection ended before the file did; trying again may help."""


def receive(wanted: Download, out: IO[bytes], progress: Progress | None, patience: Patience) -> None:
    """Receives a file, in several attempts if need be, each from its start.

    Raises CareersError if the server cannot be reached, stalls, sends too much or too little, refuses, or sends on to
    somebody else.
    """
    reason = ""
    for attempt in range(patience.attempts):
        time.sleep(patience.pause * attempt)
        out.seek(0)
        out.truncate()
        try:
            with _open(wanted, patience) as response:
                _copy(wanted, response, out, progress, time.monotonic() + patience.whole)
            return
        except _Interrupted as error:
            reason = str(error)
    raise CareersError(f"{wanted.url}: {reason} ({patience.attempts} attempts)", by_hand(wanted))


def _copy(wanted: Download, response: Any, out: IO[bytes], progress: Progress | None, deadline: float) -> None:
    received, total = 0, response.length or 0
    while piece := _read(response):
        received += len(piece)
        if received > MAX_BYTES:
            said = f"{wanted.url}: the server sends more than {MAX_BYTES // 1_000_000} MB"
            raise CareersError(said, by_hand(wanted))
        if time.monotonic() > deadline:
            raise _Interrupted(f"the server is too slow: {received:,} bytes until now")
        out.write(piece)
        if progress:
            progress(received, total)
    if received < total:
        raise _Interrupted(f"the connection ended after {received:,} of {total:,} bytes")


def _read(response: Any) -> bytes:
    try:
        piece: bytes = response.read1(CHUNK)
        return piece
    except (OSError, http.client.HTTPException) as error:
        raise _Interrupted(f"the connection broke: {_reason(error)}") from None


def _open(wanted: Download, patience: Patience) -> Any:
    """The server's answer, its status and encoding looked at. Raises CareersError, and _Interrupted."""
    check_host(wanted, wanted.url)
    opener = urllib.request.OpenerDirector()  # without handlers for file:, ftp: and data:
    for handler in (
        urllib.request.ProxyHandler(), urllib.request.HTTPHandler(), urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(), urllib.request.HTTPErrorProcessor(), _Redirects(wanted),
    ):  # fmt: skip
        opener.add_handler(handler)
    headers = {"User-Agent": f"careercli/{__version__}", "Accept": "*/*", "Accept-Encoding": "identity"}
    try:
        response: Any = opener.open(urllib.request.Request(wanted.url, headers=headers), timeout=patience.read)  # noqa: S310
    except urllib.error.HTTPError as error:
        error.close()
        said = f"the server answers {error.code} {_plain(error.reason)}"
        if error.code in BUSY:
            raise _Interrupted(said) from None
        raise CareersError(f"{wanted.url}: {said}", by_hand(wanted)) from None
    except (OSError, http.client.HTTPException) as error:
        raise _Interrupted(f"no connection: {_reason(error)}") from None
    if response.headers.get("Content-Encoding", "identity") != "identity":
        response.close()
        raise CareersError(f"{wanted.url}: the server sends the file encoded", by_hand(wanted))
    return response


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
    return wording.blank(str(text))[:200]


def by_hand(wanted: Download) -> str:
    """What a person can do without this program."""
    return f"or download it in a browser, and name the file to `careers import`: {wanted.url}"
