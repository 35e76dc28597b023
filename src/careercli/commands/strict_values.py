"""What every option of every command refuses, whatever the command: values that are empty, numbers that are none,
and a second value where one counts.

Applied to each command as it is built (`app`), so that a new option needs nothing of its own for it.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Sequence
from typing import Any

from careercli.errors import UsageError
from careercli.text import finite, parse_number, whole

PERCENT = "PERCENT"
"""What stands in the help for a number that is in percent, and may be written with its sign: 10 or 10%."""
COUNT = "NUMBER"
"""What stands in the help for a number of people, which may be written as pay is: 100000, 100,000, 100k."""
_TIMES = {"k": 1_000, "m": 1_000_000}


class GivenAgain(UsageError):
    """An option of one value that is given more than once."""

    def __init__(self, option: str) -> None:
        super().__init__(f"{option} takes one value, and is given more than once", "keep one of them")
        self.option = option


def strict(command: Any) -> Any:
    """The same command of the parser, its options (and paths among its arguments) with strict values."""
    for parameter in command.params:
        kind = str(parameter.type.name)
        if parameter.param_type_name == "option" or kind in ("path", "file", "directory"):
            parameter.type = copy.copy(parameter.type)  # the parser shares its types among all parameters
            parameter.type.convert = _checked(parameter.type.convert, kind)
    return command


def check_repeated(given: Sequence[Any]) -> None:
    """Raises UsageError for a parameter that is given again, as the parser met them, where the last value would win."""
    seen: set[str] = set()
    for parameter in given:
        is_single = parameter.param_type_name == "option" and not (parameter.multiple or parameter.is_flag)
        if is_single and parameter.name in seen:
            name = max(parameter.opts, key=len)
            raise GivenAgain(name)
        seen.add(parameter.name)


def _checked(convert: Callable[..., Any], kind: str) -> Callable[..., Any]:
    def checked(value: Any, parameter: Any, context: Any) -> Any:
        if isinstance(value, str) and not (context and context.resilient_parsing):  # as it is while a shell completes
            if parameter.metavar == PERCENT:
                value = value.strip().removesuffix("%").rstrip()
            if parameter.metavar == COUNT:
                value = _counted(value)
            _check(value, parameter, kind)
        return convert(value, parameter, context)

    return checked


def _counted(value: str) -> str:
    """A number of people in digits, where it is one with commas or thousands: 100k, 1.5m; else the value as it is."""
    plain = value.lower()
    if not re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?[km]", plain):
        return value
    times = _TIMES.get(plain[-1:], 1)
    number = parse_number(plain[:-1] if times > 1 else plain, english=True)
    is_whole = number is not None and (number * times).is_integer()
    return f"{number * times:.0f}" if number is not None and is_whole else value


def _check(value: str, parameter: Any, kind: str) -> None:
    """Raises UsageError for a value that is empty, or no number where one is wanted."""
    name = max(parameter.opts, key=len) if parameter.param_type_name == "option" else parameter.make_metavar(None)
    if not value.strip():
        raise UsageError(f"{name} has an empty value", "give it one, or omit it (is a variable not set?)")
    if kind.startswith("int") and whole(value) is None:
        raise UsageError(f"{name}: {_short(value)} is not a whole number", f"write it in digits, such as {name} 20")
    if kind.startswith("float") and finite(value) is None:
        example = "10" if parameter.metavar == PERCENT else "0.5"
        raise UsageError(f"{name}: {_short(value)} is not a number", f"write it in digits, such as {name} {example}")


def _short(value: str) -> str:
    return ascii(value if len(value) <= 60 else value[:57] + "...")  # digits of other scripts look like those meant
