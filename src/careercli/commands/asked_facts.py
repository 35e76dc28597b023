"""A move with facts of a person behind commas: "coordinator to HR specialist, bachelor in history, Boise 47k".

Each fact between commas that is schooling, a place or pay, and nothing else, becomes an option of the move.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands import asked_list, asked_offer, asked_places, asked_study, named_roles, own_schooling
from careercli.commands.question import Question

_HELD = r"(?:degrees?|b\.?[as]\.?|bsc|bachelor'?s?|associate'?s?|master'?s?|mba|ph\.?d|diploma|ged)\b"
_IDLE = frozenset((
    "i", "i'm", "in", "at", "on", "near", "now", "currently", "earn", "earning", "make", "making", "get", "paid", "a",
    "year", "and", "live", "living", "based", "from", "my", "pay", "salary", "have", "with", "an", "have", "has", "the",
))  # fmt: skip
_MOVES = ("path", "gap", "plan", "next")


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A move, with the facts that a sentence in small letters tells behind it; None for another sentence."""
    first, *others = re.split(r"[,;] +", sentence)
    if not others or not any(cued.search(rf"\b{_HELD}|[0-9]", part) for part in others):
        return None
    options: dict[str, str] = {}
    said: list[str] = []
    rest = [first]
    for part in others:
        facts, remarks = _facts(catalog, part)
        if not facts or {*facts} & {*options}:
            rest.append(part)
            continue
        options |= facts
        said += remarks
    if not options:
        return None
    question = read_one(catalog, ", ".join(rest))
    slugs = named_roles.named(catalog, first) if question is None and rest == [first] else ()
    if slugs and "--have" in options:
        question = Question(("next", slugs[0]), named_roles.choice(slugs))
    command = question.arguments[0] if question and question.arguments else ""
    if question is None or command not in _MOVES or (command == "next" and "--have" not in options):
        return None
    more = [part for name, value in options.items() if name not in question.arguments for part in (name, value)]
    return Question((*question.arguments, *more), (*question.remarks, *said), question.term)


def _facts(catalog: Catalog, part: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The options that a part between commas is, and what is said of them; empty where it is anything else."""
    written = cued.sub(r"\b(?:b\.?[as]\.?|bsc)(?= (?:in|of) )", "bachelor", part)
    is_short, part = written != part, written
    if cued.search(rf"\b{_HELD}", part):
        bare = cued.sub(r"^(?:and )?(?:i (?:have|hold|got) |with |have |has )?(?:an? |my )?", "", part)
        is_bare = cued.match(r"degree in ", bare)  # of which level is not said
        had, left = own_schooling.level(f"i have a {'bachelor ' * bool(is_bare)}{bare}")
        field = had.partition(" in ")[2]
        if not had or not {*left.split()} <= _IDLE or (is_short and not field):
            return {}, ()  # "BA in Denver" is a business analyst
        return {"--have": had}, (asked_study.taken_as_bachelor(field),) if is_bare else ()
    told = asked_offer.told(catalog, part)
    amount = asked_list.yearly(told.amount, "") if told.amount else None
    named = {*asked_offer.without_money(part).split()} - {*told.place.split()}
    if told.slug or (told.amount and amount is None) or not named <= _IDLE or not (amount or told.place):
        return {}, ()
    place = {"--in": told.place} if told.place and not asked_places.abroad(told.place) else {}
    return {**place, **({"--earning": f"{float(amount):.0f}"} if amount else {})}, ()
