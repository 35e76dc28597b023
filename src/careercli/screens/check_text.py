"""The screen of `careers check FILE`: each claim of a text with its verdict in words, and who says what."""

from __future__ import annotations

import shlex
from collections import Counter
from typing import Any

from rich.text import Text

from careercli import text
from careercli.screens.console import BAD, QUIET, RECORD, WARN, Console, dim, heading, indented, next_commands
from careercli.sources.claims import verdicts
from careercli.sources.claims.check_text import HeldClaim, TextCheck

_STYLES = {
    verdicts.HOLDS: RECORD,
    verdicts.PLAUSIBLE: RECORD,
    verdicts.TOO_HIGH: f"bold {BAD}",
    verdicts.TOO_LOW: f"bold {BAD}",
    verdicts.TOO_WIDE: f"bold {BAD}",
    verdicts.OUT_OF_DATE: WARN,
    verdicts.LOCATED: "",
}
"""Colour is beside the words, never instead of them; whatever is not here is quiet."""
_KINDS = {"growth": "Growth", "openings": "Openings a year", "employment": "Jobs", "education": "Education"}
_PAY = {
    "median": "Median pay", "average": "Average pay", "starting": "Starting pay", "experienced": "Experienced pay",
    "top": "Pay of the top tenth", "bottom": "Pay of the lowest tenth", "p25": "25th percentile of pay",
    "p75": "75th percentile of pay", "range": "Range of pay", "offer": "Pay offered", "most": "Pay of up to",
    "least": "Pay of at least", "typical": "Pay",
}  # fmt: skip
_RULES = (
    "A claim holds if pay is within 5 %, jobs within 10 % and growth within 1 point of official figures. "
    "An employer's own offer is compared, not judged."
)


def screen(answer: TextCheck, console: Console) -> list[Any]:
    """How many claims there are of each verdict, the claims of each occupation, and what could not be held, last."""
    if not answer.claims:
        return []
    counts = Counter(claim.verdict for claim in answer.claims)
    tally = ", ".join(_tallied(counts[verdict], verdict) for verdict in verdicts.VERDICTS if counts[verdict])
    parts: list[Any] = [heading(text.count(len(answer.claims), "claim"), answer.name), dim(tally), Text("")]
    for slug in dict.fromkeys(claim.slug for claim in answer.claims if claim.slug):
        claims = [claim for claim in answer.claims if claim.slug == slug]
        parts.append(heading(claims[0].occupation or slug or "", claims[0].code or ""))
        for claim in claims:
            parts += _claim(claim)
        parts.append(Text(""))
    if loose := [claim for claim in answer.claims if not claim.slug]:
        parts.append(heading("Could not be checked"))
        for claim in loose:
            parts += _claim(claim)
        parts.append(Text(""))
    parts.append(dim(_RULES))
    if first := next((claim for claim in answer.claims if claim.slug), None):
        commands = [
            (f"careers salary {first.slug}{_in_places(answer, first.slug)}", "official pay, as a chart"),
            (f"careers show {first.slug} -s statistics -s sources", "every figure, and where it comes from"),
        ]
        parts += [Text(""), next_commands(commands, console)]
    return parts


def _in_places(answer: TextCheck, slug: str | None) -> str:
    """The options that name the places whose pay a role's claims were held against; "" for the nation's alone."""
    pay = [claim.place for claim in answer.claims if claim.slug == slug and claim.kind == "pay"]
    places = dict.fromkeys(place for place in pay if place and not place.startswith("United States"))
    return "".join(f" --in {shlex.quote(place)}" for place in list(places)[:_MOST_PLACES])


_MOST_PLACES = 2


def _tallied(number: int, verdict: str) -> str:
    """How many claims have a verdict: "1 holds", "2 hold", "2 too high"."""
    return f"{number} {'hold' if verdict == verdicts.HOLDS and number > 1 else verdict}"


def _claim(claim: HeldClaim) -> list[Any]:
    what = _PAY.get(claim.measure, "Pay") if claim.kind == "pay" else _KINDS[claim.kind]
    head = Text("  ", overflow="fold")
    head.append(f"{what} {_figure(claim)}: ")
    head.append(claim.verdict, style=_STYLES.get(claim.verdict, QUIET))
    where = ", ".join(filter(None, (claim.source, claim.place)))
    parts: list[Any] = [head, indented(Text(f"{claim.words[:1].upper()}{claim.words[1:]}.", overflow="fold"), 4)]
    if where:
        parts.append(indented(dim(where), 4))
    parts.append(indented(dim(f"line {claim.line}: “{claim.quote}”"), 4))
    return parts


def _figure(claim: HeldClaim) -> str:
    """The claimed figure as a person writes it."""
    if claim.claimed_level:
        return claim.claimed_level
    low, high = claim.claimed_low, claim.claimed_high
    if low is None or high is None:
        return ""
    if claim.kind == "growth":
        return text.growth(low) + (f" {text.per(claim.per)}" if claim.per else "")
    if claim.kind != "pay":
        return f"{low:,.0f}"
    currency = claim.currency or "USD"
    amount = (
        text.money(low, currency) if low == high else f"{text.money(low, currency)} to {text.money(high, currency)}"
    )
    return f"{amount} {text.per(claim.per or 'year')}"
