"""One's own job in a sentence, and what is asked from there: "I'm a bartender, what else could I do".

The job is what somebody says to be or to have been, a license that is had, or work that is liked and left. From it the
moves are shown, with what the sentence wishes of the new work; what no rule has read is named.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.answers import wished_work
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import named_in
from careercli.commands.asked.lists import (
    asked_amounts,
    asked_likes,
    asked_list,
    list_words,
)
from careercli.commands.asked.moves import same_pay
from careercli.commands.asked.person import own_amount
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import HIGHER_SCHOOLS, JOBS
from careercli.commands.asked.question_words import PAY as _SALARY
from careercli.commands.asked.schooling import (
    own_schooling,
    training_words,
)
from careercli.roles import plain_conditions
from careercli.roles.beyond_words import MACHINES, MACHINES_NAMED
from careercli.skills.inflection import root

_WHO = r"(?:i|my (?:husband|wife|partner|son|daughter|brother|sister|mom|mum|dad|mother|father|friend))"
_SOFT = r"(?:currently |now |just |only |also |used to be |an? |the )*"
OWN = (
    rf"\b(?:{_WHO}(?: is| was|'s)|i'm|i am|i was|i've been|i have been|i been|i used to be|i work(?:ed)? as|"
    rf"{_WHO} works? as|working as|being|i left|i quit|(?:fired|laid off) from) {_SOFT}(?P<role>[a-z][a-z' /-]*)",
    r"\b(?:for|as) (?:an? )?(?:former|ex|retired|experienced|laid[- ]off)[ -](?P<role>[a-z][a-z' /-]*)",
    r"\b(?:lost|losing|lose) (?:my|an?|the) jobs? as (?:an? |the )?(?P<role>[a-z][a-z' /-]*)",
    r"\b(?:become|be) (?:next )?(?:from|after)(?: being| working as)? (?:an? |the )?(?P<role>[a-z][a-z' /-]*)",
    r"(?<=\bwhat )(?:else |other jobs? )?(?:can|could) (?:an? )?(?P<role>[a-z][a-z' /-]*?) do"
    r"(?= besides| other| outside| else)",
    r"(?<=\bwhat )(?:else|other jobs?) (?:can|could) (?:an? )?(?P<role>[a-z][a-z' /-]*?) do$",
    r"\b(?:i have|i've|i've got|i got|got|with) (?:an? |my )(?P<licence>[a-z][a-z' /-]*)",
)
"""Where a sentence names one's own job; what follows may be more than its name."""
WISHED_FOR = (
    rf"\b{JOBS}(?: (?:from|at) home| part[ -]time| outdoors| indoors)?(?: that| which)?"
    r"(?: (?:is|are|would be|might))?(?: good| best| right| suitable)? "
    r"(?:for|suits?|suiting|fits?|fitting) (?:an? |my )(?P<role>[a-z][a-z' /-]*)",
    r"^(?:an? )?(?P<head>[a-z][a-z' /-]*)",
)
"""Where a sentence names the job of whom something is wished for: behind the jobs asked for, or in front of wishes."""
_LIKES = (
    r"\b(?:likes?|loves?|enjoys?|(?:is |am )?good (?:with|at)|wants? to (?:use|work with)) "
    r"(?:to use |using |working with )?"
)
_WANTS_TO_BE = (
    r"\b(?:how (?:do|can|could|to)(?: i)?|can i|could i|should i|i want to|to) (?:still )?(?:become|be) (?:an? )?[a-z]"
)
_SKILLED = r"\b(?P<skill>typing|excel|computer|writing|welding|bookkeeping) skills?(?: only)?\b"
_SPEAKS = rf"\b(?:speaks?|speaking|fluent in|knows?) (?:some )?(?P<tongue>{list_words.TONGUES})\b"
_HIGHER_SCHOOLS = rf"\b(?:without|no|not)(?: going to| any| an?)? {HIGHER_SCHOOLS}"
_BARE_AGE = (
    r"(?<![$0-9.,])(?<!make )(?<!earn )(?<!paid )\b(?:[2-7][0-9])\b(?! ?(?:[0-9%$/]|"
    r"k\b|an? |per |hours?|lbs?|pounds|dollars|percent|"
    r"years? (?:of |in |as |at |on )))"
)
AGE_NOT_COUNTED = "age: not recorded for occupations; nothing in it is counted by age"
LIKED = r"\bi(?:'m good at| like| love| enjoy) (?P<work>[a-z][a-z' -]*?),? (?:but|and|though|yet) (?P<rest>.+)"
"""Work that is liked, beside something else that is wished."""
CLUELESS = (
    r"\bno (?:clue|idea) (?:what|which)\b|(?:don'?t|do not|not sure|unsure|no longer) (?:even )?(?:know )?"
    r"(?:what|which) .*(?:do|be|want|career|job)|what should i (?:do|be)(?: with my life| when i grow up)|"
    r"\b(?:just |recently )?graduat\w+ .*what now|(?:undecided|clueless|lost) (?:about|on|as to)|"
    r"which career (?:is|should)|"
    r"\b(?:go|get|return|re-?enter)(?:ing|ting)? (?:back )?(?:to |in ?to )?(?:work|the work ?force|"
    r"the job market) after\b"
)
"""Of somebody who does not know yet."""
CLUELESS_CUES = (
    "clue", "idea", "don't", "dont", "not", "unsure", "no longer", "should i ", "graduat", "undecided", "lost ",
    "which career ", " after",
)  # fmt: skip
FOR_THE_UNDECIDED = (
    "that begins with what you like: `careers interests` asks thirty short questions and names the jobs of that kind, "
    '`careers start` asks what you have done and wish for, `careers list --education "high school" --sort -openings` '
    "shows the jobs that are open after school"
)
HELD = {
    r"(?:class [ab] )?cdl(?: class [ab])?|commercial driver'?s licen[sc]e|hgv licen[sc]e": "truck driver",
    r"cosmetology licen[sc]e": "hairdresser", r"real estate licen[sc]e": "real estate sales agent",
    r"(?:cna|nurse aide) (?:licen[sc]e|certificat\w+)": "nursing assistant", r"rn licen[sc]e": "registered nurse",
    r"teaching (?:degree|licen[sc]e|certificat\w+|credential)": "high school teacher",
    r"forklift (?:licen[sc]e|certificat\w+)": "forklift operator",
}  # fmt: skip
"""What somebody holds, with the job for which it is."""
_GROWS = (
    r"\b(?:with |has |have )?(?:an? |some |more |any |better |good |real )*(?:future(?! [a-z])|growth|prospects|"
    r"outlook)\b(?! of)|\b(?:fast |still |something |that (?:is|are) )+growing\b(?! (?!and\b|but\b|or\b)[a-z])|"
    r"\b(?:expected|projected) to grow\b"
)
"""What says that the new job should grow."""
_HANDS_ON = r"\b(?:something |more |anything |work )*hands[- ]on\b"
OF_THE_YEARS = r"\b(?:grow\w*|shrink\w*|demand|future|exist\w*|automat\w*|ai|robots?|outlook|safe|around|needed)\b"
"""What says that a time is when an outlook is asked for."""
_BETTER_WORK = r"(?<=wants a )better (?:jobs?|work|career|life)\b"
"""What says no more than that somebody wants to move."""
_IN_OFFICE = r"\b(?:(?:work|jobs?)\w* )?in (?:an |the )?offices?(?= *(?:$|[,.;]|and\b|but\b|in\b))"
"""Office work: the field, as the moves are from a job."""
MORE_PAY = (
    r"(?:earn|make|paid?|get|need|want)(?: (?!with\b|in\b|for\b|of\b)\w+){0,2} (?:more|better)(?: money| pay)?"
    r"(?! (?:years?|months?|time|hours|experience|training|school|people|customers|variety|responsib\w+|challeng\w+|"
    r"freedom|balance|schedule|life|travel|contact|hands|outdoors?|creativ\w+|meaning\w*|work|stable|stability))|"
    r"(?:tired|sick) of (?:being (?:poor|broke)|(?:the )?(?:low|bad|poor) pay)|pays? extra|"
    r"(?:better|higher|more) "
    r"(?:pay\w*|paid|money|salary|income)|pays? (?:me )?(?:more|better)"
)
WISHES_TO_MOVE = (
    r"(?:wants?|wanting|need|needs|hopes?|hoping|looking|like|wishes|aims?|trying|how (?:do|can|could) \w+) to "
    r"(?:earn|make|get|have|move|change|switch|find|be) (?:\w+ ){0,3}?(?:more|better|other|another|new|out|up|careers?|"
    r"jobs|\$?[0-9]+)|wants? (?:\w+ ){0,2}?(?:more|better)|(?:better|more|higher) (?:pay\w*|paid|money)"
)
"""What says that somebody wants to move, so that a time beside it is theirs, and no outlook is asked for."""
_ASKS = (
    r"what|which|where|how|jobs?|career|change|switch|else|next|leave|out|retrain|something|work|want|need|but|tired|"
    r"besides|other than|outside|bored|hate|burn\w*|fits?|move|get into|become"
)
"""One of these is in a sentence that asks for something else than one's job."""
MORE_WORDS = (
    r"(?:besides|other than|outside(?: of)?) .*|"
    r"rungs?|promot\w+|transferable|kinda|"
    r"what else|what other|something else|what now|what next|could do|can do|years?|[0-9]+|other|another|out of|"
    r"counts?|on the outside|outside|"
    r"civilian|new|change|switch|different|fits?|besides|else|next|careers?|move|closer|leave|leaving|used|options?|"
    r"should|become|might|may|something|anything|retrain(?:ing)?|kind|type|skills?|experience|possible|now|what|tired|bored|burnt|burned|"
    r"into|off|client|worried about|same|until|retirement|steps?|up|less|match\w*|graduate|diploma|laid|looking|got|"
    r"towards?|"
    r"returning|after|former|stay at home|stay home|mother|mom|mum|dad|father|parent|client|soon|"
    r"(?:never |ever )?again|start over|never|cannot|go|goes|ideas|till|makes?|five|ten|twelve|fifteen|twenty|thirty|"
    r"uses?|using|mine|instead|man|woman|guy|lady|person|somebody|someone|husband|wife|partner|he|she|they|them|him|her|his|was"
)
"""Words of such a sentence that ask for nothing by themselves."""


def read(catalog: Catalog, sentence: str, place: str = "") -> Question | None:
    """The moves from the job that a sentence in small letters says is one's own; None for another sentence."""
    named = own(catalog, sentence) or _wished_for(catalog, sentence)
    if named is None:
        return None
    slug, remarks, rest = named
    if cued.search(rf"\b{MACHINES_NAMED}\b", cued.sub(rf"{_LIKES}[a-z]+", " ", rest)):
        beyond = f"{MACHINES}: not recorded for occupations; the outlook of {slug} is"
        return Question(("show", slug, "--section", "statistics"), (*remarks, beyond))
    if not cued.search(rf"\b(?:{_ASKS})\b", rest) and not plain_conditions.parted(rest).conditions:
        return None
    return moves(catalog, slug, remarks, rest, place=place)


def of_the_undecided(catalog: Catalog, rest: str) -> Question:
    """How to begin for somebody who does not know yet, without what they say that they do not want, if anything."""
    out: list[str] = []
    asked_likes.left_out(catalog, rest, out)
    if not out:
        return Question((), (FOR_THE_UNDECIDED,))
    begin = FOR_THE_UNDECIDED.partition(", `careers list --education")[0]
    return Question(("list", "--education", "high school", *out, "--sort", "-openings"), (begin,))


def moves(
    catalog: Catalog, slug: str, remarks: tuple[str, ...], rest: str, *, more: float | bool = False, place: str = ""
) -> Question:
    """The moves from a job, with what the rest of a sentence wishes of the new one; what no rule reads is named.

    The new one has to pay more than the job's median in a place, or than `more`, where that or the sentence says so.
    """
    if slug and is_military(catalog, slug):
        return Question((), (*remarks, NOT_DESCRIBED.format(slug)))
    rest = cued.sub(_BETTER_WORK, " ", cued.sub(_HANDS_ON, "no desk", asked_amounts.in_thousands(rest)))
    without_school = cued.sub(_HIGHER_SCHOOLS, " ", rest)
    school_left = "bachelor" if cued.search(r"\bgrad(?:uate)? school", rest) else "master"
    schooled = ["--education", school_left] if without_school != rest else []
    wishes = plain_conditions.parted(cued.sub(_IN_OFFICE, "office jobs", without_school))
    options = [*plain_conditions.with_nearest(wishes).options, *schooled]
    had, rest = own_schooling.level(wishes.rest)
    options += ["--have", had] if had else []
    rest, liked = _liked_and_spoken(slug, rest, options)
    remarks = (*remarks, *liked)
    if cued.search(_GROWS, rest):
        options += ["--min-growth", "0.1"]
        rest = cued.sub(_GROWS, " ", rest)
    rest, share = same_pay.taken(rest)
    rest, of_cut = same_pay.cut(rest)
    remarks = (*remarks, *of_cut)
    rest, of_training = training_words.on_the_job(rest, options)
    rest, of_schooling = asked_list.schooling(rest, options, slug)
    rest = training_words.deadline(rest, options)
    remarks = (*remarks, *of_training, *of_schooling)
    rest, pay, of_pay = own_amount.own_pay(slug, rest, place)
    if not pay:
        wished = bool(wishes.options or {"--education", "--training"} & {*options})
        rest, pay, of_pay = own_amount.bare_wish(rest) if wished else own_amount.bare_pay(rest)
    remarks = (*remarks, *of_pay)
    rest = asked_amounts.money(rest, options)
    if share and "--min-pay" not in options:
        options, of_pay = same_pay.option(catalog, slug, place, pay, options, share)
        remarks = (*remarks, *of_pay)
    rest, of_rest = asked_likes.left_out(catalog, rest, options)
    remarks = (*remarks, *of_rest)
    options += ["--earning", f"{pay:.0f}"] if pay else []
    more = pay if pay and (more is True or cued.search(rf"\b(?:{MORE_PAY})\b", rest)) else more
    is_more = bool(more or cued.search(rf"\b(?:{MORE_PAY})\b", rest)) and "--min-pay" not in options
    at = len(options)
    if cued.search(list_words.NO_EXPERIENCE, rest):
        options += list_words.FOR_BEGINNERS[: 2 if "--education" in options else None]
        rest = cued.sub(list_words.NO_EXPERIENCE, " ", rest)
    fields = asked_list.field(rest) or _into_field(rest)
    options += fields
    in_fields = (list_words.FIELDS[fields[-1]],) if fields else ()
    read_in_it = (JOBS, list_words.WELL_PAID, *in_fields, MORE_PAY, MORE_WORDS)
    left = plain_conditions.left_over(rest, read_in_it)
    if left and len(left.split()) <= _MOST_WORDS and named_roles.of_work(catalog, left)[:1] == (slug,):
        left = ""  # "my call center job" is the job itself, once more
    there = (asked_places.among(rest) or asked_list.place_in(left)) if left else ""
    if there and not there.endswith("n't") and cued.search(rf"\b{re.escape(there)}\b", left):  # "cannot drive, Oakland"
        options += ["--in", there]
        left = " ".join(cued.sub(rf"\b{re.escape(there)}\b", " ", left).split())
    if is_more:
        where = place or (there if "--in" in options else "")
        least = named_roles.median_in(catalog, slug, where)[0] if isinstance(more, bool) else more
        options[at:at] = ["--min-pay", str(int(least) + 1)] if least else []
    unread = (f"not looked for: {left}",) if left else ()
    return Question(("next", slug, *options), (*remarks, *wishes.remarks, *unread))


"""Pay that is said to be had; behind "to", "that" or "jobs" it is wished for."""


def _into_field(rest: str) -> list[str]:
    """The option for the field of work that somebody wants to get into."""
    fields = (
        family
        for match in cued.finditer(_INTO, rest)
        for name in (match["field"], match["field"].split()[0])
        if name != "it" or match[0].startswith("into")  # "close to it"
        for family, pattern in list_words.FIELDS.items()
        if cued.fullmatch(pattern, name)
    )
    family = next(fields, None)
    return ["--family", family] if family else []


_INTO = r"\b(?:into|to|(?:still|stay|staying|remain|keep|keeping) in)(?= (?:the )?(?P<field>[a-z]+(?: [a-z]+)?))"


def _liked_and_spoken(slug: str, rest: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without the subject that is liked, which is asked for, and without a language or an age, of which it
    is said what they count for.
    """
    remarks: list[str] = []
    likes = asked_likes.liked(rest)
    rest = likes.rest
    asked_likes.as_options(likes._replace(tasks=()), options)
    for task in likes.tasks:
        remarks.append(f'{task}: not looked for in the moves; `careers match {slug} "{task}"` counts it')
    if skilled := cued.search(_SKILLED, rest):
        name = skilled["skill"]
        remarks.append(f"{name}: not looked for in the moves; `careers match {slug} {name}` counts it as a skill")
        rest = cued.sub(_SKILLED, " ", rest)
    if spoken := cued.search(_SPEAKS, rest):
        tongue = spoken["tongue"].capitalize()
        remarks.append(f"{tongue}: not looked for in the moves; `careers match {slug} {tongue}` counts it as a skill")
        rest = cued.sub(_SPEAKS, " ", rest)
    if cued.search(_BARE_AGE, rest):
        remarks.append(AGE_NOT_COUNTED)
        rest = cued.sub(_BARE_AGE, " ", rest)
    return rest, tuple(remarks)


def _wished_for(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...], str] | None:
    """The job of whom something is wished for, as `own`: with wishes beside it, which that job may not meet.

    A job in front of its wishes is one's own only where these turn something away, or are of the person: "bookkeeper
    remote" asks for that job, "bookkeeper no weekends" and "bookkeeper bad back" for another one.
    """
    for pattern in WISHED_FOR:
        match = cued.search(pattern, sentence)
        if match is None:
            continue
        at_head = "head" in match.groupdict()
        named = longest(catalog, match["head" if at_head else "role"], is_named=at_head)
        if named is None:
            continue
        slug, remarks, behind = named
        front = cued.sub(
            r"(?:for|suit\w*|fit\w*) (?:an? |my )$", "", sentence[: match.start("head" if at_head else "role")]
        )
        rest = " ".join(f"{front} {behind} {sentence[match.end() :]}".split())
        wishes = plain_conditions.parted(rest)
        if not at_head:
            limits: list[str] = []
            asked_list.schooling(asked_amounts.money(rest, limits), limits)
            return (slug, remarks, rest) if limits or wishes.has_wishes or cued.search(_LIKES, rest) else None
        turned = [name for name in wishes.conditions if name.startswith("no-")]
        if not turned or cued.search(rf"\b(?:{JOBS}|{_SALARY})\b", rest):
            return None
        stands = wished_work.held_against(catalog.entry(slug).role, wishes.conditions)
        if not stands.against and not stands.not_certain:
            return None  # nothing is said against that job
        return slug, remarks, rest  # what the job that is left is like is not asked
    return None


def own(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...], str] | None:
    """The slug of one's own job, what is to be said of it, and the sentence without it."""
    for pattern in OWN:
        for match in cued.finditer(pattern, sentence):
            if "licence" in match.groupdict() and (
                _is_wish(match["licence"]) or _is_schooling(match["licence"]) or cued.search(_GROWS, match[0])
            ):
                continue  # "with a bad knee" names nothing that is held
            around = f"{sentence[: match.start()]} {sentence[match.end() :]}".split()
            if "licence" in match.groupdict() and cued.search(_WANTS_TO_BE, sentence):
                continue  # what is held is told for the job that is asked about
            if "licence" in match.groupdict() and (named := named_in(catalog, around)):
                title = {root(word) for word in re.findall(r"[a-z]+", catalog.entry(named[0]).role.title.lower())}
                rest = " ".join(word for word in around if root(word) not in title)
                return named[0], (f"{match['licence']}: not counted; the moves are from {named[0]}",), rest
            name, read_as = ("licence", _held) if "licence" in match.groupdict() else ("role", longest)
            if answer := read_as(catalog, match[name]):
                slug, remarks, behind = answer
                return (
                    slug,
                    remarks,
                    " ".join(f"{sentence[: match.start()]} {behind} {sentence[match.end() :]}".split()),
                )
    liked = cued.search(LIKED, sentence)
    if liked and (slugs := named_roles.of_work(catalog, liked["work"])):
        return slugs[0], (f"{liked['work']} is taken as {slugs[0]}: name your own job instead",), liked["rest"]
    return None


def _is_schooling(held: str) -> bool:
    """Whether what somebody has is a level of schooling: an associate degree."""
    return any(cued.match(rf"(?:{pattern})\b", held) for pattern, _level in list_words.SCHOOLING)


def _is_wish(held: str) -> bool:
    """Whether the first thing that somebody has is a wish of the work, or of the body."""
    return plain_conditions.parted(re.split(r",| (?:and|but) ", held)[0]).has_wishes


def longest(catalog: Catalog, words: str, *, is_named: bool = False) -> tuple[str, tuple[str, ...], str] | None:
    """The role that the longest beginning of some words names, and the words behind it; with `is_named` by a title."""
    if cued.match(r"high school(?! [a-z ]*?(?:teacher|counselor|principal|coach))", words):
        return None  # who is at school, or has left it
    parts = words.split()
    until = next((at for at, word in enumerate(parts) if word in _BEHIND_NAME), len(parts))
    for end in range(min(until, _MOST_WORDS), 0, -1):
        name = " ".join(parts[:end])
        slugs, remarks = (named_roles.named(catalog, name), ()) if is_named else named_roles.told(catalog, name)
        if slugs:
            return slugs[0], remarks, " ".join(parts[end:])
    return None


def _held(catalog: Catalog, words: str) -> tuple[str, tuple[str, ...], str] | None:
    """The role for which somebody holds what the beginning of some words names, and the words behind it."""
    for pattern, title in HELD.items():
        match = cued.match(rf"(?:{pattern})\b", words)
        if match and (slugs := named_roles.named(catalog, title)):
            return slugs[0], (f"{match[0]} is taken as {slugs[0]}: name your own job instead",), words[match.end() :]
    return None


def is_military(catalog: Catalog, slug: str) -> bool:
    """Whether a job is one of the armed forces alone, whose work O*NET does not describe."""
    return catalog.query.codes_of([slug]).get(slug, "").startswith(_MILITARY)


_MILITARY = "55-"
NOT_DESCRIBED = (
    'O*NET does not describe the work of {}, so that nothing can be compared with it: `careers match "train staff" '
    "logistics` takes what you did there, `careers start` asks for it"
)
"""What is said of a job of the armed forces."""
_BEHIND_NAME = frozenset((
    "and", "but", "who", "which", "that", "with", "for", "what", "where", "how", "since", "because", "in", "at", "so",
    "looking", "trying", "want", "wanting", "need", "i", "i'm", "is", "are", "can", "could", "now", "my", "or", "to",
    "without", "near",
))  # fmt: skip
"""Words that no name of a job goes beyond."""
_MOST_WORDS = 5
"""Words that the name of a job may have."""
