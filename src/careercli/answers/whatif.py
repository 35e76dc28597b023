"""Where a skill opens something near: roles close to one's own that ask for it, with the rise in what one could do.

Near are the occupations that fit best, and those that O*NET names as near; what pays far less is left out, as is what
takes more than a first degree, or one with a license of its own. Where little near asks for the skill, that is said,
and the nearest roles that do are named. What most occupations use opens nothing by itself: that is said, too, and only
roles whose employers ask for it are named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from careercli.answer import Answer
from careercli.answers import phrases_said
from careercli.answers.asked_skill import Asked
from careercli.answers.counted_from import CountedFrom, counted_from
from careercli.answers.match import not_compared
from careercli.answers.openings import (
    LITTLE,
    Opening,
    all_candidates,
    as_openings,
    is_asked,
    near_candidates,
    nearest_candidates,
)
from careercli.answers.seeker import Seeker, in_role, of_profile
from careercli.catalog.catalog import Catalog
from careercli.errors import NoRoleToLeave, UsageError
from careercli.moves.evidence import Evidence
from careercli.moves.facts import MoveFacts
from careercli.moves.median_pay import Pay, pays
from careercli.moves.ranking import Ranking
from careercli.profile import on_file, own_words
from careercli.profile.mover import ROLE_HINT
from careercli.profile.own_role import Told, own_profile, standing
from careercli.profile.own_words import PhrasesRead, ReadPhrase
from careercli.table import Table
from careercli.text import natural_list

NEAR, LITTLE_NEAR, NOTHING_NEAR = "near", "little near", "nothing near"


@dataclass(frozen=True)
class WhatIf(PhrasesRead, Answer):
    """The answer: the skills as they were read, and the roles they open, best first.

    `how_near` is NEAR, LITTLE_NEAR where few roles near ask for any of them, NOTHING_NEAR where none does: the roles
    are then, or are in part, the nearest that do. `held` are the phrases that the person says they can do already,
    `everyday` those that most occupations ask for. `own_title` is that of the role left; `of_profile`: by the
    person of the profile. `on_screen` are the remarks that the screen tells itself.
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
    counted: CountedFrom = field(default_factory=CountedFrom)
    typed: str = ""
    on_screen: tuple[str, ...] = ()

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """What its screen says in its own place."""
        return self.on_screen

    @property
    def learned(self) -> tuple[str, ...]:
        """The skills that are new to the person and understood, as they were given or guessed."""
        return tuple(skill.guess or skill.text for skill in self.read if skill.known and skill.text not in self.held)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, rise, why}, and what counts before."""
        counted = self.counted.to_dict()
        return [
            {"slug": role.slug, "title": role.title, "rise": role.rise, "why": role.why, **counted}
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role."""
        counted = self.counted.to_dict()
        rows = tuple((role.slug, role.title, role.rise, role.why, *counted.values()) for role in self.roles)
        return Table(("slug", "title", "rise", "why", *counted), rows)


def whatif_from(
    facts: MoveFacts,
    evidence: Evidence,
    skills: Sequence[str],
    start: str | None,
    limit: int | None = 10,
    told: Told | None = None,
) -> WhatIf:
    """Where some skills open something near a role: `start`, else the first of the skills, else the profile's.

    The first of several is a role if that is what it is called and no skill is called so. What the profile says one
    can do counts where its role is the one to leave, and what its person `told` of themselves counts before it. Raises
    NoSuchRole, UsageError.
    """
    catalog = facts.catalog
    named = [skill for skill in skills if skill.strip()]
    if start is None and len(named) > 1 and _is_role(catalog, named[0]):
        start, *named = named
    if not named:
        raise UsageError("no skill was named", "name one, for example `careers whatif SQL --leaving bookkeeper`")
    profile = on_file.load() if start is None else None
    if start is None and (profile is None or profile.role is None):
        raise NoRoleToLeave("name it with --leaving", ROLE_HINT)
    seeker = of_profile(catalog, facts, evidence, profile) if profile else in_role(catalog, facts, start or "")
    assert seeker.entry is not None
    own = standing(own_profile(catalog, seeker.entry.slug, asked=profile is not None), told)
    facts.know(own, seeker.entry)
    pay = own.pay or pays(catalog, [seeker.entry.slug]).get(seeker.entry.slug)
    answer = whatif(facts, evidence, seeker, own_words.read(catalog, evidence, named), pay, limit)
    counted = counted_from(facts, seeker.entry, pay, facts.own)
    read_as, typed = (told.remarks, told.typed) if told else ((), "")
    said, on_screen = _said(answer)
    remarks = (*read_as, *answer.remarks, *phrases_said.reading(answer), *said)
    return replace(answer, of_profile=start is None, counted=counted, remarks=remarks, typed=typed, on_screen=on_screen)


def _said(answer: WhatIf) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is to be said of skills that open nothing, and of it what the screen says of the roles that it shows."""
    said, everyday = [], ""
    if answer.held:
        said.append(f"you already have it: {natural_list(answer.held)}")
    if answer.everyday:
        opens = "it opens nothing by itself" if len(answer.everyday) == 1 else "they open nothing by themselves"
        everyday = f"nearly every job asks for {natural_list(answer.everyday)}: {opens}"
        said.append(everyday)
    if answer.how_near == NOTHING_NEAR and not answer.remarks and answer.learned:
        nearest = f"; the closest that do: {natural_list([role.title for role in answer.roles])}"
        said.append(f"nothing near {answer.own_title} asks for it{nearest if answer.roles else ''}")
    return tuple(said), (everyday,) if everyday and answer.roles else ()


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
    every = all_candidates(facts, evidence, seeker, asked, pay, ranking)
    candidates = [entry for entry in every if entry.in_reach] or every
    shown = near_candidates(ranking, asked, candidates)
    asking = sum(is_asked(asked, entry) for entry in shown)
    how_near = NEAR if asking >= LITTLE else LITTLE_NEAR if shown else NOTHING_NEAR
    if how_near != NEAR:
        shown += nearest_candidates(ranking, asked, candidates, shown)
    shown = sorted(shown, key=lambda entry: (-entry.rise, entry.role.slug))[:limit]
    return WhatIf(
        seeker.entry.role.title,
        seeker.entry.slug,
        tuple(skills),
        tuple(skill.text for skill in held),
        as_openings(facts, ranking, asked, shown),
        how_near,
        tuple(skill.read.text for skill in asked if skill.everyday),
        not_compared(seeker),
    )


def _is_among(skill: ReadPhrase, mine: set[str]) -> bool:
    """Whether a skill is a product that the person says they use, by whatever name."""
    names = skill.evidence.names
    return skill.evidence.reading == "product" and bool(names) and mine.issuperset(names)
