"""Jobs of one trade in a place: its pay and number of jobs there, and no trade of a sentence dropped in silence."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.jobs import job_mentions
from careercli.profile import model
from helper import run

QUESTIONS = Path(__file__).parents[2] / "benchmarks" / "questions.tsv"
TRADES = {
    "welding": "welder", "plumbing": "plumber", "carpentry": "carpenter", "security": "security-guard",
    "truck driving": "truck-driver", "data entry": "data-entry-keyers", "social work": "child-family-and-school-social-",
    "machining": "machinists", "forklift": "forklift-operator", "nursing": "registered-nurse",
}  # fmt: skip
WORKERS = {"welders": "welder", "machinists": "machinists", "electricians": "electrician", "nurses": "registered-nurse"}


@pytest.mark.parametrize(
    "pattern", ["are there {} jobs near {}", "any {} work around {}", "{} jobs in {}", "{} jobs {}"]
)
@pytest.mark.parametrize(("trade", "slug"), TRADES.items())
def test_jobs_of_a_trade_in_a_place_are_its_pay_there(catalog: Catalog, pattern: str, trade: str, slug: str) -> None:
    question = questions.read(catalog, pattern.format(trade, "ohio"))
    assert question is not None
    assert question.arguments[0] == "salary"
    assert question.arguments[1].startswith(slug)
    assert question.arguments[2:] == ("--in", "ohio")


@pytest.mark.parametrize(
    "pattern",
    [
        "where in michigan are there jobs for {}",
        "is there work for {} in michigan",
        "who hires {} in michigan",
        "which companies hire {} in michigan",
        "is anyone hiring {} in michigan",
        "are {} needed in michigan",
        "jobs for {} in michigan",
    ],
)
@pytest.mark.parametrize(("workers", "slug"), WORKERS.items())
def test_jobs_for_workers_in_a_place_are_their_pay_there(
    catalog: Catalog, pattern: str, workers: str, slug: str
) -> None:
    question = questions.read(catalog, pattern.format(workers))
    assert question is not None
    assert question.arguments == ("salary", slug, "--in", "michigan")


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("truck driving jobs in ohio that pay over 50k", "salary truck-driver --offer 50000 --in ohio", "is taken as"),
        ("good summer welding jobs near austin", "salary welder --in austin", "not looked for: summer"),
        ("welding jobs without a degree in ohio", "salary welder --in ohio", "certificate not looked for"),
        ("night shift nursing jobs in ohio", "salary registered-nurse --in ohio", "nights: registered-nurse: for some"),
        ("who hires machinists", "salary machinists --by sector", "employers: not recorded by name"),
        (
            "welding jobs over 50k",
            "list --min-pay 50000 --sort -pay",
            "not looked for: welding; `careers salary welder`",
        ),
        ("apartment jobs in texas", "list --in texas --sort -jobs", "not looked for: apartment"),
    ],
)
def test_what_else_is_wished_is_answered_or_said(catalog: Catalog, sentence: str, command: str, said: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == command
    assert said in "; ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("healthcare jobs in ohio", "list --in ohio --family health --sort -jobs"),
        ("outdoor jobs in ohio", "list --work outdoors --in ohio --sort -jobs"),
        ("jobs for an ex-nurse in ohio", "next registered-nurse --in ohio"),
        ("jobs for nurses", "next registered-nurse"),
    ],
)
def test_a_field_and_a_move_are_no_trade(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert (" ".join(question.arguments), question.remarks) == (command, ())


def test_jobs_with_the_government_are_told_by_sector_and_not_by_a_subject(catalog: Catalog) -> None:
    question = questions.read(catalog, "government jobs in ohio")
    assert question is not None and question.arguments == ("list", "--in", "ohio", "--sort", "-jobs")
    assert any("`careers salary ROLE --by sector`" in remark for remark in question.remarks)


def test_an_occupation_of_a_question_is_in_the_command_or_said(catalog: Catalog) -> None:
    with QUESTIONS.open(encoding="utf-8", newline="") as lines:
        asked = [row["question"] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    seen = 0
    for text in asked:
        named = job_mentions.named_in(catalog, text.lower().strip(" ?.").split())
        question = questions.read(catalog, text) if named else None
        if question is None:
            continue
        seen += 1
        titles = [word for option, word in zip(question.arguments, question.arguments[1:], strict=False)
                  if option == "--title"]  # fmt: skip
        said = " ".join((*question.arguments, *question.remarks))
        assert any(slug in said for slug in named) or any(title in text for title in titles), text
    assert seen > 60


def test_the_command_line_says_how_it_was_read(tmp_path: Path) -> None:
    result = run("are there welding jobs near columbus ohio", home=tmp_path)
    assert result.exit_code == 0
    assert "read as careers salary welder --in" in result.stderr
    assert "Columbus, OH" in result


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("i want to drive a city bus what do i need", "show bus-drivers-transit-and-intercity --section"),
        ("i want to install solar panels where do i start", "show solar-photovoltaic-installers --section"),
        ("what certifications do i need for it support", "show computer-user-support-specialist --section entry-path"),
        ("which degree do i need to be a web developer", "show web-developer --section entry-path"),
        ("i have a bad back what else can a warehouse worker do", "next laborer-and-freight-mover --work no-strain"),
        ("what else can a nurse do", "next registered-nurse"),
    ],
)
def test_work_that_a_verb_names_and_a_job_behind_conditions(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments).startswith(command)
    assert not any(remark.startswith("not looked for") for remark in question.remarks)


OF_NO_JOB = {
    "what will this job look like in ten years": "show waiter --section statistics",
    "how much does this job pay": "salary waiter",
    "is this a good job": "show waiter --section statistics",
    "what does my job pay in ohio": "salary waiter --in ohio",
}


@pytest.mark.parametrize("sentence", OF_NO_JOB)
def test_a_job_that_is_only_pointed_at_is_asked_for(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == ()
    assert question.remarks[0].startswith("no job is named")


@pytest.mark.parametrize(("sentence", "command"), OF_NO_JOB.items())
def test_a_job_that_is_only_pointed_at_is_that_of_the_profile(
    catalog: Catalog, sentence: str, command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    model.profile_file().write_text("role: waiter\n", encoding="utf-8")
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == command
    assert question.remarks[0] == "taken as that of your profile: waiter"
    kept = questions.read(catalog, "save this job")
    assert kept is not None
    assert kept.remarks[0].startswith("no job is named: `careers star waiter` keeps a job, that of your profile")
