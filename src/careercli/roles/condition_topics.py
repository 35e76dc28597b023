"""What of the work is recorded: the topics of the table `conditions.tsv`, its columns, and the words for each."""

from __future__ import annotations

from careercli.roles import releases

FILE = "conditions.tsv"
HARD_TOPICS = (
    "injuries", "stress", "upset_people", "noise", "heat", "cold", "weather", "fumes", "infection", "heights",
    "confined_spaces", "dirt", "gear", "alone", "school_year",
)  # fmt: skip
"""What profiles speak of under the environment beyond place, body and hours: danger, strain, surroundings, and more."""
PROFILE_TOPICS = (
    *("desk", "outdoors", "home", "part_time", "lifting", "standing", "nights", "weekends", "travel", "driving"),
    *HARD_TOPICS,
)
"""What profiles speak of."""
RATES_COLUMN, RATES = "rates", ("injuries", "deaths")
"""What a profile says to be as frequent as in hardly any other occupation, at work."""
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
    *("code", "profile", HOURS_COLUMN, *PROFILE_TOPICS, RATES_COLUMN, *RATINGS),
    *(f"task_{name}" for name in TASK_TOPICS),
    RATED_COLUMN,
)

INSIDE_TOO = "both"
"""What the column of outdoor work has, where that is usual and the same people work indoors, too."""

EDITION = releases.PROJECTIONS.bundled.period
HANDBOOK = f"the Occupational Outlook Handbook {EDITION}"
ONET = f"O*NET {releases.ONET.bundled.period}"
SILENCE = "what a source does not speak of may be asked for all the same: ask before you apply"
TOPIC_WORDS = {
    "desk": "At a desk or in an office", "outdoors": "Outdoors", "home": "From home", "part_time": "Part-time work",
    "lifting": "Lifting, carrying or hard physical work", "standing": "Standing, walking or kneeling",
    "nights": "Evenings, nights or shifts", "weekends": "Weekends or holidays", "travel": "Travel",
    "driving": "A driver's license", "injuries": "Risk of injury or illness", "stress": "Stress or pressure",
    "upset_people": "Upset or difficult people", "noise": "Noise", "heat": "Heat or hot equipment", "cold": "Cold",
    "weather": "Work in all or bad weather", "fumes": "Chemicals, fumes, dust or radiation",
    "infection": "Infectious diseases", "heights": "Heights or ladders", "confined_spaces": "Tight or enclosed spaces",
    "dirt": "Dirt, grease or odors", "gear": "Protective gear", "alone": "Work alone",
    "school_year": "School year, with the summer off",
}  # fmt: skip
RATING_WORDS = {
    "strength": "Strength to lift and carry", "stamina": "Stamina",
    "service": "Knowledge of customer and personal service", "speaking": "Skill in speaking",
    "computers": "Knowledge of computers and electronics",
}  # fmt: skip
FOR_SOME = {
    "nights": "nights or shifts", "weekends": "weekends", "travel": "on the road", "part_time": "part time",
    "standing": "on their feet", "outdoors": "outdoors", "school_year": "the school year alone",
}  # fmt: skip
"""What some work where a profile speaks of some."""
RATE_WORDS = {"injuries": "injuries", "deaths": "deaths at work"}
HOW_FAR = {"usual": "usual", "some": "for some"}
TOLD_HARD = {"usual": "usual", "some": "for some or at times"}
"""How far a profile says something, in words: of what is hard in a job it mostly says that it may be so."""


def how_far_words(topic: str, how_far: str) -> str:
    """How far a profile says something of a topic, in words; empty for what it does not speak of."""
    return (TOLD_HARD if topic in HARD_TOPICS else HOW_FAR).get(how_far, "")
