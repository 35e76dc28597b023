"""What a screen says of what a job requires, or of a figure, stands in JSON and in CSV too, in every command."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli.answers import required
from careercli.moves.study_stages import Stage, shortest_years, usual_years
from careercli.roles import education
from helper import Ran, run

PAIRS = [
    ("cashier", "hvac-technician"),
    ("cashier", "hairdresser"),
    ("cashier", "physicists"),
    ("paralegal", "electrician"),
    ("retail-supervisor", "bookkeeping-clerk"),
]
"""Moves with a program from months to years, with a license, to a doctorate, by an apprenticeship, and with courses."""
HIGH_SCHOOL = ("--have", "high school")


@pytest.fixture
def asked(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program over every occupation."""
    return lambda *words: run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data))


def data(ran: Ran) -> Any:
    """The JSON that a command printed."""
    assert ran.exit_code == 0, ran.stderr
    return json.loads(ran)


def table(ran: Ran) -> list[dict[str, str]]:
    """The rows that a command printed as CSV."""
    return list(csv.DictReader(io.StringIO(ran)))


def flat(text: str) -> str:
    """A screen's text without the breaks of its lines."""
    return re.sub(r"\s+", " ", text)


def one(rows: list[dict[str, Any]], slug: str) -> dict[str, Any]:
    """The row of a role."""
    return next(row for row in rows if row["slug"] == slug)


@pytest.mark.parametrize(("start", "goal"), PAIRS)
def test_gap_tells_in_data_what_its_screen_tells(asked, start: str, goal: str) -> None:
    """Schooling with its time, license, training, other ways in, courses, and what pay and schooling count from."""
    words = ("gap", start, goal, *HIGH_SCHOOL)
    answer, rows = data(asked(*words, "--json")), table(asked(*words, "--format", "csv"))
    screen = flat(asked(*words, "--format", "table", "--plain"))
    needs = answer["requirements"]
    told = {row["name"]: row["to"] for row in rows if row["part"] == "requirements"}
    for name in ("schooling_words", "licence", "training_words"):
        assert not needs[name] or needs[name][1:] in screen, name
        assert told[name] == (needs[name] or "")
    assert (
        needs["requirements_source"] == "BLS Employment Projections 2024-34" or "survey" in needs["requirements_source"]
    )
    if "Other ways in" in screen:
        assert flat(answer["other_ways"]) in screen
    if answer["courses"]:
        assert all(course in screen for course in answer["courses"]) and answer["courses_source"] in screen
    whole = {row["name"]: row["to"] for row in rows if row["part"] == "overall"}
    assert whole["verdict"] == (answer["verdict"] or "")
    for name in ("ready", "pay_before", "pay_change_percent", "schooling_before", "other_ways"):
        assert whole[name] == ("" if answer[name] is None else str(answer[name])), name
    if needs["licence"]:
        assert needs["licence_source"] in screen


def test_the_years_of_study_are_those_of_the_words(asked) -> None:
    """HVAC: 6 months to 2 years; a doctorate: 3 to 7 years behind a bachelor's degree; in every command alike."""
    rows = data(asked("next", "cashier", *HIGH_SCHOOL, "--limit", "0", "--json"))
    cells = table(asked("next", "cashier", *HIGH_SCHOOL, "--limit", "0", "--format", "csv"))
    for slug, least, most in (("hvac-technician", 0.5, 2), ("physicists", 7, 11), ("registered-nurse", 2, 4)):
        needs = one(rows, slug)["requirements"]
        assert (needs["study_years"], needs["study_years_most"]) == (least, most)
        assert one(cells, slug)["study_years"] == str(least)
        assert data(asked("gap", "cashier", slug, *HIGH_SCHOOL, "--json"))["requirements"] == needs
        ways = data(asked("path", "cashier", slug, *HIGH_SCHOOL, "--json"))
        (direct,) = [way for way in ways if len(way["roles"]) == 2 and way["study_years"]]  # not an apprenticeship
        assert (direct["study_years"], direct["study_years_most"]) == (least, most)


def test_a_shortest_way_for_few_is_told_and_not_weighed() -> None:
    """What a source names only at most is that; study that some ask for alone has no years at least."""
    few, open_from, optional = (
        Stage("Program", education.SOME_COLLEGE, 0.5, 2.0),
        Stage("Program", education.SOME_COLLEGE, 0.0, 2.0),
        Stage("Program", education.SOME_COLLEGE, 0.0, 2.0, optional=True),
    )
    assert [shortest_years([each]) for each in (few, open_from, optional)] == [[0.5], [2.0], [0.0]]
    assert [usual_years([each]) for each in (few, open_from, optional)] == [2.0, 2.0, 0.0]


def test_what_the_survey_says_beside_the_usual_schooling_is_in_data(asked) -> None:
    """Of every move of which a screen says it; the percentage, the level, and whether it is more or less."""
    rows = data(asked("next", "cashier", *HIGH_SCHOOL, "--limit", "0", "--json"))
    page = asked("next", "cashier", *HIGH_SCHOOL, "--limit", "0", "--format", "markdown")
    said = [int(number) for number in re.findall(r"(\d+) % of people in the job say", page)]
    needs = [row["requirements"] for row in rows]
    told = [each["schooling_survey_percent"] for each in needs if each["schooling_survey_says"]]
    assert said and set(said) <= set(told)
    assert {each["schooling_survey_says"] for each in needs} == {None, required.MORE, required.LESS}
    for each in needs:
        assert (each["schooling_survey_level"] is None) == (each["schooling_survey_says"] is None)
    cells = table(asked("next", "cashier", *HIGH_SCHOOL, "--limit", "0", "--format", "csv"))
    assert [int(row["schooling_survey_percent"]) for row in cells if row["schooling_survey_percent"]] == told


def test_schooling_that_some_employers_ask_for_is_in_data(asked) -> None:
    """As `path` has it, in JSON and CSV."""
    rows = data(asked("next", "paralegal", *HIGH_SCHOOL, "--limit", "0", "--json"))
    cells = table(asked("next", "paralegal", *HIGH_SCHOOL, "--limit", "0", "--format", "csv"))
    asking = [row for row in rows if row["requirements"]["if_asked"]]
    assert asking
    for row in asking:
        assert "if the employer asks for it" in row["requirements"]["if_asked"][0]
        assert one(cells, row["slug"])["if_asked"] == "; ".join(row["requirements"]["if_asked"])


def test_show_and_compare_tell_the_program_and_the_license(asked) -> None:
    """The program with its time and source, and the license, as the screen of `show` has them."""
    for words in (("show", "hairdresser"), ("show", "hairdresser", "--section", "education")):
        answer, screen = data(asked(*words, "--json")), flat(asked(*words, "--format", "table", "--plain"))
        assert answer["usual_program"] in screen and "8 to 16 months" in answer["usual_program"]
        assert answer["licence"] in screen
        assert answer["usual_program"] in asked(*words, "--format", "csv")


def test_the_section_of_education_tells_what_is_usual_at_entry(asked) -> None:
    """BLS's schooling, experience and training (Employment Projections 2024-34, table 5.4) and the certificate of the
    Handbook stand there for a role without an account of its education, too.
    """
    words = ("show", "transportation-storage-and-distribution-managers", "--section", "education")
    answer, screen = data(asked(*words, "--json")), flat(asked(*words, "--format", "table", "--plain"))
    assert answer["education"] is None
    assert answer["entry_education"] == "High school diploma or equivalent"
    assert answer["entry_experience"] == "5 years or more"
    assert answer["entry_training"] == "none"
    assert "transportation or storage certification" in answer["often_held"]
    for key in ("entry_education", "entry_experience", "entry_training", "often_held"):
        assert answer[key] in screen
        assert answer[key] in asked(*words, "--format", "csv")


def test_a_list_in_a_place_tells_which_ways_in_differ(asked) -> None:
    """The mark of the screen is a key, in JSON and CSV."""
    words = ("list", "--in", "Ohio", "--title", "architect")
    rows, cells = data(asked(*words, "--json")), table(asked(*words, "--format", "csv"))
    screen = asked(*words, "--format", "table")
    marked = {row["title"] for row in rows if row["way_in_differs"]}
    assert "Architect" in marked and "Architect\u2021" in screen
    assert {row["title"] for row in cells if row["way_in_differs"] == "true"} == marked


def test_moves_in_a_place_name_the_projections_too(asked) -> None:
    """Growth and openings are not of the wage survey."""
    rows = data(asked("next", "cashier", "--in", "Ohio", "--json"))
    assert {row["source"] for row in rows if row["source"]} == {"BLS OEWS May 2025 and Employment Projections 2024-34"}
