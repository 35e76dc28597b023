"""What differs on Windows, by its rules imposed here; see tests/windows.py."""

from __future__ import annotations

import errno
import subprocess
from pathlib import Path

import pytest

from careercli import system
from windows import be_windows


@pytest.fixture
def as_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program takes this system for Windows."""
    be_windows(monkeypatch)


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        (r"C:\Users\max\baker.yaml", r"C:\Users\max\baker.yaml"),
        (r"C:\Users\Max Muster\baker.yaml", r'"C:\Users\Max Muster\baker.yaml"'),
        (r"C:\R&D\baker.yaml", r'"C:\R&D\baker.yaml"'),
        (r"C:\a(1)\x", r'"C:\a(1)\x"'),
        (r"C:\Jürgen\x", r"C:\Jürgen\x"),
        ("C:\\My Files\\", '"C:\\My Files\\\\"'),
        ("", '""'),
    ],
)
def test_a_path_is_quoted_as_cmd_and_powershell_take_it(as_windows: None, word: str, typed: str) -> None:
    """In double quotes, and only if it has to be: cmd hands single ones on."""
    assert system.quoted(word) == typed


def test_a_path_is_quoted_for_a_posix_shell_elsewhere() -> None:
    """The shell gives back what was quoted."""
    for word in ("/plain", "/two words", "/it's", "/$HOME", "/a\nb"):
        done = subprocess.run(["sh", "-c", f"printf %s {system.quoted(word)}"], capture_output=True, check=True)
        assert done.stdout.decode() == word


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in a folder with a blank in its name, that is on the path."""
    folder = tmp_path / "Program Files"
    folder.mkdir()
    for name in ("editor.exe", "code.cmd", "code"):
        (folder / name).write_text("", encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_an_editor_with_a_blank_in_its_path(as_windows: None, program: Path) -> None:
    """With quotes and without, with options and without, and by its short name."""
    whole = str(program / "editor.exe")
    for setting in (whole, f'"{whole}"', "editor.exe"):
        assert system.split_command(setting) == [whole]
    for setting in (f'{whole} -multiInst "a b"', f'"{whole}" -multiInst "a b"', '"editor.exe" -multiInst "a b"'):
        assert system.split_command(setting) == [whole, "-multiInst", "a b"]
    assert system.split_command("code --wait") == [str(program / "code"), "--wait"]
    assert system.split_command(r"C:\none\it's.exe -x") == [r"C:\none\it's.exe", "-x"]
    with pytest.raises(ValueError, match="quote"):
        system.split_command(f'"{whole}')


def test_a_batch_file_gets_a_quoted_line(as_windows: None) -> None:
    """cmd reads it, so an ampersand in a path must not begin another command; a program gets its words."""
    words = [r"C:\VS Code\code.CMD", "--wait", r"C:\R&D\x.yaml"]
    assert system.command_line(words) == r'"C:\VS Code\code.CMD" --wait "C:\R&D\x.yaml"'
    assert system.command_line(["edit.exe", r"C:\R&D\x.yaml"]) == ["edit.exe", r"C:\R&D\x.yaml"]


def test_a_closed_pipe_by_any_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """EINVAL of a stream is one on Windows alone; that of a named file is none anywhere."""
    invalid = OSError(errno.EINVAL, "Invalid argument")
    assert system.is_closed_pipe(BrokenPipeError())
    assert not system.is_closed_pipe(invalid)
    be_windows(monkeypatch)
    assert system.is_closed_pipe(invalid)
    assert not system.is_closed_pipe(OSError(errno.EINVAL, "Invalid argument", "file"))
    assert not system.is_closed_pipe(OSError(errno.ENOSPC, "No space left on device"))


def test_patterns_are_expanded_where_no_shell_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, as_windows: None
) -> None:
    """In order; a name that is there, or that nothing fits, stays as it was typed."""
    for name in ("b.yaml", "a.yaml", "c.txt", "[ab].yaml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert system.expand_patterns(["?.yaml"]) == ["a.yaml", "b.yaml"]
    assert system.expand_patterns(["*.yaml"]) == ["[ab].yaml", "a.yaml", "b.yaml"]
    assert system.expand_patterns(["[ab].yaml", "[ab]*", "*.none", "-"]) == ["[ab].yaml", "[ab].yaml", "*.none", "-"]


def test_patterns_are_the_shells_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A quoted pattern on Linux is a name."""
    (tmp_path / "a.yaml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert system.expand_patterns(["*.yaml"]) == ["*.yaml"]


def test_hints_name_commands_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """No `export` and no `sha256sum` on Windows."""
    assert system.hint_to_set("EDITOR", "nano", "notepad") == "export EDITOR=nano"
    be_windows(monkeypatch)
    assert system.hint_to_set("EDITOR", "nano", "notepad") == "setx EDITOR notepad, then open a new window"
    assert system.checksum_command() == "certutil -hashfile FILE SHA256"
