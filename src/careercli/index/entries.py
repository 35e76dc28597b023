"""From the files of a slug to an entry of the index: read, checked, and laid over what is bundled under it.

The files of a slug are a person's own, those that an import wrote, and in a checkout the hand-written role. Of each
sort the first that can be read counts; `roles.layers` says how the layers become one role. Nothing is raised for what
is wrong with a file.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import CareersError
from careercli.index import extract, matching
from careercli.index.extract import OccupationFacts, Rows
from careercli.roles import loader
from careercli.roles.layers import merged
from careercli.roles.problems import own_fault
from careercli.roles.scan import RoleFile, encode_name
from careercli.roles.search_path import Folder
from careercli.skills.taxonomy import Taxonomy

if TYPE_CHECKING:
    from careercli.index.bundled import BundledEntries, BundledEntry
    from careercli.roles.atlas import AtlasOccupation
    from careercli.roles.model import Role


class FileResult(NamedTuple):
    """A file, and its first problem; it has none if it is used, or if another file of the slug is used instead."""

    file: RoleFile
    problem: str = ""


class EntryResult(NamedTuple):
    """What became of the files of a slug: the entry's rows, None if there is none.

    `rank` and `name` are those of the file that the entry counts as read from; the name is None for an occupation of
    the atlas, which has no file. `replaces` is the slug of a bundled entry that this one is, under another name.
    """

    files: list[FileResult]
    rank: int = 0
    name: str | None = None
    rows: Rows | None = None
    replaces: str | None = None


class _Layers(NamedTuple):
    """The first readable file of each sort, with its role."""

    own: tuple[RoleFile, Role] | None
    guide: tuple[RoleFile, Role] | None
    imported: tuple[RoleFile, Role] | None


class EntryReader:
    """Reads the files of slugs. `folders` are indexed by the files' rank; `bundled` is what comes with the program."""

    def __init__(self, folders: Sequence[Folder], taxonomy: Taxonomy, bundled: BundledEntries | None) -> None:
        self.folders, self.taxonomy, self.bundled = folders, taxonomy, bundled
        self.bundled_rank = next((rank for rank, folder in enumerate(folders) if folder.seed is not None), -1)

    def read(self, slug: str, files: Sequence[RoleFile]) -> EntryResult:
        """The entry of a slug, of its files, the winning one first."""
        results, layers = self._read_files(files)
        try:
            return self._entry(slug, results, layers)
        except Exception as error:
            used = layers.own or layers.guide or layers.imported
            if used is None:
                raise
            path = self.folders[used[0].rank].path / used[0].name
            problem = encode_name(str(own_fault(error, str(path))))
            return EntryResult(
                [entry._replace(problem=problem) if entry.file == used[0] else entry for entry in results]
            )

    def _read_files(self, files: Sequence[RoleFile]) -> tuple[list[FileResult], _Layers]:
        results: list[FileResult] = []
        layers = _Layers(None, None, None)
        for file in files:
            problem, sort = file.trouble, self._sort(file)
            if not problem and getattr(layers, sort) is None:
                loaded = loader.load_file(self.folders[file.rank].path / file.name)
                if loaded.role is not None:
                    layers = layers._replace(**{sort: (file, loaded.role)})
                else:
                    problem = str(loaded.problems[0])
            results.append(FileResult(file, encode_name(problem)))
        return results, layers

    def _sort(self, file: RoleFile) -> str:
        """Which layer a file is. Without anything bundled below, an imported one is as good as a person's own."""
        if self.bundled is None:
            return "own"
        if file.rank == self.bundled_rank:
            return "guide"
        return "imported" if _is_imported(self.folders[file.rank].path, file) else "own"

    def _entry(self, slug: str, results: list[FileResult], layers: _Layers) -> EntryResult:
        entry, replaces = self._below(slug, layers)
        guide = layers.guide[1] if layers.guide else entry.guide if entry and self._guide_is_fixed() else None
        occupation = entry.occupation if entry else None
        roles = [layer[1] for layer in (layers.own,) if layer]
        roles += [guide] if guide else []
        roles += [layer[1] for layer in (layers.imported,) if layer]
        roles += [occupation.role] if occupation else []
        if not roles:
            return EntryResult(results)
        role = merged(roles, adds=replaces is not None)
        if occupation is None and self.bundled is not None:
            role = matching.with_covered(role, self.bundled.occupation)
            role = matching.with_statistics(role, self.bundled.statistics)
        rows = extract.rows_of(role, slug, self.taxonomy, _facts(slug, entry, occupation))
        rank, name = self._source(slug, layers, guide)
        return EntryResult(results, rank, name, rows, replaces)

    def _below(self, slug: str, layers: _Layers) -> tuple[BundledEntry | None, str | None]:
        """The bundled entry that the files of a slug are laid over, and its slug if that is another."""
        if self.bundled is None:
            return None, None
        entry = self.bundled.entry(slug)
        top = layers.own or layers.guide
        if entry is not None or top is None:
            return entry, None
        occupation = matching.same_occupation(top[1], self.bundled.occupation)
        if occupation is None:
            return None, None
        replaced = self.bundled.entry_of_code(occupation.code)
        return (self.bundled.entry(replaced), replaced) if replaced else (None, None)

    def _guide_is_fixed(self) -> bool:
        """Whether a bundled hand-written role is what it was: in a checkout its file says so, or is gone."""
        return self.folders[self.bundled_rank].fixed

    def _source(self, slug: str, layers: _Layers, guide: Role | None) -> tuple[int, str | None]:
        if used := layers.own or layers.guide:
            return used[0].rank, used[0].name
        if guide is not None:
            return self.bundled_rank, f"{slug}.yaml"
        if layers.imported:
            return layers.imported[0].rank, layers.imported[0].name
        return self.bundled_rank, None


def _facts(slug: str, entry: BundledEntry | None, occupation: AtlasOccupation | None) -> OccupationFacts | None:
    """The facts of the occupation that an entry is; the slug that a bundled entry has otherwise is a name of it too."""
    facts = OccupationFacts.of(occupation)
    if facts is None or entry is None or entry.slug == slug:
        return facts
    return facts._replace(other_slugs=(*facts.other_slugs, entry.slug))


def _is_imported(folder: Path, file: RoleFile) -> bool:
    """Whether a file is still as an import wrote it; a guide that the person saved is as good as their own."""
    try:
        record = (folder / RECORD).stat()
    except OSError:
        return False
    hashes = _hashes(folder, record.st_mtime_ns)
    if file.name not in hashes:
        return False
    from careercli.roles.folder import digest
    from careercli.roles.import_record import GUIDE_COMMENT

    try:
        content = (folder / file.name).read_bytes()
    except OSError:
        return False
    return digest(content) in hashes[file.name] and not content.startswith(f"# {GUIDE_COMMENT}".encode())


RECORD = ".careers-import.json"


@functools.lru_cache(maxsize=8)
def _hashes(folder: Path, _changed: int) -> dict[str, set[str]]:
    """The hashes that a file of a folder may have as an import wrote it, by its name; none if the record is damaged."""
    from careercli.roles.import_record import ImportRecord

    try:
        record = ImportRecord.load(folder)
    except CareersError:
        return {}
    hashes: dict[str, set[str]] = {}
    for names in (record.files, record.planned):
        for name, hashed in names.items():
            hashes.setdefault(name, set()).add(hashed)
    return hashes
