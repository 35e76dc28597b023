"""Normalisation of text: case folding, stemming, keys and slugs. Pure text, no knowledge of roles."""

from __future__ import annotations

import functools
import re
import unicodedata

_TOKEN = re.compile(r"[^\W_]+(?:[.+'’][^\W_]+)*[+#]*", re.UNICODE)
_DOT_NET = re.compile(r"(?<![\w.])\.net(?!\w)")
_DOT_OF_NAME = re.compile(r"(?<=[^\W\d_])\.|\.(?=[^\W\d_])")
"""A dot that is no decimal point: Node.js and nodejs are one word."""
_BRITISH = {
    "analyse": "analyze",
    "analysing": "analyzing",
    "behaviour": "behavior",
    "behavioural": "behavioral",
    "cancelling": "canceling",
    "catalogue": "catalog",
    "centre": "center",
    "colour": "color",
    "counselling": "counseling",
    "defence": "defense",
    "enrol": "enroll",
    "enrolment": "enrollment",
    "fibre": "fiber",
    "fulfil": "fulfill",
    "grey": "gray",
    "instalment": "installment",
    "jewellery": "jewelry",
    "judgement": "judgment",
    "labelling": "labeling",
    "labour": "labor",
    "licence": "license",
    "metre": "meter",
    "modelling": "modeling",
    "mould": "mold",
    "paediatric": "pediatric",
    "plough": "plow",
    "practise": "practice",
    "programme": "program",
    "sceptical": "skeptical",
    "theatre": "theater",
    "travelling": "traveling",
    "tyre": "tire",
    "anaesthesia": "anesthesia",
    "anaesthetic": "anesthetic",
    "orthopaedic": "orthopedic",
    "haematology": "hematology",
    "aluminium": "aluminum",
}
_IS_TO_IZ = re.compile(
    r"^((?:organ|prior[it]*|optim|custom|special|summar|util|standard|digit|recogn|real|categor|emphas|minim|maxim|"
    r"author|visual|general|normal|central|local|global|modern|final|stabil|steril|synchron|character|immun|comput[e]?r|"
    r"monet|capital|item|priorit)i)s(e|es|ed|er|ers|ing|ation|ations|ational)$"
)  # fmt: skip
_ENDINGS = ("ations", "ation", "ings", "ing", "ely", "ly", "ers", "er", "ed", "es", "s", "e")
MIN_ROOT_LENGTH = 4


_PIECE = 500
"""Characters that are decomposed at a time. A run of accents is sorted by comparing each with each; as they all go,
the order of those in different pieces is nothing to us."""


def fold_text(text: str) -> str:
    """Folded text: without accents and case, and with straight apostrophes."""
    pieces = (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
    decomposed = "".join(unicodedata.normalize("NFKD", piece) for piece in pieces)
    return (
        "".join(character for character in decomposed if not unicodedata.combining(character))
        .casefold()
        .replace("’", "'")
    )


def words(text: str) -> list[str]:
    """The words of a text, folded but not stemmed: `C++`, `Node.js` and `O'Reilly` stay one word each."""
    return list(_words(text))


@functools.lru_cache(maxsize=8_000)
def _words(text: str) -> tuple[str, ...]:
    """`words`, cached: a name's are needed for its key, and again for terms. `.NET` is said dot net, and is no net."""
    folded = text.lower() if text.isascii() else fold_text(text)
    return tuple(_TOKEN.findall(_DOT_NET.sub("dotnet", folded) if ".net" in folded else folded))


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A folded word without its plural ending and in American spelling.

    A rule of thumb for names of skills, not a stemmer for prose: `databases` gives `database`, `analysis` stays.
    """
    word = word.replace("'s", "").replace("'", "")
    if "." in word:
        word = _DOT_OF_NAME.sub("", word)
    word = _BRITISH.get(word) or (_IS_TO_IZ.sub(r"\1z\2", word) if "is" in word else word)
    if len(word) < 4 or not word.isalpha() or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes", "tzes")):
        return _BRITISH.get(word[:-2], word[:-2])
    if word.endswith("s"):
        return _BRITISH.get(word[:-1], word[:-1])
    return word


def root(word: str) -> str:
    """A folded word without the commonest endings of verbs and nouns: `contracts`, `contracted` give `contract`.

    It goes further than `stem`, which names of skills need to stay apart (`Accounting` is no `Account`), and stands for
    the stems of the full-text index, which SQLite makes and does not return: it says which words of a text to mark.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= MIN_ROOT_LENGTH:
            return word[: -len(ending)]
    return word


def stems(text: str) -> list[str]:
    """The folded, stemmed words of a text."""
    return list(map(stem, _words(text)))


def joined_stems(text: str) -> list[str]:
    """The folded, stemmed words of a text, a single `e` joined to the word after it: "e-discovery" is one word."""
    return list(_joined(text))


@functools.lru_cache(maxsize=8_000)
def _joined(text: str) -> tuple[str, ...]:
    """`joined_stems`, cached: a text is needed twice, as a passage and for terms, and many are several roles'."""
    return tuple(join_e_prefix(stems(text)))


def join_e_prefix(stemmed: list[str]) -> list[str]:
    """Words with each single `e` joined to the word after it: ["e", "discovery"] gives ["ediscovery"]."""
    if "e" not in stemmed:
        return stemmed
    result: list[str] = []
    for word in stemmed:
        if result and result[-1] == "e":
            result[-1] = "e" + word
        else:
            result.append(word)
    return result


@functools.lru_cache(maxsize=50_000)
def key(text: str) -> str:
    """The key of a name: folded, stemmed words without spaces. `E-Discovery` and `eDiscovery` have the same."""
    return "".join(stems(text))


def name_key(text: str) -> str:
    """The form under which a role is looked up: folded words joined by single hyphens, as a slug is written."""
    return "-".join(_words(text))


def slug(title: str) -> str:
    """A slug for a title: ASCII letters and digits, single hyphens, at most 100 characters; may be empty."""
    ascii_only = fold_text(title).encode("ascii", "ignore").decode().replace("+", " plus ").replace("#", " sharp ")
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.replace("'", "")).strip("-")[:100].strip("-")
