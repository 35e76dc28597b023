"""`--on-the-job`: the training by which one usually learns a job, and how long it takes.

Kinds are those of the Employment Projections 2024-34 (`data/atlas/projections.tsv`), lengths of apprenticeships those of
`data/programs.tsv`: 4 or 5 years for electricians, by the Occupational Outlook Handbook.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careercli.api import Catalog
from careercli.errors import UsageError
from careercli.roles import education, on_the_job
from helper import run


@pytest.fixture(scope="module")
def listed(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Runs `careers list` with some options, with the data that ships."""
    home = tmp_path_factory.mktemp("listed")
    return lambda *options, **more: run("list", *options, home=home, CAREERS_DATA=str(atlas_data), **more)


def test_apprenticeships_are_listed_with_their_length(listed: Any) -> None:
    rows = listed("--on-the-job", "apprenticeship", "--sort", "-jobs", "--json").json
    assert {row["training"] for row in rows} == {"Apprenticeship"}
    electrician = next(row for row in rows if row["slug"] == "electrician")
    assert electrician["training_time"] == "4 to 5 years"
    assert (electrician["apprenticeship_years"], electrician["apprenticeship_years_most"]) == (4, 5)
    assert "cook" not in " ".join(row["slug"] for row in rows)


def test_every_kind_of_the_projections_is_one_of_the_filter(catalog: Catalog) -> None:
    every = [row for name in on_the_job.KINDS for row in catalog.list(on_the_job=name).rows]
    slugs = [row.slug for row in every]
    assert len(slugs) == len(set(slugs))  # a role has one
    assert {row.on_the_job.kind for row in every if row.on_the_job} == set(on_the_job.KINDS.values())


def test_times_of_training_are_those_of_the_bureau(catalog: Catalog) -> None:
    times = {
        name: {row.on_the_job.time for row in catalog.list(on_the_job=name, limit=5).rows if row.on_the_job}
        for name in ("short", "moderate", "long", "none")
    }
    assert times == {
        "short": {"up to a month"},
        "moderate": {"1 to 12 months"},
        "long": {"more than a year"},
        "none": {""},
    }


def test_no_other_list_has_the_keys(listed: Any) -> None:
    assert "training" not in listed("-n", "1", "--json").json[0]
    assert "training" not in listed("-n", "1", "--format", "csv").lines[0]


def test_a_list_in_a_place_has_the_length_too(listed: Any) -> None:
    rows = listed("--on-the-job", "apprenticeship", "--in", "Ohio", "--min-pay", "60000", "--json").json
    assert rows and all(row["training_time"] for row in rows)
    header, first = listed("--on-the-job", "long", "--in", "Ohio", "-n", "1", "--format", "tsv").lines
    told = dict(zip(header.split("\t"), first.split("\t"), strict=True))
    assert told["training_time"] == "more than a year"


def test_what_nobody_states_is_counted_and_other_apprenticeships_are_said(catalog: Catalog) -> None:
    remarks = " ".join(catalog.list(on_the_job="apprenticeship").remarks)
    assert " roles without a usual training on the job" in remarks
    assert "other jobs have apprenticeships, too" in remarks
    assert "other jobs" not in " ".join(catalog.list(on_the_job="short").remarks)


@pytest.mark.parametrize(
    ("written", "kinds"),
    [
        ("apprenticeships", ("apprenticeship",)), ("short-term, long", ("short", "long")), ("residency", ("internship",)),
        ("Moderate-term on-the-job training", ("moderate",)), ("none,none", ("none",)),
    ],
)  # fmt: skip
def test_kinds_are_read_as_people_write_them(written: str, kinds: tuple[str, ...]) -> None:
    assert on_the_job.parse(written) == kinds


@pytest.mark.parametrize("written", ["lng", "", ",", "short,long,evening"])
def test_what_is_no_kind_is_refused(written: str) -> None:
    with pytest.raises(UsageError):
        on_the_job.parse(written)


@pytest.mark.parametrize("columns", ["40", "80", "200"])
def test_screens_of_any_width_show_it(listed: Any, columns: str) -> None:
    for place in ((), ("--in", "Ohio")):
        shown = listed("--on-the-job", "apprenticeship", "-n", "3", *place, "--format", "table", COLUMNS=columns)
        assert "apprentice, 4 years" in " ".join(shown.split())


def test_the_section_on_education_names_the_training_and_the_license(atlas_data: Path, tmp_path: Path) -> None:
    """`data/licences.tsv`: funeral directors are licensed in most states; the Handbook has 4 years for boilermakers."""
    shown = [
        run("show", role, "--section", "education", home=tmp_path, CAREERS_DATA=str(atlas_data))
        for role in ("funeral director", "boilermakers")
    ]
    assert "License or certification\tfuneral director license, in most states" in shown[0]
    assert "Usual training on the job (BLS)\tapprenticeship, 4 years" in shown[1]


def test_one_order_stands_within_another(catalog: Catalog) -> None:
    """Of those who need no more than an associate's degree the nurses come first: their license asks for no more."""
    rows = catalog.list("-education,-growth", education="associate").rows
    levels = [row.entry_education for row in rows if row.entry_education != "Bachelor's degree"]
    assert levels == sorted(levels, key=lambda level: education.ENTRY_LEVELS.get(level or "", -1), reverse=True)
    growths = [row.official_growth_percent for row in rows if row.entry_education == "Associate's degree"]
    known = [growth for growth in growths if growth is not None]
    assert known == sorted(known, reverse=True)
    assert {row.slug for row in rows} == {row.slug for row in catalog.list(education="associate").rows}


def test_a_place_has_its_own_pay_within_groups(catalog: Catalog) -> None:
    rows = catalog.list("-education,-pay", place="Ohio", education="associate").rows
    paid = [row.median for row in rows if row.role.entry_education == "Associate's degree" and row.median]
    assert paid == sorted(paid, reverse=True) and len(paid) > 10


@pytest.mark.parametrize("sort", ["pay,-growth", ",jobs", "education,nothing"])
def test_no_other_field_stands_in_front(catalog: Catalog, sort: str) -> None:
    with pytest.raises(UsageError):
        catalog.list(sort)


def test_less_than_a_time_leaves_out_what_takes_it(catalog: Catalog) -> None:
    """An associate's degree takes two years; `Paralegal` has a certificate as well."""
    within, under = (
        {row.slug for row in catalog.list(training=time, education="associate", min_education="associate").rows}
        for time in ("2 years", "under 2 years")
    )
    assert under < within
    assert len(within) > 40 > 10 > len(under)
    remarks = catalog.list(training="less than 2 years").remarks
    assert any(remark.startswith("training of less than 2 years: ") for remark in remarks)
