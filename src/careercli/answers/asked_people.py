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
    if catalog is None or occupation is None or not role.ratings:
        return ""
    people, parts = _of_one_trade(catalog, slug, occupation.code, occupation.title or "")
    if not people:
        return ""
    asked, apart = wording.abridged(people, MOST_TITLES), wording.abridged(parts, MOST_TITLES)
    return f"Tasks and tools{title and f' of {title}'}: O*NET asked people called {asked}; it describes apart {apart}."


NOT_KNOWN = "what both share is not known: O*NET asked people of other work"
"""What stands in place of what a job shares with another, where people of one trade alone told of its tasks."""


def are_others(facts: MoveFacts, code: str, slug: str) -> bool:
    """Whether people of one trade alone told O*NET of the tasks of a role (`of_some`), which need not be loaded for it.

    The code is that of the occupation that it is compared as: what is left over of a group has none of its own.
    """
    occupation = facts.occupations.of_code(code) if code[:7] in facts.in_parts else None
    return occupation is not None and bool(_of_one_trade(facts.catalog, slug, code, occupation.title)[0])


def _of_one_trade(catalog: Catalog, slug: str, code: str, title: str) -> tuple[list[str], list[str]]:
    """What the people are called whom O*NET asked about an occupation, and the parts that it describes apart: where it
    describes any, and no title of those people has a word of the occupation's own. Else nothing.
    """
    people, own = catalog.query.known_titles(slug)[:MOST_REPORTED], _roots(title)
    if not people or any(own & _roots(each) for each in people):
        return [], []
    parts = catalog.query.titles_of_parts(code)
    return (people, parts) if parts else ([], [])


def _roots(title: str) -> set[str]:
    from careercli.skills import normalize

    return {word[:ROOT] for word in normalize.stems(title)}
