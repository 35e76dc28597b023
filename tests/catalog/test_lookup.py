"""From what a person types to a role."""

from __future__ import annotations

import pytest

from careercli.errors import NoSuchRole
from careercli.index import titles

BAKER = "title: Master Baker\naliases: [Bread Maker, Head Baker]\nsummary: Bakes.\n"
MILLER = "title: Miller\naliases: [Grain Grinder]\nsummary: Mills.\n"


@pytest.mark.parametrize(
    "name",
    [
        "master-baker",
        "MASTER baker",
        "Master Baker",
        "master_baker",
        "  master   baker ",
        "bread maker",
        "Head-Baker",
        "mas",
        "master b",
        "brea",
    ],
)
def test_any_spelling_of_a_name_or_its_unique_beginning_is_the_role(catalog_of, name: str) -> None:
    """Slug, title, alias, in any case, with spaces or hyphens, or a beginning that only one role has."""
    catalog = catalog_of(**{"master-baker": BAKER, "miller": MILLER})
    assert catalog.slug(name) == "master-baker"


def test_an_ambiguous_beginning_names_the_roles_to_choose_from(catalog_of) -> None:
    """Nothing is guessed."""
    catalog = catalog_of(**{"master-baker": BAKER, "miller": MILLER})
    with pytest.raises(NoSuchRole) as caught:
        catalog.slug("m")
    assert set(caught.value.suggestions) == {"master-baker", "miller"}


def test_a_misspelt_name_gets_suggestions_and_no_role(catalog_of) -> None:
    """The nearest names, best first."""
    catalog = catalog_of(**{"master-baker": BAKER, "miller": MILLER})
    with pytest.raises(NoSuchRole) as caught:
        catalog.slug("mastre baker")
    assert caught.value.suggestions[0] == "master-baker"


@pytest.mark.parametrize(
    "name", ["", "   ", "../../etc/passwd", "/etc/passwd", "x" * 10_000, "\0", "'; DROP TABLE role; --", "%", "*"]
)
def test_odd_names_are_no_role(catalog_of, name: str) -> None:
    """A name is only compared: paths, SQL and wildcards mean nothing."""
    catalog = catalog_of(**{"master-baker": BAKER})
    with pytest.raises(NoSuchRole):
        catalog.slug(name)
    assert catalog.slugs() == ["master-baker"]


def test_a_slug_wins_over_another_roles_title_or_alias(catalog_of) -> None:
    """An exact slug always names its own file."""
    other = "title: Something\naliases: [Miller]\nsummary: x\n"
    assert catalog_of(miller=MILLER, something=other).slug("miller") == "miller"


def test_what_is_further_than_a_roles_own_name_is_not_near(catalog_of) -> None:
    """An alias of another role that is less like what was typed is left out; one as like is not."""
    files = {"miller": MILLER, "sheller": "title: Sheller\naliases: [Filer]\nsummary: x\n"}
    assert catalog_of(**files).nearest_roles("miler") == ("miller",)


def test_one_of_two_names_that_an_and_joins_beats_another_occupations_other_name(catalog_of) -> None:
    """O*NET has Forest and Conservation Technicians (19-4071), and "Conservation Technician" among other titles of
    Museum Technicians and Conservators (25-4013). A single word, and what stands behind "of", are no such names.
    """
    assert titles.halves("Forest and Conservation Technicians") == ["conservation-technician", "forest-technician"]
    assert titles.halves("Accountants and Auditors") == []
    assert titles.halves("First-Line Supervisors of Police and Detectives") == []
    assert titles.halves("Automotive Body and Related Repairers") == ["automotive-body-repairer"]
    forest = "title: Forest and Conservation Technicians\nsummary: Woods.\n"
    museum = "title: Museum Keepers\naliases: [Conservation Technician, Scout]\nsummary: Keeps.\n"
    catalog = catalog_of(forest=forest, museum=museum)
    assert catalog.slug("conservation technicians") == catalog.slug("Forest Technician") == "forest"
    assert catalog.slug("scout") == "museum"
