"""Coverage over the whole catalogue: the same figures for some roles as for all, and by hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from careercli.catalog.catalog import Catalog
from careercli.moves.fast_coverage import PRIOR, FastCoverage
from careercli.moves.vectors import skill_terms
from careercli.roles.search_path import Folder
from helper import ROOT

WEIGHTS = {"baker": 3.2388, "confectioner": 4.2083, "miller": 2.6245, "night-porter": 0.8245, "bread-taster": 0.0}
"""What the skills of each role of tests/data/roles weigh; answers/test_tables.py says how that is worked out."""


@pytest.fixture(scope="module")
def bakery_catalog() -> Iterator[Catalog]:
    """The hand-made roles."""
    catalog = Catalog([Folder(ROOT / "tests" / "data" / "roles", "test")])
    yield catalog.refresh()
    catalog.close()


def test_roles_weigh_what_their_skills_weigh(bakery_catalog: Catalog) -> None:
    """By hand; the median of the five is the miller's."""
    fast, slugs = FastCoverage(bakery_catalog), bakery_catalog.query.role_slugs_by_id()
    assert {slugs[role]: round(weight, 4) for role, weight in fast.total_weight.items()} == WEIGHTS
    assert round(fast.median_weight, 4) == WEIGHTS["miller"]


def test_some_roles_are_reckoned_as_among_all(bakery_catalog: Catalog) -> None:
    """Weights and coverages of one role alone are those that it has when all are read."""
    everything, slugs = FastCoverage(bakery_catalog), bakery_catalog.query.role_slugs_by_id()
    have = frozenset(skill_terms(bakery_catalog, ["patience", "microsoftexcel", "doughmixer"]).values())
    assert len(have) == 3
    for role, slug in slugs.items():
        alone = FastCoverage(bakery_catalog, [role])
        assert alone.skills == {role: everything.skills[role]}
        assert alone.coverage(have, role) == everything.coverage(have, role)
        assert round(everything.coverage(have, role), 4) == {
            "baker": 0.1273, "confectioner": 0.0447, "miller": 0.0855, "night-porter": 0.2723, "bread-taster": 0,
        }[slug]  # fmt: skip


def test_only_what_is_covered_is_named(bakery_catalog: Catalog) -> None:
    """A role of which nothing is covered, or that has no skills, is left out; with `roles`, any other one is too."""
    fast, slugs = FastCoverage(bakery_catalog), bakery_catalog.query.role_slugs_by_id()
    have = list(skill_terms(bakery_catalog, ["doughmixer"]).values())
    assert {slugs[role] for role in fast.coverages(have)} == {"baker", "confectioner"}
    (baker,) = [role for role, slug in slugs.items() if slug == "baker"]
    assert list(fast.coverages(have, [baker])) == [baker]


def test_a_short_list_is_drawn_towards_what_roles_cover_by_chance(bakery_catalog: Catalog) -> None:
    """The mean of the coverage and PRIOR, by what the role weighs and by the median: (0.5 w + PRIOR m) / (w + m)."""
    fast, median = FastCoverage(bakery_catalog), FastCoverage(bakery_catalog).median_weight
    assert fast.shrunk(0.5, median) == pytest.approx((0.5 + PRIOR) / 2)
    assert fast.shrunk(0.5, 3 * median) == pytest.approx((3 * 0.5 + PRIOR) / 4)
    assert fast.shrunk(0.5, 0) == PRIOR
    assert FastCoverage(bakery_catalog, []).shrunk(0.5, 1) == 0.5  # without roles there is nothing to be drawn to
