"""The folders that hold role files, in the order in which they win."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from careercli import paths
from careercli.lazy_dataclass import dataclass

ENVIRONMENT = "CAREERS_ROLES"
ENDINGS = (".yaml", ".yml")
SEED = "atlas.db"
"""The file, in the folder of the bundled data, of the database that comes with the program."""


def has_role_ending(name: str) -> bool:
    """True for the name of a file that may be a role, in whichever letters its ending is written."""
    return name.endswith(ENDINGS) or name.lower().endswith(ENDINGS)


@dataclass(frozen=True)
class Folder:
    """A folder of role files. `origin` is `bundled`, or the folder's path; `named` if the person asked for it.

    `seed` is the database that comes with the program, of the folder that is indexed in it. `fixed` says that nobody
    edits the folder's files, so that they are never looked at.
    """

    path: Path
    origin: str
    named: bool = False
    seed: Path | None = None
    fixed: bool = False


def active_folders(extra: Sequence[str | Path] = ()) -> tuple[Folder, ...]:
    """The active folders, the winning one first: `extra`, those of CAREERS_ROLES, the person's own, the bundled one."""
    from_environment = [name for name in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if name]
    named = [*map(str, extra), *from_environment]
    folders = [Folder(path, str(path), named=True) for path in map(paths.absolute, named)]
    own = paths.user_roles()
    folders.append(Folder(own, str(own)))
    folders.append(bundled_folder())
    unique: dict[Path | tuple[int, int], Folder] = {}
    for folder in folders:
        unique.setdefault(_identity(folder.path), folder)
    return tuple(unique.values())


def bundled_folder() -> Folder:
    """The folder of the roles that come with the program."""
    data = paths.bundled_data()
    return Folder(data / "roles", "bundled", seed=data / SEED, fixed=not paths.is_checkout())


def _identity(path: Path) -> Path | tuple[int, int]:
    """What a folder is known by: a link, or a name in other letters where they do not count, leads to the same one."""
    try:
        status = path.stat()
    except OSError:
        return path
    return (status.st_dev, status.st_ino) if status.st_ino else path
