"""What is said of the conditions of one role: whether it has them, whose word that is, and its license."""

from __future__ import annotations

from careercli import paths
from careercli.api import Catalog
from careercli.roles import conditions, licences


def license_of(catalog: Catalog, slug: str) -> str:
    """What the record says of the license for a role, and that it does not say what a state asks for."""
    from careercli.answers import glance

    known = glance.licence(catalog.entry(slug).role)
    if not known:
        known = f"none is recorded for {slug}, and the source does not speak of every occupation"
    return f"license: {known}; the record does not name states: a state's licensing board says what it asks for"


def told_of(catalog: Catalog, slug: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Whether one role has these conditions, and who says so."""
    code = catalog.query.codes_of([slug]).get(slug, "")
    known = conditions.of(conditions.read(paths.bundled_data()), code) if code else None
    is_licensed = bool(code and licences.read(paths.bundled_data()).of(code))
    answers = []
    for name in names:
        wish = conditions.WISHES[name]
        fits = wish.fits(known, licensed=is_licensed)
        if fits is None:
            answers.append(f"{name}: the sources do not describe that for {slug}")
        else:
            answers.append(f"{name}: {'yes' if fits else 'not'} for {slug}; it means that {wish.words} ({wish.source})")
    return tuple(answers)
