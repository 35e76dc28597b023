"""What schooling the profile names, in the answers about moves from its role."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.api import Catalog
from careercli.profile import model


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("own-schooling")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


PARALEGAL = "role: paralegal\neducation: {}\n"


def of_profile(education: str) -> None:
    """Writes the profile of a paralegal of a schooling."""
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text(PARALEGAL.format(education), encoding="utf-8")


@pytest.mark.parametrize("start", [None, "paralegal"])
def test_the_schooling_of_the_profile_counts_in_every_answer(folder: Path, atlas: Catalog, start: str | None) -> None:
    """A bachelor's degree is had: three years of law school, and no step for what somebody has; in all four answers."""
    of_profile("Bachelor's degree")
    assert atlas.gap(start, "lawyer").requirements.study_years == 3
    assert "if you lack that degree" not in " ".join(atlas.gap(start, "compliance-officer").comes_on_top)
    assert atlas.path(start, "lawyer").routes[0].study_years == 3
    steps = [step.step for step in atlas.plan(start, "lawyer").steps]
    assert "Take the LSAT, then complete law school (J.D.)" in steps and "Earn a bachelor's degree" not in steps
    lawyer = next(move for move in atlas.next(start, limit=0).moves if move.slug == "lawyer")
    assert lawyer.requirements.study_years == 3


def test_the_schooling_of_the_profile_is_not_that_of_people_of_another_role(folder: Path, atlas: Catalog) -> None:
    """Whoever names another role asks about its people; without a schooling it is what is usual in the role."""
    of_profile("Bachelor's degree")
    assert atlas.gap("waiter", "lawyer").requirements.study_years == 7  # four years of college, three of law school
    model.profile_file().write_text("role: paralegal\n", encoding="utf-8")
    assert atlas.gap(None, "lawyer").requirements.study_years == 5


@pytest.mark.parametrize(
    ("education", "target", "years"),
    [
        ("Bachelor's degree", "civil-engineer", 2),  # the degree has to be in the field
        ("Master's degree", "lawyer", 3),
        ("High school diploma or equivalent", "lawyer", 7),  # what they say, though more is usual in the role
        ("Bachelor's degree", "compliance-officer", 0),
    ],
)
def test_what_is_left_to_study_by_ones_own_schooling(
    folder: Path, atlas: Catalog, education: str, target: str, years: float
) -> None:
    """A degree is had for what builds on it, and in another field for a part of one that has a field."""
    of_profile(education)
    assert atlas.gap(None, target).requirements.study_years == years


@pytest.mark.parametrize(
    ("education", "years"),
    [
        ("High school diploma or equivalent", 2),
        ("Postsecondary nondegree award", 2),  # it may be a course of 75 hours (42 CFR 483.152)
        ("Some college, no degree", 2),  # the degree has to be in its field, which general courses are not
        ("Associate's degree", 2),  # in another field: the program whole
        ("Associate's degree\nstudy: respiratory therapy", 0),
    ],
)
def test_more_of_another_kind_spares_nothing_of_a_degree_in_its_field(
    folder: Path, atlas: Catalog, education: str, years: float
) -> None:
    """A respiratory therapist's associate's degree is two years, but for who has it."""
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text(f"role: nursing-assistant\neducation: {education}\n", encoding="utf-8")
    assert atlas.path(None, "respiratory-therapists").routes[0].study_years == years


@pytest.mark.parametrize("target", ["bookkeeping-clerk", "teaching-assistant", "computer-user-support-specialist"])
@pytest.mark.parametrize("have", ["some college", "certificate", "associate's in accounting", "associate", "bachelor"])
def test_some_college_is_met_by_any_schooling_of_that_step_or_above(atlas: Catalog, target: str, have: str) -> None:
    """The Bureau's "some college, no degree" names no trade: gap, path and next say alike that nothing is missing."""
    needs = atlas.gap("waiter", target, have=have).requirements
    assert (needs.study_years, needs.study.stages, needs.years_if_asked) == (0, (), 0)
    assert min(route.study_years for route in atlas.path("waiter", target, have=have).routes) == 0
    moves = [move for move in atlas.next("waiter", have=have, limit=0).moves if move.slug == target]
    assert not any(move.requirements.study_years or move.group == "with study" for move in moves)


def test_some_college_is_not_met_by_a_diploma(atlas: Catalog) -> None:
    """A year of college is said to be missing to who has a high school diploma."""
    assert atlas.gap("waiter", "bookkeeping-clerk", have="high school").requirements.study_years == 1


def test_a_filter_of_schooling_lets_pass_what_a_license_opens_with_less(folder: Path, atlas: Catalog) -> None:
    """A bachelor's degree is usual for nurses, an associate's is enough (Handbook): the list has them, and says so."""
    answer = atlas.list(education="associate")
    slugs = {row.slug for row in answer.rows}
    assert {"registered-nurse", "critical-care-nurses"} <= slugs
    assert answer.fitting == len(slugs)
    assert "librarian" not in {row.slug for row in atlas.list(education="bachelor").rows}  # for public schools alone
    said = " ".join(answer.remarks)
    assert "Registered Nurse (an associate's degree is enough; a bachelor's degree is usual)" in said
    assert "left out, though some get in with less than is usual" in said
    assert "registered-nurse" not in {row.slug for row in atlas.list(education="high school").rows}


def test_a_wish_of_two_years_of_study_has_the_associate_degree_of_a_nurse(folder: Path, atlas: Catalog) -> None:
    """The shortest of the ways in counts: nursing school takes 2 to 4 years."""
    wish = "role: nursing-assistant\neducation: High school diploma or equivalent\nwishes: {max_study_years: 2}\n"
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text(wish, encoding="utf-8")
    nurse = next(move for move in atlas.next(None, limit=0).moves if move.slug == "registered-nurse")
    needs = nurse.to_dict()["requirements"]
    assert (needs["study_years"], needs["study_years_most"]) == (2, 4)


def test_a_patient_care_technician_is_no_laboratory_technician(folder: Path, atlas: Catalog, tmp_path: Path) -> None:
    """Who bathes patients and takes vital signs has been a nursing assistant; nobody is told of a laboratory."""
    cv = tmp_path / "cv.txt"
    lines = ("Experience", "Patient Care Technician (PRN), Mercy Hospital, 2021 - present", "- Help patients bathe")
    cv.write_text("\n".join(lines), encoding="utf-8")
    own = {role.slug: role.own for role in atlas.match(cv=cv).roles if role.own}
    assert own == {"nursing-assistant": "a job you have had"}
