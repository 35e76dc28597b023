"""The curated names of skills (`data/skills.yaml`): other names of the same skill, and what usual names stand for."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, NamedTuple

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.skills import normalize
from careercli.skills.taxonomy import Taxonomy, skill_key

USUAL = "usual names"
"""The key of the file under which the usual names stand; every other key is a skill."""
_OF_DOING = ("ing", "tion", "ship")
"""How a word ends that is what somebody does: writing skills are writing."""
SKILL, ACTIVITY = "skill", "activity"
"""What a usual name stands for: the keys of an entry."""


class UsualName(NamedTuple):
    """What people call something: the key of the name, its spelling, what it stands for in the catalogue, and why.

    `kind` is SKILL (of any skill, product or tool) or ACTIVITY (a work activity), `target` its name; both are empty if
    the catalogue has nothing of the kind.
    """

    key: str
    name: str
    kind: str
    target: str
    why: str


def bundled_taxonomy() -> Taxonomy:
    """The taxonomy with the bundled aliases, loaded once. Raises CareersError if the file is damaged or not there."""
    return _taxonomy(paths.bundled_data())


@functools.cache
def _taxonomy(data: Path) -> Taxonomy:
    aliases = {name: others for name, others in _read(data).items() if name != USUAL}
    return Taxonomy({str(name): list(map(str, others)) for name, others in aliases.items()})


def bundled_usual_names() -> list[UsualName]:
    """The usual names of the file, each key once. Raises CareersError if the file is damaged or not there."""
    names: dict[str, UsualName] = {}
    for entry in _read(paths.bundled_data()).get(USUAL) or ():
        kind = next((kind for kind in (SKILL, ACTIVITY) if kind in entry), "")
        target, why = str(entry.get(kind, "")), str(entry["why"])
        for name in map(str, entry["names"]):
            for key in _keys(name):
                names.setdefault(key, UsualName(key, name, kind, target, why))
    return list(names.values())


@functools.cache
def _read(data: Path) -> dict[str, Any]:
    """The file of a folder of bundled data."""
    file = data / "skills.yaml"
    try:
        return yaml_reader.read(yaml_reader.decode(file.read_bytes())).data or {}
    except (OSError, yaml_reader.NotReadable) as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error}", "install the program again") from error


def _keys(name: str) -> tuple[str, ...]:
    """The keys of a usual name: its own, and that without "skills", unless the word left says no skill: digital."""
    short = skill_key(name)
    words = name.split()
    is_quality = words[1:] in (["skills"], ["skill"]) and not words[0].endswith(_OF_DOING)
    return (normalize.key(name),) if is_quality else (normalize.key(name), short)
