"""What a search for roles found: each role with the line that fits, and how the query was read."""

from __future__ import annotations

from typing import Any, ClassVar

from careercli.answer import Found
from careercli.lazy_dataclass import dataclass
from careercli.search.title_reading import TitleReading
from careercli.table import Table


@dataclass(frozen=True)
class RoleHit:
    """A role that fits: where (title, alias, skill, or the key of a text), the line, and the spans that matched.

    `guess` says why a name that fits is no more than one (`certainty`), empty if it is what was typed.
    """

    slug: str
    title: str
    score: float
    where: str
    text: str
    spans: tuple[tuple[int, int], ...] = ()
    guess: str = ""

    @property
    def weak(self) -> bool:
        """True for a guess: a role whose name is not what was typed, or that says the words in different places."""
        return bool(self.guess)


@dataclass(frozen=True)
class RoleHits(Found):
    """The roles that fit a query, best first; `near` are names to offer when none does; `total` counts all.

    `reading` says how the query was read as a job title, None if it was not. So many as `left` share no more than words
    of many titles with it, `shared` ones, and are no hits.
    """

    screen: ClassVar[str] = "search"

    query: str
    hits: tuple[RoleHit, ...]
    near: tuple[str, ...]
    total: int
    reading: TitleReading | None = None
    left: int = 0
    shared: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def weak(self) -> bool:
        """True if the best that fits is a guess, and to be told as one."""
        return bool(self.hits) and self.hits[0].weak

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, score, weak, matched: {where, text}}, best first."""
        return [
            {
                "slug": hit.slug,
                "title": hit.title,
                "score": hit.score,
                "weak": hit.weak,
                "matched": {"where": hit.where, "text": hit.text},
            }
            for hit in self.hits
        ]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple((hit.slug, hit.title, hit.score, hit.where, hit.text, hit.weak) for hit in self.hits)
        return Table(("slug", "title", "score", "where", "text", "weak"), rows)
