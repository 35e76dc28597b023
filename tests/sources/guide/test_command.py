"""`careers import guide` as a person runs it: with its own folders."""

from __future__ import annotations

import dataclasses
import json
import shlex
from pathlib import Path

import pytest
from guide_samples import PLAIN, html
from handbook_page import page

import helper
from careercli.commands.import_ import guide as command
from careercli.roles.folder import RoleFolder
from careercli.roles.loader import load_file
from careercli.roles.model import Statistics, Wages
from careercli.sources.guide.importer import completed
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


HIDES = "hides the role that comes with careers; undo: rm "


def test_a_guide_that_hides_a_hand_written_role_says_how_to_undo_it(home: Path) -> None:
    """Where nobody can be asked, and with --to: written, exit 0, with the command that takes it back. It does hide it."""
    for more in (("--to", "elsewhere"), ()):
        ran = run(home, "guide.txt", "--title", "Legal Technician", *more)
        assert ran.exit_code == 0
        file = Path(shlex.split(ran.stderr.partition(HIDES)[2])[0])
        assert file.is_file()
    shown = helper.run("show", "legal-technician", "--json", home=home).json
    assert shown["summary"].startswith("A Lamp Warden lights")
    (roles_of(home) / "legal-technician.yaml").unlink()
    assert helper.run("show", "legal-technician", "--json", home=home).json["summary"] != shown["summary"]


def test_on_a_terminal_it_is_asked_first(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`n`, or nothing, writes none of it and is no failure; `y` writes; without a role to hide nobody is asked."""
    monkeypatch.setattr(command, "at_terminal", lambda: True)
    for answer in ("n\n", ""):
        ran = run(home, "guide.txt", "--title", "Legal Technician", stdin=answer)
        assert (ran.exit_code, roles(home)) == (0, [])
        assert "Write it? [y/N]" in ran.stderr
        assert "is not written" in ran.stderr
    assert "Write it?" not in run(home, "guide.txt", "--title", "Legal Technician", "--dry-run").stderr
    ran = run(home, "guide.txt", "--title", "Legal Technician", stdin="y\n")
    assert (ran.exit_code, roles(home)) == (0, ["legal-technician.yaml"])
    assert HIDES in ran.stderr
    assert "Write it?" not in run(home, "guide.txt", "--title", "Legal Technician").stderr
    assert "Write it?" not in run(home, "guide.txt").stderr


def test_an_import_that_no_guide_is_stays_below_a_hand_written_role(home: Path) -> None:
    """Only a saved guide stands before it: another file that an import wrote is laid under it, as before."""
    run(home, "guide.txt", "--title", "Legal Technician")
    file = roles_of(home) / "legal-technician.yaml"
    text = file.read_bytes().replace(b"# From a saved career guide.", b"# From another source.")
    with RoleFolder(roles_of(home), overwrite=True).session() as folder:
        folder.put("legal-technician", lambda _before: text)
    shown = helper.run("show", "legal-technician", "--json", home=home).json
    assert not shown["summary"].startswith("A Lamp Warden lights")


def test_many_files_at_once(home: Path) -> None:
    """A summary of what was read and refused, with reasons; the rest is written; two of one role are refused, both."""
    (home / "again.txt").write_text(PLAIN, encoding="utf-8")
    (home / "page.html").write_text(page(), encoding="utf-8")
    ran = run(home, "guide.txt", "again.txt", "poem.txt", "other.html", "page.html")
    assert ran.exit_code == 1
    assert roles(home) == ["bell-ringer.yaml", "lamp-wardens.yaml"]
    assert "files\t5 files read, 3 refused\n" in ran
    assert "refused\tpoem.txt: this does not look like a career guide" in ran
    assert "the same role as" in ran
    told = json.loads(run(home, "poem.txt", "page.html", "--json"))
    assert [entry["file"] for entry in told["refused"]] == ["poem.txt"]
    assert [entry["slug"] for entry in told["guides"]] == ["lamp-wardens"]


def test_a_page_of_the_handbook_keeps_its_code_and_takes_what_it_lacks(home: Path) -> None:
    """The page's own figures stay; the record of the same edition adds quartiles and causes; another edition nothing."""
    own = Statistics(
        source="x", period="year", growth_period="2024-34", growth_percent=5, wages=Wages(p10=1, median=3, p90=5)
    )
    record = Statistics(
        source="y", period="year", growth_period="2024-34", growth_percent=4.9, exit_rate=2.8,
        wages=Wages(p10=1.1, p25=2, median=3, p75=4, p90=5.1),
    )  # fmt: skip
    both = completed(own, record)
    assert both.wages == Wages(p10=1, p25=2, median=3, p75=4, p90=5)
    assert (both.source, both.growth_percent, both.exit_rate) == ("x", 5, 2.8)
    other = dataclasses.replace(record, growth_period="2025-35", wages=Wages(p25=2, median=3.5))
    assert completed(own, other) == own
    (home / "page.html").write_text(page(), encoding="utf-8")
    assert "counted under 53-9901, as the page says" in run(home, "page.html")
    role = load_file(roles_of(home) / "lamp-wardens.yaml").role
    assert role is not None
    assert role.occupation is not None
    assert role.occupation.code == "53-9901"
