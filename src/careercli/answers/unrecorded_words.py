"""How many roles a list leaves out since what its filters ask about is not recorded of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from careercli import text

_RECORDS = {
    "pay": "official pay",
    "growth": "official growth",
    "education": "entry education",
    "zone": "job zone",
    "self_employed": "a share of self-employed people",
    "jobs": "a job count of their own",
    "demand": "a grade of demand",
    "stress": "a grade of stress",
    "floor": "an exact median (too high for the survey)",
    "interests": "recorded interests",
    "without": "a rating of that by O*NET",
    "remote": "a word on work from home",
    "sector": "a count by sector",
    "on_the_job": "a usual training on the job",
}
"""What a filter needs to be recorded, as a sentence names it."""
_MOST_GROUPS = 4
_KEPT_BY_WORK = " (`--work home` keeps those that are not certain)"


def left_out(unrecorded: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """How many roles filters leave out since something that they ask about is not recorded; unknown is not no.

    Each is counted once, however much of it is not: `unrecorded` has all that is not recorded of each.
    """
    groups = Counter(tuple(names) for names in unrecorded)
    if not groups:
        return ()
    first, *others = groups.most_common()
    total = text.count(groups.total(), "role")
    if not others:
        words = f"{total} without {_records(first[0])}"
    elif len(groups) <= _MOST_GROUPS:
        parts = [f"{count:,} without {_records(names)}" for names, count in groups.most_common()]
        words = f"{total}: {', '.join(parts)}"
    else:
        every = dict.fromkeys(name for names in groups for name in names)
        words = f"{total} without {_records(tuple(every), 'or')}"
    hint = _KEPT_BY_WORK if any("remote" in names for names in groups) else ""
    return (f"left out because it is not known whether they fit: {words}{hint}",)


def _records(names: Sequence[str], joined_by: str = "and") -> str:
    return text.natural_list([_RECORDS[name] for name in names], joined_by)
