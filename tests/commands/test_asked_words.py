"""Words of output and words of the record in a sentence: they are put into the command, or the fact is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import asked_shape, questions
from helper import run


def _read(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), question.remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("median pay of nurses in Texas as json", "salary registered-nurse --in texas --format json"),
        ("as csv, salary of welders", "salary welder --format csv"),
        ("markdown of plumber pay", "salary plumber --format markdown"),
        (
            "jobs in Ohio without a degree csv output",
            "list --education certificate --in ohio --sort -jobs --format csv",
        ),
        ("jobs in Ohio in json over 50k", "list --min-pay 50000 --in ohio --sort -pay --format json"),
        ("jobs like paralegal, ids only", "related paralegal --format ids"),
        ("export skills of data scientists as json", "show data-scientist --section skills --format json"),
        ("web developer json", "show web-developer --format json"),
        ("highest paid jobs as a spreadsheet", "list --sort -pay --format csv"),
    ],
)
def test_a_format_is_put_behind_the_command(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    "sentence", ["what jobs use json", "find jobs using json", "jobs where i can use excel", "is html hard to learn"]
)
def test_a_format_that_is_a_skill_stays_in_the_sentence(sentence: str) -> None:
    assert asked_shape.parted(sentence) == (sentence, "", "")


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("top 10 paying jobs in Nebraska", "list --in nebraska --sort -pay --limit 10"),
        ("20 fastest growing jobs", "list --min-growth 0.1 --sort -growth --limit 20"),
        ("five highest paid health jobs", "list --family health --sort -pay --limit 5"),
        ("10 jobs like electrician", "related electrician --limit 10"),
        ("the 15 lowest paid jobs as json", "list --sort pay --limit 15 --format json"),
    ],
)
def test_a_number_of_jobs_is_a_number_of_rows(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("job zone of paralegals", "show paralegal --section job-zone"),
        ("what is the job zone of a paralegal", "show paralegal --section job-zone"),
        ("web developer soc code", "show web-developer --section occupation"),
        ("riasec code for librarian", "show librarian --section interests"),
        ("what tools and software does an architect use", "show architect --section tech-stack --section tools"),
        ("what tools do software developers use", "show software-developer --section tools"),
        ("other names for a medical assistant", "show medical-assistant --section aliases"),
        ("what else is a phlebotomist called", "show phlebotomists --section aliases"),
        ("work environment of librarians", "show librarian --section work-setting"),
        ("what knowledge does a surveyor need", "show surveyors --section ratings"),
        ("how fast is data scientist growing", "show data-scientist --section statistics"),
        ("how many people work as plumbers in Texas", "salary plumber --in texas"),
        ("pay for registered nurses by state", "salary registered-nurse --by state"),
        ("pay for chefs across industries", "salary chef --by sector"),
        ("how has paralegal pay changed over the last 10 years", "salary paralegal --by year"),
        ("occupations related to 15-1252", "related software-developer"),
        ("tasks of 47-2111.00", "show electrician --section summary --section responsibilities"),
        ("occupations with soc code 29-1141", "search 29-1141"),
        ("interest code SEC occupations", "list --interests SEC --sort interests"),
        ("job zone 3 jobs in Ohio", "list --zone 3 --sort -jobs --in ohio"),
    ],
)
def test_a_word_of_the_record_is_looked_up(catalog: Catalog, sentence: str, command: str) -> None:
    read, remarks = _read(catalog, sentence)
    assert read == command
    assert not [remark for remark in remarks if "not looked for" in remark]


@pytest.mark.parametrize(
    ("sentence", "slug", "key", "place"),
    [
        ("90th percentile pay of lawyers in New York", "lawyer", "p90", "New York"),
        ("what do the top 10% of lawyers make", "lawyer", "p90", ""),
        ("bottom 25 percent of plumbers pay", "plumber", "p25", ""),
        ("entry level pay for electrical engineers", "electrical-engineer", "p10", ""),
        ("starting pay for a police officer in Ohio", "police-officer", "p25", "Ohio"),
    ],
)
def test_a_point_of_pay_is_said_as_the_record_has_it(
    catalog: Catalog, sentence: str, slug: str, key: str, place: str
) -> None:
    answer = catalog.salary(slug, place=place or None).to_dict()[0]
    official = answer["places"][0]["official"] if place else answer["official"]
    command, remarks = _read(catalog, sentence)
    assert command.startswith(f"salary {slug}")
    assert f"${official[key]:,.0f} a year" in remarks[0]
    assert "OEWS" in remarks[0]


def test_the_pay_of_beginners_is_said_not_to_be_counted(catalog: Catalog) -> None:
    _command, remarks = _read(catalog, "entry level pay for electrical engineers")
    assert remarks[0].startswith("pay of beginners: not recorded apart")


def test_a_point_that_is_not_published_has_the_nearest_one(catalog: Catalog) -> None:
    _command, remarks = _read(catalog, "80th percentile plumber pay")
    assert remarks[0].startswith("80th percentile: not published, the nearest is the 75th")


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("plumber or electrician, which pays more in Florida", "salary plumber electrician --in florida"),
        ("is a welder better paid than a carpenter", "salary welder carpenter"),
        ("barber vs cosmetologist pay and training", "compare barbers hairdresser"),
        (
            "welder, machinist or millwright: which has the best pay in Indiana",
            "salary welder machinists millwrights --in indiana",
        ),
        ("web developer or graphic designer, which is growing faster", "compare web-developer graphic-designer"),
        ("software developer pay seattle vs austin", "salary software-developer --in seattle --in austin"),
        ("nurse pay in Texas and Florida", "salary registered-nurse --in texas --in florida"),
        ("difference between a paralegal and a lawyer", "compare paralegal lawyer"),
    ],
)
def test_jobs_and_places_are_held_against_each_other(catalog: Catalog, sentence: str, command: str) -> None:
    read, remarks = _read(catalog, sentence)
    assert read == command
    assert not [remark for remark in remarks if "not looked for" in remark]


def test_the_difference_in_pay_leads(catalog: Catalog) -> None:
    first, second = (catalog.salary(slug).to_dict()[0]["official"]["median"] for slug in ("lawyer", "paralegal"))
    _command, remarks = _read(catalog, "paralegal vs lawyer pay")
    assert remarks[0].startswith(f"higher median pay: Lawyer, ${first:,.0f} a year; Paralegal ${second:,.0f}, ")
    assert f"${first - second:,.0f} less" in remarks[0]


def test_the_difference_in_growth_leads(catalog: Catalog) -> None:
    growth = {
        slug: catalog.entry(slug).role.statistics.growth_percent for slug in ("web-developer", "graphic-designer")
    }  # type: ignore[union-attr]
    _command, remarks = _read(catalog, "web developer or graphic designer, which is growing faster")
    assert max(growth, key=lambda slug: growth[slug] or 0) == "web-developer"
    assert remarks[0].startswith(f"faster projected growth: Web Developer {growth['web-developer']:+g} %")


@pytest.mark.parametrize(
    ("sentence", "first", "also"),
    [
        (
            "electrician pay in Ohio and how long is the training",
            "salary electrician --in ohio",
            "careers show electrician --section entry-path --section education",
        ),
        (
            "how do I become a real estate agent and how much can I earn in Miami",
            "show real-estate-agent --section entry-path --section education",
            "careers salary real-estate-agent --in miami",
        ),
        (
            "CNA pay near Atlanta and can I go from CNA to LPN",
            "salary nursing-assistant --in atlanta",
            "careers path nursing-assistant licensed-practical-nurse",
        ),
        (
            "construction manager salary denver and job growth",
            "salary construction-manager --in denver",
            "careers show construction-manager --section statistics",
        ),
    ],
)
def test_of_two_questions_the_second_has_its_command(
    catalog: Catalog, tmp_path: Path, sentence: str, first: str, also: str
) -> None:
    command, remarks = _read(catalog, sentence)
    assert command == first
    assert f"also asked: `{also}` answers that" in remarks
    assert run(*also.split()[1:], home=tmp_path).exit_code == 0


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("electrition apprenticeship pay", "salary electrician"),
        ("carpinter job zone", "show carpenter --section job-zone"),
        ("what does a plummer make and how do i become one", "salary plumber"),
    ],
)
def test_a_misspelt_name_is_read_and_said_to_be(catalog: Catalog, sentence: str, command: str) -> None:
    read, remarks = _read(catalog, sentence)
    assert read == command
    assert any("is taken as" in remark for remark in remarks)


def test_an_option_counts_before_the_words_of_the_sentence(tmp_path: Path) -> None:
    result = run("salary of nurses as csv", "--json", home=tmp_path)
    assert result.exit_code == 0
    assert result.json[0]["slug"] == "registered-nurse"
    assert "--format csv" not in result.stderr
    rows = run("top 10 paying jobs in Ohio", "--limit", "2", "--format", "ids", home=tmp_path)
    assert len(rows.split()) == 2 and "not looked for" not in rows.stderr


def test_whether_pay_is_enough_has_the_median_and_its_worth(catalog: Catalog) -> None:
    there = catalog.salary("phlebotomists", place="New York").to_dict()[0]["places"][0]
    command, remarks = _read(catalog, "does a phlebotomist make enough to live in New York")
    assert command == "salary phlebotomists --in new york"
    assert f"${there['official']['median']:,.0f} a year" in remarks[0]
    assert f"${there['official_median_at_average_prices']:,.0f}" in remarks[0]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("jobs by schooling", "list --sort education,-jobs"),
        ("jobs sorted by education level", "list --sort education,-jobs"),
        ("careers ordered by education needed", "list --sort education,-jobs"),
        ("jobs by schooling, highest first", "list --sort -education,-jobs"),
        ("best paid jobs by schooling", "list --sort education,-pay"),
        ("jobs in order of schooling", "list --sort education,-jobs"),
        ("jobs grouped by degree level", "list --sort education,-jobs"),
        ("jobs in texas sorted by schooling, lowest first", "list --in texas --sort education,-jobs"),
        ("jobs in ohio by degree", "list --in ohio --sort education,-jobs"),
        ("sort jobs by pay", "list --sort -pay"),
        ("jobs ranked by salary in toledo", "list --in toledo --sort -pay"),
        ("jobs by number of openings", "list --sort -openings"),
    ],
)
def test_an_order_is_named_and_schooling_begins_with_the_least(catalog: Catalog, sentence: str, command: str) -> None:
    """What most can enter is first, unless the highest is asked for; nothing of the sentence is left aside."""
    assert _read(catalog, sentence) == (command, ())
