"""The moves of somebody who wants out of a kind of work, and of somebody who asks for the next step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import paths
from careercli.api import Catalog
from careercli.errors import UsageError


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """All the occupations, with the guides that ship with the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("kind")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


def test_a_kind_of_work_is_left_out(atlas: Catalog) -> None:
    """Also where O*NET does not describe a role of it; and how many are is said."""
    answer = atlas.next("elementary-school-teacher", not_like="elementary-school-teacher")
    titles = [move.title for move in answer.moves]
    assert titles and not [title for title in titles if "Teacher" in title]
    assert any(remark.startswith("left out as the same kind of work as Elementary School") for remark in answer.remarks)
    with pytest.raises(UsageError):
        atlas.list(not_like=",")


def test_the_posts_a_step_up_come_first_where_they_are_asked_for(atlas: Catalog) -> None:
    assert atlas.next("office-supervisor", order="up").in_order[0].slug == "administrative-services-manager"
    assert atlas.next("waiter", order="up").in_order[0].slug == "food-service-supervisor"
