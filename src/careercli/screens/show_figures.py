"""The figures of the glance of `careers show`: pay with its percentiles on the bar, and the outlook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli import offered
from careercli import text as wording
from careercli.answers import counted_together, official_country
from careercli.answers.pay_figures import Claim, Record
from careercli.answers.show import Sheet
from careercli.roles import all_jobs
from careercli.screens import pay_bands
from careercli.screens.console import CLAIM, QUIET, RECORD, STRONG, WARN, Console, facts, heading, indented
from careercli.screens.pay_words import claim_words, counted_line, record_words
from careercli.screens.show_parts import NAME

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role


def _mark(role: Role | IndexedRole, console: Console) -> str | None:
    """The mark of a role's figures where they are of a broader occupation, empty where it would be read out."""
    if counted_together.counted_of(role) is None:
        return None
    return "" if console.linear else counted_together.MARK


def pay(answer: Sheet, console: Console) -> list[Any]:
    """The guide's and the official pay a year, each on a bar with its amounts; nothing if neither is recorded."""
    both = answer.pay
    scales = {currency: pay_bands.common_scale([both], currency, console) for currency in both.currencies}
    if not any(scales.values()):
        return []
    aside = f"{wording.natural_list(both.currencies)} a year"
    if both.record and both.record.country:
        aside += f"; official figures for {official_country.name(both.record.country)}"
    parts: list[Any] = [heading("Pay", aside)]
    for label, figures in (("guide", both.claim), ("official", both.record)):
        scale = scales.get(figures.currency) if figures else None
        if figures is not None and scale is not None:
            parts += _band(label, figures, scale, console)
            if isinstance(figures, Claim) and figures.said:
                said = f"{figures.said[:1].upper()}{figures.said[1:]}"
                parts.append(indented(Text(said, style=QUIET, overflow="fold"), pay_bands.LABEL))
    if both.record and both.record.recorded:
        role = answer.entry.role
        line = counted_line(both.record, role.title, _mark(role, console))
        if both.record.p10 is not None:
            lowest = wording.money(both.record.p10, both.record.currency)
            line.append(f". 10 % of workers earn less than {lowest}.", style=QUIET)
        parts.append(indented(line, pay_bands.LABEL))
    return parts


def _band(label: str, figures: Claim | Record, scale: pay_bands.Scale, console: Console) -> list[Any]:
    """A bar with its amounts over it, or, where they have no room there, in words below it."""
    if lines := pay_bands.labelled(figures, scale, console, label):
        return list(lines)
    drawn = pay_bands.band(figures, scale, console, label)
    if drawn is None:
        return []
    width = console.width - pay_bands.LABEL
    is_claim = isinstance(figures, Claim)
    words = claim_words(figures, width) if isinstance(figures, Claim) else record_words(figures, width)
    return [drawn, indented(Text(words, style=CLAIM if is_claim else RECORD, overflow="fold"), pay_bands.LABEL)]


def outlook(answer: Sheet, console: Console) -> list[Any]:
    """Projected growth beside that of all jobs, openings and jobs; the guide's claim, and whether the two disagree."""
    role = answer.entry.role
    claimed = role.outlook.growth_percent if role.outlook else None
    record = role.statistics
    lines: list[Text] = []
    if record is not None and (record.growth_percent is not None or record.employment is not None):
        of_all = counted_together.of_all(role)
        is_named = record.wages is not None  # beside the pay
        lines.append(_official_outlook(record, "" if is_named else of_all, _mark(role, console) or ""))
    if claimed is not None:
        line = Text(f"{wording.growth(claimed)} according to the guide", style=CLAIM, overflow="fold")
        if answer.growth_disagrees:
            line.append(". They disagree: ", style=f"{STRONG} {WARN}")
            line.append(offered.command(f"careers check {answer.entry.slug}"), style="default")
        lines.append(line)
    return (
        [facts([("Outlook" if not index else "", line) for index, line in enumerate(lines)], console, name_width=NAME)]
        if lines
        else []
    )


def _official_outlook(record: Any, of_all: str, mark: str) -> Text:
    """The projection, its figures with a mark, and what they are of all of, where it is not named with the pay."""
    line = Text(style=RECORD, overflow="fold")
    if record.growth_percent is not None:
        source = "BLS" if record.source.startswith("BLS ") else record.source
        line.append(
            f"{wording.growth(record.growth_percent)}{mark} for {record.growth_period or 'its period'} ({source})"
        )
        everybody = all_jobs.outlook(record)
        if everybody is not None:
            line.append(f"; all jobs {wording.growth(everybody.growth_percent)}", style=QUIET)
    pieces = [
        f"{record.annual_openings:,}{mark} openings a year" if record.annual_openings else "",
        f"{record.employment:,}{mark} jobs" if record.employment is not None else "",
    ]
    for piece in filter(None, pieces):
        line.append(f"{'; ' if line.plain else ''}{piece}")
    if of_all:
        line.append(f"; {mark}{' ' if mark else ''}{of_all}", style=QUIET)
    return line
