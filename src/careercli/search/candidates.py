"""The names of one kind that are worth comparing with a query: those that hold enough of its words."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME, SKILL, name_words
from careercli.lazy_dataclass import dataclass
from careercli.search.spelling import TypedWord
from careercli.skills import normalize


@dataclass(frozen=True)
class NameKind:
    """The names of roles, or those of skills, by the kind that their words have in the index."""

    words: str

    def split(self, name: str) -> list[str]:
        """The folded, stemmed words of a name of this kind."""
        return name_words(name) if self.words == NAME else normalize.joined_stems(name)

    def written(self, name: str) -> str:
        """The folded words of a name of this kind with their endings, blanks between."""
        return name.replace("-", " ") if self.words == NAME else " ".join(normalize.words(name))


ROLES = NameKind(NAME)
SKILLS = NameKind(SKILL)


def with_every_word(
    catalog: Catalog, kind: NameKind, typed: Sequence[TypedWord], limit: int | None = None
) -> list[tuple[int, str]]:
    """Id and name of the names that hold every word, the `limit` shortest; none if the index lacks one of the words."""
    return catalog.query.names_matching(kind.words, [word.expansions for word in typed], len(typed), limit)


def with_most_words(
    catalog: Catalog, kind: NameKind, typed: Sequence[TypedWord], limit: int | None = None
) -> list[tuple[int, str]]:
    """Id and name of the names that may hold more than half of the words, the `limit` shortest."""
    return catalog.query.names_matching(kind.words, [word.expansions for word in typed], len(typed) // 2 + 1, limit)


def with_any_word(
    catalog: Catalog,
    kind: NameKind,
    typed: Sequence[TypedWord],
    limit: int | None = None,
    lengths: tuple[int, int] | None = None,
) -> list[tuple[int, str]]:
    """Id and name of the names that hold one of the words, the `limit` shortest.

    `lengths` are the fewest and the most letters that a name may have.
    """
    return catalog.query.names_matching(kind.words, [word.expansions for word in typed], 1, limit, lengths)
