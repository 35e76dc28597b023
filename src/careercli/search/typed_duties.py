"""What a line of a CV says that somebody types by itself: "Ran weekly payroll for 60 ees", "Good w/ numbers".

Amounts, times and words of praise are taken off. What is left is read as running text is (`duties`), by its head
(`duty_heads`), or as the verb's own noun: "cold-called" is cold calling, "ran payroll" is payroll, "fitted kitchens"
kitchen fitting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.search import duty_heads
from careercli.skills import normalize
from careercli.skills.inflection import root

if TYPE_CHECKING:
    from careercli.search.reading import Named

MOST_WORDS = 14
"""A longer phrase is a text."""
_FIGURE = re.compile(r"[£$€~+-]*\d[\d.,:/x%+-]*(?:[a-z]{1,3}|\+)?", re.IGNORECASE)
_RANGE = re.compile(r"(?<![\w,.])\d[\d,.]*\s+(?:to|or)\s+(?=\d)")
"""The first figure of a range: 25 to 30."""
_LEAD = re.compile(
    r"^(?:(?:i|i'm|i\s+am|we)\s+|(?:was\s+|solely\s+)?responsible\s+for\s+|in\s+charge\s+of\s+|tasked\s+with\s+"
    r"|(?:have\s+)?experience\s+(?:of|in|with)\s+|able\s+to\s+|ability\s+to\s+|capable\s+of\s+|can\s+"
    r"|duties\s+includ(?:ed|ing)\s+|helped\s+(?:to\s+)?|assisted\s+(?:with|in)\s+|involved\s+in\s+|used\s+to\s+)",
    re.IGNORECASE,
)
_PER_TIME = re.compile(
    r"\s+(?:(?:a|an|per|each|every|by\s+the|once\s+a|twice\s+a)\s+(?:day|week|month|year|shift|night|hour|quarter|season)s?"
    r"|/\s?(?:day|week|month|yr|year|hr|shift)|every\s+(?:morning|evening)|at\s+(?:night|weekends)|on\s+time|in\s+\d{4})\b",
    re.IGNORECASE,
)
_NO_MATTER_WORDS = """
    the a an our my their his her all both various several many multiple different up over under approx approximately
    around about nearly weekly daily nightly monthly quarterly annual annually yearly hourly regular regularly ongoing
    successfully effectively efficiently independently personally quickly safely accurately consistently closely
    directly also always often routine routinely full large small busy own day-to-day complex high-volume
"""
_NO_MATTER = frozenset(_NO_MATTER_WORDS.split())
"""Words inside a duty that do not say what it is."""
_NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty"
_NUMBERS = frozenset(_NUMBER_WORDS.split())
_COUNTED = ("s", "people", "staff", "children", "men", "women")
"""How a word ends that is counted: two interns, five new people. A two way radio is one thing."""
_DOING_WORDS = """
    run do process handle manage keep perform conduct provide oversee carry execute complete deliver maintain
    organise organize undertake administer coordinate supply offer
"""
_DOING = frozenset(map(root, _DOING_WORDS.split()))
"""Verbs behind which what is done follows: ran payroll, did data entry."""
_GERUNDS = {
    "ran": "running", "run": "running", "taught": "teaching", "led": "leading", "built": "building",
    "sold": "selling", "wrote": "writing", "drove": "driving", "took": "taking", "made": "making", "kept": "keeping",
    "bought": "buying", "gave": "giving", "drew": "drawing", "fed": "feeding", "met": "meeting", "paid": "paying",
    "held": "holding", "grew": "growing", "laid": "laying", "swept": "sweeping", "hung": "hanging", "cut": "cutting",
    "set": "setting", "put": "putting", "shot": "shooting", "bred": "breeding", "caught": "catching", "did": "doing",
    "fit": "fitting", "spoke": "speaking", "sewed": "sewing", "threw": "throwing", "won": "winning",
    "sheared": "shearing", "shore": "shearing", "dug": "digging", "rode": "riding", "flew": "flying",
}  # fmt: skip
_BEHIND = frozenset(
    ("for", "to", "at", "on", "with", "by", "from", "across", "using", "within", "in", "into", "onto", "so", "as", "of")
)
_PARTICLES = duty_heads.PARTICLES
_AT_END = frozenset((*(_BEHIND - _PARTICLES), "well", "fast", "easily", "quick", "properly", "overnight"))
"""Words that say nothing at the end of a duty."""
_PRAISE = re.compile(
    r"^(?:(?:a|an|very|really|naturally|natural|born|good|great|strong|excellent|brilliant|fantastic|confident|clear"
    r"|effective|keen|gifted|skilled|experienced|competent|exceptional|superb|highly|proven|outstanding|solid)\s+)+",
    re.IGNORECASE,
)
_GOOD_WITH = re.compile(
    r"^(?:(?:very|really|quite|extremely)\s+)?(?:good|great|brilliant|excellent|strong|handy|comfortable|confident"
    r"|experienced|skilled|adept|at\s+ease|happy|fantastic|amazing)\s+(?:with|at|in|around|on)\s+",
    re.IGNORECASE,
)
_ABLE_PEOPLE = {
    "leader": "leadership", "listener": "active listening", "communicator": "communication",
    "learner": "active learning", "negotiator": "negotiation", "organiser": "organisation skills",
    "organizer": "organisation skills", "planner": "planning and organising", "multitasker": "multitasking",
    "multi-tasker": "multitasking", "problem-solver": "problem solving", "solver": "problem solving",
    "motivator": "motivating others", "mentor": "mentoring", "speaker": "public speaking",
    "presenter": "presentation skills", "writer": "writing", "timekeeper": "punctuality",
    "time-keeper": "punctuality", "delegator": "delegation", "researcher": "research", "player": "teamwork",
    "salesman": "sales skills", "saleswoman": "sales skills", "salesperson": "sales skills",
    "seller": "sales skills", "teacher": "teaching", "closer": "closing sales", "storyteller": "storytelling",
    "influencer": "influencing", "thinker": "critical thinking", "networker": "networking",
    "troubleshooter": "troubleshooting", "decision-maker": "decision making", "persuader": "persuasion",
}  # fmt: skip
"""Who somebody says to be, and what that person is good at, where a word of praise stands before."""


def bare(text: str) -> str:
    """A duty without amounts, times, and words that do not say what it is; small words stay where they were.

    >>> bare("Ran weekly payroll for 60 employees"), bare("Turned over 14 guest rooms a day")
    ('Ran payroll for employees', 'Turned over guest rooms')
    """
    text = _RANGE.sub("", _PER_TIME.sub("", _LEAD.sub("", text.strip(" .;,-–•*"))))
    words = text.split()
    kept = [
        word
        for number, word in enumerate(words)
        if not _FIGURE.fullmatch(word.strip("(),.;"))
        and not (number and word.casefold() in _NUMBERS and _counts(words[number + 1 :]))
        and (normalize.fold_text(word) not in _NO_MATTER or (number == 1 and word.casefold() in _PARTICLES))
    ]
    while len(kept) > 1 and kept[-1].casefold() in _AT_END:
        kept.pop()
    return " ".join(kept)


def _counts(behind: Sequence[str]) -> bool:
    """Whether what stands behind a number is counted by it: one of its next two words names several."""
    return any(word.casefold().rstrip(".,;()").endswith(_COUNTED) for word in behind[:2])


def names(text: str) -> Iterator[str]:
    """The names, the likeliest first, by which a duty or a quality may be known that is told in a phrase."""
    yield from _qualities(text)
    words = text.split()
    if not 2 <= len(words) <= MOST_WORDS:
        return
    doing = gerund(words[0])
    if not doing:
        return
    object_ = _object(words[1:])
    if object_ and object_[0].casefold() in _PARTICLES:
        yield " ".join([f"{doing} {object_[0].casefold()}", *object_[1:]])
        return
    if object_:
        what = " ".join(object_)
        yield f"{doing} {what}"
        yield f"{what} {doing}"
        yield f"{normalize.stem(what.casefold())} {doing}"
        if root(normalize.fold_text(words[0])) in _DOING:
            yield what
        for end in range(1, len(object_)):  # what is nearest behind its end: "commercial kitchen equipment"
            yield f"{' '.join(object_[end:])} {doing}"
            yield f"{doing} {' '.join(object_[end:])}"
    if "-" in words[0].strip("-"):
        yield doing  # cold-called, multi-tasked: a verb that says what is done by itself


def _qualities(text: str) -> Iterator[str]:
    """The names of what somebody says to be good at: a born leader, good with numbers."""
    if (of := _GOOD_WITH.match(text)) is not None:
        what = text[of.end() :]
        yield f"good with {what}"
        yield f"good at {what}"
        yield what
        return
    praise = _PRAISE.match(text)
    person = text.split()[-1].casefold() if text else ""
    if person in _ABLE_PEOPLE and praise is not None and len(text[praise.end() :].split()) == 1:
        yield _ABLE_PEOPLE[person]
    if praise is not None and text[praise.end() :]:
        yield text[praise.end() :]


def _object(words: Sequence[str]) -> list[str]:
    """The words behind a verb up to where it says for whom, where or with what."""
    first = 1 if words and words[0].casefold() in _PARTICLES else 0
    for number, word in enumerate(words[first:], first):
        if word.casefold() in _BEHIND:
            return list(words[:number])
    return list(words)


def gerund(word: str) -> str:
    """A verb of a CV, in its past or as it stands, as what is done; empty for a word that can be no verb there.

    >>> [gerund(word) for word in ("Booked", "Carried", "Ran", "Pulls", "Cold-called", "Safe")]
    ['booking', 'carrying', 'running', 'pulling', 'cold-calling', '']
    """
    folded = normalize.fold_text(word)
    last = folded.rpartition("-")[2]
    if last in _GERUNDS:
        return folded.removesuffix(last) + _GERUNDS[last]
    if folded.endswith("ied") and len(folded) > len("ied") + 1:
        return f"{folded[:-3]}ying"
    if folded.endswith("ed") and len(folded) > len("ed") + 2:
        return f"{folded[:-2]}ing"
    if folded.endswith("ing") and len(folded) > len("ing") + 1:
        return folded
    if folded.endswith("s") and not folded.endswith(("ss", "us", "is")) and len(folded) > len("s") + 2:
        return f"{folded[:-1].removesuffix('e')}ing"
    return ""


def irregular_verbs() -> Iterable[str]:
    """The pasts of verbs that do not end as others do: ran, wrote."""
    return _GERUNDS.keys()


def is_verb(word: str) -> bool:
    """Whether a word in front of a clause has the form of a verb that tells what was done: repaired, ran."""
    folded = normalize.fold_text(word)
    return folded in _GERUNDS or folded.endswith(("ed", "ing"))


def is_irregular(word: str) -> bool:
    """Whether a folded word is the past of a verb that does not end as others do: ran."""
    return word in _GERUNDS


def first_read(
    catalog_lookup: Callable[[str], Named | None], text: str, allowed: Callable[[Named], bool]
) -> Named | None:
    """What the first of the names is that is known and may be told so; None if none is."""
    for name in names(text):
        named = catalog_lookup(name)
        if named is not None and allowed(named):
            return named
    return None
