"""The outlook of roles on a page, beside that of all jobs; and claims beside the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import counted_together
from careercli.answers.check import ClaimCheck, check_claims
from careercli.answers.growth_context import growth_context
from careercli.answers.pages.pay import NONE
from careercli.page import Block, Bullets, Facts, Grid, Paragraph, Section
from careercli.roles import all_jobs

if TYPE_CHECKING:
    from careercli.answers.growth_context import GrowthContext
    from careercli.catalog.catalog import Entry

COLUMNS = ("", "Growth", "Openings a year", "Jobs", "Leave for other jobs in a year", "Stop working in a year")
REASONS = "Why it changes, as BLS sees it"


def outlook(entries: Sequence[Entry], *, brief: bool = False, for_all: bool = False) -> tuple[Section, ...]:
    """Growth, openings, jobs and who leaves, each role in a row, all jobs in the last; the reasons, and how sure.

    A `brief` one stands below a table that has growth, openings and jobs already: it tells only who leaves; one
    `for_all`, only the outlook of all jobs.
    """
    known = [(entry, context) for entry in entries if (context := growth_context(entry.role.statistics))]
    counted = [entry for entry in entries if entry.role.statistics and entry.role.statistics.employment is not None]
    shown = [entry for entry in entries if entry in counted or any(entry is other for other, _context in known)]
    if not shown:
        return ()
    contexts = {entry.slug: context for entry, context in known}
    periods = dict.fromkeys(context.period for context in contexts.values() if context.period)
    rows = [_row(entry, contexts.get(entry.slug)) for entry in shown]
    rows += _everybody([entry for entry, _context in known])
    caption = f"Outlook{f' for {text.natural_list(list(periods))}' if periods else ''}"
    made: list[Block] = [
        _brief([] if for_all else shown, contexts, [entry for entry, _context in known])
        if brief
        else Grid(caption, COLUMNS, tuple(rows), frozenset(range(1, 6)))
    ]
    for entry, context in known:
        if context.reasons and not brief:
            of_all = counted_together.of_all(entry.role)
            named = (entry.role.title if len(entries) > 1 else "", of_all)
            whose = f" ({', '.join(filter(None, named))})" if any(named) else ""
            made.append(Bullets(context.reasons, f"{REASONS}{whose}"))
    if not brief and (note := counted_together.note(counted_together.counted_of(entry.role) for entry in shown)):
        made.append(Paragraph(note, "quiet"))
    newer = dict.fromkeys(f"{context.newer}." for context in contexts.values() if context.newer)
    accuracy = dict.fromkeys(context.accuracy for context in contexts.values() if context.growth_percent is not None)
    if words := " ".join((*newer, *accuracy)):
        made.append(Paragraph(words, "quiet"))
    return (Section("Outlook", tuple(made), "beside all jobs" if len(rows) > len(shown) else ""),)


def _brief(entries: Sequence[Entry], contexts: Mapping[str, GrowthContext], known: Sequence[Entry]) -> Facts:
    """Of each role who leaves and BLS's reasons in a line, of all jobs their growth and who leaves."""
    pairs = []
    for entry in entries:
        context = contexts.get(entry.slug)
        for_others, for_good = _row(entry, context)[-2:]
        reasons = context.reasons if context else ()
        of_all = counted_together.of_all(entry.role)
        pairs.append(
            (
                f"{entry.role.title}{f' ({of_all})' if of_all else ''}",
                " ".join((_leave(for_others, for_good), *reasons)),
            )
        )
    everybody = _everybody(known)
    periods = [context.period for context in contexts.values() if context.period]
    for (name, change, _openings, _jobs, *rates), period in zip(everybody, dict.fromkeys(periods), strict=False):
        pairs.append((name, f"Growth {change} for {period}. {_leave(*rates)}"))
    return Facts(tuple(pairs))


def _leave(for_others: str, for_good: str) -> str:
    return f"Leave for other jobs in a year: {for_others}; stop working: {for_good}."


def _row(entry: Entry, context: GrowthContext | None) -> tuple[str, ...]:
    record = entry.role.statistics
    mark = counted_together.mark(counted_together.counted_of(entry.role))
    return (
        entry.role.title,
        NONE if record is None or record.growth_percent is None else f"{text.growth(record.growth_percent)}{mark}",
        NONE if record is None or record.annual_openings is None else f"{record.annual_openings:,}{mark}",
        NONE if record is None or record.employment is None else f"{record.employment:,}{mark}",
        _rate(context.transfer_rate if context else None),
        _rate(context.exit_rate if context else None),
    )


def _everybody(entries: Sequence[Entry]) -> list[tuple[str, ...]]:
    """A row for all jobs of each edition that the roles' figures are of."""
    rows = {}
    for entry in entries:
        record = entry.role.statistics
        everybody = all_jobs.outlook(record) if record else None
        if record and everybody:
            rates = _rate(everybody.transfer_rate), _rate(everybody.exit_rate)
            rows[record.growth_period] = ("All jobs", text.growth(everybody.growth_percent), NONE, NONE, *rates)
    return list(rows.values())


def _rate(percent: float | None) -> str:
    return NONE if percent is None else f"{percent:g} %"


def claims(entries: Sequence[Entry]) -> tuple[Section, ...]:
    """Every figure that a guide claims, beside the official one; and what has changed since the guide was written."""
    answer = check_claims(entries)
    if not answer.figures:
        return ()
    titles = dict(answer.roles)
    figures = [figure for figure in answer.figures if figure.claimed is not None]
    others = [f"{titles[figure.slug]}: {figure.words}" for figure in answer.figures if figure.claimed is None]
    made: list[Block] = []
    if figures:
        columns = ("", "Figure", "The guide says", "The record says", "All jobs", "Do they agree?")
        of_slug = {entry.slug: entry for entry in entries}
        rows = tuple((titles[figure.slug], *_figure_cells(figure, of_slug[figure.slug])) for figure in figures)
        made.append(Grid("Claimed and official figures", columns, rows, frozenset((2, 3, 4))))
        by = dict.fromkeys(figure.claimed_by for figure in figures if figure.claimed_by)
        made += [Paragraph(f"Who claims it: {'; '.join(by)}", "quiet")] if by else []
    if others:
        made.append(Bullets(tuple(f"{words.rstrip('.')}." for words in others)))
    return (Section("Claims beside the record", tuple(made)),)


def _figure_cells(figure: ClaimCheck, entry: Entry) -> tuple[str, str, str, str, str]:
    """What it is a figure of, the claimed one, the official one, that of all jobs, and whether the first two agree."""
    is_growth = figure.figure == "growth_percent"
    salary, record = entry.role.salary, entry.role.statistics

    def written(amount: float | None, currency: str) -> str:
        if amount is None:
            return NONE
        return text.growth(amount) if is_growth else text.money(amount, currency)

    official = record.currency if record else ""
    amounts = (
        written(figure.claimed, salary.currency if salary else ""),
        written(figure.official, official),
        written(figure.all_jobs, official),
    )
    verdict = {True: "yes", False: "no", None: "cannot be compared"}[figure.agrees]
    return "Growth" if is_growth else "Median pay a year", *amounts, verdict
