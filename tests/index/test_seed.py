"""The database that comes with the program is read where it is: nothing is written, whatever stands around it."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from careercli import paths
from careercli.index.seed_builder import build
from careercli.roles.search_path import SEED
from helper import ROOT, Ran, cache_of, home_of, program, ran, roles_of, run

READING = (
    ("show", "paralegal"),
    ("search", "paralegal"),
    ("list", "--limit", "3"),
    ("salary", "paralegal"),
    ("compare", "paralegal", "lawyer"),
    ("skills", "westlaw"),
    ("related", "paralegal"),
    ("where",),
)
CODES = ("29-1141", "47-2111")


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file and folder below one, with size and time."""
    return {
        str(file.relative_to(folder)): (file.stat().st_size, file.stat().st_mtime_ns)
        for file in [folder, *folder.rglob("*")]
    }


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The tests' data with its database in a folder of an odd name, which nobody may write."""
    folder = tmp_path / "site packages? #1 %20 ü" / "data"
    shutil.copytree(os.environ[paths.DATA_ENVIRONMENT], folder)
    for each in (folder / "roles", folder):
        each.chmod(stat.S_IRUSR | stat.S_IXUSR)
    yield folder
    for each in (folder, folder / "roles"):
        each.chmod(stat.S_IRWXU)


def test_reading_commands_write_nothing_at_all(data: Path, tmp_path: Path) -> None:
    """From the first command on, out of a folder with blanks, `?`, `#` and `%` in its name: no file in it, none at home."""
    before = state(data)
    for arguments in READING:
        result = run(*arguments, home=tmp_path, CAREERS_DATA=str(data))
        told = [line for line in result.stderr.splitlines() if not line.startswith("left out: ")]
        assert (result.exit_code, told) == (0, []), arguments
    assert state(data) == before
    assert not home_of(tmp_path).exists()


def test_an_own_role_makes_an_index_at_home_and_leaves_the_database(data: Path, tmp_path: Path) -> None:
    """Both the person's role and the bundled ones are there; when the file goes, so does the role."""
    before = state(data)
    own = roles_of(tmp_path) / "night-baker.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("title: Night Baker\nsummary: Bakes.\n", encoding="utf-8")
    ask = {"home": tmp_path, "CAREERS_DATA": str(data)}
    assert "Night Baker" in run("show", "night-baker", **ask)
    assert "Paralegal" in run("show", "paralegal", **ask)
    own.unlink()
    assert run("show", "night-baker", **ask).exit_code == 3
    assert state(data) == before


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_database_is_made_anew_elsewhere(tmp_path: Path, content: bytes) -> None:
    """Truncated, foreign or broken inside: the answer is right, and the installed file stays as it is."""
    folder = tmp_path / "data"
    shutil.copytree(os.environ[paths.DATA_ENVIRONMENT], folder)
    (folder / SEED).write_bytes(content)
    for _ in range(2):
        result = run("show", "paralegal", home=tmp_path, CAREERS_DATA=str(folder))
        assert (result.exit_code, "Paralegal" in result) == (0, True), result.stderr
    assert (folder / SEED).read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"somebody else's", b"SQLite format 3\0" + b"\0" * 5000])
def test_a_foreign_cache_is_no_obstacle(tmp_path: Path, content: bytes) -> None:
    """An index that is damaged or none is replaced by one made from the database again."""
    own = roles_of(tmp_path) / "night-baker.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("title: Night Baker\nsummary: Bakes.\n", encoding="utf-8")
    assert run("show", "night-baker", home=tmp_path).exit_code == 0
    files = [file for file in cache_of(tmp_path).rglob("*") if file.is_file()]
    assert files
    for file in files:
        file.write_bytes(content)
    for name in ("night-baker", "paralegal"):
        assert run("show", name, home=tmp_path).exit_code == 0, name


def test_two_versions_side_by_side_each_answer_from_their_own(tmp_path: Path) -> None:
    """With one home and one own role: the one with more roles keeps them, the other never shows them."""
    own = roles_of(tmp_path) / "night-baker.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("title: Night Baker\nsummary: Bakes.\n", encoding="utf-8")
    newer = tmp_path / "newer"
    shutil.copytree(os.environ[paths.DATA_ENVIRONMENT], newer)
    (newer / "roles" / "space-lawyer.yaml").write_text("title: Space Lawyer\nsummary: Argues.\n", encoding="utf-8")
    build(newer, newer / SEED)
    for _ in range(2):
        assert run("show", "space-lawyer", home=tmp_path, CAREERS_DATA=str(newer)).exit_code == 0
        assert run("show", "space-lawyer", home=tmp_path).exit_code == 3
        assert run("show", "night-baker", home=tmp_path).exit_code == 0


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of the project with two occupations and one hand-written role."""
    root = tmp_path / "check out"
    shutil.copytree(ROOT / "src", root / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "data" / "atlas").mkdir(parents=True)
    (root / "data" / "roles").mkdir()
    tables = [file.name for file in (ROOT / "data").glob("*.tsv")]
    for name in ("skills.yaml", "role-template.yaml", "role.schema.json", "roles/paralegal.yaml", *tables):
        shutil.copy(ROOT / "data" / name, root / "data" / name)
    for file in (ROOT / "data" / "atlas").glob("*.tsv"):
        header, *lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        if not header.startswith(("kind\t", "activity\t", "sector\t", "year\t")):
            lines = [line for line in lines if line.startswith(CODES)]
        (root / "data" / "atlas" / file.name).write_text("".join([header, *lines]), encoding="utf-8", newline="\n")
    return root


def test_what_is_edited_in_a_checkout_shows_in_the_next_command(checkout: Path, tmp_path: Path) -> None:
    """A table, then a hand-written role: no reinstalling, no command that must be known of."""

    def show(role: str) -> Ran:
        return _in_checkout(checkout, tmp_path, "show", role)

    assert "Registered Nurses" in show("29-1141")
    table = checkout / "data" / "atlas" / "occupations.tsv"
    table.write_text(
        table.read_text(encoding="utf-8").replace("\tRegistered Nurses\t", "\tEnrolled Nurses\t"), encoding="utf-8"
    )
    assert "Enrolled Nurses" in show("29-1141")
    role = checkout / "data" / "roles" / "paralegal.yaml"
    role.write_text(
        role.read_text(encoding="utf-8").replace("title: Paralegal\n", "title: Paralegal of Tomorrow\n"),
        encoding="utf-8",
    )
    assert "Paralegal of Tomorrow" in show("paralegal")
    assert "Enrolled Nurses" in show("29-1141")


def _in_checkout(root: Path, home: Path, *arguments: str) -> Ran:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "CAREERS_HOME": str(home_of(home)),
        "PYTHONPATH": str(root / "src"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [sys.executable, *program(*arguments)[1:]], env=environment, cwd=home, capture_output=True, check=False
    )
    return ran(done.stdout, done.stderr, done.returncode)
