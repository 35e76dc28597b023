"""What a move requires: study, licenses, experience; and the group that this and the pay put it into."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.catalog.moves import MoveTables, Occupation
from careercli.moves import requirements as moving
from careercli.moves.occupations import Occupations
from careercli.moves.schooling import LEAST_SCHOOLING_SHARE, schooling, schooling_share
from careercli.roles import education, licences
from helper import ROOT

TABLES = MoveTables.open()
BY_CODE = Occupations(TABLES)
LICENCES = licences.read(ROOT / "data")
ANY = st.sampled_from(TABLES.occupations)


def of(code: str) -> Occupation:
    """An occupation of the tables."""
    known = BY_CODE.of_code(code)
    assert known is not None, code
    return known


# Entry education: Employment Projections 2024-34, Table 5.4 as in data/atlas/projections.tsv. Years of study: those
# between its levels in `education.YEARS`.
@pytest.mark.parametrize(
    ("before", "after", "years"),
    [
        ("23-2011", "23-1011", 5),  # an associate's degree to law school
        ("35-3031", "29-1141", 4),  # no degree to a bachelor's
        ("31-1131", "29-2061", 1),  # both an award below a degree, but of another program
        ("53-3032", "13-1081", 4),  # truck-driving school is no year of college
        ("29-2061", "29-1141", 3),  # a practical nurse's year counts in nursing school
        ("29-2061", "13-1081", 4),  # and nowhere else
        ("43-3031", "13-2011", 3),  # some college to a bachelor's
        ("29-1141", "31-1131", 0),  # down
        ("15-2051.01", "15-2051", 0),  # a bachelor's on both sides
    ],
)
def test_years_of_study_are_those_between_entry_levels(before: str, after: str, years: int) -> None:
    """The Bureau's entry levels say how many."""
    assert moving.study_years(of(before), of(after), LICENCES) == years


def test_schooling_that_most_have_anyway_is_no_study() -> None:
    """The Bureau asks a bachelor's degree of HR specialists and less of paralegals, most of whom have one (O*NET)."""
    paralegals, specialists = of("23-2011"), of("13-1071")
    share = schooling_share(paralegals, specialists)
    assert share is not None and share >= LEAST_SCHOOLING_SHARE
    assert (paralegals.entry, specialists.entry) == ("Associate's degree", "Bachelor's degree")
    assert moving.study_years(paralegals, specialists, LICENCES) == 0


def test_without_a_source_study_begins_at_high_school() -> None:
    """Somebody of whom nothing is known is taken to have a high school diploma."""
    assert moving.study_years(None, of("29-1141"), LICENCES) == education.YEARS[education.BACHELOR]
    assert moving.study_years(None, of("35-3031"), LICENCES) == 0


def test_a_nurse_needs_a_license_and_a_cashier_none() -> None:
    """From the reviewed table; what takes none says None, in JSON too."""
    nurse = moving.requirements(of("35-3031"), of("29-1141"), LICENCES)
    assert nurse.licence is not None
    assert nurse.to_dict()["licence"] == "registered nurse (RN) license, everywhere in the US (exam: NCLEX-RN)"
    cashier = moving.requirements(of("35-3031"), of("41-2011"), LICENCES).to_dict()
    assert cashier["licence"] is None and cashier["experience"] is None and cashier["study_years"] == 0


@pytest.mark.parametrize(
    ("study", "ratio", "group"),
    [
        (0, 1.0, "open now"),
        (0, 0.85, "open now"),
        (0, 0.849, "pays less"),
        (4, 1.5, "with study"),
        (4, 0.5, "pays less"),
        (0, None, "open now"),
        (2, None, "with study"),
        (0.3, None, "with study"),
    ],
)
def test_the_group_of_a_move(study: float, ratio: float | None, group: str) -> None:
    """Less than 85 % of the pay is less; unknown pay is not less."""
    assert moving.group(moving.Requirements(study_years=study), ratio) == group


def test_an_apprenticeship_is_not_open_now() -> None:
    """Four years of it are paid work, and no study; but nobody is an electrician tomorrow. Electricians are."""
    needs = moving.requirements(of("47-2031"), of("47-2111"), LICENCES)
    assert (needs.study_years, needs.is_apprenticeship) == (0, True)
    assert moving.group(needs, 1.1) == "with study" and moving.group(needs, 0.5) == "pays less"
    assert needs.program is not None and (needs.program.months.least, needs.program.months.most) == (48, 60)
    foremen = moving.requirements(of("47-2111"), of("47-1011"), LICENCES)
    assert not foremen.is_apprenticeship and moving.group(foremen, 1.1) == "open now"


@pytest.mark.parametrize(
    ("source", "target", "years"),
    [
        ("29-1141.00", "15-1252.00", 2),  # a nurse to a software developer
        ("25-2031.00", "13-2011.00", 2),  # a teacher to an accountant
        ("17-2141.00", "15-1252.00", 0),  # the Handbook takes engineers
        ("13-2011.00", "13-2051.00", 0),  # business
        ("25-2031.00", "13-1151.00", 0),  # any degree will do
        ("23-2011.00", "13-1041.00", 0),  # most paralegals have one, and any will do
        ("15-2051.01", "15-2051.00", 0),
        ("17-2051.00", "17-2141.00", 0),  # engineers among each other
    ],
)
def test_a_degree_in_another_field_is_not_enough_where_the_field_matters(source: str, target: str, years: int) -> None:
    """Up to two years, as for a second bachelor's degree; related fields and open ones are no burden."""
    needs = moving.requirements(of(source), of(target), LICENCES)
    assert needs.study_years == years and needs.study.second is bool(years)
    assert moving.group(needs, None) == ("with study" if years else "open now")


# Years of programs: `programs.tsv`, each with its source.
@pytest.mark.parametrize(
    ("source", "target", "stages"),
    [
        ("29-1141", "29-1216", [("Medical school (M.D. or D.O.)", 4, 4)]),
        ("35-3031", "29-1216", [("Bachelor's degree", 4, 4), ("Medical school (M.D. or D.O.)", 4, 4)]),
        ("23-2011", "23-1011", [("Bachelor's degree", 2, 2), ("Law school (J.D.)", 3, 3)]),
        ("33-3051", "23-1011", [("Bachelor's degree", 4, 4), ("Law school (J.D.)", 3, 3)]),
        ("35-3031", "29-1051", [("2 years of college", 2, 2), ("Pharmacy school (Pharm.D.)", 3, 4)]),
        ("41-2011", "29-1292", [("Dental hygiene program (associate's degree)", 3, 3)]),
        ("35-3031", "53-3032", [("Truck-driving school", 0.25, 0.5)]),
        ("25-2031", "53-3032", [("Truck-driving school", 0.25, 0.5)]),  # a bachelor's degree is no license to drive
        ("29-1141", "29-2061", []),
        ("29-1141", "31-1131", []),
        ("29-1141", "29-1141.04", [("Master's degree in nursing", 2, 2)]),
        ("43-3031", "13-2011", [("Bachelor's degree in accounting", 3, 3)]),
        ("19-3011", "25-1063", [("Doctoral or professional degree", 1, 5)]),  # a master's counts two years
    ],
)
def test_the_stages_of_study(source: str, target: str, stages: list[tuple[str, float, float]]) -> None:
    """College first, where a program builds on it, then the program in its own length."""
    study = schooling(of(source), of(target), LICENCES)
    assert [(stage.name, stage.least, stage.years) for stage in study.stages] == stages


def test_a_license_that_asks_for_more_than_the_wider_code_says_so() -> None:
    """The Bureau's bachelor's degree is that of nurses; clinical nurse specialists need a master's, in every word."""
    needs = moving.requirements(of("29-1141"), of("29-1141.04"), LICENCES).to_dict()
    assert (needs["entry_education"], needs["study_years"]) == ("Master's degree", 2)


@given(ANY)
def test_nothing_is_required_from_an_occupation_to_itself(occupation: Occupation) -> None:
    """No study and no license on the way to where one is."""
    needs = moving.requirements(occupation, occupation, LICENCES)
    assert (needs.study_years, needs.licence) == (0, None)


@given(ANY, ANY)
def test_study_takes_from_nothing_to_a_doctorate(before: Occupation, after: Occupation) -> None:
    """At least as long as its least, never longer than from high school; a share of schooling is between 0 and 1."""
    study = schooling(before, after, LICENCES)
    assert 0 <= study.least <= study.years <= schooling(None, after, LICENCES).years + 2
    assert all(stage.years > 0 and stage.name for stage in study.stages)
    share = schooling_share(before, after)
    assert share is None or 0 <= share <= 1 + 1e-6


def test_every_entry_level_of_the_tables_is_known() -> None:
    """A level that the ladder lacks would be taken for none."""
    levels = {occupation.entry for occupation in TABLES.occupations} - {None}
    assert levels <= education.ENTRY_LEVELS.keys()
    assert paths.bundled_data().joinpath(licences.FILE).is_file()


@pytest.mark.parametrize(
    ("source", "target", "years"),
    [
        ("25-2031.00", "29-1141.00", 2),  # a teacher to a nurse: a degree, but not in nursing
        ("31-1131.00", "29-2061.00", 1),  # a nursing assistant to a practical nurse
        ("17-2051.00", "17-1011.00", 5),  # a civil engineer to an architect: a master's takes one to five
        ("29-1216.00", "23-1011.00", 3),  # a physician to a lawyer
        ("35-3031.00", "29-1141.00", 4),  # a waiter: the whole degree
        ("29-1141.00", "29-2061.00", 0),  # a registered nurse to a practical nurse
        ("29-1171.00", "29-1141.00", 0),  # a nurse practitioner is a registered nurse
        ("25-2022.00", "25-2031.00", 0),  # a teacher to a teacher
        ("23-1023.00", "23-1011.00", 0),  # a judge to a lawyer
        ("29-1141.00", "29-1141.00", 0),
        ("41-1011.00", "13-1071.00", 4),  # no license: the Bureau's levels alone
    ],
)
def test_a_license_of_another_profession_asks_for_its_program(source: str, target: str, years: int) -> None:
    """General courses count; what one has studied for the same profession counts whole."""
    assert moving.requirements(of(source), of(target), LICENCES).study_years == years
