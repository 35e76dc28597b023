"""Narrowing roles while somebody types: what can be shown at each key, and what a little later joins it.

`careers search` answers finished words. While a word is being typed, what begins with it counts as well: titles are
compared in memory, at once; aliases and everything that `search` finds come from the index after that. Scores are on
the scale of `search`: the title itself 100, one that has all the words typed, in the singular or plural, 96, one that
begins as typed 92, one whose words do 86, an alias 80 and 70. Of equals the role with most jobs comes first.
"""

from __future__ import annotations

import functools
import heapq
import re
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog, Entry
from careercli.roles.indexed import indexed_role
from careercli.search import query, ranking, roles
from careercli.skills import normalize

MOST_ROWS = 200
"""Roles that are shown of those that fit, the best first; without a query all are."""
MOST_MARKED = 6
"""Roles that can be compared at a time."""
TITLE, TITLE_HAS, TITLE_BEGINS, TITLE_WORDS, ALIAS_BEGINS, ALIAS_WORDS = 100.0, 96.0, 92.0, 86.0, 80.0, 70.0
ALIASES_FROM = 2
"""Letters from which on aliases are looked through: nearly every role has one for a single letter."""


@dataclass(frozen=True)
class PickerRow:
    """A role of the list; `where` and `text` say what fits if it is not the title, `jobs` how many do the work."""

    slug: str
    title: str
    score: float = 0.0
    where: str = "title"
    text: str = ""
    jobs: int = 0


@dataclass(frozen=True)
class PickerResult:
    """The roles that fit what was typed, best first; `cut` if there are more; `near` are names if none fits."""

    query: str
    rows: tuple[PickerRow, ...]
    cut: bool = False
    near: tuple[str, ...] = ()


@dataclass(frozen=True)
class Titles:
    """Every role by title, with the folded words of each (`-legal-clerk`)."""

    rows: tuple[PickerRow, ...]
    folded: tuple[str, ...]

    @classmethod
    def read(cls, catalog: Catalog) -> Titles:
        """The titles of an index that is up to date."""
        rows = tuple(PickerRow(slug, title, jobs=jobs) for slug, title, jobs in catalog.query.slugs_by_title())
        return cls(rows, tuple(f"-{normalize.name_key(row.title)}" for row in rows))

    @functools.cached_property
    def jobs(self) -> dict[str, int]:
        """How many jobs each role has, by slug."""
        return {row.slug: row.jobs for row in self.rows}


def match_titles(titles: Titles, text: str) -> PickerResult:
    """The roles whose titles have words that begin as typed. Some milliseconds for ten thousand titles."""
    words = _words(text)
    if words is None:
        return PickerResult(text, ())
    if not words:
        return PickerResult(text, titles.rows)
    return _best(titles, text, _by_titles(titles, words))


def narrow(catalog: Catalog, titles: Titles, text: str) -> PickerResult:
    """The roles that `at_once` gives, those with aliases that begin as typed, and all that `careers search` finds."""
    words = _words(text)
    if words is not None and not words:
        return PickerResult(text, titles.rows)
    answer = roles.search(catalog, text, MOST_ROWS)
    rows = [PickerRow(hit.slug, hit.title, hit.score, hit.where, hit.text) for hit in answer.hits]
    if words:
        rows += _by_titles(titles, words)
        if len("".join(words)) >= ALIASES_FROM:
            rows += _by_aliases(catalog, words)
    return _best(titles, text, rows, answer.total > len(answer.hits), answer.near)


def entry_from_index(catalog: Catalog, slug: str) -> Entry | None:
    """A role as the index holds it now, without a look at the files; None if it is gone."""
    record = catalog.query.role_json(slug)
    if record is None:
        return None
    rank, json_text = record
    return Entry(slug, catalog.folders[rank].origin, indexed_role(json_text))


def toggle_mark(marked: tuple[str, ...], slug: str) -> tuple[str, ...]:
    """The marked roles with this one added, or taken out if it is among them; full, they stay as they are."""
    if slug in marked:
        return tuple(other for other in marked if other != slug)
    return (*marked, slug) if len(marked) < MOST_MARKED else marked


def _words(text: str) -> list[str] | None:
    """The folded words of what was typed, or None if it uses the syntax of `search`."""
    parsed = query.parse_query(text)
    if parsed.phrases or parsed.excluded or any(parsed.words):
        return None
    return normalize.words(text[: ranking.LONGEST_QUERY])[: ranking.MOST_WORDS]


def _by_titles(titles: Titles, words: list[str]) -> list[PickerRow]:
    """The roles whose titles have a word that begins with each of the words."""
    joined, starts = f"-{'-'.join(words)}", [f"-{word}" for word in words]
    longest = max(starts, key=len)
    plural = r"(?:s|(?<=[xzh])es|(?<=ss)es)?(?![^-])"
    whole = re.compile("|".join(re.escape(start) + plural for start in dict.fromkeys(starts)))

    def score(folded: str) -> float:
        if folded == joined:
            return TITLE
        if len({match.group().rstrip("s") for match in whole.finditer(folded)}) >= len(set(starts)):
            return TITLE_HAS
        return TITLE_BEGINS if folded.startswith(joined) else TITLE_WORDS

    return [
        PickerRow(row.slug, row.title, score(folded))
        for row, folded in zip(titles.rows, titles.folded, strict=True)
        if longest in folded and all(start in folded for start in starts)
    ]


def _by_aliases(catalog: Catalog, words: list[str]) -> list[PickerRow]:
    """The roles with an alias that has a word that begins with each of the words."""
    return [
        PickerRow(match.slug, match.title, ALIAS_BEGINS if match.begins else ALIAS_WORDS, "alias", match.alias)
        for match in catalog.query.aliases_beginning(words, MOST_ROWS + 1)
    ]


def _best(
    titles: Titles, text: str, rows: list[PickerRow], cut: bool = False, near: tuple[str, ...] = ()
) -> PickerResult:
    """Each role once, by its best score; of equal ones that with most jobs first, then the shorter title."""
    jobs = titles.jobs
    best: dict[str, PickerRow] = {}
    for row in rows:
        if row.slug not in best or best[row.slug].score < row.score:
            best[row.slug] = row
    first = heapq.nsmallest(
        MOST_ROWS,
        best.values(),
        key=lambda row: (-row.score, -jobs.get(row.slug, 0), len(row.title), row.title, row.slug),
    )
    return PickerResult(text, tuple(first), cut or len(best) > len(first), () if first else near)
