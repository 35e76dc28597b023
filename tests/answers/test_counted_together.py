"""Figures of a broader occupation are marked wherever they stand, and one footnote says what they are of.

That legal technicians are published under 23-2099 Legal Support Workers, All Other, and paralegals under a title of
their own, is in the role files of the tests' catalogue, after BLS OEWS.
"""

from __future__ import annotations

import pytest

from careercli.answers import counted_together

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
