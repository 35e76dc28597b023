"""What apprentices earn: nobody counts them apart, and the helpers of a trade are another occupation.

The classification of occupations counts whoever learns a trade with those who have learned it, and helpers by
themselves: the figures that answer for an apprentice are those of the trade.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.question import Question
from careercli.commands.asked.trade_words import TRADES

Named = Callable[[Catalog, str], tuple[tuple[str, ...], tuple[str, ...]]]

CUE = "apprentic"
"""What stands in every sentence that this reads."""
_ONE = r"(?:apprentices?|apprentice's|apprenticeships?)"
NO_TRADE = frozenset(("apprentice", "apprentices", "apprenticeship", "apprenticeships"))
"""Words that name no trade, though titles of helpers have them."""
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
_BESIDE_TRADE = r" (?:apprentices?|apprentice's)$|^(?:apprentice|apprenticed) "
_YEAR = r"^(?:an? |the )?(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]year )?"
_OF_ONE_TRADE = (
    rf"(?:what (?:is|are|'s) )?(?:the )?(?:apprenticeships?|apprentices?) {_PAY} (?:for|of|as|in) "
    r"(?:an? |the )?(?P<for>.+)|"
    rf"(?P<bare>.+ apprentices?|{_YEAR[1:]}apprentice [a-z -]+?)(?: {_PAY})?"
)


def read(catalog: Catalog, sentence: str, named: Named) -> Question | None:
    """The pay in the trade whose apprentices a sentence names, or that there is none where it names no trade.

    None for a sentence that asks for something else.
    """
    if CUE not in sentence:
        return None
    if cued.fullmatch(_OF_ANY, sentence):
        return Question((), (ASKED_APART,))
    match = cued.fullmatch(_OF_ONE_TRADE, sentence)
    words = match and (match["for"] or trade_of(match["bare"]))
    slugs, remarks = named(catalog, words) if words else ((), ())
    return Question(("salary", slugs[0]), remarks) if slugs else None


def trade_of(words: str) -> str:
    """The trade that the words for an apprentice name: "electrician apprentice"; empty where none stands in them."""
    if CUE not in words:
        return ""
    words = re.sub(_YEAR, "", words)
    trade = re.sub(_BESIDE_TRADE, "", words)
    return TRADES.get(trade, trade) if trade != words and trade not in NO_TRADE else ""
