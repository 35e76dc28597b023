"""The facts of several occupations that the Bureau counts as one, put together for the role that stands for them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterable, Sequence
from statistics import fmean
from typing import Any

from careercli.roles import soc
from careercli.roles.figures import note_on_group
from careercli.roles.layers import is_empty
from careercli.roles.model import Activity, Interests, Kind, Rating, Role, Source, Statistics, TechMarks, WorkStyle


def together(title: str, code: str, roles: Sequence[Role]) -> Role:
    """What is recorded of several occupations as one role's facts; `code` is the one under which they are counted.

    Ratings, work styles and interests are the mean of the occupations that have them, tasks behind an activity their
    sum, names all that any of them has. The family and the job zone are there if they are the same in all. Shares of
    the survey on education are left out: how many people stand behind them is not known. Figures are those under the
    common code.
    """
    rated = [role for role in roles if role.ratings]
    zones = {role.job_zone for role in roles if role.job_zone}
    facts: dict[str, Any] = {
        "statistics": next((record for role in roles if (record := figures_of_group(role, code))), None),
        "activities": _activities(roles),
        "tech_stack": _union(role.tech_stack for role in roles),
        "tech_marks": _marks(roles),
        "tech_kinds": _kinds(role.tech_kinds for role in roles),
        "tools": _union(role.tools for role in roles),
        "tool_kinds": _kinds(role.tool_kinds for role in roles),
        "ratings": _means([role.ratings for role in rated], Rating, ("name", "kind"), ("importance", "level")),
        "work_styles": _means(
            [role.work_styles for role in roles if role.work_styles],
            WorkStyle,
            ("name",),
            ("impact", "distinctiveness", "importance"),
        ),
        "job_zone": zones.pop() if len(zones) == 1 else None,
        "interests": _interests([role.interests for role in roles if role.interests]),
        "related": _union(role.related for role in roles),
    }
    families = {role.family for role in roles}
    family = families.pop() if len(families) == 1 else None
    return Role(title=title, family=family, **facts, sources=_sources(roles, facts))


def figures_of_group(role: Role, code: str) -> Statistics | None:
    """The figures of a role that is counted under a group's code, without the remark that it is not alone there."""
    record, counted = role.statistics, role.statistics.occupation if role.statistics else None
    if record is None or counted is None or counted.code != code:
        return None
    own = soc.base_code(role.occupation.code) if role.occupation else None
    note = (record.note or "").removeprefix(note_on_group(own or "", code, counted.title)).strip()
    return Statistics(**{**vars(record), "note": note or None})


def _union(lists: Iterable[Iterable[Any]]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(item for each in lists for item in each))


def _groups(lists: Iterable[Iterable[Any]], key: Callable[[Any], Hashable]) -> list[list[Any]]:
    """The entries of several lists that have one key, together, in the order in which the keys come."""
    groups: dict[Hashable, list[Any]] = {}
    for entries in lists:
        for entry in entries:
            groups.setdefault(key(entry), []).append(entry)
    return list(groups.values())


def _activities(roles: Sequence[Role]) -> tuple[Activity, ...]:
    groups = _groups((role.activities for role in roles), lambda activity: activity.name)
    activities = [
        Activity(
            name=same[0].name,
            core_tasks=sum(activity.core_tasks or 0 for activity in same),
            tasks=sum(activity.tasks or 0 for activity in same),
        )
        for same in groups
    ]
    return tuple(sorted(activities, key=lambda activity: (-(activity.core_tasks or 0), -(activity.tasks or 0))))


def _marks(roles: Sequence[Role]) -> TechMarks | None:
    marks = [role.tech_marks for role in roles if role.tech_marks]
    if not marks:
        return None
    return TechMarks(hot=_union(mark.hot for mark in marks), in_demand=_union(mark.in_demand for mark in marks))


def _kinds(lists: Iterable[Sequence[Kind]]) -> tuple[Kind, ...]:
    groups = _groups(lists, lambda kind: kind.name)
    return tuple(Kind(name=same[0].name, examples=_union(kind.examples for kind in same)) for same in groups)


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return round(fmean(known), 2) if known else None


def _means(
    lists: Sequence[Sequence[Any]], sort: type[Any], names: Sequence[str], figures: Sequence[str]
) -> tuple[Any, ...]:
    """Rated entries of one name made into one each, with the mean of their figures."""
    return tuple(
        sort(
            **{name: getattr(same[0], name) for name in names},
            **{name: _mean(getattr(entry, name) for entry in same) for name in figures},
        )
        for same in _groups(lists, lambda entry: tuple(getattr(entry, name) for name in names))
    )


def _interests(interests: Sequence[Interests]) -> Interests | None:
    if not interests:
        return None
    names = [field.name for field in dataclasses.fields(Interests)]
    return Interests(**{name: _mean(getattr(each, name) for each in interests) for name in names})


def _sources(roles: Sequence[Role], facts: dict[str, Any]) -> tuple[Source, ...]:
    """The sources of the occupations, for what was taken of them; a source without keys stands for all."""
    keys = {name for name, fact in facts.items() if not is_empty(fact)}
    sources: dict[str, tuple[Source, dict[str, None]]] = {}
    for role in roles:
        for source in role.sources:
            names = source.covers or tuple(sorted(keys - {"statistics", "tools", "tool_kinds"}))
            covers = sources.setdefault(source.name, (source, {}))[1]
            covers.update(dict.fromkeys(name for name in names if name.partition(".")[0] in keys))
    return tuple(Source(**{**vars(source), "covers": tuple(covers)}) for source, covers in sources.values() if covers)
