"""The small band of pay in a list: official percentiles, drawn over one scale for all its rows."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from rich.text import Text

from careercli import text
from careercli.answers.list import RoleRow
from careercli.screens.console import RECORD, Console, Drawing

STEPS = (5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000)
"""The ends of a scale are multiples of one of these: the least of which the scale holds at most MOST_STEPS."""
MOST_STEPS = 8


class PayScale(NamedTuple):
    """Amounts a year of one currency to columns: `low` is the first column, `high` the last of `width`."""

    low: float
    high: float
    width: int
    currency: str

    def column(self, amount: float) -> int:
        """The column of an amount."""
        return max(0, min(self.width - 1, round((amount - self.low) / (self.high - self.low) * (self.width - 1))))

    @property
    def heading(self) -> str:
        """The two ends, above the first and the last column."""
        low, high = (text.short_money(amount, self.currency) for amount in (self.low, self.high))
        return low + high.rjust(self.width - len(low))


def pay_scale(rows: Sequence[RoleRow], width: int) -> PayScale | None:
    """One scale for the official pay of the rows, in the currency of most of them; None where none has percentiles."""
    currencies = Counter(row.official_currency for row in rows if row.official_currency and _ends(row))
    if not currencies:
        return None
    currency = currencies.most_common(1)[0][0]
    ends = [amount for row in rows if row.official_currency == currency for amount in _ends(row)]
    least, most = min(ends), max(ends)
    step = next((step for step in STEPS if step * MOST_STEPS >= most - least), 10 ** (len(f"{most:.0f}") - 1))
    low, high = math.floor(least / step) * step, math.ceil(most / step) * step
    return PayScale(low, max(high, low + step), width, currency)


def _ends(row: RoleRow) -> list[float]:
    """The lowest and the highest amount that is known of a role's official pay; [] without two of them."""
    every = (
        row.official_p10, row.official_p25, row.official_median, row.official_p75, row.official_p90,
        row.official_median_at_least, row.official_p90_at_least,
    )  # fmt: skip
    amounts = [amount for amount in every if amount is not None]
    return [min(amounts), max(amounts)] if len(amounts) > 1 else []


def band(row: RoleRow, scale: PayScale, console: Console) -> Text | None:
    """10 to 90 % of people as a line, the middle half thicker, the median a dot; open above a ceiling of the record."""
    ends = _ends(row)
    if not ends or row.official_currency != scale.currency:
        return None
    glyphs = console.glyphs
    first, last = (scale.column(amount) for amount in ends)
    line = [" "] * scale.width
    line[first : last + 1] = glyphs.line * (last + 1 - first)
    upper = row.official_p75 if row.official_p75 is not None else ends[1]
    if row.official_p25 is not None:
        start, end = scale.column(row.official_p25), scale.column(upper)
        line[start : end + 1] = glyphs.thick * (end + 1 - start)
    if row.official_p90 is None and row.official_p90_at_least is not None:
        line[last] = ">"
    if row.official_median is not None:
        line[scale.column(row.official_median)] = glyphs.dot
    return Drawing("".join(line), _in_words(row, scale.currency), style=RECORD)


def _in_words(row: RoleRow, currency: str) -> str:
    """What a band shows: "10th percentile $36,000, 25th $44,000, 75th $60,000, 90th $80,000"."""
    ends = (
        ("10th percentile", row.official_p10, None),
        ("25th", row.official_p25, None),
        ("75th", row.official_p75, None),
        ("90th", row.official_p90, row.official_p90_at_least),
    )
    pieces = []
    for name, amount, floor in ends:
        if amount is not None:
            pieces.append(f"{name} {text.money(amount, currency)}")
        elif floor is not None:
            pieces.append(f"{name} {text.or_more(floor, currency)}")
    return ", ".join(pieces)
