"""What somebody says of the own body or senses is no job and no skill: the rest of the sentence is answered."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), "; ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command", "named"),
    [
        ("machinist, hard of hearing, up to one year of training, Salem Oregon",
         "next machinists --training 1 year --in salem oregon", "hearing"),
        ("next job for a machinist in Salem Oregon, training at most 1 year, hard of hearing",
         "next machinists --training 1 year --in salem oregon", "hearing"),
        ("what jobs near machinist do not need good hearing", "next machinists", "hearing"),
        ("my hearing is bad", "", "hearing"),
        ("machinist hard of hearing", "next machinists", "hearing"),
        ("how do I become a welder if I am hard of hearing",
         "show welder --section entry-path --section education", "hearing"),
        ("next job for a nurse who wears hearing aids in Denver", "next registered-nurse --in denver", "hearing"),
        ("can a deaf person become a nurse", "show registered-nurse --section entry-path --section education",
         "hearing"),
        ("jobs for deaf people that pay 50000", "list --min-pay 50000 --sort -pay", "hearing"),
        ("color blind electrician, next job up to 2 years of training", "next electrician --training 2 years",
         "eyesight"),
        ("blind in one eye, electrician in Ohio, what next", "next electrician --in ohio", "eyesight"),
        ("welder, cannot see well any more, next", "next welder", "eyesight"),
        ("roofer with diabetes, what next in Reno Nevada", "next roofers --in reno nevada", "health"),
        ("retail salesperson with anxiety, next jobs up to 1 year of training",
         "next retail-salesperson --training 1 year", "ADHD, autism, anxiety and the like"),
        ("I have one hand, cook in Boston, what next", "next restaurant-cook --in boston",
         "hands, senses and surroundings"),
    ],
)  # fmt: skip
def test_the_rest_is_answered_as_without_it(catalog: Catalog, sentence: str, command: str, named: str) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    assert f"{named}: not held here" in remarks
    assert "not looked for" not in remarks and "hearing-aid" not in remarks


def test_what_onet_rates_of_it_is_named(catalog: Catalog) -> None:
    """By the names of the content model of O*NET 30.1: 1.A.4.b.1, 1.A.4.b.2, and 1.A.4.a.1 to 1.A.4.a.3."""
    assert "Hearing Sensitivity, Auditory Attention" in _read(catalog, "deaf welder, what next")[1]
    assert "Near and Far Vision, Visual Color Discrimination" in _read(catalog, "welder with low vision, what next")[1]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("hearing aid specialist salary", "salary hearing-aid-specialists"),
        ("what do hearing officers do", "show administrative-law-judge --section summary --section responsibilities"),
        ("nurse to audiologist", "path registered-nurse audiologists"),
    ],
)
def test_a_title_with_such_a_word_is_a_job(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence) == (command, "")


def test_others_who_are_so_are_those_one_works_for(catalog: Catalog) -> None:
    assert "not held here" not in _read(catalog, "jobs helping deaf people")[1]
