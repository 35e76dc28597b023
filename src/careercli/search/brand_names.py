"""What a phrase names that no name of the catalogue is as it stands: a brand, a process, a product with its purpose.

People write Dentrix for Henry Schein Dentrix, injection molding for what injection molding machines do, and Kronos
timekeeping for Kronos. A word counts as a brand only if it is nothing else: no English word, and none of a job title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from careercli.catalog import english_words
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME
from careercli.skills import normalize, products

PRODUCTS = "tech_stack"
CLEARLY = 2
"""Of several products of a brand, or of one plain name, the one that so many times as many roles use is meant."""
LEAST_OF_BRAND = 5
"""Letters of a brand by itself; abbreviations are read by the names that they stand for."""
MOST_WORDS = 4
"""Of a phrase of which words are taken off behind a brand, or that names a process."""
MOST_NAMES = 60
"""So many names with a word in them are looked at."""
_PEOPLE = ("staff", "clients", "patients", "customers", "residents", "employees", "students", "children", "people")
_PEOPLE_BEHIND = re.compile(rf"(?<=\S)\s+({'|'.join(_PEOPLE)}|others|teams?)$", re.IGNORECASE)
_APPARATUS = ("machines", "equipment", "systems", "software", "devices", "tools")
"""What a process is named with where the catalogue only has what it is done with."""


def processes(text: str) -> Iterator[str]:
    """The names of what a process of two words or more is done with: injection molding machines, vibration testers.

    Stretch wrappers are stretch wrapping machines. What people do by a reviewed duty has no such name: weight training.
    """
    words = text.split()
    if not 2 <= len(words) <= MOST_WORDS or words[-1].casefold().endswith(_APPARATUS):
        return
    if text.endswith("ers"):
        yield f"{text[:-3]}ing machines"
        return
    if _is_duty(text):
        return
    yield from (f"{text} {apparatus}" for apparatus in _APPARATUS)
    if text.endswith("ing"):
        yield f"{text[:-3]}ers"


def _is_duty(text: str) -> bool:
    """Whether the reviewed table of duties has a line for a phrase."""
    from careercli import paths
    from careercli.search import duty_heads

    return duty_heads.read(paths.bundled_data()).of(text) is not None


def without_people(text: str) -> Iterator[str]:
    """A duty without the people it is done for, and with others: rostering staff is rostering."""
    behind = _PEOPLE_BEHIND.search(text)
    if behind is None or not text[: behind.start()].casefold().split()[0].endswith("ing"):
        return
    duty = text[: behind.start()]
    yield duty
    yield from (f"{duty} {people}" for people in _PEOPLE if people != behind[1].casefold())


def heads(catalog: Catalog, text: str) -> Iterator[str]:
    """A phrase without its last words, as long as a brand, an abbreviation or a name with capitals throughout is left:
    Kronos of Kronos timekeeping.

    What comes behind a brand is no other name: SAP SuccessFactors is not SAP.
    """
    words = text.split()
    if len(words) > MOST_WORDS:
        return
    for end in range(len(words) - 1, 0, -1):
        if not (words[end].isalpha() and words[end].islower()):
            return
        if catalog.query.skills_by_plain_name(normalize.key(words[end])):  # python sql is two products
            return
        if is_coined(catalog, words[end - 1]) or (end > 1 and all(word[:1].isupper() for word in words[:end])):
            yield " ".join(words[:end])


def is_coined(catalog: Catalog, word: str) -> bool:
    """Whether a word is a brand's or an abbreviation, and nothing else."""
    folded = normalize.fold_text(word)
    if word.isupper() and word.isalpha():
        return len(word) > 1 and not english_words.is_word(normalize.stem(folded))
    stem = normalize.stem(folded)
    return (
        len(folded) >= LEAST_OF_BRAND
        and folded.isalpha()
        and not {folded, stem} & products.ORDINARY
        and not english_words.is_word(stem)
        and not catalog.query.known_words(NAME, [stem])
    )


def product(catalog: Catalog, word: str) -> tuple[int, str] | None:
    """The product that a brand by itself is, with its id: the one that ends with it, or the most used that begins so.

    None where several are used about as much, and for a word that is no brand.
    """
    from careercli.search import skills

    if len(word) < LEAST_OF_BRAND or not is_coined(catalog, word):
        return None
    key = normalize.key(word)
    hits = skills.scored(catalog, [normalize.stem(normalize.fold_text(word))], word, forgiving=False)[:MOST_NAMES]
    for place in (-1, 0):
        named = [(hit.id, hit.name) for hit in hits if _stands_at(place, key, hit.name)]
        used = sorted(_used(catalog, named), reverse=True)
        if used and (len(used) == 1 or used[0][0] >= CLEARLY * used[1][0]):
            _roles, name, skill = used[0]
            return skill, name
    return None


def _stands_at(place: int, key: str, name: str) -> bool:
    words = name.split()
    return len(words) > 1 and normalize.key(words[place]) == key


def _used(catalog: Catalog, named: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str, int]]:
    """By how many roles each of these is used that is a product."""
    for skill, name in named:
        if catalog.query.skill_place(skill) == PRODUCTS and products.without_short_form(name) == name:
            yield catalog.query.roles_with_skill(skill), name, skill
