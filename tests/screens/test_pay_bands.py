"""Bands of pay: a scale takes amounts of its own currency only."""

from __future__ import annotations

import pytest

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
