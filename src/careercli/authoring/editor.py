"""A role file on its way through a person's editor, so that nothing that was typed is ever lost.

The editor gets a copy beside the file. What comes back takes the file's place only when it has been checked; whatever
else happens, the work stays in the folder under the file's name with `.rejected` behind it.
"""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from careercli import paths, text
from careercli.errors import CareersError, TerminatedBySignal
from careercli.roles.atomic_write import delete_leftovers, write_atomically
from careercli.roles.file_lock import folder_lock
from careercli.roles.problems import Problem
from careercli.system import command_line, hint_to_set, on_windows, split_command

NOTE = "## careers: "
"""How the lines begin that list the problems: those on top of a file are removed again."""
MOST_NOTES = 20
USUAL_EDITORS = ("sensible-editor", "editor", "nano", "micro", "vim", "vi", "emacs")
USUAL_ON_WINDOWS = ("edit", "micro", "nano", "vim", "notepad")
"""Editors to try where neither VISUAL nor EDITOR is set: first those that stay in the terminal."""


class Draft:
    """A copy of a role file that is being edited. `original` is what the file (or the bundled one) holds."""

    def __init__(self, target: Path, original: bytes) -> None:
        """Makes the copy beside the file. Raises CareersError if the system does not let it."""
        self.target, self.original = target, original
        self.new = not os.path.lexists(target)
        delete_leftovers(target.parent)
        try:
            prefix = f".{target.stem}.edit-{os.getpid()}-"
            handle, name = tempfile.mkstemp(prefix=prefix, suffix=".yaml", dir=target.parent)
            self.path = Path(name)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(original)
            except BaseException:
                self.remove()  # nobody has worked on it
                raise
        except OSError as error:
            message = f"{paths.display(target.parent)}: nothing can be written there: {error.strerror or error}"
            raise CareersError(message, "make room, or copy the file to a folder of your own and use --roles") from None

    def explain(self, problems: Sequence[Problem]) -> None:
        """Puts the problems on top; the lines that they name count these notes too. Raises CareersError."""
        write_atomically(self.path, notes(problems) + self.work())

    def work(self) -> bytes:
        """What the person has written, without our notes. Raises CareersError if the copy is gone."""
        try:
            with paths.open_ordinary(self.path) as file:
                return without_notes(file.read())
        except OSError as error:
            message = f"{paths.display(self.path)}: the edited copy is gone: {error.strerror or error}"
            raise CareersError(message, f"{paths.display(self.target)} is unchanged") from None

    def changed(self) -> bool:
        """Whether the work differs from what was there; a copy that is gone does not."""
        try:
            return self.work() != self.original
        except CareersError:
            return False

    def save(self, data: bytes | None = None) -> None:
        """The work, or `data` made of it, takes the file's place. Raises CareersError if that was changed meanwhile."""
        with folder_lock(self.target.parent):
            unchanged = self._on_disk() == (None if self.new else self.original)
            if unchanged:
                write_atomically(self.target, self.work() if data is None else data)
        if not unchanged:
            aside = self.set_aside()
            message = f"{paths.display(self.target)} was changed by something else in the meantime, and was left alone"
            raise CareersError(message, f"your work is in {paths.display(aside)}: join the two by hand")
        self.remove()

    def _on_disk(self) -> bytes | None:
        """What the file holds now; None if it is not there, and nothing if it cannot be read as a file."""
        if not os.path.lexists(self.target):
            return None
        try:
            with paths.open_ordinary(self.target) as file:
                return file.read()
        except OSError:
            return b""

    def set_aside(self) -> Path:
        """Puts the work aside under a name of its own, beside the file. Raises CareersError; the copy then stays."""
        aside = self.target.with_name(f"{self.target.name}.rejected")
        number = 2
        while os.path.lexists(aside):
            aside = self.target.with_name(f"{self.target.name}.rejected-{number}")
            number += 1
        write_atomically(aside, self.work())
        self.remove()
        return aside

    def remove(self) -> None:
        """Removes the copy, and the backup that some editors make of it."""
        for file in (self.path, self.path.with_name(f"{self.path.name}~")):
            with contextlib.suppress(OSError):
                file.unlink()


def left_behind(target: Path, original: bytes) -> list[Path]:
    """Copies of this file that an edit left when the machine, or the program, was stopped.

    Those in which nobody has worked (they hold `original`, or nothing) are removed; those of an edit that is still
    going on are none.
    """
    left: list[Path] = []
    for copy in sorted(target.parent.glob(f".{glob.escape(target.stem)}.edit-*.yaml")):
        if _is_running(copy.name.rpartition(".edit-")[2].partition("-")[0]):
            continue
        with contextlib.suppress(OSError):
            with paths.open_ordinary(copy) as file:
                work = without_notes(file.read())
            if work in (original, b""):
                copy.unlink()
            else:
                left.append(copy)
    return left


def _is_running(process: str) -> bool:
    """Whether there is a process with this number; on Windows, which has no such question, there may be."""
    if not process.isdecimal() or not process.isascii():  # a copy that an earlier version made
        return False
    if os.name == "nt":
        return True
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return True


def notes(problems: Sequence[Problem]) -> bytes:
    """The problems as comment lines for the top of the file. Their line numbers count these lines too."""
    listed = problems[:MOST_NOTES]
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    height = 1 + sum(2 if problem.hint else 1 for problem in listed) + (len(problems) > len(listed))
    lines = [f"this file cannot be used yet: {count}. These lines are removed again."]
    for problem in listed:
        message = f"{problem.path}: {problem.message}" if problem.path else problem.message
        lines.append(f"line {problem.line + height}, column {problem.column}: {message}")
        lines += [f"    {problem.hint}"] if problem.hint else []
    if len(problems) > len(listed):
        lines.append(f"and {len(problems) - len(listed)} more")
    return "".join(f"{NOTE}{text.escape(line)}\n" for line in lines).encode()


def without_notes(raw: bytes) -> bytes:
    """The bytes of a file without the notes on top of it."""
    start, mark = NOTE.rstrip().encode(), b"\xef\xbb\xbf"
    rest = raw.removeprefix(mark)
    if not rest.startswith(start):
        return raw
    while rest.startswith(start):
        rest = rest.partition(b"\n")[2]
    return rest


# The editor
#
# Not click.edit: Typer brings a part of Click of its own, without `edit`, and Click's hides the editor's exit code,
# lets Ctrl-C end this program under an open editor, and leaves the editor running when a signal ends this program.


def editor(*, terminal: bool) -> list[str]:
    """The command of the person's editor: $VISUAL, $EDITOR, or a usual one. Raises CareersError."""
    for name in ("VISUAL", "EDITOR"):
        setting = os.environ.get(name, "").strip()
        if not setting:
            continue
        try:
            words = split_command(setting)
        except ValueError:
            raise CareersError(f"${name} cannot be understood: {setting!r}", "check its quotes") from None
        if not words or shutil.which(words[0]) is None:
            message = f"${name} names {words[0] if words else setting!r}, which is not a program here"
            raise CareersError(message, hint_to_set(name, "nano", "notepad"))
        return words
    if not terminal:
        raise CareersError(
            "there is no terminal to open an editor in", "set EDITOR, or edit the file (`careers where`) another way"
        )
    usual = next(filter(shutil.which, USUAL_ON_WINDOWS if on_windows() else USUAL_EDITORS), None)
    if usual is None:
        raise CareersError("no editor was found", hint_to_set("EDITOR", "NAME", "NAME") + ", with the name of yours")
    return split_command(usual)


def run(command: Sequence[str], file: Path) -> int:
    """Opens a file in an editor and waits for it; its exit code, negative for a signal. Raises CareersError.

    Ctrl-C is left to the editor. On SIGTERM or SIGHUP (a closed terminal), it ends the editor and raises ToldToEnd.
    """
    with _signals():
        try:
            process = subprocess.Popen(command_line([*command, str(file)]))
        except OSError as error:
            message = f"the editor {command[0]!r} cannot be started: {error.strerror or error}"
            raise CareersError(message, "set EDITOR to another") from None
        try:
            return process.wait()
        except BaseException:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
            raise


@contextlib.contextmanager
def _signals() -> Iterator[None]:
    """Ignores Ctrl-C, and turns SIGTERM and SIGHUP into ToldToEnd, so that the work can be set aside."""

    def end(number: int, _frame: FrameType | None) -> None:
        raise TerminatedBySignal(number)

    def ignore(_number: int, _frame: FrameType | None) -> None:
        return  # a handler, and not SIG_IGN, which the editor would inherit

    handlers = {signal.SIGINT: ignore, signal.SIGTERM: end}
    if hasattr(signal, "SIGHUP"):
        handlers[signal.SIGHUP] = end
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
