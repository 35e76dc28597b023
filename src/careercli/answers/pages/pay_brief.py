"""Pay on a page that is to be short: the picture, one table, and what else is known of a place or a claim in a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import counted_together
from careercli.answers.pages import pay
from careercli.answers.pay_figures import POINTS, Record, RolePay
from careercli.page import Block, Bullets, Grid, Paragraph

if TYPE_CHECKING:
    from careercli.catalog.places import Area

LEGEND = "Line: 10th to 90th percentile; bar: 25th to 75th."
CLAIM_LEGEND = " Brown: a guide's range, entry to senior level."
COLUMNS = ("", "10 %", "25 %", "Median", "75 %", "90 %")


def blocks(
    roles: Sequence[RolePay], period: str = "year", offer: float | None = None, offer_currency: str | None = None
) -> tuple[Block, ...]:
    """What `pay.blocks` tells, on half the paper: nothing is said twice."""
    return (
        *(replace(block, title="") if len(roles) == 1 else block for block in pay.offers_of(roles)),
        *(
            replace(drawn, legend=LEGEND + (CLAIM_LEGEND if any(band.is_claim for band in drawn.bands) else ""))
            for drawn in pay.pictures(roles, period, offer, offer_currency)
        ),
        *_table(roles, period),
        *_lines(roles),
        *pay.whose(roles, is_named=True),
    )


def _table(roles: Sequence[RolePay], period: str) -> Iterator[Grid]:
    """The percentiles of each role, in the nation and in each place."""
    known = [(role, where, record) for role in roles for where, record in pay.records_of(role) if record.recorded]
    if known:
        several = len(roles) > 1
        named = [(pay.record_name(role, where, several=several), record) for role, where, record in known]
        rows = tuple((name, *_cells(record)) for name, record in named)
        caption = f"Official pay {text.per(period)}, before taxes: so many of the people counted earn less"
        yield Grid(caption, COLUMNS, rows, frozenset(range(1, len(COLUMNS))))


def _cells(record: Record) -> Iterator[str]:
    return (pay.cell(record, key) for key in POINTS)


def _lines(roles: Sequence[RolePay]) -> Iterator[Block]:
    """Each place, what to know of its figures, then each claim."""
    yield from map(Paragraph, _of_places(roles))
    each = [(_name(roles, role, place.area), place) for role in roles for place in role.places]
    if notes := [note for name, place in each for note in pay.place_notes(name, place)]:
        yield Bullets(tuple(notes))
    yield from (Paragraph(words, "claim") for words in _of_claims(roles))


def _name(roles: Sequence[RolePay], role: RolePay, area: Area) -> str:
    return f"{role.title}, {area.name}" if len(roles) > 1 else area.name


def _of_places(roles: Sequence[RolePay]) -> Iterator[str]:
    """Of each place its prices, then of each role the jobs there, how common they are, and what its pay is worth."""
    from careercli.answers.pay_in_places import price_words, quotient_words

    areas = dict.fromkeys(place.area for role in roles for place in role.places)
    for area in areas:
        prices = "" if area.price_level is None else f"prices {price_words(area.price_level)}"
        said = []
        for role in roles:
            mark = counted_together.mark(role.wider)
            for place in (each for each in role.places if each.area == area):
                here, average = place.here, place.median_at_average_prices
                jobs = pay.jobs_cell(here.employment if here else None, place.nation_jobs)
                parts = (
                    "jobs there: not recorded" if jobs == pay.NONE else f"jobs there: {jobs}{mark}",
                    quotient_words(here.location_quotient) if here and here.location_quotient is not None else "",
                    "" if average is None else f"median in average US prices about {text.money(round(average, -2))}",
                )
                who = f"{role.title}: " if len(roles) > 1 else ""
                said.append(who + ", ".join(filter(None, parts)))
        yield f"{area.name}: {'; '.join(filter(None, (prices, *said)))}."


def _of_claims(roles: Sequence[RolePay]) -> Iterator[str]:
    """Each guide's claim, whose it is, and whether its levels look calculated."""
    for role in roles:
        claim = role.claim
        if not claim or not claim.recorded:
            continue
        levels = ((name.replace("_", " "), getattr(claim, name)) for name in pay.LEVELS)
        amounts = ", ".join(
            f"{name} {text.money(amount, claim.currency)}" for name, amount in levels if amount is not None
        )
        source = f" ({claim.source})" if claim.source else ""
        formula = "; its levels look calculated" if claim.formula else ""
        who = f"{role.title}, a guide's claim" if len(roles) > 1 else "A guide's claim"
        yield f"{who}: {amounts}{source}: a claim, not a count{formula}."
