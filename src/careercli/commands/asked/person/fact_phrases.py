"""One phrase of what somebody tells of themselves, as the fact that it is: an age, years, a certificate, a wish.

Each phrase is read by itself, so that no fact changes how another one is read, whatever order they stand in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careercli import cued
from careercli.answers import command_words
from careercli.api import Catalog
from careercli.catalog import usual_titles
from careercli.commands.asked import asked_frame
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.facts import asked_offer
from careercli.commands.asked.intent_words import COUNT
from careercli.commands.asked.jobs import (
    named_roles,
    told_work,
    verb_forms,
)
from careercli.commands.asked.jobs.job_mentions import Named, is_agent, jobs_in
from careercli.commands.asked.lists import asked_skills
from careercli.commands.asked.moves import turned_down
from careercli.commands.asked.person import (
    own_amount,
    own_job,
    told_first,
    told_of_self,
)
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.schooling import (
    asked_study,
    own_schooling,
)
from careercli.commands.typed_words import is_place
from careercli.profile import not_skills
from careercli.roles import beyond_words, idle_words, plain_conditions
from careercli.skills import military_ranks

IDLE, ASKED, JUDGED, TOLD, JOB, WORK, SKILL, PAPER, PAY, PLACE, WISH, LEFT = (
    "idle", "asked", "judged", "told", "job", "work", "skill", "paper", "pay", "place", "wish", "left",
)  # fmt: skip
"""What a phrase may be: TOLD is of the person and decides nothing (age, children, years), PAPER a certificate or a
license, PAY what is earned, WORK what is done and may be a skill or one's job."""


class Fact(NamedTuple):
    """A phrase as what it is: the options that it stands for, what is said of it, its words without what leads in, the
    words of it that nothing reads, and the roles that it names; whether a job `is_past`.
    """

    kind: str
    options: tuple[tuple[str, str], ...] = ()
    said: tuple[str, ...] = ()
    words: str = ""
    left: str = ""
    slugs: tuple[str, ...] = ()
    is_past: bool = False
    is_done: bool = False
    """Whether work is named by what somebody does or did, and not by a thing that may be a skill alone."""


_ASKS = (
    r"(?:(?:so|and|any|please|help|ideas?|options?|looking|want|wants|need|needs|a|an|new|career|change|"
    r"what(?:'?s| is)?|which|where|how|else|other|kinds?|sorts?|types?|of|civilian|jobs?|careers?|work|roles?|moves?|"
    r"should|can|could|might|would|do|does|go|get|i|he|she|they|you|we|me|my|her|him|next|now|fits?|suits?|realistic|"
    r"best|possible|are|is|there|from|here|to|for|up|be|become|use|uses|using|that|this|these|with|something|"
    r"different|better|more|steps?|same|similar|skills?|with) ?)+"
)
"""What asks for nothing but other work, or for where it leads."""
_JUDGED = (
    r"(?:what (?:do|does|would|should) (?:other|others|other people|people|most|they)(?: \w+)? (?:get|make|earn)|"
    r"(?:what(?:'?s| is) )?(?:the )?going rate|(?:am|is|are) (?:i|that|this|it|he|she)(?: being| getting| that)?"
    r"(?: too)? (?:fair|low|ok|okay|good|normal|enough|underpaid|screwed|ripped off|paid (?:right|fairly|enough|well))|"
    r"fair|underpaid)"
)
"""What asks how one's own pay stands."""
_LEAD = (
    r"^(?:(?:and|but|also|so|i|i'm|i'?ve|i am|he|she|he's|she's|is|am|are|was|were|been|being|has|have|had|having|got|"
    r"gets?|with|an?|the|my|his|her|who|currently|now|just|only|already|currently|resume|client|student|"
    r"for an? (?:guy|man|woman|person|lady)|an? (?:guy|man|woman|person|lady)) )+"
)
_HEAD = (
    r"(?:(?:my |a |the )?(?:resume|cv|client|student|profile|background|skills?|experience|education|guy|men|women)|"
    r"i|about me|(?:i'm )?for an? (?:guy|man|woman|person|lady)|please|thanks|thank you)"
)
_AGE = (
    r"(?:(?:age|aged|men|women|man|woman|male|female|m|f) ?)?(?:1[6-9]|[2-7][0-9])"
    r"(?: ?(?:yo|y/o|years?[ -]?olds?|m|f)|\+)?"
)
_COUNT = rf"(?:{COUNT}|a few|several|[0-9]+)"
_KIDS = (
    rf"(?:(?:single|solo|married|working|stay[- ]at[- ]home|proud) ?)*(?:mom|mum|mother|dad|father|parent)?(?: ?of)? ?"
    rf"(?:(?:{_COUNT}|no|small|young|little|grown|two|my|have|with) )*(?:kids?|children|{COUNT})?"
)
_YEARS = (
    r"(?<!in )(?<!within )(?<!under )(?<!next )(?<!every )(?<!after )(?<!over the )(?<!than )(?<!up to )(?<!last )"
    rf"\b(?:(?:for|with|after|about|over|almost|nearly|did|worked|spent) )*(?P<years>{_COUNT}\+? ?(?:years?|yrs?))\b\.?"
    r"(?! ?(?:old|degree|college|of (?:school|college|university|community|study|training)|at most|"
    r"or (?:less|under)|max)|"
    r"[- ](?:old|degree|college|program|stud|train))"
    r"(?: (?:of|in|as|at|on|doing))*(?: (?:the )?(?:experience|exp|job|it|field)\b\.?)?(?: (?:of|in|as|at|with|doing))*"
    r"(?: (?:an?|the)\b)?"
)
"""How long somebody has done a thing; a time that is ahead, or that a school takes, is none."""
_OF_SCHOOL = r"\b(?:school|college|study|studying|train|training|learn|learning|courses?|class(?:es)?|programs?)\b"
_YEARS_SAID = "{}: how long you have done the work is not counted"
_PAPER = (
    r"(?:.+ )?(?:certified|certifications?|certificates?|certs?|licen[sc]e[sd]?|endorsements?|credentials?|cards?)"
    r"(?: .+)?|osha.*|(?:class [ab] )?cdl(?: .*)?|[a-z]+\+"
)
"""What names a certificate or a license."""
_LANGUAGE = r"(?:(?:speaks?|speaking|fluent(?: in)?|native|bilingual(?: in)?|some|basic|knows?|writes?|reads?|and) )*"
_KNOWS = (
    r"^(?:(?:knows?|use|uses|used(?! to\b)|using|did|does|do|can|runs?|operates?|operated|good (?:with|at|in)|"
    r"skilled (?:in|at|with)|proficient (?:in|with)|"
    r"experience (?:with|in)|experienced (?:in|with)|ran|trained (?:in|on)|some|basic|handled?|an?|the) )+"
)
_PLACED = r"^(?:(?:in|near|around|based in|from|live in|living in|lives in|located in|over in) )"
_WHEN = (
    r" (?:in|since|last|this) (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|spring|summer|fall|winter|week|month|year|20[0-9]{2})\b"
)
_ENGLISH = (
    r"(?:(?:weak|little|limited|poor|basic|broken|some|no|bad|beginner) english|esl)"
    r"(?: (?:client|speaker|learner|student))?"
)
_ENGLISH_SAID = (
    "English that is still being learned: in which jobs little of it is enough is not recorded; `--work no-talking` is "
    "the nearest"
)
_FOR_AN_HOUR = r"\bfor (?P<pay>\$?[0-9]{1,2}\.[0-9]{2}|\$[0-9]{2})(?: ?(?:an|per|/) ?h(?:ou)?r)?\b"
"""What is earned for an hour, behind what is done for it."""
_LIVED = r"(?:(?:i|we) )?(?:can'?t|cannot|can not|won'?t|not willing to|don'?t want to) (?:move|relocate)"
_PAST = r"^(?:(?:former|ex|used to (?:be|do|work)|retired|previously|was|were|worked?)[ -](?:as |in |an? |the )*)+"
_NOW = (
    r"^(?:(?:work(?:s|ing|ed)?|laid off|fired|coming|come|came|transitioning|out|recently|currently|unemployed|"
    r"licensed|experienced|senior|lead|us|military)(?: (?:as|in|of|from|at|for))*(?: (?:an?|the))? )+"
)
_OF_PAY = r"\$|[0-9](?:k\b|/)|\b(?:mak(?:e|es|ing)|earn(?:s|ing)?|paid)\b"
"""What stands in no name of a job."""
_BEHIND_JOB = r"(?: (?:now|here|by trade|guy|gal|person|worker|work|experience|background|currently|again))+$"
_GOAL = (
    r"\b(?:becom\w+|to be|wants? to|want(?:ed)?|would like to|thinking|get(?:ting)? into|go(?:ing)? into|into|towards?|"
    r"how (?:do|can|long|much|many|hard)|should i|vs|versus|to|from|or|than|is it|does|is|are|do|will)\b"
)
"""What stands in a phrase that names a job without being told of oneself."""
_FIELD_FIRST = (
    r"(?P<field>[a-z][a-z'& /-]*?)"
    r"(?: (?P<level>bachelor'?s?|associate'?s?|master'?s?|doctorate))?(?P<kind> degrees?| majors?)?"
)
"""A degree by its field: "political science degree", "history major", "nursing bachelor's"."""
_OWN_DEGREE = (
    "the degree in {} is taken as your own, a bachelor's: `careers list{} --education bachelor` lists its jobs"
)
_SCHOOLING = (
    r"\b(?:degrees?|b\.?[as]\.?|bsc|aas?|bachelor'?s?|associate'?s?|master'?s?|mba|ph\.?d|diploma|ged|college)\b"
)
_NO_DEGREE = r"(?:no|without an?|never finished|without) (?:college(?: degree)?|degree)"
_HANGING = r"^(?:(?:as|at|in|on|for|of) (?:an? |the )?)+|(?: (?:as|at|in|on|for|of|an?|the))+$"
_GRADE_SAID = "{}: a grade or code of the armed forces, of which no job is known here; name the work itself, in words"
_MOST_LEFT, _MOST_OF_JOB = 3, 6


def read(catalog: Catalog, phrase: str, slug: str = "") -> list[Fact]:
    """The facts that a phrase in small letters is: several where it joins some, "7 years" with "cashier".

    `slug` is one's own job, for wishes that are held against it.
    """
    phrase = phrase.strip(" .!?'\"")
    if not phrase or cued.fullmatch(_HEAD, phrase):
        return [Fact(IDLE)]
    if cued.fullmatch(_JUDGED, phrase):
        return [Fact(JUDGED, words=phrase)]
    if cued.fullmatch(_ASKS, f"{phrase} "):
        return [Fact(ASKED, words=phrase)]
    plain = cued.sub(_LEAD, "", phrase).strip()
    told = _told(plain) or _told(phrase)
    if told:
        return [told]
    years = cued.search(_YEARS, phrase)
    if years and not cued.search(_OF_SCHOOL, phrase):
        rest = " ".join(f"{phrase[: years.start()]} {phrase[years.end() :]}".split())
        said = Fact(TOLD, said=(_YEARS_SAID.format(years["years"]),), words=years["years"])
        return [said, *(_of_job_of_years(catalog, rest, slug) if rest else ())]
    return _read(catalog, phrase, plain, slug)


def _of_job_of_years(catalog: Catalog, rest: str, slug: str) -> list[Fact]:
    """What stands beside years: work of years is one's own."""
    facts = read(catalog, rest, slug)
    if [fact.kind for fact in facts] in ([SKILL], [LEFT]) and (slugs := named_roles.of_field(catalog, rest)):
        return [Fact(JOB, (), named_roles.taken_as(rest, slugs), rest, slugs=slugs)]
    return [fact._replace(kind=JOB) if fact.kind == WORK else fact for fact in facts]


def _told(plain: str) -> Fact | None:
    """An age, children, or a place that is kept."""
    if cued.fullmatch(_AGE, plain):
        return Fact(TOLD, said=(own_job.AGE_NOT_COUNTED,), words=plain)
    if (grade := military_ranks.grade(plain)) and not usual_titles.codes(grade):
        return Fact(TOLD, said=(_GRADE_SAID.format(grade.upper()),), words=plain)
    if cued.fullmatch(_LIVED, plain):
        return Fact(IDLE, words=plain)
    if cued.fullmatch(_ENGLISH, plain):
        return Fact(TOLD, said=(_ENGLISH_SAID,), words=plain)
    if cued.search(r"\b(?:kids?|children|mom|mum|mother|dad|father|parent)\b", plain) and cued.fullmatch(_KIDS, plain):
        if plain.startswith("no "):
            return Fact(TOLD, said=("children: nothing is counted by them",), words=plain)
        nearest = next(nearest for name, nearest, *_rest in beyond_words.BEYOND if name == "family")
        return Fact(TOLD, said=(f"{beyond_words.not_told('family')}{nearest}",), words=plain)
    return None


def _read(catalog: Catalog, phrase: str, plain: str, slug: str) -> list[Fact]:
    """A phrase that tells more than an age, by the first kind of fact that it is."""
    if had := _schooling(plain) or _studied(phrase):
        return [had]
    if place := _place(plain):
        return [place]
    if paper := _paper(catalog, plain):
        return [paper]
    if tongue := _tongue(plain):
        return [tongue]
    if letters := _interests(plain):
        return [letters]
    if cued.match(_KNOWS, plain) and (skill := _skill(catalog, plain)) and not skill.left:
        return [skill]
    if paid := _paid_there(catalog, plain):
        return paid
    if _is_product(catalog, plain):
        return [Fact(SKILL, words=plain)]
    wish = _wish(catalog, phrase, slug)
    if wish and wish.options and not wish.left:
        return [wish]
    asked = asked_places.parted(phrase)
    if asked.place and asked.rest:
        return [*read(catalog, asked.rest, slug), Fact(PLACE, (("--in", asked.place),))]
    if job := _job(catalog, plain, slug):
        return [*job]
    if wish and not wish.left:
        return [wish]
    if skill := _skill(catalog, plain):
        return [skill]
    return [wish or Fact(LEFT, words=phrase, left=phrase)]


def _schooling(plain: str) -> Fact | None:
    """Schooling that is had, with nothing beside it."""
    if match := cued.fullmatch(_FIELD_FIRST, plain):
        is_degree = (match["level"] or match["kind"]) and asked_study.field_named(match["field"])
        plain = f"{match['level'] or 'degree'} in {match['field']}" if is_degree else plain
    if not cued.search(_SCHOOLING, plain) or cued.match(r"(?:no|without|not) ", plain):
        none, left = own_schooling.level(plain)
        return Fact(WISH, (("--have", none),)) if none == "none" and not left.strip() else None
    written = cued.sub(r"\b(?:b\.?[as]\.?|bsc)(?= (?:in|of) )", "bachelor", plain)
    written = cued.sub(r"\baas?(?= degree| in |$)", "associate", written)
    is_bare = cued.match(r"degree in ", written)  # of which level is not said
    had, left = own_schooling.level(f"i have a {'bachelor ' * bool(is_bare)}{written}")
    if not had and written == "some college":
        had, left = written, ""
    if not had or plain_conditions.left_over(left):
        return None
    field = had.partition(" in ")[2]
    if written != plain and not field and " in " in plain:
        return None  # "BA in Denver" is a business analyst
    said = (_OWN_DEGREE.format(field, command_words.options({"study": field})),) if is_bare else ()
    return Fact(WISH, (("--have", had),), said)


def _studied(phrase: str) -> Fact | None:
    """A degree in whole words, "majored in English", with nothing beside it."""
    had = told_of_self.degree(phrase)
    return (
        Fact(WISH, (("--have", had.had),), had.remarks)
        if had.had and not plain_conditions.left_over(had.rest)
        else None
    )


def _place(plain: str) -> Fact | None:
    """A place of the United States, and nothing else."""
    name = cued.sub(_PLACED, "", plain).strip()
    is_bare = name == plain
    if is_bare and (name in asked_places.EVERYDAY or name in idle_words.FILLING):
        return None
    if not is_place(name, misspelt=False) or asked_places.abroad(name):
        return None
    return Fact(PLACE, (("--in", name),))


def _paper(catalog: Catalog, plain: str) -> Fact | None:
    """A certificate or a license, with the job for which it is."""
    if not (cued.fullmatch(_PAPER, plain) or not_skills.is_certificate(plain)) or cued.search(_GOAL, plain):
        return None
    title = next((title for words, title in own_job.HELD.items() if cued.search(rf"\b(?:{words})\b", plain)), "")
    title = title or cued.sub(r" (?:certif\w+|certs?|licen[sc]\w+|credentials?)$", "", plain)
    slugs = named_roles.named(catalog, title)
    return Fact(PAPER, (), named_roles.taken_as(plain, slugs), plain, slugs=slugs)


def _tongue(plain: str) -> Fact | None:
    """A language that is spoken."""
    plain = cued.sub(r"[ -]speak(?:ing|er)s?$", "", plain)
    name = cued.sub(rf"^{_LANGUAGE}", "", plain)
    named = not_skills.language(name)
    if plain == "bilingual" or (named and named != "english"):
        return Fact(SKILL, words=named.capitalize() if named else plain)
    return None


def _interests(plain: str) -> Fact | None:
    """The letters of an interest test, by their names."""
    if not any(name in plain for name in _LETTERS):
        return None
    found = [letter for word in re.findall(r"[a-z]+", plain) if (letter := _LETTERS.get(word))]
    left = cued.sub(rf"\b(?:{'|'.join(_LETTERS)}|scor\w+|interests?|test|riasec|holland|code|type|on)\b", " ", plain)
    if not found or plain_conditions.left_over(left):
        return None
    return Fact(WISH, (("--interests", "".join(dict.fromkeys(found))[:3]),))


_LETTERS = {
    "realistic": "R", "investigative": "I", "artistic": "A", "social": "S", "enterprising": "E", "conventional": "C",
}  # fmt: skip


def _paid_there(catalog: Catalog, plain: str) -> list[Fact]:
    """An amount of money that stands by itself or beside a place: pay that is had until wishes stand beside it."""
    if not any(digit in plain for digit in rules.DIGITS) or cued.search(r"(?<![0-9.,])0[0-9]", plain):
        return []
    told = asked_offer.told(catalog, plain)
    rest = {*asked_offer.without_money(plain).split()} - {*told.place.split()}
    bare = own_amount.bare_pay(plain) if told.amount and not told.slug and rest <= _BESIDE_PAY else ("", 0, ())
    if not bare[1]:
        return []
    is_now = bool(rest & {"now", "currently"})
    typed = bare[2][0].partition(" is taken")[0]
    pay = Fact(PAY, (("--earning", f"{bare[1]:.0f}"),), () if is_now else bare[2], "", "" if is_now else typed)
    return [pay, *((Fact(PLACE, (("--in", told.place),)),) if told.place else ())]


_BESIDE_PAY = frozenset(("in", "at", "on", "near", "now", "currently", "a", "year", "and", "with"))


def _wish(catalog: Catalog, phrase: str, slug: str) -> Fact | None:
    """What a phrase wishes, or says of pay and the body; None where no part of it is read."""
    told = turned_down.parted(catalog, phrase)
    rest = cued.sub(r" to (?:live|survive|get by)(?: on)?$", "", told.rest)
    rest = cued.sub(r"(?P<what>.+?) (?:is|are) (?:killing|wrecking|destroying) (?:me|him|her)$", r"no \g<what>", rest)
    asked = asked_places.parted(rest)
    rest = cued.sub(_FOR_AN_HOUR, r"earning \g<pay> an hour", asked.rest)
    moves = own_job.moves(catalog, slug, (), rest, place=asked.place) if rest else None
    options = [*told.options, *(moves.arguments[2:] if moves else ())]
    if asked.place:
        options += ["--in", asked.place]
    remarks = moves.remarks if moves else ()
    left = next((each.removeprefix(asked_frame.LEFT) for each in remarks if each.startswith(asked_frame.LEFT)), "")
    said = tuple(each for each in remarks if not each.startswith(asked_frame.LEFT))
    pairs = tuple(zip(options[::2], options[1::2], strict=True))
    return Fact(WISH, pairs, said, phrase, left) if pairs or said else None


def _job(catalog: Catalog, plain: str, slug: str) -> tuple[Fact, ...]:
    """The job that somebody says is theirs, or work that may be one, with what else the phrase tells beside it."""
    bare = cued.sub(_LEAD, "", cued.sub(_NOW, "", cued.sub(_LEAD, "", cued.sub(_PAST, "", plain))))
    is_past = bare != plain and cued.match(_PAST, plain) is not None
    is_own = bare != plain and bare != cued.sub(_LEAD, "", plain)
    aged = cued.search(r" (?:[2-7][0-9])$", bare)
    told = (Fact(TOLD, said=(own_job.AGE_NOT_COUNTED,)),) if aged else ()
    bare = cued.sub(_WHEN, "", bare[: aged.start()] if aged else bare)
    bare = cued.sub(_BEHIND_JOB, "", bare).strip()
    if not bare or cued.search(_GOAL, bare):
        return ()
    if named := _named(catalog, bare, is_own=is_own):
        return (named._replace(is_past=is_past), *told)
    words = bare.split()
    jobs = [job for job in jobs_in(catalog, words) if not told_first.is_person(words, job)] or told_work.jobs_of(
        catalog, words
    )
    if len(jobs) != 1:
        return ()
    job = jobs[0]
    said = (*named_roles.choice(job.slugs), *asked_frame.known_as(catalog, job))
    rest = cued.sub(_HANGING, "", " ".join((*words[: job.start], *words[job.end :])))
    beside = _wish(catalog, rest, slug or job.slugs[0]) if cued.search("[a-z0-9]", rest) else None
    if beside is None:
        left = plain_conditions.left_over(rest, (own_job.MORE_WORDS,))
        return (Fact(JOB, (), said, bare, left, job.slugs, is_past), *told) if _is_short(left) else ()
    own = Fact(JOB, (), said, bare, "", job.slugs, is_past)
    return (own, beside, *told) if _is_short(beside.left) else ()


def _is_short(left: str) -> bool:
    return len(left.split()) <= _MOST_LEFT


def _named(catalog: Catalog, bare: str, *, is_own: bool) -> Fact | None:
    """The job that a phrase is the name of, or the work; what may be a skill as well is work until it is one's own."""
    if cued.search(rf"{named_roles.CONDITION}|{_OF_PAY}", bare) or len(bare.split()) > _MOST_OF_JOB:
        return None
    is_known = asked_skills.is_known(catalog, bare)
    if slugs := named_roles.named(catalog, bare):
        said = asked_frame.known_as(catalog, Named(0, len(bare.split()), bare, slugs))
        title = catalog.titles(slugs[:1]).get(slugs[0], "").lower()
        is_title = not is_known or is_agent(bare.split()[-1].removesuffix("s")) or title.removesuffix("s") == bare
        return Fact(JOB if is_title or is_own else WORK, (), (*named_roles.choice(slugs), *said), bare, slugs=slugs)
    slugs = named_roles.of_work(catalog, bare) or (named_roles.of_field(catalog, bare) if is_own else ())
    verb = bare.split()[0]
    is_done = named_roles.is_done(verb) and not verb.endswith("ing")  # "welding" may be a skill alone
    said = named_roles.taken_as(bare, slugs)
    return Fact(JOB if is_own else WORK, (), said, bare, slugs=slugs, is_done=is_done) if slugs else None


def _is_product(catalog: Catalog, plain: str) -> bool:
    """Whether words are the whole name of a program, whatever else they may mean: Outlook, Word."""
    if len(plain.split()) > _MOST_LEFT or plain_conditions.parted(plain).has_wishes:
        return False
    sure = next(iter(getattr(catalog.skills(plain, limit=1), "sure", ())), None)
    return sure is not None and sure.rule in ("alias", "product") and not named_roles.named(catalog, plain)


def _skill(catalog: Catalog, plain: str) -> Fact | None:
    """What somebody can do or use: what is surely known as such, or a few words that may name it."""
    bare = plain if _is_product(catalog, plain) else cued.sub(_KNOWS, "", plain)
    bare = cued.sub(r" [0-9]+ ?(?:wpm|words.*)$", "", bare).strip()
    if not bare or len(bare.split()) > _MOST_LEFT + 1 or cued.match("(?:except|excluding|besides) ", bare):
        return None
    if asked_skills.is_known(catalog, bare):
        return Fact(SKILL, words=bare)
    is_done = verb_forms.is_past(bare.split()[0])
    is_name = asked_skills.may_be_skill(bare) and not cued.search(_GOAL, bare)
    return Fact(SKILL, words=bare, left=bare) if is_done or is_name else None


def may_ask(phrase: str) -> bool:
    """Whether a phrase that is no fact may ask for something: a job that is wanted, a comparison."""
    return cued.search(_GOAL, phrase) is not None
