"""Changing the person's own file: skills added and taken out, every other line of it as it was."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from careercli import paths, wording
from careercli.errors import CareersError
from careercli.moves import profile
from careercli.moves.profile import TEMPLATE, OwnSkill, Profile
from careercli.words import fold


def add(names: Iterable[str]) -> tuple[str, ...]:
    """Adds skills to the profile, which is made if there is none; the names that were not there yet."""
    mine = profile.load() or Profile()
    known = {fold.key(one.name) for one in mine.skills}
    fresh: dict[str, str] = {}
    for name in names:
        clean = _clean(name)
        if fold.key(clean) and fold.key(clean) not in known:
            fresh.setdefault(fold.key(clean), clean)
    if fresh or not profile.exists():
        _save((*mine.skills, *(OwnSkill(name=name) for name in fresh.values())))
    return tuple(fresh.values())


def remove(names: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Takes skills out of the profile: the names that were taken out, and those that were not there."""
    mine = profile.load() or Profile()
    unwanted = {fold.key(name): name for name in names}
    gone = tuple(one.name for one in mine.skills if fold.key(one.name) in unwanted)
    if gone:
        _save(tuple(one for one in mine.skills if fold.key(one.name) not in unwanted))
    there = {fold.key(name) for name in gone}
    return gone, tuple(name for key, name in unwanted.items() if key not in there)


def ensure() -> Path:
    """The profile's path; the file is made, with examples in comments, if it is not there."""
    if not profile.exists():
        _write(TEMPLATE)
    return profile.file()


def _clean(name: str) -> str:
    """A name as the file can hold it: one line, nothing invisible, not too long."""
    text = " ".join(wording.blank(name).split())
    if len(text) > 300:
        raise CareersError(f"a skill's name has at most 300 characters, this one has {len(text)}", "shorten it")
    return text


def _save(skills: Sequence[OwnSkill]) -> None:
    """Writes the skills into the file, every other line as it was. Raises CareersError if that cannot be done."""
    if len(skills) > profile.MAX_SKILLS:
        raise CareersError(f"a profile holds at most {profile.MAX_SKILLS:,} skills", "take some out first")
    path = profile.file()
    before = path.read_text("utf-8-sig") if path.is_file() else TEMPLATE
    lines = before.replace("\r\n", "\n").split("\n")
    start, end = _span(lines)
    fresh = ["skills:", *map(_entry, skills)] if skills else ["skills: []"]
    text = "\n".join([*lines[:start], *fresh, *lines[end:]]).rstrip("\n") + "\n"
    if profile.parsed(text.encode(), paths.shown(path)).skills != tuple(skills):
        raise CareersError(
            f"{paths.shown(path)}: laid out so that `skills` cannot be changed by itself",
            "write `skills:` at the start of a line, without braces around the file",
        )
    _write(text)


def _span(lines: list[str]) -> tuple[int, int]:
    """The lines of the key `skills`, from its own to the last that belongs to it; the end of the file without one."""
    start = next((number for number, line in enumerate(lines) if line.startswith("skills:")), None)
    if start is None:
        return len(lines), len(lines)
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or lines[end][0] in " -#\t]}"):
        end += 1
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return start, end


def _entry(one: OwnSkill) -> str:
    more = [f"{key}: {value:g}" for key, value in (("level", one.level), ("years", one.years)) if value is not None]
    name = _quoted(one.name)
    return f"  - {{name: {', '.join([name, *more])}}}" if more else f"  - {name}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _write(text: str) -> None:
    """Puts the file in place in one step. Raises CareersError."""
    path = profile.file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".profile-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise CareersError(
            f"{paths.shown(path)}: cannot be written: {error.strerror or error}",
            "is the folder yours, is the disk full?",
        ) from None
