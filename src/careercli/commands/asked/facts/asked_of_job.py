"""What is asked of one job by yes or no, or how far: "is a dispatcher a desk job", "do electricians work weekends".

The answer is what the record says of that job, with its source and year: the Handbook's profile, O*NET's rating, and
the sentences of the role's own file; or that none of them says it, with the nearest thing that they do say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli import cued, paths, text
from careercli.answers import work_conditions
from careercli.answers.work_doubts import NOT_DESCRIBED
from careercli.api import Catalog
from careercli.commands.asked.facts import (
    asked_conditions,
    job_topics,
    rated_topics,
)
from careercli.commands.asked.facts.glossary import Term
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.person import own_job
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, ME, PAY, PROSPECTS, A
from careercli.roles import conditions

if TYPE_CHECKING:
    from careercli.commands.asked.facts.job_topics import Topic
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

_ASKS = (
    r"(?:is|isn't|are|aren't|do|don't|does|doesn't|will|would|must|can|could|should|"
    r"how (?:\w+ ){0,3}?(?:is|are|do|does|will|must)|(?:what|which)(?:'s|s| is| are)?(?: the| kinds? of)?|how)\b"
)
"""How a question of this kind begins."""
_YES_OR_NO = r"(?:is|isn't|are|aren't|do|don't|does|doesn't|will|would|must|can|could|should)\b"
_FRONT = (
    rf"^(?:{_ASKS} ?){{0,2}}(?:it |there |{ME}(?= |$) ?)?"
    r"(?:have to |need to |get to |able to |supposed to |really |usually |often )*"
    r"(?:be |being |working |work |works |do |have |having )?(?:as |in |like |of |for )?"
    r"(?:being |working as |becoming )?"
    rf"(?:{A})(?:jobs? (?:as|of) |work (?:as|of) |life (?:as|of) )?{A}"
)
"""What stands in front of the name of the job."""
_BEHIND = (
    rf"(?: (?:an?|the|to|be|being|have|has|need|needs|get|gets|got|work|works|working|do|does|doing|spend|deal|deals|"
    rf"dealing|with|is|are|on|in|at|of|for|as|like|when|if|their|your|my|from|often|usually|always|ever|really|required|needed|"
    rf"involved?|involves|requires?|use|uses|know|knows|mean|means|pretty|quite|kind|lot|much|and|or|most|all|you|they|allowed|able|"
    rf"what|which|how|day|time|{JOBS}))+$"
)
_ASIDE = {
    "pay": (PAY, ("salary", "{}")),
    "training": (
        r"training|schooling|education|qualifications|requirements",
        ("show", "{}", "--section", "entry-path", "--section", "education"),
    ),
    "outlook": (PROSPECTS, ("show", "{}", "--section", "statistics")),
}
"""What may be asked of a job beside its hours, as words, and the command that tells it."""
_NO_NAME = r"become|becoming|go|get|into|from|switch|than|without|need|earn|make|paid|pay"
"""What says that something else is asked than what the work is like."""
_OF_HOURS = ("hours", "schedule", "full", "over", "call")
"""What is in a sentence that asks for the hours of a job."""
_HOW_MANY = r"\bhow many (?:\w+ )?hours\b|\bhours (?:a|per|each|every) (?:week|day)\b"
"""What asks for a number of hours."""
_NO_NUMBER = "how many hours: not recorded as a number"
_HOW = (
    "how ",
    "what are the odds",
    "what are the chances",
    "what are the risks",
    "what is the risk",
    "what's the risk",
)
"""How a question begins that asks how much of something there is."""
_TO_BE = r"^(?!.*\b(?:used|something|anything|what|which)\b).*\b(?:to (?:be|work as)|for|as|of being) (?:an? )(?=[a-z])"
_TO_BECOME = r"\bto become\b"
"""What stands in front of the job in "how good at math do you have to be to be a nurse"."""
_LEAST_LETTERS = 3
_MOST_SENTENCES = 2


def read(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """What the record says of one job on what a sentence asks of it; None for a sentence of another kind."""
    sentence = asked.rest
    if not cued.match(_ASKS, sentence) and not cued.search(r"\bhours\b", sentence):
        return None
    of_hours = any(cue in sentence for cue in _OF_HOURS)
    if not of_hours and not sentence.startswith(_HOW) and not cued.match(_YES_OR_NO, sentence):
        return None  # the patterns of the topics need not be compiled
    sentence, of_age = _without_asides(sentence)
    beside, sentence = _aside(sentence)
    topics, rest = _parted(catalog, sentence)
    rated, rest = rated_topics.parted(rest) if not topics else (None, rest)
    if not (topics or rated) or not (
        cued.match(_YES_OR_NO, sentence) or (topics and topics[0].name == "hours") or sentence.startswith(_HOW)
    ):
        return None
    job = _name(cued.sub(_TO_BECOME, "to be", rest) if rated else rest)
    if len(job) < _LEAST_LETTERS or cued.search(rf"\b(?:{JOBS}|{_NO_NAME})\b", job):
        return None
    if cued.search(r"[0-9]", job) and not named_roles.named(catalog, job):
        return None  # "911 dispatcher" is a name
    if _is_whole_name(catalog, cued.sub(rf"^{_YES_OR_NO} {A}", "", sentence)):
        return None  # "is an outdoor guide" names one
    slugs, remarks = named_roles.named_or_work(catalog, job)
    if not slugs and job.endswith("s"):  # pharmacy techs
        slugs, remarks = named_roles.named_or_work(catalog, job[:-1])
    if not slugs:
        return None
    of_figure = named_roles.taken_as(job, slugs) if cued.search(r"[0-9]", job) and not remarks else ()
    remarks = (*remarks, *of_figure, *of_age)
    parts = [told(catalog, slugs[0], topic) for topic in topics]
    parts += [rated_topics.told(catalog, slugs[0], rated)] if rated else []
    if cued.search(_HOW_MANY, asked.rest) and not cued.search(r"\b[0-9]+ hours\b", parts[0][0]):
        parts.insert(0, (_NO_NUMBER, ()))
    title = catalog.entry(slugs[0]).role.title
    sources = "; ".join(dict.fromkeys(source for _text, sources in parts for source in sources))
    said = ". ".join(text for text, _sources in parts)
    if "pay" in beside:
        more = _more(slugs[0], [name for name in beside if name != "pay"], "")
        return Question(("salary", slugs[0]), (*remarks, f"{title}: {said} ({sources})", *more))
    section = "ratings" if rated else "conditions"
    answer = Term(title, "", said, sources)
    shown = ("show", slugs[0], "--section", section)
    return Question(shown, (*remarks, *_more(slugs[0], beside, asked.place)), answer)


def _is_whole_name(catalog: Catalog, words: str) -> bool:
    """Whether words are the name of a job to the last: "a pharmacist on their feet" has more than that."""
    from careercli.search.titles import read_title

    return bool(named_roles.named(catalog, words)) and not read_title(catalog, words, guess=False).rest


def _without_asides(sentence: str) -> tuple[str, tuple[str, ...]]:
    """A question without an age, of which it is said what it counts for, and without what others say of the job."""
    rest = cued.sub(_AGE, " ", sentence)
    said = (own_job.AGE_NOT_COUNTED,) if rest != sentence else ()
    return " ".join(cued.sub(_AS_SAID, r"\1", rest).split()), said


_AGE = (
    r"(?<=[a-z]) (?:at|in|past|after|over) (?:age |my |your |their )?(?:[2-7][0-9]s?)\b(?! (?:hours|dollars|degrees))"
)
_AS_SAID = r"\bas (\w+) as (?:people|they|everyone|everybody|some) (?:say|says|think|claim)\b"


def _aside(sentence: str) -> tuple[list[str], str]:
    """What is asked of a job beside its hours, by name, and the sentence without it."""
    named: list[str] = []
    if cued.search(r"\bhours\b", sentence):
        for name, (words, _command) in _ASIDE.items():
            rest = cued.sub(rf"(?:,? and |, | & |\b)(?:{words})\b(?:,? and |,| &)?", " ", sentence, count=1)
            if rest != sentence:
                named.append(name)
                sentence = " ".join(rest.split()).strip(" ,")
    return named, sentence


def _more(slug: str, beside: list[str], place: str) -> tuple[str, ...]:
    """The commands that tell more of a job, and what else was asked for."""
    from careercli.commands.usage import written

    commands = {name: [part.format(slug) for part in _ASIDE[name][1]] for name in beside}
    if place:
        commands["pay"] = ["salary", slug, "--in", place]
    elsewhere = tuple(f"{name}: `{written(command)}` tells it" for name, command in commands.items())
    where = (f"{place.title()}: what the work is like is not recorded by place",) if place else ()
    return (*elsewhere, *where)


def _parted(catalog: Catalog, sentence: str) -> tuple[list[Topic], str]:
    """The topics that a sentence asks about, and the sentence without them. What is a job's name asks for none."""
    topics: list[Topic] = []
    names: list[str] | None = None
    for topic in job_topics.TOPICS:
        match = topic.asked_in(sentence)
        if match is None:
            continue
        names = [job.name for job in jobs_in(catalog, sentence.split())] if names is None else names
        if any(_is_within(match[0], name) for name in names):
            continue
        topics.append(topic)
        sentence = " ".join(cued.sub(rf"(?<![\w'-])(?:{topic.asked})(?![\w'-])", " ", sentence).split())
    return topics, " ".join(sentence.split())


def _is_within(words: str, name: str) -> bool:
    """Whether words stand in the name of a job, and are not all of it: "radiation therapist"."""
    return words != name and f" {words} " in f" {name} "


def _name(rest: str) -> str:
    """What is left of a question when the words around the name of its job are taken away."""
    rest = cued.sub(_TO_BE, "", rest)
    return cued.sub(_BEHIND, "", cued.sub(_FRONT, "", rest)).strip(" ,")


def told(catalog: Catalog, slug: str, topic: Topic) -> tuple[str, tuple[str, ...]]:
    """What the record says of a topic for one job, and whose word that is."""
    known = _known(catalog, slug)
    own, of_whom = _sentences(catalog.entry(slug).role, topic)
    texts, sources = [], list(of_whom)
    if is_of_home := topic.is_of_home:
        texts.append(work_conditions.home_answer(catalog.entry(slug).role))
        sources.insert(0, conditions.HANDBOOK)
    elif topic.spoken:
        is_described = known is not None and bool(known.profile)
        texts.append(_spoken(topic, known) if known is not None and is_described else _NO_PROFILE)
        sources.insert(0, conditions.HANDBOOK if is_described else _LOOKED_IN)
    if rating := _rated(topic, known, is_answer=not topic.spoken and not topic.contrary):
        texts.append(rating)
        sources.append(conditions.ONET)
    if topic.name == "stress" and (grade := asked_conditions.grade_of_stress(catalog.entry(slug).role)):
        texts = [grade, *(f"in the Handbook {each}" for each in texts)]
    if own:
        texts.append(f"as the record has it: {' '.join(own)}".rstrip("."))
    if not is_of_home and not own and not rating and (not texts or texts == [_NO_PROFILE]):
        texts = [*texts, _DO_SAY.format(slug)] if texts else [f"the sources do not say; {_DO_SAY.format(slug)}"]
        sources = sources or [_LOOKED_IN]
    return f"{topic.name}: {'; '.join(texts)}", tuple(dict.fromkeys(sources))


def _rated(topic: Topic, known: conditions.WorkConditions | None, *, is_answer: bool) -> str:
    """What O*NET rates of a topic, as the answer or as the nearest thing to one; empty where it does not."""
    rated = {name: known.ratings[name] for name in topic.rated if known is not None and name in known.ratings}
    if not rated:
        return ""
    words = " and ".join(f"{job_topics.RATINGS[name]} {rating:g}" for name, rating in rated.items())
    highest = max(rated.values())
    degree = "yes" if highest >= conditions.IMPORTANT else "somewhat" if highest >= conditions.SOMEWHAT else "hardly"
    return f"{f'{degree}, ' if is_answer else 'nearest rating: '}{words} of 5 in importance ({_SCALE})"


_SCALE = "1 not, 2 somewhat, 3 important"
_LOOKED_IN = f"looked for in {conditions.HANDBOOK} and {conditions.ONET}"
_DO_SAY = "what the work is: `careers show {} --section activities`"
_NO_PROFILE = "not said, as the Handbook has no profile of it"


def _known(catalog: Catalog, slug: str) -> conditions.WorkConditions | None:
    code = catalog.query.codes_of([slug]).get(slug, "")
    return conditions.of(conditions.read(paths.bundled_data()), code) if code else None


def _spoken(topic: Topic, known: conditions.WorkConditions) -> str:
    """What the profile says of a topic: a word of yes or no, and then each thing that it speaks of, or does not."""
    if topic.is_hard:
        return _hard(topic, known)
    said = [(words, known.said.get(name, "")) for name, words in topic.spoken]
    how_far = {how for _words, how in said}
    if how_far == {""}:
        return f"{NOT_DESCRIBED}, which is no promise: ask about {text.natural_list([words for words, _how in said])}"
    lead = "usual" if "usual" in how_far else "some" if "some" in how_far else ""
    answer = _CONTRARY[lead] if topic.contrary else _ANSWERS[lead]
    spoken = [f"{words} {_HOW_FAR[how]}" for words, how in said if how]
    silent = [words for words, how in said if not how]
    parts = [*spoken, *([f"{', '.join(silent)} not described, which is no promise"] if silent else [])]
    return f"{answer} ({', '.join(parts)})"


def _hard(topic: Topic, known: conditions.WorkConditions) -> str:
    """What the profile says of what is hard in a job; a thing that is called as it was asked for is not named again."""
    said = [(words, work_conditions.topic_words(known, name)) for name, words in topic.spoken]
    silent = [words for words, how_far in said if how_far == NOT_DESCRIBED]
    spoken = [
        how_far if words == topic.name else f"{words} {how_far}" for words, how_far in said if words not in silent
    ]
    unsaid = f"{'' if len(said) == 1 else f'{text.natural_list(silent)} '}{NOT_DESCRIBED}, which is no promise: ask"
    return "; ".join([*spoken, *([unsaid] if silent else [])])


_HOW_FAR = {"usual": "usual", "some": "for some or at times"}
_ANSWERS = {"usual": "yes", "some": "partly"}
_CONTRARY = {"usual": "not always", "some": "not for all"}


def _sentences(role: Role | IndexedRole, topic: Topic) -> tuple[list[str], tuple[str, ...]]:
    """The sentences of a role's file that speak of a topic, and the source of each."""
    sentences: list[str] = []
    sources: list[str] = []
    for key, written in _texts(role):
        for sentence in re.split(r"(?<=[.!?])\s+", written):
            if topic.told and len(sentences) < _MOST_SENTENCES and re.search(topic.told, sentence, re.IGNORECASE):
                if not any(sentence.strip().rstrip(".") in other for other in sentences):
                    sentences.append(sentence.strip())
                sources += _covering(role, key)
    return sentences, tuple(dict.fromkeys(sources))


def _texts(role: Role | IndexedRole) -> Iterator[tuple[str, str]]:
    if role.balance and role.balance.note:
        yield "balance", role.balance.note
    if role.work_setting:
        yield "work_setting", role.work_setting


def _covering(role: Role | IndexedRole, key: str) -> list[str]:
    """The sources of a key of a role, with their year."""
    return [
        f"{source.name}{f', {source.year}' if source.year else ''}" for source in role.sources if key in source.covers
    ][:1]
