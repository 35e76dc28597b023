"""What a single move between two occupations costs, and the schooling on a way of several.

A move's difficulty is how far two occupations are apart beside the nearest that each has, more where the second asks
for experience in a related job, where few go that way, where it climbs by more than one job zone, or needs the license
of another profession. The weights were set by reading ways, not fitted; docs/moves.md tells what they do.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence

from careercli.catalog.moves import THOUSANDTHS, MoveTables
from careercli.fit import likelihood
from careercli.moves.held_schooling import Held
from careercli.moves.requirements import APPRENTICESHIP
from careercli.moves.schooling import Schooling, needs_license_of_its_own, schooling
from careercli.moves.study_stages import Stage, has_shorter_variant
from careercli.roles import education
from careercli.roles.licences import HeldLicence, Licence, Licences, lacking
from careercli.roles.programs import MONTHS_A_YEAR, apprenticeship
from careercli.roles.soc import base_code

LEAST_DIFFICULTY = 0.15
RARE_WEIGHT, RARE_FROM = 0.12, 4.0
"""What each step of ln(1 / share of movers) beyond the fourth adds to a difficulty: 4 is one mover in 55."""
CLIMB_WEIGHT = 0.35
"""What each job zone beyond the first that a move climbs adds."""
LICENCE_WEIGHT = 0.4
"""What the license of a profession that is not one's own adds."""
EXPERIENCE_WEIGHTS = {"5 years or more": 0.6, "Less than 5 years": 0.3}
"""By how much the distance counts more where the Bureau states experience in a related job: the nearer, the more of it
one has. Within a SOC major group one has it: a carpenter to supervise carpenters."""
KIN_SHARE = 0.01
"""A license leads on to another of its SOC major group where the second occupation is among this share of those nearest
to the first, as a practical nurse's to a registered one's, and where the first five signs of the codes are the same."""
DEFAULT_ZONE = 3
USUAL_APPRENTICESHIP = 5
"""The years of an apprenticeship of which no table has the length, at most (usually 3 to 5), to order ways by."""


class Hops:
    """The moves between occupations, which stand for their ids. `pay` has the medians a year that are known.

    `own` is the schooling of the person who moves, where that is known (`held_schooling`).
    `certificates` are those that they say they have.
    """

    def __init__(
        self,
        tables: MoveTables,
        licences: Licences,
        pay: Mapping[int, float],
        own: Held | None = None,
        certificates: Sequence[str] = (),
    ) -> None:
        self.tables, self.licences, self.pay, self.own, self.certificates = tables, licences, pay, own, certificates
        occupations = tables.occupations
        self.zone = [occupation.zone or DEFAULT_ZONE for occupation in occupations]
        self.entry = [education.ENTRY_LEVELS.get(each.entry or "", education.HIGH_SCHOOL) for each in occupations]
        self._openings = [likelihood.of(0.0, occupation.openings) for occupation in occupations]
        self._rows: dict[int, array[int]] = {}
        self._ranked: dict[int, list[int]] = {}
        self._licence: dict[int, Licence | None] = {}
        self._schoolings: dict[tuple[int, int, bool], Schooling] = {}

    def load(self, occupations: Iterable[int]) -> None:
        """Reads the fits of several occupations at once."""
        self._rows |= self.tables.fits_of([number for number in occupations if number not in self._rows])

    def row(self, occupation: int) -> array[int]:
        """The fits of an occupation with every one, in thousandths."""
        if occupation not in self._rows:
            self.load([occupation])
        return self._rows[occupation]

    def fit(self, before: int, after: int) -> float:
        """The fit of two occupations; it is the same either way, so that the row of one of them is enough."""
        row = self._rows.get(before)
        if row is None:
            return self.row(after)[before] / THOUSANDTHS
        return row[after] / THOUSANDTHS

    def is_near(self, occupation: int, end: int, share: float) -> bool:
        """Whether an occupation is among that share of all others that fit `end` best."""
        ranked = self._ranked.get(end)
        if ranked is None:
            ranked = self._ranked[end] = sorted(self.row(end), reverse=True)
        return self.row(end)[occupation] >= ranked[max(1, round(share * (len(ranked) - 1))) - 1]

    def fit_rank(self, before: int, after: int) -> float:
        """The share of all others that fit an occupation as well as another does, or better."""
        row = self.row(before)
        return sum(fit >= row[after] for fit in row) / max(1, len(row) - 1)

    def rarity(self, before: int, after: int) -> float:
        """ln(1 / the share of those who leave `before` that goes to `after`)."""
        return self.tables.occupations[before].log_total - self.fit(before, after) - self._openings[after]

    def difficulty(self, before: int, after: int) -> float:
        """How hard a move is, from LEAST_DIFFICULTY."""
        if before == after:
            return LEAST_DIFFICULTY
        first, second = self.tables.occupations[before], self.tables.occupations[after]
        distance = max(LEAST_DIFFICULTY, (first.best_fit + second.best_fit) / 2 - self.fit(before, after))
        if first.code[:2] != second.code[:2]:
            distance *= 1 + EXPERIENCE_WEIGHTS.get(second.experience or "", 0.0)
        return (
            distance
            + RARE_WEIGHT * max(0.0, self.rarity(before, after) - RARE_FROM)
            + CLIMB_WEIGHT * max(0, self.zone[after] - self.zone[before] - 1)
            + (LICENCE_WEIGHT if self.is_new_profession(before, after) else 0.0)
        )

    def licence(self, occupation: int) -> Licence | None:
        """The license of an occupation."""
        if occupation not in self._licence:
            self._licence[occupation] = self.licences.of(self.tables.occupations[occupation].code)
        return self._licence[occupation]

    def held(self, before: Iterable[int], after: int) -> HeldLicence | None:
        """What people who have done some occupations have of the license of another."""
        asked = self.licence(after)
        if asked is None:
            return None
        codes = (self.tables.occupations[number].code for number in before)
        return self.licences.held(codes, asked, self.certificates)

    def lacking(self, before: Iterable[int], after: int) -> Licence | None:
        """What they have still to get of it."""
        return lacking(self.licence(after), self.held(before, after))

    def is_new_profession(self, before: int, after: int) -> bool:
        """Whether a move needs a license that the one held does not lead on to."""
        if not needs_license_of_its_own(self.licence(after)):
            return False
        if not needs_license_of_its_own(self.lacking((before,), after)):
            return False
        if not needs_license_of_its_own(self.licence(before)):
            return True
        first, second = (self.tables.occupations[number].code for number in (before, after))
        if first[:2] != second[:2]:
            return True
        return first[:5] != second[:5] and not self.is_near(after, before, KIN_SHARE)

    def study(self, stops: Sequence[int]) -> list[tuple[Stage, ...]]:
        """What is studied before each move of a way. What was studied once need not be studied again.

        Whether somebody has the schooling already is asked of the first occupation, and of those studied for on the
        way: who passes through a job of graduates is no graduate for that. So no way takes less study than the direct
        one. Who has studied for one has the schooling of it, however little they say they have now.
        """
        studied = [stops[0]]
        studies: list[tuple[Stage, ...]] = []
        for after in stops[1:]:
            choices = [self._schooling(before, after, now=before == stops[0]) for before in studied]
            least = min(choices, key=lambda each: each.years)
            if least.stages:
                studied.append(after)
            studies.append(least.stages)
        return [
            tuple(stage.up_to_degree() for stage in stages) if any(map(self._asks_for_degree, later)) else stages
            for stages, later in ((stages, stops[place + 2 :]) for place, stages in enumerate(studies))
        ]

    def _asks_for_degree(self, occupation: int) -> bool:
        """Whether an occupation asks for a bachelor's degree itself, or for what builds on one."""
        if self.entry[occupation] < education.BACHELOR:
            return False
        return not has_shorter_variant(self.licences.programs.of(self.tables.occupations[occupation].code))

    def apprenticeship(self, before: int, after: int) -> float:
        """The years of the apprenticeship by which one enters an occupation from another, at most; 0 without one."""
        first, second = (self.tables.occupations[number] for number in (before, after))
        if second.training != APPRENTICESHIP or base_code(first.code) == base_code(second.code):
            return 0
        months = apprenticeship(self.licences.programs.of(second.code))
        return USUAL_APPRENTICESHIP if months is None else months.most / MONTHS_A_YEAR

    def _schooling(self, before: int, after: int, *, now: bool) -> Schooling:
        """The study between two occupations, of which the first is that which one has `now`, or was studied for."""
        known = self._schoolings.get((before, after, now))
        if known is None:
            first, second = (self.tables.occupations[number] for number in (before, after))
            own = self.own if now or self.own is None else self.own.beyond(first.entry)
            known = self._schoolings[before, after, now] = schooling(first, second, self.licences, own)
        return known
