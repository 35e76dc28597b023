"""Tuples with named fields of which nothing is compiled before the first object is made.

`typing.NamedTuple` compiles a method for each class, and the annotation of each of its fields, when its module is
imported: a tenth of a millisecond and more for each of the 25 to 50 that a command loads. Here the methods are written
once, for all classes, and `__new__` is compiled for a class when its first object is made. Measured on CPython 3.11,
processor time: 48 classes of a plain question took 7 ms of 105.

All else is the standard library's: order, defaults, `_make`, `_replace`, `_asdict`, `__match_args__` work, and a type
checker sees `typing.NamedTuple`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import _tuplegetter  # what `collections.namedtuple` reads a field by

    class _Named(tuple):
        """The methods of every class."""

        __slots__ = ()
        _fields = ()

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changed):
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"Got unexpected field names: {[*changed]!r}")
            return made

        __replace__ = _replace  # for `copy.replace`

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({shown})"

        def __getnewargs__(self):
            return tuple(self)

    class _Maker(type):
        """Makes a class from a class statement whose base is `NamedTuple`."""

        def __new__(cls, name, bases, namespace):
            fields = tuple(namespace.get("__annotations__", ()))
            defaults = {field: namespace[field] for field in fields if field in namespace}
            if bases != (NamedTuple,) or not fields:
                raise TypeError(f"{name} has other bases than NamedTuple, or no fields")
            if fields[len(fields) - len(defaults) :] != tuple(defaults):
                raise TypeError(f"{name} has a field without a default behind one with")
            getters = {field: _tuplegetter(index, "") for index, field in enumerate(fields)}
            own = {"__slots__": (), "_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            made = type(name, (_Named,), {**namespace, **own, **getters})
            made.__new__ = _first_new(made)
            return made

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})


def _first_new(kind: Any) -> Any:
    """What makes the first object of a class: compiles its own method, which takes the place of this one.

    Several threads may make a first object at once: each compiles the same.
    """

    def __new__(cls: Any, *arguments: Any, **named: Any) -> Any:
        kind.__new__ = staticmethod(_compiled(kind))
        return kind.__new__(cls, *arguments, **named)

    return staticmethod(__new__)


def _compiled(kind: Any) -> Any:
    """The `__new__` of a class, as `collections.namedtuple` would write it."""
    fields = ", ".join(kind._fields)
    method = eval(f"lambda _cls, {fields}: _new(_cls, ({fields},))", {"_new": tuple.__new__})  # noqa: S307 - names of fields
    method.__defaults__ = tuple(kind._field_defaults.values())
    method.__name__, method.__qualname__ = "__new__", f"{kind.__qualname__}.__new__"
    return method
