"""A role file where a CV is expected, and a CV where a role file is: each is called what it is, with its command."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from careercli.roles.role_text import is_role_text
from helper import ROOT, run

CV = "Sam Doe\n\nExperience\nBaker, Acme, 2015 - 2020\n- Baked bread\n\nSkills\nBaking, Excel\n"
ROLES = {
    "whole": "title: Blade Painter\nsummary: Paints.\n",
    "with a tab": "title: Blade Painter\nsalary:\n\tmedian: 1\n",
    "half written": 'title: Blade Painter\nsummary: "Paints.\nrelated:\n  - bak',
    "misspelt": "titel: Blade Painter\nresponsibilities: [Paint]\nrelated: [baker]\n",
}


@pytest.mark.parametrize("text", ROLES.values(), ids=ROLES)
@pytest.mark.parametrize("command", [("profile", "import"), ("match", "--from"), ("profile", "import", "--as-cv")])
def test_a_role_file_is_not_read_as_a_cv(tmp_path: Path, text: str, command: tuple[str, ...]) -> None:
    """It says so, and names the command that checks it."""
    file = tmp_path / "painter.yaml"
    file.write_text(text, encoding="utf-8")
    ran = run(*command, str(file), home=tmp_path)
    assert ran.exit_code != 0
    assert "a role file" in ran.stderr
    assert f"`careers validate {file}`" in ran.stderr.replace("~", str(tmp_path))


@pytest.mark.parametrize("command", [(), ("import",), ("careers", "import"), ("careers",), ("profile",)])
def test_a_file_where_a_command_belongs(tmp_path: Path, command: tuple[str, ...]) -> None:
    """A CV is read by `profile import`, a role file checked by `validate`."""
    (tmp_path / "cv.txt").write_text(CV, encoding="utf-8")
    (tmp_path / "painter.yaml").write_text(ROLES["whole"], encoding="utf-8")
    cv, role = str(tmp_path / "cv.txt"), str(tmp_path / "painter.yaml")
    assert f"`careers profile import {cv}`" in run(*command, cv, home=tmp_path).stderr
    assert f"`careers validate {role}`" in run(*command, role, home=tmp_path).stderr


@pytest.mark.parametrize("name", ["cv.txt", "cv.md", "cv.yaml"])
def test_a_cv_is_no_role_file(tmp_path: Path, name: str) -> None:
    """`validate` names the command that reads it."""
    (tmp_path / name).write_text(
        "cv:\n  name: S\n  sections:\n    experience:\n      - position: Baker\n" if name == "cv.yaml" else CV,
        encoding="utf-8",
    )
    ran = run("validate", str(tmp_path / name), home=tmp_path)
    assert ran.exit_code == 1
    assert "a CV, which tells of a person" in ran
    assert f"`careers profile import {tmp_path / name}`" in ran


def test_every_bundled_role_is_known_by_its_text_and_no_cv_is() -> None:
    """Whole or cut after any of its first lines but the title alone; a CV with labels is none."""
    for file in sorted((ROOT / "data" / "roles").glob("*.yaml"))[:40]:
        text = file.read_text(encoding="utf-8")
        assert is_role_text(text, file.name)
        assert is_role_text(text[: len(text) // 2], file.name)
    for text in (
        CV,
        "Title: Baker\nSummary: I bake.\nSkills: Excel",
        "title: Baker\nskills: Excel",
        "Name: V\nSkills: x",
    ):
        assert not is_role_text(text, "cv.txt")


def test_a_pipe_is_told_the_command_that_settles_a_job(tmp_path: Path) -> None:
    """It runs as it stands, and then the job is counted."""
    roles = tmp_path / "roles"
    roles.mkdir()
    for name in ("Night", "Day"):
        (roles / f"{name.lower()}-fixer.yaml").write_text(
            f"title: {name} Fixer\naliases: [Fixer]\nsummary: Fixes.\n", encoding="utf-8"
        )
    cv = tmp_path / "cv.txt"
    cv.write_text(
        "Sam Doe\n\nExperience\nBaker, Acme, 2021 - present\nFixer, Beta, 2012 - 2016\n- Fixed doors\n",
        encoding="utf-8",
    )
    ran = run("--roles", str(roles), "profile", "import", str(cv), home=tmp_path)
    told = re.search(r"`careers ([^`]*profile import [^`]*)`", ran.stderr)
    assert told, (ran, ran.stderr)
    settled = run(*shlex.split(told[1].replace("~", str(tmp_path))), "--json", home=tmp_path)
    assert [job["role"] for job in settled.json["jobs"]][1] in ("night-fixer", "day-fixer")
    assert "is not counted" not in settled.stderr
