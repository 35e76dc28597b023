"""A program that uses the package as a stranger would, for the type checker: run `mypy --strict tests/typed_use.py`."""

from __future__ import annotations

import careercli


def medians(names: list[str]) -> dict[str, tuple[float | None, float | None]]:
    """What guides claim and what BLS counted, by slug."""
    found: dict[str, tuple[float | None, float | None]] = {}
    with careercli.open_catalog("my-roles") as catalog:
        for name in names:
            try:
                role = catalog[name]
            except careercli.NoSuchRole as error:
                medians(list(error.suggestions))
                continue
            wages = role.statistics.wages if role.statistics else None
            found[role.title] = (role.salary.median if role.salary else None, wages.median if wages else None)
    return found


def nearest(catalog: careercli.Catalog, query: str) -> list[tuple[str, float]]:
    """Roles with their scores."""
    return [(hit.slug, hit.score) for hit in catalog.search(query, limit=5).hits]


def answers(catalog: careercli.Catalog) -> list[careercli.Answer]:
    """Answers of several kinds."""
    return [
        catalog.list(min_pay=50_000, remote=True),
        catalog.gap("paralegal", "lawyer"),
        catalog.salary("paralegal"),
    ]


def problems(text: str) -> tuple[careercli.Problem, ...]:
    """What is wrong with a role file."""
    try:
        role: careercli.Role = careercli.loads(text)
    except careercli.InvalidRole as error:
        return error.problems
    return () if careercli.loads(careercli.dumps(role)) == role else problems(careercli.dumps(role))
