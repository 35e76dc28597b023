"""Occupations that a text names: by an exact or a usual title, in the singular or plural. Nothing is guessed."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from careercli.catalog import place_words, title_words, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.catalog.lookup import singular_key
from careercli.skills import normalize
from careercli.sources.claims import rules

_WORD = re.compile(r"[A-Za-z][A-Za-z'’+#.]*(?<!\.)|\d+")
_GAP = re.compile(r"[ \-/]|'s |’s ")
_AND = re.compile(r",? (?:and|or|&) ")
_TITLE_RANK = 2
"""The last of the ranks (`RankedName.rank`) that are an occupation's own title."""


def stands_for_a_person(text: str, start: int, end: int) -> bool:
    """Whether a single word that is a title stands where a noun for a person would.

    "Shrink", "cook" and "driver" are verbs and things as well: "to shrink by a fifth" names no psychiatrist.
    """
    word = text[start:end]
    key = normalize.name_key(word)
    single = singular_key(key)
    before = text[max(0, start - _FRONT) : start]
    heads_line = start <= _FRONT and rules.HEAD_OF_LINE.fullmatch(before) is not None
    many = key != single
    if {key, single} & rules.PAID_ALONE:
        if heads_line and rules.PAID_AS_HEAD.match(text, end):
            return True
        subject = many or heads_line or rules.PERSON_BEFORE.search(before)
        return bool((subject and rules.PAID_BEHIND.match(text, end)) or rules.PAY_OF_BEFORE.search(before))
    if not {key, single} & rules.ORDINARY:
        return many or not rules.VERB_BEFORE.search(before)
    if rules.ORDINARY_VERB_BEFORE.search(before) or rules.THINGS_BEFORE.search(before):
        return False
    if many:
        return not rules.NOT_BEHIND_PEOPLE.match(text, end)
    if not rules.PERSON_BEHIND.match(text, end):
        return False
    return bool(heads_line or rules.PERSON_BEFORE.search(before) or rules.PAY_OF_BEFORE.search(before))


def _is_state(text: str, start: int, end: int) -> bool:
    """Whether a word is the state behind a town, as in "Denver, CO", and no officer's or assistant's short name."""
    return text[start:end] in _STATES and _TOWN_BEFORE.search(text[max(0, start - _FRONT) : start]) is not None


_STATES = frozenset(short.upper() for short in place_words.ABBREVIATIONS.values())
_TOWN_BEFORE = re.compile(r"[A-Z][A-Za-z.'’-]+, $")
_FRONT = 60
"""Characters in front of a word that are looked at."""


@dataclass(frozen=True)
class Mention:
    """Words that name occupations: one slug, or several where the name is theirs alike."""

    start: int
    end: int
    words: str
    slugs: tuple[str, ...]

    @property
    def slug(self) -> str | None:
        """The occupation; None if the name is that of several."""
        return self.slugs[0] if len(self.slugs) == 1 else None


class Names:
    """The names of a catalogue's occupations, looked up in texts."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        keys = [key for key, _slug in catalog.query.folded_names()]
        self._usual = usual_titles.keys()
        self._keys = frozenset(keys)
        self._sorted = sorted([*keys, *self._usual])
        self._begins: dict[tuple[str, str], bool] = {}
        self._nothing: set[str] = set()
        self._slugs: dict[str, tuple[str, ...]] = {}
        self._words: frozenset[str] = frozenset()

    def knows_word(self, word: str) -> bool:
        """Whether a word in small letters, or its singular, is part of any name."""
        if not self._words:
            self._words = frozenset(part for key in self._sorted for part in key.split("-"))
        return word in self._words or singular_key(word) in self._words

    def mentions(self, text: str) -> list[Mention]:
        """What a text names, in its order, the longest names first and none inside another."""
        words = list(_WORD.finditer(text))
        result: list[Mention] = []
        at = 0
        while at < len(words):
            if words[at].group() in self._nothing and not self._begin(words, at):
                at += 1
                continue
            mention = next(self._at(text, words, at), None)
            if mention is None:
                at += 1
                continue
            if not (result and not mention.slug and _AND.fullmatch(text, result[-1].end, mention.start)):
                result.append(mention)  # else "installers and repairers": the second is no name of its own
            while at < len(words) and words[at].start() < mention.end:
                at += 1
        return result

    def _at(self, text: str, words: Sequence[re.Match[str]], at: int) -> Iterator[Mention]:
        """The names that begin at a word, the longest first."""
        last = at
        most = min(len(words), at + rules.MOST_WORDS) if self._begin(words, at) else at
        while last + 1 < most:
            if not _GAP.fullmatch(text, words[last].end(), words[last + 1].start()):
                break
            last += 1
        for end in range(last, at - 1, -1):
            start, stop = words[at].start(), words[end].end()
            slugs = self._named(text[start:stop], alone=end == at)
            if not slugs and end == at:
                self._nothing.add(text[start:stop])
            if slugs and (end > at or (stands_for_a_person(text, start, stop) and not _is_state(text, start, stop))):
                yield Mention(start, stop, text[start:stop], slugs)

    def _begin(self, words: Sequence[re.Match[str]], at: int) -> bool:
        """Whether any name of several words begins with a word and the next: with most words of a text none does."""
        if at + 1 >= len(words):
            return False
        pair = words[at].group(), words[at + 1].group()
        begins = self._begins.get(pair)
        if begins is None:
            begins = self._begins[pair] = self._may_begin(*map(normalize.words, pair))
        return begins

    def _may_begin(self, first: Sequence[str], second: Sequence[str]) -> bool:
        if len(first) != 1 or not second:
            return True
        return any(self._is_beginning(f"{first[0]}-{form}") for form in (second[0], singular_key(second[0])))

    def _is_beginning(self, letters: str) -> bool:
        """Whether any folded name begins with some letters."""
        at = bisect.bisect_left(self._sorted, letters)
        return at < len(self._sorted) and self._sorted[at].startswith(letters)

    def _named(self, words: str, *, alone: bool) -> tuple[str, ...]:
        cache = words if words.isupper() else words.lower()
        if cache not in self._slugs:
            self._slugs[cache] = self._looked_up(words, alone=alone)
        return self._slugs[cache]

    def _looked_up(self, words: str, *, alone: bool) -> tuple[str, ...]:
        key = normalize.name_key(words)
        single = singular_key(key)
        usual = key in self._usual or single in self._usual
        if alone and ({key, single} & rules.NO_NAMES or len(key) < 2 or key[0].isdigit()):
            return ()
        if alone and single in title_words.GENERIC:
            several = tuple(self._catalog.named(single))
            return several if len(several) > 1 else ()
        if not usual and not {key, single} & self._keys:
            return ()
        if alone and not usual and not self._is_title((key, single)):
            named = self._catalog.named(words)
            # "nurse" is in the title of the registered nurse; "owner" is what some urologists call themselves.
            if (words.isupper() and len(words) > 1) or all(
                single in map(normalize.stem, slug.split("-")) for slug in named
            ):
                return tuple(named)
            return ()
        if len(words) <= 3 and not words.isupper():
            return ()
        # In the singular first, so that one and many are the same occupation, as where a part has its plural as title.
        return tuple(self._catalog.named(single)) or tuple(self._catalog.named(words))

    def _is_title(self, keys: Sequence[str]) -> bool:
        """Whether a single word is an occupation's own title, and not only what some people in one call themselves."""
        return any(name.rank <= _TITLE_RANK for key in keys for name in self._catalog.query.roles_named(key))
