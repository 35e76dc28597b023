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
from careercli.answers.gap import Gap, MissingSkill
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import UsageError
from careercli.moves import role_skills, vectors
from careercli.moves.coverage import covered_share, match_skills
from careercli.moves.fast_coverage import FastCoverage
from careercli.moves.median_pay import Pay, amount_and_currency, pay_ratio, pays
from careercli.moves.role_skills import WeightedSkill
from careercli.moves.similarity import RoleSimilarity
from careercli.profile.person import Person, person_terms
from careercli.roles.money import DIFFERENT, named_with_currency, with_code
from careercli.table import Table

LEAST = 0.03
"""A hop that covers less than this is no step, unless asked otherwise: roles drawn at random cover about as much."""
NEIGHBOURS = 25
"""Roles considered as steps, of each kind: similar to the start, similar to the goal, best placed between them."""
POSTINGS = 6_000
"""Pairs of term and role that are looked up to find the last kind, in each direction."""
ROUTES_IN_FULL = 14
"""Routes, the cheapest by fast coverage, whose hops are computed in full."""
SAME_ROLE = 0.95
"""A role on the way of which more than this is covered already is no step but the same role under another name."""
BEAM_WIDTH = 300
"""Unfinished routes that the beam search keeps after each hop, the cheapest."""
MOST_HOPS = 5
"""The most hops that can be asked for."""


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """What a route has to keep to.

    `min_coverage` (above 0, up to 1) is that of each hop, `min_pay` a share of today's pay (0.9: at most a tenth less);
    `avoid` and `via` are roles by slug, title or alias.
    """

    max_hops: int = 3
    min_coverage: float = LEAST
    min_pay: float | None = None
    avoid: tuple[str, ...] = ()
    via: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hop:
    """A step from a role to the next: its coverage (0 to 1, with all that was learned before), what is learned, pay.

    `years` is the preparation that the new role asks for in its source's words, or None.
    """

    source: str
    target: str
    title: str
    coverage: float
    learn: tuple[MissingSkill, ...]
    pay: Pay | None
    years: str | None
    education: str | None = None
    """What the official record gives as the usual entry education, where it is not that of the role before."""


@dataclass(frozen=True)
class Route:
    """A way from a role to another. `cost` is the sum of -ln(coverage) over its hops: the lower, the easier."""

    roles: tuple[str, ...]
    cost: float
    hops: tuple[Hop, ...]


@dataclass(frozen=True)
class Routes(Answer):
    """The answer: the best routes to `target`, or none and which bound stopped them."""

    source: Person
    target: str
    title: str
    routes: tuple[Route, ...]
    stopped_by: str = ""
    bounds: Bounds = field(default_factory=Bounds)
    remarks: tuple[str, ...] = ()

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {roles, cost, hops: [{from, to, coverage, learn, pay, years}]}."""
        return [
            {
                "roles": list(route.roles),
                "cost": route.cost,
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
                    for hop in route.hops
                ],
            }
            for route in self.routes
        ]

    def to_table(self) -> Table:
        """A row a hop."""
        rows = tuple(
            (
                number, route.cost, hop.source, hop.target, hop.coverage,
                "; ".join(skill.skill for skill in hop.learn[:5]), median, hop.years, currency,
            )
            for number, route in enumerate(self.routes, 1)
            for hop in route.hops
            for median, currency in [amount_and_currency(hop.pay)]
        )  # fmt: skip
        return Table(("route", "cost", "from", "to", "coverage", "learn", "median", "years", "currency"), rows)


def path(catalog: Catalog, person: Person, to: str, bounds: Bounds | None = None, count: int = 3) -> Routes:
    """The best routes to a role, at most `count`. Raises NoSuchRole, and UsageError for bounds that contradict."""
    bounds = _with_slugs(catalog, bounds or Bounds())
    target = catalog.entry(to)
    start = person.entry.slug if person.entry else person.slug
    _check(bounds, start, target.slug)
    search = _RouteSearch(catalog, person, start, target.slug, bounds)
    routes = search.best(count)
    stopped_by = "" if routes else search.why_none()
    return Routes(person, target.slug, target.role.title, tuple(routes), stopped_by, bounds, search.remarks())


def _with_slugs(catalog: Catalog, bounds: Bounds) -> Bounds:
    """The bounds with slugs in place of names. Raises NoSuchRole."""
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


class _RouteSearch:
    """A beam search over fast coverages between the roles around start and goal, then the best routes in full.

    Steps are the roles behind the start, by their slugs, or by their ids in the index.
    """

    def __init__(self, catalog: Catalog, person: Person, start: str, goal: str, bounds: Bounds) -> None:
        self.catalog, self.person, self.bounds, self.start, self.goal = catalog, person, bounds, start, goal
        self.slugs = catalog.query.role_slugs_by_id()
        self.ids = {slug: role for role, slug in self.slugs.items()}
        self.have = person_terms(catalog, person)
        own = person.pay.currency if person.pay else None
        self.pays = pays(catalog, self.ids, own) if bounds.min_pay is not None else {}
        self.roles: dict[str, tuple[Entry, list[WeightedSkill]]] = {}

    def best(self, count: int) -> list[Route]:
        """The best routes within the bounds, the easiest first, those of fewer hops first where the costs are close."""
        if not self._pays_enough(self.goal):
            return []
        candidates = [steps for _cost, steps in heapq.nsmallest(ROUTES_IN_FULL, self._fast_routes())]
        if self._keeps_via((self.goal,)) and (self.goal,) not in candidates:
            candidates.append((self.goal,))
        costs = {steps: cost for steps in candidates if (cost := self._cost_in_full(steps)) is not None}
        easiest = sorted(costs, key=lambda steps: (round(costs[steps], 2), len(steps), costs[steps], steps))
        return [self._route(costs[steps], steps) for steps in easiest[:count]]

    def why_none(self) -> str:
        """Which bound leaves no route, in words."""
        bounds = self.bounds
        if bounds.min_pay is not None and (message := self._why_goal_pays_too_little(bounds.min_pay)):
            return message
        loosened: tuple[tuple[str, dict[str, Any], bool], ...] = (
            ("--min-pay", {"min_pay": None}, bounds.min_pay is not None),
            ("--avoid", {"avoid": ()}, bool(bounds.avoid)),
            ("--via", {"via": ()}, bool(bounds.via)),
            ("--max-hops", {"max_hops": MOST_HOPS}, bounds.max_hops < MOST_HOPS),
        )
        for option, looser, is_set in loosened:
            if is_set:
                self.bounds = replace(bounds, **looser)
                routes = self.best(1)
                self.bounds = bounds
                if routes:
                    return f"{option} leaves none: without it there is {' > '.join(routes[0].roles)}"
        return (
            f"no chain of up to {text.count(bounds.max_hops, 'hop')} leads there in which each role covers at least "
            f"{100 * bounds.min_coverage:g} % of the next (--min-coverage)"
        )

    def _why_goal_pays_too_little(self, min_pay: float) -> str:
        """Why the goal itself breaks the bound on pay, in words; empty if it does not."""
        today = self.person.pay
        if today is None:
            return f"--min-pay {min_pay:g}: what you earn today is not recorded"
        if self._pays_enough(self.goal):
            return ""
        pay = self.pays.get(self.goal)
        if pay and pay.currency != today.currency:
            there, here = (with_code(each.amount, each.currency) for each in (pay, today))
            return f"--min-pay {min_pay:g}: {self.goal} has {there}, today's pay is {here}, and {DIFFERENT}"
        least = text.money(min_pay * today.amount, today.currency)
        pay_there = text.money(pay.amount, pay.currency) if pay else "pay that is not recorded"
        return f"--min-pay {min_pay:g}: {self.goal} has {pay_there}, and the route may not go below {least}"

    def remarks(self) -> tuple[str, ...]:
        """Which roles cannot be steps since their pay cannot be compared with today's."""
        today = self.person.pay
        if self.bounds.min_pay is None or today is None or not self._pays_enough(self.goal):
            return ()
        considered = {*(self.slugs[role] for role in self._neighbours), *self.bounds.via}
        near = sorted(considered - {self.start, self.goal, *self.bounds.avoid})
        others = [
            (slug, pay.currency) for slug in near if (pay := self.pays.get(slug)) and pay.currency != today.currency
        ]
        if not others:
            return ()
        why = f"no steps on the way, since {DIFFERENT} (today's pay is in {today.currency})"
        return (f"{why}: {named_with_currency(others)}",)

    # Routes by fast coverage

    def _fast_routes(self) -> Iterator[tuple[float, tuple[str, ...]]]:
        """Routes as (cost by fast coverage, slugs behind the start), by beam search."""
        goal = self.ids[self.goal]
        nodes = self._nodes()
        fast = FastCoverage(self.catalog, [*nodes, goal])
        costs_from = {role: self._costs(fast, frozenset(fast.skills[role]), [*nodes, goal]) for role in nodes}
        beam: list[tuple[float, tuple[int, ...]]] = [
            (cost, (role,)) for role, cost in self._costs(fast, self.have, [*nodes, goal]).items()
        ]
        for _hop in range(self.bounds.max_hops):
            longer: list[tuple[float, tuple[int, ...]]] = []
            for cost, steps in beam:
                if steps[-1] == goal:
                    slugs = tuple(self.slugs[role] for role in steps)
                    if self._keeps_via(slugs):
                        yield cost, slugs
                    continue
                next_costs = costs_from[steps[-1]].items()
                longer += [(cost + hop_cost, (*steps, role)) for role, hop_cost in next_costs if role not in steps]
            beam = heapq.nsmallest(BEAM_WIDTH, longer)

    def _costs(self, fast: FastCoverage, have: frozenset[int], roles: Sequence[int]) -> dict[int, float]:
        """What a hop to each role costs, from its shrunk coverage; without roles that are covered too little.

        Shrinking makes the role with the longer record the cheaper of two with equal coverage. Half of the bound is
        enough here: skills of similar names, which count only in full, can add the rest.
        """
        shares = {role: fast.shrunk_coverage(have, role) for role in roles}
        return {role: -math.log(share) for role, share in shares.items() if share >= self.bounds.min_coverage / 2}

    def _nodes(self) -> list[int]:
        """The roles that can be steps: the neighbours within the bounds, and those to pass."""
        via = (self.ids[slug] for slug in self.bounds.via)
        return [role for role in dict.fromkeys([*self._neighbours, *via]) if self._allowed(self.slugs[role])]

    @cached_property
    def _neighbours(self) -> list[int]:
        """The roles similar to the goal and to the start, and those best placed between, whatever the bounds."""
        catalog = self.catalog
        ends = [self.ids[slug] for slug in (self.goal, self.start) if slug in self.ids]
        similar = [role for end in ends for role, _score in RoleSimilarity(catalog, end).nearest(NEIGHBOURS)]
        rarity = vectors.rarity(catalog)
        ahead = vectors.sharing(catalog, rarity, [(rarity.weight(term), term) for term in self.have], POSTINGS)
        goal = self.ids[self.goal]
        needs = FastCoverage(catalog, [goal]).skills[goal]
        behind = vectors.sharing(catalog, rarity, [(weight, term) for term, weight in needs.items()], POSTINGS)
        between = {role: ahead[role] * weight for role, weight in behind.items() if role in ahead}
        return similar + heapq.nsmallest(NEIGHBOURS, between, key=lambda role: (-between[role], self.slugs[role]))

    # Bounds

    def _allowed(self, slug: str) -> bool:
        return slug not in (self.start, self.goal, *self.bounds.avoid) and self._pays_enough(slug)

    def _pays_enough(self, slug: str) -> bool:
        """True if a role keeps to the bound on pay. One whose pay is not recorded does not."""
        if self.bounds.min_pay is None:
            return True
        share = pay_ratio(self.person.pay, self.pays.get(slug))
        return share is not None and share >= self.bounds.min_pay

    def _keeps_via(self, steps: tuple[str, ...]) -> bool:
        return set(self.bounds.via) <= {self.start, *steps} and all(self._pays_enough(slug) for slug in self.bounds.via)

    # Routes in full

    def _cost_in_full(self, steps: tuple[str, ...]) -> float | None:
        """The cost of a route by the coverage of `gap`, with what was learned; None if a hop covers too little."""
        person, cost = self.person, 0.0
        for slug in steps:
            _entry, needs = self._role(slug)
            coverage = covered_share(match_skills(person.skills, needs, person.levels), needs)
            if coverage < self.bounds.min_coverage or (slug != self.goal and coverage > SAME_ROLE):
                return None
            cost -= math.log(coverage)
            person = person.with_more_skills(needs)
        return abs(cost)

    def _route(self, cost: float, steps: tuple[str, ...]) -> Route:
        """A route with everything that is shown of its hops."""
        person, hops, previous = self.person, [], self.start
        education = _entry_education(person.entry) if person.entry else None
        for slug in steps:
            entry, needs = self._role(slug)
            hop_gap = gap.gap_to_entry(self.catalog, person, entry, needs)
            required = _entry_education(entry)
            hops.append(
                Hop(
                    source=previous,
                    target=slug,
                    title=entry.role.title,
                    coverage=hop_gap.coverage,
                    learn=hop_gap.missing,
                    pay=_pay(hop_gap),
                    years=_preparation(entry),
                    education=required if required != education else None,
                )
            )
            education = required or education
            person = person.with_more_skills(needs)
            previous = slug
        return Route((self.start, *steps), round(cost, gap.DIGITS), tuple(hops))

    def _role(self, slug: str) -> tuple[Entry, list[WeightedSkill]]:
        """A role and its skills, read once."""
        if slug not in self.roles:
            entry = self.catalog.entry(slug)
            self.roles[slug] = entry, role_skills.of_role(self.catalog, entry)
        return self.roles[slug]


def _entry_education(entry: Entry) -> str | None:
    return entry.role.statistics.entry_education if entry.role.statistics else None


def _pay(hop_gap: Gap) -> Pay | None:
    """What the new role pays, if the gap states it."""
    fact = next((fact for fact in hop_gap.beside if fact.key == "pay"), None)
    return Pay(float(fact.after or 0), fact.unit, fact.source) if fact and fact.after is not None else None


def _preparation(entry: Entry) -> str | None:
    """How long a role takes to prepare for, as its source says: by O*NET's job zone, or the years of its first tier."""
    role = entry.role
    if role.job_zone:
        return ZONE_YEARS.get(role.job_zone.zone)
    years = [tier.years for tier in role.tiers if tier.years]
    return f"{text.short_years(years[0].min, years[0].max)} years in its first tier" if years else None


ZONE_YEARS = {
    1: "up to 3 months of preparation",
    2: "3 months to 1 year of preparation",
    3: "1 to 2 years of preparation",
    4: "2 to 4 years of preparation",
    5: "more than 4 years of preparation",
}
"""The specific vocational preparation of O*NET's job zones (SVP below 4, 4 to below 6, 6, 7, 8 and above)."""
