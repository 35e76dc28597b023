"""The skills that the lines under a job tell: what was operated, run, kept; by the usual names of duties.

A line is cut at its commas and joints. In each piece the longest run of words that is a usual name is taken, as it
stands ("bank reconciliations") or by the roots of its words, in any order ("processed invoices" is invoice
processing). What a series shares counts for each of its parts: "operated a forklift and a crane", "bus and taxi
driving". A single word counts only where it is all that is done, and is none of those that mean much else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass
from careercli.skills import normalize, prose
from careercli.skills.inflection import root, roots
from careercli.skills.trade_names import is_trade
from careercli.skills.usual_roots import WORD

if TYPE_CHECKING:
    from careercli.search.reading import Named

_SERIES = re.compile(
    r"(,(?!\d{3}(?!\d))|[;:()|•·\[\]]|\s[–—+-]\s|\s(?:and|or|&|plus|then|including|via|using|as well as)\s)",
    re.IGNORECASE,
)
MOST_JOINED = 3
"""Words on either side of an "and" inside a name."""
_SENTENCE = re.compile(r"[\n\r]|[.!?](?:\s|$)")
_SIGNS = re.compile(r"[\s-]")
_SMALL_WORDS = """
    of for to in at on with from under by per across within into over through during
"""
_BEHIND_HEAD = frozenset(_SMALL_WORDS.split())
"""Small words behind a duty: "payroll for 60 employees"."""
_JOINTS = ("and", "&", "or")
_BEFORE_FIELDS = ("of", "for", "in", "from", "to", "at")
_ARTICLES = frozenset(("a", "an", "the", "our", "their", "all", "both", "various"))
_NOT_AT_AN_END = _BEHIND_HEAD | _ARTICLES
_LETTERS_OF_PLURAL = 3
_OPERATING = frozenset(map(root, ["operate", "use", "drive", "run", "handle", "maintain", "service"]))
"""Verbs whose object may be a machine."""
_CONTACTS = frozenset(
    map(root, ["meet", "meetings", "liaise", "liaison", "collaborate", "partner", "coordinate", "speak"])
)
"""Words behind which "with" names people."""
_ORDINARY_DUTIES = """
    administration admin analysis art assembly automation automotive backups banking brakes branding building
    buying caring carer cashier classification coach coaching cocktails collaboration collections communication
    companionship computing concierge construction coordinating copier counterbalance courier dance dashboards
    deliveries delivering demonstrating diagnosis dispatch distribution diversity documentation drama drawing
    dressings driving drums education electrical electronics engineering events facilitation farming fillings
    finance fitness framing grading history hospitality influence injections inspection instruction insulation
    internet investments languages laundry law leader leadership lean lettings lifting listening loading logic
    logistics maintenance management manufacturing marketing marking massage mechanics medical medicine ministry
    minutes motivation multitasking music nanny navigation networking node nursing operations optics ordering
    organisation organised organising packing painting performing pharmacy piano picking planning planting
    plating pointing polish presentations presenting prioritising production quoting reasoning receiving
    recruiter reporting research retail safety sales security selling sensitivity setting shell skimming speech
    spreadsheets staffing statistics stocking strategy supervising supervision surgery tax teacher tailoring
    theatre therapy mechanical training translating treatment turning tutor typist unity unloading vitals waiter
    waiting warehouse weddings welder windows wiring working wrapping writing dusting smoking curing smart plan
    plans allergens deviations chairside grievances month-end year-end grinding milling mixing testing teaching
    hiring editing filming packaging operation budget budgets compliance audit audits
"""
_MUCH_ELSE = frozenset(_ORDINARY_DUTIES.split())
"""Usual names of one word that in running text mean much else: a kind of firm, a place, a part of another duty."""
_LETTERS_OF_MUCH = frozenset(["ct", "ap", "iv", "sem", "tds", "mma"])
"""Usual names of a few letters that in running text are a state, a number or another trade's: Hartford, CT."""
_THINGS = frozenset(map(normalize.key, ("Sheet metal", "Solar panels", "Motor controls")))
"""Usual names that are things before any other word: sheet metal parts are no metalwork."""
_ESTABLISHMENTS = frozenset(
    ["company", "companies", "centre", "centres", "center", "centers", "provider", "providers", "sector", "industry"]
)
"""Words that make what a duty is called the trade of an employer: a health care company."""
_TELLING_VERBS = """
    mop plumb mentor coach weld bake grill tutor recruit solder translate interpret debug proofread invoice archive
    catalog transcribe photograph upsell headhunt safeguard babysit machine fundraise braze plaster bricklay
    tile refactor onboard interview triage cannulate suture pipett sanitize autoclave
    launder vacuum prune groom milk mow patrol grout deburr forge brew vaccinate subtitle strim shear
"""
_VERBS = frozenset(_TELLING_VERBS.split())
"""Verbs that say by themselves what is done, at the head of a line: "Mentored two trainees"."""
_TRAITS = """
    foreignlanguage englishlanguage finearts timemanagement criticalthinking speaking coordination
    socialperceptivene activelistening activelearning persuasion judgmentanddecisionmaking serviceorientation
    mathematic computersandelectronic historyandarcheology philosophyandtheology geography physics
"""
_NOT_ALONE = frozenset(_TRAITS.split())
"""Keys of skills, fields of knowledge and traits that a single word in running text does not tell."""


class DutyPhrase(NamedTuple):
    """A piece of a line, as it is written, what it names, and the usual name that it is a form of (empty: none)."""

    text: str
    named: Named
    usual: str = ""


@dataclass(frozen=True)
class _Piece:
    """A part of a series: its words, and what joins it to the one before ("" for the first of a sentence)."""

    words: tuple[str, ...]
    joint: str


class _UsualNames(NamedTuple):
    """Usual names that stand for something: by key, by roots, and what they stand for by its key."""

    by_key: dict[str, str]
    by_roots: dict[tuple[str, ...], str]
    targets: dict[str, str]


_OF_CATALOG: WeakKeyDictionary[Catalog, _UsualNames] = WeakKeyDictionary()


def _usual_names(catalog: Catalog) -> _UsualNames:
    """The usual names of a catalogue, taken in once: they come with the program."""
    names = _OF_CATALOG.get(catalog)
    if names is None:
        names = _OF_CATALOG[catalog] = _UsualNames({}, {}, {})
        for key, name, target, of_name, target_key in catalog.query.usual_rows():
            if target:
                names.by_key[key] = name
                names.targets[target_key] = target
                if of_name:
                    names.by_roots[tuple(of_name.split(" "))] = key
    return names


class DutyReader:
    """Reads lines of duties by the usual names of the catalogue."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._names = _usual_names(catalog)
        self._read: dict[str, Named | None] = {}
        self._machines: dict[str, Named | None] = {}
        self._tools: dict[str, str] = {}

    def _usual(self, key: str) -> str | None:
        """The usual name of a key, or the tool that one stands for: a forklift itself."""
        name = self._names.by_key.get(key)
        if name is None and key in self._names.targets:
            if key not in self._tools:
                skill = self.catalog.query.skill_by_key(key)
                is_tool = skill is not None and self.catalog.query.skill_place(skill[0]) == "tools"
                self._tools[key] = self._names.targets[key].removesuffix("s") if is_tool else ""
            name = self._tools[key] or None
        return name

    def read(self, line: str) -> list[DutyPhrase]:
        """What a line tells, in its order, each name once."""
        told: dict[str, DutyPhrase] = {}
        for sentence in _SENTENCE.split(line):
            for each in self._of_sentence(list(_pieces(sentence))):
                told.setdefault(normalize.fold_text(each.text), each)
        return list(told.values())

    def _of_sentence(self, pieces: Sequence[_Piece]) -> Iterator[DutyPhrase]:
        """What a sentence tells: names over a joint first, then piece by piece."""
        verb, number = "", 0
        while number < len(pieces):
            words, both = pieces[number].words, None
            if number + 1 < len(pieces) and pieces[number + 1].joint.strip().lower() in _JOINTS:
                both = self._over_joint(pieces[number], pieces[number + 1])
            if both is not None:
                told, first, end = both
                yield from self._of_piece(words[:first])
                yield told
                yield from self._of_piece(pieces[number + 1].words[end:])
                number += 2
                continue
            if (
                not pieces[number].joint
                or pieces[number].joint.strip() in (";", ":")
                or (len(words) > 1 and words[0].endswith(("ing", "ed")) and words[0].islower())
            ):
                verb = words[0]
            found = list(self._of_piece(words))
            if not found:
                found = list(self._shared(pieces, number, verb))
            yield from found
            number += 1

    def _over_joint(self, piece: _Piece, other: _Piece) -> tuple[DutyPhrase, int, int] | None:
        """A name with "and" in it, as accounts payable and receivable, and which words of both pieces are in it."""
        for first in range(max(0, len(piece.words) - MOST_JOINED), len(piece.words)):
            for end in range(min(len(other.words), MOST_JOINED), 0, -1):
                text = " ".join((*piece.words[first:], "and", *other.words[:end]))
                key = normalize.key(text)
                if self._usual(key) is not None and (told := self._told(text, key)) is not None:
                    return told, first, end
        return None

    def _of_piece(self, words: Sequence[str]) -> Iterator[DutyPhrase]:
        """The longest names inside a piece, without overlaps; parts of "X/Y" by themselves where the whole is none."""
        start = 0
        while start < len(words):
            for end in range(min(len(words), start + prose.LONGEST_NAME), start, -1):
                if (told := self._of_run(words, start, end)) is not None:
                    yield told
                    start = end
                    break
            else:
                if "/" in words[start].strip("/"):
                    before, behind = words[max(0, start - 2) : start], words[start + 1 : start + 2]
                    for side in filter(None, words[start].split("/")):
                        told = self._of_run((*before, side, *behind), len(before), len(before) + 1)
                        if told is not None:
                            yield told
                start += 1

    def _of_run(self, words: Sequence[str], start: int, end: int) -> DutyPhrase | None:
        """What a run of words names, if it may be a name where it stands."""
        run = words[start:end]
        behind = words[end] if end < len(words) else ""
        if behind.casefold() in _ESTABLISHMENTS or (behind[:1].isupper() and behind.casefold() in prose.PLACE_ENDS):
            return None
        before = words[start - 1].casefold() if start else ""
        is_counted = before[:1].isdigit() or run[0][:1].isdigit()
        if (is_counted and is_trade(run[-1])) or _is_of_contact(words[max(0, start - 2) : start]):
            return None  # 24 pickers are people, and so is social care in "meetings with social care"
        if len(run) == 1:
            return self._single(run[0], before, words[start - 1] if start else "", behind)
        if before in prose.OF_EMPLOYERS and run[0][:1].isupper():
            return None
        if run[0].casefold() in _NOT_AT_AN_END or run[-1].casefold() in _NOT_AT_AN_END:
            return None
        text = " ".join(run)
        key = normalize.key(text)
        if key in _THINGS and behind:
            return None
        if self._usual(key) is None:
            return self._by_its_machine(run, text) or self._by_its_roots(run, text) or self._by_its_head(text, behind)
        return self._told(text, key)

    def _by_its_machine(self, run: Sequence[str], text: str) -> DutyPhrase | None:
        """What a run of words names as a process: injection molding, by the machines that do it; or as a tool."""
        if not run[-1].casefold().endswith(("ing", "ers")) or is_trade(run[-1]):
            return None
        from careercli.search import brand_names, reading

        if len(run) > brand_names.MOST_WORDS:
            return None
        key = normalize.key(text)
        if key not in self._machines:
            names = (text, *brand_names.processes(text))  # RF scanners are that before they are RF scanning
            read = (reading.lookup(self.catalog, name) for name in names)
            self._machines[key] = next((named for named in read if named is not None and self._is_tool(named)), None)
        named = self._machines[key]
        return DutyPhrase(text, named) if named is not None else None

    def _is_tool(self, named: Named) -> bool:
        return named.id is not None and self.catalog.query.skill_place(named.id) == "tools"

    def _by_its_head(self, text: str, behind: str) -> DutyPhrase | None:
        """What a run of words surely is by its head word, if its last word is not one of a longer name."""
        if behind and behind.casefold() not in _BEHIND_HEAD:
            return None
        from careercli.search import duty_heads, reading

        entry = duty_heads.read(paths.bundled_data()).of(text, whole=True)
        if entry is None or not entry.is_sure:
            return None
        (named,) = reading.read(self.catalog, text).named or (None,)
        return DutyPhrase(text, named) if named is not None and not self._is_product(named) else None

    def _by_its_roots(self, run: Sequence[str], text: str) -> DutyPhrase | None:
        """What a run of words names by its roots; a trade has to stand in the name: a dental nurse is no nursing."""
        key = self._names.by_roots.get(roots(WORD.findall(" ".join(run).replace("-", " "))))
        if key is None:
            return None
        trades = {stem for word in run if is_trade(word) for stem in normalize.stems(word)}
        return self._told(text, key) if trades <= set(normalize.stems(self._names.by_key[key])) else None

    def _single(self, word: str, before: str, written_before: str, behind: str) -> DutyPhrase | None:
        """What a word names by itself: an abbreviation written so, or a duty that is all that is done."""
        key = normalize.key(word)
        name = self._usual(key)
        if before in prose.OF_EMPLOYERS or (behind[:1].isupper() and written_before[:1].isupper()):
            return None
        is_short = any(letter.isupper() or letter.isdigit() for letter in word[1:])
        if is_short and name is not None and len(word) > 1:
            is_meant = word == name and not word.isdigit() and key not in _LETTERS_OF_MUCH
            return self._told(word, key, alone=True) if is_meant else None
        is_done = not written_before and (behind or word.endswith("ed")) and root(word) in _ROOTS_OF_VERBS
        if is_done and not is_trade(word):
            return self._of_verb(word)
        folded = normalize.fold_text(word)
        if name is None or len(word) < 4 or {folded, normalize.stem(folded)} & _MUCH_ELSE or is_trade(word):
            return None
        joined = _SIGNS.sub("", folded), _SIGNS.sub("", name.casefold())
        if joined[0] not in (joined[1], f"{joined[1]}s") or folded.endswith("ings"):
            return None  # filings are not filing, an operation is not operations
        if behind and behind.casefold() not in _BEHIND_HEAD:
            return None
        if written_before[:1].isupper() and word[:1].isupper():
            return None
        if before in _BEFORE_FIELDS or before in _ARTICLES:
            return None  # "head of catering" and "in retail" name a field, "the onboarding" a thing
        return self._told(word, key, alone=True)

    def _of_verb(self, word: str) -> DutyPhrase | None:
        """What a verb at the head of a line says by itself."""
        for key in _ROOTS_OF_VERBS[root(word)]:
            if self._usual(key) is not None:
                return self._told(word, key)
        return None

    def _shared(self, pieces: Sequence[_Piece], number: int, verb: str) -> Iterator[DutyPhrase]:
        """What a piece names with the verb in front of its series, or with the noun behind the next piece."""
        words = [word for word in pieces[number].words if word.casefold() not in _ARTICLES]
        if not words or len(words) > prose.LONGEST_NAME:
            return
        if any(word[:1].isdigit() for word in words) and (is_trade(words[-1]) or _is_plural(words[-1])):
            return  # 24 pickers and packers; 410 homes, schools
        text = " ".join(words)
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        if after is not None and after.words and _is_plural(words[-1]) and _is_plural(after.words[-1]):
            after = None  # homes and schools are things or people, each by itself
        if after is not None and after.joint.strip().lower() in (*_JOINTS, ","):
            for part in (words, words[-2:], words[-1:]):
                for tail in (after.words[1:], after.words[-1:]):
                    if tail and (told := self._by_its_roots((*part, *tail), " ".join(part))) is not None:
                        yield told
                        return
        is_joined = number > 0 and pieces[number].joint.strip().lower() in _JOINTS
        before = pieces[number - 1].words if is_joined else ()
        for end in range(len(words), 0, -1):
            key = normalize.key(" ".join((*before[-2:-1], *words[:end])))
            if len(before) < 2 or self._usual(key) is None:
                continue
            if (told := self._told(" ".join(words[:end]), key)) is not None:
                yield told  # accounts payable and receivable
                return
        if verb and verb != words[0] and (told := self._by_its_roots((verb, *words), text)) is not None:
            yield told
            return
        machine = words[1:] if words[0] == verb else words
        if root(verb) in _OPERATING and machine and (told := self._machine([w for w in machine if w])) is not None:
            yield told

    def _machine(self, words: Sequence[str]) -> DutyPhrase | None:
        """The tool that the object of "operated" is, up to the next small word."""
        object_: list[str] = []
        for word in words:
            if word.casefold() in _BEHIND_HEAD:
                break
            object_.append(word)
        for start in range(len(object_)):
            text = " ".join(object_[start:])
            skill = self.catalog.query.skill_by_key(normalize.key(text))
            if skill is not None and self.catalog.query.skill_place(skill[0]) == "tools":
                return self._told(text, normalize.key(text))
        return None

    def _told(self, text: str, key: str, *, alone: bool = False) -> DutyPhrase | None:
        """What a key stands for; None for what is not there, and for what a single word does not tell."""
        from careercli.search import reading

        if key not in self._read:
            name = self._usual(key)
            self._read[key] = reading.lookup(self.catalog, name if name is not None else text)
        named = self._read[key]
        if named is None or (alone and (named.key in _NOT_ALONE or self._is_product(named))):
            return None
        return DutyPhrase(text, named, self._usual(key) or "")

    def _is_product(self, named: Named) -> bool:
        """Whether a name is a product's, of which the words around it have to say that it is meant (`prose`)."""
        return named.id is not None and self.catalog.query.skill_place(named.id) == "tech_stack"


def _is_of_contact(words: Sequence[str]) -> bool:
    """Whether what follows some words is whom somebody has to do with."""
    return len(words) > 1 and words[-1].casefold() == "with" and root(words[-2].casefold()) in _CONTACTS


def _is_plural(word: str) -> bool:
    """Whether a word is written as several things are: homes, churches."""
    folded = word.casefold()
    return len(folded) > _LETTERS_OF_PLURAL and folded.endswith("s") and not folded.endswith(("ss", "us", "is", "ics"))


def _pieces(sentence: str) -> Iterator[_Piece]:
    """The pieces of a sentence with what joins each to the one before."""
    joint = ""
    for number, part in enumerate(_SERIES.split(sentence)):
        if number % 2:
            joint = part if not joint.strip() or part.strip() != "," else joint
            continue
        words = tuple(word for word in (token.strip(prose.AROUND) for token in WORD.findall(part)) if word)
        if words:
            yield _Piece(words, joint)
            joint = ""


def _verbs() -> Mapping[str, tuple[str, ...]]:
    """The keys of the names that each telling verb may have, by its root."""
    forms = ("{0}ing", "{0}", "{1}ing", "{0}ation", "{0}ment", "{0}{2}ing", "{0}ry")
    return {
        root(verb): tuple(normalize.key(form.format(verb, verb.removesuffix("e"), verb[-1])) for form in forms)
        for verb in _VERBS
    }


_ROOTS_OF_VERBS = _verbs()
