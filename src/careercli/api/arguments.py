"""What a program may hand to a method: checked by the method's annotations; the error names the argument."""

from __future__ import annotations

import functools
import inspect
import math
import operator
import os
import re
import reprlib
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, TypeVar, get_args, get_type_hints

from careercli.errors import CareersError, NoSuchChoice, UsageError, WrongType

if TYPE_CHECKING:
    from inspect import Signature

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C", bound=type)

MOST = 1_000_000_000
"""No whole number is larger."""
LARGEST = 1e15
"""No other number is larger."""
BOUNDS = {"zone": (1, 5), "min_zone": (1, 5), "min_jobs": (0, MOST), "limit": (0, MOST)}
"""The least and the most of whole numbers, by the name of their argument."""
_FILTERS = "Unpack[FilterOptions]"
_REST = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


class _Unfit(Exception):
    """A value is of another type than the one that is tried."""


def for_programs(cls: C) -> C:
    """A class of which every public method is `checked`, inherited ones too; for those of the program's own rooms."""
    own = [base for base in cls.__mro__ if base.__module__.startswith("careercli.")]
    attributes = {name: value for base in reversed(own) for name, value in vars(base).items()}
    for name, value in attributes.items():
        if name.startswith("_"):
            continue
        if inspect.isfunction(value):
            setattr(cls, name, checked(value))
        elif isinstance(value, classmethod):
            setattr(cls, name, classmethod(checked(value.__func__)))
    return cls


def checked(function: Callable[P, R]) -> Callable[P, R]:
    """A function, or method, that refuses what its annotations do not take, and words its errors as Python does.

    Raises WrongType for another type, UsageError for a value that cannot be. A catalogue that has `of_command_line`
    is left alone: its arguments are checked already, and its errors are for a person at a terminal.
    """

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        if args and getattr(args[0], "of_command_line", False):
            return function(*args, **kwargs)
        signature = _signature(function)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            raise WrongType(f"{function.__name__}(): {error}", _takes(signature, kwargs)) from None
        _check_all(signature, bound.arguments, function.__name__)
        try:
            return _with_names(args, lambda: function(*bound.args, **bound.kwargs))
        except CareersError as error:
            from careercli.api import words  # only for an error

            words.reword(error, tuple(signature.parameters))
            words.name_argument(error, bound.arguments)
            raise

    return wrapper


def _with_names(args: tuple[Any, ...], asked: Callable[[], R]) -> R:
    """An answer of a catalogue with what is said of the names in the call: the outermost one's, if it is in another."""
    named = getattr(args[0], "_said_of_names", None) if args else None
    if not isinstance(named, list):
        return asked()
    begun = len(named)
    named.append("")  # so that a call within this one knows that it is
    try:
        answer = asked()
        said = tuple(dict.fromkeys(filter(None, named[begun:])))
    finally:
        if not begun:
            named.clear()
    from careercli.answer import Answer

    return answer.naming(said) if said and not begun and isinstance(answer, Answer) else answer


@functools.cache
def _signature(function: Callable[..., Any]) -> Signature:
    return inspect.signature(function)


def _takes(signature: Signature, given: Iterable[str]) -> str:
    """What a method takes, for a call that does not fit it; first what an argument that it lacks is called."""
    names = [f"{'*' * (each.kind is each.VAR_POSITIONAL)}{name}" for name, each in signature.parameters.items()]
    names = [name for name in names if name not in ("self", "filters")]
    unknown = next((name for name in given if name not in signature.parameters), "")
    from careercli.api import words

    near = words.nearest_argument(unknown, [name.lstrip("*") for name in names]) if unknown else None
    return f"{f'did you mean {near}? ' if near else ''}it takes {', '.join(names) or 'nothing'}"


def _check_all(signature: Signature, arguments: dict[str, Any], method: str) -> None:
    """Checks the values of a call by name, and puts those there that they stand for. Raises UsageError."""
    for name, value in arguments.items():
        parameter = signature.parameters[name]
        kind = parameter.annotation
        if kind is parameter.empty:  # `self`
            continue
        if kind == _FILTERS:
            arguments[name] = _filters(value, signature)
        elif parameter.kind in _REST:
            if value and _is_of_texts(value[0]) and "str" in _members(kind):
                given = ", ".join(map(repr, [*value[0], *value[1:]])) if len(value[0]) < MOST_SHOWN else "*names"
                message = f"{name}: expected a text each, got {shown(value[0])}"
                raise WrongType(message, f"give them one behind the other: {method}({given})")
            arguments[name] = tuple(_value(name, each, _members(kind)) for each in value)
        else:
            arguments[name] = _value(name, value, _members(kind))
    if arguments.get("limit") == 0 and "None" in _members(signature.parameters["limit"].annotation):
        arguments["limit"] = None  # none at all, as for `--limit 0`


def _filters(filters: Mapping[str, Any], signature: Signature) -> dict[str, Any]:
    from careercli.answers.list import check_names

    try:
        check_names(filters)
    except NoSuchChoice as error:
        from careercli.api import words

        near = words.nearest_argument(error.given, [name for name in signature.parameters if name != "self"])
        error.hint = f"did you mean {near}? {error.hint}" if near else error.hint
        raise
    return {name: _value(name, value, _filter_members()[name]) for name, value in filters.items()}


@functools.cache
def _filter_members() -> dict[str, tuple[str, ...]]:
    from careercli.answers.list import FilterOptions

    hints = get_type_hints(FilterOptions)
    return {name: tuple(member.__name__ for member in get_args(hint)) for name, hint in hints.items()}


@functools.cache
def _members(annotation: str) -> tuple[str, ...]:
    """The types of a union, as they are written: `str | None` is `str`, `None`."""
    return tuple(re.split(r" \| (?![^\[]*\])", annotation))


def _value(name: str, value: Any, members: tuple[str, ...]) -> Any:
    """What a value stands for: itself, or a tuple of what it yields. Raises WrongType, UsageError."""
    for member in members:
        try:
            return _KINDS[member].read(name, value)
        except _Unfit:
            continue
    kinds = [_KINDS[member].words for member in members if member not in ("None", "NoneType")]
    raise WrongType(
        f"{name}: expected {' or '.join(dict.fromkeys(kinds))}, got {shown(value)}", _hint(name, value, members)
    )


def _hint(name: str, value: Any, members: tuple[str, ...]) -> str:
    if _is_of_texts(value) and "str" in members:
        return f"write it as one text: {shown(', '.join(value))}"
    if isinstance(value, str) and "int" in members:
        least, most = BOUNDS.get(name, (-MOST, MOST))
        return f"write it without quotes, from {least:,} to {most:,}"
    if isinstance(value, str) and any("[str" in member for member in members if member != "PathLike[str]"):
        return f"write it as a list: [{shown(value)}]"
    return "decode it first" if isinstance(value, bytes) and "str" in members else ""


def _is_of_texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(each, str) for each in value)


MOST_SHOWN = 6
"""So many names that stand in a list are written out as they have to be given."""


def shown(value: object) -> str:
    """A value as Python writes it, cut, with its type where that is not plain from it."""
    try:
        text = reprlib.repr(value)
    except Exception:  # noqa: BLE001 - a value that cannot even be shown
        return f"a {type(value).__name__}"
    plain = value is None or isinstance(value, str | bytes | bool | int | float | list | tuple | dict | set)
    return text if plain else f"{text} (a {type(value).__name__})"


# What is read


def _nothing(_name: str, value: Any) -> None:
    if value is not None:
        raise _Unfit


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _Unfit
    if "\0" in value:
        raise UsageError(f"{name}: {shown(value)} holds the character NUL", "remove it")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            f"{name}: {shown(value)} holds half a character, at {error.start}", "decode it as UTF-8"
        ) from None
    return value


def _path(name: str, value: Any) -> str | os.PathLike[str]:
    if not isinstance(value, os.PathLike):
        raise _Unfit
    written = os.fspath(value)
    if not isinstance(written, str):
        raise _Unfit
    if "\0" in written:
        raise UsageError(f"{name}: {shown(written)} holds the character NUL", "remove it")
    return value


def _whole(name: str, value: Any) -> int:
    try:
        number = operator.index(value)
    except TypeError:
        raise _Unfit from None
    if isinstance(value, bool):
        raise _Unfit
    least, most = BOUNDS.get(name, (-MOST, MOST))
    if not least <= number <= most:
        raise UsageError(f"{name}: expected a whole number from {least:,} to {most:,}, got {shown(value)}")
    return number


def _number(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _Unfit
    if not (math.isfinite(value) if isinstance(value, float) else True) or abs(value) > LARGEST:
        raise UsageError(f"{name}: expected a number, got {shown(value)}", "it has to be finite, and not beyond 1e15")
    return value


def _flag(_name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _Unfit
    return value


def _several(members: tuple[str, ...]) -> Callable[[str, Any], tuple[Any, ...]]:
    """The reader of something that yields values of some types; a text yields letters, and is none."""

    def read(name: str, value: Any) -> tuple[Any, ...]:
        if isinstance(value, str | bytes) or not isinstance(value, Iterable):
            raise _Unfit
        return tuple(_value(f"{name}[{place}]", each, members) for place, each in enumerate(value))

    return read


def _callable(_name: str, value: Any) -> Any:
    if not callable(value):
        raise _Unfit
    return value


def _bytes(_name: str, value: Any) -> bytes:
    if not isinstance(value, bytes):
        raise _Unfit
    return value


def _money(_name: str, value: Any) -> Any:
    from careercli.roles.money import Money

    if not isinstance(value, Money):
        raise _Unfit
    return value


def _role(_name: str, value: Any) -> Any:
    from careercli.roles.model import Role

    if not isinstance(value, Role):
        raise _Unfit
    return value


class _Kind(NamedTuple):
    """What a type is called, and its reader: (argument, value) to what is meant. It raises _Unfit, UsageError."""

    words: str
    read: Callable[[str, Any], Any]


def _pay(name: str, value: Any) -> Any:
    for read in (_number, _text, _money):
        try:
            return read(name, value)
        except _Unfit:
            continue
    raise _Unfit


_KINDS = {
    "None": _Kind("nothing", _nothing),
    "NoneType": _Kind("nothing", _nothing),
    "object": _Kind("anything", lambda _name, value: value),
    "str": _Kind("a text", _text),
    "bytes": _Kind("bytes", _bytes),
    "int": _Kind("a whole number", _whole),
    "float": _Kind("a number", _number),
    "bool": _Kind("True or False", _flag),
    "PathLike[str]": _Kind("a path", _path),
    "PayAmount": _Kind("an amount (60000, '£60,000')", _pay),
    "Money": _Kind("an amount of money", _money),
    "Role": _Kind("a Role", _role),
    "Sequence[str]": _Kind("a list of texts", _several(("str",))),
    "Iterable[str]": _Kind("a list of texts", _several(("str",))),
    "Sequence[str | Path]": _Kind("a list of paths", _several(("str", "PathLike[str]"))),
    "Sequence[int | None]": _Kind("a list of whole numbers", _several(("int", "None"))),
    "Callable[[int, int], None]": _Kind("a function of two numbers", _callable),
    "Progress": _Kind("a function", _callable),
}
"""The types of the annotations of public methods, as they are written there, and of filters by their names."""
