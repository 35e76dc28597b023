"""Skills that a sentence lists, alone or as what a job should use together."""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_frame
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import software_words
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.commands.typed_words import names_something
from careercli.roles import beyond_words, plain_conditions

_TWO, _MOST, _MOST_OF_WORK = 2, 6, 3
"""Skills of a list, at least and at most; words of one."""
_COMBINED = (
    rf"(?:(?:what|which|any|find|show me|i want|a|an|good) )*{JOBS} (?:that |which |where i )?"
    r"(?:use|uses|using|combine|combines|combining|mix|mixes|involve|need|needs|require|requires)s? (?:both )?"
    r"(?P<one>[a-z+#.]+(?: [a-z]+)?) (?:and|with|plus) (?P<other>[a-z+#.]+(?: [a-z]+)?)(?: (?:together|skills))?"
)
"""What asks for jobs in which two things are used."""
_CUES = ("need", "requir", " use", "ask for", "call for", "involve", "rely on")


def combined(catalog: Catalog, sentence: str) -> Question | None:
    """The jobs that use two skills: "what jobs use python and biology together"; None for another sentence."""
    match = cued.fullmatch(_COMBINED, sentence) if " and " in sentence or " with " in sentence else None
    pieces = [match["one"], match["other"]] if match else []
    if not pieces or not all(is_known(catalog, piece) for piece in pieces):
        return None
    return Question(("match", *pieces))


_GOOD_AT_CUES = ("good ", "great ", "skilled ", "strong ", "experienced ", "proficient ", "comfortable ")
_GOOD_AT = (
    rf"(?:i'm |i am )?(?:(?:also|quite|pretty|very|most) )*"
    rf"(?:good|great|skilled|strong|experienced|proficient|comfortable) (?:at|with|in) (?P<named>.+?)"
    rf"(?:[,;.?!]* (?:so |and )?(?:(?:what|which|any)(?: (?:kinds?|sorts?|types?) of)? (?:{JOBS})"
    rf"(?: (?:would|could|can|might|may|should|will|is|are|there|best|that|which|do|does))*"
    rf"(?: (?:fits?|suits?|match(?:es)?|(?:good|right|out there|for)(?: for)?|i do|i get|i look (?:at|for)|"
    rf"use (?:it|this|that|them|both)))?"
    rf"(?: (?:me|my skills|someone like me))?|what (?:can|could|should) i (?:do|be|become)))?"
)
"""How somebody says what they are good at, and asks for nothing but jobs."""


def good_at(catalog: Catalog, sentence: str) -> Question | None:
    """The jobs that use what somebody says they are good at; None where it asks for more, or no piece is a skill."""
    match = cued.fullmatch(_GOOD_AT, sentence) if any(cue in sentence for cue in _GOOD_AT_CUES) else None
    pieces = all_known(catalog, match["named"]) if match else ()
    return Question(("match", *pieces)) if pieces else None


_NEEDED = (
    rf"(?:(?:what|which|any|are there|find|show me|list|all|the|good) )*{JOBS} (?:in which |where )?"
    r"(?:(?:that|which|who|you|i|people|they|will|can|do|would) )*"
    r"(?:need|requir|use|ask for|call for|involve|rely on)(?:s|e|es|ing)? "
    r"(?:to have |having )?(?:an? |the |my |some )?(?P<named>[a-z0-9+#.'-]+(?: [a-z0-9+#.'-]+){0,3}?)(?: skills?)?"
)
"""What asks for the jobs of one skill, tool or certificate: "which jobs need a CDL"."""


def needed(catalog: Catalog, sentence: str) -> Question | None:
    """The jobs that ask for one thing, if it is surely a skill, a tool or a certificate; None for another sentence."""
    asked = asked_places.parted(sentence) if any(cue in sentence for cue in _CUES) else None
    match = cued.fullmatch(_NEEDED, asked.rest) if asked else None
    if asked is None or match is None:
        return None
    wishes = plain_conditions.parted(match["named"])
    if wishes.beyond and not plain_conditions.not_understood(wishes):
        return Question((), (*wishes.remarks, beyond_words.GO_ON))
    if not is_known(catalog, match["named"]):
        return None
    return Question(("match", match["named"], *(("--in", asked.place) if asked.place else ())))


def is_known(catalog: Catalog, piece: str) -> bool:
    """Whether words are surely a skill, a tool or a certificate."""
    return bool(getattr(catalog.skills(piece, limit=1), "sure", ()))


def listed(catalog: Catalog, sentence: str) -> Question | None:
    """What a list of skills and of nothing else leads to: "excel and bookkeeping", "python sql statistics"."""
    pieces = [piece.strip() for piece in re.split(r"[,;]| and | & ", sentence) if piece.strip()]
    pieces = pieces if len(pieces) > 1 else sentence.split()
    if not _TWO <= len(pieces) <= _MOST or named_roles.named(catalog, sentence):
        return None
    if pieces == sentence.split() and sum(software_words.is_software(catalog, piece) for piece in pieces) < _TWO:
        return None  # "sales marketing" may be a title
    sure = (is_known(catalog, piece) for piece in pieces)
    is_told = len(pieces) > _TWO and pieces != sentence.split() and all(map(may_be_skill, pieces))
    are_known = any(sure) if is_told else all(sure)  # what is not found is said by `match`
    return Question(("match", *pieces)) if are_known else None


def all_known(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The skills and programs that words list, if one of them is surely known and each may be one; else none."""
    pieces = [re.sub(r"^(?:also|some|basic|how to use) ", "", piece.strip()) for piece in re.split(_LISTED, words)]
    pieces = [piece for piece in pieces if piece]
    if not pieces or len(pieces) > _MOST:
        return ()
    known = [is_known(catalog, piece) for piece in pieces]
    may_be = (sure or may_be_skill(piece) for sure, piece in zip(known, pieces, strict=True))
    return tuple(pieces) if any(known) and all(may_be) else ()


_LISTED = r"[,;]| and | & | or "


def may_be_skill(piece: str) -> bool:
    """Whether one of several things may be what somebody can do: a few words that ask for nothing."""
    return (
        len(piece.split()) <= _MOST_OF_WORK
        and piece not in ("anything", "something", "whatever", "ideas", "help")
        and all(map(names_something, piece.split()))
        and not plain_conditions.parted(piece).has_wishes
        and not asked_frame.asks(piece)
    )
