"""Which trade the words for an apprentice name, and what is known of an apprentice's pay.

The classification of occupations counts whoever learns a trade with those who have learned it, and helpers by
themselves (SOC 2018, coding guidelines): an apprentice electrician is an electrician, whoever else is called so in a
list of other names.
"""

from __future__ import annotations

import re

from careercli.catalog.title_words import APPRENTICE
from careercli.catalog.trade_words import TRADES

NO_TRADE = frozenset(("apprentice", "apprentices", "apprenticeship", "apprenticeships"))
"""Words that name no trade, though titles of helpers have them."""
YEAR = r"^(?:an? |the )?(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]year )?"
_BESIDE_TRADE = r" (?:apprentices?|apprentice's)$|^(?:apprentice|apprenticed) "
PAY = "not recorded apart, nor as a share of the trade's"
"""What is known of the pay of apprentices."""


def trade_of(words: str) -> str:
    """The trade that the words for an apprentice name: "electrician apprentice"; empty where none stands in them."""
    if APPRENTICE not in words:
        return ""
    words = re.sub(YEAR, "", words)
    trade = re.sub(_BESIDE_TRADE, "", words)
    return TRADES.get(trade, trade) if trade != words and trade not in NO_TRADE else ""


def said(name: str, title: str) -> tuple[str, str]:
    """With which occupation an apprentice is counted, and what is known of the pay."""
    return (
        f"{name} is counted with {title}, not with helpers (SOC 2018)",
        f"pay of apprentices: {PAY}; its 10th and 25th percentiles are those of the lowest paid of all in it",
    )
