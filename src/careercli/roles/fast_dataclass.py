"""Frozen dataclasses whose methods are written once, here, instead of generated for each class.

The model has some thirty dataclasses, and Python compiles six methods for each of them at import: 12 of the 14 ms that
the model took, whenever a single file is read. Everything else is the standard library's: `dataclasses.fields`,
`replace` and `asdict` work, and msgspec converts to these classes.
"""

from __future__ import annotations

import dataclasses
from typing import Any, NoReturn, TypeVar, dataclass_transform

Kind = TypeVar("Kind")


class Part:
    """What a frozen dataclass of keyword arguments does: it is made, shown, compared and hashed by its fields."""

    def __init__(self, **values: Any) -> None:
        fields = dataclasses.fields(self)  # type: ignore[arg-type]  # every kind of part is a dataclass
        name = type(self).__name__
        if unknown := values.keys() - {one.name for one in fields}:
            raise TypeError(f"{name} has no field {', '.join(sorted(unknown))}")
        if missing := [one.name for one in fields if one.default is dataclasses.MISSING and one.name not in values]:
            raise TypeError(f"{name} needs {', '.join(missing)}")
        vars(self).update({one.name: values.get(one.name, one.default) for one in fields})

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return NotImplemented if type(other) is not type(self) else _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __repr__(self) -> str:
        values = zip(dataclasses.fields(self), _values(self), strict=True)  # type: ignore[arg-type]
        return f"{type(self).__name__}({', '.join(f'{one.name}={value!r}' for one, value in values)})"


def _values(part: Any) -> tuple[Any, ...]:
    return tuple([getattr(part, one.name) for one in dataclasses.fields(part)])


@dataclass_transform(frozen_default=True, kw_only_default=True)
def part(kind: type[Kind]) -> type[Kind]:
    """Makes a subclass of Part a dataclass. Its defaults are values that cannot change."""
    return dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(kind)
