"""Which skills and tools roles share, and which only one of them has.

A skill is compared by what it is (`careercli.skills.taxonomy`), not by its letters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli.answers import characteristic_tools, near_names
from careercli.answers.characteristic_tools import ANYWHERE, ASKED, LISTED, NO_KIND, ToolRank
from careercli.answers.product_families import as_families
from careercli.catalog.catalog import Catalog, Entry
from careercli.catalog.terms import SIGNALS
from careercli.lazy_dataclass import dataclass
from careercli.roles.characteristic import COMMON

if TYPE_CHECKING:
    from careercli.catalog.rows import RoleMention


LEADING = 3
"""So many skills, and then so many tools, lead a role's own."""


@dataclass(frozen=True)
class SharedSkill:
    """A skill or tool that at least two of the roles name, and each one's words for it, by slug."""

    skill: str
    texts: dict[str, str]


@dataclass(frozen=True)
class SkillComparison:
    """Skills that all the roles have, that some have, and that one alone has (by slug)."""

    common: tuple[SharedSkill, ...]
    some: tuple[SharedSkill, ...]
    only: dict[str, tuple[str, ...]]
    anywhere: frozenset[str] = frozenset()
    """Those that tell nothing of any work: what a fifth of all roles have, and what is only asked for elsewhere."""

    def telling(self, shared: Sequence[SharedSkill]) -> tuple[str, ...]:
        """Of the skills that roles share, those that tell something of their work."""
        return tuple(skill.skill for skill in shared if skill.skill not in self.anywhere)


def compare_skills(catalog: Catalog, entries: Sequence[Entry]) -> SkillComparison:
    """The skills and tools that roles share, and each role's own, by their canonical names, the most telling first.

    A phrase counts as a role's own only if nothing that it names (itself, its examples, its parts) is shared.
    """
    roles = {entry.slug: entry.role for entry in entries}
    slugs = list(roles)
    mentions = as_families([*catalog.query.role_mentions(slugs), *_of_wider(catalog, entries)])
    mentions = near_names.as_one(mentions)
    names: dict[str, str] = {}
    for mention in mentions:
        names.setdefault(mention.key, mention.name)
    texts, rules = _best_phrases(mentions)
    shared = {key: by_slug for key, by_slug in texts.items() if len(by_slug) > 1}
    distinct = _without_parts(shared, rules)
    usual = catalog.query.term_role_counts([SIGNALS["skills"] + key for key in texts])
    common = {key for key in texts if usual.get(SIGNALS["skills"] + key, 0) >= COMMON * catalog.count()}
    ranks = {slug: characteristic_tools.ranks(role) for slug, role in roles.items()}

    def rank(key: str, slug: str) -> ToolRank:
        known = ranks[slug].get(texts[key][slug], NO_KIND)
        if key not in common or known.mark == ASKED:
            return known
        return ToolRank(ANYWHERE, ASKED if known == NO_KIND else LISTED, *known[2:])  # abilities before office programs

    worst = {key: max(rank(key, slug) for slug in by_slug) for key, by_slug in distinct.items()}
    ordered = sorted(
        distinct,
        key=lambda key: (-len(distinct[key]), worst[key], usual.get(SIGNALS["skills"] + key, 0), names[key].lower()),
    )
    shared_skills = [
        SharedSkill(names[key], {slug: distinct[key][slug] for slug in slugs if slug in distinct[key]})
        for key in ordered
    ]
    told: dict[str, list[tuple[str, bool]]] = {slug: [(role.title, False)] for slug, role in roles.items()}
    for mention in mentions:
        told[mention.slug].append((mention.name, mention.text in ranks[mention.slug]))
    own = near_names.told_apart(_own(mentions, slugs, shared), names, told)
    work = {slug: (*(each.name for each in role.activities), *role.responsibilities) for slug, role in roles.items()}
    titles = {slug: role.title for slug, role in roles.items()}
    told_tools = {text for role in roles.values() for text in role.tech_stack}
    tools = {each.name for each in mentions if each.rule == "example" or each.text in told_tools}
    own = near_names.told_in_work(own, names, work, titles, tools)
    only = {
        slug: tuple(names[key] for key in _both_first(sorted(keys, key=lambda key: rank(key, slug)), rank, slug))
        for slug, keys in own.items()
    }
    return SkillComparison(
        tuple(skill for skill in shared_skills if len(skill.texts) == len(slugs)),
        tuple(skill for skill in shared_skills if len(skill.texts) < len(slugs)),
        only,
        frozenset(names[key] for key in distinct if worst[key].group == ANYWHERE),
    )


def _of_wider(catalog: Catalog, entries: Sequence[Entry]) -> list[RoleMention]:
    """What the wider occupations name whose work some of the roles have, as those roles'."""
    return [
        mention._replace(slug=entry.slug)
        for entry in entries
        if entry.work_slug
        for mention in catalog.query.role_mentions([entry.work_slug])
    ]


def _both_first(keys: Sequence[str], rank: Callable[[str, str], ToolRank], slug: str) -> list[str]:
    """A role's own skills and tools with the first few of each kind in front: a cut list tells of both."""
    skills = [key for key in keys if rank(key, slug) == NO_KIND]
    tools = [key for key in keys if rank(key, slug).group != ANYWHERE and rank(key, slug) != NO_KIND]
    leading = [*skills[:LEADING], *tools[:LEADING]]
    return list(dict.fromkeys([*leading, *keys]))


def _best_phrases(
    mentions: Sequence[RoleMention],
) -> tuple[dict[str, dict[str, str]], dict[tuple[str, str], str]]:
    """Each skill's phrase in each role, by key and slug, and the rule that recognised it there, by (key, slug).

    It is the first phrase of the role that names the skill, or the first that names it as more than a part.
    """
    texts: dict[str, dict[str, str]] = {}
    rules: dict[tuple[str, str], str] = {}
    for slug, key, _name, rule, text in mentions:
        if slug not in texts.setdefault(key, {}) or (rule != "part" and rules[key, slug] == "part"):
            texts[key][slug] = text
            rules[key, slug] = rule
    return texts, rules


def _own(
    mentions: Sequence[RoleMention], slugs: Sequence[str], shared: dict[str, dict[str, str]]
) -> dict[str, list[str]]:
    """The keys of the skills that only one role has, by its slug; not of those whose phrase names a shared one.

    They stand in the order of the role's file.
    """
    shared_texts = {(slug, text) for by_slug in shared.values() for slug, text in by_slug.items()}
    own: dict[str, dict[str, None]] = {slug: {} for slug in slugs}
    for slug, key, _name, rule, text in mentions:
        if key not in shared and rule != "part" and (rule == "example" or (slug, text) not in shared_texts):
            own[slug][key] = None
    return {slug: list(keys) for slug, keys in own.items()}


def _without_parts(shared: dict[str, dict[str, str]], rules: dict[tuple[str, str], str]) -> dict[str, dict[str, str]]:
    """Leaves out what is only a part in every role, where a whole phrase names a skill with the same phrases."""

    def is_whole(key: str, by_slug: dict[str, str]) -> bool:
        return any(rules[key, slug] != "part" for slug in by_slug)

    whole = {tuple(sorted(by_slug.items())) for key, by_slug in shared.items() if is_whole(key, by_slug)}
    return {
        key: by_slug
        for key, by_slug in shared.items()
        if is_whole(key, by_slug) or tuple(sorted(by_slug.items())) not in whole
    }
