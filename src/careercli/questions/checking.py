"""Role files and folders, checked: every problem at once, with its place and what to do."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from careercli import paths, wording
from careercli.catalog import folders as role_folders
from careercli.catalog import reader
from careercli.catalog.catalog import Catalog
from careercli.catalog.folders import Folder
from careercli.catalog.load import load_bytes, load_file
from careercli.catalog.problems import Problem, placed, written
from careercli.errors import CareersError
from careercli.questions.doubts import doubts
from careercli.results import Table


@dataclass(frozen=True)
class Checked:
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
        found = f"{wording.count(self.errors, 'error')}, {wording.count(self.warnings, 'warning')}"
        return f"{wording.count(self.files, 'file')} checked: {found if self.problems else 'no problem found'}"

    def document(self) -> list[dict[str, Any]]:
        """An array of objects, one a problem."""
        return [asdict(one) for one in self.problems]

    def table(self) -> Table:
        """A row a problem."""
        columns = tuple(Problem.__dataclass_fields__)
        return Table(columns, tuple(tuple(getattr(one, name) for name in columns) for one in self.problems))


def check(catalog: Catalog, targets: Sequence[str] = ()) -> Checked:
    """Checks files and folders, or every folder of the catalogue. Raises CareersError for a path that is not there."""
    given = [Path(target) for target in targets]
    for path in given:
        if not path.exists() and not path.is_symlink():
            raise CareersError(f"{paths.shown(path)}: there is no such file or folder", "check the path")
    known = set(catalog.slugs())
    if not given:
        return _check_folders(catalog.folders, known)
    files = 0
    problems: list[Problem] = []
    for path in given:
        if path.is_dir() and not path.name.endswith(role_folders.ENDINGS):
            inside = _check_folders([Folder(path, str(path), named=True)], known)
            files, problems = files + inside.files, [*problems, *inside.problems]
        else:
            files += 1
            problems += check_file(path, known)
    return Checked(files, tuple(problems))


def _check_folders(folders: Sequence[Folder], known: Collection[str]) -> Checked:
    found, troubles = role_folders.scan(folders)
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
    loaded = load_file(path)
    if loaded.role is None:
        return loaded.problems
    try:
        raw = path.read_bytes()
    except OSError:  # it went between the two looks
        return load_file(path).problems
    return check_bytes(raw, str(path), known_slugs)


def check_bytes(raw: bytes, file: str, known_slugs: Collection[str] | None = None) -> tuple[Problem, ...]:
    """The same for the bytes of a file; `file` is its name in the problems."""
    loaded = load_bytes(raw, file)
    if loaded.role is None:
        return loaded.problems
    marks = reader.read(reader.decode(raw), with_marks=True).marks or {}
    found = []
    for place, message, hint in doubts(loaded.role, known_slugs):
        line, column = placed(marks, place)
        found.append(
            Problem(
                file=file, line=line, column=column, path=written(place), severity="warning", message=message, hint=hint
            )
        )
    return tuple(sorted(found, key=lambda one: (one.line, one.column, one.path)))
