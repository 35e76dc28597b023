"""What is said of a name that was taken for a role: a step of its ladder, another name of it, what is left over."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from careercli.catalog import title_words, usual_titles
from careercli.offered import written
from careercli.roles import soc
from careercli.text import said_back

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

SHOWN_OTHERS = 3
"""Other roles of a name that are told."""
LEFT_OVER = "-all-other"
"""What the slugs of occupations have that are left over of a group."""


def said(catalog: Catalog, name: str, slug: str) -> tuple[str, ...]:
    """As what a name was taken that is a step of the role's ladder, is an apprentice's of its trade, is of other words
    than its title, has no record of its own, or is shared by likelier roles; none for any other name.
    """
    if LEFT_OVER in slug:
        return left_over(catalog, name, slug)
    if catalog.is_step(name, slug):
        return (f"{name} is a step of {slug}; `{written(['tiers', slug])}` has the ladder",)
    if title_words.APPRENTICE in name.lower():
        from careercli.catalog import apprentices  # what few names ask for

        title = catalog.titles([slug]).get(slug, "")
        if apprentices.trade_of(name.lower()) and title_words.APPRENTICE not in title.lower():
            return apprentices.said(name, title)
    if not soc.written_code(name) and shares_no_word(name, catalog.titles([slug]).get(slug, "")):
        return (known_by(name, slug),)
    if is_none_of_its_own(catalog, name, slug):
        return (counted_with(name, catalog.titles([slug])[slug]),)
    return ()


def is_none_of_its_own(catalog: Catalog, name: str, slug: str) -> bool:
    """Whether a title of several words means a role by the reviewed table alone, and is no name that the role has."""
    is_title = " " in name.strip() and not soc.written_code(name) and catalog.slug_meant(name) == slug
    return is_title and bool(usual_titles.codes(name.lower().replace(" ", "-"))) and not catalog.is_called(name, slug)


def left_over(catalog: Catalog, name: str, slug: str) -> tuple[str, ...]:
    """That a name was taken for what is left over of a group, where other roles share it, and how to see them."""
    others = catalog.beside_left_over(name, slug)
    if not others:
        return ()
    more = f" and {len(others) - SHOWN_OTHERS} more" if len(others) > SHOWN_OTHERS else ""
    return (
        f"{name} is taken as {catalog.titles([slug])[slug]}: those without an occupation of their own",
        f"others: {', '.join(others[:SHOWN_OTHERS])}{more}; `{written(['search', name])}` lists them",
    )


def begun(catalog: Catalog, name: str, slug: str) -> str:
    """That a role was taken for what is only the beginning of one of its names; empty for a whole name."""
    return f"{name} is taken as {slug}" if name.lower() != slug and catalog.slug_meant(name) is None else ""


def counted_with(name: str, title: str) -> str:
    """That a job has no record of its own, and with which occupation its people are counted."""
    return f"{said_back(name)} has no record of its own: it is counted with {said_back(title)}"


def known_by(name: str, slug: str) -> str:
    """That a role of another title is known by a name."""
    return f"{name} is taken as {slug}: no title, but a name that it is known by"


def shares_no_word(name: str, title: str, of_any_work: Container[str] = title_words.GENERIC) -> bool:
    """Whether no word of a name begins one of a title, but for words of any work."""
    words = name.lower().replace("-", " ").split()
    return not any(word.removesuffix("s")[:5] in title.lower() for word in words if word not in of_any_work)
