"""Whether what a line tells was done, or something else done with it: treatment plans are documented, or developed.

A few kinds of verbs say that the thing behind them is the object of other work: it was recorded, put into a diary,
sold, bought, or somebody else was helped with it. Behind such a verb a work activity counts only if its own verb is of
the kind; a name of work that is no activity ("staff training") does not count as done where it was only timed or
written down. Any other verb leaves what is read as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class _Kind(NamedTuple):
    """Verbs of a kind, the verbs of activities that agree with them, and whether work behind them is not done."""

    verbs: str
    agree: str
    leaves_work: bool = False


_KINDS = (
    _Kind(
        "document record log chart transcribe file archive scan",
        "maintain enter compile prepare write report update note take process collect submit verify",
        leaves_work=True,
    ),
    _Kind(
        "schedule book reschedule",
        "arrange coordinate make confirm assign prepare plan organize dispatch",
        leaves_work=True,
    ),
    _Kind("assist help aid shadow observe", "support provide care respond serve greet direct escort monitor"),
    _Kind("sell upsell", "promote market advertise recommend persuade negotiate process contact present demonstrate"),
    _Kind("buy purchase order procure", "acquire obtain negotiate select request source"),
)


def _forms(verb: str) -> Iterator[str]:
    """The forms of a regular verb, whether or not its last letter is doubled."""
    stem, last = verb.removesuffix("e"), verb[-1]
    yield from (verb, f"{verb}s", f"{stem}ed", f"{stem}ing", f"{verb}{last}ed", f"{verb}{last}ing")


_OF_VERB = {form: number for number, kind in enumerate(_KINDS) for verb in kind.verbs.split() for form in _forms(verb)}
_OF_VERB |= {"sold": 3, "bought": 4}
_AGREEING = tuple(frozenset(f"{kind.verbs} {kind.agree}".split()) for kind in _KINDS)
_WORD = re.compile(r"[^\W_][\w'’-]*|[,&;:.•]")
_ENDS = frozenset((";", ":", ".", "•"))
_JOINTS = frozenset(("and", "or", "&", ",", "then"))
_LEADS = frozenset(("for", "to", "in", "with", "by", "including", "i", "we"))
_WORK = re.compile(
    r"(?:ing|ings|[ts]ions?|ments?|care|draws?|transport|service|services|repairs?|maintenance|support)$"
)


def agrees(line: str, phrase: str, name: str, *, is_activity: bool) -> bool:
    """Whether the verb of a phrase, where it stands in a line, fits the name that it is counted as.

    >>> agrees("Documented treatment plans", "treatment plans", "Develop medical treatment plans", is_activity=True)
    False
    >>> agrees("Ordered supplies", "supplies", "Order materials, supplies, or equipment", is_activity=True)
    True
    """
    words = r"\W+".join(map(re.escape, phrase.split()))
    match = re.search(rf"(?<!\w){words}(?!\w)", line)
    if match is None:
        return True
    kinds = [_OF_VERB.get(verb.casefold()) for verb in _verbs(_WORD.findall(line[: match.start()]), phrase)]
    if not kinds or None in kinds:
        return True
    if is_activity:
        own = name.split()[0].casefold()
        return any(own in _AGREEING[kind] for kind in kinds if kind is not None)
    begins = _OF_VERB.get(phrase.split()[0].casefold()) is not None
    is_work = _WORK.search(phrase.casefold()) is not None and not begins
    return not is_work or not any(_KINDS[kind].leaves_work for kind in kinds if kind is not None)


def _verbs(before: Sequence[str], phrase: str) -> Iterator[str]:
    """The verb that a phrase hangs on, its own or the nearest before it in its clause; and verbs joined to that."""
    words = [*before, phrase.split()[0]]
    start = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _ENDS), -1) + 1
    at = next((at for at in range(len(words) - 1, start - 1, -1) if _is_verb(words, at, start)), None)
    while at is not None:
        yield words[at]
        joint = at - 1
        while joint > start and words[joint] in _JOINTS and words[joint - 1] in _JOINTS:
            joint -= 1
        is_joined = joint > start and words[joint].casefold() in _JOINTS and _is_verb(words, joint - 1, start)
        at = joint - 1 if is_joined else None


def _is_verb(words: Sequence[str], at: int, start: int) -> bool:
    """Whether a word stands as a verb: at the head of its clause, behind a joint or a lead, and in a verb's form."""
    word = words[at].casefold()
    before = words[at - 1].casefold() if at > start else ""
    if not word[:1].isalpha() or (before and before not in _JOINTS and before not in _LEADS):
        return False
    return at == start or word.endswith(("ed", "ing")) or word in _OF_VERB or (before == "to" and word not in _LEADS)
