"""The screen of `careers show`: a role at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from careercli import text as wording
from careercli.answers import official_country
from careercli.answers.show import Sheet
from careercli.screens import pay_bands, show_occupation
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    WARN,
    Console,
    dim,
    facts,
    heading,
    indented,
    next_commands,
    not_recorded,
    paragraphs,
    shorten,
    value,
)
from careercli.screens.show_parts import NAME, education_line, names_line, record_words

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

TOP_SKILLS = 10
SUMMARY = 480
"""Characters of a summary: six lines at 80 columns."""


def screen(answer: Sheet, console: Console) -> list[Any]:
    """The glance, or the sections asked for."""
    if answer.keys or answer.full:
        from careercli.screens.show_sections import sections_in_full

        return sections_in_full(answer, console)
    return _glance(answer, console)


# At a glance


def _glance(answer: Sheet, console: Console) -> list[Any]:
    role = answer.entry.role
    if show_occupation.is_without_guide(role):
        return show_occupation.screen(answer, console)
    where = "bundled" if answer.entry.origin == "bundled" else "your own"
    return [
        heading(role.title, " · ".join(part for part in (role.family, where) if part)),
        *(paragraphs([shorten(role.summary, SUMMARY)], console) if role.summary else ()),
        Text(""),
        *_pay(answer, console),
        *_growth(answer, console),
        Text(""),
        *_judged(role, console),
        facts([("Education", education_line(role, console))], console, name_width=NAME),
        Text(""),
        *_ladder(role, console),
        *_day(role, console),
        facts([("Skills", _skills(answer, console))], console, name_width=NAME),
        Text(""),
        *_next(answer, console),
    ]


def _pay(answer: Sheet, console: Console) -> list[Any]:
    pay = answer.pay
    scales = {currency: pay_bands.common_scale([pay], currency, console) for currency in pay.currencies}
    if not any(scales.values()):
        return [facts([("Pay", not_recorded())], console, name_width=NAME)]
    aside = f"{wording.natural_list(pay.currencies)} a year"
    if pay.record and pay.record.country:
        aside += f"; the record is for {official_country.name(pay.record.country)}"
    parts: list[Any] = [heading("Pay", aside)]
    if pay.claim and pay.record and len(scales) == 1 and (scale := next(iter(scales.values()))):
        parts.append(pay_bands.axis(scale))
    for label, figures, style in (("guide", pay.claim, CLAIM), ("record", pay.record, RECORD)):
        scale = scales.get(figures.currency) if figures else None
        band = pay_bands.band(figures, scale, console)
        if scale is None or band is None:
            parts.append(dim(f"{label:<{pay_bands.LABEL}}not recorded"))
            continue
        parts += [pay_bands.axis(scale)] if len(scales) > 1 else []
        parts += [band, indented(Text(_pay_words(answer, label), style=style, overflow="fold"), pay_bands.LABEL)]
    return parts


def _pay_words(answer: Sheet, side: str) -> str:
    claim = answer.pay.claim
    if side == "guide" and claim:
        return (
            f"median {wording.money(claim.median, claim.currency)}, {wording.money(claim.low, claim.currency)} to "
            f"{wording.money(claim.high, claim.currency)}, as the guide says"
        )
    return record_words(answer)


def _growth(answer: Sheet, console: Console) -> list[Any]:
    role = answer.entry.role
    claimed = role.outlook.growth_percent if role.outlook else None
    record = role.statistics
    official = record.growth_percent if record else None
    line = Text(overflow="fold")
    if claimed is None and official is None:
        return [facts([("Growth", not_recorded())], console, name_width=NAME)]
    if claimed is not None:
        line.append(f"{wording.growth(claimed)} the guide says", style=CLAIM)
    if official is not None and record:
        line.append("; " if claimed is not None else "")
        line.append(f"{wording.growth(official)} BLS projects for {record.growth_period or 'its period'}", style=RECORD)
        if record.annual_openings:
            line.append(f", {record.annual_openings:,} openings a year", style=RECORD)
    if answer.growth_disagrees:
        line.append("  They disagree.", style=f"{STRONG} {WARN}")
    return [facts([("Growth", line)], console, name_width=NAME)]


def _judged(role: Role | IndexedRole, console: Console) -> list[Any]:
    named = (
        ("Demand", role.demand.level if role.demand else None),
        ("Remote", None if role.remote_friendly is None else wording.yes_no(role.remote_friendly)),
        ("Stress", role.balance.stress if role.balance else None),
        ("Balance", role.balance.rating if role.balance else None),
    )
    recorded = [(name, content) for name, content in named if content]
    absent = [name for name, content in named if not content]
    absent_line = Text(f"{wording.natural_list(absent)} not recorded".capitalize(), style=QUIET, overflow="fold")
    if not recorded:
        return [absent_line]
    if console.width < 60:
        parts: list[Any] = [facts([(name, value(content)) for name, content in recorded], console, name_width=NAME)]
    else:
        grid = Table.grid(padding=(0, 2, 0, 0))
        cells: list[Any] = []
        for index, (name, content) in enumerate(recorded):
            grid.add_column(width=NAME if not index else None, style=QUIET)
            grid.add_column()
            cells += [Text(name), value(content)]
        grid.add_row(*cells)
        parts = [grid]
    return [*parts, absent_line] if absent else parts


def _ladder(role: Role | IndexedRole, console: Console) -> list[Any]:
    if not role.tiers:
        return [facts([("Ladder", not_recorded())], console, name_width=NAME)]
    rows = [
        (f"{wording.short_years(tier.years.min, tier.years.max)} y" if tier.years else "", tier.title)
        for tier in reversed(role.tiers[:8])
    ]
    return [heading("Ladder", "years of experience"), _stretches(rows, 8)]


def _day(role: Role | IndexedRole, console: Console) -> list[Any]:
    if not role.day:
        return [facts([("Day", not_recorded())], console, name_width=NAME)]
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


def _skills(answer: Sheet, console: Console) -> Text:
    role = answer.entry.role
    names: list[str] = [name for group in role.skill_map[:1] for name in group.skills]
    names += list(role.skills.technical if role.skills else ())
    rated = [rating.name for rating in sorted(role.ratings, key=lambda rating: -(rating.importance or 0))]
    tech_marks = [*role.tech_marks.in_demand, *role.tech_marks.hot] if role.tech_marks else []
    names += [*rated[: TOP_SKILLS // 2], *tech_marks, *rated, *role.tech_stack]
    return names_line(names, TOP_SKILLS, answer, console)


def _next(answer: Sheet, console: Console) -> list[Any]:
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
    return [next_commands(pairs, console)]
