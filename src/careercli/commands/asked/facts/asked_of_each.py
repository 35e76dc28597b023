"""What a comparison is asked for beside the figures: a condition of the work, of each of the jobs in one sentence."""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.facts import (
    asked_conditions,
    asked_of_job,
    job_topics,
)
from careercli.commands.asked.facts.asked_conditions import OF_HOME
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.question import Question
from careercli.roles import beyond_words, plain_conditions

HOURS = "hours: not held here"
"""How it is said that no source counts the hours of a job."""
OF_EACH = {f"{name}: {beyond_words.BY_JOB}": name for name in beyond_words.OF_EACH_JOB}
"""How it is said that something is told of each job alone, and the topic that tells it."""
_SEVERAL = 2
_TOPIC_OF = {
    "home": "work from home", "part-time": "part-time work", "low-stress": "stress", "no-danger": "danger",
    "no-upset-people": "difficult people", "no-noise": "noise", "no-heat": "heat", "no-cold": "cold", "no-dirt": "dirt",
    "no-fumes": "chemicals, fumes and dust", "no-heights": "heights", "no-tight-spaces": "tight spaces",
    "summers-off": "summers off",
}  # fmt: skip
"""Conditions of which more than the Handbook speaks, or which it tells by degrees: the topic that has it all."""
_NO_TOPIC = (
    "regular hours",
    "how people find the work",
    "how hard the work is",
    "working alone",
    "talking with people",
)
"""Topics whose words stand in sentences that ask for none of them."""


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A comparison, or a way, with what a sentence asks of the work; and one job with what is told of its stress, noise
    or danger.
    """
    name, *words = question.arguments or ("",)
    if name in ("path", "gap", "plan"):
        from careercli.commands.asked.moves import asked_of_target

        return asked_of_target.told(catalog, question, sentence)
    roles = [word for at, word in enumerate(words) if not any(part.startswith("--") for part in words[: at + 1])]
    if name == "show" and len(roles) == 1 and any(remark.startswith(tuple(OF_EACH)) for remark in question.remarks):
        remarks = tuple(_of_one(catalog, roles[0], remark) for remark in question.remarks)
        section = () if "--section" in question.arguments else ("--section", "conditions")
        return Question((*question.arguments, *section), remarks, question.term)
    if name != "compare" or len(roles) < _SEVERAL:
        return question
    if not topics_of(sentence) and not plain_conditions.parted(sentence).conditions:
        return question
    typed = sentence.split()
    named = {at for job in jobs_in(catalog, typed) for at in range(job.start, job.end)}
    rest = " ".join("," if at in named else word for at, word in enumerate(typed))
    wishes = plain_conditions.parted(rest)
    titles = {slug: title for slug in roles if (title := catalog.titles([slug]).get(slug))}
    topics = [_topic(name) for name in wishes.conditions if name in _TOPIC_OF]
    topics += topics_of(wishes.rest if wishes.conditions else rest)
    topics = [topic for topic in topics if not any(f": {topic.name}: " in remark for remark in question.remarks)]
    known = [remark for remark in question.remarks if not _is_of_one(remark, wishes.conditions, roles)]
    said = [_by_condition(catalog, titles, name) for name in wishes.conditions if name not in _TOPIC_OF]
    said += [_by_topic(catalog, titles, topic) for topic in topics]
    beyond = [remark for remark in known if not (said and remark.startswith(tuple(OF_EACH)))]
    figures = cued.search(_FIGURES, rest)  # what is asked first is told first
    asked_at = min((at for name in topics if (at := rest.find(name.name.split()[0])) >= 0), default=0)
    is_behind = figures is not None and figures.start() < asked_at
    return (
        Question(question.arguments, (*beyond, *said) if is_behind else (*said, *beyond), question.term)
        if said
        else question
    )


_FIGURES = r"\b(?:pay|paid|salar\w+|wages?|earn\w*|money|growth|growing|outlook|openings|training|school\w*)\b"


def answers(catalog: Catalog, roles: list[str], clauses: list[str], remarks: tuple[str, ...]) -> list[str]:
    """What is recorded of the work of each of some roles on what clauses ask of it, but for what is said already."""
    titles = {slug: title for slug in roles if (title := catalog.titles([slug]).get(slug))}
    names: list[str] = []
    topics: list[job_topics.Topic] = []
    for clause in clauses:
        wishes = plain_conditions.parted(clause)
        names += [name for name in wishes.conditions if name not in _TOPIC_OF and name != "licensed"]
        topics += [_topic(name) for name in wishes.conditions if name in _TOPIC_OF]
        topics += topics_of(wishes.rest if wishes.conditions else clause)
    said = [_by_condition(catalog, titles, name) for name in dict.fromkeys(names) if not _is_said(name, remarks)]
    asked = {topic.name: topic for topic in topics}.values()
    return said + [_by_topic(catalog, titles, topic) for topic in asked if not _is_said(topic.name, remarks)]


def asks_of_work(clause: str) -> bool:
    """Whether a clause asks for a condition of the work, or for a topic of it."""
    return bool(topics_of(clause) or plain_conditions.parted(clause).conditions)


def _is_said(name: str, remarks: tuple[str, ...]) -> bool:
    """Whether a remark tells of a topic or a condition."""
    remarks = tuple(remark for remark in remarks if not remark.startswith(HOURS))
    return any(remark.startswith((f"{name}: ", f"{name} for ")) or f": {name}: " in remark for remark in remarks)


def words_answered(sentence: str, remarks: tuple[str, ...]) -> list[str]:
    """The words of a sentence that ask for what a remark tells of the work."""
    told = [topic for topic in job_topics.TOPICS if _is_said(topic.name, remarks)]
    of_topics = (match[0] for topic in told if (match := topic.asked_in(sentence)))
    conditions = plain_conditions.parted(sentence)
    is_of_condition = any(_is_said(name, remarks) for name in conditions.conditions)
    taken = set(sentence.split()) - set(conditions.rest.split()) if is_of_condition else set()
    return [*(word for words in of_topics for word in words.split()), *(word.strip(",;:?") for word in taken)]


def _is_of_one(remark: str, names: tuple[str, ...], roles: list[str]) -> bool:
    """Whether a remark says of one job alone whether it has a condition."""
    leads = tuple(OF_HOME if name == "home" else f"{name}: {slug}: " for name in names for slug in roles)
    return remark.startswith(leads)


def _by_condition(catalog: Catalog, titles: dict[str, str], name: str) -> str:
    """Whether each of some jobs has a condition, and whose word that is."""
    stands = {title: asked_conditions.standing(catalog, slug, name)[0] for slug, title in titles.items()}
    each = "; ".join(f"{title}: {answer}" for title, answer in stands.items())
    return f"{name}: {each}{asked_conditions.meaning(name, stands.values())}"


def topics_of(words: str) -> list[job_topics.Topic]:
    """The topics of the work that words name."""
    return [topic for topic in job_topics.TOPICS if topic.name not in _NO_TOPIC and topic.asked_in(words)]


def _topic(name: str) -> job_topics.Topic:
    named = _TOPIC_OF.get(name, name)
    return next(topic for topic in job_topics.TOPICS if topic.name == named)


def _by_topic(catalog: Catalog, titles: dict[str, str], topic: job_topics.Topic) -> str:
    said: list[str] = []
    sources: list[str] = []
    for slug, title in titles.items():
        text, of_whom = asked_of_job.told(catalog, slug, topic)
        said.append(f"{title}: {text.removeprefix(f'{topic.name}: ')}")
        sources += of_whom
    return f"{topic.name}: {'; '.join(said)} ({'; '.join(dict.fromkeys(sources))})"


def _of_one(catalog: Catalog, slug: str, remark: str) -> str:
    """What is told of one job in place of a remark that it is told of each; any other remark as it is."""
    name = next((name for lead, name in OF_EACH.items() if remark.startswith(lead)), "")
    if not name:
        return remark
    said, sources = asked_of_job.told(catalog, slug, _topic(name))
    return f"{said} ({'; '.join(sources)})"
