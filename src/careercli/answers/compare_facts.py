"""The facts that roles are compared by, as JSON and CSV have them: exact figures, money per year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any

from careercli import text as wording
from careercli.answers import counted_together, glance, time_to_enter, work_conditions
from careercli.answers.tiers import ladder_text
from careercli.catalog.catalog import Entry
from careercli.catalog.place_names import shell_name
from careercli.catalog.rows import counted_code
from careercli.lazy_dataclass import dataclass
from careercli.roles.education import most_required_text
from careercli.roles.pay_periods import yearly
from careercli.table import Cell

if TYPE_CHECKING:
    from careercli.answers.pay_in_places import PlacePay
    from careercli.answers.salary import PayAnswer


RECORD = "record"
"""What stands for a part where a fact says whose the figures of several parts are."""


@dataclass(frozen=True)
class Field:
    """One fact of every role, by slug; None where it is not recorded. `unit` says how to read the numbers.

    `key` is its name in JSON and CSV.
    """

    part: str
    key: str
    label: str
    unit: str
    values: dict[str, Cell]
    currencies: dict[str, str | None] = field(default_factory=dict)
    """The currency of every role's amount (a year), by slug; of money only."""
    place: str = ""
    """The place that it is a fact of; empty for the whole country."""

    @property
    def is_figure(self) -> bool:
        """True if it is one of the record, or says whose those are: it is told of whether or not any role has it."""
        return self.key.startswith("official_")

    @property
    def period(self) -> str | None:
        """What amounts are per; None for what is no money."""
        return "year" if "money" in self.unit else None

    def is_of(self, parts: Sequence[str]) -> bool:
        """True if it belongs to one of some parts; of none named to all."""
        return not parts or self.part in parts or (self.part == RECORD and not _WITH_RECORD.isdisjoint(parts))

    @property
    def alike(self) -> bool:
        """True if every role has the same value, of money in the same currency."""
        return len({(repr(value), self.currencies.get(slug)) for slug, value in self.values.items()}) == 1


def fields(entries: Sequence[Entry]) -> list[Field]:
    """Every fact of some roles."""
    facts = []
    for part, key, label, unit, read in _FACTS:
        values = {entry.slug: read(entry.role) for entry in entries}
        facts.append(Field(part, key, label, unit, values, _currencies(entries, unit, values)))
    return facts


def condition_fields(entries: Sequence[Entry]) -> list[Field]:
    """What the work is like in each, as `show` has it: what a source is silent on, or does not describe, is said so."""
    slugs = [entry.slug for entry in entries]
    required: dict[str, Cell] = {entry.slug: glance.licence_or_none(entry.role) for entry in entries}
    is_named = any(glance.licence(entry.role) for entry in entries)
    return [
        *(
            Field(CONDITIONS, key, label, "", dict(zip(slugs, words, strict=True)))
            for key, label, words in work_conditions.rows_of([entry.role for entry in entries])
        ),
        *([Field(CONDITIONS, LICENCE, "License required", "", required)] if is_named else []),
    ]


def place_fields(pay: PayAnswer) -> list[Field]:
    """The pay and the jobs of some roles in each place asked for; of a wider place, and which, where it has no pay."""
    facts = []
    for at, area in enumerate(place.area for place in pay.roles[0].places):
        there = {role.slug: role.places[at] for role in pay.roles}
        key = shell_name(area.name).replace("-", "_")
        currencies = {slug: place.record.currency if place.record else None for slug, place in there.items()}
        for name, label, unit, read in _IN_PLACE:
            values = {slug: read(place) for slug, place in there.items()}
            money = currencies if unit == OFFICIAL_MONEY else {}
            named = (f"official_{name}_in_{key}", f"Official: {label} in {area.name}")
            facts.append(Field("pay", *named, unit, values, money, area.name))
    return facts


def in_order(facts: Iterable[Field]) -> tuple[Field, ...]:
    """Facts by their parts as a screen has them: the way in with its license, pay, outlook, conditions, all others."""
    return tuple(sorted(facts, key=lambda fact: _ORDER.index("education" if fact.key == LICENCE else fact.part)))


def _there(name: str) -> Callable[[PlacePay], Cell]:
    """A function that reads what a place's record has; it gives None without one."""

    def read(place: PlacePay) -> Cell:
        value: Cell = getattr(place.record, name, None)
        return value

    return read


def _floor_there(percentile: str) -> Callable[[PlacePay], Cell]:
    """A function that reads what a percentile there is at least, where no number is published."""
    return lambda place: place.record.at_least.get(percentile) if place.record else None


OFFICIAL_MONEY = "official money"
"""The unit of amounts of the record."""
_IN_PLACE: tuple[tuple[str, str, str, Callable[[PlacePay], Cell]], ...] = (
    ("median", "median", OFFICIAL_MONEY, _there("median")),
    ("p10", "10th percentile", OFFICIAL_MONEY, _there("p10")),
    ("p90", "90th percentile", OFFICIAL_MONEY, _there("p90")),
    ("median_at_least", "median at least", OFFICIAL_MONEY, _floor_there("median")),
    ("p90_at_least", "90th percentile at least", OFFICIAL_MONEY, _floor_there("p90")),
    ("of", "wider place that pay is of", "", lambda place: place.wider),
    ("published_per", "pay stated per", "", _there("published_per")),
    ("employment", "employed", "count", lambda place: place.here.employment if place.here else None),
    ("source", "source", "", lambda place: place.record.source if place.record else place.area.survey),
)
"""What is told of a place: name, label, unit, and what reads it off the pay there. Pay may be a wider place's."""


def _currencies(entries: Sequence[Entry], unit: str, values: dict[str, Cell]) -> dict[str, str | None]:
    """The currency of each amount, by slug, None where there is no amount; empty for what is no money."""
    read = _CURRENCY_OF.get(unit)
    if read is None:
        return {}
    return {entry.slug: None if values[entry.slug] is None else str(read(entry.role)) for entry in entries}


def _of(path: str) -> Callable[[Any], Cell]:
    """A function that reads a dotted path as `salary.median` off a role; it gives None where a step is missing."""

    def read(role: Any) -> Cell:
        value = role
        for step in path.split("."):
            value = getattr(value, step) if value is not None else None
        return value if value is None or isinstance(value, str | int | float | bool) else str(value)

    return read


def _claimed(path: str) -> Callable[[Any], Cell]:
    """A function that reads an amount of a guide's claim off a role, in money per year; it gives None without one."""
    read = _of(f"salary.{path}")

    def read_yearly(role: Any) -> Cell:
        amount = read(role)
        return yearly(amount, role.salary.period) if isinstance(amount, int | float) else None

    return read_yearly


def _official(percentile: str) -> Callable[[Any], Cell]:
    """A function that reads an official percentile off a role, in money per year; it gives None where there is none."""

    def read(role: Any) -> Cell:
        record = role.statistics
        return yearly(getattr(record.wages, percentile), record.period) if record and record.wages else None

    return read


def _floor(percentile: str) -> Callable[[Any], Cell]:
    """A function that reads what an official percentile is at least, where no number is published."""

    def read(role: Any) -> Cell:
        record = role.statistics
        floors = record.wages.at_least if record and record.wages else None
        return yearly(getattr(floors, percentile), record.period) if floors else None

    return read


def _official_currency(role: Any) -> Cell:
    return str(role.statistics.currency) if role.statistics and role.statistics.wages else None


def _stated_per(role: Any) -> Cell:
    return str(role.statistics.period) if role.statistics and role.statistics.wages else None


def _ladder(role: Any) -> Cell:
    return ladder_text(role.tiers)


def _hours(role: Any) -> Cell:
    return f"{role.day[0].start}-{role.day[-1].end}" if role.day else None


def _counted_under(role: Any) -> Cell:
    return wording.code_and_title((role.statistics and role.statistics.occupation) or role.occupation)


_FACTS: tuple[tuple[str, str, str, str, Callable[[Any], Cell]], ...] = (
    ("facts", "family", "Family", "", _of("family")),
    ("facts", "occupation", "Counted under", "", _counted_under),
    ("pay", "claimed_low", "Guide: low", "money", _claimed("low")),
    ("pay", "claimed_entry", "Guide: entry", "money", _claimed("levels.entry")),
    ("pay", "claimed_median", "Guide: median", "money", _claimed("median")),
    ("pay", "claimed_senior", "Guide: senior", "money", _claimed("levels.senior")),
    ("pay", "claimed_high", "Guide: high", "money", _claimed("high")),
    ("pay", "claimed_currency", "Guide: currency", "", _of("salary.currency")),
    ("pay", "claimed_period", "Guide: stated per", "", _of("salary.period")),
    ("pay", "claimed_source", "Guide: source of pay", "", _of("salary.source")),
    ("pay", "official_currency", "Official: currency", "", _official_currency),
    ("pay", "official_published_per", "Official: stated per", "", _stated_per),
    ("pay", "official_p10", "Official: 10th percentile", OFFICIAL_MONEY, _official("p10")),
    ("pay", "official_median", "Official: median", OFFICIAL_MONEY, _official("median")),
    ("pay", "official_p90", "Official: 90th percentile", OFFICIAL_MONEY, _official("p90")),
    ("pay", "official_median_at_least", "Official: median at least", OFFICIAL_MONEY, _floor("median")),
    ("pay", "official_p90_at_least", "Official: 90th percentile at least", OFFICIAL_MONEY, _floor("p90")),
    ("growth", "claimed_growth_percent", "Guide: growth", "percent", _of("outlook.growth_percent")),
    ("growth", "claimed_growth_source", "Guide: source of growth", "", _of("outlook.source")),
    ("growth", "official_growth_percent", "Official: growth", "percent", _of("statistics.growth_percent")),
    ("growth", "official_growth_period", "Official: growth over", "", _of("statistics.growth_period")),
    ("growth", "official_openings", "Official: openings a year", "count", _of("statistics.annual_openings")),
    ("growth", "official_employment", "Official: employed", "count", _of("statistics.employment")),
    ("facts", "demand", "Demand", "", _of("demand.level")),
    ("facts", "stress", "Stress", "", _of("balance.stress")),
    ("facts", "balance", "Balance", "", _of("balance.rating")),
    ("education", "entry_education", "Usual entry education", "", _of("statistics.entry_education")),
    ("education", "takes", "Takes", "", lambda role: time_to_enter.takes(role) or None),
    ("education", "surveyed_education", "Most often named", "", most_required_text),
    ("education", "training", "Training on the job", "", _of("statistics.training")),
    ("education", "job_zone", "O*NET job zone", "", _of("job_zone.zone")),
    (RECORD, "official_code", "Official: counted under", "", counted_code),
    (RECORD, "official_wider_occupation", "Official: of a wider occupation", "", counted_together.counted_of),
    (RECORD, "official_source", "Official: source", "", _of("statistics.source")),
    ("tiers", "tiers", "Ladder", "", _ladder),
    ("day", "day", "Working day", "", _hours),
)
"""The facts that are compared: part, key, label, unit, and what reads it off a role. Money is per year."""
_CURRENCY_OF = {"money": _of("salary.currency"), OFFICIAL_MONEY: _official_currency}
"""What reads the currency of an amount off a role, by the amount's unit."""
CONDITIONS, LICENCE = "conditions", "licence"
_WITH_RECORD = frozenset(("pay", "growth", "education"))
"""The parts with figures of the record, beside which it stands whose they are."""
_ORDER = ("education", "pay", "growth", CONDITIONS, "facts", "tiers", "day", RECORD)
"""The parts in the order in which their facts stand, behind what one does."""
PARTS = frozenset((CONDITIONS, *(fact[0] for fact in _FACTS))) - {RECORD}
"""The parts of a comparison that have facts."""
