"""Pay in one year, and in a place that is misspelt: neither is an offer, nor the pay of the nation now."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from careercli.api import Catalog
from careercli.app import app
from careercli.commands.asked import questions


def _read(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), question.remarks


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("nurse salary 2023", "salary registered-nurse --by year"),
        ("what did nurses earn in 2021", "salary registered-nurse --by year"),
        ("how much did electricians make in 2022", "salary electrician --by year"),
        ("nurse pay 2021-2024", "salary registered-nurse --by year"),
        ("nurse pay 2019 vs 2024", "salary registered-nurse --by year"),
        ("nurse pay since 2021", "salary registered-nurse --by year"),
        ("nurse salary 2024 ohio", "salary registered-nurse --in ohio"),
        ("electrician salary in texas 2025", "salary electrician --in texas"),
        ("nurse pay in 2019", "salary registered-nurse"),
        ("nurse pay in Ohio in 2019", "salary registered-nurse --in ohio"),
    ],
)
def test_a_year_is_no_offer(catalog: Catalog, sentence: str, command: str) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    assert not any("not looked for" in remark for remark in remarks)


@pytest.mark.parametrize(
    ("sentence", "offer"),
    [("nurse pay $2000", "2000"), ("nurse pay 2000 a week", "2000 a week"), ("I earn 2000 as a waiter", "2000")],
)
def test_an_amount_stays_an_offer(catalog: Catalog, sentence: str, offer: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[-2:] == ("--offer", offer)


def test_what_the_record_has_of_a_year_is_said(catalog: Catalog) -> None:
    years = [row.year for row in catalog.salary_by("year", "registered-nurse").roles[0].years]
    span = f"{years[0]}-{years[-1]}"
    assert _read(catalog, "nurse pay in 2019")[1][0].startswith(f"2019 is not in the record ({span})")
    assert span in _read(catalog, f"nurse pay in {years[0]}")[1][0]
    assert "of the nation" in _read(catalog, f"nurse pay in Ohio in {years[0]}")[1][0]
    assert "newest" in _read(catalog, f"nurse pay in {years[-1]}")[1][0]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("what do chefs earn in Texos", "salary chef --in texas"),
        ("chef pay in Sprngfield", "salary chef --in sprngfield"),
        ("chef pay in Londn", "salary chef --in londn"),
        ("is 62000 good for a nurse in Ohoi", "salary registered-nurse --offer 62000 --in ohio"),
    ],
)
def test_a_misspelt_place_is_spelt_right_where_one_is_near(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize("known", ["casinos", "prisons", "winter", "trouble", "general"])
def test_a_word_that_the_record_has_is_no_misspelt_place(catalog: Catalog, known: str) -> None:
    assert "--in" not in _read(catalog, f"nurse pay in {known}")[0]


def test_of_a_misspelt_place_no_figures_of_the_nation_are_given() -> None:
    result = CliRunner().invoke(app, ["what", "do", "chefs", "earn", "in", "Texos"])
    assert result.exit_code == 2
    assert "62," not in result.stdout
