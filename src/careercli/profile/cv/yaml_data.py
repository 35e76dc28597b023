"""YAML of a stranger's CV to plain data: every value a text as it is typed, aliases allowed, depth bounded.

The rules for role files (`roles/yaml_reader.py`) are not those of other programs: RenderCV takes anchors and aliases.
An alias costs nothing here, as it is the same object again; whoever walks through the data counts what is seen.
"""

from __future__ import annotations

from typing import Any

import yaml

try:
    from yaml import CBaseLoader as Loader
except ImportError:  # a PyYAML built without libyaml
    from yaml import BaseLoader as Loader  # type: ignore[assignment]

DEEPEST = 40


def mapping(text: str) -> dict[str, Any] | None:
    """The mapping that a text is as YAML, or None if it is none, too deep, or not YAML."""
    try:
        depth = 0
        for event in yaml.parse(text, Loader=Loader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    return None
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
        data = yaml.load(text, Loader=Loader)  # noqa: S506  # it makes texts, lists and mappings only
    except (yaml.YAMLError, ValueError, RecursionError, TypeError):
        return None
    return data if isinstance(data, dict) else None


def trouble(text: str) -> tuple[int, int, str] | None:
    """Line, column and what is wrong where a text is no YAML; None if it is."""
    try:
        for _event in yaml.parse(text, Loader=Loader):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        return (mark.line + 1, mark.column + 1, str(error.problem)) if mark else (1, 1, str(error.problem))
    except (yaml.YAMLError, ValueError) as error:
        return 1, 1, str(error).split("\n")[0]
    return None
