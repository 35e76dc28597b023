"""Roles by what they call for of the six interests (RIASEC): the one filter of every list.

What nobody has rated fits no letters and is no evidence against them: the list says how many it leaves out for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    def applied(self, wanted: RoleFilter) -> RoleFilter:
        """A filter with the roles that fit only."""
        return wanted.among(self.fitting, {"interests": self.unrated})


def rated(catalog: Catalog, letters: str) -> Rated:
    """The roles by one to three letters of RIASEC. Raises UsageError for other letters."""
    wanted = interests.parse_letters(str(letters))
    every = catalog.query.rated_interests()
    fitting = frozenset(role.id for role in every if interests.fits(role.scores, wanted))
    return Rated(fitting, frozenset(catalog.query.all_role_ids()) - {role.id for role in every})
