"""The place that a sentence asks about, "here" among them, taken out of it: what is left is read without it.

Where the answer has no figures by place, that is said: a place is never dropped in silence.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careercli import cued
from careercli.catalog.place_words import ABBREVIATIONS
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.lists import list_words
from careercli.commands.typed_words import is_place, names_something, place_meant
from careercli.profile import on_file
from careercli.roles.idle_words import FILLING

WORDS = frozenset(("in", "or", "me", "hi", "ok", "de", "id", "al"))
"""Abbreviations of states that are everyday words: in small letters, places only as the last word behind "in"."""
ADJECTIVES = ("college", "high", "new", "great", "good", "long", "little", "big", "general")
"""Words with which the names of places begin, and other things too: "in high demand" is not High Point, nor is "in
college" a place by that name."""
NEVER_BARE = ("in", "or", "me")
"""Those that are no place behind a word for pay without "in"."""
EVERYDAY = frozenset((
    *WORDS, "mobile", "reading", "bend", "mission", "temple", "flint", "hickory", "centennial", "portage", "boulder",
    "college",
))  # fmt: skip
"""Names of places that are everyday words: no places without "in"."""
TOWNS = frozenset(("mobile", "reading", "bend", "flint", "boulder", "hickory", "portage"))
"""Those of them that are a town in a list of places."""
LIVING = ("i live", "i am", "i'm", "i work", "i live there", "i'm from", "i am from")
"""What is left of a sentence that only told the place."""
PLACED = ("list", "salary", "next", "compare", "match", "path", "gap", "plan", "report")
"""Commands that take a place."""
_OF_PERSON = ("next", "match")
_OF_THE_STATES = "the figures of places are for the United States"
PAY_THERE = (
    rf"(?:what(?:'s|s| is| are|) |how (?:is|are) )?(?:the )?(?:(?:median|average|typical|mean|usual|normal) )*"
    rf"{rules.PAY}(?: like)?"
)
"""Pay in a place, of no role."""
_BEHIND = r"\b(?:in|near|around|at)"
_STATES = {short.upper(): name for name, short in ABBREVIATIONS.items() if short in WORDS}
_STATE_NAMES = frozenset((*map(str.lower, ABBREVIATIONS), *map(str.lower, ABBREVIATIONS.values())))
_MOST_OF_TOWN, _MOST_WORDS = 3, 4
"""The words of a town's name, and with its state behind it."""
_UNKNOWN = "where? add a place: in Ohio; until then this is of the whole country"


class Asked(NamedTuple):
    """A sentence without its place; the place, empty without one; and what is to be said of it."""

    rest: str
    place: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def is_placed(self) -> bool:
        """Whether a place was asked for, known or not."""
        return bool(self.place or self.remarks)


def spelled_out(text: str) -> str:
    """A sentence with the states that are also words written in full where capitals tell them: "jobs in OR"."""
    if text.isupper():
        return text
    return cued.sub(
        rf"(\b(?:in|near|around) |, ?)({'|'.join(_STATES)})\b|\b({'|'.join(_STATES)})(?=[?.! ]*$)",
        lambda match: (match[1] or "") + _STATES[match[2] or match[3]],
        text,
    )


def as_one(sentence: str) -> str:
    """A sentence in small letters with no comma between a town and its state, which are one place among other facts.

    Whatever is taken out around them, "columbus ohio" stays together; two states are a list.
    """
    if ", " not in sentence:
        return sentence
    first, *others = sentence.split(", ")
    joined = first
    for other in others:
        state = next((" ".join(words) for words in _first_words(other) if " ".join(words) in _STATE_NAMES), "")
        is_one = state and state not in WORDS and (town := _town(joined, state)) and not _of_states(town, state)
        joined += f" {other}" if is_one else f", {other}"
    return joined


def with_comma(place: str, sentence: str) -> str:
    """A town and its state as the sentence has them that `as_one` was made of; anything else as it is."""
    words = place.split()
    parted = (f"{' '.join(words[:-count])}, {' '.join(words[-count:])}" for count in (2, 1) if len(words) > count)
    return next((written for written in parted if "," not in place and written in sentence), place)


def _first_words(part: str) -> tuple[list[str], ...]:
    """The first two words of a part of a sentence, and the first, without the signs behind them."""
    words = [cued.sub(r"[^a-z].*$", "", word) for word in part.split()[:2]]
    return words, words[:1]


def _of_states(town: str, state: str) -> bool:
    """Whether the town of "new york, new jersey" is a state, as the other is: they are a list."""
    return town.removesuffix(f", {state}") in _STATE_NAMES and len(state) > len("ny")


def parted(sentence: str) -> Asked:
    """A sentence in small letters, and the place that it names; that of the profile for "near me"."""
    rest = cued.sub(rf"\b(?:{rules.HERE})(?=[ ,.;?!]|$)", " ", sentence)
    if rest != sentence:
        rest = _tidied(rest)
        own = on_file.place()
        asked = _named(rest)
        if asked.place:
            return asked
        return Asked(rest, own) if own and is_place(own) else Asked(rest, "", (_UNKNOWN,))
    return _named(sentence)


def _named(sentence: str) -> Asked:
    """A sentence and its place: one in another country, where somebody comes from, gives way to one of the US."""
    from careercli.catalog import other_countries

    asked = _placed(sentence)
    if not asked.place:
        return asked
    abroad = asked.place if other_countries.is_abroad(tuple(asked.place.split())) else ""
    here = _placed(asked.rest) if abroad else asked
    if abroad and (not here.place or other_countries.is_abroad(tuple(here.place.split()))):
        return asked
    rest = here.rest
    for match in () if abroad else re.finditer(r"\b(?:in|from) (?:the )?([a-z]+(?: [a-z]+)?)", here.rest):
        words = match[1].split()
        of_two = other_countries.is_abroad(tuple(words))
        if of_two or other_countries.is_abroad((words[0],)):
            abroad = match[1] if of_two else words[0]
            rest = _tidied(f"{rest[: match.start()]} {rest[match.start(1) + len(abroad) :]}")
            break
    said = (f"{abroad.title()}: {_OF_THE_STATES}",) if abroad else ()
    return Asked(rest, here.place, said)


BETWEEN = r"(?:, ?(?:and |or |& )?| (?:and|or|&) )(?:in )?"
"""What stands between the places of a list."""


class Listed(NamedTuple):
    """The places that a sentence lists, and where the list stands, with the "in" before it."""

    places: tuple[str, ...]
    start: int
    end: int


def listed(sentence: str) -> Listed | None:
    """The places that a sentence lists behind "in" or "of": "in texas, ohio and florida"; None without two of them."""
    if ", " not in sentence and not cued.search(r" (?:and|or|&) ", sentence):
        return None
    for match in re.finditer(r"\b(?:(?:in|near|around|at|across|of|between) )(?:both |each of |either )?", sentence):
        places: list[str] = []
        end = at = match.end()
        while found := _first_place(sentence[at:]):
            town = _town(places[-1], found) if places and found in _STATE_NAMES else ""
            if town and not _of_states(town, found) and sentence[end:at] == ", ":
                places[-1] = town
            else:
                places.append(found)
            end = at + len(found)
            between = cued.match(BETWEEN, sentence[end:])
            if between is None:
                break
            at = end + between.end()
        if len(places) > 1:
            return Listed(tuple(dict.fromkeys(places)), match.start(), end)
    return None


def _first_place(words: str) -> str:
    """The longest name of a place that words begin with; empty where none does."""
    name = cued.match(r"[a-z.'-]+(?: [a-z.'-]+){0,3}", words)
    parts = name[0].split() if name else []
    for count in range(len(parts), 0, -1):
        place = " ".join(parts[:count])
        is_known = place in _STATE_NAMES and place not in NEVER_BARE
        if is_known or (
            place not in ADJECTIVES
            and names_something(place)
            and not _is_field(place)
            and (is_place(place, misspelt=False) and place not in WORDS)
        ):
            return place
    return ""


def _placed(sentence: str) -> Asked:
    """A sentence and the place behind "in", at its end or before; the longest that fits, or the first of a list."""
    if several := listed(sentence):
        rest = f"{sentence[: several.start].rstrip()}{'' if sentence[several.end : several.end + 1] in ',.' else ' '}"
        return Asked(_tidied(rest + sentence[several.end :]), several.places[0])
    of_jobs = bool(cued.search(rf"\b{rules.JOBS}\b", sentence))
    last = cued.search(rf"({_BEHIND}) ([a-z .,'-]+?)$", sentence)
    fits = last and (last[1].endswith("in") or last[2] not in WORDS) and last[2] not in ADJECTIVES
    if last and fits and not _is_field(last[2]) and is_place(last[2], misspelt=of_jobs):
        return Asked(_tidied(sentence[: last.start()]), last[2])
    for match in re.finditer(rf"{_BEHIND} (?=([a-z.]+(?:,? [a-z.]+){{0,{_MOST_WORDS - 1}}}))", sentence):
        words = re.split(r"(?<=[a-z.])(?= |, )", match[1])
        for end in range(len(words), 0, -1):
            name = "".join(words[:end])
            place = name.rstrip(".").strip()
            behind = sentence[match.end() + len(name) :]
            if place in WORDS or place in ADJECTIVES or not names_something(place) or _is_field(place):
                continue  # "in the life of" is not The Villages
            if is_place(place, misspelt=False):
                return Asked(_tidied(f"{sentence[: match.start()]}{'.' * name.endswith('.')}{behind}"), place)
    return Asked(sentence)


def _is_field(words: str) -> bool:
    """Whether words are a field of work: "law" is one before it is the beginning of Lawrence."""
    fields = (pattern for pattern in list_words.FIELDS.values() if rules.may_have(pattern, words))
    return any(cued.fullmatch(rf"(?:the )?(?:{pattern})", words) for pattern in fields)


def _tidied(sentence: str) -> str:
    return cued.sub(r" +(?=[,.;?!])", "", " ".join(sentence.split())).strip(" ,")


def behind(words: str) -> tuple[str, str] | None:
    """Words, and the place that the last of them are, without "in": "teacher texas", "nurse new york"."""
    parts = words.split()
    for count in range(_MOST_WORDS, 0, -1):
        place = " ".join(parts[-count:])
        if (
            len(parts) > count
            and place not in EVERYDAY
            and not place.startswith("from ")
            and is_place(place, misspelt=False)
        ):
            return " ".join(parts[:-count]), place
    return None


def among(words: str) -> str:
    """The place that a part of a sentence between commas is, or ends with, without "in"; empty if none does."""
    parts = [part.strip(" .") for part in re.split(r"[,;:.]| and | vs ", words)]
    for part, next_part in zip(parts, (*parts[1:], ""), strict=True):
        if next_part in _STATE_NAMES and (town := _town(part, next_part)):
            return town
        if part and part not in EVERYDAY and part not in FILLING and is_place(part, misspelt=False):
            return part
        if (split := behind(part)) and split[1] not in FILLING:
            return split[1]
    return ""


def spelt_right(arguments: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Arguments with the place that a misspelt one after `--in` means, and what is said of that."""
    right = list(arguments)
    said = []
    for at, place in enumerate(arguments):
        if not at or arguments[at - 1] != "--in" or "," in place or is_place(place, misspelt=False):
            continue
        if (meant := place_meant(place)) and meant != place:
            right[at] = meant
            said.append(f"{place} is taken as {meant.title()}")
    return tuple(right), tuple(said)


def is_state(words: str) -> bool:
    """Whether words are the name of a state, or short for one."""
    return words in _STATE_NAMES


def _town(words: str, state: str) -> str:
    """The town of a state that words end with, and the state; empty where they end with none of it."""
    parts = words.split()
    towns = (f"{' '.join(parts[-count:])}, {state}" for count in range(min(_MOST_OF_TOWN, len(parts)), 0, -1))
    return next((town for town in towns if is_place(town, misspelt=False)), "")


def abroad(place: str) -> str:
    """What is said of a place in another country, of which there are no figures; empty for one of the United States."""
    from careercli.catalog import other_countries

    name = place.removeprefix("the ")
    return f"{place.title()}: {_OF_THE_STATES}" if name and other_countries.is_abroad(tuple(name.split())) else ""


def used(arguments: tuple[str, ...], asked: Asked) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The arguments with the place that was asked for, and what is to be said of it.

    For a command that takes none, that it was not used; for "near me" without a place in the profile, what to add.
    """
    if not arguments or not asked.is_placed or "--in" in arguments or arguments[0] == "where":
        return arguments, asked.remarks if asked.place and arguments else ()
    if arguments[0] not in PLACED or "--where" in arguments:
        return arguments, (_not_used(arguments, asked.place), *(asked.remarks if asked.place else ()))
    if arguments[0] in _OF_PERSON and (said := abroad(asked.place)):  # who comes from there looks for work here
        return arguments, (*asked.remarks, said)
    return (*arguments, *(("--in", asked.place) if asked.place else ())), asked.remarks


def _not_used(arguments: tuple[str, ...], place: str) -> str:
    from careercli.commands.usage import written

    if said := abroad(place):
        return said
    there = (place.title() if len(place) > 2 else place.upper()) or "near you"
    place = place or "Ohio"
    what = {
        "statistics": "projections by state are not in the data, the outlook is of the whole country",
        "education": "schools and licenses by state are not in the data, the way in is of the whole country",
    }.get(arguments[-1], "this is of the whole country, it is not recorded by place")
    if len(arguments) < 2:
        return f"{there}: {what}"
    behind = "tells pay and jobs there" if there != "near you" else "tells pay and jobs in a place that you name"
    return f"{there}: {what}; `{written(['salary', arguments[1], '--in', place])}` {behind}"
