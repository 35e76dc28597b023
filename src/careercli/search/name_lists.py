"""Several names in one text, with commas between them, as people write them: "Excel, SAP, cash handling"."""

from __future__ import annotations

from collections.abc import Iterable

from careercli.catalog.catalog import Catalog
from careercli.skills import normalize

MOST_PARTS = 50
"""A text of more parts is no list of names, and is left whole."""


def split_all(catalog: Catalog, texts: Iterable[str], *, prose: bool = False) -> list[str]:
    """The names in some texts, in their order; see `split`."""
    return [name for text in texts for name in split(catalog, text, prose=prose)]


def split(catalog: Catalog, text: str, *, prose: bool = False) -> list[str]:
    """The names that stand in a text with commas between them; the text itself if it has no comma.

    What is a name as a whole stays so, as a name of the record that holds a comma. With `prose` a text that may be a
    sentence ("planned, cooked and served meals") is a list only if one of its parts is the name of a skill.
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not 1 < len(parts) <= MOST_PARTS:
        return [text]
    runs = {
        (start, end): normalize.key(", ".join(parts[start:end]))
        for start in range(len(parts))
        for end in range(start + 1, len(parts) + 1)
    }
    written = catalog.query.skill_names(runs.values())
    known = {*written, *catalog.query.alias_targets(runs.values())}
    whole = {key for key, name in written.items() if "," in name}  # keys have no commas: "legal, research" is two
    names: list[str] = []
    start = 0
    while start < len(parts):
        ends = (end for end in range(len(parts), start + 1, -1) if runs[start, end] in whole)
        end = next(ends, start + 1)
        names.append(", ".join(parts[start:end]))
        start = end
    return [text] if prose and not known else names
