"""The real release and workbooks, imported, against the same files read another way.

The tables are read here with the csv module and the workbooks with an XML parser, so that a mistake of the importer's
reading does not hide itself.
"""

from __future__ import annotations

import csv
import functools
import re
import zipfile
from collections import defaultdict
from typing import Any
from xml.etree import ElementTree

import onet_files
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.roles import loader, model
from careercli.roles.dumper import dump
from careercli.sources.bls.tables import read_figures
from careercli.sources.onet import roles as onet

BY_HAND = (
    "11-1011.00", "11-1011.03", "27-2011.00", "13-1021.00", "55-1011.00", "25-2021.00", "23-2011.00", "15-1252.00",
    "43-6012.00", "29-1243.00", "51-9199.00", "45-3031.00",
)  # fmt: skip
Rows = dict[str, list[dict[str, str]]]


@pytest.fixture(scope="module")
def imported() -> dict[str, onet.OnetRole]:
    """Every role, by code."""
    figures = read_figures(
        onet_files.shared("bls", "national_M2024_dl.xlsx"), onet_files.shared("bls", "occupation.xlsx")
    )
    return {one.code: one for one in onet.Onet(onet_files.shared("onet_30_1_text"), figures).roles()}


@functools.cache
def table(name: str) -> Rows:
    """A table's rows by code, read by the csv module."""
    rows: Rows = defaultdict(list)
    with (onet_files.shared("onet_30_1_text") / f"{name}.txt").open(newline="", encoding="ascii") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows[row["O*NET-SOC Code"]].append(row)
    return rows


@functools.cache
def sheet(book: str, number: int) -> list[dict[str, str]]:
    """A sheet's cells by their column's letters, read with an XML parser; a shared text is looked up."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(onet_files.shared("bls", book)) as archive:
        texts = [
            "".join(part.text or "" for part in one.iter(f"{main}t"))
            for one in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        rows = []
        for row in ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{main}row"):
            cells = {}
            for cell in row:
                value = cell.findtext(f"{main}v") or ""
                letters = re.sub(r"\d", "", cell.get("r", ""))
                cells[letters] = texts[int(value)] if cell.get("t") == "s" and value else value
            rows.append(cells)
    return rows


def test_counts_are_those_of_the_release(imported: dict[str, onet.OnetRole]) -> None:
    """1,016 roles, and so many with each section as the tables have occupations."""
    assert len(imported) == 1_016
    assert len({one.slug for one in imported.values()}) == 1_016
    roles = [one.role for one in imported.values()]
    assert (
        sum(bool(role.responsibilities) for role in roles)
        == sum(1 for rows in table("Task Statements").values() if rows)
        == 923
    )
    assert sum(len(role.responsibilities) for role in roles) == 18_796
    assert sum(bool(role.tech_stack) for role in roles) == len(table("Technology Skills")) == 923
    assert sum(bool(role.related) for role in roles) == len(table("Related Occupations")) == 923
    assert sum(len(role.related) for role in roles) == 18_460
    assert sum(role.job_zone is not None for role in roles) == len(table("Job Zones")) == 923
    assert sum(role.interests is not None for role in roles) == len(table("Interests")) == 923
    assert sum(role.statistics is not None for role in roles) == 1_016 - 19
    assert {code for code, one in imported.items() if one.role.statistics is None} == {
        code for code in imported if code.startswith("55-")
    }


def test_every_role_is_valid_as_it_is_written(imported: dict[str, onet.OnetRole]) -> None:
    """Written and read back, each is the same role; every related slug is a role of the catalogue.

    All are written in the thorough profile; else the longest and those done by hand, which have every section.
    """
    slugs = {one.slug for one in imported.values()}
    assert all(set(one.role.related) <= slugs - {one.slug} for one in imported.values())
    texts = {one.code: dump(one.role) for one in imported.values()}
    longest = sorted(texts, key=lambda code: -len(texts[code]))[: settings.default.max_examples * 3]
    for code in {*longest, *BY_HAND}:
        loaded = loader.load_bytes(texts[code].encode(), imported[code].slug)
        assert loaded.role == imported[code].role, loaded.problems


@pytest.mark.parametrize("code", BY_HAND)
def test_sections_against_the_tables(imported: dict[str, onet.OnetRole], code: str) -> None:
    """Titles, tasks, technology, tools, ratings, styles, interests, zone, education and related, row by row."""
    role = imported[code].role
    [own] = table("Occupation Data")[code]
    assert (role.title, role.summary) == (own["Title"], own["Description"])
    titles = [(row["Alternate Title"], row["Short Title"]) for row in table("Alternate Titles")[code]]
    wanted = {title.casefold() for title in onet_files.apart(titles)} - {role.title.casefold()}
    reported = {row["Reported Job Title"].casefold() for row in table("Sample of Reported Titles")[code]}
    aliases = {alias.casefold() for alias in role.aliases}
    assert wanted <= aliases <= wanted | reported
    assert len(role.aliases) == len(aliases)
    tasks = [
        row["Task"]
        for kind in ("Core", "Supplemental", "n/a")
        for row in table("Task Statements")[code]
        if row["Task Type"] == kind
    ]
    assert list(role.responsibilities) == tasks
    technology = table("Technology Skills")[code]
    assert sorted(role.tech_stack) == sorted({row["Example"] for row in technology})
    hot = {row["Example"] for row in technology if row["Hot Technology"] == "Y"}
    asked = {row["Example"] for row in technology if row["In Demand"] == "Y"}
    marks = role.tech_marks or model.TechMarks()
    assert (set(marks.hot), set(marks.in_demand)) == (hot, asked)
    assert sorted(role.tools) == sorted({row["Example"] for row in table("Tools Used")[code]})
    slugs = {one.code: one.slug for one in imported.values()}
    related = sorted(table("Related Occupations")[code], key=lambda row: int(row["Index"]))
    assert list(role.related) == [slugs[row["Related O*NET-SOC Code"]] for row in related]
    zones = [role.job_zone.zone] if role.job_zone else []
    assert zones == [int(row["Job Zone"]) for row in table("Job Zones")[code]]


@pytest.mark.parametrize("code", BY_HAND)
def test_figures_of_the_tables(imported: dict[str, onet.OnetRole], code: str) -> None:
    """Every rating that is neither suppressed nor irrelevant, and no other; styles, interests, required education."""
    role = imported[code].role
    expected: dict[tuple[str, str, str], float] = {}
    for name, kind in (("Skills", "skill"), ("Knowledge", "knowledge")):
        for row in table(name)[code]:
            if row["Recommend Suppress"] != "Y" and row["Not Relevant"] != "Y":
                expected[kind, row["Element Name"], row["Scale ID"]] = float(row["Data Value"])
    found = {(one.kind, one.name, "IM"): one.importance for one in role.ratings if one.importance is not None}
    found |= {(one.kind, one.name, "LV"): one.level for one in role.ratings if one.level is not None}
    assert found == expected
    styles = {(row["Element Name"], row["Scale ID"]): float(row["Data Value"]) for row in table("Work Styles")[code]}
    ours: dict[Any, Any] = {(one.name, "WI"): one.impact for one in role.work_styles}
    assert ours | {(one.name, "DR"): one.distinctiveness for one in role.work_styles} == styles
    rows = [row for row in table("Interests")[code] if row["Scale ID"] == "OI"]
    interests = {row["Element Name"].lower(): float(row["Data Value"]) for row in rows}
    assert ({name: getattr(role.interests, name) for name in interests} if role.interests else {}) == interests
    shares = [
        (float(row["Data Value"]), int(row["Category"]))
        for row in table("Education, Training, and Experience")[code]
        if row["Scale ID"] == "RL" and row["Recommend Suppress"] != "Y" and float(row["Data Value"]) > 0
    ]
    required = role.education.required if role.education else ()
    assert [one.percent for one in required] == [share for share, _ in sorted(shares, key=lambda one: one[1])]
    if role.education:
        most = max(required, key=lambda one: one.percent)
        assert role.education.level is not None
        assert role.education.level.startswith(most.level)


# The columns' letters. OEWS: I code, L employment, then wages. Projections: B code, I growth, K openings, M to O texts.
_WAGES = {"year": ("Z", "AA", "AB", "AC", "AD"), "hour": ("U", "V", "W", "X", "Y")}
_PARENTS = {"13-1021": "13-1020"}


@pytest.mark.parametrize("code", BY_HAND)
def test_statistics_against_the_workbooks(imported: dict[str, onet.OnetRole], code: str) -> None:
    """Every wage, ceiling, employment, growth and opening, cell by cell."""
    statistics = imported[code].role.statistics
    soc = _PARENTS.get(code[:7], code[:7])
    survey = [row for row in sheet("national_M2024_dl.xlsx", 1) if row.get("I") == soc]
    outlook = [row for row in sheet("occupation.xlsx", 3) if row.get("B") == soc]
    if statistics is None:
        assert not survey
        assert not outlook
        return
    if survey:
        [row] = survey
        assert statistics.employment == float(row["L"])
        wages = statistics.wages
        assert wages is not None
        for name, column in zip(("p10", "p25", "median", "p75", "p90"), _WAGES[statistics.period], strict=True):
            cell = row[column]
            floor = getattr(wages.at_least, name) if wages.at_least else None
            if cell == "#":
                assert (getattr(wages, name), floor) == (None, 239_200)
            else:
                assert (getattr(wages, name), floor) == (None if cell == "*" else float(cell), None)
    [row] = outlook
    assert statistics.growth_percent == float(row["I"])
    assert statistics.annual_openings == round(float(row["K"]) * 1_000)
    texts = (statistics.entry_education, statistics.work_experience, statistics.training)
    assert texts == (row["M"], row["N"], row["O"])
    assert (statistics.year, statistics.growth_period) == (2024, "2024-34")


@settings(suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_mutated_real_rows_give_roles_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Rows of the real tables with bytes changed: roles that can be written and read, or a CareersError."""
    source = onet_files.shared("onet_30_1_text")
    folder = tmp_path_factory.mktemp("text")
    for name in onet_files.TABLES:
        with (source / f"{name}.txt").open("rb") as file:
            lines = [file.readline() for _ in range(60)]
        (folder / f"{name}.txt").write_bytes(b"".join(lines))
    name = data.draw(st.sampled_from(sorted(onet_files.TABLES)))
    raw = bytearray((folder / f"{name}.txt").read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.sampled_from((0, 1, 2, 30)))] = data.draw(
            st.sampled_from((b"", b"\t", b"\n", b"\x00", b"\xc3", b"n/a", b"Y", b"-1")) | st.binary(max_size=5)
        )
    (folder / f"{name}.txt").write_bytes(bytes(raw))
    try:
        roles = list(onet.Onet(folder).roles())
    except CareersError:
        return
    for one in roles:
        assert loader.load_bytes(dump(one.role).encode(), one.slug).role == one.role
