"""`careers import onet`: role files in a folder, whole or not at all, and never over a person's changes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import onet_files
import pytest
from onet_files import careers

from careercli.roles import loader
from careercli.roles.import_record import RECORD
from helper import environment, run_process

SLUGS = ("fog-signal-keepers", "harbour-officers", "lighthouse-keepers")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A small release."""
    return onet_files.release(tmp_path / "db_30_1_text")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_every_occupation_becomes_a_valid_file(text: Path, tmp_path: Path) -> None:
    """A file per occupation in the folder asked for, each readable, headed by what the licence asks for; a summary."""
    to = tmp_path / "roles"
    ran = careers("import", "onet", text, "--to", to, "--format", "table", home=tmp_path)
    assert ran.exit_code == 0, ran.stderr
    assert "3 roles made from the O*NET 30.1 Database" in ran
    assert "Abilities is not in this release: no abilities in ratings" in " ".join(ran.split())
    assert " ".join(ran.split()).count("Work Activities is not in this release: no work activities in ratings") == 1
    assert sorted(contents(to)) == [RECORD, *(f"{slug}.yaml" for slug in SLUGS)]
    for slug in SLUGS:
        assert loader.load_file(to / f"{slug}.yaml").role is not None
        assert (
            (to / f"{slug}.yaml")
            .read_text(encoding="utf-8")
            .startswith("# From the O*NET 30.1 Database by the U.S. Department")
        )
    assert careers("validate", to, home=tmp_path).exit_code == 0


def test_the_person_s_own_folder_is_the_default(text: Path, tmp_path: Path) -> None:
    """Without --to the roles go where the program reads them from."""
    assert careers("import", "onet", text, home=tmp_path).exit_code == 0
    ran = careers("show", "lamp keeper", "--json", home=tmp_path)
    assert ran.json["title"] == "Lighthouse Keepers"


def test_a_second_run_changes_nothing(text: Path, tmp_path: Path) -> None:
    """Byte for byte and time for time the same files, the manifest too."""
    to = tmp_path / "roles"
    careers("import", "onet", text, "--to", to, home=tmp_path)
    before = contents(to), {one.name: one.stat().st_mtime_ns for one in to.iterdir()}
    ran = careers("import", "onet", text, "--to", to, "--json", home=tmp_path)
    assert ran.json["files"] == {"new": 0, "updated": 0, "unchanged": 3, "kept": 0}
    assert (contents(to), {one.name: one.stat().st_mtime_ns for one in to.iterdir()}) == before


def test_what_a_person_changed_is_left_alone_unless_asked_for(text: Path, tmp_path: Path) -> None:
    """An edited file and one that was there before stay, untouched ones follow the release; --overwrite takes all."""
    to = tmp_path / "roles"
    to.mkdir()
    own = to / "harbour-officers.yaml"
    own.write_text("title: Mine\nsummary: My own.\n", encoding="utf-8")
    careers("import", "onet", text, "--to", to, home=tmp_path)
    edited = to / "lighthouse-keepers.yaml"
    edited.write_text(edited.read_text(encoding="utf-8") + "pros: [the view]\n", encoding="utf-8")
    rows = [row[:] for row in onet_files.TABLES["Occupation Data"]]
    rows[2][2] = "Keep the great horn."
    onet_files.release(text, Occupation_Data=onet_files.text(rows))
    ran = careers("import", "onet", text, "--to", to, "--json", home=tmp_path)
    assert ran.json["files"] == {"new": 0, "updated": 1, "unchanged": 0, "kept": 2}
    assert sorted(ran.json["kept"]) == [own.name, edited.name]
    assert own.read_text(encoding="utf-8") == "title: Mine\nsummary: My own.\n"
    assert "the view" in edited.read_text(encoding="utf-8")
    assert "great horn" in (to / "fog-signal-keepers.yaml").read_text(encoding="utf-8")
    ran = careers("import", "onet", text, "--to", to, "--overwrite", "--json", home=tmp_path)
    assert (ran.json["files"]["updated"], ran.json["files"]["unchanged"]) == (1, 2)  # of the edited one all stays
    assert "the view" in edited.read_text(encoding="utf-8")  # a key of the person's own, which no release has
    assert "title: Harbour Officers" in own.read_text(encoding="utf-8")
    ran = careers("import", "onet", text, "--to", to, "--json", home=tmp_path)
    assert ran.json["kept"] == [edited.name]  # as long as anything in it is the person's, it is


def test_a_link_is_not_written_through(text: Path, tmp_path: Path) -> None:
    """A link in the folder is a person's doing: neither it nor what it points to is touched.

    With --overwrite, what it points to is written, and the link stays one.
    """
    to, elsewhere = tmp_path / "roles", tmp_path / "elsewhere.yaml"
    to.mkdir()
    elsewhere.write_text("title: A\nsummary: B\n", encoding="utf-8")
    (to / "harbour-officers.yaml").symlink_to(elsewhere)
    ran = careers("import", "onet", text, "--to", to, "--json", home=tmp_path)
    assert ran.json["kept"] == ["harbour-officers.yaml"]
    assert elsewhere.read_text(encoding="utf-8") == "title: A\nsummary: B\n"
    assert careers("import", "onet", text, "--to", to, "--overwrite", home=tmp_path).exit_code == 0
    assert (to / "harbour-officers.yaml").is_symlink()
    assert "title: Harbour Officers" in elsewhere.read_text(encoding="utf-8")


def test_dry_run_writes_nothing(text: Path, tmp_path: Path) -> None:
    """Everything is told, and not even the folder is made."""
    ran = careers("import", "onet", text, "--to", tmp_path / "roles", "--dry-run", home=tmp_path)
    assert ran.exit_code == 0
    assert "3 roles would be made" in ran
    assert not (tmp_path / "roles").exists()


@pytest.mark.parametrize(
    ("pattern", "slugs"),
    [("11-*", SLUGS[::2]), ("FOG", SLUGS[:1]), ("*-officers", SLUGS[1:2]), ("11-1011.03", SLUGS[:1])],
)
def test_only_takes_what_fits(text: Path, tmp_path: Path, pattern: str, slugs: tuple[str, ...]) -> None:
    """A part, or a shell's pattern, of slug, code or title, in any case."""
    to = tmp_path / "roles"
    assert careers("import", "onet", text, "--to", to, "--only", pattern, home=tmp_path).exit_code == 0
    assert sorted(one.stem for one in to.glob("*.yaml")) == sorted(slugs)


def test_an_error_writes_nothing(text: Path, tmp_path: Path) -> None:
    """A release that is damaged in its last table leaves the folder as it was: all is read before any is written."""
    (text / "Related Occupations.txt").write_bytes(b"nonsense")
    ran = careers("import", "onet", text, "--to", tmp_path / "roles", home=tmp_path)
    assert ran.exit_code == 1
    assert "Related Occupations.txt:1" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "roles").exists()


def test_no_room_leaves_every_file_whole(tmp_path: Path) -> None:
    """Where the system stops taking bytes in the middle of a file, an error says so and no half of it is there.

    A limit on the size of files stands in for a full disk: both end a write in its middle with an error.
    """
    rows = [*onet_files.TABLES["Tools Used"], *(["11-1011.00", f"Lamp number {n}", "1", "L"] for n in range(1_900))]
    text = onet_files.release(tmp_path / "text", Tools_Used=onet_files.text(rows))
    to = tmp_path / "roles"
    small_files = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "sys.dont_write_bytecode = True  # or Python would leave half a file of that, too\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, 8_000))"
    )
    ran = run_process("import", "onet", str(text), "--to", str(to), home=tmp_path, first=small_files)
    assert ran.exit_code == 1
    assert "lighthouse-keepers.yaml: cannot be written: File too large" in ran.stderr
    assert not to.exists()  # as if it had not begun
    assert careers("import", "onet", text, "--to", to, home=tmp_path).exit_code == 0
    assert len(list(to.glob("*.yaml"))) == 3


STOPPING = """
import os, sys
from careercli.__main__ import run
from careercli.roles.staging import Staging
step, left = getattr(Staging, sys.argv[1]), [int(sys.argv[2])]
def stopped(self, *arguments):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), int(sys.argv[3]))
    step(self, *arguments)
setattr(Staging, sys.argv[1], stopped)
sys.exit(run(sys.argv[4:]))
"""
"""Runs the program, which sends itself a signal just before it writes, or moves, its so many-th role file."""
MANY = 20


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, dict[str, bytes], dict[str, bytes]]:
    """A release of many roles, a newer one with other texts, and the files that undisturbed imports make of them."""
    home = tmp_path_factory.mktemp("large")
    releases, made = [], []
    for name, words in (("old", "Keep. "), ("new", "Keep well. ")):
        codes = [(f"11-{number:04}.00", f"Keeper {number}", words * 100) for number in range(MANY)]
        rows = [onet_files.TABLES["Occupation Data"][0], *map(list, codes)]
        releases.append(onet_files.release(home / name, Occupation_Data=onet_files.text(rows)))
        assert careers("import", "onet", releases[-1], "--to", home / f"{name}-whole", home=home).exit_code == 0
        made.append(contents(home / f"{name}-whole"))
    return releases[0], releases[1], made[0], made[1]


def stopped(home: Path, step: str, after: int, how: signal.Signals, release: Path, to: Path) -> int:
    """Imports a release, stopped by a signal before it does a step for the so many-th time; the exit code."""
    done = subprocess.run(
        [sys.executable, "-c", STOPPING, step, str(after), str(int(how)), "import", "onet",
         str(release), "--to", str(to)],
        env=environment(home), capture_output=True, check=False,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr
    return done.returncode


KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


@pytest.mark.parametrize("after", [1, MANY])
@pytest.mark.parametrize("how", [signal.SIGINT, KILL])
def test_stopped_while_it_writes_an_import_is_as_if_it_had_not_begun(
    tmp_path: Path, large: tuple[Path, Path, dict[str, bytes], dict[str, bytes]], how: signal.Signals, after: int
) -> None:
    """At its first file and at its last: every file is that of the older release, byte for byte; what a kill leaves in
    a hidden folder goes with the next import.
    """
    old, new, before, whole = large
    to = tmp_path / "roles"
    careers("import", "onet", old, "--to", to, home=tmp_path)
    assert stopped(tmp_path, "write", after, how, new, to) == (130 if how == signal.SIGINT else -how)
    left = [file for file in to.iterdir() if file.is_dir()]
    assert len(left) == (0 if how == signal.SIGINT else 1)
    assert {file.name: file.read_bytes() for file in to.iterdir() if file.is_file()} == before
    assert careers("import", "onet", new, "--to", to, home=tmp_path).exit_code == 0
    assert contents(to) == whole


def test_stopped_while_it_writes_into_a_new_folder_it_leaves_none(
    tmp_path: Path, large: tuple[Path, Path, dict[str, bytes], dict[str, bytes]]
) -> None:
    """Ctrl-C takes back the folder that the import made, and the one above it."""
    assert stopped(tmp_path, "write", 3, signal.SIGINT, large[0], tmp_path / "a" / "roles") == 130
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("after", [1, MANY // 2, MANY])
def test_killed_while_it_moves_its_files_the_next_import_finishes_it(
    tmp_path: Path, large: tuple[Path, Path, dict[str, bytes], dict[str, bytes]], after: int
) -> None:
    """Another import, here of one role only, first moves what was left into place, but for what the person has changed
    since; every file is the newer release's.
    """
    old, new, _, whole = large
    to = tmp_path / "roles"
    careers("import", "onet", old, "--to", to, home=tmp_path)
    assert stopped(tmp_path, "move", after, KILL, new, to) == -KILL
    mine = to / "keeper-9.yaml"
    mine.write_bytes(mine.read_bytes() + b"# mine\n")
    careers("import", "onet", new, "--only", "keeper-3", "--to", to, home=tmp_path)
    there = contents(to)
    assert [name for name in whole if there[name] != whole[name] and name != RECORD] == [mine.name]
    assert b"# mine" in there[mine.name]
    assert there.keys() == whole.keys()


def test_an_interruption_while_files_are_moved_waits_for_the_last(
    tmp_path: Path, large: tuple[Path, Path, dict[str, bytes], dict[str, bytes]]
) -> None:
    """Ctrl-C in that moment ends with 130, and every file and the record are those of the whole import."""
    old, new, _, whole = large
    careers("import", "onet", old, "--to", tmp_path / "roles", home=tmp_path)
    assert stopped(tmp_path, "move", 3, signal.SIGINT, new, tmp_path / "roles") == 130
    assert contents(tmp_path / "roles") == whole


def test_earlier_figures_survive_an_import_without_workbooks(text: Path, tmp_path: Path) -> None:
    """Statistics that an import put there stay when the release is imported again without the workbooks."""
    to = tmp_path / "roles"
    survey = onet_files.wages(
        tmp_path / "w.xlsx",
        ["11-1011", "Chief Keepers", "detailed", 100.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, "", ""],
    )
    careers("import", "onet", text, "--wages", survey, "--to", to, home=tmp_path)
    before = contents(to)
    assert b"OEWS May 2024" in before["lighthouse-keepers.yaml"]
    ran = careers("import", "onet", text, "--to", to, "--json", home=tmp_path)
    assert ran.json["files"]["unchanged"] == 3
    assert contents(to) == before
    careers("import", "onet", text, "--to", tmp_path / "other", home=tmp_path)
    ran = careers("import", "bls", "--wages", survey, "--to", tmp_path / "other", "--json", home=tmp_path)
    assert sorted(ran.json["changed"]) == ["fog-signal-keepers.yaml", "lighthouse-keepers.yaml"]
    ran = careers("import", "onet", text, "--to", tmp_path / "other", "--json", home=tmp_path)
    assert ran.json["files"]["unchanged"] == 3


def test_a_role_larger_than_a_file_may_be_is_refused(tmp_path: Path) -> None:
    """What the program could not read again it does not write."""
    head = onet_files.TABLES["Task Statements"][0]
    rows = [["11-1011.00", str(n), f"{n} " + "x" * 15_000, "Core", "1", "08/2023", "A"] for n in range(200)]
    text = onet_files.release(tmp_path / "text", Task_Statements=onet_files.text([head, *rows]))
    ran = careers("import", "onet", text, "--to", tmp_path / "roles", home=tmp_path)
    assert ran.exit_code == 1
    assert "11-1011.00 Lighthouse Keepers: 3," in ran.stderr
    assert not list((tmp_path / "roles").glob("lighthouse*"))


@pytest.mark.parametrize("body", ["{", "[]", '{"files": 1}', '{"files": {"a": 1}}', "\0", "[" * 5_000])
def test_a_damaged_manifest_is_told(text: Path, tmp_path: Path, body: str) -> None:
    """What says which files are the importer's must not be guessed: an error with what to do, and nothing written."""
    to = tmp_path / "roles"
    to.mkdir()
    (to / RECORD).write_text(body, encoding="utf-8")
    ran = careers("import", "onet", text, "--to", to, home=tmp_path)
    assert ran.exit_code == 1
    assert f"{RECORD}: damaged" in ran.stderr
    assert sorted(contents(to)) == [RECORD]


def test_a_file_where_the_folder_should_be(text: Path, tmp_path: Path) -> None:
    """--to that names a file is an error and not a traceback."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    ran = careers("import", "onet", text, "--to", tmp_path / "file", home=tmp_path)
    assert ran.exit_code == 1
    assert "this is a file, not a folder" in ran.stderr
