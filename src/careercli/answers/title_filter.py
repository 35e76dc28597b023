"""The roles that a list has for the words of a title: those that have them in theirs, else those known under them."""

from __future__ import annotations

from careercli import text
from careercli.catalog import title_words
from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.skills import normalize

MOST = 5
"""Roles that are named in a remark."""


def titled(catalog: Catalog, title: str) -> tuple[list[str], tuple[str, ...]]:
    """The slugs of the roles that words of a title name, and what is to be said of them. Raises UsageError."""
    wanted = set(normalize.stems(title))
    if not wanted:
        raise UsageError(f"--title {title[:60]!r} has no word of a title", "name one, such as nurse")
    slugs = [slug for slug, name, _jobs in catalog.query.slugs_by_title() if wanted <= set(normalize.stems(name))]
    if slugs:
        return slugs, ()
    if known := catalog.named(title) or catalog.named(title_words.respelt(title.lower())):
        return known, (f"no title has {title!r}: it is another name of {_listed(known)}",)
    ids = [role for _name, role in catalog.query.roles_named_with(sorted(wanted))]
    known = [standing.slug for standing in catalog.query.standings(ids)]
    return known, (f"no title has {title!r}: other names of these roles do",) if known else ()


def _listed(slugs: list[str]) -> str:
    more = len(slugs) - MOST
    return text.natural_list([*slugs[:MOST], *([f"{more} more"] if more > 0 else [])])
