"""Which folders hold role files, in which order they win, and which files stand in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths

if TYPE_CHECKING:
    from careercli.catalog.files import Found

ENVIRONMENT = "CAREERS_ROLES"
ENDINGS = (".yaml", ".yml")

Glimpse = tuple[str, int, int, int]
"""What the system says of a file: its name, the number of its last change, size, and mode (0: it would not say)."""


@dataclass(frozen=True)
class Folder:
    """A folder of role files. `origin` is `bundled`, or the folder's path; `named` if the person asked for it."""

    path: Path
    origin: str
    named: bool = False


def in_use(extra: Sequence[str | Path] = ()) -> tuple[Folder, ...]:
    """The folders, the winning one first: those given, those of CAREERS_ROLES, the person's own, the bundled one."""
    named = [str(one) for one in extra] + [one for one in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if one]
    folders = [Folder(path, str(path), named=True) for path in map(whole, named)]
    own = paths.user_roles()
    folders.append(Folder(own, str(own)))
    folders.append(Folder(paths.bundled_data() / "roles", "bundled"))
    unique: dict[Path, Folder] = {}
    for folder in folders:
        unique.setdefault(folder.path, folder)
    return tuple(unique.values())


def whole(name: str) -> Path:
    """A folder as the person named it, as a whole path: `~` is their home, and it counts from the current folder."""
    try:
        return Path(os.path.abspath(os.path.expanduser(name)))  # noqa: PTH100, PTH111 - pathlib's raise where these do not
    except OSError:  # the current folder is gone
        return Path(name)


def known_as(name: str) -> str:
    """A name as the index keeps it: bytes that are no UTF-8 are written out, as \\xff."""
    return name if name.isascii() else name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


_PRIME, _LARGEST = 1_000_003, 0x7FFF_FFFF_FFFF_FFFF


def changed(status: os.stat_result) -> int:
    """A number that is another one after every change of a file: of its text, its times, its rights, its place.

    The time of modification alone can be set back (`cp -p`, `rsync -t`), so the time of the last change of the entry
    is in it too; it fits SQLite's integers whatever the clock says.
    """
    return (status.st_mtime_ns * _PRIME + status.st_ctime_ns) & _LARGEST


def glance(folders: Iterable[Folder]) -> tuple[list[list[Glimpse]], dict[int, str]]:
    """What the system says of every file that may be a role, folder by folder, and by rank what has no answer.

    Every command that asks all roles begins with this, so it does one `stat` a file and calls nothing else.
    """
    glimpses: list[list[Glimpse]] = []
    troubles: dict[int, str] = {}
    for rank, folder in enumerate(folders):
        here: list[Glimpse] = []
        try:
            with os.scandir(folder.path) as entries:
                for entry in entries:
                    name = entry.name
                    if name.endswith(ENDINGS) and name[0] != ".":  # editors keep hidden locks and copies beside a file
                        try:
                            status = entry.stat()
                        except OSError:
                            here.append((known_as(name), 0, 0, 0))
                        else:
                            change = (status.st_mtime_ns * _PRIME + status.st_ctime_ns) & _LARGEST  # as `changed` does
                            here.append(
                                (name if name.isascii() else known_as(name), change, status.st_size, status.st_mode)
                            )
        except FileNotFoundError:
            if folder.named:
                troubles[rank] = f"{paths.shown(folder.path)}: there is no such folder"
        except OSError as error:
            troubles[rank] = f"{paths.shown(folder.path)}: cannot be read: {error.strerror or error}"
        glimpses.append(here)
    return glimpses, troubles


def stamp(here: Iterable[Glimpse]) -> bytes:
    """What was seen of a folder's files as bytes: equal only if no file came, went or changed."""
    text = "\n".join([f"{name}/{change}/{size}/{mode}" for name, change, size, mode in here])
    return text.encode("utf-8", "surrogateescape")


def single(folder: Folder, name: str) -> tuple[int, int] | None:
    """The number of a file's last change and its size now, or None if it is gone."""
    try:
        status = (folder.path / name).stat()
    except OSError:
        return None
    return changed(status), status.st_size


def scan(folders: Sequence[Folder]) -> tuple[list[Found], dict[int, str]]:
    """Every file that may be a role, in the order in which they win, and by rank what could not be looked at."""
    from careercli.catalog.files import files

    glimpses, troubles = glance(folders)
    return files(folders, glimpses), troubles
