"""Where an offer stands among the official percentiles and among a guide's figures, in words."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from careercli import text
from careercli.answers.offer_period import Offer
from careercli.answers.pay_figures import MEDIAN, POINTS, Claim, OfferPosition, Record, RolePay, offer_name


def with_offer(role: RolePay, offer: Offer) -> RolePay:
    """A role's pay with an offer placed in the record, in the guide's claim, and in the figures of each place."""
    claimed = _in_claim(offer, role.claim)
    places = tuple(replace(place, offer=_offer_position(offer, place.record, "")) for place in role.places)
    return replace(role, offer=_offer_position(offer, role.record, claimed), places=places)


def percentile(points: Sequence[tuple[int, float]], amount: float) -> float | None:
    """The percentile of an amount, by a straight line between the two known percentiles around it.

    `points` are (percent, amount), lowest first. None outside the lowest and highest known percentile, where nothing
    is known of the shape. Equal amounts give the middle of their percents.
    """
    if not points or amount < points[0][1] or amount > points[-1][1]:
        return None
    equal = [percent for percent, known in points if known == amount]
    if equal:
        return (equal[0] + equal[-1]) / 2
    for (below, low), (above, high) in itertools.pairwise(points):
        if low < amount < high:
            return round(below + (above - below) * (amount - low) / (high - low), 1)
    return None


def _offer_position(offer: Offer, record: Record | None, in_claim: str) -> OfferPosition:
    amount, currency, per, given, own = offer
    place = percentile(record.points, amount) if record and record.currency == currency else None
    in_record = _in_record(offer, record, place)
    return OfferPosition(amount, currency, per, given.amount, given.period or per, place, in_record, in_claim, own)


def _in_record(asked: Offer, record: Record | None, place: float | None) -> str:
    """Where an offer stands in the record, in words; `place` is its percentile, None outside the known ones."""
    if record is None or not (record.points or record.at_least):
        return "no official percentiles are recorded"
    if record.currency != asked.currency:
        return f"not placed: {offer_name(own=asked.own)} is in {asked.currency}, official figures in {record.currency}"
    offer = asked.amount
    amount = f"{text.money(offer, record.currency)} {text.per(asked.per)}"
    if not record.points:
        key, floor = min(record.at_least.items(), key=lambda known: known[1])
        limit = f"the {text.ordinal(POINTS[key])} percentile ({text.or_more(floor, record.currency)})"
        return f"{amount} {'is below' if offer < floor else 'may be below or above'} {limit}"
    if place is not None:
        if place == MEDIAN:
            return f"{amount} is the official median: half of workers earn less, half earn more"
        percent = round(place)
        exact = place in POINTS.values()
        where = f"{amount} is {'' if exact else 'about '}the {text.ordinal(percent)} percentile"
        how = "" if exact else " (interpolated between published percentiles)"
        return f"{where}: {percent} % of workers earn less, {100 - percent} % earn more{how}"
    percent, edge = record.points[0] if offer < record.points[0][1] else record.points[-1]
    limit = f"the {text.ordinal(percent)} percentile ({text.money(edge, record.currency)})"
    if offer < edge:
        return f"{amount} is below {limit}, the lowest published"
    bound = min(record.at_least.values(), default=None)
    if bound is not None and offer < bound:
        return f"{amount} is above {limit}; the next one published is {text.or_more(bound, record.currency)}"
    return f"{amount} is above {limit}, the highest published as a figure"


def _in_claim(asked: Offer, claim: Claim | None) -> str:
    """Where an offer stands among the guide's figures, in words."""
    if claim is None:
        return "no guide's claim is recorded"
    known = [
        (name, amount)
        for name, amount in (
            ("low end", claim.low),
            ("entry level", claim.entry),
            ("mid level", claim.mid if claim.mid is not None else claim.median),
            ("senior level", claim.senior),
            ("high end", claim.high),
        )
        if amount is not None
    ]
    if not known:
        return "the guide names no amounts"
    offer = asked.amount
    if claim.currency != asked.currency:
        name = offer_name(own=asked.own)
        return f"not placed: {name} is in {asked.currency}, the guide's amounts in {claim.currency}"
    known.sort(key=lambda level: level[1])
    (lowest, least), (highest, most) = known[0], known[-1]
    if offer < least:
        return f"below the guide's {lowest} ({text.money(least, claim.currency)})"
    if offer > most:
        return f"above the guide's {highest} ({text.money(most, claim.currency)})"
    for name, amount in known:
        if amount == offer:
            return f"exactly the guide's {name}"
    below, low = [level for level in known if level[1] < offer][-1]
    above, high = next(level for level in known if level[1] > offer)
    percent = round(100 * (offer - low) / (high - low))
    return (
        f"between the guide's {below} ({text.money(low, claim.currency)}) and {above} "
        f"({text.money(high, claim.currency)}), {percent} % of the way up"
    )
