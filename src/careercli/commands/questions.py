"""Plain questions, read as the command that answers them. Every rule stands in this file; nothing is learnt or sent.

A question is about one or two roles ("what does a welder do", "nurse to doctor": `_ABOUT`), or it asks for roles by
what the record has of them (`_asked_list`): pay, schooling, growth, openings, a place, a field, a subject, an interest.
What the record has no word on (`_BEYOND`) is said to be so; the rest of the sentence is answered all the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from careercli.api import Catalog
from careercli.commands.reading import is_place
from careercli.roles.soc import FAMILIES

LONGEST = 200
"""Characters of a question that are looked at."""


@dataclass(frozen=True)
class Question:
    """A sentence as a command: its arguments, none if nothing can be answered, and remarks on what was not recorded."""

    arguments: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


_A = r"(?:an? |the |my )?"
_ROLE, _OTHER = r"(?P<role>.+?)", r"(?P<other>.+?)"
_IN = r"(?: (?:in|near|around) (?P<place>.+))?"
_PAY = r"(?:salary|salaries|pay|wages?|earnings|income)"
_BETTER = r"(?:better|higher|best|more)[ -](?:paid|paying|pay|money)"
_ABOUT: tuple[tuple[str, str], ...] = (
    (rf"what (?:does|do|is|are) {_A}{_ROLE} (?:do|like)(?: all day| every day)?", "activities"),
    (rf"(?:duties|tasks|responsibilities) of {_A}{_ROLE}", "activities"),
    (rf"(?:how (?:do|can|to) ?(?:i|you|one)? ?)?(?:become|becoming|train as|qualify as) {_A}{_ROLE}", "way"),
    (rf"(?:qualifications|requirements|training|education|degree) (?:for|to be|to become|of) {_A}{_ROLE}", "way"),
    (rf"{_A}{_ROLE} (?:apprenticeships?|training|qualifications|requirements)", "way"),
    (rf"{_A}(?:typical )?day in the life of {_A}{_ROLE}", "day"),
    (rf"what skills (?:does|do) {_A}{_ROLE} need|(?:what )?skills (?:for|of|needed for) {_A}(?P<role2>.+?)", "skills"),
    (rf"(?:how much|what) (?:does|do|is|are|can) {_A}{_ROLE} (?:earn|make|get paid|paid|pay){_IN}", "pay"),
    (rf"{_PAY} (?:of |for )?{_A}{_ROLE}{_IN}", "pay"),
    (rf"{_A}{_ROLE} {_PAY}{_IN}", "pay"),
    (rf"(?:is|are) {_A}{_ROLE} (?:a |an )?(?:growing|dying|safe|in demand|good)(?: jobs?| careers?)?", "outlook"),
    (rf"(?:outlook|future|demand) (?:for|of) {_A}{_ROLE}", "outlook"),
    (rf"(?:jobs?|careers?|something|work)? ?(?:like|similar to) {_A}{_ROLE},? (?:but|and|with) {_BETTER}", "better"),
    (rf"(?:jobs?|careers?) (?:like|similar to) {_A}{_ROLE}", "related"),
    (rf"(?:highest|best|top)[ -](?:paid|paying|earning) {_ROLE}", "best"),
    (rf"(?:how (?:do|can) (?:i|you) (?:go|get|move) )?(?:from )?{_A}{_ROLE} (?:in)?to {_A}{_OTHER}", "path"),
)  # fmt: skip
"""Questions about roles: what they look like, and how they are answered. The first that fits whole, and whose role is
one, counts."""
_SECTIONS = {
    "activities": ("activities",), "way": ("education", "statistics"), "skills": ("skills",),
    "outlook": ("statistics",),
}  # fmt: skip
_JOBS = r"(?:jobs?|careers?|roles?|work|occupations?|professions?)"
_AMOUNT = r"(?P<amount>[$£€]? ?[0-9][0-9.,]* ?(?:k\b|thousand)?)(?! ?(?:hours|%|percent|years))"
_LOW = re.compile(
    rf"(?:over|above|more than|at least|min(?:imum)? of|upwards of|pay(?:s|ing)?|earn(?:ing)?|make|making) {_AMOUNT}"
)
_HIGH = re.compile(rf"(?:under|below|less than|at most|up to) {_AMOUNT}")
_SORTS = (
    (r"(?:highest|best|top|well|better|good|most)[ -]?(?:paid|paying|pay|salary|salaries|money)|pay the most", "-pay"),
    (r"(?:lowest|worst)[ -]?(?:paid|paying|pay)", "pay"),
    (r"most openings|many openings|openings|hiring|vacancies|in demand", "-openings"),
    (r"growing|growth|fastest|of the future", "-growth"),
    (r"most common|most jobs|most people", "-jobs"),
)
"""What a list is ordered by."""
_SCHOOLING = (
    (r"(?:without|no|not need|don'?t need|don'?t have)(?: an?)?(?: college| university)? (?:degree|college)", "award"),
    (r"high school", "high school"), (r"associate(?:'?s)?(?: degree)?", "associate"),
    (r"bachelor(?:'?s)?(?: degree)?", "bachelor"), (r"master(?:'?s)? degree", "master"),
    (r"(?:no|without) (?:qualifications|diploma|education|school)", "none"),
)  # fmt: skip
_WIDER = (
    "arts and media", "computing", "business", "legal", "education", "construction", "food", "farming", "engineering",
    "science", "sales",
)  # fmt: skip
_FIELDS = {
    "health": r"health ?care|medical|health|nhs|hospital", "computing": r"tech|it|computing|software|technology",
    "business": r"business|finance|accounting", "legal": r"legal|law", "education": r"education|teaching|school",
    "construction": r"construction|building trade|trades?", "arts": r"arts?|media",
    "food": r"food|restaurant|hospitality", "farming": r"farming|agricultur\w+", "engineering": r"engineering",
    "science": r"science", "sales": r"sales|retail",
    **{name: re.escape(name) for name in FAMILIES.values() if name not in _WIDER},
}  # fmt: skip
_SUBJECTS = {
    "mathematics": r"maths?|mathematics|numbers", "biology": r"biology", "chemistry": r"chemistry",
    "physics": r"physics", "psychology": r"psychology", "geography": r"geography", "history": r"history",
    "foreign language": r"languages?", "computers and electronics": r"computers?|programming|coding",
    "engineering and technology": r"technology", "sociology and anthropology": r"sociology", "fine arts": r"fine arts",
    "medicine and dentistry": r"medicine", "law and government": r"law|government", "mechanical": r"machines?|engines?",
    "food production": r"cooking", "design": r"design",
}  # fmt: skip
"""Knowledge that the record rates; the name is a skill to `list --skill`."""
_INTERESTS = {
    "R": r"hands?|tools|plants|nature|outdoors?|outside|building things|physical",
    "I": r"research|ideas|problems|science|experiments", "A": r"art|music|creative|writing|drawing|designing",
    "S": r"people|helping|kids|children|caring|teaching", "E": r"leading|selling|persuading|business",
    "C": r"paperwork|records|data|order|rules",
}  # fmt: skip
"""What somebody likes, by the letter of RIASEC that the record rates."""
_ANIMALS = re.compile(r"\b(?:animals?|pets?|dogs?|horses?|cats?)\b")
_BEYOND: tuple[tuple[str, str, str], ...] = (
    ("stress", r"stress\w*|relaxed|calm|easy|quiet", "; what guides say of it: `careers list --stress low`"),
    (
        "remote work",
        r"remote(?:ly)?|(?:work|working) from home|home ?based|wfh",
        "; what guides say of it: `careers list --remote`",
    ),
    ("introversion", r"introver\w+|shy", ""),
    (
        "talking to people",
        r"(?:not|without|\w*n'?t(?: have to| need to| want to)?|no|avoid|little) "
        r"(?:talk|deal|work|interact)\w*(?: to| with)? people",
        "",
    ),
    ("outdoors work", r"outdoors?|outside", "; the interest in work with hands, plants and machines is: letter R"),
    ("travel", r"travel\w*", ""),
    ("hours", r"(?:[0-9]+ )?hours|part[ -]time|weekends?|nights?|shifts?|flexible", ""),
    ("danger, fun and prestige", r"dangerous|fun|prestig\w+|happy|happiest|safe from ai|ai proof", ""),
)
"""What the record has no word on: its name, the words that ask for it, and what comes nearest."""


def read(catalog: Catalog, text: str) -> Question | None:
    """A sentence as the command that answers it, or None if it is no question that this file has a rule for."""
    sentence = " ".join(re.sub(r"[?!.]+$|^find:", "", text[:LONGEST].lower()).replace("’", "'").split())
    if not sentence or '"' in sentence or re.search(r"(?:title|skill|faq):", sentence):
        return None
    return _about_roles(catalog, sentence) or _asked_list(sentence)


# Questions about roles


def _about_roles(catalog: Catalog, sentence: str) -> Question | None:
    for pattern, kind in _ABOUT:
        match = re.fullmatch(pattern, sentence)
        if match is None:
            continue
        groups = match.groupdict()
        question = _answered(catalog, kind, groups.get("role") or groups.get("role2") or "", groups)
        if question is not None:
            return question
    return None


def _answered(catalog: Catalog, kind: str, role: str, groups: dict[str, str | None]) -> Question | None:
    """The command for a question about a role, None if these words name none."""
    if re.search(rf"\b{_JOBS}\b", role):
        return None
    place = groups.get("place")
    if kind == "pay" and place is None and (split := _behind_role(catalog, role)):
        role, place = split
    slugs = _named(catalog, role)
    if not slugs or (place is not None and not is_place(place)):
        return None
    where = ("--in", place) if place else ()
    if kind == "best" or (kind == "pay" and len(slugs) > 1):
        return Question(("list", "--title", role, "--sort", "-pay" if kind == "best" else "-jobs", *where))
    if kind == "path":
        others = _named(catalog, groups.get("other") or "")
        return Question(("path", slugs[0], others[0]), _choice(slugs) + _choice(others)) if others else None
    if kind == "better":
        median = _median(catalog, slugs[0])
        return Question(("next", slugs[0], "--min-pay", str(int(median) + 1)), _choice(slugs)) if median else None
    remarks = _choice(slugs)
    if kind == "day" and slugs[0] not in catalog.query.slugs_with_section("day"):
        kind, remarks = "activities", (*remarks, f"a day by the clock: not recorded for {slugs[0]}")
    if kind in _SECTIONS:
        sections = (argument for name in _SECTIONS[kind] for argument in ("--section", name))
        return Question(("show", slugs[0], *sections), remarks)
    command = {"day": "day", "pay": "salary", "related": "related"}[kind]
    return Question((command, slugs[0], *where), remarks)


def _median(catalog: Catalog, slug: str) -> float | None:
    """The official median of a role a year, None if none is recorded."""
    return next((row.official_median for row in catalog.list().rows if row.slug == slug), None)


def _behind_role(catalog: Catalog, words: str) -> tuple[str, str] | None:
    """A role and the place that its last words are: "teacher texas"."""
    role, _blank, place = words.rpartition(" ")
    return (role, place) if role and _named(catalog, role) and is_place(place) else None


def _named(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The slugs of the roles that words name, the likeliest first; none for a guess."""
    from careercli.search.titles import EXACT, SURE, read_title

    reading = read_title(catalog, words, guess=False)
    return reading.slugs if reading.certainty in (EXACT, SURE) else ()


def _choice(slugs: tuple[str, ...]) -> tuple[str, ...]:
    return (f"the first of {', '.join(slugs)}",) if len(slugs) > 1 else ()


# Questions for roles


def _asked_list(sentence: str) -> Question | None:
    """The roles that a sentence asks for by what is recorded of them, and what it asks for that is not."""
    rest, remarks = _beyond(sentence)
    options: list[str] = []
    rest = _money(rest, options)
    for pattern, level in _SCHOOLING:
        if re.search(rf"\b{pattern}\b", rest):
            options += ["--education", level]
            rest = re.sub(rf"\b{pattern}\b", " ", rest)
            break
    if re.search(r"\b(?:no|without) experience\b|\bentry level\b", rest):
        options += ["--zone", "2", "--education", "high school"]
    sort = next((sort for pattern, sort in _SORTS if re.search(rf"\b(?:{pattern})\b", rest)), None)
    place = re.search(r"\b(?:in|near|around|at) ([a-z .]+?)$", rest)
    if place and is_place(place[1]):
        options += ["--in", place[1]]
    options += _field(rest)
    if _ANIMALS.search(rest) and not options:
        return Question(("match", "work with animals"), remarks)
    options += _likes(sentence if "outdoor" in sentence or "outside" in sentence else rest)
    is_request = re.search(rf"\b{_JOBS}\b|\bwhat can i do\b|\bworking\b|\bpaying\b", sentence)
    if not (options or sort or remarks) or not (is_request or remarks):
        return None
    if not options and not sort:
        return Question((), remarks)
    default = "-pay" if "--min-pay" in options or "--max-pay" in options else "-jobs"
    return Question(("list", *options, "--sort", sort or default), remarks)


def _beyond(sentence: str) -> tuple[str, tuple[str, ...]]:
    """The sentence without what the record has no word on, and a remark on each."""
    remarks = []
    for name, pattern, nearest in _BEYOND:
        found = re.sub(rf"(?:\b(?:with|and|for|but|no|not|low|without|where i can) )*\b(?:{pattern})\b", " ", sentence)
        if found != sentence:
            remarks.append(f"{name}: not recorded for occupations{nearest}")
            sentence = found
    return sentence, tuple(remarks)


def _money(rest: str, options: list[str]) -> str:
    for option, pattern in (("--min-pay", _LOW), ("--max-pay", _HIGH)):
        if (match := pattern.search(rest)) and (amount := _yearly(match["amount"], rest[match.end() :])):
            options += [option, amount]
            rest = rest[: match.start()] + rest[match.end() :]
    return rest


def _yearly(amount: str, behind: str) -> str | None:
    """An amount a year as digits; an hour's is of 2,080 hours. None for what is too little to be pay."""
    number = float(re.sub(r"[^0-9.]", "", amount).strip(".") or 0) * (1_000 if re.search(r"k|thousand", amount) else 1)
    if re.match(r" ?(?:an|per|/) ?h", behind):
        number *= 2_080
    return f"{number:.0f}" if number >= 1_000 else None


def _field(rest: str) -> list[str]:
    for family, pattern in _FIELDS.items():
        if re.search(rf"\b(?:{pattern}) {_JOBS}\b|\b{_JOBS} in (?:the )?(?:{pattern})\b", rest):
            return ["--family", family]
    return []


def _likes(rest: str) -> list[str]:
    """The subject or the interests that a sentence names."""
    for skill, pattern in _SUBJECTS.items():
        if re.search(rf"\b(?:{pattern})\b", rest):
            degree = ["--education", "bachelor"] if "degree" in rest else []
            return ["--skill", skill, *degree]
    letters = [letter for letter, pattern in _INTERESTS.items() if re.search(rf"\b(?:{pattern})\b", rest)]
    return ["--interests", "".join(letters[:3])] if letters else []
