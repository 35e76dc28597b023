"""What lies in the current folder is never run as a part of the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import careercli
from helper import environment

SHADOWS = ("__future__", "typing", "mcp", "yaml", "sqlite3", "typer", "rich", "msgspec")


def run_in(folder: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Starts Python in a folder. PYTHONSAFEPATH would keep the folder away without us."""
    variables = {name: text for name, text in environment(home).items() if name != "PYTHONSAFEPATH"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def shadowed(tmp_path: Path) -> Path:
    """A folder with modules of the names of those that the program imports; each tells that it was run."""
    folder = tmp_path / "download"
    folder.mkdir()
    for name in SHADOWS:
        (folder / f"{name}.py").write_text(f"print('{name} was run', flush=True)\n", encoding="utf-8")
    return folder


def test_a_module_in_the_current_folder_is_not_run(shadowed: Path, tmp_path: Path) -> None:
    """By `python -m careercli`, which has Python look there first."""
    done = run_in(shadowed, "-m", "careercli", "places", "--json", home=tmp_path)
    assert "was run" not in done.stdout + done.stderr
    assert (done.returncode, done.stdout[:1]) == (0, "["), done.stderr


def test_a_library_leaves_the_search_path_alone(tmp_path: Path) -> None:
    """A program that imports the package finds its own modules as before."""
    (tmp_path / "own.py").write_text("import careercli, neighbour\n", encoding="utf-8")
    (tmp_path / "neighbour.py").write_text("print('found')\n", encoding="utf-8")
    assert run_in(tmp_path, "-m", "own", home=tmp_path).stdout == "found\n"


def test_the_package_is_found_in_the_folder_that_holds_it(tmp_path: Path) -> None:
    """Started where the package lies, it is the one that runs."""
    source = Path(careercli.__file__).parents[1]
    done = run_in(source, "-S", "-c", "import sys; sys.argv[0] = '-m'; sys.orig_argv = ['-m', 'careercli']; "
                  f"sys.path[0] = {os.fspath(source)!r}; import careercli; print(sys.path[0])", home=tmp_path)  # fmt: skip
    assert done.stdout.strip() == str(source)
