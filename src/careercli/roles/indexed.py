"""A role as the index has it: an object with a role's attributes, read from JSON without the model's dataclasses.

Loading the model and its decoder takes some 15 ms, a seventh of a whole command. What the index holds was checked when
it went in, so a command that reads no file needs neither.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any


class IndexedRole(SimpleNamespace):
    """A JSON object whose keys are attributes: objects in it are of this class too, arrays are tuples.

    It has the attributes of `model.Role`, each of them set (to None or an empty tuple where nothing is recorded), and
    may stand wherever a role is only read.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def indexed_role(json_text: bytes) -> IndexedRole:
    """The role of a JSON text from the index. Raises ValueError if the text is damaged."""
    import json

    role: IndexedRole = _converted(json.loads(json_text))
    return role


def _converted(value: Any) -> Any:
    kind = type(value)
    if kind is dict:
        return IndexedRole(**{key: _converted(item) for key, item in value.items()})
    if kind is list:
        return tuple([_converted(item) for item in value])
    return value


def plain(value: Any) -> Any:
    """A role of either class, or a section of one, as dicts, lists, texts and numbers, ready for JSON."""
    if isinstance(value, IndexedRole):
        return {key: plain(item) for key, item in vars(value).items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
