"""What `careers search` and `careers faq` answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.catalog.catalog import Catalog, Entry
from careercli.find import faq as faq_find
from careercli.find import search as role_find
from careercli.find.faq import FaqHit
from careercli.find.search import RoleHit
from careercli.results import Table


@dataclass(frozen=True)
class RoleSearch:
    """The roles that a query finds, best first; if none, the nearest names, which are not answers."""

    query: str
    hits: tuple[RoleHit, ...]
    near: tuple[str, ...]
    total: int

    def document(self) -> list[dict[str, Any]]:
        """An array of {slug, title, score, matched: {where, text}}, best first."""
        return [
            {
                "slug": hit.slug,
                "title": hit.title,
                "score": hit.score,
                "matched": {"where": hit.where, "text": hit.text},
            }
            for hit in self.hits
        ]

    def table(self) -> Table:
        """A row a role."""
        rows = tuple((hit.slug, hit.title, hit.score, hit.where, hit.text) for hit in self.hits)
        return Table(("slug", "title", "score", "where", "text"), rows)


@dataclass(frozen=True)
class FaqAnswer:
    """Questions of one role with their answers: all in the file's order, or those that fit, best first."""

    slug: str
    title: str
    query: str
    hits: tuple[FaqHit, ...]

    def document(self) -> list[dict[str, Any]]:
        """An array of {question, answer}, with the score if there was a query."""
        return [
            {"question": hit.question, "answer": hit.answer} | ({"score": hit.score} if self.query else {})
            for hit in self.hits
        ]

    def table(self) -> Table:
        """A row a question."""
        return Table(("question", "answer"), tuple((hit.question, hit.answer) for hit in self.hits))


def search(catalog: Catalog, query: str, limit: int | None = None) -> RoleSearch:
    """The roles that fit a query."""
    found = role_find.search(catalog.fresh(), query, limit)
    return RoleSearch(query, found.hits, found.near, found.total)


def faq(entry: Entry, query: str) -> FaqAnswer:
    """The questions of a role; with a query, those that fit it, best first."""
    return FaqAnswer(entry.slug, entry.role.title, query, faq_find.answers(entry.role, query))
