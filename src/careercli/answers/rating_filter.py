"""Roles without a skill or field of knowledge, by O*NET's ratings of its importance: the filter `--without`.

A role is ruled out where the skill is IMPORTANT or, of some importance, asked for at a level that takes schooling;
what nobody has rated is left out as well, and counted. Of what is not rated, such as typing or a program, the roles
that name it are ruled out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text
from careercli.catalog.moves import MoveTables
from careercli.errors import NoSuchChoice, UsageError
from careercli.roles import releases
from careercli.skills import normalize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter

IMPORTANT = 3.0
"""O*NET's scale of importance, 1 to 5, calls this "important"; `no-customers` and `no-talking` have the same mark."""
SOME, LEAST_LEVEL = 2.5, 3.0
"""What is of some importance (`element.matters`), and the level on O*NET's scale of 0 to 7 from which it counts: a
waiter adds up a bill, a radiologist reckons doses."""
MOST_MEANT = 3
"""Names of a skill that is not rated that are said."""
SHORT = {"math": "Mathematics", "maths": "Mathematics", "computing": "Computers and Electronics"}
"""Words for what O*NET rates that are no part of its name there."""


def applied(catalog: Catalog, wanted: RoleFilter, asked: str) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter without the roles in which one of some skills matters, and what is to be said of it. Raises UsageError.

    The skills have commas between them. What is rated as a skill and as knowledge must matter little as both.
    """
    names = [name.strip() for name in asked.split(",") if name.strip()]
    remarks: tuple[str, ...] = ()
    with MoveTables.open() as tables:
        elements: list[tuple[str, str]] = []
        for name in names:
            rated, tasks = _rated_or_named(catalog, tables.elements, name)
            elements += rated
            if tasks is not None:
                wanted = wanted.among(set(catalog.query.all_role_ids()).difference(tasks[0]))
                remarks += tasks[1]
        if not names:
            raise NoSuchChoice(f"--without {asked!r} names nothing", asked, _names(tables.elements), "name one of")
        if elements:
            wanted, said = _little_rated(catalog, wanted, tables, elements)
            remarks = (said, *remarks)
    return wanted, remarks


def _little_rated(
    catalog: Catalog, wanted: RoleFilter, tables: MoveTables, elements: Sequence[tuple[str, str]]
) -> tuple[RoleFilter, str]:
    """A filter with the roles in which all of some elements matter little, and by which bounds."""
    numbers = {role.id: tables.ids[role.code] for role in catalog.query.coded_roles() if role.code in tables.ids}
    by_element = [tables.rated(*element, set(numbers.values())) for element in dict.fromkeys(elements)]
    every = catalog.query.all_role_ids()
    unrated = {id_ for id_ in every if id_ not in numbers or any(numbers[id_] not in rated for rated in by_element)}
    fitting = {id_ for id_ in every if id_ not in unrated and all(_is_little(*r[numbers[id_]]) for r in by_element)}
    names = text.natural_list(list(dict.fromkeys(name.lower() for name, _kind in elements)), "or")
    of_whom = f"O*NET {releases.ONET.bundled.period}"
    bounds = f"and below {SOME:g} or a level of {LEAST_LEVEL:g} of 7"
    little = f"rated below {IMPORTANT:g} of 5, which stands for important, {bounds} ({of_whom})"
    said = f"without {names}: {little}; the study for a job may ask for it all the same"
    return wanted.among(fitting, {"without": unrated}), said


def _rated_or_named(
    catalog: Catalog, elements: Sequence[tuple[str, str]], name: str
) -> tuple[list[tuple[str, str]], tuple[set[int], tuple[str, ...]] | None]:
    """What is rated under a name, or the roles that name it, and what is said of them. Raises NoSuchChoice."""
    try:
        return named(elements, name), None
    except NoSuchChoice:
        from careercli.answers import skill_filter
        from careercli.search import skills

        is_of_several = any(set(normalize.stems(name)) <= set(normalize.stems(rated)) for rated, _kind in elements)
        sure = () if is_of_several else skills.search(catalog, name).sure
        if not sure:
            raise
        if rated := [element for element in elements if element[0].lower() in {hit.skill.lower() for hit in sure}]:
            return rated, None
        ids, _said = skill_filter.with_skill(catalog, name)
    meant = text.natural_list(list(dict.fromkeys(hit.skill for hit in sure))[:MOST_MEANT], "or")
    taken = "" if meant.lower() == name.lower() else f", taken as {meant},"
    said = f"without {name}: not rated; left out are the {text.count(len(ids), 'role')} that name it{taken}"
    return [], (ids, (f"{said.rstrip(',')}; others may ask for it all the same",))


def _is_little(importance: float, level: float) -> bool:
    return importance < SOME or (importance < IMPORTANT and level < LEAST_LEVEL)


def named(elements: Sequence[tuple[str, str]], asked: str) -> list[tuple[str, str]]:
    """What is rated under a name, or the one thing whose name has all its words. Raises NoSuchChoice."""
    key = normalize.key(SHORT.get(asked.strip().lower(), asked))
    if exact := [element for element in elements if normalize.key(element[0]) == key]:
        return exact
    stems = set(normalize.stems(asked))
    near = [element for element in elements if stems and stems <= set(normalize.stems(element[0]))]
    if len({name for name, _kind in near}) == 1:
        return near
    _refuse_condition(asked)
    names = _names(near or elements)
    raise NoSuchChoice(f"O*NET rates no skill or knowledge called {asked.strip()!r}", asked, names, "it rates")


def _refuse_condition(asked: str) -> None:
    """Raises UsageError for what is no skill but a condition of the work that can be asked for: nights, travel."""
    from careercli.roles import plain_conditions  # only a name that nobody rates asks for it

    read = plain_conditions.read(f"no {asked.strip()}")
    if read.conditions and not plain_conditions.not_understood(read):
        raise UsageError(
            f"O*NET rates no skill or knowledge called {asked.strip()!r}: it is a condition of the work",
            f"ask for it with `--work {','.join(read.conditions)}`",
        )


def _names(elements: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(sorted({name for name, _kind in elements}))


def every_name() -> tuple[str, ...]:
    """What can be asked for, as a shell offers it."""
    with MoveTables.open() as tables:
        return tuple(name.lower() for name in _names(tables.elements))
