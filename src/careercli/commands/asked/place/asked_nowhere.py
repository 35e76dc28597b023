"""A place that is misspelt, at the end of a question for pay: "what do chefs earn in Texos".

Without it the figures would be the nation's, as if no place had been asked for. A word behind "in" that no record, no
place and no list of words has can only be one: the command is asked for it, and says which places come near.
"""

from __future__ import annotations

from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.catalog import english_words
from careercli.catalog.rows import NAME, SKILL, TEXT
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import PAY
from careercli.commands.typed_words import is_place
from careercli.roles.idle_words import FILLING
from careercli.skills import normalize

_ENDS = r" in (?P<place>(?P<name>[a-z]{4,})(?:,? [a-z]{2})?)$"
_OF_PAY = rf"\b(?:{PAY}|earn\w*|makes?|made|making|paid|pays|how much)\b|[0-9]{{4}}|[0-9]k\b"


def read(catalog: Catalog, sentence: str, reading: Callable[[Catalog, str], Question | None]) -> Question | None:
    """The pay in a place that a sentence in small letters spells as no place is; None for another sentence."""
    match = cued.search(_ENDS, sentence)
    if match is None or not cued.search(_OF_PAY, sentence) or _is_known(catalog, match["name"]):
        return None
    question = reading(catalog, sentence[: match.start()])
    if question is None or question.arguments[:1] != ("salary",) or {"--in", "--by"} & {*question.arguments}:
        return None
    return Question((*question.arguments, "--in", match["place"]), question.remarks, question.term)


def _is_known(catalog: Catalog, word: str) -> bool:
    """Whether a word is a place, or any word that the record or a list has."""
    if word in FILLING or is_place(word, misspelt=False):
        return True
    stems = {word, *normalize.stems(word)}
    in_record = any(catalog.query.known_words(kind, stems) for kind in (NAME, SKILL, TEXT))
    return in_record or any(map(english_words.is_word, stems))
