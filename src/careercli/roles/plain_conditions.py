"""What somebody wishes of the work itself, in plain words: to sit, outdoors, no heavy lifting, bad knees.

What the table of conditions can be asked for becomes a condition; what it cannot is said to be so, with the nearest
thing that the record has. The rules stand in `condition_words.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from careercli import cued
from careercli.roles import (
    beyond_words,
    body_words,
    condition_names,
    conditions,
    hours_beside,
    idle_words,
    turned_round,
)
from careercli.roles import condition_words as words


class AskedConditions(NamedTuple):
    """A sentence without what it wishes of the work, the conditions that it names, and remarks on what is `beyond` the
    record, of which `aside` has the words.
    """

    rest: str
    conditions: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()

    @property
    def has_wishes(self) -> bool:
        """Whether a sentence wishes anything of the work, known to the record or not."""
        return bool(self.conditions or self.beyond)

    @property
    def options(self) -> list[str]:
        """The option of `careers list`."""
        return ["--work", ",".join(self.conditions)] if self.conditions else []


def parted(sentence: str) -> AskedConditions:
    """A sentence in small letters, and what it wishes of the work."""
    wanted = set()
    sentence, aside = hours_beside.parted(sentence)
    sentence = _each_negated(sentence)
    rest = _without(sentence, words.REASON)
    is_reasoned, sentence = rest != sentence, rest
    remarks, beyond, said_so = [*aside], [], []
    for name, cues, patterns in words.WISHED:
        if name == "weekends" and cued.search(words.ASKED_OF_ONE, sentence):
            continue
        if any(cue in sentence for cue in cues):
            rest = _without(sentence, patterns, turned_round.RULED_OUT)
            if rest != sentence and name in turned_round.OPPOSITE:
                wanted.add(turned_round.OPPOSITE[name])
                sentence = rest
            elif rest != sentence and name in turned_round.NO_OPPOSITE:
                beyond.append(turned_round.NO_OPPOSITE[name])
                said = turned_round.NOT_ALONE if name == turned_round.ALONE else turned_round.CANNOT_RULE_OUT
                remarks.append(said.format(turned_round.NO_OPPOSITE[name]))
                said_so.append(turned_round.NO_OPPOSITE[name])
                sentence = rest
            rest = _without(sentence, patterns)
            if rest != sentence:
                wanted.update(name.split(","))
                sentence = rest
    for name, nearest, cues, patterns in beyond_words.BEYOND:
        said = _without_amounts(sentence) if name == "age" else sentence
        without = _without_own if name in beyond_words.OF_ONESELF else _without
        rest = without(sentence, patterns) if any(cue in said for cue in cues) else sentence
        if rest != sentence:
            beyond.append(name)
            remarks.append(f"{beyond_words.not_told(name)}{nearest}")
            said_so.append(_taken_out(sentence, rest))
            sentence = rest
    if is_reasoned:
        wanted.update(() if wanted else ("no-strain",))
    wanted.update(beyond_words.ASKED_INSTEAD[name] for name in beyond if name in beyond_words.ASKED_INSTEAD)
    names = tuple(name for name in conditions.CONDITIONS if name in wanted)
    return AskedConditions(sentence, names, tuple(remarks), tuple(beyond), tuple(dict.fromkeys(filter(None, said_so))))


class OfOneself(NamedTuple):
    """A sentence without what somebody says in it of the own body, senses or mind, and remarks on that."""

    rest: str
    remarks: tuple[str, ...] = ()


def without_oneself(sentence: str) -> OfOneself:
    """A sentence in small letters, and what somebody says in it of the own body: deaf, bad eyes, one hand, ADHD."""
    remarks = []
    for name, nearest, cues, patterns in beyond_words.BEYOND:
        if name in beyond_words.OF_ONESELF and any(cue in sentence for cue in cues):
            rest = _without_own(sentence, patterns)
            if rest != sentence:
                remarks.append(f"{beyond_words.not_told(name)}{nearest}")
                sentence = rest
    return OfOneself(sentence, tuple(remarks))


def with_nearest(wishes: AskedConditions) -> AskedConditions:
    """Wishes with the condition that comes nearest to one beyond the record, where that asks for the same."""
    nearest = [name for beyond, name in turned_round.NEAREST_CONDITION.items() if beyond in wishes.beyond]
    wanted = {*wishes.conditions, *nearest}
    return wishes._replace(conditions=tuple(name for name in conditions.CONDITIONS if name in wanted))


def _without_amounts(sentence: str) -> str:
    """A sentence without the words that are numbers of four digits and more, in which nobody's age stands."""
    return " ".join(word for word in sentence.split() if not (word.isdigit() and len(word) > len("100")))


def read(text: str) -> AskedConditions:
    """What a list of conditions means, by their names or in plain words, in any letters; with what is left over.

    Names may have hyphens or none, and a word that means something else in a sentence is a condition here: days.
    """
    said, aside = hours_beside.parted(text.lower().replace("’", "'"))
    pieces = [piece.strip() for piece in re.split(r"[,;]", _each_negated(said))]
    pieces = [f"my {piece}" if cued.fullmatch(words.TROUBLE, piece) else piece for piece in pieces]
    named = {name for piece in pieces if (name := _named(piece))}
    plain = parted(", ".join(_with_blanks(piece) for piece in pieces if piece and not _named(piece)))
    wanted = {*named, *plain.conditions}
    return plain._replace(
        conditions=tuple(name for name in conditions.CONDITIONS if name in wanted), remarks=(*aside, *plain.remarks)
    )


def _named(piece: str) -> str:
    """The condition that a piece is the name of, or a short word for; empty for none."""
    name = condition_names.spelled(piece)
    return name if name in conditions.CONDITIONS else words.SHORT.get(name.replace("-", " "), "")


def _with_blanks(piece: str) -> str:
    """A piece as a sentence has it: what is written like a name, "no-heavy-lifting", is "no heavy lifting"."""
    piece = piece.replace("_", " ")
    return piece.replace("-", " ") if piece.startswith(("no-", "without-")) else piece


def strange_pieces(text: str) -> list[str]:
    """The pieces of a list of conditions that are not understood, as they were typed."""
    pieces = [piece.strip() for piece in re.split(r"[,;]", text)]
    return [piece for piece in pieces if piece and not_understood(read(piece))]


def not_understood(read: AskedConditions) -> str:
    """The words of what was said about the work alone that are not understood."""
    return left_over(read.rest, (idle_words.OF_WORK,))


def not_considered(read: AskedConditions) -> tuple[str, ...]:
    """What of wishes decides nothing, in the words in which they were said: what the record has no word on, and what is
    not understood.

    >>> not_considered(read("bad wrist so not much typing, no travel"))
    ('bad wrist', 'typing')
    """
    strange = not_understood(read)
    return tuple(dict.fromkeys((*read.aside, *([strange] if strange else []))))


def _taken_out(sentence: str, rest: str) -> str:
    """The words of a sentence that are not in the rest of it, without those at their ends that say nothing."""
    left, out = re.findall(r"[\w'-]+", rest), []
    for word in re.findall(r"[\w'-]+", sentence):
        if left and word == left[0]:
            left.pop(0)
        else:
            out.append(word)
    while out and out[0] in idle_words.FILLING:
        out.pop(0)
    return " ".join(out)


def is_wish(phrase: str) -> bool:
    """Whether all of a phrase says what the work must be like, or what the body cannot do: nothing that one can do.

    >>> is_wish("bad knee"), is_wish("mostly sitting"), is_wish("back office"), is_wish("travel")
    (True, True, False, False)
    """
    said = read(phrase)
    named = {*said.conditions} - words.ALSO_SKILLS
    named -= {*turned_round.ALONE.split(",")} if cued.search(words.ALONE, phrase.lower()) else frozenset()
    return bool(named or beyond_words.OF_THE_BODY.intersection(said.beyond)) and not not_understood(said)


def left_over(rest: str, read: Iterable[str] = ()) -> str:
    """The words of a sentence that ask for something and are in none of the patterns that have been read."""
    for pattern in read:
        rest = cued.sub(rf"\b(?:{pattern})\b", " ", rest)
    return " ".join(word for word in re.findall(r"[a-z][a-z'-]+", rest) if word not in idle_words.FILLING)


def _each_negated(sentence: str) -> str:
    """A sentence with the "no" of several things in front of each: no nights or weekends, no nights, no weekends."""
    if "neither" in sentence or " none" in sentence:
        for pattern, each in turned_round.NEITHER:
            sentence = cued.sub(pattern, each, sentence)
    is_list = any(sign in sentence for sign in turned_round.SEVERAL_BETWEEN)
    before = "" if is_list and any(cue in sentence for cue in turned_round.SEVERAL_CUES) else sentence
    while before != sentence:
        before = sentence
        for pattern in turned_round.SEVERAL:
            sentence = cued.sub(pattern, r"\1 \2, \1 ", sentence, count=1)
    return sentence


def _without(sentence: str, patterns: tuple[str, ...], before: str = idle_words.BEFORE + r"\b") -> str:
    """A sentence without what one of some patterns fits, and the words in front that go with it."""
    pattern = rf"{before}(?:{'|'.join(patterns)})(?![\w'])"
    left = cued.sub(pattern, " ", sentence)
    return sentence if left == sentence else " ".join(left.split())


def _without_own(sentence: str, patterns: tuple[str, ...]) -> str:
    """A sentence without what one of some patterns fits, unless it is said of others, with whom one works."""
    for pattern in patterns:
        at = len(sentence)
        for match in reversed(list(cued.finditer(rf"(?<![\w'-])(?:{pattern})(?![\w'])", sentence))):
            before, behind = sentence[: match.start()], sentence[match.end() :]
            if match.end() <= at and not re.search(body_words.OTHERS, before):
                sentence, at = _joined(before, behind), match.start()
    return sentence


def _joined(before: str, behind: str) -> str:
    """What stands before and behind something said of the body, without the words in front that go with it."""
    words = before.split()
    is_of_next = re.match(r" (?!what|which|and |but |or |in |at |near |with |up |who |so |next |now )[a-z]", behind)
    while words and words[-1] in body_words.HANGING and not (is_of_next and words[-1] in body_words.OF_THE_NEXT):
        words.pop()
    return " ".join((*words, *behind.split()))
