"""The place that a text names for a figure: the nation, a state or metropolitan area of it, or one abroad."""

from __future__ import annotations

import functools
import re
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
    """An area of the record; or without one a place in another country, or one that the record does not know."""

    name: str
    area: Area | None = None
    abroad: bool = False


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

    def named(self, text: str, before: int | None = None) -> Place | None:
        """The place that a sentence or heading names behind "in" or with its state; None if it names none.

        Of several it is the nearest in front of the offset `before`, else the first.
        """
        places = [(match.start(), Place("United States", self.nation)) for match in rules.NATION.finditer(text)]
        for match in rules.PLACE.finditer(text):
            if place := self._place(match["place"]):
                places.append((match.start(), place))
        places += [(match.start(), _foreign(match["place"])) for match in rules.FOREIGN.finditer(text)]
        places.sort(key=lambda named: named[0])
        in_front = [place for start, place in places if before is not None and start < before]
        if in_front:
            return in_front[-1]
        return places[0][1] if places else self.with_state(text)

    def of_there(self, sentence: Sentence) -> Place | None:
        """The place that "there" points back to: the one that the sentence before it names."""
        if sentence.at and rules.THERE.search(sentence.text):
            return self.named(sentence.section.sentences[sentence.at - 1].text)
        return None

    def with_state(self, text: str) -> Place | None:
        """The first place written with its state or country, as `Columbus, OH`."""
        for match in rules.CITY_AND_STATE.finditer(text):
            state = match["state"].lower()
            known = state.upper() in _SHORT if len(state) == 2 else state in place_words.ABBREVIATIONS
            if (known or other_countries.is_abroad((state,))) and (place := self._place(match["place"])):
                return place
        for match in rules.CITY_BESIDE_STATE.finditer(text):
            place = self._place(f"{match['city']} {match['state']}")
            if place and place.area and match["state"] in _SHORT:
                return place
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
