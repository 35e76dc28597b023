"""What stands beside a growth: all jobs, who leaves, BLS's reasons, how often it was right, and newer projections."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from careercli.answers.growth_context import ACCURACY, CAUSES, growth_context, period_note, reasons
from careercli.roles import atlas
from careercli.roles.figures import Figures
from careercli.roles.model import GrowthFactor, Statistics
from helper import ROOT

NEWER = "Growth is for 2024-34; newer projections, 2025-35, came out on 27 August 2026"


@pytest.fixture(scope="module")
def figures() -> Figures:
    """The figures of the tables that come with the program."""
    return atlas.read_figures(ROOT / "data" / "atlas")


def test_of_registered_nurses(figures: Figures) -> None:
    """BLS, Employment Projections 2024-34: Tables 1.2 and 1.10 for 29-1141 and 00-0000, Table 1.12 for the reasons."""
    statistics = figures.statistics("29-1141.00")
    context = growth_context(statistics)
    assert statistics is not None
    assert context is not None
    [falling] = [factor.industry.lower() for factor in statistics.growth_factors if factor.share == "decreases"]
    assert falling.startswith("continuing care")
    assert context.growth_words == "+4.9 % for 2024-34; all jobs: +3.1 %"
    assert context.transfer_words == "2.1 % of workers a year; all jobs: 5.9 %"
    assert context.exit_words == "2.8 % of workers a year; all jobs: 4.7 %"
    assert context.newer == NEWER
    assert context.reasons == (
        "Employers in 4 industries (such as direct health and medical insurance carriers; federal government, "
        "excluding postal service) need relatively more of these workers: demand for its work is rising.",
        f"Employers in one industry ({falling}) need relatively fewer of these workers: demand for its work is falling.",
    )


def test_every_reason_has_words_of_ours(figures: Figures) -> None:
    """All causes of Table 1.12 are known, and none is told in BLS's term."""
    assert figures.projections
    factors = [row.factors for row in figures.projections.rows.values() if row.factors]
    assert len(factors) == 435  # occupations with a reason in data/atlas/growth_factors.tsv
    assert {(cause, each.share) for several in factors for each in several for cause in each.causes} <= CAUSES.keys()
    for several in factors:
        told = reasons(several)
        assert 1 <= len(told) <= 3
        assert not any(term in sentence for sentence in told for term in ("substitution", "sourcing", "roductivity"))


def test_the_reason_for_all_industries_comes_first() -> None:
    """Then those for most industries, and at most three; an industry's name keeps its capitals where it has several."""
    general = GrowthFactor(causes=("Productivity",), share="decreases")
    many = [GrowthFactor(causes=("Demand",), share="increases", industry=f"Industry {n}; private") for n in range(5)]
    single = GrowthFactor(causes=("Sourcing", "Demand"), share="decreases", industry="RV parks")
    other = GrowthFactor(causes=("Sourcing",), share="increases", industry="Hospitals")
    assert reasons([single, *many, other, general]) == (
        "Employers in every industry need relatively fewer of these workers: the same work takes fewer people.",
        "Employers in 5 industries (such as industry 0, private; industry 1, private) need relatively more of these "
        "workers: demand for its work is rising.",
        "Employers in one industry (RV parks) need relatively fewer of these workers: work goes to other firms or "
        "places and demand for its work is falling.",
    )


@pytest.mark.parametrize(
    ("share", "growth", "last"),
    [
        (
            "decreases",
            4.2,
            "Jobs are projected to grow all the same, as the industries that employ these workers grow.",
        ),
        (
            "increases",
            -4.2,
            "Jobs are projected to shrink all the same, as the industries that employ these workers shrink.",
        ),
        ("increases", 4.2, ""),
        ("decreases", -4.2, ""),
        ("decreases", None, ""),
    ],
)
def test_reasons_never_speak_against_the_growth_alone(share: str, growth: float | None, last: str) -> None:
    """Medical secretaries grow by 4.2 % though every reason is one for a smaller share: what outweighs it is said."""
    factors = (GrowthFactor(causes=("Productivity",), share=share),)
    sentences = reasons(factors, growth)
    assert (sentences[-1] == last) if last else (len(sentences) == 1)


@pytest.mark.parametrize(
    "statistics",
    [None, Statistics(source="ONS", growth_percent=3.0), Statistics(source="BLS OEWS May 2025", employment=10)],
)
def test_nothing_beside_no_growth(statistics: Statistics | None) -> None:
    """None for no record, for that of another office, and for one without projections."""
    assert growth_context(statistics) is None


def test_growth_of_another_period_is_not_compared() -> None:
    """All jobs of 2024-34 do not stand beside growth for 2022-32."""
    context = growth_context(
        Statistics(source="BLS Employment Projections 2022-32", growth_percent=0, growth_period="2022-32")
    )
    assert context
    assert context.growth_words == "0 % for 2022-32"
    assert (context.transfer_words, context.reasons) == (None, ())


def test_the_note_under_a_list() -> None:
    """Once for each period, none where no growth is of a period."""
    assert period_note(["2024-34", None, "2024-34"]) == f"All jobs for 2024-34: +3.1 %. {NEWER}."
    assert period_note([None]) == ""


def test_the_official_record_shows_it(careers) -> None:
    """`show -s statistics` at each width, and as Markdown; accuracy and age stand there once."""
    for width in (40, 80, 200):
        ran = careers("show", "legal-technician", "-s", "statistics", "-f", "table", COLUMNS=str(width), NO_COLOR="1")
        words = " ".join(ran.split())
        assert (words.count(ACCURACY), words.count(NEWER)) == (1, 1)
        assert all(cell_len(line) <= width for line in ran.lines)
    assert "$68,760 a year; all jobs: $49,500" in words  # OEWS May 2024, 23-2099 and 00-0000
    assert "-1.2 % for 2024-34; all jobs: +3.1 %" in words
    assert "; all jobs: +3.1 %" in careers("show", "legal-technician", "-s", "statistics", "-f", "markdown")


def test_pay_stands_beside_that_of_all_jobs(careers) -> None:
    """The median of OEWS May 2024 for all occupations, $49,500 a year, by the hour too; as JSON, rows and words."""
    [role] = careers("salary", "legal-technician", "--json").json
    assert role["official"]["all_jobs_median"] == 49_500
    assert "median of all jobs: $49,500" in " ".join(careers("salary", "legal-technician", "-f", "table").split())
    rows = [line.split("\t") for line in careers("salary", "legal-technician", "--per", "hour", "-f", "tsv").lines]
    assert [row[3] for row in rows if row[2] == "all_jobs_median"] == ["23.8"]


def test_a_check_names_all_jobs_and_ends_with_what_to_know(careers) -> None:
    """Growth +3.1 % and a median of $49,500 for all; accuracy and age once, however many roles there are."""
    figures = careers("check", "legal-technician", "--json").json
    assert {figure["figure"]: figure["all_jobs"] for figure in figures} == {
        "growth_percent": 3.1, "median": 49_500, "band": None,
    }  # fmt: skip
    words = " ".join(careers("check", "legal-technician", "legal-coordinator", "-f", "table").split())
    assert "-1.2 % for 2024-34 (+3.1 % for all jobs)" in words
    assert (words.count(ACCURACY), words.count(NEWER)) == (1, 1)


def test_a_role_without_official_growth_says_nothing_of_projections(careers, tmp_path: Path) -> None:
    """Neither accuracy nor age in its list and its check."""
    role = {"title": "Night Baker", "summary": "Bakes.", "outlook": {"growth_percent": 3}}
    (tmp_path / "night-baker.yaml").write_text(json.dumps(role), encoding="utf-8")
    for call in (("check", "night-baker"), ("show", "night-baker", "--full")):
        words = " ".join(careers("--roles", str(tmp_path), *call, "-f", "table").split())
        assert "Night Baker" in words
        assert "2008-18" not in words


def test_a_reason_of_every_industry_is_told_once() -> None:
    """Some industries with the same reason say nothing more; another reason does."""
    every = GrowthFactor(industry=None, causes=("Productivity",), share="decreases")
    some = replace(every, industry="Ambulance services")
    other = replace(some, causes=("Technology",))
    assert len(reasons([every, some])) == 1
    assert len(reasons([every, some, other])) == 2
