"""Languages that people speak, as a CV lists them: which phrases name one, and its name alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAMES_WORDS = """
    afrikaans akan albanian amharic arabic armenian assamese aymara azerbaijani bambara basque belarusian bengali
    bosnian breton bulgarian burmese cantonese catalan cebuano chechen chichewa chinese corsican creole croatian
    czech danish dari dutch english esperanto estonian ewe faroese farsi filipino finnish flemish french frisian
    fula gaelic galician ganda georgian german greek guarani gujarati hausa hawaiian hebrew hindi hmong hungarian
    icelandic igbo ilocano indonesian irish italian japanese javanese kannada kashmiri kazakh khmer kikuyu
    kinyarwanda kirundi konkani korean kurdish kyrgyz lao latin latvian lingala lithuanian luxembourgish macedonian
    malagasy malay malayalam maltese mandarin maori marathi mongolian nahuatl navajo nepali norwegian occitan odia
    oromo pashto persian polish portuguese punjabi quechua romani romanian romansh russian samoan sanskrit sardinian
    scots serbian sesotho shona sicilian sign sindhi sinhala slovak slovene slovenian somali sotho spanish sundanese
    swahili swedish tagalog tajik tamil tatar telugu thai tibetan tigrinya tongan tswana turkish turkmen twi
    ukrainian urdu uyghur uzbek valencian vietnamese welsh wolof xhosa yiddish yoruba zulu asl bsl deutsch español
    français italiano português
"""
NAMES = frozenset(_NAMES_WORDS.split())
"""In small letters; of names of several words the telling one."""
_SIGN_LANGUAGES = ("sign language", "asl", "bsl")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 8
"""Of a phrase that names a language and says how well it is spoken."""


def named(phrase: str) -> str:
    """The language that a phrase names, without how well it is spoken; empty if it names none."""
    words = _WORD.findall(phrase[:200])
    if not 0 < len(words) <= _MOST_WORDS:
        return ""
    folded = phrase.casefold()
    if any(sign in folded.split() or sign in folded for sign in _SIGN_LANGUAGES[:1]):
        return (
            " ".join(phrase.split()[: folded.split().index("language") + 1]) if "language" in folded.split() else phrase
        )
    for place, word in enumerate(words[:4]):
        if word.casefold() in NAMES and word.casefold() != "sign":
            before = words[place - 1] if place else ""
            return (
                f"{before} {word}"
                if before.casefold() in ("haitian", "brazilian", "mexican", "swiss", "scottish")
                else word
            )
    return ""


def any_language(phrases: Sequence[str]) -> bool:
    """Whether some of the phrases names a language."""
    return any(named(phrase) for phrase in phrases)


def all_languages(phrases: Sequence[str]) -> bool:
    """Whether each of the phrases names a language."""
    return bool(phrases) and all(named(phrase) for phrase in phrases)
