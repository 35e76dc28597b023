"""Lists of places with commas between them, and the two letters of every state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers.asked_place import parted, place_asked
from careercli.answers.pay_in_places import MOST_PLACES
from careercli.api import Catalog
from careercli.catalog.place_names import NoSuchPlace, PlaceNames
from careercli.catalog.place_words import ABBREVIATIONS
from careercli.catalog.places import place_names
from helper import Ran, run

STATES = list(ABBREVIATIONS)
ASKING = (
    ("salary", "registered-nurse"),
    ("list",),
    ("next", "registered-nurse"),
    ("match", "phlebotomy"),
    ("path", "registered-nurse", "physical-therapist"),
    ("compare", "registered-nurse", "physical-therapist"),
)


@pytest.fixture
def names(catalog: Catalog) -> PlaceNames:
    return place_names()


def test_the_two_letters_of_a_state_are_the_state(names: PlaceNames) -> None:
    for state, short in ABBREVIATIONS.items():
        for written in (short.upper(), short, f"{short.upper()} state", f"state of {short.upper()}"):
            assert names.find(written).name.lower() == names.find(state).name.lower(), written
        assert names.matching(short.upper())[0] == names.find(state)
    assert names.find("Billings MT").name == "Billings, MT"
    assert names.find("Mt Vernon WA").name.startswith("Mount Vernon")


def test_names_of_states_in_a_list_are_states(names: PlaceNames) -> None:
    assert parted(", ".join(STATES), names) == STATES
    assert parted("New York, New Jersey, Ohio", names) == ["New York", "New Jersey", "Ohio"]
    assert parted("Austin, TX, Ohio", names) == ["Austin, TX", "Ohio"]


@pytest.mark.parametrize("name", ["Ohio,Calfornia,Texas", "Calfornia,Texas", "Texas,Ohio,Calfornia"])
def test_a_part_of_a_list_that_is_no_place_is_named(name: str, names: PlaceNames) -> None:
    with pytest.raises(NoSuchPlace, match="'Calfornia'") as caught:
        [place_asked(part, names) for part in parted(name, names)]
    assert "California" in caught.value.suggestions
    with pytest.raises(NoSuchPlace, match="'Calfornia'"):
        place_asked(name, names)


def test_a_town_without_figures_is_told_by_its_state(names: PlaceNames) -> None:
    for town in ("London, KY", "Ionia, MI"):
        asked = place_asked(town, names)
        assert asked.area.kind == "state"
        assert asked.remarks


@pytest.mark.parametrize("command", ASKING)
def test_every_command_refuses_a_misspelt_part(command: tuple[str, ...], tmp_path: Path, atlas_data: Path) -> None:
    failed = run(*command, "--in", "Ohio,Calfornia,Texas", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert failed.exit_code == 2
    assert "Calfornia" in failed.stderr
    assert "California" in failed.stderr


def test_all_states_fit_into_one_answer(tmp_path: Path, atlas_data: Path) -> None:
    assert len(STATES) < MOST_PLACES
    every = ",".join(STATES)
    answer = run("salary", "registered-nurse", "--in", every, "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert len({place["place"] for place in answer.json[0]["places"]}) >= len(STATES)


def test_jobs_of_very_few_there_stand_behind_on_a_screen_and_in_their_place_for_programs(catalog: Catalog) -> None:
    """BLS OEWS May 2025: Toledo has 40 Boilermakers, the best paid without a degree; --min-jobs 0 sorts them in."""
    answer = catalog.list("-pay", place="Toledo, OH", education="certificate")
    assert answer.to_dict()[0]["slug"] == "boilermakers"
    read = [row.role.slug for row in answer.parted.rows]
    assert read[0] != "boilermakers" and sorted(read) == sorted(row["slug"] for row in answer.to_dict())
    assert "boilermakers" in [row.role.slug for row in answer.parted.behind]
    assert not [row for row in answer.parted.rows[:25] if (row.figures.employment or 100) < 100]
    lifted = catalog.list("-pay", place="Toledo, OH", education="certificate", min_jobs=0)
    assert [row.role.slug for row in lifted.parted.rows] == [row["slug"] for row in answer.to_dict()]


def test_pay_of_a_wider_place_is_said_in_every_format(careers: Callable[..., Ran]) -> None:
    """On stderr beside rows, of how many; on the screen beneath them, and not twice."""
    asked = ("list", "--in", "Guam", "--min-pay", "90000", "--sort=-pay")
    ran = careers(*asked, "--json")
    wider = [row for row in ran.json if row["official_of"]]
    assert wider
    assert f"pay of {len(wider)} role{'s' * (len(wider) > 1)} is not released in Guam" in ran.stderr
    screen = careers(*asked, "--format", "table")
    assert "is not released" not in screen.stderr
    assert " ".join(str(screen).split()).count("is not released") == 1
