"""A role file to a Role, or to every problem in it.

The fast path is the usual one: parse, convert, look for unknown keys. Only if that fails, a slow path records lines
and columns and checks against the generated JSON Schema, for every problem at once.
"""

from __future__ import annotations

import dataclasses
import errno
import functools
import itertools
import re
import typing
from collections.abc import Mapping
from pathlib import Path as File
from typing import Any, NamedTuple

import msgspec

from careercli import paths
from careercli.roles import usual_mistakes, yaml_reader
from careercli.roles.model import Role
from careercli.roles.problems import MAX_SHOWN, Path, Problem, format_path, nearest_mark, own_fault, printable

MAX_PROBLEMS = 100
"""At most this many problems of a file are reported."""
HINT_QUOTES = 'put quotes around it: "{}"'

MISFIT = "the file does not fit its format"
"""The problem of a file that is refused without a reason that could be told."""

Violation = tuple[Path, str, str]
"""A way in which data breaks the schema: (place, what was expected and what is there, hint)."""


class Loaded(NamedTuple):
    """The result of loading a file: its role, or (with `role` None) its problems, in the order of the lines.

    `stopped`: the last of the problems is one behind which the file cannot be read at all.
    """

    role: Role | None
    problems: tuple[Problem, ...] = ()
    stopped: bool = False


def load_file(path: File) -> Loaded:
    """Reads and checks a role file. Raises nothing: what is wrong, or cannot be read, stands in `problems`."""
    try:
        raw, size = read_file(path)
    except OSError as error:
        return Loaded(
            None, (Problem(file=str(path), message=read_error_text(error), hint="are you allowed to read it?"),)
        )
    if size > yaml_reader.MAX_BYTES:
        message = f"the file has {size:,} bytes; a role file has at most {yaml_reader.MAX_BYTES:,}"
        return Loaded(None, (Problem(file=str(path), message=message, hint="is this a role file?"),))
    return load_bytes(raw, str(path))


def read_file(path: File) -> tuple[bytes, int]:
    """The bytes of a regular file, at most one more than a role file may have, and its size. Raises OSError."""
    with paths.open_ordinary(path) as file:
        raw = file.read(yaml_reader.MAX_BYTES + 1)
    return raw, path.stat().st_size if len(raw) > yaml_reader.MAX_BYTES else len(raw)


def read_error_text(error: OSError) -> str:
    """An OSError of reading a file, in words for a person."""
    if error.errno == errno.EINVAL:
        return f"{error.strerror} (`careers validate -` reads a pipe)"
    if isinstance(error, IsADirectoryError):
        return "this is a folder, not a role file"
    if isinstance(error, FileNotFoundError):
        return "the file is not there (a link that points to nothing?)"
    return f"cannot be read: {error.strerror or error}"


def load_bytes(raw: bytes, file: str) -> Loaded:
    """Reads and checks the bytes of a role file; `file` is its name in the problems. Raises nothing."""
    try:
        text = yaml_reader.decode(raw)
        reading = yaml_reader.read(text)
        _pad_times(reading.data)
        if not reading.refused and isinstance(reading.data, dict):
            try:
                role = msgspec.convert(reading.data, Role)
                if not has_unknown_keys(reading.data):
                    return Loaded(role)
            except (msgspec.ValidationError, RecursionError):
                pass  # the slow path says what and where
        return Loaded(None, every_problem(yaml_reader.read(text, with_marks=True), file))
    except yaml_reader.NotReadable as error:
        return Loaded(
            None,
            (Problem(file=file, line=error.line, column=error.column, message=error.message, hint=error.hint),),
            stopped=not error.whole,
        )
    except Exception as error:  # noqa: BLE001 - a fault of ours in one file must not take away all others
        return Loaded(None, (own_fault(error, file),))


def usable_part(raw: bytes) -> tuple[Role | None, frozenset[Path]]:
    """The role that is left of a file without what does not fit, and the places left out; no role if nothing can be.

    For what else there is to say of such a file: nothing uses this role. An entry of a list takes the list with it.
    """
    try:
        reading = yaml_reader.read(yaml_reader.decode(raw), with_marks=True)
    except yaml_reader.NotReadable:
        return None, frozenset()
    gone: set[Path] = {place for place, *_rest in reading.refused}
    if not isinstance(reading.data, dict):
        return None, frozenset()
    for _round in range(yaml_reader.MAX_DEPTH):
        places = {place for place, _message, _hint in _violations(reading, Role, "")}
        if not places:
            break
        for place in places:
            gone.add(_without(reading.data, place))
    _pad_times(reading.data)
    try:
        return msgspec.convert(reading.data, Role), frozenset(gone)
    except (msgspec.ValidationError, RecursionError):
        return None, frozenset()


def _without(data: dict[Any, Any], place: Path) -> Path:
    """Takes a value out of the data, or the list that it is in; gives what was taken. A title is replaced."""
    if place[:1] in ((), ("title",)):
        data["title"] = "…"
        return ("title",)
    keys = list(itertools.takewhile(lambda key: isinstance(key, str), place))
    inner: Any = data
    for depth, key in enumerate(keys):
        if depth == len(keys) - 1 or not isinstance(inner.get(key), dict):
            inner.pop(key, None)
            return tuple(keys[: depth + 1])
        inner = inner[key]
    return place


def _pad_times(data: Any) -> None:
    """Writes the times of a day with two figures for the hour, so that all are as wide on every screen and in JSON."""
    blocks = data.get("day") if isinstance(data, dict) else None
    for block in blocks if isinstance(blocks, list) else ():
        for key in ("start", "end") if isinstance(block, dict) else ():
            clock = block.get(key)
            if isinstance(clock, str) and _SHORT_TIME.fullmatch(clock):
                block[key] = f"0{clock}"


_SHORT_TIME = re.compile(r"[0-9]:[0-5][0-9]")


def every_problem(
    reading: yaml_reader.Reading, file: str, cls: Any = Role, see: str = "see `careers schema`"
) -> tuple[Problem, ...]:
    """The slow path: every problem of a file that was read with marks, sorted by its place. There is at least one.

    `cls` is the dataclass that the file should hold, `see` the hint where there is no better one.
    """
    marks = reading.marks or {}
    problems = [
        Problem(file=file, line=line, column=column, path=format_path(place), message=message, hint=hint)
        for place, line, column, message, hint in reading.refused
    ]
    for place, message, hint in _violations(reading, cls, see):
        line, column = nearest_mark(marks, place)
        if place in reading.dashes and message.startswith("expected"):  # no unknown key
            (line, column), hint = reading.dashes[place], usual_mistakes.DASH_HINT
        problems.append(
            Problem(file=file, line=line, column=column, path=format_path(place), message=message, hint=hint)
        )
    if not problems:  # the two paths disagree: never let the file through in silence
        problems.append(Problem(file=file, message=MISFIT, hint=see))
    problems = list(dict.fromkeys(problems))  # jsonschema tells of a mapping once for each key that is missing
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column, problem.path)))


def _violations(reading: yaml_reader.Reading, cls: Any, see: str) -> list[Violation]:
    """Every way in which the data that was read breaks the schema of a dataclass."""
    data = reading.data
    if data is None:
        return [((), "the file is empty", "`careers new TITLE` writes one to start from")]
    if not isinstance(data, dict):
        return [
            (
                (),
                f"expected a role (keys and values), got {describe_value(data, reading.typed.get(()))}",
                "a role file starts with `title:`",
            )
        ]
    violations: list[Violation] = []
    for error in _validator(cls).iter_errors(data):
        violations.extend(_in_words(error, reading, see))
        if len(violations) >= MAX_PROBLEMS:
            more = ((), f"there is more than these {MAX_PROBLEMS} problems", "fix these first")
            return [*violations[:MAX_PROBLEMS], more]
    return violations


@functools.cache
def _validator(cls: Any) -> Any:
    from jsonschema import Draft202012Validator, validators

    from careercli.roles.json_schema import validation_schema

    # To JSON Schema 2024.0 is an integer, to the model it is none.
    whole = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _checker, value: type(value) is int)
    return validators.extend(Draft202012Validator, type_checker=whole)(validation_schema(cls))


def _in_words(error: Any, reading: yaml_reader.Reading, see: str) -> list[Violation]:
    """A ValidationError of jsonschema in words, for each key that is missing or unknown.

    `reading` is what was read, for how it was typed and where; for `see` look at `every_problem`.
    """
    typed = reading.typed
    place: Path = tuple(error.absolute_path)
    actual = describe_value(error.instance, typed.get(place))
    match error.validator:
        case "type":
            kind = _KINDS.get(error.validator_value, error.validator_value)
            hint = type_hint(error.validator_value, error.instance, typed.get(place), error.schema)
            return [(place, f"expected {kind}, got {actual}", hint)]
        case "enum":
            return [
                (
                    place,
                    f"expected one of {', '.join(map(str, error.validator_value))}, got {actual}",
                    usual_mistakes.choice_hint(error.instance, error.validator_value),
                )
            ]
        case "required":
            return [_missing((*place, key), typed) for key in error.validator_value if key not in error.instance]
        case "additionalProperties":
            known = sorted(error.schema.get("properties", {}))
            above = _known_above(tuple(place), error.schema, reading)
            return [
                (
                    (*place, key),
                    f"unknown key {printable(str(key))!r}",
                    _indent_hint(key, above.get(key), error.schema) or _key_hint(key, known) or see,
                )
                for key in error.instance
                if key not in known
            ]
        case "minimum":
            return [(place, f"expected at least {_bound(error.validator_value)}, got {actual}", "")]
        case "maximum":
            return [(place, f"expected at most {_bound(error.validator_value)}, got {actual}", "")]
        case "minLength":
            return [(place, "expected text, got an empty value", "write something, or remove the key")]
        case "maxLength":
            return [(place, f"expected at most {error.validator_value:,} characters, got {len(error.instance):,}", "")]
        case "maxItems":
            return [(place, f"expected at most {error.validator_value:,} entries, got {len(error.instance):,}", "")]
        case "pattern":
            form = _PATTERNS.get(error.validator_value, "another form")
            hint = usual_mistakes.form_hint(form, error.instance, typed.get(place))
            return [(place, f"expected {form}, got {actual}", hint)]
        case _:
            return [(place, f"not in the expected form: got {actual}", see)]


def _missing(place: Path, typed: Mapping[Path, str]) -> Violation:
    """A required key that is not there, or has nothing behind it: there stood `typed` (~, null) at most."""
    *parent, key = place
    if place not in typed:
        return tuple(parent), f"{key} is missing", f"add a line `{key}: …`"
    return place, f"{key} is empty", HINT_QUOTES.format(typed[place]) if typed[place] else "write something after it"


_KINDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "keys and values",
}

ONE_LINE = "one line"
_PATTERNS = {
    r"^[^\n]*$(?!\n)": ONE_LINE,
    r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)": "a slug (lowercase letters, digits, single hyphens)",
    r"^(([01]?[0-9]|2[0-3]):[0-5][0-9]|24:00)$(?!\n)": 'a time such as "09:00"',
    r"^[A-Z]{2}$(?!\n)": "a country code of two capital letters, such as US",
    r"^[A-Z]{3}$(?!\n)": "a currency code of three capital letters, such as USD",
    r"^https?://[^\s]+$": "an address that starts with https://",
}


def describe_value(value: Any, typed: str | None = None) -> str:
    """A value of a file described in a few words: "a list of 3", "the number 3.10".

    `typed` is how it stands in the file, where that is known: the number may be written in many ways.
    """
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes/no (true or false)"
    if isinstance(value, str):
        return f'"{printable(value[:40])}…"' if len(value) > 41 else f'"{printable(value)}"'
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, dict):
        return "keys and values"
    return f"the number {typed or (f'{value:g}' if isinstance(value, float) else str(value)[:40])}"


def _definition(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema, or that of a part of a role to which it refers."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    definition: Mapping[str, Any] = _validator(Role).schema["$defs"].get(name, schema)
    return definition


def type_hint(expected: str, value: Any, typed: str | None, schema: Mapping[str, Any] | None = None) -> str:
    """What to do where a value is of another kind than `expected`; `typed` is how it stands in the file.

    `schema` is what JSON Schema says of the place.
    """
    schema = schema or {}
    if expected == "string" and value is not None and not isinstance(value, dict | list):
        form = _PATTERNS.get(schema.get("pattern", ""), "")
        if form and form != ONE_LINE and (hint := usual_mistakes.form_hint(form, value, typed)):
            return hint
    if expected == "object" and (hint := usual_mistakes.keys_hint(value, schema, typed)):
        return hint
    if expected == "array" and (hint := usual_mistakes.list_hint(value, _definition(schema.get("items", {})))):
        return hint
    if expected == "string" and isinstance(value, bool):
        quoted = f': "{typed}"' if typed else ""
        return f"yes, no, on and off are true or false in YAML: put quotes around the word{quoted}"
    if expected == "string" and isinstance(value, int | float):
        return HINT_QUOTES.format(value if typed is None else typed)
    if expected == "string" and value is None:
        return HINT_QUOTES.format(typed) if typed else "write something, or remove the entry"
    if expected == "string" and isinstance(value, dict):
        return 'a text that holds ": " needs quotes around it'
    if expected in ("integer", "number") and isinstance(value, str):
        whole = expected == "integer"
        hint = _number_hint(value, quoted=typed is None)
        return hint or usual_mistakes.number_hint(value, whole) or (_WHOLE_DIGITS if whole else _DIGITS)
    if expected == "integer" and isinstance(value, float):
        return "write it without a decimal point"
    if expected == "boolean":
        return "write true or false, without quotes"
    if expected == "array":
        return "start each entry with a hyphen on a line of its own"
    return ""


def _number_hint(text: str, quoted: bool) -> str:
    """How to write the number that a text seems to be, empty if none; `quoted` if it stands in quotes."""
    match = _ALMOST_NUMBER.fullmatch(text.strip())
    if match is None:
        return ""
    sign, zeros, digits = match.groups()
    mistakes = (["quotes"] if quoted else []) + (
        ["the leading zero" if len(zeros) == 1 else "the leading zeros"] * bool(zeros)
    )
    return f"write it without {' and '.join(mistakes)}: {sign}{digits}" if mistakes else ""


_DIGITS, _WHOLE_DIGITS = "write digits only, such as 60000 or 4.5", "write digits only, such as 12"
_ALMOST_NUMBER = re.compile(r"([-+]?)(0*)((?:0|[1-9][0-9]*)(?:\.[0-9]*)?)")
"""A number as YAML knows it, but for zeros in front: in YAML 1.1 these would make it octal."""


def _known_above(parent: Path, schema: Mapping[str, Any], reading: yaml_reader.Reading) -> dict[Any, str]:
    """For each key of the mapping at `parent` the nearest key above it that its `schema` knows, where there is one."""
    properties, nearest = schema.get("properties", {}), ""
    above: dict[Any, str] = {}
    for place in reading.marks or {}:
        if len(place) == len(parent) + 1 and place[:-1] == parent:
            key = place[-1]
            if key in properties:
                nearest = str(key)
            elif nearest:
                above[key] = nearest
    return above


def _indent_hint(key: Any, above: str | None, schema: Mapping[str, Any]) -> str:
    """What to do with an unknown key that belongs under the known one `above` it; "" if it does not.

    `schema` is that of the mapping that the key is in.
    """
    properties = schema.get("properties", {})
    if above is None:
        return ""
    kinds = [properties[above], *properties[above].get("anyOf", ())]
    if any(key in _definition(kind).get("properties", {}) for kind in kinds):
        return f"`{key}` belongs under `{above}`: indent it"
    if any(key in _definition(kind.get("items", {})).get("properties", {}) for kind in kinds):
        return f"`{key}` belongs in an entry of the list `{above}`: indent it, with a hyphen before the first key"
    return ""


def _key_hint(key: str, known: list[str]) -> str:
    if len(str(key)) > MAX_SHOWN:
        return "remove it"
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    nearest = process.extractOne(str(key).lower().replace("-", "_"), known, scorer=OSA.distance, score_cutoff=3)
    return f"did you mean {nearest[0]}?" if nearest else usual_mistakes.key_hint(str(key), known)


@functools.cache
def _shape(cls: Any) -> dict[str, Any]:
    """The keys of a dataclass, each with the dataclass of its value (or of its items), or None."""
    return {field.name: _dataclass_in(field.type) for field in dataclasses.fields(cls)}


def _dataclass_in(hint: Any) -> Any:
    """The dataclass that a type hint holds, as Tier in tuple[Tier, ...], or None."""
    if dataclasses.is_dataclass(hint):
        return hint
    return next(filter(None, map(_dataclass_in, typing.get_args(hint))), None)


def has_unknown_keys(data: Any, cls: Any = Role) -> bool:
    """True if a mapping in the data has a key that the model does not know.

    The annotations of `cls` have to be classes, not strings: its module does not postpone their evaluation.
    """
    if isinstance(data, list):
        return any(has_unknown_keys(item, cls) for item in data)
    if not isinstance(data, dict):
        return False
    shape = _shape(cls)
    for key, value in data.items():
        if key not in shape:
            return True
        inner = shape[key]
        if inner is not None and type(value) in (dict, list) and has_unknown_keys(value, inner):
            return True
    return False


def _bound(number: float) -> str:
    """A limit of the schema as a person writes it: 1900 for a year, 1,000,000,000 for an amount."""
    return f"{number:,}" if abs(number) >= 10_000 else f"{number}"
