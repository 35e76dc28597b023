"""A line of a list of skills to phrases: labels, separators, marks of Markdown and HTML, levels beside a name.

Every function takes a line and reads it once from the left, or a bounded number of times.
"""

from __future__ import annotations

import html
import re
from itertools import pairwise

from careercli.profile.cv import headings

_BULLETS = "-*+>»•·▪▫‣◦■□●○◆◇►▶➢➤✓✔★☆–—\uf0b7\uf0a7\x7f"
BULLET = re.compile(rf"(?:[{re.escape(_BULLETS)}]|\d{{1,3}}[.)]|\(?[a-z]\))(?:\s+|$)")
_SEPARATORS = re.compile(r",(?!\d{3}(?!\d))|[;|•·▪▫‣◦■□●○◆◇►▶➢➤\t()\[\]]|\s/\s|\s{2,}|\s[–—]\s")
_LABEL = re.compile(r"([^,;:|()]{1,40}):(?:\s+(?=\S)|$)")
_IMAGE = re.compile(r"!\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")
_LINK = re.compile(r"\[([^\[\]]{1,200})\](?:\([^()]{0,500}\)|\[[^\[\]]{0,100}\])")
_STRUCK = re.compile(r"~~[^~]{1,200}~~|<(?:del|s|strike)>[^<]{0,200}</(?:del|s|strike)>")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s[^<>]{0,200})?/?>")
_CHECK = re.compile(r"^\s*\[[ xX]\]\s+")
_EMPHASIS = re.compile(r"\*{1,3}|`+|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)")
_WEB = re.compile(r"\b(?:https?://|www\.)\S{1,300}")
_LEVEL_WORD = (
    r"(?:very |quite |highly )?(?:expert|advanced|intermediate|beginner|basics?|basic knowledge|novice|proficient|"
    r"fluent|native|"
    r"good|excellent|strong|solid|working knowledge|familiar|experienced|competent|master|mastery|professional|"
    r"elementary|conversational|skilled|very good|fair|junior|senior level|certified)"
)
_YEARS_OF = r"\d{1,2}\+?\s?(?:years?|yrs?|months?)(?:\s(?:of\s)?experience)?"
_GRADE = (
    rf"(?:{_LEVEL_WORD}(?: (?:level|user|knowledge))?|{_YEARS_OF}|\d{{1,3}}\s?%|\d(?:\.\d)?\s?/\s?(?:5|10)|"
    r"[*★☆●○◐■□▮▯]{2,10}|[A-C][12])"
)
_LEVEL_BEHIND = re.compile(rf"(?i)(?:\s*[-–—:]\s*|\s+|\s*\()(?P<grade>{_GRADE})\s*\)?\s*$")
_ONLY_LEVEL = re.compile(rf"(?i)\(?(?:{_GRADE}|\d{{1,4}}|years?|level|[-–—.*●○★☆ ]+)\)?")
_LEVEL_BEFORE = re.compile(
    r"(?i)^(?:(?:very |highly )?(?:advanced|proficient|experienced|skilled|fluent|familiar|competent|expert|strong|"
    r"good)"
    r"\s(?:in|with|at|knowledge of|user of)|(?:good |excellent |solid |basic |strong |working )?(?:knowledge|"
    r"experience|command|understanding|proficiency)"
    r"\s(?:of|in|with)|ability to use|use of)\s+"
)
_LAST_AND = re.compile(r"(?i)^(?:and|&|or)\s+")
_GOES_ON = re.compile(
    r"(?i)(?!level \d \w)"
    r"(?:\d[\w.]*(?:\W|$)|(?:levels?|class(?:es)?|grades?|tiers?|parts?|types?|categor(?:y|ies)|modules?|sections?|"
    r"positions?|stages?|groups?|units?|including|incl|with|for|issued|passed|score|state of|all positions)\b"
    r"|.{1,40}\bendorsements?$)"
)
"""A piece behind a comma that tells more of the certificate before: a number, a level, a class, an endorsement."""
_MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_DATE = rf"(?:{_MONTHS}\s+)?(?:\d{{1,2}}[/.-]){{0,2}}(?:19|20)\d\d(?:[/.-]\d{{1,2}}){{0,2}}|{_MONTHS}"
_OF_BEFORE = re.compile(
    rf"(?i)\(?(?:{_DATE}|(?:exp(?:ir(?:e[sd]?|ing|y|ation)|\.)?|valid|renew(?:ed|al|s)|recertified|current|active|inactive|"
    rf"pending|in progress|ongoing|expected|anticipated|lapsed|earned|obtained|issued|completed|awarded|received|until|"
    rf"through|thru|since|as of|due|dated?)(?:\s+(?:in|on|until|through|thru|to|date|by|spring|summer|fall|autumn|"
    rf"winter|{_DATE})|\s*[:\d/.–-]+)*|"
    rf"(?:lic(?:en[cs]e|\.)?|cert(?:ificate|ification|\.)?|reg(?:istration|\.)?|credential|member(?:ship)?)?\s*"
    rf"(?:(?:no|nr|id|number)\b\.?|(?:no\.|id)?\s?#)\s*:?\s*(?:[A-Z-]*\d[\w-]*)|"
    rf"(?:lic(?:en[cs]e|\.)?|cert\.?)\s+[A-Z]{{0,3}}-?\d[\w-]{{3,}})\)?\.?"
)
"""A piece, or a line, that is only the date, the number or the state of the certificate or the school before."""
_PLACE_AND_DATE = re.compile(
    rf"[A-Z][a-z.'’]+(?: [A-Z][\w.'’]*){{0,2}}(?: [A-Z]{{2}})?\s*(?:\s[-–—]{{1,2}}\s|\()\s*(?i:{_DATE})\)?"
)
"""A piece that is a place with a date behind a dash: where and when the certificate before it was got."""
WRAP = "\ue000"
"""Between two lines of a list of which the second may go on with the name that the first breaks off: customer WRAP
service."""
GOES_ON_BEHIND = (",", ";", "·", "•", " and", " &", " or", "/")
"""With one of these at its end, a line of a list goes on in the next."""
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
_LATER_YEAR = re.compile(r"(?i)(?:renewed|recertified|expires?|expired|expiring|valid|current)\b")
"""What stands behind the year of a certificate and needs it."""


def without_bullet(line: str) -> str:
    """A line without the bullet or number in front of it."""
    words = line.lstrip()
    match = BULLET.match(words)
    return words[match.end() :] if match else words


def without_marks(text: str) -> str:
    """A phrase as it is read: without links, emphasis, tags, check boxes, and what is struck out."""
    plain = text
    if any(mark in plain for mark in "[<~&`*_") or "://" in plain or "www." in plain:
        plain = _STRUCK.sub(" ", _CHECK.sub("", plain))
        plain = _LINK.sub(r"\1", _IMAGE.sub(r"\1", plain))
        plain = _EMPHASIS.sub("", _TAG.sub(" ", plain))
        plain = html.unescape(_WEB.sub("", plain))
    return " ".join(plain.split()).strip(" ,;|•·")


def labelled(text: str) -> tuple[str, str]:
    """The label in front of a line and what stands behind: "Tools: Git, Jira". A level behind is none: "Git: good"."""
    plain = without_emphasis(text)
    match = _LABEL.match(plain.strip())
    if match is None:
        return "", text
    rest = plain.strip()[match.end() :]
    if is_level(rest.strip()) or "://" in match[0]:
        return "", text
    return match[1].strip(), rest


def without_emphasis(text: str) -> str:
    """A line without the signs of bold and italic letters."""
    return _EMPHASIS.sub("", text) if "*" in text or "_" in text or "`" in text else text


def kind_of_label(label: str) -> str | None:
    """What a label in front of a list says that the list is: "languages", "left out", or None for skills."""
    kind = headings.kind(label)
    if kind == headings.LANGUAGES:
        return "languages"
    return (
        "left out" if kind in (headings.LEFT_OUT, headings.CERTIFICATES, headings.STUDIES, headings.TRAINING) else None
    )


def split(text: str) -> list[str]:
    """The phrases of a line: between its separators, but not inside brackets that close.

    A mark stands inside brackets if the next bracket behind it closes. The last of several may begin with "and".
    """
    plain = _CHECK.sub("", _LINK.sub(r"\1", _IMAGE.sub(r"\1", text)) if "[" in text else text)
    cuts: list[tuple[int, int]] = []
    undecided: list[tuple[int, int]] = []
    for match in _SEPARATORS.finditer(plain):
        if match.group() in "([":
            cuts += undecided
        if match.group() in "()[]":
            undecided.clear()
        else:
            undecided.append(match.span())
    cuts += undecided
    edges = [(0, 0), *cuts, (len(plain), len(plain))]
    phrases = [plain[start:end].strip().rstrip(". ").strip() for (_, start), (end, _) in pairwise(edges)]
    phrases = [phrase for phrase in phrases if phrase]
    if len(phrases) > 1:
        *others, last = phrases
        phrases = [*others, *_last_of_list(last, has_comma="," in plain)]
    return phrases


def _last_of_list(text: str, *, has_comma: bool) -> list[str]:
    """The last phrase of a list, which may begin with "and", or be two with "and" between them."""
    last = _LAST_AND.sub("", text)
    if WRAP in last:
        return [last]
    before, joint, behind = last.replace(" & ", " and ").partition(" and ")
    is_two = joint and len(before.split()) <= 3 and len(behind.split()) <= 3 and has_comma
    return [before, behind] if is_two else [last]


def on_each_line(text: str) -> list[str]:
    """The phrases of a text that may go on over lines (WRAP), as they are where each line ends its own list."""
    *ends, last = text.split(WRAP)
    return [*(phrase for end in ends for phrase in _last_of_list(end.strip(), has_comma=True)), last.strip()]


def without_level(text: str) -> str:
    """A skill without how well it is known: "Docker - expert", "Linux 90 %", "SQL (5 years)", "Skilled in MATLAB"."""
    name = _LEVEL_BEFORE.sub("", text[:300])
    for _ in range(3):
        match = _LEVEL_BEHIND.search(name)
        if match is None or not name[: match.start()].strip():
            break
        name = name[: match.start()].rstrip(" -–—:(")
    return name.strip()


def is_level(text: str) -> bool:
    """Whether a text says only how well something is known, or for how long."""
    return len(text) <= 60 and _ONLY_LEVEL.fullmatch(text.strip()) is not None


_STATES = (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois "
    "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri "
    "Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma "
    "Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington "
    "West_Virginia Wisconsin Wyoming"
)
_STATE = re.compile(rf"(?i:state of )?(?:{_STATES.replace(' ', '|').replace('_', ' ')}|[A-Z]{{2}})")
"""A state of the United States, which stands behind the license that holds there, or its two letters."""


def certificates(text: str) -> list[str]:
    """The names of certificates in a line; commas part them unless a year or a place stands behind one.

    What only goes on with the name before stays with it: "AWS D1.1 Structural Steel, 3G & 4G". A year alone is dropped,
    unless what stands behind counts from it: "2020, renewed 2023".
    """
    pieces = [piece.strip(" .") for piece in re.split(r"\s*[,;•|\t]\s*", text[:500]) if piece.strip(" .")]
    if len(pieces) > 1 and _STATE.fullmatch(pieces[1]) and re.search(r"(?i)licen|certif|regist", pieces[0]):
        pieces[:2] = [", ".join(pieces[:2])]  # a license and where it holds: Cosmetology license, Texas
    following = [*pieces[1:], ""]
    kept = [
        piece
        for piece, behind in zip(pieces, following, strict=True)
        if not _YEAR_ALONE.fullmatch(piece) or _LATER_YEAR.match(behind)
    ]
    names: list[str] = []
    for piece in kept:
        if names and (_GOES_ON.match(piece) or tells_of_before(piece) or _PLACE_AND_DATE.fullmatch(piece)):
            names[-1] += f", {piece}"
        else:
            names.append(piece)
    return names[:1] if any(map(_YEAR_ALONE.fullmatch, pieces)) else names


def tells_of_before(text: str) -> bool:
    """Whether a piece is only a date, a number or a state, of what stands before it.

    >>> [tells_of_before(text) for text in ("exp. 2026", "License No. 12345", "in progress", "May 2027", "CPR")]
    [True, True, True, True, False]
    """
    return _OF_BEFORE.fullmatch(text.strip(" .,;")) is not None


def parts_of_headline(text: str) -> list[str]:
    """The parts of a line under a name that may be a title: "Line cook · New Orleans · b@example.org"."""
    parts = re.split(r"\s*[|·•\t]\s*|\s+[–—-]\s+|\s{2,}", text[:300])
    return [
        part for part in parts if part and len(part.split()) <= 8 and not any(sign in part for sign in "@:0123456789")
    ]
