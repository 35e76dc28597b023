"""A role file to a Role, or to every problem in it.

The fast path is the usual one: parse, convert, look for unknown keys. Only if that fails, a slow path records lines
and columns and checks against the generated JSON Schema, for every problem at once.
"""

from __future__ import annotations

import dataclasses
import errno
import functools
import typing
from pathlib import Path as File
from typing import Any, NamedTuple

import msgspec

from careercli import paths
from careercli.roles import yaml_reader
from careercli.roles.model import Role
from careercli.roles.problems import MAX_SHOWN, Path, Problem, format_path, nearest_mark, printable

MAX_PROBLEMS = 100
"""At most this many problems of a file are reported."""
HINT_QUOTES = 'put quotes around it: "{}"'


class Loaded(NamedTuple):
    """The result of loading a file: its role, or (with `role` None) its problems, in the order of the lines."""

    role: Role | None
    problems: tuple[Problem, ...] = ()


def load_file(path: File) -> Loaded:
    """Reads and checks a role file. Raises nothing: what is wrong, or cannot be read, stands in `problems`."""
    try:
        raw, size = read_file(path)
    except OSError as error:
        return Loaded(
            None, (Problem(file=str(path), message=read_error_text(error), hint="is it a file you may read?"),)
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
        return "the file is not there (a link that leads nowhere?)"
    return f"cannot be read: {error.strerror or error}"


def load_bytes(raw: bytes, file: str) -> Loaded:
    """Reads and checks the bytes of a role file; `file` is its name in the problems. Raises nothing."""
    try:
        text = yaml_reader.decode(raw)
        reading = yaml_reader.read(text)
        if not reading.refused and isinstance(reading.data, dict):
            try:
                role = msgspec.convert(reading.data, Role)
                if not has_unknown_keys(reading.data):
                    return Loaded(role)
            except (msgspec.ValidationError, RecursionError):
                pass  # the slow path says what and where
        return Loaded(None, _every_problem(text, file))
    except yaml_reader.NotReadable as error:
        return Loaded(
            None,
            (Problem(file=file, line=error.line, column=error.column, message=error.message, hint=error.hint),),
        )


def _every_problem(text: str, file: str) -> tuple[Problem, ...]:
    """The slow path: every problem of a text, sorted by its place. There is at least one."""
    reading = yaml_reader.read(text, with_marks=True)
    marks = reading.marks or {}
    problems = [
        Problem(file=file, line=line, column=column, path=format_path(place), message=message, hint=hint)
        for place, line, column, message, hint in reading.refused
    ]
    for place, message, hint in _violations(reading.data):
        line, column = nearest_mark(marks, place)
        problems.append(
            Problem(file=file, line=line, column=column, path=format_path(place), message=message, hint=hint)
        )
    problems = [problem for problem in problems if "\0" not in problem.path]  # inside a duplicate
    if not problems:  # the two paths disagree: never let the file through in silence
        problems.append(
            Problem(file=file, message="the file does not fit the role format", hint="see `careers schema`")
        )
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column, problem.path)))


def _violations(data: Any) -> list[tuple[Path, str, str]]:
    """Every way in which data breaks the schema, as (place, what was expected and what is there, hint)."""
    if data is None:
        return [((), "the file is empty", "`careers new TITLE` writes one to start from")]
    if not isinstance(data, dict):
        return [
            ((), f"expected a role (keys and values), got {describe_value(data)}", "a role file starts with `title:`")
        ]
    violations: list[tuple[Path, str, str]] = []
    for error in _validator().iter_errors(data):
        violations.extend(_in_words(error))
        if len(violations) >= MAX_PROBLEMS:
            more = ((), f"there is more than these {MAX_PROBLEMS} problems", "mend these first")
            return [*violations[:MAX_PROBLEMS], more]
    return violations


@functools.cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    from careercli.roles.json_schema import validation_schema

    return Draft202012Validator(validation_schema())


def _in_words(error: Any) -> list[tuple[Path, str, str]]:
    """A ValidationError of jsonschema as (place, message, hint), for each key that is missing or unknown."""
    place: Path = tuple(error.absolute_path)
    actual = describe_value(error.instance)
    match error.validator:
        case "type":
            return [
                (
                    place,
                    f"expected {_KINDS.get(error.validator_value, error.validator_value)}, got {actual}",
                    _type_hint(error.validator_value, error.instance),
                )
            ]
        case "enum":
            return [(place, f"expected one of {', '.join(map(str, error.validator_value))}, got {actual}", "")]
        case "required":
            return [
                (place, f"{key} is missing", f"add a line `{key}: …`")
                for key in error.validator_value
                if key not in error.instance
            ]
        case "additionalProperties":
            known = sorted(error.schema.get("properties", {}))
            return [
                ((*place, key), f"unknown key {printable(str(key))!a}", _key_hint(key, known))
                for key in error.instance
                if key not in known
            ]
        case "minimum":
            return [(place, f"expected at least {error.validator_value:g}, got {actual}", "")]
        case "maximum":
            return [(place, f"expected at most {error.validator_value:g}, got {actual}", "")]
        case "minLength":
            return [(place, "expected a text, got an empty one", "write something, or remove the key")]
        case "maxLength":
            return [(place, f"expected at most {error.validator_value:,} characters, got {len(error.instance):,}", "")]
        case "maxItems":
            return [(place, f"expected at most {error.validator_value:,} entries, got {len(error.instance):,}", "")]
        case "pattern":
            return [(place, f"expected {_PATTERNS.get(error.validator_value, 'another form')}, got {actual}", "")]
        case _:
            return [(place, f"expected another form, got {actual}", "see `careers schema`")]


_KINDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "keys and values",
}

_PATTERNS = {
    r"^[^\n]*$(?!\n)": "one line",
    r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)": "a slug (small letters, digits, single hyphens)",
    r"^(([01]?[0-9]|2[0-3]):[0-5][0-9]|24:00)$(?!\n)": 'a time such as "09:00"',
    r"^[A-Z]{2}$(?!\n)": "a country code of two capitals, as US",
    r"^[A-Z]{3}$(?!\n)": "a currency code of three capitals, as USD",
    r"^https?://[^\s]+$": "an address that starts with https://",
}


def describe_value(value: Any) -> str:
    """A value of a file described in a few words: "a list of 3", "the number 5"."""
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
    return f"the number {value:g}" if isinstance(value, float) else f"the number {str(value)[:40]}"


def _type_hint(expected: str, value: Any) -> str:
    if expected == "string" and isinstance(value, bool):
        return "yes, no, on and off are true or false in YAML: put quotes around the word"
    if expected == "string" and isinstance(value, int | float):
        return HINT_QUOTES.format(value)
    if expected == "string" and isinstance(value, dict):
        return 'a text that holds ": " needs quotes around it'
    if expected in ("integer", "number") and isinstance(value, str):
        return "write digits only, as 60000 or 4.5"
    if expected == "array":
        return "start each entry with a hyphen on a line of its own"
    return ""


def _key_hint(key: str, known: list[str]) -> str:
    if len(str(key)) > MAX_SHOWN:
        return "remove it"
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    nearest = process.extractOne(str(key).lower().replace("-", "_"), known, scorer=OSA.distance, score_cutoff=3)
    return f"did you mean {nearest[0]}?" if nearest else "see `careers schema` for the keys"


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
