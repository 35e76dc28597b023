"""Changing the person's own file: skills added and taken out, every other line of it as it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from careercli import paths
from careercli import text as wording
from careercli.errors import CareersError
from careercli.profile import model
from careercli.profile.model import TEMPLATE, OwnSkill, Profile
from careercli.roles.atomic_write import delete_leftovers, os_error_as_careers_error, write_atomically
from careercli.roles.edit import with_key
from careercli.skills import normalize


def add_skills(names: Iterable[str]) -> tuple[str, ...]:
    """Adds skills to the profile, which is made if there is none; the names that were not there yet."""
    mine = model.load() or Profile()
    known = {normalize.key(skill.name) for skill in mine.skills}
    fresh: dict[str, str] = {}
    for name in names:
        clean = _clean(name)
        if normalize.key(clean) and normalize.key(clean) not in known:
            fresh.setdefault(normalize.key(clean), clean)
    if fresh or not model.profile_exists():
        _save((*mine.skills, *(OwnSkill(name=name) for name in fresh.values())))
    return tuple(fresh.values())


def remove_skills(names: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Takes skills out of the profile: the names that were taken out, and those that were not there."""
    mine = model.load() or Profile()
    unwanted = {normalize.key(name): name for name in names}
    removed = tuple(skill.name for skill in mine.skills if normalize.key(skill.name) in unwanted)
    if removed:
        _save(tuple(skill for skill in mine.skills if normalize.key(skill.name) not in unwanted))
    known = {normalize.key(name) for name in removed}
    return removed, tuple(name for key, name in unwanted.items() if key not in known)


def ensure_profile() -> Path:
    """The profile's path; the file is made, with examples in comments, if it is not there."""
    if not model.profile_exists():
        _write(TEMPLATE.encode())
    return model.profile_file()


def _clean(name: str) -> str:
    """A name as the file can hold it: one line, nothing invisible, not too long."""
    text = " ".join(wording.blank(name).split())
    if len(text) > 300:
        raise CareersError(f"a skill's name has at most 300 characters, this one has {len(text)}", "shorten it")
    return text


def _save(skills: Sequence[OwnSkill]) -> None:
    """Writes the skills into the file, every other line as it was. Raises CareersError if that cannot be done."""
    if len(skills) > model.MAX_SKILLS:
        raise CareersError(f"a profile holds at most {model.MAX_SKILLS:,} skills", "take some out first")
    path = model.profile_file()
    file_name = paths.display(path)
    before = path.read_bytes() if path.is_file() else TEMPLATE.encode()
    written = tuple(_written(skill) for skill in skills)
    _write(
        with_key(
            before, "skills", tuple(skills), lambda raw: model.parse_profile(raw, file_name), file_name, written=written
        )
    )


def _written(skill: OwnSkill) -> str | dict[str, Any]:
    """A skill as the file has it: its name alone, or all that is known of it on one line."""
    known = {key: value for key, value in vars(skill).items() if value is not None}
    return skill.name if len(known) == 1 else known


def _write(data: bytes) -> None:
    """Puts the file in place in one step. Raises CareersError."""
    path = model.profile_file()
    with os_error_as_careers_error(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    delete_leftovers(path.parent)
    write_atomically(path, data, private=True)
