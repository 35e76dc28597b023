"""Where things are: the folders in use, what overrides what, what is left out, the catalog, and the settings."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.roles import search_path
from careercli.roles.search_path import Folder
from careercli.table import Cell, Table


@dataclass(frozen=True)
class FolderStatus:
    """A folder of role files. `files` counts what may be a role, `used` those that are; the first folder wins."""

    path: str
    why: str
    exists: bool
    files: int
    used: int
    trouble: str | None = None


@dataclass(frozen=True)
class Override:
    """A role that is in several folders: the file that is used, and the one that it hides."""

    slug: str
    used: str
    hidden: str


@dataclass(frozen=True)
class LeftOut:
    """A file that cannot be used, and the first reason."""

    file: str
    reason: str


@dataclass(frozen=True)
class Locations(Answer):
    """The answer of `careers where`. Sizes are in bytes; `index` is None where it is held in memory."""

    folders: tuple[FolderStatus, ...]
    overrides: tuple[Override, ...]
    left_out: tuple[LeftOut, ...]
    index: str | None
    index_bytes: int
    cache: str
    cache_bytes: int
    config: str
    config_exists: bool

    def to_dict(self) -> dict[str, Any]:
        """One object: folders in their order, overrides, files left out, cache and settings."""
        return {
            "folders": [vars(folder) for folder in self.folders],
            "overrides": [vars(override) for override in self.overrides],
            "left_out": [vars(file) for file in self.left_out],
            "cache": {
                "folder": self.cache,
                "bytes": self.cache_bytes,
                "index": self.index,
                "index_bytes": self.index_bytes,
            },
            "config": {"folder": self.config, "exists": self.config_exists},
        }

    def to_table(self) -> Table:
        """A row a folder, override, file left out, and one each for the catalog, the cache and the settings."""
        rows: list[tuple[Cell, ...]] = [
            ("folder", folder.path, folder.files, folder.trouble or folder.why if folder.exists else "not there")
            for folder in self.folders
        ]
        rows += [("override", override.used, None, f"hides {override.hidden}") for override in self.overrides]
        rows += [("left out", left_out.file, None, left_out.reason) for left_out in self.left_out]
        rows.append(("index", self.index or "", self.index_bytes, "bytes" if self.index else "held in memory"))
        rows.append(("cache", self.cache, self.cache_bytes, "bytes"))
        rows.append(("config", self.config, None, "" if self.config_exists else "not there"))
        return Table(("what", "path", "number", "note"), tuple(rows))


def locations(catalog: Catalog) -> Locations:
    """Where a catalogue's roles come from, and where its index lies."""
    query = catalog.refresh().query
    files, used, problems = query.files_by_folder(), query.roles_by_folder(), query.folder_problems()
    index = catalog.index_file
    cache, config = paths.cache(), paths.user_config()
    return Locations(
        folders=tuple(
            FolderStatus(
                str(folder.path), _why(folder), folder.path.is_dir(), files.get(rank, 0), used.get(rank, 0),
                problems.get(rank, "").partition(": ")[2] or None,
            )
            for rank, folder in enumerate(catalog.folders)
        ),
        overrides=_overrides(catalog),
        left_out=_left_out(catalog),
        index=str(index) if index else None,
        index_bytes=sum(_size(Path(f"{index}{ending}")) for ending in ("", "-wal", "-shm")) if index else 0,
        cache=str(cache),
        cache_bytes=sum(map(_size, cache.glob("**/*"))),
        config=str(config),
        config_exists=config.is_dir(),
    )  # fmt: skip


def _why(folder: Folder) -> str:
    if folder.origin == "bundled":
        return "bundled with the program"
    if folder.path == paths.user_roles():
        return "your own"
    named = os.environ.get(search_path.ENVIRONMENT, "").split(os.pathsep)
    by_environment = any(path and Path(path).expanduser().absolute() == folder.path for path in named)
    return f"named by {search_path.ENVIRONMENT}" if by_environment else "named by --roles"


def _overrides(catalog: Catalog) -> tuple[Override, ...]:
    return tuple(
        Override(
            file.slug,
            _path(catalog, file.used_rank, file.used_name),
            _path(catalog, file.hidden_rank, file.hidden_name),
        )
        for file in catalog.query.hidden_files()
    )


def _left_out(catalog: Catalog) -> tuple[LeftOut, ...]:
    files = ((_path(catalog, file.rank, file.name), file.problem) for file in catalog.query.unusable_files())
    return tuple(LeftOut(path, problem.removeprefix(path).lstrip(":")) for path, problem in files)


def _path(catalog: Catalog, rank: int, name: str) -> str:
    return str(catalog.folders[rank].path / name)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size if file.is_file() else 0
    except OSError:
        return 0
