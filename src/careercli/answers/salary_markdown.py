"""What roles pay as Markdown: the guide's claim beside the record, an offer in both, places, and the sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import counted_together, official_country
from careercli.answers.blocks import Block, Paragraphs
from careercli.answers.markdown_blocks import document, lines_of
from careercli.answers.pay_figures import FORMULA_WORDS
from careercli.answers.pay_words import HOURLY_ONLY, PERCENTILES
from careercli.page import Facts, HeadedEntry

if TYPE_CHECKING:
    from careercli.answers.pay_figures import Claim, OfferPosition, Record, RolePay
    from careercli.answers.pay_in_places import PlacePay
    from careercli.answers.salary import PayAnswer

_CLAIMED = {
    "low": "Low end", "entry": "Entry level", "mid": "Mid level", "median": "Median", "senior": "Senior level",
    "high": "High end", "top_tenth_from": "Top tenth from",
}  # fmt: skip


def text_of(answer: PayAnswer) -> str:
    """The whole text."""
    lines: list[str] = []
    sources: list[str | None] = []
    for role in answer.roles:
        lines += [f"# {text.markdown_text(role.title)}", ""]
        lines += [line for block in _role(role, answer.period) for line in lines_of(block, 2)]
        sources += [figures.source for figures in (role.claim, *role.records) if figures]
    local = [place.area.name for role in answer.roles for place in role.places]
    whose = official_country.note((record.country for role in answer.roles for record in role.records), local)
    counted = counted_together.note(role.wider for role in answer.roles)
    return document([*lines, *([text.markdown_text(counted), ""] if counted else []), whose], sources)


def _role(role: RolePay, period: str) -> Iterator[Block]:
    if role.counts:
        yield Paragraphs((f"{text.counted_words(role.counts)}.",))
    if not (role.claim or role.records):
        yield Paragraphs(("No pay is recorded.",))
    for place in role.places:
        yield from _place(place, period, counted_together.mark(role.wider))
    if role.claim:
        yield HeadedEntry("The guide's claim")
        yield Facts(tuple(_claim(role.claim, period)))
        if role.claim.formula:
            yield Paragraphs((f"{FORMULA_WORDS[:1].upper()}{FORMULA_WORDS[1:]}.",))
    if role.record:
        yield HeadedEntry(f"Official figures{counted_together.mark(role.wider)}")
        yield Facts(tuple(_record(role.record, period, of_wider=bool(role.wider))))
    if role.offer and (role.claim or role.record):
        yield from _offer(role, role.offer)


def _claim(claim: Claim, period: str) -> Iterator[tuple[str, str]]:
    for key, name in _CLAIMED.items():
        amount = getattr(claim, key)
        if amount is not None:
            yield name, f"{text.money(amount, claim.currency)} {text.per(period)}"


def _record(record: Record, period: str, *, of_wider: bool = False) -> Iterator[tuple[str, str]]:
    for key, name in PERCENTILES.items():
        amount, floor = getattr(record, key), record.at_least.get(key)
        if amount is not None:
            yield name, f"{text.money(amount, record.currency)} {text.per(period)}"
        elif floor is not None:
            yield name, f"{text.or_more(floor, record.currency)} {text.per(period)}"
    if record.all_jobs_median is not None:
        yield "Median of all jobs", f"{text.money(record.all_jobs_median, record.currency)} {text.per(period)}"
    if record.counted:
        yield "Figures of all" if of_wider else "Classified as", record.counted
    if record.hourly_only:
        yield "A year's pay", HOURLY_ONLY


def _offer(role: RolePay, offer: OfferPosition) -> Iterator[Block]:
    amount = f"{text.money(offer.amount, offer.currency or 'USD')} {text.per(offer.period)}"
    placed = [f"Official: {offer.in_record}."] if role.record else []
    placed += [f"Guide: {offer.in_claim}."] if role.claim else []
    yield HeadedEntry(f"Your pay: {amount}" if offer.own else f"An offer of {amount}", items=tuple(placed))


def _place(place: PlacePay, period: str, mark: str) -> Iterator[Block]:
    yield HeadedEntry(f"In {place.area.name}{mark}")
    facts = list(_record(place.record, period, of_wider=bool(mark))) if place.record else []
    if place.here and place.here.employment is not None:
        facts.append(("Jobs", f"{place.here.employment:,}"))
    if (real := place.median_at_average_prices) is not None:
        facts.append(("Median in average US prices", f"{text.money(real)} {text.per(period)}"))
    if facts:
        yield Facts(tuple(facts))
    remarks = [f"{words[:1].upper()}{words[1:]}." for words in (place.note, place.uncertain) if words]
    if place.offer:
        remarks.append(f"{place.offer.name.capitalize()}: {place.offer.in_record}.")
    if remarks:
        yield Paragraphs(tuple(remarks))
