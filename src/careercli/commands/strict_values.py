"""What every option of every command refuses, whatever the command: values that are empty, numbers that are none,
and a second value where one counts.

Applied to each command as it is built (`app`), so that a new option needs nothing of its own for it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

from careercli.errors import UsageError
from careercli.text import finite, whole

PERCENT = "PERCENT"
"""What stands in the help for a number that is in percent, and may be written with its sign: 10 or 10%."""


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
            _check(value, parameter, kind)
        return convert(value, parameter, context)

    return checked


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
