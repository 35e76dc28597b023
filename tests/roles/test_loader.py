"""A role file to a Role, or to every problem in it, each with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.roles.loader import describe_value, has_unknown_keys, load_bytes, load_file
from careercli.roles.model import Role
from helper import ROOT

GOOD = b"title: Baker\nsummary: Bakes bread.\n"


def problems(text: str) -> dict[str, str]:
    """The problems of a text, by their place."""
    loaded = load_bytes(text.encode(), "x.yaml")
    assert loaded.role is None
    return {problem.path: problem.message for problem in loaded.problems}


def test_title_and_summary_are_enough() -> None:
    """Everything else may be missing."""
    assert load_bytes(GOOD, "x.yaml").role == Role(title="Baker", summary="Bakes bread.")


def test_every_bundled_role_loads() -> None:
    """The shipped files have no problem."""
    files = sorted((ROOT / "data" / "roles").glob("*.yaml"))
    assert len(files) >= 2
    assert [problem for file in files for problem in load_file(file).problems] == []


def test_every_problem_is_told_at_once_with_its_place() -> None:
    """Seven mistakes in one file give seven problems, in the order of the lines."""
    text = """title: no
summary: hey
tiers:
  - title: A
    years: {min: two, max: -1}
  - titel: B
salary: {low: .inf, currency: usd}
day:
  - {period: M, start: 9:00, end: 25:00}
demand: {level: hgih}
pross: [1]
"""
    loaded = load_bytes(text.encode(), "x.yaml")
    places = [(problem.line, problem.path) for problem in loaded.problems]
    assert places == sorted(places, key=lambda place: place[0])
    assert {path: line for line, path in places} == {
        "title": 1,
        "tiers[0].years.min": 5,
        "tiers[0].years.max": 5,
        "tiers[1]": 6,
        "tiers[1].titel": 6,
        "salary.low": 7,
        "salary.currency": 7,
        "day[0].end": 9,
        "demand.level": 10,
        "pross": 11,
    }


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("title: no\nsummary: x", "title", "expected text, got yes/no"),
        ("title: 5\nsummary: x", "title", "expected text, got the number 5"),
        ("title: x\nsummary: y\nsalary: {low: a lot}", "salary.low", 'expected a number, got "a lot"'),
        ("title: x\nsummary: y\nsalary: {low: .inf}", "salary.low", "expected a number"),
        ("title: x\nsummary: y\nsalary: {low: -1}", "salary.low", "expected at least 0"),
        ("title: x\nsummary: y\nstatistics: {source: z, employment: 1.5}", "statistics.employment", "a whole number"),
        ("title: x\nsummary: y\npros: good", "pros", "expected a list"),
        ("title: x\nsummary: y\npros: [good, ]\ncons: [[]]", "cons[0]", "expected text, got a list of 0"),
        ("title: x\nsummary: y\nmarket: bad", "market", "expected keys and values"),
        ("summary: x", "", "title is missing"),
        ("title: x\nsummary: ''", "summary", "an empty value"),
        ("title: x\nsummary: y\nsumary: z", "sumary", "unknown key"),
        ("title: x\ntitle: z\nsummary: y", "title", "second time"),
        ("- a\n- b", "", "expected a role (keys and values), got a list of 2"),
        ("just words", "", 'expected a role (keys and values), got "just words"'),
        ("", "", "the file is empty"),
        ("# only a comment\n", "", "the file is empty"),
    ],
)
def test_says_what_was_expected_and_what_was_found(text: str, place: str, message: str) -> None:
    """Each kind of mistake gets its own words at its own place."""
    assert message in problems(text)[place]


def test_misspelt_key_gets_the_nearest_known_one() -> None:
    """The hint names the key that was meant."""
    (problem,) = load_bytes(GOOD + b"responsibilites: [x]\n", "x.yaml").problems
    assert problem.hint == "did you mean responsibilities?"


@pytest.mark.parametrize("key", ["licenses", "licence", "certifications", "certificates", "requirements"])
def test_a_key_of_the_way_in_is_led_to_where_that_stands(key: str) -> None:
    """A role file has no key for a license or a certificate: the way in is told in education.path."""
    (problem,) = load_bytes(GOOD + f"{key}: [x]\n".encode(), "x.yaml").problems
    assert "education.path" in problem.hint


def test_markup_is_only_text() -> None:
    """Square brackets mean nothing to the loader; what they look like on a screen is tested with the screens."""
    role = load_bytes(b"title: '[red]markup[/]'\nsummary: '[link=x]y[/link]'\n", "x.yaml").role
    assert role is not None
    assert role.title == "[red]markup[/]"


def test_files_that_are_no_files(tmp_path: Path) -> None:
    """A folder, a dangling link and a missing file are problems, not errors."""
    (tmp_path / "x.yaml").mkdir()
    (tmp_path / "y.yaml").symlink_to(tmp_path / "nowhere")
    assert "folder" in load_file(tmp_path / "x.yaml").problems[0].message
    assert "not there" in load_file(tmp_path / "y.yaml").problems[0].message
    assert "not there" in load_file(tmp_path / "z.yaml").problems[0].message


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    """50 MB are refused by their size; a sparse file of a terabyte too, which could not be read at all."""
    file = tmp_path / "x.yaml"
    with file.open("wb") as out:
        out.truncate(10**12)
    assert "1,000,000,000,000 bytes" in load_file(file).problems[0].message


def test_unknown_keys_are_seen_at_every_depth() -> None:
    """The quick look that decides whether the slow pass is needed goes into lists and maps."""
    assert not has_unknown_keys({"title": "x", "tiers": [{"title": "y", "years": {"min": 1}}]})
    assert has_unknown_keys({"tiers": [{"title": "y", "years": {"mim": 1}}]})
    assert has_unknown_keys({"titel": "x"})


@pytest.mark.parametrize(("length", "shown"), [(1, 1), (41, 41), (42, 40), (500, 40)])
def test_a_long_text_is_told_by_its_first_forty_characters(length: int, shown: int) -> None:
    """With three dots for the rest, only where they save something."""
    text = ("abcdefghij" * 50)[:length]
    assert describe_value(text) == f'"{text[:shown]}{"…" if shown < length else ""}"'
