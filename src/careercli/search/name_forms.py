"""The forms of a name under which it is looked up: without version, without filler, without what libraries end in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.search.reading import Named

_MAKER_SHORT = (("MS ", "Microsoft "), ("MS-", "Microsoft "), ("QB ", "QuickBooks "))
"""How people shorten what stands in front of a product's name."""


_VERBS = frozenset(
    [
        "ate",
        "beat",
        "began",
        "bent",
        "bled",
        "bred",
        "broke",
        "brought",
        "built",
        "bought",
        "came",
        "caught",
        "chose",
        "cost",
        "crept",
        "cut",
        "dealt",
        "did",
        "drew",
        "drove",
        "dug",
        "fed",
        "fell",
        "felt",
        "fit",
        "flew",
        "fought",
        "found",
        "froze",
        "gave",
        "got",
        "grew",
        "heard",
        "held",
        "hid",
        "hit",
        "hung",
        "kept",
        "knew",
        "laid",
        "led",
        "left",
        "lent",
        "let",
        "lit",
        "lost",
        "made",
        "met",
        "paid",
        "put",
        "ran",
        "read",
        "rode",
        "rose",
        "said",
        "sat",
        "saw",
        "sent",
        "set",
        "shot",
        "shut",
        "slept",
        "sold",
        "spent",
        "spoke",
        "stood",
        "swam",
        "swept",
        "taught",
        "threw",
        "told",
        "took",
        "went",
        "won",
        "wore",
        "woke",
        "wrote",
        "feed",
        "lead",
        "run",
        "meet",
        "sell",
        "send",
        "tend",
        "pick",
        "pack",
        "rake",
        "load",
    ]
)
"""Everyday verbs, most of them as a line of a CV begins: some are the letters of an acronym, too."""


def is_verb(written: str) -> bool:
    """Whether a word is an everyday verb, not written as an acronym: who "Fed, handled and loaded" had no FEDS.

    >>> is_verb("Fed"), is_verb("FED"), is_verb("SAP")
    (True, False, False)
    """
    return not written.isupper() and written.casefold() in _VERBS


def forms(text: str) -> Iterator[str]:
    """A phrase as it stands, without its version, without filler, without both; each once."""
    from careercli.skills import levels
    from careercli.skills import phrase as filler

    seen: dict[str, None] = {text: None}
    seen.setdefault(levels.without_version(text))
    for short, maker in _MAKER_SHORT:
        if text.startswith(short):
            seen.setdefault(maker + levels.without_version(text[len(short) :]))
    bare, shorter = "", text
    while bare != shorter:
        bare, shorter = shorter, filler.strip_filler(shorter)
    if not filler.is_generic(bare):
        seen.setdefault(bare)
        seen.setdefault(levels.without_version(bare))
    return (form for form in seen if form)


def skill_key(name: str, key: str) -> str:
    """The key of a name in which "skills", and what software is called, do not count."""
    from careercli.skills import taxonomy

    return taxonomy.skill_key(name) or key


def with_and_without_js(key: str) -> Iterator[str]:
    """A plain name as it stands, and without the "js" that libraries have behind theirs."""
    yield key
    if key.endswith("js") and len(key) > len("js") + 2:
        yield key[:-2]


def one_family(name: str, other: str) -> bool:
    """True if two names are spellings or parts of one product: Avid Pro Tools and Avid Technology Pro Tools."""
    return bool(set(normalize.words(name)[:1]) & set(normalize.words(other)[:1]))


def unique(named: Iterator[Named]) -> tuple[Named, ...]:
    return tuple({each.key: each for each in named}.values())
