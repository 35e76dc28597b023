"""What an occupation is like to work in: the conditions that a list can be asked for.

Where a condition rests on the Occupational Outlook Handbook, an occupation fits by what its profile says, or does not
say: a profile that is silent on nights is no promise of days. Where it rests on O*NET, the importance of an ability, a
skill or a field of knowledge decides, on the scale from 1 (not important) over 2 (somewhat) and 3 (important) to 5.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

from careercli import text
from careercli.lazy_dataclass import dataclass
from careercli.roles.condition_topics import (
    CORE,
    EDITION,
    FOR_SOME,
    HANDBOOK,
    OF_PARTS,
    ONET,
    PROFILE_TOPICS,
    RATING_WORDS,
    RATINGS,
    SILENCE,
    TASK_TOPICS,
    TOPIC_WORDS,
)
from careercli.roles.known_conditions import WorkConditions, of, of_code, read

__all__ = [
    "CONDITIONS", "CORE", "EDITION", "HANDBOOK", "OF_PARTS", "ONET", "PROFILE_TOPICS", "RATINGS", "RATING_WORDS",
    "SILENCE", "TASK_TOPICS", "TOPIC_WORDS", "Condition", "SpokenOf", "WorkConditions", "of", "of_code", "read",
]  # fmt: skip
SOMEWHAT, MORE_THAN_SOME, IMPORTANT = 2.0, 2.5, 3.0


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
            return f"some work {FOR_SOME[self.topic]}" if self.topic in known.said else ""
        on_feet = [topic for topic in self.beside if topic in FOR_SOME and topic in known.said]
        return f"some work {text.natural_list([FOR_SOME[topic] for topic in on_feet])}" if on_feet else ""


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
        return f"some work {text.natural_list([FOR_SOME[topic] for topic in said])}" if said else ""


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
    "no-danger": NotSpokenOf(
        words="danger, injuries and illnesses of the work are not spoken of" + _IN_PROFILE, topics=("injuries",)
    ),
    "low-stress": NotSpokenOf(words="stress and pressure are not spoken of" + _IN_PROFILE, topics=("stress",)),
    "no-upset-people": NotSpokenOf(
        words="upset, difficult or unruly people are not spoken of" + _IN_PROFILE, topics=("upset_people",)
    ),
    "no-noise": NotSpokenOf(words="noise is not spoken of" + _IN_PROFILE, topics=("noise",)),
    "no-heat": NotSpokenOf(
        words="heat, hot equipment and bad weather are not spoken of" + _IN_PROFILE, topics=("heat", "weather")
    ),
    "no-cold": NotSpokenOf(words="cold and bad weather are not spoken of" + _IN_PROFILE, topics=("cold", "weather")),
    "no-fumes": NotSpokenOf(
        words="chemicals, fumes, dust and radiation are not spoken of" + _IN_PROFILE, topics=("fumes",)
    ),
    "no-heights": NotSpokenOf(
        words="heights and ladders are not spoken of, and no task names climbing" + _IN_PROFILE,
        topics=("heights",),
        tasks=("climbing",),
    ),
    "no-tight-spaces": NotSpokenOf(
        words="tight and enclosed spaces are not spoken of" + _IN_PROFILE, topics=("confined_spaces",)
    ),
    "no-dirt": NotSpokenOf(words="dirt, grease and odors are not spoken of" + _IN_PROFILE, topics=("dirt",)),
    "summers-off": SpokenOf(
        words="a school year with the summer off is usual in the Handbook's profile of the job",
        topic="school_year",
        some_is_open=True,
    ),
    "no-license": WithoutLicense(words="no license is recorded"),
    "nights": SpokenOf(words="evenings, nights or shifts are spoken of", topic="nights", some_is_enough=True),
    "weekends": SpokenOf(words="weekends or holidays are spoken of", topic="weekends", some_is_enough=True),
    "travel": SpokenOf(words="travel is usual, also to sites nearby", topic="travel", some_is_open=True),
    "licensed": WithLicense(words="a license is recorded"),
    "no-talking": RatedBelow(words="skill in speaking is rated below 3 of 5", below=(("speaking", IMPORTANT),)),
}
"""The conditions of `list --work`, by name."""
