"""The JSON Schema of a role file, made from the model, so that editors complete and check what a person types."""

from __future__ import annotations

from typing import Any

import msgspec

from careercli.roles.model import Role
from careercli.roles.soc import FAMILIES

TITLE = "A role of the careers catalogue"


def editor_schema() -> dict[str, Any]:
    """The schema for editors: draft 2020-12, unknown keys refused, an empty entry allowed where one may be left out."""
    schema = _closed(msgspec.json.schema(Role))
    schema["$defs"]["Role"]["properties"]["family"]["examples"] = [*FAMILIES.values()]  # to choose from; others may be
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": TITLE, **schema}


def validation_schema(cls: type = Role) -> dict[str, Any]:
    """The schema of a dataclass for data from `yaml_reader`: null is refused, as it leaves empty entries out."""
    cleaned: dict[str, Any] = _without_null(_closed(msgspec.json.schema(cls)))
    return cleaned


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    for definition in schema["$defs"].values():
        if definition.get("type") == "object":
            definition["additionalProperties"] = False
            definition["description"] = " ".join(definition.get("description", "").split())
    return schema


def _without_null(part: Any) -> Any:
    if isinstance(part, list):
        return [_without_null(item) for item in part]
    if not isinstance(part, dict):
        return part
    cleaned = {key: _without_null(value) for key, value in part.items() if not (key == "default" and value is None)}
    choices = cleaned.get("anyOf")
    if choices and {"type": "null"} in choices:
        rest = [choice for choice in choices if choice != {"type": "null"}]
        if len(rest) == 1:
            del cleaned["anyOf"]
            cleaned.update(rest[0])
        else:
            cleaned["anyOf"] = rest
    return cleaned
