"""What is said of the roles that a search found: what was left aside, and why they are no more than near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.catalog import taken_as
from careercli.catalog.rows import NAME, SKILL, TEXT
from careercli.offered import written
from careercli.skills import normalize
from careercli.text import said_back

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.search.role_hits import RoleHit, RoleHits
    from careercli.search.title_reading import TitleReading

_LIKELY, _EXACT = "likely", "exact"


def of(catalog: Catalog, answer: RoleHits) -> tuple[str, ...]:
    """What is to be known of the roles of an answer, a sentence each; none where they are what was asked for."""
    if not answer.hits:
        return ()
    first, words = answer.hits[0], said_back(answer.query)
    said: list[str] = []
    if answer.reading is not None and answer.reading.beside:
        said += _left_out(answer.reading, _names_of(catalog, answer))
    if first.guess == "alias":
        said.append(f"{words} may be another job: nothing else in {said_back(first.title)} says that word")
    elif answer.weak:
        said.append(f"no role is called {words}{as_guess(answer)}")
    elif _is_none_of_its_own(catalog, answer):
        near = answer.reading is not None and answer.reading.certainty == _LIKELY
        title = said_back(first.title)
        said.append(
            f"no role is called {words}: {title} is nearest by field and rank"
            if near
            else taken_as.counted_with(answer.query, first.title)
        )
    if answer.left:
        by_shared = f"`{written(['search', answer.shared])}` has them"
        said.append(f"left out: {answer.left} that share only {said_back(answer.shared)}; {by_shared}")
    return tuple(said)


def _is_none_of_its_own(catalog: Catalog, answer: RoleHits) -> bool:
    """Whether the first of an answer is there for what a title of several words tells, and is not called so.

    A misspelt word says nothing of that.
    """
    reading, words, first = answer.reading, answer.query.lower().split(), answer.hits[0]
    if reading is None or len(words) < 2 or first.where != "title" or first.slug not in reading.slugs[:1]:
        return False
    if reading.certainty not in (_LIKELY, _EXACT) or catalog.is_called(answer.query, first.slug):
        return False
    return _are_known(catalog, words)


def _are_known(catalog: Catalog, words: list[str]) -> bool:
    """Whether every word stands somewhere in the catalogue."""
    stems = {normalize.stem(word) for word in words}
    return stems <= set().union(*(catalog.query.known_words(kind, stems) for kind in (NAME, SKILL, TEXT)))


def as_guess(answer: RoleHits) -> str:
    """What the best of an answer is in place of a role of the name that was typed."""
    hit = answer.hits[0]
    if hit.guess == "spelling":
        return f"; nearest by spelling: {said_back(hit.text)}"
    if hit.guess == "part":
        said = " ".join(hit.text[start:end] for start, end in hit.spans).lower()
        if said and not set(said.split()) & set(answer.query.lower().split()):
            return f"; nearest: {said_back(said)}, see `{written(['search', said])}`"
        is_all = all(each.where in ("title", "alias") for each in answer.hits)
        return ": these have it in a name" if is_all else ": the first of these have it in a name"
    if hit.guess == "head":
        return f": these are the nearest by {_head(hit, answer.query)}, {said_back(hit.title)} first"
    return ": these share some of its words"


def _head(hit: RoleHit, query: str) -> str:
    """The word of a query by which a role is near: the last, unless the role has only another one in its title."""
    words = query.split()
    shared = [word for word in words if normalize.stem(word.lower()) in normalize.stems(hit.title)]
    return "the last of its words" if not shared or words[-1] in shared else f"the word {said_back(shared[-1])}"


def _left_out(reading: TitleReading, names: frozenset[str]) -> list[str]:
    """Which words of a title were not looked for, if there are any that are not in the name that was.

    With a code in the title, what counts are the `names` of the role that is found: "91B wheeled" is in none of them.
    """
    named = set(reading.name.split())
    left = [word for _kind, what in reading.beside for word in what.replace(",", " ").split() if word not in named]
    if left:
        return [f"these are the roles called {said_back(reading.name)}: {said_back(' '.join(left))} was not looked for"]
    if any(character.isdigit() for character in reading.name):
        left = [word for word in reading.name.split() if word not in names]
    return [f"not looked for: {said_back(' '.join(left))}"] if left else []


def _names_of(catalog: Catalog, answer: RoleHits) -> frozenset[str]:
    """The words of the names of the first role of an answer."""
    role = catalog.entry(answer.hits[0].slug).role
    return frozenset(word for name in (role.title, *role.aliases) for word in name.lower().replace("/", " ").split())
