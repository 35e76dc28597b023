"""Workbooks of the wage survey, told apart by what their columns say: never another place's figure as the nation's."""

from __future__ import annotations

import zipfile
from pathlib import Path

import bls_files
import pytest
from bls_files import ABILENE, ALABAMA, COLUMNS, OWNER, RURAL, SECTOR, book, row
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from onet_files import shared

from careercli.errors import CareersError
from careercli.roles.model import Floor, Wages
from careercli.sources.bls.tables import read_wages
from careercli.sources.bls.wage_tables import read_places

PLACE_COLUMNS = ("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE")
INDUSTRY_COLUMNS = ("NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE")
OF_2019 = [name.lower() for name in COLUMNS if name not in (*PLACE_COLUMNS, *INDUSTRY_COLUMNS)]
OF_2018 = [name.upper().replace("O_GROUP", "OCC_GROUP") for name in OF_2019]


def without(*names: str) -> list[str]:
    """The columns but for some."""
    return [name for name in COLUMNS if name not in names]


def median(file: Path, code: str = "13-2011") -> float | None:
    """The nation's median of a code in a workbook."""
    wages = read_wages(file).rows[code].wages
    return wages.median if wages else None


# What a workbook is


OTHERS = {
    "by state": ("state_M2025_dl", [row(71_000, **ALABAMA), row(96_000, **ALABAMA | {"AREA": "06"})], "--places"),
    "by metropolitan area": ("MSA_M2025_dl", [row(61_000, **ABILENE)], "--places"),
    "by nonmetropolitan area": ("BOS_M2025_dl", [row(61_000, **RURAL)], "--places"),
    "by industry": ("natsector_M2025_dl", [row(70_000, **SECTOR), row(90_000, **SECTOR | {"NAICS": "52"})], "national_M"),
    "by ownership": ("national_owner", [row(90_000, **OWNER)], "national_M"),
}  # fmt: skip


@pytest.mark.parametrize("kind", OTHERS)
def test_a_workbook_of_something_else_is_refused_by_name(tmp_path: Path, kind: str) -> None:
    """Each of BLS's other workbooks is named for what it is, with the option or the file to take instead."""
    sheet, rows, instead = OTHERS[kind]
    with pytest.raises(CareersError, match=f"sheet '{sheet}': these are wages {kind}") as caught:
        read_wages(book(tmp_path / "w.xlsx", rows, sheet=sheet))
    assert instead in caught.value.hint


def test_the_nation_s_row_is_chosen_by_its_columns_wherever_it_stands(tmp_path: Path) -> None:
    """In a workbook of everything, in any order, also where a spreadsheet made numbers of the codes."""
    others = [row(1_000 * at, **cells) for at, (_, rows, _) in enumerate(OTHERS.values(), 50) for cells in rows]
    others = [
        one | {"A_PCT10": 10.0, "A_PCT25": 20.0, "A_MEDIAN": 30.0} for _, rows, _ in OTHERS.values() for one in rows
    ]
    nation = row(81_680, AREA=99.0, AREA_TYPE=1.0, NAICS=0.0, OWN_CODE=1235.0)
    for at in range(len(others) + 1):
        assert median(book(tmp_path / "all.xlsx", [*others[:at], nation, *others[at:]])) == 81_680


@pytest.mark.parametrize(
    ("columns", "title", "year"),
    [
        (COLUMNS, "May 2025 OEWS Estimates", 2025),
        ([name.lower() for name in COLUMNS], "May 2021 OEWS Estimates", 2021),
        (OF_2019, "May 2019 OES Estimates", 2019),
        (OF_2018, "May 2020 OES Estimates", 2020),
        (without("ANNUAL", "HOURLY", "EMP_PRSE", "MEAN_PRSE"), "May 2023 OEWS Estimates", 2023),
    ],
    ids=["as today", "small letters", "2019", "OCC_GROUP", "without flags"],
)
def test_every_layout_since_2019_is_read(tmp_path: Path, columns: list[str], title: str, year: int) -> None:
    """OCC_GROUP, O_GROUP and o_group, capital and small letters, the survey called OES and OEWS."""
    table = read_wages(book(tmp_path / "w.xlsx", [row()], columns, title=title))
    assert (table.month, table.year) == ("May", year)
    assert table.rows["13-2011"].wages == Wages(p10=40_840, p25=61_260, median=81_680, p75=102_100, p90=122_520)


def test_a_survey_by_the_older_classification_is_refused_with_the_first_year(tmp_path: Path) -> None:
    """May 2018 is by the SOC of 2010; so are the workbooks of the old kind, alone or in their zip, until 2013."""
    with pytest.raises(CareersError, match="survey of May 2018 counts by an older SOC than that of 2018") as caught:
        read_wages(book(tmp_path / "w.xlsx", [row()], OF_2018, title="May 2018 OES Estimates"))
    assert "from May 2019 on" in caught.value.hint
    old = tmp_path / "national_M2013_dl.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600)
    packed = tmp_path / "oesm13nat.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(old, "oesm13nat/national_M2013_dl.xls")
        archive.writestr("oesm13nat/field_descriptions.xls", b"x")
    for file in (old, packed):
        with pytest.raises(CareersError, match=r"not a workbook .* of the old kind") as caught:
            read_wages(file)
        assert "May 2019" in caught.value.hint


def test_what_has_no_date_or_is_no_survey_is_refused(tmp_path: Path) -> None:
    """A trade-only extract without month and year, a table as text, a zip of several workbooks."""
    with pytest.raises(CareersError, match="no row is of an occupation"):
        read_wages(book(tmp_path / "w.xlsx", []))
    with pytest.raises(CareersError, match="month and year"):
        read_wages(book(tmp_path / "w.xlsx", [row()], title=""))
    (tmp_path / "w.csv").write_text("OCC_CODE,OCC_TITLE\n", encoding="utf-8")
    with pytest.raises(CareersError, match="not a workbook"):
        read_wages(tmp_path / "w.csv")
    with zipfile.ZipFile(tmp_path / "oesm25ma.zip", "w") as archive:
        for name in ("MSA_M2025_dl.xlsx", "BOS_M2025_dl.xlsx"):
            archive.write(book(tmp_path / name, [row(**ABILENE)]), f"oesm25ma/{name}")
    with pytest.raises(CareersError, match=r"a zip of 2 workbooks: MSA_M2025_dl\.xlsx, BOS") as caught:
        read_places(tmp_path / "oesm25ma.zip")
    assert "unpack it" in caught.value.hint


# Where columns that tell them apart are missing


UNTOLD = {
    "titles of places": (without("AREA", "AREA_TYPE"), [row(**ALABAMA)], "anything", "by area"),
    "the state's letters": (without("AREA", "AREA_TYPE", "AREA_TITLE"), [row(**ALABAMA)], "anything", "by area"),
    "the sheet's name": (without(*PLACE_COLUMNS), [row(**ALABAMA)], "state_M2025_dl", "by area"),
    "the sheet's name, of an industry": (without(*INDUSTRY_COLUMNS), [row(**SECTOR)], "natsector_M2025_dl", "industry"),
    "titles of industries": (without("NAICS", "I_GROUP", "OWN_CODE"), [row(**SECTOR)], "anything", "by industry"),
    "the group of industries": (without("NAICS", "NAICS_TITLE", "OWN_CODE"), [row(**SECTOR)], "anything", "by industry"),
    "the title of an owner": (without("OWN_CODE", "I_GROUP"), [row(**OWNER)], "anything", "by ownership"),
    "two rows of a code": (without(*PLACE_COLUMNS), [row(), row(1_000)], "anything", "another row of 13-2011"),
    "too few jobs": (OF_2019, [row(), row(45_670, "00-0000", O_GROUP="total", TOT_EMP=2e6)], "anything", "too few for"),
    "empty cells": (COLUMNS, [row(AREA="", AREA_TYPE="", AREA_TITLE="")], "anything", "by area"),
}  # fmt: skip


@pytest.mark.parametrize("by", UNTOLD)
def test_what_is_left_tells_a_workbook_too(tmp_path: Path, by: str) -> None:
    """Without the columns of codes, titles tell, or the sheet's name, or codes that come twice, or too few jobs."""
    columns, rows, sheet, said = UNTOLD[by]
    with pytest.raises(CareersError, match=said):
        read_wages(book(tmp_path / "w.xlsx", rows, columns, sheet))


# Cells


HOURLY = {f"A_{name}": "*" for name in ("PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90")}
ANNUAL = {f"H_{name}": "*" for name in ("PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90")}
CELLS = {
    "ceiling": (row(A_PCT90="#"), "year", Wages(p10=40_840, p25=61_260, median=81_680, p75=102_100, at_least=Floor(p90=239_200))),
    "not released": (row(A_MEDIAN="*", A_PCT10="**", A_PCT25="~", A_PCT75="—", A_PCT90="#"), "year", Wages(at_least=Floor(p90=239_200))),
    "nothing released": (row(**HOURLY | ANNUAL), "year", None),
    "hourly": (row(20_800, HOURLY="TRUE", H_PCT90="#", **HOURLY), "hour", Wages(p10=5, p25=7.5, median=10, p75=12.5, at_least=Floor(p90=115))),
    "hourly, its flag lost": (row(20_800, **HOURLY), "hour", Wages(p10=5, p25=7.5, median=10, p75=12.5, p90=15)),
    "annual": (row(20_800, ANNUAL="TRUE", **ANNUAL), "year", Wages(p10=10_400, p25=15_600, median=20_800, p75=26_000, p90=31_200)),
    "as texts": (row(A_MEDIAN="$81,680"), "year", Wages(p10=40_840, p25=61_260, median=81_680, p75=102_100, p90=122_520)),
}  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
def test_signs_are_what_they_are(tmp_path: Path, name: str) -> None:
    """A ceiling is a floor, a star is nothing, and what is published by the hour alone stays hourly."""
    cells, period, wages = CELLS[name]
    result = read_wages(book(tmp_path / "w.xlsx", [cells])).rows["13-2011"]
    assert (result.period, result.wages) == (period, wages)
    assert (result.employment, result.employment_error, result.wage_error) == (1_448_290, 0.8, 0.4)


@pytest.mark.parametrize(
    "cells",
    [{"A_MEDIAN": 2025.0}, {"A_PCT10": 131_011.0}, {"A_PCT25": -5.0}, {"A_MEDIAN": "13-2011"}, {"A_PCT10": 0.0}],
    ids=["a year", "a code", "less than nothing", "a code as text", "nothing"],
)
def test_what_cannot_be_pay_is_refused_with_its_row(tmp_path: Path, cells: dict[str, float]) -> None:
    """Percentiles rise: a year or a count among them was never one."""
    with pytest.raises(CareersError, match="row 2"):
        read_wages(book(tmp_path / "w.xlsx", [row(**cells)]))


@pytest.mark.parametrize(("year", "rows", "all_jobs"), [(2024, 832, 49_500), (2025, 831, 50_980)])
def test_the_real_national_workbooks(year: int, rows: int, all_jobs: float) -> None:
    """As BLS publishes them: every detailed occupation and the nation's total."""
    table = read_wages(shared("bls", f"national_M{year}_dl.xlsx"))
    assert (len(table.rows), table.year) == (rows, year)
    assert table.rows["00-0000"].wages.median == all_jobs  # type: ignore[union-attr]


# Places


def test_a_workbook_of_places_has_the_rows_of_each(tmp_path: Path) -> None:
    """States, areas in and outside of cities, the nation: by the seven figures of BLS, with signs and quotients."""
    rows = [
        row(71_000, **ALABAMA), row(61_000, **ABILENE, TOT_EMP="**", A_PCT90="#"), row(20_800, **RURAL, **HOURLY),
        row(70_000, **ALABAMA | SECTOR), row(),
    ]  # fmt: skip
    places = read_places(book(tmp_path / "s.xlsx", rows, title="May 2026 OEWS Estimates"))
    assert (places.period, places.ceilings) == ("May 2026", {"hour": 115.0, "year": 239_200.0})
    found = {each.area: each for each in places.rows}
    assert list(found) == ["0100000", "0010180", "0100001", "0000000"]
    assert found["0100000"].percentiles["median"] == 71_000
    assert (found["0100000"].kind, found["0100000"].state, found["0100000"].location_quotient) == ("state", "al", 1.25)
    assert (found["0010180"].employment, found["0010180"].percentiles["p90"]) == ("*", "#")
    assert (found["0100001"].kind, found["0100001"].basis, found["0100001"].percentiles["median"]) == (
        "nonmetro",
        "H",
        10,
    )


@pytest.mark.parametrize(
    ("columns", "rows", "said"),
    [
        (without("AREA_TYPE"), [row(**ALABAMA)], "no column AREA_TYPE"),
        (COLUMNS, [row(**ALABAMA | {"AREA_TYPE": "9"})], "'9' is not a kind of place"),
        (COLUMNS, [row(**ALABAMA | {"AREA": "north"})], "'north' is not the code of a place"),
        (COLUMNS, [row(**ALABAMA), row(1_000, **ALABAMA)], "row 3: another row of 13-2011 for Alabama"),
        (COLUMNS, [row(**ALABAMA | SECTOR)], "no row counts all industries"),
        (COLUMNS, [row(**ALABAMA, O_GROUP="everything")], "'everything' is not a kind of row"),
    ],
)  # fmt: skip
def test_places_that_cannot_be_told_are_refused(
    tmp_path: Path, columns: list[str], rows: list[bls_files.Row], said: str
) -> None:
    """With the column or the row."""
    with pytest.raises(CareersError, match=said):
        read_places(book(tmp_path / "s.xlsx", rows, columns, title="May 2026 OEWS Estimates"))


# Mutated


MEDIANS = {"13-2011": 81_680.0, "00-0000": 50_980.0}
NATION = [
    row(median, code, TOT_EMP=155e6, O_GROUP="total" if code == "00-0000" else "detailed")
    for code, median in MEDIANS.items()
]
MIXED = [
    *NATION,
    *(
        row(median / 2 + at * 100, code, TOT_EMP=1e6, O_GROUP="total" if code == "00-0000" else "detailed", **others)
        for at, others in enumerate((ALABAMA, ABILENE, RURAL, SECTOR, OWNER))
        for code, median in MEDIANS.items()
    ),
]


@settings(suppress_health_check=list(HealthCheck))
@given(
    order=st.permutations(range(len(MIXED))),
    kept=st.integers(0, len(MIXED)),
    dropped=st.sets(st.sampled_from(COLUMNS), max_size=8),
    blank=st.sets(st.sampled_from(COLUMNS), max_size=3),
    renamed=st.dictionaries(st.sampled_from(COLUMNS), st.text(max_size=12), max_size=2),
    small=st.booleans(),
)
@example(
    order=list(range(len(MIXED))), kept=len(MIXED), dropped=set(PLACE_COLUMNS), blank=set(), renamed={}, small=False
)
@example(
    order=list(range(len(MIXED))), kept=len(MIXED), dropped=set(), blank={"AREA", "AREA_TYPE"}, renamed={}, small=True
)
def test_a_mutated_workbook_gives_the_nation_s_figures_or_none(
    tmp_path_factory: pytest.TempPathFactory,
    order: list[int],
    kept: int,
    dropped: set[str],
    blank: set[str],
    renamed: dict[str, str],
    small: bool,
) -> None:
    """Rows in any order, some gone, columns gone, emptied or renamed: the nation's medians, or a refusal.

    As long as one column of places and one of industries is left as it was, for the kinds of rows it tells apart.
    """
    changed = dropped | blank | set(renamed)
    told = set(PLACE_COLUMNS) - changed and {"I_GROUP", "NAICS_TITLE"} - changed
    columns = [renamed.get(name, name) for name in COLUMNS if name not in dropped]
    rows = [{name: cell for name, cell in MIXED[at].items() if name not in blank} for at in order[:kept]]
    file = book(tmp_path_factory.mktemp("w") / "w.xlsx", rows, [name.lower() for name in columns] if small else columns)
    try:
        wages = {code: each.wages for code, each in read_wages(file).rows.items()}
    except CareersError as error:
        assert error.hint
        return
    for code, each in wages.items():
        assert not told or each is None or each.median in (MEDIANS[code], None)
