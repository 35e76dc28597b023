"""Pay on a page: pictures on one scale a currency, the same figures as tables, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import counted_together, official_country
from careercli.answers.pay_figures import FORMULA_WORDS, POINTS, Claim, Record, RolePay, offer_name
from careercli.page import Band, Block, Bullets, Grid, Mark, Page, Paragraph, Picture, Section
from careercli.roles.money import DIFFERENT, named_with_currency

if TYPE_CHECKING:
    from careercli.answers.pay_in_places import PlacePay

NONE = "–"
LEGEND = (
    "Official figures: the line goes from the 10th to the 90th percentile, the bar from the 25th to the 75th (half of "
    "the people counted earn that much), the mark is the median."
)
CLAIM_LEGEND = (
    " A guide's claim, brown and with a broken edge: the line is its range, the bar goes from entry to senior level."
)
LEVELS = ("low", "entry", "mid", "median", "senior", "high", "top_tenth_from")
"""The levels of a guide's claim, as its fields are named."""


def pictures(
    roles: Sequence[RolePay], period: str = "year", offer: float | None = None, offer_currency: str | None = None
) -> tuple[Picture, ...]:
    """A picture for every currency in which there are amounts, with all bands in it on one scale."""
    made = []
    for currency in dict.fromkeys(code for role in roles for code in role.currencies):
        bands = tuple(band for role in roles for band in _bands(role, currency, several=len(roles) > 1))
        marks = _marks(roles, currency)
        if offer is not None and offer_currency == currency:
            name = offer_name(own=any(role.offer and role.offer.own for role in roles)).capitalize()
            marks = (*marks, Mark(offer, f"{name}: {text.money(offer, currency)}", is_offer=True))
        if bands:
            title, bands = _with_source_once(f"Pay {text.per(period)}, in {currency}", bands)
            legend = LEGEND + (CLAIM_LEGEND if any(band.is_claim for band in bands) else "")
            made.append(Picture(title, currency, bands, marks, legend))
    return tuple(made)


def _with_source_once(title: str, bands: tuple[Band, ...]) -> tuple[str, tuple[Band, ...]]:
    """The title with the source of the official bands, which then do not repeat it, where they have one in common."""
    named = {band.aside for band in bands if not band.is_claim}
    if len(named) != 1:
        return title, bands
    return f"{title} ({named.pop()})", tuple(band if band.is_claim else replace(band, aside="") for band in bands)


def _marks(roles: Sequence[RolePay], currency: str) -> tuple[Mark, ...]:
    medians = {
        role.record.all_jobs_median: role.record.year
        for role in roles
        if role.record and role.record.currency == currency and role.record.all_jobs_median is not None
    }
    return tuple(
        Mark(amount, f"Median of all jobs{f' ({year})' if len(medians) > 1 else ''}: {text.money(amount, currency)}")
        for amount, year in medians.items()
        if amount is not None
    )


def _bands(role: RolePay, currency: str, *, several: bool) -> Iterator[Band]:
    """The bands of a role: the record of each place, the nation's, then the guide's claim."""
    for where, record in records_of(role):
        if record.currency == currency and record.recorded:
            yield _record_band(record_name(role, where, several=several), record)
    if role.claim and role.claim.currency == currency and (band := _claim_band(role.title, role.claim)):
        yield band


def record_name(role: RolePay, where: str, *, several: bool) -> str:
    """What a record is called: where it holds, beside others whose, marked where it is of a broader occupation."""
    title, mark = (f"{role.title}, " if several else ""), counted_together.mark(role.wider)
    return f"{title}{where}{mark}"


def records_of(role: RolePay) -> Iterator[tuple[str, Record]]:
    """The records of a role, each with where it holds, those of places first; figures of a wider place that stand in
    are not repeated.
    """
    seen: set[str] = set()
    for place in role.places:
        where = place.figures_of
        if place.record and where and where.name not in seen and (where == place.area or where.kind != "nation"):
            seen.add(where.name)
            yield where.name, place.record
    if role.record:
        yield _country(role.record), role.record


def _country(record: Record) -> str:
    words = official_country.name(record.country) if record.country else "official record"
    return words.removeprefix("the ")


def _record_band(label: str, record: Record) -> Band:
    floors = list(record.at_least.values())
    amounts = [amount for _percent, amount in record.points]
    return Band(
        label=label,
        aside=f"{pay_source(record.source)}{'; an hour × 2,080' if record.hourly_only else ''}",
        words=", ".join(f"{name} {written}" for name, written in _named_points(record)),
        low=min(amounts or floors),
        high=max(amounts + floors),
        inner_low=record.p25,
        inner_high=record.p75 if record.p75 is not None else record.at_least.get("p75"),
        median=record.median,
        shown=cell(record, "median"),
        is_open=bool(floors),
    )


def _claim_band(title: str, claim: Claim) -> Band | None:
    known = [amount for amount in (claim.low, claim.median, claim.high) if amount is not None]
    if not known:
        return None
    named = ((name.replace("_", " "), getattr(claim, name)) for name in LEVELS)
    return Band(
        label=title,
        aside="the guide's claim",
        words=", ".join(f"{name} {text.money(amount, claim.currency)}" for name, amount in named if amount is not None),
        low=min(known),
        high=max(known),
        inner_low=claim.entry,
        inner_high=claim.senior,
        median=claim.median,
        shown=text.money(claim.median, claim.currency) if claim.median is not None else "",
        is_claim=True,
    )


def _named_points(record: Record) -> Iterator[tuple[str, str]]:
    for key, percent in POINTS.items():
        if (written := cell(record, key)) != NONE:
            yield "median" if key == "median" else f"{text.ordinal(percent)} percentile", written


def cell(record: Record | None, key: str) -> str:
    """An official percentile as a table has it: "$62,890", "$239,200 or more", a dash."""
    return (record.written(key) if record else None) or NONE


def jobs_cell(jobs: int | None, in_nation: int | None, mark: str = "") -> str:
    """The jobs in a place as a table has them, with the mark of a broader occupation's: where they are not published,
    those of the nation, said to be such.
    """
    if jobs is not None:
        return f"{jobs:,}{mark}"
    return NONE if in_nation is None else f"not published; United States: {in_nation:,}{mark}"


def pay_source(source: str) -> str:
    """The source of official pay: of BLS's two, which role files name together, the survey of wages."""
    return source.partition(" and Employment Projections ")[0]


def blocks(
    roles: Sequence[RolePay], period: str = "year", offer: float | None = None, offer_currency: str | None = None
) -> tuple[Block, ...]:
    """All that is known of the pay of some roles: pictures, tables, offers, and whose the figures are."""
    return (
        *offers_of(roles),
        *pictures(roles, period, offer, offer_currency),
        *_official(roles, period),
        *_places(roles),
        *_claims(roles, period),
        *whose(roles),
    )


def _official(roles: Sequence[RolePay], period: str) -> tuple[Block, ...]:
    rows = []
    known = [(role, where, record) for role in roles for where, record in records_of(role) if record.recorded]
    sources = {pay_source(record.source) for _role, _where, record in known}
    for role, where, record in known:
        name = record_name(role, where, several=len(roles) > 1)
        survey = (pay_source(record.source),) if len(sources) > 1 else ()
        rows.append((name, *(cell(record, key) for key in POINTS), *survey))
    columns: tuple[str, ...] = (
        "",
        "10 % earn less than",
        "25 % earn less than",
        "Median",
        "75 % earn less than",
        "90 % earn less than",
    )
    columns = (*columns, "Survey") if len(sources) > 1 else columns
    caption = f"Official pay {text.per(period)}, before taxes, of the people counted"
    return (Grid(caption, columns, tuple(rows), frozenset(range(1, 6))),) if rows else ()


def _places(roles: Sequence[RolePay]) -> tuple[Block, ...]:
    """The jobs and the prices of each place, and what to know of its figures."""
    from careercli.answers.pay_in_places import price_words, quotient_words

    rows: list[tuple[str, ...]] = []
    notes: list[str] = []
    for role in roles:
        for place in role.places:
            here, area = place.here, place.area
            name = record_name(role, area.name, several=len(roles) > 1)
            employment = here.employment if here else None
            quotient = here.location_quotient if here else None
            average = place.median_at_average_prices
            rows.append(
                (
                    name,
                    jobs_cell(employment, place.nation_jobs),
                    NONE if quotient is None else quotient_words(quotient),
                    NONE if area.price_level is None else price_words(area.price_level),
                    NONE if average is None else f"about {text.money(round(average, -2))}",
                )
            )
            notes += place_notes(name, place)
    columns = ("", "Jobs there", "How common", "Prices", "Median in average US prices")
    grid = Grid("Jobs and prices in each place", columns, tuple(rows), frozenset((1, 4)))
    return (*([grid] if rows else []), *([Bullets(tuple(notes))] if notes else []))


def place_notes(name: str, place: PlacePay) -> Iterator[str]:
    """What to know of the figures of a place."""
    if place.note:
        yield f"{name}: {place.note}."
    if place.uncertain:
        yield f"{name}: {place.uncertain}."


def _claims(roles: Sequence[RolePay], period: str) -> tuple[Block, ...]:
    claims = [(role.title, role.claim) for role in roles if role.claim and role.claim.recorded]
    if not claims:
        return ()
    used = [name for name in LEVELS if any(getattr(claim, name) is not None for _title, claim in claims)]
    rows = tuple(
        (
            title,
            *(
                NONE if getattr(claim, name) is None else text.money(getattr(claim, name), claim.currency)
                for name in used
            ),
        )
        for title, claim in claims
    )
    columns = ("", *(name.replace("_", " ").capitalize() for name in used))
    caption = f"Pay {text.per(period)}, as guides claim it, not as a survey counted it"
    notes = [f"{title}: {claim.source}" for title, claim in claims if claim.source]
    formula = [title for title, claim in claims if claim.formula]
    return (
        Grid(caption, columns, rows, frozenset(range(1, len(columns)))),
        *(Paragraph(f"Source of the claim. {note}", "quiet") for note in notes),
        *([Paragraph(f"{text.natural_list(formula)}: {FORMULA_WORDS}.", "warn")] if formula else []),
    )


def offers_of(roles: Sequence[RolePay]) -> Iterator[Bullets]:
    """Where an offer stands, in sentences."""
    lines, name = [], ""
    for role in roles:
        placed = [("", role.offer), *((place.area.name, place.offer) for place in role.places)]
        for where, offer in placed:
            if offer is None:
                continue
            who = ", ".join(filter(None, (role.title if len(roles) > 1 else "", where or "the record")))
            lines.append(f"{who}: {offer.in_record}")
            name = offer.name.capitalize()
            if offer.in_claim and role.claim:
                lines.append(f"{role.title}, the guide: {offer.in_claim}")
    if lines:
        yield Bullets(tuple(lines), name)


def whose(roles: Sequence[RolePay], *, is_named: bool = False) -> Iterator[Block]:
    """Whose the figures are, who was counted, and what cannot be compared.

    `is_named` says that the only source and the nation stand in a picture's title and rows already.
    """
    records = [(role.title, role.record) for role in roles if role.record and role.record.recorded]
    counted = [f"{title} is counted as {words}" for title, record in records if (words := _counted(title, record))]
    local = [place.area.name for role in roles for place in role.places]
    country = official_country.note((record.country for _title, record in records), local)
    sources = dict.fromkeys(pay_source(record.source) for _title, record in records)
    source = f"Source: {text.natural_list(list(sources))}." if sources else ""
    said = [] if is_named and len(sources) == 1 else [country, source]
    sentences = [*said, *(f"{c}." for c in counted), counted_together.note(role.wider for role in roles)]
    if words := " ".join(filter(None, sentences)):
        yield Paragraph(words, "quiet")
    for role in roles:
        if role.counts:
            yield Paragraph(f"{role.title}: {text.counted_words(role.counts)}", "quiet")
    stated = [(role.slug, code) for role in roles for code in role.currencies]
    if len({code for _slug, code in stated}) > 1:
        yield Paragraph(f"Pay is not drawn on one scale, since {DIFFERENT}: {named_with_currency(stated)}.", "warn")
    if missing := [role.title for role in roles if not role.currencies]:
        yield Paragraph(f"No pay is recorded for {text.natural_list(missing)}.", "quiet")


def _counted(title: str, record: Record) -> str:
    """The occupation whose figures they are, where it is not of the role's own name; a catch-all is called one."""
    code, _, name = (record.counted or "").partition(" ")
    catch_all = text.catch_all_words(record.counted)
    if not name or (name.casefold() == title.casefold() and not catch_all):
        return ""
    return f"{name} ({code}){f': {catch_all}' if catch_all else ''}"


def page(roles: Sequence[RolePay], period: str, offer: float | None, currency: str | None) -> Page:
    """The answer of `careers salary`."""
    title = f"Pay: {text.natural_list([each.title for each in roles])}"
    return Page(title, (Section("Pay", blocks(roles, period, offer, currency)),))
