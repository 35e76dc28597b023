"""Duties that begin with several verbs, or with one in the present: "Recruit, train and schedule 40 volunteers".

Each verb is said of what stands behind the last of them. The present of a job that goes on is read as the past is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careercli.search import typed_duties

_VERBS_WORDS = """
    administer advise analyze answer apply arrange assemble assess assign assist attend audit bake balance book
    brief build calculate care check clean coach collaborate collect compile complete conduct cook coordinate
    create deliver demonstrate design develop diagnose direct dispatch distribute document draft drive edit
    educate enforce ensure enter establish evaluate examine facilitate file fill fix forecast greet handle help
    hire identify implement improve inspect install instruct interview investigate issue lead liaise load maintain
    make manage measure meet mentor mix monitor motivate move negotiate obtain operate order organise organize
    oversee pack perform pick plan prepare present process produce promote provide purchase read receive recommend
    reconcile record recruit repair replace report research resolve respond review run schedule secure select sell
    serve set ship solve sort stock store supervise supply support take teach test track train translate transport
    treat troubleshoot update verify wash weld work write
"""
_VERBS = frozenset(_VERBS_WORDS.split())
"""Verbs by which people tell what they do, as they stand in the present."""
_THINGS_WORDS = """
    advise answer audit balance book brief care check clean cook design direct document draft drive edit file fill
    fix forecast handle help issue lead load mix move order pack pick plan present process produce purchase read
    record repair report research review run schedule set ship sort stock store supply support test track train
    transport treat wash weld work measure
"""
_NOT_THINGS = _VERBS - frozenset(_THINGS_WORDS.split())
"""Those that are no nouns: behind "and" they begin a clause of their own."""
_JOINT = r"(?:\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+)"
_SERIES = re.compile(rf"(?P<verbs>[A-Za-z]+(?:{_JOINT}[a-z]+)*)\s+(?P<object>\S.*)")
_NEXT = re.compile(rf"{_JOINT}(?=(?:{'|'.join(sorted(_NOT_THINGS))})\s)")
_NO_OBJECT = re.compile(r"(?i)(?:of|for|in|at|on|by|and|or|from|per)\b")
_SAYS_MORE = re.compile(r",?\s+(?:from|including|such as|ranging)\s.*|;.*")
_VOWELS = "aeiou"


class Said(NamedTuple):
    """A verb with its object, as it is written, and as it is read: "train 40 volunteers", "training 40 volunteers"."""

    text: str
    done: str


def is_present(line: str) -> bool:
    """Whether a line begins with a verb in the present."""
    return bool(line.strip()) and line.split(maxsplit=1)[0].casefold().rstrip(",") in _VERBS


def clauses(line: str) -> list[str]:
    """The clauses of a line in the present; the line itself where it is in none.

    >>> clauses("Manage a budget of $240,000 and reconcile invoices")
    ['Manage a budget of $240,000', 'reconcile invoices']
    """
    if not is_present(line):
        return [line]
    parts: list[str] = []
    for part in _NEXT.split(line):
        if parts and all(word in _VERBS for word in re.findall(r"[a-z]+", parts[-1].casefold())):
            parts[-1] = f"{parts[-1]} and {part}"  # recruit and train volunteers
        else:
            parts.append(part)
    return parts


def each_verb(clause: str) -> list[Said]:
    """A clause by each of its verbs, where it has several, or one in the present; else nothing.

    >>> [said.text for said in each_verb("Plan and run 25 events")], each_verb("Planned events")
    (['Plan 25 events', 'run 25 events'], [])
    """
    match = _SERIES.match(clause)
    if match is None:
        return []
    verbs, object_ = re.findall(r"[A-Za-z]+", match["verbs"]), match["object"]
    verbs = [verb for verb in verbs if verb not in ("and",)]
    while len(verbs) > 1 and not _is_verb(verbs[-1]):
        return _shorter(clause)
    is_present = verbs[0].casefold() in _VERBS
    if not all(map(_is_verb, verbs)) or (len(verbs) == 1 and not is_present) or _NO_OBJECT.match(object_):
        return []
    object_ = _SAYS_MORE.sub("", object_)
    return [Said(f"{verb} {object_}", f"{_doing(verb)} {object_}") for verb in verbs]


def _shorter(clause: str) -> list[Said]:
    """As `each_verb`, of a clause with a list behind one verb: "Serve meals and drinks"."""
    verb, _, object_ = clause.partition(" ")
    if verb.casefold() not in _VERBS or _NO_OBJECT.match(object_):
        return []
    object_ = _SAYS_MORE.sub("", object_)
    return [Said(f"{verb} {object_}", f"{_doing(verb)} {object_}")]


def _is_verb(word: str) -> bool:
    folded = word.casefold()
    return folded in _VERBS or typed_duties.is_irregular(folded) or folded.endswith("ed")


def _doing(verb: str) -> str:
    """A verb of either tense as what is done: plan and planned are planning."""
    folded = verb.casefold()
    if folded not in _VERBS or typed_duties.is_irregular(folded):
        return typed_duties.gerund(folded) or folded
    if folded.endswith("e") and not folded.endswith("ee"):
        return f"{folded[:-1]}ing"
    doubles = len(folded) <= 4 and folded[-1] in "nptbgm" and folded[-2] in _VOWELS and folded[-3] not in _VOWELS
    return f"{folded}{folded[-1] if doubles else ''}ing"
