"""Which of several places of one name is meant: that of somebody's state; else each with a command that works."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers.asked_place import place_asked
from careercli.catalog.place_names import NoSuchPlace
from careercli.catalog.places import place_names
from helper import Ran, run_with_profile

CV = "MAX MUSTER\nColumbus, OH 43205 | max@example.com\n\nEXPERIENCE\nParalegal, Some Firm, Columbus, OH  May 2021 - present\n"


@pytest.fixture
def person(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program for somebody whose profile is the first argument; empty for nobody."""

    def call(profile: str, *arguments: str) -> Ran:
        return run_with_profile(profile, *arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="120")

    return call


@pytest.mark.parametrize(
    ("home", "state", "area"),
    [
        ("Dayton-Kettering-Beavercreek, OH", "", "Columbus, OH"),
        ("Georgia", "", "Columbus, GA-AL"),
        ("", "IN", "Columbus, IN"),
    ],
)
def test_of_several_the_one_in_ones_state(home: str, state: str, area: str) -> None:
    """Columbus is another for each, and how it was read is said."""
    asked = place_asked("columbus", place_names(), home, state)
    assert asked.area.name == area
    assert asked.remarks == (f"columbus is read as {area}, in the state you live in",)


def test_without_a_state_none_is_chosen() -> None:
    """Nor in a state that has none of that name; each choice is one word that means it alone."""
    for home in ("", "Vermont"):
        with pytest.raises(NoSuchPlace) as caught:
            place_asked("columbus", place_names(), home)
        for word, described in caught.value.choices:
            assert described.startswith(place_names().find(word).name)


@pytest.mark.parametrize(
    "command",
    [("salary", "paralegal"), ("compare", "paralegal", "lawyer"), ("next", "paralegal"), ("list",), ("gap", "paralegal", "lawyer"),
     ("plan", "paralegal", "lawyer")],
)  # fmt: skip
def test_every_command_reads_a_place_alike(person: Callable[..., Ran], command: tuple[str, ...]) -> None:
    """Where several fit, each choice stands on a line with a command that works; with a state in the profile, one is."""
    refused = person("", *command, "--in", "columbus")
    assert refused.exit_code == 2
    lines = [line for line in refused.stderr.splitlines() if "`careers" in line]
    assert len(lines) == 3
    chosen = shlex.split(lines[0].split("`")[1])[1:]
    assert person("", *chosen).exit_code == 0
    read = person("place: Ohio\n", *command, "--in", "columbus")
    assert read.exit_code == 0
    assert "columbus is read as Columbus, OH" in read.stderr


def test_compare_tells_pay_and_jobs_there(person: Callable[..., Ran]) -> None:
    """The figures of a place are those of `salary`, beside the nation's, in JSON, CSV and Markdown."""
    asked = ("compare", "paralegal", "lawyer", "--section", "pay", "--in", "columbus-oh")
    facts = {fact["key"]: fact for fact in person("", *asked, "--json").json["differences"]}
    for role in person("", "salary", "paralegal", "lawyer", "--in", "columbus-oh", "--json").json:
        (place,) = role["places"]
        median = facts["official_median_in_columbus_oh"]
        assert median["place"] == "Columbus, OH"
        assert median["values"][role["slug"]] == place["official"]["median"]
        assert facts["official_employment_in_columbus_oh"]["values"][role["slug"]] == place["official_employment"]
        assert facts["official_median"]["values"][role["slug"]] == role["official"]["median"]
    assert "official_median_in_columbus_oh" in person("", *asked, "--format", "csv")
    assert "| Jobs in Columbus, OH |" in person("", *asked, "--format", "markdown")


def test_pay_is_told_where_one_lives(person: Callable[..., Ran]) -> None:
    """`gap`, `plan` and `next` of a profile with a place tell its pay, and `--in` another's, with the place named."""
    mine = "role: paralegal\nplace: Ohio\n"
    there = {
        role["slug"]: role["places"][0]["official"]["median"]
        for role in person(mine, "salary", "paralegal", "lawyer", "--in", "ohio", "--json").json
    }
    gap = person(mine, "gap", "lawyer", "--json").json
    (fact,) = [fact for fact in gap["facts"] if fact["name"] == "official_median_in_place"]
    assert {key: value for key, value in fact.items() if value is not None} == {
        "name": "official_median_in_place", "from": there["paralegal"], "to": there["lawyer"], "place": "Ohio",
        "currency": "USD", "period": "year", "from_source": "BLS OEWS May 2025", "to_source": "BLS OEWS May 2025",
        "from_published_per": "year", "to_published_per": "year",
    }  # fmt: skip
    assert gap["place"] == person(mine, "plan", "lawyer", "--json").json["place"] == "Ohio"
    assert person(mine, "gap", "lawyer", "--in", "texas", "--json").json["place"] == "Texas"
    moves = person(mine, "next", "--json")
    assert "pay is the median in Ohio, where you live" in moves.stderr
    assert {move["place"] for move in moves.json} <= {"Ohio", None}
    assert any(move["place"] for move in moves.json)


def test_a_cv_keeps_its_place(person: Callable[..., Ran], tmp_path: Path) -> None:
    """Where the profile has none; another that it has stays, and that is said."""
    cv = tmp_path / "cv.txt"
    cv.write_text(CV, encoding="utf-8")
    assert person("", "profile", "import", str(cv), "--take-role", "--json").json["place"] == "Columbus, OH"
    assert person("", "profile", "show", "--json").json["place"] == "Columbus, OH"
    other = person("place: Texas\n", "profile", "import", str(cv), "--json").json
    assert (other["place"], other["kept"]["place"]) == (None, "Columbus, OH")


@pytest.mark.parametrize(
    "command", [("next", "paralegal"), ("salary", "paralegal"), ("list",), ("gap", "waiter", "cashier")]
)
def test_a_town_without_figures_is_its_state_in_every_command(
    person: Callable[..., Ran], command: tuple[str, ...]
) -> None:
    """London, KY has no figures of its own: as in `start`, those of Kentucky are taken, and that is said."""
    asked = person("", *command, "--in", "London, KY", "--json")
    assert (asked.exit_code, '"Kentucky"' in asked) == (0, True)
    assert "Kentucky, as no figures are published for London, KY" in asked.stderr


def test_a_misspelt_place_is_not_its_state(person: Callable[..., Ran]) -> None:
    """Where a name is near, that is asked about first."""
    asked = person("", "next", "paralegal", "--in", "Lexngton, KY")
    assert asked.exit_code == 2
    assert "Lexington-Fayette, KY" in asked.stderr


def test_several_places_are_listed_with_commas_or_one_by_one(person: Callable[..., Ran]) -> None:
    """A comma parts two places, and a town from its state."""
    listed = person("", "salary", "registered-nurse", "--in", "CA,TX,OH", "--json")
    assert listed == person("", "salary", "registered-nurse", "--in", "CA", "--in", "TX", "--in", "OH", "--json")
    (role,) = person("", "salary", "registered-nurse", "--in", "Austin, TX, Ohio", "--json").json
    assert [place["place"] for place in role["places"]] == ["Austin-Round Rock-San Marcos, TX", "Ohio"]


@pytest.mark.parametrize("places", [("--in", "CA,TX"), ("--in", "CA", "--in", "TX"), ("--in=CA", "--in=TX")])
def test_where_one_place_is_taken_the_error_has_a_command_that_works(
    person: Callable[..., Ran], places: tuple[str, ...]
) -> None:
    """`list` is of one place."""
    refused = person("", "list", *places)
    assert refused.exit_code == 2
    typed = refused.stderr.split("`")[1]
    assert typed in ("careers list --in CA", "careers list --in=CA")
    assert person("", *shlex.split(typed)[1:], "--limit", "1", "--json").exit_code == 0
