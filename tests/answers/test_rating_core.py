"""A list of a subject by its rating begins with the jobs of which the subject is the core."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.answers.rating_order import ratings
from careercli.api import Catalog


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """All the occupations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("core")))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.delenv("CAREERS_ROLES", raising=False)
        with Catalog.open() as whole:
            yield whole


@pytest.mark.parametrize(
    ("subject", "without", "leads", "behind"),
    [  # O*NET 30.3: four fields of knowledge are rated above design for carpenters, one for stonemasons
        ("design", "computers and electronics", "stonemasons", "carpenter"),
        ("biology", None, "epidemiologists", "family-physician"),
        ("food production", None, "butchers-and-meat-cutters", "dietetic-technicians"),
        ("sales and marketing", "mathematics", "demonstrators-and-product-promoters", "public-relations-specialists"),
    ],
)
def test_what_a_subject_is_the_core_of_comes_before_what_it_is_one_of_many_for(
    atlas: Catalog, subject: str, without: str | None, leads: str, behind: str
) -> None:
    """Then by the rating; the lowest first are by the rating alone."""
    slugs = [row.slug for row in atlas.list(skill=subject, without=without, sort="-rating").rows]
    rated = ratings(atlas, subject, slugs)
    assert slugs.index(leads) < slugs.index(behind)
    assert rated.importance[leads] < rated.importance[behind]
    is_core = [slug in rated.core for slug in slugs]
    assert is_core == sorted(is_core, reverse=True)
    up = [row.slug for row in atlas.list(skill=subject, without=without, sort="rating").rows]
    values = [rated.importance[slug] for slug in up if slug in rated.importance]
    assert values == sorted(values)


def test_a_skill_is_the_core_of_all_that_have_it(atlas: Catalog) -> None:
    """Fields of knowledge are compared with fields of knowledge alone."""
    slugs = [row.slug for row in atlas.list(skill="programming", sort="-rating").rows]
    rated = ratings(atlas, "programming", slugs)
    assert rated.core == rated.importance.keys()
