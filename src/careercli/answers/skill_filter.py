"""`--skill`: the roles that have a skill, since they name it, or a narrower one, or are called by it.

Few roles name what all of them do: a welder's file has arc welding, and no welding. So a skill that is a duty or an
ability is had by those, too, that name a kind of it ("Arc welding"), and by those whose titles are of its words
("Welders"). A product, a tool and what O*NET rates are recorded for every occupation: there the name alone counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.catalog.catalog import Catalog
from careercli.errors import NoSuchChoice, UsageError
from careercli.offered import written

if TYPE_CHECKING:
    from careercli.search.skills import SkillHit

TYPO = "typo"
"""The rule by which a misspelt name of a skill is recognised."""
LONGEST_NAMED = 60
MOST_OFFERED = 5
"""So many names of skills are offered where one is none."""
MOST_NARROWER = 3
"""So many narrower skills are named."""
_ABILITIES = frozenset(("skills.technical", "skills.soft", "skill_map", "work"))
"""The places of a role file where a skill is that is no product, no tool, and not rated."""


def with_skill(catalog: Catalog, skill: str) -> tuple[set[int], tuple[str, ...]]:
    """The ids of the roles that have a skill, as `careers skills` names it; or several, with commas between them.

    Says as what a misspelt name is read, and by what roles have it. Raises UsageError for
    what is none, with what resembles it.
    """
    from careercli.search import name_lists

    names = name_lists.split(catalog, skill)
    found = [_having(catalog, name) for name in (names if len(names) > 1 else [skill])]
    return set[int].intersection(*(ids for ids, _remarks in found)), tuple(said for _ids, of in found for said in of)


def _having(catalog: Catalog, skill: str) -> tuple[set[int], tuple[str, ...]]:
    from careercli.search import skills

    hits = skills.search(catalog, skill)
    if not hits.sure:
        message = f"no skill or tool is called {skill if len(skill) <= LONGEST_NAMED else skill[:LONGEST_NAMED]!r}"
        if near := tuple(hit.skill for hit in hits.hits[:MOST_OFFERED]) or hits.near:
            raise NoSuchChoice(message, skill, near, "did you mean")
        raise UsageError(message, hits.absent or "`careers skills` lists those that there are")
    misspelt = [hit.skill for hit in hits.sure if hit.rule == TYPO]
    said = (f"--skill {skill} is read as {text.natural_list(misspelt, 'or')}",) if misspelt else ()
    if not misspelt and (other := [hit.skill for hit in hits.sure if not _is_named_in(skill, hit.skill)]):
        said = (f"--skill {skill} is taken as {text.natural_list(other, 'or')}",)
    slugs = {place.slug for hit in hits.sure for place in hit.roles}
    if all(place.where in _ABILITIES for hit in hits.sure for place in hit.roles):
        meant = misspelt[0] if misspelt else skill
        more, of_more = _wider(catalog, meant, slugs, [hit for hit in hits.hits if not hit.sure])
        slugs |= more
        said = (*said, of_more)
    return set(catalog.query.role_ids(slugs)), said


def _wider(catalog: Catalog, skill: str, named: set[str], others: Sequence[SkillHit]) -> tuple[set[str], str]:
    """The slugs of the other roles that have an ability, and what is said of who has it: by its name, by the names of
    its kinds, by titles.
    """
    kinds: dict[str, set[str]] = {}
    for hit in others:
        if _is_kind(skill, hit.skill) and (slugs := {place.slug for place in hit.roles if place.where in _ABILITIES}):
            kinds[hit.skill] = slugs
    by_kind = set[str]().union(*kinds.values()) - named
    by_title = {slug for slug, title, _jobs in catalog.query.slugs_by_title() if is_titled_by(title, skill)}
    by_title -= named | by_kind
    parts = [f"{text.count(len(named), 'role')} by name"]
    if by_kind:
        told = sorted((kind for kind in kinds if kinds[kind] - named), key=lambda kind: (-len(kinds[kind]), kind))
        parts.append(f"{len(by_kind)} by a narrower name ({text.abridged(told, MOST_NARROWER)})")
    if by_title:
        parts.append(f"{len(by_title)} by the title")
    by_work = f"by all that is told of the work: `{written(['match', skill])}`"
    return by_kind | by_title, f"--skill {skill}: {text.natural_list(parts)}; {by_work}"


def _is_kind(skill: str, name: str) -> bool:
    """Whether a name is that of a kind of a skill, at whose end it stands: arc welding is, a welding gun is not."""
    from careercli.skills import normalize

    head, words = normalize.stems(skill), normalize.stems(name)
    return bool(head) and len(words) > len(head) and words[-len(head) :] == head


def is_titled_by(title: str, skill: str) -> bool:
    """Whether a title has the words of a skill side by side, in any form: Welders do welding, and carpenters carpentry.

    What a title leaves out ("…, Except Payroll") is none of its words.
    """
    from careercli.skills import normalize

    wanted = _roots(normalize.words(skill))
    words = _roots(normalize.words(title.lower().partition("except ")[0]))
    return bool(wanted) and any(
        words[start : start + len(wanted)] == wanted for start in range(len(words) - len(wanted) + 1)
    )


def _roots(words: Iterable[str]) -> list[str]:
    """The roots of folded words, those of what is done as those of who does it."""
    from careercli.fit.stems import stem

    bare = (word[:-2] if word.endswith(_OF_TRADE) else _PERSON.sub("", word) for word in words)
    return [stem(word) for word in bare]


_OF_TRADE = ("ntry", "stry", "onry")
"""How trades end whose people are called by the word without its last two letters: carpentry, dentistry, masonry."""
_PERSON = re.compile(r"(?<=...)(?:persons?|people)$")


def _is_named_in(typed: str, skill: str) -> bool:
    """Whether the words of a skill have all that was typed: excel is Microsoft Excel, and k8s no word of a name."""
    from careercli.skills import normalize

    return set(normalize.stems(typed)) <= set(normalize.stems(skill))
