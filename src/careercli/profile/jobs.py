"""The jobs that a profile names as held before the present one, as roles of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli import text
from careercli.errors import NoSuchRole

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.profile.model import Profile


MOST_NAMED = 3
"""So many jobs held are named in a sentence."""


class JobHeld(NamedTuple):
    """A role held before, for so many years; None where nobody says."""

    entry: Entry
    years: float | None = None

    @property
    def words(self) -> str:
        """The role with its years: Receptionist (3 years)."""
        years = "" if self.years is None else f" ({text.count(round(self.years), 'year')})"
        return f"{self.entry.role.title}{years}"


def jobs_held(catalog: Catalog, profile: Profile) -> tuple[JobHeld, ...]:
    """The jobs before, in the profile's order, each once; not the present role, nor one that the catalogue lacks."""
    jobs: dict[str, JobHeld] = {}
    for job in profile.jobs:
        try:
            entry = catalog.entry(job.role)
        except NoSuchRole:
            continue  # a role that was renamed or taken out says nothing; the others still count
        jobs.setdefault(entry.slug, JobHeld(entry, job.years))
    if jobs and profile.role:
        jobs.pop(catalog.slug(profile.role), None)
    return tuple(jobs.values())


def no_role_yet(catalog: Catalog, profile: Profile) -> str:
    """That the jobs of a profile without a role count as held, and how the latest becomes one's role; else empty."""
    jobs = jobs_held(catalog, profile) if profile.role is None else ()
    if not jobs:
        return ""
    named = text.natural_list([job.words for job in jobs[:MOST_NAMED]])
    more = len(jobs) - MOST_NAMED
    count = "counts as a job" if len(jobs) == 1 else "count as jobs"
    return (
        f"your profile names no role, so {named}{f' ({more} more)' if more > 0 else ''} {count} you have had: "
        "`careers profile import CV --take-role` makes the latest job of a CV your role, `careers start` asks for it"
    )
