"""The text of a new role file: every key of the model as a comment, with a line on what goes there.

The lines stand in `data/role-template.yaml`. Those that explain start with `##`; those that start with `#` become part
of the role once the `# ` is removed. A test removes it from all of them and finds every key of the model set. A new key
of a role needs no lines there: without any it gets its field's description and an example of its type. A key inside a
section, as `salary.low`, needs its line.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from typing import Any

from careercli import paths
from careercli import text as wording
from careercli.roles import json_schema, soc
from careercli.roles.dumper import key_lines
from careercli.roles.lint import TO_WRITE
from careercli.roles.model import Block, Name, Occupation, Role, Text, Tier

TITLE_LETTERS, TEXT_LETTERS = Name.__metadata__[0].max_length, Text.__metadata__[0].max_length  # type: ignore[attr-defined]

COLUMNS = 79
"""How wide a line that explains is at most: it is read in an editor, and on a terminal with --print."""
OFFERED = ("salary", "skills", "tiers", "day")
"""Keys that most readers look for: a file has their form as a comment, though the role that it is like has them not."""
FILE = "role-template.yaml"
"""Beside the bundled roles: how to fill a file in, then a block for each key but the title, in the model's order."""


def template(title: str, *, schema: str, like: Role | None = None, counted: Occupation | None = None) -> str:
    """The file of a new role, valid as it stands. `schema` is what its first line names, for editors.

    With `like`, it holds the keys of that role and OFFERED: its family, the titles and years of its tiers, the hours of
    its day as entries, its tools, skills and questions as comments to choose from, and none of its texts or figures.
    `counted` is the occupation that the title is a name of: its code and its family stand in the file.
    """
    header, keys = _parts()
    lines = [f"# yaml-language-server: $schema={schema}", header]
    if like is not None:
        shape = f"It has the shape of {wording.blank(like.title)}: go through what was taken over, it may not fit."
        lines += _wrapped(shape)
    lines += ["", *key_lines("title", title)]
    left_out = []
    for key, block in keys.items():
        if counted is not None and key in ("occupation", "family"):
            value = counted if key == "occupation" else soc.family(counted.code)
            lines += ["", *_explained(block), *key_lines(key, value)]
        elif like is None or key in ("summary", "sources"):
            lines += ["", block]
        elif getattr(like, key) in (None, ()):
            if key in OFFERED:
                lines += ["", block]
            else:
                left_out.append(key)
        else:
            lines += ["", *_from(like, key, block, title)]
    if left_out:
        lines += ["", *_wrapped(f"{wording.blank(like.title if like else '')} has no {', '.join(left_out)}.")]
    return "\n".join(lines) + "\n"


def blocks() -> dict[str, str]:
    """The lines of each key but the title, in the model's order."""
    return _parts()[1]


def _parts() -> tuple[str, dict[str, str]]:
    """The head of the bundled template, and the block of each key in the model's order; an empty line ends each."""
    text = (paths.bundled_data() / FILE).read_text("utf-8")
    header, *parts = text.strip("\n").split("\n\n")
    written = {}
    for block in parts:
        key = re.search(r"^(?:# )?([a-z_]+):", block, re.MULTILINE)
        assert key is not None, block
        written[key[1]] = block
    names = [field.name for field in dataclasses.fields(Role) if field.name != "title"]
    return header, {name: written.get(name) or _block(name) for name in names} | written


def _block(name: str) -> str:
    """The lines of a key that the template does not have: the description of its field, and an example of its type."""
    definitions = json_schema.validation_schema()["$defs"]
    field = definitions["Role"]["properties"][name]
    example = json.dumps(_example(field, definitions))  # JSON is YAML too
    explained = "\n".join(_wrapped(field.get("description", wording.heading(name))))
    return f"{explained}\n# {name}: {example}"


def _example(schema: dict[str, Any], definitions: dict[str, Any]) -> Any:
    """A value that fits a part of the JSON Schema: the first of its choices, its lowest number, TO_WRITE for a text."""
    if "$ref" in schema:
        return _example(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    if "enum" in schema:
        return schema["enum"][0]
    if schema["type"] == "object":
        return {key: _example(value, definitions) for key, value in schema["properties"].items()}
    if schema["type"] == "array":
        return [_example(schema["items"], definitions)]
    return {"boolean": True, "string": TO_WRITE}.get(schema["type"], schema.get("minimum", 1))


def _explained(block: str) -> list[str]:
    """The lines of a block that explain its key."""
    return [line for line in block.splitlines() if line.startswith("##")]


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, COLUMNS, initial_indent="## ", subsequent_indent="## ", break_long_words=False)


# From another role


def _from(like: Role, key: str, block: str, title: str) -> list[str]:
    """The lines of a key, in the shape that it has in another role."""
    explained = _explained(block)
    value = getattr(like, key)
    if key in _SHAPED:
        return [*explained, *_SHAPED[key](value, lambda text: _renamed(text, like.title, title))]
    lines = block.splitlines()
    if isinstance(value, tuple):
        count = wording.count(len(value), "entry", "entries")
        lines.insert(len(explained), f"## {wording.blank(like.title)} has {count}.")
    return lines


Rename = Callable[[str], str]


def _renamed(text: str, old: str, new: str) -> str:
    """A text with the title of one role replaced by that of the other."""
    return re.sub(rf"\b{re.escape(old)}\b", lambda _: new, text, flags=re.IGNORECASE)


def _family(value: str, _: Rename) -> list[str]:
    return key_lines("family", value)


def _tiers(value: tuple[Tier, ...], renamed: Rename) -> list[str]:
    lines = ["tiers:"]
    for tier in value:
        bare = Tier(title=renamed(tier.title)[:TITLE_LETTERS], years=tier.years)
        lines += [*key_lines("tiers", (bare,))[1:], f"    # description: {TO_WRITE}"]
    return lines


def _day(value: tuple[Block, ...], _: Rename) -> list[str]:
    lines = ["day:"]
    for block in value:
        bare = Block(period=block.period, start=block.start, end=block.end)
        lines += [*key_lines("day", (bare,))[1:], f"    # focus: {TO_WRITE}", "    # activities:"]
        lines += [f"    #   - {TO_WRITE}"] * max(1, len(block.activities))
    return lines


def _choice(key: str) -> Callable[[Any, Rename], list[str]]:
    """The entries of a key as comments."""
    chosen = "## Take the # away from the key and from what fits; remove the rest."
    return lambda value, _: [chosen, *(f"# {line}" for line in key_lines(key, value))]


def _skill_map(value: tuple[Any, ...], renamed: Rename) -> list[str]:
    return _choice("skill_map")(tuple(dataclasses.replace(group, description=None) for group in value), renamed)


def _faq(value: tuple[Any, ...], renamed: Rename) -> list[str]:
    questions = tuple(
        dataclasses.replace(entry, question=renamed(entry.question)[:TEXT_LETTERS], answer=TO_WRITE) for entry in value
    )
    return _choice("faq")(questions, renamed)


_SHAPED: dict[str, Callable[[Any, Rename], list[str]]] = {
    "family": _family,
    "tiers": _tiers,
    "day": _day,
    "tech_stack": _choice("tech_stack"),
    "tools": _choice("tools"),
    "skills": _choice("skills"),
    "skill_map": _skill_map,
    "faq": _faq,
}
"""The keys of which something is taken over from another role."""
