"""Role files and folders, checked: every problem at once, with its place and what to do."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from careercli import paths, text
from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError
from careercli.roles import scan, yaml_reader
from careercli.roles.lint import doubts
from careercli.roles.loader import load_bytes, load_file, read_file
from careercli.roles.problems import Problem, placed, written
from careercli.roles.search_path import ENDINGS, Folder
from careercli.table import Table


@dataclass(frozen=True)
class Checked(Answer):
    """What was found in so many files, errors and warnings, in the order of files and lines."""

    files: int
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(1 for one in self.problems if one.severity == "error")

    @property
    def warnings(self) -> int:
        """How many of the problems are warnings."""
        return len(self.problems) - self.errors

    @property
    def summary(self) -> str:
        """`2 files checked: 1 error, 3 warnings`."""
        found = f"{text.count(self.errors, 'error')}, {text.count(self.warnings, 'warning')}"
        return f"{text.count(self.files, 'file')} checked: {found if self.problems else 'no problem found'}"

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects, one a problem."""
        return [asdict(one) for one in self.problems]

    def to_table(self) -> Table:
        """A row a problem."""
        columns = tuple(Problem.__dataclass_fields__)
        return Table(columns, tuple(tuple(getattr(one, name) for name in columns) for one in self.problems))


def check(catalog: Catalog, targets: Sequence[str] = (), piped: bytes | None = None) -> Checked:
    """Checks files and folders, or every folder of the catalogue; `-` stands for `piped`, the bytes of a file.

    Raises CareersError for a path that is not there, and where there is nothing to check.
    """
    known = set(catalog.slugs())
    if not targets:
        return _check_folders(catalog.folders, known)
    files = 0
    problems: list[Problem] = []
    for target in targets:
        inside = _check_target(target, known, piped)
        files, problems = files + inside.files, [*problems, *inside.problems]
    return Checked(files, tuple(problems))


def _check_target(target: str, known: Collection[str], piped: bytes | None) -> Checked:
    if target == "-" and piped is not None:
        return Checked(1, check_bytes(piped, "-", known))
    path = Path(target)
    if not target or not (path.exists() or path.is_symlink()):
        raise CareersError(f"{paths.shown(target) or repr(target)}: there is no such file or folder", "check the path")
    if not path.is_dir() or path.name.endswith(ENDINGS):
        return Checked(1, check_file(path, known))
    inside = _check_folders([Folder(path, str(path), named=True)], known)
    if not inside.files and not inside.problems:
        raise CareersError(f"{paths.shown(path)}: no role file is in this folder", "a role file ends in .yaml")
    return inside


def _check_folders(folders: Sequence[Folder], known: Collection[str]) -> Checked:
    found, troubles = scan.scan(folders)
    problems = [
        Problem(file=str(folders[rank].path), message=said.partition(": ")[2], hint="check the folder")
        for rank, said in troubles.items()
    ]
    together = {*known, *(one.slug for one in found)}
    for one in found:
        path = folders[one.rank].path / one.name
        if one.trouble:
            problems.append(Problem(file=str(path), message=one.trouble, hint="rename or remove it"))
        else:
            problems += check_file(path, together)
    return Checked(len(found), tuple(problems))


def check_file(path: Path, known_slugs: Collection[str] | None = None) -> tuple[Problem, ...]:
    """Every problem and every doubt of one file."""
    try:
        raw, size = read_file(path)
    except OSError:
        return load_file(path).problems
    if size > len(raw):
        return load_file(path).problems
    return check_bytes(raw, str(path), known_slugs)


def check_bytes(raw: bytes, file: str, known_slugs: Collection[str] | None = None) -> tuple[Problem, ...]:
    """The same for the bytes of a file; `file` is its name in the problems."""
    loaded = load_bytes(raw, file)
    if loaded.role is None:
        return loaded.problems
    marks = yaml_reader.read(yaml_reader.decode(raw), with_marks=True).marks or {}
    found = []
    for place, message, hint in doubts(loaded.role, known_slugs):
        line, column = placed(marks, place)
        found.append(
            Problem(
                file=file, line=line, column=column, path=written(place), severity="warning", message=message, hint=hint
            )
        )
    return tuple(sorted(found, key=lambda one: (one.line, one.column, one.path)))
