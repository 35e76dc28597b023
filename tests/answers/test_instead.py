"""`tiers`, `day`, `check` and `faq` for a role of which no guide tells anything: what there is instead, said once."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from helper import run

INSTEAD = [
    (
        "tiers",
        "No guide describes the career ladder of Paralegal",
        "Where this job leads",
        "careers next paralegal",
    ),
    (
        "day",
        "No guide gives an hour-by-hour day for Paralegal",
        "What people do in this job",
        "careers show paralegal --section responsibilities",
    ),
    (
        "check",
        "No guide claims a figure for Paralegal",
        "$61,010 a year in the United States",
        "careers salary paralegal",
    ),
]


@pytest.mark.parametrize(("command", "missing", "there", "following"), INSTEAD, ids=[case[0] for case in INSTEAD])
def test_a_screen_says_once_what_is_missing_and_what_there_is(
    careers, command: str, missing: str, there: str, following: str
) -> None:
    """With the two roles that have it, and a command that works; nothing more on stderr."""
    ran = careers(command, "paralegal", "--format", "table", COLUMNS="160")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.count(missing) == 1
    assert "2 of 20 roles have that: legal-coordinator, legal-technician." in ran
    assert there in ran
    assert following in ran
    assert careers(*following.split()[1:]).exit_code == 0


@pytest.mark.parametrize(("command", "word"), [("tiers", "tiers"), ("day", "day"), ("check", "claims of a guide")])
def test_a_program_gets_the_data_and_a_word_on_stderr(careers, command: str, word: str) -> None:
    """JSON as for any role, and one line that says what is not recorded."""
    ran = careers(command, "paralegal", "--json")
    assert ran.exit_code == 0
    assert isinstance(ran.json, list)
    assert ran.stderr == f"{word} not recorded for paralegal\n"


def test_side_by_side_the_one_without_is_named(careers) -> None:
    """The other's ladder and day are there."""
    for command, there, missing in (
        ("tiers", "Junior Legal Coordinator", "No guide describes the career ladder of Paralegal."),
        ("day", "Document Preparation", "No guide gives an hour-by-hour day for Paralegal."),
    ):
        ran = careers(command, "paralegal", "legal-coordinator", "--format", "table", COLUMNS="160")
        assert there in ran
        assert missing in ran


def test_a_question_without_a_role_searches_all_answers(careers) -> None:
    """Best first, each with whose answer it is."""
    ran = careers("faq", "do I need a degree", "--json")
    assert ran.stderr == ""
    assert "degree" in ran.json[0]["question"]
    assert {hit["slug"] for hit in ran.json} == {"legal-coordinator", "legal-technician"}
    assert [hit["score"] for hit in ran.json] == sorted((hit["score"] for hit in ran.json), reverse=True)


def test_a_role_without_answers_gets_those_of_others_that_fit(careers) -> None:
    """And is told that they are others'."""
    ran = careers("faq", "paralegal", "remote", "--json")
    assert {hit["slug"] for hit in ran.json} == {"legal-coordinator", "legal-technician"}
    assert "No guide answers questions about Paralegal" in ran.stderr
    own = careers("faq", "legal-technician", "remote", "--json")
    assert {hit["slug"] for hit in own.json} == {"legal-technician"}


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["paralegal"], 0, "No guide answers questions about Paralegal. 2 of 20 roles have that"),
        (["can I surf at lunch zzz"], 0, "No answer fits. 2 of 20 roles have that"),
        (["legal-technician", "zzz"], 0, "no question of Legal Technician fits 'zzz'"),
        (["qqzzxx"], 3, "no role is called 'qqzzxx'"),
    ],
)
def test_no_answer_says_where_there_are_some(careers, words: list[str], code: int, said: str) -> None:
    """A single word that is neither a role nor in an answer is a misspelt role."""
    ran = careers("faq", *words)
    assert (ran.exit_code, str(ran)) == (code, "")
    assert said in ran.stderr


@pytest.mark.parametrize("role", ["paralegal", "judge"])
def test_a_role_without_answers_is_told_commands_that_work(careers, role: str) -> None:
    """What people ask most is recorded elsewhere: each command runs, and has something to say."""
    ran = careers("faq", role, "--json")
    assert (ran.exit_code, ran.json) == (0, [])
    commands = [line.split("   ")[0].strip() for line in ran.stderr.splitlines()[1:]]
    assert f"careers show {role}" in commands
    assert len(commands) >= 4
    for command in commands:
        answered = careers(*shlex.split(command)[1:])
        assert (answered.exit_code, bool(answered.strip())) == (0, True), command


def test_jobs_near_a_role_are_offered_where_there_are_any(tmp_path: Path, atlas_data: Path) -> None:
    """O*NET describes no work of the armed forces: `careers next` would refuse it."""

    def of(role: str) -> str:
        return run("tiers", role, home=tmp_path, terminal=True, CAREERS_DATA=str(atlas_data))

    assert "No guide describes" in of("air-crew-members")
    assert "careers next" not in of("air-crew-members")
    assert "careers next roofers" in of("roofers")


@pytest.mark.parametrize("name", ["building inspector", "drywall installer"])
def test_the_name_of_a_role_is_no_question(tmp_path: Path, atlas_data: Path, name: str) -> None:
    """Billing software of a legal coordinator is no answer about inspectors of buildings: there is none, and what else."""
    ran = run("faq", name, "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert (ran.exit_code, ran.json) == (0, [])
    assert "No guide answers questions about " in ran.stderr
    assert "careers show " in ran.stderr
