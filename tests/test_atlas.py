"""Every figure of every occupation, held against the publishers' files, which are read here on their own.

The files are in ../shared/data, which does not ship with the project; without them these tests are skipped.
"""

from __future__ import annotations

import csv
import functools
import gc
import gzip
import importlib.util
import operator
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from careercli.index import tfidf
from careercli.roles import atlas, study_programs
from helper import ROOT, SHARED

SOURCES = SHARED / "data"
DATA = ROOT / "data"
ONET = SOURCES / "onet_30_3_text"
CODE = "O*NET-SOC Code"
PERCENTILES = ("p10", "p25", "median", "p75", "p90")
pytestmark = pytest.mark.skipif(
    not SOURCES.exists(), reason="needs ../shared/data, which does not ship with the project"
)

Records = list[dict[str, str]]


@pytest.fixture(scope="module", autouse=True)
def without_garbage_collection() -> Iterator[None]:
    """A million small objects are made here, none in a cycle: looking through them takes half of the time."""
    gc.disable()
    yield
    gc.enable()


def records(file: Path) -> Records:
    """The rows of a tab-separated file, plain or packed, by the names of the columns."""
    opener: Any = gzip.open if file.suffix == ".gz" else open
    with opener(file, "rt", encoding="utf-8", newline="") as text:
        header, *rows = csv.reader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [dict(zip(header, row, strict=True)) for row in rows]


def onet(name: str, folder: Path = ONET) -> Records:
    """A table of O*NET; what it calls n/a is empty."""
    rows = records(folder / f"{name}.txt")
    for row in rows:
        for key, cell in row.items():
            if cell == "n/a":
                row[key] = ""
    return rows


def table(name: str, folder: str = "atlas") -> Records:
    """A table of the project."""
    return records(DATA / folder / f"{name}.tsv")


@functools.cache
def occupations() -> dict[str, atlas.AtlasOccupation]:
    """The occupations as roles, by code."""
    return {occupation.code: occupation for occupation in atlas.read_occupations(DATA / "atlas")}


def number(cell: str) -> float | None:
    """A cell as a number; None for one that is empty or holds a mark."""
    try:
        return float(cell)
    except ValueError:
        return None


def cells_of(file: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The cells of each row under these columns: ten times as fast as `records`, for a million cells."""
    opener: Any = gzip.open if file.suffix == ".gz" else open
    with opener(file, "rt", encoding="utf-8", newline="\n") as text:
        header = next(text).rstrip("\n").split("\t")
        pick = operator.itemgetter(*(header.index(name) for name in columns))
        for line in text:
            yield pick(line.rstrip("\n").split("\t"))


@pytest.mark.parametrize(
    ("source", "name", "folder", "keys"),
    [
        ("oews_2025_national.tsv", "wages", "atlas", {"soc": "code", "title": "title", "level": "level"}),
        ("oews_2025_national_sector.tsv.gz", "wages_by_sector", "atlas", {"industry": "sector", "soc": "code"}),
        ("oews_2025_state.tsv.gz", "state_wages", "places", {"area": "area", "soc": "code"}),
        ("oews_2025_metro.tsv.gz", "area_wages", "places", {"area": "area", "soc": "code"}),
    ],
)
def test_every_wage_and_number_of_jobs_is_the_surveys(source: str, name: str, folder: str, keys: dict) -> None:
    """OEWS May 2025, for the nation, its sectors, the states and the areas: each cell the same, no row more or less."""
    quotient = folder == "places"
    head = (*keys, "basis", "emp", "emp_rse", "wage_rse")
    basis = len(keys)
    annual, hourly = (
        (*head, *(f"{letter}_{name}" for name in PERCENTILES), *["loc_quotient"] * quotient) for letter in "ah"
    )
    file = SOURCES / "oews_2025" / source
    # Annual wages, or hourly ones where there are no others.
    expected = {row for row in cells_of(file, annual) if row[basis] != "H"}
    expected |= {row for row in cells_of(file, hourly) if row[basis] == "H"}
    own = (*keys.values(), "basis", "employment", "employment_rse", "wage_rse", *PERCENTILES)
    ours = list(cells_of(DATA / folder / f"{name}.tsv", (*own, *["location_quotient"] * quotient)))
    assert len(ours) == len(set(ours))
    assert set(ours) == expected


def test_areas_prices_and_earlier_years_are_the_publishers() -> None:
    """Names of areas; medians and jobs from 2021 on; consumer prices; price levels, the newest year of each region."""
    areas = {
        (row["area"], row["type"], row["state_fips"], row["name"])
        for row in records(SOURCES / "oews_2025/oews_2025_areas.tsv")
    }
    assert {tuple(row.values()) for row in table("areas", "places")} == areas
    years = records(SOURCES / "bls/tables/oews_national_2019_2025.tsv")
    assert {tuple(row.values()) for row in table("wages_by_year")} == {
        tuple(row.values()) for row in years if row["year"] >= "2021"
    }
    prices = {row["year"]: row["cpi_u_annual_avg"] for row in records(SOURCES / "cpi/cpi_u_annual.tsv")}
    assert {row["year"]: row["cpi_u"] for row in table("consumer_prices")} == {
        year: price for year, price in prices.items() if year >= "2021"
    }
    levels = set()
    for file in (SOURCES / "rpp").glob("*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as text:
            for cells in csv.reader(text):
                if len(cells) > 7 and "All items" in " ".join(cells[5:8]):
                    levels.add((cells[0].strip(' "'), cells[-1]))
    assert {(row["geo"], row["all_items"]) for row in table("price_levels", "places")} == levels


def test_every_projection_is_the_tables() -> None:
    """Employment Projections 2024-34, Tables 1.2 and 1.10, each cell; a dash is an empty cell."""
    by_code = {row["code"]: row for row in table("projections")}
    main = [list(row.values()) for row in records(SOURCES / "bls/tables/ep_table_1_2.tsv")]
    separations = records(SOURCES / "bls/tables/ep_table_1_10_separations_openings.tsv")
    rates = {row[1]: row for row in (list(record.values()) for record in separations)}
    assert by_code.keys() == {row[1] for row in main}
    for source in main:
        expected = [source[i] for i in (0, 3, 4, 8, 10, 9)] + rates[source[1]][7:9] + source[12:15]
        ours = by_code[source[1]]
        names = ("title", "jobs_before", "jobs_after", "growth_percent", "openings", "self_employed_percent")
        names += ("exit_rate", "transfer_rate", "education", "experience", "training")
        assert [ours[name] for name in names] == ["" if cell == "—" else cell for cell in expected]
        assert (ours["level"] == "detailed") == (source[2] == "Line item")


def test_the_reasons_for_a_change_are_the_tables() -> None:
    """Table 1.12: which of its reasons, in which industry, and whether the share grows; none of its sentences."""
    expected = set()
    for _title, code, industry, industry_code, text in (
        tuple(row.values()) for row in records(SOURCES / "bls/tables/ep_table_1_12_factors.tsv")
    ):
        reasons, _, rest = text.partition("share ")
        causes = reasons.replace("change", "").strip(" -").replace(" ,", ",")
        expected.add((code, "" if industry_code == "TE1000" else industry, " ".join(causes.split()), rest.split()[0]))
    ours = {tuple(row.values()) for row in table("growth_factors")}
    assert ours == expected


def published_under(code: str, rows: dict[str, Any]) -> str | None:
    """The code under which the Bureau publishes a SOC code: its own, that of its list of mergers, or its group's."""
    candidates = (code[:7], _mergers().get(code[:7], ""), f"{code[:6]}0")
    return next((candidate for candidate in candidates if candidate in rows), None)


@functools.cache
def _mergers() -> dict[str, str]:
    rows = records(SOURCES / "oews_2025/oews_soc_merges.tsv")
    return {part: row["oews_code"] for row in rows for part in row["soc2018_codes"].split()}


def test_every_occupation_has_the_figures_of_its_code() -> None:
    """Jobs, percentiles and errors; growth, openings, rates, entry; those of the code that the Bureau publishes it by."""
    wages = {
        row["soc"]: row for row in records(SOURCES / "oews_2025/oews_2025_national.tsv") if row["level"] == "detailed"
    }
    outlook = {row["code"]: row for row in table("projections") if row["level"] == "detailed"}
    with_pay = 0
    for code, occupation in occupations().items():
        statistics = occupation.role.statistics
        paid, projected = published_under(code, wages), published_under(code, outlook)
        if paid is None and projected is None:
            assert statistics is None, code
            continue
        assert statistics is not None, code
        assert statistics.occupation.code == (paid or projected), code
        if paid is not None:
            _check_wages(statistics, wages[paid])
            with_pay += 1
        if projected is not None:
            row = outlook[projected]
            assert (statistics.growth_percent, statistics.growth_period) == (number(row["growth_percent"]), "2024-34")
            openings = number(row["openings"])
            assert statistics.annual_openings == (None if openings is None else round(openings * 1000))
            assert (statistics.exit_rate, statistics.transfer_rate) == (
                number(row["exit_rate"]), number(row["transfer_rate"]),
            )  # fmt: skip
            entry = (statistics.entry_education, statistics.work_experience, statistics.training)
            assert entry == tuple(row[name] or None for name in ("education", "experience", "training"))
    assert with_pay == sum(published_under(code, wages) is not None for code in occupations()) > 900


def _check_wages(statistics: Any, row: dict[str, str]) -> None:
    assert (statistics.year, statistics.employment) == (2025, number(row["emp"]))
    assert (statistics.employment_error, statistics.wage_error) == (number(row["emp_rse"]), number(row["wage_rse"]))
    hourly = row["basis"] == "H"
    assert statistics.period == ("hour" if hourly else "year")
    for name in PERCENTILES:
        cell = row[f"{'h' if hourly else 'a'}_{name}"]
        exact = getattr(statistics.wages, name) if statistics.wages else None
        floor = getattr(statistics.wages.at_least, name) if statistics.wages and statistics.wages.at_least else None
        assert exact == number(cell), row
        assert floor == ((115.0 if hourly else 239_200.0) if cell == "#" else None), row


# O*NET


def test_names_slugs_zones_and_interests_are_the_releases() -> None:
    """1,016 occupations; the job zone and the six interests (1 to 7) of each that has them."""
    titles = {row[CODE]: row["Title"] for row in onet("Occupation Data")}
    zones = {row[CODE]: int(row["Job Zone"]) for row in onet("Job Zones")}
    interests = {
        (row[CODE], row["Element Name"].lower()): float(row["Data Value"])
        for row in onet("Career Interest Types")
        if row["Scale ID"] == "OI"
    }
    assert {code: entry.role.title for code, entry in occupations().items()} == titles
    assert len(titles) == len({entry.slug for entry in occupations().values()}) == 1016
    assert {code: entry.role.job_zone.zone for code, entry in occupations().items() if entry.role.job_zone} == zones
    ours = {
        (code, name): value
        for code, entry in occupations().items()
        if entry.role.interests
        for name, value in vars(entry.role.interests).items()
        if name != "high_points" and value is not None
    }
    assert ours == interests


def test_no_title_is_lost() -> None:
    """Every alternate and reported title of every occupation is one of its names: 51-9199.00 alone has 2,750."""
    names: dict[str, set[str]] = defaultdict(set)
    rows = onet("Job Titles")
    for row in rows:
        names[row[CODE]] |= _apart(row["Job Title"], row["Short Title"].replace("n/a", ""))
    assert sum(row[CODE] == "51-9199.00" for row in rows) == 2750
    shorts = {(row["code"], row["title"]): row["short"] for row in table("titles")}
    for row in onet("Sample of Reported Titles"):
        title = row["Reported Job Title"]
        names[row[CODE]] |= _apart(title, shorts[row[CODE], title])
    for code, entry in occupations().items():
        own = {name.casefold() for name in (entry.role.title, *entry.role.aliases)}
        assert {name.casefold() for name in (*names[code], entry.role.title)} == own, code


def _apart(title: str, short: str) -> set[str]:
    """A title and its short form, which may stand in brackets within it, or before them."""
    match = re.fullmatch(r"([^()]+) \((.+)\)", title)
    return set(match.groups()) if match and short in match.groups() else {title, short} - {""}


def test_a_title_is_known_without_its_short_form_in_brackets() -> None:
    """O*NET 30.3 writes both in one cell: "System Administrator (System Admin)", "CEO (Chief Executive Officer)"."""
    administrators, executives = (occupations()[code].role.aliases for code in ("15-1244.00", "11-1011.00"))
    assert {"System Administrator", "System Admin"} <= set(administrators)
    assert {"CEO", "Chief Executive Officer"} <= set(executives)
    assert not any("(CEO" in name or "(System Admin)" in name for name in (*administrators, *executives))


def test_titles_say_how_many_sources_name_them_and_whether_people_report_them() -> None:
    """The number of codes under Source(s), and a mark on each title of the sample of reported ones."""
    reported = Counter(row[CODE] for row in onet("Sample of Reported Titles"))
    marked = Counter(row["code"] for row in table("titles") if row["reported"] == "Y")
    assert marked == reported
    sources = {
        (row[CODE], row["Job Title"]): len(row["Source(s)"].replace(",", " ").split()) for row in onet("Job Titles")
    }
    ours = {(row["code"], row["title"]): int(row["sources"]) for row in table("titles") if row["sources"] != "0"}
    assert ours == {key: count for key, count in sources.items() if count}


def test_every_rating_is_the_releases_or_left_out_as_it_asks() -> None:
    """Importance and level of skills and knowledge; what O*NET recommends to suppress or calls irrelevant is not shown."""
    expected = {}
    for name in ("Essential Skills", "Transferable Skills", "Knowledge"):
        for row in onet(name):
            if "Y" not in (row["Recommend Suppress"], row["Not Relevant"]):
                kind = "knowledge" if name == "Knowledge" else "skill"
                expected[row[CODE], kind, row["Element Name"], row["Scale ID"]] = float(row["Data Value"])
    ours = {}
    for code, entry in occupations().items():
        for rating in entry.role.ratings:
            for scale, value in (("IM", rating.importance), ("LV", rating.level)):
                if value is not None:
                    ours[code, rating.kind, rating.name, scale] = value
    assert ours == expected


def test_every_work_style_is_the_releases() -> None:
    """Impact (WI) and distinctiveness (DR)."""
    expected = {
        (row[CODE], row["Element Name"], row["Scale ID"]): float(row["Data Value"]) for row in onet("Work Styles")
    }
    ours = {
        (code, style.name, scale): value
        for code, entry in occupations().items()
        for style in entry.role.work_styles
        for scale, value in (("WI", style.impact), ("DR", style.distinctiveness))
    }
    assert ours == expected


def test_education_is_the_surveys_and_what_is_withheld_is_said() -> None:
    """Shares above 0; where the release asks that some be suppressed, the rest up to 100 % is told as withheld."""
    levels = {
        row["Category"]: row["Category Description"] for row in onet("Education Categories") if row["Scale ID"] == "RL"
    }
    shares: dict[str, dict[str, float]] = defaultdict(dict)
    suppressed = set()
    for row in onet("Education"):
        if row["Scale ID"] != "RL":
            continue
        if row["Recommend Suppress"] == "Y":
            suppressed.add(row[CODE])
        else:
            shares[row[CODE]][levels[row["Category"]].split(" - ")[0]] = float(row["Data Value"])
    for code, entry in occupations().items():
        education = entry.role.education
        if education is None:
            assert code not in shares.keys() | suppressed, code
            continue
        ours = {share.level: share.percent for share in education.required}
        assert ours == {level: percent for level, percent in shares[code].items() if percent > 0}, code
        rest = 100 - sum(ours.values())
        if code in suppressed and rest >= 0.1:
            assert education.withheld == pytest.approx(rest, abs=0.01), code
        else:
            assert education.withheld is None, code
    assert occupations()["29-1141.00"].role.education.withheld > 50


def test_software_tools_and_their_kinds_are_the_releases() -> None:
    """Each product with its kind and marks, from 30.3; each tool with its kind, from 30.1, which is the last to have them."""
    kinds, hot, demanded = set(), set(), set()
    for row in onet("Software Skills"):
        kinds.add((row[CODE], row["Element Name"], row["Workplace Example"]))
        if row["Hot Technology"] == "Y":
            hot.add((row[CODE], row["Workplace Example"]))
        if row["In Demand"] == "Y":
            demanded.add((row[CODE], row["Workplace Example"]))
    tools = {
        (row[CODE], row["Commodity Title"], row["Example"])
        for row in onet("Tools Used", SOURCES / "onet_30_1_text")
        if row[CODE] in occupations()
    }
    roles = {code: entry.role for code, entry in occupations().items()}
    assert set(_kinds(roles, "tech_kinds")) == kinds
    assert set(_kinds(roles, "tool_kinds")) == tools
    assert {(code, name) for code, role in roles.items() for name in role.tech_stack} == {(c, n) for c, _, n in kinds}
    assert {(code, name) for code, role in roles.items() for name in role.tools} == {(c, n) for c, _, n in tools}
    marks = [(code, role.tech_marks) for code, role in roles.items() if role.tech_marks]
    assert {(code, name) for code, mark in marks for name in mark.hot} == hot
    assert {(code, name) for code, mark in marks for name in mark.in_demand} == demanded


def _kinds(roles: dict[str, Any], key: str) -> Iterator[tuple[str, str, str]]:
    for code, role in roles.items():
        for kind in getattr(role, key):
            for example in kind.examples:
                yield code, kind.name, example


def test_activities_have_their_counts_of_tasks() -> None:
    """Detailed work activities with how many tasks, and how many core ones, stand behind each: of 923 occupations."""
    core_tasks = {row["Task ID"] for row in onet("Task Statements") if row["Task Type"] == "Core"}
    names = {row["DWA Element ID"]: row["DWA Element Name"].rstrip(".") for row in onet("GWAs to IWAs to DWAs")}
    tasks: Counter[tuple[str, str]] = Counter()
    core: Counter[tuple[str, str]] = Counter()
    for row in onet("Tasks to DWAs"):
        key = row[CODE], names[row["DWA Element ID"]]
        tasks[key] += 1
        core[key] += row["Task ID"] in core_tasks
    ours = {
        (code, activity.name): (activity.core_tasks, activity.tasks)
        for code, entry in occupations().items()
        for activity in entry.role.activities
    }
    assert ours == {key: (core[key], count) for key, count in tasks.items()}
    assert len({code for code, _ in ours}) == 923


def test_words_of_tasks_are_counted_and_no_task_is_told() -> None:
    """The stems of each occupation's task statements with their counts, in the order of the alphabet."""
    texts: dict[str, list[str]] = defaultdict(list)
    for row in onet("Task Statements"):
        texts[row[CODE]].append(row["Task"])
    for row in table("task_words"):
        words = [word.rpartition(":")[0] for word in row["words"].split()]
        assert words == sorted(words)
        assert occupations()[row["code"]].task_words == dict(tfidf.words(texts[row["code"]])), row["code"]
    assert {row["code"] for row in table("task_words")} == texts.keys()


def test_related_occupations_are_in_the_releases_order() -> None:
    """All that it names, by its index."""
    related: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for row in onet("Related Occupations"):
        related[row[CODE]].append((int(row["Index"]), row["Related O*NET-SOC Code"]))
    for code, entry in occupations().items():
        expected = tuple(occupations()[other].slug for _index, other in sorted(related[code]))
        assert entry.role.related == expected, code


# The whole


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    """`data/make_atlas.py` makes the tables as they are committed: nothing was edited by hand, and nothing is stale."""
    if settings.default.max_examples < settings.get_profile("thorough").max_examples:
        pytest.skip("takes 12 s of processor time: `.ci/run` runs it, with CAREERS_TESTS=thorough")
    spec = importlib.util.spec_from_file_location("make_atlas", DATA / "make_atlas.py")
    assert spec and spec.loader
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    maker.HERE, maker.ATLAS, maker.PLACES = tmp_path, tmp_path / "atlas", tmp_path / "places"
    before, sys.argv = sys.argv, ["make_atlas.py", str(SOURCES)]
    try:
        maker.main()
    finally:
        sys.argv = before
    for folder in ("atlas", "places"):
        made = {file.name: file.read_bytes() for file in (tmp_path / folder).iterdir()}
        committed = {file.name: file.read_bytes() for file in (DATA / folder).glob("*.tsv")}
        assert made.keys() == committed.keys()
        assert [name for name in made if made[name] != committed[name]] == []


def test_every_field_of_study_is_one_that_leads_to_its_occupation() -> None:
    """One field an occupation, as the crosswalk names it; of registered nurses, lawyers and accountants the plain one."""
    with (SOURCES / "study/CIP2020_SOC2018_Crosswalk.csv").open(encoding="utf-8-sig", newline="") as text:
        pairs = {(row["SOC2018Code"], row["CIP2020Code"], row["CIP2020Title"]) for row in csv.DictReader(text)}
    rows = [tuple(row.values()) for row in table("study_fields")]
    assert set(rows) <= pairs
    fields = {code: title for code, _field, title in rows}
    assert len(fields) == len(rows) > 600
    assert fields["23-1011"] == "Law."
    assert fields["13-2011"] == "Accounting."
    assert fields["29-1141"] == "Registered Nursing/Registered Nurse."
    assert "11-9199" not in fields  # 128 fields lead to Managers, All Other


def test_the_programs_of_study_are_those_of_the_crosswalk() -> None:
    """Every pair of the publisher's file but its marks for "no match", each program once."""
    with (SOURCES / "study/CIP2020_SOC2018_Crosswalk.csv").open(encoding="utf-8-sig", newline="") as text:
        pairs = {(row["CIP2020Code"], row["SOC2018Code"]) for row in csv.DictReader(text)}
    programs = study_programs.read(DATA)
    known = {(program.code, code) for program in programs for code in program.codes}
    assert known == {pair for pair in pairs if "99.9999" not in pair and "99-9999" not in pair}
    assert len(known) == 5723
    assert [program.code for program in programs] == sorted({code for code, _soc in pairs} - {"99.9999"})
