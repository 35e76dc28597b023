"""The page of `careers start` for five people, over the bundled atlas, and the screens of `careers interests`.

The goldens are pages that an adviser has read. When a screen is changed on purpose, or the data are: UPDATE_GOLDEN=1
pytest tests/screens/test_start.py, then read the difference.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from helper import Ran, hold_against, home_of, run

GOLDEN = Path(__file__).parent / "golden" / "start"
PEOPLE = {
    "nurse": "role: registered-nurse\npay: {amount: 82000}\nplace: Austin\nskills: [triage]\n"
    "wishes: {max_study_years: 2}\n",
    "truck-driver": "role: truck-driver\npay: {amount: 24.5, period: hour}\nplace: Ohio\n"
    "education: High school diploma or equivalent\nwishes: {min_pay: 50000, max_study_years: 0}\n",
    "paralegal": "role: paralegal\npay: {amount: 62000}\nplace: Boise\nskills: [westlaw, legal research]\n"
    "interests: CE\nwishes: {min_pay: 60000, remote: true}\n",
    "no-job": "skills: [cash handling, food service, 3 years as waiter]\nplace: Tampa\n"
    "education: High school diploma or equivalent\ninterests: SE\nwishes: {max_study_years: 1}\n",
    "student": 'skills: [python, statistics]\neducation: "Some college, no degree"\ninterests: IA\n'
    "wishes: {max_study_years: 4}\n",
    "nobody": "",
}
MOST_LINES = 56


@pytest.fixture
def person(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program for somebody with a profile, on the bundled atlas."""

    def call(profile: str, *arguments: str, **more: str) -> Ran:
        file = home_of(tmp_path) / "data" / "profile.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(profile, encoding="utf-8")
        return again(*arguments, **more)

    def again(*arguments: str, **more: str) -> Ran:
        """With the profile as it is by now."""
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), **more)

    call.again = again  # type: ignore[attr-defined]
    return call


def held(name: str, text: str) -> None:
    """A page is the one on file; with UPDATE_GOLDEN it is written there."""
    hold_against(GOLDEN / f"{name}.txt", text)


@pytest.mark.parametrize("name", PEOPLE)
def test_page(person, name: str) -> None:
    """The page is the one on file, and fits a screen or little more at 80 columns."""
    ran = person(PEOPLE[name], "start", "--page", "--format", "table", COLUMNS="80", NO_COLOR="1")
    assert ran.exit_code == 0, ran.stderr
    text = "".join(f"{line.rstrip()}\n" for line in ran.lines)
    assert "\x1b" not in text
    assert len(text.splitlines()) <= MOST_LINES
    held(name, text)


@pytest.mark.parametrize("width", [20, 40, 200])
def test_no_line_is_wider_than_the_terminal(person, width: int) -> None:
    """The fullest page, on a narrow and a wide terminal."""
    ran = person(PEOPLE["paralegal"], "start", "--page", "--format", "table", COLUMNS=str(width), NO_COLOR="1")
    assert ran.exit_code == 0
    assert max(map(cell_len, ran.lines)) <= width


def test_moves_keep_to_the_wishes(person) -> None:
    """No study beyond what somebody would take on, no pay below what they ask for, and every figure is a number."""
    page = person(PEOPLE["truck-driver"], "start", "--page", "--json").json
    assert page["pay"]["offer"]["amount"] == 50_960
    assert len(page["moves"]) == 3
    for move in page["moves"]:
        assert move["requirements"]["study_years"] == 0
        assert move["official_median"] >= 50_000
        assert move["this_week"]


def test_every_page_answers_in_every_format(person) -> None:
    """A row a move in CSV, the page's own words in Markdown."""
    ran = person(PEOPLE["no-job"], "start", "--page", "--format", "csv")
    assert ran.lines[0].startswith("slug,title,basis,reasons")
    assert len(ran.lines) == 4
    text = person(PEOPLE["no-job"], "start", "--page", "--format", "markdown")
    assert text.startswith("# Where you stand\n") and "\n### 1. " in text and "- **This week**: " in text


def test_a_role_that_is_gone_says_so(person) -> None:
    """Exit 3, as everywhere."""
    ran = person("role: no-such-thing-at-all\n", "start", "--page")
    assert ran.exit_code == 3


def test_commands_on_the_page_work(person) -> None:
    """Each command that a page names is typed as it stands."""
    page = person(PEOPLE["nurse"], "start", "--page", "--format", "table", COLUMNS="200").lines
    commands = [line.split("  ")[1].removesuffix(" > plan.md") for line in page if line.startswith("  careers ")]
    assert len(commands) == 4
    for command in commands:
        ran = person(PEOPLE["nurse"], *command.split()[1:])
        assert ran.exit_code == 0, (command, ran.stderr)


ANSWERS = "5,4,3,2,1,-,5,4,3,2,1,3,5,4,3,2,1,3,5,4,3,2,1,3,5,4,3,2,1,3"


@pytest.mark.parametrize(
    ("name", "arguments"), [("interests", ("--answers", ANSWERS)), ("interests-letters", ("SAE",))]
)
def test_interests_screen(person, name: str, arguments: tuple[str, ...]) -> None:
    """The screen is the one on file, says that it is no test, and fits at 40 columns too."""
    ran = person("", "interests", *arguments, "--format", "table", COLUMNS="80", NO_COLOR="1")
    text = "".join(f"{line.rstrip()}\n" for line in ran.lines)
    assert "not a validated test" in " ".join(text.split())
    held(name, text)
    narrow = person("", "interests", *arguments, "--format", "table", COLUMNS="40", NO_COLOR="1")
    assert max(map(cell_len, narrow.lines)) <= 40


def test_moves_are_among_the_first_that_next_shows(person) -> None:
    """Whoever asks `careers next` finds there what the page names: it chooses among the first six of each group."""
    profile = "role: data-scientist\n"
    named = {move["slug"] for move in person(profile, "start", "--page", "--json").json["moves"]}
    assert len(named) == 3
    assert named <= {move["slug"] for move in person(profile, "next", "--limit", "6", "--json").json}


def test_no_move_on_the_page_is_worse_than_the_job(person) -> None:
    """A waiter is not told to tend a bar for less, nor to go to school for 2 % more; who wishes for what a job of less
    pay has, may be told of it, and then it says so.
    """
    for profile in ("role: waiter\n", "role: hairdresser\n", "role: paralegal\n"):
        moves = person(profile, "start", "--page", "--json").json["moves"]
        assert moves
        for move in moves:
            change, years = move["pay_change_percent"], move["requirements"]["study_years"]
            assert change is None or change >= (10 if years >= 0.25 else 0)
    wished = person(PEOPLE["paralegal"], "start", "--page", "--json").json["moves"]
    for move in wished:
        is_less = move["pay_change_percent"] is not None and move["pay_change_percent"] < 0
        assert not is_less or "does not pay more; listed for your wishes" in move["reasons"]


def test_what_somebody_evidently_does_is_no_move(person) -> None:
    """A CV whose role was not taken: the page starts from the work that the skills tell of, and does not send a
    hairdresser to become one; the commands say how to put the role in, and that works.
    """
    cv = Path(__file__).parents[1] / "data" / "cvs" / "hairdresser.txt"
    person("", "profile", "import", str(cv))
    ran = person.again("next")
    assert ran.exit_code == 2
    assert "careers profile import CV --take-role" in ran.stderr
    page = person.again("start", "--page", "--json").json
    assert page["role"] is None
    assert page["moves"] and "hairdresser" not in {move["slug"] for move in page["moves"]}
    assert person.again("profile", "import", str(cv), "--take-role").exit_code == 0
    assert person.again("next").exit_code == 0


def test_the_time_that_a_move_takes_is_that_of_match(person) -> None:
    """Both name the same years and the same stages, for somebody of any schooling."""
    profile = "skills: [massage, customer service]\neducation: Postsecondary nondegree award\n"
    page = person(profile, "start", "--page", "--json").json["moves"]
    matches = {
        role["slug"]: role["requirements"] for role in person(profile, "match", "--limit", "1000", "--json").json
    }
    told = [(move["requirements"], matches[move["slug"]]) for move in page if move["slug"] in matches]
    assert told
    assert all(first == second for first, second in told)


@pytest.mark.parametrize("pay", ["pay: {amount: 50000}", ""])
def test_the_change_of_pay_is_counted_where_one_lives(person, pay: str) -> None:
    """A move in the place of the profile is what `next --in` counts it as: from the own pay, else the job's there."""
    profile = f"role: paralegal\nplace: Austin\n{pay}\n"
    page = person(profile, "start", "--page", "--json").json
    before = 50_000 if pay else page["pay"]["places"][0]["official"]["median"]
    there = {move["slug"]: move for move in person.again("next", "--in", "austin-tx", "--json", "--limit", "12").json}
    assert len(page["moves"]) == 3
    for move in page["moves"]:
        local = move["official_median_in_place"]
        assert local == there[move["slug"]]["official_median_in_place"] != move["official_median"]
        assert move["pay_change_percent"] == round(100 * local / before) - 100
        assert move["pay_change_percent"] == there[move["slug"]]["pay_change_percent"]
    screen = person.again("start", "--page", "--format", "table", COLUMNS="100")
    assert " in Austin (+" in screen
    assert "careers next --in austin-tx " in " ".join([*screen.split(), ""])


def test_moves_by_skills_are_held_against_the_own_pay_there_too(person) -> None:
    """Somebody without a job who earns something: the median of the place first, the nation's where it has none."""
    profile = "skills: [westlaw, cash handling]\ninterests: CE\nplace: Boise\npay: {amount: 40000}\n"
    moves = person(profile, "start", "--page", "--json").json["moves"]
    assert {move["basis"] for move in moves} != {"role"}
    for move in moves:
        first = move["official_median_in_place"] or move["official_median"]
        assert move["pay_change_percent"] == round(100 * first / 40_000) - 100


@pytest.mark.parametrize(
    ("more", "kind"), [("place: Nowhereville", "no place"), ("place: Austin\nwishes: {min_pay: 1}", "wish")]
)
def test_a_place_that_pay_cannot_be_counted_in_is_passed_over(person, more: str, kind: str) -> None:
    """A place that is none, or pay in another currency than its figures: the page stands, on the nation's figures."""
    pay = "pay: {amount: 50000, currency: EUR}" if kind == "wish" else "pay: {amount: 50000}"
    ran = person(f"role: paralegal\n{more}\n{pay}\n", "start", "--page", "--json")
    assert ran.exit_code == 0, ran.stderr
    if kind == "no place":
        assert "the place in your profile is not used" in ran.stderr
        for move in ran.json["moves"]:
            assert move["pay_change_percent"] == round(100 * move["official_median"] / 50_000) - 100


@pytest.mark.parametrize("profile", [None, "", "place: Austin\npay: {amount: 50000}\n"])
@pytest.mark.parametrize("arguments", [(), ("--json",), ("--format", "csv"), ("--report", "page.html")])
def test_a_page_without_anything_to_go_by_says_what_is_missing(
    person, tmp_path: Path, monkeypatch, profile: str | None, arguments: tuple[str, ...]
) -> None:
    """No profile, an empty one, or one that names no role, skill or interest: stderr names it and what fills it."""
    monkeypatch.chdir(tmp_path)
    ran = (
        person.again("start", "--page", *arguments)
        if profile is None
        else person(profile, "start", "--page", *arguments)
    )
    assert ran.exit_code == 0
    assert "no move can be named: your profile (" in ran.stderr
    assert ("is not there yet" if profile is None else "names no role, no skill and no interests") in ran.stderr
    assert "`careers start`" in ran.stderr
    assert "`careers profile edit`" in ran.stderr
    assert ran.strip() == {(): "", ("--format", "csv"): ran.lines[0] if ran.lines else ""}.get(arguments, ran.strip())
