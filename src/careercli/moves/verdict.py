"""How a move is judged, in one place for every command: how near the work is, how many openings there are, and whether
there will be notably fewer or more such jobs.

No count of the moves between occupations is at hand, so no verdict says how likely one is: it says what it rests on.
"""

from __future__ import annotations

import math

from careercli import text
from careercli.catalog.moves import Occupation
from careercli.moves.ladder import MOST_KNOWN, MOST_NAMED
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import Requirements
from careercli.roles import all_jobs

NEARNESS = (
    (0.01, "one of the jobs nearest to yours"),
    (0.05, "near your job"),
    (0.2, "some way from your job"),
    (1.0, "far from your job"),
)
"""The words for how near a job is, each with the share of all occupations that fit one's own as well or better."""
NEAREST, CLOSE = NEARNESS[0][0], NEARNESS[1][0]
"""What is as near as this is among the nearest, and is near."""
LEAST_NEAR = 0.85
"""Nothing that fits less is called near: of ten pairs of occupations one fits as well or better (923 occupations)."""
STEP_UP = "the next step up from your job"
"""What the supervisor of the work, or the next rung, is called whose own work is not near."""
CLOSEST = "among the closest to your job though some way off"
"""What is among the nearest of an occupation to which nothing is near."""
ON_LADDER, BEYOND_LADDER = NEARNESS[1][0], NEARNESS[2][0]
"""What is the usual next step is no farther than this: the supervisor of the work, or what O*NET names among the ten
nearest; and what lies next to the supervisor's post, or is among the twenty nearest.
"""
OPENINGS = ((15_000, "many openings"), (5_000, "some openings"), (0, "few openings"))
"""The words for openings, each with the least of them a year in the United States: a quarter of all occupations have
many, about half have some or many."""
SAME = "the same job in official records"
"""What is said of a role that is compared as the very occupation that is left."""
LONG_STUDY = 5
"""However near a job is, so many years of study before it belong to the verdict."""
OUTLOOK_WEIGHT, LEAST_LEFT = 2.0, 0.1
"""A tenth fewer jobs weigh among far ones as much as a fifth less pay does among bigger changes: who learns new work
wants to keep it. No decline counts for more than that a tenth of the jobs is left."""


def outlook(target: Occupation) -> float:
    """What it weighs in a choice among far jobs that there are to be more of a job, or fewer: as the logarithm of how
    many there will be for each one now; 0 where that is not known.
    """
    return OUTLOOK_WEIGHT * math.log(max(1 + (target.growth or 0.0) / 100, LEAST_LEFT))


def verdict(ranking: Ranking, target: Occupation, needs: Requirements) -> str:
    """The verdict on the move to an occupation that requires `needs`: "near your job, many openings, jobs shrinking
    5.8 % by 2034".

    Without openings on record nothing is said of them, nor of a growth that is neither below zero nor fast.
    """
    if target.id == ranking.source:
        return SAME
    words = nearness_words(ranking, target.id)
    openings = target.openings
    if openings is not None:
        words += f", {next(words for least, words in OPENINGS if openings >= least)}"
    if notable := all_jobs.notable_growth(target.growth, target.growth_period):
        words += f", {notable}"
    if needs.study_years >= LONG_STUDY:
        words += f"; {text.count(round(needs.study_years), 'year')} of study first"
    return words


def is_near(ranking: Ranking, number: int) -> bool:
    """Whether an occupation is near in words, too."""
    return nearness(ranking, number) <= CLOSE and ranking.fits[number] >= LEAST_NEAR


def nearness_words(ranking: Ranking, number: int) -> str:
    """How near an occupation is, in words: what is called near fits well, and is not only less far than the rest."""
    rank = nearness(ranking, number)
    words = next((words for most, words in NEARNESS if rank <= most), NEARNESS[-1][1])
    if rank > CLOSE or is_near(ranking, number):
        return words
    if number == ranking.ladder.supervisor or number in ranking.ladder.rungs:
        return STEP_UP
    return CLOSEST if rank <= NEAREST else NEARNESS[2][1]


def has_few_openings(target: Occupation) -> bool:
    """Whether few openings are projected for an occupation; where none are on record it is not said."""
    openings = target.openings
    return openings is not None and openings < OPENINGS[1][0]


def nearness(ranking: Ranking, number: int) -> float:
    """How near an occupation (by its id) is: its rank by fit, as a share; on the ladder no farther than its step."""
    rank, ladder = ranking.fit_ranks[number], ranking.ladder
    if rank <= ON_LADDER:
        return rank
    if number == ladder.supervisor or number in ladder.rungs or ladder.place(number) <= MOST_NAMED:
        return ON_LADDER
    is_beyond = number in ladder.beyond or ladder.place(number) <= MOST_KNOWN
    return min(rank, BEYOND_LADDER) if is_beyond else rank
