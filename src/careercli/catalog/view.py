"""A role as the index keeps it, with the attributes of `model.Role` but without building its dataclasses.

Making the model's classes and their decoder costs about 20 ms, a fifth of a whole command. What the index holds was
checked when it went in, so reading it back needs neither: the JSON becomes plain namespaces and tuples that answer to
the same names. Everything typed as `Role` may be either.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from careercli.catalog.model import Role


def view(json_text: bytes) -> Role:
    """The role that a JSON text from the index holds."""
    import json

    return cast("Role", _view(json.loads(json_text)))


def _view(value: Any) -> Any:
    kind = type(value)
    if kind is dict:
        return SimpleNamespace(**{key: _view(item) for key, item in value.items()})
    if kind is list:
        return tuple([_view(item) for item in value])
    return value


def plain(value: Any) -> Any:
    """A role, or a part of one, as JSON has it: objects, arrays, text, numbers. Takes views and dataclasses."""
    if isinstance(value, SimpleNamespace):
        return {key: plain(item) for key, item in vars(value).items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
