"""Ranks the names of one kind (of roles, or of skills) by how well they fit a query."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from careercli.catalog import english_words, title_words
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME, SKILL, TEXT
from careercli.search import candidates, spelling
from careercli.search.candidates import NameKind
from careercli.search.scoring import MOST_HIGH, Fit, fit, fit_as_whole
from careercli.search.spelling import TypedWord
from careercli.skills import normalize

LONGEST_QUERY = 300
"""Characters of a query that are looked at."""
MOST_WORDS = 12
"""Words of a query that are looked at."""
CANDIDATES = 3_000
"""Names that are compared with a query, the shortest first, when the words alone leave more."""
SATISFIED = 80.0
"""From this score on, a name that holds every word is not outdone by one that is merely alike as a whole."""
GUESS_COSTS = 0.1
"""Points by which a name that needs a correction stays below those that need none."""
TIES = 30
"""So many of the best names are ordered by letters where they score the same."""
LETTERS_AN_ERROR = 10
"""A name as a whole may have an error for every so many letters, two at least from eight letters on."""
LEAST_SHARED, ENDING = 5, 3
"""Words of a family share so many letters at least, and have so many at most behind those."""
SUGGESTIONS, SUGGESTION_CANDIDATES = 5, 1_000
"""Names that are offered when nothing fits, and of how many they are the nearest."""
LEAST_ALIKE, BEHIND_BEST = 0.6, 0.15
"""How alike an offered name is to the query at least (1: equal), and how much less than the best at most."""


PAIR, SHORT = 2, 3
"""In a name of two words, one of so many letters that is unknown is an abbreviation more often than an error."""


class RankedName(NamedTuple):
    """A name that fits: its id in the index, the name, and how it fits."""

    id: int
    name: str
    fit: Fit


def query_words(query: str) -> list[str]:
    """The folded, stemmed words of a query."""
    return normalize.joined_stems(query[:LONGEST_QUERY])[:MOST_WORDS]


def ranked(
    catalog: Catalog,
    kind: NameKind,
    words: Sequence[str],
    limit: int | None = CANDIDATES,
    typed: str | None = None,
    forgiving: bool = True,
) -> list[RankedName]:
    """The names that fit the words, best first; of equal ones those nearest to what was `typed`.

    `limit` names at most are compared with each variant of the words. With `forgiving` false every word has to be as
    it is in the name, and RapidFuzz is not needed.
    """
    if not words:
        return []
    best: dict[int, RankedName] = {}
    as_typed = list(words) if typed is None else normalize.words(typed[:LONGEST_QUERY])
    endings = {normalize.stem(word): word for word in as_typed}
    for variant in _variants(catalog, kind, list(words)):
        fitting = _ranked_variant(catalog, kind, variant, limit, endings if forgiving else None)
        for name in _sense_kept(catalog, kind, variant, fitting):
            if name.id not in best or name.fit.score > best[name.id].fit.score:
                best[name.id] = name
        if _satisfied(best.values()):
            break
    text = " ".join(as_typed)
    names = sorted(best.values(), key=lambda name: (-name.fit.score, abs(len(name.name) - len(text)), name.name))
    return [*_nearer_first(text, names[:TIES]), *names[TIES:]]


def _satisfied(names: Iterable[RankedName]) -> bool:
    """True if a name fits so well that no more need be forgiven."""
    return any(name.fit.score >= SATISFIED for name in names)


def _nearer_first(text: str, names: list[RankedName]) -> list[RankedName]:
    """Names of one score by their distance from what was typed: Stonemason and Stonemasons fit `stonemasosn` alike."""
    if not any(name.fit.rule == "typo" for name in names):
        return names

    def order(name: RankedName) -> tuple[float, float]:
        return -round(name.fit.score, 1), spelling.typing_distance(text, " ".join(normalize.words(name.name)))

    return sorted(names, key=order)


def _ranked_variant(
    catalog: Catalog, kind: NameKind, words: list[str], limit: int | None, endings: Mapping[str, str] | None
) -> list[RankedName]:
    """The names that hold every word; else those that do once errors are forgiven, or are alike as a whole.

    `endings` are the words as they were typed, by their stems; without them no error is forgiven.
    """
    known = catalog.query.known_words(kind.words, words)
    uncorrected = _completed(catalog, kind, [TypedWord(word, {word: 1.0} if word in known else {}) for word in words])
    names = _fitting(kind, uncorrected, candidates.with_every_word(catalog, kind, uncorrected, limit))
    if endings is None or _satisfied(names):
        return names
    corrected = spelling.corrected(catalog, kind.words, words, endings=endings)
    typed = [_merged(word, other) for word, other in zip(uncorrected, corrected, strict=True)]
    best_uncorrected = max((name.fit.score for name in names if name.fit.rule == "words"), default=0.0)
    names = _fitting(kind, typed, candidates.with_every_word(catalog, kind, typed, limit))
    if best_uncorrected:  # every word as typed is in a name: what would have to be misspelt comes after it
        ceiling = best_uncorrected - GUESS_COSTS
        return [_at_most(name, ceiling) if name.fit.rule == "typo" else name for name in names]
    if not _satisfied(names):
        names += _alike_as_whole(catalog, kind, words, corrected, endings)
    if not names and len(words) == 1:
        return _two_slips_away(catalog, kind, words[0])
    if names or len(words) < 3:
        return names
    return _fitting(kind, typed, candidates.with_most_words(catalog, kind, typed, limit))


def _sense_kept(catalog: Catalog, kind: NameKind, words: list[str], names: list[RankedName]) -> list[RankedName]:
    """The names of roles, with those a guess at most that take a word which somebody knows for another one.

    A school cleaner is no spool cleaner misspelt, whatever two letters make of it; a truck diver is a truck driver, by
    one slip of the fingers. A single word is taken as it is: then nothing else says what was meant.
    """
    if kind is not candidates.ROLES or len(words) < 2 or not any(name.fit.rule == "typo" for name in names):
        return names
    known = known_anywhere(catalog, words)
    firm = [word for word in words if word in known or english_words.is_word(word)]
    if len(words) == PAIR:  # "AZ" beside a driver is an abbreviation, and no van
        firm += [word for word in words if len(word) <= SHORT and word not in firm]
    return [
        name
        if name.fit.rule != "typo" or all(_is_meant(word, kind.split(name.name)) for word in firm)
        else _at_most(name, MOST_HIGH)
        for name in names
    ]


def known_anywhere(catalog: Catalog, words: Sequence[str]) -> set[str]:
    """Those of some stemmed words that a name of a role, a skill or a text has as they are."""
    return set().union(*(catalog.query.known_words(kind, words) for kind in (NAME, SKILL, TEXT)))


def _is_meant(word: str, name: list[str]) -> bool:
    """Whether a known word stands in a name, is of a family with a word of it, or one slip of the fingers away."""
    if word in "".join(name):
        return True
    return word not in title_words.LEVEL and any(
        _is_family(word, other) or spelling.is_slip(word, other) for other in name
    )


def _is_family(word: str, other: str) -> bool:
    """Whether two words differ in their endings alone: embroiderer, embroidery."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False))
    shared = sum(1 for _pair in pairs)
    return shared >= max(LEAST_SHARED, len(word) - ENDING, len(other) - ENDING)


def _at_most(name: RankedName, score: float) -> RankedName:
    return name._replace(fit=Fit(min(name.fit.score, score), name.fit.rule, name.fit.matched))


def _two_slips_away(catalog: Catalog, kind: NameKind, word: str) -> list[RankedName]:
    """The names of one word that two slips of the fingers turn into this one."""
    typed = TypedWord(word, dict.fromkeys(spelling.two_slips_away(catalog, kind.words, word), 1.0))
    names = [(row, name, kind.split(name)) for row, name in candidates.with_any_word(catalog, kind, [typed])]
    return [RankedName(row, name, fit_as_whole(word, split, 2)) for row, name, split in names if len(split) == 1]


def _alike_as_whole(
    catalog: Catalog, kind: NameKind, words: list[str], typed: list[TypedWord], endings: Mapping[str, str]
) -> list[RankedName]:
    """The names that are the query but for a few errors in all, and share a word with it, right or nearly so.

    They are compared as stems and as written, `endings` being what was typed: the s of "clqmis" is that of "claims".
    """
    query = " ".join(words)
    errors = max(spelling.allowed_errors(len(query)), len(query) // LETTERS_AN_ERROR)
    shared = [word for word in typed if len(word.text) > 2 and word.expansions]
    if not errors or len(words) < 2 or not shared:
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    # The name itself may have plural endings that its words have not.
    lengths = len(query) - errors, len(query) + errors + len(words)
    names = candidates.with_any_word(catalog, kind, shared, lengths=lengths)
    split = [kind.split(name) for _id, name in names]
    written = " ".join(endings.get(word, word) for word in words)
    apart: dict[int, int] = {}
    stems = [" ".join(name_words) for name_words in split]
    for text, texts in ((query, stems), (written, [kind.written(name) for _id, name in names])):
        hits = process.extract(text, texts, scorer=OSA.distance, score_cutoff=errors, limit=spelling.MOST_CORRECTIONS)
        for _text, distance, place in hits:
            apart[place] = min(int(distance), apart.get(place, errors))
    return [RankedName(*names[place], fit_as_whole(query, split[place], errors)) for place, errors in apart.items()]


def _completed(catalog: Catalog, kind: NameKind, typed: list[TypedWord]) -> list[TypedWord]:
    """The words, the last also standing for the words that begin with it (it may be cut short)."""
    last = typed[-1]
    longer = {word: len(last.text) / len(word) for word in spelling.completions(catalog, kind.words, last.text)}
    return [*typed[:-1], TypedWord(last.text, {**longer, **last.expansions})]


def _merged(typed: TypedWord, other: TypedWord) -> TypedWord:
    """A word with what it may stand for by either reading, each with its better fit."""
    better = {word: max(value, typed.expansions.get(word, 0.0)) for word, value in other.expansions.items()}
    return TypedWord(typed.text, {**typed.expansions, **better})


def _variants(catalog: Catalog, kind: NameKind, words: list[str]) -> Iterator[list[str]]:
    """The words as typed; with two of them as one (pay roll); with one of them as two (casemanagement)."""
    yield words
    pairs = ["".join(words[place : place + 2]) for place in range(len(words) - 1)]
    known_pairs = catalog.query.known_words(kind.words, pairs)
    for place, pair in enumerate(pairs):
        if pair in known_pairs:
            yield [*words[:place], pair, *words[place + 2 :]]
    known = catalog.query.known_words(kind.words, words)
    for place, word in enumerate(words):
        if word not in known and len(word) >= 6:
            halves = [(word[:cut], normalize.stem(word[cut:])) for cut in range(3, len(word) - 2)]
            known_halves = catalog.query.known_words(kind.words, (half for cut in halves for half in cut))
            for left, right in halves:
                if left in known_halves and right in known_halves:
                    yield [*words[:place], left, right, *words[place + 1 :]]


def _fitting(kind: NameKind, typed: list[TypedWord], names: Iterable[tuple[int, str]]) -> list[RankedName]:
    """Those of some names that fit the words, each with how it fits."""
    compared = ((row, name, fit(typed, kind.split(name))) for row, name in names)
    return [RankedName(row, name, name_fit) for row, name, name_fit in compared if name_fit is not None]


def nearest(catalog: Catalog, kind: NameKind, words: Sequence[str]) -> list[str]:
    """The names nearest to a query that nothing fits, best first: an offer, not an answer."""
    typed = [word for word in spelling.corrected(catalog, kind.words, words, loosely=True) if word.expansions]
    if not typed:
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    names = [name for _id, name in candidates.with_any_word(catalog, kind, typed, SUGGESTION_CANDIDATES)]
    joined = [" ".join(kind.split(name)) for name in names]
    query = " ".join(words)
    hits = process.extract(query, joined, scorer=OSA.normalized_similarity, score_cutoff=LEAST_ALIKE, limit=SUGGESTIONS)
    return [names[place] for _text, score, place in hits if score >= hits[0][1] - BEHIND_BEST]


def names_with_phrase(catalog: Catalog, kind: NameKind, phrase: Sequence[str]) -> list[tuple[int, str]]:
    """The names, each after its id, that hold exactly these words side by side."""
    names = candidates.with_every_word(catalog, kind, spelling.exact(phrase))
    return [(row, name) for row, name in names if _side_by_side(phrase, kind.split(name))]


def _side_by_side(phrase: Sequence[str], words: list[str]) -> bool:
    size = len(phrase)
    return any(words[start : start + size] == list(phrase) for start in range(len(words) - size + 1))
