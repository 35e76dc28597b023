"""The tests themselves on Windows and a Mac: each module can be collected there, and reads its files as UTF-8."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from helper import ROOT
from other_systems import LACKING, reason_to_skip

FILES = sorted((ROOT / "tests").rglob("*.py"))
POSIX_MODULES = {"fcntl", "grp", "pty", "pwd", "resource", "termios", "tty"}
POSIX_SIGNALS = {"SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGUSR1", "SIGXFSZ"}


def run_on_import(node: ast.AST) -> Iterator[ast.AST]:
    """What Python runs when it imports a module: all but the inside of functions; their decorators too."""
    yield node
    inside = isinstance(node, ast.FunctionDef)
    for child in node.decorator_list if inside else ast.iter_child_nodes(node):
        yield from run_on_import(child)


def posix_names(text: str) -> list[str]:
    """Modules and signals of POSIX that a module asks for when it is imported, each with its line."""
    names = []
    for node in run_on_import(ast.parse(text)):
        if isinstance(node, ast.Import):
            names += [f"{node.lineno}: {name.name}" for name in node.names if name.name in POSIX_MODULES]
        elif isinstance(node, ast.ImportFrom) and node.module in POSIX_MODULES:
            names.append(f"{node.lineno}: {node.module}")
        elif isinstance(node, ast.Attribute) and node.attr in POSIX_SIGNALS:
            names.append(f"{node.lineno}: {node.attr}")
    return names


def without_encoding(text: str) -> list[int]:
    """The lines of a module that read or write a file as text in whatever encoding the system prefers."""
    lines = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            named = any(keyword.arg == "encoding" for keyword in node.keywords)
            places = {"read_text": 0, "write_text": 1}
            if node.func.attr in places and not named and len(node.args) <= places[node.func.attr]:
                lines.append(node.lineno)
    return lines


def test_every_module_of_tests_can_be_collected_on_windows() -> None:
    """None needs, while it is imported, what Python has on POSIX alone: one such module would stop them all."""
    assert posix_names("import pty\nimport signal\n@mark(signal.SIGKILL)\ndef f():\n    import fcntl\n") == [
        "1: pty", "3: SIGKILL",
    ]  # fmt: skip
    assert len(FILES) > 50
    assert {file.name: names for file in FILES if (names := posix_names(file.read_text(encoding="utf-8")))} == {}


def test_tests_read_and_write_utf_8() -> None:
    """Before Python 3.15, Windows reads and writes a code page of its own where no encoding is named."""
    assert without_encoding(
        "a.read_text()\nb.write_text('x')\nc.read_text('utf-8')\nd.write_text('x', encoding=y)"
    ) == [1, 2]
    assert {file.name: lines for file in FILES if (lines := without_encoding(file.read_text(encoding="utf-8")))} == {}


def uses_a_link(folder: Path) -> None:
    (folder / "link").symlink_to(folder)


def limits_memory() -> str:
    return "resource.setrlimit(resource.RLIMIT_AS, (1, 1))"


@pytest.mark.parametrize(
    ("test", "platform", "skipped"),
    [
        (uses_a_link, "win32", True), (uses_a_link, "darwin", False), (uses_a_link, "linux", False),
        (limits_memory, "darwin", True), (limits_memory, "win32", True), (run_on_import, "win32", False),
    ],
)  # fmt: skip
def test_a_test_is_skipped_where_its_tools_are_missing(test, platform: str, skipped: bool) -> None:
    """Told by its source; on Linux none is."""
    assert bool(reason_to_skip(test, platform)) is skipped
    assert set(LACKING) == {"win32", "darwin"}
