"""The notes of the page of `careers start`: each once, in short, with whose word the wishes go by."""

from __future__ import annotations

from careercli.answers import condition_filter, start_notes
from careercli.api import Catalog

TWO_LINES = 160


def test_meanings_give_way_to_whose_word_it_is(catalog: Catalog) -> None:
    """What `next` says of the same wishes at length is one note here; what is to be asked stays."""
    wishes = ["no-strain", "no-travel", "home"]
    told = (*condition_filter.by_conditions(catalog, wishes).remarks, *condition_filter.kept_behind(241), "all shrink")
    said = start_notes.brief(told, wishes)
    first, *others = said
    assert first.startswith("no-strain, no-travel, home: as told by ") and first.endswith(
        "nothing is said, ask before you apply"
    )
    assert "O*NET 30.3" in first and "Handbook 2024-34" in first
    assert others == [condition_filter.NO_REACHING, "all shrink"]
    assert all(len(remark) <= TWO_LINES for remark in said)
    assert sum(map(len, said)) < sum(map(len, told)) / 2


def test_without_wishes_for_the_work_nothing_is_taken_away() -> None:
    """Other remarks are of others."""
    assert start_notes.brief(("all shrink",), ()) == ("all shrink",)
