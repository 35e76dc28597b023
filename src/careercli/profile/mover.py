"""Who a gap and a plan are for: somebody in a role, or the person of the profile; and what they say they have."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import NoRoleToLeave, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves.own_abilities import OwnAbilities
from careercli.profile import on_file
from careercli.profile.own_role import Told, own_profile, standing, work_wishes

if TYPE_CHECKING:
    from careercli.moves.median_pay import Pay
    from careercli.profile.model import Profile


ROLE_HINT = "or put it in your profile with `careers start` or `careers profile import CV --take-role`"
"""What is said to somebody whose role is not known, behind how to name it."""
YOU = "you"
"""What stands for the person of the profile where a role's slug would stand."""


def already_there(slug: str) -> UsageError:
    """The error of a move from a role to itself."""
    return UsageError(
        f"{slug} is the role you are leaving", f"name another role to reach; `careers next {slug}` shows some"
    )


@dataclass(frozen=True)
class Mover:
    """Somebody who moves. `name` is for texts, `slug` that of their role, or YOU; `entry` is None without a role.

    `held` is only what they say of themselves. `pay` is what they say they earn a year; `years` is how long they have
    held the role, `tier` their tier of it, `education` the highest schooling that they say they have, `certificates`
    what else. `cv` is the CV of which all that is, as a word of a command, `beside_cv` the slug of their role where it
    was named beside it; both are empty for another source. `place` is where they live, empty if that is not known;
    `wishes` are what they wish of the work, by the names of conditions, `study` is the field of their schooling, empty
    where they name none; `no_role` says that a job held is not their role yet, where it is so. `own_skills` are the
    keys of the skills that they name themselves, `jobs` the jobs before that count too, in words.
    """

    name: str
    slug: str
    entry: Entry | None = None
    held: OwnAbilities = field(default_factory=OwnAbilities)
    pay: Pay | None = None
    years: float | None = None
    tier: str | None = None
    education: str | None = None
    certificates: tuple[str, ...] = ()
    cv: str = ""
    beside_cv: str = ""
    place: str = ""
    wishes: tuple[str, ...] = ()
    study: str = ""
    no_role: str = ""
    own_skills: frozenset[str] = frozenset()
    jobs: tuple[str, ...] = ()


def mover(catalog: Catalog, role: str | None, tier: str | None = None, told: Told | None = None) -> Mover:
    """Somebody in a role, or the person of the profile where none is named; with what they `told` of themselves.

    Raises NoSuchRole, and UsageError where there is neither a role nor a profile.
    """
    if role is not None:
        entry = catalog.entry(role)
        whose = own_profile(catalog, entry.slug)
        own = standing(whose, told)
        return Mover(
            entry.role.title, entry.slug, entry, pay=own.pay, tier=tier, education=own.education,
            certificates=own.certificates, wishes=work_wishes(whose), study=own.study,
        )  # fmt: skip
    profile = on_file.load()
    if profile is None:
        raise NoRoleToLeave("name it first", ROLE_HINT)
    return mover_of(catalog, profile, tier, told)


def mover_of(catalog: Catalog, profile: Profile, tier: str | None = None, told: Told | None = None) -> Mover:
    """The person of a profile, with what they `told` beside it. Raises NoSuchRole for a role that is not there."""
    from careercli.moves import own_abilities, role_skills, sides
    from careercli.moves.facts import MoveFacts
    from careercli.profile import recognize
    from careercli.profile.jobs import jobs_held, no_role_yet

    names: dict[str, str] = {}
    levels: dict[str, float] = {}
    duties: dict[str, str] = {}
    phrases = recognize.recognize_phrases(catalog, [skill.name for skill in profile.skills])
    for phrase, said in zip(phrases, profile.skills, strict=True):
        for skill in phrase.skills:
            names.setdefault(skill.key, skill.name)
            duties = {**own_abilities.duties_of(catalog, {skill.key: said.name}), **duties}
            if said.level is not None:
                levels[skill.key] = max(said.level, levels.get(skill.key, 0.0))
    used: set[int | str] = set()
    facts = MoveFacts(catalog)
    own_skills, jobs = frozenset(names), jobs_held(catalog, profile)
    for job in jobs:
        side = sides.of_entry(facts, job.entry)
        used |= side.tools.keys()
        duties = {**side.duties, **duties}
        for key, name in side.named.items():
            names.setdefault(key, name)
        for key, level in role_skills.rated_levels(job.entry).items():
            levels[key] = max(level, levels.get(key, 0.0))
    own = standing(profile, told)
    return Mover(
        name="you",
        slug=YOU,
        entry=catalog.entry(profile.role) if profile.role else None,
        held=OwnAbilities(names, levels, used=frozenset(used), duties=duties),
        pay=own.pay,
        years=profile.years,
        tier=tier or profile.tier,
        education=own.education,
        certificates=own.certificates,
        place=profile.place or "",
        wishes=work_wishes(profile),
        study=own.study,
        no_role=no_role_yet(catalog, profile),
        own_skills=own_skills,
        jobs=tuple(job.words for job in jobs),
    )
