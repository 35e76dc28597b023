"""A place behind the names of roles, without "in": nurse OH, paralegal Denver, welder Salt Lake City."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from careercli.api import Catalog
from careercli.commands import grammar

MOST_WORDS = 4
"""Words of a place: "salt lake city ut"."""
KINDS = frozenset(("metro", "metros", "msa", "metro area", "metro areas"))
"""Words for places of a kind, none of them named: behind a role, where it is paid best."""
_NONE = frozenset(("in", "or", "me", "hi", "ok", "de", "id"))
"""Abbreviations that are everyday words: in small letters, no places."""
_EVERYDAY = frozenset((
    "mobile", "reading", "bend", "mission", "temple", "flint", "hickory", "centennial", "portage", "boulder", "college",
    "nation", "national",
))  # fmt: skip
"""Names of places that are everyday words: in small letters, no places."""
_ENDS = ".,;:?! "


def is_state(word: str) -> bool:
    """Whether a word in capitals is the abbreviation of a state: CA, TX."""
    if not re.fullmatch("[A-Z]{2}", word):
        return False
    from careercli.catalog.place_words import ABBREVIATIONS

    return word.lower() in ABBREVIATIONS.values()


def is_place(catalog: Catalog, name: str) -> bool:
    """Whether words behind a role are a place and no role: a state in capitals always, others unless a role is
    called so.
    """
    if is_state(name):
        return True
    if name in _NONE or name in _EVERYDAY or not re.search("[a-z]{2}", name.lower()):
        return False
    from careercli.catalog.places import place_names

    return place_names().is_whole(name) and catalog.slug_meant(name) is None


def behind(catalog: Catalog, words: Sequence[str]) -> Iterator[tuple[list[str], str]]:
    """Each way to part words into those in front and a place behind them, the longest place first."""
    parts = " ".join(words).split()
    if catalog.slug_meant(" ".join(parts)):
        return  # together they are a role
    for count in range(min(MOST_WORDS, len(parts) - 1), 0, -1):
        place = " ".join(parts[-count:]).strip(_ENDS)
        if is_place(catalog, place):
            yield [word.rstrip(",") for word in parts[:-count]], place


def alone_or_behind(catalog: Catalog, words: Sequence[str]) -> tuple[list[str], str] | None:
    """The words in front of a place, perhaps none, and the place; None without one."""
    if words and is_place(catalog, " ".join(words)):
        return [], " ".join(words)
    return next(behind(catalog, words), None)


def read(
    catalog: Catalog,
    group: Any,
    names: Callable[[Sequence[str], int], list[str]],
    typed: tuple[str, Sequence[str], Sequence[str]],
) -> list[str] | None:
    """A command, its words and options as roles with a place behind them; `names` reads at most so many roles.

    For `show`, whose facts are of no place, that is the pay there. What another command tells by no place leaves it
    aside; `read_as` says so.
    """
    name, words, options = typed
    kind, placed = kind_behind(words), list(behind(catalog, words))
    if "--in" in options or not (kind or placed):
        return None
    command, pay = group.get_command(None, name), group.get_command(None, "salary")
    most = grammar.most_roles(command)
    if most == 2 or grammar.takes_words(command):
        return None  # behind the name of one role, "path" has that of another
    is_pay = name == "salary" or (name == "show" and _takes(pay, options))
    most = grammar.MANY if is_pay else most
    if is_pay and kind and (roles := names(kind, most)):
        return ["salary", *roles, "--where", *options]
    for front, place in placed:
        roles = names(front, most)
        if not roles and is_pay and (several := catalog.named(" ".join(front))):
            listed = ["list", "--title", *front, "--sort", "-jobs", *options, "--in", place]
            if len(front) > 1:
                roles = several[:1]
            elif _takes(group.get_command(None, "list"), options):
                return listed  # "teacher TX": those that are called so
        if len(roles) < 1 + (name == "compare"):
            continue
        if is_pay or "--in" in grammar.option_names(command):
            return ["salary" if is_pay else name, *roles, *options, "--in", place]
        return [name, *roles, *options]
    return None


def _takes(command: Any, options: Sequence[str]) -> bool:
    """Whether a command has each of these options."""
    return {word for word in options if grammar.is_option(word)} <= {*grammar.option_names(command)}


def kind_behind(words: Sequence[str]) -> list[str]:
    """The words in front of a kind of place behind them, as "metro"; [] if none stands there."""
    parts = " ".join(words).split()
    sizes = (count for count in (2, 1) if len(parts) > count and " ".join(parts[-count:]).lower() in KINDS)
    return parts[: -next(sizes, len(parts))]
