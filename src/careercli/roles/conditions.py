"""What an occupation is like to work in: the table `conditions.tsv`, and the conditions that a list can be asked for.

Where a condition rests on the Occupational Outlook Handbook, an occupation fits by what its profile says, or does not
say: a profile that is silent on nights is no promise of days. Where it rests on O*NET, the importance of an ability, a
skill or a field of knowledge decides, on the scale from 1 (not important) over 2 (somewhat) and 3 (important) to 5.
"""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from careercli.errors import NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.roles import releases
from careercli.roles.reviewed_table import most_specific, read_entries

FILE = "conditions.tsv"
PROFILE_TOPICS = (
    "desk", "outdoors", "home", "part_time", "lifting", "standing", "nights", "weekends", "travel", "driving",
)  # fmt: skip
"""What profiles speak of."""
RATINGS = ("strength", "stamina", "service", "speaking")
"""What O*NET rates."""
COLUMNS = ("code", "profile", *PROFILE_TOPICS, *RATINGS)
_HOW_FAR = ("usual", "some", "")
SOMEWHAT, IMPORTANT = 2.0, 3.0
HANDBOOK = f"the Occupational Outlook Handbook {releases.PROJECTIONS.bundled.period}"
ONET = f"O*NET {releases.ONET.bundled.period}"


@dataclass(frozen=True)
class WorkConditions:
    """What is known of an occupation: its profile, empty without one, how far it says what, and ratings from 1 to 5."""

    profile: str
    said: dict[str, str]
    ratings: dict[str, float]

    def is_below(self, bounds: Iterable[tuple[str, float]]) -> bool | None:
        """Whether all ratings are lower than their bounds; None where one of them is not known."""
        bounds = tuple(bounds)
        if any(name not in self.ratings for name, _most in bounds):
            return None
        return all(self.ratings[name] < most for name, most in bounds)

    def reaches(self, bounds: Iterable[tuple[str, float]]) -> bool | None:
        """Whether all ratings are at least their bounds; None where one of them is not known."""
        bounds = tuple(bounds)
        if any(name not in self.ratings for name, _least in bounds):
            return None
        return all(self.ratings[name] >= least for name, least in bounds)


@dataclass(frozen=True, kw_only=True)
class Condition(ABC):
    """A condition that a list can be asked for; a kind of it says what it rests on. `words` say what fits."""

    words: str
    source: ClassVar[str] = HANDBOOK
    rests_on_silence: ClassVar[bool] = False
    """Whether an occupation fits because a source does not speak of something, which is no promise."""
    is_license_of_all: ClassVar[bool] = False
    """Whether only a license counts that everybody in the occupation needs."""

    @abstractmethod
    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:
        """Whether an occupation fits; None where what it rests on is not known of it."""


@dataclass(frozen=True, kw_only=True)
class SpokenOf(Condition):
    """What the profile says is usual, or, with `some_is_enough`, says at all."""

    topic: str
    some_is_enough: bool = False

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """As a profile says; None without one."""
        if known is None or not known.profile:
            return None
        return known.said.get(self.topic) in (("usual", "some") if self.some_is_enough else ("usual",))


@dataclass(frozen=True, kw_only=True)
class NotSpokenOf(Condition):
    """What the profile must not speak of; ratings in `below` have to be lower, those in `at_least` not lower."""

    topics: tuple[str, ...]
    below: tuple[tuple[str, float], ...] = ()
    at_least: tuple[tuple[str, float], ...] = ()
    rests_on_silence = True

    @property
    def source(self) -> str:  # type: ignore[override]  # of one that has ratings, too
        """Who says so."""
        return f"{ONET} and {HANDBOOK}" if self.below or self.at_least else HANDBOOK

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """False for what is spoken of, whatever the rating; None without a profile, or without a rating."""
        if known is None:
            return None
        if any(topic in known.said for topic in self.topics):
            return False
        if not known.profile:
            return None
        rated = (known.is_below(self.below), known.reaches(self.at_least))
        return False if False in rated else None if None in rated else True


@dataclass(frozen=True, kw_only=True)
class RatedBelow(Condition):
    """What O*NET rates lower than a bound."""

    below: tuple[tuple[str, float], ...]
    source = ONET

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """As it is rated; None without a rating."""
        return known.is_below(self.below) if known is not None else None


@dataclass(frozen=True, kw_only=True)
class WithoutLicense(Condition):
    """That no license is recorded of an occupation that has a profile."""

    rests_on_silence = True

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:
        """As `licences.tsv` says; None without a profile."""
        return not licensed if known is not None and known.profile else None


@dataclass(frozen=True, kw_only=True)
class WithLicense(Condition):
    """That a license is recorded, of an occupation without a profile, too."""

    source = "the sources that each role names"
    is_license_of_all = True

    def fits(self, known: WorkConditions | None, *, licensed: bool = False) -> bool | None:  # noqa: ARG002 - other kinds ask
        """As `licences.tsv` says."""
        return licensed


CONDITIONS: dict[str, Condition] = {
    "desk": SpokenOf(words="office or desk work is usual", topic="desk"),
    "outdoors": SpokenOf(words="work outdoors is usual", topic="outdoors"),
    "home": SpokenOf(words="some or most work from home", topic="home", some_is_enough=True),
    "part-time": SpokenOf(words="part-time work is common", topic="part_time"),
    "no-lifting": NotSpokenOf(
        words="strength to lift and carry is rated below 2 of 5, and neither lifting, carrying nor hard "
        "physical work is spoken of",
        topics=("lifting",),
        below=(("strength", SOMEWHAT),),
    ),
    "no-strain": NotSpokenOf(
        words="strength and stamina are rated below 2 of 5, and standing, walking, kneeling, lifting and hard "
        "physical work are not spoken of",
        topics=("lifting", "standing"),
        below=(("strength", SOMEWHAT), ("stamina", SOMEWHAT)),
    ),
    "no-nights": NotSpokenOf(words="evenings, nights and shifts are not spoken of", topics=("nights",)),
    "no-weekends": NotSpokenOf(words="weekends, holidays, and shifts are not spoken of", topics=("weekends", "nights")),
    "no-travel": NotSpokenOf(words="travel is not spoken of", topics=("travel",)),
    "no-driving": NotSpokenOf(words="a driver's license is not spoken of", topics=("driving",)),
    "no-customers": RatedBelow(
        words="knowledge of customer and personal service is rated below 3 of 5", below=(("service", IMPORTANT),)
    ),
    "no-desk": NotSpokenOf(
        words="stamina is rated 2 of 5 or higher, and an office, a desk or sitting is not spoken of",
        topics=("desk",),
        at_least=(("stamina", SOMEWHAT),),
    ),
    "no-outdoors": NotSpokenOf(words="work outdoors is not spoken of", topics=("outdoors",)),
    "no-license": WithoutLicense(words="no license is recorded"),
    "nights": SpokenOf(words="evenings, nights or shifts are spoken of", topic="nights", some_is_enough=True),
    "travel": SpokenOf(words="travel is usual", topic="travel"),
    "licensed": WithLicense(words="a license is recorded"),
    "no-talking": RatedBelow(words="skill in speaking is rated below 3 of 5", below=(("speaking", IMPORTANT),)),
}
"""The conditions of `list --work`, by name."""


_HOURS = (
    ("nights", "evenings, nights or shifts"),
    ("weekends", "weekends or holidays"),
    ("part_time", "part-time work"),
)
"""What profiles say of working hours, in words."""
OF_HOURS = frozenset({"no-nights", "no-weekends", "nights", "part-time"})
"""The wishes that are about time."""


def hours_words(known: WorkConditions | None) -> str:
    """What the profile of an occupation says of working hours; that there is none, or that it says nothing of them."""
    if known is None or not known.profile:
        return "not recorded for it: ask about shifts and weekends"
    how_far = {"usual": "usual", "some": "for some"}
    said = [f"{words} {how_far[known.said[name]]}" for name, words in _HOURS if name in known.said]
    silent = [words for name, words in _HOURS[:2] if name not in known.said]
    unsaid = f"{' and '.join(silent)} not spoken of, which is no promise" if silent else ""
    return "; ".join(filter(None, [*said, unsaid]))


def spelled(name: str) -> str:
    """A name as CONDITIONS has it, however it is typed: no lifting, No_Lifting."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def parse(names: str) -> dict[str, Condition]:
    """The conditions that a text names, with commas between them. Raises UsageError for one that there is none of."""
    asked: dict[str, Condition] = {}
    for written in names.split(","):
        name = spelled(written)
        if name not in CONDITIONS:
            given = written.strip()
            raise NoSuchChoice(f"--work {given!r} is no condition", given, tuple(CONDITIONS), "use some of")
        asked[name] = CONDITIONS[name]
    return asked


@functools.cache
def read(folder: Path) -> dict[str, WorkConditions]:
    """The table of a folder of data by SOC code, read once. Raises CareersError if it is damaged or not there."""
    return read_entries(folder / FILE, COLUMNS, _entry)


def of(table: dict[str, WorkConditions], code: str) -> WorkConditions | None:
    """What is known of an O*NET-SOC or SOC code; None for one that neither source has."""
    return most_specific(table, code)


def _entry(profile: str, *cells: str) -> WorkConditions:
    """The entry of a line. Raises ValueError for one that is not as the columns want it."""
    said = dict(zip(PROFILE_TOPICS, cells[: len(PROFILE_TOPICS)], strict=True))
    for name, how_far in said.items():
        if how_far not in _HOW_FAR:
            raise ValueError(f'{name} is "{how_far}", not usual, some or empty')
    ratings = {name: float(cell) for name, cell in zip(RATINGS, cells[len(PROFILE_TOPICS) :], strict=True) if cell}
    if any(not 1 <= rating <= 5 for rating in ratings.values()):
        raise ValueError("a rating is not from 1 to 5")
    return WorkConditions(profile, {name: how_far for name, how_far in said.items() if how_far}, ratings)
