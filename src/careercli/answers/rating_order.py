"""How high a skill or field of knowledge is rated in roles: what a list of one skill is sorted by, and shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any

from careercli.errors import UsageError
from careercli.lazy_dataclass import dataclass
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.moves import MoveTables
    from careercli.catalog.rows import RoleFilter

FIELD = "rating"
"""What such a list is sorted by, as `--sort` names it."""
KNOWLEDGE, CORE = "knowledge", 3
"""A subject is the core of a job where fewer than so many fields of knowledge are rated higher there."""


@dataclass(frozen=True)
class Ratings:
    """The importance of a skill or field of knowledge, 1 to 5, by slug; roles that nobody has rated are left out.

    `name` is as O*NET writes it, empty where nothing is asked for. `core` are the roles in which all that is asked for
    is among the CORE fields of knowledge that are rated highest there; all of them for what is a skill.
    """

    name: str = ""
    importance: dict[str, float] = field(default_factory=dict)
    core: frozenset[str] = frozenset()

    def written(self, slug: str) -> str | None:
        """The importance of it in a role as it is shown, None if it is not rated."""
        return None if slug not in self.importance else f"{self.importance[slug]:.1f}"


NO_RATINGS = Ratings()


def ratings(catalog: Catalog, skill: object, slugs: Sequence[str]) -> Ratings:
    """How important a rated skill is in some roles; a field of knowledge comes before a skill of the same name.

    Of several skills, with commas between them, it is the one that matters least: they are wished for together.

    Raises UsageError where no skill is asked for, or one that O*NET does not rate.
    """
    from careercli.catalog.moves import MoveTables

    if skill is None:
        raise UsageError("sorting by rating needs the skill that is rated", "add it, as in `--skill mathematics`")
    with MoveTables.open() as tables:
        asked = [_element(tables.elements, name) for name in str(skill).split(",")]
        ids, codes = tables.ids, catalog.query.codes_of(slugs)
        numbers = {slug: ids[code] for slug, code in codes.items() if code in ids}
        rated = [tables.importance(*element, set(numbers.values())) for element in asked]
        core = _core(tables, [element for element in asked if element[1] == KNOWLEDGE], set(numbers.values()))
    least = {slug: min(of[id_] for of in rated) for slug, id_ in numbers.items() if all(id_ in of for of in rated)}
    of_core = frozenset(slug for slug in least if numbers[slug] in core)
    return Ratings(" and ".join(dict.fromkeys(name for name, _kind in asked)), least, of_core)


def _core(tables: MoveTables, asked: Sequence[tuple[str, str]], occupations: set[int]) -> set[int]:
    """The occupations in which fewer than CORE fields of knowledge are rated higher than each of those asked for."""
    if not asked:
        return occupations
    fields = [element for element in tables.elements if element[1] == KNOWLEDGE]
    known = {element: tables.importance(*element, occupations) for element in fields}

    def higher(occupation: int, own: float) -> int:
        return sum(of.get(occupation, 0.0) > own for of in known.values())

    return {
        occupation
        for occupation in occupations
        if all(
            occupation in known[element] and higher(occupation, known[element][occupation]) < CORE for element in asked
        )
    }


def by_rating(
    catalog: Catalog, wanted: RoleFilter, skill: object, *, descending: bool
) -> tuple[list[tuple[Any, ...]], Ratings]:
    """The rows that fit by the rating of a skill, those that nobody has rated last, most jobs first among equals.

    The highest first begin with those of which the subject is the core: it is one of the few fields of knowledge that
    matter most there, and not one of twenty that matter.
    """
    rows = catalog.query.list_matching(wanted, "jobs", descending=True)
    rated = ratings(catalog, skill, [row[0] for row in rows])
    sign = -1 if descending else 1
    unrated = float("inf")

    def place(row: tuple[Any, ...]) -> tuple[bool, float]:
        is_aside = descending and row[0] not in rated.core
        return is_aside, sign * rated.importance.get(row[0], sign * unrated)

    return sorted(rows, key=place), rated


def _element(elements: Sequence[tuple[str, str]], skill: str) -> tuple[str, str]:
    """What is rated under a name, and whether as a skill or as knowledge. Raises UsageError."""
    names = [(name, kind) for name, kind in elements if normalize.key(name) == normalize.key(skill)]
    if not names:
        hint = "`careers show accountant --section ratings` shows what is rated; --sort -pay needs no rating"
        raise UsageError(f"{skill.strip()!r} is no skill or knowledge that O*NET rates", hint)
    return min(names, key=lambda element: element[1] != KNOWLEDGE)
