"""Which quotation marks of a tab-separated table are a writer's, and which are O*NET's own; which bytes are which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.errors import CareersError
from careercli.sources.onet import table_text

HEADER = "Code\tTitle\tText\n"


def cells(text: str) -> list[list[str]]:
    """The rows of a table behind its header."""
    return [row for _, row in table_text.rows(HEADER + text, "t", "hint")][1:]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ('1\ta\t"x, y"', ["1", "a", "x, y"]),
        ('1\ta\t"say ""x"""', ["1", "a", 'say "x"']),
        ('1\ta\tsay "x"', ["1", "a", 'say "x"']),
        ('1\t"Bird Dog"\tx', ["1", '"Bird Dog"', "x"]),
        ('1\t"Bird" Dog\t"x, y"', ["1", '"Bird" Dog', '"x, y"']),
        ('1\t"a" or "b"\tx', ["1", '"a" or "b"', "x"]),
        ('1\t"a, b"\tx, y', ["1", '"a, b"', "x, y"]),
        ('1\ta\t"', ["1", "a", '"']),
        ('1\ta\t""', ["1", "a", '""']),
    ],
)
def test_marks_are_taken_off_only_where_a_writer_put_them(line: str, read: list[str]) -> None:
    """A cell in marks for its comma or its doubled marks is a spreadsheet's; any other mark is O*NET's own."""
    assert cells(line) == [read]


@given(st.lists(st.lists(st.text("ab,\"; '", max_size=6), min_size=3, max_size=3), max_size=4))
def test_text_of_onet_stays_as_it_is(rows: list[list[str]]) -> None:
    """Where one cell has a mark inside that is not doubled, no mark in the table is a writer's."""
    rows = [["1", 'the "lamp" room', "x"], *rows]
    assert cells("\n".join("\t".join(row) for row in rows)) == rows


def test_windows_1252_is_read_and_damage_is_not() -> None:
    """Bytes of Windows-1252 alone; with characters of UTF-8 beside them the file is damaged, and the place is told."""
    assert table_text.decode(b"caf\xe9 \x93x\x94", "t", "h") == ("café “x”", "cp1252")
    assert table_text.decode("café".encode(), "t", "h") == ("café", "utf-8")
    with pytest.raises(CareersError, match=r"t:2:2: byte 0xe9"):
        table_text.decode("é\n".encode() + b"a\xe9", "t", "h")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Cn", "Co"]), max_size=30))
def test_an_encoding_never_changes_the_text(text: str) -> None:
    """UTF-8 with and without a mark, and UTF-16, give the same text; whatever Windows-1252 can say it says the same.

    A text of which Windows-1252 makes bytes that are UTF-8, too, is not to be told from that.
    """
    for data in (text.encode(), b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16")):
        try:
            assert table_text.decode(data, "t", "h")[0] == text
        except CareersError as error:
            assert "is not allowed" in error.message
