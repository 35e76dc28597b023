"""A list of skills that is wrapped at any width, in the middle of a name too, has the same skills.

From 24 characters on, that is: in a column so narrow that a line is a word, a name in two of them may be two.
"""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.api import Catalog
from careercli.profile import from_cv
from careercli.profile.cv.document import Cv
from careercli.profile.cv.layout import Line, read

SKILLS = (
    "customer service", "cash handling", "data entry", "project management", "blueprint reading", "conduit bending",
    "vital signs", "sales forecasting", "Excel", "Python", "SQL", "welding", "payroll", "scheduling", "QuickBooks",
)  # fmt: skip


def _cv(text: str) -> Cv:
    return read("text", [Line(line, f"line {number}") for number, line in enumerate(text.splitlines(), 1)])


def _read(catalog: Catalog, listed: str) -> list[str]:
    reading = from_cv.of_cv(catalog, _cv(f"Ann Green\n\nSkills\n{listed}\n\nExperience\nClerk, Acme, 2019 - 2022\n"))
    return [skill.phrase.text for skill in reading.skills]


@settings(max_examples=150, deadline=None)
@given(
    skills=st.lists(st.sampled_from(SKILLS), min_size=4, max_size=12, unique=True),
    width=st.integers(24, 100),
    capital=st.booleans(),
    stop=st.booleans(),
)
def test_a_list_wrapped_at_any_width_has_the_same_skills(
    catalog: Catalog, skills: list[str], width: int, capital: bool, stop: bool
) -> None:
    """It may end with a stop, and names may have capitals."""
    names = [name[0].upper() + name[1:] if capital else name for name in skills]
    whole = ", ".join(names) + "." * stop
    wrapped = textwrap.fill(whole, width, break_long_words=False, break_on_hyphens=False)
    assert sorted(_read(catalog, wrapped)) == sorted(_read(catalog, whole)) == sorted(names)


@pytest.mark.parametrize(
    "listed",
    [
        "Python, SQL, Tableau, customer service, Excel\nWelding, soldering, blueprint reading",
        "Python, SQL\nwelding, soldering, blueprint reading",
        "Payroll, QuickBooks and Excel\nWelding, soldering",
        "Tools: Git, Jira\nLanguages: Python, SQL",
        "Python, SQL, Excel.\nwelding, soldering.",
        "Excel, Python\nSQL",
    ],
)
def test_lines_that_are_lists_of_their_own_stay_apart(catalog: Catalog, listed: str) -> None:
    read = {phrase.casefold() for phrase in _read(catalog, listed)}
    named = listed.replace("Tools: ", "").replace("Languages: ", "").replace(".", "").replace(" and ", ", ")
    assert read == {name.casefold().strip() for name in named.replace("\n", ",").split(",")}
