"""Where the person of a CV lives, by the lines above its sections, and which of several places they mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.catalog.place_names import NoSuchPlace, PlaceNames
from careercli.catalog.place_words import ABBREVIATIONS

if TYPE_CHECKING:
    from careercli.catalog.places import Area

_STATE = "|".join([*(re.escape(short.upper()) for short in ABBREVIATIONS.values()),
                   *(re.escape(name.title()) for name in sorted(ABBREVIATIONS, key=len, reverse=True))])  # fmt: skip
_HOME = (
    rf"(?P<city>[A-Z][A-Za-z.'\u2019 -]{{1,40}}?)(?P<comma>,? )\s*(?P<state>{_STATE})\b(?!,? (?:{_STATE})\b)\.?"
    r"(?:,? (?P<zip>\d{5})(?:-\d{4})?)?"
)


class Residence(NamedTuple):
    """A place that there are figures of, empty if none is known, and a state by its two letters, empty likewise."""

    place: str = ""
    state: str = ""


def residence_of(head: Sequence[str], names: PlaceNames) -> Residence:
    """The first place and state that some lines name: "Dayton, OH 45410".

    The first line is most often a name, and MD behind one is no Maryland: there a ZIP code has to follow, or the place
    be one of the survey's. A town that is none gives its state.
    """
    for number, line in enumerate(head):
        for match in re.finditer(_HOME, line):
            if not match["comma"].startswith(",") and not match["zip"]:
                continue
            state = ABBREVIATIONS.get(match["state"].lower(), match["state"].lower()).upper()
            try:
                return Residence(names.find(f"{match['city']}, {state}").name, state)
            except NoSuchPlace:
                if number or match["zip"]:
                    return Residence("", state)
    return Residence()


def state_of(place: str) -> str:
    """The state of a place as somebody names it, by its two letters: that behind the comma, or the place itself."""
    name = place.rpartition(",")[2].strip().partition("-")[0].lower()
    known = ABBREVIATIONS.get(name, name)
    return known.upper() if known in ABBREVIATIONS.values() else ""


def state_named(place: str, names: PlaceNames) -> Area | None:
    """The state that stands at the end of a place's name: of "London, Kentucky", "Laurel County KY"; None without."""
    words = place.replace(",", " ").split()
    for count in (3, 2, 1):
        state = state_of(" ".join(words[-count:]).strip(". ")) if len(words) > count else ""
        if state:
            return names.find(state)
    return None


def in_own_state(place: str, state: str, names: PlaceNames) -> str:
    """A place by its full name where several are called so and one is in somebody's own state; else as it is."""
    if not state:
        return place
    try:
        names.find(place)
    except NoSuchPlace as error:
        if not error.is_place or not error.suggestions:
            return place
        try:
            return names.find(f"{place}, {state}").name
        except NoSuchPlace:
            return place
    return place
