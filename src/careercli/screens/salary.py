"""The screen of `careers salary`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.salary import POINTS, Claim, PayAnswer, Record, RolePay
from careercli.screens import pay_bands
from careercli.screens.console import WARN, Console, dim, heading, indented, next_commands


def screen(answer: PayAnswer, console: Console) -> list[Any]:
    """Each role's bands, one scale for all that are paid in the same currency."""
    parts: list[Any] = []
    for currency in dict.fromkeys(role.currency for role in answer.roles):
        parts += _group([role for role in answer.roles if role.currency == currency], currency, answer, console)
    glyphs = console.glyphs
    legend = (
        f"Bands: {glyphs.left} to {glyphs.right} the whole range, {glyphs.thick} its middle, {glyphs.dot} the median."
    )
    parts.append(dim(f"{legend} Guide: low to high, entry to senior. Record: 10th to 90th percentile, 25th to 75th."))
    if answer.offer is None:
        slugs = " ".join(role.slug for role in answer.roles)
        parts += [
            Text(""),
            next_commands([(f"careers salary {slugs} --offer AMOUNT", "where an offer stands")], console),
        ]
    return parts


def _group(roles: list[RolePay], currency: str | None, answer: PayAnswer, console: Console) -> list[Any]:
    scale = pay_bands.common_scale(roles, console, answer.offer)
    parts: list[Any] = []
    for role in roles:
        aside = f"{currency} {text.per(answer.period)}" if currency else ""
        parts += [heading(role.title, aside)]
        if scale is None or currency is None:
            parts += [indented(dim("no pay is recorded")), Text("")]
            continue
        parts.append(pay_bands.axis(scale, currency))
        parts += _role(role, scale, console)
        parts.append(Text(""))
    return parts


def _role(role: RolePay, scale: pay_bands.Scale, console: Console) -> list[Any]:
    currency = role.currency or "USD"
    parts: list[Any] = []
    sides = (
        ("guide", role.claim, role.claim and pay_bands.claim_band(role.claim, scale, console)),
        ("record", role.record, role.record and pay_bands.record_band(role.record, scale, console)),
    )
    for label, figures, band in sides:
        if figures is None or band is None:
            parts.append(dim(f"{label:<{pay_bands.LABEL}}not recorded"))
            continue
        words = claim_words(figures) if isinstance(figures, Claim) else record_words(figures)
        parts += [band, indented(Text(words, overflow="fold"), pay_bands.LABEL)]
        if figures.source:
            parts.append(indented(dim(f"source: {source_words(figures)}"), pay_bands.LABEL))
        parts += (
            [indented(Text(_formula(figures), style=WARN, overflow="fold"), pay_bands.LABEL)]
            if _formula(figures)
            else []
        )
    if role.claim and role.record and role.claim.currency != role.record.currency:
        parts.append(
            indented(Text("The guide and the record are in different currencies.", style=WARN), pay_bands.LABEL)
        )
    if role.offer:
        parts.append(pay_bands.offer_mark(role.offer.amount, scale, currency, console))
        parts.append(indented(Text(f"Record: {role.offer.in_record}.", overflow="fold"), pay_bands.LABEL))
        parts.append(indented(Text(f"Guide: {role.offer.in_claim}.", overflow="fold"), pay_bands.LABEL))
    return parts


def _formula(figures: Claim | Record) -> str:
    if isinstance(figures, Claim) and figures.formula:
        return "This band looks made by a formula: median at the exact middle, entry and senior at 15 % and 85 % of it."
    return ""


def claim_words(claim: Claim) -> str:
    """The guide's amounts in one line."""
    named = (
        ("entry", claim.entry),
        ("mid", claim.mid),
        ("senior", claim.senior),
        ("top tenth from", claim.top_tenth_from),
    )
    levels = " · ".join(f"{name} {text.money(amount, claim.currency)}" for name, amount in named if amount is not None)
    band = ""
    if claim.low is not None and claim.high is not None:
        band = f"{text.money(claim.low, claim.currency)} to {text.money(claim.high, claim.currency)}"
    median = f"median {text.money(claim.median, claim.currency)}" if claim.median is not None else ""
    return " · ".join(part for part in (median, band, levels) if part)


def record_words(record: Record) -> str:
    """The official percentiles in one line."""
    parts = []
    for key, percent in POINTS.items():
        amount, floor = getattr(record, key), record.at_least.get(key)
        name = "median" if percent == 50 else f"{percent} %"
        if amount is not None:
            parts.append(f"{name} {text.money(amount, record.currency)}")
        elif floor is not None:
            parts.append(f"{name} at least {text.money(floor, record.currency)}")
    return " · ".join(parts) + (" (so many percent earn less)" if parts else "")


def source_words(figures: Claim | Record) -> str:
    """Who says so, and of which occupation."""
    if isinstance(figures, Record) and figures.counted:
        return f"{figures.source}, for {figures.counted}"
    return figures.source or ""
