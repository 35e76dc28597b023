"""A Role to the YAML text of its file: the inverse of `loader`.

Written out here and not by a YAML library's emitter, which wraps small mappings and folds texts that it then reads
back otherwise. What is written is the same to every YAML reader, 1.1 or 1.2: a text that any of them would take for a
number, a time, a date, a truth or nothing stands in quotes. Reading it back gives the same role; a test says so.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterator
from typing import Any

from careercli.roles import model
from careercli.text import blank

WIDTH = 100
"""Long texts are folded at this many columns."""
LINE = 120
"""A small mapping stands on one line if that line is no longer than this."""

_ONE_LINE = frozenset(
    {
        model.Occupation, model.Levels, model.Floor, model.Wages, model.Rating, model.WorkStyle, model.EducationShare,
        model.Years, model.Interests, model.Activity, dict,
    }
)  # fmt: skip
_ONE_LINE_LISTS = frozenset({"covers", "examples"})

# A text that starts with a letter, or with a figure and goes on with a word in small letters ("10-key calculators").
_PLAIN = re.compile(r"https?://[\w./?=&%~+-]+|(?:[^\W\d_]|[0-9][\w.,/-]* [a-z])[\w .,;()'’&%+/–—°$@!?=<>^~*|\"-]*")
_PLAIN_INSIDE = re.compile(r"(?:[^\W\d_]|[0-9][\w./-]* [a-z])[\w .;()'’&%+/–—°$-]*")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"})
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def dump(role: model.Role, *, comment: str = "", schema: str = "") -> str:
    """The YAML text of a role, keys in the model's order, without what is not set.

    `schema` is the address or path of the JSON Schema, for editors: the first line names it. `comment` follows, each
    line of it behind a `#`. A role whose texts hold characters that `yaml_reader` refuses gives a file that it refuses.
    """
    lines = [f"# yaml-language-server: $schema={blank(schema)}"] if schema else []
    lines += [f"# {blank(line)}".rstrip() for line in comment.splitlines()]
    lines += _mapping(role, "")
    return "\n".join(lines) + "\n"


def key_lines(name: str, value: Any) -> list[str]:
    """The lines of one top-level key, as `dump` writes them: `statistics` and what belongs to it.

    A mapping is a dataclass, or a dict with texts as keys; a list is a tuple.
    """
    return list(_key_lines(name, value, ""))


def entry_lines(value: Any, indent: str) -> list[str]:
    """The lines of one entry of a list, its dash behind `indent`."""
    return list(_item(value, indent))


def entry_in_brackets(value: Any) -> str:
    """One entry as it stands in a list in brackets, on one line."""
    return _flow(value)


@functools.cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


def _is_mapping(value: Any) -> bool:
    return isinstance(value, dict) or dataclasses.is_dataclass(value)


def _items(value: Any) -> Iterator[tuple[str, Any]]:
    kind: type = type(value)
    for name in value if kind is dict else _fields(kind):
        inner = value[name] if kind is dict else getattr(value, name)
        if inner is not None and inner != ():
            yield name, inner


def _mapping(value: Any, indent: str) -> Iterator[str]:
    for name, inner in _items(value):
        yield from _key_lines(name, inner, indent)


def _key_lines(name: str, value: Any, indent: str) -> Iterator[str]:
    """The lines of `name: value`."""
    if isinstance(value, tuple):
        if name in _ONE_LINE_LISTS and len(line := f"{indent}{name}: [{', '.join(map(_inside, value))}]") <= LINE:
            yield line
            return
        yield f"{indent}{name}:" if value else f"{indent}{name}: []"
        for item in value:
            yield from _item(item, indent + "  ")
    elif _is_mapping(value):
        if line := _on_one_line(value, f"{indent}{name}: "):
            yield line
        else:
            yield f"{indent}{name}:"
            yield from _mapping(value, indent + "  ")
    else:
        yield from _scalar_lines(value, f"{indent}{name}: ", indent + "  ")


def _item(value: Any, indent: str) -> Iterator[str]:
    """The lines of an entry of a list."""
    if not _is_mapping(value):
        yield from _scalar_lines(value, f"{indent}- ", indent + "  ")
    elif line := _on_one_line(value, f"{indent}- "):
        yield line
    else:
        lines = _mapping(value, indent + "  ")
        yield f"{indent}- {next(lines).lstrip(' ')}"
        yield from lines


def _on_one_line(value: Any, start: str) -> str:
    """A small mapping behind what starts its line, or nothing if it is not small, or empty brackets if it is empty."""
    if not any(_items(value)):
        return start + "{}"
    if type(value) not in _ONE_LINE:
        return ""
    line = start + _flow(value)
    return line if len(line) <= LINE else ""


def _flow(value: Any) -> str:
    if _is_mapping(value):
        return "{" + ", ".join(f"{name}: {_flow(inner)}" for name, inner in _items(value)) + "}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_flow, value))}]"
    return _inside(value)


def _scalar_lines(value: Any, start: str, indent: str) -> Iterator[str]:
    """A value behind what starts its line, and the further lines of a text too long for one."""
    if not isinstance(value, str):
        yield start + _number(value)
        return
    written = value if _is_plain(value, _PLAIN) else _quoted(value)
    if len(start) + len(written) <= WIDTH or not _can_fold(value):
        yield start + written
        return
    yield start + ">-"
    for number, paragraph in enumerate(value.split("\n")):
        if number:
            yield ""
        if paragraph:
            yield from _folded(paragraph, indent)


def _inside(value: Any) -> str:
    """A value inside brackets, where commas, brackets and colons have a meaning of their own."""
    if not isinstance(value, str):
        return _number(value)
    return value if _is_plain(value, _PLAIN_INSIDE) else _quoted(value)


def _number(value: bool | float) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value == int(value):
        return str(int(value))
    mantissa, e, exponent = repr(value).partition("e")
    return f"{mantissa if '.' in mantissa or not e else mantissa + '.0'}{e}{exponent}"


def _is_plain(text: str, allowed: re.Pattern[str]) -> bool:
    return (
        allowed.fullmatch(text) is not None
        and text[-1] != " "
        and text.lower() not in _WORDS
        and (text.isascii() or text.isprintable())
    )


def _quoted(text: str) -> str:
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return '"' + "".join(map(_quoted_character, text)) + '"'


def _quoted_character(character: str) -> str:
    """A character as it stands between double quotes."""
    if escape := _ESCAPES.get(character):
        return escape
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _can_fold(text: str) -> bool:
    """Whether a text survives folding: nothing invisible, and no line of it starts or ends with a space."""
    return (
        text.replace("\n", "").isprintable() and text.strip(" \n") == text and " \n" not in text and "\n " not in text
    )


def _folded(paragraph: str, indent: str) -> Iterator[str]:
    """A paragraph in lines of at most WIDTH columns, broken only where exactly one space stands."""
    line = ""
    for piece in re.split(r"(?<! ) (?! )", paragraph):
        if not line:
            line = indent + piece
        elif len(line) + 1 + len(piece) <= WIDTH:
            line += " " + piece
        else:
            yield line
            line = indent + piece
    yield line
