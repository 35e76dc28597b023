"""Roles without a skill or field of knowledge, by O*NET's ratings of its importance: the filter `--without`.

A role is ruled out where the skill is IMPORTANT or, of some importance, asked for at a level that takes schooling;
what nobody has rated is left out as well, and counted.
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
SHORT = {"math": "Mathematics", "maths": "Mathematics", "computing": "Computers and Electronics"}
"""Words for what O*NET rates that are no part of its name there."""


def applied(catalog: Catalog, wanted: RoleFilter, asked: str) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter without the roles in which one of some skills matters, and what is to be said of it. Raises UsageError.

    The skills have commas between them. What is rated as a skill and as knowledge must matter little as both.
    """
    coded = [role for role in catalog.query.coded_roles() if role.code]
    with MoveTables.open() as tables:
        elements = [element for name in asked.split(",") if name.strip() for element in named(tables.elements, name)]
        if not elements:
            raise NoSuchChoice(f"--without {asked!r} names nothing", asked, _names(tables.elements), "name one of")
        numbers = {role.id: tables.ids[role.code] for role in coded if role.code in tables.ids}
        by_element = [tables.rated(*element, set(numbers.values())) for element in dict.fromkeys(elements)]
    every = catalog.query.all_role_ids()
    unrated = {id_ for id_ in every if id_ not in numbers or any(numbers[id_] not in rated for rated in by_element)}
    fitting = {id_ for id_ in every if id_ not in unrated and all(_is_little(*r[numbers[id_]]) for r in by_element)}
    names = text.natural_list(list(dict.fromkeys(name.lower() for name, _kind in elements)), "or")
    of_whom = f"O*NET {releases.ONET.bundled.period}"
    bounds = f"and below {SOME:g} or a level of {LEAST_LEVEL:g} of 7"
    little = f"rated below {IMPORTANT:g} of 5, which stands for important, {bounds} ({of_whom})"
    said = f"without {names}: {little}; the study for a job may ask for it all the same"
    return wanted.among(fitting, {"without": unrated}), (said,)


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
