"""The sentence behind every "there is none": what it offers, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.nothing_found import what_there_is
from helper import ROOT, run
from terminal import Terminal

BEGINS = "starts a role of your own"


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """The twenty roles of the tests' catalogue."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("nothing")))
        with Catalog.open() as opened:
            yield opened


def test_a_search_is_offered_where_none_was_made(catalog: Catalog) -> None:
    """With the roles that it finds; behind a search that found nothing, only a role of one's own brings more."""
    assert "`careers search paralegal` finds Paralegal" in what_there_is(catalog, "paralegal")
    searched = what_there_is(catalog, "paralegal", searched=True)
    assert "careers search" not in searched
    assert f"`careers new paralegal` {BEGINS}" in searched


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("lamp warden", True),
        ("harbour keeper", True),
        ("keeper of all the harbour lamps", False),  # a sentence
        ("12 345", False),
        ("?!", False),
        ("", False),
        ("  ", False),
    ],
)
def test_a_role_of_ones_own_is_offered_for_a_title(catalog: Catalog, words: str, offered: bool) -> None:
    """That is up to five words with a letter in them; there is a list of roles whatever was asked."""
    sentence = what_there_is(catalog, words, searched=True)
    assert "`careers list` shows them" in sentence
    assert (BEGINS in sentence) is offered


@pytest.mark.parametrize("command", [("list",), ("next", "paralegal"), ("match", "excel"), ("list", "--in", "Texas")])
def test_a_field_that_is_none_is_refused_with_those_there_are(
    tmp_path: Path, atlas_data: Path, command: tuple[str, ...]
) -> None:
    """An empty list would say that nobody works in it."""
    refused = run(*command, "--family", "enginering", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (refused.exit_code, str(refused)) == (2, "")
    assert "no field is called 'enginering'" in refused.stderr
    assert "--family engineering" in refused.stderr
    refused = run(*command, "--family", "nosuch", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "healthcare" in refused.stderr


def test_one_sentence_where_no_word_is_known(careers) -> None:
    """`match` and `whatif` say what the catalogue holds, as a search does; of filters only where there are some."""
    for line in (("match", "qwertyx"), ("whatif", "paralegal", "qwertyx")):
        told = careers(*line).stderr
        assert "the catalogue holds " in told and "`careers list` shows them" in told, line
        assert "filters" not in told
    assert "the filters leave none" in careers("match", "qwertyx", "--min-pay", "60000").stderr


def test_a_misspelt_word_is_told_by_the_one_that_was_meant(careers) -> None:
    """No role has "legl" in a name: "legal" is the nearest, and can be searched for."""
    told = careers("search", "legl").stderr
    assert "nearest: 'legal', see `careers search legal`" in told
    assert "have it in a name" not in told


def test_commands_instead_of_answers_fit_a_narrow_terminal(tmp_path: Path) -> None:
    """At 80 columns each command is alone on its line, and what it is for below it, further in."""
    with Terminal("faq", "paralegal", home=tmp_path, columns=80, rows=40, CAREERS_DATA=str(ROOT / "data")) as one:
        assert one.ended() == 0
        lines = [line for line in one.lines if line.startswith(" ")]
    assert lines[:2] == ["  careers show paralegal", "      the work, the way in, pay and outlook"]
    assert all(line.startswith(("  careers ", "      ")) for line in lines)


def test_notes_that_are_not_there_are_said_so(tmp_path: Path) -> None:
    """Without any, no number is the matter."""
    ran = run("note", "paralegal", "--remove", "1", home=tmp_path)
    assert ran.stderr.startswith("careers: paralegal has no notes\n")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        *(((name, "zzzzq"), 0) for name in ("search", "skills", "match", "places")),
        (("match", "westlaw", "zzzzq"), 0),
        (("faq", "legal-coordinator", "zzzzq"), 0),
        (("list", "--title", "zzzzq"), 0),
        *(((name, "zzzzq"), 3) for name in ("show", "salary", "next", "related", "faq")),
        (("list", "--skill", "zzzzq"), 2),
        (("list", "--family", "zzzzq"), 2),
        (("salary", "paralegal", "--in", "zzzzq"), 2),
        (("show", "paralegal", "--section", "zzzzq"), 2),
    ],
)
def test_a_search_may_find_nothing_and_a_name_that_is_needed_may_not(
    tmp_path: Path, line: tuple[str, ...], code: int
) -> None:
    """The rule of README's exit codes: 0 with an empty answer, or 3 for a role and 2 for any other name; stderr says it."""
    ran = run(*line, "--json", home=tmp_path)
    assert ran.exit_code == code
    assert "zzzzq" in ran.stderr or "--title" in line
    assert bool(str(ran)) == (code == 0)
    if code == 0 and "westlaw" not in line:
        assert ran.json == []


@pytest.mark.parametrize("name", ["search", "skills", "match", "places", "faq"])
def test_the_help_of_a_search_says_the_code(name: str, tmp_path: Path) -> None:
    assert "What finds nothing is an empty answer" in " ".join(str(run(name, "--help", home=tmp_path)).split())
