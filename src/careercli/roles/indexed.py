"""A role as the index has it: an object with a role's attributes, read from JSON without the model's dataclasses.

Loading the model and its decoder takes some 15 ms, a seventh of a whole command. What the index holds was checked when
it went in, so a command that reads no file needs neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from careercli.errors import DamagedIndex


class IndexedRole(SimpleNamespace):
    """A JSON object whose keys are attributes: objects in it are of this class too, arrays are tuples.

    It has the attributes of `model.Role`, each of them set (to None or an empty tuple where nothing is recorded), and
    may stand wherever a role is only read.
    """

    def __getattr__(self, name: str) -> Any:
        """Called for an attribute that is not there: raises DamagedIndex if the model has one of that name."""
        if not name.startswith("__") and _is_in_model(name):
            raise DamagedIndex(f"the index is damaged: a role in it lacks {name}")
        raise AttributeError(name)


def _is_in_model(name: str) -> bool:
    from careercli.roles import model

    return any(name in getattr(kind, "__dataclass_fields__", ()) for kind in vars(model).values())


def indexed_role(json_text: bytes) -> IndexedRole:
    """The role of a JSON text from the index. Raises DamagedIndex if the text is damaged."""
    import json

    try:
        role = _converted(json.loads(json_text))
    except (ValueError, TypeError, RecursionError) as error:
        raise DamagedIndex(f"the index is damaged: {error}") from error
    if not isinstance(role, IndexedRole):
        raise DamagedIndex("the index is damaged: it holds something else than a role")
    return role


def _converted(value: Any) -> Any:
    if type(value) is dict:
        return IndexedRole(**{key: item if type(item) in _SCALARS else _converted(item) for key, item in value.items()})
    if type(value) is list:
        return tuple([item if type(item) in _SCALARS else _converted(item) for item in value])
    return value


def plain(value: Any) -> Any:
    """A role of either class, or a section of one, as dicts, lists, texts and numbers, ready for JSON."""
    if isinstance(value, tuple | list):
        return [item if type(item) in _SCALARS else plain(item) for item in value]
    if isinstance(value, IndexedRole):
        names: Iterable[str] = vars(value)
    elif hasattr(value, "__dataclass_fields__"):
        names = value.__dataclass_fields__  # in the model's order; one that was read has its file's, without defaults
    else:
        return value
    return {name: item if type(item := getattr(value, name)) in _SCALARS else plain(item) for name in names}


_SCALARS = frozenset({str, int, float, bool, type(None)})
"""Classes whose values stay as they are. There are a million in the atlas: each is seen without a call."""
