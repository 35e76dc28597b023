"""Roles by where their people work: the sector of the economy, by the national counts of the wage survey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.answers.list_in_place import published_code
from careercli.catalog.places import SURVEY, PlaceFigures
from careercli.catalog.rows import RoleFilter
from careercli.errors import NoSuchChoice
from careercli.roles import sectors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.catalog.catalog import Catalog

LEAST_SHARE = 5.0
"""A role is listed if so many percent of the jobs of its occupation are in the sector: one in twenty."""
KEYS = ("sector", "sector_employment", "sector_share_percent")
"""The keys of JSON, and columns, of a list that is filtered by it."""


class InSector(NamedTuple):
    """The jobs of an occupation in a sector of that `title`, and their share of all its jobs in percent."""

    title: str
    jobs: int
    share: float

    @property
    def words(self) -> str:
        """In a narrow column: "18 %, 407,880"."""
        return f"{self.share:.0f} %, {self.jobs:,}"

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it, by KEYS."""
        return dict(zip(KEYS, self, strict=True))


def applied(
    catalog: Catalog, wanted: RoleFilter, asked: str
) -> tuple[RoleFilter, Mapping[str, InSector], tuple[str, ...]]:
    """A filter with only the roles with enough jobs in a sector, what is counted of each, and what is to be said.

    Raises NoSuchChoice for a sector that there is not.
    """
    sector = sectors.named(asked)
    if sector is None:
        raise NoSuchChoice(f"--sector {asked[:60]!r} is no sector", asked, tuple(sectors.NAMES), "use one of")
    title = sectors.title_of(sector)
    with PlaceFigures.open() as figures:
        published, counted = figures.published_codes(), figures.jobs_in_sector(sector)
    known: dict[str, InSector] = {}
    unrecorded = []
    for role in catalog.query.coded_roles():
        jobs, every = counted.get(code := published_code(role.code, published), (0, None))
        if not code or jobs is None or not every:
            unrecorded.append(role.slug)
        elif (share := 100 * jobs / every) >= LEAST_SHARE:
            known[role.slug] = InSector(title, jobs, round(share, 1))
    query = catalog.query
    remark = (
        f"--sector {asked} is {title}: where at least {LEAST_SHARE:.0f} % of the jobs of an occupation are, in the "
        f"whole country ({SURVEY}); `careers salary ROLE --by sector` has all sectors of one"
    )
    return wanted.among(query.role_ids(known), {"sector": query.role_ids(unrecorded)}), known, (remark,)
