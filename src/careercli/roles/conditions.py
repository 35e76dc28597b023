"""What an occupation is like to work in: the table `conditions.tsv`, and the conditions that a list can be asked for.

Where a condition rests on the Occupational Outlook Handbook, an occupation fits by what its profile says, or does not
say: a profile that is silent on nights is no promise of days. Where it rests on O*NET, the importance of an ability, a
skill or a field of knowledge decides, on the scale from 1 (not important) over 2 (somewhat) and 3 (important) to 5.
"""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable
from dataclasses import field
from pathlib import Path
from typing import ClassVar

from careercli import text
from careercli.lazy_dataclass import dataclass
from careercli.roles import releases, soc
from careercli.roles.reviewed_table import Lines, most_specific, read_entries

FILE = "conditions.tsv"
PROFILE_TOPICS = (
    "desk", "outdoors", "home", "part_time", "lifting", "standing", "nights", "weekends", "travel", "driving",
)  # fmt: skip
"""What profiles speak of."""
RATINGS = ("strength", "stamina", "service", "speaking", "computers")
"""What O*NET rates."""
TASK_TOPICS = ("lifting", "climbing", "standing")
"""What O*NET's tasks name of the body; their columns begin with `task_`."""
CORE = "core"
"""How a task names it that is central to an occupation; others, and those of a part of it, do for some."""
HOURS_COLUMN, HOURS_TOLD, HOURS_AT_HOME = "hours", "told", "lessons"
"""Whether a profile says anything of when or how long people work, beyond that it is full time or part-time."""
RATED_COLUMN, OF_PARTS = "rated", "parts"
"""Whose the ratings are: the occupation's own, or the highest of its details, where O*NET rates these alone."""
COLUMNS = (
    *("code", "profile", HOURS_COLUMN, *PROFILE_TOPICS, *RATINGS),
    *(f"task_{name}" for name in TASK_TOPICS),
    RATED_COLUMN,
)
_HOW_FAR = ("usual", "some", "")
INSIDE_TOO = "both"
"""What the column of outdoor work has, where that is usual and the same people work indoors, too."""
SOMEWHAT, MORE_THAN_SOME, IMPORTANT = 2.0, 2.5, 3.0
EDITION = releases.PROJECTIONS.bundled.period
HANDBOOK = f"the Occupational Outlook Handbook {EDITION}"
ONET = f"O*NET {releases.ONET.bundled.period}"
SILENCE = "what a source does not speak of may be asked for all the same: ask before you apply"
TOPIC_WORDS = {
    "desk": "At a desk or in an office", "outdoors": "Outdoors", "home": "From home", "part_time": "Part-time work",
    "lifting": "Lifting, carrying or hard physical work", "standing": "Standing, walking or kneeling",
    "nights": "Evenings, nights or shifts", "weekends": "Weekends or holidays", "travel": "Travel",
    "driving": "A driver's license",
}  # fmt: skip
RATING_WORDS = {
    "strength": "Strength to lift and carry", "stamina": "Stamina",
    "service": "Knowledge of customer and personal service", "speaking": "Skill in speaking",
    "computers": "Knowledge of computers and electronics",
}  # fmt: skip


_FOR_SOME = {
    "nights": "nights or shifts", "weekends": "weekends", "travel": "on the road", "part_time": "part time",
    "standing": "on their feet", "outdoors": "outdoors",
}  # fmt: skip
"""What some work where a profile speaks of some."""


@dataclass(frozen=True)
class WorkConditions:
    """What is known of an occupation: its profile, empty without one, how far it says what, and ratings from 1 to 5.

    `tells_hours` says whether the profile speaks of hours at all, beyond full time and part-time; `is_of_parts`, that
    the ratings are those of the occupation's details, none of its own; `is_inside_too`, that those who work outdoors
    work indoors, too; `is_of_lessons`, that nobody works nights or weekends but
    to grade papers and prepare lessons. `tasks` are what of the body its tasks name, core or some.
    """

    profile: str
    said: dict[str, str]
    ratings: dict[str, float]
    tells_hours: bool = True
    is_of_parts: bool = False
    is_inside_too: bool = False
    tasks: dict[str, str] = field(default_factory=dict)
    is_of_lessons: bool = False

    def tasks_words(self, topics: Collection[str] = TASK_TOPICS) -> str:
        """Which of some things O*NET's tasks name, with whose word that is; empty where they name none."""
        named = {how_far: [name for name in topics if self.tasks.get(name) == how_far] for how_far in (CORE, "some")}
        words = [
            *([f"tasks name {text.natural_list(named[CORE])}"] if named[CORE] else []),
            *([f"some tasks name {text.natural_list(named['some'])}"] if named["some"] else []),
        ]
        return f"{ONET}: {', '.join(words)}" if words else ""

    def is_within(
        self, below: Iterable[tuple[str, float]] = (), at_least: Iterable[tuple[str, float]] = ()
    ) -> bool | None:
        """Whether ratings are lower than some bounds and not lower than others; None where none is out of bounds and
        one of them not known.
        """
        is_met = [self.ratings[name] < most if name in self.ratings else None for name, most in below]
        is_met += [self.ratings[name] >= least if name in self.ratings else None for name, least in at_least]
        return False if False in is_met else None if None in is_met else True


@dataclass(frozen=True, kw_only=True)
class Condition(ABC):
    """A condition that a list can be asked for; a kind of it says what it rests on. `words` say what fits."""

    words: str
    source: ClassVar[str] = HANDBOOK
    rests_on_silence: ClassVar[bool] = False
    """Whether an occupation fits because a source does not speak of something, which is no promise."""

    @property
    def is_silence_alone(self) -> bool:
        """Whether nothing but that silence tells that an occupation fits: no rating beside it."""
        return self.rests_on_silence

    is_license_of_all: ClassVar[bool] = False
    """Whether only a license counts that everybody in the occupation needs."""
    is_of_license: ClassVar[bool] = False
    """Whether it rests on licenses, and on nothing else."""

    @property
    def topics_told(self) -> tuple[str, ...]:
        """What of a profile tells whether an occupation fits."""
        return ()

    @property
    def topics_against(self) -> tuple[str, ...]:
        """What of a profile tells against it."""
        return ()

    @property
    def ratings_told(self) -> tuple[str, ...]:
        """The ratings that tell it."""
        return ()

    @property
    def tasks_told(self) -> tuple[str, ...]:
        """What no task may name."""
        return ()

    @abstractmethod
    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:
        """Whether an occupation fits; None where what it rests on is not known of it."""

    def for_some(self, known: WorkConditions | None) -> str:  # noqa: ARG002 - other kinds tell
        """What the source says of some people in it, where that leaves open whether it fits; else empty."""
        return ""


@dataclass(frozen=True, kw_only=True)
class SpokenOf(Condition):
    """What the profile says is usual, or, with `some_is_enough`, says at all.

    A profile that is silent, or says it of some alone, says no; with `some_is_open` the latter is not certain. But
    where the ratings in `open_below` are low, silence is not known, and what is said of some is enough; a rating alone
    never says yes. No core task may name what is in `tasks`, and no topic in `beside` may be usual: of some it rules it
    out where the ratings are not low, and leaves it open where it is not usual that it is as wished.
    """

    topic: str
    some_is_enough: bool = False
    some_is_open: bool = False
    open_below: tuple[tuple[str, float], ...] = ()
    beside: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()

    @property
    def source(self) -> str:  # type: ignore[override]  # of one that has ratings, too
        """Who says so."""
        return f"{HANDBOOK} and {ONET}" if self.tasks else HANDBOOK

    @property
    def topics_told(self) -> tuple[str, ...]:
        """The one topic."""
        return (self.topic,)

    @property
    def topics_against(self) -> tuple[str, ...]:
        """What of the body is not to be usual."""
        return self.beside

    @property
    def tasks_told(self) -> tuple[str, ...]:
        """What no task may name."""
        return self.tasks

    @property
    def ratings_told(self) -> tuple[str, ...]:
        """The ratings that have to be low."""
        return tuple(name for name, _bound in self.open_below)

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """As a profile says, or the ratings or the tasks tell against it; None where nothing does."""
        if known is None:
            return None
        if self._is_ruled_out(known):
            return False
        if known.said.get(self.topic) in (("usual", "some") if self.some_is_enough else ("usual",)):
            return True
        if self.for_some(known):
            return None
        if not self.open_below:
            return False if known.profile else None
        is_within = known.is_within(self.open_below)
        return True if is_within and self.topic in known.said else False if is_within is False else None

    def _is_ruled_out(self, known: WorkConditions) -> bool:
        """Whether a core task, or what the profile says beside it, tells against it."""
        if any(known.tasks.get(task) == CORE for task in self.tasks):
            return True
        beside = {known.said[topic] for topic in self.beside if topic in known.said}
        return "usual" in beside or (bool(beside) and known.is_within(self.open_below) is False)

    def for_some(self, known: WorkConditions | None) -> str:
        """What some people alone do, where there are posts of the kind then, in words; else empty."""
        if known is None or known.said.get(self.topic) == "usual":
            return ""
        if self.some_is_open:
            return f"some work {_FOR_SOME[self.topic]}" if self.topic in known.said else ""
        on_feet = [topic for topic in self.beside if topic in _FOR_SOME and topic in known.said]
        return f"some work {text.natural_list([_FOR_SOME[topic] for topic in on_feet])}" if on_feet else ""


@dataclass(frozen=True, kw_only=True)
class NotSpokenOf(Condition):
    """What the profile must not speak of; ratings in `below` have to be lower, those in `at_least` not lower.

    What is in `tasks` no task may name: a core one rules it out, another one leaves it open.

    With `some_is_open` it is not ruled out where the profile speaks of some people or times alone: there are posts
    without it then. A profile that says of hours no more than that most work full time is silent, too: profiles speak
    of nights and weekends where they are usual.
    """

    topics: tuple[str, ...]
    tasks: tuple[str, ...] = ()
    some_is_open: bool = False
    below: tuple[tuple[str, float], ...] = ()
    at_least: tuple[tuple[str, float], ...] = ()
    rests_on_silence = True

    @property
    def is_silence_alone(self) -> bool:
        """Not where ratings have to be low or high as well."""
        return not self.below and not self.at_least

    @property
    def source(self) -> str:  # type: ignore[override]  # of one that has ratings, too
        """Who says so."""
        return f"{ONET} and {HANDBOOK}" if self.below or self.at_least else HANDBOOK

    @property
    def topics_told(self) -> tuple[str, ...]:
        """What must not be spoken of."""
        return self.topics

    @property
    def topics_against(self) -> tuple[str, ...]:
        """The same."""
        return self.topics

    @property
    def tasks_told(self) -> tuple[str, ...]:
        """What no task may name."""
        return self.tasks

    @property
    def ratings_told(self) -> tuple[str, ...]:
        """What has to be rated low, or high."""
        return tuple(name for name, _bound in (*self.below, *self.at_least))

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """False for what is spoken of or rated too high, whatever the other source has; None where one of them is not
        known.
        """
        if known is None:
            return None
        rated = known.is_within(self.below, self.at_least)
        said = {known.said.get(topic) for topic in self.topics}
        named = {known.tasks.get(task) for task in self.tasks}
        if rated is False or "usual" in said or ("some" in said and not self.some_is_open) or CORE in named:
            return False
        return rated if known.profile and "some" not in said and "some" not in named else None

    def for_some(self, known: WorkConditions | None) -> str:
        """What some people do in an occupation that is not ruled out for it, in words; else empty."""
        if known and (tasks := known.tasks_words(self.tasks)):
            return tasks
        said = [topic for topic in self.topics if known and known.said.get(topic) == "some"]
        return f"some work {text.natural_list([_FOR_SOME[topic] for topic in said])}" if said else ""


@dataclass(frozen=True, kw_only=True)
class RatedBelow(Condition):
    """What O*NET rates lower than a bound."""

    below: tuple[tuple[str, float], ...]
    source = ONET

    @property
    def ratings_told(self) -> tuple[str, ...]:
        """What has to be rated low."""
        return tuple(name for name, _bound in self.below)

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """As it is rated; None without a rating."""
        return known.is_within(self.below) if known is not None else None


@dataclass(frozen=True, kw_only=True)
class WithoutLicense(Condition):
    """That no license is recorded of an occupation that has a profile."""

    rests_on_silence = True
    is_of_license = True

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:
        """As `licences.tsv` says; None without a profile."""
        return not licensed if known is not None and known.profile else None


@dataclass(frozen=True, kw_only=True)
class WithLicense(Condition):
    """That a license is recorded, of an occupation without a profile, too."""

    source = "the sources that each role names"
    is_license_of_all = True
    is_of_license = True

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """As `licences.tsv` says."""
        return licensed


_IN_PROFILE = " in the Handbook's profile of the job; without one it is not certain"
"""The end of a rule that rests on silence: where there is no profile, nothing is left unsaid."""

CONDITIONS: dict[str, Condition] = {
    "desk": SpokenOf(
        words="office or desk work is usual, or spoken of where stamina is rated below 2 of 5; and no core task names "
        "lifting, climbing or standing, nor is that usual in the Handbook's profile of the job",
        topic="desk",
        open_below=(("stamina", SOMEWHAT),),
        beside=("standing", "lifting"),
        tasks=TASK_TOPICS,
    ),
    "outdoors": SpokenOf(words="work outdoors is usual", topic="outdoors", some_is_open=True),
    "home": SpokenOf(
        words="some or most work from home", topic="home", some_is_enough=True, open_below=(("stamina", SOMEWHAT),)
    ),
    "part-time": SpokenOf(words="part-time work is common", topic="part_time", some_is_open=True),
    "no-lifting": NotSpokenOf(
        words="strength to lift and carry is rated below 2 of 5, no task names lifting, and neither lifting, carrying "
        "nor hard physical work is spoken of" + _IN_PROFILE,
        topics=("lifting",),
        tasks=("lifting",),
        below=(("strength", SOMEWHAT),),
    ),
    "no-strain": NotSpokenOf(
        words="strength and stamina are rated below 2 of 5, no task names lifting, climbing or standing, and standing, "
        "walking, kneeling, lifting and hard physical work are not spoken of" + _IN_PROFILE,
        topics=("lifting", "standing"),
        tasks=TASK_TOPICS,
        below=(("strength", SOMEWHAT), ("stamina", SOMEWHAT)),
    ),
    "no-standing": NotSpokenOf(
        words="stamina is rated below 2.5 of 5, no task names standing, and standing, walking and kneeling are not "
        "spoken of" + _IN_PROFILE,
        topics=("standing",),
        tasks=("standing",),
        below=(("stamina", MORE_THAN_SOME),),
        some_is_open=True,
    ),
    "no-nights": NotSpokenOf(
        words="evenings, nights and shifts are not spoken of" + _IN_PROFILE, topics=("nights",), some_is_open=True
    ),
    "no-weekends": NotSpokenOf(
        words="weekends, holidays, and shifts are not spoken of" + _IN_PROFILE,
        topics=("weekends", "nights"),
        some_is_open=True,
    ),
    "no-travel": NotSpokenOf(words="travel is not spoken of" + _IN_PROFILE, topics=("travel",), some_is_open=True),
    "no-driving": NotSpokenOf(words="a driver's license is not spoken of" + _IN_PROFILE, topics=("driving",)),
    "no-customers": RatedBelow(
        words="knowledge of customer and personal service is rated below 3 of 5", below=(("service", IMPORTANT),)
    ),
    "no-desk": NotSpokenOf(
        words="stamina is rated 2 of 5 or higher, and an office, a desk or sitting is not spoken of" + _IN_PROFILE,
        topics=("desk",),
        at_least=(("stamina", SOMEWHAT),),
    ),
    "no-outdoors": NotSpokenOf(words="work outdoors is not spoken of" + _IN_PROFILE, topics=("outdoors",)),
    "no-license": WithoutLicense(words="no license is recorded"),
    "nights": SpokenOf(words="evenings, nights or shifts are spoken of", topic="nights", some_is_enough=True),
    "weekends": SpokenOf(words="weekends or holidays are spoken of", topic="weekends", some_is_enough=True),
    "travel": SpokenOf(words="travel is usual, also to sites nearby", topic="travel", some_is_open=True),
    "licensed": WithLicense(words="a license is recorded"),
    "no-talking": RatedBelow(words="skill in speaking is rated below 3 of 5", below=(("speaking", IMPORTANT),)),
}
"""The conditions of `list --work`, by name."""


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
    cells = cells[len(PROFILE_TOPICS) :]
    ratings = {name: float(cell) for name, cell in zip(RATINGS, cells[: len(RATINGS)], strict=True) if cell}
    tasks = {name: cell for name, cell in zip(TASK_TOPICS, cells[len(RATINGS) :], strict=True) if cell}
    if strange := next((cell for cell in tasks.values() if cell not in (CORE, "some")), None):
        raise ValueError(f'a task column is "{strange}", not {CORE}, some or empty')
    if any(not 1 <= rating <= 5 for rating in ratings.values()):
        raise ValueError("a rating is not from 1 to 5")
    spoken = {name: how_far for name, how_far in said.items() if how_far}
    is_of_lessons = hours == HOURS_AT_HOME
    return WorkConditions(profile, spoken, ratings, bool(hours), rated == OF_PARTS, is_inside_too, tasks, is_of_lessons)
