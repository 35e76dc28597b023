"""From what a person types to a role: slug, title or alias in any case, a unique beginning, or the nearest names.

Nothing is guessed: a misspelt name gives suggestions, never a role. A name is only ever compared, so no path is made
from one.
"""

from __future__ import annotations

from careercli.errors import NoSuchRole
from careercli.index.index import Index
from careercli.skills import normalize

LONGEST = 200
SUGGESTIONS = 5
_KIND_ORDER = "CASE kind WHEN 'slug' THEN 0 WHEN 'title' THEN 1 ELSE 2 END"


def exact(index: Index, name: str) -> str | None:
    """The role of exactly this slug, title or alias. A slug wins over a title, a title over an alias.

    Raises NoSuchRole when roles share the name at the same rank, with those roles to choose from.
    """
    key = normalize.name_key(name) if len(name) <= LONGEST else ""
    if not key:
        return None
    rows = index.rows(
        f"SELECT slug, {_KIND_ORDER} AS rank FROM called JOIN role ON role.id = called.role "
        "WHERE key = ? ORDER BY rank, slug",
        (key,),
    )
    best = [slug for slug, rank in rows if rank == rows[0][1]]
    if len(best) > 1:
        raise NoSuchRole(name, tuple(best[:SUGGESTIONS]), ambiguous=True)
    return best[0] if best else None


def resolve(index: Index, name: str) -> str:
    """The role of a slug, title or alias, or of a unique beginning of one. Raises NoSuchRole with the nearest.

    Beginnings are looked for among the slugs first, then the titles, then the aliases.
    """
    known = exact(index, name)
    if known is not None:
        return known
    key = normalize.name_key(name) if len(name) <= LONGEST else ""
    if not key:
        raise NoSuchRole(name)
    rows = index.rows(
        f"SELECT slug, {_KIND_ORDER} AS rank FROM called JOIN role ON role.id = called.role "
        "WHERE key >= ? AND key < ? ORDER BY rank, slug LIMIT 50",
        (key, key + "\U0010ffff"),
    )
    slugs = list(dict.fromkeys(slug for slug, rank in rows if rank == rows[0][1]))
    if len(slugs) == 1:
        return str(slugs[0])
    if slugs:
        raise NoSuchRole(name, tuple(slugs[:SUGGESTIONS]), ambiguous=True)
    raise NoSuchRole(name, nearest(index, key))


def nearest(index: Index, key: str) -> tuple[str, ...]:
    """The slugs of the roles whose names are nearest to a folded name, best first; none if nothing is near."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    rows = index.rows("SELECT called.key, slug FROM called JOIN role ON role.id = called.role ORDER BY called.rowid")
    keys = [row[0] for row in rows]
    hits = process.extract(key, keys, scorer=OSA.normalized_similarity, score_cutoff=0.6, limit=40)
    return tuple(dict.fromkeys(str(rows[position][1]) for _text, _score, position in hits))[:SUGGESTIONS]


def beginning(index: Index, text: str, limit: int = 50) -> list[tuple[str, str]]:
    """Slugs and titles of the roles whose slug begins so, for shell completion."""
    rows = index.rows(
        "SELECT slug, title FROM role WHERE slug >= ? AND slug < ? ORDER BY slug LIMIT ?",
        (text.lower(), text.lower() + "\U0010ffff", limit),
    )
    return [(str(slug), str(title)) for slug, title in rows]
