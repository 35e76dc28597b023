"""Roles by what they call for of the six interests (RIASEC): the one filter of every list.

What nobody has rated fits no letters and is no evidence against them: how many roles are left out for it is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text
from careercli.lazy_dataclass import dataclass
from careercli.roles import interests

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter


@dataclass(frozen=True)
class Rated:
    """The ids of the roles that fit some letters, and of those whose interests nobody has rated."""

    fitting: frozenset[int]
    unrated: frozenset[int]

    def applied(self, catalog: Catalog, wanted: RoleFilter) -> tuple[RoleFilter, tuple[str, ...]]:
        """A filter with these roles only, and a remark on how many others pass it and have no interests recorded."""
        ids = wanted.ids
        among = self.unrated if ids is None else self.unrated.intersection(ids)
        left_out = catalog.query.count_matching(wanted._replace(ids=among))
        fitting = self.fitting if ids is None else self.fitting.intersection(ids)
        return wanted._replace(ids=fitting), (left_out_words(left_out),) if left_out else ()


def left_out_words(count: int) -> str:
    """That so many roles are left out, as nobody has rated their interests."""
    verb = "is" if count == 1 else "are"
    return (
        f"{text.count(count, 'role')} {verb} left out: no interests are recorded for {'it' if count == 1 else 'them'}"
    )


def rated(catalog: Catalog, letters: str) -> Rated:
    """The roles by one to three letters of RIASEC. Raises UsageError for other letters."""
    wanted = interests.parse_letters(str(letters))
    every = catalog.query.rated_interests()
    fitting = frozenset(role.id for role in every if interests.fits(role.scores, wanted))
    return Rated(fitting, frozenset(catalog.query.all_role_ids()) - {role.id for role in every})
