"""Names of fields of study as people say them."""

from __future__ import annotations

import pytest

from careercli.roles import study_programs
from careercli.search import study_names
from helper import ROOT

PROGRAMS = study_programs.read(ROOT / "data")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("psychology", "Psychology, General"),
        ("psych", "Psychology, General"),
        ("pyschology", "Psychology, General"),
        ("criminal justice", "Criminal Justice/Police Science"),
        ("CS", "Computer Science"),
        ("comp sci", "Computer Science"),
        ("business admin", "Business Administration and Management, General"),
        ("nursing", "Registered Nursing/Registered Nurse"),
        ("polisci", "Political Science and Government, General"),
        ("english", "English Language and Literature, General"),
        ("premed", "Pre-Medicine/Pre-Medical Studies"),
        ("hotel and restaurant management", "Hotel, Motel, and Restaurant Management"),
    ],
)
def test_a_field_is_found_by_what_people_call_it(name: str, title: str) -> None:
    assert title in [program.title for program in study_names.named(PROGRAMS, name).programs]


def test_a_name_takes_the_branches_of_its_series_and_no_program_that_only_joins_it() -> None:
    found = study_names.named(PROGRAMS, "history")
    assert [program.title for program in found.programs] == ["History, General"]
    assert "European History" in [program.title for program in found.branches]
    assert not [program for program in found.every if not program.code.startswith("54.")]


def test_how_a_misspelt_name_was_read_is_told() -> None:
    assert study_names.named(PROGRAMS, "pyschology").read_as == "psychology"
    assert study_names.named(PROGRAMS, "buisness").read_as == "business"
    assert study_names.named(PROGRAMS, "psychology").read_as == ""


@pytest.mark.parametrize("name", ["", "degree", "underwater basket weaving", "qqqq"])
def test_what_is_no_field_has_no_programs(name: str) -> None:
    assert study_names.named(PROGRAMS, name).programs == ()


def test_the_nearest_share_a_word() -> None:
    assert "Photography" in study_names.nearest(PROGRAMS, "wildlife photography")


@pytest.mark.parametrize(
    ("name", "title"),
    [("paralegal studies", "Legal Assistant/Paralegal"), ("legal studies", "Legal Studies")],
)
def test_what_says_little_behind_a_field_may_be_left_out(name: str, title: str) -> None:
    """Where no program has the word; one that has is called so."""
    assert [program.title for program in study_names.named(PROGRAMS, name).programs] == [title]
