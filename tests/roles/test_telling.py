"""What tells an occupation from others: rarity, the order of kinds, and that of products in a kind."""

from __future__ import annotations

from careercli.roles.telling import KindSpread, Spread

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
