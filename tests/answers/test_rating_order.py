"""Lists sorted by how much a skill is rated to matter: order, the figure shown, and what cannot be sorted so."""

from __future__ import annotations

import pytest

from careercli.answers.list import listing
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError


def test_the_highest_rated_come_first_and_show_how_much(catalog: Catalog) -> None:
    """The importance of the field of knowledge, not that of the skill of the same name, in every form of the answer."""
    answer = listing(catalog, {"skill": "mathematics"}, "-rating", limit=20)
    figures = [answer.ratings.importance[row.slug] for row in answer.rows]
    assert figures == sorted(figures, reverse=True)
    assert figures[0] > 4.8
    assert {"actuaries", "mathematicians", "physicists"} <= {row.slug for row in answer.rows}
    assert answer.to_dict()[0]["rating"] == figures[0]
    table = answer.to_table()
    assert (table.columns[-1], table.rows[0][-1]) == ("rating", figures[0])
    assert "Mathematics, 1 to 5" in answer.to_markdown()


def test_the_lowest_come_first_without_the_sign_and_the_unrated_last(catalog: Catalog) -> None:
    """Ascending, what nobody has rated comes last all the same."""
    answer = listing(catalog, {"skill": "biology"}, "rating")
    figures = [answer.ratings.importance.get(row.slug) for row in answer.rows]
    known = [figure for figure in figures if figure is not None]
    assert known == sorted(known)
    assert figures[: len(known)] == known


def test_other_lists_have_no_rating(catalog: Catalog) -> None:
    """Neither as a key nor as a column."""
    answer = listing(catalog, {"skill": "mathematics"}, "-pay", limit=1)
    assert "rating" not in answer.to_dict()[0]
    assert "rating" not in answer.to_table().columns
    assert "1 to 5" not in answer.to_markdown()


@pytest.mark.parametrize(("skill", "problem"), [(None, "needs the skill"), ("python", "'python' is no skill")])
def test_what_is_not_rated_cannot_be_sorted_by(catalog: Catalog, skill: str | None, problem: str) -> None:
    """The error says what to do instead."""
    with pytest.raises(UsageError, match=problem) as raised:
        listing(catalog, {"skill": skill}, "-rating")
    assert raised.value.hint
