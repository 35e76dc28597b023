"""What can be wrong with a role file, and where: the one shape that loading, checking and `validate` share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from careercli.errors import CareersError
from careercli.roles.fast_dataclass import Part, part
from careercli.text import escape

Path = tuple[str | int, ...]
"""Where in the data: ("tiers", 2, "years", "min")."""
LONGEST_KEY = 60
"""A key that is longer is cut where it is shown."""
Marks = Mapping[Path, tuple[int, int]]
"""Line and column, both from 1, of each place in a file."""


@part
class Problem(Part):
    """One thing that is wrong (`error`) or doubtful (`warning`) in a role file. Line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1
    path: str = ""
    severity: Literal["error", "warning"] = "error"
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}"
        said = f"{self.path}: {self.message}" if self.path else self.message
        return f"{where} {said}"


def written(path: Path) -> str:
    """A place in the data as a person writes it: tiers[2].years.min."""
    text = ""
    for one in path:
        if isinstance(one, int):
            text += f"[{one}]"
        else:
            text += f".{shown(one)}" if text else shown(one)
    return text


def shown(text: str) -> str:
    """What stands in a file, without anything that a terminal would obey; a long word is cut."""
    if len(text) > LONGEST_KEY:
        text = text[: LONGEST_KEY - 1] + "…"
    return escape(text)


def placed(marks: Marks, path: Path) -> tuple[int, int]:
    """The line and column of a place, or of the nearest place that holds it."""
    while path and path not in marks:
        path = path[:-1]
    return marks.get(path, (1, 1))


class InvalidRole(CareersError):
    """A role file is no role. `problems` are all that is wrong: each has file, line, column, path, message and hint."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(str(problems[0]), problems[0].hint)
        self.problems = problems
