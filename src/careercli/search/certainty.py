"""How much of what was typed a name of a role explains: a title that was meant, or a guess that is told as one.

A name is meant if it is what was typed but for slips of the fingers, or if its head is among what was typed and so is
half of the words before it. Everything else that a search finds by names is a guess, for one of these reasons:

| guess | why |
|---|---|
| spelling | a word would have to be misspelt that is an English word: a thatcher is no teacher |
| part | the words stand beside a head that nobody typed: a sandwich is no sandwich maker |
| head | only the head of the title is known: what a banksman of camels does, no role says |
| most | most of the words are in a name, or all of them in different places |
| alias | an odd name: a list of names alone gives it to what says nothing of it |
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from careercli.catalog import english_words, title_words, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME, Standing, name_words
from careercli.search import ranking, spelling
from careercli.skills import normalize

SPELLING, PART, HEAD, MOST, ALIAS = "spelling", "part", "head", "most", "alias"
DOER = re.compile("[a-z]{3,}(?:er|or|ist|ian|smith|wright)")
"""A word for somebody who does something."""
_SEGMENTS = re.compile(r", | and | of | for | in | to |; |/|\(|\)| - ")
"""What stands between the parts of a name, each of which ends in a head."""
_SHORT = 3
"""So many letters may be an abbreviation, which nobody means another word by."""
_STEM = 5
"""Words that begin with so many letters alike are of one stem: a biologist, the biological sciences."""
_GROUP = len("25-2")
"""So much of their codes do occupations of a minor group share."""
_SEVERAL = 2
_MOST_NAMES = 200
"""Names with a word that are looked at."""
_HALF = 0.5
"""So much of the letters of a part of a name must have been typed for the part to be meant."""


def guess_of(catalog: Catalog, typed: Sequence[str], text: str, rule: str, matched: Collection[str]) -> str:
    """Why a name is a guess, empty if it is what was typed.

    `typed` are folded, stemmed words; `text` is the name as written, which fits by `rule` (`scoring.fit`) with the
    words `matched`.
    """
    if rule not in ("prefix", "words", "typo"):
        return ""
    alone = len(typed) == 1
    strange = [word for word in typed if word not in matched and word not in "".join(matched)]
    cut_short = [typed[-1]] if typed[-1] not in matched else []
    if any(_is_unknown_short_form(typed, place, matched) for place in range(len(typed))):
        return SPELLING
    if any(_is_another_word(catalog, word, matched, alone=alone) for word in [*strange, *cut_short]):
        return SPELLING
    parts = [name_words(normalize.name_key(part)) for part in _SEGMENTS.split(text) if part]
    if any(part and part[-1] in matched and _share(part, matched) >= _HALF for part in parts):
        return ""
    is_doer = typed[-1] in title_words.GENERIC or (DOER.fullmatch(typed[-1]) and catalog.named(typed[-1]))
    return "" if is_doer and _share(name_words(normalize.name_key(text)), matched) >= _HALF else PART


def is_odd_name(catalog: Catalog, role: Standing, name: str) -> bool:
    """Whether a name is one that a list gives to a role which says nothing of it, and that may be another trade's.

    It may be where the role is what is left over of a group ("All Other"), or where roles of several minor groups have
    the name. What the reviewed table names is never odd, nor is what a role's own title, its texts or, of what is left
    over, another of its names has a word of.
    """
    key = normalize.name_key(name)
    if usual_titles.codes(key):
        return False
    codes = catalog.query.codes_of(catalog.named(name))
    if not role.residual and len({code[:_GROUP] for code in codes.values()}) < _SEVERAL:
        return False
    words = [word for word in name_words(key) if word not in title_words.GENERIC] or name_words(key)
    return not any(_says(catalog, role, word, key) for word in words)


def _says(catalog: Catalog, role: Standing, word: str, key: str) -> bool:
    """Whether the title or a text of a role has a word, or one of its stem; of a leftover another name, too."""
    title = name_words(normalize.name_key(role.title))
    if any(word == other or (len(word) >= _STEM and word[:_STEM] == other[:_STEM]) for other in title):
        return True
    if any(row[0] == role.id for row in catalog.query.passages_with_words([word])):
        return True
    if not role.residual:
        return False
    keys = {other for _id, other in catalog.query.names_matching(NAME, [{word: 1.0}], 1, _MOST_NAMES)} - {key}
    return any(owner == role.id for _id, _key, _kind, owner in catalog.query.titles_and_aliases(keys))


def is_english(catalog: Catalog, word: str) -> bool:
    """Whether a folded, stemmed word is one as it stands, in the catalogue or in the list of English words."""
    return english_words.is_word(word) or bool(ranking.known_anywhere(catalog, [word]))


def _is_another_word(catalog: Catalog, word: str, matched: Collection[str], *, alone: bool) -> bool:
    """Whether a typed word is an English word that would have to be misspelt; others beside it may vouch for a slip."""
    if not alone and any(spelling.is_slip(word, other) for other in matched):
        return False
    return is_english(catalog, word)


def _is_unknown_short_form(typed: Sequence[str], place: int, matched: Collection[str]) -> bool:
    """Whether a typed word is so short that it may be an abbreviation, and no word, nor a part of one that was torn."""
    word = typed[place]
    if len(typed) == 1 or len(word) > _SHORT + 1 or word in matched:
        return False
    if len(word) > _SHORT:  # four letters may be a slip of the fingers
        return not any(spelling.is_slip(word, other) or word in other for other in matched)
    torn = ["".join(typed[start : start + 2]) for start in (place - 1, place) if 0 <= start < len(typed) - 1]
    return not any(spelling.is_slip(whole, other) or whole in other for whole in torn for other in matched)


def _share(words: Sequence[str], matched: Collection[str]) -> float:
    return sum(len(word) for word in words if word in matched) / max(1, sum(map(len, words)))
