"""Whether one's pay is low: "is my pay low? I earn 31,000 as a waitress". What is not typed is that of the profile."""

from __future__ import annotations

from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.intent_words import A_MOVE
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.schooling import own_schooling
from careercli.profile import on_file
from careercli.roles.pay_periods import PERIODS

_LOW = (
    r"(?:too |very |rather |so |really )?"
    r"(?:low|bad|poor|little|good|fair|okay|ok|enough|normal|high|decent|reasonable|average|right|competitive)\b"
)
PAY_ASKED = (
    rf"\b(?:is|isn't|are) my (?:own |current )?{rules.PAY}(?: of [$]?[0-9][0-9.,]*k?)? {_LOW}|"
    r"\b(?:ask(?:ing)?(?: my boss| them)? for|negotiate|deserve|due(?: for)?|worth|get) (?:an? )?(?:pay )?raise\b|"
    r"\b(?:am i|i(?: am|'m)) (?:being )?(?:(?:under|over) ?paid|"
    r"paid (?:enough|fairly|well|too (?:little|low)|badly|poorly|right|properly))|"
    r"\b(?:am i|do i) (?:earn|mak|get)(?:ing|ting|e)?(?: paid)? (?:enough|too little)|"
    r"\bshould i (?:be )?(?:paid|earn|earning|make|making|get|getting)(?: paid)? more\b|"
    rf"\bhow (?:does|do|is) my {rules.PAY} (?:compare|stack up|look)|\bhow (?:good|low|bad|fair) is my {rules.PAY}"
)
"""Whether somebody is paid as others are."""
PAY_ASKED_CUES = ("raise", "my ", "am i ", "i'm ", "i am ", "do i ", "should i ")
IS_IT = rf"\bis (?:this|that|it) (?:{rules.PAY} )?{_LOW}"
"""The same, beside an amount."""
OWN_AMOUNT = (
    rf"\b(?:i|i'm|i am|me|and|currently|now|a year|pays? me)(?: (?:only|just|currently|now))* "
    rf"(?:earn(?:ing)?|mak(?:e|ing)|get(?:ting)?|(?:am |get )?paid|on)(?: (?:only|just|about|around))? "
    rf"{rules.OFFER}(?![\w%])"
)
_ASKED_AMOUNT = rf"\b(?:on|at|for|earning|making|paid)(?: (?:only|just|about|around))* {rules.OFFER}(?![\w%])"
"""An amount in front of "is that low": it is one's own."""
OWN_AMOUNT_CUES = ("earn", "mak", "get", "paid ", "on ")
WORKS_AS = (
    r"\b(?:as|i am|i'm|i work as|for|being) (?:an? |the )?((?!paid|under|over|earning|making)[a-z][a-z' -]*?)"
    r"(?=,? (?:earning|making|on|at|with|who|getting|paid|and i|and am)\b|[,.;?!]|$)"
)
"""The role that somebody has."""


_LOOKS_ON = (
    rf"\b(?:what|which|any|other|find|show|list)\b[^.;?!]*\b(?:pays?|paid|paying|earns?) (?:me )?(?:more|better)\b|"
    rf"\b(?:more|better|higher)[ -](?:pay\w*|paid) {rules.JOBS}\b|\bwhat (?:else |other jobs? )?(?:can|could|should|"
    rf"might) i (?:be|become|do)\b|\b(?:what|which|other) {rules.JOBS}\b"
)
"""What asks for other work beside the pay of one's own: the moves from it."""
TARGET = (
    r"\b(?:could|can|should|may|might|will|would) i (?:ever |still |realistically |also )*(?:become|be|train as|"
    r"work as|"
    r"(?:move|switch|go|get|change) (?:in)?to) (?:being )?(?:an? |the )?(?P<other>[a-z][a-z' -]+?)"
    r"(?: without\b.*| one day)?[?.! ]*$|"
    rf"\bis (?:being |becoming )?(?:an? |the )?(?P<goal>[a-z][a-z' -]+?) (?:an? )?{A_MOVE}\b.*$"
)
"""The job that somebody who tells theirs asks about."""

Named = Callable[[str], tuple[tuple[str, ...], tuple[str, ...]]]
"""The slugs that words name, and what is to be said of them."""


def read(catalog: Catalog, sentence: str, place: str, named: Named) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The arguments of `careers salary` and remarks for a sentence about one's own pay; None for another."""
    amount = cued.search(OWN_AMOUNT, sentence) if any(cue in sentence for cue in OWN_AMOUNT_CUES) else None
    if amount is None and cued.search(r"\b(?:i|i'm|my|on)\b", sentence) and cued.search(IS_IT, sentence):
        amount = cued.search(_ASKED_AMOUNT, sentence)
    is_asked = any(cue in sentence for cue in PAY_ASKED_CUES) and cued.search(PAY_ASKED, sentence)
    asked = is_asked or (amount and cued.search(IS_IT, sentence))
    if (not asked and not amount) or (amount and not is_asked and cued.search(_LOOKS_ON, sentence)):
        return None
    offer = amount or cued.search(rf"(?<![\w.,]){rules.OFFER}(?![\w%])", sentence)
    without = sentence[: offer.start("offer")] + sentence[offer.end("offer") :] if offer else sentence
    slugs, remarks = _role(without, named)
    if not slugs and asked and (jobs := jobs_in(catalog, without.split())):
        slugs = jobs[0].slugs
    if not slugs and not asked:
        return None
    profile = on_file.load()
    options = ("--offer", rules.offered(offer["offer"])) if offer else ()
    place = place or (asked_places.among(without) if asked else "")
    where = ("--in", place) if place else ()
    if slugs:
        if not offer:
            remarks = (*remarks, f"your pay is not known: `careers salary {slugs[0]} --offer 31000` places it")
        return ("salary", slugs[0], *options, *where), remarks
    if profile and profile.role and catalog.slug_meant(profile.role):
        if not offer and profile.pay is None:
            remarks = ("your pay is not in the profile: `careers salary --offer 31000` places it",)
        return ("salary", *options, *where), remarks
    given = rules.offered(offer["offer"]) if offer else "31000"
    command = f'`careers salary waiter --offer "{given}" --in "{place.title() or "Ohio"}"`'
    return (), (
        f"that takes your job, your pay and where you are: `careers start` asks for them once; for a waiter, for "
        f"example: {command}",
    )


def move(sentence: str, place: str, named: Named) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The arguments of `careers path` and remarks for a sentence of somebody who tells their job, with or without its
    pay, and asks whether they could have another; None for another sentence.
    """
    target = cued.search(TARGET, sentence) if " i " in sentence or "is " in sentence else None
    if target is None:
        return None
    had, before = own_schooling.level(sentence[: target.start()])
    own, of_own = _role(cued.sub(OWN_AMOUNT, "", before), named)
    goal, of_goal = named(target["other"] or target["goal"])
    if not own and (behind := cued.search(r"\bfor (?:an? )?(?P<own>[a-z][a-z' -]+?)(?:[,.?!]|$)", target[0])):
        own, of_own = named(behind["own"])  # "is compliance officer a good move for a legal coordinator"
    if not own or not goal or own[0] == goal[0]:
        return None
    where = ("--in", place) if place else ()
    offer = cued.search(OWN_AMOUNT, sentence)
    pay = (
        f"`careers salary {own[0]} --offer {rules.offered(offer['offer'])}` tells how your pay stands" if offer else ""
    )
    earning = ("--earning", rules.offered(offer["offer"])) if offer else ()
    have = ("--have", had) if had else ()
    return ("path", own[0], goal[0], *earning, *have, *where), tuple(filter(None, (*of_own, *of_goal, pay)))


def _role(sentence: str, named: Named) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first role that a sentence says somebody works as."""
    for match in cued.finditer(WORKS_AS, sentence):
        words = match[1].split()
        for end in range(len(words), 0, -1):
            slugs, remarks = named(" ".join(words[:end]))
            if slugs:
                return slugs, remarks
    return (), ()


_MORE_PAY = (
    r"\b(?:(?:more|higher)[ -](?:pay|paid|paying|salary|money)|(?:pay|earn|make)(?:s|ing)? (?:me )?more)\b(?! than)"
)
"""What asks for more pay than an amount that nobody has said."""
MORE_THAN = (
    "more pay than what? None is told: the best paid come first, and `--min-pay 40000` asks for at least that much"
)


def more_than(rest: str, options: list[str]) -> tuple[str, ...]:
    """What is said of a wish for more pay in a list: the pay of the profile becomes the least, if one is kept there."""
    if {"--min-pay", "--max-pay"} & {*options} or not cued.search(_MORE_PAY, rest):
        return ()
    profile = on_file.load()
    pay = profile.pay if profile else None
    if pay is None or pay.currency != "USD":
        return (MORE_THAN,)
    amount = f"{pay.amount * PERIODS[pay.period]:.0f}"
    options += ["--min-pay", amount]
    return (f"more pay than that of your profile: at least {amount} a year",)
