"""Somebody's interests by the six types of Holland: scores from thirty answers, three letters, and roles that fit them.

It starts a conversation and is no validated test: the activities are the program's own, and nobody has measured how
well they tell one person from another.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.answers.counted_together import published_per
from careercli.answers.interest_activities import ACTIVITIES, PER_TYPE, Activity
from careercli.errors import CareersError, UsageError
from careercli.profile import on_file
from careercli.roles import all_jobs, education
from careercli.roles.interests import BY_LETTER, LETTERS, MOST_LETTERS, TYPES, fits, parse_letters, strongest
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.moves.facts import Destination
    from careercli.profile.model import OwnInterests

ANSWERS = {5: "like a lot", 4: "like", 3: "neither", 2: "dislike", 1: "dislike a lot"}
"""The five answers."""
SKIPPED = ("-", "0", "s", "")
"""What stands for no answer in a list of answers."""
LEAST_PER_TYPE = 3
"""So many activities of each type have to be answered."""
SHOWN = 4
"""Roles of each level of schooling that are shown unless asked otherwise."""
OPENINGS_WEIGHT = 0.15
"""What ten times as many openings a year add to a role's correlation, which orders roles."""
LEAST_FIT = 0.3
"""A correlation with somebody's interests below this is no fit."""
LEVELS = ("up to high school", "some college or training", "bachelor's degree or more")
"""The groups in which roles are shown, by their usual schooling; the last is also that of roles without a record."""
RANK = (
    "A role fits if its one or two strongest interests are among your letters; close matches with many openings come "
    "first."
)
"""How roles stand that are ranked by interests."""
NO_TEST = "This is a conversation starter, not a validated test."


@dataclass(frozen=True)
class FittingRole:
    """A role that fits: its letters, correlation with the person's interests (-1 to 1), openings, schooling, pay.

    `growth` tells a notable one in words, empty otherwise; `counted` is the broader occupation that the pay is of,
    `counted_code` the code of whichever it is; `by_hour`: it is computed, as only an hour's is published; `source` is
    whose the official figures are.
    """

    slug: str
    title: str
    letters: str
    fit: float
    openings: int | None
    entry_education: str | None
    published: str | None
    official_median: float | None
    currency: str | None
    growth: str = ""
    counted: str = ""
    counted_code: str = ""
    official_openings: int | None = None
    by_hour: bool = False
    source: str = ""

    @property
    def published_per(self) -> str | None:
        """The period in which the survey states the pay."""
        return published_per(self.official_median, by_hour=self.by_hour)

    @property
    def level(self) -> str:
        """One of LEVELS."""
        step = education.ENTRY_LEVELS.get(self.entry_education or "", education.BACHELOR)
        return LEVELS[0 if step <= education.HIGH_SCHOOL else 1 if step <= education.ASSOCIATE else 2]


@dataclass(frozen=True)
class InterestProfile(Answer):
    """Three letters, the scores behind them (0 to 100 by letter; empty where only letters are known), roles that fit.

    `tied` are letters that could as well stand in the place of the last one. `file` is the profile they are kept in,
    empty if they are not. `on_screen` are the remarks that the screen tells itself.
    """

    screen = "interests"

    letters: str
    scores: Mapping[str, int]
    roles: tuple[FittingRole, ...]
    total: int
    answered: int = 0
    tied: str = ""
    file: str = ""
    remarks: tuple[str, ...] = ()
    on_screen: tuple[str, ...] = ()

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """What its screen says in its own place."""
        return self.on_screen

    def of_level(self, level: str) -> list[FittingRole]:
        """The roles of one of LEVELS, best first."""
        return [role for role in self.roles if role.level == level]

    def to_dict(self) -> dict[str, Any]:
        """letters, scores by the names of the types, how many were answered, and the roles that fit."""
        return {
            "letters": self.letters,
            "scores": {BY_LETTER[letter].key: score for letter, score in self.scores.items()} or None,
            "tied": list(self.tied),
            "answered": self.answered,
            "validated": False,
            "roles": self.to_rows(),
        }

    def to_table(self) -> Table:
        """A row a role."""
        fields = {name: name for name in ("slug", "title", "letters", "fit")}
        fields |= {"official_openings": "official_openings", "openings_share": "openings"}
        fields |= {"entry_education": "published", "usual_education": "entry_education"}
        fields |= {"official_median": "official_median", "official_currency": "currency", "source": "source"}
        fields |= {"official_code": "counted_code", "official_wider_occupation": "counted"}
        fields |= {"official_published_per": "published_per"}
        rows = tuple(
            tuple(None if (value := getattr(role, name)) == "" else value for name in fields.values())
            for role in self.roles
        )
        return Table(tuple(fields), rows)


@dataclass(frozen=True)
class ActivityList(Answer):
    """The activities in the order in which they are asked."""

    screen = "interests"

    activities: tuple[Activity, ...] = ACTIVITIES

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {number, type, activity}."""
        return [
            {"number": number, "type": BY_LETTER[letter].key, "activity": words}
            for number, (letter, words) in enumerate(self.activities, start=1)
        ]

    def to_table(self) -> Table:
        """A row an activity."""
        return Table(("number", "type", "activity"), tuple(tuple(row.values()) for row in self.to_dict()))


# From answers to letters


def parse_answers(given: str) -> list[int | None]:
    """Thirty answers with commas between them, 5 to 1 or - for none, in the order of ACTIVITIES. Raises UsageError."""
    hint = (
        f"give {len(ACTIVITIES)}, such as 5,4,-,1,…: from 5 (like a lot) to 1 (dislike a lot), - for none; "
        "`careers interests --activities` lists them"
    )
    cells = [cell.strip().lower() for cell in given.split(",")]
    if len(cells) != len(ACTIVITIES):
        raise UsageError(
            f"--answers has {text.count(len(cells), 'answer')}, but there are {len(ACTIVITIES)} activities", hint
        )
    answers: list[int | None] = []
    for number, cell in enumerate(cells, start=1):
        if cell in SKIPPED:
            answers.append(None)
        elif text.whole(cell) in ANSWERS:
            answers.append(text.whole(cell))
        else:
            raise UsageError(f"--answers: answer {number} is {cell[:20]!r}, not 1 to 5 or -", hint)
    return answers


def scores_of(answers: Mapping[Activity, int | None]) -> dict[str, int]:
    """The score of each letter: the mean of its answers, 0 (all disliked a lot) to 100 (all liked a lot).

    Raises CareersError where a type has fewer than LEAST_PER_TYPE answers.
    """
    given: dict[str, list[int]] = defaultdict(list)
    for activity, answer in answers.items():
        if answer is not None:
            given[activity.letter].append(answer)
    few = [BY_LETTER[letter].name.lower() for letter in LETTERS if len(given[letter]) < LEAST_PER_TYPE]
    if few:
        raise CareersError(
            f"too few answers to say anything: {text.natural_list(few)} {'needs' if len(few) == 1 else 'need'} "
            f"at least {LEAST_PER_TYPE} of {PER_TYPE}",
            "answer more of them: `careers interests`",
        )
    return {letter: round(25 * (sum(values) / len(values) - 1)) for letter in LETTERS if (values := given[letter])}


def letters_of(scores: Mapping[str, int]) -> tuple[str, str]:
    """The three letters of the highest scores, and those that could as well stand in place of the last of them.

    Of equal scores the first of RIASEC comes first. Raises CareersError if all scores are the same.
    """
    if len(set(scores.values())) == 1:
        raise CareersError(
            "all six types come out the same, so there is no result",
            "answer again, and rate some higher than others",
        )
    ranked = sorted(LETTERS, key=lambda letter: -scores[letter])
    last = scores[ranked[MOST_LETTERS - 1]]
    tied = [letter for letter in ranked[MOST_LETTERS:] if scores[letter] == last]
    return "".join(ranked[:MOST_LETTERS]), "".join(tied)


# Roles that fit


_HOW = "give one for each, 5 (like a lot) to 1 (dislike a lot), or none, in their order"


def profile_of_scores(catalog: Catalog, answers: Sequence[int | None], limit: int = SHOWN) -> InterestProfile:
    """What thirty answers, in the order of ACTIVITIES, say. Raises CareersError where they say nothing.

    Raises UsageError for another number of answers, and for one that is not of ANSWERS.
    """
    if len(answers) != len(ACTIVITIES):
        raise UsageError(f"answers: {len(answers)} given, but there are {len(ACTIVITIES)} activities", _HOW)
    for number, answer in enumerate(answers, start=1):
        if answer is not None and answer not in ANSWERS:
            raise UsageError(f"answers: number {number} is {answer}, not one of 1 to 5", _HOW)
    scores = scores_of(dict(zip(ACTIVITIES, answers, strict=True)))
    letters, tied = letters_of(scores)
    answered = sum(answer is not None for answer in answers)
    return _answer(catalog, letters, scores, limit, answered=answered, tied=tied)


def profile_of_letters(catalog: Catalog, letters: str, limit: int = SHOWN) -> InterestProfile:
    """What one to three letters say. Raises UsageError for other letters."""
    return _answer(catalog, parse_letters(letters, "the argument"), {}, limit)


def profile_on_file(catalog: Catalog, limit: int = SHOWN) -> InterestProfile:
    """What the interests of the profile say. Raises UsageError if it has none."""
    mine = on_file.load()
    if mine is None or mine.interests is None:
        raise UsageError(
            "your profile names no interests", "`careers interests` finds them, or name them: careers interests SAE"
        )
    return _answer(catalog, parse_letters(mine.interests.letters), own_scores(mine.interests), limit)


def own_scores(own: OwnInterests) -> dict[str, int]:
    """The scores that a profile has, by letter; empty unless it has all six."""
    scores = {kind.letter: getattr(own, kind.key) for kind in TYPES}
    return scores if all(score is not None for score in scores.values()) else {}


def _answer(
    catalog: Catalog, letters: str, scores: Mapping[str, int], limit: int, answered: int = 0, tied: str = ""
) -> InterestProfile:
    ranked = roles_that_fit(catalog, letters, scores)
    shown: list[FittingRole] = []
    for level in LEVELS:
        shown += [role for role in ranked if role.level == level][: limit or None]
    return InterestProfile(letters, scores, tuple(shown), len(ranked), answered, tied)


def roles_that_fit(catalog: Catalog, letters: str, scores: Mapping[str, int]) -> list[FittingRole]:
    """The occupations that `list --interests` finds for some letters, by fit and openings, best first.

    Fit is the correlation of both sides' six scores; without scores the letters stand for 3, 2 and 1. Parts of
    occupations are left out, as they have the openings of the whole.
    """
    from careercli.moves.facts import MoveFacts

    own = [float(scores[letter]) for letter in LETTERS] if scores else _of_letters(letters)
    rated = {role.slug: role.scores for role in catalog.refresh().query.rated_interests()}
    ranked = []
    for destination in MoveFacts(catalog).role_of.values():
        theirs = rated.get(destination.slug)
        if theirs is None or not destination.occupation.code.endswith(".00") or not fits(theirs, letters):
            continue
        fit = correlation(own, [score or 0.0 for score in theirs])
        if fit >= LEAST_FIT:
            ranked.append(_fitting(destination, strongest(theirs), fit))
    return sorted(ranked, key=lambda role: (-_order(role), role.slug))


def _of_letters(letters: str) -> list[float]:
    return [float(MOST_LETTERS - letters.index(letter)) if letter in letters else 0.0 for letter in LETTERS]


def _fitting(destination: Destination, letters: str, fit: float) -> FittingRole:
    from careercli.moves.schooling import published_level

    occupation = destination.occupation
    return FittingRole(
        slug=destination.slug,
        title=destination.title,
        letters=letters,
        fit=round(fit, 2),
        openings=None if occupation.openings is None else round(occupation.openings),
        entry_education=occupation.entry,
        published=published_level(occupation),
        official_median=destination.official_median,
        currency=destination.currency if destination.official_median is not None else None,
        growth=all_jobs.notable_growth(occupation.growth, occupation.growth_period),
        counted=destination.counted,
        counted_code=destination.counted_code,
        official_openings=destination.official_openings,
        by_hour=destination.by_hour,
        source=destination.source,
    )


def _order(role: FittingRole) -> float:
    return role.fit + OPENINGS_WEIGHT * math.log10(max(1, role.openings or 0))


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's correlation of two rows of scores; 0 where either has one value only."""
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    spread = math.sqrt(
        sum((value - mean_one) ** 2 for value in one) * sum((value - mean_other) ** 2 for value in other)
    )
    if not spread:
        return 0.0
    return sum((a - mean_one) * (b - mean_other) for a, b in zip(one, other, strict=True)) / spread


# Keeping them


def as_kept(answer: InterestProfile, file: str) -> InterestProfile:
    """An answer that says that its letters are in a profile now."""
    said = f"the letters {answer.letters} are kept in {file}; --no-keep leaves it as it is"
    return replace(answer, file=file, remarks=(*answer.remarks, said), on_screen=(*answer.on_screen, said))


def kept(profile: InterestProfile) -> OwnInterests:
    """The letters and scores as the profile's file has them."""
    from careercli.profile.model import OwnInterests

    return OwnInterests(
        letters=profile.letters, **{BY_LETTER[letter].key: score for letter, score in profile.scores.items()}
    )
