"""What is recorded of the conditions of the work in one role, in words: what the Handbook's profile and O*NET say.

The table is that of `list --work` and of the wishes (`roles.conditions`), so that no answer knows less of it than
another.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from careercli import paths, text
from careercli.answers import counted_together
from careercli.answers.blocks import Block, Paragraphs
from careercli.answers.work_doubts import NOT_DESCRIBED
from careercli.page import Facts
from careercli.roles import conditions
from careercli.roles.condition_topics import HARD_TOPICS, how_far_words

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

HOME = "home"
"""The topic of which a guide speaks, too."""
FROM_HOME = conditions.TOPIC_WORDS[HOME]
_NO_PROFILE = "hours and surroundings not recorded: no profile in the Handbook"
SHORT = {
    "desk": "desk or office", "outdoors": "outdoors", "part_time": "part-time", "lifting": "lifting",
    "standing": "on one's feet", "nights": "nights or shifts", "weekends": "weekends", "travel": "travel",
    "driving": "driver's license", "injuries": "risk of injury", "stress": "stress", "upset_people": "difficult people",
    "school_year": "the school year alone",
}  # fmt: skip
"""The topics of a profile that a line or two has, in a word or two: of what is hard in a job, what most ask for."""
INSIDE_TOO = "usual, and indoors, too"
COMPARED_RATINGS = ("strength", "stamina", "service")
"""The ratings that tell conditions, and no skills."""


def known_of(role: Role | IndexedRole) -> conditions.WorkConditions | None:
    """What is known of a role; None where it has no occupation, or neither source has that."""
    occupation = role.occupation or (role.statistics and role.statistics.occupation)
    return conditions.of_code(paths.bundled_data(), occupation.code) if occupation else None


def is_home_told(role: Role | IndexedRole) -> bool:
    """Whether a source speaks of work from home, for or against: the Handbook, or the guide of the role."""
    known = known_of(role)
    return role.remote_friendly is not None or (known is not None and HOME in known.said)


def home_words(role: Role | IndexedRole) -> str:
    """What each source says of work from home in a role."""
    return told_of_home(known_of(role), role.remote_friendly, of_wider=is_of_wider(role))


def home_answer(role: Role | IndexedRole) -> str:
    """The same as an answer: to be asked for where no source says that it is done."""
    known = known_of(role)
    is_said_so = bool(role.remote_friendly) or (known is not None and HOME in known.said)
    return home_words(role) if is_said_so else f"{home_words(role)}; an employer may offer it: ask"


def told_of_home(known: conditions.WorkConditions | None, guide: bool | None, *, of_wider: bool) -> str:
    """What each source says of work from home, in one way wherever it is told, the Handbook first: "Handbook 2024-34:
    for some; guide: yes". Where they differ both stand there, and nobody decides between them.
    """
    wider = ", broader occupation" if of_wider and known is not None and HOME in known.said else ""
    told = f"Handbook {conditions.EDITION}{wider}: {topic_words(known, HOME)}"
    return told if guide is None else f"{told}; guide: {text.yes_no(guide)}"


def is_of_wider(role: Role | IndexedRole) -> bool:
    """Whether a role is a part of the occupation that the record describes: what is said of that is not of it alone."""
    return role.occupation is not None and role.occupation.match == "part"


def glance_words(known: conditions.WorkConditions | None, *, of_wider: bool = False) -> str:
    """The conditions in a line or two: what is usual, what is for some, and how much strength it takes; empty where
    nothing is known. What nobody speaks of stands with all else that is not recorded. Of whom it is said stands with
    the source, where that is not the job alone (`of_wider`).
    """
    if known is None:
        return ""
    wider = ", broader occupation" if of_wider else ""
    said = [
        f"{words}: {', '.join(names)}"
        for how_far, words in (("usual", "usual"), ("some", "for some"))
        if (names := _topics(known, how_far))
    ]
    told = [f"{'; '.join(said)} (Handbook {conditions.EDITION}{wider})"] if said else []
    parts = told if known.profile else [_NO_PROFILE]
    if tasks := _in_tasks(known):
        parts.append(f"tasks: {', '.join(tasks)} (O*NET{wider})")
    if (strength := known.ratings.get("strength")) is not None:
        parts.append(f"strength {strength:.1f} of 5 (O*NET{', jobs within it' if known.is_of_parts else wider})")
    return "; ".join(parts)


def _in_tasks(known: conditions.WorkConditions) -> list[str]:
    """What of the body tasks name, beyond what the profile speaks of: of climbing no profile tells."""
    names = {"lifting": "lifting", "climbing": "climbing", "standing": SHORT["standing"]}
    return [words for name, words in names.items() if name in known.tasks and name not in known.said]


def not_spoken_of(known: conditions.WorkConditions | None) -> list[str]:
    """What a profile of the Handbook is silent on, of that which tells a job either way."""
    return _topics(known, None) if known is not None and known.profile else []


def _topics(known: conditions.WorkConditions, how_far: str | None) -> list[str]:
    both = {"outdoors": "indoors and outdoors"} if known.is_inside_too else {}
    both |= {topic: f"{words} {TO_PREPARE}" for topic, words in _LATE.items()} if known.is_of_lessons else {}
    return [both.get(topic, SHORT[topic]) for topic in _TOPICS if _said(known, topic) == how_far]


def _said(known: conditions.WorkConditions, topic: str) -> str | None:
    """How far a profile speaks of a topic. Of what tells a job only where it is there, silence is not worth a word."""
    is_in_tasks = not known.tasks.keys().isdisjoint(_TASKS_OF.get(topic, ()))
    return known.said.get(topic) or (None if topic in _TOLD_IF_SILENT and not is_in_tasks else "")


_TOLD_IF_SILENT = ("lifting", "standing", "nights", "weekends")
_TOPICS = tuple(topic for topic in conditions.PROFILE_TOPICS if topic in SHORT)
"""What the profile alone speaks of: of work from home others do, too (`from_home`)."""


TABLE_COLUMNS = ("", "Usual", "For some", FROM_HOME, "Not described", "Strength to lift and carry")
"""The columns of a handout's table of conditions, a row a role."""


def table_row(role: Role | IndexedRole) -> tuple[str, ...]:
    """What is usual in a role, what is for some, what nobody speaks of, and the strength that it takes, as columns of
    `TABLE_COLUMNS` behind the first; empty where nothing is known.
    """
    known = known_of(role)
    if known is None:
        unknown = text.NOT_RECORDED
        return (unknown, unknown, home_words(role), unknown, unknown) if is_home_told(role) else ()
    wider = counted_together.MARK if is_of_wider(role) else ""
    silent = text.NOT_RECORDED if not known.profile else ""
    told = [", ".join(_topics(known, how_far)) for how_far in ("usual", "some")]
    cells = [_marked(silent or words or NONE_OF_IT, wider) for words in told]
    rated = _marked(rating_words(known, "strength"), counted_together.MARK if known.is_of_parts else wider)
    return (*cells, home_words(role), silent or ", ".join(not_spoken_of(known)) or NONE_OF_IT, rated)


NONE_OF_IT = "–"
"""What stands in a cell of which there is nothing to say."""


def table_notes(roles: Sequence[Role | IndexedRole]) -> tuple[str, ...]:
    """Whose word a table of conditions is, and of whom the marked ones are."""
    of_all = [(role, known) for role in roles if (known := known_of(role))]
    has_profile = any(known.profile for _role, known in of_all)
    is_rated = any("strength" in known.ratings for _role, known in of_all)
    notes = [OF_PROFILE] if has_profile else []
    notes += [OF_RATINGS] if is_rated else []
    notes += [NO_PROFILE_OF.format(role.title) for role, known in of_all if not known.profile]
    return tuple(dict.fromkeys((*notes, *filter(None, (_of_whom(role, known) for role, known in of_all)))))


NO_PROFILE_OF = f"No profile in {conditions.HANDBOOK} describes the work of {{}}."


def blocks(role: Role | IndexedRole) -> tuple[Block, ...]:
    """All that is known, with whose word it is; no block where nothing is."""
    known = known_of(role)
    if known is None:
        return (Facts(((FROM_HOME, home_words(role)),)),) if is_home_told(role) else ()
    told_of = [topic for topic in conditions.PROFILE_TOPICS if topic not in HARD_TOPICS or topic in known.said]
    topics = [topic for topic in told_of if known.profile or _is_told_elsewhere(role, known, topic)]
    silent = [text.small(conditions.TOPIC_WORDS[topic]) for topic in HARD_TOPICS if topic not in known.said]
    rated = [name for name in COMPARED_RATINGS if name in known.ratings]
    wider = counted_together.MARK if is_of_wider(role) else ""
    parts = counted_together.MARK if known.is_of_parts else wider
    pairs = [
        *((conditions.TOPIC_WORDS[topic], _topic_cell(role, known, topic, wider)) for topic in topics),
        *((NOT_DESCRIBED.capitalize(), "; ".join(silent)) for _one in (silent if known.profile else ())[:1]),
        *((conditions.RATING_WORDS[name], _marked(rating_words(known, name), parts)) for name in rated),
    ]
    of_profile = (
        OF_PROFILE
        if known.profile
        else f"No profile in {conditions.HANDBOOK} describes this work: what of it is not here is not recorded."
    )
    told = [of_profile, *([OF_RATINGS] if rated else []), *([of_whom] if (of_whom := _of_whom(role, known)) else [])]
    return (Facts(tuple(pairs)), Paragraphs(tuple(told)))


def _marked(words: str, mark: str) -> str:
    """What is said of a condition with the mark of a broader occupation; nothing said needs none."""
    return words if words in (NOT_DESCRIBED, NONE_OF_IT, text.NOT_RECORDED) else f"{words}{mark}"


def _is_told_elsewhere(role: Role | IndexedRole, known: conditions.WorkConditions | None, topic: str) -> bool:
    """Whether another source than the profile tells of a topic: a guide of work from home, tasks of the body."""
    in_tasks = known is not None and not known.tasks.keys().isdisjoint(_TASKS_OF.get(topic, ()))
    return in_tasks or (topic == HOME and is_home_told(role))


def _topic_cell(role: Role | IndexedRole, known: conditions.WorkConditions | None, topic: str, mark: str) -> str:
    """How far a topic is said of a role, and what its tasks name; of work from home, who says it."""
    told = home_words(role) if topic == HOME else _marked(topic_words(known, topic), mark)
    tasks = known.tasks_words(_TASKS_OF.get(topic, ())) if known is not None else ""
    return f"{told}; {tasks}{mark}" if tasks else told


_TASKS_OF = {"lifting": ("lifting",), "standing": ("climbing", "standing")}
"""What of the body tasks name, by the topic of a profile that it belongs to."""


def _of_whom(role: Role | IndexedRole, known: conditions.WorkConditions) -> str:
    """Whose conditions these are, where they are not those of the job alone; empty where they are."""
    occupation = role.occupation
    called = occupation.title or occupation.code if occupation else ""
    parts = "the highest of the occupations that O*NET rates within it, as it rates none as a whole"
    if is_of_wider(role):
        more = f"; the ratings are {parts}" if known.is_of_parts else ""
        return f"{counted_together.MARK} of {called}, not of this job alone{more}."
    return f"{counted_together.MARK} {parts}." if known.is_of_parts and known.ratings else ""


OF_PROFILE = f"Usual and for some: {conditions.HANDBOOK} (BLS); {conditions.SILENCE}."
OF_RATINGS = f"Of 5: how important it is, 1 not at all, 3 important ({conditions.ONET})."


def topic_words(known: conditions.WorkConditions | None, topic: str) -> str:
    """How far a profile says something, or that it does not describe it or is not there."""
    if known is None or not known.profile:
        return NOT_DESCRIBED
    if topic == "outdoors" and known.is_inside_too:
        return INSIDE_TOO
    how_far = how_far_words(topic, known.said.get(topic, "")) or NOT_DESCRIBED
    if topic == "injuries" and known.rates:
        return f"{how_far}; {known.rates_words()}"
    return f"{how_far}, {TO_PREPARE}" if known.is_of_lessons and topic in _LATE else how_far


TO_PREPARE = "to grade papers and prepare lessons"
"""What teachers do in their evenings and at weekends: no shift."""
_LATE = {"nights": "evenings", "weekends": "weekends"}
_SPOKEN_HOURS = (
    ("nights", "evenings, nights or shifts"),
    ("weekends", "weekends or holidays"),
    ("part_time", "part-time work"),
)
"""What profiles say of working hours, in words."""
OF_HOURS = frozenset({"no-nights", "no-weekends", "nights", "part-time"})
"""The wishes that are about time."""


def hours_words(known: conditions.WorkConditions | None) -> str:
    """What the profile of an occupation says of working hours; that there is none, or that it says nothing of them."""
    if known is None or not known.profile:
        return "not recorded for it: ask about shifts and weekends"
    if not known.tells_hours and not any(name in known.said for name, _words in _SPOKEN_HOURS):
        return "not described: ask about shifts and weekends"
    spoken = {**dict(_SPOKEN_HOURS), **(_LATE if known.is_of_lessons else {})}
    said = [f"{spoken[name]} {topic_words(known, name)}" for name, _words in _SPOKEN_HOURS if name in known.said]
    silent = [words for name, words in _SPOKEN_HOURS[:2] if name not in known.said]
    unsaid = f"{' and '.join(silent)} not described, which is no promise" if silent else ""
    return "; ".join(filter(None, [*said, unsaid]))


def rating_words(known: conditions.WorkConditions | None, name: str) -> str:
    """A rating in words, or that there is none."""
    rating = known.ratings.get(name) if known is not None else None
    return NOT_DESCRIBED if rating is None else f"{rating:.1f} of 5"


def to_dict(role: Role | IndexedRole) -> dict[str, Any] | None:
    """What is known, as JSON has it: topics of the profile, ratings, and whose word each is; None for nothing."""
    known = known_of(role)
    if known is None:
        return None
    said = {topic: known.said.get(topic) or NOT_DESCRIBED for topic in conditions.PROFILE_TOPICS}
    return {
        "profile": said if known.profile else None,
        "highest_rates": list(known.rates),
        "profile_source": conditions.HANDBOOK if known.profile else None,
        "tasks": dict(known.tasks),
        "tasks_source": conditions.ONET if known.tasks else None,
        "ratings": dict(known.ratings),
        "ratings_source": conditions.ONET if known.ratings else None,
        "ratings_of": conditions.OF_PARTS if known.is_of_parts else "occupation" if known.ratings else None,
        "broader_occupation": is_of_wider(role),
    }


def rows_of(roles: Sequence[Role | IndexedRole]) -> list[tuple[str, str, list[str]]]:
    """The conditions of some roles side by side, as (key, label, words of each): those of which one says something."""
    known = [known_of(role) for role in roles]
    marks = [counted_together.MARK if is_of_wider(role) else "" for role in roles]
    of_parts = [
        counted_together.MARK if each is not None and each.is_of_parts else mark
        for each, mark in zip(known, marks, strict=True)
    ]
    told = [
        (
            topic,
            conditions.TOPIC_WORDS[topic],
            [_topic_cell(role, each, topic, mark) for role, each, mark in zip(roles, known, marks, strict=True)],
        )
        for topic in conditions.PROFILE_TOPICS
        if any(
            _is_told_elsewhere(role, each, topic) or (each is not None and topic in each.said)
            for role, each in zip(roles, known, strict=True)
        )
    ]
    rated = [
        (
            name,
            conditions.RATING_WORDS[name],
            [_marked(rating_words(each, name), mark) for each, mark in zip(known, of_parts, strict=True)],
        )
        for name in COMPARED_RATINGS
        if any(each is not None and name in each.ratings for each in known)
    ]
    return [*told, *rated]


def source_of(keys: Collection[str], roles: Sequence[Role | IndexedRole] = ()) -> str:
    """Whose word some conditions are, by their keys, in a sentence or two, and of whom the marked ones of some roles
    are; empty without any.
    """
    of_profile = [OF_PROFILE] if any(key in conditions.PROFILE_TOPICS for key in keys) else []
    of_ratings = [OF_RATINGS] if any(key in conditions.RATINGS for key in keys) else []
    of_whom = [_of_whom(role, known) for role in roles if (known := known_of(role))] if of_profile or of_ratings else []
    return " ".join([*of_profile, *of_ratings, *dict.fromkeys(filter(None, of_whom))])
