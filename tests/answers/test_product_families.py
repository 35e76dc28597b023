"""SharePoint and SharePoint Server are one product; what merely begins alike is not."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers.product_families import EDITIONS, MAKERS, as_families, families
from careercli.catalog.rows import RoleMention

GENERIC = EDITIONS | {"software", "system", "systems", "management", "data", "and", "of", "the", "for"}
"""Words that tell no product from another."""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Microsoft SharePoint", "Microsoft SharePoint Server", True),
        ("SharePoint", "Microsoft SharePoint Online", True),
        ("Adobe Acrobat", "Adobe Acrobat Pro DC", True),
        ("Microsoft Project", "Project management software", False),
        ("Microsoft", "Microsoft Word", False),
        ("SAP software", "Salesforce software", False),
        ("Oracle Business Intelligence Enterprise Edition", "SAP Business Intelligence", False),
        ("Microsoft SQL Server", "Oracle SQL Plus", False),
        ("Business Objects", "SAP Business Objects", True),
        ("Persuasion", "Adobe Persuasion", False),
        ("Visual", "Microsoft Visual Basic", False),
    ],
)
def test_editions_of_a_product_are_one_family(one: str, other: str, same: bool) -> None:
    """The edition behind tells no product from another, and the maker does unless one leaves it out."""
    groups = families([one, other])
    assert (groups[one] == groups[other]) == same


def test_mentions_of_a_family_are_counted_under_its_shortest_name() -> None:
    """So what one role calls by its edition is common to both."""
    mentions = [
        RoleMention("a", "sharepoint server", "Microsoft SharePoint Server", "name", "SharePoint Server"),
        RoleMention("b", "sharepoint", "Microsoft SharePoint", "name", "SharePoint"),
    ]
    assert {(each.key, each.name) for each in as_families(mentions)} == {("sharepoint", "Microsoft SharePoint")}


def of_maker(name: str) -> str:
    """The maker in front of a name, or nothing."""
    first, _, rest = name.lower().partition(" ")
    return first if rest and first in MAKERS else ""


def telling(name: str) -> set[str]:
    """The words of a name that tell a product, folded."""
    return {word for word in name.lower().split() if word.strip(".") not in GENERIC}


def renamed(names: list[str]) -> list[tuple[str, str]]:
    """Each of some skills' names with the name that a comparison shows it under."""
    mentions = [RoleMention("a", str(number), name, "phrase", name) for number, name in enumerate(names)]
    return [(before.name, after.name) for before, after in zip(mentions, as_families(mentions), strict=True)]


def test_no_product_of_the_catalogue_is_shown_as_another_s(atlas_data: Path) -> None:
    """Of all names that skills have at once: the one shown has the same maker, or none, and a telling word of each."""
    with closing(sqlite3.connect(atlas_data / "atlas.db")) as database:
        names = [name for (name,) in database.execute("SELECT name FROM skill ORDER BY id")]
    pairs = [(name, shown) for name, shown in renamed(names) if name != shown]
    assert len(names) > 10_000
    assert ("Microsoft SharePoint Server", "Microsoft SharePoint") in pairs
    for name, shown in pairs:
        assert of_maker(name) == of_maker(shown) or not (of_maker(name) and of_maker(shown)), (name, shown)
        assert telling(name) & telling(shown), (name, shown)


@given(
    st.lists(
        st.builds(
            lambda *words: " ".join(filter(None, words)),
            st.sampled_from(["", *sorted(maker.title() for maker in MAKERS)]),
            st.sampled_from(["software", "SharePoint", "Business Intelligence", "cloud", "SQL", "Persuasion"]),
            st.sampled_from(["", *sorted(word.title() for word in EDITIONS)]),
        ),
        max_size=8,
    )
)
def test_no_maker_s_product_is_shown_as_another_maker_s(names: list[str]) -> None:
    """Whatever makers, products and editions stand side by side."""
    for name, shown in renamed(names):
        assert of_maker(name) == of_maker(shown) or not (of_maker(name) and of_maker(shown)), (name, shown)


def test_a_comparison_shows_a_product_under_its_own_maker(careers, folder: Path) -> None:
    """Two roles that name two makers' software, in JSON: none of either is said to be common."""
    for slug, tool in (("a", "SAP software"), ("b", "Salesforce software")):
        (folder / f"{slug}.yaml").write_text(f"title: {slug}\nsummary: S.\ntech_stack: [{tool}]\n", encoding="utf-8")
    skills = json.loads(careers("compare", "a", "b", "--roles", str(folder), "--json"))["skills"]
    assert (skills["common"], skills["some"]) == ([], [])
    assert skills["only"] == {"a": ["SAP software"], "b": ["Salesforce software"]}
