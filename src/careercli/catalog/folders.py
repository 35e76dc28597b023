"""Which folders hold role files, in which order they win, and which files stand in them."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from careercli import paths

ENVIRONMENT = "CAREERS_ROLES"
ENDINGS = (".yaml", ".yml")
_SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"


@dataclass(frozen=True)
class Folder:
    """A folder of role files. `origin` is `bundled`, or the folder's path; `named` if the person asked for it."""

    path: Path
    origin: str
    named: bool = False


@dataclass(frozen=True)
class Found:
    """A file that may be a role: its folder's rank (0 wins), its name, its slug, and what the system says of it.

    `trouble` says why it cannot be one.
    """

    rank: int
    name: str
    slug: str
    mtime_ns: int
    size: int
    trouble: str = ""


def in_use(extra: Sequence[str | Path] = ()) -> tuple[Folder, ...]:
    """The folders, the winning one first: those given, those of CAREERS_ROLES, the person's own, the bundled one."""
    named = [str(one) for one in extra] + [one for one in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if one]
    folders = [Folder(path, str(path), named=True) for path in (Path(one).expanduser().absolute() for one in named)]
    own = paths.user_roles()
    folders.append(Folder(own, str(own)))
    folders.append(Folder(paths.bundled_data() / "roles", "bundled"))
    unique: dict[Path, Folder] = {}
    for folder in folders:
        unique.setdefault(folder.path, folder)
    return tuple(unique.values())


def scan(folders: Iterable[Folder]) -> tuple[list[Found], dict[int, str]]:
    """Every file that may be a role, in the order in which they win, and by rank what could not be looked at."""
    files: list[Found] = []
    troubles: dict[int, str] = {}
    for rank, folder in enumerate(folders):
        try:
            with os.scandir(folder.path) as entries:
                here = [_found(rank, entry) for entry in entries if _may_be_role(entry.name)]
        except FileNotFoundError:
            if folder.named:
                troubles[rank] = f"{paths.shown(folder.path)}: there is no such folder"
            continue
        except OSError as error:
            troubles[rank] = f"{paths.shown(folder.path)}: cannot be read: {error.strerror or error}"
            continue
        files += _without_twins(sorted(here, key=lambda one: one.name))
    return files, troubles


def single(folder: Folder, rank: int, name: str) -> Found | None:
    """What the system says of one file now, or None if it is gone."""
    try:
        status = (folder.path / name).stat()
    except OSError:
        return None
    return Found(rank, name, slug_of(name), status.st_mtime_ns, status.st_size)


def slug_of(name: str) -> str:
    """The slug of a file's name, its ending left off."""
    return name.rpartition(".")[0]


def _may_be_role(name: str) -> bool:
    """Hidden files are passed over: editors put their locks and copies of a file beside it."""
    return name.endswith(ENDINGS) and not name.startswith(".")


def _found(rank: int, entry: os.DirEntry[str]) -> Found:
    slug = slug_of(entry.name)
    try:
        status = entry.stat()
    except OSError as error:
        reason = "the link leads nowhere" if entry.is_symlink() else f"cannot be read: {error.strerror or error}"
        return Found(rank, entry.name, slug, 0, 0, reason)
    if not stat.S_ISREG(status.st_mode):
        kind = "a folder" if stat.S_ISDIR(status.st_mode) else "not an ordinary file"
        return Found(rank, entry.name, slug, status.st_mtime_ns, 0, f"this is {kind}, not a role file")
    trouble = "" if re.fullmatch(_SLUG, slug) else "a role file is named in small letters, digits and single hyphens"
    return Found(rank, entry.name, slug, status.st_mtime_ns, status.st_size, trouble)


def _without_twins(here: list[Found]) -> list[Found]:
    """Two files of one folder with one slug: the first stays, the second is told apart as a trouble."""
    seen: dict[str, str] = {}
    kept: list[Found] = []
    for one in here:
        if one.slug in seen:
            said = f"has the same slug as {seen[one.slug]}, which is used"
            one = Found(one.rank, one.name, one.slug, one.mtime_ns, one.size, said)
        else:
            seen[one.slug] = one.name
        kept.append(one)
    return kept
