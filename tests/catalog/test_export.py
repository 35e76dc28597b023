"""The catalogue as a database and as CSV files: what stands in it, what it is worth to others, and what stays whole."""

from __future__ import annotations

import contextlib
import csv
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.catalog import export as exporting
from careercli.index.export import tables
from careercli.index.places import PlaceFigures
from helper import ROOT, run

PAGE = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
BAKER = """\
title: Night Baker
aliases: ["=SUM(A1)", Baker at Night]
summary: |-
  Bakes bread, "rolls" and cakes; while others sleep.
  Ends at six.
remote_friendly: false
tech_stack: [Excel, Ovenware]
tech_marks: {hot: [Excel]}
tech_kinds: [{name: Spreadsheets, examples: [Excel]}, {name: Office, examples: [Excel]}]
tiers: [{title: Apprentice, years: {min: 0, max: 2}}, {title: Master}]
"""
COUNTED = {
    "11-3012", "11-9199", "13-1023", "13-1041", "13-1075", "13-1082", "23-1011", "23-1012", "23-1021", "23-1022",
    "23-1023", "23-2011", "23-2093", "23-2099", "27-3092", "43-4031", "43-6012", "13-1020",
}  # fmt: skip
"""The codes under which the wage survey counts the roles of the tests' catalogue."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a role file of one's own, a database and a folder of CSV files."""
    home = tmp_path_factory.mktemp("export")
    (home / "mine").mkdir()
    (home / "mine" / "night-baker.yaml").write_text(BAKER, encoding="utf-8")
    every = PlaceFigures.occupations
    with pytest.MonkeyPatch.context() as patch:  # those of the roles: all of them take seconds
        patch.setattr(PlaceFigures, "occupations", lambda figures: [row for row in every(figures) if row[1] in COUNTED])
        for target in ("careers.sqlite", "csv"):
            ran = run("--roles", "mine", "export", target, home=home)
            assert ran.exit_code == 0, ran.stderr
            assert ran == f"{home / target}\n"
            assert re.fullmatch(r"30 tables, [\d,]+ rows\n", ran.stderr)
    return home


@pytest.fixture(scope="module")
def database(home: Path) -> Iterator[sqlite3.Connection]:
    """The database, open."""
    with contextlib.closing(sqlite3.connect(home / "careers.sqlite")) as connection:
        yield connection


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the pay of places out, which takes seconds and is held above."""
    monkeypatch.setattr(exporting, "wage_rows", lambda *_: iter(()))


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_table_and_column_is_described() -> None:
    """The statements are understood whole: no column is without words, none of the file is left over."""
    script = (ROOT / "src" / "careercli" / "index" / "export.sql").read_text(encoding="utf-8")
    every = tables()
    assert len(every) == script.count("CREATE TABLE") > 25
    for table in every:
        made = sqlite3.connect(":memory:")
        made.execute(table.statement)
        assert [row[1] for row in made.execute(f"PRAGMA table_info({table.name})")] == [c.name for c in table.columns]
        made.close()
        assert table.meaning.endswith(".")
        assert all(column.meaning and column.meaning[-1] != "." for column in table.columns)


def test_the_page_describes_each_of_them() -> None:
    """docs/export.md has every table and column, with the words that the database has too."""
    described = PAGE.partition("<!-- tables -->")[2]
    for table in tables():
        part = described.partition(f"### {table.name}\n")[2].partition("###")[0]
        assert table.meaning in part, table.name
        assert re.findall(r"^\| `(\w+)` ", part, re.MULTILINE) == [column.name for column in table.columns]
        assert all(f"| {column.meaning} |" in part for column in table.columns), table.name


def test_the_database_is_sound_and_describes_itself(database: sqlite3.Connection) -> None:
    """Every reference leads somewhere, no page is damaged, and the comments are in the schema."""
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    schema = dict(database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    assert list(schema) == [table.name for table in tables()]
    assert "median REAL, -- half earn less" in schema["wages"]


def test_a_role_of_ones_own_is_in_it(home: Path, database: sqlite3.Connection) -> None:
    """With its folder as origin, its text as it stands, and software once for each kind."""
    row = database.execute("SELECT title, origin, summary, remote_friendly, code FROM roles WHERE slug = 'night-baker'")
    title, origin, summary, remote, code = row.fetchone()
    assert (title, remote, code) == ("Night Baker", 0, None)
    assert origin.endswith("mine")
    assert summary == 'Bakes bread, "rolls" and cakes; while others sleep.\nEnds at six.'
    software = database.execute("SELECT software, kind, hot FROM software WHERE slug = 'night-baker' ORDER BY 1, 2")
    assert software.fetchall() == [("Excel", "Office", 1), ("Excel", "Spreadsheets", 1), ("Ovenware", None, 0)]
    tiers = database.execute("SELECT position, tier, years_from, years_to FROM tiers WHERE slug = 'night-baker'")
    assert tiers.fetchall() == [(1, "Apprentice", 0, 2), (2, "Master", None, None)]
    assert [row["alias"] for row in rows_of(home / "csv", "aliases") if row["slug"] == "night-baker"] == [
        "'=SUM(A1)", "Baker at Night",
    ]  # fmt: skip


def test_figures_are_those_of_the_commands(careers, database: sqlite3.Connection) -> None:
    """Official pay, claims and projections of a role, and its pay in a place, as `show` and `salary` have them."""
    shown = careers("show", "legal-coordinator", "--json").json
    wages, official = shown["statistics"]["wages"], shown["statistics"]
    row = database.execute("SELECT p10, p25, median, p75, p90, employment, source FROM official_pay WHERE slug = ?", (shown["slug"],))  # fmt: skip
    assert row.fetchone() == (*(wages[key] for key in ("p10", "p25", "median", "p75", "p90")), official["employment"], official["source"])  # fmt: skip
    assert database.execute("SELECT low, median, high, growth_percent FROM claims WHERE slug = ?", (shown["slug"],)).fetchone() == (45000, 60000, 75000, 7)  # fmt: skip
    row = database.execute("SELECT growth_percent, annual_openings FROM projections WHERE slug = ?", (shown["slug"],))
    assert row.fetchone() == (official["growth_percent"], official["annual_openings"])
    pay = careers("salary", "legal-coordinator", "--in", "austin", "--json").json
    place = next(place for place in pay[0]["places"] if place["place_kind"] == "metro")
    local = database.execute(
        "SELECT wages.median, wages.employment, areas.price_level FROM roles JOIN wages ON wages.code = wage_code "
        "JOIN areas USING (area) WHERE slug = ? AND areas.name LIKE 'Austin%'", (shown["slug"],),
    ).fetchone()  # fmt: skip
    assert local[0] == place["official"]["median"]
    assert local[1] == place["official_employment"]


def test_both_ways_have_the_same_rows(home: Path, database: sqlite3.Connection) -> None:
    """As many rows in each file as in its table; NULL is an empty cell; a column of fractions never looks like a whole one."""
    for table in tables():
        count = database.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]
        written = rows_of(home / "csv", table.name)
        assert len(written) == count, table.name
        if written:
            assert list(written[0]) == [column.name for column in table.columns]
            fractions = [column.name for column in table.columns if column.type.startswith("REAL")]
            assert all(not row[name] or re.search("[.e]", row[name]) for row in written for name in fractions), (
                table.name
            )
    assert next(row for row in rows_of(home / "csv", "tiers") if row["tier"] == "Master")["years_to"] == ""


def test_sources_and_periods_are_tables(database: sqlite3.Connection) -> None:
    """Each data set with the edition that is bundled; each place with the period of its survey."""
    assert ("wages", "May 2025") in database.execute("SELECT data_set, period FROM releases").fetchall()
    assert database.execute("SELECT DISTINCT period FROM areas").fetchall() == [("May 2025",)]
    row = database.execute(
        "SELECT source, year FROM sources WHERE slug = 'legal-coordinator' AND covers = 'statistics'"
    )
    assert any("Occupational Employment and Wage Statistics" in name for name, _ in row)


def example() -> str:
    """The question in SQL of docs/export.md, of a role that the tests have."""
    (sql,) = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
    return sql.replace("registered-nurse", "paralegal")


def ranked(first: list[tuple[object, ...]]) -> None:
    """Three metropolitan areas, the most worth first, each with its period."""
    assert len(first) == 3
    assert [float(str(row[2])) for row in first] == sorted((float(str(row[2])) for row in first), reverse=True)
    assert all(str(row[3]) == "May 2025" for row in first)


def test_the_example_of_the_page_runs(database: sqlite3.Connection) -> None:
    """In SQLite."""
    ranked(database.execute(example()).fetchall())


def test_the_example_for_pandas_has_all_pay_per_year(database: sqlite3.Connection) -> None:
    """Its SQL, taken from the page: what is stated by the hour is 2,080 times that, and the rest as it stands."""
    (sql,) = re.findall(r'read_sql\(\s*"(SELECT .+?)"', PAGE)
    database.execute("CREATE TEMP TABLE official_pay (slug TEXT, median REAL, period TEXT)")
    try:
        database.execute("INSERT INTO temp.official_pay VALUES ('actors', 29.05, 'hour'), ('lawyer', 159670, 'year')")
        assert dict(database.execute(sql)) == {"actors": pytest.approx(60424), "lawyer": 159670}
    finally:
        database.execute("DROP TABLE temp.official_pay")


def test_the_example_runs_in_duckdb(home: Path) -> None:
    """Over the CSV files, as the page says."""
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed")
    sql = re.sub(r"(FROM|JOIN) (\w+)", lambda m: f"{m[1]} '{home / 'csv' / m[2]}.csv' AS {m[2]}", example())
    ranked(duckdb.sql(sql).fetchall())


@pytest.mark.parametrize(
    ("target", "code", "message"),
    [
        ("a.csv", 2, "nothing is exported as .csv"),
        ("a.parquet", 2, "nothing is exported as .parquet"),
        ("not-there/a.sqlite", 1, "not-there: there is no such folder"),
        ("careers.sqlite", 1, "careers.sqlite: is there already"),
        ("csv", 1, "csv/roles.csv: is there already"),
        ("mine/night-baker.yaml", 1, "mine/night-baker.yaml: is a file"),
        ("folder.sqlite", 1, "folder.sqlite: is a folder"),
    ],
)
def test_what_cannot_be_written_is_said(home: Path, target: str, code: int, message: str) -> None:
    """One sentence, what to do, and nothing is touched."""
    (home / "folder.sqlite").mkdir(exist_ok=True)
    before = sorted((file, file.stat().st_mtime_ns) for file in home.rglob("*") if "careers-home" not in file.parts)
    ran = run("export", target, home=home)
    assert (ran.exit_code, str(ran)) == (code, "")
    assert message in ran.stderr.splitlines()[0]
    assert ran.stderr.splitlines()[1].startswith("  ")
    assert before == sorted(
        (file, file.stat().st_mtime_ns) for file in home.rglob("*") if "careers-home" not in file.parts
    )


@pytest.mark.usefixtures("quick")
def test_force_replaces_only_what_an_export_writes(tmp_path: Path) -> None:
    """The files of its names; another in the folder stays, and so do a database's permissions and links."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "roles.csv").write_text("old", encoding="utf-8")
    (tmp_path / "out" / "mine.csv").write_text("mine", encoding="utf-8")
    (tmp_path / "real.db").write_text("old", encoding="utf-8")
    (tmp_path / "link.db").symlink_to(tmp_path / "real.db")
    for target in ("out", "link.db"):
        assert run("export", target, home=tmp_path).exit_code == 1
        assert run("export", target, "--force", home=tmp_path).exit_code == 0
    assert len(rows_of(tmp_path / "out", "roles")) == 20
    assert (tmp_path / "out" / "mine.csv").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "link.db").is_symlink()
    assert (tmp_path / "real.db").read_bytes().startswith(b"SQLite format 3")
    assert [file.name for file in tmp_path.rglob(".careers*")] == []


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize("target", ["a.sqlite", "out"])
def test_an_export_that_breaks_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, there: bool
) -> None:
    """A full disk in the middle: an error, the old file whole, and nothing half-written or hidden beside it."""
    old = tmp_path / target / "roles.csv" if target == "out" else tmp_path / target
    if there:
        old.parent.mkdir(exist_ok=True)
        old.write_text("old", encoding="utf-8")

    def broken(*_: object) -> Iterator[object]:
        raise OSError(28, "No space left on device")
        yield

    monkeypatch.setattr(exporting, "place_rows", broken)
    ran = run("export", target, "--force", home=tmp_path)
    assert ran.exit_code == 1
    assert ran.stderr.startswith(f"careers: ~/{target}: cannot be written: No space left on device")
    left = [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if "careers-home" not in file.parts]
    assert left == ([*(["out"] if target == "out" else []), old.relative_to(tmp_path).as_posix()] if there else [])
    if there:
        assert old.read_text(encoding="utf-8") == "old"


def test_the_method_says_what_it_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None) -> None:
    """From Python: the path and the rows of each table."""
    import careercli

    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    steps: list[tuple[int, int]] = []
    with careercli.open_catalog() as catalog:
        written = catalog.export(tmp_path / "a.db", progress=lambda done, total: steps.append((done, total)))
    assert written.path == tmp_path / "a.db"
    assert written.rows["roles"] == 20
    assert [done for done, _ in steps] == list(range(steps[0][1]))
