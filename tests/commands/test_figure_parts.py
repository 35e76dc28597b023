"""Figures of pay and jobs are read by the parts of a sentence, in any order; the one that is asked for leads."""

from __future__ import annotations

import re
import shlex

import pytest
import typer

from careercli import app
from careercli.commands.asked import or_else, questions


def _read(catalog, sentence):
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), question.remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("electrician wages last 5 years trend", "salary electrician --by year"),
        ("has welder pay gone up since 2021", "salary welder --by year"),
        ("top 20 states for dental hygienist pay", "salary dental-hygienist --by state"),
        ("phlebotomist 10th percentile wage by state", "salary phlebotomists --by state"),
        ("highest location quotient areas for CNC machinists", "salary machinists --where"),
        ("welders near houston how many jobs are there", "salary welder --in houston"),
        (
            "total employment of solar installers in US and California",
            "salary solar-photovoltaic-installers --in us --in california",
        ),
        ("how many years till a plumber makes good money", "salary plumber"),
        (
            "median pay table RN LPN CNA Ohio",
            "salary registered-nurse licensed-practical-nurse nursing-assistant --in ohio",
        ),
        (
            "pay of forklift operators adjusted for cost of living: Memphis vs Seattle",
            "salary forklift-operator --in memphis --in seattle",
        ),
        (
            "compare counties or metros for machinist pay: Grand Rapids, Detroit, Flint",
            "salary machinists --in grand rapids --in detroit --in flint",
        ),
        (
            "how much more does a CPA make in San Francisco compared to Sacramento",
            "salary accountant --in san francisco --in sacramento",
        ),
        ("hourly pay of welders in Tulsa vs Omaha", "salary welder --in tulsa --in omaha --per hour"),
        ("what industries hire electricians", "salary electrician --by sector"),
        ("hospital pharmacist pay top 10 percent", "salary pharmacist --by sector"),
        (
            "we pay our payroll clerk 21.50/hr in Des Moines, is that below market",
            "salary payroll-and-timekeeping-clerks --offer 21.50/hr --in des moines",
        ),
        (
            "is 17 an hour fair for a preschool teacher in Tennesee",
            "salary preschool-teacher --offer 17 an hour --in tennessee",
        ),
        ("they say you can make 100k in trucking is it true", "salary truck-driver --offer 100k"),
        ("is it true there is a shortage of welders?", "show welder --section statistics"),
        ("are truck drivers going to be out of work in ten years", "show truck-driver --section statistics"),
        ("AI risk for customer service reps, numbers pls", "show customer-service-representative --section statistics"),
        ("what % of medical assistants have only a HS diploma", "show medical-assistant --section education"),
    ],
)
def test_every_part_counts_in_any_order(catalog, sentence, command):
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        # BLS OEWS May 2021 to May 2025, and the CPI-U
        ("electrician wages last 5 years trend", "Electrician: median $60,040 in 2021, $63,190 in 2025: +5.2 %"),
        # BLS OEWS May 2025
        ("phlebotomist 10th percentile wage by state", "states with the highest 10th percentile (p10) a year: "),
        ("highest location quotient areas for CNC machinists", "highest location quotients: Columbus, IN 15.95"),
        ("welders near houston how many jobs are there", "Welder: 15,850 employed in Houston"),
        ("total employment of solar installers in US and California", "Solar Photovoltaic Installers: 31,350 employed"),
        ("union electrician starting pay vs experienced", "Electrician nationwide: pay by experience is not recorded"),
        ("how many years till a plumber makes good money", "Plumber: the way in: apprenticeship, 4 to 5 years"),
        ("they say you can make 100k in trucking is it true", "Truck Driver: median $58,640 a year nationwide; not usual"),
        ("pay difference surgical nurse vs ER nurse", "surgical nurse and er nurse: counted as one job"),
        ("what % of medical assistants have only a HS diploma", "what schooling people in it have is not recorded"),
        # BLS Employment Projections 2024-34
        ("is it true home health aides are the fastest growing job", "Home Health Aides: number 18 of 832 occupations"),
        ("is it true there is a shortage of welders?", "a shortage: no source here counts one"),
        ("are there more jobs for HR managers or training managers", "people employed nationwide: Human Resources"),
        ("which of these will still be around in 10 years: court reporter, paralegal, title examiner", "fastest projected"),
    ],
)  # fmt: skip
def test_the_figure_asked_for_is_said_first(catalog, sentence, lead):
    assert _read(catalog, sentence)[1][0].startswith(lead)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("highest paid nurse in texas", "list --title nurse --sort -pay --in texas"),
        ("havent worked since 2009, good typist", "match typing"),
        ("sales and marketing manager salary", "list --title sales and marketing manager --sort -jobs"),
        ("90th percentile pay of lawyers in New York", "salary lawyer --in new york"),
    ],
)
def test_what_asks_for_something_else_is_left_to_its_rules(catalog, sentence, command):
    assert _read(catalog, sentence)[0] == command


def test_a_misspelt_place_is_repaired_and_said(catalog):
    command, remarks = _read(catalog, "jobs in Pensylvania")
    assert command == "list --in pennsylvania --sort -jobs" and remarks[0] == "pensylvania is taken as Pennsylvania"


def test_pay_by_state_has_every_state(careers):
    ran = careers("salary", "phlebotomists", "--by", "state", "--json")
    (role,) = ran.json
    assert {place["place_kind"] for place in role["places"]} == {"state"} and len(role["places"]) > 50
    medians = [place["official_median"] for place in role["places"] if place["official_median"]]
    assert medians == sorted(medians, reverse=True)
    shown = careers("salary", "phlebotomists", "--by", "state", "--format", "table")
    assert "State" in shown and "California" in shown and "In average" in shown


def test_the_name_of_a_format_has_help(careers):
    assert "schema" in careers("help", "json")


ARGUMENTS = (
    ("list", "--work", "no-travel"),
    ("show", "welder", "--section", "skills"),
    ("next", "welder", "--work", "no-travel", "--in", "ohio"),
    ("salary", "welder", "--in", "ohio"),
    ("compare", "welder", "plumber"),
    ("path", "welder", "plumber"),
    (),
)


@pytest.mark.parametrize("arguments", ARGUMENTS)
@pytest.mark.parametrize("text", ["i want {}", "i am leaving {}", "{}", "{} vs something"])
def test_the_parser_takes_every_command_beside_a_reading(monkeypatch, tmp_path, text, arguments):
    """Whatever word of the table stands in a sentence, and nobody's own job is known: no placeholder is offered."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    group = typer.main.get_command(app.app)
    root = group.make_context("careers", [], resilient_parsing=True)
    for words, _command, _what in or_else.BY_WORDS:
        word = next(each for each in re.split(r"[|(]", words) if each).replace(r"\w*", "").replace(r"\w+", "ing")
        lines = or_else.told(text.format(word), arguments, ("not looked for: something",), ("welder",))
        for line in lines:
            name, *rest = shlex.split(line.removeprefix("careers "))
            command = group.get_command(root, name)
            assert command is not None and not {"YOUR-ROLE", "TARGET"} & {*rest}, line
            command.make_context(name, rest, parent=root)


def test_a_command_that_writes_a_file_says_so():
    assert or_else.lines(("careers report welder", "careers show welder")) == (
        "  or else: `careers report welder` (writes a page), `careers show welder`",
    )


def test_an_answer_in_words_has_other_readings(careers):
    assert "or else: `careers show paralegal" in careers("do paralegals work weekends").stderr
