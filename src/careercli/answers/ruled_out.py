"""Roles that a list leaves out by name, by the kind of their work, by a rating or for too little schooling or
preparation: `--not-title`, `--not-like`, `--without`, `--min-education` and `--min-zone`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.catalog.rows import NAMES, RoleFilter
from careercli.errors import UsageError
from careercli.roles import education
from careercli.skills import normalize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.answers.list import FilterOptions
    from careercli.catalog.catalog import Catalog

_EDUCATION, _ZONE = (2 + NAMES.index(name) for name in ("entry_education", "job_zone"))


def applied(catalog: Catalog, wanted: RoleFilter, filters: FilterOptions) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter without what these options leave out, and what is to be said of it. Raises UsageError."""
    remarks: tuple[str, ...] = ()
    if (titles := filters.get("not_title")) is not None:
        wanted = _without_titles(catalog, wanted, str(titles))
    if (jobs := filters.get("not_like")) is not None:
        wanted, remarks = _not_like(catalog, wanted, str(jobs))
    if (least := filters.get("min_education")) is not None:
        wanted = _with_schooling(catalog, wanted, education.step_named(str(least)))
        if taken := education.taken_as(str(least)):
            remarks = (*remarks, f"--min-education {least} is taken as {taken}")
    if (zone := filters.get("min_zone")) is not None:
        wanted = _from_zone(catalog, wanted, zone)
    if (skills := filters.get("without")) is not None:
        from careercli.answers import rating_filter

        wanted, of_ratings = rating_filter.applied(catalog, wanted, str(skills))
        remarks = (*remarks, *of_ratings)
    return wanted, remarks


def _without_titles(catalog: Catalog, wanted: RoleFilter, asked: str) -> RoleFilter:
    """A filter without the roles that have the words of one of some titles, with commas between them, in theirs."""
    titles = [set(stems) for part in asked.split(",") if (stems := normalize.stems(part))]
    if not titles:
        raise UsageError(f"--not-title {asked[:60]!r} has no word of a title", "name one, such as nurse")
    every = [(slug, set(normalize.stems(title))) for slug, title, _jobs in catalog.query.slugs_by_title()]
    left_out = [slug for slug, stems in every if any(title <= stems for title in titles)]
    return wanted.among({*catalog.query.all_role_ids()}.difference(catalog.query.role_ids(left_out)))


def _not_like(catalog: Catalog, wanted: RoleFilter, asked: str) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter without the roles of one kind of work with some jobs, with commas between them, and what is said of it.

    Raises NoSuchRole, and UsageError for a job whose work O*NET does not describe.
    """
    from careercli.moves import kind_of_work
    from careercli.moves.facts import MoveFacts

    facts = MoveFacts(catalog)
    described = {role.id: facts.occupations.of_code(role.code) for role in catalog.query.coded_roles()}
    numbers = {role: occupation.id for role, occupation in described.items() if occupation}
    remarks: list[str] = []
    for name in filter(None, (part.strip() for part in asked.split(","))):
        entry = catalog.entry(name)
        compared = facts.compared_in_field(entry)
        if compared is None:
            raise UsageError(f"--not-like {name}: O*NET does not describe the work of {entry.role.title}")
        kind = kind_of_work.of_one_kind(facts.tables, compared.occupation.id)
        left_out = {role for role, number in numbers.items() if number in kind} | set(
            catalog.query.role_ids([entry.slug])
        )
        wanted = wanted.among(set(catalog.query.all_role_ids()).difference(left_out))
        of = f"its group of the SOC ({compared.occupation.code[:4]}) and its trade under other names"
        remarks.append(f"left out as the same kind of work as {entry.role.title}: {len(left_out)} roles, {of}")
    if not remarks:
        raise UsageError(f"--not-like {asked[:60]!r} names no job", "name one, such as nurse")
    return wanted, tuple(remarks)


def _with_schooling(catalog: Catalog, wanted: RoleFilter, least: int) -> RoleFilter:
    """A filter with the roles that usually ask for a level of schooling or more."""
    steps = {slug: education.ENTRY_LEVELS.get(level or "") for slug, level in _column(catalog, _EDUCATION)}
    return _at_least(catalog, wanted, "education", steps, least)


def _from_zone(catalog: Catalog, wanted: RoleFilter, least: int) -> RoleFilter:
    """A filter with the roles of a job zone and those above."""
    return _at_least(catalog, wanted, "zone", dict(_column(catalog, _ZONE)), least)


def _column(catalog: Catalog, place: int) -> list[tuple[str, Any]]:
    """What a column of the list has of every role, by slug."""
    return [(row[0], row[place]) for row in catalog.query.list_matching(RoleFilter())]


def _at_least(
    catalog: Catalog, wanted: RoleFilter, name: str, grades: Mapping[str, int | None], least: int
) -> RoleFilter:
    """A filter with the roles of a grade and those above; None is not recorded."""
    fitting = [slug for slug, grade in grades.items() if grade is not None and grade >= least]
    unknown = [slug for slug, grade in grades.items() if grade is None]
    return wanted.among(catalog.query.role_ids(fitting), {name: catalog.query.role_ids(unknown)})
