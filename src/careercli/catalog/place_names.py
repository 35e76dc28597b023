"""Which place a person means: a state, a metropolitan or a nonmetropolitan area, by any usual name of it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from careercli import text
from careercli.catalog import other_countries
from careercli.catalog.place_words import (
    ABBREVIATIONS,
    NATION,
    OTHER_NAMES,
    SHORT_NAMES,
    STATE_NAMES,
    other_name,
    short_of,
    with_state,
    without_kind,
    words_of,
)
from careercli.errors import UsageError
from careercli.index.places import Area

LONGEST = 120
"""Characters that the name of a place may have; nothing longer is looked up."""
SUGGESTIONS = 6
_LEAST_SIMILAR = 0.6
"""Names less similar than this (1: equal, by optimal string alignment) are not suggested."""
_FEW_ERRORS, _ERRORS_A_LETTER = 2, 0.25
"""So many errors may be made in any name, and in a long one so many a letter: Nowhereville is no Naperville."""
_SHORTEST_STATE, _TWO_ERRORS = 4, 7
"""Letters of the shortest name that is taken for a state's with a slip, and from which on a name may have two."""
_SHORTEST_MISSPELT, _LONG_NAME = 5, 9
"""Letters of the shortest name that is taken for a misspelt state's, and of one that may have two errors."""
_VICINITY = re.compile(
    r"(?i)^\W*(?:(?:live|living|just|somewhere|in|near|nearby|around|close to|outside(?: of)?|"
    r"(?:north|south|east|west) of|(?:an? |the )?(?:suburbs?|outskirts) of|greater|the|metro(?:politan)?)\s+)+(?=\w)|"
    r"\s+(?:(?:metro(?:politan)? )?(?:area|region)|suburbs?|outskirts|metro)(?=\W|$)"
)
"""What says of a town that somebody lives near it."""


def without_vicinity(name: str) -> str:
    """The name of a town by itself, of which somebody says that they live near it.

    >>> without_vicinity("near Columbus, Ohio"), without_vicinity("Columbus area, Ohio"), without_vicinity("Akron")
    ('Columbus, Ohio', 'Columbus, Ohio', 'Akron')
    """
    return _VICINITY.sub("", name).strip()


class NoSuchPlace(UsageError):
    """No place has this name, several have it, or it is in another country. `suggestions` are names of places.

    `is_place` is false where nothing is known to be called so. `choices` are the places that are called `name`, as a
    word of a command each, with what to say of it.
    """

    def __init__(
        self,
        message: str,
        hint: str,
        suggestions: tuple[str, ...] = (),
        *,
        is_place: bool = True,
        name: str = "",
        choices: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(message, hint)
        self.suggestions, self.is_place, self.name, self.choices = suggestions, is_place, name, choices


class SeveralPlaces(NoSuchPlace):
    """A name lists several places, and is to be of one; each of them is a choice."""


class _Named(NamedTuple):
    """An area with what it is called: its cities, each as words, all of these as one, and the states it lies in.

    `text` has its words, with a blank in front of each.
    """

    area: Area
    cities: tuple[tuple[str, ...], ...]
    states: frozenset[str]
    text: str

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for city in self.cities for word in city)


class PlaceNames:
    """The names of some areas."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._areas = tuple(areas)

    @functools.cached_property
    def _named(self) -> list[_Named]:
        """What each area is called; not asked for by who names a state."""
        return [_named(area) for area in self._areas]

    @functools.cached_property
    def _by_words(self) -> dict[tuple[str, ...], list[Area]]:
        """The areas by the words of their whole names."""
        by_words: dict[tuple[str, ...], list[Area]] = {}
        for area in self._areas:
            by_words.setdefault(words_of(area.name), []).append(area)
        return by_words

    def metros(self, state: Area) -> list[Area]:
        """The metro areas of a state, those with most jobs first."""
        inside = (area for area in self._areas if area.kind == "metro" and area.state == state.state)
        return sorted(inside, key=lambda area: -(area.jobs or 0))

    def namesake(self, name: str, state: Area) -> Area | None:
        """The metro area whose first city is called as a state is, where a name is that and says no more: New York."""
        words = words_of(name) if state.kind == "state" and len(name) <= LONGEST else ()
        if not words or words != words_of(state.name):
            return None
        return next((each.area for each in self._named if each.area.kind == "metro" and each.cities[0] == words), None)

    def word_for(self, area: Area) -> str:
        """The shortest name of an area that means no other one, as one word if it has such."""
        short = shell_name(area.name)
        return short if self._fitting(words_of(short), short) == [area] else area.name

    def find(self, name: str) -> Area:
        """The place that a name means. Raises NoSuchPlace, with the places to choose from or the nearest names."""
        shown = name if len(name) <= 60 else name[:57] + "..."
        words = other_name(words_of(name)) if len(name) <= LONGEST else ()
        fitting = self._fitting(words, name) if words else []
        if not fitting and len(name) <= LONGEST and (town := without_vicinity(name)) != name:
            try:
                return self.find(town)
            except NoSuchPlace as error:
                error.name = name  # as it was typed, for a command in which another one takes its place
                raise
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            by_jobs = sorted(fitting, key=lambda area: -(area.jobs or 0))
            first = by_jobs[:SUGGESTIONS]
            told = [f"{area.name} ({text.count(area.jobs or 0, 'job')})" for area in first]
            more = len(by_jobs) - len(first)
            listed = [*told, f"and {more} more, see `careers places`"] if more else told
            raise NoSuchPlace(
                f"{shown!r} fits several places",
                "\n    ".join(("choose one:", *listed)),
                tuple(area.name for area in first),
                name=name,
                choices=tuple(zip(map(self.word_for, first), told, strict=True)),
            )
        raise self._unknown(shown, words)

    def is_known(self, name: str) -> bool:
        """Whether a name means one place or several, or one in another country."""
        words = other_name(words_of(name)) if len(name) <= LONGEST else ()
        return bool(words) and (bool(self._fitting(words, name)) or other_countries.is_abroad(words))

    def is_misspelt_state(self, name: str) -> bool:
        """Whether a name is that of a state but for a letter, in a long one two: Calfornia."""
        from rapidfuzz.distance import OSA

        typed = " ".join(words_of(name)) if len(name) <= LONGEST else ""
        most = 1 if len(typed) < _LONG_NAME else _FEW_ERRORS
        return len(typed) >= _SHORTEST_MISSPELT and any(OSA.distance(typed, state) <= most for state in ABBREVIATIONS)

    def is_part(self, name: str) -> bool:
        """Whether one word in small letters is a place only as a piece of a longer name: `park`, `and` of Andrews."""
        words = words_of(name) if len(name) <= LONGEST else ()
        names = {*STATE_NAMES, *NATION, *OTHER_NAMES, *SHORT_NAMES}
        if len(words) != 1 or not name.islower() or words[0] in names:
            return False
        called = [named for named in self._named if name in named.words or f" {name}" in named.text]
        return bool(called) and not any(_is_cities(words, named) for named in called)

    def is_whole(self, name: str) -> bool:
        """Whether a name is a place's own, as people say it: OH, austin tx, St. Paul; no beginning or piece of one."""
        words = other_name(words_of(name)) if len(name) <= LONGEST else ()
        whole = " ".join(words)
        if not words or whole in STATE_NAMES or whole in NATION or whole in SHORT_NAMES:
            return bool(words)
        if other_countries.is_abroad(words):
            return True
        bare, kind = without_kind(words)
        if bare and (kind or words[-1] == "city"):
            return bool(self._fitting(words, name))
        readings = with_state(words)
        return any(
            _is_cities(city, named) and (inside is None or inside in named.states)
            for city, inside in readings
            for named in self._named
        )

    @staticmethod
    def is_cut(name: str, area: Area) -> bool:
        """Whether a name has a word that only begins one of an area's: `ralei` of Raleigh-Cary, NC."""
        whole = words_of(area.name)
        cut = (word for word in other_name(words_of(name)) if len(word) > len("NC") and word not in whole)
        return any(other.startswith(word) for word in cut for other in whole)

    def why_not(self, query: str) -> str:
        """What to say of a query that no place fits."""
        error = self._unknown(query[:60], other_name(words_of(query[:LONGEST])))
        return f"{error.message}; {error.hint}"

    def _unknown(self, shown: str, words: tuple[str, ...]) -> NoSuchPlace:
        if words and other_countries.is_abroad(words):
            return NoSuchPlace(
                f"{shown!r} is not in the United States, and the figures of places are for the United States",
                "name a state or an area of it: `careers places` lists them",
            )
        near = self.nearest(words)
        hint = f"did you mean: {'; '.join(near)}" if near else "`careers places` lists the states and areas"
        return NoSuchPlace(f"no place in the figures is called {shown!r}", hint, near, is_place=False)

    def matching(self, query: str) -> list[Area]:
        """The places that a query may mean, or whose names have its words, the most jobs first; all without a query."""
        if not query.strip():
            return list(self._areas)
        words = other_name(words_of(query)) if len(query) <= LONGEST else ()
        if not words:
            return []
        best = self._fitting(words, query)
        state = STATE_NAMES.get(" ".join(words))
        inside = [named.area for named in self._named if state and short_of(state) in named.states]
        containing = [named.area for named in self._named if _position(words, words_of(named.area.name)) is not None]
        rest = sorted({*inside, *containing} - {*best}, key=lambda area: -(area.jobs or 0))
        return [*sorted(best, key=lambda area: -(area.jobs or 0)), *rest]

    def nearest(self, words: Sequence[str]) -> tuple[str, ...]:
        """The names of the places nearest to some words, best first; none if nothing is near."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        keys: list[tuple[str, str]] = []
        for named in self._named:
            spellings = {" ".join(named.words), *(" ".join(city) for city in named.cities)}
            states = sorted(named.states) if named.area.kind == "metro" else []
            spellings |= {f"{' '.join(city)} {state}" for city in named.cities[:1] for state in states}
            keys += [(spelling, named.area.name) for spelling in sorted(spellings)]
        typed = " ".join(words)
        hits = process.extract(
            typed, [key for key, _name in keys], scorer=OSA.normalized_similarity,
            score_cutoff=_LEAST_SIMILAR, limit=20,
        )  # fmt: skip
        most = max(_FEW_ERRORS, int(_ERRORS_A_LETTER * len(typed)))
        near = [keys[position][1] for key, _score, position in hits if OSA.distance(typed, key) <= most]
        return tuple(dict.fromkeys(near))[:SUGGESTIONS]

    def misspelt(self, name: str) -> list[Area]:
        """The places of which a city, or the name of a state, differs from a name by a letter, in a long one by two.

        Nearest first, then those with most jobs; none for a name that is a place's as it is.
        """
        from rapidfuzz.distance import OSA

        typed = " ".join(words_of(name)) if len(name) <= LONGEST else ""
        most = 1 if len(typed) < _TWO_ERRORS else _FEW_ERRORS
        if len(typed) < _SHORTEST_STATE or self.is_whole(name):
            return []
        found: list[tuple[int, int, Area]] = []
        for named in self._named:
            is_state = named.area.kind == "state"
            if named.area.kind not in ("state", "metro") or (len(typed) < _SHORTEST_MISSPELT and not is_state):
                continue
            errors = min(OSA.distance(typed, " ".join(city), score_cutoff=most) for city in named.cities)
            if errors <= most and (errors == 1 or any(" ".join(city)[:1] == typed[0] for city in named.cities)):
                found.append((errors, -(named.area.jobs or 0), named.area))
        return [area for _errors, _jobs, area in sorted(found, key=lambda each: each[:2])]

    def _fitting(self, words: tuple[str, ...], name: str) -> list[Area]:
        """The areas that some words may mean, by the first rule that any fits."""
        whole = " ".join(words)
        if whole in NATION:
            return [area for area in self._areas if area.kind == "nation"]
        if exact := [area for area in self._areas if name.strip() in (area.code, area.code[2:])]:
            return exact
        if state := STATE_NAMES.get(whole):
            return [area for area in self._areas if area.kind == "state" and " ".join(words_of(area.name)) == state]
        if exact := self._by_words.get(words, []):
            return [*exact]
        words, kind = without_kind(words)
        if kind in ("state", "nonmetro") and (state := STATE_NAMES.get(" ".join(words))):
            return [named.area for named in self._named if named.area.kind == kind and short_of(state) in named.states]
        if not words or other_countries.ends_abroad(words):
            return []
        among = [named for named in self._named if named.area.kind == (kind or named.area.kind) != "nation"]
        if kind == "metro" and (state := STATE_NAMES.get(" ".join(words))):
            cities = [named.area for named in among if _is_cities(words, named)]
            return cities or [named.area for named in among if short_of(state) in named.states]
        for beginning, inside in with_state(words):
            in_state = [named for named in among if named.area.kind != "state" and inside in named.states]
            if areas := _called(beginning, in_state if inside else among):
                return areas
        if words[-1] == "city":
            return [named.area for named in among if named.area.kind == "metro" and _is_cities(words[:-1], named)]
        return []


def shell_name(area: str) -> str:
    """The name of a place as one word that needs no quotes: `austin-tx` of Austin-Round Rock-San Marcos, TX."""
    cities, _comma, states = area.partition(",")
    city = cities.partition("-")[0] if states else cities
    return "-".join(words_of(f"{city} {states.strip().partition('-')[0].partition(' ')[0]}"))


def one_word(name: str) -> str:
    """A place as somebody named it, as one word that needs no quotes and means the same: `new-york` of New York."""
    return "-".join(words_of(name))


def _named(area: Area) -> _Named:
    name, _comma, behind = area.name.rpartition(",")
    if area.kind == "metro" and name:
        cities = tuple(words_of(city) for city in re.split(r"--?|/", name))
        return _Named(area, cities, frozenset(behind.strip().lower().split("-")), _text(cities))
    words = words_of(area.name)
    within = without_kind(words)[0] if area.kind == "nonmetro" else words
    whole = f" {' '.join(words)} "
    states = {short for full, short in ABBREVIATIONS.items() if f" {full} " in whole}
    if "west virginia" in whole:
        states.discard("va")
    return _Named(area, (within,), frozenset(states), _text((within,)))


def _text(cities: Iterable[tuple[str, ...]]) -> str:
    return "".join(f" {word}" for city in cities for word in city)


def _called(words: tuple[str, ...], among: Sequence[_Named]) -> list[Area]:
    """The areas that words name: as one city or several, else as whole words in the name, else as a beginning."""
    text = _text((words,))
    among = [named for named in among if text in named.text]
    for fits in (_is_cities, _is_within, _is_beginning):
        if areas := [named.area for named in among if fits(words, named)]:
            return areas
    return []


def _is_cities(words: tuple[str, ...], named: _Named) -> bool:
    """Whether words are a city of an area, or several that stand side by side in its name."""
    cities = named.cities
    return any(
        words == tuple(word for city in cities[first:last] for word in city)
        for first in range(len(cities))
        for last in range(first + 1, len(cities) + 1)
    )


def _is_within(words: tuple[str, ...], named: _Named) -> bool:
    return not other_countries.is_abroad(words) and _position(words, named.words) is not None


def _is_beginning(words: tuple[str, ...], named: _Named) -> bool:
    """Whether words are the beginning of a city's name, the last of them perhaps not whole: "san fran"."""
    *whole, last = words
    return (
        len(last) > 2
        and not other_countries.is_abroad(words)
        and any(
            list(city[: len(whole)]) == whole and len(city) > len(whole) and city[len(whole)].startswith(last)
            for city in named.cities
        )
    )


def _position(words: Sequence[str], within: Sequence[str]) -> int | None:
    """Where words stand side by side within others."""
    size = len(words)
    return next((at for at in range(len(within) - size + 1) if tuple(within[at : at + size]) == tuple(words)), None)
