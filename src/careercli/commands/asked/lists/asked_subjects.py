"""What a sentence is about beside any job: art, the ocean, sports. `careers match` is asked for it.

The rules read wishes and limits. Where they have read nothing, or only a list by size while what the sentence is about
stands among the words that were not looked for, that is what is asked for, with the limits kept. What nothing knows a
word for is said to be so: no list of the largest jobs stands in for it.
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import intent_words
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.lists import (
    asked_likes,
    asked_list,
    liked_words,
    list_words,
    software_words,
    subject_words,
)
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.roles import beyond_words, plain_conditions

_LEFT = "not looked for: "
_MOST_WORDS, _MOST_PHRASES, _LEAST_WORDS = 3, 4, 3
_IS_AT_HAND = ("--in", "--sort", "--not-title", "--not-family", "--min-jobs")
"""Options that say nothing of what a sentence is about."""
_NOT_OF_MATCH = ("--sort", "--have", "--after")
"""Options of `list` that `match` does not have."""
_USES = ("use", "uses", "using", "know", "knows", "knowing", "involve", "involves")
_LOOKED_AT = 5
"""Words in front of software, and how many behind them are looked at."""
_NOT_SAID = (beyond_words.GO_ON, list_words.NOT_LOOKED_UP)
"""What is said where nothing is answered."""
_READ = (
    rf"{JOBS}|uses?|using|something|meet|meets|overlap|mix|combine|together|obsessed|interested|passionate|person|writes?|good|constantly|difference|"
    r"career|anything|love|loves|enjoys?|starve|out there|fan|help|save|world|paid|both|bills|curious|handy"
)
"""Words beside such things that ask for nothing more."""


class Subject(NamedTuple):
    """A thing that a sentence is about: where it stands, how it is said, and what is asked for."""

    start: int
    end: int
    said: str
    phrase: str


def completed(catalog: Catalog, sentence: str, question: Question | None) -> Question | None:
    """The answer of the rules; or what the sentence is about, where they have not read that."""
    left = _left(question)
    if question is not None and question.term is None and question.arguments[:1] == ("list",) and left:
        if not {"--title", "--study", "--family"} & {*question.arguments} and (found := _among(sentence, left)):
            return _matched(found, question.arguments[1:], question.remarks)
        return _unknown(sentence, question, left)
    if question is not None and question.arguments[:1] == ("match",) and "--not-like" not in question.arguments:
        return _with_others(sentence, question)
    if question is not None and (question.arguments or question.term or _is_told(question)):
        return question
    if len(sentence.split()) < _LEAST_WORDS or not cued.search(subject_words.ASKS, sentence):
        return question
    found = sorted([*subjects(sentence), *_software(catalog, sentence)])
    rest = _without(sentence, found)
    words = rest.split()
    if not found or any(not _is_avoided(words[: job.start]) for job in jobs_in(catalog, words)):
        return question
    asked = asked_places.parted(rest)
    listed = asked_list.read(catalog, asked._replace(rest=f"{asked.rest} jobs"))
    if listed is None or listed.arguments[:1] != ("list",):
        wishes = plain_conditions.parted(asked.rest)
        options = (*wishes.options, *(("--in", asked.place) if asked.place else ()))
        return _matched(found, options, (*wishes.remarks, *asked.remarks), unread=wishes.rest)
    return _matched(found, listed.arguments[1:], (*listed.remarks, *asked.remarks))


def _with_others(sentence: str, question: Question) -> Question:
    """What `match` is asked for, and whatever else a sentence is about that no rule has put there."""
    rated = {word: name for name, plain in liked_words.LIKED.items() for word in plain.split("|")}
    asked = {*question.arguments}
    found = [one for one in subjects(sentence) if not {one.said, one.phrase, rated.get(one.said)} & asked]
    own = {*subject_words.phrases().values(), *rated.values()}
    if not found or not {*_phrases(question)} <= own:
        return question
    new = _matched(found, question.arguments[1 + len(_phrases(question)) :], question.remarks)
    return Question(("match", *_phrases(question), *new.arguments[1:]), new.remarks)


def _phrases(question: Question) -> list[str]:
    """The words that `match` is asked for, in front of its options."""
    return list(itertools.takewhile(lambda word: not word.startswith("--"), question.arguments[1:]))


def subjects(sentence: str) -> list[Subject]:
    """The things that a sentence is about, in its order; none that it turns away."""
    known = subject_words.phrases()
    words = [word.strip(',.;:?!"()') for word in sentence.split()]
    found: list[Subject] = []
    at = 0
    while at < len(words):
        spans = ((count, " ".join(words[at : at + count])) for count in range(min(_MOST_WORDS, len(words) - at), 0, -1))
        count, said = next(((count, said) for count, said in spans if said in known), (1, ""))
        front = f"{' '.join(words[:at])} "
        is_had = said in subject_words.HAD and cued.search(subject_words.OWN, front)
        if said and known[said] and not is_had and not cued.search(rf"{asked_likes.TURNED}$", front):
            found.append(Subject(at, at + count, said, known[said]))
        at += count
    return found


def _is_avoided(front: list[str]) -> bool:
    """Whether the words in front of a job say that it is not wanted."""
    return cued.search(intent_words.NOT_FRONT, " ".join(front)) is not None


def _software(catalog: Catalog, sentence: str) -> list[Subject]:
    """The software that jobs should use, by name: "which careers use excel and sql"."""
    words = [word.strip(",.;:?!") for word in sentence.split()]
    at = next((at for at, word in enumerate(words) if word in _USES), len(words))
    behind = range(at + 1, min(at + 1 + _LOOKED_AT, len(words)))
    return [
        Subject(at, at + 1, words[at], words[at]) for at in behind if software_words.is_software(catalog, words[at])
    ]


def _among(sentence: str, left: list[str]) -> list[Subject]:
    """The things that a sentence is about, where one of them stands among the words that were not looked for."""
    found = subjects(sentence)
    return found if any(set(one.said.split()) & {*left} for one in found) else []


def _without(sentence: str, found: list[Subject]) -> str:
    taken = {at for one in found for at in range(one.start, one.end)}
    return " ".join("," if at in taken else word for at, word in enumerate(sentence.split()))


def _left(question: Question | None) -> list[str]:
    """The words that an answer says were not looked for."""
    remarks = question.remarks if question else ()
    left = " ".join(remark.removeprefix(_LEFT).split("; `")[0] for remark in remarks if remark.startswith(_LEFT))
    return [word for word in re.findall(r"[a-z][a-z'-]+", left) if word not in intent_words.IDLE]


def _is_told(question: Question) -> bool:
    """Whether an answer without a command is more than what is not recorded, and where one goes on from nothing."""
    return not any("careers start`" in remark for remark in question.remarks)


def _matched(found: list[Subject], options: tuple[str, ...], remarks: tuple[str, ...], unread: str = "") -> Question:
    """What `match` is asked for, with the limits of a list; of the words that are used nothing more is said."""
    pairs = list(zip(options[::2], options[1::2], strict=True))
    kept = [part for pair in pairs if pair[0] not in (*_NOT_OF_MATCH, "--skill", "--interests") for part in pair]
    phrases = list(dict.fromkeys(one.phrase for one in found))
    more = phrases[_MOST_PHRASES:]
    said = dict.fromkeys(f"{one.said} is looked for as {one.phrase}" for one in found if _is_other(one))
    others = [remark for remark in remarks if not remark.startswith(_LEFT) and remark not in _NOT_SAID]
    left = " ".join(_left(Question((), remarks))) or unread
    left = plain_conditions.left_over(_without(left, subjects(left)), (_READ,))
    left = " ".join(word for word in left.split() if word not in intent_words.IDLE)
    left = " ".join((left, *(more if more else ()))).strip()
    return Question(
        ("match", *phrases[:_MOST_PHRASES], *kept), (*others, *said, *((f"{_LEFT}{left}",) if left else ()))
    )


def _is_other(one: Subject) -> bool:
    """Whether a thing is asked for by words that nobody would take for the same."""
    return one.said.split()[-1][:4] not in one.phrase


def _unknown(sentence: str, question: Question, left: list[str]) -> Question:
    """The answer of the rules; but where what a sentence is about is no word of the record, that is said instead."""
    from careercli.commands.usage import written

    options = question.arguments[1:]
    if not {*options[::2]} <= {*_IS_AT_HAND} or options[-1:] != ("-jobs",):
        return question
    thing = next((match["thing"] for match in re.finditer(subject_words.NEAR, sentence) if match["thing"] in left), "")
    if not thing:
        return question
    others = tuple(remark for remark in question.remarks if not remark.startswith(_LEFT))
    said = (
        f"{thing}: no subject, skill or condition that is rated; `{written(['search', thing])}` looks for the word in "
        f"all that is recorded, `{written(list(question.arguments))}` shows the largest jobs whatever they are about"
    )
    return Question((), (*others, said))
