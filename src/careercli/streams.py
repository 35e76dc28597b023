"""The process's three streams: made ready once, so that none of them ends a command in any way but a sentence.

Output that cannot be written, whatever the system's reason, and wherever in the program it was being written, is one
error: CannotWrite. What cannot be told on stderr is lost, and changes neither the answer nor its exit code.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import select
import sys
from collections.abc import Callable
from typing import TextIO

from careercli.errors import CareersError, UsageError
from careercli.system import is_closed_pipe
from careercli.text import stand_in

STAND_INS = "careers"
"""What happens with characters that an encoding lacks: `text.stand_in`."""
_HINTS = {
    errno.ENOSPC: "is the disk full?",
    errno.EDQUOT: "is your share of the disk used up?",
    errno.EFBIG: "may a file grow so large here (`ulimit -f`)?",
    errno.EBADF: "stdout is closed, or open for reading only",
    errno.EIO: "is the disk, or the terminal, still there?",
}

tell: Callable[[str], None] | None = None
"""Says a word to the person on stderr; set by the command line, so that what lies below writes to no stream itself."""


_OFF = ("0", "false", "no", "off")


def color_wanted() -> bool | None:
    """What the variables ask for: colour (True), none (False), or as it is usual (None): on a terminal alone.

    By their published conventions: NO_COLOR of any value forbids it before all others; FORCE_COLOR and CLICOLOR_FORCE
    ask for it unless they are 0; FORCE_COLOR=0 and CLICOLOR=0 forbid it. An empty variable is one that is not set.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if forced := os.environ.get("FORCE_COLOR", ""):
        return forced.lower() not in _OFF
    if os.environ.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return False if os.environ.get("CLICOLOR") == "0" else None


class CannotWrite(CareersError):
    """Stdout cannot be written."""

    def __init__(self, error: OSError) -> None:
        reason = error.strerror or str(error) or type(error).__name__
        super().__init__(f"cannot write: {reason}", _HINTS.get(error.errno or 0, "write it to another place"))


class _Raw(io.RawIOBase):
    """A stream's file. The first write that fails raises CannotWrite (or nothing, if `quiet`), and none fails after it.

    Or Python, which keeps what was not written, would fail on it over and over until the process has ended.
    """

    def __init__(self, file: io.FileIO, *, quiet: bool) -> None:
        self._file, self._quiet = file, quiet
        self.failed: OSError | None = None

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._file.fileno()

    def isatty(self) -> bool:
        return self._file.isatty()

    def write(self, data: object) -> int:
        """All of the data; a file that is not ready (a pipe that does not wait) is waited for."""
        view = memoryview(data).cast("B")  # type: ignore[arg-type]  # what BufferedWriter hands over is a buffer
        if self.failed:
            return len(view)
        try:
            while (written := self._file.write(view)) is None:
                select.select([], [self._file], [])
        except OSError as error:
            self.failed = error
            if self._quiet:
                return len(view)
            raise self.as_error(error) from None
        return written

    @staticmethod
    def as_error(error: OSError) -> Exception:
        """BrokenPipeError where nobody reads on, which is no fault; else CannotWrite."""
        if is_closed_pipe(error):
            return BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))
        return CannotWrite(error)


def prepare() -> None:
    """Makes stdout and stderr of this process as the module says. To be called before anything is opened."""
    codecs.register_error(STAND_INS, stand_in)
    _occupy()
    sys.stdout = _prepared(sys.stdout, 1, quiet=False)
    sys.stderr = _prepared(sys.stderr, 2, quiet=True)
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def _occupy() -> None:
    """Opens what the process was started without: else the first file that is opened would be its stdin or stdout."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(
                os.devnull, os.O_RDONLY
            )  # it gets the lowest number that is free; writing to it fails, as it should


def _prepared(stream: TextIO | None, descriptor: int, *, quiet: bool) -> TextIO:
    """The stream with its encoding; one that is no file (a test's, a Windows console) as it is."""
    if stream is None:
        raw = io.FileIO(descriptor, "w", closefd=False)
        return io.TextIOWrapper(io.BufferedWriter(_Raw(raw, quiet=quiet)), "utf-8", STAND_INS)
    if isinstance(stream, io.TextIOWrapper):
        file = getattr(stream.buffer, "raw", stream.buffer)  # the buffer itself, if Python was told not to buffer
        if isinstance(file, io.FileIO):
            by_line = stream.line_buffering or stream.write_through
            return io.TextIOWrapper(
                io.BufferedWriter(_Raw(file, quiet=quiet)), stream.encoding, STAND_INS, line_buffering=by_line
            )
        stream.reconfigure(errors=STAND_INS)
    return stream


def flush() -> None:
    """Writes what stdout still holds. Raises CannotWrite, and BrokenPipeError, also if that happened before."""
    sys.stdout.flush()
    raw = getattr(getattr(sys.stdout, "buffer", None), "raw", None)
    if isinstance(raw, _Raw) and raw.failed:
        raise raw.as_error(raw.failed)


def read_stdin(most: int) -> bytes:
    """Standard input, at most `most` bytes and one more.

    Raises UsageError if it is closed, CareersError if it cannot be read.
    """
    if sys.stdin is None:
        raise UsageError("- reads standard input, and that is closed", "pipe something in, or name it")
    try:
        return sys.stdin.buffer.read(most + 1)
    except OSError as error:
        raise CareersError(
            f"standard input cannot be read: {error.strerror or error}", "pipe something in, or name a file"
        ) from None
