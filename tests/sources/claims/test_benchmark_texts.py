"""A part of the texts that `benchmarks/check_texts.py` measures all of, with every occupation."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from careercli.roles.education import step_named
from careercli.sources.claims.verdicts import NOT_JUDGED
from helper import ROOT, run

TEXTS = ROOT / "benchmarks" / "check_texts"
SOME = (
    "09-news-layoffs.txt",
    "12-chatbot-table.md",
    "17-article-mixed-people.txt",
    "07-article-nurses-california.html",
    "54-posting-payables.txt",
    "60-mail-careers-office.txt",
)


@pytest.mark.parametrize("name", SOME)
def test_the_claims_of_a_text(name: str, atlas_data: Path, shared_home: Path) -> None:
    """Line, kind, occupation and figure of each claim as typed out in the gold, and no other claim."""
    with (TEXTS / "gold.tsv").open(encoding="utf-8", newline="") as file:
        gold = [row for row in csv.DictReader(file, delimiter="\t") if row["file"] == name]
    wanted = [
        (
            int(row["line"]), row["kind"], row["occupation"],
            step_named(row["figure"]) if row["kind"] == "education" else float(row["figure"]),
        )
        for row in gold
    ]  # fmt: skip
    rows = run("check", str(TEXTS / name), "--json", home=shared_home, CAREERS_DATA=str(atlas_data)).json
    given = [
        (
            row["line"], row["kind"], row["slug"],
            step_named(row["claimed_level"]) if row["claimed_level"] else row["claimed_low"],
        )
        for row in rows
        if row["verdict"] != NOT_JUDGED
    ]  # fmt: skip
    assert sorted(given) == sorted(wanted)
