"""`careers import guide` as a person runs it: with its own folders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from guide_samples import PLAIN, html

import helper
from careercli.roles.loader import load_file
from helper import Ran, home_of, roles_of


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a saved guide, the same as HTML, and a poem."""
    (tmp_path / "guide.txt").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "other.html").write_text(html().replace("Lamp Warden", "Bell Ringer"), encoding="utf-8")
    (tmp_path / "poem.txt").write_text("The sea is grey,\nthe lamp is lit.\n", encoding="utf-8")
    return tmp_path


def run(home: Path, *arguments: str, stdin: str = "") -> Ran:
    """Runs the program in a folder that is its home too."""
    return helper.run("import", "guide", *arguments, home=home, stdin=stdin)


def roles(home: Path) -> list[str]:
    """The names of the role files in the person's folder."""
    return sorted(path.name for path in roles_of(home).glob("*.yaml"))


def test_guides_become_role_files(home: Path) -> None:
    """Text and HTML, two at once: two valid files, an account of each on stdout, exit 0."""
    ran = run(home, "guide.txt", "other.html")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert roles(home) == ["bell-ringer.yaml", "lamp-warden.yaml"]
    assert "lamp-warden\tnew; 122 lines placed, 0 without a place, 7 (lines 148, 225-234) the site's own" in ran
    for name in roles(home):
        loaded = load_file(roles_of(home) / name)
        assert loaded.problems == ()


def test_a_second_run_changes_nothing_and_edits_stay(home: Path) -> None:
    """The same bytes again; a file that the person has edited is left alone unless --overwrite."""
    run(home, "guide.txt")
    file = roles_of(home) / "lamp-warden.yaml"
    before = file.read_bytes()
    assert "the same as before" in run(home, "guide.txt")
    assert file.read_bytes() == before
    file.write_bytes(before + b"# mine\n")
    assert "left alone" in run(home, "guide.txt")
    assert file.read_bytes().endswith(b"# mine\n")
    run(home, "guide.txt", "--overwrite")
    assert file.read_bytes() == before + b"# mine\n"  # of the guide nothing is missing: not a comment goes
    file.write_bytes(before + b"pros: [the view]\nfamily: mine\n")
    run(home, "guide.txt", "--overwrite")
    assert b"family: mine" in file.read_bytes()


def test_what_has_no_place_is_listed(home: Path) -> None:
    """Each line without a place stands on stdout with its number, as rows and as JSON."""
    text = PLAIN.replace("Tech Stack\n", "Dress Code\n\nTwo coats.\n\nTech Stack\n")
    ran = run(home, "-", stdin=text)
    line = text.splitlines().index("Two coats.") + 1
    assert f"line {line} has no place: Two coats." in ran
    told = json.loads(run(home, "-", "--json", "--dry-run", stdin=text))["guides"][0]
    assert told["unplaced"][1] == {"line": line, "text": "Two coats."}
    assert set(told) == {"file", "slug", "title", "outcome", "occupation", "placed", "unplaced", "site", "notes"}


def test_a_dry_run_writes_nothing(home: Path) -> None:
    """--dry-run tells and leaves no folder behind."""
    ran = run(home, "guide.txt", "--dry-run")
    assert ran.exit_code == 0
    assert "would be made" in ran
    assert not (home_of(home) / "data").exists()


def test_what_is_no_guide_is_told_and_not_written(home: Path) -> None:
    """A poem and a missing file: reasons and hints on stderr, exit 1; the guide beside them is imported."""
    ran = run(home, "poem.txt", "none.txt", "guide.txt")
    assert ran.exit_code == 1
    assert "poem.txt: this does not look like a career guide" in ran.stderr
    assert "'none.txt' cannot be read" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert roles(home) == ["lamp-warden.yaml"]
    alone = run(home, "poem.txt", "--to", "elsewhere")
    assert (alone.exit_code, str(alone)) == (1, "")
    assert not (home / "elsewhere").exists()


def test_titles(home: Path) -> None:
    """--title names the role; it goes with one file; a title that gives no file name is refused."""
    assert run(home, "guide.txt", "--title", "Night Keeper").exit_code == 0
    assert roles(home) == ["night-keeper.yaml"]
    assert run(home, "guide.txt", "other.html", "--title", "X").exit_code == 2
    ran = run(home, "guide.txt", "--title", "守灯人")
    assert ran.exit_code == 1
    assert "--title" in ran.stderr
    assert run(home, "guide.txt", "--title", "../../evil").exit_code == 0
    assert roles(home) == ["evil.yaml", "night-keeper.yaml"]


def test_two_guides_of_one_role_are_refused(home: Path) -> None:
    """One file would take the other's place, so neither is written."""
    (home / "again.txt").write_text(PLAIN, encoding="utf-8")
    ran = run(home, "guide.txt", "again.txt")
    assert ran.exit_code == 1
    assert "the same role" in ran.stderr
    assert not (home_of(home) / "data").exists()


def test_the_occupation_is_proposed_from_the_catalogue(home: Path) -> None:
    """With an O*NET role in a folder in use, its code and the reason stand in the file and on stdout."""
    (home / "onet").mkdir()
    (home / "onet" / "harbour-hands.yaml").write_text(
        'title: Harbour Hands\naliases: [Lamp Warden]\nsummary: Made up.\noccupation: {system: "O*NET-SOC-2019", '
        'code: "99-1011.00", title: Harbour Hands}\n',
        encoding="utf-8",
    )
    ran = run(home, "guide.txt", "--roles", "onet")
    assert "proposed occupation: 99-1011" in ran
    role = load_file(roles_of(home) / "lamp-warden.yaml").role
    assert role is not None
    assert role.occupation is not None
    assert (role.occupation.code, role.occupation.title) == ("99-1011", "Harbour Hands")


def test_a_bundled_role_of_the_same_name_is_mentioned(home: Path) -> None:
    """The person's file wins over the bundled one, and is told so."""
    ran = run(home, "guide.txt", "--title", "Legal Technician")
    assert "stands before the bundled role" in ran.stderr
