"""What a command does not need is not loaded: each is held to the modules it may load, in a process of its own."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from helper import environment, roles_of

HEAVY = frozenset({
    "rich", "jinja2", "yaml", "rapidfuzz", "jsonschema", "msgspec", "lxml", "ftfy", "python_calamine", "urllib.request", "ssl",
    "http.client", "asyncio", "multiprocessing", "careercli.roles.model", "careercli.sources", "careercli.moves",
    "careercli.commands.asked.questions", "careercli.commands.asked.not_understood",
})  # fmt: skip
"""Modules that cost milliseconds, and rooms that only some commands need."""

QUESTIONS = {"careercli.commands.asked.questions", "careercli.commands.asked.not_understood"}
RICH, FUZZ, MODEL, MOVES = {"rich"}, {"rapidfuzz"}, {"msgspec", "careercli.roles.model"}, {"careercli.moves"}
ROLE, OTHER = "legal-coordinator", "legal-technician"
SCREEN = ("--format", "table")

MAY_LOAD: list[tuple[tuple[str, ...], set[str]]] = [
    (("--version",), set()),
    (("show", ROLE, "--json"), set()),
    (("show", ROLE), set()),
    (("show", ROLE, *SCREEN), RICH),
    (("show", ROLE, "--full", *SCREEN), RICH),
    (("show", ROLE, "--section", "pros", "--format", "markdown"), set()),
    (("list", "--json"), set()),
    (("list", "--sort", "-median", *SCREEN), RICH),
    (("salary", ROLE, "--json"), set()),
    (("salary", ROLE, "--offer", "62000", *SCREEN), RICH),
    (("tiers", ROLE, *SCREEN), RICH),
    (("day", ROLE, "--json"), set()),
    (("compare", ROLE, OTHER, "--json"), set()),
    (("compare", ROLE, OTHER, *SCREEN), RICH),
    (("check", ROLE, "--json"), set()),
    (("gap", ROLE, OTHER, "--json"), MOVES | FUZZ),
    (("plan", ROLE, OTHER, "--json"), MOVES | FUZZ | {"yaml"}),
    (("faq", ROLE, "--json"), FUZZ),
    (("skills", "legal research", "--json"), FUZZ),
    (("skills", "legal reserch", "--json"), FUZZ),
    (("skills", "legal reserch", *SCREEN), RICH | FUZZ),
    (("search", "paralegal", "--json"), set()),
    (("search", "legal coordinator", "--json"), set()),
    (("search", "certfied paralegal", "--json"), FUZZ | QUESTIONS),
    (("search", "certfied paralegal", *SCREEN), RICH | FUZZ | QUESTIONS),
    (("related", ROLE, "--json"), MOVES | FUZZ),
    (("next", ROLE, "--json"), MOVES),
    (("jobs without a degree over 60000 in ohio", "--json"), QUESTIONS | MOVES),
    (("how do I become a paralegal", "--json"), QUESTIONS),
    (("list", "--in", "ohio", "--json"), set()),
    (("salary", ROLE, "--format", "html"), {"jinja2", "asyncio"}),
]

REPORTING = """
import json, os, sys
from careercli.__main__ import run
code = run(sys.argv[1:])
own = [vars(sys.modules[name]) for name in sorted(sys.modules) if name.startswith("careercli.")]
kinds = {kind for each in own for kind in each.values() if isinstance(kind, type) and kind.__module__.startswith("careercli.")}
kinds = {kind for kind in kinds if "__dataclass_fields__" in vars(kind)}
compiled = [str(kind) for kind in kinds if vars(kind)["__eq__"].__code__.co_filename == "<string>"]
sys.stderr.write("\\n" + json.dumps([code, sorted(sys.modules), len(kinds), sorted(compiled)]))
"""


class Report(NamedTuple):
    """What a command has loaded when it is done: modules, how many dataclasses of ours, and those compiled at import."""

    modules: set[str]
    dataclasses: int
    compiled: list[str]


@functools.cache
def reported_warm(home: Path, arguments: tuple[str, ...]) -> Report:
    """What a command loads on a warm index, where it is the same on every run: several tests look at one."""
    return reported(home, arguments)


def reported(home: Path, arguments: tuple[str, ...]) -> Report:
    """Runs a command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", REPORTING, *arguments], capture_output=True, env=environment(home), cwd=home, check=False
    )
    code, modules, *dataclasses = json.loads(done.stderr.splitlines()[-1])  # behind what the command itself says
    assert code == 0, done.stderr
    assert done.stdout
    return Report(set(modules), *dataclasses)


def loaded(home: Path, arguments: tuple[str, ...]) -> set[str]:
    """The modules that a command has loaded when it is done."""
    return reported(home, arguments).modules


@pytest.fixture(scope="session")
def warm(shared_home: Path) -> Path:
    """A home in which the index of the bundled roles is made."""
    modules = loaded(shared_home, ("list", "--json"))
    assert "careercli.index.index" in modules
    return shared_home


@pytest.mark.parametrize(("arguments", "may"), MAY_LOAD, ids=[" ".join(arguments) for arguments, _ in MAY_LOAD])
def test_a_command_loads_only_what_it_may(warm: Path, arguments: tuple[str, ...], may: set[str]) -> None:
    """On a warm index, of everything heavy a command loads only what it is allowed to."""
    assert (reported_warm(warm, arguments).modules & HEAVY) - may == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", ROLE, "--full"),
        ("show", ROLE, *SCREEN),
        ("list", *SCREEN),
        ("compare", ROLE, OTHER, *SCREEN),
        ("gap", ROLE, OTHER, *SCREEN),
        ("next", ROLE, *SCREEN),
        ("skills", "legal reserch", *SCREEN),
        ("search", "jobs without a degree over 60000 in ohio", *SCREEN),
        ("search", "certfied paralegal", *SCREEN),
        ("check", ROLE, *SCREEN),
        ("salary", ROLE, *SCREEN),
    ],
    ids=" ".join,
)
def test_no_dataclass_is_compiled_where_a_command_loads_it(warm: Path, arguments: tuple[str, ...]) -> None:
    """Neither a frozen one, which `lazy_dataclass` makes, nor one that can be changed; and there are dataclasses."""
    report = reported_warm(warm, arguments)
    assert report.dataclasses > 10
    assert report.compiled == []


@pytest.mark.parametrize(
    ("arguments", "must"),
    [
        (("show", ROLE, *SCREEN), "rich"),
        (("skills", "legal reserch", "--json"), "rapidfuzz"),
        (("schema",), "msgspec"),
    ],
)
def test_the_watch_sees_what_is_loaded(warm: Path, arguments: tuple[str, ...], must: str) -> None:
    """Where a heavy module is needed, it is reported: the test above would see one."""
    assert must in reported_warm(warm, arguments).modules & HEAVY


def test_the_watch_sees_a_dataclass_compiled(warm: Path) -> None:
    """The tables of figures have some, of the standard library's kind: the test of dataclasses would see one."""
    assert reported(warm, ("validate", "--json")).compiled


def test_moves_from_a_role_read_no_phrases(warm: Path) -> None:
    """What reads a person's skills is for a person; what puts errors in other words is for errors."""
    assert (
        not {"careercli.moves.phrases", "careercli.api.words"} & reported_warm(warm, ("next", ROLE, "--json")).modules
    )


def test_a_cold_index_loads_the_parser(tmp_path: Path) -> None:
    """Only the first look at a file of one's own reads YAML."""
    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "baker.yaml").write_text("title: Baker\n", encoding="utf-8")
    assert "yaml" in loaded(tmp_path, ("show", ROLE, "--json"))
    assert "yaml" not in loaded(tmp_path, ("show", ROLE, "--json"))


def test_version_asks_no_catalogue(tmp_path: Path) -> None:
    """`--version` neither opens the index nor loads the database."""
    assert not {"sqlite3", "careercli.index.index"} & loaded(tmp_path, ("--version",))
    assert not list(tmp_path.iterdir())
