"""What somebody says that they can do, phrase by phrase, read against the catalogue for `match` and `whatif`.

A phrase is read in the record's words where it uses everyday ones (`careercli.moves.plain_words`). It may name skills
exactly, as role files do, or have products among other words; else products whose names hold all its words and few more
count as what it may name, unless the words are ordinary ones of the work. Only a short phrase that says nothing
otherwise is taken for a typing error, and said to be a guess.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from careercli import paths
from careercli.catalog import usual_titles
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import SKILL, TEXT
from careercli.catalog.terms import words
from careercli.fit.stems import telling_stems
from careercli.moves import liking, plain_words
from careercli.moves.evidence import Evidence, PhraseEvidence
from careercli.moves.plain_words import PlainWord, Translated
from careercli.profile import recognize
from careercli.search import reading
from careercli.skills import normalize

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


_OF_LETTERS_AND_DIGITS = re.compile(r"[A-Za-z]\d|\d[A-Z]")
ORDINARY = 5
"""A word that so many occupations use is an ordinary one: it names no product by being a part of its name."""


class _Named(NamedTuple):
    text: str
    keys: tuple[str, ...]
    exact: bool


@dataclass(frozen=True)
class ReadPhrase:
    """A phrase with what it says. `guess` is the name that was taken for a typing error; empty if none was.

    `translated` are the everyday words of it that were read as others, or left out as military ones.
    """

    evidence: PhraseEvidence
    guess: str = ""
    translated: tuple[PlainWord, ...] = ()

    @property
    def text(self) -> str:
        """The phrase as it was given."""
        return self.evidence.text

    @property
    def known(self) -> bool:
        """False if the phrase says nothing of any role."""
        return self.evidence.reading != "unknown"

    @property
    def military(self) -> bool:
        """Whether words of the armed forces were left out of it."""
        return any(entry.kind == plain_words.MILITARY for entry in self.translated)


class PhrasesRead:
    """What an answer says of the phrases that it was asked about, which are in `read`."""

    read: tuple[ReadPhrase, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Phrases that say nothing of any role."""
        return tuple(phrase.text for phrase in self.read if not phrase.known)

    @property
    def weak(self) -> tuple[tuple[str, str], ...]:
        """Phrases that say little, each with the word that all of it rests on, empty if there is no such one."""
        return tuple((phrase.text, phrase.evidence.rests_on_word) for phrase in self.read if phrase.evidence.weak)

    @property
    def translations_of(self) -> tuple[tuple[str, str], ...]:
        """Phrases with everyday words, each with what these were read as."""
        return tuple(
            (phrase.text, "; ".join(entry.read_as for entry in phrase.translated if entry.read_as))
            for phrase in self.read
            if phrase.known and any(entry.read_as for entry in phrase.translated)
        )

    @property
    def military(self) -> tuple[str, ...]:
        """Phrases with words of the armed forces, which were left out."""
        return tuple(phrase.text for phrase in self.read if phrase.military)

    @property
    def guesses(self) -> tuple[tuple[str, str], ...]:
        """Phrases that were taken for typing errors, each with the name that was taken to be meant."""
        return tuple((phrase.text, phrase.guess) for phrase in self.read if phrase.guess)


def read(catalog: Catalog, evidence: Evidence, texts: Sequence[str]) -> list[ReadPhrase]:
    """Phrases with what they say, in their order; one that is given twice, in any case, is read once."""
    cut = [text.strip()[: recognize.LONGEST_PHRASE] for text in texts]
    unique = list({normalize.fold_text(text): text for text in reversed(cut) if text}.values())[::-1]
    named, translated = _named(catalog, evidence, unique)
    said = [
        liking.any_of(evidence, phrase.text) if any(entry.kind == plain_words.LIKED for entry in by) else phrase
        for phrase, by in zip(evidence.of_phrases(named), translated, strict=True)
    ]
    phrases = [
        ReadPhrase(replace(phrase, text=text), translated=by)
        for phrase, text, by in zip(said, unique, translated, strict=True)
    ]
    unclear = [
        number
        for number, phrase in enumerate(said)
        if not translated[number]
        and _is_short(phrase.text)
        and (_says_nothing(phrase) or not evidence.knows_words(phrase))
    ]
    guesses = {number: guess for number in unclear if (guess := recognize.guessed(catalog, said[number].text))}
    if guesses:
        keys = [(guess.text, [skill.key for skill in guess.skills], False) for guess in guesses.values()]
        for number, guess, meant in zip(guesses, guesses.values(), evidence.of_phrases(keys), strict=True):
            if _best(meant) >= max(LEAST_SAID, LEAST_OF_GUESS * _best(said[number])):
                meant = replace(meant, weight=GUESS_WEIGHT * meant.weight, weak=False, unused=())
                phrases[number] = ReadPhrase(meant, guess.skills[0].name)
    return [
        phrase if not _says_nothing(phrase.evidence) else replace(phrase, evidence=_unread(phrase.evidence))
        for phrase in phrases
    ]


def of_recognized(evidence: Evidence, phrases: Sequence[RecognizedPhrase]) -> list[ReadPhrase]:
    """Phrases that were recognised elsewhere, as those of a CV, with what they say."""
    known = [phrase for phrase in phrases if phrase.known]
    given = [(phrase.text, [skill.key for skill in phrase.skills], True) for phrase in known]
    said = _with_names(evidence, evidence.of_phrases(given), [[s.name for s in phrase.skills] for phrase in known])
    by_text = dict(zip((id(phrase) for phrase in known), said, strict=True))
    return [ReadPhrase(by_text.get(id(phrase)) or PhraseEvidence(phrase.text, "unknown", (), ())) for phrase in phrases]


def _with_names(
    evidence: Evidence, said: Sequence[PhraseEvidence], names: Sequence[Sequence[str]]
) -> list[PhraseEvidence]:
    """Phrases with what they say; one whose own words say nothing (GLP) says what the name that it stands for does."""
    result = list(said)
    silent = [number for number, phrase in enumerate(said) if _says_nothing(phrase) and names[number]]
    meant = evidence.of_phrases([("; ".join(names[number]), [], False) for number in silent])
    for number, phrase in zip(silent, meant, strict=True):
        if not _says_nothing(phrase):
            result[number] = replace(phrase, text=said[number].text, unused=(), weak=False, rests_on_word="")
        else:
            result[number] = _unread(said[number])
    return result


def _named(
    catalog: Catalog, evidence: Evidence, texts: Sequence[str]
) -> tuple[list[_Named], list[tuple[PlainWord, ...]]]:
    """What each text is read as, with the skills that it names, and the everyday words that were read as others.

    A text that is the name of a skill or of a role is left as it is.
    """
    table = plain_words.read_for(paths.bundled_data(), texts)
    keys = {text: [skill.key for skill in catalog.taxonomy.skills(text)] for text in texts}
    known = catalog.query.skill_names({key for of_text in keys.values() for key in of_text})
    named: list[_Named] = []
    by: list[tuple[PlainWord, ...]] = []
    for text in texts:
        exact = tuple(key for key in keys[text] if key in known)
        if not exact and (liked := table.liking(text)) is not None:  # what is called a skill is one, as writing
            named.append(_Named(liked.read_as, (), False))
            by.append((liked,))
            continue
        if not exact and not _is_title(catalog, text) and (read := reading.read(catalog, text).named):
            skills = tuple(name.key for name in read if name.id is not None)
            if skills:  # a work activity is read by the words of the phrase itself, which say more
                named.append(_Named(text, skills, True))
                by.append(())
                continue
        translated = table.translated(text)
        if not exact and (titled := _with_usual_titles(catalog, text)).by:
            translated = titled
        if exact or (translated.by and _is_title(catalog, text)):
            named.append(_Named(text, exact, bool(exact)))
            by.append(())
            continue
        within = _within(catalog, evidence, translated.text)
        if not within and not translated.by:
            within = _with_words(catalog, evidence, text)
        named.append(_Named(translated.text, within, False))
        by.append(translated.by)
    return named, by


def _with_usual_titles(catalog: Catalog, text: str) -> Translated:
    """A phrase with people's titles as the record has them: all of it, or a word of it that the record does not know.

    To assist the anaesthetist is to assist anesthesiologists; a ringer in the middle of a sentence may be anything.
    """
    if slugs := _of_usual_title(catalog, text):
        return _read_as(catalog, text, text, slugs)
    parts = text.split()
    for part in parts if len(parts) > 1 else ():
        word = part.strip(".,;:()").removesuffix("'s")
        stem = normalize.stem(word.lower())
        if stem and not catalog.query.known_words(TEXT, [stem]) and (slugs := _of_usual_title(catalog, word)):
            return _read_as(catalog, text, word, slugs)
    return Translated(text)


def _of_usual_title(catalog: Catalog, words_: str) -> list[str]:
    """The roles of a title that people use and no role has."""
    key = normalize.name_key(words_)
    is_usual = any(map(usual_titles.codes, (key, key.removesuffix("s"))))
    return catalog.named(words_) if is_usual and not catalog.query.roles_named(key) else []


def _read_as(catalog: Catalog, text: str, said: str, slugs: Sequence[str]) -> Translated:
    """A text with the title of the likeliest role in the place of what was said."""
    title = catalog.titles(slugs[:1])[slugs[0]]
    return Translated(text.replace(said, title), (PlainWord(said, title, "everyday", "a usual title"),))


def _is_title(catalog: Catalog, text: str) -> bool:
    """Whether a text is a name of roles."""
    return bool(catalog.query.roles_named(normalize.name_key(text)))


def _within(catalog: Catalog, evidence: Evidence, text: str) -> tuple[str, ...]:
    """The keys of products that stand among other words, written as names: a bit of Python, Excel spreadsheets."""
    first = text.partition(" ")[0]
    if text == text.lower() or first == text:
        return ()
    if not evidence.is_ordinary(telling_stems(words([first])), 1):
        text = f"with {text}"  # the capital of a first word is a name's if the word is none of the work
    named = [skill for skill in recognize.skills_in_prose(catalog, text) if skill.text != skill.text.lower()]
    others = text.translate(str.maketrans("", "", "()")).split()
    if any(_OF_LETTERS_AND_DIGITS.search(word) for word in others if all(word not in s.text for s in named)):
        return ()  # the whole is a name, as AWS D1.1
    return tuple(skill.key for skill in named)


def _with_words(catalog: Catalog, evidence: Evidence, text: str) -> tuple[str, ...]:
    """The keys of skills whose names hold every word of a short text and few others: QuickBooks, Office 365.

    Not of a text whose words are all ordinary ones of the work: marking is no marking gauge.
    """
    parts = normalize.joined_stems(text)
    if not 0 < len(parts) <= MOST_WORDS or evidence.is_ordinary(telling_stems(words([text])), ORDINARY):
        return ()
    names = catalog.query.names_matching(SKILL, [[word] for word in parts], len(parts), MOST_NAMES)
    keys = [normalize.key(name) for _id, name in names if len(normalize.joined_stems(name)) <= len(parts) + MORE_WORDS]
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
