"""Receiving one file over HTTPS from its publisher, never followed to somebody else.

urllib, of the standard library, is enough for one file at a time; what is added is a handler that follows a redirect
only to the publisher's own hosts, and bounds on size and time.
"""

from __future__ import annotations

import http.client
import importlib.metadata
import ssl
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

from careercli import paths
from careercli import text as wording
from careercli.errors import CareersError
from careercli.version import __version__

MAX_BYTES = 300_000_000
CHUNK = 65_536
MAX_REDIRECTS = 5
BUSY = (429, 500, 502, 503, 504)
"""Statuses after which trying again may help."""
REFUSED = 403
"""BLS's answer to a program that it takes for a robot: usual, and no fault of the person's."""

Progress = Callable[[int, int], None]
"""Called with the bytes received and the bytes in all (0 if the server does not announce them)."""


@dataclass(frozen=True, kw_only=True)
class Download:
    """A file of a publisher's: its name here, its address, and the hosts that may serve it.

    `secure` is False only for a server of a test's own. `contact` is a mail address that the person gave for it.
    `page` is where a browser finds the file, and `command` what takes the file's name behind it.
    """

    name: str
    url: str
    hosts: frozenset[str]
    secure: bool = True
    contact: str = ""
    page: str = ""
    command: str = "careers import"


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """Seconds to wait for each read and for the file in all, how often to try, and seconds before trying again.

    Before the n-th attempt it waits (n - 1) * `pause`.
    """

    read: float = 30.0
    total: float = 3_600.0
    attempts: int = 3
    pause: float = 1.0


class _Interrupted(Exception):
    """The connection ended before the file did; trying again may help."""


def receive(download: Download, out: IO[bytes], progress: Progress | None, policy: RetryPolicy) -> None:
    """Receives a file, in several attempts if need be, each from its start.

    Raises CareersError if the server cannot be reached, stalls, sends too much or too little, refuses, or sends on to
    somebody else.
    """
    reason = ""
    for attempt in range(policy.attempts):
        time.sleep(policy.pause * attempt)
        out.seek(0)
        out.truncate()
        try:
            with _open(download, policy) as response:
                _copy(download, response, out, progress, time.monotonic() + policy.total)
            return
        except _Interrupted as error:
            reason = str(error)
    raise CareersError(f"{download.url}: {reason} ({policy.attempts} attempts)", manual_hint(download))


def _copy(download: Download, response: Any, out: IO[bytes], progress: Progress | None, deadline: float) -> None:
    received, total = 0, response.length or 0
    while chunk := _read(response):
        received += len(chunk)
        if received > MAX_BYTES:
            message = f"{download.url}: the server sends more than {MAX_BYTES // 1_000_000} MB"
            raise CareersError(message, manual_hint(download))
        if time.monotonic() > deadline:
            raise _Interrupted(f"the server is too slow: {received:,} bytes until now")
        out.write(chunk)
        if progress:
            progress(received, total)
    if received < total:
        raise _Interrupted(f"the connection ended after {received:,} of {total:,} bytes")


def _read(response: Any) -> bytes:
    try:
        chunk: bytes = response.read1(CHUNK)
        return chunk
    except (OSError, http.client.HTTPException) as error:
        raise _Interrupted(f"the connection broke: {_reason(error)}") from None


def _open(download: Download, policy: RetryPolicy) -> Any:
    """The server's response, its status and encoding checked. Raises CareersError, and _Interrupted."""
    check_host(download, download.url)
    opener = urllib.request.OpenerDirector()  # without handlers for file:, ftp: and data:
    for handler in (
        urllib.request.ProxyHandler(), urllib.request.HTTPHandler(), urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(), urllib.request.HTTPErrorProcessor(), _Redirects(download),
    ):  # fmt: skip
        opener.add_handler(handler)
    headers = {"User-Agent": user_agent(download.contact), "Accept": "*/*", "Accept-Encoding": "identity"}
    try:
        response: Any = opener.open(urllib.request.Request(download.url, headers=headers), timeout=policy.read)  # noqa: S310
    except urllib.error.HTTPError as error:
        error.close()
        message = f"the server answers {error.code} {_plain(error.reason)}"
        if error.code == REFUSED:
            message += ", as it does to many programs; a browser is let in"
        if error.code in BUSY:
            raise _Interrupted(message) from None
        raise CareersError(f"{download.url}: {message}", manual_hint(download)) from None
    except (OSError, http.client.HTTPException) as error:
        raise _Interrupted(f"no connection: {_reason(error)}") from None
    if response.headers.get("Content-Encoding", "identity") != "identity":
        response.close()
        raise CareersError(f"{download.url}: the server sends the file encoded", manual_hint(download))
    return response


def user_agent(contact: str = "") -> str:
    """How the program names itself: with its version, the project's address if there is one, and a contact.

    BLS refuses robots that do not say how their owner can be reached. A browser is not imitated.
    """
    try:
        metadata = importlib.metadata.metadata("careercli")
        urls = [str(url).partition(",")[2].strip() for url in metadata.get_all("Project-URL") or ()]
    except importlib.metadata.PackageNotFoundError:
        urls = []
    about = [f"+{url}" for url in urls[:1]] + ([contact] if contact else [])
    return f"careercli/{__version__}" + (f" ({'; '.join(about)})" if about else "")


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect to the publisher's own hosts, a few times."""

    max_redirections = MAX_REDIRECTS
    max_repeats = 2

    def __init__(self, download: Download) -> None:
        self.download = download

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """The request to go on with. Raises CareersError if it leads elsewhere."""
        try:
            check_host(self.download, urljoin(req.full_url, newurl))
        except CareersError:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def check_host(download: Download, url: str) -> None:
    """Raises CareersError for an address that is not the publisher's, or not secure."""
    parts = urlsplit(url)
    if parts.scheme != "https" and download.secure:
        raise CareersError(f"{_plain(url)}: not a secure address (https)", manual_hint(download))
    if parts.hostname not in download.hosts or parts.username is not None:
        host = _plain(str(parts.hostname))
        raise CareersError(f"{download.url}: sent on to {host}, which is not its publisher", manual_hint(download))


def _reason(error: Exception) -> str:
    inner = getattr(error, "reason", error)
    if isinstance(inner, TimeoutError):
        return "the server stalls"
    if isinstance(inner, ssl.SSLCertVerificationError) and sys.platform == "darwin":
        return "this Python has no certificates yet; `Install Certificates.command` in its folder of Applications has"
    return _plain(getattr(inner, "strerror", None) or str(inner) or type(inner).__name__)


def _plain(text: object) -> str:
    return wording.blank(str(text))[:200]


def manual_hint(download: Download) -> str:
    """The hint of an error: how a person gets the file without this program, and the command that takes it then."""
    page = download.page or download.url
    where = f" ({download.url})" if download.page else ""
    folder = Path.home() / "Downloads"
    saved = paths.display(folder / download.name)
    return (
        f"open {page} in a browser, save {download.name}{where} in {paths.display(folder)}, "
        f"then type: {download.command} {saved}"
    )
