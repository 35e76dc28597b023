"""The notes of the page of `careers start`: each once, in two lines at most, and only what changes what one would do.

What each condition of the work means, and how many roles stand behind, is told by `next` and `list --work`; here it
is enough whose word they are, and that silence is no promise.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from careercli import text
from careercli.answers import condition_filter
from careercli.roles import conditions


def brief(remarks: Iterable[str], work: Collection[str]) -> tuple[str, ...]:
    """Remarks on moves without the meanings of the conditions that are wished for, whose sources are said instead."""
    asked = {name: conditions.CONDITIONS[name] for name in work if name in conditions.CONDITIONS}
    meanings = {*condition_filter.meanings(asked)} - {condition_filter.NO_REACHING}
    kept = [remark for remark in remarks if remark not in meanings and condition_filter.KEPT_BEHIND not in remark]
    sources = {source: None for condition in asked.values() for source in condition.source.split(" and ")}
    if not asked:
        return tuple(kept)
    ask = "; where nothing is said, ask before you apply" if _is_by_silence(asked) else ""
    return (f"{', '.join(asked)}: as told by {text.natural_list(list(sources))}{ask}", *kept)


def _is_by_silence(asked: dict[str, conditions.Condition]) -> bool:
    return any(condition.rests_on_silence for condition in asked.values())
