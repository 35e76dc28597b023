"""What a refused command line was to be: an option that it lacks, a command misspelt behind a role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from careercli import formats
from careercli.commands import catalog_options, global_options, grammar
from careercli.text import finite

FROM, TO = "waiter", "registered-nurse"
"""The roles of an example of a move: the one that is left, and the one that is reached."""
_FORMATS = ("--format", "-f")
_HELP = "help"


def without(option: str, arguments: Sequence[str]) -> list[str]:
    """The arguments without an option, and without the value behind it if one may be."""
    kept: list[str] = []
    skips = False
    for argument in arguments:
        if skips and not argument.startswith("-"):
            skips = False
            continue
        skips = argument == option
        if not skips and not argument.startswith(f"{option}="):
            kept.append(argument)
    return kept


def has_format(arguments: Sequence[str]) -> bool:
    """Whether the format that arguments ask for is one that there is; True where they ask for none."""
    for at, argument in enumerate(arguments):
        name, is_joined, value = argument.partition("=")
        if name in _FORMATS:
            value = value if is_joined else next(iter(arguments[at + 1 :]), "")
            return value.lower() in ("table", *formats.NAMES)
    return True


def nearest_bound(kind: Any, message: str) -> int | float | None:
    """The bound of a number's type that was passed, by the parser's message, or its least; None without bounds."""
    least, most = (getattr(kind, end, None) for end in ("min", "max"))
    typed = re.search(r"(\S+) is not in the range", message)
    given = finite(typed[1]) if typed else None
    return most if most is not None and given is not None and given > most else least


def with_role_to_leave(group: Any, arguments: Sequence[str]) -> list[str] | None:
    """The arguments with a role to leave in front of the one to reach, and with that where there is none; or None."""
    front, rest = global_options.parted(arguments)
    command = group.get_command(None, rest[0]) if rest else None
    typed = grammar.split(command, rest[1:]) if command else None
    if typed is None:
        return None
    catalog = catalog_options.catalog(warn=False)
    if grammar.takes_skills(command):
        return [*front, rest[0], *typed.words, "--leaving", FROM, *typed.options] if typed.words else None
    goals = [slug for word in typed.words if (slug := catalog.slug_meant(word))] or [TO]
    start = FROM if goals[0] != FROM else TO
    known = all(catalog.slug_meant(slug) == slug for slug in (start, *goals))
    return [*front, rest[0], start, goals[0], *typed.options] if known else None


def command_last(group: Any, words: Sequence[str]) -> list[str] | None:
    """`nurse salery`, `help shwo`: a role, or help, and nearly a command behind it; None for other words."""
    if len(words) < 2:
        return None
    name = grammar.nearest(words[-1], group.list_commands(None))
    if name is None:
        return None
    if list(words[:-1]) == [_HELP]:
        return [_HELP, name]
    slug = catalog_options.catalog(warn=False).slug_meant(" ".join(words[:-1]))
    return [name, slug] if slug and grammar.most_roles(group.get_command(None, name)) else None
