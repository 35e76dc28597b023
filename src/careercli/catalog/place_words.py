"""The words of a place's name: states and their letters, what kind of place they say, and other names of places."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

_STATES = """
al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware,
dc district of columbia, fl florida, ga georgia, hi hawaii, id idaho, il illinois, in indiana, ia iowa, ks kansas,
ky kentucky, la louisiana, me maine, md maryland, ma massachusetts, mi michigan, mn minnesota, ms mississippi,
mo missouri, mt montana, ne nebraska, nv nevada, nh new hampshire, nj new jersey, nm new mexico, ny new york,
nc north carolina, nd north dakota, oh ohio, ok oklahoma, or oregon, pa pennsylvania, ri rhode island,
sc south carolina, sd south dakota, tn tennessee, tx texas, ut utah, vt vermont, va virginia, wa washington,
wv west virginia, wi wisconsin, wy wyoming, gu guam, pr puerto rico, vi virgin islands
"""
ABBREVIATIONS = {name: short for short, name in (state.strip().split(maxsplit=1) for state in _STATES.split(","))}
"""The two letters of a state by its folded name."""
STATE_NAMES = {short: name for name, short in ABBREVIATIONS.items()} | {name: name for name in ABBREVIATIONS}
_SAME_WORDS = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "pt": "point"}
NATION = {"us", "usa", "u s", "u s a", "united states", "united states of america", "america", "national", "nation"}
OTHER_NAMES = {
    "nyc": "new york metro",
    "new york city": "new york metro",
    "big apple": "new york metro",
    "washington d c": "washington dc",
    "d c": "dc",
    "philly": "philadelphia",
    "vegas": "las vegas",
    "sf": "san francisco",
    "silicon valley": "san jose",
    "us virgin islands": "virgin islands",
    "u s virgin islands": "virgin islands",
}
SHORT_NAMES = {
    *("boise", "honolulu", "lauderdale", "orleans", "diego", "antonio", "francisco", "bernardino", "angeles"),
    *("moines", "daytona", "cruces"),
}
"""Words of a longer name that mean it by themselves, in small letters, too."""
_KINDS = {
    "metro": ("metro area", "metropolitan statistical area", "metropolitan area", "metropolitan", "metro", "msa"),
    "nonmetro": (
        *("nonmetropolitan areas", "nonmetropolitan area", "nonmetropolitan", "nonmetro area", "nonmetro"),
        *("non metropolitan area", "non metropolitan", "non metro", "rural"),
    ),
    "state": ("state",),
}
"""What people put behind a name to say which kind of place they mean; `rural` and `state of` stand in front too."""
_BEHIND = frozenset(words for kind in _KINDS.values() for words in kind)


def with_state(words: tuple[str, ...]) -> list[tuple[tuple[str, ...], str | None]]:
    """The readings of words as a name, and as a name with a state behind it: "austin tx", "portland maine"."""
    readings: list[tuple[tuple[str, ...], str | None]] = [(words, None)]
    for start in range(len(words) - 1, max(0, len(words) - 4), -1):
        state = STATE_NAMES.get(" ".join(words[start:]))
        if state is not None:
            readings.insert(0, (words[:start], short_of(state)))
    several = len(words) - 1
    while several > 0 and len(words[several]) == 2 and words[several] in STATE_NAMES:
        several -= 1
    if several < len(words) - 2:  # "kansas city mo ks", as the areas themselves are called
        readings.insert(0, (words[: several + 1], words[several + 1]))
    return readings


def without_kind(words: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    """Words without those that say which kind of place is meant, and that kind."""
    if words[:2] == ("state", "of"):
        return words[2:], "state"
    if words[:1] in (("rural",), ("nonmetropolitan",), ("nonmetro",)) and len(words) > 1:
        return words[1:], "nonmetro"
    for kind, endings in _KINDS.items():
        for ending in endings:
            size = len(ending.split())
            if len(words) > size and " ".join(words[-size:]) == ending:
                return words[:-size], kind
    return words, None


def other_name(words: tuple[str, ...]) -> tuple[str, ...]:
    other = OTHER_NAMES.get(" ".join(words))
    return tuple(other.split()) if other else words


def short_of(state: str) -> str:
    return ABBREVIATIONS[state]


_WORD = re.compile(r"[a-z0-9]+")


@functools.lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """A name as words: without accents and signs, in small letters, "St." as "saint"."""
    plain = name
    if not name.isascii():
        import unicodedata

        plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    words = _WORD.findall(plain.casefold().replace("'", ""))
    return tuple(
        [
            word if word in STATE_NAMES and _ends_a_name(words[at + 1 :]) else _SAME_WORDS.get(word, word)
            for at, word in enumerate(words)
        ]
    )


def _ends_a_name(behind: Sequence[str]) -> bool:
    """Whether words behind another are none of a name, so that "MT" is Montana and "Mt Vernon" Mount Vernon."""
    return not behind or " ".join(behind) in _BEHIND or all(word in STATE_NAMES for word in behind)
