"""The conditions of the work of a group that BLS publishes as one (31-1120): what is said of each of its jobs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from careercli.roles import soc
from careercli.roles.condition_topics import CORE, PROFILE_TOPICS, RATES, RATINGS, TASK_TOPICS
from careercli.roles.known_conditions import WorkConditions

WITHOUT_DETAIL = 7
"""Characters of a code of the SOC: O*NET's details of it are no further jobs."""


def with_parts(table: Mapping[str, WorkConditions], code: str, own: WorkConditions | None) -> WorkConditions | None:
    """What is known of a group: what is said of it as one, and, where that is nothing, of the jobs that it covers."""
    beginnings = tuple(soc.beginnings_of_parts(code))
    parts = [
        known
        for of, known in table.items()
        if of.startswith(beginnings) and len(of) == WITHOUT_DETAIL and of != soc.base_code(code)
    ]
    if not parts:
        return own
    told = _of_parts(parts)
    if own is None:
        return told
    spoken, rated = own if own.profile else told, own if own.ratings else told
    return replace(spoken, ratings=rated.ratings, is_of_parts=rated.is_of_parts, tasks=own.tasks or told.tasks)


def _of_parts(parts: Sequence[WorkConditions]) -> WorkConditions:
    """What the jobs of a group have in common is usual in it, what only some have is for some; of ratings the highest,
    as of an occupation of which O*NET rates the details alone.
    """
    profiles = [part for part in parts if part.profile]
    said = {
        topic: how_far
        for topic in PROFILE_TOPICS
        if (how_far := _how_far([part.said.get(topic) for part in parts], "usual"))
    }
    tasks = {
        topic: how_far
        for topic in TASK_TOPICS
        if (how_far := _how_far([part.tasks.get(topic) for part in parts], CORE))
    }
    rated = {name: [part.ratings[name] for part in parts if name in part.ratings] for name in RATINGS}
    return WorkConditions(
        profile=profiles[0].profile if profiles else "",
        said=said,
        ratings={name: max(ratings) for name, ratings in rated.items() if ratings},
        tells_hours=any(part.tells_hours for part in profiles),
        is_of_parts=any(rated.values()),
        is_inside_too=said.get("outdoors") == "usual" and any(part.is_inside_too for part in profiles),
        tasks=tasks,
        rates=tuple(rate for rate in RATES if all(rate in part.rates for part in parts)),
        is_of_lessons=bool(profiles) and all(part.is_of_lessons for part in profiles),
    )


def _how_far(each: Collection[str | None], usual: str) -> str:
    """How far something is said of a group: of all its jobs as usual, of some, or (empty) of none."""
    if all(how_far == usual for how_far in each):
        return usual
    return "some" if any(each) else ""
