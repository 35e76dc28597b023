"""Which skills of a new role the guide to one's own names among its duties, though its list of skills does not.

A duty says a skill where it names the thing itself as what is worked on: who drafts legal correspondence, pleadings and
contracts has done pleadings. What it is done for, with whom or where names nothing ("for trials", "with clients"), and
neither does a word inside the name of another thing. A skill that is an action with its object, as appointment
scheduling, is said by its verb with that object. Single words mean another thing in other fields: they count only
between two roles of one.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from careercli.skills import normalize
from careercli.skills.inflection import root

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_VERB_WORDS = """
    adapt address adjust administer advise align allocate analyze answer appraise arrange assemble assess assign
    assist audit bake book brief budget build buy calculate calibrate check classify clean clear coach code
    collect communicate compare compile complete compute conduct confirm connect consult contact control cook
    coordinate counsel create decide deliver design detect determine develop diagnose direct discuss distribute
    draft draw drive edit encourage enforce ensure enter establish estimate evaluate examine explain facilitate
    file forecast format formulate gather generate give greet guide handle harvest help hire identify implement
    improve inform inspect install instruct integrate interpret interview inventory investigate keep lead liaise
    lift load maintain make manage measure mediate meet mix monitor negotiate observe obtain onboard operate order
    organize oversee package perform place plan plant prepare prescribe present process proofread propose protect
    prune provide purchase read recommend reconcile record recruit refer repair replace report represent
    requisition research resolve respond review revise schedule screen select sell send serve set sort stock study
    summarize supervise support sweep take teach test track train transcribe transport treat troubleshoot update
    use validate verify wash weigh write
"""
_VERBS = frozenset(_VERB_WORDS.split())
"""Verbs as duties have them in front: what follows a comma or "and" with one is done, too."""
_AROUND_WORDS = """
    about across after against along among around as at because before behind between by during for from if in
    instead into near on onto out over per rather so than that through throughout to toward towards under
    unless until upon when where whether which while who whom whose with within without not never no
"""
_AROUND = frozenset(_AROUND_WORDS.split())
"""What begins with one of these says for what, with whom, where or when, but for what is said behind a verb with it."""
_TAKEN_WITH = {"assist": "with", "help": "with", "deal": "with", "work": "on", "respond": "to", "contribute": "to"}
"""Verbs whose object stands behind a small word, and those (`_AT_ONCE`) of which it does if nothing is between."""
_AT_ONCE = {"prepare": "for"}
_BEFORE_VERB = frozenset(("and", "or", "to", "may", "can", "help", "then", "also", "they", "often"))
_JOINS = frozenset(("and", "or", "&"))
_OPEN_WORDS = """
    the a an all any each every both other new own their his her its your our such as like including accurate
    complete comprehensive confidential detailed various necessary related relevant appropriate proper routine
    regular simple complex daily weekly monthly
"""
_OPEN = frozenset(_OPEN_WORDS.split())
"""What may stand before a thing without making another of it."""
_OF_ANY_FIELD = frozenset(("control", "data", "equipment", "information", "performance", "quality", "system", "work"))
"""Things, by their stems, that are other ones in each field, though a duty calls them the same."""
_SMALL = frozenset(("of", "the", "a", "an"))
_EMPTY = _SMALL | {"basic", "advanced", "general"}
_DONE = ("ing", "tion", "sion", "ment", "al", "sis")
"""How the names of actions end."""
LEAST_WORDS = 2
"""Telling words of a skill that a duty of another field can name."""
_TOKEN = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*[+#]*|[,;:.()]")
_ALTERNATIVES = re.compile(r",\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+")


class _Word(NamedTuple):
    """A word of a duty: its stem, whether it is a verb there, and whether it stands where things are named.

    `element` counts the things of a list, `verbs` are the roots of the verbs of which it is an object, itself or behind
    "of" (`is_of_it`); `is_aim`: it is what the verb is for, as trials are that one prepares for.
    """

    text: str
    stem: str
    is_verb: bool
    is_inside: bool
    element: int
    verbs: frozenset[str]
    is_of_it: bool
    is_aim: bool


class ToldSkills:
    """Reads what duties name: whole sentences of a guide, the `statements`. Single words count in one field alone."""

    def __init__(self, statements: Iterable[str], *, is_one_field: bool) -> None:
        self._statements = [(text, *_statement(text)) for text in statements]
        self._is_one_field = is_one_field

    def of(self, names: Mapping[str, str]) -> dict[str, str]:
        """Of some skills, by their keys, those that a duty says, each with the duty."""
        told = {key: self._duty(name) for key, name in names.items()}
        return {key: duty for key, duty in told.items() if duty}

    def rest_of(self, name: str) -> str:
        """What is left of things that "and" joins where duties say some: "Briefs", of "Pleadings and briefs".

        So it is with things, each in a word, in the plural; what else is joined may be one thing (weight and balance).
        """
        things = _ALTERNATIVES.split(name)
        left = [thing for thing in things if not self._thing(thing)]
        are_things = all(" " not in thing and thing.endswith("s") and not thing.endswith("ss") for thing in things)
        if len(things) < 2 or not are_things or len(left) == len(things):
            return name
        words = " and ".join(left)
        return words[:1].upper() + words[1:]

    def _duty(self, name: str) -> str:
        said = [self._thing(part) for part in _parts(name)]
        return said[0] if said and all(said) else ""

    def _thing(self, name: str) -> str:
        words = [word for word in normalize.words(name.replace("-", " ")) if word not in _EMPTY]
        telling = words if self._is_one_field else [w for w in words if normalize.stem(w) not in _OF_ANY_FIELD]
        if not words or (not self._is_one_field and min(len(words), len(telling)) < LEAST_WORDS):
            return ""
        roots = set(map(root, words))
        return next(
            (text for text, read, of_all in self._statements
             if roots <= of_all and _says(words, read, self._is_one_field)),
            "",
        )  # fmt: skip


def in_longer(names: Mapping[str, str], own: Iterable[str]) -> set[str]:
    """The keys of skills of two words or more that a skill of one's own list says as well: in another order, or among
    what "and" joins. Blueprint reading is in "Blueprint and technical diagram reading"; electronic systems are not in
    "Electronic health record systems".
    """
    lists = [_taken_apart(each) for each in own]
    told = set()
    for key, name in names.items():
        said, joins = _taken_apart(name)
        if len(said) >= LEAST_WORDS and any(
            (said == whole and joins <= more) or (said < whole and joins < more) for whole, more in lists
        ):
            told.add(key)
    return told


def _taken_apart(name: str) -> tuple[frozenset[str], int]:
    """The roots of the words of a skill, and how often it joins things."""
    words = normalize.words(name.replace("-", " "))
    said = frozenset(root(word) for word in words if word not in _JOINS and word not in _SMALL)
    return said, len(_ALTERNATIVES.findall(name))


def _parts(name: str) -> list[str]:
    """The things that "and" joins in a name, each in full: court dockets and court calendars."""
    parts = [part for part in _ALTERNATIVES.split(name) if part.strip()]
    sizes = [len(part.split()) for part in parts]
    if len(parts) > 1 and sizes[0] == 2 and all(size == 1 for size in sizes[1:]):
        first = parts[0].split()[0]
        parts[1:] = [f"{first} {part}" for part in parts[1:]]
    elif len(parts) > 1 and sizes[-1] == 2 and all(size == 1 for size in sizes[:-1]):
        head = parts[-1].split()[-1]
        parts[:-1] = [f"{part} {head}" for part in parts[:-1]]
    return parts


def _says(words: Sequence[str], read: Sequence[_Word], is_one_field: bool) -> bool:
    """Whether a duty names a thing, or does an action to it, that some words name."""
    stems = [normalize.stem(word) for word in words]
    if len(words) == 1 and words[0].endswith(_DONE) and any(_is_done(words[0], word) for word in read):
        return True
    if any(not word.is_aim and _stands(stems, read, start, is_one_field) for start, word in enumerate(read)):
        return True
    if len(words) < 2:
        return False
    last_is_action = words[-1].endswith(_DONE)
    action, thing = (words[-1], stems[:-1]) if last_is_action else (words[0], stems[1:])
    if not (last_is_action or words[0].endswith("ing")):
        return False
    verb = root(action)
    return any(
        verb in word.verbs and not word.is_of_it and _stands(thing, read, start, is_one_field)
        for start, word in enumerate(read)
    )


def _is_done(action: str, word: _Word) -> bool:
    return word.is_verb and root(action) == root(word.text)


def _stands(stems: Sequence[str], read: Sequence[_Word], start: int, is_one_field: bool) -> bool:
    """Whether words stand together as the whole name of a thing that a duty names from a place on."""
    run = read[start : start + len(stems)]
    if [word.stem for word in run] != list(stems) or not all(word.is_inside for word in run):
        return False
    if len({word.element for word in run}) > 1 or any(word.is_verb for word in run):
        return False
    behind = read[start + len(stems)] if start + len(stems) < len(read) else None
    is_longer = behind is not None and behind.is_inside and behind.element == run[0].element
    if is_longer and behind is not None and (behind.text != "of" or len(stems) == 1):
        return False  # court filings are no court, the sales of others no sales
    before = read[start - 1] if start else None
    if (is_one_field and len(stems) > 1) or before is None or before.element != run[0].element:
        return True
    return before.is_verb or not before.is_inside or before.text in _OPEN


@functools.lru_cache(maxsize=4_000)
def _statement(text: str) -> tuple[tuple[_Word, ...], frozenset[str]]:
    """The words of a statement, and the roots of them all."""
    read = tuple(_read(text))
    return read, frozenset(root(word.text) for word in read)


def _read(text: str) -> Iterator[_Word]:
    """The words of a statement, each with what it is there."""
    is_inside, element, verbs, before = True, 0, frozenset[str](), ""
    last_verb, is_series, is_of_it, is_aim = "", False, False, False
    for token in _TOKEN.findall(text):
        word = normalize.fold_text(token)
        starts = not before or before in ",;.:" or before in _BEFORE_VERB
        is_verb = starts and word in _VERBS and (before != "to" or last_verb == "use")
        if not word[0].isalnum():
            element += 1
            is_inside, verbs = (True, frozenset()) if word in ";.:" else (is_inside, verbs)
        elif word in _JOINS:
            element += 1
        elif is_verb:
            verbs = frozenset((*(verbs if is_series else ()), root(word)))
            is_inside, last_verb, is_aim = True, word, False
        elif word in _AROUND:
            is_aim = _AT_ONCE.get(before) == word
            is_inside = _TAKEN_WITH.get(last_verb) == word or is_aim
            element += 1
        is_series = is_verb or (is_series and (word in _JOINS or word == ","))
        is_of_it = word == "of" or (is_of_it and word[0].isalnum() and not is_verb)
        if word[0].isalnum():
            is_named = is_inside and word not in _JOINS and word not in _AROUND
            yield _Word(word, normalize.stem(word), is_verb, is_named, element, verbs, is_of_it, is_aim)
        before = word
