"""The screen of `careers show` for an occupation that no guide describes: O*NET's facts and BLS's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli import text as wording
from careercli.answers import official_country
from careercli.answers.section_blocks import zone_text
from careercli.answers.show import Sheet
from careercli.screens import pay_bands
from careercli.screens.console import (
    QUIET,
    RECORD,
    Console,
    bullets,
    dim,
    facts,
    heading,
    indented,
    next_commands,
)
from careercli.screens.show_parts import NAME, education_line, names_line, record_words

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Kind, Role

MOST_ACTIVITIES = 6
MOST_ALIASES = 6
MOST_NAMES = 8
"""Skills, products or tools that are named."""


def is_without_guide(role: Role | IndexedRole) -> bool:
    """Whether nothing is recorded that only a person's account of a role says: O*NET and BLS have none of these."""
    accounts = (
        *(role.summary, role.demand, role.salary, role.outlook, role.core_functions, role.responsibilities),
        *(role.skills, role.tiers, role.day, role.balance, role.faq, role.remote_friendly is not None),
    )
    return role.occupation is not None and not any(accounts)


def screen(answer: Sheet, console: Console) -> list[Any]:
    """An occupation at a glance: what people in it do and are called, pay, growth, preparation, skills and tools."""
    role = answer.entry.role
    code = role.occupation.code if role.occupation else ""
    return [
        heading(role.title, " · ".join(part for part in (role.family, code) if part)),
        *_also_called(role, console),
        *([indented(dim(wording.counted_words(answer.entry.counts)))] if answer.entry.counts else []),
        Text(""),
        *([] if answer.entry.counts else _activities(role, console)),
        *_pay(answer, console),
        *_growth(role, console),
        Text(""),
        *_preparation(role, console),
        Text(""),
        *_names(answer, console),
        *_next(answer, console),
    ]


def _also_called(role: Role | IndexedRole, console: Console) -> list[Any]:
    """A few of the other titles. Long forms give way to the short ones that stand beside them."""
    title = role.title.casefold()
    telling = [name for name in role.aliases if not {"(", ","} & {*name} and f"{name.casefold()}s" != title]
    shown = (telling or list(role.aliases))[:MOST_ALIASES]
    if not shown:
        return []
    line = Text(f"Also called {', '.join(shown)}", style=QUIET, overflow="fold")
    if len(role.aliases) > len(shown):
        line.append(f", and {len(role.aliases) - len(shown):,} more")
    return [indented(line)]


def _activities(role: Role | IndexedRole, console: Console) -> list[Any]:
    if not role.activities:
        if role.ratings:
            return []
        return [dim("O*NET publishes no survey of this occupation: no activities, skills or tools."), Text("")]
    names = [activity.name for activity in role.activities]
    parts: list[Any] = [heading("What people do"), bullets(names[:MOST_ACTIVITIES], console)]
    if len(names) > MOST_ACTIVITIES:
        parts.append(indented(dim(f"and {len(names) - MOST_ACTIVITIES} more"), 4))
    return [*parts, Text("")]


def _pay(answer: Sheet, console: Console) -> list[Any]:
    record = answer.pay.record
    scale = pay_bands.common_scale([answer.pay], record.currency, console) if record else None
    band = pay_bands.band(record, scale, console) if record and scale else None
    if record is None or band is None:
        return [facts([("Pay", "BLS publishes no pay for this occupation")], console, name_width=NAME)]
    where = f" in {official_country.name(record.country)}" if record.country else ""
    return [
        heading("Pay", f"{record.currency} a year{where}"),
        band,
        indented(Text(record_words(answer), style=RECORD, overflow="fold"), pay_bands.LABEL),
    ]


def _growth(role: Role | IndexedRole, console: Console) -> list[Any]:
    record = role.statistics
    if record is None or record.growth_percent is None:
        return [facts([("Growth", "BLS publishes no projection for this occupation")], console, name_width=NAME)]
    words = f"{wording.growth(record.growth_percent)} projected by BLS for {record.growth_period or 'its period'}"
    if record.annual_openings:
        words += f", {record.annual_openings:,} openings a year"
    pairs = [("Growth", Text(words, style=RECORD, overflow="fold"))]
    if record.employment is not None:
        pairs.append(("Jobs", Text(f"{record.employment:,}", style=RECORD, overflow="fold")))
    return [facts(pairs, console, name_width=NAME)]


def _preparation(role: Role | IndexedRole, console: Console) -> list[Any]:
    record = role.statistics
    pairs: list[tuple[str, Any]] = [("Education", education_line(role, console))]
    if record and record.training and record.training != "None":
        pairs.append(("Training", Text(f"{record.training} (BLS)", style=RECORD, overflow="fold")))
    if role.job_zone:
        pairs.append(("Job zone", Text(f"{zone_text(role.job_zone)} (O*NET)", style=RECORD, overflow="fold")))
    return [facts(pairs, console, name_width=NAME)]


def _names(answer: Sheet, console: Console) -> list[Any]:
    """Skills and knowledge, software, and equipment: the first of each, with the person's own marked."""
    role = answer.entry.role
    rated = [rating.name for rating in sorted(role.ratings, key=lambda rating: -(rating.importance or 0))]
    software = [f"{kind.name} ({_best_known(kind, role)})" for kind in role.tech_kinds] or list(role.tech_stack)
    kinds = [kind.name for kind in role.tool_kinds] or list(role.tools)
    pairs = [
        (label, names_line(names, MOST_NAMES, answer, console))
        for label, names in (("Skills", rated), ("Software", software), ("Equipment", kinds))
        if names
    ]
    return [facts(pairs, console, name_width=NAME), Text("")] if pairs else []


def _best_known(kind: Kind, role: Role | IndexedRole) -> str:
    """The product of a kind that stands first in the role's list, where those in demand and the hot ones are first."""
    return next((name for name in role.tech_stack if name in kind.examples), kind.examples[0])


def _next(answer: Sheet, console: Console) -> list[Any]:
    slug, role = answer.entry.slug, answer.entry.role
    if answer.entry.counts:
        first = answer.entry.counts[0].slug
        pairs = [(f"careers salary {slug}", "all percentiles"), (f"careers show {first}", "one of those it counts")]
        return [next_commands(pairs, console)]
    pairs = [(f"careers show {slug} --full", "everything that is recorded")]
    if role.statistics and role.statistics.wages:
        pairs.append((f"careers salary {slug} --offer AMOUNT", "where an offer stands"))
    if role.activities or role.related:
        pairs.append((f"careers related {slug}", "similar occupations"))
    return [next_commands(pairs, console)]
