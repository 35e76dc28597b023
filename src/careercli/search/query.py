"""What a person types into a search: words, "quoted phrases", -words to leave out, and title: skill: faq: to narrow.

Anything can be typed: what is no syntax is words.
"""

from __future__ import annotations

import re

from careercli.lazy_dataclass import dataclass
from careercli.search.ranking import LONGEST_QUERY, MOST_WORDS
from careercli.skills import normalize

FIELDS = ("title", "skill", "faq")
_TERM = re.compile(
    r'(?P<minus>(?<!\S)-)?(?:(?P<field>title|skill|faq):\s*)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))', re.IGNORECASE
)


@dataclass(frozen=True)
class Query:
    """A query taken apart. Words and phrases are folded and stemmed; a field's name is "" where none is given.

    `words` are those of each field; `phrases`, and `excluded` words and phrases, come each after its field.
    """

    words: dict[str, tuple[str, ...]]
    phrases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    excluded: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def empty(self) -> bool:
        """True if nothing is asked for (words to leave out alone ask for nothing)."""
        return not self.words and not self.phrases

    @property
    def is_words(self) -> bool:
        """True if words alone were typed, nothing in quotes, behind a field or to leave out."""
        return list(self.words) == [""] and not self.phrases and not self.excluded


def parse_query(text: str) -> Query:
    """Takes a query apart. Never fails."""
    words: dict[str, list[str]] = {}
    phrases: list[tuple[str, tuple[str, ...]]] = []
    excluded: list[tuple[str, tuple[str, ...]]] = []
    for match in _TERM.finditer(text[:LONGEST_QUERY]):
        field = (match["field"] or "").lower()
        term = tuple(normalize.joined_stems(match["phrase"] if match["phrase"] is not None else match["word"]))
        if not term:
            continue
        if match["minus"]:
            excluded.append((field, term))
        elif match["phrase"] is not None:
            phrases.append((field, term))
        else:
            words.setdefault(field, []).extend(term)
    return Query(
        {field: tuple(normalize.join_e_prefix(terms)[:MOST_WORDS]) for field, terms in words.items()},
        tuple(phrases[:MOST_WORDS]),
        tuple(excluded[:MOST_WORDS]),
    )
