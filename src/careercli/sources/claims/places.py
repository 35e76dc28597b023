"""The place that a text names for a figure: the nation, a state or metropolitan area of it, or one abroad."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careercli.catalog import other_countries, place_words
from careercli.catalog.places import Area, NoSuchPlace, PlaceNames
from careercli.skills import normalize
from careercli.sources.claims import rules
from careercli.sources.claims.document import Sentence

_SHORT = {short.upper() for short in place_words.ABBREVIATIONS.values()} | {"UK"}
"""What stands behind a city in two letters."""


@dataclass(frozen=True)
class Place:
    """An area of the record; or without one a place in another country, or one that the record does not know.

    `several` are the places that a figure may be of, where the words leave it open.
    """

    name: str
    area: Area | None = None
    abroad: bool = False
    several: tuple[str, ...] = ()


@dataclass(frozen=True)
class Named:
    """A place where a text names it, with the "in" before it, and whether a figure right before is of it by that."""

    start: int
    end: int
    place: Place
    behind: bool = False


def open_between(named: Iterable[Named]) -> Place | None:
    """The one place of those named; where they are several, none of them for sure; None without any."""
    places = list(dict.fromkeys(each.place for each in named))
    if len(places) < 2:
        return next(iter(places), None)
    names = tuple(dict.fromkeys(place.name for place in places))
    return Place(" or ".join(names), several=names)


_COUNTRIES = {
    "Canadian": "Canada", "Australian": "Australia", "New Zealand": "New Zealand", "Irish": "Ireland",
    "Scottish": "Scotland", "Welsh": "Wales",
}  # fmt: skip


def _foreign(words: str) -> Place:
    """The country of an adjective, as in "Canadian carpenters"."""
    return Place(_COUNTRIES.get(words, "the United Kingdom"), abroad=True)


class Places:
    """The places that figures are published for, looked up in texts."""

    def __init__(self, areas: tuple[Area, ...]) -> None:
        self._names = PlaceNames(areas)
        self.nation = next((area for area in areas if area.kind == "nation"), None)

    def named(self, text: str, people: Sequence[int] = ()) -> list[Named]:
        """The places that a sentence or heading names, in its order: behind "in", as a subject, in front of people.

        `people` are where the names of occupations in it begin.
        """
        found = [
            Named(*match.span(), Place("United States", self.nation), behind=True)
            for match in rules.NATION.finditer(text)
        ]
        for match in rules.PLACE.finditer(text):
            words = _one_state(match["place"])
            if place := self._place(words):
                found.append(Named(match.start(), match.start("place") + len(words), place, behind=True))
        found += [Named(*match.span(), _foreign(match["place"])) for match in rules.FOREIGN.finditer(text)]
        if written := self.with_state(text):
            found.append(written)
        found += self._as_subject(text, people)
        kept: list[Named] = []
        for each in sorted(found, key=lambda named: (named.start, -named.end)):
            if not kept or each.start >= kept[-1].end:
                kept.append(each)
        return kept

    def _as_subject(self, text: str, people: Sequence[int]) -> Iterable[Named]:
        """States without "in", and areas in front of people, of what they have, or of pay: "Houston's nurses"."""
        for match in rules.CAPITALISED.finditer(text):
            state = rules.STATE.match(match.group())
            end = match.start() + len(state.group()) if state else match.end()
            behind = text[end:].removeprefix("'s").removeprefix("’s")
            goes_on = end < match.end() and behind == text[end:]
            before_people = len(text) - len(behind) + 1 in people
            is_subject = before_people or rules.BEHIND_PLACE.match(behind) is not None
            if state and (is_subject or not goes_on) and not rules.PART_OF_NAME.search(text[: match.start()]):
                place = self._place(state.group())
                if place and (is_subject or state.group() not in rules.NOT_STATE_ALONE):
                    yield Named(match.start(), end, place)
                continue
            if match.group().isupper() and not (before_people and match.group().lower() in place_words.STATE_NAMES):
                continue
            words = match.group().split(" ")
            for count in range(len(words), 0, -1):
                name = " ".join(words[:count])
                end = match.start() + len(name)
                behind = text[end:].removeprefix("'s").removeprefix("’s")
                if len(text) - len(behind) + 1 in people or (count == len(words) and rules.BEHIND_PLACE.match(behind)):
                    place = self._place(place_words.STATE_NAMES[name.lower()] if name.isupper() else name)
                    if place and place.area:
                        yield Named(match.start(), end, place)
                        break

    def of_figure(self, text: str, named: Sequence[Named], figures: Sequence[tuple[int, int]], at: int) -> Place | None:
        """The place of the figure that begins at an offset, of those that its sentence names; None if it has none.

        `figures` are the spans of all figures of the sentence, in its order. A figure is of the place right behind it
        ("$64,700 in Ohio"), else of the one before it since the figure before, else of that figure's own. With
        "respectively" the places are in the order of the figures.
        """
        if not named:
            return None
        starts = [start for start, _end in figures]
        if rules.RESPECTIVELY.search(text):
            listed = list(dict.fromkeys(each.place for each in named))
            return listed[starts.index(at)] if len(listed) == len(starts) else open_between(named)
        owned: dict[int, Place | None] = {}
        used: set[Named] = set()
        for number, (start, end) in enumerate(figures):
            stop = starts[number + 1] if number + 1 < len(starts) else len(text)
            nearest = next((each for each in named if end <= each.start < stop), None)
            if nearest and (rules.TO_PLACE if nearest.behind else rules.TO_BRACKET).fullmatch(text, end, nearest.start):
                owned[start] = nearest.place
                used.add(nearest)
        from_front: set[int] = set()
        last = 0
        for number, (start, end) in enumerate(figures):
            before = [each for each in named if last <= each.start and each.end <= start and each not in used]
            if start not in owned and before:
                owned[start] = _last_of(text, before, start)
                from_front.add(start)
                used.update(before)
            elif start not in owned and number and starts[number - 1] in from_front:
                owned[start] = owned[starts[number - 1]]
                from_front.add(start)
            last = end
        if at in owned:
            return owned[at]
        end = next(end for start, end in figures if start == at)
        later = [each for each in named if each.start >= end]
        own = [each for each in later if each not in used]
        if own:
            return open_between(own)
        if not later or rules.OTHER_CLAUSE.search(text, end, later[0].start) or _in_front(later[0], figures, end):
            return None if later else open_between(named)
        return open_between(later) if len({each.place for each in later}) > 1 else _or_nation(later[0].place)

    def of_there(self, sentence: Sentence) -> Place | None:
        """The place that "there" points back to: the one that the sentence before it names."""
        if sentence.at and rules.THERE.search(sentence.text):
            return open_between(self.named(sentence.section.sentences[sentence.at - 1].text))
        return None

    def with_state(self, text: str) -> Named | None:
        """The first place written with its state or country, as `Columbus, OH`."""
        for match in rules.CITY_AND_STATE.finditer(text):
            state = match["state"].lower()
            known = state.upper() in _SHORT if len(state) == 2 else state in place_words.ABBREVIATIONS
            if _one_state(match["place"]) != match["place"]:
                continue
            if (known or other_countries.is_abroad((state,))) and (place := self._place(match["place"])):
                return Named(*match.span("place"), place)
        for match in rules.CITY_BESIDE_STATE.finditer(text):
            place = self._place(f"{match['city']} {match['state']}")
            if place and place.area and match["state"] in _SHORT:
                return Named(match.start("city"), match.end("state"), place)
        return None

    @functools.lru_cache(maxsize=2_000)  # noqa: B019 - lives as long as one reading
    def _place(self, words: str) -> Place | None:
        words = words.strip(" .")
        if rules.NO_PLACE.match(words) or len(words) < 3:
            return None
        if (beside := rules.CITY_BESIDE_STATE.match(words)) and beside["state"] in _SHORT:
            words = f"{beside['city']}, {beside['state']}"
        folded = tuple(normalize.words(words))
        if other_countries.is_abroad(folded) and folded != ("georgia",):
            return Place(words, abroad=True)
        try:
            area = self._names.find(words)
        except NoSuchPlace as error:
            return Place(words) if error.is_place else None
        named = set(re.findall(r"[a-z]+", area.name.lower()))
        # A beginning of a name is enough for a person who types it; in a text it is another word.
        whole = folded[0] in named or area.kind in ("state", "nation") or words.isupper()
        return Place(area.name, area) if whole else None


def _one_state(words: str) -> str:
    """The first of two states with a comma between, "Ohio, Texas"; else the words as they are."""
    first, _comma, other = words.partition(", ")
    return first if first != other and all(map(rules.STATE.fullmatch, (first, other))) else words


def _last_of(text: str, before: Sequence[Named], start: int) -> Place | None:
    """The place in front of a figure: of several the one right before it that no "and" joins to another."""
    last = before[-1]
    if len(before) > 1 and rules.TO_FIGURE.fullmatch(text, last.end, start):
        return open_between(before) if rules.JOINED_PLACES.fullmatch(text, before[-2].end, last.start) else last.place
    return open_between(before)


def _in_front(named: Named, figures: Sequence[tuple[int, int]], after: int) -> bool:
    """Whether a place stands in front of a figure behind an offset, and not behind one of those."""
    following = next((start for start, _end in figures if start >= after), named.start)
    return named.start < following


def _or_nation(place: Place) -> Place:
    """What is open where a figure in front may be of the place of a later one, or of the whole country."""
    names = (place.name, "the whole country")
    return Place(" or ".join(names), several=names)
