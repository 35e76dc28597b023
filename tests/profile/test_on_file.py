"""The profile where there is one: without a file, nothing is read nor loaded; with one, it is what its reader says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from careercli import paths
from careercli.errors import CareersError
from careercli.profile import on_file


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the profile is, in a folder of the test's."""
    monkeypatch.setattr(paths, "user_profile", lambda: tmp_path / "profile.yaml")
    return tmp_path / "profile.yaml"


def test_without_a_file_its_reader_is_not_loaded(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It could not be: the module stands blocked."""
    monkeypatch.setitem(sys.modules, "careercli.profile.model", None)
    assert not file.exists()
    assert on_file.load() is None
    assert on_file.place() == ""


def test_a_profile_is_read(file: Path) -> None:
    """As it stands."""
    file.write_text("place: Columbus, OH\n", encoding="utf-8")
    mine = on_file.load()
    assert mine is not None
    assert mine.place == on_file.place() == "Columbus, OH"


def test_what_is_no_profile_is_an_error(file: Path) -> None:
    """A folder of its name, and a file that holds something else: neither is taken for no profile."""
    file.mkdir()
    with pytest.raises(CareersError):
        on_file.load()
    file.rmdir()
    file.write_text("place: [\n", encoding="utf-8")
    with pytest.raises(CareersError):
        on_file.load()
