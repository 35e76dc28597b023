"""Who moves: a role's people, a person by their profile, or a bare list of skills. What they have, and from where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import CareersError
from careercli.moves import role_skills
from careercli.moves.median_pay import Pay, pays
from careercli.moves.role_skills import WeightedSkill
from careercli.profile import recognize
from careercli.profile.own_role import Told, own_profile, standing, work_wishes

if TYPE_CHECKING:
    from careercli.profile.model import Profile

YOU = "you"
"""What stands for the person's own skills where a role's slug would stand."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who moves: a name for texts, the role they hold (if any), their skills, levels, pay and years.

    `slug` is their role's, or YOU. `levels` are on O*NET's scale, 0 to 7, by the keys of skills. `years` is how long
    they have held the role, `tier` their tier of it, `education` the highest schooling that they say they have,
    `certificates` what else, `wishes` what they wish of the work, by the names of conditions; `study` is the field of
    their schooling, empty where they name none.
    """

    name: str
    slug: str
    skills: tuple[WeightedSkill, ...]
    levels: dict[str, float]
    entry: Entry | None = None
    pay: Pay | None = None
    years: float | None = None
    tier: str | None = None
    education: str | None = None
    certificates: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    study: str = ""

    def with_more_skills(self, more: Iterable[WeightedSkill]) -> Person:
        """This person once they have further skills, too; of a skill that they have, their own stays."""
        known = {skill.key for skill in self.skills}
        fresh = tuple(skill for skill in more if skill.key not in known)
        return Person(
            name=self.name, slug=self.slug, skills=(*self.skills, *fresh), levels=self.levels, entry=self.entry,
            pay=self.pay, years=self.years, tier=self.tier, education=self.education, certificates=self.certificates,
            wishes=self.wishes, study=self.study,
        )  # fmt: skip


def person_in_role(catalog: Catalog, name: str, tier: str | None = None, told: Told | None = None) -> Person:
    """Somebody who does all that a role asks for, and `told` something of themselves. Raises NoSuchRole."""
    entry = catalog.entry(name)
    whose = own_profile(catalog, entry.slug)
    own = standing(whose, told)
    return Person(
        name=entry.role.title,
        slug=entry.slug,
        skills=tuple(role_skills.of_role(catalog, entry)),
        levels=role_skills.rated_levels(entry),
        entry=entry,
        pay=own.pay or pays(catalog, [entry.slug]).get(entry.slug),
        tier=tier,
        education=own.education,
        certificates=own.certificates,
        wishes=work_wishes(whose),
        study=own.study,
    )


def person_from_profile(catalog: Catalog, profile: Profile, told: Told | None = None) -> Person:
    """The person that a profile tells of: what their role asks for, their own skills, and what they `told` beside it.

    Raises NoSuchRole.
    """
    who = standing(profile, told)
    base = person_in_role(catalog, profile.role, profile.tier) if profile.role else None
    own: dict[str, WeightedSkill] = {}
    levels = dict(base.levels) if base else {}
    phrases = recognize.recognize_phrases(catalog, [skill.name for skill in profile.skills])
    for phrase, own_skill in zip(phrases, profile.skills, strict=True):
        for skill in phrase.skills:
            own.setdefault(skill.key, skill)
            if own_skill.level is not None:
                levels[skill.key] = own_skill.level
    mine = Person(
        name="you",
        slug=YOU,
        skills=base.skills if base else (),
        levels=levels,
        entry=base.entry if base else None,
        pay=who.pay or (base.pay if base else None),
        years=profile.years,
        tier=profile.tier,
        education=who.education,
        certificates=who.certificates,
        wishes=work_wishes(profile),
        study=who.study,
    )
    return mine.with_more_skills(own.values())


def own_phrases(catalog: Catalog, slug: str) -> frozenset[str]:
    """The phrases of a role that name a skill of the person's; none without a profile, or if it cannot be read.

    Their role's skills count as theirs, except on the sheet of that role itself, where everything would be marked.
    """
    from careercli.profile import model

    if not model.profile_exists():
        return frozenset()
    try:
        mine = model.load() or model.Profile()
        phrases = recognize.recognize_phrases(catalog, [skill.name for skill in mine.skills])
        keys = {skill.key for phrase in phrases for skill in phrase.skills}
        if mine.role and catalog.slug(mine.role) != slug:
            keys |= {skill.key for skill in person_from_profile(catalog, mine).skills}
    except CareersError:
        return frozenset()  # a sheet is shown all the same; the commands that need the profile say what is wrong
    return frozenset(text for key, text in catalog.query.skill_phrases(slug) if key in keys)
