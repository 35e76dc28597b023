"""Sentences on the schooling for a job: how long it takes, what is studied, where somebody stands in school.

How long: `data/programs.tsv` and Employment Projections 2024-34, Table 5.4; ratings: O*NET 30.3.
"""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions

WAY = "--section entry-path --section education"


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), "; ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("how long to become a dentist", f"show dentist {WAY}", "8 years: college, 4 years; then dental school"),
        ("how many years of school does a lawyer need", f"show lawyer {WAY}", "7 years: college, 4 years; then law"),
        ("how long does pharmacy school take", f"show pharmacist {WAY}", "5 to 6 years: college, 2 years"),
        (
            "my son wants to be a pilot, what does that cost and how many years",
            f"show airline-pilot {WAY}",
            "bachelor's degree, usually 4 years; then 1 to 12 months of training on the job (BLS); usual experience",
        ),
        ("how long to become a dental hygenist", f"show dental-hygienist {WAY}", "associate's degree), 3 years"),
        ("electrician apprenticeship how long and do they pay you", f"show electrician {WAY}", "4 to 5 years, paid"),
        ("weldor apprenticeship how long", f"show welder {WAY}", "an apprenticeship is not the usual way in"),
        ("barber vs cosmetologist license hours", "compare barbers hairdresser", "training hours: not recorded"),
        ("how do i become a video game designer", "show video-game-designers", "web design and digital design"),
        (
            "do i need good grades in chemistry to be a pharmacist",
            f"show pharmacist {WAY}",
            "chemistry: important, 4.11 of 5",
        ),
        ("do i need good grades in chemistry to be a pharmacist", f"show pharmacist {WAY}", "grades: not recorded"),
    ],
)
def test_what_is_asked_of_the_schooling_for_a_job_is_said_first(
    catalog: Catalog, sentence: str, command: str, said: str
) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert read_as.startswith(command) and said in remarks and "not looked for" not in remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("apprenticeship pay for electrician", "salary electrician"),
        ("I never finished high school and work as a cashier, what's next", "next cashier --have none"),
        ("i teach high school students, what else can i do", "next high-school-teacher"),
        ("i teach high school kids, what else can i do", "next high-school-teacher"),
        ("is biology important for a nurse", "show registered-nurse --section ratings"),
    ],
)
def test_another_question_with_such_words_stays_what_it_is(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "dropping out of nursing school what else can i do",
            "list --family health --education associate --sort -jobs",
        ),
        ("dropped out of law school, what now", "list --family legal --education bachelor --sort -jobs"),
        ("high school senior", "list --education high school --sort -openings"),
        ("GED", "list --education high school --sort -openings"),
        ("what jobs can i get at 16", "list --education none --on-the-job none,short --sort -openings"),
        (
            "I got my GED and worked 2 years at mcdonalds, what now",
            "next fast-food-and-counter-worker --have high school",
        ),
        ("starting pay for a mechanical engineer straight out of school", "salary mechanical-engineer"),
        (
            "switching from computer science to something less coding",
            "list --without programming --study computer science --education bachelor --sort -jobs",
        ),
        ("are there enough jobs for history majors", "list --study history --education bachelor --sort -openings"),
    ],
)
def test_where_somebody_stands_in_school_is_read_as_the_record_counts_it(
    catalog: Catalog, sentence: str, command: str
) -> None:
    read_as, remarks = _read(catalog, sentence)
    assert read_as == command and ("not looked for" not in remarks or "2 years" in remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("trade school vs college", "list --by education"),
        ("is college worth it", "list --by education"),
        ("what does a 2 yr degree pay vs 4 yr in IT", "list --by education --family computing"),
        ("best majors for money", "list --by major"),
        ("what degree pays most", "list --by major"),
        ("highest paying associates degrees", "list --by major --education associate"),
        ("is a degree in art history worth it", "list --study art history --education bachelor --sort -jobs"),
    ],
)
def test_general_questions_of_study_are_answered_by_the_jobs_of_each_group(
    catalog: Catalog, sentence: str, command: str
) -> None:
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("best paid jobs in Ohio that need no bachelor's degree", "list --education associate --in ohio --sort -pay"),
        ("jobs that require no master's degree", "list --education bachelor --sort -jobs"),
        ("jobs not needing an associate degree", "list --education certificate --sort -jobs"),
        ("jobs where you don't have to have a bachelor's degree", "list --education associate --sort -jobs"),
        ("jobs that never ask for a doctorate", "list --education master --sort -jobs"),
        ("jobs where a bachelor's isn't needed", "list --education associate --sort -jobs"),
        ("jobs below a bachelor's", "list --education associate --sort -jobs"),
    ],
)
def test_schooling_that_is_not_asked_for_is_only_an_upper_limit(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence) == (command, "")
