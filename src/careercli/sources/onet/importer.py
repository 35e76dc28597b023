"""A release of O*NET made into role files in a folder, and what to tell about it afterwards."""

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
from careercli.sources.onet.roles import Imported, Onet, comment
from careercli.text import count, listed, some

Only = Callable[[str, str, str], bool]
"""Asked with slug, code and title whether a role is wanted."""


@dataclass
class Summary:
    """What an import did: files by what became of them, sections by how many roles have them, what was not there."""

    release: str
    folder: Path
    dry_run: bool
    roles: int = 0
    outcomes: Outcomes = field(default_factory=Outcomes)
    sections: Counter[str] = field(default_factory=Counter)
    missing: tuple[str, ...] = ()
    without_figures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def pattern(text: str | None) -> Only | None:
    """Which roles a pattern means: with * ? [ ] a shell's pattern, otherwise a part, of slug, code or title."""
    if not text:
        return None
    folded = text.casefold()
    wanted = folded if any(one in folded for one in "*?[") else f"*{folded}*"

    def only(slug: str, code: str, title: str) -> bool:
        return any(fnmatchcase(one.casefold(), wanted) for one in (slug, code, title))

    return only


def import_roles(
    onet: Onet, target: RoleFolder, *, only: Only | None = None, progress: Callable[[int, int], None] | None = None
) -> Summary:
    """Writes the roles of a release into a folder. Raises CareersError if a file cannot be written.

    Without BLS's workbooks at hand, the statistics that an earlier import put into a file stay in it.
    """
    summary = Summary(onet.release.name, target.path, target.dry_run, outcomes=target.outcomes, missing=onet.missing)
    header = comment(onet.release)
    with target.session():
        for done, one in enumerate(onet.roles(only), start=1):
            role = one.role if onet.figures else _with_earlier_figures(one, target)
            target.put(one.slug, _written(one, role, header))
            _count(summary, one, role, figures=bool(onet.figures))
            if progress:
                progress(done, len(onet))
    if progress and summary.roles < len(onet):
        progress(len(onet), len(onet))
    if not summary.roles:
        raise CareersError("no occupation fits that pattern", "try a part of a title, or a code such as '23-*'")
    summary.notes = list(onet.notes)
    return summary


def _written(one: Imported, role: Role, header: str) -> str:
    text = dump(role, comment=header)
    if len(text) > MAX_BYTES // 4:  # in UTF-8 a character has four bytes at most
        said = f"{one.code} {role.title}: {len(text):,} characters are more than a role file may have"
        raise CareersError(said, "were the tables changed?")
    return text


def _with_earlier_figures(one: Imported, target: RoleFolder) -> Role:
    file = target.path / f"{one.slug}.yaml"
    if not target.owns(file):
        return one.role
    before = loader.load_file(file).role
    if before is None or before.statistics is None:
        return one.role
    known = {source.name for source in one.role.sources}
    added = tuple(new for new in before.sources if new.covers == ("statistics",) and new.name not in known)
    return dataclasses.replace(one.role, statistics=before.statistics, sources=(*one.role.sources, *added))


def _count(summary: Summary, one: Imported, role: Role, *, figures: bool) -> None:
    summary.roles += 1
    if figures and role.statistics is None:
        summary.without_figures.append(one.code)
    for field_ in dataclasses.fields(role):
        if getattr(role, field_.name) not in (None, (), ""):
            summary.sections[field_.name] += 1


# Telling about it

_SECTIONS = {
    "aliases": "alternate titles", "responsibilities": "tasks", "tech_stack": "technology", "tools": "tools",
    "ratings": "skill and knowledge ratings", "work_styles": "work styles", "interests": "interests",
    "job_zone": "a job zone", "education": "required education", "related": "related roles",
    "statistics": "official figures",
}  # fmt: skip


def report(summary: Summary) -> Report:
    """What to tell about an import."""
    outcomes, would = summary.outcomes, "would be " if summary.dry_run else ""
    files = [f"{number:,} {would}{OUTCOMES[name]}" for name in OUTCOMES if (number := outcomes.counts[name])]
    sections = [f"{summary.sections[key]:,} {words}" for key, words in _SECTIONS.items() if summary.sections[key]]
    facts = (
        ("folder", paths.shown(summary.folder)),
        ("files", ", ".join(files)),
        ("of them with", ", ".join(sections)),
    )
    notes = list(summary.notes)
    if summary.missing:
        notes.insert(0, f"not in this release, and so not in the roles: {listed(summary.missing)}")
    if summary.without_figures:
        codes = some(summary.without_figures, SHOWN)
        notes.append(f"BLS has no figures for {count(len(summary.without_figures), 'occupation')}: {codes}")
    if outcomes.kept:
        notes.append(f"left alone, as you have changed them (--overwrite replaces them): {some(outcomes.kept, SHOWN)}")
    made = "would be made" if summary.dry_run else "made"
    heading = f"{count(summary.roles, 'role')} {made} from the {summary.release}"
    return Report(heading, facts, tuple(notes), _data(summary))


def _data(summary: Summary) -> dict[str, object]:
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
