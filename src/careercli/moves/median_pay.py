"""What roles pay a year, beside each other: the official median where there is one, else a guide's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from careercli.catalog.catalog import Catalog


@dataclass(frozen=True)
class Pay:
    """A median a year. `source` is `record` for an official statistic, `guide` for a guide's claim."""

    amount: float
    currency: str
    source: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return {"median": self.amount, "currency": self.currency, "period": "year", "source": self.source}


def pays(catalog: Catalog, slugs: Iterable[str]) -> dict[str, Pay]:
    """The pay of some roles by slug; a role of which no pay is recorded is left out."""
    found: dict[str, Pay] = {}
    sql = "SELECT slug, official_median, official_currency, median, currency FROM role WHERE slug IN ({})"
    for slug, record, record_currency, guide, currency in catalog.index.select_in(sql, dict.fromkeys(slugs)):
        if record is not None:
            found[slug] = Pay(round(record, 2), record_currency or "USD", "record")
        elif guide is not None:
            found[slug] = Pay(round(guide, 2), currency or "USD", "guide")
    return found


def change(before: Pay | None, after: Pay | None) -> float | None:
    """The second pay as a share of the first (0.9 is nine tenths); None if they cannot be compared."""
    if before is None or after is None or before.currency != after.currency or before.amount <= 0:
        return None
    return after.amount / before.amount
