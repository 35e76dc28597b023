"""Pay in words, as `show`, `salary` and `compare` have it: a claim, official percentiles, and for whom they hold."""

from __future__ import annotations

from rich.text import Text

from careercli import text
from careercli.answers.pay_figures import Claim, Record
from careercli.answers.pay_words import HOURLY_ONLY
from careercli.screens import pay_bands
from careercli.screens.console import QUIET, WARN, unbroken


def claim_words(claim: Claim, width: int) -> str:
    """The guide's amounts, in lines of so many columns that break no amount."""
    named = (
        ("entry", claim.entry),
        ("mid", claim.mid),
        ("senior", claim.senior),
        ("top tenth from", claim.top_tenth_from),
    )
    levels = [f"{name} {text.money(amount, claim.currency)}" for name, amount in named if amount is not None]
    band = ""
    if claim.low is not None and claim.high is not None:
        band = f"{text.money(claim.low, claim.currency)} to {text.money(claim.high, claim.currency)}"
    median = f"median {text.money(claim.median, claim.currency)}" if claim.median is not None else ""
    return unbroken(((" · ", part) for part in (median, band, *levels) if part), width)


def record_words(record: Record, width: int) -> str:
    """The official percentiles, in lines of so many columns that break no amount."""
    points = [(" · ", f"{name} {written}") for _amount, written, name in pay_bands.record_points(record)]
    return unbroken(points, width) if points else ""


def counted_line(record: Record, title: str = "", mark: str | None = None) -> Text:
    """Whose figures they are: the source, and the occupation that was counted; a catch-all is marked.

    The occupation is named by its code alone where it has the role's own `title`; with a `mark`, which may be empty,
    it is a broader one, and the mark is explained.
    """
    line = Text(pay_source(record.source), style=QUIET, overflow="fold")
    if record.counted:
        code, _, name = record.counted.partition(" ")
        is_own = name.casefold() == title.casefold()
        how = "classified as" if mark is None else f"{mark} of all".strip()
        line.append(f", {how} {code}" if is_own or not name else f", {how} {name} ({code})")
    if catch_all := text.catch_all_words(record.counted):
        line.append(f": {catch_all}", style=f"not dim {WARN}")
    if record.hourly_only:
        line.append(f". {HOURLY_ONLY.rstrip('.')}")
    return line


def pay_source(source: str) -> str:
    """The source of official pay: of BLS's two, which role files name together, the survey of wages."""
    return source.partition(" and Employment Projections ")[0]
