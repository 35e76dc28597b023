"""What stands beside the skills of a move: pay, growth, education, tiers of both roles, and where one would start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli.answers.tiers import ladder_text
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import UsageError
from careercli.moves.median_pay import change, pays
from careercli.roles.education import most_required_text
from careercli.roles.pay_periods import yearly
from careercli.skills import normalize
from careercli.table import Cell

if TYPE_CHECKING:
    from careercli.profile.person import Person
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Tier


@dataclass(frozen=True)
class Beside:
    """One fact of both roles; None where it is not recorded. `unit` says how to read numbers.

    `source` says who states it: `record` (official) or `guide`. `change` is the new figure less the old one.
    """

    key: str
    label: str
    unit: str
    source: str
    before: Cell
    after: Cell
    change: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        found: dict[str, Any] = {"from": self.before, "to": self.after, "source": self.source}
        if self.unit not in ("", "percent", "years"):
            found["currency"] = self.unit
        return found | ({"change": self.change} if self.change is not None else {})


@dataclass(frozen=True)
class Start:
    """Where one would start in a new role: its tier, the years that count there, and how they were reckoned."""

    tier: str
    years: float
    counted: float
    coverage: float

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return {"tier": self.tier, "years": self.years, "years_that_count": self.counted, "coverage": self.coverage}


def beside(catalog: Catalog, person: Person, target: Entry) -> tuple[Beside, ...]:
    """Pay, growth, education and years of both, without what neither records."""
    before, after = person.entry.role if person.entry else None, target.role
    found = [_pay(catalog, person, target)]
    found += [
        _guide_pay(before, after),
        _fact("growth", "Official: growth", "percent", "record", _growth(before), _growth(after)),
        _fact("guide_growth", "Guide: growth", "percent", "guide", _outlook(before), _outlook(after)),
        _fact("education", "Usual entry education", "", "record", _education(before), _education(after)),
        _fact("required", "Most often required", "", "record", _required(before), _required(after)),
        _fact("job_zone", "O*NET job zone", "", "record", _zone(before), _zone(after)),
        _fact("tiers", "Ladder", "", "guide", _ladder(before), _ladder(after)),
    ]
    return tuple(one for one in found if one is not None and (one.before is not None or one.after is not None))


def start(person: Person, target: Entry, coverage: float, tier: str | None) -> Start | None:
    """Where one would start: the years of one's tier, as far as the coverage goes, on the new role's ladder.

    A rule of thumb, not a statistic: five years of a role that covers 60 % of the new one count as three there.
    Raises UsageError for a tier that the old role does not have.
    """
    tier = tier or person.tier
    years = person.years
    if tier:
        years = years if years is not None else _years_of(person, tier)
    steps = [one for one in target.role.tiers if one.years]
    if years is None or not steps:
        return None
    counted = round(years * coverage, 1)
    reached = [one for one in steps if one.years and one.years.min <= counted] or steps[:1]
    best = max(reached, key=lambda one: one.years.min if one.years else 0.0)
    return Start(best.title, years, counted, coverage)


def _years_of(person: Person, tier: str) -> float | None:
    tiers: tuple[Tier, ...] = person.entry.role.tiers if person.entry else ()
    wanted = normalize.name_key(tier)
    for place, one in enumerate(tiers, 1):
        if wanted in (str(place), normalize.name_key(one.title)) or wanted in normalize.name_key(one.title).split("-"):
            return one.years.min if one.years else None
    known = ", ".join(one.title for one in tiers)
    raise UsageError(
        f"{person.name} has no tier {tier!a}", f"its tiers: {known}" if known else "no tiers are recorded for it"
    )


def _pay(catalog: Catalog, person: Person, target: Entry) -> Beside | None:
    new = pays(catalog, [target.slug]).get(target.slug)
    old = person.pay
    if new is None or (old and (old.source == "guide") != (new.source == "guide") and person.entry):
        return None
    share = change(old, new)
    return Beside(
        "pay",
        "Official: median pay" if new.source == "record" else "Guide: median pay",
        new.currency,
        new.source,
        old.amount if old and old.currency == new.currency else None,
        new.amount,
        round(new.amount - old.amount, 2) if old and share is not None else None,
    )


def _fact(key: str, label: str, unit: str, source: str, before: Cell, after: Cell) -> Beside | None:
    if before is None and after is None:
        return None
    numbers = isinstance(before, int | float) and isinstance(after, int | float) and unit
    return Beside(key, label, unit, source, before, after, round(after - before, 2) if numbers else None)  # type: ignore[operator]


def _guide_pay(before: Role | IndexedRole | None, after: Role | IndexedRole) -> Beside | None:
    """The guides' medians a year; that of the old role only if it is in the currency of the new one."""
    old, new = before.salary if before else None, after.salary
    currency = new.currency if new else old.currency if old else "USD"
    amounts = [
        yearly(one.median, one.period) if one is not None and one.currency == currency else None for one in (old, new)
    ]
    return _fact("guide_median", "Guide: median pay", currency, "guide", *amounts)


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
