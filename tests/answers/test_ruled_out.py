"""Roles that a list leaves out: by a rating, by a word of a title, for too little schooling."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.errors import NoSuchChoice, UsageError
from careercli.roles import education
from helper import run


def _slugs(catalog: Catalog, **filters: str) -> set[str]:
    return {row.slug for row in catalog.list(**filters).rows}  # type: ignore[arg-type]


def test_what_is_rated_important_is_left_out_and_what_is_not_rated_too(catalog: Catalog) -> None:
    """O*NET 30.3 rates knowledge of mathematics 3.92 for accountants, 2.61 for waiters, of a level of 2.09 of 7."""
    answer = catalog.list(without="math")
    slugs = {row.slug for row in answer.rows}
    assert "waiter" in slugs
    assert "accountant" not in slugs
    assert any("without mathematics: rated below 3 of 5" in remark for remark in answer.remarks)
    assert any("without a rating of that by O*NET" in remark for remark in answer.remarks)


def test_what_matters_somewhat_counts_where_much_of_it_is_asked_for(atlas_data: Path, tmp_path: Path) -> None:
    """O*NET 30.3: mathematics of radiologists 2.88 at level 3.0 and 2.69 at 3.56, of lawyers 2.0 and 2.31."""
    ran = run("list", "--without", "mathematics", "--json", "--limit", "0", home=tmp_path, CAREERS_DATA=str(atlas_data))
    slugs = {row["slug"] for row in ran.json}
    assert {"lawyer", "waiter"} <= slugs
    assert not {"radiologists", "dermatologists", "psychiatrists"} & slugs


def test_several_are_left_out_together(catalog: Catalog) -> None:
    """O*NET 30.3 rates knowledge of sales 3.27 for waiters, of biology 3.02 for nurses."""
    both = _slugs(catalog, without="sales, biology")
    assert not both & {"waiter", "registered-nurse"}
    assert both == _slugs(catalog, without="sales") & _slugs(catalog, without="biology")


def test_what_is_not_rated_is_left_out_by_the_roles_that_name_it(catalog: Catalog) -> None:
    """Typing is a task of some roles: those that `--skill` has are gone, all others stand; and that is said."""
    kept, typing = _slugs(catalog, without="typing"), _slugs(catalog, skill="typing")
    assert typing and kept == _slugs(catalog) - typing
    said = " ".join(catalog.list(without="typing").remarks)
    assert f"left out are the {len(typing)} roles that name it" in said


def test_a_name_of_nothing_or_of_several_is_refused(catalog: Catalog) -> None:
    """With what is rated."""
    for name in ("blood", "management", " , "):
        with pytest.raises(NoSuchChoice):
            catalog.list(without=name)


def test_a_word_of_titles_is_left_out(catalog: Catalog) -> None:
    """Of one role, or of several with commas between them."""
    slugs = _slugs(catalog, not_title="nurse, nursing")
    assert not {slug for slug in slugs if "nurse" in slug or "nursing" in slug}
    assert _slugs(catalog) - slugs >= {"registered-nurse", "nursing-assistant"}
    with pytest.raises(UsageError):
        catalog.list(not_title=",")


def test_schooling_has_a_least_and_with_a_most_is_exact(catalog: Catalog) -> None:
    """By the usual way in of the Employment Projections; what is not recorded is counted."""
    least = catalog.list(min_education="bachelor")
    steps = {education.ENTRY_LEVELS[row.entry_education or ""] for row in least.rows}
    assert steps == {education.BACHELOR, education.MASTER, education.DOCTORAL}
    assert any("without entry education" in remark for remark in least.remarks)
    exact = catalog.list(min_education="bachelor", education="bachelor").rows
    assert {row.entry_education for row in exact} == {"Bachelor's degree"}


def test_the_moves_take_the_same_filters(catalog: Catalog) -> None:
    """As every filter of a list."""
    slugs = {move.slug for move in catalog.next("cashier", without="sales", limit=0).moves}
    assert slugs
    assert "waiter" not in slugs


def test_job_zones_are_listed_from_one_to_another(atlas_data: Path, tmp_path: Path) -> None:
    """`--zone` is the highest, `--min-zone` the lowest; both the same: exactly that one."""

    def zones(*options: str) -> set[int]:
        ran = run("list", *options, "--json", "--limit", "0", home=tmp_path, CAREERS_DATA=str(atlas_data))
        return {row["job_zone"] for row in ran.json}

    assert zones("--zone", "3") == {2, 3}  # O*NET 30.3 has none in zone 1
    assert zones("--min-zone", "4") == {4, 5}
    assert zones("--zone", "3", "--min-zone", "3") == {3}
