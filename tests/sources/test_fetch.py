"""Downloads, against a server of our own that also stalls, cuts short, sends elsewhere and lies."""

from __future__ import annotations

import dataclasses
import email.message
import functools
import hashlib
import http.server
import importlib.metadata
import io
import os
import socket
import threading
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import onet_files
import pytest
from onet_files import careers

from careercli.errors import CareersError, UsageError
from careercli.roles import releases
from careercli.sources import fetch
from careercli.sources import http as fetch_http
from careercli.sources.http import Download, RetryPolicy, check_host, user_agent
from careercli.version import __version__

PATIENT = RetryPolicy(read=30.0, total=120.0, attempts=2, pause=0.0)
"""For a server that is waited for no longer than it takes, however busy the machine is."""
OUT_OF_TIME = {
    "stall": dataclasses.replace(PATIENT, read=0.5),
    "silent": dataclasses.replace(PATIENT, read=0.5),
    "drip": dataclasses.replace(PATIENT, total=1.0),
}
"""For those that are given up, by what each does: it sends nothing for a time, or not all of it in time."""


def a_zip(size: int = 200_000) -> bytes:
    """A sound zip of about so many bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("Occupation Data.txt", bytes(number * 37 % 251 for number in range(size)))
    return out.getvalue()


BODY = a_zip()


class Server(http.server.ThreadingHTTPServer):
    """Serves BODY in the way that the path asks for, and remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.over = threading.Event()

    @property
    def base(self) -> str:
        """The server's address."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is what many of these tests are about."""


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by the last part of the path."""

    server: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Says nothing."""

    def do_GET(self) -> None:
        """Looks up the way to answer."""
        self.server.asked.append(self.path)
        self.close_connection = True
        way = self.path.rsplit("/", 1)[-1].split(".")[0].replace("-", "_")
        getattr(self, f"way_{way}", self.way_good)()

    def head(self, code: int = 200, length: int | None = len(BODY), **headers: str) -> None:
        """Status and headers."""
        self.send_response(code)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def way_good(self) -> None:
        """All of it."""
        self.head()
        self.wfile.write(BODY)

    def way_cut(self) -> None:
        """The first time a third of the file, then the end of the connection."""
        if len(self.server.asked) > 1:
            self.way_good()
        else:
            self.head()
            self.wfile.write(BODY[: len(BODY) // 3])

    def way_always_cut(self) -> None:
        """A little of the file, then the end of the connection."""
        self.head()
        self.wfile.write(BODY[:1_000])

    def way_stall(self) -> None:
        """A little, and then nothing."""
        self.head()
        self.wfile.write(BODY[:1_000])
        self.wfile.flush()
        self.server.over.wait(20)

    def way_silent(self) -> None:
        """Not even a status."""
        self.server.over.wait(20)

    def way_drip(self) -> None:
        """A byte at a time, each soon enough not to count as silence."""
        self.head()
        for at in range(200):
            self.wfile.write(BODY[at : at + 1])
            self.wfile.flush()
            if self.server.over.wait(0.05):
                return

    def way_short(self) -> None:
        """Says that there is less than there is."""
        self.head(length=len(BODY) - 500)
        self.wfile.write(BODY)

    def way_long(self) -> None:
        """Says that there is more than there is."""
        self.head(length=len(BODY) + 500)
        self.wfile.write(BODY)

    def way_unsaid(self) -> None:
        """Says nothing about the length, and ends with the connection."""
        self.head(length=None)
        self.wfile.write(BODY)

    def way_chunked(self) -> None:
        """Sends chunks, and breaks off in the middle of one."""
        self.head(length=None, Transfer_Encoding="chunked")
        self.wfile.write(b"10000\r\n" + BODY[:1_000])

    def way_page(self) -> None:
        """A web page where the file should be."""
        page = b"<!DOCTYPE html><html>Are you a robot?</html>"
        self.head(length=len(page))
        self.wfile.write(page)

    def way_packed(self) -> None:
        """The file in an encoding that was not asked for."""
        self.head(Content_Encoding="gzip")
        self.wfile.write(BODY)

    def way_gone(self) -> None:
        """Not there."""
        self.head(404, 0)

    def way_busy(self) -> None:
        """Busy the first time."""
        if len(self.server.asked) == 1:
            self.head(503, 0)
        else:
            self.way_good()

    def way_moved(self) -> None:
        """Elsewhere on the same server."""
        self.head(302, 0, Location="/other/good.zip")

    def way_circle(self) -> None:
        """To itself."""
        self.head(302, 0, Location=self.path)

    def way_chain(self) -> None:
        """Always one further."""
        self.head(302, 0, Location=f"/{len(self.server.asked)}/chain.zip")

    def way_away(self) -> None:
        """To somebody else, under another name of this machine."""
        self.head(302, 0, Location=self.server.base.replace("127.0.0.1", "localhost") + "/good.zip")

    def way_file(self) -> None:
        """To a file of this machine."""
        self.head(302, 0, Location="file:///etc/passwd")


@pytest.fixture
def server() -> Iterator[Server]:
    """A running server, stopped and closed afterwards."""
    running = Server()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield running
    finally:
        running.over.set()
        running.shutdown()
        running.server_close()
        thread.join()


def download(server: Server, way: str) -> Download:
    """A file that the server sends in some way."""
    return Download(name="a.zip", url=f"{server.base}/{way}.zip", hosts=frozenset({"127.0.0.1"}), secure=False)


def files(folder: Path) -> list[str]:
    """The names in a folder."""
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def test_a_file_is_received_whole_and_its_checksum_kept(server: Server, tmp_path: Path) -> None:
    """The file, its SHA-256 beside it in the usual form, progress up to the end, and nothing else in the folder."""
    seen: list[tuple[int, int]] = []
    found = fetch.fetch(download(server, "good"), tmp_path / "new", progress=lambda *said: seen.append(said))
    assert found.path.read_bytes() == BODY
    assert found.sha256 == hashlib.sha256(BODY).hexdigest()
    assert (tmp_path / "new" / "a.zip.sha256").read_text(encoding="utf-8") == f"{found.sha256}  a.zip\n"
    assert seen[-1] == (len(BODY), len(BODY))
    assert files(tmp_path / "new") == ["a.zip", "a.zip.sha256"]


def test_what_is_there_is_not_fetched_again(server: Server, tmp_path: Path) -> None:
    """A file that is still as it was received opens no connection; a changed one, or --again, does."""
    wanted = download(server, "good")
    fetch.fetch(wanted, tmp_path)
    assert fetch.fetch(wanted, tmp_path).already
    assert len(server.asked) == 1
    (tmp_path / "a.zip").write_bytes(b"changed")
    assert not fetch.fetch(wanted, tmp_path).already
    assert not fetch.fetch(wanted, tmp_path, again=True).already
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("always-cut", "the connection ended after 1,000 of"),
        ("stall", "the server stalls"),
        ("silent", "the server stalls"),
        ("drip", "the server is too slow"),
        ("short", "not that file: damaged, or cut short"),
        ("long", "the connection ended after"),
        ("chunked", "the connection broke"),
        ("page", r"not that file \(it is a web page\)"),
        ("packed", "sends the file encoded"),
        ("gone", "the server answers 404"),
        ("circle", "the server answers 302"),
        ("chain", "the server answers 302"),
        ("away", "sent on to localhost, which is not its publisher"),
        ("file", "the server answers 302"),
    ],
)
def test_a_server_that_misbehaves_is_told(server: Server, tmp_path: Path, way: str, said: str) -> None:
    """Each in words with what to do, in bounded time, and never a wrong file under the right name."""
    with pytest.raises(CareersError, match=said) as caught:
        fetch.fetch(download(server, way), tmp_path, policy=OUT_OF_TIME.get(way, PATIENT))
    assert "in a browser, save a.zip" in caught.value.hint
    assert files(tmp_path) == []


@pytest.mark.parametrize("way", ["unsaid", "busy", "moved", "cut"])
def test_what_a_good_server_may_do_as_well(server: Server, tmp_path: Path, way: str) -> None:
    """No length, busy for a moment, moved on the same host, a connection that breaks once: begun anew, it is whole."""
    assert fetch.fetch(download(server, way), tmp_path, policy=PATIENT).path.read_bytes() == BODY
    assert files(tmp_path) == ["a.zip", "a.zip.sha256"]


def test_more_than_a_file_may_have_is_not_taken(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that goes on sending is left, and nothing of it stays."""
    monkeypatch.setattr(fetch_http, "MAX_BYTES", 100_000)
    for way in ("unsaid", "good"):
        with pytest.raises(CareersError, match="sends more than"):
            fetch.fetch(download(server, way), tmp_path)
    assert files(tmp_path) == []
    assert len(server.asked) == 2  # not asked again


def test_a_failed_download_leaves_the_file_that_was_there(server: Server, tmp_path: Path) -> None:
    """With --again, the old file is there until a whole new one takes its place."""
    fetch.fetch(download(server, "good"), tmp_path)
    with pytest.raises(CareersError):
        fetch.fetch(download(server, "always-cut"), tmp_path, again=True, policy=PATIENT)
    assert (tmp_path / "a.zip").read_bytes() == BODY
    assert fetch.fetch(download(server, "good"), tmp_path).already
    assert files(tmp_path) == ["a.zip", "a.zip.sha256"]


def test_what_a_killed_download_left_is_swept(server: Server, tmp_path: Path) -> None:
    """A temporary file of long ago goes with the next download."""
    left = tmp_path / ".careers-abc.part"
    left.write_bytes(BODY[:1_000])
    os.utime(left, (0, 0))
    fetch.fetch(download(server, "good"), tmp_path)
    assert files(tmp_path) == ["a.zip", "a.zip.sha256"]


def test_a_folder_that_cannot_be_made(server: Server, tmp_path: Path) -> None:
    """A file where the folder should be: an error with what to do, and no connection."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CareersError, match="cannot be written") as caught:
        fetch.fetch(download(server, "good"), tmp_path / "file" / "downloads")
    assert "--to" in caught.value.hint
    assert server.asked == []


def test_a_proxy_of_the_surroundings_is_used(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With http_proxy set, the proxy is asked for the whole address."""
    monkeypatch.setenv("http_proxy", server.base)
    monkeypatch.delenv("no_proxy", raising=False)
    wanted = Download(
        name="a.zip", url="http://example.invalid/good.zip", hosts=frozenset({"example.invalid"}), secure=False
    )
    assert fetch.fetch(wanted, tmp_path, policy=PATIENT).path.read_bytes() == BODY
    assert server.asked == ["http://example.invalid/good.zip"]


def test_nobody_there(tmp_path: Path) -> None:
    """No server at all is an error with a way out."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        wanted = fetch.onet(base=f"http://127.0.0.1:{port}")
        with pytest.raises(CareersError, match="no connection") as caught:
            fetch.fetch(wanted, tmp_path, policy=PATIENT)
    assert "in a browser, save db_31_0_text.zip" in caught.value.hint


def test_another_checksum_is_refused(server: Server, tmp_path: Path) -> None:
    """With the SHA-256 given, only that file is taken; what is no SHA-256 is a mistake of usage."""
    wanted = download(server, "good")
    with pytest.raises(CareersError, match="its SHA-256 is"):
        fetch.fetch(wanted, tmp_path, sha256="0" * 64)
    assert files(tmp_path) == []
    fetch.fetch(wanted, tmp_path, sha256=hashlib.sha256(BODY).hexdigest().upper())
    with pytest.raises(UsageError):
        fetch.fetch(wanted, tmp_path, sha256="abc")


def test_addresses_are_the_publishers_and_secure() -> None:
    """HTTPS on the publisher's own hosts; a release or year cannot smuggle in anything else."""
    release = fetch.onet("30.1")
    assert release.url == "https://www.onetcenter.org/dl_files/database/db_30_1_text.zip"
    wages, projections = fetch.bls(2024)
    assert wages.url == "https://www.bls.gov/oes/special-requests/oesm24nat.zip"
    assert projections.url == "https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx"
    assert release.secure
    assert wages.secure
    assert projections.secure
    for wrong in ("", "30", "30.1/../x", "30.1\n", "٣٠.1", "30.1?x"):
        with pytest.raises(UsageError):
            fetch.onet(wrong)
    for year in (1999, 2013, 2018, 2026, 2030):  # on the tests' day, in November 2026, May 2025 is the newest
        with pytest.raises(UsageError, match=str(year)) as caught:
            fetch.bls(year)
        assert "2025" in caught.value.hint
    assert fetch.bls(2019)[0].name == "oesm19nat.zip"


def test_the_newest_is_the_default_by_the_calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is bundled: today O*NET 31.0 and May 2025; in June 2027 what is due by then, without a new program."""
    assert [file.name for file in (fetch.onet(), *fetch.bls())] == [
        "db_31_0_text.zip", "oesm25nat.zip", "occupation.xlsx",
    ]  # fmt: skip
    monkeypatch.setattr(releases, "today", lambda: date(2027, 6, 1))
    assert [fetch.onet().name, fetch.wages().name] == ["db_31_3_text.zip", "oesm26nat.zip"]
    monkeypatch.setattr(releases, "today", lambda: date(2027, 5, 20))  # May 2026 may be out, before its month is over
    assert (fetch.wages().name, fetch.wages(2026).name) == ("oesm25nat.zip", "oesm26nat.zip")


@pytest.mark.parametrize("contact", ["", "me@example.org"])
def test_the_agent_names_the_project_s_address(monkeypatch: pytest.MonkeyPatch, contact: str) -> None:
    """The first address of the package's metadata, and a contact only where the person gave one; never a browser."""
    metadata = email.message.Message()
    metadata["Project-URL"] = "Homepage, https://careers.example/project"
    metadata["Project-URL"] = "Changes, https://careers.example/changes"
    monkeypatch.setattr(importlib.metadata, "metadata", lambda _name: metadata)
    more = f"; {contact}" if contact else ""
    assert user_agent(contact) == f"careercli/{__version__} (+https://careers.example/project{more})"
    monkeypatch.setattr(importlib.metadata, "metadata", lambda _name: email.message.Message())
    assert user_agent() == f"careercli/{__version__}"


def test_a_refusal_of_bls_is_told_as_usual(server: Server, tmp_path: Path) -> None:
    """403: the page, the file's name, the folder and the command to type then; it is not tried again."""
    at_home = {"url": f"{server.base}/no/refused", "hosts": frozenset({"127.0.0.1"}), "secure": False}
    wanted = dataclasses.replace(fetch.wages(2025), **at_home)
    Handler.way_refused = lambda self: self.head(403, 0)  # type: ignore[attr-defined]
    with pytest.raises(CareersError, match="403 Forbidden, as it does to many programs") as caught:
        fetch.fetch(wanted, tmp_path, policy=PATIENT)
    hint = caught.value.hint
    assert "open https://www.bls.gov/oes/tables.htm in a browser, save oesm25nat.zip" in hint
    assert hint.endswith("in ~/Downloads, then type: careers import bls --wages ~/Downloads/oesm25nat.zip")
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "url", ["http://www.bls.gov/x", "https://www.bls.gov.evil.example/x", "https://a@www.bls.gov/x"]
)
def test_a_secure_download_stays_secure(url: str) -> None:
    """No plain HTTP, no look-alike host, no name in front of the host."""
    with pytest.raises(CareersError):
        check_host(fetch.bls()[0], url)


def test_the_commands_download_and_say_what_to_type_next(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`fetch onet` and `fetch bls` from a server of ours; what they name next works as it stands."""
    text = onet_files.zipped(onet_files.release(tmp_path / "text"), tmp_path / "r.zip")
    survey = onet_files.wages(
        tmp_path / "w.xlsx",
        ["11-1011", "Keepers", "detailed", 100.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, "", ""],
    )
    outlook = onet_files.projections(
        tmp_path / "p.xlsx", ["K", "11-1011", "Line item", 1.0, 1.0, 1.0, 1.0, "a", "b", "c"]
    )
    bodies = {
        "db_31_0_text.zip": text.read_bytes(),
        "oesm25nat.zip": survey.read_bytes(),
        "occupation.xlsx": outlook.read_bytes(),
    }
    Handler.way_db_31_0_text = lambda self: _send(self, bodies["db_31_0_text.zip"])  # type: ignore[attr-defined]
    Handler.way_oesm25nat = lambda self: _send(self, bodies["oesm25nat.zip"])  # type: ignore[attr-defined]
    Handler.way_occupation = lambda self: _send(self, bodies["occupation.xlsx"])  # type: ignore[attr-defined]
    monkeypatch.setattr(fetch, "onet", functools.partial(fetch.onet, base=server.base))
    monkeypatch.setattr(fetch, "bls", functools.partial(fetch.bls, base=server.base))
    ran = careers("fetch", "onet", "--json", home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    [file] = ran.json["files"]
    assert careers("import", "onet", file["path"], home=tmp_path).exit_code == 0
    ran = careers("fetch", "bls", "--json", home=tmp_path)
    first, second = (one["path"] for one in ran.json["files"])
    ran = careers("import", "bls", "--wages", first, "--projections", second, "--json", home=tmp_path)
    assert ran.json["changed"] == ["fog-signal-keepers.yaml", "lighthouse-keepers.yaml"]
    ran = careers("fetch", "onet", home=tmp_path)
    assert "there already" in ran
    assert "careers import onet " in ran


def _send(handler: Handler, body: bytes) -> None:
    handler.head(length=len(body))
    handler.wfile.write(body)
