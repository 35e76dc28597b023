"""What there is in place of a ladder, a day, claims or answers that no guide has told for a role.

Only guides tell these; every other role has its work activities, its figures, and where its people go next.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careercli import text
from careercli.answers import asked_people, counted_together
from careercli.answers.official_country import UNITED_STATES
from careercli.answers.wider_work import with_work
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import CareersError
from careercli.lazy_dataclass import dataclass
from careercli.roles.pay_periods import yearly

SHOWN = 6
"""So many activities are named, and so many roles that have what this one has not."""
MOVES = 2
"""So many moves of each group are named."""


@dataclass(frozen=True)
class Instead:
    """For one role: that something is not told, what there is instead, each a line, and commands with their purpose.

    `others` says which roles have it, `note` whom the lines are from, where that is few of the people in the role.
    """

    slug: str
    title: str
    sentence: str
    others: str
    heading: str = ""
    lines: tuple[str, ...] = ()
    commands: tuple[tuple[str, str], ...] = ()
    note: str = ""


def of_ladder(catalog: Catalog, entry: Entry) -> Instead:
    """In place of a career ladder: the jobs near the role."""
    lines = _moves(catalog, entry.slug)
    return Instead(
        entry.slug,
        entry.role.title,
        f"No guide describes the career ladder of {entry.role.title}.",
        _others(catalog, "tiers"),
        "Where this job leads (O*NET and BLS)" if lines else "",
        lines,
        (
            *(((f"careers next {entry.slug}", "all of them, with what each requires"),) if lines else ()),
            (f"careers show {entry.slug} --section job-zone --section education", "the preparation it needs"),
        ),
    )


def of_day(catalog: Catalog, entry: Entry) -> Instead:
    """In place of a day by the clock: what people in the role do, the most central first."""
    entry = with_work(catalog, entry)
    role, of_all = entry.role, entry.of_whom("activities")
    lines = [activity.name.rstrip(".") for activity in role.activities] or list(role.responsibilities)
    section = "activities" if role.activities else "responsibilities"
    whose = f", the most central first (O*NET work activities{of_all and f', {of_all}'})" if role.activities else ""
    return Instead(
        entry.slug,
        role.title,
        f"No guide gives an hour-by-hour day for {role.title}.",
        _others(catalog, "day"),
        f"What people do in this job{whose}" if lines else "",
        tuple(lines[:SHOWN]),
        ((f"careers show {entry.slug}{f' --section {section}' if lines else ''}", "everything recorded about it"),),
        asked_people.of_some(role, entry.slug, catalog) if role.activities else "",
    )


def of_claims(catalog: Catalog, entry: Entry) -> Instead:
    """In place of claims held against the record: the record."""
    lines = _record(entry)
    return Instead(
        entry.slug,
        entry.role.title,
        f"No guide claims a figure for {entry.role.title}, so there is nothing to check.",
        _others_of(catalog.query.slugs_with_claims(), catalog.count()),
        "Official figures" if lines else "",
        lines,
        (
            (f"careers salary {entry.slug}", "official pay, as a chart"),
            ("careers check", "every claim in every guide"),
        ),
    )


def of_answers(catalog: Catalog, title: str = "") -> str:
    """The sentence in place of answers: which roles have some."""
    missing = f"No guide answers questions about {title}." if title else "No answer fits."
    return f"{missing} {_others(catalog, 'faq')}"


def of_questions(catalog: Catalog, entry: Entry) -> Instead:
    """In place of questions and answers: what is recorded of what people ask most, and the answers of other roles."""
    role, slug = entry.role, entry.slug
    asked = (
        (f"careers show {slug}", "the work, the way in, pay and outlook", True),
        (f"careers salary {slug}", "what it pays", bool(role.salary or (role.statistics and role.statistics.wages))),
        (f"careers show {slug} --section education --section job-zone", "the schooling it takes",
         bool(role.education or role.job_zone)),
        (f"careers next {slug}", "the jobs near it", bool(role.occupation)),
        ('careers faq "do I need a degree"', "answers for all roles", True),
    )  # fmt: skip
    return Instead(slug, role.title, of_answers(catalog, role.title), "", commands=tuple(
        (command, purpose) for command, purpose, has in asked if has
    ))  # fmt: skip


def _others(catalog: Catalog, section: str) -> str:
    return _others_of(catalog.query.slugs_with_section(section), catalog.count())


def _others_of(slugs: Sequence[str], total: int) -> str:
    """Which roles of all have what one has not."""
    if not slugs:
        return f"Nor has any of {total:,} roles here."
    of_all = f"{len(slugs):,} of {text.count(total, 'role')} {'has' if len(slugs) == 1 else 'have'} that"
    return f"{of_all}: {text.abridged(slugs, SHOWN)}."


def _moves(catalog: Catalog, slug: str) -> tuple[str, ...]:
    """A line for each of the first moves of each group; none where nothing can be compared."""
    from careercli.answers.next import next_moves  # what compares takes longer to load than a ladder
    from careercli.moves.requirements import GROUPS

    try:
        answer = next_moves(catalog.refresh(), slug, limit=MOVES)
    except CareersError:
        return ()
    return tuple(
        f"{move.group}: {move.title}{_pay_of(move.to_dict())}" for name in GROUPS for move in answer.of_group(name)
    )


def _pay_of(move: dict[str, Any]) -> str:
    """The official median of a move's job, with what it is of in words; empty where there is none."""
    if (median := move["official_median"]) is None:
        return ""
    by_hour = move["official_published_per"] == "hour"
    whose = counted_together.mark(move["official_wider_occupation"], by_hour=by_hour, in_words=True)
    return f", {text.money(median, 'USD')} a year{whose}"


def _record(entry: Entry) -> tuple[str, ...]:
    """Official median pay and growth, each with its source and period."""
    record = entry.role.statistics
    if record is None:
        return ()
    lines = []
    median = yearly(record.wages.median, record.period) if record.wages else None
    if median is not None:
        whose = " in the United States" if record.country == UNITED_STATES else ""
        lines.append(f"median pay {text.money(median, record.currency)} a year{whose}")
    if record.growth_percent is not None:
        period = f", {record.growth_period}" if record.growth_period else ""
        lines.append(f"projected growth {text.growth(record.growth_percent)}{period}")
    return (*lines, record.source) if lines else ()
