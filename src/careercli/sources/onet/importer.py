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
from careercli.roles.folder import Outcomes, RoleFolder
from careercli.roles.model import Role
from careercli.sources.differences import TAKE, Differences, Writer, writing_notes
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
    differences: Differences = field(default_factory=Differences)
    unreadable: list[str] = field(default_factory=list)


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
    onet: Onet,
    target: RoleFolder,
    *,
    only: Only | None = None,
    replace: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> ImportSummary:
    """Writes the roles of a release into a folder. Raises CareersError if a file cannot be written.

    What a file has and the release does not stays in it (`merge`); `replace` is as there.
    """
    writer = Writer(_SECTIONS, replace=replace)
    summary = ImportSummary(
        onet.release.name,
        target.path,
        target.dry_run,
        outcomes=target.outcomes,
        missing=onet.missing,
        differences=writer.differences,
    )
    header = comment(onet.release)
    with target.session():
        for done, occupation in enumerate(onet.roles(only), start=1):
            name = f"{occupation.slug}.yaml"
            writer.note(name, target.put(occupation.slug, writer.maker(occupation.role, header, name)))
            _count(summary, occupation, writer.role or occupation.role, figures=bool(onet.figures))
            if progress:
                progress(done, len(onet))
    if progress and summary.roles < len(onet):
        progress(len(onet), len(onet))
    if not summary.roles:
        raise CareersError("no occupation fits that pattern", "try a part of a title, or a code such as '23-*'")
    summary.notes, summary.by_soc_2010 = list(onet.notes), onet.by_soc_2010
    summary.unreadable = writer.unreadable
    return summary


def _count(summary: ImportSummary, occupation: OnetRole, role: Role, *, figures: bool) -> None:
    summary.roles += 1
    if figures and occupation.role.statistics is None:
        summary.without_figures.append(occupation.code)
    for section in dataclasses.fields(role):
        if getattr(role, section.name) not in (None, (), ""):
            summary.sections[section.name] += 1


# The report

_SECTIONS = {
    "title": "", "aliases": "alternate titles", "family": "", "summary": "", "occupation": "",
    "responsibilities": "tasks", "activities": "work activities", "tech_stack": "technology", "tech_marks": "",
    "tech_kinds": "", "tools": "tools", "tool_kinds": "",
    "ratings": "skill and knowledge ratings", "work_styles": "work styles", "interests": "interests",
    "job_zone": "a job zone", "education": "required education", "related": "related roles",
    "statistics": "official figures",
}  # fmt: skip
"""The keys that a release can fill, each in words; without any, it goes without saying."""


def report(summary: ImportSummary) -> Report:
    """The report of an import."""
    outcomes, prefix = summary.outcomes, "would be " if summary.dry_run else ""
    files = [f"{number:,} {prefix}{OUTCOMES[name]}" for name in OUTCOMES if (number := outcomes.counts[name])]
    sections = [
        f"{summary.sections[key]:,} {words}" for key, words in _SECTIONS.items() if words and summary.sections[key]
    ]
    facts = (
        ("folder", paths.display(summary.folder)),
        ("files", ", ".join(files)),
        *([("of them with", ", ".join(sections))] if sections else []),
        *summary.differences.facts(examples=summary.dry_run),
    )
    notes = list(summary.notes)
    if summary.without_figures:
        codes = abridged(summary.without_figures, SHOWN)
        reason = "; figures go by SOC 2018, these codes by SOC 2010" if summary.by_soc_2010 else ""
        notes.append(f"BLS has no figures for {count(len(summary.without_figures), 'occupation')}: {codes}{reason}")
    if summary.differences.withheld:
        notes.append(TAKE)
    notes += writing_notes(outcomes.kept, summary.unreadable)
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
        "differences": summary.differences.data(),
        "unreadable": summary.unreadable,
        "missing_tables": list(summary.missing),
        "without_figures": summary.without_figures,
        "notes": summary.notes,
    }
