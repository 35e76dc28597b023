"""What a duty is by its head word and what it is done to: crane scheduling, goods-in checks, handling of parcels.

The reviewed table `duty_heads.tsv` says which work activity, skill or field of knowledge a head word stands for, and
behind which words. The line that fits with most words counts. A line is `sure` where a recruiter would take the one
for the other whatever the trade, else it is a question; `*` stands for any words. A phrase counts in any form:
"counted cycle stock".
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.lazy_dataclass import dataclass
from careercli.roles.reviewed_table import read_lines
from careercli.skills import normalize
from careercli.skills.inflection import root

FILE = "duty_heads.tsv"
COLUMNS = ("head", "of", "stands_for", "certainty", "reason")
SURE, ASK = "sure", "ask"
ANY = "*"
MOST_WORDS = 6
"""A longer phrase is a sentence, which is read as running text."""
_BETWEEN = "|"
_PEOPLE = ("er", "ers", "or", "ors", "ist", "ists")
"""How a word ends that is who does it: a stock checker is no stock check, and a menu planner may be a book."""
_SMALL = frozenset(("of", "the", "a", "an", "all", "any", "our", "their", "new", "own", "daily", "and", "&", "weekly"))
_BEHIND = frozenset(("in", "for", "to", "with", "at", "on", "by", "per", "from", "across", "using", "within",
                     "about", "during", "into", "onto", "aged", "via"))  # fmt: skip
"""Words behind which it says where, for whom, or with what."""
WITH_OBJECT = frozenset(("with", "to", "after", "for", "on"))
"""Words between some verbs and what is done: dealt with complaints, looked after children."""
PARTICLES = frozenset(("up", "over", "out", "down", "off", "through", "back"))
"""Words that make another verb of the one before: cash up, turn over, break down."""
_TEXT_SIGNS = str.maketrans("&/", "  ")


class DutyHead(NamedTuple):
    """What a head word stands for behind some words, whether that is beyond doubt, and why."""

    stands_for: str
    is_sure: bool
    reason: str


@dataclass(frozen=True)
class DutyHeads:
    """The lines of the table by the root of their head: the roots of the words before it, and the entry.

    Those with most words come first. `heads` are the heads as the table writes them.
    """

    by_head: dict[str, list[tuple[tuple[str, ...], DutyHead]]]
    heads: frozenset[str]

    def of(self, phrase: str, *, whole: bool = False) -> DutyHead | None:
        """What a phrase stands for by its head, at its end or in front; None if no line fits.

        With `whole` a line has to have all words of the phrase, as in running text, where others may be before it.
        """
        words = phrase.translate(_TEXT_SIGNS).split()
        if not 2 <= len(words) <= MOST_WORDS:
            return None
        at_end = self._fitting(words[-1], words[:-1], whole=whole)
        in_front = self._in_front(words, whole=whole)
        if at_end is not None and at_end.is_sure and not (_says_where(words[1:-1]) and in_front and in_front.is_sure):
            return at_end
        return in_front or at_end

    def _in_front(self, words: Sequence[str], *, whole: bool) -> DutyHead | None:
        """What a phrase stands for by the verb in front, with the small word that is part of it: turned over rooms."""
        is_joined = len(words) > 2 and words[1].casefold() in PARTICLES | WITH_OBJECT
        start = 2 if is_joined else 1
        behind = _object(words[start:])
        if whole and len(behind) < len(words[start:]):
            return None
        return self._fitting(words[0], behind, whole=whole, particle=words[1] if is_joined else "")

    def _fitting(self, head: str, words: Sequence[str], *, whole: bool, particle: str = "") -> DutyHead | None:
        folded = normalize.fold_text(head)
        if folded.endswith(_PEOPLE) and normalize.stem(folded) not in self.heads:
            return None
        of = _roots(words)
        if not of:
            return None
        for wanted, entry in self.by_head.get(_of_head(f"{folded} {particle}".strip()), ()):
            if of == wanted or (not whole and (not wanted or of[-len(wanted) :] == wanted)):
                return entry
        return None


def _of_head(head: str) -> str:
    """The root of a head, of its verb where a small word belongs to it: "turn over", "dealt with"."""
    verb, _, particle = normalize.fold_text(head).partition(" ")
    return f"{root(verb)} {particle}" if particle in PARTICLES | WITH_OBJECT else " ".join(map(root, head.split()))


def _object(words: Sequence[str]) -> Sequence[str]:
    """The words behind a head that say what it is done to: parcels in "handling of parcels for shops"."""
    end = next((number for number, word in enumerate(words) if normalize.fold_text(word) in _BEHIND), len(words))
    return words[:end]


def _says_where(words: Sequence[str]) -> bool:
    """Whether a phrase goes on behind its object: minutes are what is taken "at board meetings"."""
    return len(_object(words)) < len(words)


def _roots(words: Sequence[str]) -> tuple[str, ...]:
    """The roots of words in their order, those of "goods-in" two, without small ones."""
    parts = [part for word in words for part in normalize.fold_text(word).replace("-", " ").split()]
    return tuple(root(part) for part in parts if part not in _SMALL)


@functools.cache
def read(folder: Path) -> DutyHeads:
    """The table of a folder of data, read once. Raises CareersError if it is damaged or not there."""
    by_head: dict[str, list[tuple[tuple[str, ...], DutyHead]]] = {}
    lines: dict[tuple[str, tuple[str, ...]], DutyHead] = {}
    heads: set[str] = set()

    def add(head: str, of: str, stands_for: str, certainty: str, reason: str) -> None:
        if certainty not in (SURE, ASK):
            raise ValueError(f'the certainty is "{certainty}", neither {SURE} nor {ASK}')
        if not (head and of and stands_for and reason):
            raise ValueError("a cell is empty")
        entry = DutyHead(stands_for, certainty == SURE, reason)
        heads.update(head.split(_BETWEEN))
        for own in {_of_head(each) for each in head.split(_BETWEEN)}:
            for words in of.split(_BETWEEN):
                wanted = () if words == ANY else _roots(words.split())
                if lines.setdefault((own, wanted), entry) is not entry:
                    raise ValueError(f'"{head}" behind "{words}" has a line already')

    read_lines(folder / FILE, COLUMNS, add)
    for (own, wanted), entry in sorted(lines.items(), key=lambda line: -len(line[0][1])):
        by_head.setdefault(own, []).append((wanted, entry))  # the most words first, any words last
    return DutyHeads(by_head, frozenset(heads))
