"""A name that is taken for what is left over of a group ("All Other"), though other roles share it, says so."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.catalog import usual_titles
from careercli.text import is_residual
from helper import Ran, run

SHARED = [  # the name, the occupation that it is taken as, one of the others
    ("surgeon", "Surgeons, All Other", "pediatric-surgeons"),
    ("surgeons", "Surgeons, All Other", "orthopedic-surgeons-except-pediatric"),
    ("scout", "Agricultural Workers, All Other", "coaches-and-scouts"),
    ("preparer", "Production Workers, All Other", "tax-preparers"),
    ("science technician", "Life, Physical, and Social Science Technicians, All Other", "food-science-technicians"),
    ("lecturer", "Postsecondary Teachers, All Other", "business-teachers-postsecondary"),
]
ITS_OWN = ["29-1249", "surgeons-all-other", "Surgeons, All Other", "clown", "marine", "police surgeon"]
"""A code, a slug and a title are nobody else's; no other clown is there, a marine engineer is no marine, and so on."""


@pytest.fixture(scope="module")
def careers(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ran]:
    """Runs the program with every occupation; each line once."""
    home = tmp_path_factory.mktemp("left-over")
    return functools.cache(lambda *arguments: run(*arguments, home=home, CAREERS_DATA=str(atlas_data)))


@pytest.mark.parametrize(("name", "title", "other"), SHARED)
def test_a_shared_name_tells_the_others(careers, name: str, title: str, other: str) -> None:
    """Which it was taken for, once, and a command that lists all, the others among them."""
    ran = careers("salary", name, "--json")
    assert ran.stderr.count(f"careers: {name} is taken as {title}: those without an occupation of their own\n") == 1
    assert ran.json
    command = "search", name
    assert (
        f"`careers search {name if ' ' not in name else repr(name).replace(chr(39), chr(34))}` lists them" in ran.stderr
    )
    assert other in careers(*command, "--limit", "100", "--format", "ids").lines


@pytest.mark.parametrize("line", [("surgeon",), ("what", "does", "a", "surgeon", "earn"), ("what do surgeons earn?",),
                                  ("next", "surgeon"), ("gap", "surgeon", "nurse"), ("show", "surgeon")])  # fmt: skip
def test_it_is_told_however_the_name_is_asked_for(careers, line: tuple[str, ...]) -> None:
    """Alone, in a sentence, and by every command that takes a role."""
    assert "pediatric-surgeons" in careers(*line).stderr


@pytest.mark.parametrize("name", ITS_OWN)
def test_a_name_of_its_own_needs_no_word(careers, name: str) -> None:
    """Nothing is told that helps nobody."""
    assert "is taken as" not in careers("show", name, "--json").stderr


MANY = 5
"""Described occupations of other minor groups that have a name: as many as no catch-all may stand for."""


def test_no_title_of_the_table_is_decided_by_a_catch_all_where_many_described_occupations_have_it(
    atlas_data: Path,
) -> None:
    """A machine operator runs one of forty kinds of machines, each with its own outlook."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_DATA", str(atlas_data))
        with Catalog.open() as atlas:
            query = atlas.query
            titles, wrong = {row[0]: row[1] for row in query.slugs_by_title()}, []
            keys = usual_titles.keys()
            for key in keys:
                named = [query.roles_of_codes([code])[:1] for code in usual_titles.codes(key)]
                if not all(slugs and is_residual(titles[slugs[0]]) for slugs in named):
                    continue
                groups = {code[:4] for code in usual_titles.codes(key)}
                described = {each.slug for each in query.roles_named(key)
                             if not each.residual and (each.code or "")[:4] not in groups}  # fmt: skip
                wrong += [key] * (len(described) >= MANY)
            assert wrong == []


def test_a_machine_operator_is_none_of_the_catch_all(careers) -> None:
    """The likeliest of the name is told with the others; its title alone is searched for."""
    ran = careers("next", "machine", "operator")
    assert "packaging-and-filling-machine-operators-and-tenders, the likeliest of that name; others: " in ran.stderr
    assert "All Other" not in ran.stderr
