"""What each section of a role says, as blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers import cited_sources, counted_together, glance, overtaken, time_to_enter, work_conditions
from careercli.answers.blocks import Block, of_items, of_pairs, of_paragraphs, of_texts
from careercli.answers.growth_context import growth_context
from careercli.answers.pay_words import PERCENTILES
from careercli.page import Facts, HeadedEntry
from careercli.roles import all_jobs

if TYPE_CHECKING:
    from careercli.answers.growth_context import GrowthContext
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Block as TimeBlock
    from careercli.roles.model import JobZone, Kind, Role, Statistics, TechMarks, Tier


def _occupation(role: Role | IndexedRole) -> tuple[Block, ...]:
    occupation = role.occupation
    if occupation is None:
        return ()
    return of_pairs((occupation.system, wording.code_and_title(occupation)), ("Why", occupation.reason))


def _demand(role: Role | IndexedRole) -> tuple[Block, ...]:
    return (*of_pairs(("Demand", role.demand.level)), *of_paragraphs(role.demand.note)) if role.demand else ()


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
        *of_pairs(
            ("Range", band),
            ("Median", money(pay.median)),
            ("Entry level", money(levels.entry) if levels else None),
            ("Mid level", money(levels.mid) if levels else None),
            ("Senior level", money(levels.senior) if levels else None),
            ("Top tenth from", money(pay.top_tenth_from)),
            ("Country", pay.country),
            ("Source", pay.source),
        ),
        *of_paragraphs(pay.note),
    )


def _outlook(role: Role | IndexedRole) -> tuple[Block, ...]:
    if role.outlook is None:
        return ()
    claimed = None if role.outlook.growth_percent is None else wording.growth(role.outlook.growth_percent)
    return of_pairs(
        ("Growth, as the guide says", claimed), ("Status", role.outlook.status), ("Source", role.outlook.source)
    )


def _statistics(role: Role | IndexedRole) -> tuple[Block, ...]:
    record = role.statistics
    if record is None:
        return ()
    context = growth_context(record)
    return (
        *of_pairs(
            ("Counted under", _counted_under(record)),
            *_official_pay(record),
            *_official_outlook(record, context),
            ("Usual entry education", glance.usual_schooling(role)),
            ("Work experience", record.work_experience),
            ("Training on the job", record.training),
            ("Country", record.country),
            ("Source", record.source),
        ),
        *of_paragraphs(record.note),
        *(_of_projections(context, role) if context else ()),
    )


def official_pay(role: Role | IndexedRole) -> tuple[Block, ...]:
    """What the record says of pay, and of whom; nothing without official pay."""
    record = role.statistics
    pay = _official_pay(record) if record else []
    return _with_source(record, pay) if record and any(words for _name, words in pay) else ()


def official_outlook(role: Role | IndexedRole) -> tuple[Block, ...]:
    """What the record says of growth, openings and jobs, and of whom; nothing without a projection."""
    record = role.statistics
    if record is None or record.growth_percent is None:
        return ()
    context = growth_context(record)
    return (
        *_with_source(record, _official_outlook(record, context)),
        *(_of_projections(context, role) if context else ()),
    )


def _with_source(record: Statistics, pairs: list[tuple[str, str | None]]) -> tuple[Block, ...]:
    named = ("Counted under", _counted_under(record)), *pairs, ("Country", record.country), ("Source", record.source)
    return of_pairs(*named)


def _counted_under(record: Statistics) -> str | None:
    """The code and title that the figures are of, and whether it is a catch-all."""
    counted = wording.code_and_title(record.occupation)
    catch_all = wording.catch_all_words(counted)
    return f"{counted}: {catch_all}" if catch_all else counted


def _official_pay(record: Statistics) -> list[tuple[str, str | None]]:
    return [(name, _wage_text(record, key)) for key, name in PERCENTILES.items()]


def _official_outlook(record: Statistics, context: GrowthContext | None) -> list[tuple[str, str | None]]:
    jobs = None if record.employment is None else f"{record.employment:,} in {record.year or 'that year'}"
    openings = None if record.annual_openings is None else f"{record.annual_openings:,} a year on average"
    return [
        ("Employed", jobs),
        ("Growth", context.growth_words if context else _projected_growth(record)),
        ("Leave for other jobs", context.transfer_words if context else None),
        ("Stop working", context.exit_words if context else None),
        ("Openings", openings),
        ("Self-employed", _self_employed(record)),
    ]


def _self_employed(record: Statistics) -> str | None:
    """The share of the people counted who work for themselves."""
    share = record.self_employed_percent
    return None if share is None else f"{share:g} % of the people in it work for themselves"


def _of_projections(context: GrowthContext, role: Role | IndexedRole) -> tuple[Block, ...]:
    """Why BLS expects the growth, and of whom; how often it was right, and that there are newer projections."""
    of_all = counted_together.of_all(role)
    why = f"Why it changes, according to BLS{f', {of_all}' if of_all else ''}"
    if context.growth_percent is None:
        return of_items(context.reasons, why)
    return (
        *of_items(context.reasons, why),
        *of_texts(tuple(words for words in (f"{context.newer}." if context.newer else "", context.accuracy) if words)),
    )


def _wage_text(record: Statistics, key: str) -> str | None:
    """A percentile in words: "$54,140 a year", "$239,200 or more a year", or None."""
    if record.wages is None:
        return None
    amount: float | None = getattr(record.wages, key)
    bound: float | None = getattr(record.wages.at_least, key) if record.wages.at_least else None
    if amount is not None:
        money = wording.money(amount, record.currency)
    elif bound is not None:
        money = wording.or_more(bound, record.currency)
    else:
        return None
    everybody = all_jobs.median(record) if key == "median" else None
    beside = "" if everybody is None else f"; all jobs: {wording.money(everybody, record.currency)}"
    return f"{money} {wording.per(record.period)}{beside}"


def _projected_growth(record: Statistics) -> str | None:
    if record.growth_percent is None:
        return None
    return f"{wording.growth(record.growth_percent)}{f' for {record.growth_period}' if record.growth_period else ''}"


def _activities(role: Role | IndexedRole) -> tuple[Block, ...]:
    """A list for each number of core tasks that activities stand behind, the most first."""
    by_count: dict[int | None, list[str]] = {}
    for activity in role.activities:
        by_count.setdefault(activity.core_tasks, []).append(activity.name)
    ranked = sorted(by_count.items(), key=lambda item: -1 if item[0] is None else -item[0])
    return tuple(block for count, names in ranked for block in of_items(tuple(names), _core_tasks(count)))


def _core_tasks(count: int | None) -> str:
    if count is None:
        return ""
    return wording.count(count, "core task") if count else "Supplemental tasks only"


def _tech_stack(role: Role | IndexedRole) -> tuple[Block, ...]:
    return of_items(tuple(map(_marked_by(role.tech_marks), role.tech_stack)))


def _marked_by(marks: TechMarks | None) -> Callable[[str], str]:
    """A product's name with what the source marks it as: "Epic Systems [hot]"."""
    hot, in_demand = (set(marks.hot), set(marks.in_demand)) if marks else (set(), set())

    def marked(name: str) -> str:
        tags = [tag for tag, names in (("hot", hot), ("in demand", in_demand)) if name in names]
        return f"{name} [{', '.join(tags)}]" if tags else name

    return marked


def _kinds(kinds: tuple[Kind, ...], marked: Callable[[str], str] = str) -> tuple[Block, ...]:
    """Each kind with its examples on one line. A kind whose only example has its name stands alone."""
    pairs = []
    for kind in kinds:
        examples = ", ".join(map(marked, kind.examples))
        pairs.append((kind.name, "" if examples.casefold() == kind.name.casefold() else examples))
    return (Facts(tuple(pairs)),) if pairs else ()


def _skills(role: Role | IndexedRole) -> tuple[Block, ...]:
    if role.skills is None:
        return ()
    return (*of_items(role.skills.technical, "Technical"), *of_items(role.skills.soft, "Soft"))


def _ratings(role: Role | IndexedRole) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for kind in dict.fromkeys(rating.kind for rating in role.ratings):
        ratings = [rating for rating in role.ratings if rating.kind == kind]
        ratings.sort(key=lambda rating: -(rating.importance or 0))
        lines = tuple(
            rating.name
            + (f", importance {rating.importance:g} of 5" if rating.importance is not None else "")
            + (f", level {rating.level:g} of 7" if rating.level is not None else "")
            for rating in ratings
        )
        blocks += of_items(lines, wording.heading(kind))
    return tuple(blocks)


def _work_styles(role: Role | IndexedRole) -> tuple[Block, ...]:
    return of_items(
        tuple(
            style.name
            + (f", impact {style.impact:+g} (-3 to 3)" if style.impact is not None else "")
            + (f", distinctiveness {style.distinctiveness:g} of 10" if style.distinctiveness is not None else "")
            + (f", importance {style.importance:g} of 5" if style.importance is not None else "")
            for style in role.work_styles
        )
    )


def _exact(percent: float) -> str:
    return f"{percent:g} %"


def education(role: Role | IndexedRole, percent: Callable[[float], str] = _exact) -> tuple[Block, ...]:
    """What is known of the education that is required; `percent` writes the shares of the survey's answers."""
    recorded, time = role.education, time_to_enter.lead(role)
    needed = of_pairs(
        *glance.entry_needs(role),
        ("Time from a high school diploma on", f"{time[:1].upper()}{time[1:]}"),
        ("License or certification", glance.licence_alone(role)),
        ("Often held", glance.often_held(role)),
    )
    if recorded is None:
        return needed
    shares = [f"{share.level}: {percent(share.percent)}" for share in recorded.required]
    withheld = percent(recorded.withheld) if recorded.withheld is not None else None
    return (
        *of_paragraphs(recorded.level),
        *of_paragraphs(recorded.path),
        *of_items(tuple(shares), "Required education, by share of answers in O*NET's survey"),
        *of_pairs(("Share of answers not published (O*NET)", withheld)),
        *needed,
    )


def _entry_path(role: Role | IndexedRole) -> tuple[Block, ...]:
    """How one gets in; without an account of it, what the record says it takes."""
    return of_texts(role.entry_path or tuple(words for who, words, _whose in glance.way_in(role) if not who))


def zone_text(zone: JobZone) -> str:
    """A job zone with its name: "4 of 5, considerable preparation needed"."""
    name = (zone.name or "").rpartition(": ")[2].lower()
    return f"{zone.zone} of 5{f', {name}' if name else ''}"


def _job_zone(role: Role | IndexedRole) -> tuple[Block, ...]:
    zone = role.job_zone
    if zone is None:
        return ()
    return of_pairs(
        ("Zone", zone_text(zone)),
        ("Experience", zone.experience),
        ("Education", zone.education),
        ("Training", zone.training),
    )


def tiers(steps: Sequence[Tier]) -> tuple[Block, ...]:
    """The steps of a career ladder, each with its years and what one does there."""
    return tuple(
        HeadedEntry(
            tier.title,
            wording.years(tier.years.min, tier.years.max) if tier.years else "",
            (tier.description,) if tier.description else (),
        )
        for tier in steps
    )


def _market(role: Role | IndexedRole) -> tuple[Block, ...]:
    market = role.market
    if market is None:
        return ()
    texts = (("Challenges", market.challenges), ("Growth paths", market.growth_paths), ("Trends", market.trends))
    return tuple(HeadedEntry(title, texts=tuple(text.split("\n"))) for title, text in texts if text)


def day(parts: Sequence[TimeBlock]) -> tuple[Block, ...]:
    """The parts of a day by the clock, each with what one does in it."""
    return tuple(
        HeadedEntry(
            block.period or "",
            f"{block.start}-{block.end}{f' · {block.focus}' if block.focus else ''}",
            items=block.activities,
        )
        for block in parts
    )


def _balance(role: Role | IndexedRole) -> tuple[Block, ...]:
    balance = role.balance
    if balance is None:
        return ()
    return (*of_pairs(("Stress", balance.stress), ("Balance", balance.rating)), *of_paragraphs(balance.note))


def _skill_map(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        HeadedEntry(group.name, texts=(group.description,) if group.description else (), items=group.skills)
        for group in role.skill_map
    )


def _case_studies(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        HeadedEntry(
            case.title,
            texts=(case.story,) if case.story else (),
            closing=f"Takeaway: {case.takeaway}" if case.takeaway else "",
        )
        for case in role.case_studies
    )


def _interests(role: Role | IndexedRole) -> tuple[Block, ...]:
    if role.interests is None:
        return ()
    names = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
    scores = ((name.capitalize(), getattr(role.interests, name)) for name in names)
    return of_pairs(*((name, None if score is None else f"{score:g} of 7") for name, score in scores))


def _overtaken(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        HeadedEntry(
            f"The guide says that {note.claim}",
            f"changed in {note.since}",
            (note.change, *([f"It appears in {overtaken.places(note)}."] if note.keys else [])),
            closing=f"Source: {overtaken.source_words(note)}",
        )
        for note in role.overtaken
    )


def _sources(role: Role | IndexedRole) -> tuple[Block, ...]:
    return tuple(
        HeadedEntry(
            source.name,
            str(source.year or ""),
            tuple(
                text
                for text in (
                    f"Covers {', '.join(name.replace('_', ' ') for name in source.covers)}" if source.covers else "",
                    source.url or "",
                    f"License: {source.licence}" if source.licence else "",
                )
                if text
            ),
        )
        for source in cited_sources.of(role)
    )


BLOCKS: dict[str, Callable[[Role | IndexedRole], tuple[Block, ...]]] = {
    "summary": lambda role: of_paragraphs(role.summary),
    "occupation": _occupation,
    "demand": _demand,
    "salary": _salary,
    "outlook": _outlook,
    "statistics": _statistics,
    "core_functions": lambda role: of_texts(role.core_functions),
    "responsibilities": lambda role: of_items(role.responsibilities),
    "activities": _activities,
    "work_setting": lambda role: of_paragraphs(role.work_setting),
    "conditions": work_conditions.blocks,
    "education": education,
    "job_zone": _job_zone,
    "entry_path": _entry_path,
    "skills": _skills,
    "tech_stack": _tech_stack,
    "tech_kinds": lambda role: _kinds(role.tech_kinds, _marked_by(role.tech_marks)),
    "ratings": _ratings,
    "work_styles": _work_styles,
    "tiers": lambda role: tiers(role.tiers),
    "global_outlook": lambda role: of_texts(role.global_outlook),
    "market": _market,
    "day": lambda role: day(role.day),
    "balance": _balance,
    "skill_map": _skill_map,
    "pros": lambda role: of_items(role.pros),
    "cons": lambda role: of_items(role.cons),
    "beginner_mistakes": lambda role: of_items(role.beginner_mistakes),
    "advice": lambda role: of_items(role.advice),
    "case_studies": _case_studies,
    "portfolio_tips": lambda role: of_texts(role.portfolio_tips),
    "interests": _interests,
    "related": lambda role: of_items(role.related),
    "faq": lambda role: tuple(HeadedEntry(pair.question, texts=(pair.answer,)) for pair in role.faq),
    "tools": lambda role: of_items(role.tools),
    "tool_kinds": lambda role: _kinds(role.tool_kinds),
    "aliases": lambda role: of_items(role.aliases),
    "overtaken": _overtaken,
    "sources": _sources,
}
"""What makes the blocks of each section, by its key, in the order in which `show --full` has them; none: no blocks.

Long lists, of tools and of other titles, come last, so that what tells most is read first.
"""
