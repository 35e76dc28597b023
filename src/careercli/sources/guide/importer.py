"""Saved guides to files of roles: read, propose an occupation, write; each file whole or not at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli import paths
from careercli.answers.report import OUTCOMES, Report
from careercli.errors import CareersError
from careercli.roles.dumper import dump
from careercli.roles.folder import Outcome, RoleFolder
from careercli.roles.import_record import GUIDE_COMMENT
from careercli.roles.model import Role, Statistics, Wages
from careercli.skills import normalize
from careercli.sources.differences import TAKE, Differences, Writer, writing_notes
from careercli.sources.guide import reader
from careercli.sources.guide.occupation import Proposal, candidates, occupations, propose
from careercli.sources.guide.reader import GuideReading
from careercli.system import RESERVED_NAMES
from careercli.text import count

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

COMMENT = f"{GUIDE_COMMENT} The texts are the guide's own words: this copy is for your own use."
MOST_RANGES = 12
"""Stretches of lines that are named; of more, only where they begin and end."""
SHOWN = 200
"""The most lines without a place in a report on a screen; as JSON, all of them."""


@dataclass(frozen=True, kw_only=True)
class GuideImport:
    """A guide that was read: the slug and the text of its role file, the reading, the occupation proposed for it."""

    source: str
    slug: str
    text: str
    reading: GuideReading
    proposal: Proposal


@dataclass(frozen=True)
class Written:
    """What became of the guides' files, in the order of the guides; where they differ from what they held."""

    outcomes: list[Outcome]
    differences: Differences
    unreadable: list[str]


def prepare(source: str, catalog: Catalog | None = None, *, title: str | None = None) -> GuideImport:
    """Reads a file, or standard input for "-", and writes nothing.

    Occupations are proposed if `catalog` holds O*NET roles. `title` overrides the guide's.
    Raises CareersError for what is no guide, and for a title that no file can be named after.
    """
    name = "standard input" if source == "-" else source
    reading = reader.read(reader.load(source), name, title=title)
    slug = normalize.slug(reading.role.title)
    if not slug:
        message = f'{name}: no file can be named after the title "{reading.role.title[:60]}"'
        raise CareersError(message, "give a title in Latin letters with --title")
    if slug in RESERVED_NAMES:
        raise CareersError(f"{name}: Windows does not allow a file called {slug}", "give a longer title with --title")
    role_title = reading.role.title
    proposal = Proposal(None, "")
    if reading.role.occupation:
        proposal = Proposal(reading.role.occupation, f"counted under {reading.role.occupation.code}, as the page says")
    elif catalog:
        proposal = propose(role_title, *candidates(catalog, role_title), known=occupations(catalog))
    role = reading.role
    if role.occupation is None:
        role = dataclasses.replace(role, occupation=proposal.occupation)
    if catalog and role.occupation:
        record = record_of(catalog, role.occupation.code)
        page = role.statistics
        role = dataclasses.replace(role, statistics=completed(page, record) if page and record else page or record)
    reading = dataclasses.replace(reading, role=role)
    return GuideImport(source=name, slug=slug, text=dump(role, comment=COMMENT), reading=reading, proposal=proposal)


def completed(page: Statistics, record: Statistics) -> Statistics:
    """A page's official figures, with what the record of the same edition has besides; the page's own stay.

    A page rounds the growth, and names neither its factors nor the quartiles of pay.
    """
    values = {field.name: getattr(page, field.name) for field in dataclasses.fields(Statistics)}
    if page.growth_period == record.growth_period:
        names = ("growth_factors", "exit_rate", "transfer_rate", "annual_openings", "self_employed_percent")
        values = {**values, **{name: getattr(record, name) for name in names if not values[name]}}
    wages, known = page.wages, record.wages
    if wages and known and page.period == record.period and wages.median and wages.median == known.median:
        both = {
            field.name: getattr(wages, field.name) or getattr(known, field.name) for field in dataclasses.fields(Wages)
        }
        values["wages"] = Wages(**both)
    return Statistics(**values)


def record_of(catalog: Catalog, code: str) -> Statistics | None:
    """The official record that a role of the catalogue has for an occupation: it stands beside the guide's claims."""
    import msgspec

    statistics = catalog.query.official_statistics(code[:7])
    return msgspec.json.decode(statistics, type=Statistics) if statistics else None


class SameRole(CareersError):
    """Several guides are about the role of a slug: one file would take the other's place."""

    def __init__(self, slug: str, sources: Sequence[str]) -> None:
        message = f"{sources[-1]}: the same role as {', '.join(sources[:-1])} ({slug}); none of them was written"
        super().__init__(message, "import one of them, or each alone with its own --title")
        self.slug = slug


def duplicates(guides: Sequence[GuideImport]) -> list[SameRole]:
    """An error for each role that several of the guides are about."""
    sources: dict[str, list[str]] = {}
    for guide in guides:
        sources.setdefault(guide.slug, []).append(guide.source)
    return [SameRole(slug, files) for slug, files in sources.items() if len(files) > 1]


def write(guides: Sequence[GuideImport], folder: RoleFolder, *, replace: bool = False) -> Written:
    """Writes the role files; what a file has and the guide does not stays in it (`merge`; `replace` is as there)."""
    writer = Writer((field.name for field in dataclasses.fields(Role)), replace=replace)
    with folder.session():
        for guide in guides:
            name = f"{guide.slug}.yaml"
            writer.note(name, folder.put(guide.slug, writer.maker(guide.reading.role, COMMENT, name)))
    outcomes = [folder.outcomes.of_file[f"{guide.slug}.yaml"] for guide in guides]
    return Written(outcomes, writer.differences, writer.unreadable)


def report(guides: Sequence[GuideImport], written: Written, folder: RoleFolder) -> Report:
    """The report of an import: for each guide its file, the account of its lines, and what to look at."""
    outcomes = written.outcomes
    facts = [("folder", paths.display(folder.path))]
    notes: list[str] = []
    for guide, outcome in zip(guides, outcomes, strict=True):
        reading = guide.reading
        outcome_text = OUTCOMES[outcome] + (", as you have changed it" if outcome == "kept" else "")
        facts.append((guide.slug, f"{outcome_text}; {_account(reading)}"))
        prefix = f"{guide.slug}: " if len(guides) > 1 else ""
        notes += [prefix + note for note in (guide.proposal.message, *reading.notes) if note]
        notes += [f"{prefix}line {number} has no place: {text[:200]}" for number, text in reading.unplaced[:SHOWN]]
        if len(reading.unplaced) > SHOWN:
            notes.append(f"{prefix}{len(reading.unplaced) - SHOWN:,} more lines have no place; --json lists them")
    verb = "would be made" if folder.dry_run else "made"
    facts += written.differences.facts(examples=folder.dry_run)
    notes += [TAKE] if written.differences.withheld else []
    notes += writing_notes((), written.unreadable)
    heading = f"{count(sum(outcome != 'kept' for outcome in outcomes), 'role')} {verb} from saved guides"
    data = [_data(guide, outcome) for guide, outcome in zip(guides, outcomes, strict=True)]
    document = {
        "folder": str(folder.path),
        "dry_run": folder.dry_run,
        "guides": data,
        "differences": written.differences.data(),
    }
    return Report(heading, tuple(facts), tuple(notes), document)


def _account(reading: GuideReading) -> str:
    """How many lines went where."""
    placed, unplaced = len(reading.placed), len(reading.unplaced)
    return f"{placed} lines placed, {unplaced} without a place, {_with_ranges(reading.site)} the site's own"


def _with_ranges(lines: Sequence[tuple[int, str]]) -> str:
    """How many lines, and which: 22 (lines 240, 386-431)."""
    runs: list[list[int]] = []
    for number, _text in lines:
        if runs and number <= runs[-1][1] + 3:  # empty lines between do not break a run
            runs[-1][1] = number
        else:
            runs.append([number, number])
    if len(runs) > MOST_RANGES:
        return f"{len(lines)} (lines {runs[0][0]}-{runs[-1][1]}, in {len(runs)} places)"
    where = ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in runs)
    return f"{len(lines)} (lines {where})" if lines else "0"


def _data(guide: GuideImport, outcome: Outcome) -> dict[str, Any]:
    occupation = guide.reading.role.occupation
    return {
        "file": guide.source,
        "slug": guide.slug,
        "title": guide.reading.role.title,
        "outcome": outcome,
        "occupation": {"code": occupation.code, "reason": occupation.reason} if occupation else None,
        "placed": len(guide.reading.placed),
        "unplaced": [{"line": number, "text": text} for number, text in guide.reading.unplaced],
        "site": [{"line": number, "text": text} for number, text in guide.reading.site],
        "notes": [note for note in (guide.proposal.message, *guide.reading.notes) if note],
    }
