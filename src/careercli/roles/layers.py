"""Several accounts of one job made into one role, key by key: what a person wrote before what a source says.

The layers of a job are, from the top: a person's own file, the hand-written role that comes with the program, a file
that an import wrote, and the occupation of the atlas. For each key the highest layer that has it wins; of official
figures the newest of each kind do, so that an older import never hides a newer record.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any

from careercli.roles.model import MAX_ALIASES, MAX_ITEMS, Education, Role, Source
from careercli.roles.surveys import newest_statistics

_MERGED_KEYS = frozenset({"aliases", "statistics", "education", "sources"})
"""Keys that are put together from several layers; every other is one layer's."""
ADDED_KEYS = ("tools", "tech_stack")
"""Lists of a role that is said to be an occupation: its own come first, and the occupation's stay."""


def merged(layers: Sequence[Role], *, adds: bool = False) -> Role:
    """One role of the layers of a job, the highest first. There is at least one.

    With `adds` the lists of tools of all layers are put together: a file that says that it is an occupation need not
    repeat what is used there.
    """
    if len(layers) == 1:
        return layers[0]
    values: dict[str, Any] = {}
    taken: list[set[str]] = [set() for _ in layers]
    for name in (field.name for field in dataclasses.fields(Role)):
        if name in _MERGED_KEYS:
            continue
        for position, layer in enumerate(layers):
            value = getattr(layer, name)
            if not is_empty(value):
                taken[position].add(name)
                break
        values[name] = value
    for name in ADDED_KEYS if adds else ():
        values[name] = _together([getattr(layer, name) for layer in layers])
        for keys, layer in zip(taken, layers, strict=True):
            keys |= {name} if getattr(layer, name) else set()
    values["aliases"] = _aliases(layers)
    values["statistics"] = newest_statistics([layer.statistics for layer in layers])
    values["education"] = _education([layer.education for layer in layers if layer.education])
    for keys, layer in zip(taken, layers, strict=True):
        keys |= {name for name in _MERGED_KEYS if not is_empty(getattr(layer, name))}
    values["sources"] = _sources(layers, taken)
    return Role(**values)


def _together(lists: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The names of several lists, each once, in any case."""
    unique: dict[str, str] = {}
    for name in (name for names in lists for name in names):
        unique.setdefault(name.casefold(), name)
    return tuple(unique.values())[:MAX_ITEMS]


def is_empty(value: object) -> bool:
    """Whether a key of a role says nothing."""
    return value is None or value == () or value == ""


def _aliases(layers: Sequence[Role]) -> tuple[str, ...]:
    """The aliases of all layers and the titles of the lower ones, each once, in any case; the role's title is none."""
    unique: dict[str, str] = {layers[0].title.casefold(): ""}
    for position, layer in enumerate(layers):
        for name in (layer.title, *layer.aliases) if position else layer.aliases:
            unique.setdefault(name.casefold(), name)
    return tuple(name for name in unique.values() if name)[:MAX_ALIASES]


def _education(layers: Sequence[Education]) -> Education | None:
    """The level and the way there of the highest layer that says them; the survey's shares are one layer's."""
    if not layers:
        return None
    survey = next((layer for layer in layers if layer.required), None)
    return Education(
        level=next((layer.level for layer in layers if layer.level), None),
        path=next((layer.path for layer in layers if layer.path), None),
        withheld=survey.withheld if survey else None,
        required=survey.required if survey else (),
    )


def _sources(layers: Sequence[Role], taken: Sequence[Iterable[str]]) -> tuple[Source, ...]:
    """The sources of each layer that cover something that was taken from it; those that name no key all count."""
    sources: dict[Source, None] = {}
    for layer, keys in zip(layers, taken, strict=True):
        for source in layer.sources:
            covers = tuple(key for key in source.covers if key.partition(".")[0] in keys)
            if covers or not source.covers:
                sources[Source(**{**vars(source), "covers": covers})] = None
    return tuple(sources)
