"""The occupations of an O*NET release into role files of a folder, and the report of such an import."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from careercli import paths
from careercli.answers.report import OUTCOMES, SHOWN, Report
from careercli.errors import CareersError
from careercli.roles import loader
from careercli.roles.dumper import dump
from careercli.roles.folder import Outcomes, RoleFolder
from careercli.roles.model import Role
from careercli.roles.yaml_reader import MAX_BYTES
from careercli.sources.onet.roles import Onet, OnetRole, comment
from careercli.text import abridged, count

Only = Callable[[str, str, str], bool]
"""Asked with slug, code and title whether a role is wanted."""


@dataclass
class ImportSummary:
    """What an import did: files by their outcome, sections by how many roles have them, tables that are missing."""

    release: str
    folder: Path
    dry_run: bool
    roles: int = 0
    outcomes: Outcomes = field(default_factory=Outcomes)
    sections: Counter[str] = field(default_factory=Counter)
    missing: tuple[str, ...] = ()
    without_figures: list[str] = field(default_factory=list)
    by_soc_2010: bool = False
    notes: list[str] = field(default_factory=list)


def role_filter(text: str | None) -> Only | None:
    """Which roles a pattern means: with * ? [ ] a shell's pattern, otherwise a part, of slug, code or title."""
    if not text:
        return None
    folded = text.casefold()
    glob = folded if any(character in folded for character in "*?[") else f"*{folded}*"

    def only(slug: str, code: str, title: str) -> bool:
        return any(fnmatchcase(name.casefold(), glob) for name in (slug, code, title))

    return only


def import_roles(
    onet: Onet, target: RoleFolder, *, only: Only | None = None, progress: Callable[[int, int], None] | None = None
) -> ImportSummary:
    """Writes the roles of a release into a folder. Raises CareersError if a file cannot be written.

    Without BLS's workbooks at hand, the statistics that an earlier import put into a file stay in it.
    """
    summary = ImportSummary(
        onet.release.name, target.path, target.dry_run, outcomes=target.outcomes, missing=onet.missing
    )
    header = comment(onet.release)
    with target.session():
        for done, occupation in enumerate(onet.roles(only), start=1):
            role = occupation.role if onet.figures else _with_earlier_statistics(occupation, target)
            target.put(occupation.slug, _file_text(occupation, role, header))
            _count(summary, occupation, role, figures=bool(onet.figures))
            if progress:
                progress(done, len(onet))
    if progress and summary.roles < len(onet):
        progress(len(onet), len(onet))
    if not summary.roles:
        raise CareersError("no occupation fits that pattern", "try a part of a title, or a code such as '23-*'")
    summary.notes, summary.by_soc_2010 = list(onet.notes), onet.by_soc_2010
    return summary


def _file_text(occupation: OnetRole, role: Role, header: str) -> str:
    text = dump(role, comment=header)
    if len(text) > MAX_BYTES // 4:  # in UTF-8 a character has four bytes at most
        message = f"{occupation.code} {role.title}: {len(text):,} characters are more than a role file may have"
        raise CareersError(message, "were the tables changed?")
    return text


def _with_earlier_statistics(occupation: OnetRole, target: RoleFolder) -> Role:
    """The role, with the statistics that an earlier import put into its file, and their sources."""
    file = target.path / f"{occupation.slug}.yaml"
    if not target.owns(file):
        return occupation.role
    before = loader.load_file(file).role
    if before is None or before.statistics is None:
        return occupation.role
    known = {source.name for source in occupation.role.sources}
    added_sources = tuple(
        source for source in before.sources if source.covers == ("statistics",) and source.name not in known
    )
    return dataclasses.replace(
        occupation.role, statistics=before.statistics, sources=(*occupation.role.sources, *added_sources)
    )


def _count(summary: ImportSummary, occupation: OnetRole, role: Role, *, figures: bool) -> None:
    summary.roles += 1
    if figures and role.statistics is None:
        summary.without_figures.append(occupation.code)
    for section in dataclasses.fields(role):
        if getattr(role, section.name) not in (None, (), ""):
            summary.sections[section.name] += 1


# The report

_SECTIONS = {
    "aliases": "alternate titles", "responsibilities": "tasks", "activities": "work activities",
    "tech_stack": "technology", "tools": "tools",
    "ratings": "skill and knowledge ratings", "work_styles": "work styles", "interests": "interests",
    "job_zone": "a job zone", "education": "required education", "related": "related roles",
    "statistics": "official figures",
}  # fmt: skip


def report(summary: ImportSummary) -> Report:
    """The report of an import."""
    outcomes, prefix = summary.outcomes, "would be " if summary.dry_run else ""
    files = [f"{number:,} {prefix}{OUTCOMES[name]}" for name in OUTCOMES if (number := outcomes.counts[name])]
    sections = [f"{summary.sections[key]:,} {words}" for key, words in _SECTIONS.items() if summary.sections[key]]
    facts = (
        ("folder", paths.display(summary.folder)),
        ("files", ", ".join(files)),
        ("of them with", ", ".join(sections)),
    )
    notes = list(summary.notes)
    if summary.without_figures:
        codes = abridged(summary.without_figures, SHOWN)
        reason = "; figures go by SOC 2018, these codes by SOC 2010" if summary.by_soc_2010 else ""
        notes.append(f"BLS has no figures for {count(len(summary.without_figures), 'occupation')}: {codes}{reason}")
    if outcomes.kept:
        notes.append(
            f"left alone, as you have changed them (--overwrite replaces them): {abridged(outcomes.kept, SHOWN)}"
        )
    verb = "would be made" if summary.dry_run else "made"
    heading = f"{count(summary.roles, 'role')} {verb} from the {summary.release}"
    return Report(heading, facts, tuple(notes), _data(summary))


def _data(summary: ImportSummary) -> dict[str, object]:
    return {
        "release": summary.release,
        "folder": str(summary.folder),
        "dry_run": summary.dry_run,
        "roles": summary.roles,
        "files": {name: summary.outcomes.counts[name] for name in OUTCOMES},
        "kept": summary.outcomes.kept,
        "sections": dict(summary.sections),
        "missing_tables": list(summary.missing),
        "without_figures": summary.without_figures,
        "notes": summary.notes,
    }
