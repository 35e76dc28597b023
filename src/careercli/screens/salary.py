"""The screen of `careers salary`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import counted_together, official_country
from careercli.answers.pay_figures import FORMULA_WORDS, Claim, Record, RolePay
from careercli.answers.salary import PayAnswer
from careercli.catalog.place_names import shell_name
from careercli.roles import wage_survey
from careercli.roles.money import DIFFERENT
from careercli.screens import pay_bands
from careercli.screens.console import RECORD, STRONG, WARN, Console, dim, heading, indented, next_commands
from careercli.screens.pay_words import claim_words, counted_line, record_words

OFFICIAL = "official"
"""The label of official figures."""


def screen(answer: PayAnswer, console: Console) -> list[Any]:
    """Each role's bands, one scale for all amounts in the same currency."""
    scales = _scales(answer, console)
    parts: list[Any] = []
    for currency in dict.fromkeys(role.currency for role in answer.roles):  # those of one currency side by side
        for role in answer.roles:
            if role.currency == currency:
                parts += [*_role(role, answer, scales, console), Text("")]
    legend = _legend(console, has_claim=any(role.claim for role in answer.roles))
    if any(role.record and wage_survey.has_wage_survey(role.record.source) for role in answer.roles):
        legend += f" {OEWS_PAY}"
    if counted := counted_together.note((role.wider for role in answer.roles), in_words=console.linear):
        legend += f" {counted}"
    if any(role.places for role in answer.roles):
        from careercli.screens import pay_places

        parts += [dim(legend), dim(pay_places.legend(answer.roles))]
    else:
        whose = official_country.note(role.record.country for role in answer.roles if role.record)
        parts.append(dim(f"{legend} {whose}".rstrip()))
    if answer.offer is None:
        slugs = " ".join(role.slug for role in answer.roles)
        commands = [(f"careers salary {slugs}{_asked(answer)} --offer AMOUNT", "where an offer falls in each range")]
        if not any(role.places for role in answer.roles) and any(role.record for role in answer.roles):
            commands.append(
                (f"careers salary {slugs} --in PLACE{_asked(answer)}", "pay where you live, beside the nation")
            )
        parts += [Text(""), next_commands(commands, console)]
    return parts


def _asked(answer: PayAnswer) -> str:
    """The places and the period of an answer, as options; the place of the profile need not be named again."""
    areas = dict.fromkeys(place.area for role in answer.roles for place in role.places if not place.from_profile)
    places = "".join(f" --in {shell_name(area.name)}" for area in areas if area.kind != "nation")
    return places + (f" --per {answer.period}" if answer.period != "year" else "")


OEWS_PAY = "Official pay counts tips and commissions, but no overtime; a year is 2,080 paid hours."
"""What BLS's wage survey counts as pay: https://www.bls.gov/oes/oes_emp.htm."""


def _legend(console: Console, *, has_claim: bool) -> str:
    """What the bars mean, or the percentiles where none are drawn."""
    if console.linear:
        return "A percentile is the share of workers who earn less."
    glyphs = console.glyphs
    guide = " (guide: entry to senior)" if has_claim else ""
    return f"{glyphs.dot} median, {glyphs.thick} middle half{guide}. Percentages: the share of workers who earn less."


def _scales(answer: PayAnswer, console: Console) -> dict[str, pay_bands.Scale]:
    """A scale for every currency in which there are amounts, the offer on that of its own."""
    scales = {}
    for currency in dict.fromkeys(code for role in answer.roles for code in role.currencies):
        offer = answer.offer if answer.offer_currency == currency else None
        if scale := pay_bands.common_scale(answer.roles, currency, console, offer):
            scales[currency] = scale
    return scales


def _role(role: RolePay, answer: PayAnswer, scales: dict[str, pay_bands.Scale], console: Console) -> list[Any]:
    """A role's heading, and its figures, those of places first: under an axis a currency, where a band needs it."""
    aside = f"{text.natural_list(role.currencies)} {text.per(answer.period)}" if role.currencies else ""
    aside = ", ".join(filter(None, (aside, counted_together.official(role, in_words=console.linear))))
    parts: list[Any] = [heading(role.title, aside)]
    if role.counts:
        parts.append(indented(dim(text.counted_words(role.counts))))
    own = [scales[currency] for currency in role.currencies if currency in scales]
    if not own:
        return [*parts, indented(dim("no pay is recorded"))]
    bare = [scale for scale in own if pay_bands.needs_axis(role, scale, console)]
    if role.places:
        from careercli.screens import pay_places  # only those who ask for places wait for it to load

        mark = counted_together.mark(role.wider or None, in_words=console.linear)
        for place in role.places:
            scale = scales.get(place.record.currency) if place.record else None
            axis = [pay_bands.axis(scale, console)] if scale in bare else []
            bare = [each for each in bare if each != scale]
            parts += [*pay_places.place(place, answer.period, scale, console, axis, mark), Text("")]
        parts.append(Text("The nation", style=f"{STRONG} {RECORD}") if role.record else Text("The guide", style=STRONG))
    for label, figures in (("guide", role.claim), (OFFICIAL, role.record)):
        scale = scales.get(figures.currency) if figures else own[0]
        if scale in bare:
            bare.remove(scale)
            parts.append(pay_bands.axis(scale, console))
        parts += _side(label, figures, scale, console, of_wider=bool(role.wider) and not role.counts)
    if len(role.currencies) > 1:
        words = f"The guide and the official figures are in different currencies: {DIFFERENT}."
        parts.append(indented(Text(words, style=WARN, overflow="fold"), pay_bands.LABEL))
    parts += _offer(role, own, console) if role.offer else []
    return parts


def _side(
    label: str, figures: Claim | Record | None, scale: pay_bands.Scale | None, console: Console, *, of_wider: bool
) -> list[Any]:
    """The band of the guide or of the record, with its amounts and its source; nothing for a role without a claim."""
    band = pay_bands.band(figures, scale, console)
    if figures is None or band is None or scale is None:
        return [dim(f"{label:<{pay_bands.LABEL}}not recorded")] if label == OFFICIAL else []
    width = console.width - pay_bands.LABEL
    below: list[Any] = []
    if isinstance(figures, Claim):
        below += [] if console.linear else [Text(claim_words(figures, width), overflow="fold")]
        below += [dim(f"source: {figures.source}")] if figures.source else []
        below += [dim(f"{figures.said[:1].upper()}{figures.said[1:]}")] if figures.said else []
        below += (
            [Text(f"{FORMULA_WORDS[:1].upper()}{FORMULA_WORDS[1:]}.", style=WARN, overflow="fold")]
            if figures.formula
            else []
        )
        return [band, *(indented(line, pay_bands.LABEL) for line in below)]
    lines = pay_bands.labelled(figures, scale, console, label)
    if lines is None:
        below.append(Text(record_words(figures, width), overflow="fold"))
    if figures.all_jobs_median is not None:
        below.append(dim(f"median of all jobs: {text.money(figures.all_jobs_median, figures.currency)}"))
    below.append(counted_line(figures, mark="" if of_wider else None))
    return [*(lines or [band]), *(indented(line, pay_bands.LABEL) for line in below)]


def _offer(role: RolePay, own: list[pay_bands.Scale], console: Console) -> list[Any]:
    """An offer's mark under the figures in its currency, and where it stands among each that is recorded."""
    assert role.offer is not None
    offer = role.offer
    scale = next((scale for scale in own if scale.currency == offer.currency), None)
    placed = [f"Official: {offer.in_record}."] if role.record else []
    placed += [f"Guide: {offer.in_claim}."] if role.claim else []
    name = "Your pay" if offer.own else "Offer"
    mark = [pay_bands.offer_mark(offer.amount, scale, console, name)] if scale else []
    return [*mark, *(indented(Text(words, overflow="fold"), pay_bands.LABEL) for words in placed)]
