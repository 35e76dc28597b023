"""What a name was taken as is told by every command, and a title that no role has is answered with little."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

import careercli
from careercli.api import Catalog
from careercli.commands.asked import questions
from helper import Ran, run


@pytest.fixture(scope="module")
def careers(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ran]:
    """Runs the program with every occupation; each line once."""
    home = tmp_path_factory.mktemp("taken-as")
    return functools.cache(lambda *arguments: run(*arguments, home=home, CAREERS_DATA=str(atlas_data)))


@pytest.mark.parametrize(
    "line", [("path", "paralegal", "barman"), ("gap", "barman", "paralegal"), ("compare", "paralegal", "barman"),
             ("plan", "paralegal", "barman")],
)  # fmt: skip
def test_a_name_of_other_words_than_the_title_is_told(careers: Callable[..., Ran], line: tuple[str, ...]) -> None:
    """As the first role or the second, once."""
    told = "careers: barman is taken as bartender: no title, but a name that it is known by\n"
    assert careers(*line).stderr.count(told) == 1


@pytest.mark.parametrize("name", ["bartender", "truck-driver", "nurse", "29-1141", "carpenters"])
def test_a_name_that_says_the_title_needs_no_word(careers: Callable[..., Ran], name: str) -> None:
    """Nor does a code."""
    assert "taken as" not in careers("salary", name).stderr


@pytest.mark.parametrize("target", ["contracts-manager", "contract manager"])
def test_a_target_that_may_be_several_is_asked(careers: Callable[..., Ran], target: str) -> None:
    """With a hyphen or without, in the plural or not: never a builder without a word."""
    ran = careers("path", "legal-coordinator", target)
    assert "fits several roles" in ran.stderr
    assert "contract-specialist" in ran.stderr
    assert "construction-manager" in ran.stderr


@pytest.mark.parametrize(
    "line", [("gap", "legal-operations-specialist", "paralegal"), ("legal", "operations", "specialist")]
)
def test_a_step_of_a_ladder_is_told_with_the_ladder(careers: Callable[..., Ran], line: tuple[str, ...]) -> None:
    """As an argument, and as words without a command."""
    assert "is a step of legal-coordinator; `careers tiers legal-coordinator` has the ladder" in careers(*line).stderr


def test_a_title_that_no_role_has_is_answered_with_little(careers: Callable[..., Ran]) -> None:
    """No operations managers of slots and mortuaries for legal operations; what is left out is told, and found."""
    ran = careers("search", "legal operations manager", "--format", "ids")
    assert ran.lines[0] == "administrative-services-manager"
    assert "legal-coordinator" in ran.lines
    assert "gambling-managers" not in ran.lines
    assert "no role is called 'legal operations manager'" in ran.stderr
    assert '`careers search "operations manager"` has them' in ran.stderr
    assert "gambling-managers" in careers("search", "operations manager", "--limit", "0", "--format", "ids").lines


@pytest.mark.parametrize(
    ("title", "first"),
    [("e-discovery specialist", "paralegal"), ("privacy analyst", "compliance-officer"),
     ("legal office manager", "administrative-services-manager"), ("litigation support specialist", "paralegal")],
)  # fmt: skip
def test_a_title_is_not_read_by_a_stray_word(careers: Callable[..., Ran], title: str, first: str) -> None:
    """Discovery is no bioinformatics, privacy no architecture of databases, and an office of lawyers no lawyer."""
    assert careers("search", title, "--format", "ids").lines[0] == first


TAKEN = {
    ("list", "--family", "lega"): "--family lega is taken as legal",
    ("next", "waiter", "--family", "lega"): "--family lega is taken as legal",
    ("list", "--not-family", "lega"): "--not-family lega is taken as legal",
    ("list", "--min-education", "college"): "--min-education college is taken as certificate",
    ("next", "waiter", "--have", "mba"): "--have mba is taken as master",
    ("list", "--skill", "k8s"): "--skill k8s is taken as Kubernetes",
    ("list", "--sort", "salary"): "--sort salary is taken as pay",
    ("list", "--in", "ralei", "--sort", "salary"): "--sort salary is taken as pay",
    ("list", "--in", "ralei"): "ralei is taken as Raleigh-Cary, NC",
    ("salary", "waiter", "--in", "ralei"): "ralei is taken as Raleigh-Cary, NC",
    ("next", "waiter", "--in", "ralei"): "ralei is taken as Raleigh-Cary, NC",
    ("path", "waiter", "legal-coordinator", "--avoid", "paral"): "paral is taken as paralegal",
}
"""A command whose option has another word than a name of what it stands for, or the beginning of one."""


@pytest.mark.parametrize("line", TAKEN, ids=" ".join)
def test_what_an_option_is_taken_for_is_told(careers: Callable[..., Ran], line: tuple[str, ...]) -> None:
    """On stderr, once: whatever command has the option."""
    assert [said.removeprefix("careers: ") for said in careers(*line).stderr.splitlines()].count(TAKEN[line]) == 1


@pytest.mark.parametrize(
    "line",
    [("list", "--family", "Healthcare-Support"), ("list", "--min-education", "bachelors"), ("list", "--sort", "-pay"),
     ("list", "--sort", "official_median"), ("list", "--skill", "excel"), ("list", "--in", "raleigh"),
     ("list", "--in", "39580"), ("salary", "waiter", "--in", "nc"), ("next", "waiter", "--have", "some college")],
    ids=" ".join,
)  # fmt: skip
def test_a_name_in_an_option_needs_no_word(careers: Callable[..., Ran], line: tuple[str, ...]) -> None:
    assert "taken as" not in careers(*line).stderr


def test_a_program_reads_what_a_filter_was_taken_for(atlas_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Among the remarks of the answer."""
    monkeypatch.setenv("CAREERS_DATA", str(atlas_data))
    with careercli.open_catalog() as catalog:
        assert "--family lega is taken as legal" in catalog.list(family="lega").remarks
        assert "ralei is taken as Raleigh-Cary, NC" in catalog.salary("paralegal", place="ralei").remarks


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("court administrator", "no role is called 'court administrator': 'Court, Municipal, and License Clerks' is "),
        (
            "warehouse lead",
            "no role is called 'warehouse lead': 'Transportation Supervisor' is nearest by field and rank",
        ),
        ("barista trainer", "no role is called 'barista trainer': these are the nearest by the word 'barista'"),
        ("scrum master", "'scrum master' has no record of its own: it is counted with 'Project Management Specialist'"),
        ("salon manager", "'salon manager' has no record of its own: it is counted with 'First-Line Supervisors of "),
    ],
)
def test_a_title_that_no_role_has_is_said_to_be_none(careers: Callable[..., Ran], title: str, told: str) -> None:
    """Where another role stands in for it, whether it shares a word with that or none."""
    assert told in careers(title).stderr


@pytest.mark.parametrize("title", ["hr director", "payroll coordinator", "vice principal", "sous chef", "court clerks"])
def test_a_name_that_the_record_has_is_not_said_to_be_none(careers: Callable[..., Ran], title: str) -> None:
    """HR Director is one of O*NET's names of human resources managers."""
    assert "no role is called" not in careers(title).stderr and "of its own" not in careers(title).stderr


def test_a_program_reads_what_a_search_says(atlas_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the command says on stderr stands among the remarks; so do those of ladders, questions and places."""
    monkeypatch.setenv("CAREERS_DATA", str(atlas_data))
    with careercli.open_catalog() as catalog:
        assert (
            "no role is called 'contract': the first of these have it in a name" in catalog.search("contract").remarks
        )
        assert (
            "these are the roles called 'welder': 'senior' was not looked for"
            in catalog.search("senior welder").remarks
        )
        assert catalog.search("welder").remarks == ()
        assert catalog.tiers("welder").remarks == ("tiers not recorded for welder",)
        assert "no place in the figures is called 'seatle'" in " ".join(catalog.places("seatle").remarks)
        assert "no question of Legal Technician fits 'zzzq'" in " ".join(
            catalog.faq("legal-technician", "zzzq").remarks
        )


def test_the_beginning_of_a_name_is_not_told_where_the_answer_names_the_role(careers: Callable[..., Ran]) -> None:
    """Nor of a line that is read once more: "registered" stands in front of "nurse"."""
    assert "taken as" not in careers("salary", "paral").stderr
    assert "taken as" not in careers("salary", "registered", "nurse", "in", "Austin").stderr


@pytest.mark.parametrize(
    "sentence",
    ["how can an elementary teacher become an instructional designer", "what does an instructional designer earn"],
)
def test_a_name_of_another_kind_of_worker_is_told_in_a_question(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert any("instructional designer is taken as instructional-coordinators" in each for each in question.remarks)
    plain = questions.read(catalog, "how can an elementary teacher become an instructional coordinator")
    assert plain is not None
    assert not any("taken as" in each for each in plain.remarks)
