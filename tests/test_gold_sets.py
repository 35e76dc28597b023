"""The people and pairs that answers about moves are measured on: their codes, their counts, and the rule of the pairs."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from helper import ROOT

BENCHMARKS = ROOT / "benchmarks"
ATLAS = ROOT / "data" / "atlas"
PEOPLE = [("people.tsv", 60), ("people_aside.tsv", 45)]
COLUMNS = ["person", "field", "phrases", "right", "good"]

Records = list[dict[str, str]]


def records(file: Path) -> Records:
    """The rows of a tab-separated file by the names of the columns; a row of another length is an error."""
    with file.open(encoding="utf-8", newline="") as text:
        header, *rows = csv.reader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def occupations() -> dict[str, dict[str, str]]:
    """Every occupation of the atlas by its code."""
    return {row["code"]: row for row in records(ATLAS / "occupations.tsv")}


@pytest.mark.parametrize(("name", "count"), PEOPLE)
def test_there_are_so_many_people_of_twenty_fields(name: str, count: int) -> None:
    """The counts that are promised; a field is a major group of the SOC, and each person another."""
    people = records(BENCHMARKS / name)
    assert list(people[0]) == COLUMNS
    assert len({row["person"] for row in people}) == len(people) == count
    groups = {(row["field"], row["right"][:2]) for row in people}
    assert len(groups) == len({field for field, _ in groups}) == len({group for _, group in groups})
    assert len(groups) >= 20


@pytest.mark.parametrize("name", [name for name, _ in PEOPLE])
def test_what_is_right_for_a_person_is_in_the_atlas(name: str, occupations: dict[str, dict[str, str]]) -> None:
    """One to three right codes and some good ones, all of them occupations, none of them twice."""
    for row in records(BENCHMARKS / name):
        right, good = row["right"].split(" "), row["good"].split(" ")
        assert 1 <= len(right) <= 3, row["person"]
        assert set(right + good) <= set(occupations), row["person"]
        assert len(set(right + good)) == len(right + good), row["person"]


@pytest.mark.parametrize("name", [name for name, _ in PEOPLE])
def test_people_speak_in_their_own_words(name: str, occupations: dict[str, dict[str, str]]) -> None:
    """Three to six phrases each, none of them an occupation's title; few name a post that they held."""
    people = records(BENCHMARKS / name)
    titles = {row["title"].casefold() for row in occupations.values()}
    for row in people:
        phrases = row["phrases"].split("; ")
        assert 3 <= len(set(phrases)) == len(phrases) <= 6, row["person"]
        assert all(phrase == phrase.strip() != "" for phrase in phrases), row["person"]
        assert titles.isdisjoint(phrase.casefold() for phrase in phrases), row["person"]
    assert sum("years as" in row["phrases"] for row in people) * 6 <= len(people)


def test_nobody_is_in_both_sets_of_people() -> None:
    """What is set aside shares no person and no list of phrases with what is tuned on."""
    both, aside = (records(BENCHMARKS / name) for name, _ in PEOPLE)
    for column in ("person", "phrases"):
        assert {row[column] for row in both}.isdisjoint(row[column] for row in aside)


def test_the_pairs_are_those_that_the_program_draws(
    monkeypatch: pytest.MonkeyPatch, occupations: dict[str, dict[str, str]]
) -> None:
    """`pairs.tsv` is what `draw_pairs.py` draws from these tables; no job zone falls, every pay rises by a fifth."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import draw_pairs

    pairs = [(row["from"], row["to"]) for row in records(BENCHMARKS / "pairs.tsv")]
    assert pairs == draw_pairs.draw_pairs()
    assert len(set(pairs)) == 300
    pay = {row["code"]: float(row["median"]) for row in records(ATLAS / "wages.tsv")}
    whole = {part: row["code"] for row in records(ATLAS / "merged_codes.tsv") for part in row["parts"].split()}
    for start, goal in pairs:
        assert occupations[goal]["job_zone"] >= occupations[start]["job_zone"] > ""
        lower, higher = (pay[whole.get(code[:7], code[:7])] for code in (start, goal))
        assert higher >= 1.2 * lower > 12_000
