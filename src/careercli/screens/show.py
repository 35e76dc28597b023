"""The screen of `careers show`: a role at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from careercli import text as wording
from careercli.answers import salary
from careercli.answers.salary import RolePay
from careercli.answers.show import Sheet
from careercli.roles.education import most_required
from careercli.screens import pay_bands
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    WARN,
    YOURS,
    Look,
    commands,
    facts,
    heading,
    indented,
    missing,
    paragraphs,
    quiet,
    shorten,
    value,
)

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

NAME = 10
"""Columns of the names on the left of the glance."""
TOP_SKILLS = 10
SUMMARY = 480
"""Characters of a summary: six lines at 80 columns."""


def screen(answer: Sheet, look: Look) -> list[Any]:
    """The glance, or the sections asked for."""
    if answer.keys or answer.full:
        from careercli.screens.show_sections import told

        return told(answer, look)
    return _glance(answer, look)


# At a glance


def _glance(answer: Sheet, look: Look) -> list[Any]:
    role = answer.entry.role
    where = "bundled" if answer.entry.origin == "bundled" else "your own"
    return [
        heading(role.title, " · ".join(part for part in (role.family, where) if part)),
        *paragraphs([shorten(role.summary, SUMMARY)], look),
        Text(""),
        *_pay(answer, look),
        *_growth(role, look),
        Text(""),
        *_judged(role, look),
        facts([("Education", _education(role, look))], look, name_width=NAME),
        Text(""),
        *_ladder(role, look),
        *_day(role, look),
        facts([("Skills", _skills(answer, look))], look, name_width=NAME),
        Text(""),
        *_next(answer, look),
    ]


def _pay(answer: Sheet, look: Look) -> list[Any]:
    one: RolePay = salary.pay([answer.entry]).roles[0]
    at = pay_bands.scale([one], look)
    if at is None or one.currency is None:
        return [facts([("Pay", missing())], look, name_width=NAME)]
    parts: list[Any] = [heading("Pay", f"{one.currency} a year")]
    if one.claim and one.record and one.claim.currency == one.record.currency:
        parts.append(pay_bands.axis(at, one.currency))
    for label, figures, band, style in (
        ("guide", one.claim, one.claim and pay_bands.claim_band(one.claim, at, look), CLAIM),
        ("record", one.record, one.record and pay_bands.record_band(one.record, at, look), RECORD),
    ):
        if figures is None or band is None:
            parts.append(quiet(f"{label:<{pay_bands.LABEL}}not recorded"))
            continue
        parts.append(band)
        parts.append(indented(Text(_pay_words(one, label), style=style, overflow="fold"), pay_bands.LABEL))
    return parts


def _pay_words(one: RolePay, side: str) -> str:
    if side == "guide" and one.claim:
        claim = one.claim
        return (
            f"median {wording.money(claim.median, claim.currency)}, {wording.money(claim.low, claim.currency)} to "
            f"{wording.money(claim.high, claim.currency)}, as the guide says"
        )
    record = one.record
    assert record is not None
    median = wording.money(record.median, record.currency)
    if record.median is None and "median" in record.at_least:
        median = f"at least {wording.money(record.at_least['median'], record.currency)}"
    return f"median {median}, {record.source}"


def _growth(role: Role | IndexedRole, look: Look) -> list[Any]:
    claimed = role.outlook.growth_percent if role.outlook else None
    record = role.statistics
    official = record.growth_percent if record else None
    found = Text(overflow="fold")
    if claimed is None and official is None:
        return [facts([("Growth", missing())], look, name_width=NAME)]
    if claimed is not None:
        found.append(f"{wording.growth(claimed)} the guide says", style=CLAIM)
    if official is not None and record:
        found.append("; " if claimed is not None else "")
        found.append(
            f"{wording.growth(official)} BLS projects for {record.growth_period or 'its period'}", style=RECORD
        )
        if record.annual_openings:
            found.append(f", {record.annual_openings:,} openings a year", style=RECORD)
    if claimed is not None and official is not None and _opposite(claimed, official):
        found.append("  They disagree.", style=f"{STRONG} {WARN}")
    return [facts([("Growth", found)], look, name_width=NAME)]


def _opposite(claimed: float, official: float) -> bool:
    """Whether one growth is a rise and the other is not, and `careers check` would not call them the same."""
    from careercli.answers.check import same_growth

    return (claimed > 0) != (official > 0) and not same_growth(claimed, official)


def _judged(role: Role | IndexedRole, look: Look) -> list[Any]:
    named = (
        ("Demand", role.demand.level if role.demand else None),
        ("Remote", None if role.remote_friendly is None else wording.yes_no(role.remote_friendly)),
        ("Stress", role.balance.stress if role.balance else None),
        ("Balance", role.balance.rating if role.balance else None),
    )
    there = [(name, content) for name, content in named if content]
    absent = [name for name, content in named if not content]
    told = Text(f"{wording.listed(absent)} not recorded".capitalize(), style=QUIET, overflow="fold")
    if not there:
        return [told]
    if look.width < 60:
        parts: list[Any] = [facts([(name, value(content)) for name, content in there], look, name_width=NAME)]
    else:
        grid = Table.grid(padding=(0, 2, 0, 0))
        cells: list[Any] = []
        for place, (name, content) in enumerate(there):
            grid.add_column(width=NAME if not place else None, style=QUIET)
            grid.add_column()
            cells += [Text(name), value(content)]
        grid.add_row(*cells)
        parts = [grid]
    return [*parts, told] if absent else parts


def _education(role: Role | IndexedRole, look: Look) -> Text:
    record = role.statistics
    parts = []
    if record and record.entry_education:
        parts.append((f"{record.entry_education} (BLS)", RECORD))
    best = most_required(role.education.required) if role.education else None
    if best:
        parts.append((f"{best.level}, say {best.percent:g} % of those asked (O*NET)", RECORD))
    elif role.education and role.education.level:
        parts.append((shorten(role.education.level, 2 * (look.text_width - NAME) - 30), CLAIM))
    if not parts:
        return missing()
    found = Text(overflow="fold")
    for place, (text, style) in enumerate(parts):
        found.append("; " if place else "")
        found.append(text, style=style)
    return found


def _ladder(role: Role | IndexedRole, look: Look) -> list[Any]:
    if not role.tiers:
        return [facts([("Ladder", missing())], look, name_width=NAME)]
    rows = [
        (f"{wording.short_years(tier.years.min, tier.years.max)} y" if tier.years else "", tier.title)
        for tier in reversed(role.tiers[:8])
    ]
    return [heading("Ladder", "years of experience"), _stretches(rows, 8)]


def _day(role: Role | IndexedRole, look: Look) -> list[Any]:
    if not role.day:
        return [facts([("Day", missing())], look, name_width=NAME)]
    rows = [(f"{block.start}-{block.end}", block.focus or block.period) for block in role.day[:4]]
    return [heading("Day"), _stretches(rows, 13)]


def _stretches(rows: list[tuple[str, str]], width: int) -> Table:
    """Stretches of years or hours on the left, set to the right in so many columns, and what each is beside it."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=width, justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for stretch, text in rows:
        table.add_row(Text(stretch), Text(text, overflow="fold"))
    return table


def _skills(answer: Sheet, look: Look) -> Text:
    role = answer.entry.role
    names: list[str] = [name for group in role.skill_map[:1] for name in group.skills]
    names += list(role.skills.technical if role.skills else ())
    rated = [one.name for one in sorted(role.ratings, key=lambda one: -(one.importance or 0))]
    marked = [*role.tech_marks.in_demand, *role.tech_marks.hot] if role.tech_marks else []
    names += [*rated[: TOP_SKILLS // 2], *marked, *rated, *role.tech_stack]
    unique = list(dict.fromkeys(names))
    if not unique:
        return missing()
    kept: list[str] = []
    for name in unique[:TOP_SKILLS]:
        if sum(len(one) + 2 for one in [*kept, name]) > 3 * (look.text_width - NAME - 4):
            break
        kept.append(name)
    more = f" and {len(unique) - len(kept)} more" if len(unique) > len(kept) else ""
    found = Text(", ".join(f"{name} {YOURS}" if name in answer.yours else name for name in kept), overflow="fold")
    found.append(more, style=QUIET)
    if any(name in answer.yours for name in unique):
        count = sum(1 for name in unique if name in answer.yours)
        found.append(f". {YOURS} {count} of {len(unique)} are yours", style=QUIET)
    return found


def _next(answer: Sheet, look: Look) -> list[Any]:
    slug = answer.entry.slug
    pairs = [(f"careers show {slug} --full", "everything that is recorded")]
    role = answer.entry.role
    if role.salary or role.statistics:
        pairs.append((f"careers salary {slug} --offer AMOUNT", "where an offer stands"))
    if role.day:
        pairs.append((f"careers day {slug}", "the day, hour by hour"))
    if role.faq:
        pairs.append((f"careers faq {slug}", "what people ask"))
    if role.outlook or role.salary:
        pairs.append((f"careers check {slug}", "claims against the record"))
    return [commands(pairs, look)]
