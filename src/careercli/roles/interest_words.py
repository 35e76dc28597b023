"""What people like, in plain words, by the letter of RIASEC that the record rates: order is of C, helping of S."""

from __future__ import annotations

import re

INTERESTS = {
    "R": r"hands?|tools|plants|nature|outdoors?|outside(?! of)|building things|physical",
    "I": r"research|ideas|problems|science|experiments", "A": r"art|music|creative|artistic|writing|drawing|designing",
    "S": r"(?<!for )(?<!many )(?<!most )people(?! (?:with|who|over|without))|"
    r"helping|kids|children|caring|teaching", "E": r"leading(?! to\b)|selling|persuading|business",
    "C": r"paperwork|records|data|(?<!in )(?<!the )order(?! of)|rules",
}  # fmt: skip
"""What somebody likes, as a question may say it beside anything else."""
CUES = ("riasec", "holland", "interest", "realistic", "investigativ", "artistic", "enterprising", "conventional")
"""One of these stands where a sentence names kinds of interests, or a code of them."""
_ANSWERED = {
    "R": r"hands[- ]?on|machines?|engines?|animals?|build\w*|fix\w*|repair\w*|mak(?:e|ing) things|tinker\w*|garden\w*",
    "I": r"find(?:ing)? (?:things )?out|figur(?:e|ing)|solv\w+|analy\w+|investigat\w+|test(?:s|ing)|math\w*|learning|"
    r"puzzles?|studying",
    "A": r"creat\w+|arts|draw|paint\w*|design|writ(?:e|ing)|photograph\w*|act(?:ing)?|danc\w+|crafts?",
    "S": r"help|teach|care|car(?:e|ing) for|listen\w*|advis\w+|coach\w*|mentor\w*|volunteer\w*",
    "E": r"lead|sell|sales|persuade|negotiat\w+|manag\w+|compet\w+|risks?|deals|in charge",
    "C": r"organi[sz]\w+|orderly|tidy\w*|filing|numbers|figures|spreadsheets?|schedul\w+|routines?|procedures?|"
    r"details?|planning|accounts|bookkeeping",
}  # fmt: skip
"""What people answer beside those to the question which kinds of work they like."""
_TURNED = r"\b(?:not|no|never|without|\w+n['’]?t|hat(?:e|ing)|dislik\w+|avoid\w*)\b"
_PIECES = r"[,;.!]|\b(?:but|and not|though)\b"


def letters_said(answer: str, most: int = 3) -> str:
    """The letters of what an answer says is liked, in its order, at most so many; empty where it says nothing known.

    >>> letters_said("I like order"), letters_said("helping people, not selling"), letters_said("fish")
    ('C', 'S', '')
    """
    found: dict[str, None] = {}
    for piece in re.split(_PIECES, answer.lower()):
        if re.search(_TURNED, piece):
            continue
        places = []
        for letter, words in INTERESTS.items():
            match = re.search(rf"\b(?:{words}|{_ANSWERED[letter]})\b", piece)
            places += [(match.start(), letter)] if match else []
        found |= dict.fromkeys(letter for _at, letter in sorted(places))
    return "".join(found)[:most]


def begun(words: str) -> tuple[str, int]:
    """The letter of what words begin with that is liked, and how many letters of them say it; empty for nothing.

    >>> begun("organising things, helping"), begun("fish")
    (('C', 10), ('', 0))
    """
    for letter, named in INTERESTS.items():
        if match := re.match(rf"(?:{named}|{_ANSWERED[letter]})\b", words):
            return letter, match.end()
    return "", 0
