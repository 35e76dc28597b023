"""Rules of English for phrases that name skills: filler around the names, examples, what "and" joins."""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli.skills import normalize

_BEFORE = re.compile(
    r"^(?:(?:and|or|the|a|an|in|of|with|to|for|as|both|other|various|relevant|related|modern|current|specific|multiple)\s+"
    r"|(?:very\s+)?(?:strong|excellent|exceptional|outstanding|superior|good|great|basic|foundational|fundamental|advanced"
    r"|intermediate|solid|sound|proven|demonstrated|effective|proper|thorough|deep|working|general|overall|expert|high"
    r"|superb|keen|clear\s+and\s+concise|clear|concise)\s+(?!(?:and|or|level)\b)"
    r"|(?:proficiency|proficient|competence|competency|competent|experience|experienced|expertise|knowledge"
    r"|knowledgeable|understanding|familiarity|familiar|ability|fluency|skilled|skills?|command|grasp|use|using|usage"
    r"|working|mastery|awareness)\s+(?:in|with|of|using|about|on|to|for)\s+(?:the\s+use\s+of\s+)?"
    r"|(?:proficient|effective|efficient)\s+use\s+of\s+|(?:solely\s+|jointly\s+)?responsible\s+for\s+)",
    re.IGNORECASE,
)  # fmt: skip
_AFTER = re.compile(
    r"\s+(?:abilit(?:y|ies)|proficienc(?:y|ies)|expertise|experience|usage|use|understanding|knowledge"
    r"|competenc(?:e|y|ies)|operation|techniques?|aptitude|capabilit(?:y|ies)|orientation)$",
    re.IGNORECASE,
)
_SKILLS = re.compile(r"\s+skills?$", re.IGNORECASE)
_SOFTWARE_OF = (
    r"management|filing|signature|e-?discovery|collaboration|communication|conferencing|storage|scheduling|editing"
    r"|automation|docketing|tracking|accounting|presentation|compliance|analytics|reporting|billing|timekeeping|redaction"
)
_GENERIC_TAIL = re.compile(
    rf"({_SOFTWARE_OF})\s+(?:tools?|platforms?|systems?|solutions?|applications?|programs?|packages?)$", re.IGNORECASE
)
_CORE_ENDS = tuple(
    noun + plural
    for noun in ("skill", "tool", "platform", "system", "solution", "application", "program", "package")
    for plural in ("", "s")
)
"""How a name ends, in small letters, from which `_SKILLS` or `_GENERIC_TAIL` takes something away."""
_TAIL = re.compile(r"^(?:tools?|platforms?|systems?|solutions?|applications?|software)$", re.IGNORECASE)
_SUCH_AS = re.compile(
    r"\s*[,;:]?\s+(such as|including|e\.g\.,?|for example|like|using|via|with)\s+(.+)$", re.IGNORECASE
)
_LEAD = re.compile(r"^(?:e\.?g\.?,?|i\.?e\.?,?|such as|including|for example|like)\s+", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:,|;|\s/\s)\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|&)\s+|\s*,\s*(?:(?:and|&)\s+)?|;\s*", re.IGNORECASE)
_PURPOSE = re.compile(r"\s+(?:for|in|on|within|under|to)\s+.+$", re.IGNORECASE)
_ETC = re.compile(
    r",?\s*\b(?:and\s+)?(?:etc\.?|and so on|and more|or similar(?:\s+\w+)*|similar\s+\w+)$", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"[(,;:]|\s/\s|[&–—]|\b(?:and|or|the|for|in|on|within|under|to|via|with|using|like|such|including|skills?)\b|^e\.?g",
    re.IGNORECASE,
)
_SHORT_FORM = re.compile(r"^([^()]+)\s\(([A-Z][A-Za-z]{1,7})\)")
_SMALL_WORDS = frozenset(("and", "of", "the", "with", "for", "in", "on", "to"))
_PRODUCT = re.compile(r"[a-z][A-Z]|\d|^[A-Z]{2,}$|[+#]$")

_NOT_SKILLS = frozenset((
    "skill", "tool", "system", "software", "platform", "solution", "application", "program", "package", "technology",
    "technique", "database", "procedure", "concept", "process", "method", "management", "analysis", "standard",
    "support", "project", "training", "time", "task", "work", "proficiency", "knowledge", "understanding", "ability",
    "experience", "expertise", "other", "staff", "team", "client", "document", "data", "report", "office", "written",
    "verbal", "oral", "independently", "equipment", "service", "product", "principle", "practice", "general",
    "advanced", "basic", "level", "degree",
))  # fmt: skip
"""Words that are no skill when they stand alone."""
_NEEDS_HEAD = frozenset((
    "written", "verbal", "oral", "time", "task", "project", "workflow", "calendar", "filing", "document", "case",
    "client", "data", "record", "risk", "change", "quality", "vendor", "deadline", "contract", "budget", "inventory",
    "event", "people", "team", "stress", "conflict",
))  # fmt: skip
"""Words that borrow the noun of what they are joined to: "Time and Workflow Management" is "Time Management", too."""
_VERBS = frozenset((
    "drafting", "preparing", "writing", "managing", "conducting", "reviewing", "editing", "organizing", "maintaining",
    "handling", "mentoring", "coordinating", "developing", "creating", "analyzing",
))  # fmt: skip
"""Verbs whose second object is a skill only together with them: "Drafting pleadings and discovery documents"."""


def is_composite(phrase: str) -> bool:
    """False if a phrase is plainly one name, with nothing around or between. The quick way for lists of products."""
    return bool(
        _BETWEEN.search(phrase) or _BEFORE.match(phrase) or _AFTER.search(phrase) or _GENERIC_TAIL.search(phrase)
    )


def strip_filler(phrase: str) -> str:
    """The phrase without a piece of filler before it, or else after it; the phrase itself if there is none."""
    stripped = _BEFORE.sub("", phrase, count=1).strip()
    return stripped if stripped != phrase else _AFTER.sub("", phrase, count=1).strip()


def shown(phrase: str) -> str:
    """The phrase as a name to show where one unknown word is left of it: without what only leads in to it.

    >>> shown("Ability to work at heights"), shown("Employee orientation")
    ('work at heights', 'Employee orientation')
    """
    while (bare := _BEFORE.sub("", phrase, count=1).strip()) != phrase and normalize.key(bare) and not is_generic(bare):
        phrase = bare
    return phrase


def initials(phrase: str) -> str:
    """The short form in brackets that is made of the first letters of all words before it, which are one name then.

    >>> initials("Americans with Disabilities Act (ADA)"), initials("First aid and resuscitation (CPR)")
    ('ADA', '')
    """
    match = _SHORT_FORM.match(phrase)
    if match is None:
        return ""
    words = re.findall(r"[A-Za-z]+", match[1])
    telling = [word[0] for word in words if word.lower() not in _SMALL_WORDS]
    letters = [letter for letter in match[2].lower() if letter.isalpha()]
    return match[2] if len(letters) > 1 and "".join(telling).lower() == "".join(letters) else ""


def core_name(name: str) -> str:
    """A name without "skills" at its end, and with its tools, platforms and systems called software."""
    if name.isascii() and not name.rstrip().lower().endswith(_CORE_ENDS):  # no pattern fits: tens of thousands of names
        return name
    stripped = _SKILLS.sub("", name)
    return _GENERIC_TAIL.sub(r"\1 software", stripped if normalize.key(stripped) else name)


def is_generic(name: str) -> bool:
    """True if a name says nothing alone: "procedures", "management", "software tools"."""
    words = normalize.stems(name)
    return not words or (words[0] in _NOT_SKILLS if len(words) == 1 else all(map(_TAIL.match, words)))


def capitalize(name: str) -> str:
    """The name with a capital first letter, but for a product whose name begins small (iManage)."""
    first_word = name.partition(" ")[0]
    return name if is_product_name(first_word) else name[:1].upper() + name[1:]


def is_product_name(name: str) -> bool:
    """True if a name is written as only a product's is: inner capitals, digits, all capitals."""
    return _PRODUCT.search(name) is not None


def without_brackets(phrase: str) -> tuple[str, list[str]]:
    """The phrase without its brackets, and the items listed in them."""
    brackets = re.findall(r"\(([^()]*)\)", phrase)
    items = [item for inside in brackets for item in _split_list(_LEAD.sub("", inside.strip()))]
    return " ".join(re.sub(r"\([^()]*\)", " ", phrase).split()), items


def without_such_as(phrase: str) -> tuple[str, list[str], bool]:
    """The phrase without "such as …" or "using …", what is listed there, and True if that is a list of examples.

    After "using", "via" and "with" only what is a skill on its own counts; one word with what follows is one name.
    """
    match = _SUCH_AS.search(phrase)
    if match is None or not normalize.key(phrase[: match.start()]):
        return phrase, [], True
    if match[1].lower() == "with" and " " not in phrase[: match.start()].strip():
        return phrase, [], True  # "Fastening with bolts"
    examples = match[1].lower() not in ("using", "via", "with")
    return phrase[: match.start()].strip(" ,;:"), _split_list(match[2]), examples


def without_purpose(phrase: str) -> str:
    """The phrase without its purpose or place: "Data entry for case management systems" is "Data entry"."""
    return _PURPOSE.sub("", phrase)


def split_at_and(phrase: str, known: Callable[[str], bool]) -> list[str]:
    """The parts that "and" and commas join, each in full: "Time and Workflow Management" is two kinds of management.

    `known` says whether a part is a known skill, which borrows no noun.
    """
    parts = [part for part in _AND.split(phrase) if part.strip()]
    if len(parts) < 2:
        return [phrase]
    last_words = parts[-1].split()
    head = last_words[-1]
    if len(last_words) == 2:
        parts[:-1] = [
            f"{part} {head}" if len(part.split()) == 1 and not known(part) and _borrows(part, head) else part
            for part in parts[:-1]
        ]
    verb = parts[0].split()[0]
    if verb.lower() in _VERBS and len(parts[0].split()) > 1:
        parts[1:] = [part if part.split()[0].lower().endswith("ing") else f"{verb} {part}" for part in parts[1:]]
    return parts


def _borrows(part: str, head: str) -> bool:
    """True if a part needs the last noun: "Time" in "Time and Workflow Management"."""
    return normalize.key(part) in _NEEDS_HEAD or _TAIL.match(head) is not None


def _split_list(text: str) -> list[str]:
    """The items of a list in running text: "Clio, MyCase and others" without what names nothing."""
    listed = text.strip()
    while more := _ETC.search(listed):  # one at a time: a pattern that repeats them tries every way to part them
        listed = listed[: more.start()]
    items = (item.strip() for item in _LIST.split(listed) if item)
    return [item for item in items if normalize.key(item)]
