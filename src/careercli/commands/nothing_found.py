"""What is said where a question has no answer: what the catalogue holds, what is near, and what brings more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli import text
from careercli.commands import output
from careercli.offered import written

if TYPE_CHECKING:
    from careercli.api import Catalog

TITLE_WORDS = 2
"""Words that the title of a role of one's own may have, to be offered: more are mostly a question."""
FOUND = 3
"""Roles that are named as found by another way."""


def note_missing(what: str, slugs: Sequence[str]) -> None:
    """Names the roles for which something is not recorded, if there are any."""
    if slugs:
        output.note(f"{what} not recorded for {', '.join(slugs)}")


def what_there_is(catalog: Catalog, words: str, near: Sequence[str] = (), *, searched: bool = False) -> str:
    """The one sentence behind every "there is none": the size of the catalogue, what is near, and a command.

    `near` are names or slugs that are near. `searched` is True if all that roles say has been looked through: then
    only a role of one's own brings more.
    """
    fields = len(catalog.query.family_counts())
    holds = f"the catalogue holds {text.count(catalog.count(), 'role')} in {text.count(fields, 'field')}"
    typed = words if words.strip() and words.isprintable() and len(words) <= text.LONGEST_SAID else ""
    if near:
        command = "show" if catalog.slug_meant(near[0]) else "search"
        return f"{holds}; nearest: {', '.join(near)}; see `{written([command, near[0]])}`"
    if typed and not searched:
        hits = catalog.search(typed, limit=FOUND).hits
        if hits:
            names = ", ".join(hit.title for hit in hits)
            return f"{holds}; `{written(['search', *behind_options(typed)])}` finds {names}"
    title = typed if any(map(str.isalpha, typed)) and len(typed.split()) <= TITLE_WORDS else ""
    own = f"`{written(['new', *behind_options(title)])}` starts a role of your own" if title else ""
    return f"{holds}: `careers list` shows them{', ' if own else ''}{own}"


def behind_options(words: str) -> list[str]:
    """Words as an argument, behind `--` where they look like an option."""
    return ["--", words] if words.startswith("-") else [words]


def each_alone(catalog: Catalog, words: Sequence[str], near: Sequence[str]) -> str:
    """The sentence for several skills that were asked for as one, or for one that is misspelt; empty for others."""
    alone = [word for word in words if len(words) > 1 and catalog.skills(word, limit=1).to_table().rows]
    if alone:
        commands = (f"`{written(['skills', *behind_options(word)])}`" for word in alone)
        return f"ask for one at a time: {', '.join(commands)}"
    return f"nearest: {', '.join(near)}; see `{written(['skills', near[0]])}`" if near else ""
