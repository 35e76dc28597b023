"""Searching has to be right, not merely plausible."""

from __future__ import annotations

import pytest

from careercli.search import skills
from helper import ROOT


def names(careers, *words: str) -> list[str]:
    return [one["skill"].lower() for one in careers("skills", *words, "--json").json]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("excel", "microsoft excel"),
        ("EXCEL", "microsoft excel"),
        ("wesltaw", "westlaw"),
        ("legal reserch", "legal research"),
        ("research legal", "legal research"),
        ("e discovery", "e-discovery"),
        ("ediscovery", "e-discovery"),
        ("lexis nexis", "lexisnexis"),
        ("ms word", "microsoft word"),
        ("power point", "microsoft powerpoint"),
        ("crm", "customer relationship management"),
        ("attention to detial", "attention to detail"),
    ],
)
def test_what_is_meant_comes_first(careers, query: str, first: str) -> None:
    """Typing errors, word order, hyphens, case and usual short names."""
    assert names(careers, query)[0] == first


def test_excel_is_never_exceptional(careers) -> None:
    """The beginning of a longer word is not the word."""
    assert not [name for name in names(careers, "excel") if "exceptional" in name or "organiz" in name]


@pytest.mark.parametrize("query", ["r", "js", "kubernetes", "exc", "law"])
def test_short_and_unknown_names_find_nothing_in_the_two_guides(catalog_of, query: str) -> None:
    """Neither guide names R, JavaScript or Kubernetes, and a short word is never the inside of another."""
    texts = {
        slug: (ROOT / "data" / "roles" / f"{slug}.yaml").read_text(encoding="utf-8")
        for slug in ("legal-coordinator", "legal-technician")
    }
    hits = skills.search(catalog_of(**texts), query).hits
    assert [hit.skill for hit in hits if query not in hit.skill.lower().split()] == []


@pytest.mark.parametrize("query", ["xqzt", "ex", "!!!", "'; DROP TABLE skill", '"', "NEAR(", "*"])
def test_what_no_role_has_finds_nothing(careers, query: str) -> None:
    """An empty array, exit 0, and a word on stderr; no syntax means anything."""
    ran = careers("skills", "--json", "--", query)
    assert (ran.exit_code, ran.json) == (0, [])
    assert "no skill or tool" in ran.stderr


def test_each_hit_tells_role_place_and_words(careers) -> None:
    """Clio stands in different words in the two guides."""
    (hit,) = [one for one in careers("skills", "clio", "--json").json if one["skill"] == "Clio"]
    places = {(one["slug"], one["where"]) for one in hit["roles"]}
    assert {("legal-coordinator", "tech_stack"), ("legal-technician", "tech_stack")} <= places
    assert "Clio Manage" in {one["text"] for one in hit["roles"]}


def test_search_marks_where_it_matched(careers) -> None:
    """A word of a text gives the section and the line."""
    found = {one["slug"]: one["matched"] for one in careers("search", "e-discovery platform", "--json").json}
    assert "legal-coordinator" in found


@pytest.mark.parametrize("query", ['"', "AND", "a OR", "title:", "-", "(", "NEAR(a b)", "x" * 3000, "\x00", "😀"])
def test_any_query_is_answered(careers, query: str) -> None:
    """Never a syntax error of the database."""
    ran = careers("search", "--json", "--", query.replace("\x00", "?"))
    assert ran.exit_code == 0
    assert isinstance(ran.json, list)


def test_faq_with_words_gives_the_answers_that_fit(careers) -> None:
    """One question is about remote work."""
    found = careers("faq", "legal-technician", "remote", "--json").json
    assert 1 <= len(found) < 9
    assert "remote" in (found[0]["question"] + found[0]["answer"]).lower()


def test_a_sentence_that_is_not_understood_has_the_exit_code_of_wrong_usage(careers) -> None:
    """An empty array with exit code 0 would say that there are no such jobs."""
    ran = careers("search", "tell me who invented the telephone", "--json")
    assert (ran.json, ran.exit_code) == ([], 2) and "not understood" in ran.stderr


def test_a_limit_of_none_is_all(careers) -> None:
    """In every command alike, as `next` has it."""
    assert careers("list", "--limit", "0", "--format", "ids") == careers("list", "--format", "ids")
    assert len(careers("related", "paralegal", "--limit", "0", "--json").json) > 10
