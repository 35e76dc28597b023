"""The index follows the files, survives whatever happens to it, and never gives a stale answer."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import select
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from careercli.catalog.catalog import Catalog
from careercli.roles.search_path import Folder
from helper import cache_of, environment, harm, roles_of, run, run_process

ONE = "title: One\nsummary: The first.\n"


def again(folder: Path, *more: Folder) -> Catalog:
    """A catalogue opened anew, as the next command does."""
    return Catalog([Folder(folder, str(folder), named=True), *more])


def test_an_edited_file_is_read_again(catalog_of, folder: Path) -> None:
    """A role asked for by name is looked at, though its folder did not change."""
    catalog_of(one=ONE).close()
    (folder / "one.yaml").write_text("title: One\nsummary: Changed, and longer.\n", encoding="utf-8")
    catalog = again(folder)
    assert catalog.entry("one").role.summary == "Changed, and longer."


def test_an_edit_of_the_same_size_is_seen(catalog_of, folder: Path) -> None:
    """The time of change counts, not only the size."""
    catalog_of(one=ONE).close()
    (folder / "one.yaml").write_text(ONE.replace("first", "FIRST"), encoding="utf-8")
    os.utime(folder / "one.yaml", ns=(1, 1))
    assert "FIRST" in again(folder).entry("one").role.summary


def test_added_removed_and_renamed_files_are_seen(catalog_of, folder: Path) -> None:
    """Each of the three changes what is in the catalogue at the next refresh."""
    catalog_of(one=ONE).close()
    (folder / "two.yaml").write_text(ONE.replace("One", "Two"), encoding="utf-8")
    assert again(folder).slugs() == ["one", "two"]
    (folder / "one.yaml").rename(folder / "three.yaml")
    assert again(folder).slug("three") == "three"
    assert again(folder).slugs() == ["three", "two"]
    (folder / "three.yaml").unlink()
    assert again(folder).slugs() == ["two"]


def test_a_file_that_was_left_out_and_is_mended_is_told_of_no_more(catalog_of, folder: Path) -> None:
    """A command that looks at the folders only sees it as well: an edit in place changes no folder's time."""
    catalog_of(one=ONE, broken="title: Broken\naliases: a, b\n").close()
    opened = again(folder)
    opened.refresh_if_folders_changed()
    assert "expected a list" in "".join(opened.left_out())
    (folder / "broken.yaml").write_text("title: Broken\naliases: [a, b]\n", encoding="utf-8")
    opened = again(folder)
    opened.refresh_if_folders_changed()
    assert opened.left_out() == []


def test_only_the_changed_file_is_read(catalog_of, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of three files one changed: one is parsed."""
    catalog_of(one=ONE, two=ONE, three=ONE).close()
    (folder / "two.yaml").write_text(ONE + "family: changed\n", encoding="utf-8")
    from careercli.roles import loader

    read: list[str] = []
    real = loader.load_file
    monkeypatch.setattr(loader, "load_file", lambda path: read.append(path.name) or real(path))
    assert again(folder).count() == 3
    assert read == ["two.yaml"]


def test_a_persons_file_wins_and_its_removal_brings_the_other_back(catalog_of, folder: Path, tmp_path: Path) -> None:
    """Of one slug in two folders, the first folder's is used."""
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    (bundled / "one.yaml").write_text(ONE.replace("first", "bundled one"), encoding="utf-8")
    catalog_of(one=ONE).close()
    below = Folder(bundled, "bundled")
    assert "first" in again(folder, below).entry("one").role.summary
    (folder / "one.yaml").unlink()
    assert again(folder, below).entry("one").origin == "bundled"


def test_a_broken_file_uncovers_the_one_below(catalog_of, folder: Path, tmp_path: Path) -> None:
    """A file that cannot be read is left out, told, and what it hid is used."""
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    (bundled / "one.yaml").write_text(ONE.replace("first", "bundled one"), encoding="utf-8")
    catalog_of(one="title: [").close()
    catalog = again(folder, Folder(bundled, "bundled"))
    assert catalog.entry("one").origin == "bundled"
    assert len(catalog.left_out()) == 1


def test_two_files_of_one_slug_and_odd_entries_are_told(catalog_of, folder: Path) -> None:
    """A twin, a folder, a dangling link and a bad name are left out, each with its reason; the rest is used."""
    (folder / "one.yml").write_text(ONE, encoding="utf-8")
    (folder / "x.yaml").mkdir()
    (folder / "y.yaml").symlink_to(folder / "nowhere")
    (folder / "Bad Name.yaml").write_text(ONE, encoding="utf-8")
    catalog = catalog_of(one=ONE)
    assert catalog.slugs() == ["one"]
    left_out = "\n".join(catalog.left_out())
    for reason in ("same slug as one.yaml", "a folder, not a role file", "points to nothing", "lowercase letters"):
        assert reason in left_out


@pytest.mark.parametrize(
    "harming",
    [
        lambda file: file.write_bytes(b"not a database at all"),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[:5000]),
        lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 40_000),
        lambda file: harm(file, "DROP TABLE body; DROP TABLE called"),
        lambda file: harm(file, "UPDATE meta SET value = 'another version'"),
        lambda file: file.unlink(),
    ],
    ids=["foreign", "empty", "truncated", "overwritten", "tables gone", "other version", "gone"],
)
def test_a_harmed_index_is_built_anew_without_a_word(tmp_path: Path, harming) -> None:
    """Whatever happened to the file, the answer is right, stderr is empty, and the next run uses a whole index."""
    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "one.yaml").write_text(ONE, encoding="utf-8")
    assert run("list", home=tmp_path).exit_code == 0
    (file,) = cache_of(tmp_path).glob("index-*.db")
    for beside in file.parent.glob(f"{file.name}-*"):
        beside.unlink()
    harming(file)
    ran = run("search", "westlaw", "--json", home=tmp_path)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert {"legal-coordinator", "legal-technician"} <= {role["slug"] for role in ran.json}
    assert run("show", "legal-coordinator", "--json", home=tmp_path).json["title"] == "Legal Coordinator"


def test_a_cache_that_cannot_be_written_gives_the_same_answers_and_one_hint(tmp_path: Path) -> None:
    """The cache folder is a file: an index with a file of one's own lives in memory, said once on stderr."""
    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "one.yaml").write_text(ONE, encoding="utf-8")
    cache_of(tmp_path).write_text("in the way", encoding="utf-8")
    ran = run("list", "--json", home=tmp_path)
    assert ran.exit_code == 0
    assert len(ran.json) >= 2
    assert ran.stderr.count("in memory") == 1


def test_twenty_at_once_on_a_cold_cache_all_answer_right(tmp_path: Path) -> None:
    """Processes that start together build one index and none sees half of it."""
    command = [sys.executable, "-m", "careercli", "list", "--json"]
    started = [
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(tmp_path), cwd=tmp_path
        )
        for _ in range(20)
    ]
    answers = [process.communicate() for process in started]
    assert [process.returncode for process in started] == [0] * 20
    assert {error for _out, error in answers} == {b""}
    assert len({out for out, _error in answers}) == 1


@pytest.mark.parametrize("known", [False, True], ids=["a first build", "all files changed"])
def test_an_interrupted_build_goes_on_from_where_it_was(folder: Path, known: bool) -> None:
    """What was read before the interruption is not read again, be it new or changed, as by a checkout of a branch."""
    from careercli.index.sync import BATCH_SIZE

    def write(summary: str) -> None:
        for number in range(BATCH_SIZE + 50):
            (folder / f"role-{number}.yaml").write_text(f"title: Role {number}\nsummary: {summary}\n", encoding="utf-8")

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    if known:
        write("x")
        again(folder).count()
    write("other")
    catalog = Catalog([Folder(folder, str(folder))], progress=stop)
    with pytest.raises(KeyboardInterrupt):
        catalog.count()
    assert catalog.index.rows("SELECT * FROM folder") == []  # or a snapshot that another process saved would count
    catalog.close()
    seen: list[tuple[int, int]] = []
    catalog = Catalog([Folder(folder, str(folder))], progress=lambda done, total: seen.append((done, total)))
    assert catalog.count() == BATCH_SIZE + 50
    assert seen == [(50, 50)]
    assert {catalog.entry(f"role-{number}").role.summary for number in range(BATCH_SIZE + 50)} == {"other"}
    catalog.close()


def test_a_file_that_came_and_went_while_another_process_looked_is_gone(
    catalog_of, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between a process's snapshot and its writing, another one indexes a file that is removed again: no ghost is left."""
    from careercli.index import sync

    catalog_of(one=ONE).close()
    (folder / "one.yaml").write_text(ONE.replace("first", "other"), encoding="utf-8")
    real = sync.sync_tables

    def late(*arguments):
        monkeypatch.setattr(sync, "sync_tables", real)
        (folder / "ghost.yaml").write_text(ONE, encoding="utf-8")
        assert again(folder).slugs() == ["ghost", "one"]
        (folder / "ghost.yaml").unlink()
        return real(*arguments)

    monkeypatch.setattr(sync, "sync_tables", late)
    again(folder).count()
    assert again(folder).slugs() == ["one"]
    assert again(folder).entry("one").role.summary == "The other."


TABLES = """
import os, sys
from pathlib import Path
from careercli.catalog.catalog import Catalog
from careercli.index import workers
from careercli.roles.search_path import Folder

workers.processors = lambda: int(sys.argv[2])
catalog = Catalog([Folder(Path(sys.argv[1]), "test")])
sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name <> 'meta'"
names = [row[0] for row in catalog.refresh().index.rows(sql)]
assert "multiprocessing" in sys.modules or sys.argv[2] == "1"
print({name: catalog.index.rows(f"SELECT * FROM {name}") for name in names})
catalog.close()
"""
"""Prints every table of an index that a number of processes makes."""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one process reads everything")
def test_an_index_is_the_same_by_one_process_or_several(folder: Path, tmp_path: Path) -> None:
    """Every table, row for row; in a Python of its own, as a process with threads starts no workers."""
    for number in range(150):
        skills = f"[Oven {number % 7}, Case management software (e.g., Clio), Tool {number}]"
        text = f"title: Role {number}\nsummary: Does {number} things.\naliases: [Doer]\ntech_stack: {skills}\n"
        (folder / f"role-{number}.yaml").write_text(text, encoding="utf-8")
    printed = []
    for processors in ("1", "2"):
        surroundings = environment(tmp_path, CAREERS_HOME=str(tmp_path / processors))
        command = [sys.executable, "-c", TABLES, str(folder), processors]
        done = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False)
        assert done.stderr == ""
        printed.append(done.stdout)
    assert printed[0].count("Case management software") > 100
    assert printed[1] == printed[0]


def test_what_was_written_stands_in_one_file(tmp_path: Path) -> None:
    """A command that built or changed the index leaves nothing beside it for the next one to read first."""
    own = roles_of(tmp_path) / "one.yaml"
    own.parent.mkdir(parents=True)
    for text in (ONE, ONE.replace("first", "other")):
        own.write_text(text, encoding="utf-8")
        assert run_process("list", home=tmp_path).exit_code == 0
        (file,) = cache_of(tmp_path).glob("index-*.db")
        assert [log for log in file.parent.glob("*-wal") if log.stat().st_size] == []
        connection = sqlite3.connect(f"file:{file}?immutable=1", uri=True)  # looks at nothing but the file itself
        (json_text,) = connection.execute("SELECT json FROM body JOIN role USING (id) WHERE slug = 'one'").fetchone()
        connection.close()
        assert json.loads(json_text)["summary"] in text


@pytest.mark.skipif(sys.platform == "win32", reason="the way to hold a process up is another one there")
def test_a_process_waits_while_another_one_writes(folder: Path, tmp_path: Path) -> None:
    """It neither gives up nor answers from an index that is half made."""
    (folder / "one.yaml").write_text(ONE, encoding="utf-8")
    again(folder).close()
    (file,) = cache_of(tmp_path).glob("index-*.db")
    (folder / "two.yaml").write_text(ONE, encoding="utf-8")
    program = (
        "from pathlib import Path; from careercli.catalog.catalog import Catalog; "
        f"from careercli.roles.search_path import Folder; folder = {str(folder)!r}; "
        "print('started', flush=True); print(Catalog([Folder(Path(folder), folder)]).slugs(), flush=True)"
    )
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=environment(tmp_path))
        assert process.stdout is not None
        assert process.stdout.readline() == b"started\n"
        assert select.select([process.stdout], [], [], 1.5)[0] == []
        writer.execute("COMMIT")
        assert process.communicate(timeout=60)[0] == b"['one', 'two']\n"


@pytest.mark.filterwarnings("error")
def test_a_catalogue_made_in_one_thread_can_be_dropped_in_another(catalog_of, folder: Path) -> None:
    """Without a complaint about whose connection it is."""
    catalog_of(one=ONE).close()
    catalogs: list[Catalog] = []
    thread = threading.Thread(target=lambda: catalogs.append(again(folder)))
    thread.start()
    thread.join()
    catalogs.clear()
    gc.collect()
