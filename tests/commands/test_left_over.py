"""A name that is taken for what is left over of a group ("All Other"), though other roles share it, says so."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

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
