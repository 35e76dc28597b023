"""Parts of a role: dataclasses like any other, for whoever makes, compares, shows or copies them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle

import msgspec
import pytest

from careercli.roles import model
from careercli.roles.fast_dataclass import FastDataclass
from careercli.roles.model import Role, Tier, Years

KINDS = [
    kind
    for kind in vars(model).values()
    if inspect.isclass(kind) and issubclass(kind, FastDataclass) and kind is not FastDataclass
]
TIER = Tier(title="Junior", years=Years(min=0, max=2))


def test_every_class_of_the_model_is_a_dataclass_with_a_docstring() -> None:
    """There are some; `fields` gives each its names, in order."""
    assert len(KINDS) > 20
    for kind in KINDS:
        assert dataclasses.is_dataclass(kind)
        assert [field.name for field in dataclasses.fields(kind)] == list(kind.__annotations__)
        assert kind.__doc__


def test_a_part_cannot_be_changed() -> None:
    """As of a frozen dataclass."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        TIER.title = "Senior"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del TIER.title


def test_a_part_equals_what_has_the_same_values() -> None:
    """Made here, read by msgspec (which sets no defaults) or copied; and nothing of another class."""
    read = msgspec.convert({"title": "Junior", "years": {"min": 0, "max": 2}}, Tier)
    for other in (read, copy.deepcopy(TIER), pickle.loads(pickle.dumps(TIER)), dataclasses.replace(TIER)):
        assert other == TIER
        assert hash(other) == hash(TIER)
    assert Tier(title="Junior") != TIER
    assert Years(min=0) != Tier(title="Junior")
    assert TIER != "Junior"


def test_a_part_shows_its_fields() -> None:
    """Enough to make it again."""
    assert eval(repr(TIER), vars(model)) == TIER


def test_values_that_are_missing_or_unknown_are_refused() -> None:
    """With their names."""
    with pytest.raises(TypeError, match="Role needs title"):
        Role()
    with pytest.raises(TypeError, match="Years has no field maximum"):
        Years(min=1, maximum=2)


def test_replace_and_asdict_work() -> None:
    """The standard library's own."""
    assert dataclasses.replace(TIER, title="Senior") == Tier(title="Senior", years=Years(min=0, max=2))
    assert dataclasses.asdict(TIER) == {"title": "Junior", "years": {"min": 0, "max": 2}, "description": None}
