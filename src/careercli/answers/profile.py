"""What `careers profile` answers: the file as it is read, and what became of skills that were added or imported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.profile import recognize
from careercli.profile.model import Profile
from careercli.profile.recognize import Recognised
from careercli.table import Cell, Table


@dataclass(frozen=True)
class OwnProfile(Answer):
    """The profile, where it stands, and how the catalogue reads its skills."""

    file: str
    profile: Profile
    read: tuple[Recognised, ...]

    def to_dict(self) -> dict[str, Any]:
        """file, role, tier, years, pay, wishes, skills: [{name, level, years, known, skills}]."""
        mine = self.profile
        return {
            "file": self.file,
            "role": mine.role,
            "tier": mine.tier,
            "years": mine.years,
            "pay": vars(mine.pay) if mine.pay else None,
            "wishes": vars(mine.wishes) if mine.wishes else None,
            "skills": [
                {
                    "name": said.name,
                    "level": said.level,
                    "years": said.years,
                    "known": one.known,
                    "skills": [skill.name for skill in one.skills],
                }
                for said, one in zip(mine.skills, self.read, strict=True)
            ],
        }

    def to_table(self) -> Table:
        """A row a skill: its name, level, years, and what the catalogue calls it."""
        rows: list[tuple[Cell, ...]] = [
            (said.name, said.level, said.years, "; ".join(skill.name for skill in one.skills) if one.known else None)
            for said, one in zip(self.profile.skills, self.read, strict=True)
        ]
        return Table(("name", "level", "years", "known_as"), tuple(rows))


@dataclass(frozen=True)
class Changed(Answer):
    """What became of phrases: put into the profile, there already, taken out, not found in it; how they were read."""

    file: str
    added: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    not_there: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    read: tuple[Recognised, ...] = ()
    format: str = ""

    def to_dict(self) -> dict[str, Any]:
        """file, added, already_there, removed, not_there, not_recognised, and how each phrase was read."""
        return {
            "file": self.file,
            "format": self.format or None,
            "added": list(self.added),
            "already_there": list(self.there),
            "removed": list(self.removed),
            "not_there": list(self.not_there),
            "not_recognised": list(self.unknown),
            "recognised": [
                {"phrase": one.text, "skills": [skill.name for skill in one.skills], "rule": one.rule}
                for one in self.read
                if one.known
            ],
        }

    def to_table(self) -> Table:
        """A row a phrase."""
        groups = (
            ("added", self.added),
            ("already there", self.there),
            ("removed", self.removed),
            ("not there", self.not_there),
            ("not recognised", self.unknown),
        )
        return Table(("what", "skill"), tuple((what, name) for what, names in groups for name in names))


def shown(catalog: Catalog, profile: Profile, file: str) -> OwnProfile:
    """The profile with how the catalogue reads its skills."""
    read = recognize.recognise(catalog, [one.name for one in profile.skills])
    return OwnProfile(file, profile, tuple(read))


def names(read: Sequence[Recognised]) -> list[str]:
    """What to write into a profile for some phrases: the catalogue's names, or the phrase where it knows none."""
    found = [skill.name for one in read for skill in one.skills if one.known]
    return list(dict.fromkeys([*found, *(one.text for one in read if not one.known)]))
