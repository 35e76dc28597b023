"""Which texts are tables, whatever words of a guide they have in them."""

from __future__ import annotations

import pytest

from careercli.sources.guide.shape import table_shape


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("a,b,c,d,e\n1,2,3,4,5\n1,2,3,4,5\n", "CSV, 5 columns"),
        ("a;b;c\n1;2;3\n1;2;3\n", "CSV with semicolons, 3 columns"),
        ("a\tb\tc\n1\t2\t3\n1\t2\t3\n", "separated by tabs, 3 columns"),
        ("a,b,c,d,e\n1,2,3,4\n1,2,3,4,5,6\n1,2,3,4,5\n", "CSV, 5 columns"),  # one more or less
        ("a,b,c,d,e\n1,2,3\n1,2,3,4,5\n", ""),  # two less: commas of a sentence
        ("a,b,c\n1,2,3,4,5\n1,2,3\n", ""),  # two more
        ("a,b,c\n1,2\n1,2,3\n", ""),  # fewer than three
        ("Lamps, piers, and towers\n", ""),  # a single line is no table
    ],
)
def test_a_table_has_as_many_cells_in_each_row(text: str, shape: str) -> None:
    """Or one more or less, and at least three; the name of the layout and the columns of the first row."""
    assert table_shape(text) == shape
