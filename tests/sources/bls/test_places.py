"""`careers import bls --places`: newer figures of states and areas beside the bundled ones, the newest of each used."""

from __future__ import annotations

from pathlib import Path

import pytest
from bls_files import ABILENE, ALABAMA, RURAL, SECTOR, book, row
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.roles import own_places, releases
from careercli.roles.own_places import OwnPlaces, PlaceWages
from helper import Ran, home_of, roles_of, run

NEXT = "May 2026 OEWS Estimates"
PARALEGALS = {"code": "23-2011", "OCC_TITLE": "Paralegals and Legal Assistants"}
TOTAL = {"code": "00-0000", "OCC_TITLE": "All Occupations", "O_GROUP": "total"}
GUILFORD = {"AREA": "99999", "AREA_TITLE": "New Guilford, TX", "AREA_TYPE": "4", "PRIM_STATE": "TX"}


def bring_in(home: Path, *files: Path, more: tuple[str, ...] = ()) -> Ran:
    """The command, with some workbooks."""
    named = [word for file in files for word in ("--places", str(file))]
    return run("import", "bls", *named, *more, home=home)


def pay_in(home: Path, place: str) -> dict[str, object]:
    """What `salary` says of paralegals in a place; the bundled survey is that of May 2025."""
    places = run("salary", "paralegal", "--in", place, "--json", home=home).json[0]["places"]
    return next(each for each in places if each["place_kind"] != "nation")


def states(folder: Path, **cells: float) -> Path:
    """Paralegals and all occupations in Alabama, of May 2026; the figures are our own."""
    rows = [row(51_000, **PARALEGALS, **ALABAMA, **cells), row(46_000, **TOTAL, **ALABAMA, TOT_EMP=2_150_000.0)]
    return book(folder / "state_M2026_dl.xlsx", [*rows, row(9_000, **PARALEGALS, **ALABAMA | SECTOR)], title=NEXT)


def test_the_newest_of_each_place_is_used(tmp_path: Path) -> None:
    """Alabama's newer figures as a whole; every other place, and what Alabama's workbook lacks, as said."""
    before = {place: pay_in(tmp_path, place) for place in ("alabama", "texas")}
    assert before["alabama"]["survey"] == "May 2025"
    ran = bring_in(tmp_path, states(tmp_path), more=("--json",))
    assert (ran.exit_code, ran.json["places"][0]["places"]) == (0, ["Alabama"])
    after = pay_in(tmp_path, "alabama")
    assert (after["survey"], after["official"]["median"], after["official"]["year"]) == ("May 2026", 51_000, 2026)
    assert after["official"]["source"] == "BLS OEWS May 2026"
    assert (after["official_employment"], after["location_quotient"]) == (1_448_290, 1.25)
    assert after["price_level"] == before["alabama"]["price_level"]
    assert pay_in(tmp_path, "texas") == before["texas"]
    lawyer = run("salary", "lawyer", "--in", "alabama", "--json", home=tmp_path).json[0]["places"][-1]
    assert (lawyer["official_of"], lawyer["official_employment"]) == ("United States", None)  # not in the workbook
    screen = run("salary", "paralegal", "--in", "alabama", "--in", "texas", "-f", "table", home=tmp_path, COLUMNS="200")
    assert "BLS OEWS May 2025; BLS OEWS May 2026 of Alabama" in screen
    [place] = run("places", "alabama", "--json", "-n", "1", home=tmp_path).json
    assert (place["survey"], place["official_median"], place["official_employment"]) == ("May 2026", 46_000, 2_150_000)
    listed = run("list", "--in", "alabama", "--json", home=tmp_path).json
    assert [each["slug"] for each in listed if each["official_median_in_place"] == 51_000] != []
    assert "OEWS May 2026 of Alabama" in run(
        "salary", "paralegal", "--where", "-f", "table", home=tmp_path, COLUMNS="200"
    )


def test_where_and_places_name_the_survey(tmp_path: Path) -> None:
    """`where` lists the table, with its period and size."""
    assert run("where", "--json", home=tmp_path).json["places"] == []
    bring_in(tmp_path, states(tmp_path))
    [table] = run("where", "--json", home=tmp_path).json["places"]
    file = home_of(tmp_path) / "data" / "places" / "oews-2026-05.tsv"
    assert table == {"file": str(file), "period": "May 2026", "bytes": file.stat().st_size}
    assert "OEWS May 2026" in run("where", "-f", "table", home=tmp_path)
    assert "BLS OEWS May 2026" in run("places", "alabama", "-n", "1", "-f", "table", home=tmp_path)


def test_workbooks_add_up_and_a_place_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """A second workbook leaves the places of the first; read again with other figures, a place has those alone."""
    areas = book(
        tmp_path / "areas.xlsx",
        [row(61_000, **PARALEGALS, **each) for each in (ABILENE, RURAL, GUILFORD)],
        title=NEXT,
    )
    assert bring_in(tmp_path, states(tmp_path), areas).exit_code == 0
    for place in ("abilene", "northwest alabama nonmetropolitan area", "new guilford"):
        assert pay_in(tmp_path, place)["official"]["median"] == 61_000, place
    assert pay_in(tmp_path, "alabama")["official"]["median"] == 51_000
    again = book(tmp_path / "again.xlsx", [row(47_000, **TOTAL, **ALABAMA)], title=NEXT)
    bring_in(tmp_path, again)
    assert pay_in(tmp_path, "alabama")["official_of"] == "United States"
    assert pay_in(tmp_path, "abilene")["official"]["median"] == 61_000


def test_what_is_not_newer_is_not_brought_in(tmp_path: Path) -> None:
    """The survey that is bundled, one before, and the same workbook twice: nothing is written, and it is said."""
    for year in (2024, 2025):
        file = book(tmp_path / "old.xlsx", [row(**ALABAMA)], title=f"May {year} OEWS Estimates")
        ran = bring_in(tmp_path, file)
        assert (ran.exit_code, home_of(tmp_path).joinpath("data", "places").exists()) == (0, False)
        assert "the figures that come with careers are of May 2025" in " ".join(ran.split())
    bring_in(tmp_path, states(tmp_path))
    table = home_of(tmp_path) / "data" / "places" / "oews-2026-05.tsv"
    before = table.stat().st_mtime_ns
    assert "the same figures were there before" in " ".join(bring_in(tmp_path, states(tmp_path)).split())
    assert table.stat().st_mtime_ns == before


def test_a_dry_run_and_a_refusal_write_nothing(tmp_path: Path) -> None:
    """Also where the second of two workbooks is the one that is refused."""
    ran = bring_in(tmp_path, states(tmp_path), more=("--dry-run",))
    assert (ran.exit_code, "would be brought in" in ran) == (0, True)
    ran = bring_in(tmp_path, states(tmp_path), book(tmp_path / "n.xlsx", [row(**ALABAMA | SECTOR)], title=NEXT))
    assert ran.exit_code == 1
    assert "no row counts all industries" in ran.stderr
    for more in (("--wages", "w.xlsx"), ("--to", "."), ("--only", "x")):
        assert bring_in(tmp_path, states(tmp_path), more=more).exit_code in (1, 2), more
    assert not home_of(tmp_path).joinpath("data", "places").exists()
    assert not roles_of(tmp_path).exists()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("# OEWS May 2026", "# OEWS Mai 2026", "oews-2026-05.tsv: its first two lines"),
        ("51000", "a lot", "oews-2026-05.tsv:4: could not convert"),
        ("51000", "nan", "oews-2026-05.tsv:4: 'nan' is not a number"),
        ("\tal\t", "\t", "oews-2026-05.tsv:3: 16 cells, where the table has 17"),
        ("0100000", "Alabama", "oews-2026-05.tsv:3: the codes of a place"),
    ],
)
def test_a_damaged_table_is_told_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    """And what to do; nothing else of the program minds."""
    bring_in(tmp_path, states(tmp_path))
    table = home_of(tmp_path) / "data" / "places" / "oews-2026-05.tsv"
    table.write_text(table.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    ran = run("salary", "paralegal", "--in", "alabama", home=tmp_path)
    assert (ran.exit_code, said in " ".join(ran.stderr.split())) == (1, True), ran.stderr
    assert "import the workbook again with `careers import bls --places`" in " ".join(ran.stderr.split())
    assert run("show", "paralegal", home=tmp_path).exit_code == 0


def test_a_newer_program_stands_before_an_older_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When what is bundled is newer than the person's table, that is no longer used."""
    bring_in(tmp_path, states(tmp_path))
    table = home_of(tmp_path) / "data" / "places" / "oews-2026-05.tsv"
    text = table.read_text(encoding="utf-8").replace("May 2026", "May 2024")
    table.with_name("oews-2024-05.tsv").write_text(text.replace("51000", "1000"), encoding="utf-8")
    table.unlink()
    assert pay_in(tmp_path, "alabama")["survey"] == releases.WAGES.bundled.period


AMOUNT = st.floats(0, 1e9) | st.sampled_from(["#", "*"])
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\t"), min_size=1, max_size=20)
ROWS = st.builds(
    PlaceWages,
    area=st.from_regex("[0-9]{7}", fullmatch=True), kind=st.sampled_from(own_places.KINDS),
    state=st.sampled_from(["", "al"]), name=WORDS, code=st.from_regex("[0-9]{2}-[0-9]{4}", fullmatch=True),
    title=WORDS, basis=st.sampled_from(["", "H", "A"]), employment=st.none() | st.integers(0, 10**8) | st.just("*"),
    employment_error=st.none() | st.floats(0, 99), wage_error=st.none() | st.floats(0, 99),
    percentiles=st.dictionaries(st.sampled_from(own_places.PERCENTILES), AMOUNT),
    location_quotient=st.none() | st.floats(0, 99),
)  # fmt: skip


@settings(suppress_health_check=list(HealthCheck))
@given(rows=st.lists(ROWS, max_size=4), ceilings=st.sampled_from([{}, {"hour": 115.0, "year": 239_200.0}]))
def test_a_table_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, rows, ceilings) -> None:
    """Whatever its names hold: written and read and written, it is the same bytes."""
    file = tmp_path_factory.mktemp("t") / "oews-2026-05.tsv"
    text = own_places.dump(OwnPlaces("May 2026", ceilings, tuple(rows)))
    file.write_bytes(text)
    read = own_places.read(file)
    assert (read.period, read.ceilings, len(read.rows)) == ("May 2026", ceilings, len(rows))
    assert own_places.dump(read) == text


@settings(suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=200), at=st.integers(0, 400))
def test_a_table_of_any_bytes_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, at: int
) -> None:
    """A CareersError, and nothing else."""
    file = tmp_path_factory.mktemp("t") / "oews-2026-05.tsv"
    whole = b"# OEWS May 2026\n" + "\t".join(own_places.COLUMNS).encode() + b"\n0100000\tstate\tal\tAlabama\t13-2011\tA"
    file.write_bytes(whole[:at] + data + whole[at:])
    try:
        own_places.read(file)
    except CareersError as error:
        assert error.hint
