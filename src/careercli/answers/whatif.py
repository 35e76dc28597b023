"""Where a skill opens something near: roles close to one's own that ask for it, with the rise in what one could do.

Near is what fits one's own role among the best fifth; what pays far less is left out. Where nothing near asks for the
skill, the nearest roles that do are named instead, and it is said that they are not near.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.answers.match import Seeker, in_role, not_compared, of_profile
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.moves.evidence import Evidence, shared_weights
from careercli.moves.facts import MoveFacts
from careercli.moves.median_pay import Pay, pay_ratio, pays
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import Requirements
from careercli.profile import own_words
from careercli.profile.own_words import PhrasesRead, ReadPhrase
from careercli.profile.person import own_pay
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation
    from careercli.catalog.rows import CodedRole
    from careercli.profile.model import Profile

LEAST_ASKED = 0.5
"""From this evidence on, a role is said to ask for a skill."""
LEAST_PAY = 0.8
"""A role that pays less than this share of one's pay opens nothing."""
NEAR_RANK = 0.2
"""Near is what is among this share of all occupations by the fit with one's own."""
BARRIER_WEIGHT, ASKED_WEIGHT = 0.7, 1.2
"""What barriers take off the fit, and ln of the evidence that a role asks for the skill adds, in the order of roles."""
YEARS_OF_BARRIER = 4
LICENCE_BARRIER = 0.5
"""So many years of study are a whole barrier; a license is half of one."""
FIT_PART = 0.5
"""The part of a match that is the fit with one's role; what one says that one can do is the other one."""
COMMON_MOVES = {
    "very likely": "a very likely move",
    "likely": "a likely move",
    "possible": "a possible move",
    "unlikely": "an unlikely move",
}
"""How likely the move is, in words (`ranking.COMMONNESS`)."""
NEAREST = 3
"""So many roles are named where nothing near asks for a skill."""


@dataclass(frozen=True)
class Opening:
    """A role that asks for a skill: by how much its match rises with it (0 to 1), and why it is shown."""

    slug: str
    title: str
    rise: float
    why: str
    requirements: Requirements
    official_median: float | None
    currency: str | None


@dataclass(frozen=True)
class WhatIf(PhrasesRead, Answer):
    """The answer: the skills as they were read, and the roles they open, best first.

    `near` is False where no role near asks for any of them: the roles are then the nearest that do. `held` are the
    phrases that the person says they can do already. `own_title` is that of the role left.
    """

    own_title: str
    own_slug: str
    read: tuple[ReadPhrase, ...]
    held: tuple[str, ...]
    roles: tuple[Opening, ...]
    near: bool
    remarks: tuple[str, ...] = ()

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
    asked: float
    rank: float
    order: float
    requirements: Requirements


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
        raise UsageError("which skill?", "name it, as careers whatif SQL --from bookkeeper")
    profile = _own_profile() if start is None else None
    if start is None and (profile is None or profile.role is None):
        raise UsageError(
            "which role to leave?", "name it with --from, or put yours into your profile: careers profile edit"
        )
    seeker = of_profile(catalog, facts, evidence, profile) if profile else in_role(catalog, facts, start or "")
    assert seeker.entry is not None
    pay = own_pay(profile) if profile else None
    pay = pay or pays(catalog, [seeker.entry.slug]).get(seeker.entry.slug)
    return whatif(facts, evidence, seeker, own_words.read(catalog, evidence, named), pay, limit)


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
    candidates = _candidates(facts, evidence, seeker, new, pay)
    near = [candidate for candidate in candidates if candidate.rank <= NEAR_RANK]
    shown = sorted(near, key=lambda candidate: (-round(candidate.order, 9), candidate.role.slug))[:limit]
    if not near:
        shown = sorted(candidates, key=lambda candidate: (candidate.rank, candidate.role.slug))[
            : min(NEAREST, limit or NEAREST)
        ]
    return WhatIf(
        seeker.entry.role.title,
        seeker.entry.slug,
        tuple(skills),
        tuple(skill.text for skill in held),
        _openings(facts, evidence, seeker, new, shown),
        bool(near),
        not_compared(seeker),
    )


def _is_among(skill: ReadPhrase, mine: set[str]) -> bool:
    """Whether a skill is a product that the person says they use, by whatever name."""
    names = skill.evidence.names
    return skill.evidence.reading == "product" and bool(names) and mine.issuperset(names)


def _candidates(
    facts: MoveFacts, evidence: Evidence, seeker: Seeker, new: Sequence[ReadPhrase], pay: Pay | None
) -> list[_Candidate]:
    """The roles that ask for any of the skills and do not pay far less, one for each occupation and role file."""
    source = seeker.source
    if source is None:
        return []
    asking = {}
    own = next(
        (number for number, role in evidence.roles.items() if seeker.entry and role.slug == seeker.entry.slug), None
    )
    for number in evidence.roles:
        occupation = evidence.occupation_of.get(number)
        if occupation is None or number == own or (occupation.id == source.id and not evidence.roles[number].has_file):
            continue
        asked = max((evidence.of_role(skill.evidence, number) for skill in new), default=0.0)
        if asked >= LEAST_ASKED:
            asking[number] = (occupation, asked)
    ranking = Ranking(facts.tables, source.id)
    pays_too_little = _paid_less(facts, [evidence.roles[number].slug for number in asking], pay)
    candidates = []
    for number, (occupation, asked) in asking.items():
        role = evidence.roles[number]
        if role.slug in pays_too_little:
            continue
        needs = facts.requirements(source, occupation)
        barrier = needs.study_years / YEARS_OF_BARRIER + (LICENCE_BARRIER if needs.licence else 0.0)
        order = ranking.fits[occupation.id] - BARRIER_WEIGHT * barrier + ASKED_WEIGHT * math.log(min(1.0, asked))
        candidates.append(_Candidate(role, occupation, asked, ranking.fit_ranks[occupation.id], order, needs))
    return candidates


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
    evidence: Evidence,
    seeker: Seeker,
    new: Sequence[ReadPhrase],
    shown: Sequence[_Candidate],
) -> tuple[Opening, ...]:
    medians = {row.slug: row for row in facts.catalog.query.median_pays([entry.role.slug for entry in shown])}
    commonness = Ranking(facts.tables, seeker.source.id).commonness if shown and seeker.source else []
    openings = []
    for entry in shown:
        median = medians.get(entry.role.slug)
        openings.append(
            Opening(
                entry.role.slug,
                entry.role.title,
                round(rise(evidence, seeker.phrases, new, entry.role.id), 3),
                _why(evidence, new, entry, commonness[entry.occupation.id]),
                entry.requirements,
                median.official if median else None,
                median.official_currency if median and median.official is not None else None,
            )
        )
    return tuple(openings)


def rise(evidence: Evidence, held: Sequence[ReadPhrase], new: Sequence[ReadPhrase], role: int) -> float:
    """By how much what one can do of a role rises with some skills: 0 to FIT_PART, never below 0.

    That is the part of the match that rests on what one says, once with the new skills and once with what one said
    before; both are shares of what all of it weighs, so that learning never lowers a match.
    """
    phrases = [phrase.evidence for phrase in (*held, *new)]
    weights = shared_weights(phrases)
    learned = zip(phrases[len(held) :], weights[len(held) :], strict=True)
    gained = math.fsum(weight * min(1.0, evidence.of_role(phrase, role)) for phrase, weight in learned)
    return FIT_PART * gained / (math.fsum(weights) or 1.0)


def _why(evidence: Evidence, new: Sequence[ReadPhrase], entry: _Candidate, common: str) -> str:
    """Why a role is shown: which of the skills it asks for, as what, and how often people go there."""
    asked = [skill for skill in new if evidence.of_role(skill.evidence, entry.role.id) >= LEAST_ASKED]
    tools = [skill.guess or skill.text for skill in asked if skill.evidence.reading in ("product", "kind")]
    work = [skill.guess or skill.text for skill in asked if skill.evidence.reading not in ("product", "kind")]
    parts = [f"{text.natural_list(tools)} {'is' if len(tools) == 1 else 'are'} used there"] if tools else []
    if work:
        parts.append(f"{text.natural_list(work)} {'is' if len(work) == 1 else 'are'} part of the work")
    parts.append(COMMON_MOVES[common])
    return "; ".join(parts)
