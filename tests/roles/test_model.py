"""Parts of a role: dataclasses like any other, for whoever makes, reads, compares or copies them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle

import msgspec

from careercli.roles import model
from careercli.roles.model import Tier, Years

KINDS = [kind for kind in vars(model).values() if inspect.isclass(kind) and kind.__module__ == model.__name__]
TIER = Tier(title="Junior", years=Years(min=0, max=2))


def test_every_class_of_the_model_is_a_dataclass_with_a_docstring() -> None:
    """There are some; `fields` gives each its names, in order, each to be given by its name."""
    assert len(KINDS) > 20
    for kind in KINDS:
        fields = dataclasses.fields(kind)
        assert [field.name for field in fields] == list(kind.__annotations__)
        assert all(field.kw_only for field in fields)
        assert kind.__doc__


def test_a_part_equals_what_has_the_same_values() -> None:
    """Made here, read by msgspec or copied; and nothing of another class, nor with other values."""
    read = msgspec.convert({"title": "Junior", "years": {"min": 0, "max": 2}}, Tier)
    for other in (read, copy.deepcopy(TIER), pickle.loads(pickle.dumps(TIER)), dataclasses.replace(TIER)):
        assert other == TIER
        assert hash(other) == hash(TIER)
    assert Tier(title="Junior") != TIER
    assert Years(min=0) != Tier(title="Junior")
    assert TIER != "Junior"


def test_a_part_shows_its_fields() -> None:
    """Enough to make it again, also of one that msgspec has read."""
    for part in (TIER, msgspec.convert({"title": "Junior"}, Tier)):
        assert eval(repr(part), vars(model)) == part


def test_replace_and_asdict_work() -> None:
    """The standard library's own, of parts in parts."""
    assert dataclasses.replace(TIER, title="Senior") == Tier(title="Senior", years=Years(min=0, max=2))
    assert dataclasses.asdict(TIER) == {"title": "Junior", "years": {"min": 0, "max": 2}, "description": None}
