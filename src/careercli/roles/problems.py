"""What can be wrong with a role file, and where: the one shape that loading, checking and `validate` share."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from typing import Literal

from careercli.errors import CareersError, DamagedIndex
from careercli.lazy_dataclass import dataclass
from careercli.text import escape

Path = tuple[str | int, ...]
"""Where in the data: ("tiers", 2, "years", "min")."""
MAX_SHOWN = 60
"""Characters of a text from a file in a message; a longer one is cut."""
Marks = Mapping[Path, tuple[int, int]]
"""Line and column, both from 1, of each place in a file."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A thing that is wrong (`error`) or doubtful (`warning`) in a role file. Line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1
    path: str = ""
    severity: Literal["error", "warning"] = "error"
    message: str
    hint: str = ""

    def __str__(self) -> str:
        message = f"{self.path}: {self.message}" if self.path else self.message
        return f"{self.file}:{self.line}:{self.column} {message}"


def format_path(path: Path) -> str:
    """A path in the data as a person writes it: tiers[2].years.min."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{printable(step)}" if text else printable(step)
    return text


def printable(text: str) -> str:
    """A text from a file, escaped for a terminal, and cut after MAX_SHOWN characters."""
    if len(text) > MAX_SHOWN:
        text = text[: MAX_SHOWN - 1] + "…"
    return escape(text)


def nearest_mark(marks: Marks, path: Path) -> tuple[int, int]:
    """The line and column of a path, or of the nearest one above it that has a mark."""
    while path and path not in marks:
        path = path[:-1]
    return marks.get(path, (1, 1))


OWN_FAULT = "this program failed on this file"
"""What the problem of a file begins with whose reading ended in an error that nobody has foreseen."""


def own_fault(error: Exception, file: str) -> Problem:
    """The problem of a file on which the program itself fails. With CAREERS_DEBUG set, raises the error instead."""
    if os.environ.get("CAREERS_DEBUG"):
        raise error
    message = f"{OWN_FAULT}: {type(error).__name__}: {printable(str(error))}"
    return Problem(file=file, message=message, hint="please report it, with the file")


@contextlib.contextmanager
def own_fault_as_error(file: str) -> Iterator[None]:
    """Context manager around the reading of one file that is no role file: an unforeseen error becomes CareersError."""
    try:
        yield
    except (CareersError, DamagedIndex):
        raise
    except Exception as error:
        problem = own_fault(error, file)
        raise CareersError(str(problem), problem.hint) from error


class InvalidRole(CareersError):
    """A role file is no role. `problems` are all that is wrong: each has file, line, column, path, message and hint."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(str(problems[0]), problems[0].hint)
        self.problems = problems
