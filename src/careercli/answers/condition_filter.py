"""Roles by what the work is like: the conditions of `--work` and of a profile's wishes, and whose word each is.

Everywhere it is one reading: what is known not to fit is left out; what no source describes, or what is so for some
people alone, stands behind what fits, and each such role says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from careercli import paths, text
from careercli.answers import work_doubts
from careercli.errors import NoSuchChoice, UsageError
from careercli.roles import condition_bearings, condition_names, condition_words, conditions, plain_conditions

if TYPE_CHECKING:
    from careercli.answers.mover import Start
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter
    from careercli.roles.conditions import Condition, WorkConditions

OF_GUIDES = "`--remote` asks guides as well as the Handbook, and leaves out what is not certain"
OF_THE_BODY = frozenset(("no-lifting", "no-strain"))
NO_REACHING = "reaching and work overhead are not recorded: ask about them where that is what hurts"
HOME, GUIDE_SAYS_SO = "home", "guide: yes"
NOT_CERTAIN = "the sources do not describe their work, or say it of some people alone"
KEPT_BEHIND = "kept behind those that fit"
NOT_TIMED = "it is not certain that they fit"


class RolesByCondition(NamedTuple):
    """Roles by some conditions: the slugs of those that fit, of those that do not, and, of each of the others, which
    of the conditions are not certain of it, with what some people do there. `remarks` say what each condition means,
    and whose word that is; `silent` are those that a role fits by nothing but a source's silence. `bearing` is what is
    told of a role, by its slug, that bears on those of which no source speaks (`condition_bearings`).
    """

    fitting: frozenset[str]
    ruled_out: frozenset[str]
    unknown: Mapping[str, tuple[str, ...]]
    remarks: tuple[str, ...]
    silent: tuple[str, ...] = ()
    bearing: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class HeldSchooling(NamedTuple):
    """From where training is counted by somebody of whom only their level of schooling is known, by its name.

    `in_field` says that they studied what they train for, `study` what they studied, empty where they name no field.
    """

    level: str
    in_field: bool = True
    study: str = ""


class Parted(NamedTuple):
    """A filter with only the roles that fit some conditions, one with those of which it is not known, those conditions
    of each by its slug, and remarks on what each condition rests on; `silent` are those that a role fits by nothing but
    a source's silence. `bearing` is that of `RolesByCondition`. `of_some` are those of which a source says of some
    people what is wished: they stand before the others that are not certain.
    """

    fitting: RoleFilter
    of_some: RoleFilter
    undescribed: RoleFilter
    unknown: Mapping[str, tuple[str, ...]]
    remarks: tuple[str, ...]
    silent: tuple[str, ...] = ()
    bearing: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def parted(
    catalog: Catalog,
    wanted: RoleFilter,
    names: str | None,
    training: str | None = None,
    start: Start | HeldSchooling | None = None,
) -> Parted:
    """A filter parted by conditions of the work and a time of training, counted from a `start`, None: a high school
    diploma. Raises UsageError for a condition or a time that is none.
    """
    among = {row[0] for row in catalog.query.list_matching(wanted)} if training is not None else None
    known = by_all(catalog, named(names) if names is not None else (), training, among, start)
    numbers = {role.slug: role.id for role in catalog.query.coded_roles()}
    fitting, unknown = ({numbers[slug] for slug in slugs} for slugs in (known.fitting, known.unknown))
    if wanted.ids is not None:
        fitting.intersection_update(wanted.ids)
        unknown.intersection_update(wanted.ids)
    some = {numbers[slug] for slug, doubts in known.unknown.items() if all(map(_is_so_for_some, doubts))} & unknown
    of_some, undescribed = wanted._replace(ids=some), wanted._replace(ids=unknown - some)
    behind = sum(map(catalog.query.count_matching, (of_some, undescribed)))
    remarks = (*_wider(names), *known.remarks, *kept_behind(behind, training))
    return Parted(
        wanted._replace(ids=fitting), of_some, undescribed, known.unknown, remarks, known.silent, known.bearing
    )


def _is_so_for_some(doubt: str) -> bool:
    """Whether what is not certain is a thing that is wished, and so for some people: "travel (some work …)"."""
    return doubt.endswith(")") and doubt.partition(" (")[0] in conditions.CONDITIONS and not doubt.startswith("no-")


def not_ruled_out(
    catalog: Catalog,
    roles: Mapping[str, tuple[str, ...]],
    names: str | None,
    training: str | None,
    start: Start | HeldSchooling | None,
) -> dict[str, tuple[str, ...]]:
    """Those of some roles, by slug, that conditions and a time of training, as `parted` takes them, do not rule out."""
    known = by_all(catalog, named(names) if names is not None else (), training, roles.keys(), start)
    return {slug: of_role for slug, of_role in roles.items() if slug in known.fitting or slug in known.unknown}


def by_conditions(catalog: Catalog, names: Iterable[str], among: Collection[str] | None = None) -> RolesByCondition:
    """All roles, or those `among` some slugs, by whether they fit conditions of these names."""
    asked = {name: conditions.CONDITIONS[name] for name in names}
    from careercli.roles import licences

    table, licensed = conditions.read(paths.bundled_data()), licences.read(paths.bundled_data())
    fitting, ruled_out, unknown, bearing = set(), set(), {}, {}
    claimed = _claimed_from_home(catalog) if HOME in asked else frozenset()
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
        is_claimed = role.slug in claimed and not answers[HOME]
        if is_claimed:
            answers[HOME] = None  # somebody says that it can be, so it is to be asked
        if False in answers.values():
            ruled_out.add(role.slug)
        elif None in answers.values():
            claimed_by = {HOME: GUIDE_SAYS_SO} if is_claimed else {}
            unknown[role.slug] = work_doubts.of_wishes(asked, known, answers, claimed_by).unknown
        else:
            fitting.add(role.slug)
        if False not in answers.values() and (told := _bearing(asked, known, answers)):
            bearing[role.slug] = told
    silent = tuple(name for name, condition in asked.items() if condition.is_silence_alone)
    return RolesByCondition(frozenset(fitting), frozenset(ruled_out), unknown, meanings(asked), silent, bearing)


def _bearing(
    asked: Mapping[str, Condition], known: WorkConditions | None, answers: Mapping[str, bool | None]
) -> tuple[str, ...]:
    """What is told of a role that bears on the conditions of which no source speaks."""
    undescribed = [
        name
        for name, fits in answers.items()
        if (fits and asked[name].is_silence_alone) or (fits is None and not asked[name].for_some(known))
    ]
    return condition_bearings.told(undescribed, known)


def _claimed_from_home(catalog: Catalog) -> frozenset[str]:
    """The roles of which a guide says that they are done from home."""
    from careercli.catalog.rows import RoleFilter

    return frozenset(slug for slug, *_row in catalog.query.list_matching(RoleFilter(remote=True), "title"))


def by_all(
    catalog: Catalog,
    names: Collection[str],
    training: str | None,
    among: Collection[str] | None = None,
    start: Start | HeldSchooling | None = None,
) -> RolesByCondition:
    """All roles, or those `among` some slugs, by conditions of the work, and by a time of training if one is named.

    Training is counted from a `start`, if there is one. Raises UsageError for a text that is no time.
    """
    if training is None:
        return by_conditions(catalog, names, among)
    from careercli.answers import training_filter

    trained = training_filter.by_training(catalog, training, among, start)
    return _both(by_conditions(catalog, names, among), trained) if names else trained


def _both(first: RolesByCondition, second: RolesByCondition) -> RolesByCondition:
    """Roles by what two answers have of them: those fit that fit both, and what rules one out rules it out."""
    ruled_out = first.ruled_out | second.ruled_out
    unknown = {
        slug: (*first.unknown.get(slug, ()), *second.unknown.get(slug, ()))
        for slug in (*first.unknown, *(slug for slug in second.unknown if slug not in first.unknown))
        if slug not in ruled_out
    }
    fitting = first.fitting & second.fitting
    return RolesByCondition(fitting, ruled_out, unknown, (*first.remarks, *second.remarks), first.silent, first.bearing)


def named(names: str) -> list[str]:
    """The conditions that an option names, or describes in plain words. Raises UsageError for one that there is not,
    with what of it is not recorded.
    """
    read = plain_conditions.read(names)
    strange = plain_conditions.not_understood(read)
    if read.conditions and not strange and not read.remarks:
        condition_names.refuse_contrary(read.conditions)
        return list(read.conditions)
    if read.remarks and not strange:
        rest = f"; --work {','.join(read.conditions)} asks for the rest" if read.conditions else ""
        hint = f"use some of: {', '.join(conditions.CONDITIONS)}"
        raise UsageError(f"--work {names[:60]!r}: {'; '.join(read.remarks)}{rest}", hint)
    strange_ones = plain_conditions.strange_pieces(names)
    try:
        return list(condition_names.parse(strange_ones[0] if strange_ones else names))
    except NoSuchChoice as error:
        error.choices = (*error.choices, *condition_words.SHORT)  # what is nearest may be another word for one
        raise


def _wider(names: str | None) -> tuple[str, ...]:
    """That more is asked for than was said, where one strain of the body was named."""
    said = f"{names or ''}".lower()
    strain = next((word for word in _STRAINS if word in said), None)
    if strain is None or "strain" in said or "no-strain" not in named(said):
        return ()
    return (f"{strain} is not rated apart: taken as no-strain, which leaves out lifting, climbing and hard work too",)


_STRAINS = ("bending", "climbing")


def meanings(asked: Mapping[str, Condition]) -> tuple[str, ...]:
    """What each condition means, by whose word, and that silence is no promise."""
    remarks = [f"{name}: {condition.words} ({condition.source})" for name, condition in asked.items()]
    if "home" in asked:
        remarks.append(OF_GUIDES)
    if any(condition.rests_on_silence for condition in asked.values()):
        remarks.append(conditions.SILENCE)
    if not OF_THE_BODY.isdisjoint(asked):
        remarks.append(NO_REACHING)
    return tuple(remarks)


def kept_behind(count: int, training: str | None = None) -> tuple[str, ...]:
    """That so many roles of which it is not certain, their training among it, stand behind those that fit."""
    why = NOT_CERTAIN if training is None else NOT_TIMED
    said = "each says so" if training is None else "each says why, and schools tell how long"
    return (f"{text.count(count, 'role')} {KEPT_BEHIND}, as {why}: {said}",) if count else ()
