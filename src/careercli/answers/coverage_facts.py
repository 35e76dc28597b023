"""Facts of a move besides its skills: pay, growth, education, tiers of both roles, and the tier it would start in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli.answers.tiers import ladder_text
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import UsageError
from careercli.moves import median_pay
from careercli.moves.median_pay import Pay
from careercli.roles.education import most_required_text
from careercli.roles.money import DIFFERENT, with_code
from careercli.roles.pay_periods import yearly
from careercli.skills import normalize
from careercli.table import Cell

if TYPE_CHECKING:
    from careercli.profile.person import Person
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Tier


@dataclass(frozen=True)
class Fact:
    """A fact of both roles; None where it is not recorded.

    `unit` is "percent", "years", a currency (amounts a year), or empty for text and plain numbers. `source` says who
    states it: `record` (official) or `guide`. `change` is the new figure minus the old one. `note` says why there is
    none although both are known.
    """

    key: str
    label: str
    unit: str
    source: str
    before: Cell
    after: Cell
    change: float | None = None
    note: str = ""

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        columns: dict[str, Any] = {"from": self.before, "to": self.after, "source": self.source}
        if self.unit not in ("", "percent", "years"):
            columns["currency"] = self.unit
        if self.note:
            columns["note"] = self.note
        return columns | ({"change": self.change} if self.change is not None else {})


@dataclass(frozen=True)
class Start:
    """The tier in which somebody would start in a new role, and why.

    `counted` of their `years` count there: as many as the `coverage` (0 to 1) says.
    """

    tier: str
    years: float
    counted: float
    coverage: float

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return {"tier": self.tier, "years": self.years, "years_that_count": self.counted, "coverage": self.coverage}


def facts_of_move(catalog: Catalog, person: Person, target: Entry) -> tuple[Fact, ...]:
    """Pay, growth, education and years of both roles, without what neither records."""
    before, after = person.entry.role if person.entry else None, target.role
    facts = [
        _pay(catalog, person, target),
        _guide_pay(before, after),
        _fact("growth", "Official: growth", "percent", "record", _growth(before), _growth(after)),
        _fact("guide_growth", "Guide: growth", "percent", "guide", _outlook(before), _outlook(after)),
        _fact("education", "Usual entry education", "", "record", _education(before), _education(after)),
        _fact("required", "Most often required", "", "record", _required(before), _required(after)),
        _fact("job_zone", "O*NET job zone", "", "record", _zone(before), _zone(after)),
        _fact("tiers", "Ladder", "", "guide", _ladder(before), _ladder(after)),
    ]
    return tuple(fact for fact in facts if fact is not None and (fact.before is not None or fact.after is not None))


def start(person: Person, target: Entry, coverage: float, tier: str | None) -> Start | None:
    """The tier to start in: the years of the old tier, as far as the coverage goes, on the new role's ladder.

    A rule of thumb, not a statistic: five years of a role that covers 60 % of the new one count as three there.
    `tier` is the person's own unless given. None if neither years nor a tier are known, or the new role has no ladder
    with years. Raises UsageError for a tier that the old role does not have.
    """
    tier = tier or person.tier
    years = person.years
    if tier:
        years = years if years is not None else _tier_years(person, tier)
    ladder = [rung for rung in target.role.tiers if rung.years]
    if years is None or not ladder:
        return None
    counted = round(years * coverage, 1)
    reached = [rung for rung in ladder if rung.years and rung.years.min <= counted] or ladder[:1]
    highest = max(reached, key=lambda rung: rung.years.min if rung.years else 0.0)
    return Start(highest.title, years, counted, coverage)


def _tier_years(person: Person, tier: str) -> float | None:
    """The years in which a tier of the person's role begins. `tier` is its number from 1, its title or a word of it."""
    ladder: tuple[Tier, ...] = person.entry.role.tiers if person.entry else ()
    wanted = normalize.name_key(tier)
    for number, rung in enumerate(ladder, 1):
        title = normalize.name_key(rung.title)
        if wanted in (str(number), title) or wanted in title.split("-"):
            return rung.years.min if rung.years else None
    known = ", ".join(rung.title for rung in ladder)
    raise UsageError(
        f"{person.name} has no tier {tier!a}", f"its tiers: {known}" if known else "no tiers are recorded for it"
    )


def _pay(catalog: Catalog, person: Person, target: Entry) -> Fact | None:
    """What both pay a year; None if the new one is not recorded, or one is a guide's claim and one official."""
    old = person.pay
    new = median_pay.pays(catalog, [target.slug], old.currency if old else None).get(target.slug)
    if new is None or (old and (old.source == "guide") != (new.source == "guide") and person.entry):
        return None
    comparable = median_pay.pay_ratio(old, new) is not None
    return Fact(
        "pay",
        "Official: median pay" if new.source == "record" else "Guide: median pay",
        new.currency,
        new.source,
        old.amount if old and old.currency == new.currency else None,
        new.amount,
        round(new.amount - old.amount, 2) if old and comparable else None,
        _why_not_compared(old, new) if old and old.currency != new.currency else "",
    )


def _why_not_compared(old: Pay, new: Pay) -> str:
    """The sentence on two amounts a year in different currencies."""
    before, after = (with_code(pay.amount, pay.currency) for pay in (old, new))
    return f"pay before is {before}, after {after}: {DIFFERENT}"


def _fact(key: str, label: str, unit: str, source: str, before: Cell, after: Cell) -> Fact | None:
    if before is None and after is None:
        return None
    numbers = isinstance(before, int | float) and isinstance(after, int | float) and unit
    return Fact(key, label, unit, source, before, after, round(after - before, 2) if numbers else None)  # type: ignore[operator]


def _guide_pay(before: Role | IndexedRole | None, after: Role | IndexedRole) -> Fact | None:
    """The guides' medians a year; that of the old role only if it is in the new one's currency."""
    old, new = (_guide_median(role) for role in (before, after))
    shown = new or old
    if shown is None:
        return None
    if old and new and old.currency != new.currency:
        note = _why_not_compared(old, new)
        return Fact("guide_median", "Guide: median pay", new.currency, "guide", None, new.amount, note=note)
    amounts = (pay.amount if pay else None for pay in (old, new))
    return _fact("guide_median", "Guide: median pay", shown.currency, "guide", *amounts)


def _guide_median(role: Role | IndexedRole | None) -> Pay | None:
    """What a guide claims as the median a year of a role."""
    salary = role.salary if role else None
    amount = yearly(salary.median, salary.period) if salary else None
    return Pay(amount, salary.currency, "guide") if salary and amount is not None else None


def _growth(role: Role | IndexedRole | None) -> Cell:
    return role.statistics.growth_percent if role and role.statistics else None


def _outlook(role: Role | IndexedRole | None) -> Cell:
    return role.outlook.growth_percent if role and role.outlook else None


def _education(role: Role | IndexedRole | None) -> Cell:
    return role.statistics.entry_education if role and role.statistics else None


def _required(role: Role | IndexedRole | None) -> Cell:
    return most_required_text(role) if role else None


def _zone(role: Role | IndexedRole | None) -> Cell:
    return role.job_zone.zone if role and role.job_zone else None


def _ladder(role: Role | IndexedRole | None) -> Cell:
    return ladder_text(role.tiers) if role else None
