"""Tuples with named fields that compile nothing before their first object: they are what the standard library makes."""

from __future__ import annotations

import ast
import copy
import importlib
import pickle
import pkgutil
import subprocess
import sys
import typing
from pathlib import Path

import pytest

import careercli
from careercli import lazy_tuple
from careercli.lazy_tuple import NamedTuple

SOURCES = Path(careercli.__file__).parent


class Lazy(NamedTuple):
    """A class with defaults, a property and a method."""

    name: str
    size: int = 3
    parts: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        return " ".join((self.name, *self.parts))

    def larger(self, by: int) -> Lazy:
        return self._replace(size=self.size + by)


class Usual(typing.NamedTuple):
    """The same, as the standard library makes it."""

    name: str
    size: int = 3
    parts: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [(("a",), {}), (("a", 4, ("x",)), {}), ((), {"name": "b", "parts": ("y", "z")}), (("a",), {"size": 9})],
)
def test_objects_are_as_the_usual_ones(arguments: tuple[object, ...], named: dict[str, object]) -> None:
    """By position and by name, with defaults; a tuple of the same values, shown alike, copied and kept."""
    lazy, usual = Lazy(*arguments, **named), Usual(*arguments, **named)  # type: ignore[arg-type]
    assert lazy == usual == tuple(usual)
    assert hash(lazy) == hash(usual)
    assert repr(lazy) == repr(usual).replace("Usual", "Lazy")
    assert lazy._asdict() == usual._asdict()
    assert copy.copy(lazy) == copy.deepcopy(lazy) == pickle.loads(pickle.dumps(lazy)) == lazy
    assert type(pickle.loads(pickle.dumps(lazy))) is Lazy
    assert (lazy.name, lazy.size, lazy.parts) == (usual.name, usual.size, usual.parts)
    assert not hasattr(lazy, "__dict__")


def test_classes_tell_what_the_usual_ones_tell() -> None:
    """Their fields, defaults, and the names that a pattern matches."""
    for name in ("_fields", "_field_defaults", "__match_args__", "__module__"):
        assert getattr(Lazy, name) == getattr(Usual, name), name
    assert typing.get_type_hints(Lazy) == typing.get_type_hints(Usual)
    assert Lazy.__doc__ == "A class with defaults, a property and a method."


@pytest.mark.parametrize("wrong", [((), {}), (("a", 1, (), 4), {}), (("a",), {"other": 1}), (("a",), {"name": "b"})])
def test_wrong_arguments_are_refused(wrong: tuple[tuple[object, ...], dict[str, object]]) -> None:
    """In the words of Python, with the name of the class."""
    arguments, named = wrong
    with pytest.raises(TypeError, match=r"Lazy\.__new__\(\)"):
        Lazy(*arguments, **named)  # type: ignore[arg-type]


def test_objects_are_made_of_rows_and_of_one_another() -> None:
    """And neither of a row too short nor of a field that is none."""
    assert Lazy._make(["a", 1, ("b",)]) == Lazy("a", 1, ("b",))
    assert Lazy("a").larger(2) == Lazy("a", 5)
    assert Lazy("a", parts=("b",)).whole == "a b"
    with pytest.raises(TypeError, match="Expected 3 arguments, got 1"):
        Lazy._make(["a"])
    with pytest.raises(ValueError, match="other"):
        Lazy("a")._replace(other=1)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Lazy("a").name = "b"  # type: ignore[misc]


def test_a_class_that_could_have_no_objects_is_not_made() -> None:
    """A field without a default behind one with; no field at all."""
    with pytest.raises(TypeError, match="without a default"):
        type(NamedTuple)("Odd", (NamedTuple,), {"__annotations__": {"a": int, "b": int}, "a": 1})  # type: ignore[misc]
    with pytest.raises(TypeError, match="no fields"):
        type(NamedTuple)("Odd", (NamedTuple,), {})  # type: ignore[misc]


def test_nothing_is_compiled_for_a_class_alone() -> None:
    """What it is for: neither as the class is made, nor twice for its objects, nor for one made of a row."""
    code = (
        "import builtins; from careercli.lazy_tuple import NamedTuple\n"
        "made = []\n"
        "for name in ('eval', 'exec', 'compile'):\n"
        "    setattr(builtins, name, lambda *given, real=getattr(builtins, name): (made.append(1), real(*given))[1])\n"
        "class A(NamedTuple):\n    a: 'int'\n    b: 'str' = ''\n"
        "A._make((1, '')); print(len(made)); A(1); A(a=2); print(len(made))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"]


def test_every_tuple_of_the_program_is_of_this_kind() -> None:
    """No module takes the standard library's beside it; and each can have objects."""
    taken = [
        path.name
        for path in SOURCES.rglob("*.py")
        if path.name != "lazy_tuple.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module in ("typing", "collections")
        if {"NamedTuple", "namedtuple"} & {alias.name for alias in node.names}
    ]
    assert taken == []
    modules = [each.name for each in pkgutil.walk_packages(careercli.__path__, "careercli.")]
    kinds = {
        kind
        for name in modules
        if name != "careercli.__main__"
        for kind in vars(importlib.import_module(name)).values()
        if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields") and kind.__module__ == name
    }
    kinds = {kind for kind in kinds if kind._fields}  # type: ignore[attr-defined]
    assert len(kinds) > 100
    for kind in kinds:
        lazy_tuple._compiled(kind)
