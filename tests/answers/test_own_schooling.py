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
    assert "if you have none" not in " ".join(atlas.gap(start, "compliance-officer").comes_on_top)
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
        ("High school diploma or equivalent", "lawyer", 5),  # never more than for others of the role
        ("Bachelor's degree", "compliance-officer", 0),
    ],
)
def test_what_is_left_to_study_by_ones_own_schooling(
    folder: Path, atlas: Catalog, education: str, target: str, years: float
) -> None:
    """A degree is had for what builds on it, and in another field for a part of one that has a field."""
    of_profile(education)
    assert atlas.gap(None, target).requirements.study_years == years
