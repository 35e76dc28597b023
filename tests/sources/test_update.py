"""`careers update`, against a server of our own: what is newer, asked first, fetched, brought in; and when it fails."""

from __future__ import annotations

import functools
import json
import socket
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import onet_files
import pytest
from onet_files import careers as run_careers
from test_fetch import Handler, Server

from careercli import app
from careercli.commands import update as command
from careercli.errors import UsageError
from careercli.roles import releases, update_record
from careercli.roles.folder import RoleFolder
from careercli.roles.model import Occupation, Statistics, Wages
from careercli.sources import fetch, http, update
from careercli.sources.http import user_agent
from careercli.sources.merge import merge_statistics
from helper import home_of, roles_of, run

# Paralegals in 2025-35, with figures of our own: BLS's are not at hand. 23-2011 is what the tests' paralegal is
# counted under; its pay is that of OEWS May 2024.
PARALEGALS = ["Paralegals", "23-2011", "Line item", 400.0, 7.5, 41.0, 1.0, "Associate's degree", "None", "None"]


def projections(file: Path, period: str = "2025–35") -> Path:
    """A workbook of projections of a period, with one occupation."""
    onet_files.projections(file, PARALEGALS)
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data.replace("2024–34", period).replace("2024", period[:4]))
    return file


@dataclass(frozen=True)
class Served:
    """What a server of ours has, by the names of BLS's and O*NET's files, and what it was asked, by which agent."""

    bodies: dict[str, bytes]
    asked: list[str]


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """A server in the place of BLS and O*NET, with a release and a workbook; 403 for anything else."""
    release = onet_files.zipped(onet_files.release(tmp_path / "text"), tmp_path / "r.zip").read_bytes()
    bodies = {"occupation.xlsx": projections(tmp_path / "p.xlsx").read_bytes(), "db_31_0_text.zip": release}
    server = Server()

    def get(handler: Handler) -> None:
        server.asked.append(f"{handler.path} {handler.headers['User-Agent']}")
        handler.close_connection = True
        body = bodies.get(handler.path.rsplit("/", 1)[-1])
        handler.head(200 if body else 403, len(body or b""))
        handler.wfile.write(body or b"")

    monkeypatch.setattr(Handler, "do_GET", get)
    for name in ("onet", "wages", "projections"):
        monkeypatch.setattr(fetch, name, functools.partial(getattr(fetch, name), base=server.base))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Served(bodies, server.asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_plan_is_shown_and_nothing_is_done(tmp_path: Path, served: Served) -> None:
    """`--dry-run`: edition, that in use, address, size and page, and no connection; on the tests' day (November 2026)."""
    plan = run_careers("update", "--dry-run", "--json", home=tmp_path).json["fetch"]
    assert [(each["data"], each["period"], each["in_use"]) for each in plan] == [
        ("onet", "31.0", "30.3"), ("projections", "2025-35", "2024-34"),
    ]  # fmt: skip
    assert plan[1]["url"].endswith("/emp/ind-occ-matrix/occupation.xlsx")
    assert (plan[1]["size"], plan[1]["page"]) == ("about 0.4 MB", "https://www.bls.gov/emp/tables.htm")
    for width in ("40", "80", "200"):
        screen = run_careers("update", "--dry-run", "-f", "table", home=tmp_path, COLUMNS=width)
        assert all(len(line) <= int(width) for line in screen.lines)
        assert "2025-35 instead of" in " ".join(screen.split())
    assert served.asked == []
    assert not roles_of(tmp_path).exists()


def test_projections_are_fetched_and_lie_over_what_is_bundled(tmp_path: Path, served: Served) -> None:
    """Newer growth with the bundled pay; then nothing newer is out; the agent names the contact to BLS only."""
    ran = run_careers("update", "projections", "--yes", "--contact", "me@example.org", "--json", home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    assert ran.json["brought_in"] == {"projections": "2025-35"}
    role = run_careers("show", "paralegal", "--json", home=tmp_path).json
    statistics = role["statistics"]
    assert statistics["source"] == "BLS OEWS May 2024 and Employment Projections 2025-35"
    assert (statistics["growth_percent"], statistics["growth_period"]) == (7.5, "2025-35")
    assert statistics["wages"]["median"] == 61_010  # OEWS May 2024, 23-2011
    assert "newer projections" not in run_careers("show", "paralegal", "-s", "statistics", home=tmp_path)
    [asked] = served.asked
    assert asked == f"/emp/ind-occ-matrix/occupation.xlsx {user_agent('me@example.org')}"
    plan = run_careers("update", "--dry-run", "--json", home=tmp_path).json["fetch"]
    assert [each["data"] for each in plan] == ["onet"]
    run_careers("update", "projections", "--yes", home=tmp_path)
    assert len(served.asked) == 1  # it is there already


def test_what_a_person_wrote_is_left_alone(tmp_path: Path, served: Served) -> None:
    """A file of theirs under the slug of a role stays byte for byte."""
    mine = roles_of(tmp_path) / "paralegal.yaml"
    mine.parent.mkdir(parents=True)
    mine.write_text("title: Paralegal\nsummary: Mine.\n", encoding="utf-8")
    run_careers("update", "projections", "--yes", home=tmp_path)
    assert mine.read_text(encoding="utf-8") == "title: Paralegal\nsummary: Mine.\n"


def test_all_that_is_newer_comes_at_once(tmp_path: Path, served: Served) -> None:
    """O*NET and the projections, each with a line; the record names both; figures stay when O*NET comes again."""
    served.bodies["occupation.xlsx"] = projections(tmp_path / "again.xlsx").read_bytes()
    ran = run_careers("update", "--yes", "--json", home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    assert (roles_of(tmp_path) / "lighthouse-keepers.yaml").exists()
    assert ran.json["brought_in"] == {"onet": "30.1", "projections": "2025-35"}  # the file says itself what it is


@pytest.mark.parametrize("answer", ["n", "", "perhaps"])
def test_it_asks_first(tmp_path: Path, served: Served, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """On a terminal: the plan and a question; anything but yes fetches nothing. Without one: --yes is named."""
    assert run_careers("update", home=tmp_path).exit_code == 2
    monkeypatch.setattr(command, "at_terminal", lambda: True)
    ran = run("update", home=tmp_path, stdin=f"{answer}\n")
    assert (ran.exit_code, served.asked) == (0, [])
    assert "2025-35 instead of 2024-34: about 0.4 MB" in ran.stderr
    assert ran.stderr.endswith("Fetch now? [y/N] nothing was fetched\n")


def test_yes_at_the_question(tmp_path: Path, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes on."""
    monkeypatch.setattr(command, "at_terminal", lambda: True)
    assert run("update", "projections", home=tmp_path, stdin="Yes\n").exit_code == 0
    assert len(served.asked) == 1


def test_a_refusal_names_page_file_and_command(tmp_path: Path, served: Served) -> None:
    """On BLS's 403 nothing is changed for it, the rest is brought in, and the command named works as it stands."""
    workbook = tmp_path / "occupation.xlsx"
    workbook.write_bytes(served.bodies.pop("occupation.xlsx"))
    ran = run_careers("update", "--yes", home=tmp_path)
    assert ran.exit_code == 1
    words = " ".join(ran.stderr.split())
    assert "Employment Projections 2025-35 could not be fetched" in words
    assert "403" in words
    assert "open https://www.bls.gov/emp/tables.htm in a browser, save occupation.xlsx" in words
    assert "careers update --projections ~/Downloads/occupation.xlsx" in words
    assert update_record_of(tmp_path) == {"onet": "30.1"}
    asked = len(served.asked)
    ran = run_careers("update", "--projections", workbook, home=tmp_path)
    assert (ran.exit_code, len(served.asked)) == (0, asked)
    assert update_record_of(tmp_path)["projections"] == "2025-35"


def update_record_of(home: Path) -> dict[str, str]:
    """The record in a home."""
    text = (home_of(home) / "data" / update_record.NAME).read_text(encoding="utf-8")
    record: dict[str, str] = json.loads(text)
    return record


def test_without_a_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody answers: the same help, for each file, and no home is made."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{unused.getsockname()[1]}"
        for name in ("onet", "projections"):
            monkeypatch.setattr(fetch, name, functools.partial(getattr(fetch, name), base=base))
        monkeypatch.setattr(http.RetryPolicy, "__init__", functools.partialmethod(_quick, http.RetryPolicy.__init__))
        ran = run_careers("update", "--yes", home=tmp_path)
    assert ran.exit_code == 1
    assert ran.stderr.count("no connection") == 2
    assert ran.stderr.count("careers update --") == 2
    assert ran == ""
    assert not roles_of(tmp_path).exists()


def _quick(policy: http.RetryPolicy, init: object, **_more: object) -> None:
    init(policy, read=0.5, total=1.0, attempts=1, pause=0.0)  # type: ignore[operator]


def test_a_file_of_an_older_edition_is_not_kept(tmp_path: Path, served: Served) -> None:
    """BLS has one address for all editions: what it still sends is brought in, named, and asked for again."""
    served.bodies["occupation.xlsx"] = projections(tmp_path / "old.xlsx", "2024–34").read_bytes()
    for times in (1, 2):
        ran = run_careers("update", "projections", "--yes", home=tmp_path)
        assert ran.exit_code == 0, ran.stderr
        assert "2025-35 is not out yet" in ran
        assert len(served.asked) == times


def test_a_wrong_file_changes_nothing(tmp_path: Path) -> None:
    """What is no workbook is refused before anything is written."""
    (tmp_path / "x.xlsx").write_bytes(b"no workbook")
    ran = run_careers("update", "--projections", "x.xlsx", home=tmp_path)
    assert ran.exit_code == 1
    assert "x.xlsx" in ran.stderr
    assert not roles_of(tmp_path).exists()


def test_nothing_newer(tmp_path: Path) -> None:
    """With all brought in, it says when the next are due, and goes not online."""
    (home_of(tmp_path) / "data").mkdir(parents=True)
    record = home_of(tmp_path) / "data" / update_record.NAME
    record.write_text('{"onet": "31.0", "projections": "2025-35"}', encoding="utf-8")
    ran = run_careers("update", "-f", "table", home=tmp_path)
    assert "Nothing newer is out" in ran
    assert "next due in December 2026" in ran
    record.write_text('["damaged', encoding="utf-8")
    assert len(run_careers("update", "--dry-run", "--json", home=tmp_path).json["fetch"]) == 2


def test_wrong_names_and_contacts() -> None:
    """Each with what may stand there; nothing can be smuggled into the header."""
    for wrong in ("me", "a@b", "a@b.org\r\nX: y", "a b@c.org", "ä@b.org"):
        with pytest.raises(UsageError):
            update.items(contact=wrong)
    with pytest.raises(UsageError, match="no data set"):
        update.items(["onets"])


def test_figures_of_two_codes_are_put_together() -> None:
    """New projections under another code than that of the wages keep the wages, and whom these count."""
    old = Statistics(
        source="BLS OEWS May 2025 and Employment Projections 2024-34",
        occupation=Occupation(system="SOC-2018", code="25-9045", title="Teaching Assistants"),
        wages=Wages(median=36_000),
        growth_percent=1.0,
        growth_period="2024-34",
        note="Growth and openings are for 25-9042.",
    )
    fresh = Statistics(
        source="BLS Employment Projections 2025-35",
        occupation=Occupation(system="SOC-2018", code="25-9042", title="Teaching Assistants, Schools"),
        wages=Wages(median=1.0),
        growth_percent=2.0,
        growth_period="2025-35",
    )
    both, _ = merge_statistics(old, fresh)
    assert both
    assert (both.occupation, both.wages) == (old.occupation, old.wages)
    assert both.note == "Growth and openings are for 25-9042, Teaching Assistants, Schools."
    assert (both.growth_percent, both.source) == (2.0, "BLS OEWS May 2025 and Employment Projections 2025-35")


def test_fetch_is_a_hidden_name() -> None:
    """It works as before, and the help does not show it."""
    assert ("fetch", "bls") in app.names()
    assert app.HIDDEN == ("fetch",)
    assert {data.key for data in update.UPDATED} <= {data.key for data in releases.DATA_SETS}


def test_the_help_names_update_and_not_fetch(careers) -> None:
    """One way to newer figures."""
    text = careers("--help")
    assert " update " in text
    assert " fetch " not in text


def test_a_report_counts_files_and_names_none(folder: Path, tmp_path: Path, catalog_of) -> None:
    """Figures change in every file: how many is enough, where an import of one file names it."""
    catalog = catalog_of(
        clerk='title: Clerk\nsummary: x\noccupation: {system: SOC-2018, code: "23-2011"}\n'
        "statistics: {source: BLS Employment Projections 2024-34, growth_percent: 1.2, growth_period: 2024-34}\n"
    )
    files = {"projections": projections(tmp_path / "p.xlsx")}
    result = update.bring_in(catalog, files, RoleFolder(folder, overwrite=True), lambda _label: None)
    assert "changed in 1 file" in [said for _section, said in result.changes]
    assert not any("clerk" in said for _section, said in result.changes)
