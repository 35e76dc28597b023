"""Every format of one answer says the same, and none lets a text act."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli import formats
from careercli.answer import Answer, Cell, Table
from careercli.errors import UsageError
from careercli.formats import tsv


@dataclass(frozen=True)
class SampleAnswer(Answer):
    """An answer that is its rows."""

    rows: tuple[tuple[Cell, ...], ...]
    columns: tuple[str, ...] = ("slug", "value")

    def to_dict(self) -> list[dict[str, Any]]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def to_table(self) -> Table:
        return Table(self.columns, self.rows)


ROWS = (("a", 1.0), ("b", 2.5), ("c", None), ("d", True), ("e", "x\ty\nz"), ("f", "–é"), ("g", -3))


def test_json_keeps_types_and_writes_whole_numbers_plainly() -> None:
    """60000.0 is written 60000, true stays true, nothing stays null."""
    assert json.loads(formats.text("json", SampleAnswer(ROWS)))[3] == {"slug": "d", "value": True}
    assert '"value": 1\n' in formats.text("json", SampleAnswer(ROWS))


def test_jsonl_is_json_line_by_line() -> None:
    """Each line is one object of the array."""
    lines = formats.text("jsonl", SampleAnswer(ROWS)).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(formats.text("json", SampleAnswer(ROWS)))


def test_csv_and_tsv_agree_cell_for_cell() -> None:
    """The same header, the same cells; a pipe gets the same rows without the header."""
    read = list(csv.reader(io.StringIO(formats.text("csv", SampleAnswer(ROWS)))))
    split = [line.split("\t") for line in formats.text("tsv", SampleAnswer(ROWS)).splitlines()]
    assert read == split
    assert [line.split("\t") for line in tsv.rows_only(SampleAnswer(ROWS)).splitlines()] == split[1:]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1 day", "@SUM(A1)", '=HYPERLINK("x")'])
def test_a_cell_that_a_spreadsheet_would_run_is_neutralised_in_csv(cell: str) -> None:
    """It gets an apostrophe in front; a negative number stays a number."""
    read = list(csv.reader(io.StringIO(formats.text("csv", SampleAnswer(((cell, -3),))))))
    assert read[1] == ["'" + cell, "-3"]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # on a busy machine, making texts is slow
@given(st.lists(st.tuples(st.text(), st.text()), max_size=5).map(tuple))
def test_rows_stay_rows_whatever_they_hold(rows: tuple[tuple[str, str], ...]) -> None:
    """A line end or a tab in a cell never makes another row or column, in TSV and in Markdown."""
    answer = SampleAnswer(rows)
    # str.splitlines knows more line ends than \n; only \n ends a line of TSV.
    lines = formats.text("tsv", answer).split("\n")
    assert len(lines) == len(rows) + 2
    assert all(line.count("\t") == 1 for line in lines[:-1])
    assert formats.text("markdown", answer).count("\n") == len(rows) + 2


def test_markdown_shows_special_characters_as_they_are() -> None:
    """A pipe does not end a cell, a star is not emphasis."""
    assert "a\\|b" in formats.text("markdown", SampleAnswer((("a|b", "*x*"),)))


def test_ids_are_slugs_each_once() -> None:
    """To pipe into commands that take roles."""
    assert formats.text("ids", SampleAnswer((("a", 1), ("b", 2), ("a", 3)))) == "a\nb\n"


def test_ids_of_an_answer_without_roles_is_a_usage_error() -> None:
    """There is nothing to name."""
    with pytest.raises(UsageError):
        formats.text("ids", SampleAnswer((("x",),), ("section",)))
