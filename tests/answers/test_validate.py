"""Doubts about files that are legal, each at its place, and checking of folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers.validate import check_bytes, validate_files
from helper import ROOT

BASE = "title: Baker\nsummary: Bakes.\nsources: [{name: A guide}]\n"


@pytest.mark.parametrize(
    ("text", "line", "path", "said"),
    [
        ("salary: {low: 5, high: 4, source: x}", 4, "salary.low", "above the high end"),
        ("salary: {low: 5, median: 9, high: 8, source: x}", 4, "salary.median", "outside the range"),
        ("salary: {median: 9}", 4, "salary", "no source"),
        ("salary:\n  source: x\n  levels: {entry: 9, senior: 8}", 6, "salary.levels.senior", "less than entry"),
        ("outlook: {growth_percent: 3}", 4, "outlook", "no source"),
        ("statistics: {source: x, wages: {p10: 9, median: 8}}", 4, "statistics.wages.median", "less than p10"),
        ("tiers:\n  - {title: a, years: {min: 5, max: 2}}", 5, "tiers[0].years", "before it begins"),
        (
            "tiers:\n  - {title: a, years: {min: 0, max: 3}}\n  - {title: b, years: {min: 2}}",
            6,
            "tiers[1].years.min",
            "before the tier",
        ),
        (
            "day:\n  - {period: a, start: 09:00, end: 12:00}\n  - {period: b, start: 11:00, end: 13:00}",
            6,
            "day[1].start",
            "before 'a' ends",
        ),
        ("related: [nobody]", 4, "related[0]", "no role of the catalogue"),
        ("tech_stack: [Ovens]\ntech_marks: {hot: [Mixers]}", 5, "tech_marks.hot[0]", "not in tech_stack"),
    ],
)
def test_each_doubt_is_a_warning_at_its_place(text: str, line: int, path: str, said: str) -> None:
    """Legal but doubtful: one warning, with line, key path and reason."""
    (found,) = check_bytes((BASE + text + "\n").encode(), "x.yaml", {"baker"})
    assert (found.severity, found.line, found.path) == ("warning", line, path)
    assert said in found.message


@pytest.mark.parametrize(
    "text",
    [
        "tiers:\n  - {title: a, years: {min: 5}}\n  - {title: b, years: {min: 7}}",
        "day:\n  - {period: a, start: 20:00, end: 23:00}\n  - {period: b, start: 23:00, end: 02:00}\n  - {period: c, start: 02:00, end: 04:00}",
        "related: [baker]",
    ],
)
def test_what_is_in_order_gives_no_warning(text: str) -> None:
    """Open-ended tiers may follow each other, a day may cross midnight."""
    assert check_bytes((BASE + text + "\n").encode(), "x.yaml", {"baker"}) == ()


def test_a_file_without_sources_is_doubted() -> None:
    """A reader must be able to judge where it comes from."""
    (found,) = check_bytes(b"title: x\nsummary: y\n", "x.yaml", set())
    assert "names no source" in found.message


def test_the_bundled_catalogue_has_neither_errors_nor_warnings(catalog_of) -> None:
    """--strict passes on what ships."""
    answer = validate_files(catalog_of(), [str(ROOT / "data" / "roles")])
    assert answer.files >= 2
    assert [str(one) for one in answer.problems] == []


def test_a_folder_is_checked_with_every_file_in_it(catalog_of, tmp_path: Path) -> None:
    """Two broken files and a good one: three files, problems of two."""
    for name, text in (("a", "title: ["), ("b", "summary: x"), ("c", BASE)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    answer = validate_files(catalog_of(), [str(tmp_path)])
    assert answer.files == 3
    assert {Path(one.file).name for one in answer.problems} == {"a.yaml", "b.yaml"}
    assert answer.summary == "3 files checked: 2 errors, 0 warnings"
