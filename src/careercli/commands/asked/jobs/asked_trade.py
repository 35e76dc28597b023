"""A trade that a sentence asks for jobs of, in a place: "welding jobs near Columbus", "is there work for a carpenter".

The answer is the pay and the number of jobs of that trade there. What else is wished is answered of it, or said to be
left aside: a list of every job in a place would be the answer to another question.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.facts import asked_conditions
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import (
    asked_amounts,
    asked_list,
    list_words,
)
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, A
from careercli.roles import plain_conditions

_MOST_WORDS = 4
"""Words of the name of a trade."""
_FOR_WORKERS = rf"(?P<front>.*?)\b{JOBS}(?: (?:are|is)? ?there| exist| to be had)? (?:for|as) {A}(?P<trade>.+)"
_LEFT_BEHIND = r"(?:ex|former|retired|laid[- ]off|experienced|old|older)\b"
"""Somebody who looks for another trade than this one."""
_BEHIND_JOBS = rf"\b{JOBS}(?: (?:are|is)? ?there| exist)? (?:for|as|in) {A}"
_HIRED = (
    rf"(?:who|(?:what|which) (?:\w+ )?(?:compan(?:y|ies)|employers?|firms?|places?|businesses|shops?)) "
    rf"(?:(?:is|are) )?(?:hir(?:es?|ing)|employs?|needs?|wants?|looking for) {A}(?P<trade>.+)",
    rf"(?:(?:do|does) (?:they|anyone|anybody|any \w+|companies|employers) (?:need|hire|want|employ|look for)|"
    rf"(?:is|are) (?:anyone|anybody|any \w+|they|companies|employers) (?:hiring|looking for)) {A}(?P<trade>.+)",
    rf"(?:are|is) (?:there (?:any )?)?{A}(?P<trade>.+?) (?:still )?(?:needed|wanted|hired|sought(?: after)?)",
)
"""Who hires those of a trade, and whether anybody does."""
_NO_TRADE = (
    rf"(?:{JOBS}|(?:any|the|my|some|good|best|other|new|what|which|of|in|on|for|a|an|and|or|i|people)\b.*|.* "
    r"(?:of|in|on|for|a|an|and|or|the))"
)
"""Words that are the beginning of no name of a trade, or its end."""


def for_workers(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """Who hires those of a trade, and jobs in a place for them, who may look for another one: "jobs for nurses"."""
    hired = next((match for pattern in _HIRED if (match := cued.fullmatch(pattern, asked.rest))), None)
    if hired and (known := _named(catalog, hired["trade"]))[0]:
        slugs, remarks = known
        by_sector = f"`careers salary {slugs[0]} --by sector` tells in which lines of business they are"
        return Question(("salary", slugs[0]), (*remarks, f"employers: not recorded by name; {by_sector}"))
    match = cued.fullmatch(_FOR_WORKERS, asked.rest) if asked.is_placed else None
    limits: list[str] = []
    if match:
        asked_list.schooling(asked_amounts.money(asked.rest, limits), limits)
    if match and (limits or plain_conditions.parted(asked.rest).has_wishes):
        return None  # they look for other work than theirs
    if match is None or cued.match(_LEFT_BEHIND, match["trade"]) or plain_conditions.left_over(match["front"]):
        return None
    slugs, remarks = _named(catalog, match["trade"])
    if not slugs:
        return None
    place = f' --in "{asked.place}"' if asked.place else ""
    moves = f"`careers next {slugs[0]}{place}` shows where one can go from there"
    return Question(("salary", slugs[0]), (*remarks, moves))


def read(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """The pay and the jobs of a trade in the place that a sentence names; None if it names no trade or no place."""
    if not asked.is_placed and cued.search(rf"\b{JOBS}\b", asked.rest) and (split := asked_places.behind(asked.rest)):
        asked = asked._replace(rest=split[0], place=split[1])
    if not asked.is_placed:
        return None
    wishes = plain_conditions.parted(asked.rest)
    options: list[str] = []
    rest = asked_amounts.money(wishes.rest, options)
    if options:  # "jobs paying 50k for a driver" are others than a driver's
        rest = cued.sub(rf"^ ?{JOBS}\b", " ", rest)
    rest, remarks = asked_list.schooling(" ".join(rest.split()), options)
    rest = " ".join(rest.split())
    if asked_list.field(rest):
        return None
    trade = next((words for words in _spans(rest) if _is_trade(words) and _named(catalog, words)[0]), None)
    if trade is None:
        return None
    slugs, read_as = _named(catalog, trade)
    if titled := _with_word(catalog, trade, slugs):
        left = plain_conditions.left_over(cued.sub(rf"\b{re.escape(trade)}\b", " ", rest), (JOBS,))
        where = ("--in", asked.place) if asked.place else ()
        said = (*titled, *remarks, *wishes.remarks, *asked_list.unread(catalog, left))
        return Question(("list", "--title", trade, *where, *options, *wishes.options, "--sort", "-jobs"), said)
    offer, unread = _of_options(slugs[0], options)
    left = plain_conditions.left_over(cued.sub(rf"\b{re.escape(trade)}\b", " ", rest), (JOBS,))
    known = asked_conditions.answers_on_conditions(catalog, slugs[0], wishes.conditions)
    said = (*read_as, *remarks, *known, *wishes.remarks, *unread, *asked_list.unread(catalog, left))
    return Question(("salary", slugs[0], *offer, *(("--in", asked.place) if asked.place else ())), said)


def _of_options(slug: str, options: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The least pay that is asked for as an offer to be placed, and what is said of the other filters of a list."""
    asked = dict(zip(options[::2], options[1::2], strict=True))
    amount = asked.pop("--min-pay", "") or asked.pop("--max-pay", "")
    schooling = asked.get("--education")
    said = f"up to {schooling} not looked for: `careers show {slug} --section education` tells what it takes"
    return ("--offer", amount) if amount else (), (said,) if schooling else ()


def _is_trade(words: str) -> bool:
    """Whether words can be a trade: not what a list is asked for by itself, as an interest, a subject or an order."""
    return not cued.fullmatch(_NO_TRADE, words) and bool(plain_conditions.left_over(words, list_words.read_in_lists()))


def _named(catalog: Catalog, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The role of those who do such work, or that words name: "security" is a guard's before it is a dealer's."""
    slugs = named_roles.of_work(catalog, words)
    return (slugs, named_roles.taken_as(words, slugs)) if slugs else named_roles.named_or_work(catalog, words)


def _with_word(catalog: Catalog, trade: str, slugs: tuple[str, ...]) -> tuple[str, ...]:
    """That the word of a trade is one of several titles, where it is no more; nothing for the name of a role.

    Who does something is one of those that the word names, unless several titles say so and its own does not.
    """
    from careercli.search.certainty import DOER

    titled = named_roles.of_titles(catalog, trade, slugs) or named_roles.sharing_word(catalog, trade) or slugs
    is_doer = bool(DOER.fullmatch(trade.removesuffix("s"))) and len(slugs) < _MANY
    if titled == slugs and len(slugs) < _MANY and not (len(slugs) > 1 and _is_word_of(catalog, trade, slugs)):
        return ()
    if is_doer and len(titled) == 1:
        return ()
    return (f"{trade} is a word of the titles of several jobs: `careers salary {titled[0]}` has the most people",)


_MANY = 10
"""Roles from which on a word that they are all called by is that of a field: engineer, manager."""


def _is_word_of(catalog: Catalog, trade: str, slugs: tuple[str, ...]) -> bool:
    """Whether several roles have a word in their titles, and none is called by it."""
    return not set(slugs) & set(catalog.named(trade))


def _spans(rest: str) -> list[str]:
    """The words in front of "jobs", and those behind "jobs for", the longest first."""
    spans = []
    for match in cued.finditer(rf"\b{JOBS}\b", rest):
        front = re.split(r"[,;.]", rest[: match.start()])[-1].split()[-_MOST_WORDS:]
        spans += [front[at:] for at in range(len(front))]
    for match in cued.finditer(_BEHIND_JOBS, rest):
        behind = re.split(r"[,;.]", rest[match.end() :])[0].split()[:_MOST_WORDS]
        spans += [behind[:end] for end in range(len(behind), 0, -1)]
    return [" ".join(words) for words in sorted(spans, key=len, reverse=True)]
