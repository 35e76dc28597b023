"""Pay in a place, as `careers salary` draws it under the nation's, on the same scale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.pay_figures import POINTS, RolePay
from careercli.answers.pay_in_places import (
    CURRENCY,
    PlacePay,
    price_words,
    quotient_words,
    surveys_words,
)
from careercli.answers.pay_words import HOURLY_ONLY
from careercli.catalog.places import CEILINGS, Area
from careercli.screens import pay_bands
from careercli.screens.console import QUIET, RECORD, STRONG, WARN, Console, dim, indented
from careercli.screens.pay_words import record_words

BASIS_WORDS = {
    "A": "BLS publishes yearly wages only, as these jobs do not have 2,080 hours a year.",
    "H": HOURLY_ONLY,
}
"""What the footnote on the basis of figures means."""


def place(
    pay: PlacePay,
    period: str,
    scale: pay_bands.Scale | None,
    console: Console,
    axis: Sequence[Text] = (),
    mark: str = "",
) -> list[Any]:
    """A place's name, the band and percentiles there, jobs, prices, and an offer among them; its axis over the band.

    `mark` stands behind a number of jobs that are counted together with those of other roles.
    """
    name = Text(pay.area.name, style=f"{STRONG} {RECORD}", overflow="fold")
    if pay.from_profile and pay.area.kind != "nation":
        name.append("  your place, from your profile", style=f"not bold {QUIET}")
    parts: list[Any] = [name]
    if pay.instead:
        parts.append(Text(f"{_sentence(pay.instead)}.", style=WARN, overflow="fold"))
    lines: list[Text] = []
    if pay.note:
        lines.append(Text(f"{_sentence(pay.note)}.", style=WARN, overflow="fold"))
    if pay.record:
        label = "there" if pay.figures_of == pay.area else "wider"
        labelled = pay_bands.labelled(pay.record, scale, console, label) if scale else None
        band = pay_bands.band(pay.record, scale, console, label)
        parts += [*axis, *(labelled or [band])] if band is not None else []
        if labelled is None:
            lines.append(Text(record_words(pay.record, console.width - pay_bands.LABEL), overflow="fold"))
    if unreleased := pay.here.unreleased if pay.here and pay.record and not pay.wider else ():
        names = ["median" if key == "median" else f"{POINTS[key]} %" for key in unreleased]
        lines.append(dim(f"Not released by BLS: {text.natural_list(names)}"))
    lines += [Text(words, overflow="fold") for words in (_jobs(pay, mark), _prices(pay, period)) if words]
    if pay.uncertain:
        lines.append(Text(f"{_sentence(pay.uncertain)}.", style=WARN, overflow="fold"))
    if pay.basis in BASIS_WORDS:
        lines.append(dim(BASIS_WORDS[pay.basis]))
    if pay.offer:
        lines.append(Text(f"{'Your pay' if pay.offer.own else 'Offer'}: {pay.offer.in_record}.", overflow="fold"))
    return parts + [indented(line, pay_bands.LABEL) for line in lines]


def _jobs(pay: PlacePay, mark: str) -> str:
    """The number of jobs, and how common they are."""
    here = pay.here
    if here is None:
        return ""
    if here.employment is None:
        return "number of jobs not released" if here.employment_unreleased else "number of jobs not published"
    words = f"{text.count(here.employment, 'job')}{mark}"
    if here.location_quotient is not None:
        words += f", {quotient_words(here.location_quotient)} (location quotient {here.location_quotient:.2f})"
    return words


def _prices(pay: PlacePay, period: str) -> str:
    """The price level, and what the median is worth in average prices of the country."""
    area = pay.area
    if area.kind == "nation":
        return ""
    if area.price_level is None:
        return "No local price level is published"
    whose = f" in {area.price_of.replace(' (', ', ').rstrip(')')}" if area.price_of else ""
    words = f"Prices{whose} {price_words(area.price_level)} (index {area.price_level:.1f}, {area.price_year})"
    real = pay.median_at_average_prices
    if real is not None:
        words += f": the median is about {text.money(_rounded(real), CURRENCY)} {text.per(period)} in average US prices"
    return words


def _whose(roles: Iterable[RolePay]) -> Iterator[str]:
    """The places below the nation that figures are of: one without pay of its own with the state whose pay it is."""
    for pay in (place for role in roles for place in role.places if place.area.kind != "nation"):
        if not pay.wider:
            yield pay.area.name
            continue
        if pay.here is not None and pay.here.employment is not None:
            yield f"{pay.area.name} (jobs)"
        if pay.figures_of and pay.figures_of.kind != "nation":
            yield f"{pay.wider} (pay)"


def legend(roles: Sequence[RolePay]) -> str:
    """What stands behind the figures of places, said once on the screen."""
    areas = [place.area for role in roles for place in role.places]
    places = text.natural_list([*dict.fromkeys(_whose(roles)), "the United States"])
    words = (
        f"Official figures are for {places}: {surveys_words(areas)}. Price levels: "
        f"Bureau of Economic Analysis, regional price parities, US 100{_price_years(areas)}."
    )
    if any(record.at_least for role in roles for record in role.records):
        ceiling = f"{text.money(CEILINGS['hour'])} an hour or {text.money(CEILINGS['year'])} a year"
        words += f" Or more: BLS gives no number, only that it is at or above {ceiling}."
    return words


def _price_years(areas: Iterable[Area]) -> str:
    """Where a state's price level is shown: that it is of an earlier year here than those of metropolitan areas."""
    states = next((area.price_year for area in areas if area.kind == "state" and area.price_level is not None), None)
    if states is None:
        return ""
    from careercli.roles.releases import PRICE_LEVELS

    newest = PRICE_LEVELS.bundled.period
    return f"; in this data, of states for {states}, of metropolitan areas for {newest}" if str(states) < newest else ""


def _rounded(amount: float) -> float:
    """An amount without figures that a price level of a few digits does not bear."""
    return round(amount, -2) if amount >= 10_000 else round(amount, -1) if amount >= 1000 else round(amount, 1)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
