"""A language that somebody speaks: what O*NET rates, and that nobody states where it pays."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from helper import ROOT, home_of, run

NOT_KNOWN = "no source of the record says in which jobs a language pays more: ask the employer"


def with_profile(tmp_path: Path, languages: str) -> Path:
    """A home with the profile of a cashier who speaks some languages."""
    file = home_of(tmp_path) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(f"role: cashier\nskills: [{{name: cash handling}}]\nlanguages: [{languages}]\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("command", [("match", "--json"), ("start", "--page", "--json")])
def test_who_speaks_a_language_is_told_what_the_record_knows(
    atlas_data: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    """The jobs without a degree in which O*NET rates a foreign language highest, with the published importance."""
    ran = run(*command, home=with_profile(tmp_path, "English, Spanish"), CAREERS_DATA=str(atlas_data))
    (line,) = [line for line in ran.stderr.splitlines() if line.startswith("Spanish: ")]
    assert line.endswith(NOT_KNOWN)
    with (ROOT / "data" / "atlas" / "ratings.tsv").open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: row["knowledge:Foreign Language"] for row in csv.DictReader(file, delimiter="\t")}
    importance = float(rows["33-9032.00"].partition("/")[0])
    assert f"Security Guard ({importance:.1f})" in line


@pytest.mark.parametrize("languages", ["", "English", "native English"])
def test_english_alone_is_no_foreign_language(atlas_data: Path, tmp_path: Path, languages: str) -> None:
    """Nothing is said to who speaks no other."""
    ran = run("match", "--json", home=with_profile(tmp_path, languages), CAREERS_DATA=str(atlas_data))
    assert NOT_KNOWN not in ran.stderr


@pytest.mark.parametrize("typed", ["I speak Spanish", "fluent Spanish", "bilingual Spanish"])
def test_a_language_among_what_one_types_is_one(atlas_data: Path, tmp_path: Path, typed: str) -> None:
    """However it is said."""
    ran = run("match", typed, "cash handling", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert NOT_KNOWN in ran.stderr
