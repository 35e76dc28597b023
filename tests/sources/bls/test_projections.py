"""Workbooks of the Employment Projections of every period: read by their headings, or called what they are."""

from __future__ import annotations

from pathlib import Path

import onet_files
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onet_files import careers

from careercli.errors import CareersError
from careercli.sources.bls.tables import read_projections

Rows = list[list[str | float]]
ITEM: list[str | float] = ["Keepers", "11-1011", "Line item", 1.2, 8.3, 0.1, 41_600.0, "A diploma", "None", "A month"]


def headings(period: str = "2024–34", median: str = "Median annual wage, dollars, 2024[1]") -> list[str | float]:
    """The header of Table 1.2 of a period, as it is since 2019-29."""
    year = period[:4]
    return [
        f"{year} National Employment Matrix title", f"{year} National Employment Matrix code", "Occupation type",
        f"Employment, {year}", f"Employment change, percent, {period}",
        f"Occupational openings, {period} annual average", median, "Typical education needed for entry",
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
    ]  # fmt: skip


def book(file: Path, *rows: list[str | float], sheet: str = "Table 1.2", title: str = "Table 1.2") -> Path:
    """A workbook with the rows of one table under its title."""
    return onet_files.workbook(file, {"Index": [["contents"]], sheet: [[title], *rows]})


@pytest.mark.parametrize(
    ("period", "median", "sheet"),
    [
        ("2019-29", "Median annual wage, 2020(1)", "Table 1.7"),
        ("2022–32", "Median annual wage, dollars, 2023[1]", "Table 1.2"),
        ("2024–2034", "Median annual wage, dollars, 2024[1]", "  table 1.2 "),
        ("2025–35", "Median annual wage, dollars, 2025", "Table 1.2"),
    ],
)
def test_every_period_since_2019_is_read_by_its_headings(tmp_path: Path, period: str, median: str, sheet: str) -> None:
    """Dashes, brackets and years as they were, in Table 1.2 or 1.7."""
    table = read_projections(book(tmp_path / "p.xlsx", headings(period, median), ITEM, ["Footnotes:"], sheet=sheet))
    assert (table.period, table.year) == (f"{period[:4]}-{period[-2:]}", int(period[:4]))
    row = table.rows["11-1011"]
    assert (row.employment, row.growth_percent, row.annual_openings, row.median) == (1_200, 8.3, 100, 41_600)
    assert (row.entry_education, row.work_experience, row.training) == ("A diploma", "None", "A month")


def test_a_table_1_2_without_pay_gives_way_to_table_1_7(tmp_path: Path) -> None:
    """Where the first lacks columns and the second has all, the second is read; where none has, the first is named."""
    short = [name for name in headings("2019-29") if "wage" not in str(name)]
    sheets: dict[str, Rows] = {"Table 1.2": [["t"], short, ITEM[:9]], "Table 1.7": [["t"], headings("2019-29"), ITEM]}
    assert read_projections(onet_files.workbook(tmp_path / "p.xlsx", sheets)).rows["11-1011"].median == 41_600
    with pytest.raises(
        CareersError, match=r"'Table 1\.2', row 2: no column is headed as median is .*'Occupation type'"
    ):
        read_projections(book(tmp_path / "q.xlsx", short, ITEM[:9]))


OLDER: dict[str, Rows] = {
    "in its header": [
        ["2016 National Employment Matrix title and code", "", "Occupation type", "Employment", "Change, 2016-26"],
        ["", "", "", "2016", "Percent"],
        ["Keepers", "11-1011", "Line item", 1.2, 8.3],
    ],
    "as today's": [headings("2016–26"), ITEM],
}


@pytest.mark.parametrize("name", OLDER)
def test_older_projections_are_called_that(tmp_path: Path, name: str) -> None:
    """2016-26 by its period, with the first that can be read and where the newest is."""
    with pytest.raises(CareersError, match=r"Employment Projections 2016-26, .* older than 2019-29") as caught:
        read_projections(book(tmp_path / "p.xlsx", *OLDER[name]))
    assert "https://www.bls.gov/emp/tables.htm" in caught.value.hint


@pytest.mark.parametrize(
    ("rows", "sheet", "said"),
    [
        ([headings(), ITEM], "Table 1.10", "no sheet 'Table 1.2'"),
        ([["a", "b"]], "Table 1.2", "no header names the 'Matrix code'"),
        ([[*headings("2025–35")[:4], *headings()[4:]], ITEM], "Table 1.2", "name different periods"),
        ([headings(), ITEM, [*ITEM[:3], 99.0, *ITEM[4:]]], "Table 1.2", "row 4: another row of 11-1011"),
        ([headings(), ["K", "2024", *ITEM[2:]]], "Table 1.2", "row 3: '2024' is not a SOC code"),
        ([headings(), [*ITEM[:4], "soon", *ITEM[5:]]], "Table 1.2", "row 3: 'soon' is not a number"),
        ([headings(), ["Total", "00-0000", "Summary", *ITEM[3:]]], "Table 1.2", "there is no 'Line item'"),
    ],
)  # fmt: skip
def test_what_is_no_such_table_is_refused(tmp_path: Path, rows: Rows, sheet: str, said: str) -> None:
    """With sheet and row, and what to do."""
    with pytest.raises(CareersError, match=said) as caught:
        read_projections(book(tmp_path / "p.xlsx", *rows, sheet=sheet))
    assert caught.value.hint


def test_a_capped_median_is_at_least_so_much(tmp_path: Path) -> None:
    """`>=239,200` with and without a dollar sign; dashes are nothing."""
    rows: Rows = [[*ITEM[:6], ">=239,200", *ITEM[7:]], ["L", "11-1021", "Line item", *["—"] * 7]]
    table = read_projections(book(tmp_path / "p.xlsx", headings(), *rows)).rows
    assert (table["11-1011"].median, table["11-1011"].median_at_least) == (None, 239_200)
    empty = table["11-1021"]
    assert (empty.employment, empty.growth_percent, empty.annual_openings, empty.median) == (None, None, None, None)


def test_codes_of_2010_are_said_to_be_that(tmp_path: Path) -> None:
    """Where figures by the SOC of 2018 have no row for a code of the SOC of 2010, the report says which is which."""
    roles = tmp_path / "roles"
    roles.mkdir()
    for slug, system in (("old", "O*NET-SOC-2010"), ("new", "O*NET-SOC-2019")):
        text = f"title: {slug}\nsummary: Does.\noccupation: {{system: {system}, code: 15-1132.00}}\n"
        (roles / f"{slug}.yaml").write_text(text, encoding="utf-8")
    file = book(tmp_path / "p.xlsx", headings(), ITEM)
    words = " ".join(careers("import", "bls", "--projections", file, "--to", roles, home=tmp_path).split())
    assert "for which BLS has no figures 2 files: new.yaml, old.yaml" in words
    assert "of them by SOC 2010 1 file; the figures go by SOC 2018" in words


@settings(suppress_health_check=list(HealthCheck))
@given(
    order=st.permutations(range(10)),
    dropped=st.sets(st.integers(0, 9), max_size=3),
    renamed=st.dictionaries(st.integers(0, 9), st.text(max_size=12), max_size=2),
    repeated=st.booleans(),
)
def test_a_mutated_table_gives_its_own_figures_or_none(
    tmp_path_factory: pytest.TempPathFactory,
    order: list[int],
    dropped: set[int],
    renamed: dict[int, str],
    repeated: bool,
) -> None:
    """Columns in any order, gone or renamed: each figure of its own column, or a refusal with a way on."""
    kept = [at for at in order if at not in dropped]
    header = [renamed.get(at, headings()[at]) for at in kept]
    item: list[str | float] = [ITEM[at] for at in kept]
    file = book(tmp_path_factory.mktemp("p") / "p.xlsx", header, item, *([item] if repeated else []))
    try:
        row = read_projections(file).rows["11-1011"]
    except CareersError as error:
        assert error.hint
        return
    assert (row.employment, row.growth_percent, row.annual_openings, row.median) == (1_200, 8.3, 100, 41_600)
    assert (row.title, row.entry_education, row.work_experience, row.training) == (
        "Keepers",
        "A diploma",
        "None",
        "A month",
    )
