"""What asks for five years or more in a related job is not open now to somebody whose years do not count for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.next_groups import groups
from careercli.api import Catalog
from careercli.moves.related_experience import LONG_EXPERIENCE
from careercli.moves.requirements import OPEN_NOW, YEARS_FIRST

TEACHER, MANAGER, ELECTRICIAN, SUPERVISOR = "25-2021.00", "11-1021.00", "47-2111.00", "47-1011.00"


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("years")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


@pytest.mark.parametrize("start", [TEACHER, "35-3031.00", "43-6012.00"])
def test_nothing_is_open_now_whose_years_one_does_not_have(atlas: Catalog, start: str) -> None:
    """Of all roles (`limit=0`): the group and the answer to a time of training go by one rule."""
    moves = atlas.next(start, limit=0).moves
    long = [move for move in moves if move.requirements.experience == LONG_EXPERIENCE]
    assert {move.group for move in long if not move.has_experience and not move.done} & {YEARS_FIRST}
    assert all(move.has_experience or move.done for move in long if move.group == OPEN_NOW)
    in_time = {move.slug for move in atlas.next(start, limit=0, training="1 year").moves}
    assert not in_time & {move.slug for move in long if move.group == YEARS_FIRST}


def test_a_general_manager_is_not_open_to_a_teacher_but_a_supervisor_is_to_an_electrician(atlas: Catalog) -> None:
    """The Bureau asks both for five years or more; those of the trade count."""
    group = {move.requirements.experience: move.group for move in atlas.next(TEACHER, limit=0, title="general").moves}
    assert group[LONG_EXPERIENCE] == YEARS_FIRST
    moves = atlas.next(ELECTRICIAN, limit=0, title="supervisor").moves
    assert any(move.group == OPEN_NOW and move.requirements.experience == LONG_EXPERIENCE for move in moves)


@pytest.mark.parametrize(
    ("least", "said"), [(65_000, "pay of at least $65,000 a year"), (20_000, "more than 15 % lower")]
)
def test_the_heading_says_the_pay_that_was_asked_for(atlas: Catalog, least: int, said: str) -> None:
    """ "No more than 15 % lower" is no answer to who asked for more; a bound below that says nothing new."""
    aside = next(aside for name, aside, _moves in groups(atlas.next(TEACHER, min_pay=least)) if name == OPEN_NOW)
    assert said in aside or (least < 50_000 and "no more than 15 % lower" in aside)


@pytest.mark.parametrize(("time", "title"), [("4 years", "Paramedic"), ("2 years", "Magnetic Resonance Imaging")])
def test_what_is_left_out_for_some_years_in_another_job_is_told(atlas: Catalog, time: str, title: str) -> None:
    """The Bureau asks both for some years in a related job, and both go to school: nobody is to miss them silently."""
    shown = atlas.list(training=time, title=title)
    assert not shown.rows
    told = next(remark for remark in shown.remarks if "some years in another job" in remark)
    assert told.startswith("left out: 1 role with study") and title in told


def test_the_years_of_who_went_to_the_same_school_count_for_a_time_of_training(atlas: Catalog) -> None:
    """A radiologic technologist has the school and the years; a nursing assistant neither."""
    slug = "magnetic-resonance-imaging-technologists"
    assert [
        row.slug for row in atlas.list(training="2 years", title="magnetic", after="radiologic-technologist").rows
    ] == [slug]
    assert not atlas.list(training="2 years", title="magnetic", after="nursing-assistant").rows
