"""What `careers profile` answers: the profile as it is read, and what became of skills that were added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from careercli import paths
from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.errors import NoSuchRole
from careercli.profile import recognize
from careercli.profile.model import Profile
from careercli.profile.recognize import RecognizedPhrase
from careercli.roles.indexed import plain
from careercli.skills import normalize
from careercli.table import Cell, Table

OF_OTHERS = ("usual", "activity")
"""The rules by which a phrase stands for something that has another name."""
OF_DUTIES = (*OF_OTHERS, "own work")
"""The rules by which duties are read, whose words a profile keeps beside what they are read as."""


@dataclass(frozen=True)
class OwnProfile(Answer):
    """The profile, its file as screens name it, and how the catalogue reads its skills, in their order."""

    file: str
    profile: Profile
    read: tuple[RecognizedPhrase, ...]
    remarks: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The keys of the file, and its skills with how they are read."""
        mine = self.profile
        return {
            "file": str(paths.absolute(self.file)),
            "role": mine.role,
            "tier": mine.tier,
            "years": mine.years,
            "jobs": [plain(job) for job in mine.jobs],
            "pay": plain(mine.pay),
            "place": mine.place,
            "education": mine.education,
            "study": mine.study,
            "languages": list(mine.languages),
            "certificates": list(mine.certificates),
            "interests": plain(mine.interests),
            "wishes": plain(mine.wishes),
            "skills": [
                {
                    "name": own.name,
                    "level": own.level,
                    "years": own.years,
                    "said": list(own.said),
                    "known": phrase.known,
                    "skills": [skill.name for skill in phrase.skills],
                }
                for own, phrase in zip(mine.skills, self.read, strict=True)
            ],
        }

    def to_table(self) -> Table:
        """A row a skill: its name, level, years, and what the catalogue calls it."""
        rows: list[tuple[Cell, ...]] = [
            (
                *(own.name, own.level, own.years),
                "; ".join(skill.name for skill in phrase.skills) if phrase.known else None,
                "; ".join(own.said) or None,
            )
            for own, phrase in zip(self.profile.skills, self.read, strict=True)
        ]
        return Table(("name", "level", "years", "known_as", "said"), tuple(rows))


@dataclass(frozen=True)
class ProfileChanges(Answer):
    """What became of phrases: put into the profile, there already, taken out, not found in it; how they were read.

    `schooling`, `languages`, `certificates` and `wishes` are those of the phrases that are no skills: they are kept in
    their own places. `education` is the level that the profile has then, which stays where there was one.
    """

    file: str
    added: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    not_there: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    read: tuple[RecognizedPhrase, ...] = ()
    schooling: tuple[str, ...] = ()
    education: str | None = None
    languages: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """What became of the phrases, a list each, what is no skill among them, and how each phrase was read."""
        return {
            "file": str(paths.absolute(self.file)),
            "added": list(self.added),
            "already_there": list(self.there),
            "removed": list(self.removed),
            "not_there": list(self.not_there),
            "not_recognised": list(self.unknown),
            "schooling": list(self.schooling),
            "education": self.education,
            "languages": list(self.languages),
            "certificates": list(self.certificates),
            "wishes": list(self.wishes),
            "recognised": [
                {"phrase": phrase.text, "skills": [skill.name for skill in phrase.skills], "rule": phrase.rule}
                for phrase in self.read
                if phrase.known
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
            ("schooling", self.schooling),
            ("language", self.languages),
            ("certificate", self.certificates),
            ("wish", self.wishes),
        )
        return Table(("what", "skill"), tuple((what, skill) for what, skills in groups for skill in skills))


def read_profile(catalog: Catalog, profile: Profile, file: str) -> OwnProfile:
    """The profile with how the catalogue reads its skills. `file` is its file's name for screens."""
    read = recognize.recognize_phrases(catalog, [skill.name for skill in profile.skills])
    return OwnProfile(file, profile, tuple(read), tuple(_not_known(catalog, profile)))


def _not_known(catalog: Catalog, mine: Profile) -> Iterator[str]:
    """What the profile names that no role and no place is called, and how to say it so that it is."""
    if mine.role is not None:
        try:
            catalog.slug(mine.role)
        except NoSuchRole:
            yield f"role: no one role is called {mine.role!r}; `careers profile set role TITLE` says which it is"
    if mine.place is not None:
        from careercli.answers.asked_place import place_or_state
        from careercli.catalog.places import NoSuchPlace, PlaceFigures, PlaceNames

        with PlaceFigures.open() as figures:
            try:
                place_or_state(mine.place, PlaceNames(figures.areas()))
            except NoSuchPlace:
                yield f"place: no one place is called {mine.place!r}; `careers profile set place CITY` says which it is"


def profile_names(read: Sequence[RecognizedPhrase]) -> list[str]:
    """What to write into a profile for some phrases: the catalogue's names, or the phrase where it knows none.

    So it is with a usual name, which stands for something else in the catalogue: it is kept, and read again so.
    """
    known = [name for phrase in read if phrase.known for name in _names(phrase)]
    return list(dict.fromkeys([*known, *(phrase.text for phrase in read if not phrase.known)]))


def words_of(read: Iterable[RecognizedPhrase]) -> dict[str, list[str]]:
    """The words of a CV's duties by the names that they are kept by in a profile, where these are others."""
    said: dict[str, list[str]] = {}
    for phrase in read:
        for name in _names(phrase) if phrase.known and phrase.rule in OF_DUTIES else ():
            words = said.setdefault(name, [])
            if normalize.key(phrase.text) not in (normalize.key(each) for each in (name, *words)):
                words.append(phrase.text)
    return {name: words for name, words in said.items() if words}


def _names(phrase: RecognizedPhrase) -> list[str]:
    """What to write into a profile for a phrase that is known."""
    return [phrase.usual or phrase.text] if phrase.rule in OF_OTHERS else [skill.name for skill in phrase.skills]
