"""What roles pay a year, to be compared: the official median where there is one, otherwise that of a guide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Pay:
    """A median a year. `source` is `record` for an official statistic, `guide` for a guide's claim.

    `by_hour` tells one that is computed, as only an hour's pay is published. `counted` is the broader occupation that
    an official one is of, where it is: the same figure all the same; `code` is that which it is counted under.
    `stated_by` is whose an official one is, with its year.
    """

    amount: float
    currency: str
    source: str
    by_hour: bool = False
    counted: str = field(default="", compare=False)
    stated_by: str = field(default="", compare=False)
    code: str = field(default="", compare=False)


def pays(catalog: Catalog, slugs: Iterable[str], currency: str | None = None) -> dict[str, Pay]:
    """The pay of some roles by slug; a role of which no pay is recorded is left out.

    With a `currency`, a guide's claim in it is taken rather than an official median in another.
    """
    return {
        slug: next((pay for pay in stated if pay.currency == currency), stated[0])
        for slug, stated in pays_by_source(catalog, slugs).items()
        if stated
    }


def pays_by_source(catalog: Catalog, slugs: Iterable[str]) -> dict[str, list[Pay]]:
    """All that is stated of the pay of some roles, by slug, the official median first."""
    return {
        row.slug: [
            Pay(round(amount, 2), code or "USD", source, by_hour, counted or "", stated_by or "", counted_as or "")
            for amount, code, source, by_hour, counted, stated_by, counted_as in (
                (row.official, row.official_currency, "record", row.by_hour, row.counted, row.source, row.code),
                (row.guide, row.guide_currency, "guide", False, None, None, None),
            )
            if amount is not None
        ]
        for row in catalog.query.median_pays(dict.fromkeys(slugs))
    }


def median_and_currency(pay: Pay | None) -> dict[str, float | str | None]:
    """Pay as JSON and CSV name it, by whose it is: the official median with its source, or what a guide claims."""
    names = {"record": "official", "guide": "claimed"}
    empty = dict.fromkeys(f"{whose}_{key}" for whose in names.values() for key in ("median", "currency"))
    empty |= {"source": None, **of_record(pay)}
    if pay is None:
        return empty
    whose = names[pay.source]
    return empty | {f"{whose}_median": pay.amount, f"{whose}_currency": pay.currency, "source": pay.stated_by or None}


def of_record(pay: Pay | None) -> dict[str, str | None]:
    """The code that an official median is counted under, which broader occupation that is, if it is one, and the period
    in which it is stated.

    None for what is no official median.
    """
    per = None
    if pay is not None and pay.source == "record":
        per = "hour" if pay.by_hour else "year"
    official = pay if per else None
    return {
        "official_code": (official.code or None) if official else None,
        "official_wider_occupation": (official.counted or None) if official else None,
        "official_published_per": per,
    }


def pay_ratio(before: Pay | None, after: Pay | None) -> float | None:
    """The second pay as a share of the first (0.9 is nine tenths); None if they cannot be compared."""
    if before is None or after is None or before.currency != after.currency or before.amount <= 0:
        return None
    return after.amount / before.amount
