"""How well somebody knows a skill, and which version of it, read off its name: "Docker - expert", "Python 3"."""

from __future__ import annotations

import re

_WORDS = (
    r"(?:very\s+|highly\s+|fairly\s+)?(?:expert|advanced?|intermediate|basics?|beginner|novice|elementary"
    r"|proficien(?:t|cy)|fluent|native(?:\s+speaker)?|mother\s+tongue|bilingual|conversational|good|excellent|strong|solid|competent|skilled"
    r"|professional|familiar|moderate|medium|average|limited|high|low|master|certified|daily|trained|qualified"
    r"|upper[-\s]intermediate|pre[-\s]intermediate|working\s+knowledge|working\s+proficiency|basic\s+knowledge"
    r"|power\s+user|super\s*user|[ABC][12][+]?|foundation|level\s+\d)(?:\s+(?:level|user|knowledge|skills?|command|speaker|working\s+proficiency|proficiency))?"
)
_TIME = (
    r"(?:(?:over|more\s+than|about|approx\.?)\s*)?\d{1,2}\s*(?:\+|plus)?\s*(?:years?|yrs?|y|months?|mos?)\b[^()]{0,25}"
)
_FIGURE = (
    r"\d{1,3}\s*%|\d{1,2}(?:\.\d)?\s*/\s*\d{1,2}|[★☆●○◦•■□▪⬤*]{2,}|\d{2,3}\s*(?:wpm|kph|words\s+per\s+minute)"
    r"|since\s+\d{4}"
)
_LEVEL = rf"(?:{_WORDS}|{_TIME}|{_FIGURE})"
_BRACKETS = re.compile(rf"\s*[(\[]\s*({_LEVEL}(?:\s*[,;/]\s*{_LEVEL})?)\s*[)\]]\s*$", re.IGNORECASE)
_BEHIND = re.compile(rf"\s*(?:\s[-–—]+|[:,|–—])\s*({_LEVEL})\s*$", re.IGNORECASE)
_FIGURE_BEHIND = re.compile(rf"\s*[-–—:]?\s*({_FIGURE}|\s{_TIME})\s*$", re.IGNORECASE)
_IN_FRONT = re.compile(
    rf"^({_FIGURE}|{_TIME}(?=\s+(?:of\s+)?(?:experience\s+)?)|(?:expert|advanced|intermediate|basic|fluent|certified|good"
    r"|professional|skilled)(?:\s+(?:level|user))?)\s+(?:(?:in|with|of|at|on)\s+)?(?=\S)",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"(?<=[A-Za-z+#)])\s*(?:v(?:ersion)?\.?\s*)?\d{1,4}(?:\.(?:\d{1,3}|x))*(?:\s*[+/&,]\s*\d{1,4}(?:\.\d+)*)*(?:\s*x)?$"
    r"|\s+(?:LTS|ES\d+)$",
    re.IGNORECASE,
)
MOST_TAKEN_OFF = 3
"""So many pieces are taken off a name: "Python 3 (advanced, 5 years)" has two."""


def without_level(text: str) -> tuple[str, str]:
    """A name without what is said of how well it is known, and that; the name itself and "" if nothing is.

    >>> without_level("Docker - expert"), without_level("Linux 90 %"), without_level("Speaking")
    (('Docker', 'expert'), ('Linux', '90 %'), ('Speaking', ''))
    """
    level = ""
    for _ in range(MOST_TAKEN_OFF):
        match = _BRACKETS.search(text) or _BEHIND.search(text) or _FIGURE_BEHIND.search(text)
        if match and text[: match.start()].strip():
            text = text[: match.start()].strip()
        elif (match := _IN_FRONT.match(text)) and text[match.end() :].strip():
            text = text[match.end() :].strip()
        else:
            break
        level = level or match[1].strip()
    return text, level


def without_version(text: str) -> str:
    """A name without the version behind it: "Python 3" and "HTML5" are Python and HTML."""
    return _VERSION.sub("", text).strip()
