"""What comes near a title that no role has: names that share what many titles share, and misspelt ones.

What tells a title from others is the word of it that fewest roles have in their names, but for words of any work. A
name with all but that is one of dozens: an operations manager of slots is none of legal operations. The nearest few
are shown where there is nothing else, and the words by which all of them are found.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from careercli.catalog import title_words
from careercli.catalog.catalog import Catalog
from careercli.search import candidates, ranking
from careercli.skills import normalize

FEW = 5
"""So many of them are shown."""
_LONG = 5
"""Words that begin with so many letters alike are of one stem: operations, operational."""
_SMALL = frozenset(("and", "at", "for", "in", "of", "the", "to", "with"))
"""Words that say nothing of the work."""


def strays(
    catalog: Catalog, names: Mapping[int, tuple[float, Collection[str]]], found: int, text: str
) -> tuple[frozenset[int], str]:
    """The ids of the roles whose names hold no word that tells a title, but for the best few if no more are `found`.

    `names` has the score of each role's name, and the folded, stemmed words of the title that are in it. With them
    come the words that they share with the title, as typed. Only a title with a head of any work has such names.
    """
    words = normalize.joined_stems(text)
    telling = _telling(catalog, words)
    if not telling:
        return frozenset(), ""
    others = set(words) - {telling}
    roles = [role for role, (_score, held) in names.items() if all(_is_among(word, others) for word in held)]
    roles.sort(key=lambda role: -names[role][0])
    left = roles[FEW if len(roles) == found else 0 :]
    shared = {word for role in left for word in names[role][1]} & others
    said = [word for word in normalize.words(text) if normalize.stem(word) in shared and word not in _SMALL]
    return frozenset(left), " ".join(said)


def _is_among(word: str, others: Collection[str]) -> bool:
    return word in others or any(len(other) >= _LONG and word[:_LONG] == other[:_LONG] for other in others)


def _telling(catalog: Catalog, words: Sequence[str]) -> str:
    """The word of a title that fewest roles have in a name; nothing where its head is not of any work."""
    if len(words) <= 1 or title_words.respelt(words[-1]) not in title_words.GENERIC:
        return ""
    of_field = [word for word in dict.fromkeys(words) if word not in title_words.GENERIC | _SMALL]
    counts = {word: len({role for _name, role in catalog.query.roles_named_with([word])}) for word in of_field}
    return min(of_field, key=lambda word: counts[word], default="")


def misspelt_names(catalog: Catalog, words: list[str]) -> tuple[str, ...]:
    """The names to offer where nothing fits, as they are written; else those that end in the head, or nearly so."""
    heads = title_words.split(title_words.respelt(words[-1])).split() if len(words) > 1 else []
    tried = [words, *([word] for word in reversed(heads))]
    return next((near for each in tried if (near := _near(catalog, each))), ())


def _near(catalog: Catalog, words: list[str]) -> tuple[str, ...]:
    keys = ranking.nearest(catalog, candidates.ROLES, words)
    names = catalog.query.readable_names(keys)
    return tuple(dict.fromkeys(names[key] for key in keys))
