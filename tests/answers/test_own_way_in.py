"""The way in that the file of a part of an occupation tells goes before the record, which is of the whole occupation."""

from __future__ import annotations

import io

import pytest
import rich.console

from careercli.answers import gap, glance, own_way_in
from careercli.answers.path import path
from careercli.answers.plan import plan
from careercli.answers.plan_apply import NOW
from careercli.profile.mover import mover
from careercli.screens import gap as gap_screen
from careercli.screens import path as path_screen
from careercli.screens.console import Console

PATH = "A horseshoeing school of 8 to 36 weeks, then two years with a journeyman."
PART = "title: Farrier\nsummary: x\noccupation: {code: 39-2021, title: Animal Caretakers, match: part}\n"
RECORD = (
    "statistics: {source: BLS, year: 2025, country: US, currency: USD, period: year, wages: {median: 35360}, "
    "entry_education: High school diploma or equivalent, work_experience: None, "
    "training: Short-term on-the-job training}\n"
)
CLERK = "title: Clerk\nsummary: x\noccupation: {code: 43-9061.00, match: same}\n"


def _printed(screen, answer) -> str:
    """What a screen shows of an answer, without its line breaks."""
    out = io.StringIO()
    console = Console(rich.console.Console(file=out, width=200, height=50))
    console.show(screen(answer, console))
    return " ".join(out.getvalue().split())


@pytest.fixture
def opened(catalog_of):
    """A farrier whose file tells the way in, one whose file does not, and a clerk."""
    return catalog_of(
        farrier=f"{PART}{RECORD}education: {{path: '{PATH}'}}\n",
        shoer=f"{PART}{RECORD}".replace("Farrier", "Shoer"),
        clerk=f"{CLERK}{RECORD}",
    )


def test_show_tells_it_first(opened) -> None:
    """Before what the Bureau has of the whole occupation."""
    first, *rest = glance.way_in(opened.entry("farrier").role)
    assert first == (own_way_in.WHO, PATH, glance.GUIDE)
    assert rest
    assert all(who != own_way_in.WHO for who, _words, _whose in glance.way_in(opened.entry("shoer").role))


def test_nothing_says_that_no_study_is_needed(opened) -> None:
    """Neither a way, nor a plan, nor what lies between; of a file that is silent the record's word stands."""
    told, silent = (
        _printed(path_screen.screen, path(opened, mover(opened, "clerk"), to)) for to in ("farrier", "shoer")
    )
    assert "no study" not in told
    assert own_way_in.SEE in told
    assert "no study" in silent
    assert any(PATH in words for words in path(opened, mover(opened, "clerk"), "farrier").remarks)
    whole, without = (" ".join(each.why for each in plan(opened, "clerk", to).steps) for to in ("farrier", "shoer"))
    assert NOW.strip() not in whole
    assert PATH in whole
    assert NOW.strip() in without
    assert plan(opened, "clerk", "farrier").way_in == (PATH,)


def test_a_gap_marks_what_is_of_the_whole_occupation(opened) -> None:
    """And tells the file's words before it."""
    told, silent = (_printed(gap_screen.screen, gap.gap(opened, "clerk", to)) for to in ("farrier", "shoer"))
    assert f"the role's file tells: {PATH}" in told
    assert "no further study expected" not in told
    assert "High school diploma*" in told
    assert "no further study expected" in silent


@pytest.mark.parametrize(
    ("education", "is_told"),
    [
        ("{path: Ask around.}", True),
        ("{level: A school of 24 weeks.}", True),
        ("{level: Usually an associate's degree., path: A college.}", False),
        ("{path: A school., required: [{level: High School Diploma, percent: 90}]}", False),
    ],
)
def test_schooling_that_is_counted_is_no_text_alone(catalog_of, education: str, is_told: bool) -> None:
    """A degree that the file asks for, and the shares of a survey, are counted; nothing is claimed of words alone."""
    role = catalog_of(a=f"{PART}education: {education}\n").entry("a").role
    assert bool(own_way_in.told(role)) is is_told
    assert own_way_in.states_schooling(role) is (is_told and "school" in education)
