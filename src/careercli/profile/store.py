"""Changing the person's own file: skills added and taken out, every other line of it as it was."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from careercli import paths
from careercli import text as wording
from careercli.errors import CareersError
from careercli.profile import model, not_skills, own_file
from careercli.profile.model import TEMPLATE, OwnSkill, Profile
from careercli.roles.edit import with_key
from careercli.skills import normalize


def add_skills(names: Iterable[str]) -> tuple[str, ...]:
    """Adds skills to the profile, which is made if there is none; the names that were not there yet."""
    with _locked() as (before, mine):
        known = {normalize.key(skill.name) for skill in mine.skills}
        fresh: dict[str, str] = {}
        for name in names:
            clean = _clean(name)
            if normalize.key(clean) and normalize.key(clean) not in known:
                fresh.setdefault(normalize.key(clean), clean)
        if fresh:
            _save(TEMPLATE.encode() if before is None else before, mine, added=tuple(fresh.values()))
        elif before is None:
            _write(TEMPLATE.encode())
    return tuple(fresh.values())


def remove_skills(names: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Takes skills out of the profile: the names that were taken out, and those that were not there."""
    unwanted = {normalize.key(name): name for name in names}
    with _locked() as (before, mine):
        positions = [number for number, skill in enumerate(mine.skills) if normalize.key(skill.name) in unwanted]
        if positions and before is not None:
            _save(before, mine, removed=positions)
    removed = tuple(mine.skills[position].name for position in positions)
    known = {normalize.key(name) for name in removed}
    return removed, tuple(name for key, name in unwanted.items() if key not in known)


def remove_others(names: Iterable[str]) -> tuple[str, ...]:
    """Takes languages and certificates out of the profile: those of the names that were one of them and no skill.

    A name is compared as it is written, whatever its case, or as the language that it says: "fluent French".
    """
    keys = {
        key: name for name in names for key in (normalize.key(name), normalize.key(not_skills.language(name))) if key
    }
    gone: dict[str, None] = {}

    def left(mine: Profile) -> Mapping[str, Any]:
        own = {normalize.key(skill.name) for skill in mine.skills}
        unwanted = keys.keys() - own
        values: dict[str, Any] = {}
        for field in ("languages", "certificates"):
            there: tuple[str, ...] = getattr(mine, field)
            gone.update((keys[normalize.key(name)], None) for name in there if normalize.key(name) in unwanted)
            values[field] = tuple(name for name in there if normalize.key(name) not in unwanted)
        return values

    set_values(left)
    return tuple(gone)


def set_values(changed: Callable[[Profile], Mapping[str, Any]]) -> Profile:
    """Sets keys of the profile, which is made if there is none, and gives what it holds then.

    `changed` gets the profile as it is and gives the fields to set, None for one to take out; `skills` is not among
    them. Raises CareersError if the file cannot be changed so.
    """
    file_name = paths.display(model.profile_file())

    def read(raw: bytes) -> Profile:
        return model.parse_profile(raw, file_name)

    with _locked() as (before, mine):
        values = {name: value for name, value in changed(mine).items() if value != getattr(mine, name)}
        raw = TEMPLATE.encode() if before is None else before
        for name, value in values.items():
            raw = with_key(raw, name, value, read, file_name, written=_in_brackets(value))
        if values or before is None:
            _write(raw)
        return dataclasses.replace(mine, **values)


def _in_brackets(value: Any) -> Any:
    """A value as the file is to have it: a mapping on one line, without what is not set; a list of such mappings."""
    if isinstance(value, tuple) and any(map(dataclasses.is_dataclass, value)):
        return tuple(_in_brackets(each) for each in value)
    if not dataclasses.is_dataclass(value):
        return value
    return {name: inner for name, inner in vars(value).items() if inner is not None}


def ensure_profile() -> Path:
    """The profile's path; the file is made, with examples in comments, if it is not there."""
    with _locked(parse=False) as (before, _):
        if before is None:
            _write(TEMPLATE.encode())
    return model.profile_file()


@contextlib.contextmanager
def _locked(*, parse: bool = True) -> Iterator[tuple[bytes | None, Profile]]:
    """Context manager: the file's bytes (None: it is not there) and what they hold; nobody else changes it meanwhile.

    Raises CareersError if it cannot be read or locked.
    """
    path = model.profile_file()
    with own_file.locked(path, model.HINT) as raw:
        yield raw, model.parse_profile(raw, paths.display(path)) if raw is not None and parse else Profile()


def _clean(name: str) -> str:
    """A name as the file can hold it: one line, nothing invisible, not too long."""
    text = " ".join(wording.blank(name).split())
    if len(text) > 300:
        raise CareersError(f"a skill's name has at most 300 characters, this one has {len(text)}", "shorten it")
    return text


def _save(before: bytes, mine: Profile, *, added: Sequence[str] = (), removed: Sequence[int] = ()) -> None:
    """Writes the file with skills added, or without those at some positions, every other byte as it was.

    Raises CareersError if that cannot be done.
    """
    file_name = paths.display(model.profile_file())
    kept = [skill for number, skill in enumerate(mine.skills) if number not in removed]
    skills = (*kept, *(OwnSkill(name=name) for name in added))
    if len(skills) > model.MAX_SKILLS:
        raise CareersError(f"a profile holds at most {model.MAX_SKILLS:,} skills", "remove some first")

    expected = dataclasses.replace(mine, skills=skills)

    def read(raw: bytes) -> Profile:
        return model.parse_profile(raw, file_name)

    _write(own_file.with_list(before, "skills", expected, read, file_name, added=added, removed=removed))


def _write(data: bytes) -> None:
    """Puts the file in place in one step. Raises CareersError."""
    own_file.write(model.profile_file(), data)
