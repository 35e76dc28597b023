"""What is said of the conditions of one role: whether it has them, whose word that is, and its license."""

from __future__ import annotations

from careercli.answers.condition_filter import by_conditions
from careercli.api import Catalog
from careercli.roles import conditions


def license_of(catalog: Catalog, slug: str) -> str:
    """What the record says of the license for a role, and that it does not say what a state asks for."""
    from careercli.answers import glance

    known = glance.licence(catalog.entry(slug).role)
    if not known:
        known = f"none is recorded for {slug}, and the source does not speak of every occupation"
    return f"license: {known}; the record does not name states: a state's licensing board says what it asks for"


def told_of(catalog: Catalog, slug: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Whether one role has these conditions, and who says so. A source that is silent says neither yes nor no."""
    answers = []
    for name in names:
        wish = conditions.WISHES[name]
        known = by_conditions(catalog, [name], {slug})
        if slug in known.fitting:
            answers.append(f"{name}: yes for {slug}; it means that {wish.words} ({wish.source})")
        elif slug in known.ruled_out and not wish.said:
            answers.append(f"{name}: no for {slug}; yes would mean that {wish.words} ({wish.source})")
        elif slug in known.ruled_out:
            answers.append(f"{name}: not recorded as usual for {slug} ({wish.source}); an employer may offer it: ask")
        else:
            answers.append(f"{name}: the sources do not describe that for {slug}")
    return tuple(answers)
