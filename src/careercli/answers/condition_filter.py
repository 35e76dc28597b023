"""Roles by what the work is like: the conditions of `list --work` and of a profile's wishes, and whose word each is.

What neither source knows fits no condition of a list: how many roles are left out for it is said. For a person's own
wish it stays, and each such role says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from careercli import paths, text
from careercli.roles import conditions, licences, plain_conditions

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter
    from careercli.roles.conditions import Condition

SILENCE = "what a source does not speak of may be asked for all the same: ask before you apply"
NOT_DESCRIBED = "the work is not described for them in these sources"


class RolesByCondition(NamedTuple):
    """Roles by some conditions: the slugs of those that fit, of those that do not, and, of each of the others, which
    of the conditions are not known of it. `remarks` say what each condition means, and whose word that is.
    """

    fitting: frozenset[str]
    ruled_out: frozenset[str]
    unknown: Mapping[str, tuple[str, ...]]
    remarks: tuple[str, ...]


def applied(catalog: Catalog, wanted: RoleFilter, names: str) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter with only the roles that fit all conditions named, and remarks on what each rests on.

    Raises UsageError for a condition that there is none of.
    """
    known = by_conditions(catalog, named(names))
    numbers = {role.slug: role.id for role in catalog.query.coded_roles()}
    fitting, unknown = ({numbers[slug] for slug in slugs} for slugs in (known.fitting, known.unknown))
    if wanted.ids is not None:
        fitting.intersection_update(wanted.ids)
        unknown.intersection_update(wanted.ids)
    left_out = catalog.query.count_matching(wanted._replace(ids=unknown))
    return wanted._replace(ids=fitting), (*known.remarks, *_left_out(left_out))


def by_conditions(catalog: Catalog, names: Iterable[str], among: Collection[str] | None = None) -> RolesByCondition:
    """All roles, or those `among` some slugs, by whether they fit conditions of these names."""
    asked = {name: conditions.CONDITIONS[name] for name in names}
    table, licensed = conditions.read(paths.bundled_data()), licences.read(paths.bundled_data())
    fitting, ruled_out, unknown = set(), set(), {}
    for role in catalog.query.coded_roles():
        if among is not None and role.slug not in among:
            continue
        known = conditions.of(table, role.code) if role.code else None
        held = licensed.of(role.code) if role.code else None
        of_all = held is not None and not held.partial  # what only a branch needs makes no licensed job
        answers = {
            name: condition.fits(known, licensed=of_all if condition.is_license_of_all else bool(held))
            for name, condition in asked.items()
        }
        if False in answers.values():
            ruled_out.add(role.slug)
        elif None in answers.values():
            unknown[role.slug] = tuple(name for name, answer in answers.items() if answer is None)
        else:
            fitting.add(role.slug)
    return RolesByCondition(frozenset(fitting), frozenset(ruled_out), unknown, _meanings(asked))


def named(names: str) -> list[str]:
    """The conditions that an option names, or describes in plain words. Raises UsageError for one that there is not."""
    read = plain_conditions.read(names)
    if read.conditions and not plain_conditions.left_over(read.rest) and not read.beyond:
        return list(read.conditions)
    return list(conditions.parse(names))


def _meanings(asked: Mapping[str, Condition]) -> tuple[str, ...]:
    """What each condition means, by whose word, and that silence is no promise."""
    remarks = [f"{name}: {condition.words} ({condition.source})" for name, condition in asked.items()]
    if any(condition.rests_on_silence for condition in asked.values()):
        remarks.append(SILENCE)
    return tuple(remarks)


def _left_out(count: int) -> tuple[str, ...]:
    return (f"{text.count(count, 'role')} left out: {NOT_DESCRIBED}",) if count else ()


class FilteredRoles(NamedTuple):
    """The slugs that conditions leave of some roles, the conditions not known of each, those that do not fit, and what
    is to be said.
    """

    slugs: frozenset[str]
    unknown: Mapping[str, tuple[str, ...]]
    ruled_out: frozenset[str]
    remarks: tuple[str, ...]


def filtered(catalog: Catalog, slugs: Collection[str], names: Iterable[str], *, keep_unknown: bool) -> FilteredRoles:
    """Some roles by conditions. With `keep_unknown`, as for a person's own wish, what is not known of a role is no
    reason to leave it out.
    """
    known = by_conditions(catalog, names, slugs)
    if not keep_unknown:
        return FilteredRoles(known.fitting, {}, known.ruled_out, (*known.remarks, *_left_out(len(known.unknown))))
    kept = f"{text.count(len(known.unknown), 'role')} kept though {NOT_DESCRIBED}: each says so"
    remarks = (*known.remarks, kept) if known.unknown else known.remarks
    return FilteredRoles(known.fitting | frozenset(known.unknown), known.unknown, known.ruled_out, remarks)
