"""The pager: what it is given, and that an answer is never lost to one that does not start."""

from __future__ import annotations

import ctypes
import io
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
import rich.console
from rich.text import Text

from careercli.screens import escapes, pager
from careercli.screens.console import Console
from windows import be_windows

TEXT = "\x1b[1m• Pay – 60,000 €\x1b[0m\n"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on PATH, beside the shell's; without PAGER and LESS."""
    monkeypatch.delenv("PAGER", raising=False)
    monkeypatch.delenv("LESS", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def install(folder: Path, name: str) -> Path:
    """A pager that writes down what it gets; the file that it writes into."""
    program, log = folder / name, folder / "log"
    program.write_text(
        f"#!{sys.executable}\nimport os, sys\nopen({str(log)!r}, 'wb').write(\n"
        "    f\"{sys.argv[1:]} {os.environ['LESS']} \".encode() + sys.stdin.buffer.read())\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    return log


def test_less_gets_utf_8_and_its_options(path: Path) -> None:
    """Colours and bullets arrive as they are, whatever the version of Python does to LESS."""
    log = install(path, "less")
    assert pager.show(TEXT)
    assert log.read_text(encoding="utf-8") == f"[] {pager.OPTIONS} {TEXT}"


def test_options_of_the_persons_own_stay(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """LESS and PAGER are theirs; only that colours come through is added, and only to a text that has any."""
    log = install(path, "mine")
    monkeypatch.setenv("LESS", "-S")
    monkeypatch.setenv("PAGER", f"'{path}/mine' 'a b'")
    assert pager.show(TEXT)
    assert log.read_text(encoding="utf-8") == f"['a b'] -R -S {TEXT}"
    assert pager.show("plain")
    assert log.read_text(encoding="utf-8") == "['a b'] -S plain"


@pytest.mark.parametrize("setting", ["/no/such/pager", "no-such-pager -x", "", "'", "false", "sh -c 'exit 1'"])
def test_without_a_pager_nothing_counts_as_shown(path: Path, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    """The caller then prints the answer itself."""
    monkeypatch.setenv("PAGER", setting)
    if "sh" in setting.split():
        monkeypatch.setenv("PATH", "/usr/bin:/bin")
    assert not pager.show(TEXT * 10_000)


def test_an_answer_is_not_lost_to_a_pager_that_does_not_start(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is printed, every line once; a pager that starts has it instead."""
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setenv("TERM", "xterm")
    lines = [Text(f"line {number}") for number in range(30)]
    for setting, printed in (("/no/such/pager", 30), (str(path / "mine"), 0)):
        log = install(path, "mine")
        monkeypatch.setenv("PAGER", setting)
        output = io.StringIO()
        Console(rich.console.Console(file=output, force_terminal=True, width=40, height=10)).show(lines, page=True)
        assert output.getvalue().count("line ") == printed
    assert log.read_text(encoding="utf-8").count("line ") == 30


def test_leaving_early_is_no_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pager that ends before it has read all has shown enough."""
    monkeypatch.setenv("PAGER", "true")
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    assert pager.show(TEXT * 10_000)


def test_windows_pages_only_with_less_or_a_pager_of_ones_own(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`more` of Windows knows no UTF-8: the terminal scrolls. A pager's path may have blanks."""
    be_windows(monkeypatch)
    install(path, "more")
    assert not pager.show(TEXT)
    folder = path / "Program Files"
    folder.mkdir()
    log = install(folder, "less.exe")
    monkeypatch.setenv("PAGER", f"{folder / 'less.exe'} -N")
    assert pager.show(TEXT)
    assert log.read_text(encoding="utf-8") == f"['-N'] {pager.OPTIONS} {TEXT}"


class OldConsole:
    """The console window of Windows 10, with the two functions that are called."""

    def __init__(self, *, willing: bool) -> None:
        self.willing, self.mode = willing, 3
        self.GetConsoleMode, self.SetConsoleMode = self._get, self._set

    def _get(self, _handle: object, reference: object) -> int:
        reference._obj.value = self.mode  # type: ignore[attr-defined]
        return 1

    def _set(self, _handle: object, mode: int) -> int:
        self.mode = mode if self.willing else self.mode
        return int(self.willing)


@pytest.mark.parametrize("willing", [True, False])
def test_the_old_console_is_asked_to_obey_escape_sequences(monkeypatch: pytest.MonkeyPatch, willing: bool) -> None:
    """Its mode gets one flag more; if it refuses, a screen is plain."""
    be_windows(monkeypatch)
    console = OldConsole(willing=willing)
    msvcrt = ModuleType("msvcrt")
    msvcrt.get_osfhandle = lambda descriptor: descriptor  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=console), raising=False)
    stream = SimpleNamespace(fileno=lambda: 1)
    assert escapes.enable(stream) is willing  # type: ignore[arg-type]
    assert console.mode == (7 if willing else 3)


def test_a_stream_without_a_console_gets_no_escape_sequences(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows a stream of no file has none; elsewhere every terminal obeys."""
    assert escapes.enable(io.StringIO())
    be_windows(monkeypatch)
    assert not escapes.enable(io.StringIO())
