"""Small changes to the program, drawn by a seed: for `mutants.py`."""

from __future__ import annotations

import ast
import difflib
import functools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray import plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

PACKAGE = Path("src", "careercli")
AT_LEAST = 2
"""Changes per room, if the sample is large enough."""
SAME_MEANING = ("_Eq_Is", "_NotEq_IsNot", "_Is_Eq", "_IsNot_NotEq")
"""Ends of operators whose changes hardly ever mean something else."""
Position = tuple[int, int]


@dataclass(frozen=True)
class Change:
    """A change to a file: `line` is where it is, `first` and `last` are the lines of the statement it is in.

    `called` is False if the statement is in no function, so that it runs when the file is imported.
    """

    file: Path
    line: int
    first: int
    last: int
    called: bool
    operator: str
    code: str
    diff: str

    @property
    def name(self) -> str:
        """Where it is and what it is; another change has another name."""
        return f"{self.file.as_posix()}:{self.line} {self.operator}"

    @property
    def room(self) -> str:
        """The room of the file, as `search` or `text`."""
        return room_of(self.file)


@dataclass(frozen=True)
class Place:
    """Where something can be changed, with each operator that can and its number in the file."""

    start: Position
    operators: tuple[tuple[str, int], ...]


def room_of(file: Path) -> str:
    """The room of a file that is named from the checkout on."""
    return Path(file.relative_to(PACKAGE).parts[0]).stem


def draw(root: Path, sample: int, seed: int, only: list[str] | None = None) -> list[Change]:
    """So many changes, each another one, of these rooms or of all. The same seed draws the same from the same files."""
    random_ = random.Random(seed)
    sizes: dict[str, dict[Path, int]] = {}
    for path in sorted((root / PACKAGE).rglob("*.py")):
        file = path.relative_to(root)
        size = sum(1 for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
        if size and (not only or room_of(file) in only):
            sizes.setdefault(room_of(file), {})[file] = size
    changes: dict[str, Change] = {}
    for room, quota in _quotas({room: sum(files.values()) for room, files in sizes.items()}, sample).items():
        _add(root, sizes[room], quota, random_, changes)
    everything = {file: size for files in sizes.values() for file, size in files.items()}
    _add(root, everything, sample - len(changes), random_, changes)  # for rooms with fewer places than their share
    return sorted(changes.values(), key=lambda change: (change.room, change.file, change.line, change.name))


def _add(root: Path, files: dict[Path, int], quota: int, random_: random.Random, changes: dict[str, Change]) -> None:
    """Adds so many changes of these files, or fewer if that takes many attempts; a file is drawn by its size."""
    wanted, attempts = len(changes) + quota, 0
    while len(changes) < wanted and attempts < 50 + 5 * quota:
        (file,) = random_.choices(list(files), list(files.values()))
        attempts += 1
        if change := _drawn(root, file, random_):
            changes.setdefault(change.name, change)


def _quotas(sizes: dict[str, int], sample: int) -> dict[str, int]:
    """How many of the sample each room gets."""
    least = min(AT_LEAST, sample // max(len(sizes), 1))
    rest = max(sample - least * len(sizes), 0)
    shares = {room: rest * size / sum(sizes.values()) for room, size in sizes.items()}
    quotas = {room: least + int(share) for room, share in shares.items()}
    by_remainder = sorted(shares, key=lambda room: int(shares[room]) - shares[room])
    for room in by_remainder[: sample - sum(quotas.values())]:
        quotas[room] += 1
    return quotas


def _drawn(root: Path, file: Path, random_: random.Random) -> Change | None:
    """A change of a place in a file; None if there is no place, or if the changed file does not compile."""
    source = (root / file).read_text(encoding="utf-8")
    places = _places(source)
    if not places:
        return None
    place = random_.choice(places)
    operator, number = random_.choice(place.operators)
    code = mutate_code(source, plugins.get_operator(operator)(), number)
    try:
        if code is None or ast.dump(ast.parse(code)) == ast.dump(ast.parse(source)):
            return None
        compile(code, str(file), "exec")
    except (SyntaxError, ValueError):
        return None
    line, (first, last, called) = place.start[0], _statement(source, place.start[0])
    name = f"{operator.rpartition('/')[2]}@{place.start[1]}"
    return Change(file, line, first, last, called, name, code, _difference(source, code, file))


@functools.cache
def _places(source: str) -> tuple[Place, ...]:
    """Every place of a source text at which an operator can change something, from the top on."""
    ignored = list(_ignored(source))
    found: dict[tuple[Position, str], list[tuple[str, int]]] = {}
    nodes = list(ast_nodes(get_ast(source)))
    for operator in plugins.operator_names():
        kind = plugins.get_operator(operator)
        if kind.arguments() or operator.endswith(SAME_MEANING):
            continue
        number = 0
        for node in nodes:
            for start, _end in kind().mutation_positions(node):
                if not any(first <= start < last for first, last in ignored):
                    found.setdefault((start, operator.split("_")[0]), []).append((operator, number))
                number += 1
    return tuple(Place(start, tuple(operators)) for (start, _), operators in sorted(found.items()))


def _ignored(source: str) -> Iterator[tuple[Position, Position]]:
    """From where to where nothing is changed: annotations, and what only a type checker reads."""
    for node in ast.walk(ast.parse(source)):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.arg | ast.AnnAssign):
            parts = [node.annotation]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            parts = [node.returns]
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            parts = [node]
        for part in parts:
            if part is not None:
                yield (part.lineno, part.col_offset), (part.end_lineno, part.end_col_offset)  # type: ignore[attr-defined]


def _statement(source: str, line: int) -> tuple[int, int, bool]:
    """The first and last line of the statement that a line is part of, and whether it is in a function.

    Of `if`, `for`, `def` and so on, the head.
    """
    first, last, called = line, line, False
    for node in ast.walk(ast.parse(source)):  # from the outside to the inside: the last that fits is the smallest
        if not isinstance(node, ast.stmt):
            continue
        start = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
        body = getattr(node, "body", None)
        end = max(body[0].lineno - 1, start) if body else node.end_lineno or start
        if start <= line <= end:
            first, last = start, end
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and end < line <= (node.end_lineno or end):
            called = True
    return first, last, called


def _difference(before: str, after: str, file: Path) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), str(file), str(file), n=1, lineterm="")
    return "".join(f"{line}\n" for line in list(lines)[2:])
