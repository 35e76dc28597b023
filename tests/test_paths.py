"""The person's folders: one folder for everything with CAREERS_HOME, else the system's own."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.search_path import active_folders

XDG = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")


def folders() -> list[Path]:
    """Role files, profile, cache and settings, in this order."""
    return [paths.user_roles(), paths.user_profile(), paths.cache(), paths.user_config()]


@pytest.mark.parametrize("system", ["linux", "darwin", "win32", "freebsd14"])
def test_careers_home_holds_everything_on_every_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str
) -> None:
    """Data, cache and settings lie below it, whatever the system and the XDG variables say."""
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    for name in XDG:
        monkeypatch.setenv(name, "/elsewhere")
    assert folders() == [
        tmp_path / "data" / "roles", tmp_path / "data" / "profile.yaml", tmp_path / "cache", tmp_path / "config",
    ]  # fmt: skip


def test_a_relative_careers_home_counts_from_the_current_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is made absolute, without dots; a tilde is the person's home."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CAREERS_HOME", "here/../there")
    assert paths.cache() == tmp_path / "there" / "cache"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CAREERS_HOME", "~/mine")
    assert paths.cache() == tmp_path / "mine" / "cache"


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="the rule of Linux and the BSDs")
@pytest.mark.parametrize("home", [None, ""])
def test_without_careers_home_xdg_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: str | None) -> None:
    """Not set and empty are the same: absolute XDG variables count, relative and empty ones are passed over."""
    monkeypatch.delenv("CAREERS_HOME", raising=False)
    if home is not None:
        monkeypatch.setenv("CAREERS_HOME", home)
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    assert folders() == [
        tmp_path / "careers" / "roles",
        tmp_path / "careers" / "profile.yaml",
        Path("/home/somebody/.cache/careers"),
        Path("/home/somebody/.config/careers"),
    ]


def test_elsewhere_platformdirs_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """On macOS and Windows, without CAREERS_HOME, its folders are used as they are."""
    import platformdirs

    class Dirs:
        user_data_dir, user_config_dir, user_cache_dir = "/d", "/c", "/k"

        def __init__(self, app: str, appauthor: bool) -> None:
            assert (app, appauthor) == ("careers", False)

    monkeypatch.setattr(platformdirs, "PlatformDirs", Dirs)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delenv("CAREERS_HOME", raising=False)
    assert folders() == [Path("/d/roles"), Path("/d/profile.yaml"), Path("/k"), Path("/c")]


def test_a_folder_by_two_names_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link, or on a Mac other letters, leads to the same folder: nothing in it overrides itself."""
    (tmp_path / "roles").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "roles")
    monkeypatch.delenv("CAREERS_ROLES", raising=False)
    named = [folder.path for folder in active_folders([tmp_path / "link", tmp_path / "roles"]) if folder.named]
    assert named == [tmp_path / "link"]
    missing = [tmp_path / "no", tmp_path / "none", tmp_path / "no"]
    assert [folder.path for folder in active_folders(missing) if folder.named] == missing[:2]


def test_only_ordinary_files_are_opened(tmp_path: Path) -> None:
    """A pipe and a socket are not waited for, a device is not read without an end; a link to a file is followed."""
    file = tmp_path / "file"
    file.write_bytes(b"text")
    (tmp_path / "link").symlink_to("file")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
    for name in ("file", "link"):
        assert paths.read_small(tmp_path / name, 10, "") == b"text"
    for name, reason in (("pipe", "a pipe"), ("socket", "a socket"), ("device", "a device"), ("", "a folder")):
        with pytest.raises(CareersError, match=f"cannot be read: this is {reason}"):
            paths.read_small(tmp_path / name, 10, "")


@pytest.mark.skipif(sys.platform == "win32", reason="the current folder cannot be removed there")
def test_a_name_stays_as_it_is_where_the_current_folder_is_gone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing tells then where a relative path is; an absolute one needs no current folder."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert paths.absolute("roles") == Path("roles")
    assert paths.absolute(str(tmp_path)) == tmp_path
