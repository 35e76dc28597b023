"""The rows of an export: which of `export.sql`'s tables each belongs to, and its values in the order of the columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from careercli.index.places import PERCENTILES, PayFigures, PlaceFigures
from careercli.roles import releases, surveys, update_record
from careercli.roles.sectors import OWNERSHIP, SECTORS

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.licences import Licences

Row = tuple[str, tuple[Any, ...]]
"""A table's name, and the values of one of its rows."""
LISTS = (*("entry_path", "global_outlook", "pros", "cons", "beginner_mistakes", "advice", "portfolio_tips"),)
"""The sections of a role that are paragraphs, one a row of `texts`."""
INTERESTS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")


def role_rows(slug: str, origin: str, role: IndexedRole, wage_code: str | None, licences: Licences) -> Iterator[Row]:
    """Everything of a role; `wage_code` is the code under which the wage survey counts it."""
    yield "roles", _role(slug, origin, role, wage_code)
    yield from (("aliases", (slug, alias)) for alias in role.aliases)
    yield from _claims(slug, role)
    yield from _statistics(slug, role)
    yield from _work(slug, role)
    yield from _equipment(slug, role)
    yield from _ratings(slug, role)
    yield from _way_in(slug, role, licences)
    yield from _words(slug, role)
    for source in role.sources:
        for key in source.covers or (None,):
            yield "sources", (slug, key, source.name, source.url, source.year, source.licence)


def _role(slug: str, origin: str, role: IndexedRole, wage_code: str | None) -> tuple[Any, ...]:
    of = _get
    occupation, education, balance = role.occupation, role.education, role.balance
    return (
        *(slug, role.title, origin, role.family),
        *(of(occupation, "code"), of(occupation, "title"), of(occupation, "match"), wage_code),
        *(role.summary, role.work_setting, of(role.job_zone, "zone")),
        *(of(education, "level"), of(education, "withheld"), role.remote_friendly),
        *(of(role.demand, "level"), of(balance, "stress"), of(balance, "rating")),
    )


def _claims(slug: str, role: IndexedRole) -> Iterator[Row]:
    salary, outlook, of = role.salary, role.outlook, _get
    if salary is None and outlook is None:
        return
    levels = of(salary, "levels")
    yield (
        "claims",
        (
            *(slug, of(salary, "currency"), of(salary, "period")),
            *(of(salary, name) for name in ("low", "median", "high")),
            *(of(levels, name) for name in ("entry", "mid", "senior")),
            *(of(salary, "source"), of(outlook, "growth_percent"), of(outlook, "source")),
        ),
    )


def _statistics(slug: str, role: IndexedRole) -> Iterator[Row]:
    """Pay and projections, each where it has a figure of its own."""
    known = role.statistics
    if known is None:
        return
    code = _get(known.occupation, "code")
    wages = known.wages
    floors = {name: floor for name in PERCENTILES if (floor := _get(_get(wages, "at_least"), name)) is not None}
    pay = [_get(wages, name) for name in PERCENTILES]
    if known.employment is not None or floors or any(amount is not None for amount in pay):
        yield (
            "official_pay",
            (
                *(slug, code, _get(known.occupation, "title"), known.source),
                *(known.year, known.country, known.currency, known.period),
                *(known.employment, known.employment_error, known.wage_error, *pay),
                *(" ".join(floors) or None, max(floors.values(), default=None), known.note),
            ),
        )
    projected = (
        *(known.growth_period, known.growth_percent, known.annual_openings, known.exit_rate, known.transfer_rate),
        *(known.self_employed_percent, known.entry_education, known.work_experience, known.training),
    )
    if any(value is not None for value in projected):
        yield "projections", (slug, code, surveys.edition(known, "growth") or known.source, *projected)
    for factor in known.growth_factors:
        for cause in factor.causes or (None,):
            yield "growth_factors", (slug, factor.share, factor.industry, cause)


def _work(slug: str, role: IndexedRole) -> Iterator[Row]:
    for kind, texts in (("core function", role.core_functions), ("responsibility", role.responsibilities)):
        yield from (("tasks", (slug, kind, number, text)) for number, text in enumerate(texts, 1))
    for activity in role.activities:
        yield "activities", (slug, activity.name, activity.core_tasks, activity.tasks)


def _equipment(slug: str, role: IndexedRole) -> Iterator[Row]:
    hot, in_demand = (set(_get(role.tech_marks, name) or ()) for name in ("hot", "in_demand"))
    for name, kind in _with_kinds(role.tech_stack, role.tech_kinds):
        yield "software", (slug, name, kind, name in hot, name in in_demand)
    yield from (("tools", (slug, name, kind)) for name, kind in _with_kinds(role.tools, role.tool_kinds))


def _with_kinds(names: Iterable[str], kinds: Iterable[Any]) -> Iterator[tuple[str, str | None]]:
    """Each name with each kind that it is an example of; with None where it is of none."""
    of: dict[str, list[str | None]] = {}
    for kind in kinds:
        for name in kind.examples:
            of.setdefault(name, []).append(kind.name)
    for name in names:
        yield from ((name, kind) for kind in of.get(name, [None]))


def _ratings(slug: str, role: IndexedRole) -> Iterator[Row]:
    for kind in ("technical", "soft"):
        yield from (("skills", (slug, kind, name)) for name in _get(role.skills, kind) or ())
    for rating in role.ratings:
        yield "ratings", (slug, rating.kind, rating.name, rating.importance, rating.level)
    for style in role.work_styles:
        yield "work_styles", (slug, style.name, style.impact, style.distinctiveness, style.importance)
    if role.interests is not None:
        yield "interests", (slug, *(getattr(role.interests, name) for name in INTERESTS))


def _way_in(slug: str, role: IndexedRole, licences: Licences) -> Iterator[Row]:
    for answer in _get(role.education, "required") or ():
        yield "education", (slug, answer.level, answer.percent)
    licence = licences.of(role.occupation.code) if role.occupation else None
    if licence:
        what = (licence.text, licence.where, licence.degree_first or None, licence.exam or None)
        yield "licences", (slug, *what, licence.source, licence.year)
    program = licences.programs.of(role.occupation.code) if role.occupation else None
    if program:
        months = program.months
        takes = (int(program.is_apprenticeship), months.least, months.most, int(months.open_end), program.college_first)
        yield "programs", (slug, program.name, *takes, program.source, program.year)
    for number, tier in enumerate(role.tiers, 1):
        years = tier.years
        yield "tiers", (slug, number, tier.title, _get(years, "min"), _get(years, "max"), tier.description)
    yield from (("related", (slug, number, other)) for number, other in enumerate(role.related, 1))


def _words(slug: str, role: IndexedRole) -> Iterator[Row]:
    for section in LISTS:
        for number, text in enumerate(getattr(role, section), 1):
            yield "texts", (slug, section, number, text)
    yield from (("faq", (slug, each.question, each.answer)) for each in role.faq)


def _get(section: Any, name: str) -> Any:
    """A value of a section that may not be there."""
    return None if section is None else getattr(section, name)


def place_rows(figures: PlaceFigures) -> Iterator[Row]:
    """The places and sectors that pay is published by, and the prices of years."""
    for area in figures.areas():
        place = (area.id, area.code, area.kind, area.name, area.state, area.jobs)
        prices = (area.price_level, area.price_year, area.price_of)
        yield "areas", (*place, *prices, area.period, area.hourly_ceiling, area.yearly_ceiling)
    for kind, sectors in (("sector", {code: name for code, (_, name) in SECTORS.items()}), ("ownership", OWNERSHIP)):
        yield from (("sectors", (code, kind, name)) for code, name in sectors.items())
    for year, prices_of_year in figures.consumer_prices().items():
        yield "consumer_prices", (year, prices_of_year.cpi_u, prices_of_year.months)


def wage_rows(figures: PlaceFigures, number: int, code: str, title: str | None, level: str) -> Iterator[Row]:
    """An occupation of the survey, by its id in the database of places: its pay in every place, sector and year."""
    yield "wage_occupations", (code, title, level)
    for place_number, pay in figures.pay_by_area(number):
        yield "wages", (code, place_number, *_pay(pay), pay.location_quotient)
    for sector, pay in figures.pay_by_sector(number):
        yield "wages_by_sector", (code, sector, *_pay(pay))
    for year, pay in figures.pay_by_year(number):
        amounts = (pay.amounts.get(name) for name in ("p10", "median", "p90"))
        yield "wages_by_year", (code, year, pay.period, pay.employment, *amounts, *_signs(pay))


def _pay(pay: PayFigures) -> tuple[Any, ...]:
    errors = (pay.employment_error, pay.wage_error)
    return (
        pay.period,
        pay.employment,
        *errors,
        pay.mean,
        *(pay.amounts.get(name) for name in PERCENTILES),
        *_signs(pay),
    )


def _signs(pay: PayFigures) -> tuple[str | None, str | None]:
    return " ".join(pay.above) or None, " ".join(pay.unreleased) or None


def release_rows() -> Iterator[Row]:
    """The data sets, with the editions that come with the program and those that the person has brought in."""
    updated = update_record.imported()
    for data in releases.DATA_SETS:
        edition = (data.bundled.period, data.bundled.published, updated.get(data.key))
        yield "releases", (data.key, data.title, data.publisher, data.fills, *edition, data.page)
