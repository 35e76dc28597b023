"""Where a skill opens something near: roles close to one's own that ask for it, with the rise in what one could do.

Near are the occupations that fit best, and those that O*NET names as near; what pays far less is left out, as is what
takes more than a first degree, or one with a license of its own. Where little near asks for the skill, that is said,
and the nearest roles that do are named. What most occupations use opens nothing by itself: that is said, too, and only
roles whose employers ask for it are named.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.answers.match import Seeker, in_role, not_compared, of_profile
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.moves.evidence import Evidence, shared_weights
from careercli.moves.facts import MoveFacts
from careercli.moves.ladder import MOST_KNOWN, MOST_NAMED
from careercli.moves.median_pay import Pay, pay_ratio, pays
from careercli.moves.ranking import RAREST, Ranking
from careercli.moves.requirements import Requirements
from careercli.moves.schooling import needs_license_of_its_own
from careercli.moves.verdict import verdict
from careercli.profile import own_words
from careercli.profile.mover import ROLE_HINT
from careercli.profile.own_role import own_profile
from careercli.profile.own_words import PhrasesRead, ReadPhrase
from careercli.profile.person import own_pay
from careercli.roles import education
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation
    from careercli.catalog.rows import CodedRole
    from careercli.profile.model import Profile

LISTED, LEAST_ASKED, MOST_ASKED = 0.3, 0.5, 1.35
"""The evidence where nothing rests on what is listed, from which on a role asks for it, and where all rests on it."""
DEMANDED = 0.5
"""How much a role rests on a skill that nearly all use, where its employers ask for it all the same: 0 to 1."""
ONLY_USED = 0.4
"""The share that counts where a product is used, and employers ask for it elsewhere (O*NET: in demand), not there."""
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
EVERYDAY_SHARE, LEAST_EVERYDAY = 0.5, 10
"""A product that this share of the occupations, and at least so many, use opens nothing by itself."""
FIT_PART = 0.5
"""The part of a match that is the fit with one's role; what one says that one can do is the other one."""
LITTLE = 3
"""Fewer roles that are near are little, and the nearest are named beside them."""
NEAREST = 5
"""So many roles are named where little or nothing near asks for a skill."""


NEAR, LITTLE_NEAR, NOTHING_NEAR = "near", "little near", "nothing near"


@dataclass(frozen=True)
class Opening:
    """A role that asks for a skill: what the skill is worth there (0 to FIT_PART), and why the role is shown."""

    slug: str
    title: str
    rise: float
    why: str
    requirements: Requirements
    official_median: float | None
    currency: str | None
    code: str | None = None


@dataclass(frozen=True)
class WhatIf(PhrasesRead, Answer):
    """The answer: the skills as they were read, and the roles they open, best first.

    `how_near` is NEAR, LITTLE_NEAR where few roles near ask for any of them, NOTHING_NEAR where none does: the roles
    are then, or are in part, the nearest that do. `held` are the phrases that the person says they can do already,
    `everyday` those that most occupations ask for. `own_title` is that of the role left; `of_profile`: by the
    person of the profile.
    """

    own_title: str
    own_slug: str
    read: tuple[ReadPhrase, ...]
    held: tuple[str, ...]
    roles: tuple[Opening, ...]
    how_near: str
    everyday: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    of_profile: bool = False

    @property
    def learned(self) -> tuple[str, ...]:
        """The skills that are new to the person and understood, as they were given or guessed."""
        return tuple(skill.guess or skill.text for skill in self.read if skill.known and skill.text not in self.held)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, rise, why}."""
        return [{"slug": role.slug, "title": role.title, "rise": role.rise, "why": role.why} for role in self.roles]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple((role.slug, role.title, role.rise, role.why) for role in self.roles)
        return Table(("slug", "title", "rise", "why"), rows)


@dataclass(frozen=True)
class _Candidate:
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
        return needs.study_years <= most


def whatif_from(
    facts: MoveFacts, evidence: Evidence, skills: Sequence[str], start: str | None, limit: int | None = 10
) -> WhatIf:
    """Where some skills open something near a role: `start`, else the first of the skills, else the profile's.

    The first of several is a role if that is what it is called and no skill is called so. What the profile says one
    can do counts where its role is the one to leave. Raises NoSuchRole, UsageError.
    """
    catalog = facts.catalog
    named = [skill for skill in skills if skill.strip()]
    if start is None and len(named) > 1 and _is_role(catalog, named[0]):
        start, *named = named
    if not named:
        raise UsageError("no skill was named", "name one, for example `careers whatif SQL --from bookkeeper`")
    profile = _own_profile() if start is None else None
    if start is None and (profile is None or profile.role is None):
        raise UsageError("the role to leave is missing", f"name it with --from, {ROLE_HINT}")
    seeker = of_profile(catalog, facts, evidence, profile) if profile else in_role(catalog, facts, start or "")
    assert seeker.entry is not None
    facts.know(own_profile(catalog, seeker.entry.slug))
    pay = own_pay(profile) if profile else None
    pay = pay or pays(catalog, [seeker.entry.slug]).get(seeker.entry.slug)
    answer = whatif(facts, evidence, seeker, own_words.read(catalog, evidence, named), pay, limit)
    return replace(answer, of_profile=start is None)


def _own_profile() -> Profile | None:
    from careercli.profile import model  # it reads YAML: only where there is a profile to be read

    return model.load()


def _is_role(catalog: Catalog, name: str) -> bool:
    """Whether a name is that of a role, and of no skill."""
    from careercli.skills import normalize

    return bool(catalog.query.roles_named(normalize.name_key(name))) and not catalog.query.skill_names(
        [normalize.key(name)]
    )


def whatif(
    facts: MoveFacts,
    evidence: Evidence,
    seeker: Seeker,
    skills: Sequence[ReadPhrase],
    pay: Pay | None = None,
    limit: int | None = 10,
) -> WhatIf:
    """Where some skills open something for somebody in a role; `limit` None: everywhere. `pay` is theirs.

    What the person says they can do already is left out of the skills, and named. A role that O*NET does not describe
    has nothing near it.
    """
    assert seeker.entry is not None
    mine = {phrase.text.casefold() for phrase in seeker.phrases} | {
        name for phrase in seeker.phrases if phrase.evidence.reading == "product" for name in phrase.evidence.names
    }
    held = [skill for skill in skills if skill.text.casefold() in mine or _is_among(skill, mine)]
    new = [skill for skill in skills if skill not in held and skill.known]
    asked = [Asked(evidence, skill) for skill in new]
    ranking = Ranking(facts.tables, seeker.source.id) if seeker.source else None
    every = _candidates(facts, evidence, seeker, asked, pay, ranking)
    candidates = [entry for entry in every if entry.in_reach] or every
    shown = _near(ranking, asked, candidates)
    asking = sum(_is_asked(asked, entry) for entry in shown)
    how_near = NEAR if asking >= LITTLE else LITTLE_NEAR if shown else NOTHING_NEAR
    if how_near != NEAR:
        shown += _nearest(ranking, asked, candidates, shown)
    shown = sorted(shown, key=lambda entry: (-entry.rise, entry.role.slug))[:limit]
    return WhatIf(
        seeker.entry.role.title,
        seeker.entry.slug,
        tuple(skills),
        tuple(skill.text for skill in held),
        _openings(facts, ranking, asked, shown),
        how_near,
        tuple(skill.read.text for skill in asked if skill.everyday),
        not_compared(seeker),
    )


def _is_among(skill: ReadPhrase, mine: set[str]) -> bool:
    """Whether a skill is a product that the person says they use, by whatever name."""
    names = skill.evidence.names
    return skill.evidence.reading == "product" and bool(names) and mine.issuperset(names)


def _candidates(
    facts: MoveFacts,
    evidence: Evidence,
    seeker: Seeker,
    asked: Sequence[Asked],
    pay: Pay | None,
    ranking: Ranking | None,
) -> list[_Candidate]:
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
            _Candidate(role, occupation, nearness.ranking.fit_ranks[occupation.id], round(gained, 3), needs)
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
        barrier = needs.study_years / YEARS_OF_BARRIER + (LICENCE_BARRIER if needs.lacking else 0.0)
        value = self.ranking.advice[occupation] - BARRIER_WEIGHT * barrier
        return max(LEAST_NEARNESS, min(1.0, (value - self._middle) / ((self._best - self._middle) or 1.0)))


class Asked:
    """A skill with how much roles rest on it.

    `everyday` is True for a product that most occupations use. Then only those count whose employers ask for it.
    """

    def __init__(self, evidence: Evidence, read: ReadPhrase) -> None:
        self.read = read
        self._evidence = evidence
        self.everyday, self._demanding = False, frozenset[int]()
        if read.evidence.reading == "product":
            described = {occupation.id for occupation in evidence.occupation_of.values()}
            asking = sum(read.evidence.occupations.get(number, 0.0) >= LEAST_ASKED for number in described)
            self.everyday = asking >= max(EVERYDAY_SHARE * len(described), LEAST_EVERYDAY)
            products = evidence.tables.products(read.evidence.names).values()
            self._demanding = frozenset(number for product in products for number in product.in_demand)

    @property
    def has_demand(self) -> bool:
        """Whether O*NET says anywhere that employers ask for it."""
        return bool(self._demanding)

    @property
    def name(self) -> str:
        """The skill as it was given, or as it was guessed."""
        return self.read.guess or self.read.text

    @property
    def is_tool(self) -> bool:
        """Whether the skill is a product, or a kind of them."""
        return self.read.evidence.reading in ("product", "kind")

    def of(self, role: int) -> float:
        """How much a role rests on the skill, 0 to 1; 0 if it does not ask for it."""
        value = self._evidence.of_role(self.read.evidence, role)
        if value < LEAST_ASKED:
            return 0.0
        if self.everyday:
            return DEMANDED if self.is_demanded(role) else 0.0
        share = ONLY_USED if self._demanding and not self.is_demanded(role) else 1.0
        return share * min(1.0, (value - LISTED) / (MOST_ASKED - LISTED))

    def is_demanded(self, role: int) -> bool:
        """Whether employers ask for the skill when they look for people for a role, as far as O*NET says so."""
        occupation = self._evidence.occupation_of.get(role)
        return occupation is not None and occupation.id in self._demanding


def _near(ranking: Ranking | None, asked: Sequence[Asked], candidates: Sequence[_Candidate]) -> list[_Candidate]:
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
            _is_asked(asked, entry)
            or (
                place(entry.occupation.id) <= MOST_NAMED
                and entry.requirements.experience != SENIOR
                and ranking.commonness[entry.occupation.id] != RAREST
            )
            or place(entry.occupation.id) <= NEXT_OF_KIN
        )
    ]


def _is_asked(asked: Sequence[Asked], entry: _Candidate) -> bool:
    """Whether employers ask for a skill in a role, or the role rests on one of which nobody says who asks for it."""
    return any(skill.is_demanded(entry.role.id) if skill.has_demand else skill.of(entry.role.id) for skill in asked)


def _nearest(
    ranking: Ranking | None, asked: Sequence[Asked], candidates: Sequence[_Candidate], near: Sequence[_Candidate]
) -> list[_Candidate]:
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
            (_is_asked(asked, entry) and ranking.commonness[entry.occupation.id] != RAREST)
            or (ranking.ladder.place(entry.occupation.id) <= MOST_KNOWN and _most(asked, entry) >= MUCH_USED)
        )
    ]
    if not others and not near:
        others = [entry for entry in sorted(candidates, key=lambda entry: entry.rank) if _is_asked(asked, entry)]
    close = [entry for entry in others if entry.rank <= NAMED_RANK][: max(0, NEAREST - len(near))]
    return close + [entry for entry in others if entry not in close][: max(0, LITTLE - len(near) - len(close))]


def _most(asked: Sequence[Asked], entry: _Candidate) -> float:
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


def _openings(
    facts: MoveFacts,
    ranking: Ranking | None,
    new: Sequence[Asked],
    shown: Sequence[_Candidate],
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
            )
        )
    return tuple(openings)


def rise(held: Sequence[ReadPhrase], new: Sequence[Asked], role: int) -> float:
    """What some skills add to what one can do, as a part of a match with a role: 0 to FIT_PART, never below 0.

    That is the part of the match that rests on what one says: the share of the new skills in what all of it weighs, as
    far as the role rests on them, so that learning never lowers a match.
    """
    weights = shared_weights([phrase.evidence for phrase in (*held, *(skill.read for skill in new))])
    learned = zip(new, weights[len(held) :], strict=True)
    gained = math.fsum(weight * skill.of(role) for skill, weight in learned)
    return FIT_PART * gained / (math.fsum(weights) or 1.0)


def _why(new: Sequence[Asked], entry: _Candidate, judged: str) -> str:
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
