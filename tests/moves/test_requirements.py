"""What a move requires: study, licenses, experience; and the group that this and the pay put it into."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.catalog.moves import MoveTables, Occupation
from careercli.moves import requirements as moving
from careercli.moves.occupations import Occupations
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
        ("31-1131", "29-2061", 0),  # both an award below a degree
        ("43-3031", "13-2011", 3),  # some college to a bachelor's
        ("29-1141", "31-1131", 0),  # down
        ("15-2051.01", "15-2051", 0),  # a bachelor's on both sides
    ],
)
def test_years_of_study_are_those_between_entry_levels(before: str, after: str, years: int) -> None:
    """The Bureau's entry levels say how many."""
    assert moving.study_years(of(before), of(after)) == years


def test_schooling_that_most_have_anyway_is_no_study() -> None:
    """The Bureau asks a bachelor's degree of HR specialists and less of paralegals, most of whom have one (O*NET)."""
    paralegals, specialists = of("23-2011"), of("13-1071")
    share = moving.schooling_share(paralegals, specialists)
    assert share is not None and share >= moving.LEAST_SCHOOLING_SHARE
    assert (paralegals.entry, specialists.entry) == ("Associate's degree", "Bachelor's degree")
    assert moving.study_years(paralegals, specialists) == 0


def test_without_a_source_study_begins_at_high_school() -> None:
    """Somebody of whom nothing is known is taken to have a high school diploma."""
    assert moving.study_years(None, of("29-1141")) == education.YEARS[education.BACHELOR]
    assert moving.study_years(None, of("35-3031")) == 0


def test_a_nurse_needs_a_license_and_a_cashier_none() -> None:
    """From the reviewed table; what takes none says None, in JSON too."""
    nurse = moving.requirements(of("35-3031"), of("29-1141"), LICENCES)
    assert nurse.licence is not None
    assert nurse.to_dict()["licence"] == "registered nurse (RN) license, everywhere in the US"
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
    ],
)
def test_the_group_of_a_move(study: int, ratio: float | None, group: str) -> None:
    """Less than 85 % of the pay is less; unknown pay is not less."""
    assert moving.group(moving.Requirements(study_years=study), ratio) == group


@given(ANY)
def test_nothing_is_required_from_an_occupation_to_itself(occupation: Occupation) -> None:
    """No study and no license on the way to where one is."""
    needs = moving.requirements(occupation, occupation, LICENCES)
    assert (needs.study_years, needs.licence) == (0, None)


@given(ANY, ANY)
def test_study_is_asked_one_way_at_most(one: Occupation, other: Occupation) -> None:
    """Where study leads up, none leads down; a share of schooling is between 0 and 1."""
    up, down = moving.study_years(one, other), moving.study_years(other, one)
    assert up == 0 or down == 0
    share = moving.schooling_share(one, other)
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
        ("17-2051.00", "17-1011.00", 2),  # a civil engineer to an architect
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
