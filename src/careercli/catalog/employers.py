"""Employers that titles name, by the field that everybody knows them for: "Team Member - Tim Hortons" is fast food.

An employer says nothing of the trade of who has one ("HR Officer, Tesco"); it tells which of the trades of a common
name is meant. Reviewed names, folded, of chains in the countries whose titles are read.
"""

from __future__ import annotations

from collections.abc import Sequence

_FIELDS = {
    "fast food": (
        "starbucks", "mcdonalds", "mcdonald s", "burger king", "kfc", "chick fil a", "tim hortons", "subway", "greggs",
        "costa", "costa coffee", "taco bell", "wendys", "dunkin", "chipotle", "dominos", "pizza hut", "popeyes",
        "five guys", "nandos", "hungry jacks", "steers", "supermacs", "pret", "pret a manger", "caffe nero", "panera",
    ),
    "hotel": (
        "hilton", "marriott", "hyatt", "holiday inn", "premier inn", "travelodge", "ibis", "hampton inn", "taj", "oyo",
        "radisson", "best western", "novotel", "sheraton", "westin", "courtyard", "accor", "protea",
    ),
    "retail": (
        "walmart", "target", "tesco", "sainsburys", "sainsbury s", "asda", "aldi", "lidl", "spar", "next", "primark",
        "walgreens", "boots", "costco", "woolworths", "coles", "checkers", "shoprite", "pick n pay", "dunnes",
        "dunnes stores", "loblaws", "reliance retail", "dmart", "big bazaar", "kroger", "publix", "safeway", "macys",
        "home depot", "the home depot", "lowes", "best buy", "kohls", "tk maxx", "tj maxx", "b and q", "wickes",
        "argos", "currys", "morrisons", "waitrose", "co op", "iceland", "superdrug", "h and m", "zara", "ikea", "kmart",
        "bunnings", "jb hi fi", "big w", "canadian tire", "sobeys", "shoppers drug mart", "dollar general",
        "dollar tree", "family dollar", "clicks", "game", "pep", "mr price", "supervalu", "penneys",
        "marks and spencer", "m and s", "m s", "poundland", "halfords", "cvs", "rite aid", "sephora", "gap", "old navy",
    ),
    "": (
        "fedex", "fedex ground", "fedex express", "ups", "dhl", "dpd", "evri", "hermes", "amazon", "google",
        "microsoft", "infosys", "tcs", "wipro", "accenture", "capgemini",
        "cognizant", "ibm", "oracle", "meta", "apple", "deloitte",
        "kpmg", "pwc", "ey", "nhs", "nhs trust", "kaiser permanente", "netcare", "mediclinic", "life healthcare",
        "apollo", "bupa", "hca healthcare", "swissport", "menzies", "serco", "g4s", "securitas", "allied universal",
        "sodexo", "compass", "aramark", "iss", "mitie", "barclays", "hsbc", "lloyds", "natwest", "fnb", "absa", "hdfc",
        "icici", "sbi", "chase", "wells fargo", "bank of america", "komatsu", "caterpillar", "toyota", "ford", "haas",
    ),
}  # fmt: skip
_OF_NAME = {name: field for field, names in _FIELDS.items() for name in names}


def is_employer(words: Sequence[str]) -> bool:
    """Whether some folded words are the name of an employer, and nothing else."""
    return " ".join(words).replace("'", "") in _OF_NAME


def field(words: Sequence[str]) -> str:
    """The field that the employer of this name is known for, "" for any other, or words that name none."""
    return _OF_NAME.get(" ".join(words).replace("'", ""), "")
