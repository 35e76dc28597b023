"""The official figures put into role files that are there already, nothing else in them changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.answers.report import SHOWN, Report
from careercli.errors import CareersError
from careercli.roles import loader, scan, soc
from careercli.roles.edit import with_keys
from careercli.roles.figures import Figures
from careercli.roles.folder import RoleFolder
from careercli.roles.model import Role
from careercli.roles.problems import own_fault
from careercli.roles.search_path import Folder
from careercli.sources.differences import TAKE, Differences
from careercli.sources.merge import merge
from careercli.text import abridged, count

SCOPE = frozenset({"statistics"})
"""What BLS's workbooks can fill."""


@dataclass
class UpdateSummary:
    """The outcome for each role file of a folder, by name: changed, unchanged, or why not; `skipped` holds reasons.

    Those of `by_soc_2010` are without figures as their codes are of the classification before.
    """

    folder: Path
    dry_run: bool = False
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    without_code: list[str] = field(default_factory=list)
    without_figures: list[str] = field(default_factory=list)
    by_soc_2010: list[str] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    differences: Differences = field(default_factory=Differences)


def update(
    target: RoleFolder,
    figures: Figures,
    *,
    only: Callable[[str, str, str], bool] | None = None,
    replace: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> UpdateSummary:
    """Sets `statistics` in every role file of a folder whose role names a SOC code that BLS has figures for.

    Figures that a file has and the workbooks do not stay in it (`merge`); `replace` is as there.
    A file that cannot be read or changed is skipped with the reason. Raises CareersError if one cannot be written.
    """
    result = UpdateSummary(target.path, target.dry_run)
    files = _files(target.path)
    with target.session():
        for number, file in enumerate(files, start=1):
            _update_file(target, file, figures, result, only, replace)
            if progress:
                progress(number, len(files))
    for name, outcome in target.outcomes.of_file.items():
        if outcome == "kept":
            message = (
                f"{paths.display(target.path / name)}: was changed by something else meanwhile, and was left alone"
            )
            result.skipped[name] = message
        else:
            result.changed.append(name)
    return result


def _files(folder: Path) -> list[Path]:
    """The role files of a folder. Raises CareersError if the folder cannot be read."""
    files, troubles = scan.find_role_files([Folder(folder, str(folder), named=True)])
    if troubles:
        raise CareersError(troubles[0], "name the folder of your role files with --to")
    return [folder / file.name for file in files if not file.trouble]


def _update_file(
    target: RoleFolder,
    file: Path,
    figures: Figures,
    result: UpdateSummary,
    only: Callable[[str, str, str], bool] | None,
    replace: bool,
) -> None:
    loaded = loader.load_file(file)
    if loaded.role is None:
        result.skipped[file.name] = str(loaded.problems[0])
        return
    role = loaded.role
    code = soc_code(role)
    if only and not only(file.stem, code or "", role.title):
        return
    if code is None:
        result.without_code.append(file.name)
        return
    fresh = figures.statistics(code)
    if fresh is None:
        result.without_figures.append(file.name)
        if role.occupation and soc.is_of_2010(role.occupation.system):
            result.by_soc_2010.append(file.name)
        return
    new = Role(title=role.title, statistics=fresh, sources=figures.sources(fresh))
    merged = merge(role, new, scope=SCOPE, replace=replace)
    values = changed_values(role, merged.role, with_sources=target.owns(file))
    if not values:
        result.unchanged.append(file.name)
        result.differences.add(file.name, merged.changes)
        return
    try:
        base = loader.read_file(file)[0]
        changed = with_values(base, values, paths.display(file))
    except (CareersError, OSError) as error:
        result.skipped[file.name] = str(error)
        return
    except Exception as error:  # noqa: BLE001 - a fault of ours in one file must not stop at half of them
        result.skipped[file.name] = str(own_fault(error, paths.display(file)))
        return
    target.change(file, base, changed)
    result.differences.add(file.name, merged.changes)


def changed_values(before: Role, after: Role, *, with_sources: bool) -> dict[str, Any]:
    """The figures and their sources, as far as they have changed.

    Without `with_sources`, the sources follow only where some of the figures are listed already: a file that a person
    writes need not list them.
    """
    values: dict[str, Any] = {}
    if after.statistics != before.statistics:
        values["statistics"] = after.statistics
    listed = any("statistics" in source.covers for source in before.sources)
    if after.sources != before.sources and (with_sources or listed):
        values["sources"] = after.sources
    return values


def with_values(raw: bytes, values: Mapping[str, Any], name: str) -> bytes:
    """A role file with new values of some keys, every byte outside of their blocks as it was. `name` is the file's in
    errors.

    Raises CareersError if the file cannot be read, or not be changed without touching anything else.
    """

    def read(raw: bytes) -> Role:
        loaded = loader.load_bytes(raw, name)
        if loaded.role is None:
            raise CareersError(str(loaded.problems[0]), "`careers validate` shows every problem and how to fix it")
        return loaded.role

    return with_keys(raw, values, read, name)


def soc_code(role: Role) -> str | None:
    """The SOC or O*NET-SOC code that a role names, or None."""
    occupation = role.occupation
    if occupation is None or not occupation.system.upper().startswith(("SOC", "O*NET")):
        return None
    return occupation.code if soc.base_code(occupation.code) else None


def report(result: UpdateSummary) -> Report:
    """The report of an update."""
    verb = "would be changed" if result.dry_run else "changed"
    facts = [("folder", paths.display(result.folder)), (verb, count(len(result.changed), "file"))]
    groups = (
        ("with the same figures before", result.unchanged),
        ("for which BLS has no figures", result.without_figures),
        ("that name no SOC code", result.without_code),
    )
    facts += [(what, f"{count(len(names), 'file')}: {abridged(names, SHOWN)}") for what, names in groups if names]
    if result.by_soc_2010:
        facts.append(("of them by SOC 2010", f"{count(len(result.by_soc_2010), 'file')}; the figures go by SOC 2018"))
    facts += result.differences.facts(examples=result.dry_run)
    notes = [f"skipped: {why}" for why in list(result.skipped.values())[:SHOWN]]
    if len(result.skipped) > SHOWN:
        notes.append(f"skipped: {len(result.skipped) - SHOWN:,} more; `careers validate` shows all")
    if result.differences.withheld:
        notes.append(TAKE)
    data = {
        "folder": str(result.folder), "dry_run": result.dry_run, "changed": result.changed,
        "unchanged": result.unchanged, "without_figures": result.without_figures, "without_code": result.without_code,
        "skipped": result.skipped, "differences": result.differences.data(),
    }  # fmt: skip
    heading = f"Official figures put into {count(len(result.changed), 'role file')}"
    return Report(f"Would be done: {heading}" if result.dry_run else heading, tuple(facts), tuple(notes), data)
