"""What the index holds and SQLite takes for sound, but cannot be what was put in: told apart from every other fault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.errors import DamagedIndex, UsageError
from careercli.index import extract
from careercli.index.damage import reads_rows
from helper import cache_of, harm, roles_of, run

BAKER = "title: Night Baker\nsummary: Bakes at night.\nday: [{period: night, start: 2:00, end: 9:00}]\n"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with an index."""
    home = tmp_path_factory.mktemp("home")
    roles_of(home).mkdir(parents=True)
    (roles_of(home) / "night-baker.yaml").write_text(BAKER, encoding="utf-8")
    assert run("list", home=home).exit_code == 0
    return home


def index_of(home: Path) -> Path:
    (file,) = cache_of(home).glob("index-*.db")
    return file


@pytest.mark.parametrize(
    "json", ["no JSON", "[]", "3", '{"title": 3}', "{}", '{"title": "x", "summary": "y"}', "[" * 5000]
)
def test_a_role_that_is_none_is_read_from_its_file_again(home: Path, json: str) -> None:
    """Text that is no JSON, another thing than a role, or half of one: the answer is right, and nothing is said."""
    harm(index_of(home), f"UPDATE body SET json = '{json}'")
    ran = run("day", "night-baker", "--json", home=home)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.json[0]["blocks"][0]["start"] == "02:00"


@pytest.mark.parametrize(
    ("script", "command"),
    [
        ("DELETE FROM passage", ("search", "bakes", "--limit", "5")),
        ("UPDATE vector SET skills = x'010203'", ("related", "legal-coordinator")),
        ("UPDATE rarity SET idf = x'01'", ("related", "legal-coordinator")),
        ("UPDATE numbers SET numbers = x'01'", ("list",)),
        ("UPDATE names SET names = x'ff'", ("list",)),
    ],
)
def test_rows_that_do_not_fit_each_other_are_made_anew(home: Path, script: str, command: tuple[str, ...]) -> None:
    """Rows without their partner, columns that do not unpack, snapshots that are none: the same answer as before."""
    before = run(*command, "--json", home=home)
    harm(index_of(home), script)
    after = run(*command, "--json", home=home)
    assert (after.exit_code, after.stderr, str(after)) == (0, before.stderr, str(before))


@pytest.mark.parametrize("error", [TypeError, ValueError, KeyError, IndexError, AttributeError, RuntimeError])
def test_a_fault_elsewhere_deletes_no_index(
    home: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    """It is told, the command is run once, and the index is the same file as before."""
    calls: list[object] = []

    def broken(*arguments: object, **_more: object) -> None:
        calls.append(arguments)
        raise error("a fault of the program")

    monkeypatch.setattr(Catalog, "entry", broken)
    before = index_of(home).stat().st_ino
    ran = run("day", "night-baker", home=home)
    assert (ran.exit_code, len(calls)) == (1, 1)
    assert f"unexpected error: {error.__name__}" in ran.stderr
    assert index_of(home).stat().st_ino == before


def test_a_file_on_which_the_program_fails_is_left_out_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a role is turned into rows: the file is named, all others are listed, and the index stays."""
    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "night-baker.yaml").write_text(BAKER, encoding="utf-8")
    (roles_of(tmp_path) / "clerk.yaml").write_text("title: Clerk\nsummary: x\n", encoding="utf-8")
    real = extract.rows_of

    def rows_of(role, slug, taxonomy, facts=None):
        if slug == "clerk":
            raise TypeError("of our own")
        return real(role, slug, taxonomy, facts)

    monkeypatch.setattr(extract, "rows_of", rows_of)
    ran = run("list", "--json", home=tmp_path)
    assert ran.exit_code == 0
    assert {"night-baker", "legal-coordinator"} <= {row["slug"] for row in ran.json}
    assert "clerk.yaml:1:1 this program failed on this file: TypeError: of our own" in ran.stderr


def test_what_the_caller_does_wrong_is_no_damage() -> None:
    """Arguments that are missing, a request that cannot be understood, a word that is no UTF-8: told as they are."""

    def asked(word: str) -> Iterator[str]:
        if word == "odd":
            raise UsageError("odd")
        yield word.encode().decode()
        yield [word][1]

    read = reads_rows(asked)
    with pytest.raises(TypeError):
        read()
    with pytest.raises(UsageError):
        list(read("odd"))
    with pytest.raises(UnicodeEncodeError):
        list(read("\udcff"))
    rows = read("x")
    assert next(rows) == "x"
    with pytest.raises(DamagedIndex, match="IndexError"):
        next(rows)
