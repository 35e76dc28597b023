"""What somebody says that they can do, phrase by phrase, read against the catalogue for `match` and `whatif`.

A phrase may name skills exactly, as role files do; else products whose names hold all its words and few more count as
what it may name. Only a short phrase that says nothing otherwise is taken for a typing error, and said to be a guess.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import SKILL
from careercli.moves.evidence import Evidence, PhraseEvidence
from careercli.profile import recognize
from careercli.skills import normalize
from careercli.skills.taxonomy import Taxonomy

if TYPE_CHECKING:
    from careercli.profile.recognize import RecognizedPhrase

MOST_WORDS = 2
"""Only a phrase of at most so many words may name a product by a part of its name, or be a typing error."""
MORE_WORDS = 1
"""So many further words the name of such a product may have."""
MOST_NAMES = 12
"""So many such products are looked at, those with the shortest names."""
LEAST_USE = 0.5
"""Of them those count that at least this share as many roles name as the one that most name: Epic is Epic Systems."""
LEAST_SAID = 0.2
"""A phrase whose best evidence is below this says nothing; a short one may be a typing error."""

LEAST_OF_GUESS = 0.5
"""A guess stands where it says at least this share of what the words of the phrase that are known say."""
GUESS_WEIGHT = 0.5
"""What a guess weighs, as a share of what it would weigh if it were written so."""


class _Named(NamedTuple):
    text: str
    keys: tuple[str, ...]
    exact: bool


@dataclass(frozen=True)
class ReadPhrase:
    """A phrase with what it says. `guess` is the name that was taken for a typing error; empty if none was."""

    evidence: PhraseEvidence
    guess: str = ""

    @property
    def text(self) -> str:
        """The phrase as it was given."""
        return self.evidence.text

    @property
    def known(self) -> bool:
        """False if the phrase says nothing of any role."""
        return self.evidence.reading != "unknown"


class PhrasesRead:
    """What an answer says of the phrases that it was asked about, which are in `read`."""

    read: tuple[ReadPhrase, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Phrases that say nothing of any role."""
        return tuple(phrase.text for phrase in self.read if not phrase.known)

    @property
    def guesses(self) -> tuple[tuple[str, str], ...]:
        """Phrases that were taken for typing errors, each with the name that was taken to be meant."""
        return tuple((phrase.text, phrase.guess) for phrase in self.read if phrase.guess)


def read(catalog: Catalog, evidence: Evidence, texts: Sequence[str]) -> list[ReadPhrase]:
    """Phrases with what they say, in their order; one that is given twice, in any case, is read once."""
    cut = [text.strip()[: recognize.LONGEST_PHRASE] for text in texts]
    unique = list({normalize.fold_text(text): text for text in reversed(cut) if text}.values())[::-1]
    said = evidence.of_phrases(_named(catalog, unique))
    phrases = [ReadPhrase(phrase) for phrase in said]
    unclear = [
        number
        for number, phrase in enumerate(said)
        if _is_short(phrase.text) and (_says_nothing(phrase) or not evidence.knows_words(phrase))
    ]
    guesses = {number: guess for number in unclear if (guess := recognize.guessed(catalog, said[number].text))}
    if guesses:
        keys = [(guess.text, [skill.key for skill in guess.skills], False) for guess in guesses.values()]
        for number, guess, meant in zip(guesses, guesses.values(), evidence.of_phrases(keys), strict=True):
            if _best(meant) >= max(LEAST_SAID, LEAST_OF_GUESS * _best(said[number])):
                meant = replace(meant, weight=GUESS_WEIGHT * meant.weight)
                phrases[number] = ReadPhrase(meant, guess.skills[0].name)
    return [
        phrase if not _says_nothing(phrase.evidence) else replace(phrase, evidence=_unread(phrase.evidence))
        for phrase in phrases
    ]


def of_recognized(evidence: Evidence, phrases: Sequence[RecognizedPhrase]) -> list[ReadPhrase]:
    """Phrases that were recognised elsewhere, as those of a CV, with what they say."""
    given = [(phrase.text, [skill.key for skill in phrase.skills] if phrase.known else [], True) for phrase in phrases]
    return [ReadPhrase(said if not _says_nothing(said) else _unread(said)) for said in evidence.of_phrases(given)]


def _named(catalog: Catalog, texts: Sequence[str]) -> list[_Named]:
    taxonomy = Taxonomy.of_rows(catalog.query.alias_rows())
    keys = {text: [skill.key for skill in taxonomy.skills(text)] for text in texts}
    known = catalog.query.skill_names({key for of_text in keys.values() for key in of_text})
    named = []
    for text in texts:
        exact = tuple(key for key in keys[text] if key in known)
        named.append(_Named(text, exact, True) if exact else _Named(text, _with_words(catalog, text), False))
    return named


def _with_words(catalog: Catalog, text: str) -> tuple[str, ...]:
    """The keys of skills whose names hold every word of a short text and few others: QuickBooks, Office 365."""
    words = normalize.joined_stems(text)
    if not 0 < len(words) <= MOST_WORDS:
        return ()
    names = catalog.query.names_matching(SKILL, [[word] for word in words], len(words), MOST_NAMES)
    keys = [normalize.key(name) for _id, name in names if len(normalize.joined_stems(name)) <= len(words) + MORE_WORDS]
    naming = Counter(key for key, _role, _place in catalog.query.roles_naming(keys))
    most = max(naming.values(), default=0)
    return tuple(key for key in keys if naming[key] >= LEAST_USE * most)


def _is_short(text: str) -> bool:
    return 0 < len(normalize.joined_stems(text)) <= MOST_WORDS


def _best(phrase: PhraseEvidence) -> float:
    return max((*phrase.occupations.values(), *phrase.roles.values()), default=0.0)


def _says_nothing(phrase: PhraseEvidence) -> bool:
    return _best(phrase) < LEAST_SAID


def _unread(phrase: PhraseEvidence) -> PhraseEvidence:
    return PhraseEvidence(phrase.text, "unknown", (), phrase.stems)
