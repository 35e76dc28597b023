"""Where a guide's claim and the official record part, and by how much; and which claims time has overtaken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.answers import official_country, overtaken
from careercli.answers.growth_context import ACCURACY, growth_context
from careercli.answers.pay_figures import FORMULA_WORDS, by_formula
from careercli.catalog.catalog import Catalog, Entry
from careercli.lazy_dataclass import dataclass
from careercli.roles import all_jobs
from careercli.roles.all_jobs import SAME_GROWTH_POINTS
from careercli.roles.pay_periods import yearly
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.instead import Instead
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Statistics

SAME_PAY_PERCENT = 5.0
"""Medians within so many percent of each other count as agreeing."""


@dataclass(frozen=True)
class ClaimCheck:
    """A claimed figure beside the record's. `agrees` is None where one side is missing or the two cannot be compared.

    Where `figure` is "overtaken", it is a statement instead of a figure: `words` say what has changed, `year` is since
    when, and `official_by` who says so. Money is per year; `difference` is claimed minus official, in the figure's unit
    (percentage points for growth).
    `all_jobs` is the record's figure for all occupations in the same edition; None if it is not known.
    """

    slug: str
    figure: str
    claimed: float | None
    claimed_by: str | None
    official: float | None
    official_by: str | None
    occupation: str | None
    year: int | None
    difference: float | None
    agrees: bool | None
    words: str
    all_jobs: float | None = None


@dataclass(frozen=True)
class CheckAnswer(Answer):
    """What was held against the record: every figure that a guide claims, in the order of the roles.

    `notes` are for a screen: whose the official figures are, and what to know of projected growth. So is `instead`:
    what there is of roles for which no guide claims anything.
    """

    roles: tuple[tuple[str, str], ...]
    figures: tuple[ClaimCheck, ...]
    notes: tuple[str, ...] = ()
    instead: tuple[Instead, ...] = ()

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects, one a figure."""
        return [asdict(figure) for figure in self.figures]

    def to_table(self) -> Table:
        """A row a figure."""
        columns = tuple(ClaimCheck.__dataclass_fields__)
        return Table(columns, tuple(tuple(getattr(figure, name) for name in columns) for figure in self.figures))

    def to_markdown(self) -> str:
        """A text: what each guide says beside the record, what to know of it, and the sources."""
        from careercli.answers.markdown_blocks import document

        lines: list[str] = []
        for slug, title in self.roles:
            words = [f"{each.words[:1].upper()}{each.words[1:]}." for each in self.figures if each.slug == slug]
            if words:
                lines += [
                    f"# {text.markdown_text(title)}",
                    "",
                    *(f"- {text.markdown_text(each)}" for each in words),
                    "",
                ]
        lines += [line for note in self.notes for line in (text.markdown_text(note), "")] if lines else []
        return document(lines, (source for each in self.figures for source in (each.claimed_by, each.official_by)))


def roles_with_claims(catalog: Catalog) -> list[Entry]:
    """The roles of which a guide claims a median or a growth, or something that has changed, in the order of slugs."""
    query = catalog.refresh().query
    slugs = {*query.slugs_with_claims(), *query.slugs_with_section("overtaken")}
    return [catalog.entry(slug) for slug in sorted(slugs)]


def check_claims(entries: Sequence[Entry]) -> CheckAnswer:
    """Every claimed figure of the roles beside the official one, and what has changed since the guide was written.

    A role without either adds nothing.
    """
    checked = tuple(check for entry in entries for check in _checks(entry))
    grown = {check.slug for check in checked if check.figure == "growth_percent" and check.official is not None}
    return CheckAnswer(
        tuple((entry.slug, entry.role.title) for entry in entries),
        checked,
        (*_whose(entries, checked), *_notes([entry for entry in entries if entry.slug in grown])),
    )


def _checks(entry: Entry) -> list[ClaimCheck]:
    figures = [figure for figure in (_growth(entry), _median(entry), _band(entry)) if figure is not None]
    return [*figures, *_overtaken(entry)]


def _notes(entries: Sequence[Entry]) -> tuple[str, ...]:
    """What to know of projected growth, once for all roles: what is newer, and how often it was right."""
    contexts = [context for entry in entries if (context := growth_context(entry.role.statistics))]
    newer = dict.fromkeys(f"{context.newer}." for context in contexts if context.newer)
    return (*newer, ACCURACY) if contexts else ()


def _whose(entries: Sequence[Entry], figures: Sequence[ClaimCheck]) -> tuple[str, ...]:
    """Whose the official figures are, if any stands beside a claim."""
    beside = {figure.slug for figure in figures if figure.official is not None}
    whose = official_country.note(official_country.country(entry.role) for entry in entries if entry.slug in beside)
    return (whose,) if whose else ()


def _occupation(role: Role | IndexedRole) -> str | None:
    return text.code_and_title((role.statistics and role.statistics.occupation) or role.occupation)


def same_growth(claimed: float, official: float) -> bool:
    """Whether two growths, in percent, count as the same."""
    return abs(round(claimed - official, 1)) <= SAME_GROWTH_POINTS


def _growth(entry: Entry) -> ClaimCheck | None:
    role, record = entry.role, entry.role.statistics
    claimed = role.outlook.growth_percent if role.outlook else None
    if claimed is None:
        return None
    official = record.growth_percent if record else None
    claim = f"the guide says {text.growth(claimed)}"
    if official is None:
        words, difference, agrees = f"{claim}; no official projection is recorded", None, None
    else:
        difference = round(claimed - official, 1)
        agrees = same_growth(claimed, official)
        period = f" for {record.growth_period}" if record and record.growth_period else ""
        everybody = all_jobs.outlook(record) if record else None
        beside = f" ({text.growth(everybody.growth_percent)} for all jobs)" if everybody else ""
        projected = f"BLS projects {text.growth(official)}{period}{beside}"
        words = f"{claim}; {projected} for the occupation this title is classified under"
    return _claim_check(entry, "growth_percent", claimed, official, difference, agrees, words)


def _median(entry: Entry) -> ClaimCheck | None:
    pay, record = entry.role.salary, entry.role.statistics
    claimed = yearly(pay.median, pay.period) if pay else None
    if claimed is None or pay is None:
        return None
    wages = record.wages if record else None
    official = yearly(wages.median, record.period) if wages and record else None
    claim = f"the guide says a median of {text.money(claimed, pay.currency)} a year"
    if official is None or record is None:
        return _claim_check(entry, "median", claimed, None, None, None, f"{claim}; no official median is recorded")
    if record.currency != pay.currency:
        words = f"{claim}; official figures are in {record.currency}, so the two are not compared"
        return _claim_check(entry, "median", claimed, official, None, None, words)
    difference = round(claimed - official, 2)
    percent = 100 * difference / official
    agrees = abs(percent) <= SAME_PAY_PERCENT
    side = "more" if difference > 0 else "less"
    apart = f"{text.money(abs(difference), pay.currency)} ({abs(percent):.0f} %) {side} than"
    words = f"{claim}, {apart} the official {text.money(official, record.currency)} of {record.year or 'its year'}"
    return _claim_check(entry, "median", claimed, official, difference, agrees, words)


def _band(entry: Entry) -> ClaimCheck | None:
    pay = entry.role.salary
    if pay is None or not by_formula(pay):
        return None
    by, occupation = pay.source, _occupation(entry.role)
    return ClaimCheck(entry.slug, "band", None, by, None, None, occupation, None, None, None, FORMULA_WORDS)


def _overtaken(entry: Entry) -> list[ClaimCheck]:
    """A note for each statement of the guide that is so no longer, with who says so."""
    role, notes = entry.role, []
    for note in role.overtaken:
        keys = {name.partition(".")[0] for name in note.keys}
        by = next((source.name for source in role.sources if keys & {*source.covers}), None)
        places = f" (in {overtaken.places(note)})" if note.keys else ""
        words = f"the guide says that {note.claim}{places}. {note.change.rstrip('.')}"
        source = overtaken.source_words(note)
        notes.append(
            ClaimCheck(
                *(entry.slug, "overtaken", None, by, None, source, _occupation(role), note.since, None, None, words)
            )
        )
    return notes


def _claim_check(
    entry: Entry,
    figure: str,
    claimed: float,
    official: float | None,
    difference: float | None,
    agrees: bool | None,
    words: str,
) -> ClaimCheck:
    role, record = entry.role, entry.role.statistics
    by = (
        (role.salary.source if role.salary else None)
        if figure == "median"
        else (role.outlook.source if role.outlook else None)
    )
    return ClaimCheck(
        entry.slug,
        figure,
        claimed,
        by,
        official,
        record.source if record and official is not None else None,
        _occupation(role),
        record.year if record and official is not None else None,
        difference,
        agrees,
        words,
        _all_jobs(figure, record) if record and official is not None else None,
    )


def _all_jobs(figure: str, record: Statistics) -> float | None:
    """The figure of all occupations in the same edition: of growth in percent, of pay a year."""
    if figure == "median":
        return all_jobs.median(record, "year")
    everybody = all_jobs.outlook(record)
    return everybody.growth_percent if everybody else None
