"""What tells an occupation from others: rarity, the order of kinds, that of products in a kind, and of activities."""

from __future__ import annotations

from careercli.roles.atlas import activities
from careercli.roles.telling import KindSpread, Spread, TaskWords

TABLES = {
    "nurse": [("office", "Excel"), ("medical", "Epic"), ("medical", "Chart 2"), ("medical", "Excel")],
    "clerk": [("office", "Excel"), ("mail", "Outlook")],
    "coder": [("office", "Excel"), ("code", "Git")],
    "cook": [("office", "Excel"), ("till", "Till 1")],
    "vet": [("medical", "Epic")],
}


def test_what_everybody_has_is_not_rare_and_is_common() -> None:
    """ln(occupations / those that have it): 0 for all, and more the fewer there are."""
    spread = Spread({"a": ["x", "y"], "b": ["x"], "c": ["x", "z"]})
    assert spread.rarity("x") == 0 < spread.rarity("y") == spread.rarity("z")
    assert spread.is_common("x")


def test_a_kind_that_few_have_and_that_is_asked_for_comes_first() -> None:
    """Medical before office software for a nurse; a mark outweighs the alphabet, and only in its own kind."""
    spread = KindSpread(TABLES)
    kinds = {"office": ["Excel"], "medical": ["Epic", "Chart 2", "Excel"], "mail": ["Outlook"]}
    assert spread.ranked_kinds(kinds, (), ()) == ["medical", "mail", "office"]
    assert spread.ranked_kinds({"mail": ["Outlook"], "till": ["Till 1"]}, (), ()) == ["mail", "till"]
    assert spread.ranked_kinds({"mail": ["Outlook"], "till": ["Till 1"]}, ("Till 1",), ()) == ["till", "mail"]


def test_a_product_in_use_everywhere_stands_for_no_kind() -> None:
    """Excel comes last though most have it; a product in demand before a hot one, and that before the others."""
    spread = KindSpread({**TABLES, **{str(number): [("mail", "Outlook")] for number in range(10)}})
    assert spread.ranked_names(["Excel", "Epic", "Chart 2"], (), ())[-1] == "Excel"
    assert spread.ranked_names(["Epic", "Chart 2"], (), ()) == ("Epic", "Chart 2")
    assert spread.ranked_names(["Epic", "Chart 2"], ("Chart 2",), ()) == ("Chart 2", "Epic")
    assert spread.ranked_names(["Epic", "Chart 2"], ("Chart 2",), ("Epic",)) == ("Epic", "Chart 2")


NURSE_WORDS = TaskWords(
    {
        "nurse": {"patient": 20, "condition": 6, "monitor": 5, "record": 4, "health": 3, "program": 1},
        "clerk": {"record": 9, "employee": 4, "program": 3, "public": 2},
        "coder": {"program": 12, "design": 5, "data": 4},
    }
)


def test_an_activity_in_the_words_of_the_tasks_is_nearer_than_one_at_their_edge() -> None:
    """Singular and plural are one word; a word that no occupation's tasks have says nothing; no shared word is 0."""
    nearness = NURSE_WORDS.nearness
    assert nearness("nurse", "Monitor patient conditions.") > nearness("nurse", "Record public data.") > 0
    assert nearness("nurse", "Monitor patients") == nearness("nurse", "Monitors xylophone patient")
    assert nearness("nurse", "Design data") == nearness("nurse", "") == nearness("nobody", "Monitor patients") == 0


def test_core_tasks_and_nearness_make_an_activity_central() -> None:
    """Equal numbers of tasks: the nearer. Two far-off tasks do not outweigh one at the heart; no core task, last."""
    named = [("Design public programs.", 2, 2), ("Monitor patient conditions.", 2, 2), ("Record patients.", 1, 3)]
    ranked = activities("nurse", [*named, ("Direct patient records.", 0, 4)], NURSE_WORDS)
    assert [each.name for each in ranked] == [
        "Monitor patient conditions",
        "Record patients",
        "Design public programs",
        "Direct patient records",
    ]
    assert [(each.core_tasks, each.tasks) for each in ranked] == [(2, 2), (1, 3), (2, 2), (0, 4)]


def test_activities_whose_core_tasks_are_not_told_stand_by_their_nearness() -> None:
    """A release without types of tasks: every count of core tasks is unknown, and stays so."""
    ranked = activities("nurse", [("Design programs", None, 1), ("Monitor patients", None, 1)], NURSE_WORDS)
    assert [(each.name, each.core_tasks) for each in ranked] == [("Monitor patients", None), ("Design programs", None)]
