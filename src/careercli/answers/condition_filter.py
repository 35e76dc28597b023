"""Roles by what the work is like: the conditions of `list --work`, and whose word each of them is.

What neither source knows fits no condition: how many roles are left out for it is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import paths, text
from careercli.roles import conditions, licences

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter


def applied(catalog: Catalog, wanted: RoleFilter, names: str) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter with only the roles that fit all conditions named, and remarks on what each rests on.

    Raises UsageError for a condition that there is none of.
    """
    asked = conditions.wishes(names)
    table, licensed = conditions.read(paths.bundled_data()), licences.read(paths.bundled_data())
    fitting, unknown = set(), set()
    for role in catalog.query.coded_roles():
        known = conditions.of(table, role.code) if role.code else None
        held = licensed.of(role.code) if role.code else None
        of_all = held is not None and not held.partial  # what only a branch needs makes no licensed job
        answers = [wish.fits(known, licensed=of_all if wish.licensed else bool(held)) for wish in asked.values()]
        if all(answers):
            fitting.add(role.id)
        elif False not in answers:
            unknown.add(role.id)
    if wanted.ids is not None:
        fitting.intersection_update(wanted.ids)
        unknown.intersection_update(wanted.ids)
    left_out = catalog.query.count_matching(wanted._replace(ids=unknown))
    remarks = [f"{name}: {wish.words} ({wish.source})" for name, wish in asked.items()]
    if any(wish.unsaid or wish.unlicensed for wish in asked.values()):
        remarks.append("what a source does not speak of may be asked for all the same: ask before you apply")
    if left_out:
        remarks.append(f"{text.count(left_out, 'role')} left out: the work is not described for them in these sources")
    return wanted._replace(ids=fitting), tuple(remarks)
