"""`careers star`, `careers note`, `compare --stars`, and what `show` has of them: kept beside the catalogue."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from helper import Ran, home_of, roles_of, run

ONE, TWO = "legal-coordinator", "legal-technician"
GONE = "stars: [no-more, lawyer]\nnotes: [{role: no-more, text: x}]\n"


@pytest.fixture
def keep(tmp_path: Path):
    """Runs a command in an empty home."""

    def call(*arguments: str, **more: object) -> Ran:
        return run(*arguments, home=tmp_path, **more)  # type: ignore[arg-type]

    return call


def kept_file(home: Path) -> Path:
    """The file that they keep it in."""
    return home_of(home) / "data" / "kept.yaml"


def test_stars_are_listed_in_their_order(keep, tmp_path: Path) -> None:
    """By any name, each once; `--remove` takes one off; role files and their folder are not touched."""
    ran = keep("star", "Legal Coordinator", "legal-t", ONE)
    assert ran.exit_code == 0
    assert ran.stderr == f"starred: {ONE}\nstarred: {TWO}\n"
    assert keep("star", "lawyer", ONE).stderr == f"starred: lawyer\nalready starred: {ONE}\n"
    assert keep("star", "--format", "ids").lines == [ONE, TWO, "lawyer"]
    assert keep("star", "legal-t", "judge", "--remove").stderr == (
        f"careers: legal-t is taken as {TWO}\nstar removed: {TWO}\nwas not starred: judge\n"
    )
    assert keep("star", "--format", "ids").lines == [ONE, "lawyer"]
    assert not roles_of(tmp_path).exists()
    assert "legal" in keep("list", "--format", "ids")


def test_figures_are_those_of_the_list(keep) -> None:
    """Pay, growth and schooling as `list` has them, and how many notes there are."""
    keep("star", ONE)
    keep("note", ONE, "one")
    keep("note", ONE, "two")
    (row,) = keep("star", "--json").json
    (listed,) = [each for each in keep("list", "--json").json if each["slug"] == ONE]
    assert row == {name: listed[name] for name in row if name != "notes"} | {"notes": 2}
    assert row["official_median"] == 54_140


def test_a_shortlist_is_written_out_and_read_back(keep, tmp_path: Path) -> None:
    """`--format ids` into a file, and `star -` from it, in another home."""
    keep("star", ONE, "lawyer")
    other = tmp_path / "other"
    other.mkdir()
    run("star", "-", home=other, stdin=keep("star", "--format", "ids"))
    assert run("star", "--format", "ids", home=other).lines == [ONE, "lawyer"]


def test_one_wrong_name_changes_nothing(keep, tmp_path: Path) -> None:
    """Exit 3, and no file is made."""
    assert keep("star", ONE, "nobody-at-all").exit_code == 3
    assert keep("note", "nobody-at-all", "x").exit_code == 3
    assert not kept_file(tmp_path).exists()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("star", "--remove"), "--remove needs a role"),
        (("note", "--remove", "1"), "--remove needs a role"),
        (("note", "--clear"), "--clear needs a role"),
        (("note", ONE, "x", "--clear"), "added or removed, not both"),
        (("note", ONE, TWO), "is a role too"),
        (("compare", "--stars"), "no role is starred; compare takes 2 to 6"),
    ],
)
def test_what_cannot_be_meant(keep, tmp_path: Path, line: tuple[str, ...], said: str) -> None:
    """Exit 2 with a hint, and nothing is written."""
    ran = keep(*line)
    assert (ran.exit_code, str(ran)) == (2, "")
    assert said in ran.stderr
    assert "`careers " in ran.stderr
    assert not kept_file(tmp_path).exists()


def test_notes_are_added_listed_and_taken_out(keep) -> None:
    """Each with its day and the number that takes it out; without a role those on all roles."""
    keep("note", ONE, "ask Anna")
    keep("note", "lawyer", "too long a way")
    keep("note", ONE, "open day")
    assert [row["text"] for row in keep("note", "Legal Coordinator", "--json").json] == ["ask Anna", "open day"]
    rows = keep("note", "--json").json
    assert [(row["slug"], row["number"], row["text"]) for row in rows] == [
        (ONE, 1, "ask Anna"), (ONE, 2, "open day"), ("lawyer", 1, "too long a way"),
    ]  # fmt: skip
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", row["date"]) for row in rows)
    assert keep("note", ONE, "--remove", "3").exit_code == 1
    assert keep("note", ONE, "--remove", "1").lines[0].split("\t")[-1] == "open day"
    assert keep("note", ONE, "--clear").stderr == f"removed from {ONE}: 1 note\n"
    assert [row["slug"] for row in keep("note", "--json").json] == ["lawyer"]


def test_a_role_of_two_words_without_quotes_is_no_note(keep, tmp_path: Path) -> None:
    """`note legal coordinator` shows the notes on that role."""
    ran = keep("note", "legal", "coordinator")
    assert (ran.exit_code, ran.stderr) == (0, f'no note on {ONE} yet: `careers note ROLE "your note"` adds one\n')
    assert not kept_file(tmp_path).exists()


def test_show_has_them_on_the_screen_only(keep) -> None:
    """The glance and `--full` say them; what goes to a program or into a handout does not, nor does a section."""
    before = {form: keep("show", ONE, "--format", form) for form in ("json", "markdown", "tsv")}
    keep("star", ONE)
    for number in range(7):
        keep("note", ONE, f"note number {number}")
    glance = keep("show", ONE, "--format", "table")
    assert "starred" in glance.lines[0]
    assert "note number 6" in glance and "note number 1" not in glance
    assert f"and 2 more: careers note {ONE}" in glance
    full = keep("--plain", "show", ONE, "--full")
    assert all(f"note number {number}" in full for number in range(7))
    assert "note number" not in keep("show", ONE, "--section", "pros", "--format", "table")
    assert "note number" not in keep("show", TWO, "--format", "table")
    assert before == {form: keep("show", ONE, "--format", form) for form in before}


def test_a_broken_file_takes_no_role_away(keep, tmp_path: Path) -> None:
    """`show` shows the role and says what is wrong; the commands that need the file end with the place."""
    kept_file(tmp_path).parent.mkdir(parents=True)
    kept_file(tmp_path).write_text("stars: [A B]\n", encoding="utf-8")
    ran = keep("show", ONE, "--format", "table")
    assert ran.exit_code == 0 and "Legal Coordinator" in ran
    assert re.search(r"your stars and notes are left out: .*kept\.yaml:1:9 stars\[0\]", ran.stderr)
    for line in (("star",), ("star", ONE), ("note", ONE, "x"), ("compare", ONE, "--stars")):
        ran = keep(*line)
        assert (ran.exit_code, str(ran)) == (1, "")
        assert "kept.yaml:1:9" in ran.stderr


def test_a_role_that_is_gone_is_listed_and_can_be_taken_out(keep, tmp_path: Path) -> None:
    """After an update that dropped a role: its star and notes are there by its slug, and compare does without it."""
    kept_file(tmp_path).parent.mkdir(parents=True)
    kept_file(tmp_path).write_text(GONE, encoding="utf-8")
    ran = keep("star", "--json")
    assert [(row["slug"], row["title"], row["notes"]) for row in ran.json] == [
        ("no-more", None, 1),
        ("lawyer", "Lawyer", 0),
    ]
    assert "`careers star no-more --remove`" in ran.stderr
    assert "no-more  no longer in this catalogue\n" in keep("star", "--format", "table")
    assert "no-more  no longer a role\n" in keep("note", "--format", "table")
    ran = keep("compare", "--stars", "judge", "--json")
    assert [role["slug"] for role in ran.json["roles"]] == ["judge", "lawyer"]
    assert keep("star", "no-more", "--remove").stderr == "star removed: no-more\n"
    assert keep("note", "no-more", "--clear").exit_code == 0
    assert kept_file(tmp_path).read_text(encoding="utf-8") == "stars: [lawyer]\nnotes: []\n"


def test_one_star_is_not_enough_to_compare(keep) -> None:
    """One is told in the singular, with what to do: star another."""
    keep("star", ONE)
    ran = keep("compare", "--stars")
    assert ran.exit_code == 2
    assert f"there is 1 role, {ONE}; compare takes 2 to 6\n  star another" in ran.stderr


def test_compare_takes_the_stars(keep) -> None:
    """Behind the roles that are named, each once; too many are told, with what to do."""
    keep("star", ONE, "lawyer")
    assert [role["slug"] for role in keep("compare", "--stars", "--json").json["roles"]] == [ONE, "lawyer"]
    ran = keep("compare", "judge", "lawyer", "--stars", "--json")
    assert [role["slug"] for role in ran.json["roles"]] == ["judge", "lawyer", ONE]
    keep("star", *keep("list", "--format", "ids", "--limit", "7").lines)
    ran = keep("compare", "--stars")
    assert ran.exit_code == 2
    assert "with your stars, these are" in ran.stderr
