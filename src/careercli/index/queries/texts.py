"""Questions about the texts of roles, full text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from careercli.index.full_text import NUMBER_BITS, PLACE_BITS, PLACE_RANKS, ROLE_BITS
from careercli.index.queries.asker import Asker


class TextQueries(Asker):
    """Questions about the texts of roles, full text. Words are folded and stemmed."""

    def passages_with_words(self, words: Iterable[str], faq_only: bool = False) -> list[tuple[int, int, int, int]]:
        """The roles with a passage that holds every word, in any order: see `passages_with_phrase`."""
        return self._passages(" AND ".join(map(_quoted, words)), faq_only)

    def passages_with_phrase(self, words: Iterable[str], faq_only: bool = False) -> list[tuple[int, int, int, int]]:
        """The roles with a passage that holds these words side by side, with the passage that counts most.

        A row is the role's id, the passage's id, the rank of its place (0 counts most, see `full_text.PLACE_RANKS`),
        and how many passages of the role fit.
        """
        return self._passages(_quoted(" ".join(words)), faq_only)

    def passages_near(self, words: Iterable[str], between: int) -> list[tuple[int, str]]:
        """The passages that hold these words with at most so many others between them: each its role's id and text.

        The names of work activities are none of them: moves have tables of these.
        """
        near = f"NEAR({' '.join(map(_quoted, words))}, {between})"
        return self._index.rows(
            f"SELECT id >> {ROLE_BITS}, text FROM passage WHERE id IN "
            "(SELECT rowid FROM passage_words WHERE passage_words MATCH ?) AND place <> 'activities.name'",
            (near,),
        )

    def texts_at(self, places: Sequence[str], words: Iterable[str]) -> list[tuple[str, str]]:
        """The passages at some places of role files that hold one of these words, each as its role's slug and text."""
        return self._index.rows(
            f"SELECT role.slug, text FROM passage JOIN role ON role.id = passage.id >> {ROLE_BITS} "
            f"WHERE place IN ({', '.join('?' * len(places))}) "
            "AND passage.id IN (SELECT rowid FROM passage_words WHERE passage_words MATCH ?)",
            (*places, " OR ".join(map(_quoted, words))),
        )

    def role_texts(self, roles: Iterable[int]) -> list[tuple[int, str, str]]:
        """All that some roles, by their ids, say in words, each as the role's id, its place and text.

        That is their passages, names, and the phrases that name a skill or a product; what they are rated on is none.
        """
        texts: list[tuple[int, str, str]] = []
        for role in roles:
            first = role << ROLE_BITS
            texts += self._index.rows(
                "SELECT ?1, place, text FROM passage WHERE id >= ?2 AND id < ?3 "
                "UNION ALL SELECT ?1, 'names', text FROM called WHERE role = ?1 AND kind <> 'code' "
                "UNION ALL SELECT ?1, place, text FROM mention WHERE role = ?1 AND place <> 'ratings'",
                (role, first, first + (1 << ROLE_BITS)),
            )
        return texts

    def passage(self, passage: int) -> tuple[str, str]:
        """The place (a key of the role file) and the text of a passage, by its id."""
        place, text = self._index.rows("SELECT place, text FROM passage WHERE id = ?", (passage,))[0]
        return place, text

    def _passages(self, match: str, faq_only: bool) -> list[tuple[int, int, int, int]]:
        rank = f"(rowid >> {NUMBER_BITS}) & {(1 << PLACE_BITS) - 1}"
        only = f"AND {rank} = {PLACE_RANKS.index('faq')}" if faq_only else ""
        # The lowest id of a role is that of its best place.
        return self._index.rows(
            f"SELECT rowid >> {ROLE_BITS}, min(rowid), min({rank}), count(*) FROM passage_words "
            f"WHERE passage_words MATCH ? {only} GROUP BY 1",
            (match,),
        )


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "") + '"'
