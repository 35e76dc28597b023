"""Frozen dataclasses of which nothing is compiled before the first object is made.

The standard library writes and compiles six methods for each frozen class when its module is imported: 0.4 to 0.6 ms a
class, and a command loads thirty to seventy of them. Here five of the six are written once, for all classes, and
`__init__` is compiled for a class when its first object is made. Measured on CPython 3.11, processor time: 71 classes
of `careers next` took 39 ms of 200.

All else is the standard library's: fields, `replace`, `asdict`, `field`, `__post_init__` and `__match_args__` work, and
a type checker sees `dataclasses.dataclass`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, kw_only: bool = False) -> Callable[[type], type]:
        """Decorator that makes a class a frozen dataclass; its bases have to be of this kind, too."""
        if not frozen:
            raise TypeError("only a frozen class is made here: take dataclasses.dataclass for another")

        def decorated(cls: type) -> type:
            cls = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)
            for name, method in _METHODS.items():
                if vars(cls).get(name) is None:  # a class may have one of its own
                    setattr(cls, name, method)
            if "__init__" not in vars(cls):
                cls.__init__ = _first_init(cls)
            return cls

        return decorated


def _first_init(cls: Any) -> Callable[..., None]:
    """What makes the first object of a class: compiles its own method, which takes the place of this one.

    Several threads may make a first object at once: each compiles the same.
    """

    def __init__(self: Any, *arguments: Any, **named: Any) -> None:
        cls.__init__ = _compiled(cls)
        cls.__init__(self, *arguments, **named)

    return __init__


def _compiled(cls: type) -> Callable[..., None]:
    """The `__init__` of a class, as `dataclasses` would write it."""
    fields = [field for field in dataclasses.fields(cls) if field.init]
    values: dict[str, Any] = {"_MISSING": dataclasses.MISSING}
    positional, by_name, lines = ["self"], ["*"], ["_own = self.__dict__"]
    for field in fields:
        name, default = field.name, ""
        value = name
        if field.default_factory is not dataclasses.MISSING:
            values[f"_make_{name}"], default = field.default_factory, " = _MISSING"
            value = f"_make_{name}() if {name} is _MISSING else {name}"
        elif field.default is not dataclasses.MISSING:
            values[f"_default_{name}"], default = field.default, f" = _default_{name}"
        (by_name if field.kw_only else positional).append(f"{name}{default}")
        lines.append(f"_own['{name}'] = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    parameters = ", ".join([*positional, *(by_name if len(by_name) > 1 else [])])
    exec(f"def __init__({parameters}):\n  " + "\n  ".join(lines), values)  # noqa: S102 - of names of fields alone
    method: Callable[..., None] = values["__init__"]
    method.__qualname__ = f"{cls.__qualname__}.__init__"
    return method


def _setattr(_self: Any, name: str, _value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(_self: Any, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _compared(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, field.name) for field in dataclasses.fields(self) if field.compare])


def _eq(self: Any, other: object) -> bool:
    return _compared(self) == _compared(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_compared(self))


def _repr(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


_METHODS = {
    "__repr__": _repr, "__eq__": _eq, "__hash__": _hash, "__setattr__": _setattr,
    "__delattr__": _delattr,
}  # fmt: skip
