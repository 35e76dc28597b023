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
    ("next", "paralegal", "--in", "TX"),
    ("related", "paralegal"),
    ("match", "excel"),
    ("match", "excel", "--in", "TX"),
    ("path", "paralegal", "lawyer"),
    ("path", "paralegal", "lawyer", "--in", "TX"),
    ("whatif", "excel", "--leaving", "paralegal"),
    ("compare", "legal-coordinator", "lawyer"),
    ("compare", "legal-coordinator", "lawyer", "--in", "TX"),
    ("gap", "paralegal", "lawyer"),
    ("gap", "paralegal", "lawyer", "--in", "TX"),
    ("plan", "paralegal", "lawyer"),
    ("interests", "SE", "--no-keep"),
    ("star",),
    ("profile", "show"),
]
"""Every command whose answer may hold figures, but for `show`, which prints the role file's own keys."""
BARE = {
    *("low", "median", "high", "entry", "mid", "senior", "p10", "p25", "p75", "p90", "salary"),
    *("growth_percent", "annual_openings", "employment", "employment_in_place", "jobs", "guide_median"),
}
"""Names of figures that do not say whose they are: they stand only within an object that does."""
OF_A_PERSON = {("profile", "show"): {"jobs"}}
"""Keys that are no figures in these answers: the jobs that one has had."""
MONEY = re.compile(r"(official|claimed)_(low|median|high|entry|mid|senior|mean|p\d\d)(_.*)?")
"""Names of figures that are amounts of money."""
OF_ONE_SHAPE = [
    command
    for command in COMMANDS
    if command[0] not in ("tiers", "day", "path", "compare", "gap", "plan", "profile")
    and not (command[0] == "salary" and "--in" in command)
]
"""Commands of which a row of CSV is what an object of JSON is: the others have a row a step, a thing or a figure."""
OF_THE_WHOLE = {"interests": {"answered", "validated"}}
"""Keys that are of a whole answer, and of no row of it."""
IN_NAMED_PLACE = r"_in_(texas|united_states)$"
"""What stands behind a figure where one answer has several places."""
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


def objects(value: Any, around: frozenset[str] = frozenset()) -> Iterator[tuple[dict[str, Any], frozenset[str]]]:
    """Every object of a document, with the keys of it and of those that it stands in."""
    if isinstance(value, dict):
        beside = around | value.keys()
        yield value, beside
        for inner in value.values():
            yield from objects(inner, beside)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner, around)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_names_of_figures_in_rows_say_whose_they_are(careers, command: tuple[str, ...]) -> None:
    """Where a row has its figure as a value, in `name`, `key` or `what`, that is no bare name either."""
    named = {
        each.get(key)
        for each, _around in objects(careers(*command, "--json").json)
        for key in ("name", "key")
        if isinstance(each.get(key), str)
    }
    rows = list(csv.DictReader(io.StringIO(careers(*command, "--format", "csv"))))
    named |= {row.get(column) for row in rows for column in ("name", "what")}
    assert not named & (BARE | OLD)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_money_has_its_currency(careers, command: tuple[str, ...]) -> None:
    """Each amount in JSON has a currency in its object, or in one around it; each column of money in CSV has one."""
    alone = {
        key
        for each, around in objects(careers(*command, "--json").json)
        for key, value in each.items()
        if MONEY.fullmatch(key) and isinstance(value, int | float)
        if not around & {f"{key.partition('_')[0]}_currency", "currency"}
    }
    assert alone == set()
    head = set(careers(*command, "--format", "csv").lines[0].split(","))
    whose = {found[1] for name in head if (found := MONEY.fullmatch(name))}
    assert {f"{each}_currency" for each in whose} <= head


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_official_figures_name_their_source(careers, command: tuple[str, ...]) -> None:
    """Rows with an official median have its source, or the edition of the survey, in JSON as in CSV."""
    if command[0] == "compare":  # its facts stand beside each other; `show` of each role has their sources
        return
    answered = careers(*command, "--json").json
    with_median = [(each, around) for each, around in objects(answered) if "official_median" in each]
    assert [each for each, around in with_median if not around & {"source", "survey"}] == []
    head = careers(*command, "--format", "csv").lines[0].split(",")
    assert "official_median" not in head or {"source", "survey"} & set(head)


@pytest.mark.parametrize("command", OF_ONE_SHAPE, ids=" ".join)
def test_csv_has_the_flat_keys_of_json(careers, command: tuple[str, ...]) -> None:
    """What JSON has of a row as a text, a number or a truth value is a column of CSV too."""
    answered = careers(*command, "--json").json
    flat = {
        key
        for each, _around in objects(answered)
        for key, value in each.items()
        if value is not None and not isinstance(value, list | dict)
    }
    in_lists = {
        key
        for each, _around in objects(answered)
        for name in ("reasons", "counts")
        for inner, _beside in objects(each.get(name))
        for key in inner
    }
    head = set(careers(*command, "--format", "csv").lines[0].split(","))
    assert flat - in_lists - OF_THE_WHOLE.get(command[0], set()) - head - {"scores"} == set()


def test_a_list_of_a_place_keeps_the_place_apart_from_the_nation(careers) -> None:
    """`official_…` is the nation's, as in `list`; `official_…_in_place` the place's, as in `salary --in`."""
    there = {row["slug"]: row for row in careers("list", "--in", "TX", "--json").json}["paralegal"]
    everywhere = {row["slug"]: row for row in careers("list", "--json").json}["paralegal"]
    places = careers("salary", "paralegal", "--in", "TX", "--json").json[0]["places"]
    (place,) = (each for each in places if each["place"] == "Texas")
    for name in ("official_openings", "official_growth_percent", "source"):
        assert there[name] == everywhere[name]
    for point in ("p10", "p25", "median", "p75", "p90"):
        assert there[f"official_{point}_in_place"] == place["official"][point]
    for name in ("employment", "employment_error", "wage_error"):
        assert there[f"official_{name}_in_place"] == place[f"official_{name}"]
    assert not {"official_p10", "official_employment", "official_wage_error"} & there.keys()


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
        names |= {re.sub(IN_NAMED_PLACE, "", row.get("what") or ""), row.get("name") or ""}
        if row.get("figure") and row.get("from") in WHOSE:
            names.add(f"{row['from']}_{row['figure']}")
    whose = {name for name in names if name.startswith(("official_", "claimed_"))}
    assert whose - documented() - IN_OBJECTS == set()


def test_a_figure_of_money_stands_beside_its_currency(careers) -> None:
    """Wherever a row has medians, it has their currency under the same first word."""
    for command in COMMANDS:
        head = careers(*command, "--format", "csv").lines[0].split(",")
        assert "currency" not in head or {"figure", "name"} & set(head), command
    row = careers("list", "--format", "csv", "--limit", "1").lines[0].split(",")
    assert {"official_currency", "claimed_currency", "period"} <= set(row)
    assert list(careers("list", "--json", "--limit", "1").json[0]) == row


def test_what_people_put_in_a_place_of_another_is_told_by_a_column(careers) -> None:
    """The figure keeps its name; that it is the state's or the nation's stands beside it."""
    table = careers("salary", "paralegal", "--in", "TX", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {"place", "official_of"} <= set(rows[0])
    assert not [row["figure"] for row in rows if " " in row["figure"]]
