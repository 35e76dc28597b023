"""The questions and answers of one role that fit a query."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from careercli.answer import Found
from careercli.errors import NoSuchRole
from careercli.search import highlight
from careercli.search.out_of_date import marks_on
from careercli.search.ranking import query_words
from careercli.search.spelling import allowed_errors, is_slip
from careercli.skills import normalize
from careercli.table import Table
from careercli.text import markdown_text, said_back

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

IN_QUESTION, IN_ANSWER = 1.0, 0.6
WHOLE, LEAST_WORDS = 100.0, 2
"""The score of a question with every word in it, and so many words of a query are several."""
_STOP_WORDS = frozenset((
    "a", "an", "and", "are", "as", "at", "be", "can", "do", "doe", "for", "how", "i", "in", "is", "it", "my", "of",
    "on", "or", "the", "to", "what", "when", "which", "who", "why", "will", "with", "you", "your",
))  # fmt: skip
"""Words that every question has: they count only in a query that has no others."""


_MACHINES = frozenset(("ai", "a.i.", "automation", "robots"))
"""What is asked about and is no role, though names of roles begin with it: "AI" is of no airline."""


@dataclass(frozen=True)
class FaqHit:
    """A question that fits, its answer, a score from 0 to 100, the spans that matched in each, and whose it is.

    `out_of_date` marks what the answer says and is so no longer.
    """

    question: str
    answer: str
    score: float
    question_spans: tuple[tuple[int, int], ...] = ()
    answer_spans: tuple[tuple[int, int], ...] = ()
    slug: str = ""
    title: str = ""
    out_of_date: tuple[str, ...] = ()


@dataclass(frozen=True)
class FaqAnswer(Found):
    """Questions with their answers: of one role, all in the file's order, or those that fit, best first.

    Without a `slug` they are those of all roles that fit.
    """

    slug: str
    title: str
    query: str
    hits: tuple[FaqHit, ...]
    remarks: tuple[str, ...] = ()

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, question, answer, out_of_date}, with the score if there was a query."""
        return [
            {"slug": hit.slug, "question": hit.question, "answer": hit.answer, "out_of_date": list(hit.out_of_date)}
            | ({"score": hit.score} if self.query else {})
            for hit in self.hits
        ]

    def to_table(self) -> Table:
        """A row a question."""
        columns = ("slug", "question", "answer", "out_of_date", *(("score",) if self.query else ()))
        rows = ({**row, "out_of_date": "; ".join(row["out_of_date"]) or None} for row in self.to_dict())
        return Table(columns, tuple(tuple(row[name] for name in columns) for row in rows))

    def to_markdown(self) -> str:
        """A text: each question as a heading over its answer, with the role's title where they are of several."""
        lines = [f"# {markdown_text(self.title or 'Questions and answers')}", ""]
        for hit in self.hits:
            whose = "" if self.slug else f" ({markdown_text(hit.title)})"
            lines += [f"## {markdown_text(hit.question)}{whose}", "", markdown_text(hit.answer), ""]
            lines += [line for mark in hit.out_of_date for line in (f"*{markdown_text(mark)}*", "")]
        return "\n".join(lines).rstrip() + "\n" if self.hits else ""


def faq(entry: Entry, query: str) -> FaqAnswer:
    """The questions of a role; with a query, those that fit it, best first."""
    hits, title = tuple(_of(entry, query)), entry.role.title
    none = f"no question of {title} fits {said_back(query)}; `careers faq {entry.slug}` has all"
    return FaqAnswer(entry.slug, title, query, hits, () if hits or not entry.role.faq else (none,))


def faq_of_all(catalog: Catalog, query: str) -> FaqAnswer:
    """The questions of all roles that fit a query, best first; without a query all, role by role."""
    hits = [hit for slug in catalog.query.slugs_with_section("faq") for hit in _of(catalog.entry(slug), query)]
    hits.sort(key=lambda hit: -hit.score)
    return FaqAnswer("", "", query, tuple(hits))


def faq_of_words(catalog: Catalog, words: Sequence[str]) -> FaqAnswer:
    """The questions of the role that the first word names, which fit the others; else those of all roles that fit.

    A role without questions has those of all that fit the other words, or no hits; where it is named by the beginning
    of a name alone, that is looked up in the questions of all. Raises NoSuchRole for a single word that is neither a
    role's name nor in any answer, or much like a name.
    """
    if not words:
        return faq_of_all(catalog, "")
    first, query = words[0], " ".join(words[1:])
    if first.casefold() in _MACHINES:
        return faq_of_all(catalog, " ".join(words))
    try:
        entry = catalog.entry(first)
    except NoSuchRole as error:
        is_name = len(first.split()) < 2 and not query
        if is_name and (error.suggestions or not first.strip()):
            raise
        answer = faq_of_all(catalog, " ".join(words))
        if is_name and not answer.hits:
            raise
        return answer
    if entry.role.faq:
        return faq(entry, query)
    if query and (answer := faq_of_all(catalog, query)).hits:
        return answer
    if not _is_name(entry, first) and (answer := _of_whole(faq_of_all(catalog, first))).hits:
        return answer
    return FaqAnswer(entry.slug, entry.role.title, query, ())


def _is_name(entry: Entry, words: str) -> bool:
    """Whether words are all of a name of a role: nobody asks a question with them."""
    role = entry.role
    return normalize.name_key(words) in map(normalize.name_key, (entry.slug, role.title, *role.aliases))


def _of_whole(answer: FaqAnswer) -> FaqAnswer:
    """An answer with the questions alone that hold every word, where there are several: half of them is an accident."""
    if len(query_words(answer.query)) < LEAST_WORDS:
        return answer
    return replace(answer, hits=tuple(hit for hit in answer.hits if hit.score == WHOLE))


def _of(entry: Entry, query: str) -> Iterator[FaqHit]:
    for hit in matching_answers(entry.role, query):
        marked = marks_on(entry.role, "faq", f"{hit.question} {hit.answer}")
        yield replace(hit, slug=entry.slug, title=entry.role.title, out_of_date=marked)


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
