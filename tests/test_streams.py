"""Streams that fail: a sentence and an exit code, whatever the system's reason and whatever was being written."""

from __future__ import annotations

import errno
import io
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from careercli import streams
from helper import environment, program, run

FULL = Path("/dev/full")


class Failing(io.FileIO):
    """A file whose every write fails for one reason."""

    def __init__(self, number: int) -> None:
        super().__init__(2, "w", closefd=False)
        self.number, self.writes = number, 0

    def write(self, data: object) -> int:  # noqa: ARG002 - the base class's signature
        """Fails."""
        self.writes += 1
        raise OSError(self.number, os.strerror(self.number))


def shell(home: Path, *arguments: str, redirect: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """`careers` as a shell starts it, with redirections.

    Python writes no compiled files: where files may not grow it would leave half of one, and read it the next time.
    """
    command = f"{before}{shlex.join(program(*arguments))} {redirect}"
    return subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        text=True,
        env=environment(home, PYTHONDONTWRITEBYTECODE="1"),
        cwd=home,
        check=False,
        timeout=60,
    )


REASONS = (errno.EIO, errno.EFBIG, errno.ENOSPC, errno.EDQUOT, errno.EBADF, errno.ENXIO)
WRITERS = (("--help",), ("profile", "add", "--help"), ("where",), ("schema",), ("list", "-f", "table"))


@pytest.mark.parametrize(
    ("number", "arguments"),
    [*((number, ("--version",)) for number in REASONS), *((errno.ENOSPC, arguments) for arguments in WRITERS)],
)
def test_output_that_cannot_be_written_is_one_sentence(
    shared_home: Path, monkeypatch: pytest.MonkeyPatch, number: int, arguments: tuple[str, ...]
) -> None:
    """Help, version, rows, data and a screen: `cannot write` with the system's reason, a hint, and exit 1."""
    file = Failing(number)
    stdout = io.TextIOWrapper(io.BufferedWriter(streams._Raw(file, quiet=False)), "utf-8")
    prepare = streams.prepare

    def prepared() -> None:
        prepare()
        sys.stdout = stdout

    monkeypatch.setattr(streams, "prepare", prepared)
    ran = run(*arguments, home=shared_home, COLUMNS="80")
    assert ran.exit_code == 1
    first, hint = ran.stderr.splitlines()
    assert first == f"careers: cannot write: {os.strerror(number)}"
    assert hint.startswith("  ")
    assert file.writes == 1  # and nothing fails again on what is left in the buffer
    stdout.close()


def test_a_failed_write_that_somebody_swallowed_still_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of a command looks whether everything was written, whoever caught the error meanwhile."""
    out = io.TextIOWrapper(io.BufferedWriter(streams._Raw(Failing(errno.ENOSPC), quiet=False)), "utf-8")
    monkeypatch.setattr(sys, "stdout", out)
    out.write("lost")
    with pytest.raises(streams.CannotWrite):
        out.flush()
    with pytest.raises(streams.CannotWrite, match="No space"):
        streams.flush()


def test_a_stderr_that_fails_is_quiet_and_a_closed_pipe_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be told is lost; where nobody reads on, BrokenPipeError says so."""
    quiet = streams._Raw(Failing(errno.EIO), quiet=True)
    assert (quiet.write(b"abc"), quiet.write(b"de")) == (3, 2)
    with pytest.raises(BrokenPipeError):
        streams._Raw(Failing(errno.EPIPE), quiet=False).write(b"abc")


def test_a_pipe_that_does_not_wait_gets_everything() -> None:
    """A stdout that another program left as non-blocking: what does not fit is waited for, not an error."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    data = os.urandom(300_000)  # more than a pipe holds
    catcher = subprocess.Popen([sys.executable, "-c", "import sys; print(len(sys.stdin.buffer.read()))"], stdin=reader, stdout=subprocess.PIPE)  # fmt: skip
    os.close(reader)
    with io.BufferedWriter(streams._Raw(io.FileIO(writer, "w", closefd=False), quiet=False)) as out:
        out.write(data)
        out.flush()
    os.close(writer)
    assert catcher.communicate()[0].strip() == b"300000"


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    ("arguments", "redirect", "before", "reason"),
    [
        (("--help",), "> /dev/full", "", "No space left on device"),
        (("--version",), "> /dev/full", "", "No space left on device"),
        (("--version",), "> short", "ulimit -f 0; ", "File too large"),
        (("--version",), ">&-", "", "Bad file descriptor"),
        (("--version",), ">&- <&-", "", "Bad file descriptor"),
        (("--version",), "> /dev/full", "PYTHONUNBUFFERED=1 ", "No space left on device"),
    ],
)
def test_real_streams_that_cannot_be_written(
    tmp_path: Path, arguments: tuple[str, ...], redirect: str, before: str, reason: str
) -> None:
    """A full disk, a limit on files, a closed stdout: exit 1 (Python's own would be 120) and the sentence."""
    done = shell(tmp_path, *arguments, redirect=redirect, before=before)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == f"careers: cannot write: {reason}"
    assert len(done.stderr.splitlines()) == 2


def test_no_stream_at_all(tmp_path: Path) -> None:
    """Started with all three closed: exit 1, and no file that the program opens becomes its stdout."""
    done = shell(tmp_path, "list", "--json", redirect="<&- >&- 2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert run("list", "--json", home=tmp_path).json  # the index, the first file that was opened, is whole


@pytest.mark.parametrize("arguments", [("compare", "-"), ("validate", "-"), ("import", "guide", "-"), ("check", "-")])
def test_a_standard_input_that_is_closed(
    shared_home: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """Every command that reads `-` says that there is none."""
    prepare = streams.prepare

    def closed() -> None:
        prepare()
        sys.stdin = None  # type: ignore[assignment]  # as Python has it then

    monkeypatch.setattr(streams, "prepare", closed)
    ran = run(*arguments, home=shared_home)
    assert ran.exit_code in (1, 2)
    assert "- reads standard input, and that is closed" in ran.stderr
    assert "should not have happened" not in ran.stderr


@pytest.mark.parametrize("arguments", [("compare", "-"), ("validate", "-"), ("import", "guide", "-")])
def test_a_standard_input_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """A folder, or a file opened for writing: the system's reason, and exit 1."""
    prepare = streams.prepare

    class Unreadable(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:  # noqa: ARG002 - the base class's signature
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))

    def unreadable() -> None:
        prepare()
        sys.stdin = io.TextIOWrapper(Unreadable(), "utf-8")

    monkeypatch.setattr(streams, "prepare", unreadable)
    ran = run(*arguments, home=tmp_path)
    assert ran.exit_code == 1
    assert "standard input cannot be read: Is a directory" in ran.stderr


def test_a_closed_standard_input_of_a_real_process(tmp_path: Path) -> None:
    """`<&-`: a sentence, and no traceback."""
    done = shell(tmp_path, "import", "guide", "-", redirect="<&-")
    assert (done.returncode, done.stderr.splitlines()[0]) == (1, "careers: - reads standard input, and that is closed")


@pytest.mark.parametrize("size", ["²", "٣", "-5", "0", "9" * 500, "many", "1_0"])
def test_help_in_odd_widths(shared_home: Path, size: str) -> None:
    """A width or height in the environment that is none is passed over by the help too."""
    ran = run("--help", home=shared_home, COLUMNS=size, LINES=size)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert "Usage: careers" in ran
