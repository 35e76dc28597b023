"""What tells an occupation from others: rarity, the order of kinds, that of products in a kind, and of activities."""

from __future__ import annotations

from careercli.roles.atlas import activities
from careercli.roles.characteristic import KindSpread, Spread, TaskWords

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
    spread = KindSpread(TABLES, "software")
    kinds = {"office": ["Excel"], "medical": ["Epic", "Chart 2", "Excel"], "mail": ["Outlook"]}
    assert spread.ranked_kinds("nobody", kinds, (), ()) == ["medical", "mail", "office"]
    both = {"mail": ["Outlook"], "till": ["Till 1"]}
    assert spread.ranked_kinds("nobody", both, (), ()) == ["mail", "till"]
    assert spread.ranked_kinds("nobody", both, (), ("Till 1",)) == ["till", "mail"]


def test_what_is_only_hot_in_other_trades_comes_behind_what_is_listed_for_the_occupation() -> None:
    """A till that nobody marks before a database that is asked for elsewhere; asked for here, it comes first."""
    spread = KindSpread(
        {**TABLES, "clerk 2": [("till", "Till 1"), ("data", "SQL")], "dba": [("data", "SQL")]}, "software"
    )
    both = {"data": ["SQL"], "till": ["Till 1"]}
    assert spread.ranked_kinds("nobody", both, ("SQL",), ()) == ["till", "data"]
    assert spread.ranked_kinds("nobody", both, ("SQL",), ("SQL",)) == ["data", "till"]


def test_what_is_usual_in_the_trade_comes_before_what_strays_into_it() -> None:
    """Of two kinds as rare, that of the occupation's major group; the share is held against that of all, 1.5 at most."""
    tables = {
        **{f"29-{number}": [("medical", "Epic")] for number in range(4)},
        **{f"27-{number}": [("film", "Cutter")] for number in range(4)},
        "29-9": [("film", "Cutter"), ("medical", "Epic")],
        "11-0": [("office", "Excel")],
    }
    spread = KindSpread(tables, "software")
    assert spread.usual_in_trade("29-9", "film") == (1 / 5) / (5 / 10)
    assert spread.usual_in_trade("29-9", "medical") == 1.5
    assert spread.usual_in_trade("55-1", "medical") == 1.0, "of a trade that the table does not have, nothing is known"
    assert spread.ranked_kinds("29-9", {"film": ["Cutter"], "medical": ["Epic"]}, (), ()) == ["medical", "film"]


def test_the_rarest_piece_of_equipment_is_not_what_tells_most() -> None:
    """Of tools, rarity counts by its root: several of a kind that some have come before one that nobody else has."""
    tables = {
        **{str(number): [("office", "Excel")] for number in range(20)},
        **{f"a{number}": [("knives", "Knife")] for number in range(4)},
    }
    tables["cook"] = [("knives", "Knife"), ("knives", "Cleaver"), ("zesters", "Zester")]
    kinds = {"zesters": ["Zester"], "knives": ["Knife", "Cleaver"]}
    everywhere = {f"c{code}": entries for code, entries in tables.items()}  # all of one trade
    assert KindSpread(everywhere, "tools").ranked_kinds("ccook", kinds, (), ()) == ["knives", "zesters"]


def test_a_product_in_use_everywhere_stands_for_no_kind() -> None:
    """Excel comes last though most have it; a product in demand before a hot one, and that before the others."""
    spread = KindSpread({**TABLES, **{str(number): [("mail", "Outlook")] for number in range(10)}}, "software")
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
