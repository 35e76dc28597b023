"""Frozen dataclasses that compile nothing before their first object: they are what the standard library makes."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import pickle
import pkgutil
import subprocess
import sys
from dataclasses import field

import pytest

import careercli
from careercli import lazy_dataclass
from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Lazy:
    """A class with every kind of field."""

    name: str
    size: int = 3
    parts: list[str] = field(default_factory=list)
    aside: str = field(default="", repr=False, compare=False)
    last: int = field(default=0, kw_only=True)


@dataclasses.dataclass(frozen=True)
class Usual:
    """The same, as the standard library makes it."""

    name: str
    size: int = 3
    parts: list[str] = field(default_factory=list)
    aside: str = field(default="", repr=False, compare=False)
    last: int = field(default=0, kw_only=True)


@dataclass(frozen=True, kw_only=True)
class Inheriting(Lazy):
    """With a field more, and a look at what it got."""

    more: str

    def __post_init__(self) -> None:
        if not self.more:
            raise ValueError("more is empty")


@dataclass(frozen=True)
class Hashed:
    """Of values that have a hash."""

    name: str
    size: int = 0


def test_objects_are_as_the_usual_ones() -> None:
    """By position and by name, with defaults, each with a list of its own; shown alike."""
    for arguments, named in ((("a",), {}), (("a", 4, ["x"]), {"last": 2}), ((), {"name": "b", "aside": "c"})):
        lazy, usual = Lazy(*arguments, **named), Usual(*arguments, **named)
        assert repr(lazy) == repr(usual).replace("Usual", "Lazy")
        assert dataclasses.asdict(lazy) == dataclasses.asdict(usual)
    assert Lazy("a").parts is not Lazy("a").parts
    assert Lazy.__match_args__ == Usual.__match_args__


@pytest.mark.parametrize(("arguments", "named"), [((), {}), (("a", 1, [], "", 5), {}), (("a",), {"other": 1})])
def test_wrong_arguments_are_refused(arguments: tuple[object, ...], named: dict[str, object]) -> None:
    """In the words of Python, with the name of the class."""
    with pytest.raises(TypeError, match=r"Lazy\.__init__\(\)"):
        Lazy(*arguments, **named)  # type: ignore[arg-type]


def test_objects_are_frozen_compared_and_hashed() -> None:
    """By the fields that count, and only with one of the same class."""
    one = Lazy("a", aside="x")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.name = "b"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.name  # type: ignore[misc]
    assert one == Lazy("a", aside="y") != Lazy("b")
    assert one != Inheriting(name="a", more="m")
    assert len({Hashed("a"), Hashed("a", 0), Hashed("a", 1)}) == 2
    assert dataclasses.replace(one, size=9) == Lazy("a", 9)
    assert copy.copy(one) == pickle.loads(pickle.dumps(one)) == one


def test_a_class_that_inherits_has_its_own_fields_first_and_last() -> None:
    """Also where its base has had an object before, and with what it looks at itself."""
    Lazy("a")
    assert Inheriting(name="a", more="m").more == "m"
    with pytest.raises(ValueError, match="more is empty"):
        Inheriting(name="a", more="")


def test_first_objects_of_several_threads_are_whole() -> None:
    """A thread that began before another had compiled the class makes an object of this class, not of its base."""

    @dataclass(frozen=True)
    class Late(Hashed):
        more: str = "m"

    begun = Late.__init__
    Late("a")
    made = object.__new__(Late)
    begun(made, "b", 1, more="n")
    assert made == Late("b", 1, more="n")


def test_a_class_that_can_be_changed_is_not_made_here() -> None:
    """The standard library's decorator is for these."""
    with pytest.raises(TypeError, match="frozen"):
        dataclass(frozen=False)


def test_nothing_is_compiled_for_a_class_alone() -> None:
    """What it is for: neither as the class is made, nor twice for its objects."""
    code = (
        "import builtins; from careercli import lazy_dataclass as lazy\n"
        "made = []; real = builtins.exec; builtins.exec = lambda *given: (made.append(1), real(*given))[1]\n"
        "class A:\n    'A class.'\n    a: int\n"
        "A = lazy.dataclass(frozen=True)(A); print(len(made)); A(1); A(a=2); print(len(made))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"]


def _modules() -> list[str]:
    """Every module of the program but the one that runs it."""
    found = pkgutil.walk_packages(careercli.__path__, "careercli.")
    return [module.name for module in found if module.name != "careercli.__main__"]


@pytest.mark.parametrize("first", ["forwards", "backwards"])
def test_every_module_can_be_loaded(first: str) -> None:
    """In a new process, in either order: none rests on what another has loaded before it, nor on an extra."""
    names = _modules() if first == "forwards" else _modules()[::-1]
    assert len(names) > 500
    blocked = "import sys; sys.modules.update(dict.fromkeys(('mcp', 'pypdf', 'playwright')))\n"
    code = f"{blocked}import importlib\nfor name in {names!r}: importlib.import_module(name)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_classes_of_the_program_can_have_objects() -> None:
    """A field without a default behind one with, or a base of the other kind, would be noticed at a first object only."""
    classes = {
        each
        for name in _modules()
        for each in vars(importlib.import_module(name)).values()
        if isinstance(each, type) and vars(each).get("__setattr__") is lazy_dataclass._setattr
    }
    assert len(classes) > 150
    for each in classes:
        lazy_dataclass._compiled(each)
        bases = [base for base in each.__mro__[1:] if dataclasses.is_dataclass(base)]
        assert all(vars(base).get("__setattr__") is lazy_dataclass._setattr for base in bases), each
