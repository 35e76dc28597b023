"""The day by the clock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers.day import aligned, at_time, day
from careercli.api import Catalog
from careercli.errors import UsageError
from careercli.roles.clock import MINUTES, clock, length, minutes, span
from careercli.roles.model import Block
from helper import entry_of

OFFICE = (Block(period="Morning", start="9:00", end="12:00"), Block(period="Afternoon", start="12:00", end="18:00"))
NIGHT = (Block(period="Evening", start="20:00", end="23:30"), Block(period="Night", start="23:30", end="04:00"))


def block_at(blocks: tuple[Block, ...], at: str) -> str | None:
    found = at_time(blocks, at)
    return found.period if found else None


@pytest.mark.parametrize(
    ("at", "office", "night"),
    [("09:00", "Morning", None), ("11:59", "Morning", None), ("12:00", "Afternoon", None), ("18:00", None, None),
     ("23:45", None, "Night"), ("00:00", None, "Night"), ("03:59", None, "Night"), ("04:00", None, None)],
)  # fmt: skip
def test_what_is_going_on_at_a_time(at: str, office: str | None, night: str | None) -> None:
    """From a block's start up to, but not with, its end; past midnight too."""
    assert (block_at(OFFICE, at), block_at(NIGHT, at)) == (office, night)


def test_a_block_across_midnight_has_its_true_length() -> None:
    """23:30 to 04:00 is four and a half hours."""
    assert length(NIGHT[1]) == 270
    assert span(NIGHT[1]) == (1410, 1680)


def test_days_side_by_side_are_cut_wherever_one_changes() -> None:
    """Every row names what each is doing, and together the rows cover both days."""
    rows = aligned([OFFICE, (Block(period="Late", start="10:30", end="14:00"),)])
    assert [(row.start, row.end, tuple(one.period if one else None for one in row.blocks)) for row in rows] == [
        ("09:00", "10:30", ("Morning", None)),
        ("10:30", "12:00", ("Morning", "Late")),
        ("12:00", "14:00", ("Afternoon", "Late")),
        ("14:00", "18:00", ("Afternoon", None)),
    ]


def test_a_night_is_aligned_from_its_evening_on() -> None:
    """A day that begins in the evening is told from the evening, through midnight."""
    assert [(row.start, row.end) for row in aligned([NIGHT])] == [("20:00", "23:30"), ("23:30", "04:00")]


@given(st.lists(st.tuples(st.integers(0, MINUTES - 1), st.integers(1, 600)), min_size=1, max_size=4))
def test_alignment_agrees_with_asking_for_each_minute(parts: list[tuple[int, int]]) -> None:
    """Whatever the blocks, a row says for its start and its last minute what at_time says."""
    blocks = tuple(
        Block(period=f"p{place}", start=clock(start), end=clock(start + size))
        for place, (start, size) in enumerate(parts)
    )
    for row in aligned([blocks]):
        assert at_time(blocks, row.start) == row.blocks[0]
        assert at_time(blocks, clock(minutes(row.end) - 1)) == row.blocks[0]


@pytest.mark.parametrize("wrong", ["25:00", "12:60", "noon", "", "1230", "-1:00", "12:5", "24:01", "13pm", "0am", "pm"])
def test_a_wrong_time_is_refused(wrong: str) -> None:
    """With a word on how to write one."""
    with pytest.raises(UsageError, match="not a time of day"):
        day([entry_of("title: x\nsummary: y\n")], wrong)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("9", "09:00"),
        ("9:05", "09:05"),
        ("24:00", "00:00"),
        ("2pm", "14:00"),
        ("2:30 PM", "14:30"),
        ("12am", "00:00"),
        ("12 pm", "12:00"),
    ],
)
def test_short_ways_to_write_a_time(given: str, read: str) -> None:
    """An hour alone, a single digit, and midnight at the end of the day."""
    assert day([entry_of("title: x\nsummary: y\n")], given).at == read


def test_a_day_that_is_not_recorded_is_said_in_python_as_well(catalog: Catalog) -> None:
    """As the command says it beside rows."""
    assert catalog.day("paralegal").remarks == ("day not recorded for paralegal",)
    assert catalog.day("legal-coordinator").remarks == ()
