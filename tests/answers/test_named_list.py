"""The list that `next` names where no near job is left: it has all that was asked for, counted as the moves were."""

from __future__ import annotations

import random
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from careercli import paths
from careercli.api import Catalog
from careercli.errors import CareersError, UsageError

NAMED = re.compile(
    r"all jobs that have what you ask for(?P<bound>[^:]*), whatever the work: `careers list (?P<rest>[^`]*)`"
)
WISHES: tuple[dict[str, Any], ...] = (
    {"training": "1 year", "min_pay": 55_000},
    {"training": "2 years", "work": "desk,no-customers"},
    {"training": "1 year", "work": "no-desk", "min_pay": 50_000},
    {"training": "6 months", "work": "outdoors,no-lifting"},
    {"training": "4 years", "min_growth": 10, "work": "no-talking"},
    {"training": "1 year", "family": "computers"},
    {"work": "desk,no-talking", "min_pay": 60_000},
    {"education": "associate", "work": "outdoors,no-strain"},
    {"training": "2 years", "education": "bachelor", "min_pay": 70_000, "work": "no-customers"},
)
PLACES = (None, None, "tampa", "fresno", "OH")


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("named")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


def _listed(atlas: Catalog, command: str) -> set[str]:
    """The slugs of the list that a command of the words behind `careers list` shows."""
    words = shlex.split(command)
    given: dict[str, Any] = {}
    for option, value in zip(words[::2], words[1::2], strict=True):
        name = option.removeprefix("--").replace("-", "_")
        given["place" if name == "in" else name] = float(value) if name == "min_growth" else value
    rows = atlas.list(**given).rows
    return {getattr(row, "role", row).slug for row in rows}


def _named(remarks: tuple[str, ...]) -> re.Match[str] | None:
    return next((found for remark in remarks if (found := NAMED.fullmatch(remark))), None)


@pytest.mark.parametrize("seed", range(6))
def test_every_move_that_is_shown_as_fitting_is_in_the_list_that_is_named(atlas: Catalog, seed: int) -> None:
    """Drawn starts, wishes, places and schooling: what "all" leaves out nobody would ever see."""
    drawn, checked = random.Random(seed), 0
    slugs = sorted(row.slug for row in atlas.list(min_jobs=2_000).rows)
    while checked < 3:
        wish, place = drawn.choice(WISHES), drawn.choice(PLACES)
        role, have = drawn.choice(slugs), drawn.choice((None, None, "bachelor", "high school"))
        try:
            answer = atlas.next(role, place=place, have=have, **wish)
        except UsageError:
            continue
        found = _named(answer.remarks)
        if found is None:
            continue
        checked += 1
        fitting = {
            move.slug
            for move in answer.moves
            if not move.work_unknown
            and ("training" in wish or "education" in wish or not move.requirements.study_years)
        }
        missing = fitting - _listed(atlas, found["rest"])
        assert not missing, (role, place, have, wish, found["rest"])


def test_a_teacher_who_may_study_a_year_sees_jobs_of_graduates(atlas: Catalog) -> None:
    """A list of training from a diploma had dropped every job that asks for a bachelor's degree, all of those shown."""
    counted = {row.slug for row in atlas.list(training="1 year", after="elementary-school-teacher").rows}
    assert {"high-school-teacher", "training-and-development-specialists"} <= counted
    assert "training-and-development-specialists" not in {row.slug for row in atlas.list(training="1 year").rows}
    own = {row.slug for row in atlas.list(training="1 year", have="bachelor").rows}
    assert "training-and-development-specialists" in own
    assert "lawyer" not in own


def test_where_training_starts_is_for_a_time_of_training(atlas: Catalog) -> None:
    """Else it would be taken for a filter by one's schooling."""
    with pytest.raises(UsageError, match="have says from where training is counted"):
        atlas.list(have="bachelor")
    with pytest.raises(CareersError, match="no role"):
        atlas.list(training="1 year", after="nobody-does-this")
