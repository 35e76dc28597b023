"""The project keeps its own promises: generated files are fresh, links lead somewhere, every command explains itself."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from careercli import app
from helper import ROOT

NAMES = app.names()
SOURCE = ROOT / "src" / "careercli"
SQL = re.compile(
    r"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|REPLACE\s+INTO\s|"
    r"CREATE\s+(VIRTUAL\s+)?(TABLE|INDEX|VIEW|TRIGGER)\s|PRAGMA\s|WITH\s+(RECURSIVE\s+)?\w+\s*(\([^)]*\))?\s*AS\s*\()"
)
"""How a statement of SQL begins. English that begins with such a word goes on in another way."""


def test_generated_files_are_fresh() -> None:
    """Help texts, the table of keys, the schema and the recorded screens are what the program says now."""
    done = subprocess.run(
        [sys.executable, "docs/build.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES, ids="-".join)
def test_every_command_has_help_with_examples_that_start_with_its_name(careers, name: tuple[str, ...]) -> None:
    """The first line says what it does; each example is a command that exists."""
    ran = careers(*name, "--help", COLUMNS="120")
    assert ran.exit_code == 0
    examples = [line.strip() for line in ran.lines if line.strip().startswith(("careers ", "cat "))]
    assert any(f"careers {' '.join(name)}" in line for line in examples), ran


def test_the_help_lists_every_command(careers) -> None:
    """None but the old name of `update` is hidden, and one line is enough to see what it is for."""
    ran = careers("--help", COLUMNS="100")
    words = {name[0] for name in NAMES} - {"fetch"}
    assert len(words) > 20
    for name in words:
        assert re.search(rf"^\W+{name}\s+[A-Z]", ran, re.M), name


def test_links_in_the_documentation_lead_somewhere() -> None:
    """Relative links in README and docs name files that are there."""
    pages = [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        *sorted((ROOT / "docs").glob("*.md")),
        ROOT / "data" / "README.md",
    ]
    links = [
        (page, link)
        for page in pages
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    ]
    assert len(links) > 10
    assert [f"{page.name}: {link}" for page, link in links if not (page.parent / link).exists()] == []


def test_the_quick_start_has_two_commands_in_two_blocks() -> None:
    """One sets up and shows a role, one sets up and runs the tests."""
    commands = [
        subprocess.run(
            [sys.executable, ".ci/quickstart", number], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        for number in "12"
    ]
    assert commands[0].strip().endswith("careers show legal-coordinator")
    assert commands[1].strip().endswith("pytest")
    assert all(command.startswith("python3 -m venv .venv && .venv/bin/pip install") for command in commands)


def test_the_version_is_told_in_one_place(careers) -> None:
    """--version prints the package's, and the changelog has an entry for it."""
    from careercli import __version__

    assert str(careers("--version")).strip() == f"careers {__version__}"
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_declared_dependency_has_one_exact_version() -> None:
    """What a clone installs, and what it is built with, changes only by a commit; no package server is named."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"^([a-z0-9-]+)==[0-9][^\s;]*(?: ; .+)?$", constraints, re.M)
    extras = project["project"]["optional-dependencies"]
    declared = [*project["project"]["dependencies"], *(one for extra in extras.values() for one in extra)]
    names = {re.split(r"[\[<>=]", one)[0].lower().replace("_", "-") for one in declared} - {"careercli"}
    assert names <= set(pinned)
    assert len(pinned) == len(set(pinned))
    assert "://" not in constraints
    assert all("==" in one for one in project["build-system"]["requires"])


def sql_statements(file: Path) -> list[str]:
    """The text constants of a file, f-strings by their first piece, that begin as a statement of SQL does."""
    constants = [node.value for node in ast.walk(ast.parse(file.read_bytes())) if isinstance(node, ast.Constant)]
    return [text for text in constants if isinstance(text, str) and SQL.match(text)]


def test_sql_stands_in_the_index_alone() -> None:
    """Every room above asks `Catalog.query`, so a table that changes is changed in one room."""
    files = sorted(SOURCE.rglob("*.py"))
    index = [file for file in files if file.is_relative_to(SOURCE / "index")]
    others = [file for file in files if file not in index]
    kinds = {statement.split()[0] for file in index for statement in sql_statements(file)}
    assert {"SELECT", "INSERT", "DELETE", "PRAGMA"} <= kinds
    assert {file.parent.name for file in SOURCE.rglob("*.sql")} == {"index"}
    assert len(others) > 100
    assert {str(file.relative_to(SOURCE)): found for file in others if (found := sql_statements(file))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "SELECT slug FROM role", "INSERT INTO role VALUES (?)", "INSERT OR REPLACE INTO role VALUES (?)",
        "UPDATE role SET slug = ?", "DELETE FROM role", "REPLACE INTO role VALUES (?)", "CREATE INDEX a ON b(c)",
        "\n  CREATE VIRTUAL TABLE a USING fts5(b)", "PRAGMA journal_mode=WAL", "WITH a(b) AS (SELECT 1) SELECT b FROM a",
        "WITH RECURSIVE a AS (SELECT 1) SELECT * FROM a",
    ],
)  # fmt: skip
def test_every_kind_of_statement_is_recognised(tmp_path: Path, text: str) -> None:
    """As a constant, at the head of an f-string, and as a constant that the next line adds to; not in a sentence."""
    file = tmp_path / "sample.py"
    file.write_text(f"a = {text!r}\nb = f{text + ' {a}'!r}\nc = ({text!r}\n    ' tail')\n", encoding="utf-8")
    assert len(sql_statements(file)) == 3
    file.write_text(f"a = {'To ' + text!r}\nb = {text.split()[0] + ', or not'!r}\n", encoding="utf-8")
    assert sql_statements(file) == []
