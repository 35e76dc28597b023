"""What somebody wishes of the work, held against one role, and what its work has that theirs has not.

It is the reading of `list --work` (`roles.conditions`), one role at a time and in words. What is not certain is never
taken for a yes: it is to be asked before one applies.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli import paths, text
from careercli.answers import work_conditions
from careercli.answers.work_doubts import NOT_DESCRIBED
from careercli.lazy_dataclass import dataclass
from careercli.roles import condition_topics, conditions
from careercli.roles.condition_topics import HARD_TOPICS

if TYPE_CHECKING:
    from careercli.profile.mover import Mover
    from careercli.profile.person import Person
    from careercli.roles.conditions import Condition, WorkConditions
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.licences import Licence
    from careercli.roles.model import Role

_IN_WORDS = {
    "desk": "desk work", "outdoors": "work outdoors", "home": "work from home", "part-time": "part-time work",
    "no-talking": "little talking", "nights": "night work", "licensed": "a licensed job", "no-strain": "no strain",
    "no-standing": "no standing all day",
}  # fmt: skip
"""Wishes that are called otherwise than by their names without hyphens."""
_NEW = ("nights", "weekends", "lifting", "standing", "outdoors", "travel", "driving", "injuries", "stress")
"""What is told of the new job where the old one has it not."""
_OF_SOME = ("nights", "weekends")
"""Of these it is told as well where some alone work so: everybody may be asked to."""
IN_THE_NEW = "The Handbook speaks of this in the new work, and not in yours"
HOURS = "the hours"
_TO_ASK = {
    "nights": HOURS, "weekends": HOURS, "part_time": HOURS, "lifting": "lifting", "standing": "time on your feet",
    "outdoors": "work outdoors", "travel": "travel", "driving": "driving", "desk": "time at a desk",
    "home": "work from home", "injuries": "how people get hurt", "stress": "pressure and pace",
    "upset_people": "difficult people", "noise": "noise", "heat": "heat", "cold": "cold", "weather": "bad weather",
    "fumes": "chemicals and dust", "heights": "heights", "confined_spaces": "tight spaces", "dirt": "dirt",
    "school_year": "work in summer",
}  # fmt: skip
"""What is asked about where a topic is not certain, or against a wish."""
_TO_ASK_OF = {"no-customers": "contact with customers", "no-talking": "time spent talking"}
"""The same of wishes that rest on ratings alone."""
MOST_ASKED = 3


class Told(NamedTuple):
    """A wish, or a topic of the record, by its name, and what is recorded of it, in words."""

    name: str
    words: str


@dataclass(frozen=True)
class WishedWork:
    """How a role stands to wishes: what it meets, what it does not, and what is not certain and to be asked.

    `new` is what its work has and the work that is left has not, beyond the wishes. `source` says whose word all is.
    """

    meets: tuple[Told, ...] = ()
    against: tuple[Told, ...] = ()
    not_certain: tuple[Told, ...] = ()
    new: tuple[Told, ...] = ()
    source: str = ""

    @property
    def parts(self) -> list[tuple[str, str]]:
        """What is to be said, as (how it stands, of what), none of which is empty."""
        named = (
            ("Meets your wish for", [_with_fact(told) for told in self.meets if not _is_by_silence(told)]),
            ("Does not meet your wish for", [_with_fact(told) for told in self.against]),
            ("Not described, so ask", [in_words(told.name) for told in self._undescribed]),
            ("Not certain, so ask", [_with_fact(told) for told in self.not_certain if told not in self._undescribed]),
            (IN_THE_NEW, [told.words for told in self.new]),
        )
        return [(how, "; ".join(words)) for how, words in named if words]

    @property
    def _undescribed(self) -> list[Told]:
        """What no source describes, whether its silence counts for a wish or leaves it open."""
        silent = [told for told in self.meets if _is_by_silence(told)]
        return [*silent, *(told for told in self.not_certain if told.words == NOT_DESCRIBED)]

    @property
    def words(self) -> str:
        """All of it in one line; empty where there is nothing to say."""
        said = ". ".join(f"{how}: {what}" for how, what in self.parts)
        return f"{said} ({self.source})." if said and self.source else f"{said}." if said else ""

    @property
    def to_ask(self) -> tuple[str, ...]:
        """What is to be asked about, in words: what is against a wish, not certain, or new."""
        asked: dict[str, None] = {}
        for told in (*self.not_certain, *self.against):
            condition = conditions.CONDITIONS[told.name]
            for topic in condition.topics_told:
                asked.setdefault(_TO_ASK[topic])
            if told.name in _TO_ASK_OF:
                asked.setdefault(_TO_ASK_OF[told.name])
        for told in self.new:
            if told.name not in HARD_TOPICS:  # which are told, and no employer's to change
                asked.setdefault(_TO_ASK[told.name])
        return tuple(sorted(asked, key=lambda words: words != HOURS))[:MOST_ASKED]

    def to_dict(self) -> dict[str, Any]:
        """meets, against, not_certain: the names of wishes; new: topics; each with what is recorded; and the source."""
        named = {"meets": self.meets, "against": self.against, "not_certain": self.not_certain, "new": self.new}
        return {
            **{key: [told._asdict() for told in every] for key, every in named.items()},
            "source": self.source or None,
        }

    def stand(self, name: str) -> str:
        """How it stands to one of the wishes, in words."""
        for told, how in ((self.meets, "met"), (self.against, "not met"), (self.not_certain, "not certain, ask")):
            for each in told:
                if each.name == name:
                    return f"{each.words}, ask" if each in self._undescribed else f"{how}: {each.words}"
        return ""


def in_words(name: str) -> str:
    """A wish as a sentence names it: "no nights", "work from home"."""
    return _IN_WORDS.get(name, name.replace("-", " "))


def of_move(who: Mover | Person, role: Role | IndexedRole) -> WishedWork:
    """How a role stands to what somebody wishes of the work, and to the work that they leave."""
    return held_against(role, who.wishes, who.entry.role if who.entry else None)


def held_against(role: Role | IndexedRole, wishes: Iterable[str], left: Role | IndexedRole | None = None) -> WishedWork:
    """How a role stands to wishes by their names; with the role that is `left`, what its work has besides."""
    known = work_conditions.known_of(role)
    groups: dict[bool | None, list[Told]] = {True: [], False: [], None: []}
    asked = [(name, conditions.CONDITIONS[name]) for name in dict.fromkeys(wishes) if name in conditions.CONDITIONS]
    of_license = [name for name, condition in asked if condition.is_of_license]
    licence = _licence_of(role) if of_license else None
    for name, condition in asked:
        answer = condition.fits(known, licensed=_counts(licence, condition))
        if name == work_conditions.HOME and answer is False and role.remote_friendly:
            answer = None  # somebody says that it can be, so it is to be asked
        recorded = _recorded(condition, known, licence, answer)
        groups[answer].append(Told(name, _from_home(role, known, answer) if name == work_conditions.HOME else recorded))
    new = _new(known, work_conditions.known_of(left), [condition for _name, condition in asked]) if left else ()
    told = [condition for name, condition in asked if name != work_conditions.HOME]  # that names each source itself
    return WishedWork(
        tuple(groups[True]), tuple(groups[False]), tuple(groups[None]), new, _source(told, known, has_new=bool(new))
    )


def _counts(licence: Licence | None, condition: Condition) -> bool:
    """Whether a license counts for a condition: what only a branch needs makes no licensed job."""
    if licence is None:
        return False
    return not licence.partial if condition.is_license_of_all else True


def _licence_of(role: Role | IndexedRole) -> Licence | None:
    from careercli.roles import licences

    occupation = role.occupation or (role.statistics and role.statistics.occupation)
    return licences.read(paths.bundled_data()).of(occupation.code) if occupation else None


def _with_fact(told: Told) -> str:
    return f"{in_words(told.name)} ({told.words})"


def _is_by_silence(told: Told) -> bool:
    """Whether a wish is met by nothing but a source's silence, which is no promise."""
    return conditions.CONDITIONS[told.name].is_silence_alone


def _recorded(condition: Condition, known: WorkConditions | None, licence: Licence | None, answer: bool | None) -> str:
    """What is recorded of what a condition rests on, in words; where it decides, the ratings."""
    if condition.is_of_license:
        return f"{licence.text}{' only' if licence.partial else ''}" if licence else "none is recorded"
    if known is None:
        return NOT_DESCRIBED
    told = _told_of(condition, known, answer)
    tasks = known.tasks_words(condition.tasks_told)
    return "; ".join([*([told] if told != tasks else []), *([tasks] if tasks else [])])


def _told_of(condition: Condition, known: WorkConditions, answer: bool | None) -> str:
    """What the profile or the ratings tell of a condition."""
    if said := [topic for topic in condition.topics_told if topic in known.said]:
        return "; ".join(_topic_words(topic, known) for topic in said)
    rated = [name for name in condition.ratings_told if name in known.ratings]
    if rated and answer is not None:
        silent = known.profile and condition.topics_told and not condition.rests_on_silence
        words = [f"{_small(conditions.RATING_WORDS[name])} {known.ratings[name]:.1f} of 5" for name in rated]
        return "; ".join([*([NOT_DESCRIBED] if silent else []), *words])
    if not known.profile or not condition.topics_told:
        return NOT_DESCRIBED
    return condition.for_some(known) or NOT_DESCRIBED


def _from_home(role: Role | IndexedRole, known: WorkConditions | None, answer: bool | None) -> str:
    """What each source says of work from home; and the rating, where that is what speaks against it."""
    told = work_conditions.home_words(role)
    stamina = known.ratings.get("stamina") if known is not None and answer is False else None
    return told if stamina is None else f"{told}; {conditions.ONET}: stamina {stamina:.1f} of 5"


def _topic_words(topic: str, known: WorkConditions) -> str:
    return f"{_small(conditions.TOPIC_WORDS[topic])} {condition_topics.how_far_words(topic, known.said[topic])}"


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def _new(known: WorkConditions | None, before: WorkConditions | None, asked: Iterable[Condition]) -> tuple[Told, ...]:
    """What the profile of the new work has and that of the old has not, without what wishes speak of."""
    if known is None or before is None or not (known.profile and before.profile):
        return ()
    spoken = {topic for condition in asked for topic in condition.topics_told}
    return tuple(
        Told(topic, _topic_words(topic, known))
        for topic in _NEW
        if topic not in spoken
        and topic not in before.said
        and (known.said.get(topic) == "usual" or (topic in _OF_SOME and topic in known.said))
    )


def _source(asked: Iterable[Condition], known: WorkConditions | None, *, has_new: bool) -> str:
    """Whose word it is: the Handbook, O*NET where ratings are named, or the sources of licenses."""
    asked = list(asked)
    named = {
        f"Handbook {conditions.EDITION}": has_new or any(condition.topics_told for condition in asked),
        conditions.ONET: known is not None and any(condition.ratings_told for condition in asked),
        "the role's own sources": any(condition.is_of_license for condition in asked),
    }
    return text.natural_list([name for name, is_named in named.items() if is_named])
