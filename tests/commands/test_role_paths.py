"""The path of a role file where a role's name belongs, and a new file for a role that is there already."""

from __future__ import annotations

from pathlib import Path

import pytest

from helper import CATALOGUE, roles_of, run

BUNDLED = sorted(file.stem for file in CATALOGUE.glob("*.yaml"))[0]


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        (("show", "pr/kite-tester.yaml"), "careers --roles pr show kite-tester"),
        (("compare", "pr/kite-tester.yml", BUNDLED), f"careers --roles pr compare kite-tester {BUNDLED}"),
    ],
)
def test_a_path_gets_the_command_that_reads_its_folder(tmp_path: Path, words: tuple[str, ...], instead: str) -> None:
    """The hint is the same command with `--roles`, and works."""
    file = tmp_path / words[1]
    file.parent.mkdir()
    file.write_text("title: Kite Tester\nsummary: x\n", encoding="utf-8")
    ran = run(*words, home=tmp_path)
    assert (ran.exit_code, instead in ran.stderr) == (3, True), ran.stderr
    assert run(*instead.split()[1:], home=tmp_path).exit_code == 0


def test_a_path_to_nothing_is_a_name_like_any_other(tmp_path: Path) -> None:
    """Only a file that is there is told of."""
    assert "--roles" not in run("show", "pr/kite-tester.yaml", home=tmp_path).stderr


def test_new_does_not_blank_a_role_that_comes_with_the_program(tmp_path: Path) -> None:
    """In whatever folder, an empty file would hide the guide: `edit` is named, nothing is written."""
    ran = run("new", BUNDLED.replace("-", " ").title(), home=tmp_path)
    assert (ran.exit_code, ran) == (1, "")
    assert f"`careers edit {BUNDLED}`" in ran.stderr
    assert not list(roles_of(tmp_path).glob("*"))
    assert run("new", BUNDLED, "--slug", "kite-poet", home=tmp_path).exit_code == 0
    assert run("new", BUNDLED, "--to", str(tmp_path / "checkout"), home=tmp_path).exit_code == 1


def test_what_is_offered_reads_the_folder(tmp_path: Path) -> None:
    """A file that is there already, in a folder that the catalogue does not read; and how a question was read."""
    folder = tmp_path / "mine"
    for _ in range(2):
        ran = run("new", "Bread Poet", "--to", str(folder), home=tmp_path)
    assert ran.exit_code == 1
    assert f"`careers --roles {folder} edit bread-poet`" in ran.stderr
    ran = run("--roles", str(folder), "show", "bread-poet", "sources", home=tmp_path)
    assert f"read as careers --roles {folder} show bread-poet --section sources" in ran.stderr
    ran = run("--roles", str(folder), "what", "does", "a", "bread", "poet", "do", home=tmp_path)
    assert f"read as careers --roles {folder} show bread-poet" in ran.stderr
