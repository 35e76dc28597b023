"""What is known of the conditions of the work in each occupation: the table `conditions.tsv`."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable
from dataclasses import field
from pathlib import Path

from careercli import text
from careercli.lazy_dataclass import dataclass
from careercli.roles import soc
from careercli.roles.condition_topics import (
    COLUMNS,
    CORE,
    FILE,
    HOURS_AT_HOME,
    HOURS_COLUMN,
    HOURS_TOLD,
    INSIDE_TOO,
    OF_PARTS,
    ONET,
    PROFILE_TOPICS,
    RATE_WORDS,
    RATED_COLUMN,
    RATES,
    RATES_COLUMN,
    RATINGS,
    TASK_TOPICS,
)
from careercli.roles.reviewed_table import Lines, most_specific, read_entries

_HOW_FAR = ("usual", "some", "")


@dataclass(frozen=True)
class WorkConditions:
    """What is known of an occupation: its profile, empty without one, how far it says what, and ratings from 1 to 5.

    `tells_hours` says whether the profile speaks of hours at all, beyond full time and part-time; `is_of_parts`, that
    the ratings are those of the occupation's details, none of its own; `is_inside_too`, that those who work outdoors
    work indoors, too; `is_of_lessons`, that nobody works nights or weekends but
    to grade papers and prepare lessons. `tasks` are what of the body its tasks name, core or some; `rates`, of what the
    profile says that it is as frequent as in hardly any other occupation: injuries, deaths.
    """

    profile: str
    said: dict[str, str]
    ratings: dict[str, float]
    tells_hours: bool = True
    is_of_parts: bool = False
    is_inside_too: bool = False
    tasks: dict[str, str] = field(default_factory=dict)
    is_of_lessons: bool = False
    rates: tuple[str, ...] = ()

    def tasks_words(self, topics: Collection[str] = TASK_TOPICS) -> str:
        """Which of some things O*NET's tasks name, with whose word that is; empty where they name none."""
        named = {how_far: [name for name in topics if self.tasks.get(name) == how_far] for how_far in (CORE, "some")}
        words = [
            *([f"tasks name {text.natural_list(named[CORE])}"] if named[CORE] else []),
            *([f"some tasks name {text.natural_list(named['some'])}"] if named["some"] else []),
        ]
        return f"{ONET}: {', '.join(words)}" if words else ""

    def rates_words(self) -> str:
        """What is as frequent as in hardly any other occupation, in words; empty for nothing."""
        named = text.natural_list([RATE_WORDS[rate] for rate in self.rates])
        return f"rates of {named} among the highest of all occupations" if named else ""

    def is_within(
        self, below: Iterable[tuple[str, float]] = (), at_least: Iterable[tuple[str, float]] = ()
    ) -> bool | None:
        """Whether ratings are lower than some bounds and not lower than others; None where none is out of bounds and
        one of them not known.
        """
        is_met = [self.ratings[name] < most if name in self.ratings else None for name, most in below]
        is_met += [self.ratings[name] >= least if name in self.ratings else None for name, least in at_least]
        return False if False in is_met else None if None in is_met else True


@functools.cache
def read(folder: Path) -> dict[str, WorkConditions]:
    """The table of a folder of data by SOC code, read once. Raises CareersError if it is damaged or not there."""
    return read_entries(folder / FILE, COLUMNS, _entry)


def of(table: dict[str, WorkConditions], code: str) -> WorkConditions | None:
    """What is known of an O*NET-SOC or SOC code, or a group's (31-1120); None for one that neither source has."""
    return _with_parts(table, code, most_specific(table, code))


def _with_parts(
    table: dict[str, WorkConditions] | Path, code: str, own: WorkConditions | None
) -> WorkConditions | None:
    """The same with what is said of the jobs of a group, if it is one; the table is read only for that."""
    if not soc.beginnings_of_parts(code):
        return own
    from careercli.roles import group_conditions  # few roles are of a group

    return group_conditions.with_parts(read(table) if isinstance(table, Path) else table, code, own)


def of_code(folder: Path, code: str) -> WorkConditions | None:
    """What `of` gives of the table of a folder for a single code: only its line is read, if it is no group's."""
    lines = Lines(folder / FILE, COLUMNS)
    beginnings = (code, f"{code}.00", *(code[:length] for length in range(len(code) - 1, 0, -1)))
    found = (lines.of(beginning, _entry) for beginning in beginnings)
    return _with_parts(folder, code, next((known for known in found if known is not None), None))


def _entry(profile: str, hours: str, *columns: str) -> WorkConditions:
    """The entry of a line. Raises ValueError for one that is not as the columns want it."""
    if hours not in (HOURS_TOLD, HOURS_AT_HOME, ""):
        raise ValueError(f'{HOURS_COLUMN} is "{hours}", not {HOURS_TOLD}, {HOURS_AT_HOME} or empty')
    *cells, rated = columns
    if rated not in (OF_PARTS, ""):
        raise ValueError(f'{RATED_COLUMN} is "{rated}", not {OF_PARTS} or empty')
    said = dict(zip(PROFILE_TOPICS, cells[: len(PROFILE_TOPICS)], strict=True))
    if is_inside_too := said["outdoors"] == INSIDE_TOO:
        said["outdoors"] = "usual"
    for name, how_far in said.items():
        if how_far not in _HOW_FAR:
            raise ValueError(f'{name} is "{how_far}", not usual, some or empty')
    highest, *cells = cells[len(PROFILE_TOPICS) :]
    rates = tuple(highest.split())
    if not {*rates} <= {*RATES}:
        raise ValueError(f'{RATES_COLUMN} is "{highest}", not some of {", ".join(RATES)}')
    ratings = {name: float(cell) for name, cell in zip(RATINGS, cells[: len(RATINGS)], strict=True) if cell}
    tasks = {name: cell for name, cell in zip(TASK_TOPICS, cells[len(RATINGS) :], strict=True) if cell}
    if strange := next((cell for cell in tasks.values() if cell not in (CORE, "some")), None):
        raise ValueError(f'a task column is "{strange}", not {CORE}, some or empty')
    if any(not 1 <= rating <= 5 for rating in ratings.values()):
        raise ValueError("a rating is not from 1 to 5")
    spoken = {name: how_far for name, how_far in said.items() if how_far}
    is_of_lessons = hours == HOURS_AT_HOME
    return WorkConditions(
        profile, spoken, ratings, bool(hours), rated == OF_PARTS, is_inside_too, tasks, is_of_lessons, rates
    )
