"""Codes and titles under which several occupations are published as one, held against the tables in data/atlas."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from careercli import paths
from careercli.api import Catalog
from careercli.errors import NoSuchRole
from careercli.roles.wage_survey import CEILINGS
from helper import ROOT, Ran, home_of, run

PERCENTILES = ("p10", "p25", "median", "p75", "p90")


def table(name: str) -> dict[str, dict[str, str]]:
    """The rows of a table in data/atlas by their code."""
    with (ROOT / "data" / "atlas" / name).open(encoding="utf-8", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["code"]}


@pytest.fixture(scope="module")
def catalog(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """Every occupation, as it ships."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(home_of(tmp_path_factory.mktemp("home"))))
        patch.setenv(paths.DATA_ENVIRONMENT, str(atlas_data))
        with Catalog.open() as catalog:
            yield catalog


@pytest.fixture(scope="module")
def atlas(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ran]:
    """Runs the program with every occupation."""
    home = tmp_path_factory.mktemp("home")
    return lambda *arguments: run(*arguments, home=home, CAREERS_DATA=str(atlas_data))


def cell(amount: float | None, floor: float | None) -> str:
    """An amount as the table has it."""
    return "#" if floor is not None else "" if amount is None else f"{amount:g}"


def official(statistics: Any) -> list[str]:
    """Jobs and percentiles of a record as the table has them; # is at or above the ceiling."""
    assert statistics is not None
    floors = statistics.wages.at_least
    if floors is not None:
        assert {getattr(floors, key) for key in PERCENTILES} <= {None, CEILINGS[statistics.period]}
    cells = [cell(getattr(statistics.wages, key), floors and getattr(floors, key)) for key in PERCENTILES]
    return [str(statistics.employment), *cells]


def in_table(row: dict[str, str]) -> list[str]:
    """The same of a row; `*` (not released) is no amount."""
    numbers = (row[key] for key in PERCENTILES)
    return [row["employment"], *(n if n == "#" else "" if n in ("", "*") else f"{float(n):g}" for n in numbers)]


def test_each_merged_code_is_a_name_for_its_figures(catalog: Catalog) -> None:
    """All twelve of BLS's own mergers: the figures of the two tables, and which codes they count."""
    merged, wages, growth = table("merged_codes.tsv"), table("wages.tsv"), table("projections.tsv")
    mergers = {code: row["parts"].split() for code, row in merged.items() if row["code"]}
    assert len(mergers) == 12
    for code, parts in mergers.items():
        entry = catalog.entry_with_figures(code)
        if covers := entry.role.occupation.covers:  # a hand-written role stands for all of them
            assert entry.role.occupation.code == code and {covered[:7] for covered in covers} <= set(parts)
        else:
            assert (entry.slug, entry.role.title) == (code, wages[code]["title"])
            assert [part.code for part in entry.counts] == parts
        assert {catalog.slug(part.slug) for part in entry.counts} == {part.slug for part in entry.counts}
        assert official(entry.role.statistics) == in_table(wages[code]), code
        assert f"{entry.role.statistics.growth_percent:g}" == growth[code]["growth_percent"]
        assert "together with others" not in (entry.role.statistics.note or "")


def test_each_group_of_the_classification_too(catalog: Catalog) -> None:
    """Every broad occupation for which the survey has figures and which is no role's code: 15-1250, 27-2040 …"""
    checked = 0
    for code, row in table("wages.tsv").items():
        if row["level"] != "broad" or len(catalog.query.roles_of_codes([code[:-1]])) < 2:
            continue
        entry = catalog.entry_with_figures(code)
        assert (entry.slug, entry.role.title) == (code, row["title"])
        assert official(entry.role.statistics) == in_table(row), code
        assert len(entry.counts) > 1 and all(part.code.startswith(code[:-1]) for part in entry.counts), code
        checked += 1
    assert checked > 130


@pytest.mark.parametrize(
    "name",
    ["29-2010", "29-2010.00", "292010", "29201000", " 29–2010 ", "Clinical laboratory technologists and technicians"],
)
def test_other_spellings_and_the_title(catalog: Catalog, name: str) -> None:
    """With other signs or none, and by the title that BLS gives the group, in any case."""
    assert catalog.entry_with_figures(name).slug == "29-2010"


@pytest.mark.parametrize("name", ["29-1141", "29-1140", "registered-nurse", "registered n"])
def test_a_name_of_a_role_stays_that_roles(catalog: Catalog, name: str) -> None:
    """A code of one occupation, the group that it alone makes up, a slug, a beginning of one."""
    entry = catalog.entry_with_figures(name)
    assert (entry.slug, entry.counts) == ("registered-nurse", ())


@pytest.mark.parametrize("name", ["11-0000", "11-1000", "99-9990", "25-9999", "unheard of"])
def test_what_is_not_published_as_one_is_no_name(catalog: Catalog, name: str) -> None:
    """Major and minor groups, and codes that there are not."""
    with pytest.raises(NoSuchRole):
        catalog.entry_with_figures(name)


def test_the_commands_say_which_codes_they_count(atlas: Callable[..., Ran]) -> None:
    """`salary` with and without a place, by sector, by year and by area, and `show`, as a person reads them."""
    parts = "counts 39-7011 Tour Guides and Escorts; 39-7012 Travel Guides"
    for command in (
        ("salary", "39-7010"),
        ("salary", "39-7010", "--in", "Texas"),
        ("salary", "39-7010", "--by", "sector"),
        ("salary", "39-7010", "--by", "year"),
        ("salary", "39-7010", "--where"),
        ("show", "39-7010"),
        ("show", "39-7010", "--full"),
    ):
        ran = atlas(*command, "--format", "table")
        assert ran.exit_code == 0, ran.stderr
        assert ran.count(parts) == 1, command


def test_as_json(atlas: Callable[..., Ran]) -> None:
    """The codes with their roles; pay in Texas as areas' own table has it (33,080, data/places)."""
    (salary,) = atlas("salary", "39-7010", "--in", "Texas", "--json").json
    parts = [("39-7011", "tour-guides-and-escorts"), ("39-7012", "travel-guides")]
    assert [(part["code"], part["slug"]) for part in salary["counts"]] == parts
    assert salary["places"][0]["official"]["median"] == 33080
    assert json.loads(atlas("show", "39-7010", "--json"))["counts"] == salary["counts"]
    assert atlas("salary", "registered-nurse", "--json").json[0]["counts"] == []


def test_other_commands_ask_which_role(atlas: Callable[..., Ran]) -> None:
    """A group has no skills: where those are asked for, one of its occupations is to be chosen."""
    ran = atlas("related", "39-7010")
    assert ran.exit_code == 3 and "travel-guides" in ran.stderr
