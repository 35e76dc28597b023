"""What apprentices earn is told of their trade; names of people by what they mend, and times of study, are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.catalog import apprentices
from careercli.commands.asked import questions
from careercli.commands.asked.jobs.asked_apprentices import ASKED_APART
from careercli.commands.asked.person import own_pay
from helper import home_of, run

WAY = "--section entry-path --section education"


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("what does an electrician apprentice earn in Georgia", "salary electrician --in georgia"),
        ("what do apprentice electricians earn", "salary electrician"),
        ("plumber apprentice", "salary plumber"),
        ("apprenticeship pay for electrician", "salary electrician"),
        ("first year apprentice electrician pay", "salary electrician"),
        ("what does a plumbing apprentice make", "salary plumber"),
        ("carpenter apprentice wages", "salary carpenter"),
    ],
)
def test_an_apprentice_is_paid_in_the_trade_and_not_as_its_helper(
    catalog: Catalog, sentence: str, command: str
) -> None:
    """The classification of occupations counts who learns a trade in it, and helpers apart (SOC 2018)."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    known = f"pay of apprentices: {apprentices.PAY}; of all "
    assert any(remark.startswith(known) for remark in question.remarks)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("electrician apprentice", "electrician"),
        ("apprentice electrician", "electrician"),
        ("second-year plumber's apprentice", "plumber"),
        ("carpentry apprentice", "carpenter"),
        ("HVAC Apprentice", "hvac-technician"),
        ("apprentice butcher", "butchers-and-meat-cutters"),
    ],
)
def test_an_apprentice_is_of_the_trade_where_a_command_names_one_too(tmp_path: Path, name: str, slug: str) -> None:
    """Names of helpers in O*NET's list of titles are no reason to show an apprentice the helpers' pay."""
    ran = run("salary", name, "--json", home=tmp_path)
    assert [role["slug"] for role in json.loads(ran)] == [slug]
    assert "not with helpers (SOC 2018)" in ran.stderr and apprentices.PAY in ran.stderr


def test_helpers_go_by_their_other_names_and_an_own_file_keeps_its_title(catalog_of) -> None:
    own = "title: Electrician Apprentice\nsummary: Learns.\n"
    mine = catalog_of(electrician="title: Electrician\nsummary: Wires.\n", learner=own)
    assert mine.slug("electrician apprentice") == "learner"


def test_an_apprentice_of_no_trade_is_no_role(tmp_path: Path) -> None:
    ran = run("salary", "apprentice", home=tmp_path)
    assert ran.exit_code and "helpers" not in ran.stderr


def test_an_apprentice_who_tells_of_their_pay_is_of_the_trade(catalog: Catalog) -> None:
    question = questions.read(catalog, "i am an electrician apprentice making 18 an hour")
    assert question is not None and question.arguments[:2] == ("next", "electrician")


@pytest.mark.parametrize(
    "sentence", ["what do apprentices earn", "apprentice pay", "do apprentices get paid", "apprentice wages in Georgia"]
)
def test_the_pay_of_apprentices_without_a_trade_picks_none(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and not question.arguments and question.remarks[0] == ASKED_APART


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("which trades pay best", "list --family trades --sort -pay"),
        ("which trades pay best without a degree in Georgia",
         "list --education certificate --in georgia --family trades --sort -pay"),
        ("which health jobs pay best in Georgia", "list --in georgia --family health --sort -pay"),
        ("most money in healthcare", "list --family health --sort -pay"),
        ("which trade makes the most money", "list --family trades --sort -pay"),
        ("skilled trades that pay well", "list --family trades --sort -pay"),
        ("building trades that pay well", "list --family construction --sort -pay"),
        ("best paid law enforcement jobs", "list --family protective --sort -pay"),
        ("best paid jobs, no trades, no retail", "list --not-family trades, sales --sort -pay"),
        ("apprenticeships that pay best", "list --on-the-job apprenticeship --sort -pay"),
    ],
)  # fmt: skip
def test_what_pays_best_is_in_the_order_of_pay(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


def test_more_pay_than_nobody_tells_is_said_and_that_of_the_profile_is_the_least(
    catalog: Catalog, tmp_path: Path
) -> None:
    sentence = "health jobs in Georgia with more pay, no nights, at most two years of study"
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[-1] == "-pay" and own_pay.MORE_THAN in question.remarks
    file = home_of(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("pay: {amount: 42000, currency: USD, period: year}\n", encoding="utf-8")
    assert "--min-pay 42000" in run(sentence, home=tmp_path).stderr


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("is dental hygienist a two year program", "No: "),
        ("is dental hygienist a three year program", "Yes: "),
        ("is dental hygiene a 2 year degree", "No: "),
        ("is medical assistant a one year program", "Not in every case: "),
        ("is LPN a 2 year program", "No, less: "),
        ("can you become a dental hygienist in two years", "No: "),
        ("can I become a medical assistant in a year", "Some programs take that: Medical assisting program, 1 to 2 y"),
        (
            "can I get into HVAC in a year",
            "Some programs take that: HVAC program, 6 months to 2 years full time (Handbook, 2025), then over a year of "
            "paid training on the job (BLS), plus a license",
        ),
        ("can I get into HVAC in 3 months", "No: HVAC program, 6 months to 2 years full time (Handbook, 2025), plus"),
        ("is HVAC a one year program", "Not in every case: HVAC program, 6 months to 2 years"),
        ("can I become a machinist in a year", "Yes, to begin: High school diploma or equivalent, then over a year of"),
        ("can a nursing assistant become a dental hygienist in two years", "No: "),
        ("can a nursing assistant become an LPN in 1 year", "Yes: "),
        ("nursing assistant to nurse practitioner in three years", "not looked for: in three years; "),
    ],
)
def test_whether_a_way_in_takes_a_time_is_answered_first(catalog: Catalog, sentence: str, answer: str) -> None:
    """The Handbook, 2025: dental hygiene 3 years, medical assisting 1 to 2 years, practical nursing 1 year, heating and
    air conditioning 6 months to 2 years; paid training of over a year (BLS) begins with the job.
    """
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] in ("show", "path")
    assert question.remarks[0].startswith(answer)
    assert sum("not looked for" in remark for remark in question.remarks) == answer.startswith("not looked for")


@pytest.mark.parametrize(
    "sentence",
    [
        "does Georgia require a license for medical assistants",
        "does the state of Georgia require medical assistants to be licensed",
        "does Georgia license medical assistants",
        "is a medical assistant licensed in Georgia",
    ],
)
def test_what_a_state_asks_for_is_answered_by_the_license(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == f"show medical-assistant {WAY}"
    assert question.remarks[0].startswith("license: medical assistant license or certification, in some states")


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("elevator guy", "show elevator-and-escalator-installers-and-repairers"),
        ("elevator repairman", "show elevator-and-escalator-installers-and-repairers"),
        ("floor guy", "show floor-layers-except-carpet-wood-and-hard-tiles"),
        ("appliance repairman", "show home-appliance-repairers"),
        ("what does a tree guy earn", "salary tree-trimmers-and-pruners"),
    ],
)
def test_who_is_called_by_what_they_mend_is_read_as_that_job(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert any(f"is taken as {question.arguments[1]}" in remark for remark in question.remarks)


def test_a_name_that_several_jobs_have_is_asked_about(catalog: Catalog) -> None:
    question = questions.read(catalog, "garage door guy")
    assert question is not None and not question.arguments
    assert "`careers show mechanical-door-repairers`" in question.remarks[0]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("electrician plumber welder", "compare electrician plumber welder"),
        ("trades: welder, HVAC, electrician in Georgia", "compare welder hvac-technician electrician --in georgia"),
        ("how many years of study for LPN and dental hygienist", "compare licensed-practical-nurse dental-hygienist"),
    ],
)
def test_jobs_that_are_listed_are_held_against_each_other(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
