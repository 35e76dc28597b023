"""Roles that a list leaves out by name, by a rating or for too little schooling or preparation: `--not-title`,
`--without`, `--min-education` and `--min-zone`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.catalog.rows import NAMES
from careercli.errors import UsageError
from careercli.roles import education
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter

_EDUCATION, _ZONE = (2 + NAMES.index(name) for name in ("entry_education", "job_zone"))


def applied(catalog: Catalog, wanted: RoleFilter, filters: FilterOptions) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter without what these options leave out, and what is to be said of it. Raises UsageError."""
    remarks: tuple[str, ...] = ()
    if (titles := filters.get("not_title")) is not None:
        wanted = _without_titles(catalog, wanted, str(titles))
    if (least := filters.get("min_education")) is not None:
        wanted, remarks = _with_schooling(catalog, wanted, education.step_named(str(least)))
    if (zone := filters.get("min_zone")) is not None:
        wanted, of_zone = _from_zone(catalog, wanted, zone)
        remarks = (*remarks, *of_zone)
    if (skills := filters.get("without")) is not None:
        from careercli.answers import rating_filter

        wanted, of_skills = rating_filter.applied(catalog, wanted, str(skills))
        remarks = (*remarks, *of_skills)
    return wanted, remarks


def _among(catalog: Catalog, wanted: RoleFilter) -> set[int]:
    return set(catalog.query.all_role_ids() if wanted.ids is None else wanted.ids)


def _without_titles(catalog: Catalog, wanted: RoleFilter, asked: str) -> RoleFilter:
    """A filter without the roles that have the words of one of some titles, with commas between them, in theirs."""
    titles = [set(stems) for part in asked.split(",") if (stems := normalize.stems(part))]
    if not titles:
        raise UsageError(f"--not-title {asked[:60]!r} has no word of a title", "name one, such as nurse")
    every = [(slug, set(normalize.stems(title))) for slug, title, _jobs in catalog.query.slugs_by_title()]
    left_out = [slug for slug, stems in every if any(title <= stems for title in titles)]
    return wanted._replace(ids=_among(catalog, wanted) - set(catalog.query.role_ids(left_out)))


def _with_schooling(catalog: Catalog, wanted: RoleFilter, least: int) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter with the roles that usually ask for a level of schooling or more; how many are left out unrecorded."""
    levels = {row[0]: row[_EDUCATION] for row in catalog.query.list_matching(wanted)}
    fitting = [slug for slug, level in levels.items() if education.ENTRY_LEVELS.get(level or "", -1) >= least]
    unknown = sum(level is None for level in levels.values())
    from careercli.answers.list import left_out

    said = left_out({"education": unknown}) if unknown and wanted.max_education is None else ()
    return wanted._replace(ids=_among(catalog, wanted) & set(catalog.query.role_ids(fitting))), said


def _from_zone(catalog: Catalog, wanted: RoleFilter, least: int) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter with the roles of a job zone and those above; how many are left out unrecorded."""
    zones = {row[0]: row[_ZONE] for row in catalog.query.list_matching(wanted)}
    fitting = [slug for slug, zone in zones.items() if zone is not None and zone >= least]
    unknown = sum(zone is None for zone in zones.values())
    from careercli.answers.list import left_out

    said = left_out({"zone": unknown}) if unknown and wanted.max_zone is None else ()
    return wanted._replace(ids=_among(catalog, wanted) & set(catalog.query.role_ids(fitting))), said
