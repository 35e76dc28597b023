"""Changing the person's own file: skills added and taken out, every other line of it as it was."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from careercli import paths
from careercli import text as wording
from careercli.errors import CareersError
from careercli.profile import model, own_file
from careercli.profile.model import TEMPLATE, OwnSkill, Profile
from careercli.roles.edit import with_key
from careercli.skills import normalize

LONGEST = 300
"""Characters of a name, and of the words that were read as it."""


class Change(NamedTuple):
    """What a change of the profile did: skills put in, taken out, and not there to be; and all it holds now."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    not_there: tuple[str, ...]
    profile: Profile


def change(
    *,
    added: Iterable[str] = (),
    removed: Iterable[str] = (),
    values: Callable[[Profile], Mapping[str, Any]] | None = None,
    said: Mapping[str, Sequence[str]] | None = None,
) -> Change:
    """Takes skills out of the profile, puts others in and sets its other keys, in one locked write: all or none.

    `said` are the words of a CV by the skills that are put in. `values` gets the profile as it is then and gives the
    fields to set, None for one to take out; `skills` is not among them. The file is made if there is none, but not
    where skills are only taken out. Raises CareersError if the file cannot be changed so.
    """
    added, removed = tuple(added), tuple(removed)
    with _locked() as (before, mine):
        raw = TEMPLATE.encode() if before is None else before
        raw, left, gone = _without_skills(raw, mine, removed)
        raw, more, fresh = _with_skills(raw, left, added, said or {})
        raw, after = _with_values(raw, more, values(more) if values else {})
        is_new = before is None and (values is not None or not removed)
        if is_new or (before is not None and raw != before):
            _write(raw)
    known = {normalize.key(name) for name in gone}
    unwanted = {normalize.key(name): name for name in removed}
    return Change(fresh, gone, tuple(name for key, name in unwanted.items() if key not in known), after)


def set_values(changed: Callable[[Profile], Mapping[str, Any]]) -> Profile:
    """Sets keys of the profile, which is made if there is none, and gives what it holds then. Like `change`."""
    return change(values=changed).profile


def clear() -> Path | None:
    """Forgets the profile; what it held is put beside it, over what was there. Its path, None if there was no profile.

    Raises CareersError if the file cannot be changed.
    """
    old = model.profile_file().with_suffix(".old.yaml")
    with _locked(parse=False) as (before, _):
        if before is None:
            return None
        own_file.write(old, before)
        _write(TEMPLATE.encode())
    return old


def _without_skills(raw: bytes, mine: Profile, names: Iterable[str]) -> tuple[bytes, Profile, tuple[str, ...]]:
    """The file and what it holds without some skills, and the names of those that were there."""
    unwanted = {normalize.key(name) for name in names}
    positions = [number for number, skill in enumerate(mine.skills) if normalize.key(skill.name) in unwanted]
    if not positions:
        return raw, mine, ()
    kept = tuple(skill for number, skill in enumerate(mine.skills) if number not in positions)
    after = dataclasses.replace(mine, skills=kept)
    return _with_list(raw, after, removed=positions), after, tuple(mine.skills[place].name for place in positions)


def _with_skills(
    raw: bytes, mine: Profile, names: Iterable[str], said: Mapping[str, Sequence[str]]
) -> tuple[bytes, Profile, tuple[str, ...]]:
    """The file and what it holds with more skills, and the names that were not there yet. Raises CareersError."""
    known = {normalize.key(skill.name) for skill in mine.skills}
    fresh: dict[str, OwnSkill] = {}
    for name in names:
        clean = _clean(name)
        if normalize.key(clean) and normalize.key(clean) not in known:
            own_words = tuple(filter(normalize.key, (_clean(words[:LONGEST]) for words in said.get(name, ()))))
            fresh.setdefault(normalize.key(clean), OwnSkill(name=clean, said=own_words[: model.MAX_SAID]))
    if not fresh:
        return raw, mine, ()
    after = dataclasses.replace(mine, skills=(*mine.skills, *fresh.values()))
    if len(after.skills) > model.MAX_SKILLS:
        raise CareersError(f"a profile holds at most {model.MAX_SKILLS:,} skills", "remove some first")
    entries = [{"name": own.name, "said": own.said} if own.said else own.name for own in fresh.values()]
    return _with_list(raw, after, added=entries), after, tuple(own.name for own in fresh.values())


def _with_values(raw: bytes, mine: Profile, values: Mapping[str, Any]) -> tuple[bytes, Profile]:
    """The file and what it holds with other keys set. Raises CareersError."""
    values = {name: value for name, value in values.items() if value != getattr(mine, name)}
    read, file_name = _reader()
    for name, value in values.items():
        raw = with_key(raw, name, value, read, file_name, written=_in_brackets(value))
    return raw, dataclasses.replace(mine, **values)


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
    if len(text) > LONGEST:
        raise CareersError(f"a skill's name has at most {LONGEST} characters, this one has {len(text)}", "shorten it")
    return text


def _with_list(raw: bytes, after: Profile, *, added: Sequence[Any] = (), removed: Sequence[int] = ()) -> bytes:
    """The file with skills added, or without those at some positions, so that it holds `after`; no other byte changes.

    Raises CareersError if that cannot be done.
    """
    read, file_name = _reader()
    return own_file.with_list(raw, "skills", after, read, file_name, added=added, removed=removed)


def _reader() -> tuple[Callable[[bytes], Profile], str]:
    """What reads the file's bytes, and the file's name in errors."""
    file_name = paths.display(model.profile_file())

    def read(raw: bytes) -> Profile:
        return model.parse_profile(raw, file_name)

    return read, file_name


def _write(data: bytes) -> None:
    """Puts the file in place in one step. Raises CareersError."""
    own_file.write(model.profile_file(), data)
