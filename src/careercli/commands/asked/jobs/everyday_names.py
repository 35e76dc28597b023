"""Names that people give to who comes to mend or build a thing: "elevator guy", "floor man", "door repairman"."""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli.catalog.trade_words import TRADES
from careercli.commands.asked.question import Question

ENDS = ("guy", "guys", "man", "men", "dude", "dudes", "person", "woman")
"""Every such name ends so."""
_EVERYDAY = re.compile(
    r"(?:an? |the |my )?(?P<thing>[a-z][a-z -]*?) (?:(?:repair |maintenance )?(?:guys?|dudes?|man|men|woman|person)|"
    r"repairm[ae]n|repairwoman)"
)
_AGENTS = ("mechanic", "installer", "repairer", "technician")
_MENDERS = ("repairer", "technician")
_MOST_WORDS = 2
"""Words of a thing that somebody is called by."""


def titles(words: str) -> tuple[str, ...]:
    """What those may be called in the record whom words name by the thing that they work on; none for other words."""
    match = _EVERYDAY.fullmatch(words) if words.endswith(ENDS) else None
    if match is None or len(match["thing"].split()) > _MOST_WORDS:
        return ()
    thing = match["thing"]
    trade = next((TRADES[form] for form in (thing, f"{thing}s", f"{thing}ing") if form in TRADES), "")
    if trade:
        return (trade,)
    return tuple(f"{thing} {agent}" for agent in (_MENDERS if "repair" in words else _AGENTS))


def read(words: str, named: Callable[[str], tuple[str, ...]]) -> Question | None:
    """The job of who is called so, or which they may be; None for other words."""
    if not titles(words) or not (slugs := named(words)):
        return None
    if len(slugs) == 1:
        return Question(("show", slugs[0]), (f"{words} is taken as {slugs[0]}",))
    each = ", ".join(f"`careers show {slug}`" for slug in slugs)
    return Question((), (f"{words}: more than one job is called so: {each}",))
