"""What somebody tells of themselves beside the move that they ask for: a degree with its field, pay, what they know.

It is taken out before the sentence is read, as it stands wherever the speaker likes, and becomes an option of the move:
"I majored in English and I'm a clerk, what next", "how long to become a paralegal? I have a BA in history". A sentence
that asks for no move keeps it: "what can I do with an English degree" asks for the jobs of that degree.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import asked_skills
from careercli.commands.asked.person import (
    own_amount,
    own_way,
)
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import DIGITS, JOBS
from careercli.commands.asked.schooling import asked_study
from careercli.offered import written
from careercli.profile import on_file

_CUES = ("degree", "major", "bachelor", "master", "associate", "doctorate", "studied", "grad", " in ")
_LETTERS = re.compile(r"\b(?:b\.?a\.?|b\.?s\.?|m\.?a\.?|m\.?s\.?|b\.?sc|m\.?sc|a\.?a\.?s\.?|mba|ph\.?d\.?)(?![a-z])")
_LEVELS = {
    "associate's": r"(?:associate'?s?(?:' )?|a\.?a\.?s\.?|a\.a\.?|aa|a\.s\.?|two[- ]year|2[- ]year)",
    "bachelor's": (
        r"(?:bachelor'?s?|b\.?a\.?|b\.?s\.?|b\.?sc\.?|b\.?f\.?a\.?|b\.?b\.?a\.?|four[- ]year|4[- ]year|"
        r"undergrad(?:uate)?|college|university)"
    ),
    "master's": r"(?:master'?s?|m\.?a\.?|m\.?s\.?|m\.?sc\.?|m\.?ed\.?|m\.?f\.?a\.?|graduate degree)",
    "doctorate": r"(?:doctora(?:te|l)|ph\.? ?d\.?)",
}
_LEVEL = "|".join(_LEVELS.values())
_MBA = r"m\.?b\.?a\.?"
_NOT_YET = "".join(
    rf"(?<!\b{word} )"
    for word in ("should", "do", "would", "could", "can", "must", "if", "when", "once", "after", "until")
)
_HAVE = (
    rf"(?:{_NOT_YET}\b(?:i|he|she)(?:'ve)?(?: (?:already|also|just|only|do))?"
    r"(?: (?:have|has|hold|holds|got|earned|finished|completed|did|graduated with))+|"
    r"\b(?:and|who|i'm|,)(?: (?:also|already))? (?:have|has|hold|holds|having|holding|got|earned|graduated with)|"
    r"^(?:have|having|got|holding)|\b(?:having|holding)|\bwith) (?:only |just |also |already )?"
)
"""What stands in front of a degree that is had; a question, or a condition, has none yet."""
_ARTICLE = r"(?:an? |my |his |her |the )"
_FIELD = r"(?P<field>[a-z][a-z'&/ -]*)"
_BEFORE = r"(?P<before>[a-z][a-z'&/-]*(?: [a-z][a-z'&/-]*){0,3}?)"
_KIND = rf"(?:(?P<level>{_LEVEL})(?: of (?:applied |fine )?(?:sciences?|arts))?(?: degree)?|degree)"
_IN_FRONT = r"(?P<front>(?:^|[,;:.?!]|\band|\bbut|\bi'm|\bi am|\bi was|\bas) ?)"
_LEAD = r"(?P<who>(?:(?:i'm|i am|i was|as|and|but) )*)(?:an? )?"
"""What stands in front of a field that somebody is a major of."""
_STATED = (
    rf"{_HAVE}{_ARTICLE}?{_KIND},? (?:in|of) {_FIELD}",
    rf"{_HAVE}{_ARTICLE}{_BEFORE} (?:(?P<level>{_LEVEL})(?: degree)?|degree|major)(?![a-z'])",
    rf"\b(?:i(?:'ve| have)?|who|and)(?: (?:also|double))? major(?:ed)? in {_FIELD}",
    rf"\bmy (?:college |university |own )?(?:(?P<level>{_LEVEL})(?: degree)?|degree|major|field of study)"
    rf" (?:is|was)(?: in)? {_FIELD}",
    rf"\b(?:i|who|and) (?:got|did|earned|finished|completed) my {_KIND} in {_FIELD}",
    rf"\b(?:i|who|and) graduated(?: from (?:college|university))?(?: with {_ARTICLE}?{_KIND})? in {_FIELD}",
    rf"\b(?:i(?:'ve| have)?|who|and) studied {_FIELD}",
    rf"{_IN_FRONT}(?:an? )?{_BEFORE} (?:(?P<level>{_LEVEL})(?: degree)?|degree|major|grad|graduate)"
    r"(?=$| ?[,;.?!]| (?:and|here|working|who|now)\b)",
    rf"{_IN_FRONT}(?:an? )?{_KIND} in {_FIELD}",
)
"""How somebody says what they studied: the field behind what says so, or in front of it."""
_LETTERS_ALONE = rf"{_HAVE}{_ARTICLE}(?P<letters>b\.?a\.?|b\.?s\.?|m\.?a\.?|m\.?s\.?|a\.?a\.?s\.?|{_MBA})(?=$|[ ,;?!])"
_NOT_HAD = (
    r"\b(?:never finish\w*|did ?n[o']?t finish|not finish\w*|dropped out|drop out|unfinished|vs|versus|"
    r"worth (?:it|getting|doing)|compar\w+)\b"
)
"""What says that a degree is not had, or that it is asked about itself."""
_TURNED_AWAY = r"\b(?:without|no|not|never|need|needs|require\w*|want\w*|get|getting|for|n't)(?: \w+)?\s*$"
_OF_JOBS = rf"\b(?:{JOBS}|something|anything)\b[^,;.?!]*$"
"""In front of "with a degree": jobs that ask for one."""
_ASKED_OF_DEGREE = r"\b(?:what|which|where|how)\b[^,;.?!]*\b(?:do|get|be|become|work|use|earn|make)$"
_ASKS_JOBS = rf"\b(?:what|which|any|find|show) (?:\w+ )?{JOBS}\b"
_SELF = r"\b(?:i|i'm|i've|me|my|mine)\b"
"""Where nobody says "I", "barista with a psychology degree, what jobs" asks for the jobs of that degree."""
_WORTH = r"\b(?:worth|if i)\b"
_PARTLY = r"^ ?(?:for (?:a|one|two|three|[0-9]) |in high school|at night)"
"""Behind a subject that was studied: no degree came of it."""
_BEHIND = (
    r"(?: (?:at|in|from) (?:college|university|uni|school)\b)?"
    r"(?:,? (?:and )?(?:with an? )?minor(?:ed)? in [a-z]+(?: studies)?)?"
)
"""Behind a field: where it was studied, and what else was."""
_MOVES = ("path", "gap", "plan", "next")
_WAYS = ("path", "gap", "plan")
_FROM_AND_TO = 2
_GOAL = r"\b(?:becom\w+|to be|be an?|get into|(?:mov|switch|go|transition|chang)\w*\b.*\bto|from .+ to|learn)\b"
"""What may be in a sentence that asks for the way to a job."""
_KNOWS_CUES = ("know", "can use", "proficient", "good with", "skilled ")
_KNOWS = (
    rf"(?:{_NOT_YET}\b(?:and |but )?i (?:already |also )?(?:know|can use|am good with|am proficient in)|"
    r"\bi'm (?:good|proficient|skilled) (?:with|in)|"
    r"\b(?:and|but|who|,) (?:also |already )?(?:know|knows|can use|proficient in)) "
    r"(?P<named>[a-z0-9][a-z0-9+#/ ,.&-]*?)(?=$|[.;?!](?: |$)|,? (?:but|what|how|and i|can|could)\b)"
)
"""How somebody says what they can use."""
_NOT_KNOWN = (
    r"(?:\b(?:and|but) )?\bi (?:don'?t|do not) know (?P<lacks>[a-z0-9+#/ ,&-]+?),? (?=but (?:i )?(?:do )?(?:know|can))"
)


class Told(NamedTuple):
    """What somebody tells of themselves, what is said of how it was read, and the sentence without it."""

    rest: str
    had: str = ""
    remarks: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    is_own: bool = False
    """Whether the degree is surely the speaker's, also where no job of theirs is named."""


def read(catalog: Catalog, sentence: str, reading: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A move with what its asker tells of themselves; None for a sentence that tells nothing, or asks for no move."""
    told = _told(catalog, sentence)
    if told.rest != sentence or told.had or told.known:
        paid = _with_pay(catalog, told, reading)
        return paid or _joined(catalog, own_way.told(catalog, reading(catalog, told.rest), told.rest), told)
    return _with_pay(catalog, told, reading)


def degree(sentence: str) -> Told:
    """The degree that somebody says they have, and the sentence without it."""
    had, said, left, is_own = _without_degree(sentence)
    return Told(left if had else sentence, had, said, (), is_own)


def without_degree(sentence: str) -> str:
    """A sentence without the degree that somebody says they have."""
    return _without_degree(sentence)[2]


def _told(catalog: Catalog, sentence: str) -> Told:
    rest, known = _without_known(catalog, sentence)
    had, said, left, is_own = _without_degree(rest)
    return Told(left if had else rest, had, said, known, is_own)


def _with_pay(catalog: Catalog, told: Told, reading: Callable[[Catalog, str], Question | None]) -> Question | None:
    """The way to a job, counted from the pay that its asker tells; None for another sentence."""
    if not any(digit in told.rest for digit in DIGITS) or not cued.search(_GOAL, told.rest):
        return None
    rest, amount = own_amount.earned(told.rest)
    question = own_way.told(catalog, reading(catalog, _tidy(rest)), rest) if amount else None
    is_way_in = question is not None and question.arguments[:1] == ("show",) and "education" in question.arguments
    if question is not None and is_way_in and not cued.search(_WORTH, rest):
        that = own_amount.how_pay_stands(question.arguments[1], f"{amount:.0f}", "", "that pay")
        shown = Question(question.arguments, (*question.remarks, that), question.term)
        return _counted_from(catalog, shown, told) if told.had else shown
    if question is None or question.arguments[:1] not in {(way,) for way in _WAYS} or "--earning" in question.arguments:
        return None
    place = next((value for option, value in itertools.pairwise(question.arguments) if option == "--in"), "")
    start, *goals = _roles(question)
    stands = (own_amount.how_pay_stands(start, f"{amount:.0f}", place, "your pay"),) if goals else ()
    with_pay = Question((*question.arguments, "--earning", f"{amount:.0f}"), (*question.remarks, *stands))
    return _joined(catalog, with_pay, told, is_way=True)


def _roles(question: Question) -> list[str]:
    """The roles that a move names: what stands in front of its options."""
    return list(itertools.takewhile(lambda word: not word.startswith("--"), question.arguments[1:]))


def _joined(catalog: Catalog, question: Question | None, told: Told, *, is_way: bool = False) -> Question | None:
    """A move with the degree that is had as an option, and what is said of the skills; None for another command."""
    command, *words = question.arguments if question and question.arguments else ("",)
    if question is not None and command == "show" and "education" in words and (told.had or told.known):
        return _counted_from(catalog, question, told)
    if question is not None and command == "salary" and told.had and not told.known:
        whatever = f"{told.had}: pay is told of all who do the job, whatever they studied"
        return Question(question.arguments, (*question.remarks, whatever), question.term)
    if question is None or command not in _MOVES:
        return None
    is_named = bool(words) and not words[0].startswith("-")
    is_of_self = is_named and not (cued.search(_ASKS_JOBS, told.rest) and not cued.search(_SELF, told.rest))
    if command == "next" and not (is_of_self or told.is_own) and not is_way:
        return None
    have = ("--have", told.had) if told.had and "--have" not in words else ()
    known = _said_of_known(command, _roles(question), told.known)
    return Question((*question.arguments, *have), (*told.remarks, *question.remarks, *known), question.term)


def _counted_from(catalog: Catalog, question: Question, told: Told) -> Question:
    """The way into a job as its record tells it, with the command that counts the degree from a job of one's own."""
    goal = question.arguments[1]
    start = named_roles.example(catalog, goal)
    way = written(["path", start, goal, "--have", told.had])
    counts = f"{told.had}: not counted without the job that you come from; for example from {start}: `{way}`"
    had = (counts,) if told.had else ()
    known = _said_of_known("gap", [start, goal], told.known)
    return Question(question.arguments, (*told.remarks, *question.remarks, *had, *known), question.term)


def _said_of_known(command: str, roles: list[str], known: tuple[str, ...]) -> tuple[str, ...]:
    """What is said of skills that a move does not count: those of the job that is left stand for them."""
    is_of_profile = len(roles) < (1 if command == "next" else _FROM_AND_TO)
    mine = on_file.load() if is_of_profile and known else None
    have = {skill.name.lower() for skill in mine.skills} if mine else set()
    left = tuple(name for name in known if name not in have)
    if not left:
        return ()
    then = written([command, *(roles[-1:] if command != "next" else ())])
    if is_of_profile:
        return (f"{', '.join(left)}: not in your profile; after `{written(['profile', 'add', *left])}` it counts",)
    keeps = f"`careers start` keeps your job and what you know, `{then}` then counts both"
    return (f"{', '.join(left)}: not counted, the skills are those of the job; {keeps}",)


# What is taken out


def _without_known(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence without the skills and programs that somebody says they know."""
    if not any(cue in sentence for cue in _KNOWS_CUES):
        return sentence, ()
    lacked = cued.search(_NOT_KNOWN, sentence)
    rest = f"{sentence[: lacked.start()]} {sentence[lacked.end() :]}" if lacked else sentence
    for match in cued.finditer(_KNOWS, rest):
        names = asked_skills.all_known(catalog, match["named"])
        if names:
            return _tidy(f"{rest[: match.start()]} {rest[match.end() :]}"), names
    return sentence, ()


def _without_degree(sentence: str) -> tuple[str, tuple[str, ...], str, bool]:
    """The degree that somebody says they have, what is said of it, and the sentence without it."""
    may_have = any(cue in sentence for cue in _CUES) or _LETTERS.search(sentence)
    if not may_have or cued.search(_NOT_HAD, sentence):
        return "", (), sentence, False
    for pattern in _STATED:
        for match in cued.finditer(pattern, sentence):
            if found := _degree(sentence, match):
                return found
    alone = cued.search(_LETTERS_ALONE, sentence)
    if alone and _is_had(sentence, alone):
        level = _level(alone["letters"]) or "master's"
        return level.removesuffix("'s"), (), _cut(sentence, alone.start(), alone.end()), not alone[0].startswith("with")
    return "", (), sentence, False


def _degree(sentence: str, match: re.Match[str]) -> tuple[str, tuple[str, ...], str, bool] | None:
    """The degree of one way to say it, if it is one that is had in a field that is known."""
    groups = match.groupdict()
    if not _is_had(sentence, match):
        return None
    is_before, start = groups.get("before") is not None, match.start()
    if is_before:
        field, cut = asked_study.field_before(groups["before"])
        lead = cued.match(_LEAD, groups["before"])
        if "front" in groups:
            start = match.start("before") + (lead.end("who") if lead else 0)
            if cut > (lead.end() if lead else 0):
                return None  # "I want a history degree" has nothing in front of it that says it is had
    else:
        field, cut = asked_study.field_behind(groups["field"])
        start = match.end("front") if groups.get("front") is not None else start
    if not field:
        return None
    end = match.end() if is_before else match.start("field") + cut
    if cued.match(_PARTLY, sentence[end:]) and "studied" in match[0]:
        return None
    level = _level(groups.get("level") or "")
    had = f"{level} in {field}" if level else f"{field} degree"
    said: tuple[str, ...] = ()
    if not level and field not in asked_study.BEYOND_BACHELOR:
        had = f"bachelor's in {field}"
        said = (
            f"a degree or a major is taken as a bachelor's: `--have \"associate's in {field}\"`, for example, "
            "for another",
        )
    end += behind.end() if (behind := cued.match(_BEHIND, sentence[end:])) else 0
    return had, said, _cut(sentence, start, end), not match[0].startswith("with")


def _level(words: str) -> str:
    return next((level for level, pattern in _LEVELS.items() if words and cued.fullmatch(pattern, words)), "")


def _is_had(sentence: str, match: re.Match[str]) -> bool:
    """Whether a degree is told as one's own, and not asked for, turned away, or asked about."""
    front = sentence[: match.start()].rstrip()
    if match[0].startswith("with my "):
        return True
    if match[0].startswith("with"):
        return not (
            cued.search(_OF_JOBS, front)
            or cued.search(_ASKED_OF_DEGREE, front)
            or cued.search(r"\b(?:not|n't)$", front)
        )
    return not cued.search(_TURNED_AWAY, front)


def _cut(sentence: str, start: int, end: int) -> str:
    """A sentence without a piece of it; what follows with "and" still has somebody who does it."""
    behind = sentence[end:]
    behind = re.sub(
        r"^ (?:and|but) (?:i )?(?:now |currently )?(?=(?:work|am|was|live|earn|make|want|have|do)\b)", ". i ", behind
    )
    behind = re.sub(r"^ here\b", "", behind)
    return _tidy(f"{sentence[:start]} {behind}")


def _tidy(sentence: str) -> str:
    """A sentence without what a piece that was taken out has left hanging."""
    plain = " ".join(sentence.split())
    for pattern, put in _HANGING:
        plain = re.sub(pattern, put, plain)
    return " ".join(plain.split()).strip(" ,.;")


_HANGING = (
    (r"\b(?:and|but|who|with|as|i'm|i am|i was)(?= ?(?:[,.;?!]|$))", ""),
    (r"(?:^|(?<=[.;?!] ))(?:and|but|,) ", ""),
    (r"\bi(?:'m| am) working as\b", "i work as"),
    (r" +(?=[,.;?!])", ""),
    (r",(?=[,.;?!])", ""),
    (r"([.;?!])(?: ?[,.;])+", r"\1"),
)
