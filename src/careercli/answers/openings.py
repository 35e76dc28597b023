"""The roles that skills open: those that ask for them, how near they are, and which of them are worth naming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.asked_skill import Asked, rise
from careercli.answers.seeker import Seeker
from careercli.moves.evidence import Evidence
from careercli.moves.facts import MoveFacts
from careercli.moves.ladder import MOST_KNOWN, MOST_NAMED
from careercli.moves.median_pay import Pay, pay_ratio
from careercli.moves.ranking import RAREST, Ranking
from careercli.moves.requirements import Requirements
from careercli.moves.schooling import needs_license_of_its_own
from careercli.moves.verdict import verdict
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation
    from careercli.catalog.rows import CodedRole

LEAST_PAY = 0.8
"""A role that pays less than this share of one's pay opens nothing."""
NEAREST_RANK, NAMED_RANK = 0.05, 0.1
"""Near is this share of all occupations that fit best, and what O*NET names as near up to the second share."""
NEXT_OF_KIN = 5
"""So far in O*NET's list of near occupations are the next of kin."""
SENIOR = "5 years or more"
MUCH_USED = 0.2
"""How much a role rests on a skill that is used there a good deal, 0 to 1, though employers do not ask for it."""
BARRIER_WEIGHT = 0.35
"""What a whole barrier takes off what says how near a role is: the fit, and a little for openings."""
YEARS_OF_BARRIER = 4
LICENCE_BARRIER = 0.5
"""So many years of study are a whole barrier; a license is half of entry."""
MOST_YEARS = 4
MOST_GRADUATE_YEARS = 2
MOST_LICENSED_YEARS = 1
"""A role that takes more years of study is not opened by a skill: up to a first degree, to a graduate one, and to a
license that all who do the work need."""
LEAST_NEARNESS = 0.05
LITTLE = 3
"""Fewer roles that are near are little, and the nearest are named beside them."""
NEAREST = 5
"""So many roles are named where little or nothing near asks for a skill."""


@dataclass(frozen=True)
class Opening:
    """A role that asks for a skill: what the skill is worth there (0 to FIT_PART), and why the role is shown.

    `counted` is the broader occupation that the pay is of; `by_hour`: it is computed, as only an hour's is published.
    """

    slug: str
    title: str
    rise: float
    why: str
    requirements: Requirements
    official_median: float | None
    currency: str | None
    code: str | None = None
    counted: str = ""
    by_hour: bool = False


@dataclass(frozen=True)
class Candidate:
    role: CodedRole
    occupation: Occupation
    rank: float
    rise: float
    requirements: Requirements

    @property
    def in_reach(self) -> bool:
        """Whether a skill can open the role: not where years of study come first, or a license with its own degree."""
        needs = self.requirements
        most = MOST_YEARS
        if education.ENTRY_LEVELS.get(needs.entry_education or "", 0) > education.BACHELOR:
            most = MOST_GRADUATE_YEARS
        if needs_license_of_its_own(needs.lacking):
            most = MOST_LICENSED_YEARS
        return needs.usual_years <= most


def all_candidates(
    facts: MoveFacts,
    evidence: Evidence,
    seeker: Seeker,
    asked: Sequence[Asked],
    pay: Pay | None,
    ranking: Ranking | None,
) -> list[Candidate]:
    """The roles that ask for any of the skills and do not pay far less, one for each occupation and role file."""
    source = seeker.source
    if source is None or ranking is None:
        return []
    asking = {}
    own = next(
        (number for number, role in evidence.roles.items() if seeker.entry and role.slug == seeker.entry.slug), None
    )
    for number in evidence.roles:
        occupation = evidence.occupation_of.get(number)
        if occupation is None or number == own or (occupation.id == source.id and not evidence.roles[number].has_file):
            continue
        if any(skill.of(number) for skill in asked):
            asking[number] = occupation
    nearness = _Nearness(ranking)
    pays_too_little = _paid_less(facts, [evidence.roles[number].slug for number in asking], pay)
    candidates = []
    for number, occupation in asking.items():
        role = evidence.roles[number]
        if role.slug in pays_too_little:
            continue
        needs = facts.requirements(source, occupation)
        gained = rise(seeker.phrases, asked, number) * nearness.of(occupation.id, needs)
        candidates.append(
            Candidate(role, occupation, nearness.ranking.fit_ranks[occupation.id], round(gained, 3), needs)
        )
    return candidates


class _Nearness:
    """How near roles are to one's own, up to 1: by the fit, something for openings, less for what stands before them.

    1 is the nearest of all that has nothing before it, LEAST_NEARNESS what is no nearer than half of all.
    """

    def __init__(self, ranking: Ranking) -> None:
        self.ranking = ranking
        others = sorted(value for number, value in enumerate(ranking.advice) if number != ranking.source)
        self._best = others[-1] if others else 0.0
        self._middle = others[len(others) // 2] if others else 0.0

    def of(self, occupation: int, needs: Requirements) -> float:
        """How near an occupation is for somebody of whom it requires something."""
        barrier = needs.usual_years / YEARS_OF_BARRIER + (LICENCE_BARRIER if needs.lacking else 0.0)
        value = self.ranking.advice[occupation] - BARRIER_WEIGHT * barrier
        return max(LEAST_NEARNESS, min(1.0, (value - self._middle) / ((self._best - self._middle) or 1.0)))


def near_candidates(
    ranking: Ranking | None, asked: Sequence[Asked], candidates: Sequence[Candidate]
) -> list[Candidate]:
    """Those of some roles that are near: among those that fit best, or named as near by O*NET and not far off.

    Where employers do not ask for a skill, and it is only used, it is a reason to learn it in the next of kin alone.
    """
    if ranking is None:
        return []
    place = ranking.ladder.place
    return [
        entry
        for entry in candidates
        if (entry.rank <= NEAREST_RANK or (place(entry.occupation.id) <= MOST_KNOWN and entry.rank <= NAMED_RANK))
        and (
            is_asked(asked, entry)
            or (
                place(entry.occupation.id) <= MOST_NAMED
                and entry.requirements.experience != SENIOR
                and ranking.commonness[entry.occupation.id] != RAREST
            )
            or place(entry.occupation.id) <= NEXT_OF_KIN
        )
    ]


def is_asked(asked: Sequence[Asked], entry: Candidate) -> bool:
    """Whether employers ask for a skill in a role, or the role rests on one of which nobody says who asks for it."""
    return any(skill.is_demanded(entry.role.id) if skill.has_demand else skill.of(entry.role.id) for skill in asked)


def nearest_candidates(
    ranking: Ranking | None, asked: Sequence[Asked], candidates: Sequence[Candidate], near: Sequence[Candidate]
) -> list[Candidate]:
    """What is named beside those that are near where these are few: the nearest of which the skills are asked.

    They are looked for a little further off, and only if hardly any is named then, anywhere.
    """
    if ranking is None:
        return []
    others = [
        entry
        for entry in sorted(candidates, key=lambda entry: (entry.rank, entry.role.slug))
        if entry not in near
        and (
            (is_asked(asked, entry) and ranking.commonness[entry.occupation.id] != RAREST)
            or (ranking.ladder.place(entry.occupation.id) <= MOST_KNOWN and _most(asked, entry) >= MUCH_USED)
        )
    ]
    if not others and not near:
        others = [entry for entry in sorted(candidates, key=lambda entry: entry.rank) if is_asked(asked, entry)]
    close = [entry for entry in others if entry.rank <= NAMED_RANK][: max(0, NEAREST - len(near))]
    return close + [entry for entry in others if entry not in close][: max(0, LITTLE - len(near) - len(close))]


def _most(asked: Sequence[Asked], entry: Candidate) -> float:
    return max((skill.of(entry.role.id) for skill in asked), default=0.0)


def _paid_less(facts: MoveFacts, slugs: Sequence[str], pay: Pay | None) -> set[str]:
    """The roles whose official median is less than LEAST_PAY of somebody's pay; what is not recorded is not less."""
    if pay is None:
        return set()
    less = set()
    for row in facts.catalog.query.median_pays(slugs):
        if row.official is not None:
            ratio = pay_ratio(pay, Pay(row.official, row.official_currency or "USD", "record"))
            if ratio is not None and ratio < LEAST_PAY:
                less.add(row.slug)
    return less


def as_openings(
    facts: MoveFacts,
    ranking: Ranking | None,
    new: Sequence[Asked],
    shown: Sequence[Candidate],
) -> tuple[Opening, ...]:
    medians = {row.slug: row for row in facts.catalog.query.median_pays([entry.role.slug for entry in shown])}
    openings = []
    for entry in shown:
        median = medians.get(entry.role.slug)
        openings.append(
            Opening(
                entry.role.slug,
                entry.role.title,
                entry.rise,
                _why(new, entry, verdict(ranking, entry.occupation, entry.requirements) if ranking else ""),
                entry.requirements,
                median.official if median else None,
                median.official_currency if median and median.official is not None else None,
                entry.role.code,
                (median.counted or "") if median else "",
                by_hour=median is not None and median.by_hour,
            )
        )
    return tuple(openings)


def _why(new: Sequence[Asked], entry: Candidate, judged: str) -> str:
    """Why a role is shown: which of the skills it asks for, as what, and the verdict on the move."""
    asked = [skill for skill in new if skill.of(entry.role.id)]
    demanded = [skill.name for skill in asked if skill.is_demanded(entry.role.id)]
    tools = [skill.name for skill in asked if skill.name not in demanded and skill.is_tool]
    work = [skill.name for skill in asked if skill.name not in demanded and not skill.is_tool]
    parts = [f"employers there ask for {text.natural_list(demanded)}"] if demanded else []
    if tools:
        parts.append(f"{text.natural_list(tools)} {'is' if len(tools) == 1 else 'are'} used there")
    if work:
        parts.append(f"{text.natural_list(work)} {'is' if len(work) == 1 else 'are'} part of the work")
    return "; ".join([*parts, *filter(None, (judged,))])
