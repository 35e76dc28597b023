"""The facets of a role that the index holds: the columns of a listing, names, mentions of skills, and passages."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.index.columns import Columns
from careercli.index.counted_as import counted_code, wider_occupation
from careercli.index.titles import short_titles
from careercli.roles import soc
from careercli.roles.model import Floor, Role, Salary, Statistics, Wages
from careercli.roles.pay_periods import yearly
from careercli.skills import normalize
from careercli.skills.taxonomy import Taxonomy
from careercli.text import code_and_title

if TYPE_CHECKING:
    from careercli.index.extract import OccupationFacts

IMPORTANT = 3.0
"""A rated skill or field of knowledge counts as one of the role's from this importance on (3 is "important")."""

SECTIONS = tuple(
    field.name
    for field in dataclasses.fields(Role)
    if field.name
    not in (
        "title",
        "aliases",
        "summary",
        "sources",
        "overtaken",
        "tech_marks",
        "activities",
        "tech_kinds",
        "tool_kinds",
    )
)
"""The keys of a role file that count for how much of a role is recorded."""


class Mention(NamedTuple):
    """A phrase of a role that names a skill.

    `key` and `name` are the skill's, `rule` is how it was recognised (`taxonomy.Rule`), `place` is where the phrase
    `text` stands, as "skills.technical". A tuple, not a dataclass: a thousand roles have two hundred thousand.
    """

    key: str
    name: str
    rule: str
    place: str
    text: str


def recorded(role: Role) -> int:
    """How much of what a role file can hold is there, in percent of its sections."""
    present = sum(1 for name in SECTIONS if getattr(role, name) not in (None, (), ""))
    return round(100 * present / len(SECTIONS))


def columns(role: Role) -> Columns:
    """The columns by which a role is listed, filtered and sorted. Pay is per year."""
    pay, record = role.salary or Salary(), role.statistics or Statistics(source="-")
    wages = record.wages or Wages()
    floor = wages.at_least or Floor()
    return Columns(
        title=role.title,
        family=role.family,
        code=role.occupation.code if role.occupation else None,
        claimed_currency=pay.currency if role.salary else None,
        claimed_low=yearly(pay.low, pay.period),
        claimed_median=yearly(pay.median, pay.period),
        claimed_high=yearly(pay.high, pay.period),
        official_currency=record.currency if record.wages else None,
        official_p10=yearly(wages.p10, record.period),
        official_p25=yearly(wages.p25, record.period),
        official_median=yearly(wages.median, record.period),
        official_p75=yearly(wages.p75, record.period),
        official_p90=yearly(wages.p90, record.period),
        official_median_at_least=yearly(floor.median, record.period),
        official_p90_at_least=yearly(floor.p90, record.period),
        claimed_growth_percent=role.outlook.growth_percent if role.outlook else None,
        official_growth_percent=record.growth_percent,
        official_growth_period=record.growth_period,
        official_openings=record.annual_openings,
        official_self_employed_percent=record.self_employed_percent,
        official_employment=record.employment,
        official_code=counted_code(role),
        official_wider_occupation=code_and_title(wider_occupation(role)),
        official_published_per=record.period if record.wages else None,
        source=record.source if role.statistics else None,
        entry_education=record.entry_education,
        job_zone=role.job_zone.zone if role.job_zone else None,
        demand=role.demand.level if role.demand else None,
        stress=role.balance.stress if role.balance else None,
        balance=role.balance.rating if role.balance else None,
        remote_friendly=role.remote_friendly,
        recorded_percent=recorded(role),
    )


def names(role: Role, slug: str, facts: OccupationFacts | None = None) -> Iterator[tuple[str, str, str]]:
    """Every name of a role, as (folded key, the name, its kind), a name of two kinds as the first of NAME_KINDS.

    `facts` are those of the occupation that the role is: its slug, title and code are names of the role, too.
    """
    for text in dict.fromkeys((slug, facts.slug, *facts.other_slugs) if facts else (slug,)):
        if key := normalize.name_key(text):
            yield key, text, "slug"
    seen: set[str] = set()
    for kind, texts in _names_by_kind(role, facts):
        for text in texts:
            key = normalize.name_key(text)
            if key and key not in seen:
                seen.add(key)
                yield key, text, kind


NAME_KINDS = ("slug", "title", "code", "singular", "reported", "alias", "tier")
"""What a name of a role is, in the order in which a name decides between roles. `singular` is a title in the singular,
or the part of it before a comma or "and"; `reported` is a title by which the occupation is known, mostly from what
people in it report (`roles.atlas.AtlasOccupation`); `tier` is a step of the ladder that has a name of its own."""


def _names_by_kind(role: Role, facts: OccupationFacts | None) -> Iterator[tuple[str, list[str]]]:
    code, title = (facts.code, facts.title) if facts else _common(role)
    titles = [role.title, title] if title else [role.title]
    yield "title", titles
    if code:
        yield "code", soc.spellings(code)
        yield "singular", [form for title in titles for form in short_titles(title)]
    reported = facts.reported if facts else frozenset(alias.casefold() for alias in role.aliases if code)
    yield "reported", [alias for alias in role.aliases if alias.casefold() in reported]
    yield "alias", [alias for alias in role.aliases if alias.casefold() not in reported]
    yield "tier", list(_steps(role))


def _steps(role: Role) -> Iterator[str]:
    """The titles of the steps of a ladder that are names of their own: a legal operations specialist leads legal
    coordinators. A senior one is called by the name of the role; a step into other work shares no word of the field.
    """
    own = [normalize.name_key(name) for name in (role.title, *role.aliases)]
    field = set(normalize.stems(role.title))
    for tier in role.tiers:
        for title in _EITHER.split(tier.title):
            key = normalize.name_key(title)
            if field & set(normalize.stems(title)[:-1]) and not any(f"-{key}".endswith(f"-{name}") for name in own):
                yield title


_EITHER = re.compile(r" ?/ ?|, (?:or )?| or ")
"""What stands between the titles of a step that has several."""


def _common(role: Role) -> tuple[str, str]:
    """The code and title under which the occupations are counted that a role stands for; empty without such."""
    own = role.occupation
    return (own.code, own.title or "") if own and own.covers else ("", "")


def phrases(role: Role) -> Iterator[tuple[str, str]]:
    """Every phrase of a role that names skills or tools, as (place, phrase)."""
    for text in role.tech_stack:
        yield "tech_stack", text
    for text in role.tools:
        yield "tools", text
    if role.skills:
        for text in role.skills.technical:
            yield "skills.technical", text
        for text in role.skills.soft:
            yield "skills.soft", text
    for group in role.skill_map:
        for text in group.skills:
            yield "skill_map", text
    for rating in role.ratings:
        if rating.kind in ("skill", "knowledge") and (rating.importance or 0) >= IMPORTANT:
            yield "ratings", rating.name


def mentions(role: Role, taxonomy: Taxonomy) -> Iterator[Mention]:
    """Every skill that a role's phrases name, in the order of the file."""
    for place, text in phrases(role):
        for key, name, rule in taxonomy.skills(text, thing=place in ("tools", "ratings")):
            yield Mention(key, name, rule, place, text)


def passages(role: Role) -> Iterator[tuple[str, str]]:
    """Every paragraph of a role for full-text search, as (place, text), but for its names and skills."""
    for name in role.__dataclass_fields__:
        if name not in _NO_PASSAGES:
            yield from _texts(name, getattr(role, name))


_NO_PASSAGES = frozenset(
    {
        *("title", "aliases", "sources", "overtaken", "related", "family", "skills"),
        *("tech_stack", "tech_marks", "tech_kinds", "tools", "tool_kinds"),
        *("statistics", "ratings", "work_styles", "interests"),
    }
)
"""Keys of a role that are searched as names or as skills, or not at all."""
_NO_PROSE = frozenset(
    {"source", "system", "code", "url", "country", "currency", "period", "start", "end", "kind", "level"}
)
"""Keys inside a section whose texts are no prose."""


def _texts(place: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        for paragraph in value.split("\n"):
            if paragraph.strip():
                yield place, paragraph
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(place, item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            inner = getattr(value, name)
            if inner is None or (place == "skill_map" and name == "skills"):
                continue
            if name not in _NO_PROSE or (name == "level" and place == "education"):
                yield from _texts(f"{place}.{name}", inner)
