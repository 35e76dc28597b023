"""The questions and answers of one role that fit a query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.search import highlight
from careercli.search.ranking import query_words
from careercli.search.spelling import allowed_errors, is_slip
from careercli.skills import normalize
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.catalog.catalog import Entry
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

IN_QUESTION, IN_ANSWER = 1.0, 0.6
_STOP_WORDS = frozenset((
    "a", "an", "and", "are", "as", "at", "be", "can", "do", "doe", "for", "how", "i", "in", "is", "it", "my", "of",
    "on", "or", "the", "to", "what", "when", "which", "who", "why", "will", "with", "you", "your",
))  # fmt: skip
"""Words that every question has: they count only in a query that has no others."""


@dataclass(frozen=True)
class FaqHit:
    """A question that fits, its answer, a score from 0 to 100, and the spans that matched in each."""

    question: str
    answer: str
    score: float
    question_spans: tuple[tuple[int, int], ...] = ()
    answer_spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class FaqAnswer(Answer):
    """Questions of one role with their answers: all in the file's order, or those that fit, best first."""

    slug: str
    title: str
    query: str
    hits: tuple[FaqHit, ...]

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {question, answer}, with the score if there was a query."""
        return [
            {"question": hit.question, "answer": hit.answer} | ({"score": hit.score} if self.query else {})
            for hit in self.hits
        ]

    def to_table(self) -> Table:
        """A row a question."""
        return Table(("question", "answer"), tuple((hit.question, hit.answer) for hit in self.hits))


def faq(entry: Entry, query: str) -> FaqAnswer:
    """The questions of a role; with a query, those that fit it, best first."""
    return FaqAnswer(entry.slug, entry.role.title, query, matching_answers(entry.role, query))


def matching_answers(role: Role | IndexedRole, query: str) -> tuple[FaqHit, ...]:
    """The questions and answers that hold the words of a query, best first; all of them if the query has no words.

    A word in the question counts 1, in the answer 0.6, nowhere 0; the score is the mean over the words, in percent. At
    least half of the words have to be there.
    """
    words = [word for word in query_words(query) if word not in _STOP_WORDS] or query_words(query)
    if not words:
        return tuple(FaqHit(item.question, item.answer, 100.0) for item in role.faq)
    hits = [_faq_hit(item.question, item.answer, words) for item in role.faq]
    return tuple(sorted((hit for hit in hits if hit is not None), key=lambda hit: -hit.score))


def _faq_hit(question: str, answer: str, words: list[str]) -> FaqHit | None:
    question_words, answer_words = set(normalize.joined_stems(question)), set(normalize.joined_stems(answer))
    reached, hits = 0.0, 0
    matched: set[str] = set()
    for word in words:
        in_question, in_answer = _matching(word, question_words), _matching(word, answer_words)
        matched |= in_question | in_answer
        hits += bool(in_question or in_answer)
        reached += IN_QUESTION if in_question else IN_ANSWER if in_answer else 0
    if not hits or hits * 2 < len(words):
        return None
    score = round(100 * reached / len(words), 1)
    return FaqHit(question, answer, score, highlight.spans(question, matched), highlight.spans(answer, matched))


def _matching(word: str, text_words: set[str]) -> set[str]:
    """The words of a text that a word stands for: itself, its inflections, or else the word that was misspelt."""
    exact = {other for other in text_words if normalize.root(other) == normalize.root(word)}
    errors = allowed_errors(len(word))
    if exact or not errors:
        return exact
    from rapidfuzz.distance import OSA

    near = {other for other in text_words if OSA.distance(word, other, score_cutoff=errors) <= errors}
    return near if len(word) > 5 else {other for other in near if is_slip(word, other)}
