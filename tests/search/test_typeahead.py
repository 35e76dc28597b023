"""Narrowing while somebody types."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.catalog.catalog import Catalog
from careercli.search import typeahead
from careercli.search.typeahead import MOST_MARKED, MOST_ROWS, PickerResult, Titles

ROLES = {
    "night-baker": "title: Night Baker\naliases: [Oven Operator, Baker of the Night]\nsummary: Bakes bread while others sleep.\n",
    "bakery-manager": "title: Bakery Manager\nsummary: Runs a bakery.\ntech_stack: [Spreadsheets]\n",
    "c-dev": "title: C++ Developer\nsummary: Writes programs.\n",
    "nurse": "title: Registered Nurses\nsummary: Care for people at night.\n",
}


def slugs(found: PickerResult) -> list[str]:
    """The roles found, best first."""
    return [row.slug for row in found.rows]


def both(catalog: Catalog, text: str) -> tuple[list[str], list[str]]:
    """What stands there at once, and a moment later."""
    titles = Titles.read(catalog)
    return slugs(typeahead.match_titles(titles, text)), slugs(typeahead.narrow(catalog, titles, text))


def test_every_key_of_a_title_keeps_it(catalog_of: Callable[..., Catalog]) -> None:
    """From the first letter to the last the role is there, at once and after; whole, it is the first."""
    catalog = catalog_of(**ROLES)
    for slug, title in (("night-baker", "Night Baker"), ("c-dev", "C++ Developer"), ("nurse", "registered nurses ")):
        for end in range(1, len(title) + 1):
            at_once, after = both(catalog, title[:end])
            assert slug in at_once, title[:end]
            assert slug in after, title[:end]
        assert after[0] == slug


def test_words_begin_anywhere_in_the_title_in_any_order(catalog_of: Callable[..., Catalog]) -> None:
    """`bak ni` is the Night Baker; a title that begins as typed comes first; the middle of a word is nothing."""
    catalog = catalog_of(**ROLES)
    assert both(catalog, "bak ni")[0] == ["night-baker"]
    assert both(catalog, "bak") == (["bakery-manager", "night-baker"],) * 2
    assert both(catalog, "aker")[0] == []


def test_aliases_skills_texts_and_errors_join_in(catalog_of: Callable[..., Catalog]) -> None:
    """What titles do not have comes from the index, with where it stands."""
    catalog = catalog_of(**ROLES)
    titles = Titles.read(catalog)
    for text, slug, where in (
        ("oven oper", "night-baker", "alias"),
        ("spreadsheet", "bakery-manager", "skill"),
        ("bread", "night-baker", "summary"),
        ("regstered nurse", "nurse", "title"),
    ):
        assert slugs(typeahead.match_titles(titles, text)) == []
        row = typeahead.narrow(catalog, titles, text).rows[0]
        assert (row.slug, row.where) == (slug, where), text


def test_an_alias_that_begins_as_typed_comes_first(catalog_of: Callable[..., Catalog]) -> None:
    """Before one that has the words further on, though its role's title is longer."""
    catalog = catalog_of(
        long="title: A Much Longer Title\naliases: [Glass Blower]\nsummary: x\n",
        short="title: Short\naliases: [Senior Glass Blower]\nsummary: x\n",
    )
    assert both(catalog, "glass bl")[1] == ["long", "short"]
    assert both(catalog, "gl")[1] == ["long", "short"]


def test_the_syntax_of_search_is_understood(catalog_of: Callable[..., Catalog]) -> None:
    """title: and -word narrow as in `careers search`."""
    catalog = catalog_of(**ROLES)
    assert both(catalog, "title:night")[1] == ["night-baker"]
    assert "night-baker" not in both(catalog, "night -bread")[1]


def test_without_a_query_all_by_title(catalog_of: Callable[..., Catalog]) -> None:
    """Blanks ask for nothing."""
    everything = ["bakery-manager", "c-dev", "night-baker", "nurse"]
    catalog = catalog_of(**ROLES)
    assert both(catalog, "") == both(catalog, "   ") == (everything, everything)


def test_more_than_fit_are_cut(catalog_of: Callable[..., Catalog]) -> None:
    """The best MOST are kept, and it is said that there are more."""
    many = {f"baker-{number}": f"title: Baker {number}\nsummary: x\n" for number in range(MOST_ROWS + 5)}
    catalog = catalog_of(**many)
    titles = Titles.read(catalog)
    for found in (typeahead.match_titles(titles, "bak"), typeahead.narrow(catalog, titles, "bak")):
        assert (len(found.rows), found.cut) == (MOST_ROWS, True)
    assert len(typeahead.match_titles(titles, "").rows) == MOST_ROWS + 5


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=400))
def test_anything_can_be_typed(catalog_of: Callable[..., Catalog], text: str) -> None:
    """No text is an error; what stands there at once stays, unless the syntax of search is used."""
    catalog = catalog_of(**ROLES)
    at_once, after = both(catalog, text)
    assert set(at_once) <= set(after)
    assert len(after) == len(set(after))


@given(st.lists(st.sampled_from("abcdefghij")))
def test_marks(keys: list[str]) -> None:
    """A role is marked at most once, six roles at most, in the order of marking; a second time takes it out."""
    marked: tuple[str, ...] = ()
    for key in keys:
        before, marked = marked, typeahead.toggle_mark(marked, key)
        assert len(marked) == len(set(marked)) <= MOST_MARKED
        assert (key not in marked) if key in before else (marked == (*before, key) or len(before) == MOST_MARKED)


def test_an_entry_that_is_gone(catalog_of: Callable[..., Catalog]) -> None:
    """None, where a role went meanwhile."""
    catalog = catalog_of(**ROLES)
    found = typeahead.entry_from_index(catalog, "nurse")
    assert found is not None
    assert found.role.title == "Registered Nurses"
    assert typeahead.entry_from_index(catalog, "nobody") is None


def test_whole_words_come_before_beginnings_and_the_common_role_first(catalog_of) -> None:
    """ "nurse" is Registered Nurses, 3 million of them, then Nurse Midwives, and Nursery Workers come behind."""

    def role(title: str, jobs: int) -> str:
        return f"title: {title}\nsummary: x\nstatistics: {{source: b, employment: {jobs}}}\n"

    catalog = catalog_of(
        nursery=role("Nursery Workers", 9_000_000),
        midwives=role("Nurse Midwives", 8_000),
        registered=role("Registered Nurses", 3_000_000),
        nurse=role("Nurse", 1),
    )
    titles = typeahead.Titles.read(catalog.refresh())
    expected = ["nurse", "registered", "midwives", "nursery"]
    assert [row.slug for row in typeahead.match_titles(titles, "nurse").rows] == expected
    assert [row.slug for row in typeahead.match_titles(titles, "nurs").rows] == [
        "nursery",
        "midwives",
        "nurse",
        "registered",
    ]
