"""Skill search is right, not merely plausible."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog.catalog import Catalog
from careercli.search import guesses, skills
from careercli.skills import normalize
from helper import catalog_in

ROLE = """
title: {title}
summary: A role.
tech_stack: {tools}
skills:
  technical: [Legal Research Using Databases (Westlaw), E-discovery platforms, Proficiency in Excel]
  soft: [Exceptional Organizational Skills, Time management and multitasking]
"""


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Two roles: one that knows R, one that does not."""
    one, two = ("[Clio, R, JavaScript, C++]", "[Clio Manage, Case Management Software]")
    roles = {"one": ROLE.format(title="One", tools=one), "two": ROLE.format(title="Two", tools=two)}
    with catalog_in(tmp_path_factory.mktemp("skills"), **roles) as opened:
        yield opened


def names(catalog: Catalog, query: str) -> list[str]:
    """The names of the skills that a query finds, best first."""
    return [hit.skill for hit in skills.search(catalog, query).hits]


@pytest.mark.parametrize(
    ("query", "first", "rule"),
    [
        ("clio", "Clio", "exact"),
        ("CLIO manage", "Clio", "alias"),
        ("excel", "Microsoft Excel", "alias"),
        ("js", "JavaScript", "alias"),
        ("r", "R", "exact"),
        ("c++", "C++", "exact"),
        ("e discovery", "E-discovery", "exact"),
        ("ediscovery", "E-discovery", "exact"),
        ("electronic discovery", "E-discovery", "alias"),
        ("legal reserch", "Legal Research", "typo"),
        ("research legal", "Legal Research", "words"),
        ("wesltaw", "Westlaw", "typo"),
        ("westlw", "Westlaw", "typo"),
        ("wesstlaw", "Westlaw", "typo"),
        ("weatlaw", "Westlaw", "typo"),
        ("exel", "Microsoft Excel", "typo"),
        ("organisational skills", "Organizational skills", "exact"),
        ("casemanagement", "Case Management Software", "product"),
        ("proficiency in excel", "Microsoft Excel", "alias"),
        ("case mana", "Case Management Software", "prefix"),
    ],
)
def test_what_a_query_finds_first(catalog: Catalog, query: str, first: str, rule: str) -> None:
    """Exact, alias, prefix, words, typing errors: each finds what was meant, and says how."""
    hit = skills.search(catalog, query).hits[0]
    assert (hit.skill, hit.rule) == (first, rule)


def test_excel_is_never_an_organizational_skill(catalog: Catalog) -> None:
    """`excel` is not the inside of another word."""
    assert names(catalog, "excel") == ["Microsoft Excel"]


@pytest.mark.parametrize("query", ["kubernetes", "ex", "s", "xyzzy", "", "   ", "rr", "cli", "j", "qwertz uiop"])
def test_nothing_is_found_by_accident(catalog: Catalog, query: str) -> None:
    """Short queries match whole words only, and nonsense nothing."""
    assert names(catalog, query) == []


def test_the_nearest_names_are_offered_apart(catalog: Catalog) -> None:
    """What does not fit may be offered, but is no answer."""
    found = skills.search(catalog, "westaurlaw")
    assert found.hits == ()
    assert found.near == ("Westlaw",)


@pytest.mark.parametrize(
    ("typed", "name", "far"),
    [
        ("pest control", "Foot controls", True),
        ("pest control", "Pest controls", False),
        ("document managment", "Document management", False),
        ("employer brand film", "Film cameras", True),
        ("westaurlaw", "Westlaw", False),
    ],
)
def test_what_shares_one_word_of_two_is_too_far_to_be_offered(typed: str, name: str, far: bool) -> None:
    """An offer has more than half of the words, but for slips; a single word is compared letter by letter."""
    assert guesses.is_far(normalize.joined_stems(typed), name) is far


def test_a_hit_says_where_and_in_which_words(catalog: Catalog) -> None:
    """Each role, the key of its file, and the phrase."""
    hit = skills.search(catalog, "westlaw").hits[0]
    where = [(one.slug, one.title, one.where, one.text) for one in hit.roles]
    phrase = "Legal Research Using Databases (Westlaw)"
    assert where == [("one", "One", "skills.technical", phrase), ("two", "Two", "skills.technical", phrase)]


def test_both_of_what_and_joins_are_found(catalog: Catalog) -> None:
    """A query that names two skills finds both."""
    assert names(catalog, "time management and multitasking") == ["Time management", "Multitasking"]


def test_all_skills_come_by_how_many_roles_name_them(catalog: Catalog) -> None:
    """The most widespread first; a role counts once, however often it names a skill."""
    found = skills.all_skills(catalog).skills
    assert [one.roles for one in found] == sorted((one.roles for one in found), reverse=True)
    assert {one.skill: one.roles for one in found}["Clio"] == 2
    assert {one.skill: one.slugs for one in found}["R"] == ("one",)
    assert len(skills.all_skills(catalog, 3).skills) == 3


def test_why_shows_the_phrases_and_the_rule(catalog: Catalog) -> None:
    """`js` is JavaScript by an alias; Westlaw is an example in a phrase."""
    assert skills.explain(catalog, "js").skill == "JavaScript"
    found = skills.explain(catalog, "westlaw")
    assert {one.rule for one in found.phrases} == {"example"}
    assert "Westlaw Edge" in found.aliases
    assert skills.explain(catalog, "nothing at all").phrases == ()


def test_why_says_what_a_usual_name_stands_for(catalog_of) -> None:
    """A usual name of a skill, of a work activity and of nothing; and, for the skill, all the names that stand for it."""
    catalog = catalog_of(one="title: One\nsummary: x\ntech_stack: [Excel]\n")
    usual = skills.explain(catalog, "Pivot tables")
    assert usual.skill == "Microsoft Excel"
    assert usual.phrases
    assert usual.usual == (skills.UsualName("Pivot tables", "Microsoft Excel", "skill", "what one does with it"),)
    names = [name.name for name in skills.explain(catalog, "excel").usual]
    assert "Pivot tables" in names
    assert names == sorted(names, key=str.lower)
    work = skills.explain(catalog, "coding")
    assert [(name.kind, name.why) for name in work.usual] == [("activity", "programs are written")]
    assert work.skill == "Program computer systems or production equipment"
    assert skills.explain(catalog, "Xero").absent


def test_names_with_commas_are_looked_up_each(catalog: Catalog) -> None:
    """Each says what it names; one that nothing is like is said to be so, and one that is misspelt is offered."""
    answer = skills.search(catalog, "Clio, R, qqzzqqzz")
    assert [(hit.skill, hit.asked) for hit in answer.sure] == [("Clio", "Clio"), ("R", "R")]
    assert answer.nothing == ("qqzzqqzz",)
    assert answer.total == len(answer.hits)
    assert skills.search(catalog, "Clio, R", 1).hits == skills.search(catalog, "Clio, R").hits[:1]
    assert skills.search(catalog, "legal, of any kind").nothing == ()  # no name among its parts: it is one text


def test_scores_fall_and_stay_in_bounds(catalog: Catalog) -> None:
    """Best first, between 0 and 100; a limit cuts, the total does not change."""
    found = skills.search(catalog, "legal")
    scores = [hit.score for hit in found.hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)
    cut = skills.search(catalog, "legal", 1)
    assert cut.hits == found.hits[:1]
    assert cut.total == found.total


@given(st.one_of(st.text(max_size=60), st.text(alphabet="\"-:*()^ANDORNEAR clio+#.'~", max_size=40)))
def test_anything_can_be_typed(catalog: Catalog, query: str) -> None:
    """No error, whatever is typed, and the same answer twice."""
    assert skills.search(catalog, query) == skills.search(catalog, query)


def test_a_query_without_errors_needs_no_fuzz(catalog: Catalog) -> None:
    """RapidFuzz, YAML and the rules of phrases are loaded only where they are needed."""
    asked = (
        "import sys; from pathlib import Path; from careercli.catalog.catalog import Catalog\n"
        "from careercli.roles.search_path import Folder; from careercli.search import roles, skills\n"
        f"catalog = Catalog([Folder(Path({str(catalog.folders[0].path)!r}), 'x')])\n"
        "assert skills.search(catalog, 'westlaw').hits and roles.search(catalog, 'one').hits\n"
        "assert roles.search(catalog, 'legal research').hits\n"
        "print([name for name in ('rapidfuzz', 'yaml', 'rich', 'careercli.skills.phrase') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Binocular benchttop microscopes", "Binocular benchtop microscopes"),
        ("rticulating boom lift", "Boom lifts"),  # another first letter: not beyond doubt
        ("Arrticulating boom lift", "Articulating boom lifts"),
        ("Crawler boom lift", "Boom lifts"),
    ],
)
def test_a_misspelt_name_comes_before_a_part_of_it_that_is_one(tmp_path, query: str, first: str) -> None:
    """All that was typed is nearer to what was meant than a name that leaves a word of it out."""
    tools = "[Binoculars, Binocular benchtop microscopes, Boom lifts, Articulating boom lifts]"
    with catalog_in(tmp_path, one=f"title: One\nsummary: x\ntools: {tools}\n") as catalog:
        assert names(catalog, query)[0] == first
