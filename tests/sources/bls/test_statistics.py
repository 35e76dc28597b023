"""BLS's figures for an occupation: ceilings, gaps, hourly pay, merged codes, thousands."""

from __future__ import annotations

from pathlib import Path

import onet_files
import pytest

from careercli.errors import CareersError
from careercli.roles.figures import Figures
from careercli.roles.model import Floor, Occupation, Statistics, Wages
from careercli.sources.bls.tables import read_figures, read_projections, read_wages

YEARLY: list[str | float] = [10.0, 20.0, 30.0, 40.0, 50.0, 21_000.0, 42_000.0, 63_000.0, 84_000.0, 105_000.0]
CAPPED: list[str | float] = [35.5, "#", "#", "#", "#", 73_840.0, 126_080.0, "#", "#", "#"]
HOURLY: list[str | float] = [14.0, 16.94, 23.33, 41.09, "#", "*", "*", "*", "*", "*"]
ANNUAL: list[str | float] = ["*", "*", "*", "*", "*", 46_440.0, 50_680.0, "*", 79_410.0, 102_010.0]


@pytest.fixture
def figures(tmp_path: Path) -> Figures:
    """Both workbooks, with a row of every kind."""
    survey = onet_files.wages(
        tmp_path / "w.xlsx",
        ["11-0000", "All keepers", "major", 999.0, *YEARLY, "", ""],
        ["11-1011", "Chief Keepers", "detailed", 211_850.0, *CAPPED, "", ""],
        ["11-1021", "Plain Keepers", "detailed", "**", *YEARLY, "", ""],
        ["13-1020", "Buyers of Lamps", "detailed", 486_900.0, *YEARLY, "", ""],
        ["25-2021", "Teachers", "detailed", 1_393_310.0, *ANNUAL, "TRUE", ""],
        ["25-2052", "Special Teachers", "detailed", 10.0, *ANNUAL, "TRUE", ""],
        ["27-2011", "Actors", "detailed", 38_800.0, *HOURLY, "", "TRUE"],
    )
    outlook = onet_files.projections(
        tmp_path / "p.xlsx",
        ["Total", "00-0000", "Summary", 169_956.1, 3.1, 18_863.3, 49_500.0, "—", "—", "—"],
        ["   Chief keepers", "11-1011", "Line item", 309.4, 4.3, 22.2, 206_420.0, "A degree", "5 years", "None"],
        ["Buyers", "13-1020", "Line item", 548.6, -5.8, 52.2, 75_650.0, "A degree", "None", "—"],
        ["Surgeons", "29-1243", "Line item", 1.1, 1.5, 0.0, ">=$239,200", "A doctorate", "None", "Residency"],
        ["Fishers", "45-3031", "Line item", 21.9, -4.6, 2.8, "—", "—", "None", "—"],
        ["Footnotes:", "", "", "", "", "", "", "", "", ""],
    )
    return read_figures(survey, outlook)


def found(figures: Figures, code: str) -> Statistics:
    """The statistics, which have to be there."""
    statistics = figures.statistics(code)
    assert statistics is not None
    return statistics


def test_a_wage_at_the_ceiling_is_at_least_that(figures: Figures) -> None:
    """`#` becomes the ceiling that the workbook names, as a floor, and no percentile of its own."""
    one = found(figures, "11-1011.00")
    assert one.wages == Wages(p10=73_840, p25=126_080, at_least=Floor(median=239_200, p75=239_200, p90=239_200))
    assert (one.period, one.employment, one.note) == ("year", 211_850, None)
    assert one.occupation == Occupation(system="SOC-2018", code="11-1011", title="Chief Keepers")
    assert one.source == "BLS OEWS May 2024 and Employment Projections 2024-34"
    assert (one.year, one.country, one.currency) == (2024, "US", "USD")


def test_projections_are_in_numbers_of_people(figures: Figures) -> None:
    """Thousands are multiplied out, a dash is absent, and the word None stays: nothing is needed."""
    one = found(figures, "11-1011")
    assert (one.growth_percent, one.growth_period, one.annual_openings) == (4.3, "2024-34", 22_200)
    assert (one.entry_education, one.work_experience, one.training) == ("A degree", "5 years", "None")
    assert found(figures, "13-1021").training is None


def test_what_is_not_released_is_absent(figures: Figures) -> None:
    """A star, one or two, is nothing: no employment, no median."""
    assert found(figures, "11-1021").employment is None
    assert found(figures, "25-2021").wages == Wages(p10=46_440, p25=50_680, p75=79_410, p90=102_010)


def test_hourly_pay_stays_hourly(figures: Figures) -> None:
    """Where only hourly wages are released, they are per hour, with the hourly ceiling, and it says so."""
    one = found(figures, "27-2011.00")
    assert one.period == "hour"
    assert one.wages == Wages(p10=14.0, p25=16.94, median=23.33, p75=41.09, at_least=Floor(p90=115))
    assert one.note == "BLS releases only hourly wages for this occupation."


@pytest.mark.parametrize(
    ("code", "row", "title"),
    [
        ("13-1021.00", "13-1020", "Buyers of Lamps"),
        ("13-1022", "13-1020", "Buyers of Lamps"),
        ("25-2055", "25-2052", "Special Teachers"),
    ],
)
def test_a_merged_code_says_which(figures: Figures, code: str, row: str, title: str) -> None:
    """BLS publishes some codes together, under the broad occupation or a code of its own."""
    one = found(figures, code)
    assert one.occupation == Occupation(system="SOC-2018", code=row, title=title)
    assert one.note is not None
    assert f"the figures are for {row}, {title}." in one.note


def test_a_detail_code_takes_its_parent_s_and_says_so(figures: Figures) -> None:
    """11-1011.03 has no figures of its own."""
    one = found(figures, "11-1011.03")
    assert one.note == "11-1011.03 is a part of 11-1011: the figures are for all of 11-1011, Chief Keepers."
    assert one.wages == found(figures, "11-1011").wages


def test_projections_alone_are_told_apart(figures: Figures) -> None:
    """An occupation outside the wage survey: employment counts the self-employed, the source is the projections."""
    one = found(figures, "45-3031.00")
    assert (one.source, one.employment, one.wages) == ("BLS Employment Projections 2024-34", 21_900, None)
    assert one.note is not None
    assert "counts the self-employed too" in one.note
    surgeons = found(figures, "29-1243")
    assert surgeons.wages == Wages(at_least=Floor(median=239_200))
    assert surgeons.annual_openings == 0
    assert surgeons.note is not None
    assert "fewer than 50 a year" in surgeons.note


@pytest.mark.parametrize("code", ["55-1011.00", "11-1031", "2411", "", "11-1011.3", "x11-1011", "11-0000"])
def test_no_row_no_statistics(figures: Figures, code: str) -> None:
    """A code that BLS has no row for, or no code at all, gives nothing; a major group's sum is no occupation's."""
    assert figures.statistics(code) is None


def test_without_the_stated_ceiling_a_capped_wage_is_absent(tmp_path: Path) -> None:
    """The ceiling is taken from the workbook's own notes and never guessed."""
    row: list[str | float] = ["11-1011", "Chief Keepers", "detailed", 1.0, *CAPPED, "", ""]
    file = onet_files.wages(tmp_path / "w.xlsx", row, notes=[["May 2023 OEWS Estimates"]])
    table = read_wages(file)
    assert (table.year, table.rows["11-1011"].wages) == (2023, Wages(p10=73_840, p25=126_080))


@pytest.mark.parametrize(
    ("value", "said"),
    [("about 5", "row 2: 'about 5' is not a number"), ("1e30", "beyond"), ("nan", "'nan' is not a number")],
)
def test_a_cell_that_is_no_number_is_told_with_its_row(tmp_path: Path, value: str, said: str) -> None:
    """Sheet and row stand in the error."""
    row: list[str | float] = ["11-1011", "Keepers", "detailed", value, *YEARLY, "", ""]
    with pytest.raises(CareersError, match=said):
        read_wages(onet_files.wages(tmp_path / "w.xlsx", row))


def test_the_wrong_workbook_is_told(tmp_path: Path) -> None:
    """Each of the two given as the other, one without its date, one with a header changed: what is missing is named."""
    survey = onet_files.wages(tmp_path / "w.xlsx")
    outlook = onet_files.projections(tmp_path / "p.xlsx")
    with pytest.raises(CareersError, match="no sheet has a column OCC_CODE"):
        read_wages(outlook)
    with pytest.raises(CareersError, match=r"no sheet 'Table 1\.2'"):
        read_projections(survey)
    with pytest.raises(CareersError, match="no 'Line item'"):
        read_projections(outlook)
    with pytest.raises(CareersError, match="month and year"):
        read_wages(onet_files.wages(tmp_path / "x.xlsx", notes=[["nothing"]]))
    header = [name.replace("A_MEDIAN", "A_MIDDLE") for name in onet_files.WAGE_COLUMNS]
    changed = onet_files.workbook(tmp_path / "y.xlsx", {"a": [[*header]], "b": onet_files.NOTES})
    with pytest.raises(CareersError, match="there is no column A_MEDIAN"):
        read_wages(changed)


def test_sources_are_those_of_the_figures(figures: Figures) -> None:
    """A role names a workbook as its source only if a figure came from it."""
    both = figures.sources(found(figures, "11-1011"))
    assert [one.year for one in both] == [2024, 2024]
    assert [one.name for one in figures.sources(found(figures, "45-3031"))] == [
        "Employment Projections 2024-34, Table 1.2 (U.S. Bureau of Labor Statistics)"
    ]
