"""The work of the wider occupation that a person's own role is a part of, where the role's file tells none itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careercli.roles import soc
from careercli.roles.indexed import IndexedRole

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog, Entry

KEYS = ("activities", "ratings", "tech_stack", "tech_kinds", "tools", "tool_kinds")
"""What O*NET records of the work of an occupation, and of what people use in it."""
_DUTIES = ("activities", "responsibilities", "core_functions")


def with_work(catalog: Catalog, entry: Entry) -> Entry:
    """An entry with the work and the tools of the occupation that its role is a part of, where its file has no duties.

    What the file has stays; `work_of` says whose the rest is.
    """
    role = entry.role
    if entry.origin == "bundled" or role.occupation is None or any(getattr(role, key) for key in _DUTIES):
        return entry
    wider = _described(catalog, role.occupation.code, entry.slug)
    if wider is None:
        return entry
    taken = {key: value for key in KEYS if not getattr(role, key) and (value := getattr(wider.role, key))}
    values: dict[str, Any] = {**vars(role), **taken, "sources": (*role.sources, *_sources(wider, taken))}
    return replace(
        entry, role=IndexedRole(**values), work_of=wider.role.title, work_slug=wider.slug, work_keys=tuple(taken)
    )


def _described(catalog: Catalog, code: str, own: str) -> Entry | None:
    """The role of an occupation of a code that O*NET describes the work of; None if there is none."""
    base = soc.base_code(code.strip())
    if base is None:
        return None
    names = [code.strip()] if "." in code else [f"{base}.00", base]
    slugs = dict.fromkeys(slug for name in names for slug in catalog.named(name) if slug != own)
    return next((entry for slug in slugs if (entry := catalog.entry(slug)).role.activities), None)


def _sources(wider: Entry, keys: dict[str, Any]) -> list[IndexedRole]:
    """The sources of what is taken from an occupation, for that alone."""
    return [
        IndexedRole(**{**vars(source), "covers": covers})
        for source in wider.role.sources
        if (covers := tuple(key for key in source.covers if key in keys))
    ]
