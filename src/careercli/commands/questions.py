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
_AT = r"(?: (?:(?:in|near|around|at) )?(?P<place>.+))?"
"""A place behind a word for pay, which needs no "in": "nurse salary austin"."""
_OFFER = (
    r"(?P<offer>[$£€]?[0-9][0-9.,]*k?(?: ?(?:dollars|bucks|pounds|euros|usd|thousand))?"
    r"(?:(?: an?| per|/) ?(?:hour|hr|week|month|year)|ly)?)"
)
_FINE = r"(?:a |an )?(?:good|fair|enough|decent|ok|okay|reasonable|normal|low|high|bad|too (?:low|little))"
_BEGINNER = re.compile(r"(?:(?P<before>apprentice|trainee) )?(?P<role>.+?)(?: (?P<behind>apprentice|trainee))?")
_ME = r"(?:i|you|one|someone|somebody|people|we)"
_MOVE = (
    r"(?:how (?:do|can|could) (?:i|you) |i(?:'d like| want| would like) to |(?:can|should|could) i )?"
    r"(?:(?:switch|chang|mov|go|transition|get|pivot)(?:e|ing)?(?: careers?| jobs?)? )?"
)
_BETTER = r"(?:better|higher|best|more)[ -](?:paid|paying|pay|money)"
_ABOUT: tuple[tuple[str, str], ...] = (
    (rf"(?:is|are|would|was) {_OFFER} (?:be )?{_FINE}(?: {_PAY}| money| offer)? (?:for|as) {_A}{_ROLE}{_IN}", "offer"),
    (rf"(?:i was |i am |i'm )?(?:being )?offered {_OFFER} (?:as|for) {_A}{_ROLE}{_IN}", "offer"),
    (rf"(?:compare|comparing|comparison of) {_A}{_ROLE} (?:and|with|to|or|vs\.?|versus) {_A}{_OTHER}", "compare"),
    (rf"(?:what(?:'s|s| is|) )?(?:the )?differences? between {_A}{_ROLE} (?:and|or) {_A}{_OTHER}", "compare"),
    (rf"(?:should i|is it better to) (?:be|become|train as) {_A}{_ROLE} or {_A}{_OTHER}", "compare"),
    (rf"(?:which|who|what) (?:pays|earns|makes) (?:more|better),? {_A}{_ROLE} or {_A}{_OTHER}", "pays"),
    (
        rf"{_A}{_ROLE} (?:vs\.?|versus|or) {_A}{_OTHER},? "
        rf"(?:{_PAY}|(?:which|who|what) (?:pays|earns|makes) (?:more|better))",
        "pays",
    ),
    (rf"{_A}{_ROLE} (?:vs\.?|versus|or|compared (?:to|with)) {_A}{_OTHER}(?:,? which is better)?", "compare"),
    (rf"what (?:else )?(?:can|could|might|should) {_A}{_ROLE} (?:become|be|do next|do instead|move (?:in)?to)", "next"),
    (
        rf"what (?:else |other )?(?:jobs?|careers?|work)? ?(?:can|could|should|might) {_ME} "
        rf"(?:become|be|do|get|go into)(?: next)?,? (?:as|after|from|if i am|if i'm)"
        rf"(?: being| working as)? {_A}{_ROLE}",
        "next",
    ),
    (
        rf"where (?:can|could|do|should) {_ME} (?:go|move)(?: next| on)? (?:from|after|as)(?: being| working as)? "
        rf"{_A}{_ROLE}",
        "next",
    ),
    (rf"(?:jobs?|careers?|work) (?:that )?{_A}{_ROLE} (?:can|could) (?:move (?:in)?to|become|go into|do|get)", "next"),
    (rf"(?:jobs?|careers?|work|what next|what comes) (?:for an? (?:ex|former)|after)[ -]{_A}{_ROLE}", "next"),
    (rf"(?:the )?next (?:steps?|moves?|jobs?|careers?) (?:for|after|from) {_A}{_ROLE}", "next"),
    (rf"what (?:does|do|is|are) {_A}{_ROLE} (?:do|like)(?: all day| every day)?", "activities"),
    (rf"(?:duties|tasks|responsibilities) of {_A}{_ROLE}", "activities"),
    (rf"(?:how (?:do|can|to) ?(?:i|you|one)? ?)?(?:become|becoming|train as|qualify as) {_A}{_ROLE}", "way"),
    (rf"(?:qualifications|requirements|training|education|degree) (?:for|to be|to become|of) {_A}{_ROLE}", "way"),
    (rf"{_A}{_ROLE} (?:apprenticeships?|training|qualifications|requirements)", "way"),
    (rf"{_A}(?:typical )?day in the life of {_A}{_ROLE}", "day"),
    (rf"what skills (?:does|do) {_A}{_ROLE} need|(?:what )?skills (?:for|of|needed for) {_A}(?P<role2>.+?)", "skills"),
    (rf"(?:how much|what) (?:does|do|is|are|can) {_A}{_ROLE} (?:earn|make|get paid|paid|pay){_IN}", "pay"),
    (rf"{_PAY} (?:of |for )?{_A}{_ROLE}{_IN}", "pay"),
    (rf"{_A}{_ROLE} {_PAY}{_AT}", "pay"),
    (rf"(?:is|are) {_A}{_ROLE} (?:a |an )?(?:growing|dying|safe|in demand|good)(?: jobs?| careers?)?", "outlook"),
    (rf"(?:outlook|future|demand) (?:for|of) {_A}{_ROLE}", "outlook"),
    (rf"(?:jobs?|careers?|something|work)? ?(?:like|similar to) {_A}{_ROLE},? (?:but|and|with) {_BETTER}", "better"),
    (rf"(?:jobs?|careers?) (?:like|similar to) {_A}{_ROLE}", "related"),
    (rf"(?:highest|best|top)[ -](?:paid|paying|earning) {_ROLE}", "best"),
    (rf"{_MOVE}(?:from )?{_A}{_ROLE} (?:in)?to {_A}{_OTHER}", "path"),
)  # fmt: skip
"""Questions about roles: what they look like, and how they are answered. The first that fits whole, and whose role is
one, counts."""
_FROM_HERE = re.compile(
    rf"(?:what (?:else |other )?(?:jobs?|careers?|work)? ?(?:can|could|should|might) {_ME} (?:become|be|do|get)"
    r"(?: next| now| instead)?|"
    r"(?:what|which) (?:jobs?|careers?) (?:suits?|fits?|is right for|is best for|would suit) me|"
    r"where (?:can|could|do|should) i go (?:next|from here)|what (?:comes |is |'s )?next|"
    r"(?:i (?:do not|don't) know )?what to (?:become|do with my life)|help me (?:choose|find) a (?:job|career))"
)
"""Asked of the person, with no role: answered from the profile, or by `careers start`."""
_SKILL = re.compile(
    rf"(?:what (?:jobs?|careers?|work)? ?can {_ME} (?:do|get)|jobs?|careers?|work) "
    r"(?:with|using|that uses?) (?P<skill>.+)"
)
"""What somebody can do, asked for with nothing else."""
_WORKERS = {
    r"teaching|(?:a )?school": "high school teacher", r"retail|(?:the )?shops?|shop work": "retail salesperson",
    r"nursing": "registered nurse", r"hospitality|waiting tables|waitressing|restaurants?": "waiter",
    r"office(?: work)?|admin(?:istration)?": "office clerk", r"trucking|truck driving": "truck driver",
    r"accounting|accountancy": "accountant", r"cooking|kitchens?": "restaurant cook", r"bartending": "bartender",
    r"customer service|call cent(?:er|re)s?": "customer service representative", r"law": "lawyer",
    r"warehouses?|warehouse work": "laborer and freight mover", r"construction": "construction laborer",
    r"cleaning": "janitor", r"sales": "wholesale sales representative", r"security": "security guard",
    r"social work": "child, family, and school social worker", r"caring|care work": "home health aide",
    r"programming|coding|software": "software developer", r"marketing": "marketing manager",
    r"factory work|factories|manufacturing": "assembler and fabricator",
}  # fmt: skip
"""What people call the field they come from, with the role that most of them have there."""
_SECTIONS = {
    "activities": ("activities",), "way": ("education", "statistics"), "skills": ("skills",),
    "outlook": ("statistics",),
}  # fmt: skip
_WRITTEN = {
    "activities": ("responsibilities", ("summary", "responsibilities")),
    "way": ("entry_path", ("entry-path", "education")),
}
"""The key that a hand-written role tells it by, and what is shown then instead."""
_JOBS = r"(?:jobs?|careers?|roles?|work|occupations?|professions?)"
_AMOUNT = r"(?P<amount>[$£€]? ?[0-9][0-9.,]* ?(?:k\b|thousand)?)(?! ?(?:hours|%|percent|years))"
_LOW = re.compile(
    rf"(?:over|above|more than|at least|min(?:imum)? of|upwards of|pay(?:s|ing)?|earn(?:ing)?|make|making) {_AMOUNT}"
)
_HIGH = re.compile(rf"(?:under|below|less than|at most|up to) {_AMOUNT}")
_LASTING = (
    r"(?:still |always )?(?:exist|be around|be here|be needed|be in demand)|will (?:not|never) disappear|"
    r"future[- ]?proof|(?:won'?t|not|never) (?:disappear|die out|go away|vanish)|"
    r"(?:that|which) (?:will )?(?:last|survive)"
)
_YEARS = r"\b(?:in|for) (?:the )?(?:next |another )?(?:[0-9]+|a few|five|ten|twenty|thirty) years?(?:' time)?"
_MANY = "20000"
"""People in a role that is asked for because it will last: a growing one of few people is no such thing."""
_SORTS = (
    (
        r"(?:highest|high|best|top|well|better|good|most)[ -]?(?:paid|paying|pay|salary|salaries|money)|"
        r"pay(?:s|ing)? (?:the most|well)",
        "-pay",
    ),
    (r"(?:lowest|worst)[ -]?(?:paid|paying|pay)", "pay"),
    (r"most openings|many openings|openings|hiring|vacancies|in demand", "-openings"),
    (r"growing|growth|fastest|of the future", "-growth"),
    (rf"{_LASTING}", "-growth"),
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
_NEEDING = {
    "mathematics": "engineering", "biology": "healthcare", "chemistry": "science", "physics": "engineering",
    "psychology": "community", "computers and electronics": "computing", "engineering and technology": "engineering",
    "sociology and anthropology": "community", "fine arts": "arts and media", "medicine and dentistry": "healthcare",
    "law and government": "legal", "mechanical": "repair", "food production": "food", "design": "engineering",
}  # fmt: skip
"""The family of which the occupations rate a subject highest: the mean of O*NET's importance, families of five or more.

A list cannot be sorted by a rating, and most jobs that use some mathematics need little of it.
"""
_INTERESTS = {
    "R": r"hands?|tools|plants|nature|outdoors?|outside|building things|physical",
    "I": r"research|ideas|problems|science|experiments", "A": r"art|music|creative|writing|drawing|designing",
    "S": r"people|helping|kids|children|caring|teaching", "E": r"leading|selling|persuading|business",
    "C": r"paperwork|records|data|order|rules",
}  # fmt: skip
"""What somebody likes, by the letter of RIASEC that the record rates."""
_ANIMALS = re.compile(r"\b(?:animals?|pets?|dogs?|horses?|cats?)\b")
_BEYOND: tuple[tuple[str, str, str], ...] = (
    ("stress", r"(?:less )?stress\w*|relaxed|calm|easy|quiet", ""),
    ("remote work", r"remote(?:ly)?|(?:work|working) from home|home ?based|wfh", ""),
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
_RECORDED = (
    'pay, schooling, growth and openings are: `careers list --education "high school" --sort -pay` shows the best paid '
    "that need no degree"
)
"""What is offered where all that was asked for is beyond the record."""


def read(catalog: Catalog, text: str) -> Question | None:
    """A sentence as the command that answers it, or None if it is no question that this file has a rule for."""
    sentence = " ".join(re.sub(r"[?!.]+$|^find:", "", text[:LONGEST].lower()).replace("’", "'").split())
    if not sentence or '"' in sentence or re.search(r"(?:title|skill|faq):", sentence):
        return None
    question = _about_me(catalog, sentence) or _about_roles(catalog, sentence)
    if question or _is_title(catalog, sentence):
        return question
    return _asked_list(sentence) or _with_skill(catalog, sentence)


def _is_title(catalog: Catalog, sentence: str) -> bool:
    """Whether words are a title: a travel nurse asks for no travel, a part-time plumber for no hours."""
    if re.search(rf"\b{_JOBS}\b", sentence):
        return False
    return any(_named(catalog, words) for words in dict.fromkeys((sentence, " ".join(_beyond(sentence)[0].split()))))


# Questions about the person


def _about_me(catalog: Catalog, sentence: str) -> Question | None:
    """What the person could become: `next` of the role in the profile, or a word on `careers start`."""
    if not _FROM_HERE.fullmatch(sentence):
        return None
    own = catalog.profile().profile.role
    if own and catalog.slug_meant(own):
        return Question(("next",))
    return Question(
        (),
        ("that depends on you: `careers start` asks what you have done and like, `careers next waiter` takes a role",),
    )


def _with_skill(catalog: Catalog, sentence: str) -> Question | None:
    """What a skill leads to: "what can I do with excel"."""
    match = _SKILL.fullmatch(sentence)
    skill = match["skill"] if match else ""
    return Question(("match", skill)) if skill and getattr(catalog.skills(skill, limit=1), "sure", ()) else None


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
    if kind == "path" and (move := _into_field(catalog, role, groups.get("other") or "")):
        return move
    if re.search(rf"\b{_JOBS}\b", role):
        return None
    place = groups.get("place")
    if kind == "pay" and place is None and (split := _behind_role(catalog, role)):
        role, place = split
    slugs = _named(catalog, role)
    if not slugs or (place is not None and not is_place(place, misspelt=kind != "pay")):
        return None
    where = ("--in", place) if place else ()
    if kind in ("compare", "pays"):
        others = _named(catalog, groups.get("other") or "")
        command = "compare" if kind == "compare" else "salary"
        return Question((command, slugs[0], others[0]), _choice(slugs) + _choice(others)) if others else None
    if kind == "offer":
        remarks = _choice(slugs)
        if (
            (match := _BEGINNER.fullmatch(role))
            and (level := match["before"] or match["behind"])
            and (trade := _named(catalog, match["role"]))
        ):
            slugs = trade
            remarks = (f"pay of {level}s: not recorded apart; these figures are of {trade[0]} as a whole",)
        return Question(("salary", slugs[0], "--offer", _offered(groups.get("offer") or ""), *where), remarks)
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
        kind, remarks = "activities", (*remarks, f"an hour-by-hour day: not recorded for {slugs[0]}")
    if kind in _SECTIONS:
        written, instead = _WRITTEN.get(kind, ("", ()))
        told = bool(written) and slugs[0] in catalog.query.slugs_with_section(written)
        sections = (argument for name in (instead if told else _SECTIONS[kind]) for argument in ("--section", name))
        return Question(("show", slugs[0], *sections), remarks)
    command = {"day": "day", "pay": "salary", "related": "related", "next": "next"}[kind]
    return Question((command, slugs[0], *where), remarks)


def _into_field(catalog: Catalog, origin: str, target: str) -> Question | None:
    """A move into a field: `next` of the role, kept to that field; also from a field, which its usual role stands for.

    None if the target is a role and the origin is one too: that is a path; or if one of them is neither.
    """
    field = next((name for name, words in _FIELDS.items() if re.fullmatch(rf"(?:{words})(?: {_JOBS})?", target)), None)
    worker = next((title for words, title in _WORKERS.items() if re.fullmatch(words, origin)), None)
    slugs = _named(catalog, worker or origin)
    if not slugs or not (field or worker):
        return None
    remarks = (f"{origin} is taken as {slugs[0]}: name your own role instead",) if worker else _choice(slugs)
    if field:
        return Question(("next", slugs[0], "--family", field), remarks)
    others = _named(catalog, target)
    return Question(("path", slugs[0], others[0]), remarks + _choice(others)) if others else None


def _offered(amount: str) -> str:
    """An amount as `--offer` takes it: dollars, which the record is in, need no sign."""
    plain = re.sub(r"^\$| ?(?:dollars|bucks|usd)", "", amount)
    return re.sub(r"(?<=[0-9]) ?thousand", "k", re.sub(r"ly$", "", plain)).strip()


def _median(catalog: Catalog, slug: str) -> float | None:
    """The official median of a role a year, None if none is recorded."""
    return next((row.official_median for row in catalog.list().rows if row.slug == slug), None)


def _behind_role(catalog: Catalog, words: str) -> tuple[str, str] | None:
    """A role and the place that its last words are: "teacher texas"."""
    role, _blank, place = words.rpartition(" ")
    return (role, place) if role and _named(catalog, role) and is_place(place, misspelt=False) else None


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
    rest = re.sub(_YEARS, " ", rest)
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
    if sort and re.search(rf"\b(?:{_LASTING})\b", rest):
        options += ["--min-jobs", _MANY]
    is_request = re.search(
        rf"\bi(?:'m| am) good (?:with|at)\b|\bi (?:like|love|enjoy)\b|"
        rf"\b{_JOBS}\b|\bwhat can i do\b|\bworking\b|\bpaying\b",
        sentence,
    )
    if not (options or sort or remarks) or not (is_request or remarks):
        return None
    if not options and not sort:
        return Question((), (*remarks, _RECORDED))
    if not sort and options[0] == "--skill" and len(options) == 2 and (family := _NEEDING.get(options[1])):
        every = f"`careers list --skill {_quoted(options[1])}` lists every role that uses it"
        options += ["--family", family]
        sort, remarks = "-pay", (*remarks, f"{options[1]} is needed most in {family}; {every}")
    if not sort and options[0] == "--interests" and len(options) == 2:
        return Question(("interests", options[1]), remarks)
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


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name


def _likes(rest: str) -> list[str]:
    """The subject or the interests that a sentence names."""
    for skill, pattern in _SUBJECTS.items():
        if re.search(rf"\b(?:{pattern})\b", rest):
            degree = ["--education", "bachelor"] if "degree" in rest else []
            return ["--skill", skill, *degree]
    letters = [letter for letter, pattern in _INTERESTS.items() if re.search(rf"\b(?:{pattern})\b", rest)]
    return ["--interests", "".join(letters[:3])] if letters else []
