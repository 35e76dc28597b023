"""Sentences on a field of study, a certificate and the length of a training."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import not_understood, questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("what can I do with a psychology degree", "list --study psychology --education bachelor --sort -jobs"),
        ("associate's in criminal justice", "list --study criminal justice --education associate --sort -jobs"),
        ("studied biology", "list --study biology --sort -jobs"),
        ("major in history", "list --study history --education bachelor --sort -jobs"),
        ("I have a bachelor's in business admin", "list --study business admin --education bachelor --sort -jobs"),
        ("jobs for english majors", "list --study english --education bachelor --sort -jobs"),
        ("master's in social work jobs", "list --study social work --education master --sort -jobs"),
        (
            "what jobs can I get with a degree in comp sci in Ohio",
            "list --in ohio --study comp sci --education bachelor --sort -jobs",
        ),
        (
            "I have a BA in political science, what pays over 60k",
            "list --min-pay 60000 --study political science --education bachelor --sort -pay",
        ),
        (
            "I majored in history and want to work from home",
            "list --work home --study history --education bachelor --sort -jobs",
        ),
        (
            "degree in hotel and restaurant management",
            "list --study hotel and restaurant management --education bachelor --sort -jobs",
        ),
        ("is a degree in psychology worth it", "list --study psychology --education bachelor --sort -jobs"),
        (
            "how much do people with an accounting degree make",
            "list --study accounting --education bachelor --sort -jobs",
        ),
        ("trade school under 1 year in Ohio", "list --in ohio --training under 1 year --sort -jobs"),
        ("jobs with under a year of training", "list --training under 1 year in all --sort training"),
        ("6 months or less of training", "list --training 6 months in all --sort training"),
        ("training 6 months or less", "list --training 6 months in all --sort training"),
        (
            "jobs within 1 year of training no lifting",
            "list --work no-lifting --training 1 year in all --sort training",
        ),
        ("2 years of school ok, over 70k", "list --min-pay 70000 --training 2 years --sort -pay"),
        ("I can go to school for 2 years, what jobs", "list --training 2 years --sort -jobs"),
        (
            "6 months training in Georgia over 45,000",
            "list --min-pay 45000 --in georgia --training 6 months in all --sort training",
        ),
        (
            "jobs that take less than 6 months to learn",
            "list --training under 6 months in all --sort training",
        ),
        ("I'm a waiter and can train for 6 months", "next waiter --training 6 months"),
        (
            "6 month certificate jobs near Atlanta",
            "list --in atlanta --training 6 months --education certificate --sort -jobs",
        ),
        (
            "jobs in Toledo with a certificate without lifting",
            "list --work no-lifting --in toledo --education certificate --sort -jobs",
        ),
    ],
)
def test_study_and_training_are_options(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not [remark for remark in question.remarks if "not looked for" in remark]


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("can I become a teacher with a history degree", "elementary-school-teacher"),
        ("how do I become a nurse with a biology degree", "registered-nurse"),
        ("do I need a degree in nursing to be a nurse", "registered-nurse"),
        ("what certificates do I need for phlebotomy", "phlebotomists"),
        ("how long is training for a plumber", "plumber"),
    ],
)
def test_a_question_on_one_job_stays_one(catalog: Catalog, sentence: str, slug: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[:2] == ("show", slug)


@pytest.mark.parametrize(
    "sentence",
    [
        "jobs without a degree",
        "jobs with a two year degree over 60000",
        "I have 2 years of training as a welder",
        "is 2 years of school enough for nursing",
        "I dropped out of a biology degree",
        "i studied at ohio state",
    ],
)
def test_what_names_no_field_and_no_limit_gives_none(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is None or not {"--study", "--training"} & {*question.arguments}


def test_that_a_degree_is_taken_as_a_bachelors_is_said(catalog: Catalog) -> None:
    question = questions.read(catalog, "what can I do with a psychology degree")
    assert question is not None
    assert any(
        "taken as a bachelor's: `careers list --study psychology --education LEVEL`" in each
        for each in question.remarks
    )


@pytest.mark.parametrize(
    ("sentence", "options"),
    [
        ("jobs with no training", ("list", "--training", "none")),
        ("jobs without training", ("list", "--training", "none")),
        ("jobs that need no training", ("list", "--training", "none")),
        ("law degree, what can i do besides law", ("list", "--not-family", "legal", "--study", "law")),
    ],
)
def test_no_training_and_a_degree_whose_field_one_leaves_are_lists(
    catalog: Catalog, sentence: str, options: tuple[str, ...]
) -> None:
    """Who leaves the field that they studied is asked for no job in it."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] == "list"
    assert set(options) <= set(question.arguments)


def test_a_sentence_that_only_the_guides_answer_is_hinted_to_their_answers(catalog: Catalog) -> None:
    """`careers faq` with the sentence is offered, and answers it; it is not where no guide speaks of it."""
    assert '`careers faq "do i need a degree"`' in not_understood.instead(catalog, ["do", "I", "need", "a", "degree"])
    assert "careers faq" not in not_understood.instead(catalog, ["how", "tall", "is", "mount", "everest"])


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "what pays more than 17 an hour where i get to fix stuff, i got a high school diploma and a year to train",
            "list --min-pay 35360 --interests R --training 1 year in all --have high school --sort training",
        ),
        (
            "i have a ged and 6 months to train, what can i do",
            "list --training 6 months in all --have high school --sort training",
        ),
        ("jobs where i fix things", "list --interests R --sort -jobs"),
        ("i want to fix things, what jobs", "list --interests R --sort -jobs"),
        ("i have 2 years to study, what pays best", "list --training 2 years --sort -pay"),
        (
            "jobs that need 6 months of training and a high school diploma",
            "list --education high school --training 6 months in all --sort training",
        ),
    ],
)
def test_time_to_train_comes_on_top_of_the_schooling_one_has(catalog: Catalog, sentence: str, command: str) -> None:
    """A diploma beside time to train is had, and not the most that a job may ask for; who gets to fix things likes it."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "field", "job"),
    [
        ("electrician vs psychology degree", "psychology", "Electrician: median $63,190"),  # BLS OEWS May 2025
        ("should i become a plumber or get a business degree", "business", "Plumber: median $63,800"),
        ("compare electrician and psychology degree", "psychology", "Electrician: median $63,190"),
        ("which pays more, a nursing degree or an electrician", "nursing", "Electrician: median $63,190"),
    ],
)
def test_a_degree_held_against_a_job_is_its_jobs_beside_the_pay_of_that_one(
    catalog: Catalog, sentence: str, field: str, job: str
) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert question.arguments == ("list", "--study", field, "--education", "bachelor", "--sort", "-pay")
    assert question.remarks[0].startswith(job) and "no pay of its own" in question.remarks[1]
