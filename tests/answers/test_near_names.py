"""Names of skills that a person takes for one thing are no difference between roles."""

from __future__ import annotations

import pytest

from careercli.answers.near_names import told_apart, told_in_work, words_of
from careercli.api import Catalog


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Charting and health records", "Charting and medical records"),
        ("Client service", "Customer services"),
        ("Point-of-sale systems", "Point of sale terminals"),
        ("Dental x-rays", "Dental x ray machines"),
    ],
)
def test_names_of_words_that_mean_the_same_are_one(one: str, other: str) -> None:
    """Synonyms in front of a noun, plurals, hyphens, and what a thing is of."""
    assert words_of(one) == words_of(other)


@pytest.mark.parametrize(
    ("own", "told", "is_tool", "apart"),
    [
        ("Sales", "Wholesale Sales Representative", False, False),  # a word of the other's title
        ("Blueprint reading", "Blueprint and technical diagram reading", False, False),
        ("Blueprint and technical diagram reading", "Blueprint reading", False, False),
        ("IV", "Intravenous IV needles", True, False),
        ("Auditing", "Auditing software", True, True),  # software is not the work
        ("Layout design", "Design", False, True),
        ("Patient assessment", "Patient education", False, True),
    ],
)
def test_what_the_other_names_too_is_not_told_apart(own: str, told: str, is_tool: bool, apart: bool) -> None:
    """Under a longer name, or a shorter one of two words and more; a single word is held against its kind alone."""
    result = told_apart({"a": ["key"]}, {"key": own}, {"a": [(own, False)], "b": [(told, is_tool)]})
    assert bool(result["a"]) is apart


def test_records_are_not_a_difference_between_two_nurses(catalog: Catalog) -> None:
    """Nor sales beside a sales representative, in what `compare` says and on the handout."""
    nurses = catalog.compare("licensed-practical-nurse", "registered-nurse").skills
    assert not any("records" in name for names in nurses.only.values() for name in names)
    assert any("Charting and" in each.skill for each in nurses.common)
    sellers = catalog.compare("retail-supervisor", "wholesale-sales-representative").skills
    assert "Sales" not in sellers.only["retail-supervisor"]


@pytest.mark.parametrize(
    ("own", "is_tool", "apart"),
    [
        ("Blueprint reading", False, False),  # another word for what is done with it
        ("Blueprint and permit reading", False, True),  # not of one line alone
        ("Blueprint printers", True, True),  # a tool is told by name
        ("Construction methods", False, True),  # a word of a title tells nothing
        ("Work procedures", False, True),
    ],
)
def test_what_the_other_does_is_not_told_apart(own: str, is_tool: bool, apart: bool) -> None:
    """By the words of its activities that tell what a skill is of."""
    work = {"a": [], "b": ["Review blueprints or specifications to plan construction work", "Issue permits"]}
    titles = {"a": "Construction Supervisor", "b": "Building Inspector"}
    result = told_in_work({"a": ["key"]}, {"key": own}, work, titles, [own] if is_tool else [])
    assert bool(result["a"]) is apart


def test_blueprints_are_no_difference_between_supervisor_and_inspector(catalog: Catalog) -> None:
    """Both review blueprints or specifications (O*NET 30.3), whatever a guide calls that."""
    compared = catalog.compare("construction-supervisor", "construction-and-building-inspectors").skills
    assert not any("lueprint" in name for names in compared.only.values() for name in names)
