"""Whom O*NET asked about an occupation that it describes in parts: people of one trade among them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text as wording

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.moves.facts import MoveFacts
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

MOST_REPORTED, MOST_TITLES = 10, 3
"""So many titles that people report are in O*NET's sample, and so many are named."""
ROOT = 5
"""Letters in which words of one root begin alike: logistics and a logistician."""


def of_some(role: Role | IndexedRole, slug: str, catalog: Catalog | None, title: str = "") -> str:
    """Whom O*NET asked about an occupation, where it describes parts of it apart and asked people of one trade alone.

    That is so where no title that they report has a word of the occupation's own: what stands under Compliance
    Officers is what examiners for driver's licenses said. Empty for every other. `title` names the role where others
    are told of beside it.
    """
    occupation = role.occupation
    parts = catalog.query.titles_of_parts(occupation.code) if catalog and occupation and role.ratings else []
    if catalog is None or occupation is None or not parts:
        return ""
    known, own = catalog.query.known_titles(slug)[:MOST_REPORTED], _roots(occupation.title or "")
    if not known or any(own & _roots(title) for title in known):
        return ""
    asked, apart = wording.abridged(known, MOST_TITLES), wording.abridged(parts, MOST_TITLES)
    return f"Tasks and tools{title and f' of {title}'}: O*NET asked people called {asked}; it describes apart {apart}."


NOT_KNOWN = "what both share is not known: O*NET asked people of other work"
"""What stands in place of what a job shares with another, where people of one trade alone told of its tasks."""


def are_others(facts: MoveFacts, code: str, slug: str) -> bool:
    """Whether people of one trade alone told O*NET of the tasks of a role (`of_some`)."""
    if code[:7] not in facts.in_parts:
        return False
    entry = facts.catalog.entry(slug)
    return bool(of_some(entry.role, slug, facts.catalog))


def _roots(title: str) -> set[str]:
    from careercli.skills import normalize

    return {word[:ROOT] for word in normalize.stems(title)}
