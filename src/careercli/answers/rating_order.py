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
    from careercli.catalog.rows import RoleFilter

FIELD = "rating"
"""What such a list is sorted by, as `--sort` names it."""


@dataclass(frozen=True)
class Ratings:
    """The importance of a skill or field of knowledge, 1 to 5, by slug; roles that nobody has rated are left out.

    `name` is as O*NET writes it, empty where nothing is asked for.
    """

    name: str = ""
    importance: dict[str, float] = field(default_factory=dict)

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
    least = {slug: min(of[id_] for of in rated) for slug, id_ in numbers.items() if all(id_ in of for of in rated)}
    return Ratings(" and ".join(dict.fromkeys(name for name, _kind in asked)), least)


def by_rating(
    catalog: Catalog, wanted: RoleFilter, skill: object, *, descending: bool
) -> tuple[list[tuple[Any, ...]], Ratings]:
    """The rows that fit by the rating of a skill, those that nobody has rated last, most jobs first among equals."""
    rows = catalog.query.list_matching(wanted, "jobs", descending=True)
    rated = ratings(catalog, skill, [row[0] for row in rows])
    sign = -1 if descending else 1
    unrated = float("inf")
    return sorted(rows, key=lambda row: sign * rated.importance.get(row[0], sign * unrated)), rated


def _element(elements: Sequence[tuple[str, str]], skill: str) -> tuple[str, str]:
    """What is rated under a name, and whether as a skill or as knowledge. Raises UsageError."""
    names = [(name, kind) for name, kind in elements if normalize.key(name) == normalize.key(skill)]
    if not names:
        hint = "`careers show accountant --section ratings` shows what is rated; --sort -pay needs no rating"
        raise UsageError(f"{skill.strip()!r} is no skill or knowledge that O*NET rates", hint)
    return min(names, key=lambda element: element[1] != "knowledge")
