"""Role files and folders, checked: every problem at once, with its place and what to do."""

from __future__ import annotations

import os
import shlex
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from careercli import paths, text
from careercli.answer import Answer
from careercli.answers.name_doubts import NameDoubts
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError
from careercli.roles import scan, yaml_reader
from careercli.roles.lint import lint_role
from careercli.roles.loader import load_bytes, load_file, read_file, usable_part
from careercli.roles.model import Role
from careercli.roles.problems import Path as Place
from careercli.roles.problems import Problem, format_path, nearest_mark, own_fault
from careercli.roles.search_path import Folder, has_role_ending
from careercli.roles.usual_mistakes import DASH, DASH_HINT, SEARCH
from careercli.skills import normalize
from careercli.table import Table

SUMMARY: Place = ("summary",)


@dataclass(frozen=True)
class ValidationReport(Answer):
    """The problems of so many files, errors and warnings, in the order of files and lines."""

    files: int
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(1 for problem in self.problems if problem.severity == "error")

    @property
    def warnings(self) -> int:
        """How many of the problems are warnings."""
        return len(self.problems) - self.errors

    @property
    def summary(self) -> str:
        """`2 files checked: 1 error, 3 warnings`."""
        counts = f"{text.count(self.errors, 'error')}, {text.count(self.warnings, 'warning')}"
        return f"{text.count(self.files, 'file')} checked: {counts if self.problems else 'no problem found'}"

    def closing(self, *, strict: bool) -> str:
        """The summary, and for warnings alone how a script that asks for the exit code gets to see them."""
        is_quiet = self.warnings and not self.errors and not strict
        return f"{self.summary}; warnings alone end with exit code 0, with --strict 1" if is_quiet else self.summary

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects, one a problem."""
        return [asdict(problem) for problem in self.problems]

    def to_table(self) -> Table:
        """A row a problem."""
        columns = tuple(Problem.__dataclass_fields__)
        return Table(columns, tuple(tuple(getattr(problem, name) for name in columns) for problem in self.problems))


def validate_files(catalog: Catalog, targets: Sequence[str] = (), piped: bytes | None = None) -> ValidationReport:
    """Checks files and folders, or every folder of the catalogue; `-` stands for `piped`, the bytes of a file.

    A name that no file or folder has may be a role's: its files are checked. Raises CareersError for what is neither,
    and where there is nothing to check.
    """
    known = set(catalog.slugs())
    if not targets:
        return _check_folders(catalog.folders, known, NameDoubts(catalog))
    files = 0
    problems: list[Problem] = []
    for target in targets:
        report = _check_target(catalog, target, known, piped)
        files, problems = files + report.files, [*problems, *report.problems]
    return ValidationReport(files, tuple(problems))


def _check_target(catalog: Catalog, target: str, known: Collection[str], piped: bytes | None) -> ValidationReport:
    if target == "-" and piped is not None:
        return ValidationReport(1, check_bytes(piped, "-", known, NameDoubts(catalog)))
    if not os.path.lexists(target):
        return _check_role(catalog, target, known)
    path = Path(target)
    if not path.is_dir() or has_role_ending(path.name):
        return _check_named_file(path, known, NameDoubts(catalog))
    report = _check_folders([Folder(path, str(path), named=True)], known, NameDoubts(catalog))
    if not report.files and not report.problems:
        raise CareersError(f"{paths.display(path)}: there is no role file in this folder", "a role file ends in .yaml")
    return report


def _check_named_file(path: Path, known: Collection[str], names: NameDoubts) -> ValidationReport:
    problems = check_file(path, known, names)
    if any(problem.severity == "error" for problem in problems) and _is_cv(path):
        return ValidationReport(1, (_a_cv(path),))
    if why := scan.why_no_role_name(path.name):
        problems = (_doubtful_name(path, why), *problems)
    return ValidationReport(1, problems)


def _is_cv(path: Path) -> bool:
    """Whether a file that is no whole role tells of a person: a CV that was given by mistake."""
    from careercli.profile.cv import read_cv

    try:
        cv = read_cv(path)
    except CareersError:
        return False
    return bool(cv.jobs or cv.studies or len(cv.skills) > 1)


def _a_cv(path: Path) -> Problem:
    hint = f"`careers profile import {shlex.quote(str(path))}` reads it into your profile"
    return Problem(file=str(path), message="a CV, which tells of a person; a role file tells of a job", hint=hint)


def _check_role(catalog: Catalog, name: str, known: Collection[str]) -> ValidationReport:
    """Checks the files of a role, also those that cannot be used. Raises CareersError for none."""
    shown = paths.display(name[:200]) or repr(name)
    slug = normalize.name_key(name)
    files = catalog.query.files_of(slug)
    if not files and (meant := catalog.slug_meant(name)):
        files = catalog.query.files_of(meant)
        if not files:
            hint = f"`careers edit {meant}` makes one of your own, with what you change"
            raise CareersError(f"{shown}: a role without a file, and there is no such file or folder", hint)
    if not files:
        hint = "check the path; `careers where` lists the role files, and a role's own can be named by its slug"
        raise CareersError(f"{shown}: there is no such file or folder, and no such role", hint)
    reports = [_check_named_file(catalog.folders[rank].path / file, known, NameDoubts(catalog)) for rank, file in files]
    return ValidationReport(len(reports), tuple(problem for report in reports for problem in report.problems))


def _check_folders(folders: Sequence[Folder], known: Collection[str], names: NameDoubts) -> ValidationReport:
    files, folder_problems = scan.find_role_files(folders)
    problems = [
        Problem(file=str(folders[rank].path), message=line.partition(": ")[2], hint="check the folder")
        for rank, line in folder_problems.items()
    ]
    known_slugs = {*known, *(file.slug for file in files)}
    checked = 0
    for file in files:
        path = folders[file.rank].path / file.name
        file_problems = () if file.trouble else check_file(path, known_slugs, names)
        if not os.path.lexists(path):  # it has gone away since the folder was listed, as files do while one works
            continue
        checked += 1
        if file.trouble:
            problems.append(Problem(file=str(path), message=file.trouble, hint="rename or remove it"))
        else:
            problems += file_problems
    for folder in folders:
        problems += [_doubtful_name(folder.path / name, why) for name, why in scan.overlooked_files(folder.path)]
    return ValidationReport(checked, tuple(problems))


def _doubtful_name(path: Path, why: str) -> Problem:
    """A warning that a file is not used for the sake of its name."""
    return Problem(file=str(path), severity="warning", message=why, hint="rename it if it should be a role")


def check_file(
    path: Path, known_slugs: Collection[str] | None = None, names: NameDoubts | None = None
) -> tuple[Problem, ...]:
    """Every problem and every doubt of a file, in the order of lines.

    `known_slugs` are the roles that it may name as related; None: any. `names` tells what is doubtful in its names.
    """
    try:
        raw, size = read_file(path)
    except OSError:
        return load_file(path).problems
    if size > len(raw):
        return load_file(path).problems
    return check_bytes(raw, str(path), known_slugs, names)


def check_bytes(
    raw: bytes, file: str, known_slugs: Collection[str] | None = None, names: NameDoubts | None = None
) -> tuple[Problem, ...]:
    """Every problem and every doubt of the bytes of a file, in the order of lines; `file` is its name in the problems.

    `known_slugs` are the roles that it may name as related; None: any. `names` tells what is doubtful in its names.
    """
    loaded = load_bytes(raw, file)
    if names is not None:
        loaded = loaded._replace(problems=tuple(_with_role_meant(problem, names) for problem in loaded.problems))
    try:
        if loaded.role is not None:
            return _doubts(loaded.role, raw, file, known_slugs, names=names)
        if loaded.stopped:
            return (*loaded.problems[:-1], _with_rest(loaded.problems[-1]))
        role, gone = usable_part(raw)
        doubts = () if role is None else _doubts(role, raw, file, known_slugs, gone, names)
    except Exception as error:  # noqa: BLE001 - a fault of ours in one file must not take away all others
        return (*loaded.problems, own_fault(error, file))
    return tuple(sorted((*loaded.problems, *doubts), key=lambda problem: (problem.line, problem.column, problem.path)))


def _with_role_meant(problem: Problem, names: NameDoubts) -> Problem:
    """A problem of a related role, with the slug of the role that is meant."""
    before, _named, behind = SEARCH.partition("{}")
    if not problem.path.startswith("related[") or not problem.hint.startswith(before):
        return problem
    return replace(problem, hint=names.related(problem.hint[len(before) : -len(behind)]) or problem.hint)


def _with_rest(problem: Problem) -> Problem:
    """A problem at which reading stops, with a hint that there may be others behind it."""
    more = "what follows could not be read yet: check again once this is mended"
    return replace(problem, hint=f"{problem.hint}; {more}" if problem.hint else more)


def _rests_on(place: Place, gone: Collection[Place]) -> bool:
    """Whether a doubt about a place may come of what was left out: of itself, its sources, or what it refers to."""
    of_sources = {taken[:-1] for taken in gone if taken and taken[-1] in ("source", "sources")}
    refers = {"overtaken": bool(gone), "tech_marks": ("tech_stack",) in gone}
    return place in of_sources or (bool(place) and refers.get(str(place[0]), False)) or place in gone


def _all_above(place: Place) -> list[Place]:
    """A place, and all that it is in."""
    return [place[:depth] for depth in range(len(place) + 1)]


def _doubts(
    role: Role,
    raw: bytes,
    file: str,
    known_slugs: Collection[str] | None,
    gone: frozenset[Place] = frozenset(),
    names: NameDoubts | None = None,
) -> tuple[Problem, ...]:
    """What is legal but doubtful in the role that some bytes hold, in the order of lines.

    `gone` are the places that were left out of it because they do not fit: nothing is said that comes of that.
    """
    reading = yaml_reader.read(yaml_reader.decode(raw), with_marks=True)
    marks = reading.marks or {}
    doubts = [
        (
            place,
            message,
            (names.related(role.related[int(place[1])]) if names and place[:1] == ("related",) else "") or hint,
        )
        for place, message, hint in lint_role(role, known_slugs)
    ]
    if role.summary is None and SUMMARY in reading.typed:
        doubts.append((SUMMARY, "nothing stands behind this key", "write something, or remove the key"))
    warnings = []
    dashes = {place: mark for place, mark in reading.dashes.items() if not gone.intersection(_all_above(place))}
    doubts += [(place, DASH, DASH_HINT) for place in dashes]
    named = names.of(role, Path(file).stem) if names else ()
    for place, message, hint in (*doubts, *named):
        if gone and _rests_on(place, gone):
            continue
        line, column = (dashes.get(place) if message == DASH else None) or nearest_mark(marks, place)
        path = format_path(place)
        warnings.append(
            Problem(file=file, line=line, column=column, path=path, severity="warning", message=message, hint=hint)
        )
    return tuple(sorted(warnings, key=lambda warning: (warning.line, warning.column, warning.path)))
