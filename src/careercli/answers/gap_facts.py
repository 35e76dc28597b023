"""Figures of both ends of a move beside each other: pay, growth, jobs, openings, and the tier one would start in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli import text
from careercli.answers.next_pay import UNITED_STATES, StatedPay, held_against, percent_more
from careercli.errors import UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves.median_pay import Pay, pay_ratio
from careercli.roles.money import DIFFERENT, with_code
from careercli.roles.pay_periods import yearly
from careercli.table import Cell

IN_PLACE = "official_median_in_place"
"""The name of the median of a place."""

if TYPE_CHECKING:
    from careercli.answers.pay_at_home import Local
    from careercli.catalog.catalog import Entry
    from careercli.profile.mover import Mover
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Tier


@dataclass(frozen=True)
class Fact:
    """A figure of both ends; None where it is not recorded.

    `name` is for programs, `label` for screens. `unit` is "percent", a currency (amounts a year), or empty. `source`
    says whose figure it is: `record` (official), `guide` or `you`; `place` where it holds, empty for the nation.
    `before_of` and `after_of` are the wider places of which a figure is that the place has not.
    """

    name: str
    label: str
    unit: str
    source: str
    before: Cell
    after: Cell
    place: str = ""
    before_of: str = ""
    after_of: str = ""

    @property
    def currency(self) -> str | None:
        """The currency of amounts; None for what is no money."""
        return None if self.unit in ("", "percent") else self.unit

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        row: dict[str, Any] = {"name": self.name, "from": self.before, "to": self.after, "currency": self.currency}
        if self.place:
            row |= {"place": self.place, "from_of": self.before_of or None, "to_of": self.after_of or None}
        return row


def facts_of_move(
    mover: Mover, target: Entry, ready: float | None, there: Local | None = None
) -> tuple[tuple[Fact, ...], tuple[str, ...]]:
    """The figures that both ends have, each pair of one kind and currency, and sentences on what is not compared.

    Pay and jobs are told of the place `there` first. Without a role to leave, the figures are those of the target
    alone. Raises UsageError for a tier that the old role lacks.
    """
    before, after = mover.entry.role if mover.entry else None, target.role
    remarks: list[str] = []
    facts = [_own_pay(mover), *(_in_place(there, mover, target) if there else ())]
    if there and not any(fact and fact.name == IN_PLACE for fact in facts):
        remarks.append(
            f"no figures of pay for this move are published in {there.place}: those of the nation stand here"
        )
    for fact in filter(None, facts):
        remarks += [
            f"no figures are published for {entry.role.title} in {fact.place}; these are for {_named(of)}"
            for entry, of in ((mover.entry, fact.before_of), (target, fact.after_of))
            if of and entry
        ]
    for name, label, source, of_role in (
        ("official_median", "Official median pay a year", "record", _official_median),
        ("claimed_median", "Guide's median pay a year", "guide", _guide_median),
    ):
        facts.append(_pay(name, label, source, of_role(before), of_role(after), remarks, alone=before is None))
    period = after.statistics.growth_period if after.statistics else None
    for name, label, unit, key in (
        ("official_growth_percent", f"Official growth {period or ''}".rstrip(), "percent", "growth_percent"),
        ("official_employment", "People in the job", "", "employment"),
        ("official_openings", "Openings a year", "", "annual_openings"),
    ):
        facts.append(_figure(name, label, unit, _statistic(before, key), _statistic(after, key), alone=before is None))
    facts.append(_start(mover, target, ready))
    remarks += _counted_together(mover, target)
    remarks += _by_hour(before, after, facts)
    if not any(fact and fact.unit not in ("", "percent") and fact.source != "you" for fact in facts) and before:
        remarks += _why_no_pay(before, after)
    return tuple(fact for fact in facts if fact is not None), tuple(dict.fromkeys(remarks))


class PayLeft(NamedTuple):
    """The pay that a move counts from, the place that it is of, and by how many per cent the new role's is more.

    `change_of` is where both medians are published, if that is not the place asked about, `from_median` by how many per
    cent it is more than the median of the role left. None for what is not known.
    """

    pay: Pay | None
    place: str = ""
    change: int | None = None
    change_of: str = ""
    from_median: int | None = None


def pay_left(mover: Mover, target: Entry, facts: Sequence[Fact], there: Local | None = None) -> PayLeft:
    """The pay that a move counts from: one's own, else the first median of the role left beside one of the new role of
    the same place, as `next` counts.
    """
    if there and any(fact.name == IN_PLACE for fact in facts):
        before = there.of_entry(mover.entry) if mover.entry else StatedPay()
        before, after = replace(before, own=mover.pay), there.of_entry(target)
        together = bool(mover.entry and _counted_together(mover, target))
        pay = held_against(before, after, there.place, together=together)
        if pay.ratio is not None and pay.before:
            where = "" if pay.from_own else pay.before_of or there.place
            left = mover.pay if pay.from_own else replace(pay.before, source="record")
            return PayLeft(left, where, pay.change_percent, pay.change_of, pay.from_median_percent)
    for fact in facts:
        if fact.name not in ("official_median", "claimed_median") or not isinstance(fact.after, int | float):
            continue
        left, place = mover.pay, ""
        if left is None or left.currency != fact.unit:
            if not isinstance(fact.before, int | float):
                continue
            source = "guide" if fact.source == "guide" else "record"
            left, place = Pay(fact.before, fact.unit, source), fact.before_of or fact.place
        new, same = Pay(fact.after, fact.unit, fact.source), fact.before == fact.after
        share = None if same and left is not mover.pay else pay_ratio(left, new)
        median = Pay(fact.before, fact.unit, fact.source) if isinstance(fact.before, int | float) else None
        from_median = None if same else pay_ratio(median, new)
        return PayLeft(left, place, percent_more(share), from_median=percent_more(from_median))
    return PayLeft(mover.pay)


def _own_pay(mover: Mover) -> Fact | None:
    if mover.pay is None:
        return None
    return Fact("your_pay", "Your pay a year", mover.pay.currency, "you", mover.pay.amount, None)


def _in_place(there: Local, mover: Mover, target: Entry) -> Iterator[Fact]:
    """The pay and the jobs of both ends in a place; nothing where the new role, or the one left, has none there."""
    before, after = (there.of_entry(entry) if entry else StatedPay() for entry in (mover.entry, target))
    sides = (before, after)
    has_own = any(pay.first and pay.of != UNITED_STATES for pay in sides)  # the nation's have a line of their own
    medians = [pay.first.amount if pay.first and has_own else None for pay in sides]
    old_of, new_of = (pay.of for pay in sides)
    for name, label, unit, (old, new), wider in (
        (IN_PLACE, "Official median pay a year", "USD", medians, {"before_of": old_of, "after_of": new_of}),
        ("official_employment_in_place", "People in the job", "", [before.jobs, after.jobs], {}),
    ):
        fact = _figure(name, f"{label} in {there.place}", unit, old, new, alone=mover.entry is None)
        if fact is not None:
            yield replace(fact, place=there.place, **wider)


def _named(place: str) -> str:
    return "the nation" if place == UNITED_STATES else place


def _by_hour(before: Role | IndexedRole | None, after: Role | IndexedRole, facts: Sequence[Fact | None]) -> list[str]:
    """That a year's official pay is computed, as only an hour's is published."""
    if not any(fact and fact.name in (IN_PLACE, "official_median") for fact in facts):
        return []
    roles = [
        role for role in (before, after) if role and _official_median(role) and _statistic(role, "period") == "hour"
    ]
    titles = text.natural_list(list(dict.fromkeys(role.title for role in roles)))
    return [f"only an hour's pay is published for {titles}; a year here is 2,080 hours"] if roles else []


def _pay(
    name: str,
    label: str,
    source: str,
    old: tuple[float, str] | None,
    new: tuple[float, str] | None,
    remarks: list[str],
    *,
    alone: bool,
) -> Fact | None:
    if new is None or (old is None and not alone):
        return None
    if old is not None and old[1] != new[1]:
        remarks.append(f"pay before is {with_code(*old)}, after {with_code(*new)}: {DIFFERENT}")
        return None
    return Fact(name, label, new[1], source, old[0] if old else None, new[0])


def _why_no_pay(before: Role | IndexedRole, after: Role | IndexedRole) -> list[str]:
    """Why pay is not compared, where each end has some, of different kinds."""
    has = [[bool(of_role(role)) for of_role in (_official_median, _guide_median)] for role in (before, after)]
    if any(has[0]) and any(has[1]) and not any(old and new for old, new in zip(*has, strict=True)):
        return ["pay is not compared: on one side it is official, on the other a guide's claim"]
    return []


def _counted_together(mover: Mover, target: Entry) -> list[str]:
    """That one official figure stands for both roles, which therefore says nothing of the difference."""
    if mover.entry is None or mover.entry.slug == target.slug:
        return []
    before, after = (
        entry.role.statistics.occupation if entry.role.statistics else None for entry in (mover.entry, target)
    )
    if before is None or after is None or before.code != after.code or _official_median(target.role) is None:
        return []
    return [
        f"official figures cover both roles together, as {after.title}: equal pay here says nothing about "
        "the difference between them"
    ]


def _figure(name: str, label: str, unit: str, before: Cell, after: Cell, *, alone: bool) -> Fact | None:
    if after is None or (before is None and not alone):
        return None
    return Fact(name, label, unit, "record", before, after)


def _statistic(role: Role | IndexedRole | None, key: str) -> Cell:
    value: Cell = getattr(role.statistics, key) if role and role.statistics else None
    return value


def _official_median(role: Role | IndexedRole | None) -> tuple[float, str] | None:
    figures = role.statistics if role else None
    median = figures.wages.median if figures and figures.wages else None
    amount = yearly(median, figures.period) if figures else None
    return (round(amount, 2), figures.currency) if figures and amount is not None else None


def _guide_median(role: Role | IndexedRole | None) -> tuple[float, str] | None:
    salary = role.salary if role else None
    amount = yearly(salary.median, salary.period) if salary else None
    return (round(amount, 2), salary.currency) if salary and amount is not None else None


def _start(mover: Mover, target: Entry, ready: float | None) -> Fact | None:
    """The tier to start in: years of the old role count as far as one is ready. A rule of thumb, not a statistic."""
    years = mover.years
    if mover.tier:
        reached = _tier_years(mover, mover.tier)
        years = years if years is not None else reached
    ladder = [rung for rung in target.role.tiers if rung.years]
    if years is None or ready is None or not ladder:
        return None
    counted = years * ready
    fitting = [rung for rung in ladder if rung.years and rung.years.min <= counted] or ladder[:1]
    highest = max(fitting, key=lambda rung: rung.years.min if rung.years else 0.0)
    return Fact("tier", "Where you might start", "", "guide", mover.tier or f"{years:g} years", highest.title)


def _tier_years(mover: Mover, tier: str) -> float | None:
    """The years in which a tier of the mover's role begins. `tier` is its number from 1, its title or a word of it."""
    from careercli.skills import normalize

    ladder: tuple[Tier, ...] = mover.entry.role.tiers if mover.entry else ()
    wanted = normalize.name_key(tier)
    for number, rung in enumerate(ladder, 1):
        title = normalize.name_key(rung.title)
        if wanted in (str(number), title) or wanted in title.split("-"):
            return rung.years.min if rung.years else None
    known = ", ".join(rung.title for rung in ladder)
    title = mover.entry.role.title if mover.entry else "your role"
    hint = f"its tiers: {known}" if known else "no tiers are recorded for it"
    raise UsageError(f"{title} has no tier {tier!r}", hint)
