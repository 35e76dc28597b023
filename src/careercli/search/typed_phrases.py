"""A phrase that no name of the catalogue is as it stands: a product in use, several things, a duty told as in a CV.

Of several things with commas, "&" or "and" between them each is read by itself, with the verb or the noun that it
shares with the others; what is known is taken, and what is not is said. A duty is read as the lines of a CV are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass
from careercli.search import duty_heads, typed_duties
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.search.reading import Named

_SERIES = re.compile(r"\s*[;,]\s*(?:(?:and|or|&)\s+)?|\s+(?:and|&|\+|plus)\s+", re.IGNORECASE)
_TICKET = re.compile(
    r"\s+(?:universal|type\s+[iv\d]+|class\s+[a-e1-7]|cat(?:egory)?\s+[a-e1-7]|current|valid|in\s+date|up\s+to\s+date|tickets?"
    r"|cards?|certs?|certified|trained|qualified|holder|licen[cs]ed?|licen[cs]e|level\s+\d|l\d|gold|blue|red|green|black)$",
    re.IGNORECASE,
)
"""What stands behind the name of a ticket: its class, and that it is held."""
MOST_PIECES = 8
MOST_WORDS = 30
"""A longer phrase is a text, which is no list of duties."""
LEAST_TOLD = 0.5
"""Of the words of a phrase without a verb in front, so many have to be in what is taken for it."""
_THINGS = ("tech_stack", "tools")

ReadPiece = Callable[[str], "tuple[Named, ...]"]
"""What a phrase of one thing names; empty if it is not known."""


@dataclass(frozen=True)
class Pieces:
    """What the pieces of a phrase name, and the pieces that name nothing."""

    named: list[Named] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Whether every piece is known."""
        return bool(self.named) and not self.unread

    def unread_beside(self, named: Sequence[Named]) -> list[str]:
        """The pieces that name nothing, and are no part of what is named either: the doors of "windows & doors"."""
        stems = {stem for each in named for stem in normalize.stems(each.name)}
        return [piece for piece in self.unread if not stems.issuperset(normalize.stems(piece))]


def series(catalog: Catalog, text: str, read_piece: ReadPiece) -> Pieces | None:
    """What each of several things in a phrase names; None for a phrase of one thing."""
    pieces = [piece.strip(" .()") for piece in _SERIES.split(text) if piece.strip(" .()")]
    if not 1 < len(pieces) <= MOST_PIECES or len(text.split()) > MOST_WORDS:
        return None
    result = Pieces()
    for number, piece in enumerate(pieces):
        named = _of_piece(catalog, piece, read_piece) or _shared(pieces, number, read_piece)
        if named:
            known = {other.key for other in result.named}
            result.named.extend(each for each in named if each.key not in known)
        else:
            result.unread.append(piece)
    return result


def _of_piece(catalog: Catalog, piece: str, read_piece: ReadPiece) -> tuple[Named, ...]:
    """What a piece names by itself. A single word is no tool or product there that is a word like others."""
    named = read_piece(piece)
    if len(piece.split()) == 1 and (piece.islower() or piece.istitle()):
        return tuple(each for each in named if not (each.rule in ("exact", "product") and is_thing(catalog, each)))
    return named


def _shared(pieces: Sequence[str], number: int, read_piece: ReadPiece) -> tuple[Named, ...]:
    """What a piece names with the words that it shares with those beside it: "cutting and baling hay"."""
    words = pieces[number].split()
    if number + 1 < len(pieces) and len(words) == 1:
        behind = pieces[number + 1].split()
        for start in range(1, len(behind)):
            if named := read_piece(" ".join([*words, *behind[start:]])):
                return named
    for before in reversed(pieces[:number]):
        verb = before.split()[0]
        if len(before.split()) > 1 and is_verb(verb) and not is_verb(words[0]):
            return read_piece(f"{verb} {pieces[number]}")
    return ()


def duty(catalog: Catalog, text: str, lookup: Callable[[str], Named | None]) -> tuple[Named, ...]:
    """What a phrase says that was done, or that somebody is good at; empty if that is not known."""
    if not 2 <= len(text.split()) <= typed_duties.MOST_WORDS:
        return ()
    bare = typed_duties.bare(text)
    if not bare:
        return ()

    def allowed(named: Named) -> bool:
        return named.rule in ("usual", "activity", "alias") or not is_thing(catalog, named)

    for name in (text, bare, _TICKET.sub("", bare)):
        if (named := lookup(name)) is not None and allowed(named):
            return (named,)
    told = typed_duties.first_read(lookup, bare, allowed) or _by_head(catalog, bare)
    every = (told,) if told is not None else tuple(_as_running_text(catalog, bare))
    words = sorted(normalize.words(text))  # where only their order is another, no duty is told: search finds the name
    return tuple(named for named in every if sorted(normalize.words(named.name)) != words)


def _by_head(catalog: Catalog, text: str) -> Named | None:
    """What a duty surely is by its head word."""
    from careercli.search import reading

    entry = duty_heads.read(paths.bundled_data()).of(text)
    return reading.standing_for(catalog, entry.stands_for, entry.reason) if entry and entry.is_sure else None


def _as_running_text(catalog: Catalog, text: str) -> Iterator[Named]:
    """What a line of a CV tells that begins with what was done, or is all but a usual name."""
    from careercli.search.duties import DutyReader

    told = DutyReader(catalog).read(text)
    words = [word for word in normalize.words(text) if len(word) > 2]
    covered = sum(len(normalize.words(each.text)) for each in told)
    is_name = len(words) > 2 and all(word[:1].isupper() for word in text.split())  # Excel Physical Therapy
    least = 1.0 if is_name else LEAST_TOLD
    if told and (is_verb(text.split()[0]) or covered >= least * len(words)):
        yield from {each.named.key: each.named for each in told}.values()


def is_verb(word: str) -> bool:
    """Whether a word at the head of a line says by its form what was done."""
    folded = normalize.fold_text(word)
    return folded.endswith(("ed", "ing")) or typed_duties.is_irregular(folded)


def is_thing(catalog: Catalog, named: Named) -> bool:
    """Whether what is named is a tool or a product."""
    return named.id is not None and catalog.query.skill_place(named.id).startswith(_THINGS)
