"""The table of programs of study: against the crosswalk that it is made of, and what is asked of it."""

from __future__ import annotations

import pytest

from careercli.roles import study_programs
from helper import ROOT

DATA = ROOT / "data"


def test_psychology_prepares_for_what_the_crosswalk_says() -> None:
    """CIP 42.0101 of the crosswalk of CIP 2020 to SOC 2018 (NCES, 2020)."""
    psychology = next(program for program in study_programs.read(DATA) if program.code == "42.0101")
    assert psychology.name == "Psychology"
    assert psychology.codes == ("11-9199", "19-3032", "19-3033", "19-3039", "19-4061", "25-1066")


def test_a_program_that_leads_nowhere_has_a_row() -> None:
    """Taxidermy (01.0508) is one of those that the crosswalk has no match for."""
    assert next(program for program in study_programs.read(DATA) if program.code == "01.0508").codes == ()


def test_the_programs_of_an_occupation_and_of_a_code_for_several() -> None:
    nurses = study_programs.of_code(DATA, "29-1141.00")
    assert nurses[0].title == "Registered Nursing/Registered Nurse"
    assert nurses[0].short_name == "Registered Nursing"
    assert nurses[-1].is_rest
    aides = study_programs.of_code(DATA, "31-1120")  # the Bureau's code for two occupations
    assert [program.title for program in aides] == ["Home Health Aide/Home Attendant"]
    assert study_programs.of_code(DATA, "99-9998") == ()


def test_what_the_title_says_stands_first() -> None:
    """Of the programs for 43-1011 in the crosswalk of CIP 2020 a third are of veterinarians' and farms' offices."""
    supervisors = "First-Line Supervisors of Office and Administrative Support Workers"
    programs = study_programs.of_code(DATA, "43-1011", supervisors)
    assert programs[0].title == "Office Management and Supervision"
    assert {program.code for program in programs} == {
        program.code for program in study_programs.of_code(DATA, "43-1011")
    }
    teachers = study_programs.of_code(DATA, "25-2031", "Secondary School Teachers, Except Special and Career/Technical")
    assert teachers[0].title == "Secondary Education and Teaching"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Dog/Pet/Animal Grooming", "Animal Grooming"),
        ("Barbering/Barber", "Barbering"),
        ("Dental Hygiene/Hygienist", "Dental Hygiene"),
        ("Mechanical/Mechanical Engineering Technology/Technician", "Mechanical Engineering Technology"),
    ],
)
def test_a_program_is_called_by_a_name_that_says_something(title: str, short: str) -> None:
    """Titles of the CIP 2020: a word that begins several names is none of them."""
    assert study_programs.StudyProgram("00.0000", title, ()).short_name == short
