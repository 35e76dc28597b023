"""How well somebody knows a skill, and which version of it, read off its name: "Docker - expert", "Python 3".

The patterns are long: one is compiled for the first name that has its cue, as few have that somebody types.
"""

from __future__ import annotations

import functools
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
_SIGN = re.compile(r"[\d★☆●○◦•■□▪⬤*]")
"""What every figure and every time has one of."""
_LEVEL = rf"(?:{_WORDS}|{_TIME}|{_FIGURE})"
_BRACKETS = rf"\s*[(\[]\s*({_LEVEL}(?:\s*[,;/]\s*{_LEVEL})?)\s*[)\]]\s*$"
_BEHIND = rf"\s*(?:\s[-–—]+|[:,|–—])\s*({_LEVEL})\s*$"
_FIGURE_BEHIND = rf"\s*[-–—:]?\s*({_FIGURE}|\s{_TIME})\s*$"
_AT_END = ((_BRACKETS, re.compile(r"[(\[]")), (_BEHIND, re.compile(r"[-–—:,|]")), (_FIGURE_BEHIND, _SIGN))
"""What stands behind a name, the likeliest first, each with its cue: a sign without which it cannot fit."""
_FIRST_WORDS = "(?:expert|advanced|intermediate|basic|fluent|certified|good|professional|skilled)"
_IN_FRONT = (
    rf"^({_FIGURE}|{_TIME}(?=\s+(?:of\s+)?(?:experience\s+)?)|{_FIRST_WORDS}(?:\s+(?:level|user))?)\s+"
    r"(?:(?:in|with|of|at|on)\s+)?(?=\S)"
)
_CUE_IN_FRONT = re.compile(rf"{_SIGN.pattern}|^{_FIRST_WORDS}", re.IGNORECASE)
_VERSION = (
    r"(?<=[A-Za-z+#)])\s*(?:v(?:ersion)?\.?\s*)?\d{1,4}(?:\.(?:\d{1,3}|x))*(?:\s*[+/&,]\s*\d{1,4}(?:\.\d+)*)*(?:\s*x)?$"
    r"|\s+(?:LTS|ES\d+)$"
)
_CUE_OF_VERSION = re.compile(r"\d|LTS$", re.IGNORECASE)
MOST_TAKEN_OFF = 3
"""So many pieces are taken off a name: "Python 3 (advanced, 5 years)" has two."""


def without_level(text: str) -> tuple[str, str]:
    """A name without what is said of how well it is known, and that; the name itself and "" if nothing is.

    >>> without_level("Docker - expert"), without_level("Linux 90 %"), without_level("Speaking")
    (('Docker', 'expert'), ('Linux', '90 %'), ('Speaking', ''))
    """
    level = ""
    for _ in range(MOST_TAKEN_OFF):
        match = _at_end(text)
        if match and text[: match.start()].strip():
            text = text[: match.start()].strip()
        elif (match := _in_front(text)) and text[match.end() :].strip():
            text = text[match.end() :].strip()
        else:
            break
        level = level or match[1].strip()
    return text, level


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _at_end(text: str) -> re.Match[str] | None:
    found = (_compiled(pattern).search(text) for pattern, cue in _AT_END if cue.search(text))
    return next(filter(None, found), None)


def _in_front(text: str) -> re.Match[str] | None:
    return _compiled(_IN_FRONT).match(text) if _CUE_IN_FRONT.search(text) else None


def without_version(text: str) -> str:
    """A name without the version behind it: "Python 3" and "HTML5" are Python and HTML."""
    return (_compiled(_VERSION).sub("", text) if _CUE_OF_VERSION.search(text) else text).strip()
