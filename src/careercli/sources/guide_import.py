"""A saved guide into the file of a role: read, propose an occupation, write; each file whole or not at all."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercli.catalog.dump import dump
from careercli.errors import CareersError
from careercli.sources import guide
from careercli.sources.guide import GuideReading
from careercli.sources.guide_occupation import Proposal, candidates, propose
from careercli.sources.write import Outcome, RoleFolder
from careercli.words import fold

if TYPE_CHECKING:
    from careercli.catalog.index import Index

COMMENT = "From a saved career guide. The texts are the guide's own words: this copy is for your own use."


@dataclass(frozen=True, kw_only=True)
class GuideImport:
    """What came of a guide: the role's slug, what became of its file, the reading, and the proposed occupation."""

    source: str
    slug: str
    outcome: Outcome
    reading: GuideReading
    proposal: Proposal


class GuideImporter:
    """Imports guides into a folder, one after another. `index` (of a catalogue with O*NET roles) may be missing."""

    def __init__(self, folder: RoleFolder, index: Index | None = None, *, schema: str = "") -> None:
        self.folder, self.index, self.schema = folder, index, schema
        self._written: dict[str, str] = {}

    def take(self, source: str, *, title: str | None = None) -> GuideImport:
        """Imports a file, or standard input for "-". Raises CareersError, and then no file is written."""
        name = "standard input" if source == "-" else source
        reading = guide.read(guide.load(source), name, title=title)
        slug = fold.slug(reading.role.title)
        if not slug:
            said = f'{name}: no file can be named after the title "{reading.role.title[:60]}"'
            raise CareersError(said, "give a title in Latin letters with --title")
        if slug in self._written:
            said = f"{name}: the same role as {self._written[slug]}, which would be lost"
            raise CareersError(said, "give it another title with --title, or import it alone")
        found = candidates(self.index, reading.role.title) if self.index else ([], [])
        proposal = propose(reading.role.title, *found)
        role = dataclasses.replace(reading.role, occupation=proposal.occupation)
        outcome = self.folder.put(slug, dump(role, comment=COMMENT, schema=self.schema))
        self._written[slug] = name
        return GuideImport(
            source=source,
            slug=slug,
            outcome=outcome,
            reading=dataclasses.replace(reading, role=role),
            proposal=proposal,
        )
