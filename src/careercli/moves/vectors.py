"""Roles as weighted terms, read from the index: rarities, the terms of one or many roles, and the words behind them."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from careercli.catalog.index import Index, listed
from careercli.catalog.weighed import MOST_TIMES, SIGNALS, unpacked

Column: TypeAlias = "tuple[array[int], array[int]]"
"""The numbers of terms, in order, and their values."""
CHUNK = 400
"""Roles asked for at once."""

LOG = [0.0, *(1 + math.log(count) for count in range(1, MOST_TIMES + 1))]
"""What a word that stands so often counts: 1 + ln(count), so that ten times is not ten times as much."""


@dataclass(frozen=True)
class Rarity:
    """How rare terms are: by a term's number, ln((roles + 1) / roles that have it). `roles` is the number of roles."""

    roles: int
    idf: array[float]

    def share(self, idf: float) -> float:
        """A rarity from 0 (every role has it) to 1 (one role has it)."""
        return min(1.0, idf / math.log(self.roles + 1)) if self.roles > 0 else 0.0


def rarity(index: Index) -> Rarity:
    """The rarities as the index noted them last."""
    for roles, data in index.rows("SELECT roles, idf FROM rarity"):
        idf = array("d")
        idf.frombytes(data)
        return Rarity(int(roles), idf)
    return Rarity(0, array("d", [0.0]))


def columns(
    index: Index, roles: Iterable[int], signals: Sequence[str] = tuple(SIGNALS)
) -> Iterator[tuple[int, list[Column]]]:
    """The terms of some roles by their numbers, signal by signal."""
    wanted = list(roles)
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        sql = f"SELECT role, {', '.join(signals)} FROM vector WHERE role IN ({listed(map(str, some))})"
        for role, *blobs in index.rows(sql, some):
            yield int(role), [unpacked(blob) for blob in blobs]


def having(index: Index, term: int) -> list[int]:
    """The roles that have a word or a skill."""
    return [row[0] for row in index.rows("SELECT rowid FROM vector_terms WHERE vector_terms MATCH ?", (f'"{term}"',))]


def number(index: Index, slug: str) -> int:
    """The number of a role in the index."""
    return int(index.rows("SELECT id FROM role WHERE slug = ?", (slug,))[0][0])


def words(index: Index, terms: Iterable[int]) -> dict[int, str]:
    """The words behind terms, each with the letter of its signal in front."""
    wanted = list(terms)
    found: dict[int, str] = {}
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        found.update(index.rows(f"SELECT id, word FROM term WHERE id IN ({listed(map(str, some))})", some))
    return found


def skill_terms(index: Index, keys: Iterable[str]) -> dict[str, int]:
    """The numbers of the terms of skills by their keys; a skill that no role has is left out."""
    letter = SIGNALS["skills"]
    wanted = [letter + key for key in keys]
    found: dict[str, int] = {}
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        for word, one in index.rows(f"SELECT word, id FROM term WHERE word IN ({listed(some)})", some):
            found[word[1:]] = one
    return found


def skill_names(index: Index, keys: Iterable[str]) -> dict[str, str]:
    """The names of skills by their keys."""
    wanted = list(keys)
    found: dict[str, str] = {}
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        found.update(index.rows(f"SELECT key, name FROM skill WHERE key IN ({listed(some)})", some))
    return found


def spread(index: Index, terms: Iterable[int]) -> dict[int, tuple[float, float]]:
    """The mean and the standard deviation of ratings over the roles that have them."""
    wanted = list(terms)
    rows = index.rows(f"SELECT id, roles, total, squares FROM term WHERE id IN ({listed(map(str, wanted))})", wanted)
    found = {}
    for one, roles, total, squares in rows:
        mean = total / roles
        found[int(one)] = (mean, math.sqrt(max(0.0, squares / roles - mean * mean)))
    return found
