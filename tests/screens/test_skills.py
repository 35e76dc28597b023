"""The screen of `careers skills`: roles that name a skill in the same words stand together."""

from __future__ import annotations


def test_roles_that_use_the_same_words_are_one_entry(careers) -> None:
    """Their titles, which have commas, with semicolons between them, the words once, and at most eight titles."""
    ran = careers("skills", "westlaw", "--format", "table", COLUMNS="200")
    (line,) = [line for line in ran.lines if "as Thomson Reuters Westlaw: " in line]
    assert "Court Clerk; Judge; Judicial Law Clerk" in line
    assert line.count(";") < 8
    program = careers("skills", "westlaw", "--json").json[0]
    assert len(program["roles"]) > 8, "a program has every role and phrase"


def test_a_list_without_room_for_bars_explains_none(careers) -> None:
    """At 60 columns there is no bar of pay, and no word about one; at 80 there are both."""
    for columns, has_bars in (("60", False), ("80", True)):
        ran = careers("list", "--limit", "3", "--format", "table", COLUMNS=columns)
        assert ("Bar: 10 to 90 %" in " ".join(ran.split())) is has_bars
