"""Bands of pay: a scale takes amounts of its own currency only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers.salary import pay
from careercli.screens import pay_bands
from careercli.screens.console import Console
from helper import entry_of

BOTH = """title: Baker
summary: x
salary: {currency: GBP, low: 40000, high: 70000}
statistics: {source: BLS, currency: USD, wages: {p10: 10000, p90: 90000}}
"""


@pytest.mark.parametrize(
    ("currency", "ends", "drawn"), [("GBP", (40_000, 70_000), "guide"), ("USD", (10_000, 90_000), "record")]
)
def test_a_scale_takes_amounts_of_its_own_currency(currency: str, ends: tuple[float, float], drawn: str) -> None:
    """Its ends are those of them, and a band in another currency is not drawn."""
    role, console = pay([entry_of(BOTH)]).roles[0], Console.of_stdout()
    scale = pay_bands.common_scale([role], currency, console)
    assert scale is not None
    assert (scale.low, scale.high) == ends
    bands = {"guide": pay_bands.band(role.claim, scale, console), "record": pay_bands.band(role.record, scale, console)}
    assert [name for name, band in bands.items() if band is not None] == [drawn]


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (36_500, 91_730, 6, [40_000, 50_000, 60_000, 70_000, 80_000, 90_000]),
        (36_500, 91_730, 5, [40_000, 60_000, 80_000]),
        (17.5, 44.1, 5, [20, 25, 30, 35, 40]),
        (80_320, 655_320, 6, [100_000, 200_000, 300_000, 400_000, 500_000, 600_000]),
    ],
)
def test_ticks_are_round(low: float, high: float, most: int, expected: list[float]) -> None:
    """Multiples of 1, 2, 2.5 or 5 times a power of ten between the ends, as many as there is room for."""
    assert pay_bands.ticks(low, high, most) == expected


@given(st.floats(1, 10**6), st.floats(0.01, 10**6), st.integers(3, 12))
def test_ticks_lie_between_the_ends(low: float, span: float, most: int) -> None:
    """At least one, at most so many, in order, none outside."""
    amounts = pay_bands.ticks(low, low + span, most)
    assert 1 <= len(amounts) <= most
    assert amounts == sorted(amounts)
    assert all(low - 1e-6 <= amount <= low + span + 1e-6 for amount in amounts)


@pytest.mark.parametrize("width", [60, 80, 140])
def test_every_percentile_is_written_on_the_bar_or_in_words(width: int) -> None:
    """Also where several stand on one column; a ceiling is "or more"."""
    entry = entry_of(
        "title: Baker\nsummary: x\nstatistics: {source: BLS, country: US, wages: {p10: 30000, p25: 30100, median: 30200, "
        "p75: 90000, at_least: {p90: 239200}}}\n"
    )
    console = Console.of_stdout().narrowed(width)
    role = pay([entry]).roles[0]
    scale = pay_bands.common_scale([role], "USD", console)
    assert role.record is not None
    assert scale is not None
    lines = pay_bands.labelled(role.record, scale, console)
    assert lines is not None
    for words in ("$30,000", "$30,100", "$30,200", "$90,000", "$239,200 or more"):
        assert words in lines[0].plain
    assert all(line.cell_len <= width for line in lines)
    assert [name for name in ("10 %", "25 %", "median", "75 %", "90 %") if name not in lines[2].plain] == []


def test_an_axis_stands_only_over_bands_whose_amounts_are_not_written_there() -> None:
    """Amounts over their band tell all; a guide's claim, and a band with too little room, has an axis to be read by."""
    official = "title: Baker\nsummary: x\nstatistics: {source: BLS, wages: {p10: 30000, median: 40000, p90: 90000}}\n"
    claimed = official + "salary: {currency: USD, low: 40000, high: 70000}\n"
    needed = {}
    for name, text in (("official", official), ("claimed", claimed)):
        for width in (20, 80):
            console = Console.of_stdout().narrowed(width)
            role = pay([entry_of(text)]).roles[0]
            scale = pay_bands.common_scale([role], "USD", console)
            assert scale is not None
            needed[name, width] = pay_bands.needs_axis(role, scale, console)
    assert needed == {
        ("official", 20): True, ("official", 80): False, ("claimed", 20): True, ("claimed", 80): True
    }  # fmt: skip
