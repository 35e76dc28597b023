"""The best routes through the catalogue from one role to another, each hop with its coverage and what is learned there.

A route costs the sum of -ln(coverage) over its hops: the product of the coverages, so that two easy steps can beat one
hard leap. What was learned on the way counts on later hops. Bounds (pay, hops, roles to avoid or to pass) are hard.
Routes by similarity under a bound on pay: Philadelphia Fed, Occupational Mobility Explorer; coverages are directed, as
in Dawson et al. 2021, PLOS ONE.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from careercli import text
from careercli.answer import Answer
from careercli.answers import gap
from careercli.answers.gap import Gap, Lacking
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import UsageError
from careercli.moves import coverage as matching
from careercli.moves import role_skills, similarity, vectors
from careercli.moves.fast_coverage import Scan
from careercli.moves.median_pay import Pay, change, pays
from careercli.moves.role_skills import Holding
from careercli.profile.person import Person, person_terms
from careercli.table import Table

LEAST = 0.03
"""A hop that covers less than this is no step, unless asked otherwise: roles drawn at random cover about as much."""
AROUND = 25
"""Roles looked at as steps, of each kind: alike to the start, alike to the goal, best placed between them."""
POSTINGS = 6_000
"""Places that are looked up to find the last kind, in each direction."""
CLOSELY = 14
"""Routes whose hops are reckoned in full."""
NO_STEP = 0.95
"""A role on the way of which more than this is covered already is no step but the same role under another name."""
BEAM = 300
"""Unfinished routes kept after each hop, the easiest."""
MOST_HOPS = 5


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """What a route has to keep to.

    `min_coverage` is that of each hop, `min_pay` a share of today's pay; `avoid` and `via` are roles.
    """

    max_hops: int = 3
    min_coverage: float = LEAST
    min_pay: float | None = None
    avoid: tuple[str, ...] = ()
    via: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hop:
    """A step from a role to the next: its coverage (with all that was learned before), what is learned, pay, years.

    `years` is the preparation that the new role asks for in its source's words, or None.
    """

    source: str
    target: str
    title: str
    coverage: float
    learn: tuple[Lacking, ...]
    pay: Pay | None
    years: str | None
    education: str | None = None
    """What the official record gives as the usual entry education, where it is not that of the role before."""


@dataclass(frozen=True)
class Route:
    """A way from one role to another. The lower the cost, the easier."""

    roles: tuple[str, ...]
    cost: float
    hops: tuple[Hop, ...]


@dataclass(frozen=True)
class Routes(Answer):
    """The answer: the best routes, or none and which bound stopped them."""

    source: Person
    target: str
    title: str
    routes: tuple[Route, ...]
    stopped_by: str = ""
    bounds: Bounds = field(default_factory=Bounds)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {roles, cost, hops: [{from, to, coverage, learn, pay, years}]}."""
        return [
            {
                "roles": list(one.roles),
                "cost": one.cost,
                "hops": [
                    {
                        "from": hop.source,
                        "to": hop.target,
                        "coverage": hop.coverage,
                        "learn": [{"skill": skill.skill, "weight": skill.weight} for skill in hop.learn],
                        "pay": hop.pay.to_dict() if hop.pay else None,
                        "years": hop.years,
                        "education": hop.education,
                    }
                    for hop in one.hops
                ],
            }
            for one in self.routes
        ]

    def to_table(self) -> Table:
        """A row a hop."""
        rows = tuple(
            (
                number, one.cost, hop.source, hop.target, hop.coverage,
                "; ".join(skill.skill for skill in hop.learn[:5]), hop.pay.amount if hop.pay else None, hop.years,
            )
            for number, one in enumerate(self.routes, 1)
            for hop in one.hops
        )  # fmt: skip
        return Table(("route", "cost", "from", "to", "coverage", "learn", "median", "years"), rows)


def path(catalog: Catalog, person: Person, to: str, bounds: Bounds | None = None, count: int = 3) -> Routes:
    """The best routes to a role. Raises NoSuchRole, and UsageError for bounds that contradict each other."""
    bounds = _named(catalog, bounds or Bounds())
    target = catalog.entry(to)
    start = person.entry.slug if person.entry else person.slug
    _check(bounds, start, target.slug)
    search = _Search(catalog, person, start, target.slug, bounds)
    routes = search.best(count)
    stopped = "" if routes else search.why_none()
    return Routes(person, target.slug, target.role.title, tuple(routes), stopped, bounds)


def _named(catalog: Catalog, bounds: Bounds) -> Bounds:
    """The same bounds with slugs where names stood."""
    avoid, via = (tuple(catalog.slug(name) for name in names) for names in (bounds.avoid, bounds.via))
    return replace(bounds, avoid=avoid, via=via)


def _check(bounds: Bounds, start: str, goal: str) -> None:
    if not 1 <= bounds.max_hops <= MOST_HOPS:
        raise UsageError(f"--max-hops {bounds.max_hops} is out of range", f"use 1 to {MOST_HOPS}")
    if not 0 < bounds.min_coverage <= 1:
        raise UsageError(f"--min-coverage {bounds.min_coverage:g} is out of range", "use a share above 0, up to 1")
    if start == goal:
        raise UsageError(f"{goal} is where you are already", "name another role to reach")
    for slug in bounds.avoid:
        if slug in (goal, *bounds.via):
            raise UsageError(f"--avoid {slug} is a role that the route has to reach", "leave one of the two out")
    inner = [slug for slug in bounds.via if slug not in (start, goal)]
    if len(set(inner)) > bounds.max_hops - 1:
        raise UsageError(
            f"{text.count(len(set(inner)), 'role')} to pass do not fit into {text.count(bounds.max_hops, 'hop')}",
            f"allow more: --max-hops {len(set(inner)) + 1}",
        )


class _Search:
    """One search: quick coverages between the roles around start and goal, then the best routes in full."""

    def __init__(self, catalog: Catalog, person: Person, start: str, goal: str, bounds: Bounds) -> None:
        self.catalog, self.person, self.bounds, self.start, self.goal = catalog, person, bounds, start, goal
        rows = catalog.index.rows("SELECT id, slug FROM role")
        self.slugs: dict[int, str] = dict(rows)
        self.numbers: dict[str, int] = {slug: number for number, slug in rows}
        self.have = person_terms(catalog, person)
        self.pays = pays(catalog, self.numbers) if bounds.min_pay is not None else {}
        self.roles: dict[str, tuple[Entry, list[Holding]]] = {}

    def best(self, count: int) -> list[Route]:
        """The best routes within the bounds, the easiest first."""
        if not self._pays_enough(self.goal):
            return []
        quick = [steps for _cost, steps in heapq.nsmallest(CLOSELY, self._routes())]
        if self._keeps_via((self.goal,)) and (self.goal,) not in quick:
            quick.append((self.goal,))
        found = (route for route in map(self._in_full, quick) if route is not None)
        routes = sorted(
            found, key=lambda route: (round(route[0], 2), len(route[1]), route)
        )  # as easy: fewer moves first
        return [self._told(cost, steps) for cost, steps in routes[:count]]

    def why_none(self) -> str:
        """Which bound leaves no route, in words."""
        bounds = self.bounds
        if bounds.min_pay is not None:
            today = self.person.pay
            if today is None:
                return f"--min-pay {bounds.min_pay:g}: what you earn today is not recorded"
            if not self._pays_enough(self.goal):
                pay = self.pays.get(self.goal)
                least = text.money(bounds.min_pay * today.amount, today.currency)
                said = text.money(pay.amount, pay.currency) if pay else "pay that is not recorded"
                return f"--min-pay {bounds.min_pay:g}: {self.goal} has {said}, and the route may not go below {least}"
        loosened: tuple[tuple[str, dict[str, Any], bool], ...] = (
            ("--min-pay", {"min_pay": None}, bounds.min_pay is not None),
            ("--avoid", {"avoid": ()}, bool(bounds.avoid)),
            ("--via", {"via": ()}, bool(bounds.via)),
            ("--max-hops", {"max_hops": MOST_HOPS}, bounds.max_hops < MOST_HOPS),
        )
        for name, looser, given in loosened:
            if given:
                self.bounds = replace(bounds, **looser)
                found = self.best(1)
                self.bounds = bounds
                if found:
                    return f"{name} leaves none: without it there is {' > '.join(found[0].roles)}"
        return (
            f"no chain of up to {text.count(bounds.max_hops, 'hop')} leads there in which each role covers at least "
            f"{100 * bounds.min_coverage:g} % of the next (--min-coverage)"
        )

    # Quick routes

    def _routes(self) -> Iterator[tuple[float, tuple[str, ...]]]:
        """Routes by their quick cost, as the slugs behind the start."""
        goal = self.numbers[self.goal]
        nodes = self._around()
        self.scan = Scan(self.catalog, [*nodes, goal])
        onward = {role: self._costs(frozenset(self.scan.skills[role]), [*nodes, goal]) for role in nodes}
        beams: list[tuple[float, tuple[int, ...]]] = [
            (cost, (role,)) for role, cost in self._costs(self.have, [*nodes, goal]).items()
        ]
        for _hop in range(self.bounds.max_hops):
            longer: list[tuple[float, tuple[int, ...]]] = []
            for cost, steps in beams:
                if steps[-1] == goal:
                    slugs = tuple(self.slugs[one] for one in steps)
                    if self._keeps_via(slugs):
                        yield cost, slugs
                    continue
                onwards = onward[steps[-1]].items()
                longer += [(cost + more, (*steps, role)) for role, more in onwards if role not in steps]
            beams = heapq.nsmallest(BEAM, longer)

    def _costs(self, have: frozenset[int], roles: Sequence[int]) -> dict[int, float]:
        """What a hop costs quickly reckoned: the better known of two equal coverages is the cheaper."""
        shares = {role: self.scan.fit(have, role) for role in roles}
        return {role: -math.log(share) for role, share in shares.items() if share >= self.bounds.min_coverage / 2}

    def _around(self) -> list[int]:
        """The roles that can be steps: those alike to the start and to the goal, best placed between, or to pass."""
        via = (self.numbers[slug] for slug in self.bounds.via)
        return [one for one in dict.fromkeys([*self._near, *via]) if self._allowed(self.slugs[one])]

    @cached_property
    def _near(self) -> list[int]:
        """The same whatever the bounds are."""
        catalog = self.catalog
        ends = [self.numbers[slug] for slug in (self.goal, self.start) if slug in self.numbers]
        found = [number for end in ends for number, _score in similarity.Asked(catalog, end).nearest(AROUND)]
        rarity = vectors.rarity(catalog)
        ahead = vectors.sharing(catalog, rarity, [(rarity.marks_out(term), term) for term in self.have], POSTINGS)
        needs = Scan(catalog, [self.numbers[self.goal]]).skills[self.numbers[self.goal]]
        behind = vectors.sharing(catalog, rarity, [(weight, term) for term, weight in needs.items()], POSTINGS)
        between = {role: ahead[role] * weight for role, weight in behind.items() if role in ahead}
        return found + heapq.nsmallest(AROUND, between, key=lambda role: (-between[role], self.slugs[role]))

    # Bounds

    def _allowed(self, slug: str) -> bool:
        return slug not in (self.start, self.goal, *self.bounds.avoid) and self._pays_enough(slug)

    def _pays_enough(self, slug: str) -> bool:
        """True if a role keeps to the bound on pay. One whose pay is not recorded does not."""
        if self.bounds.min_pay is None:
            return True
        share = change(self.person.pay, self.pays.get(slug))
        return share is not None and share >= self.bounds.min_pay

    def _keeps_via(self, steps: tuple[str, ...]) -> bool:
        return set(self.bounds.via) <= {self.start, *steps} and all(self._pays_enough(slug) for slug in self.bounds.via)

    # In full

    def _in_full(self, steps: tuple[str, ...]) -> tuple[float, tuple[str, ...]] | None:
        """A route with its cost as `gap` reckons coverage, with what was learned; None if a hop covers too little."""
        person, cost = self.person, 0.0
        for slug in steps:
            _entry, needs = self._role(slug)
            covered = matching.coverage(matching.match(person.skills, needs, person.levels), needs)
            if covered < self.bounds.min_coverage or (slug != self.goal and covered > NO_STEP):
                return None
            cost -= math.log(covered)
            person = person.learning(needs)
        return abs(cost), steps

    def _told(self, cost: float, steps: tuple[str, ...]) -> Route:
        """A route with all that is told of its hops."""
        person, hops, before = self.person, [], self.start
        had = person.entry.role.statistics.entry_education if person.entry and person.entry.role.statistics else None
        for slug in steps:
            entry, needs = self._role(slug)
            found = gap.between(self.catalog, person, entry, needs)
            needed = entry.role.statistics.entry_education if entry.role.statistics else None
            hops.append(
                Hop(
                    before,
                    slug,
                    entry.role.title,
                    found.coverage,
                    found.missing,
                    _pay(found),
                    _years(found),
                    needed if needed != had else None,
                )
            )
            had = needed or had
            person = person.learning(needs)
            before = slug
        return Route((self.start, *steps), round(cost, gap.DIGITS), tuple(hops))

    def _role(self, slug: str) -> tuple[Entry, list[Holding]]:
        if slug not in self.roles:
            entry = self.catalog.entry(slug)
            self.roles[slug] = entry, role_skills.of_role(self.catalog, entry)
        return self.roles[slug]


def _pay(found: Gap) -> Pay | None:
    one = next((one for one in found.beside if one.key == "pay"), None)
    return Pay(float(one.after or 0), one.unit, one.source) if one and one.after is not None else None


def _years(found: Gap) -> str | None:
    """How long the new role takes to prepare for, as its source says: O*NET's job zone, or the second tier's start."""
    role = found.target.role
    if role.job_zone:
        return ZONE_YEARS.get(role.job_zone.zone)
    steps = [one.years for one in role.tiers if one.years]
    return f"{text.short_years(steps[0].min, steps[0].max)} years in its first tier" if steps else None


ZONE_YEARS = {
    1: "up to 3 months of preparation",
    2: "3 months to 1 year of preparation",
    3: "1 to 2 years of preparation",
    4: "2 to 4 years of preparation",
    5: "more than 4 years of preparation",
}
"""The specific vocational preparation of O*NET's job zones (SVP below 4, 4 to below 6, 6, 7, 8 and above)."""
