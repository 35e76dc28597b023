"""Plain questions to `careers search`: as which command they are read, and what is said to be beyond the record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import paths
from careercli.api import Catalog
from careercli.commands import questions
from helper import home_of, run


@pytest.fixture(scope="module")
def catalog(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """Every occupation, as a fresh install has them."""
    home = tmp_path_factory.mktemp("questions")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        patch.setenv("HOME", str(home))
        patch.setenv("CAREERS_HOME", str(home_of(home)))
        opened = Catalog.open()
        yield opened
        opened.close()


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("jobs that pay over 100k without a degree?", "list --min-pay 100000 --education award --sort -pay"),
        ("jobs paying $30 an hour", "list --min-pay 62400 --sort -pay"),
        ("which jobs are growing", "list --sort -growth"),
        ("jobs with the most openings", "list --sort -openings"),
        ("jobs near austin", "list --in austin --sort -jobs"),
        ("what does a plumber do", "show plumber --section activities"),
        ("how do I become an electrician", "show electrician --section education --section statistics"),
        ("highest paid nurse", "list --title nurse --sort -pay"),
        ("nurse to electrician", "path registered-nurse electrician"),
        ("salary electrician texas", "salary electrician --in texas"),
        ("jobs like electrician", "related electrician"),
        ("jobs with animals", "match work with animals"),
    ],
)
def test_a_question_is_the_command_that_answers_it(catalog: Catalog, sentence: str, command: str) -> None:
    """Each kind of question once, in the words of somebody who knows no command."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


@pytest.mark.parametrize(
    "sentence", ["nurse", "legal research", "title:nurse", '"legal research"', "", "xyzzy to plugh"]
)
def test_what_is_no_question_is_searched_for(catalog: Catalog, sentence: str) -> None:
    """Names, skills and the syntax of the search stay what they were."""
    assert questions.read(catalog, sentence) is None


def test_what_is_beyond_the_record_is_said(catalog: Catalog) -> None:
    """Alone, nothing is answered; beside something that is recorded, that is."""
    alone = questions.read(catalog, "jobs for introverts")
    assert alone is not None and not alone.arguments and "introversion: not recorded" in alone.remarks[0]
    silent = questions.read(catalog, "jobs where I don't have to talk to people")
    assert silent is not None and not silent.arguments, "not the work with people, which is its opposite"
    partly = questions.read(catalog, "well paid jobs with no stress")
    assert partly is not None and partly.arguments == ("list", "--sort", "-pay") and "stress" in partly.remarks[0]


def test_search_says_how_it_read_a_question(atlas_data: Path, tmp_path: Path) -> None:
    """The answer is the command's own, its format and limit as asked for."""
    asked = ("jobs over 200k", "--limit", "2", "--format", "ids")
    ran = run("search", *asked, home=tmp_path, CAREERS_DATA=str(atlas_data))
    same = run("list", "--min-pay", "200000", "--sort", "-pay", *asked[1:], home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "read as careers list --min-pay 200000 --sort -pay" in ran.stderr
    assert (ran.lines, len(ran.lines), ran.exit_code) == (same.lines, 2, 0)
