"""Who moves by a CV alone: its latest job, the jobs before it, and its schooling, without a profile to keep them in."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths, text
from careercli.answers.profile_import import years_held
from careercli.errors import CareersError
from careercli.profile import from_cv
from careercli.profile.model import MAX_JOBS, OwnJob, Profile

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.profile.from_cv import CvReading


def person_of_cv(catalog: Catalog, file: Path, role: str | None = None) -> Profile:
    """The person of a CV, as a profile that is kept nowhere; `role` is theirs where it is named, whatever the CV says.

    Raises CareersError for a file that cannot be read, and for one of which no job is certainly a role; NoSuchRole.
    """
    reading = from_cv.read(catalog, file)
    own = catalog.slug(role) if role else _latest(reading, file)
    jobs = {
        held.role.slug: OwnJob(role=held.role.slug, years=years_held(held))
        for held in reversed(reading.jobs_counted)
        if held.role is not None and held.role.slug != own
    }
    return Profile(role=own, jobs=tuple(reversed(jobs.values()))[:MAX_JOBS], education=reading.education)


def _latest(reading: CvReading, file: Path) -> str:
    """The slug of the role of the latest job. Raises CareersError where none is certain, with what it may be."""
    if reading.own is not None and reading.own.role is not None:
        return reading.own.role.slug
    where, shown = paths.display(file), shlex.quote(str(file))
    if unsure := reading.own_maybe:
        named = text.natural_list([role.slug for role in unsure.maybe], "or")
        raise CareersError(
            f"{where}: the latest job, {unsure.words}, may be several roles: {named}",
            f"say which: `careers next {unsure.maybe[0].slug} --from {shown}`",
        )
    raise CareersError(
        f"{where}: no job in it is a role of the catalogue",
        f"name the role: `careers next ROLE --from {shown}`; `careers match --from {shown}` goes by the skills alone",
    )
