"""What was done in a job, held against the work of the job's own role, and of the roles nearest to it.

A clause has a verb and an object: "rebuilt carburetors". A work activity of the role is meant whose verb is of the same
kind (repair), if its object has a word of the clause's, or is of a general kind (engines, parts) and the role's tasks
or tools name what was worked on. What is near a role counts likewise, after it: its words have to be in tasks there.
People at work are staff, whatever they are called: "supervised 6 baristas".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple

from careercli.catalog.catalog import Catalog
from careercli.errors import NoSuchRole
from careercli.profile import verb_series
from careercli.search import typed_duties
from careercli.skills import normalize
from careercli.skills.inflection import root
from careercli.skills.trade_names import is_title

MOST_NEAR = 20
"""So many of the roles that a role names as related are looked at, the nearest first."""
_VERBS_OF_A_KIND = (
    "repair fix mend rebuild overhaul restore service recondition patch",
    "diagnose troubleshoot inspect test check examine",
    "replace change swap renew",
    "install fit",
    "adjust align tune calibrate true straighten level",
    "clean wash sanitize sanitise sterilize sterilise disinfect wipe scrub mop sweep",
    "explain describe present discuss confer advise inform",
    "order buy purchase procure",
    "train teach instruct coach mentor",
    "supervise manage oversee lead direct",
    "record log chart document",
    "estimate quote price cost",
    "deliver transport",
    "prepare prep bake make mix",
    "cook bake grill fry roast boil",
    "cut chop slice dice trim",
    "serve plate pour",
    "stock restock shelve",
    "take collect receive accept",
    "irrigate water",
    "verify check count reconcile balance",
    "answer respond",
    "wrap package pack",
    "connect wire",
    "lubricate grease oil",
    "monitor watch observe",
    "sell upsell",
)
"""Verbs of which one may stand for another where what it is done to is the same."""


def _kinds() -> dict[str, set[int]]:
    """The kinds of verbs that each verb is of, by its root."""
    kinds: dict[str, set[int]] = {}
    for number, verbs in enumerate(_VERBS_OF_A_KIND):
        for verb in verbs.split():
            kinds.setdefault(root(verb), set()).add(number)
    return kinds


_KINDS = _kinds()
_MAKING = frozenset(
    map(root, ["make", "write", "prepare", "give", "create", "produce", "draw", "run", "do", "perform"])
)
"""Verbs behind which what is done is a noun: wrote estimates, gave quotes."""
_GENERAL_WORDS = """
    part component equipment item product material supply system machinery machine vehicle tool merchandise food goods
    object device fixture area surface facility structure accessory stock article instrument
"""
_GENERAL = frozenset(map(root, _GENERAL_WORDS.split()))
"""What work activities call the things of a trade."""
_PEOPLE_WORDS = "personnel staff employee worker other"
_PEOPLE = frozenset(map(root, _PEOPLE_WORDS.split()))
"""What they call those with whom somebody works."""
_AT_WORK_WORDS = """
    apprentice trainee staff team crew employee worker colleague coworker hire starter newcomer tech mechanic junior
    intern helper volunteer member personnel
"""
_AT_WORK = frozenset(_AT_WORK_WORDS.split())
_OF_PEOPLE_SAID = ("train", "supervise")
_OF_PEOPLE = frozenset(map(root, _OF_PEOPLE_SAID))
_SELLING = root("sell")
_EMPTY_WORDS = """
    information data quality condition activity service need operation procedure process level status detail
    problem issue type result performance specification requirement statement document documentation record report
    form file
"""
_EMPTY = frozenset(map(root, _EMPTY_WORDS.split()))
"""Words of activities that say what is known or wanted of a thing: the thing stands before them, or behind "of"."""
_SERVED_WORDS = """
    patient client customer guest visitor student pupil child resident member donor passenger patron people person
    family public user buyer caller tenant
"""
_SERVED = frozenset(map(root, _SERVED_WORDS.split()))
"""Those for whom work is done: no parts, items or supplies."""
_SMALL_WORDS = """
    of for to in on at with by from per across during after before under using via into onto through within over as when
    while about w
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_LITTLE_WORDS = """
    the a an and or all any our their his her my its new old used other need needed work job daily weekly various up out
    off own more than that which who both each every service order general basic type kind
"""
_SAYS_LITTLE = _SMALL | frozenset(map(root, _LITTLE_WORDS.split()))
_TELLING = frozenset(map(root, ("train", "explain", "answer")))
"""Verbs of what is told to people: of what it is about, a general word for things says nothing."""
_CLAUSES = re.compile(
    r"\s*[;]\s*|[.!?]\s+(?=[A-Z])|\s+(?:and|then|&|\+|plus|/)\s+(?=[a-z]{2,}(?:ed|ing)\b|@)|"
    r",\s*(?:and\s+|then\s+|&\s+)?(?=[a-z]{2,}(?:ed|ing)\b|@)"
)
_PAST = sorted(typed_duties.irregular_verbs(), key=len, reverse=True)
_CLAUSE = re.compile(_CLAUSES.pattern.replace("@", rf"(?:{'|'.join(_PAST)})\b"))
_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_AROUND = re.compile(r"(?i)(?<=\w)\s+(?:for|at|in|on|across|during|per|with|w/|using|via|from|by)\s+")
_TURNED = re.compile(r"(?i)\s(?:in|out|up|off|down)(?:\s+and\s+(?:in|out|up|off|down))?$")
"""Behind its object, what makes another verb of one: to check patients in is not to check them."""
_IN_LIST = re.compile(r",\s*(?:(?:or|and)\s+)?|\s+(?:or|and)\s+")
_UP_TO_SMALL = re.compile(rf"\s+(?:{'|'.join(_SMALL_WORDS.split())})\s+")
_ROAD_TESTED = re.compile(r"^\w+-(?=\w{2,}(?:ed|ing)\b)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")


class OwnDuty(NamedTuple):
    """A clause as it is written, and the work activity that it tells, by its key and its name."""

    text: str
    key: str
    name: str


@dataclass(frozen=True)
class _Activity:
    key: str
    name: str
    verbs: frozenset[str]
    words: frozenset[str]
    objects: frozenset[str]
    """Those of its words that name what it is done to: designs, of "facility layouts or designs"."""


@dataclass(frozen=True)
class _Work:
    """The work activities of a role, the words of its tasks, and with them those of its tools."""

    activities: tuple[_Activity, ...]
    tasks: frozenset[str]
    things: frozenset[str]


class _Clause(NamedTuple):
    verbs: tuple[str, ...]
    object: frozenset[str]
    behind: frozenset[str]
    head: str
    is_of_people: bool


class OwnDuties:
    """Reads clauses by the work of roles; what a role's work is, is looked up once."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._work: dict[str, _Work] = {}
        self._near: dict[str, tuple[str, ...]] = {}

    def knows(self, key: str, slug: str) -> bool:
        """Whether a skill is a work activity of a role, or of one near it."""
        return any(key == each.key for near in (slug, *self._nearest(slug)) for each in self._of(near).activities)

    def read(self, clause: str, slugs: Sequence[str], *, only_own: bool = False) -> OwnDuty | None:
        """The work activity of the first of some roles, or of those near them, that a clause tells; None for none."""
        said = _taken_apart(clause)
        if said is None:
            return None
        own = [(slug, True) for slug in slugs[:1]]
        near = [
            (slug, False)
            for each in ([] if only_own else slugs)
            for slug in (each, *self._nearest(each))
            if slug != slugs[0]
        ]
        best: tuple[float, _Activity] | None = None
        for slug, is_own in (*own, *dict.fromkeys(near)):
            work = self._of(slug)
            for activity in work.activities:
                score = max(_score(said, verb, activity, work, is_own=is_own) for verb in said.verbs)
                if score > (best[0] if best else 0):
                    best = score, activity
        return OwnDuty(_shown(clause), best[1].key, best[1].name) if best else None

    def _of(self, slug: str) -> _Work:
        if slug not in self._work:
            self._work[slug] = self._look_up(slug)
        return self._work[slug]

    def _look_up(self, slug: str) -> _Work:
        query, role = self.catalog.query, self.catalog.entry(slug).role
        activities = tuple(_activity(normalize.key(each.name), each.name) for each in role.activities)
        vectors = list(query.role_vectors([query.role_id(slug)], ["tasks"]))
        terms = [term for _role, columns in vectors for term in columns[0][0]]
        tasks = frozenset(root(word[1:]) for word in query.term_words(terms).values())
        tools = {root(word) for tool in role.tools for word in _WORD.findall(tool)}
        return _Work(activities, tasks, tasks | tools)

    def _nearest(self, slug: str) -> tuple[str, ...]:
        if slug not in self._near:
            near: dict[str, None] = {}
            for related in self.catalog.entry(slug).role.related[:MOST_NEAR]:
                with suppress(NoSuchRole):
                    near.setdefault(self.catalog.slug(related))
            self._near[slug] = tuple(near)
        return self._near[slug]


def clauses(line: str) -> Iterator[str]:
    """The clauses of a line, each with a verb of its own.

    >>> list(clauses("Wrote estimates + explained the work; ordered parts & kept the stock"))
    ['Wrote estimates', 'explained the work', 'ordered parts', 'kept the stock']
    """
    before = ""
    parts = (part for clause in _CLAUSE.split(line) for part in verb_series.clauses(clause))
    for clause in filter(None, (part.strip(" .,") for part in parts)):
        whole = f"{before} and {clause}" if before else clause
        before = whole if " " not in clause else ""  # a verb alone shares the object of the next
        if not before:
            yield whole
    if before:
        yield before


def tells_what_was_done(clause: str) -> bool:
    """Whether a clause begins with a verb and has an object."""
    return _taken_apart(clause) is not None


def as_staff(clause: str) -> str:
    """A clause on people at work as it is said of any: "Trained two new cooks" is "train staff"; empty for others."""
    said = _taken_apart(clause)
    if said is None or not said.is_of_people:
        return ""
    return next(
        (f"{verb} staff" for verb in _OF_PEOPLE_SAID if _KINDS[root(verb)] & _KINDS.get(said.verbs[0], set())), ""
    )


def _activity(key: str, name: str) -> _Activity:
    """A work activity: the verbs in front of its object, and its words."""
    words = [root(word) for word in _WORD.findall(name)]
    joined = {words[at + 1] for at in range(len(words) - 1) if words[at] in ("or", "and") and at == 1}
    verbs = frozenset({*words[:1], *joined})
    return _Activity(key, name, verbs, frozenset(words[1:]) - _SAYS_LITTLE, frozenset(_objects(name)) - verbs)


def _objects(name: str) -> Iterator[str]:
    """What an activity is done to: the last word of each name in its list; with it what stands before a general word.

    >>> sorted(_objects("Plan facility layouts or designs")), sorted(_objects("Check quality of foods or supplies"))
    (['design', 'layout'], ['food', 'qualit', 'sup'])
    """
    first, *behind_of = name.partition(" ")[2].split(" of ", 1)
    for part in (first, *behind_of) if root(first.split()[-1]) in _EMPTY | _GENERAL else (first,):
        entries = [_WORD.findall(entry) for entry in _IN_LIST.split(_UP_TO_SMALL.split(part, maxsplit=1)[0])]
        for number, entry in enumerate(filter(None, entries), 1):
            if entry[-1].endswith("ing") and number < len(entries):
                continue  # recording or broadcasting equipment
            yield root(entry[-1])
            if root(entry[-1]) in _EMPTY | _GENERAL:
                yield from (root(word) for word in entry[:-1] if not word.endswith("ing"))


def _taken_apart(clause: str) -> _Clause | None:
    """The verb of a clause and the words of its object; None where it does not begin with a verb."""
    plain = _ROAD_TESTED.sub("", typed_duties.bare(_BRACKETS.sub("", clause)))
    words = _WORD.findall(plain.replace("-", " "))
    verbs: list[str] = []
    while words and (typed_duties.is_verb(words[0]) or (not verbs and _verb(words[0]) in _KINDS)):
        verbs.append(_verb(words[0]))
        words = words[2:] if words[1:2] == ["and"] and typed_duties.is_verb("".join(words[2:3])) else ["", *words[1:]]
    if not verbs or len(words) < 2 or _TURNED.search(plain):
        return None
    end = next((at for at, word in enumerate(words[1:], 1) if word.casefold() in _SMALL), len(words))
    object_ = [word for word in words[1:end] if root(word) not in _SAYS_LITTLE]
    is_of_people = bool(object_) and (is_title(object_[-1].removesuffix("s")) or _is_at_work(object_[-1]))
    return _Clause(
        tuple(verbs),
        frozenset(map(root, object_)),
        frozenset(root(word) for word in words[end:]) - _SAYS_LITTLE,
        root(object_[-1]) if object_ else "",
        is_of_people,
    )


def _verb(word: str) -> str:
    """The root of a verb: that of rebuilt is that of rebuild."""
    folded = word.casefold()
    again = folded[2:] if folded.startswith("re") and folded[2:] in typed_duties.irregular_verbs() else ""
    if again:
        return f"re{root(again)}"
    return root(typed_duties.gerund(folded) if folded.endswith(("ed", "ied")) else folded)


def _is_at_work(word: str) -> bool:
    folded = word.casefold()
    return folded in _AT_WORK or folded.removesuffix("s") in _AT_WORK


def _score(said: _Clause, verb: str, activity: _Activity, work: _Work, *, is_own: bool) -> float:
    """How well a clause with one of its verbs fits an activity of a role; 0 where it does not."""
    same_verb = verb in activity.verbs
    is_made = is_own and verb in _MAKING and said.head in activity.verbs
    kinds = _KINDS.get(verb, set())
    is_telling = any(kinds & _KINDS[each] for each in _TELLING)
    is_general = _is_of_things(activity) and not is_telling
    things = (said.object - _GENERAL - _SERVED) & (work.things if is_own else work.tasks)
    things = things if said.head in things | _GENERAL else frozenset()  # delivery notes are no deliveries
    has_general = bool(activity.words & _GENERAL)
    is_named = is_own and has_general and bool(things) and verb in activity.words  # arrange delivery of goods
    if not (same_verb or is_made or is_named or any(kinds & _KINDS.get(each, set()) for each in activity.verbs)):
        return 0
    if said.is_of_people and verb in _SAME_AS_PEOPLE:
        return 3 if is_own and (activity.words & _PEOPLE or activity.words & said.object) else 0
    words = said.object | (said.behind if is_own or same_verb else frozenset())
    direct = len(words & (activity.words - _GENERAL)) + len(said.object & activity.words & _GENERAL)
    if not words & activity.objects or _is_of_other(words, activity):
        direct = 0  # patients are in "Test patient vision", and are not what is tested
    if verb == _SELLING and is_general:
        things = things or said.object
    if not (direct or is_made or is_named or (is_general and things)):
        return 0
    return 2 * direct + 1.5 * same_verb + 2 * is_made + (1 if is_general and things else 0) + is_own


def _is_of_things(activity: _Activity) -> bool:
    """Whether an activity is done to what work activities call things; production, of the same root, is none."""
    general = {
        word for each in _WORD.findall(activity.name) if each != "production" and (word := root(each)) in _GENERAL
    }
    return bool(activity.objects & general)


def _is_of_other(words: frozenset[str], activity: _Activity) -> bool:
    """Whether only records, reports and the like are shared, which are of one thing here and of another there."""
    of_clause, of_activity = (each - _EMPTY - _GENERAL for each in (words, activity.words))
    return bool(of_clause and of_activity) and not of_clause & of_activity


_SAME_AS_PEOPLE = frozenset(verb for verb, kinds in _KINDS.items() if any(kinds & _KINDS[each] for each in _OF_PEOPLE))


def _shown(clause: str) -> str:
    """A clause as it is kept: without what stands in brackets, and up to where it says where, for whom or with what."""
    return _AROUND.split(_BRACKETS.sub("", clause), maxsplit=1)[0].strip(" .,") or clause
