"""A role as sections of headed blocks: the one order and form in which screens and Markdown tell all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Statistics


@dataclass(frozen=True)
class Paragraphs:
    """Running text."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Items:
    """A list; with a title of its own where a section has several."""

    texts: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True)
class Pairs:
    """Facts with their names."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Entry:
    """A headed entry of a section: a tier, a case, a question. `aside` stands beside the title."""

    title: str
    aside: str = ""
    texts: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    closing: str = ""


Block = Paragraphs | Items | Pairs | Entry


@dataclass(frozen=True)
class Section:
    """A part of a role: its key, its heading, and its blocks; none if nothing is recorded."""

    key: str
    heading: str
    blocks: tuple[Block, ...]


def _paragraphs(text: str | None) -> tuple[Block, ...]:
    return (Paragraphs(tuple(part for part in text.split("\n") if part.strip())),) if text else ()


def _texts(texts: tuple[str, ...]) -> tuple[Block, ...]:
    return (Paragraphs(texts),) if texts else ()


def _items(texts: tuple[str, ...], title: str = "") -> tuple[Block, ...]:
    return (Items(texts, title),) if texts else ()


def _pairs(*pairs: tuple[str, str | None]) -> tuple[Block, ...]:
    kept = tuple((name, value) for name, value in pairs if value)
    return (Pairs(kept),) if kept else ()


def _occupation(role: Role | IndexedRole) -> tuple[Block, ...]:
    one = role.occupation
    if one is None:
        return ()
    return _pairs((one.system, wording.code_and_title(one)), ("Why", one.reason))


def _demand(role: Role | IndexedRole) -> tuple[Block, ...]:
    return (*_pairs(("Demand", role.demand.level)), *_paragraphs(role.demand.note)) if role.demand else ()


def _salary(role: Role | IndexedRole) -> tuple[Block, ...]:
    pay = role.salary
    if pay is None:
        return ()

    def money(amount: float | None) -> str | None:
        return None if amount is None else f"{wording.money(amount, pay.currency)} {wording.per(pay.period)}"

    levels = pay.levels
    band = (
        f"{wording.money(pay.low, pay.currency)} to {money(pay.high)}"
        if pay.low is not None and pay.high is not None
        else None
    )
    return (
        *_pairs(
            ("Range", band),
            ("Median", money(pay.median)),
            ("Entry level", money(levels.entry) if levels else None),
            ("Mid level", money(levels.mid) if levels else None),
            ("Senior level", money(levels.senior) if levels else None),
            ("Top tenth from", money(pay.top_tenth_from)),
            ("Country", pay.country),
            ("Source", pay.source),
        ),
        *_paragraphs(pay.note),
    )


def _outlook(role: Role | IndexedRole) -> tuple[Block, ...]:
    if role.outlook is None:
        return ()
    claimed = None if role.outlook.growth_percent is None else wording.growth(role.outlook.growth_percent)
    return _pairs(
        ("Growth, as the guide says", claimed), ("Status", role.outlook.status), ("Source", role.outlook.source)
    )


def _statistics(role: Role | IndexedRole) -> tuple[Block, ...]:
    record = role.statistics
    if record is None:
        return ()
    wages = [(name, wage(record, key)) for key, name in PERCENTILES.items()]
    return (
        *_pairs(
            ("Counted under", wording.code_and_title(record.occupation)),
            *((name, value) for name, value in wages),
            (
                "Employed",
                None if record.employment is None else f"{record.employment:,} in {record.year or 'that year'}",
            ),
            ("Growth", _projected(record)),
            ("Openings", None if record.annual_openings is None else f"{record.annual_openings:,} a year on average"),
            ("Usual entry education", record.entry_education),
            ("Work experience", record.work_experience),
            ("Training on the job", record.training),
            ("Source", record.source),
        ),
        *_paragraphs(record.note),
    )


PERCENTILES = {
    "p10": "A tenth earns less than",
    "p25": "A quarter earns less than",
    "median": "Median",
    "p75": "Three quarters earn less than",
    "p90": "Nine tenths earn less than",
}


def wage(record: Statistics, key: str) -> str | None:
    """A percentile in words: "$54,140 a year", "at least $239,200 a year", or None."""
    if record.wages is None:
        return None
    amount = getattr(record.wages, key)
    floor = getattr(record.wages.at_least, key) if record.wages.at_least else None
    if amount is None and floor is None:
        return None
    shown = wording.money(amount if amount is not None else floor, record.currency)
    return f"{'at least ' if amount is None else ''}{shown} {wording.per(record.period)}"


def _projected(record: Statistics) -> str | None:
    if record.growth_percent is None:
        return None
    return f"{wording.growth(record.growth_percent)}{f' for {record.growth_period}' if record.growth_period else ''}"


def _tech(role: Role | IndexedRole) -> tuple[Block, ...]:
    marks = role.tech_marks
    hot, wanted = (set(marks.hot), set(marks.in_demand)) if marks else (set(), set())
    shown = tuple(
        name
        + (
            ""
            if not (name in hot or name in wanted)
            else f" [{', '.join(tag for tag, on in (('hot', name in hot), ('in demand', name in wanted)) if on)}]"
        )
        for name in role.tech_stack
    )
    return _items(shown)


def _skills(role: Role | IndexedRole) -> tuple[Block, ...]:
    if role.skills is None:
        return ()
    return (*_items(role.skills.technical, "Technical"), *_items(role.skills.soft, "Soft"))


def _ratings(role: Role | IndexedRole) -> tuple[Block, ...]:
    found: list[Block] = []
    for kind in dict.fromkeys(rating.kind for rating in role.ratings):
        rated = sorted((one for one in role.ratings if one.kind == kind), key=lambda one: -(one.importance or 0))
        found += _items(
            tuple(
                one.name
                + (f", importance {one.importance:g} of 5" if one.importance is not None else "")
                + (f", level {one.level:g} of 7" if one.level is not None else "")
                for one in rated
            ),
            wording.heading(kind),
        )
    return tuple(found)


def _work_styles(role: Role | IndexedRole) -> tuple[Block, ...]:
    return _items(
        tuple(
            one.name
            + (f", impact {one.impact:+g} (-3 to 3)" if one.impact is not None else "")
            + (f", distinctiveness {one.distinctiveness:g} of 10" if one.distinctiveness is not None else "")
            for one in role.work_styles
        )
    )


def _education(role: Role | IndexedRole) -> tuple[Block, ...]:
    one = role.education
    if one is None:
        return ()
    shares = tuple(f"{share.level}: {share.percent:g} %" for share in one.required)
    return (
        *_paragraphs(one.level),
        *_paragraphs(one.path),
        *_items(shares, "Required, in the words of those asked"),
    )


def _job_zone(role: Role | IndexedRole) -> tuple[Block, ...]:
    one = role.job_zone
    if one is None:
        return ()
    return _pairs(
        ("Zone", f"{one.zone} of 5{f', {one.name}' if one.name else ''}"),
        ("Experience", one.experience),
        ("Education", one.education),
        ("Training", one.training),
    )


def _tiers(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        Entry(
            one.title,
            wording.years(one.years.min, one.years.max) if one.years else "",
            (one.description,) if one.description else (),
        )
        for one in role.tiers
    )


def _market(role: Role | IndexedRole) -> tuple[Block, ...]:
    one = role.market
    if one is None:
        return ()
    named = (("Challenges", one.challenges), ("Growth paths", one.growth_paths), ("Trends", one.trends))
    return tuple(Entry(title, texts=tuple(text.split("\n"))) for title, text in named if text)


def _day(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        Entry(one.period, f"{one.start}-{one.end}{f' · {one.focus}' if one.focus else ''}", items=one.activities)
        for one in role.day
    )


def _balance(role: Role | IndexedRole) -> tuple[Block, ...]:
    one = role.balance
    return (*_pairs(("Stress", one.stress), ("Balance", one.rating)), *_paragraphs(one.note)) if one else ()


def _skill_map(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        Entry(one.name, texts=(one.description,) if one.description else (), items=one.skills) for one in role.skill_map
    )


def _cases(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        Entry(
            one.title,
            texts=(one.story,) if one.story else (),
            closing=f"Takeaway: {one.takeaway}" if one.takeaway else "",
        )
        for one in role.case_studies
    )


def _interests(role: Role | IndexedRole) -> tuple[Block, ...]:
    if role.interests is None:
        return ()
    named = (
        (name.capitalize(), getattr(role.interests, name))
        for name in ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
    )
    return _pairs(*((name, None if value is None else f"{value:g} of 7") for name, value in named))


def _sources(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        Entry(
            one.name,
            str(one.year or ""),
            tuple(
                text
                for text in (
                    f"Covers {', '.join(name.replace('_', ' ') for name in one.covers)}" if one.covers else "",
                    one.url or "",
                    f"Licence: {one.licence}" if one.licence else "",
                )
                if text
            ),
        )
        for one in role.sources
    )


_MAKERS: dict[str, Callable[[Role | IndexedRole], tuple[Block, ...]]] = {
    "summary": lambda role: _paragraphs(role.summary),
    "occupation": _occupation,
    "aliases": lambda role: _items(role.aliases),
    "demand": _demand,
    "salary": _salary,
    "outlook": _outlook,
    "statistics": _statistics,
    "core_functions": lambda role: _texts(role.core_functions),
    "responsibilities": lambda role: _items(role.responsibilities),
    "work_setting": lambda role: _paragraphs(role.work_setting),
    "tech_stack": _tech,
    "tools": lambda role: _items(role.tools),
    "skills": _skills,
    "ratings": _ratings,
    "work_styles": _work_styles,
    "education": _education,
    "job_zone": _job_zone,
    "entry_path": lambda role: _texts(role.entry_path),
    "tiers": _tiers,
    "global_outlook": lambda role: _texts(role.global_outlook),
    "market": _market,
    "day": _day,
    "balance": _balance,
    "skill_map": _skill_map,
    "pros": lambda role: _items(role.pros),
    "cons": lambda role: _items(role.cons),
    "beginner_mistakes": lambda role: _items(role.beginner_mistakes),
    "advice": lambda role: _items(role.advice),
    "case_studies": _cases,
    "portfolio_tips": lambda role: _texts(role.portfolio_tips),
    "interests": _interests,
    "related": lambda role: _items(role.related),
    "faq": lambda role: tuple(Entry(one.question, texts=(one.answer,)) for one in role.faq),
    "sources": _sources,
}
HEADINGS = {
    "salary": "Pay, as the guide says",
    "outlook": "Outlook, as the guide says",
    "statistics": "The official record",
    "tech_stack": "Tools and technology",
    "tools": "Equipment",
    "tiers": "Career ladder",
    "market": "The market today",
    "day": "A day",
    "balance": "Stress and balance",
    "skill_map": "Skill map, from the essentials to specialised skills",
    "entry_path": "The way in",
    "job_zone": "Preparation needed (O*NET job zone)",
    "beginner_mistakes": "Common mistakes of beginners",
    "interests": "Interests (RIASEC)",
    "faq": "Questions and answers",
    "related": "Related, as the source lists them",
}
NAMES = tuple(_MAKERS)
"""Every section's key, in the order in which `show --full` tells them."""
_OTHER_NAMES = {
    "pay": "salary",
    "growth": "outlook",
    "official": "statistics",
    "technology": "tech_stack",
    "ladder": "tiers",
    "mistakes": "beginner_mistakes",
    "cases": "case_studies",
    "portfolio": "portfolio_tips",
    "questions": "faq",
}


def named(name: str) -> str:
    """The key of a section, however it is written: `case studies`, `case-studies`, `Cases`. Raises UsageError."""
    folded = "-".join(name.strip().lower().replace("_", " ").replace("-", " ").split())
    key = _OTHER_NAMES.get(folded, folded.replace("-", "_"))
    if key in _MAKERS:
        return key
    raise UsageError(
        f"no section is called {name!a}", "choose from: " + ", ".join(one.replace("_", "-") for one in NAMES)
    )


def section(role: Role | IndexedRole, key: str) -> Section:
    """One section of a role."""
    return Section(key, HEADINGS.get(key) or wording.heading(key), _MAKERS[key](role))


def sections(role: Role | IndexedRole) -> list[Section]:
    """Every section of a role that has something in it."""
    return [one for one in (section(role, key) for key in NAMES) if one.blocks]
