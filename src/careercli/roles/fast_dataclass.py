"""Shared methods for the standard library's frozen dataclasses, so that Python need not compile them for each class.

The model has some thirty dataclasses. For a plain one, `dataclasses` writes and compiles six methods when its module is
imported: measured on CPython 3.11 (processor time, msgspec loaded before), the model then takes 25 ms to import, and
4 ms with the methods of the base class here. Every command that reads a role file would pay the difference. All else
is the standard library's: these classes are dataclasses, `dataclasses.fields`, `replace` and `asdict` work, and msgspec
converts to them.
"""

from __future__ import annotations

import dataclasses
import functools
from typing import Any, NoReturn, TypeVar, dataclass_transform

Class = TypeVar("Class")


class FastDataclass:
    """Base class with the methods of a frozen, keyword-only dataclass, for all of its subclasses.

    A subclass is decorated with `part`. Instances are made from keyword arguments, shown, compared and hashed by
    their fields. Raises TypeError for an unknown or missing argument, FrozenInstanceError for an assignment.
    """

    def __init__(self, **values: Any) -> None:
        defaults, required = _defaults(type(self))  # type: ignore[arg-type]  # a class can be hashed
        complete = {**defaults, **values}
        if len(complete) != len(defaults):
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(values.keys() - defaults.keys()))}")
        if not values.keys() >= required:
            missing = [name for name in defaults if name in required and name not in values]
            raise TypeError(f"{type(self).__name__} needs {', '.join(missing)}")
        vars(self).update(complete)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return NotImplemented if type(other) is not type(self) else _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __repr__(self) -> str:
        pairs = zip(dataclasses.fields(self), _values(self), strict=True)  # type: ignore[arg-type]
        return f"{type(self).__name__}({', '.join(f'{field.name}={value!r}' for field, value in pairs)})"


@functools.cache
def _defaults(cls: type[Any]) -> tuple[dict[str, Any], frozenset[str]]:
    """The fields of a class in order, each with its default, and the names of those that have none (but MISSING)."""
    defaults = {field.name: field.default for field in dataclasses.fields(cls)}
    return defaults, frozenset(name for name, default in defaults.items() if default is dataclasses.MISSING)


def _values(instance: Any) -> tuple[Any, ...]:
    return tuple([getattr(instance, field.name) for field in dataclasses.fields(instance)])


@dataclass_transform(frozen_default=True, kw_only_default=True)
def fast_dataclass(cls: type[Class]) -> type[Class]:
    """Decorator that makes a subclass of the base class here a dataclass. Its defaults must be immutable values."""
    return dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
