"""`careers start` and `careers interests` at a real terminal: answers, wrong ones, going back, leaving, other sizes."""

from __future__ import annotations

from pathlib import Path

import pytest

from helper import home_of, run
from terminal import INTERRUPT, UP, Terminal

KEPT = "Your answers are kept"


def profile_of(home: Path) -> str:
    """The lines of the profile that say something."""
    file = home_of(home) / "data" / "profile.yaml"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return "\n".join(line for line in lines if not line.startswith("#"))


def answer(terminal: Terminal, *lines: str) -> None:
    """Types lines, each when the terminal waits for one."""
    for line in lines:
        terminal.until(lambda one: one.text.rstrip().endswith(">"))
        before = terminal.text
        terminal.send(f"{line}\r")
        terminal.until(lambda one, before=before: one.text != before)


@pytest.mark.parametrize("command", ["start", "interests"])
def test_without_a_terminal_it_says_what_to_use(careers, command: str) -> None:
    """Exit 2, nothing on stdout, commands that work on stderr."""
    ran = careers(command)
    assert (ran.exit_code, str(ran)) == (2, "")
    assert f"careers {command} " in ran.stderr


def test_as_many_questions_are_asked_as_the_help_says(tmp_path: Path) -> None:
    """Nine, said as such before the first, in the help and by the number of each."""
    with Terminal("start", home=tmp_path, columns=80, rows=100) as terminal:
        for number in range(1, 10):
            terminal.until(f"{number} of 9: ").until(lambda one: one.text.rstrip().endswith(">")).send("\r")
        asked = terminal.raw.decode()
    assert "Nine short questions" in asked and "topic" not in asked.lower()
    assert "nine short questions" in run("start", "--help", home=tmp_path)


def test_from_nothing_to_a_page(tmp_path: Path) -> None:
    """Wrong answers are asked again, b goes back to change one, candidates are chosen by number; then the page."""
    with Terminal("start", home=tmp_path, columns=80, rows=100) as terminal:
        answer(terminal, "paralgal", "9", "1")
        terminal.until("2 of 9: What do you earn?")
        answer(terminal, "a lot", "50000", "b", "62000")
        terminal.until("Where?")
        answer(terminal, "Austin", "westlaw, legal research", "maybe", "no heavy lifting", "", "XYZ", "CE", "BA", "2")
        assert terminal.ended() == 0
        page, asked = terminal.text, terminal.raw.decode()
    for words in (
        "There are",
        "is not an amount of pay",
        "[$50,000 a year] >",
        "nothing that is recorded of jobs",
        "not one to three letters",
    ):
        assert words in asked
    assert "Where you stand" in page
    assert "you earn more than about" in page
    kept = profile_of(tmp_path)
    for line in (
        "role: paralegal",
        "pay: {amount: 62000",
        "place: Austin-Round",
        "westlaw",
        "interests: {letters: CE}",
        "no-lifting",
    ):
        assert line in kept
    with Terminal("start", home=tmp_path, columns=80, rows=100) as terminal:  # again: everything is offered
        answer(terminal, *[""] * 9)
        assert terminal.ended() == 0
        assert "[paralegal] >" in terminal.text
        assert page.partition("Where you stand")[2].strip() == terminal.text.partition("Where you stand")[2].strip()
    assert profile_of(tmp_path) == kept


@pytest.mark.parametrize(("key", "code"), [(INTERRUPT, 130), ("\x04", 0), ("q\r", 0)])
def test_whoever_leaves_keeps_what_is_answered(tmp_path: Path, key: str, code: int) -> None:
    """Ctrl-C, Ctrl-D and q: the answer before is in the profile, and a word says so."""
    with Terminal("start", home=tmp_path) as terminal:
        answer(terminal, "paralegal")
        terminal.until("What do you earn?").until(lambda one: one.text.rstrip().endswith(">"))
        terminal.send(key)
        assert terminal.ended() == code
        assert KEPT in terminal.text
    assert "role: paralegal" in profile_of(tmp_path)


@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_plain_and_narrow_terminal(tmp_path: Path, more: dict[str, str]) -> None:
    """Without colour no escape sequence; at 40 columns no question that the terminal has to break."""
    with Terminal("start", home=tmp_path, columns=40, rows=120, **more) as terminal:
        answer(terminal, "paralegal", "x" * 300, "-", "", "", "", "", "", "", "")
        assert terminal.ended() == 0
        assert b"\x1b" not in terminal.raw
    asked = terminal.raw.decode().replace("\r", "").partition("Where you stand")[0].split("\n")
    assert [line for line in asked if len(line) > 40 and "xxx" not in line] == []


def test_a_terminal_that_changes_its_size(tmp_path: Path) -> None:
    """What is asked next fits the new width."""
    with Terminal("start", home=tmp_path, columns=100, rows=40) as terminal:
        terminal.until(lambda one: one.text.rstrip().endswith(">"))
        terminal.resize(40, 40)
        terminal.send("paralegal\r")
        terminal.until("What do you earn?").until(lambda one: one.text.rstrip().endswith(">"))
        terminal.send("q\r")
        assert terminal.ended() == 0
    asked = terminal.raw.decode().replace("\r", "").partition("2 of 9")[2].splitlines()
    assert max(map(len, asked)) <= 40


def test_thirty_keys_find_the_interests(tmp_path: Path) -> None:
    """A key each; a wrong one says which there are, b goes back and shows what was answered, s skips one."""
    with Terminal("interests", home=tmp_path, columns=80, rows=60, NO_COLOR="1") as terminal:
        terminal.until("1 of 30").send("x")
        terminal.until("does nothing here").send("1")
        terminal.until("2 of 30").send("b")
        terminal.until("(before: dislike a lot)").send("5")
        for number in range(2, 31):
            terminal.until(f"\n{number} of 30").send("s" if number == 30 else "54321"[(number - 1) % 6 % 5])
        assert terminal.ended() == 0
        assert "Your interests: R" in terminal.text
        assert "29 answers" in terminal.text
        assert b"\x1b" not in terminal.raw
    assert "letters: R" in profile_of(tmp_path)


def test_keys_that_come_early_are_not_lost_and_arrows_are_none(tmp_path: Path) -> None:
    """What is typed ahead answers what is asked next; an arrow key, whose code begins with Escape, does not leave."""
    with Terminal("interests", home=tmp_path, columns=80, rows=200) as terminal:
        terminal.until("1 of 30").send(UP)
        terminal.until("does nothing here").send("543213" * 4 + "54321s")
        assert terminal.ended() == 0
        assert "29 answers" in terminal.text


@pytest.mark.parametrize(("key", "code"), [(INTERRUPT, 130), ("\x04", 0), ("q", 0)])
def test_leaving_the_thirty_keeps_nothing(tmp_path: Path, key: str, code: int) -> None:
    """Half of the answers are no result."""
    with Terminal("interests", home=tmp_path) as terminal:
        terminal.until("1 of 30").send("5")
        terminal.until("2 of 30").send(key)
        assert terminal.ended() == code
    assert profile_of(tmp_path) == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("interests", "SXE"), "not one to three letters"),
        (("interests", "--answers", "5,4"), "2 answers"),
        (("interests", "--answers", ",".join("5" * 29 + "7")), "answer 30"),
        (("interests", "SAE", "--activities"), "use only one of letters, --answers and --activities"),
        (("list", "--interests", "SAEC"), "--interests 'SAEC'"),
        (("next", "paralegal", "--interests", "é"), "--interests"),
        (("match", "westlaw", "--interests", "1"), "--interests '1'"),
    ],
)
def test_wrong_letters_and_answers(careers, arguments: tuple[str, ...], message: str) -> None:
    """Exit 2, with what is wrong."""
    ran = careers(*arguments)
    assert (ran.exit_code, str(ran)) == (2, "")
    assert message in ran.stderr


def test_activities_are_listed_for_scripts(careers) -> None:
    """Thirty, with their types, in the order in which --answers takes them."""
    rows = careers("interests", "--activities", "--json").json
    assert [row["number"] for row in rows] == list(range(1, 31))
    assert rows[0].keys() == {"number", "type", "activity"}


FIRST = "role: lawyer\npay: {amount: 22.5, period: hour}\nyears: 6\nskills: [Wine service]\nwishes: {work: no nights}\n"
"""The profile of somebody else."""


def _with_first(home: Path) -> Path:
    file = home_of(home) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(FIRST, encoding="utf-8")
    return file


@pytest.mark.parametrize(("typed", "stays"), [("y", False), ("", True)])
def test_another_job_is_asked_about_before_what_hangs_on_the_old_one_is_offered(
    tmp_path: Path, typed: str, stays: bool
) -> None:
    """A new person has nothing of the one before; the same one keeps what is theirs, but not the old job's pay."""
    file = _with_first(tmp_path)
    with Terminal("start", home=tmp_path, columns=100, rows=100) as terminal:
        answer(terminal, "paralegal")
        terminal.until("New person or a new start?")
        assert "Kept from lawyer: $22.50 an hour" in terminal.raw.decode()
        answer(terminal, typed)
        terminal.until("2 of 9: What do you earn?")
        answer(terminal, "", "", "", "q")
        asked = terminal.raw.decode().partition("2 of 9")[2]
    assert "[$22.50" not in asked
    assert ("Wine service] >" in asked) is stays
    kept = profile_of(tmp_path)
    assert "role: paralegal" in kept and "pay:" not in kept and "years:" not in kept
    assert ("Wine service" in kept) is stays and ("no nights" in kept) is stays
    assert file.with_suffix(".old.yaml").exists() is not stays


def test_the_same_job_is_no_new_start(tmp_path: Path) -> None:
    """Nothing is asked, and all is offered."""
    _with_first(tmp_path)
    with Terminal("start", home=tmp_path, columns=100, rows=100) as terminal:
        answer(terminal, "attorney", "q")
        assert "New person" not in terminal.raw.decode() and "[$22.50 an hour" in terminal.raw.decode()


def test_that_there_is_nothing_to_clear_is_said_in_a_pipe_too(tmp_path: Path) -> None:
    """On stderr, where a program that reads the rows has it not among them."""
    ran = run("profile", "clear", home=tmp_path)
    assert (ran.exit_code, str(ran), ran.stderr) == (0, "", "there is no profile: nothing to clear\n")


def test_a_profile_is_cleared_and_what_it_held_is_kept_beside_it(tmp_path: Path) -> None:
    """The file holds nothing then; a second time there is nothing to forget but the template."""
    file = _with_first(tmp_path)
    ran = run("profile", "clear", "--json", home=tmp_path)
    assert ran.exit_code == 0 and "profile.old.yaml" in ran.stderr
    assert profile_of(tmp_path) == "skills: []"
    assert file.with_suffix(".old.yaml").read_text(encoding="utf-8") == FIRST
    assert run("profile", "show", "--json", home=tmp_path).json["role"] is None
    assert "careers profile clear" in run("start", "--help", home=tmp_path)
