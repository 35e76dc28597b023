"""`careers where`: each bundled data set with its period, publication and age."""

from __future__ import annotations

import re
from pathlib import Path

from rich.cells import cell_len

from helper import ROOT, roles_of, run


def test_each_data_set_with_its_age(careers) -> None:
    """As JSON and as rows, on the day that tests have (25 November 2026); one is known to have a newer edition."""
    data = {each["key"]: each for each in careers("where", "--json").json["data"]}
    assert list(data) == [
        *("onet", "onet_tools", "wages", "projections", "price_levels", "state_price_levels", "consumer_prices"),
    ]
    wages, projections = data["wages"], data["projections"]
    assert (wages["period"], wages["published"], wages["months_old"]) == ("May 2025", "2026-05-15", 6)
    assert (wages["newer_since"], wages["newest"], wages["next_due"]) == (None, "May 2025", "2027-05")
    assert (projections["newest"], projections["newer_since"]) == ("2025-35", "2026-08-27")
    rows = [line.split("\t") for line in careers("where", "-f", "tsv").lines if line.startswith("data\t")]
    assert [row[1] for row in rows] == [each["name"] for each in data.values()]
    assert rows[2][2:] == ["6", "published 15 May 2026, 6 months ago; the next is due in May 2027"]


def test_the_screen_names_what_is_newer_and_the_command(careers) -> None:
    """At 40, 80 and 200 columns, whole words and nothing wider than the terminal."""
    for width in (40, 80, 200):
        ran = careers("where", "-f", "table", COLUMNS=str(width), NO_COLOR="1")
        words = " ".join(ran.split())
        assert "published August 2025, 15 months ago; 2025-35 came out on 27 August 2026" in words
        assert "a newer release has been due since February 2026" in words
        assert "careers update" in words
        assert all(cell_len(line) <= width for line in ran.lines)


def test_only_a_cache_is_said_to_be_one(tmp_path: Path) -> None:
    """The index that comes with the program is none: nobody is told to delete it. The copy for own files is one."""

    def where() -> str:
        assert run("where", "--json", home=tmp_path).json["cache"]["index_bundled"] is not roles_of(tmp_path).exists()
        return run("where", "--format", "table", home=tmp_path, COLUMNS="200")

    shipped = where()
    assert re.search(r"^Index  comes with the program\n +\S+/atlas\.db  ", shipped, re.M)
    assert re.search(r"^Cache  it may be deleted at any time\n", shipped, re.M)
    assert shipped.count("deleted") == 1
    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "baker.yaml").write_text("title: Baker of Tests\n", encoding="utf-8")
    assert re.search(r"^Index  a cache: it may be deleted at any time\n +\S+/cache/\S+  ", where(), re.M)


def test_that_newer_projections_came_out_is_told_where_the_page_of_keys_says(careers) -> None:
    """docs/answers.md sends programs there: the entry of the projections says of the same editions as a list's note."""
    page = " ".join((ROOT / "docs" / "answers.md").read_text(encoding="utf-8").split())
    assert 'the entry of `data` with the `key` "projections" has them as `newest`' in page
    data = {each["key"]: each for each in careers("where", "--json").json["data"]}["projections"]
    rows = careers("list", "--json").json
    assert {row["official_growth_period"] for row in rows} - {None} == {data["period"]}
    said = careers("list", "--format", "markdown")
    assert (data["newer_since"] is not None) == (f"newer projections, {data['newest']}, came out" in said)


def test_the_fingerprint_changes_with_the_data_and_with_nothing_else(tmp_path: Path) -> None:
    """A role file of one's own changes it, and its own bytes do; what is only looked at or kept leaves it."""

    def fingerprint() -> str:
        return run("where", "--json", home=tmp_path).json["fingerprint"]

    first = fingerprint()
    run("star", "paralegal", home=tmp_path)
    assert fingerprint() == first and re.fullmatch("[0-9a-f]{16}", first)
    roles_of(tmp_path).mkdir(parents=True)
    file = roles_of(tmp_path) / "baker.yaml"
    file.write_text("title: Baker of Tests\n", encoding="utf-8")
    second = fingerprint()
    file.write_text("title: Baker of Tasks\n", encoding="utf-8")
    assert len({first, second, fingerprint()}) == 3
    file.unlink()
    assert fingerprint() == first
