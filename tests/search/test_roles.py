"""Role search: names before skills before texts, a syntax that cannot fail, and the line that matched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog.catalog import Catalog
from careercli.roles.search_path import Folder
from careercli.search import roles
from helper import catalog_in

ROLES = {
    "certified-paralegal": """
title: Certified Paralegal
aliases: [Law Clerk]
summary: Helps attorneys.
""",
    "notary": """
title: Notary
aliases: [Certified Paralegal Notary, Payroll Clerk]
summary: Witnesses signatures.
skills: {technical: [Westlaw]}
""",
    "librarian": """
title: Law Librarian
summary: Keeps the books of a library in order.
skills: {technical: [Certified Paralegal Training Software, Microsoft Excel]}
responsibilities: [Buy new volumes every spring.]
faq: [{question: Is there a licence?, answer: "No, but a degree helps."}]
""",
    "clerk": """
title: Office Clerk
summary: Files papers.
responsibilities: [Report to the certified paralegal on duty., Sort the mail.]
""",
    "guard": """
title: Museum Guard
summary: Watches rooms. A certified paralegal may visit.
faq: [{question: Are the hours long?, answer: They are.}]
""",
}


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Five roles that say "certified paralegal" in five kinds of places."""
    with catalog_in(tmp_path_factory.mktemp("roles"), **ROLES) as opened:
        yield opened


def slugs(catalog: Catalog, query: str, limit: int | None = None) -> list[str]:
    """The roles that a query finds, best first."""
    return [hit.slug for hit in roles.search(catalog, query, limit).hits]


@pytest.mark.parametrize("query", ["certified paralegal", "certfied paralegal", "paralegal certified"])
def test_a_title_comes_before_an_alias_a_skill_a_task_a_paragraph(catalog: Catalog, query: str) -> None:
    """The order of places is the same for words as they are, misspelt, and turned round."""
    found = roles.search(catalog, query).hits
    assert [hit.slug for hit in found] == ["certified-paralegal", "notary", "librarian", "clerk", "guard"]
    assert [hit.where for hit in found] == ["title", "alias", "skill", "responsibilities", "summary"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("LAW CLERK", ["certified-paralegal"]),
        ("pay roll clerk", ["notary"]),
        ("title:paralegal", ["certified-paralegal", "notary"]),
        ("skill:paralegal", ["librarian"]),
        ("skill:excel", ["librarian"]),
        ("faq:licence", ["librarian"]),
        ("faq:license", ["librarian"]),
        ("faq:volumes", []),
        ("volume", ["librarian"]),
        ("volumr", ["librarian"]),  # the key beside
        ("volumk", []),  # in a text, nonsense is near to one word or another
        ("buying", ["librarian"]),
        ('"certified paralegal" -title:certified', ["librarian", "clerk", "guard"]),
        ("certified -clerk -librarian", ["guard"]),
        ('"paralegal certified"', []),
        ('"sort the mail"', ["clerk"]),
        ('title:"law librarian"', ["librarian"]),
        ("title:law skill:excel", ["librarian"]),
        ("museum hours", ["guard"]),
        ("-clerk", []),
        ("lib", []),
        ("r", []),
        ("zxqv", []),
    ],
)
def test_what_a_query_finds(catalog: Catalog, query: str, found: list[str]) -> None:
    """Words, phrases, what to leave out, and fields; stems in texts; nothing by accident."""
    assert slugs(catalog, query) == found


def test_the_line_that_matched_is_shown_with_its_words_marked(catalog: Catalog) -> None:
    """Spans cut the words that were meant out of the line, in its own spelling."""
    hit = next(hit for hit in roles.search(catalog, "certfied paralegals").hits if hit.slug == "clerk")
    assert [hit.text[start:end] for start, end in hit.spans] == ["certified", "paralegal"]


def test_a_long_text_is_cut_around_what_matched(catalog_of: Callable[..., Catalog]) -> None:
    """The words that matched stay inside, and the spans still fit."""
    text = "word " * 200 + "falconry " + "word " * 200
    catalog = catalog_of(one=f"title: One\nsummary: {text.strip()}\n").refresh()
    (hit,) = roles.search(catalog, "falconry").hits
    assert len(hit.text) < 250
    assert [hit.text[start:end] for start, end in hit.spans] == ["falconry"]


def test_scores_mean_the_same_in_every_query(catalog: Catalog) -> None:
    """An exact title is 100, an exact alias 99; each kind of hit stays in its band."""
    bands = {
        "title": (60, 100),
        "alias": (59, 99),
        "skill": (45, 59),
        "responsibilities": (30, 44),
        "summary": (30, 44),
    }
    assert roles.search(catalog, "notary").hits[0].score == 100
    assert roles.search(catalog, "law clerk").hits[0].score == 99
    for query in ("certified paralegal", "certfied paralgal", "paralegal"):
        for hit in roles.search(catalog, query).hits:
            low, high = bands[hit.where]
            assert low <= hit.score <= high, (query, hit)


def test_a_limit_cuts_the_list_and_not_the_total(catalog: Catalog) -> None:
    """The same hits in the same order, only fewer."""
    whole = roles.search(catalog, "certified paralegal")
    cut = roles.search(catalog, "certified paralegal", 2)
    assert cut.hits == whole.hits[:2]
    assert cut.total == whole.total == 5


def test_the_nearest_titles_are_offered_apart(catalog: Catalog) -> None:
    """What is too far off is no answer, but may be offered."""
    found = roles.search(catalog, "librtrienn")
    assert found.hits == ()
    assert "Law Librarian" in found.near


def test_equal_names_of_several_roles_all_count_and_outlive_each_other(catalog_of: Callable[..., Catalog]) -> None:
    """A title that two roles share finds both; when the first role goes, the other is still found."""
    one = "title: Shared Name\nsummary: x\n"
    catalog = catalog_of(a=one, b=one)
    assert slugs(catalog.refresh(), "shared nmae") == ["a", "b"]
    folder = catalog.folders[0].path
    catalog.close()
    (folder / "a.yaml").unlink()
    assert slugs(Catalog([Folder(folder, str(folder), named=True)]).refresh(), "shared nmae") == ["b"]


def test_what_an_edit_took_away_is_found_no_more(catalog_of: Callable[..., Catalog]) -> None:
    """Names, skills and texts of the old file are gone, those of the new one are there."""
    catalog = catalog_of(a="title: Old Title\nsummary: falcon\nskills: {technical: [Oldtool]}\n")
    folder = catalog.folders[0].path
    catalog.close()
    (folder / "a.yaml").write_text(
        "title: New Title\nsummary: heron\nskills: {technical: [Newtool]}\n", encoding="utf-8"
    )
    catalog = Catalog([Folder(folder, str(folder), named=True)]).refresh()
    assert [slugs(catalog, query) for query in ("old title", "falcon", "oldtool")] == [[], [], []]
    assert [slugs(catalog, query) for query in ("new title", "heron", "newtool")] == [["a"], ["a"], ["a"]]


def test_a_common_word_finds_every_role_however_many(catalog_of: Callable[..., Catalog], monkeypatch) -> None:
    """Names beyond those that are compared count in the total."""
    from careercli.search import ranking

    monkeypatch.setattr(ranking, "CANDIDATES", 3)
    catalog = catalog_of(**{f"r{number}": f"title: Manager {number:03}\nsummary: x\n" for number in range(8)})
    found = roles.search(catalog.refresh(), "manager", 2)
    assert (len(found.hits), found.total) == (2, 8)


WORDS = [
    "certified",
    "paralegal",
    "title:",
    "skill:",
    "faq:",
    "-",
    '"',
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "*",
    "^",
    "é",
    "c++",
]


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join),
                 st.lists(st.sampled_from(WORDS), max_size=12).map("".join)))  # fmt: skip
def test_anything_can_be_typed(catalog: Catalog, query: str) -> None:
    """No SQL or FTS error, whatever is typed; spans lie inside their texts; scores between 0 and 100, falling."""
    found = roles.search(catalog, query, 10)
    scores = [hit.score for hit in found.hits]
    assert scores == sorted(scores, reverse=True)
    for hit in found.hits:
        assert 0 <= hit.score <= 100
        assert all(0 <= start < end <= len(hit.text) for start, end in hit.spans)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", max_size=30))
def test_ranking_is_stable(catalog: Catalog, query: str) -> None:
    """The same query has the same answer."""
    assert roles.search(catalog, query) == roles.search(catalog, query)
