"""The words that plain questions are made of. Questions about roles stand in `role_questions`.

What a list can be asked for stands in `list_words`, those on one's own pay in `own_pay`, those on the figures
themselves in `asked_sources`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from careercli import cued

A = r"(?:an? |the |my )?"
ROLE, OTHER = r"(?P<role>.+?)", r"(?P<other>.+?)"
IN = r"(?: (?:in|near|around) (?P<place>.+))?"
PAY = r"(?:salary|salaries|pay|wages?|earnings|income)"
AT = r"(?: (?:(?:in|near|around|at) )?(?P<place>.+))?"
"""A place behind a word for pay, which needs no "in": "nurse salary austin"."""
OFFER = (
    r"(?P<offer>[$£€]?[0-9][0-9.,]*k?(?: ?(?:dollars|bucks|pounds|euros|usd|thousand))?"
    r"(?:(?: an?| per|/) ?(?:hour|hr|week|month|year)|ly)?)"
)
NO_MONEY = (
    r"(?![0-9.,]*\+?[ -]?(?:or more )?(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|hrs?|%|percent|people|"
    r"employees|jobs|kids|children|miles|lbs?|pounds of)\b)"
)
"""What does not stand behind an amount of money: "10 years of experience" is no pay."""


def offered(amount: str) -> str:
    """An amount as `--offer` takes it: dollars, which the record is in, need no sign."""
    plain = cued.sub(r"^\$| ?(?:dollars|bucks|usd)", "", amount)
    return cued.sub(r"(?<=[0-9]) ?thousand", "k", cued.sub(r"ly$", "", plain)).strip(" .,")


def fits(pattern: str, cues: Iterable[str], sentence: str) -> re.Match[str] | None:
    """The match of a whole sentence with a pattern, which is compiled only for one that has one of its cues."""
    return cued.fullmatch(pattern, sentence) if any(cue in sentence for cue in cues) else None


@functools.cache
def _beginnings(pattern: str) -> tuple[str, ...]:
    """The plain letters that each alternative of a pattern begins with; an empty one where that cannot be told."""
    if "(" in pattern:
        return ("",)
    found = []
    for part in pattern.split("|"):
        plain = part.replace("\\ ", " ").replace("\\-", "-")
        end = next((at for at, sign in enumerate(plain) if not (sign.isalnum() or sign in " '-")), len(plain))
        found.append(plain[: end - 1] if plain[end : end + 1] in ("?", "*", "{") and end else plain[:end])
    return tuple(found)


def may_have(pattern: str, words: str) -> bool:
    """Whether words may have what a pattern of alternatives fits: the cheap test before it is compiled."""
    return any(beginning in words for beginning in _beginnings(pattern))


FINE = r"(?:a |an )?(?:good|fair|enough|decent|ok|okay|reasonable|normal|low|high|bad|too (?:low|little))"
BEGINNER = r"(?:(?P<before>apprentice|trainee) )?(?P<role>.+?)(?: (?P<behind>apprentice|trainee))?"
ME = r"(?:i|you|u|ya|one|someone|somebody|people|we)"
JOBS = r"(?:jobs?|careers?|roles?|work|occupations?|professions?)"
MOVE = (
    r"(?:how (?:do|can|could) (?:i|you) |i(?:'d like| want| would like) to |(?:can|should|could) i )?"
    r"(?:(?:switch|chang|mov|go|transition|get|pivot)(?:e|ing)?(?: careers?| jobs?)? )?"
)
BETTER = r"(?:better|higher|best|more)[ -](?:paid|paying|pay|money)"
MINE = (
    r"(?:mine|my (?:own |current |present |old )*(?:job|work|career|role|occupation|position|pay|salary|wage)|"
    r"(?:what )?i (?:do|make|earn|get|am paid|have)(?: (?:right )?now| currently| today| at the moment)?|"
    r"(?:the (?:one|job) )?i(?: have|'ve) (?:got )?(?:now)?)"
)
"""One's own job, or its pay, that a sentence does not name."""
MINE_CUES = ("mine", "my ", "what i", "the ", "i")
"""How those words begin."""
HERE = (
    r"(?:near|around|close to) (?:me|here|us|(?:my )?home|where i (?:live|am|work))|near ?by|locally|"
    r"(?:in |near |around )?where i (?:live|am)|"
    r"(?:in|near|around|for) (?:my|our|this) (?:own )?(?:local )?"
    r"(?:area|state|city|town|region|county|neighbou?rhood|part of the country)|"
    r"(?<!from )(?<!go )here(?=[ ,.;?!]*$)|(?<=jobs )here"
)
"""What somebody calls the place that the profile names."""
DIGITS = tuple("0123456789")
SCHOOL = r"(?: (?:schools?|college|program(?:me)?s?|courses?|training|degrees?|class(?:es)?|certification))?"
FEES = r"(?:tuition(?: fees?)?|costs?|fees|prices?|student loans?|student debt)"
FEES_CUES = ("tuition", "cost", "fees", "price", "student ")
PROSPECTS = r"(?:(?:job|career|employment) )?(?:outlook|future|demand|prospects?|projections?|growth)"
PROSPECTS_CUES = ("outlook", "future", "demand", "prospect", "projection", "growth")
PAY_CUES = ("salar", "pay", "wage", "earnings", "income")
PAPERS = r"(?:(?:certifi\w+|certs?|degrees?|courses?|class(?:es)?|school(?:ing)?) )"
LICENSE = r"licen[sc](?:es?|ed|ure)"
GO = r"(?:get|go|break|move|switch|change|transition|pivot|cross over)(?: over)?"
RANKED = r"(?:the )?(?:most|best|more|highest|least|worst|lowest|less)"
HIGHER_SCHOOLS = r"(?:law|medical|med|grad(?:uate)?|dental|vet\w*|pharmac\w+) school\b"
"""Schools that only a bachelor's degree leads to: without one of them is with a bachelor's at most."""
_BUT = (
    r"\b(?:without|besides|except(?: for)?|other than|apart from|aside from|excluding|minus|outside of|"
    r"(?:that|which|who)(?: are| is|'s)(?: not|n't)|(?:that|which) (?:are|is)n't|but (?:not|no)|"
    r"(?<=jobs )(?:not|no)|(?<=careers )(?:not|no)|(?<=work )(?:not|no))"
    r"(?: (?:being|becoming|(?:having |needing )?to (?:be|become)))?(?: (?:an?|the|for))? "
)
_NO_SCHOOL = r"\b(?! (?:school|tech|assist))"
"""Behind the name of a job: no school is named by it, and no other job."""
APOSTROPHES = (
    (r"\bim(?= )", "i'm"), (r"\bive(?= )", "i've"), (r"\bwhats(?= )", "what's"),
    (r"\b(can|don|doesn|didn|isn|aren|won|wouldn|couldn|shouldn|hasn|haven)t\b", r"\1't"),
    (r"\bgonna\b", "going to"), (r"\bwanna\b", "want to"), (r"\bgotta\b", "have to"),
    (
        r"^what (?:do|does|would|can|will) (.+?) (?:usually |typically |normally )?start(?: out)? (?:at|on)"
        r"(?= (?:in|near)\b|[?!. ]*$)",
        r"starting pay of \1",
    ),
    (
        r"\bhow (?:long|many years)(?: is it| will it be| would it take)? (?:until|till|before) "
        r"(?:i'm|i am|i become|i can be|you're|you are|you become) an? "
        r"(?:licensed |journeyman |fully trained )?(?=[a-z])",
        "how long does it take to become a ",
    ),
    (r"\btell me (?:more )?about (?:being|working as|life as) (?=an? )", "tell me about "),
    (
        r"\b(?:what|how much) (?:would|could|will|can|do|does) (?:i|you|one|they) (?:make|earn|get paid) (?:as|being) "
        r"an? "
        r"(?:brand[- ]new|new|starting|beginning|rookie|entry[- ]level) ",
        "entry level pay for ",
    ),
    (r"\b(?:(?:that|which) (?:are|is) )?(?:the )?(?:exact )?opposite of (?:an? )?(?=[a-z])", "no "),
    (r" --in (?=[a-z])", " in "), (r"\bzero (?=[a-z])", "no "),
    (r"\b(?:no|without(?: any)?|little) (?:work|job|employment) history\b", "no experience"),
    (r"\b(?:work|job|employment) history\b", "past"),
    (
        r"\bhourly (?:pay|wages?|rates?)((?: (?:of|over|above|under|at least|more than))+ [$]?[0-9.]+)(?![0-9k])",
        r"pay\1 an hour",
    ),
    (
        r"\b(?:(?:that|which|where (?:i|you)) )?(?:(?:(?:do|does|did|would|will)(?:n't| not)|won't|wouldn't|not|never) "
        r"(?:need|require|want|involve|take|mean|ask for)\w*|(?:needs?|requires?|requiring|needing|with) no)"
        rf"(?: to| have| be| go| attend| going| any| an?)*(?= {HIGHER_SCHOOLS})",
        "without",
    ),
    (rf"{_BUT}(?:medical )?(?:doctors?|physicians?|surgeons?){_NO_SCHOOL}", "without medical school"),
    (rf"{_BUT}(?:lawyers?|attorneys?){_NO_SCHOOL}", "without law school"),
    (rf"{_BUT}dentists?{_NO_SCHOOL}", "without dental school"),
    (rf"{_BUT}(?:vets?|veterinarians?){_NO_SCHOOL}", "without vet school"),
)  # fmt: skip
"""Words that people type without their apostrophe, an option among words, what would be misread for a subject,
and schools that are not asked for: each is "without" one, and so is the work that only that school leads to."""
AGE_LIMIT = (
    r"(?:age|height|weight|vision) (?:limits?|requirements?|restrictions?|cut ?offs?)|(?:max(?:imum)?|min(?:imum)?) age"
)
"""What asks whom a job is open to by what they are."""
LIMIT_SAID = (
    "limits of age, height and sight: not recorded by themselves; where the way in speaks of one, it stands below"
)
HOW_MANY_BEHIND = r"(?P<job>[a-z].+?),? how many (?:jobs|openings|positions|of them)(?: are)?(?: there| open)?"
"""What asks for the number of jobs behind the name of one."""
