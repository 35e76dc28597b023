"""One name for one figure: in JSON and CSV of every command it says whose it is, `official_` or `claimed_`."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Any

import pytest

from helper import ROOT

COMMANDS = [
    ("list",),
    ("list", "--in", "TX"),
    ("salary", "legal-coordinator", "--offer", "62000", "--in", "TX"),
    ("salary", "paralegal", "--where"),
    ("salary", "paralegal", "--by", "sector"),
    ("salary", "paralegal", "--by", "year"),
    ("places", "austin"),
    ("check",),
    ("search", "court"),
    ("skills", "excel"),
    ("faq", "degree"),
    ("tiers", "legal-coordinator"),
    ("day", "legal-coordinator"),
    ("next", "paralegal"),
    ("related", "paralegal"),
    ("match", "excel"),
    ("path", "paralegal", "lawyer"),
    ("whatif", "excel", "--leaving", "paralegal"),
    ("compare", "legal-coordinator", "lawyer"),
    ("gap", "paralegal", "lawyer"),
    ("plan", "paralegal", "lawyer"),
    ("interests", "SE", "--no-keep"),
    ("star",),
    ("profile", "show"),
]
"""Every command whose answer may hold figures, but for `show`, which prints the role file's own keys."""
BARE = {
    *("low", "median", "high", "entry", "mid", "senior", "p10", "p25", "p75", "p90", "salary"),
    *("growth_percent", "annual_openings", "employment", "jobs"),
}
"""Names of figures that do not say whose they are: they stand only within an object that does."""
OF_A_PERSON = {("profile", "show"): {"jobs"}}
"""Keys that are no figures in these answers: the jobs that one has had."""
WHOSE = ("official", "claimed")
"""Objects that say whose their figures are."""
OLD = {"official_salary", "official_jobs", "guide", "growth_period", "recorded", "openings"}
"""What figures were called before."""


IN_OBJECTS = {
    *("official_by", "claimed_by", "official_all_jobs_median", "claimed_mid", "claimed_top_tenth_from"),
    *("official_price_level", "official_location_quotient"),
}
"""Whose word it is, and figures that stand only in the objects `official` and `claimed`, or beside a place."""


def keys(value: Any, inside: str = "") -> Iterator[tuple[str, str]]:
    """Every key of a document, with the key of the object that it stands in."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield inside, key
            yield from keys(inner, inside if inside in WHOSE else key)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner, inside)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_figure_says_whose_it_is(careers, command: tuple[str, ...]) -> None:
    """No bare and no old name, in JSON or in the head of CSV."""
    answered = careers(*command, "--json")
    assert answered.exit_code == 0, answered.stderr
    assert {key for inside, key in keys(answered.json) if key in BARE and inside not in WHOSE} == OF_A_PERSON.get(
        command, set()
    )
    head = careers(*command, "--format", "csv").lines[0].split(",")
    assert not BARE & set(head)
    assert not OLD & {*head, *(key for _inside, key in keys(answered.json))}


@pytest.mark.parametrize("figure", ["official_median", "official_employment", "official_p10"])
def test_a_list_and_a_place_have_the_same_names(careers, figure: str) -> None:
    """What `list` calls a figure, `salary --where` calls it too."""
    assert figure in careers("list", "--json").json[0]
    assert figure in careers("salary", "paralegal", "--where", "--json").json[0]["places"][0]


def documented() -> set[str]:
    """The names in the table of figures of docs/answers.md."""
    page = (ROOT / "docs" / "answers.md").read_text(encoding="utf-8")
    text = page.partition("### Figures\n")[2].partition("\n#")[0]
    rows = re.findall(r"^\| (`(?:official|claimed)_.*?`) \| ", text, re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`(\w+)`", row)}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_name_is_in_the_vocabulary(careers, command: tuple[str, ...]) -> None:
    """Keys, columns, and the cells of CSV that name a figure: one name for one thing, and all of them documented."""
    answered, table = careers(*command, "--json").json, careers(*command, "--format", "csv")
    names = {key for _inside, key in keys(answered)} | set(table.lines[0].split(","))
    rows = list(csv.DictReader(io.StringIO(table)))
    for row in rows:
        names |= {row.get("what") or "", row.get("name") or ""}
        if row.get("figure") and row.get("from") in WHOSE:
            names.add(f"{row['from']}_{row['figure']}")
    whose = {name for name in names if name.startswith(("official_", "claimed_"))}
    assert whose - documented() - IN_OBJECTS == set()


def test_a_figure_of_money_stands_beside_its_currency(careers) -> None:
    """Wherever a row has medians, it has their currency under the same first word."""
    for command in COMMANDS:
        head = careers(*command, "--format", "csv").lines[0].split(",")
        assert "currency" not in head or "figure" in head, command
    row = careers("list", "--format", "csv", "--limit", "1").lines[0].split(",")
    assert {"official_currency", "claimed_currency", "period"} <= set(row)
    assert list(careers("list", "--json", "--limit", "1").json[0]) == row


def test_what_people_put_in_a_place_of_another_is_told_by_a_column(careers) -> None:
    """The figure keeps its name; that it is the state's or the nation's stands beside it."""
    table = careers("salary", "paralegal", "--in", "TX", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {"place", "official_of"} <= set(rows[0])
    assert not [row["figure"] for row in rows if " " in row["figure"]]
