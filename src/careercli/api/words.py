"""Errors of the rooms below, which speak of options and commands, in the words of a program's call."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence
from typing import Any

from careercli.errors import CareersError, UsageError

_COMMAND = re.compile(r"(`?)careers (?!profile )([a-z]+)((?: (?:--)?[\w./…'£-]+)*)\1")
_OPTION = re.compile(r"--([a-z]+(?:-[a-z]+)*)(?:( )(?=['\"\d])| ([A-Z]{2,})\b)?")
_OTHER_NAMES = {
    "in": ("place", "places"),
    "from": ("cv", "start"),
    "leaving": ("start", "role"),
    "section": ("only", "sections"),
    "force": ("force=True",),
}
"""What options are called as arguments, where that is not their name; the first that the method has."""
_SAME = (("place", "places", "in_", "state", "city", "area", "location"), ("start", "role", "from_", "leaving"))
"""Names that people give to one argument."""
_LISTS = ("match", "whatif")
"""Methods that take a list where the command takes words."""


def reword(error: CareersError, parameters: Sequence[str]) -> None:
    """Puts the message and hint of an error into the words of a call of a method that has these parameters."""
    error.message, error.hint = (in_python(text, parameters) for text in (error.message, error.hint))
    error.args = (error.message,)


def name_argument(error: CareersError, arguments: Mapping[str, Any]) -> None:
    """Puts in front of the message of a UsageError which argument it is about, unless that is said in it.

    That is the one with a value that the message names (the second of "nurse" to "nurse"), or else the first that was
    left empty.
    """
    given = {name: value for name, value in arguments.items() if name not in ("self", "filters")}
    given |= arguments.get("filters", {})
    if not isinstance(error, UsageError) or any(
        re.search(rf"\b{name.removesuffix('s')}s?\b", error.message) for name in given
    ):
        return
    named = next((name for name, value in given.items() if any(map(error.message.__contains__, _texts(value)))), None)
    if named == "start" and given[named] == given.get("to"):
        named = "to"
    name = named or next((name for name, value in given.items() if value in (None, "", ())), None)
    if name is not None:
        error.message = f"{name}: {error.message}"
        error.args = (error.message,)


def nearest_argument(name: str, known: Sequence[str]) -> str | None:
    """The argument among those known that is meant by a name; None if none is near."""
    same = next((other for names in _SAME if name in names for other in names if other in known), None)
    import difflib

    return same or next(iter(difflib.get_close_matches(name, known, n=1)), None)


def _texts(value: Any) -> list[str]:
    """A value as a message may name it, and those in it."""
    values = value if isinstance(value, tuple) else value.values() if isinstance(value, dict) else (value,)
    return [str(each) for each in values if each not in (None, "") and not isinstance(each, bool)]


def in_python(text: str, parameters: Sequence[str]) -> str:
    """`--max-hops 9` is `max_hops=9`, `careers list` is `catalog.list()`; what no call does is left as it is."""
    text = re.sub(r",? or `careers profile [^`]*`", "", text)  # what only a shell can do
    text = text.replace("`careers start`", "`careers profile edit`")  # `start()` asks nothing, and keeps nothing
    text = _COMMAND.sub(lambda match: _call(match), text)
    text = _OPTION.sub(lambda match: _argument(match[1], parameters) + _value(match), text)
    named = next((name for name in parameters if name != "self"), "")
    return text.replace("name it first", f"name it as {named}").replace("the argument", named)


def _value(option: re.Match[str]) -> str:
    """What stands behind an option, behind an argument: a value, or the word that stands for one, as a text."""
    return f'="{option[3]}"' if option[3] else "=" if option[2] else ""


def _argument(option: str, parameters: Sequence[str]) -> str:
    names = _OTHER_NAMES.get(option, ())
    return next((name for name in names if name in parameters), names[-1] if names else option.replace("-", "_"))


def _call(match: re.Match[str]) -> str:
    """A command line as the call that does the same."""
    quote, command, rest = match.groups()
    from careercli.api import Catalog

    method = getattr(Catalog, command, None)
    if not callable(method):
        return match.group()
    parameters = tuple(inspect.signature(method).parameters)
    values, options = [], []
    name = ""
    for word in rest.split():
        if word.startswith("--"):
            name = _argument(word[2:], parameters)
        elif name:
            options.append(f'{name}="{word}"')
            name = ""
        else:
            values.append(f'"{word}"')
    listed = [f"[{', '.join(values)}]"] if command in _LISTS and values else values
    return f"{quote}catalog.{command}({', '.join([*listed, *options])}){quote}"
