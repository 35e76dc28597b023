"""Sentences on apprenticeships, learning on the job, degrees and skills that somebody has, two words of a title.

What each job is learned by: Employment Projections 2024-34; lengths: `data/programs.tsv`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked.questions import read
from helper import run


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    question = read(catalog, sentence)
    assert question is not None, sentence
    said = question.term.meaning if question.term else ""
    return " ".join(question.arguments), " ".join((*question.remarks, said))


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("which trades have paid apprenticeships", "list --on-the-job apprenticeship --sort -jobs"),
        (
            "which trades have paid apprenticeships and how long do they last",
            "list --on-the-job apprenticeship --sort -jobs",
        ),
        ("how long do apprenticeships take", "list --on-the-job apprenticeship --sort -jobs"),
        ("trades with an apprenticeship", "list --on-the-job apprenticeship --sort -jobs"),
        (
            "apprenticeships in Ohio that pay over 60k",
            "list --min-pay 60000 --on-the-job apprenticeship --in ohio --sort -pay",
        ),
        (
            "jobs with on the job training",
            "list --on-the-job moderate,long,apprenticeship --education high school --sort -jobs",
        ),
        (
            "jobs where I learn on the job",
            "list --on-the-job moderate,long,apprenticeship --education high school --sort -jobs",
        ),
        ("jobs you can learn in a month", "list --training 1 month in all --sort training"),
        ("electrician apprenticeship", "show electrician --section entry-path --section education"),
    ],
)
def test_training_on_the_job_is_asked_for_in_words(catalog: Catalog, sentence: str, command: str) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert read_as == command and "not looked for" not in remarks


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("how long is an electrician apprenticeship", "apprenticeship: 4 to 5 years, paid"),
        ("how long does a boilermaker apprenticeship last", "apprenticeship: 4 years, paid"),
        ("how long are apprenticeships for welders", "moderate-term on-the-job training, 1 to 12 months is (BLS)"),
    ],
)
def test_how_long_the_apprenticeship_of_a_job_takes(catalog: Catalog, sentence: str, said: str) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert read_as.startswith("show ") and said in remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "careers in fresno with an associate degree that are growing",
            "list --min-education associate --education associate --min-growth 0.1 --in fresno --sort -growth",
        ),
        ("jobs I can get with a bachelor's degree", "list --min-education bachelor --education bachelor --sort -jobs"),
        ("jobs that need an associate degree", "list --min-education associate --education associate --sort -jobs"),
        ("jobs with a high school diploma", "list --education high school --sort -jobs"),
        (
            "what can i do with 2 yrs community college",
            "list --min-education associate --education associate --sort -jobs",
        ),
        ("jobs with a bachelor's degree or less", "list --education bachelor --sort -jobs"),
        (
            "outdoors jobs for HS grads, 45k up",
            "list --work outdoors --min-pay 45000 --education high school --sort -jobs",
        ),
    ],
)
def test_a_degree_is_that_of_the_usual_way_in(catalog: Catalog, sentence: str, command: str) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert read_as == command and ("whose usual way in is" in remarks) == ("--min-education" in command)


def test_where_a_degree_is_no_usual_way_in_less_is_shown(catalog: Catalog) -> None:
    read_as, remarks = _read(catalog, "construction jobs with a master's degree")
    assert read_as == "list --education master --family construction --sort -education,-jobs"
    assert "in none of these jobs" in remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("the quickest job I can train for that pays over 20", "list --min-pay 41600 --sort training"),
        ("short courses under a year that lead to 50k",
         "list --min-pay 50000 --training under 1 year in all --min-education certificate --sort training"),
        ("fastest training for a job over 40k", "list --min-pay 40000 --sort training"),
        ("best paying jobs with less than a year of training", "list --training under 1 year in all --sort -pay"),
        ("sit-down jobs $18+ no degree", "list --work desk --min-pay 37440 --education certificate --sort -jobs"),
        ("best paying jobs working with my hands", "list --family trades --sort -pay"),
        ("i want to be my own boss", "list --self-employed 25 --sort -jobs"),
        ("how many plumbers are self employed", "show plumber --section statistics"),
        ("Realistic Investigative jobs paying 70k", "list --interests RI --min-pay 70000 --sort interests"),
        ("jobs where most people work weekends", "list --work weekends --sort -jobs"),
        ("jobs where I never have to stand up in front of people", "list --without speaking --sort -jobs"),
        ("jobs for people who cant stand long", "list --work no-standing --sort -jobs"),
        ("fastest growing jobs with a bachelor's in english",
         "list --min-growth 0.1 --study any --education bachelor --min-education bachelor --sort -growth"),
    ],
)  # fmt: skip
def test_a_list_is_asked_for_in_the_sense_meant(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


def test_pay_above_the_median_is_that_of_the_place(catalog: Catalog) -> None:
    """OEWS May 2025: the median of all occupations in Georgia is $48,170."""
    read_as, remarks = _read(catalog, "jobs paying above the state median in Georgia")
    assert "--min-pay 48171" in read_as and "$48,170 a year in Georgia" in remarks


@pytest.mark.parametrize(
    ("sentence", "skill"),
    [
        ("remote jobs for someone with good writing skills", "writing"),
        ("jobs for people with good people skills", "social perceptiveness"),
        ("jobs that need good communication skills", "speaking"),
        ("jobs with good math skills", "mathematics"),
        ("jobs that use computer skills", "computers and electronics"),
        ("i have strong organizational skills what jobs fit me", "time management"),
        ("jobs for leadership skills", "management of personnel resources"),
        ("good problem solving and communication skills jobs", "complex problem solving, speaking"),
        ("jobs using analytical skills", "critical thinking"),
    ],
)
def test_skills_that_somebody_has_are_those_that_are_rated(catalog: Catalog, sentence: str, skill: str) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert f"--skill {skill} --sort -rating" in read_as and "not looked for" not in remarks


def test_skills_that_somebody_lacks_are_none_of_theirs(catalog: Catalog) -> None:
    assert "--skill" not in _read(catalog, "jobs with no math skills")[0]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("medical office jobs", "list --title medical office --sort -jobs"),
        ("mental health jobs in Denver", "list --in denver --title mental health --sort -jobs"),
        ("growing healthcare jobs", "list --min-growth 0.1 --family health --sort -growth"),
    ],
)
def test_two_words_in_front_of_jobs_are_a_title(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


def test_a_wish_that_no_source_has_of_a_title_is_said(catalog: Catalog) -> None:
    """The Handbook says of none of those jobs that part-time work is common."""
    read_as, remarks = _read(catalog, "part time medical office jobs columbus ohio")
    assert read_as == "list --title medical office --in columbus ohio --sort -jobs"
    assert "part-time: not recorded as usual for any of these" in remarks and "laboratory" not in remarks


def test_a_number_of_hours_is_said_not_to_be_recorded(catalog: Catalog) -> None:
    assert (
        "how many hours: not recorded as a number"
        in _read(catalog, "how many hours a week do restaurant managers work")[1]
    )
    assert "as a number" not in _read(catalog, "what hours do restaurant managers work")[1]


def test_no_role_of_the_forces_is_offered_to_move_from(atlas_data: Path, tmp_path: Path) -> None:
    """O*NET describes the work of none of them; 68W is a medic, whose work is that of an EMT."""
    ran = run("next", "55-3010", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "air-crew" not in ran.stderr and "`careers next 88M`" in ran.stderr
    assert run("next", "88M", home=tmp_path, CAREERS_DATA=str(atlas_data)).exit_code == 0
