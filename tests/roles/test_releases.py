"""The calendar of the bundled data sets: what has come out since, by what is known and by the months of release."""

from __future__ import annotations

from datetime import date

import pytest

from careercli.roles import all_jobs, atlas, releases
from careercli.roles.model import Occupation, Statistics
from careercli.roles.releases import DATA_SETS, ONET, ONET_TOOLS, PROJECTIONS, STATE_PRICE_LEVELS, WAGES
from helper import ROOT

# Dates of publication: BLS (OEWS May 2025: 15 May 2026; Employment Projections 2025-35: 27 August 2026) and BEA
# (regional price parities of states to 2023: 20 February 2025).
NOW = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("data", "on", "words"),
    [
        (ONET, NOW, "31.0 came out in August 2026"),
        (ONET, date(2026, 12, 31), "31.0 came out in August 2026"),
        (ONET, date(2027, 1, 1), "31.0 came out in August 2026, and a newer release has been due since December 2026"),
        (ONET_TOOLS, date(2040, 1, 1), None),
        (WAGES, NOW, None),
        (WAGES, date(2027, 5, 31), None),
        (WAGES, date(2027, 6, 1), "a newer release has been due since May 2027"),
        (WAGES, date(2031, 6, 1), "a newer release has been due since May 2027"),
        (PROJECTIONS, NOW, "2025-35 came out on 27 August 2026"),
        (PROJECTIONS, date(2026, 10, 1), "2025-35 came out on 27 August 2026"),
        (STATE_PRICE_LEVELS, NOW, "a newer release has been due since February 2026"),
    ],
)
def test_what_is_newer(data: releases.DataSet, on: date, words: str | None) -> None:
    """A release is due when its month is over; one that is known to be out is named, whatever the day."""
    newer = releases.newer(data, on)
    assert (newer and newer.words) == words


@pytest.mark.parametrize(
    ("data", "on", "period", "following"),
    [
        (ONET, NOW, "31.0", "2026-12"),
        (ONET, date(2027, 6, 1), "31.3", "2027-08"),  # 31.1 in December, 31.2 in February, 31.3 in May
        (ONET, date(2027, 9, 1), "32.0", "2027-12"),
        (WAGES, NOW, "May 2025", "2027-05"),
        (WAGES, date(2028, 6, 1), "May 2027", "2029-05"),
        (PROJECTIONS, date(2026, 9, 2), "2025-35", "2027-09"),  # out in August: not due again in September
        (PROJECTIONS, date(2027, 10, 1), "2026-36", "2028-09"),
        (ONET_TOOLS, NOW, "30.1", None),
    ],
)
def test_the_newest_edition_and_the_next(data: releases.DataSet, on: date, period: str, following: str | None) -> None:
    """Periods go on as the publishers name them, and what is out is not awaited again."""
    assert releases.newest(data, on).period == period
    assert releases.next_due(data, on) == following


def test_a_century_ends_well() -> None:
    """2099-09 comes behind 2098-08, and May 2100 behind May 2099."""
    assert releases.next_years("2098-08", 9) == "2099-09"
    assert releases.next_years("May 2099", 5) == "May 2100"


def test_ages() -> None:
    """In months; a clock that stands before the publication makes nothing negative."""
    assert [releases.months_old(data.bundled, NOW) for data in (ONET, WAGES, PROJECTIONS)] == [6, 6, 15]
    assert releases.months_old(WAGES.bundled, date(2020, 1, 1)) == 0


@pytest.mark.parametrize(
    ("period", "on", "words"),
    [
        ("2024-34", NOW, "Growth is for 2024-34; newer projections, 2025-35, came out on 27 August 2026"),
        ("2022-32", NOW, "Growth is for 2022-32; newer projections, 2025-35, came out on 27 August 2026"),
        ("2025-35", NOW, None),
        ("2025-35", date(2027, 10, 1), "Growth is for 2025-35; newer projections, for 2026-36, are due by now"),
        ("2030-40", NOW, None),
        (None, NOW, None),
        ("the next ten years", NOW, None),
    ],
)
def test_growth_says_that_it_is_old(period: str | None, on: date, words: str | None) -> None:
    """Where the newest projections are of a later period; not of what cannot be told."""
    assert releases.newer_projections(period, on) == words


def test_the_atlas_is_of_these_editions() -> None:
    """One place: the sources that the atlas's roles name, and its tables, are of the editions of the calendar."""
    assert atlas.ONET.name.startswith(f"{ONET.name} Database")
    assert atlas.ONET_TOOLS.name.startswith(f"{ONET_TOOLS.name} Database")
    assert (atlas.WAGES_OF, atlas.PROJECTIONS_OF) == (("May", 2025), ("2024-34", 2024))
    assert len({data.key for data in DATA_SETS}) == len(DATA_SETS)


def test_all_jobs_are_those_of_the_tables() -> None:
    """The figures for all occupations are the rows 00-0000 of the tables from BLS."""
    folder = ROOT / "data" / "atlas"
    medians = {
        int(year): int(median)
        for code, year, _jobs, median, *_ in atlas.read_table(folder / "wages_by_year.tsv")
        if code == "00-0000"
    }
    assert medians == all_jobs.MEDIANS
    [row] = [row for row in atlas.read_table(folder / "projections.tsv") if row[0] == "00-0000"]
    total = dict(zip(atlas.header(folder / "projections.tsv"), row, strict=True))
    outlook = all_jobs.OUTLOOKS[atlas.PROJECTIONS_OF[0]]
    assert outlook._asdict() == {name: float(total[name]) for name in outlook._fields}


def test_all_jobs_stand_beside_figures_of_the_same_edition_only() -> None:
    """May 2025: $50,980 a year, $24.51 an hour (BLS); nothing beside what others publish, or another edition."""
    occupation = Occupation(system="SOC-2018", code="29-1141", title="Registered Nurses")
    source = "BLS OEWS May 2025 and Employment Projections 2024-34"
    kept = {"source": source, "occupation": occupation, "year": 2025, "growth_period": "2024-34"}
    assert all_jobs.median(Statistics(**kept)) == 50_980  # type: ignore[arg-type]
    assert all_jobs.median(Statistics(**kept, period="hour")) == 24.51  # type: ignore[arg-type]
    assert all_jobs.outlook(Statistics(**kept)) == all_jobs.OUTLOOKS["2024-34"]  # type: ignore[arg-type]
    for other in ({"year": 1999}, {"currency": "GBP"}, {"source": "ONS"}):
        assert all_jobs.median(Statistics(**{**kept, **other})) is None  # type: ignore[arg-type]
    for other in ({"growth_period": "2030-40"}, {"growth_period": None}, {"source": "ONS"}):
        assert all_jobs.outlook(Statistics(**{**kept, **other})) is None  # type: ignore[arg-type]
