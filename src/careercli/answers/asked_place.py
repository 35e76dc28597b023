"""Which place is asked about: of several that are called so, the one where the person lives, or that of their state.

Every answer about a place asks here, so that no two of them read a name differently; what was read so is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli import text
from careercli.answers.cv_residence import in_own_state, state_named, state_of
from careercli.catalog.place_names import LONGEST, NoSuchPlace, SeveralPlaces, shell_name, without_vicinity
from careercli.profile import on_file

if TYPE_CHECKING:
    from careercli.catalog.place_names import PlaceNames
    from careercli.catalog.places import Area


_MOST_METROS = 3


class AskedPlace(NamedTuple):
    """A place, and what is to be said of how its name was read; `instead` of a town without figures: what it is."""

    area: Area
    remarks: tuple[str, ...] = ()
    instead: str = ""


def place_asked(name: str, names: PlaceNames, home: str | None = None, state: str = "") -> AskedPlace:
    """The place that a name means to somebody who lives at `home`, or in a `state` of two letters.

    Without a home, it is that of the profile. Raises NoSuchPlace, CareersError for a damaged profile.
    """
    if home is None:
        home = on_file.place()
    if _begins(home, name):  # Washington, DC is not the state
        return AskedPlace(names.find(home), (f"{name} is read as {home}, where you live",))
    chosen = in_own_state(name, state or state_of(home), names)
    told = () if chosen == name else (f"{name} is read as {chosen}, in the state you live in",)
    found = place_or_state(chosen, names, home)
    return AskedPlace(found.area, (*told, *found.remarks), found.instead)


def place_or_state(name: str, names: PlaceNames, home: str | None = "") -> AskedPlace:
    """The place of a name, or the state behind it where there are no figures of the town: of "London, KY" Kentucky.

    What is only the beginning of a name is said, and of a name that is a state's and a city's that the state is meant.
    Raises NoSuchPlace for a name that is no place's and near some, that is several places' or names several of them.
    """
    try:
        area = names.find(name)
        if city := names.namesake(name, area):
            is_home = name.casefold() == (home or "").casefold()  # who lives there has said so before
            said = f"{area.name} (the state); the metro area is `{names.word_for(city)}`"
            return AskedPlace(area, () if is_home else (said,), "" if is_home else said)
        is_near = without_vicinity(name) != name and not names.is_known(name)
        return AskedPlace(area, (f"{name} is taken as {area.name}",) if is_near or names.is_cut(name, area) else ())
    except NoSuchPlace as error:
        if len(parts := parted(name, names)) > 1:
            areas = [names.find(part) for part in parts]
            told = tuple((part, area.name) for part, area in zip(parts, areas, strict=True))
            message = f"{name[:60]!r} names {len(parts)} places, and one is asked about at a time"
            hint = "\n    ".join(("choose one:", *(area.name for area in areas)))
            raise SeveralPlaces(message, hint, name=name, choices=told) from None
        state = None if error.suggestions or error.choices else state_named(name, names)
        if state is None:
            raise
        said = f"{state.name}, as no figures are published for {name[:60].strip()}{_metros(state, names)}"
        return AskedPlace(state, (said,), said)


def _metros(state: Area, names: PlaceNames) -> str:
    """The metro areas of a state, those with most jobs first, and the command that lists all; empty without any."""
    metros = names.metros(state)
    named = text.abridged([area.name for area in metros], _MOST_METROS)
    return f"; its metro areas: {named}: `careers places {shell_name(state.name)}`" if metros else ""


def parted(name: str, names: PlaceNames) -> list[str]:
    """The places that a name lists with commas between them, as "CA,TX" or "Austin, TX, Ohio"; else the name alone.

    A town that there are no figures of stands for its state alone, as "London, KY", and not in a list: a part of a list
    that is no place's name is told by itself, by who looks it up.
    """
    words = [word for part in name.split(",") if (word := part.strip())]
    if len(words) < 2 or names.is_known(name):
        return [name]
    if len(words) == 2 and state_of(words[1]) and not (_is_one(words[0], names) or names.is_misspelt_state(words[0])):
        return [name]
    found: list[str] = []
    at = 0
    while at < len(words):
        pair = ", ".join(words[at : at + 2])
        size = 2 if len(words) > at + 1 and not _are_states(words[at : at + 2]) and _is_one(pair, names) else 1
        found.append(pair if size == 2 else words[at])
        at += size
    return found


def _are_states(words: list[str]) -> bool:
    """Whether all words are names of states written out: in a list, "New York, New Jersey" are two."""
    return all(len(word) > len("NY") and state_of(word) for word in words)


def _is_one(name: str, names: PlaceNames) -> bool:
    try:
        names.find(name)
    except NoSuchPlace:
        return False
    return True


def _begins(home: str, name: str) -> bool:
    """Whether the name of one's home is the name and more: "washington" and "Washington-Arlington, DC-VA"."""
    return len(name) <= LONGEST and home.casefold().startswith((f"{name.casefold()}-", f"{name.casefold()},"))
