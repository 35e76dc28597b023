"""What an occupation is like to work in: the table `conditions.tsv`, and the conditions that a list can be asked for.

Where a condition rests on the Occupational Outlook Handbook, an occupation fits by what its profile says, or does not
say: a profile that is silent on nights is no promise of days. Where it rests on O*NET, the importance of an ability, a
skill or a field of knowledge decides, on the scale from 1 (not important) over 2 (somewhat) and 3 (important) to 5.
"""

from __future__ import annotations

import functools
from pathlib import Path

from careercli.errors import NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.roles import releases
from careercli.roles.reviewed_table import most_specific, read_entries

FILE = "conditions.tsv"
SAID = (
    "desk", "outdoors", "home", "part_time", "lifting", "standing", "nights", "weekends", "travel", "driving",
)  # fmt: skip
"""What profiles speak of."""
RATINGS = ("strength", "stamina", "service", "speaking")
"""What O*NET rates."""
COLUMNS = ("code", "profile", *SAID, *RATINGS)
_HOW_FAR = ("usual", "some", "")
SOMEWHAT, IMPORTANT = 2.0, 3.0
HANDBOOK = f"the Occupational Outlook Handbook {releases.PROJECTIONS.bundled.period}"
ONET = f"O*NET {releases.ONET.bundled.period}"


@dataclass(frozen=True)
class Conditions:
    """What is known of an occupation: its profile, empty without one, how far it says what, and ratings from 1 to 5."""

    profile: str
    said: dict[str, str]
    ratings: dict[str, float]


@dataclass(frozen=True)
class Wish:
    """A condition that a list can be asked for, and what it rests on.

    `said` is what the profile has to say as usual, or, with `partly`, to say at all; `unsaid` is what it must not speak
    of; `below` are the ratings that have to be lower than a bound; `licensed` and `unlicensed` ask `licences.tsv`.
    `words` say what fits.
    """

    words: str
    said: str = ""
    partly: bool = False
    unsaid: tuple[str, ...] = ()
    below: tuple[tuple[str, float], ...] = ()
    unlicensed: bool = False
    licensed: bool = False

    @property
    def source(self) -> str:
        """Who says so."""
        if self.licensed:
            return "the sources that each role names"
        names = [ONET] if self.below else []
        return " and ".join([*names, HANDBOOK] if self.unsaid or not self.below else names)

    def fits(self, known: Conditions | None, *, licensed: bool = False) -> bool | None:
        """Whether an occupation fits; None where what it rests on is not known of it."""
        if self.licensed:  # a license that is recorded is known of an occupation without a profile, too
            return licensed
        if known is None:
            return None
        if any(name in known.said for name in self.unsaid):
            return False
        if any(name not in known.ratings for name, _most in self.below):
            return None
        if not known.profile and (self.unsaid or not self.below):
            return None
        if self.said:
            return known.said.get(self.said) in (("usual", "some") if self.partly else ("usual",))
        if self.unlicensed:
            return not licensed
        return all(known.ratings[name] < most for name, most in self.below)


WISHES = {
    "desk": Wish("office or desk work is usual", said="desk"),
    "outdoors": Wish("work outdoors is usual", said="outdoors"),
    "home": Wish("some or most work from home", said="home", partly=True),
    "part-time": Wish("part-time work is common", said="part_time"),
    "no-lifting": Wish(
        "strength to lift and carry is rated below 2 of 5, and lifting is not spoken of",
        unsaid=("lifting",),
        below=(("strength", SOMEWHAT),),
    ),
    "no-strain": Wish(
        "strength and stamina are rated below 2 of 5, and standing, walking, kneeling and lifting are not spoken of",
        unsaid=("lifting", "standing"),
        below=(("strength", SOMEWHAT), ("stamina", SOMEWHAT)),
    ),
    "no-nights": Wish("evenings, nights and shifts are not spoken of", unsaid=("nights",)),
    "no-weekends": Wish("weekends, holidays, and shifts are not spoken of", unsaid=("weekends", "nights")),
    "no-travel": Wish("travel is not spoken of", unsaid=("travel",)),
    "no-driving": Wish("a driver's license is not spoken of", unsaid=("driving",)),
    "no-customers": Wish(
        "knowledge of customer and personal service is rated below 3 of 5", below=(("service", IMPORTANT),)
    ),
    "no-desk": Wish("an office, a desk or sitting is not spoken of", unsaid=("desk",)),
    "no-outdoors": Wish("work outdoors is not spoken of", unsaid=("outdoors",)),
    "no-license": Wish("no license is recorded", unlicensed=True),
    "nights": Wish("evenings, nights or shifts are spoken of", said="nights", partly=True),
    "travel": Wish("travel is usual", said="travel"),
    "licensed": Wish("a license is recorded", licensed=True),
    "no-talking": Wish("skill in speaking is rated below 3 of 5", below=(("speaking", IMPORTANT),)),
}  # fmt: skip
"""The conditions of `list --work`, by name."""


def spelled(name: str) -> str:
    """A name as WISHES has it, however it is typed: no lifting, No_Lifting."""
    return "-".join(name.lower().replace("_", " ").replace("-", " ").split())


def wishes(names: str) -> dict[str, Wish]:
    """The conditions that a text names, with commas between them. Raises UsageError for one that there is none of."""
    asked: dict[str, Wish] = {}
    for written in names.split(","):
        name = spelled(written)
        if name not in WISHES:
            given = written.strip()
            raise NoSuchChoice(f"--work {given!r} is no condition", given, tuple(WISHES), "use some of")
        asked[name] = WISHES[name]
    return asked


@functools.cache
def read(folder: Path) -> dict[str, Conditions]:
    """The table of a folder of data by SOC code, read once. Raises CareersError if it is damaged or not there."""
    return read_entries(folder / FILE, COLUMNS, _entry)


def of(table: dict[str, Conditions], code: str) -> Conditions | None:
    """What is known of an O*NET-SOC or SOC code; None for one that neither source has."""
    return most_specific(table, code)


def _entry(profile: str, *cells: str) -> Conditions:
    """The entry of a line. Raises ValueError for one that is not as the columns want it."""
    said = dict(zip(SAID, cells[: len(SAID)], strict=True))
    for name, how_far in said.items():
        if how_far not in _HOW_FAR:
            raise ValueError(f'{name} is "{how_far}", not usual, some or empty')
    ratings = {name: float(cell) for name, cell in zip(RATINGS, cells[len(SAID) :], strict=True) if cell}
    if any(not 1 <= rating <= 5 for rating in ratings.values()):
        raise ValueError("a rating is not from 1 to 5")
    return Conditions(profile, {name: how_far for name, how_far in said.items() if how_far}, ratings)
