"""Figures of a broader occupation are marked wherever they stand, and one footnote says what they are of.

That legal technicians are published under 23-2099 Legal Support Workers, All Other, and paralegals under a title of
their own, is in the role files of the tests' catalogue, after BLS OEWS.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers import counted_together
from helper import run

FOOTNOTE = "* figures of a broader occupation, not of this job alone: "
IN_WORDS = "Figures of a broader occupation are not of the job alone: "
COMMANDS = [
    ("next", "paralegal"),
    ("match", "legal research", "draft pleadings"),
    ("match", "--interests", "ECI"),
    ("list",),
    ("list", "--in", "Ohio"),
]


def test_the_footnote_names_what_was_counted_and_tells_a_catch_all() -> None:
    """In the words of `show`; nothing is said where no figure is marked."""
    every = ["29-1129 Therapists, All Other", None, "29-1141 Registered Nurses", "29-1129 Therapists, All Other"]
    assert counted_together.note(every) == (
        f"{FOOTNOTE}Therapists, All Other; Registered Nurses. "
        "All Other is a catch-all for jobs without a code of their own."
    )
    assert counted_together.note([every[2]]) == f"{FOOTNOTE}Registered Nurses."
    assert counted_together.note([None, ""]) == ""
    assert counted_together.mark(None) == ""


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_table_marks_them_and_says_it_once(careers, command: tuple[str, ...]) -> None:
    """A sign on a screen, words with --plain, the occupation in JSON."""
    shown = " ".join(careers(*command, "--format", "table").split()).replace("O*NET", "")
    assert shown.count(FOOTNOTE) == 1
    assert "*" in shown.partition(FOOTNOTE)[0]
    spoken = " ".join(careers("--plain", *command).split()).replace("O*NET", "")
    assert spoken.count(IN_WORDS) == 1
    assert "(figures of a broader occupation)" in spoken
    assert "*" not in spoken
    rows = careers(*command, "--json").json
    rows = rows["moves"] if isinstance(rows, dict) else rows
    assert any(row["official_wider_occupation"] for row in rows)
    assert any(row["official_wider_occupation"] is None for row in rows)


def test_figures_of_all_who_are_counted_together_are_marked_wherever_they_stand(careers, tmp_path: Path) -> None:
    """BLS counts Legal Technicians among Legal Support Workers, All Other (23-2099)."""
    whose = "Legal Support Workers, All Other"
    shown = " ".join(careers("show", "legal-technician", "--format", "table", COLUMNS="80").split())
    assert "* jobs" in shown and f"* of all {whose}" in shown and "(BLS, broader occupation)" in shown
    compared = careers("compare", "legal-technician", "paralegal", "--format", "markdown")
    row = next(line for line in compared.lines if line.startswith("| Jobs |"))
    assert "47,380\\*" in row and "figures of a broader occupation" in compared and whose in compared
    careers("report", "legal-technician", "-o", str(tmp_path / "h.html"))
    page = (tmp_path / "h.html").read_text(encoding="utf-8")
    assert f"of all {whose}" in page
    assert f"as BLS sees it (of all {whose})" in page or "as BLS sees it" not in page


def test_pay_says_of_whom_it_is_where_a_role_is_a_part(atlas_data: Path, tmp_path: Path) -> None:
    """Baristas are counted with fast food workers (OEWS May 2025), cashiers by themselves; `show` has it so, too."""
    for form, part, whole in (
        ("table", "of all Fast Food and Counter Workers (35-3023)", "classified as Cashiers (41-2011)"),
        ("markdown", "**Figures of all:** 35-3023 Fast Food", "**Classified as:** 41-2011 Cashiers"),
    ):
        for slug, words in (("baristas", part), ("cashier", whole)):
            told = run("salary", slug, "--format", form, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="120")
            assert words in told


def test_what_stands_for_a_ladder_says_of_what_its_pay_is(atlas_data: Path, tmp_path: Path) -> None:
    """Dancers, to whom actors may move, are paid by the hour (OEWS May 2025)."""
    told = run("tiers", "actors", "--format", "table", home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="120")
    assert "Dancers, $51,584 a year (computed from an hour's pay)" in told
    assert "Models, $48,470 a year\n" in "\n".join(line.rstrip() for line in told.lines) + "\n"
