"""The official figures put into role files that are there already, nothing else in them changed."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from careercli import paths
from careercli.answers.report import SHOWN, Report
from careercli.errors import CareersError
from careercli.roles import loader, scan, soc
from careercli.roles.edit import with_key
from careercli.roles.figures import Figures
from careercli.roles.folder import RoleFolder
from careercli.roles.model import Role, Statistics
from careercli.roles.problems import own_fault
from careercli.roles.search_path import Folder
from careercli.text import abridged, count

_FROM_WAGES = (*("year", "country", "currency", "period", "employment", "employment_error", "wages", "wage_error"),)
_FROM_PROJECTIONS = (
    *("growth_percent", "growth_period", "growth_factors", "annual_openings", "exit_rate", "transfer_rate"),
    *("entry_education", "work_experience", "training"),
)
_SOURCES = re.compile(r"OEWS \w+ \d{4}|Employment Projections \d{4}-\d\d")


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


def update(
    target: RoleFolder,
    figures: Figures,
    *,
    only: Callable[[str, str, str], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> UpdateSummary:
    """Sets `statistics` in every role file of a folder whose role names a SOC code that BLS has figures for.

    A file that cannot be read or changed is skipped with the reason. Raises CareersError if one cannot be written.
    """
    result = UpdateSummary(target.path, target.dry_run)
    files = _files(target.path)
    with target.session():
        for number, file in enumerate(files, start=1):
            _update_file(target, file, figures, result, only)
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
    fresh = merged_statistics(role.statistics, fresh)
    if fresh == role.statistics:
        result.unchanged.append(file.name)
        return
    try:
        base = loader.read_file(file)[0]
        changed = with_statistics(base, fresh, paths.display(file))
    except (CareersError, OSError) as error:
        result.skipped[file.name] = str(error)
        return
    except Exception as error:  # noqa: BLE001 - a fault of ours in one file must not stop at half of them
        result.skipped[file.name] = str(own_fault(error, paths.display(file)))
        return
    target.change(file, base, changed)


def with_statistics(raw: bytes, fresh: Statistics, name: str) -> bytes:
    """A role file with new `statistics`, every byte outside of that block as it was. `name` is the file's in errors.

    Raises CareersError if the file cannot be read, or not be changed without touching anything else.
    """

    def read(raw: bytes) -> Role:
        loaded = loader.load_bytes(raw, name)
        if loaded.role is None:
            raise CareersError(str(loaded.problems[0]), "`careers validate` tells every problem and what to do")
        return loaded.role

    return with_key(raw, "statistics", fresh, read, name)


def soc_code(role: Role) -> str | None:
    """The SOC or O*NET-SOC code that a role names, or None."""
    occupation = role.occupation
    if occupation is None or not occupation.system.upper().startswith(("SOC", "O*NET")):
        return None
    return occupation.code if soc.base_code(occupation.code) else None


def merged_statistics(old: Statistics | None, new: Statistics) -> Statistics:
    """New figures, with the old ones that come from the table that was not read this time.

    Only where both are BLS's and for the same occupation: then a newer wage survey does not cost the projections.
    """
    if old is None or not old.source.startswith("BLS ") or old.occupation != new.occupation:
        return new
    lacking = [name for name in _SOURCES.findall(old.source) if name.split()[0] not in new.source]
    if not lacking:
        return new
    names = sorted([*_SOURCES.findall(new.source), *lacking], key=lambda name: not name.startswith("OEWS"))
    fields = _FROM_WAGES if lacking[0].startswith("OEWS") else _FROM_PROJECTIONS
    return dataclasses.replace(
        new, source="BLS " + " and ".join(names), note=old.note, **{name: getattr(old, name) for name in fields}
    )


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
    notes = [f"skipped: {why}" for why in list(result.skipped.values())[:SHOWN]]
    if len(result.skipped) > SHOWN:
        notes.append(f"skipped: {len(result.skipped) - SHOWN:,} more; `careers validate` tells all")
    data = {
        "folder": str(result.folder), "dry_run": result.dry_run, "changed": result.changed,
        "unchanged": result.unchanged, "without_figures": result.without_figures, "without_code": result.without_code,
        "skipped": result.skipped,
    }  # fmt: skip
    heading = f"Official figures put into {count(len(result.changed), 'role file')}"
    return Report(f"{heading}, if it were done" if result.dry_run else heading, tuple(facts), tuple(notes), data)
