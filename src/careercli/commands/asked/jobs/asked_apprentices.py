"""What apprentices earn: nobody counts them apart, so the figures that answer are those of their trade."""

from __future__ import annotations

from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.catalog.apprentices import YEAR, trade_of
from careercli.catalog.title_words import APPRENTICE
from careercli.commands.asked.question import Question

Named = Callable[[Catalog, str], tuple[tuple[str, ...], tuple[str, ...]]]

_ONE = r"(?:apprentices?|apprentice's|apprenticeships?)"
_TRADE = r"(?:(?:in|of) (?:the |a |skilled )*trades?|(?:trades?|skilled trades?|union))"
_WHO = rf"(?:an? |the |most |all |new |first[- ]year )*(?:{_TRADE} )?{_ONE}(?: {_TRADE})?"
_EARN = r"(?:earn|make|get|get paid|be paid|start at|start out at|bring home)"
_PAY = r"(?:pay|paid|wages?|salar(?:y|ies)|earnings|income)"
_OF_ANY = (
    rf"(?:what|how much)(?: money)? (?:do|does|would|will|can|could|should|is|are) {_WHO} (?:typically |usually )?"
    rf"(?:{_EARN}|paid)(?: an hour| per hour| a year| per year| on average)?|"
    rf"(?:what (?:is|are|'s) )?(?:the )?(?:average |usual |typical |starting |median )?{_PAY} (?:of|for|as) {_WHO}|"
    rf"(?:what (?:is|are|'s) )?(?:the )?(?:average |usual |typical |starting |median )?{_WHO} {_PAY}|"
    rf"(?:do|does|are|is|how) {_WHO} (?:get |be )?(?:{_PAY}|earn|make money)(?: well| anything)?|"
    rf"(?:how )?(?:much )?(?:do|does|would|will) {_WHO} pay"
)
ASKED_APART = (
    "pay of apprentices: not recorded apart, as they are counted in the trade that they learn; name the trade: "
    '`careers "what does an apprentice electrician earn"` tells what the lowest paid earn in it; '
    "`careers list --on-the-job apprenticeship` lists the trades"
)
_OF_ONE_TRADE = (
    rf"(?:what (?:is|are|'s) )?(?:the )?(?:apprenticeships?|apprentices?) {_PAY} (?:for|of|as|in) "
    r"(?:an? |the )?(?P<for>.+)|"
    rf"(?P<bare>.+ apprentices?|{YEAR[1:]}apprentice [a-z -]+?)(?: {_PAY})?"
)


def read(catalog: Catalog, sentence: str, named: Named) -> Question | None:
    """The pay in the trade whose apprentices a sentence names, or that there is none where it names no trade.

    None for a sentence that asks for something else.
    """
    if APPRENTICE not in sentence:
        return None
    if cued.fullmatch(_OF_ANY, sentence):
        return Question((), (ASKED_APART,))
    match = cued.fullmatch(_OF_ONE_TRADE, sentence)
    words = match and (match["for"] or trade_of(match["bare"]))
    slugs, remarks = named(catalog, words) if words else ((), ())
    return Question(("salary", slugs[0]), remarks) if slugs else None
