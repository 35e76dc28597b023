"""Which place is asked about: of several that are called so, the one where the person lives, or that of their state.

Every answer about a place asks here, so that no two of them read a name differently; what was read so is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.answers.cv_residence import in_own_state, state_of
from careercli.catalog.place_names import LONGEST

if TYPE_CHECKING:
    from careercli.catalog.place_names import PlaceNames
    from careercli.catalog.places import Area


class AskedPlace(NamedTuple):
    """A place, and what is to be said of how its name was read."""

    area: Area
    remarks: tuple[str, ...] = ()


def place_asked(name: str, names: PlaceNames, home: str | None = None, state: str = "") -> AskedPlace:
    """The place that a name means to somebody who lives at `home`, or in a `state` of two letters.

    Without a home, it is that of the profile. Raises NoSuchPlace, CareersError for a damaged profile.
    """
    if home is None:
        from careercli.answers.next_pay import own_place

        home = own_place()
    if _begins(home, name):  # Washington, DC is not the state
        return AskedPlace(names.find(home), (f"{name} is read as {home}, where you live",))
    chosen = in_own_state(name, state or state_of(home), names)
    told = () if chosen == name else (f"{name} is read as {chosen}, in the state you live in",)
    return AskedPlace(names.find(chosen), told)


def _begins(home: str, name: str) -> bool:
    """Whether the name of one's home is the name and more: "washington" and "Washington-Arlington, DC-VA"."""
    return len(name) <= LONGEST and home.casefold().startswith((f"{name.casefold()}-", f"{name.casefold()},"))
