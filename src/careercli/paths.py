"""Where things are on this machine: the person's folders and the bundled data.

`CAREERS_HOME` names one folder for everything of the person's: `data`, `cache` and `config` in it, on every system.
Without it the system's own rule holds: XDG on Linux and the BSDs, platformdirs elsewhere.
"""

from __future__ import annotations

import errno
import functools
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from careercli import text as wording
from careercli.errors import CareersError

APP = "careers"
ENVIRONMENT = "CAREERS_HOME"
"""The variable that puts the person's data, cache and settings into one folder."""
DATA_ENVIRONMENT = "CAREERS_DATA"
"""The variable that names another folder for the data that ships with the program, for packagers and for tests."""


def bundled_data() -> Path:
    """The data that ships with the program: inside the wheel, or in the checkout of an editable install."""
    return _bundled_data(os.environ.get(DATA_ENVIRONMENT, ""))[0]


def page_of_answers() -> Path:
    """The page that tells the keys of every answer: inside the wheel, or of the checkout of an editable install."""
    package = Path(__file__).resolve().parent
    inside = package / "data" / "answers.md"
    return inside if inside.is_file() else package.parent.parent / "docs" / "answers.md"


def is_checkout() -> bool:
    """Whether the bundled data may be edited under the program, as in the checkout of an editable install."""
    return _bundled_data(os.environ.get(DATA_ENVIRONMENT, ""))[1]


@functools.cache
def _bundled_data(named: str) -> tuple[Path, bool]:
    if named:
        return absolute(named), False
    package = Path(__file__).resolve().parent
    inside = package / "data"
    return (inside, False) if inside.is_dir() else (package.parent.parent / "data", True)


def user_roles() -> Path:
    """The person's own role files."""
    return _folder("data") / "roles"


def user_places() -> Path:
    """The person's own tables of the figures of places."""
    return _folder("data") / "places"


def user_profile() -> Path:
    """The person's own file about themselves."""
    return _folder("data") / "profile.yaml"


def user_kept() -> Path:
    """The person's own file of starred roles, and of notes on roles."""
    return _folder("data") / "kept.yaml"


def user_config() -> Path:
    """The person's own settings."""
    return _folder("config")


def cache() -> Path:
    """The folder of the index and of downloads: it can be deleted at any time."""
    return _folder("cache")


_XDG = {
    "data": ("XDG_DATA_HOME", ".local/share"),
    "config": ("XDG_CONFIG_HOME", ".config"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
}


def _folder(kind: str) -> Path:
    """The folder of the person's data, cache or config: below CAREERS_HOME if that is set, else the system's own.

    On Linux and the BSDs the XDG Base Directory rule is these few lines: a command takes 5 ms of CPU time more when
    platformdirs follows it (medians of 20 runs of `list --json` and of a screen of `show`), as it loads much else.
    """
    home = os.environ.get(ENVIRONMENT, "")
    if home:
        return Path(absolute(home), kind)
    if sys.platform in ("darwin", "win32"):
        from platformdirs import PlatformDirs

        folders = PlatformDirs(APP, appauthor=False)
        system = {"data": folders.user_data_dir, "config": folders.user_config_dir, "cache": folders.user_cache_dir}
        return Path(system[kind])
    variable, usual = _XDG[kind]
    named = os.environ.get(variable, "")
    base = named if named.startswith("/") else os.path.join(os.path.expanduser("~"), usual)  # noqa: PTH111, PTH118
    return Path(base, APP)


def absolute(name: str) -> Path:
    """A path as the person named it, made absolute: `~` is their home, and it counts from the current folder."""
    try:
        return Path(os.path.abspath(os.path.expanduser(name)))  # noqa: PTH100, PTH111 - pathlib's raise where these do not
    except OSError:  # the current folder is gone
        return Path(name)


def display(path: Path | str) -> str:
    """A path for messages and screens: `~` for the home folder, characters that do not print escaped."""
    text = str(path)
    home = os.environ.get("HOME", "")
    if len(home) > 1 and text.startswith(home.rstrip("/") + "/"):
        text = "~" + text[len(home.rstrip("/")) :]
    return wording.escape(text)


def read_small(path: Path, most: int, hint: str) -> bytes:
    """The bytes of a file of the person's. Raises CareersError if it cannot be read or has more than `most` bytes."""
    try:
        with open_ordinary(path) as file:
            raw = file.read(most + 1)
    except FileNotFoundError:
        message = f"{display(path)}: there is no such file"
        raise CareersError(message, "check the name, and the folder you are in") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in its name
        message = f"{display(path)}: cannot be read: {getattr(error, 'strerror', None) or error}"
        raise CareersError(message, "are you allowed to read it?") from None
    if len(raw) > most:
        raise CareersError(f"{display(path)}: larger than {most:,} bytes", hint)
    return raw


def open_ordinary(path: Path) -> BinaryIO:
    """Opens an ordinary file for reading, through links. Every file that a person names or owns is opened here.

    Raises OSError, for a pipe, a device or a socket too, which would be waited for or never end.
    """
    _refuse_unusual(path.stat().st_mode)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        _refuse_unusual(os.fstat(descriptor).st_mode)  # another may have taken its place
    except OSError:
        os.close(descriptor)
        raise
    return os.fdopen(descriptor, "rb")


def _refuse_unusual(mode: int) -> None:
    """Raises OSError for the mode of anything but an ordinary file."""
    if stat.S_ISDIR(mode):
        raise OSError(errno.EISDIR, "this is a folder")
    if not stat.S_ISREG(mode):
        kinds = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket"}
        raise OSError(errno.EINVAL, f"this is {kinds.get(stat.S_IFMT(mode), 'a device')}, not an ordinary file")
