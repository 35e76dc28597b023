"""What a sentence turns down, or wants little of, taken before any rule reads it as wanted: "little typing", "no math".

Such a thing is what `--without` leaves out: a skill or knowledge that is rated, else a skill that roles name; a job is
left out by its titles. The rest of the sentence is read by itself, and what is left out is put behind its command.
What the record has another word for (a condition of the work, a field) stays in the sentence, behind a plain "no".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import asked_likes
from careercli.commands.asked.lists import liked_words as words
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.roles import idle_words, plain_conditions
from careercli.roles.turning_words import TURNS

_BEHIND = r"(?:-free\b|,? (?:(?:is|are)(?: not|n't)|not) (?:needed|required|involved|used|necessary|important)\b)"
"""What turns down the thing in front of it."""
_AND = r"(?:,? (?:and|or|nor)(?: too)? (?:no |any |much |little |less |a |to |not )?|, ?(?:no |little |or )|/)"
_OF_WORK = (
    r"(?: (?:(?:all|every) day|work|use|usage|skills?|stuff|tasks?|duties|involved|required|needed|"
    r"at (?:all|work)|on the job|anymore|any ?more|either))*(?![\w'-])"
)
"""What may stand behind the name of a thing and asks for nothing more."""
_OF_SCHOOL = (
    r" (?:degrees?|majors?|boot ?camps?|class(?:es)?|courses?|background|experience|certif\w+|licen[sc]\w+|schools?|"
    r"college|training|tests?|exams?|program(?:me)?s?|diplomas?|knowledge|yet|jobs?|careers?|roles?)\b"
)
"""What makes the name of a thing that of a schooling or of somebody's past."""
_NO_THING = frozenset((
    "people", "social", "soft", "it", "training", "office", "language", "experience", "school", "education", "college",
    "degree", "degrees", "stress", "time", "pay", "money", "work", "job", "jobs", "supervision", "planning", "license",
    "licence", "cdl", "certification", "certificate", "drug", "background", "credit", "physical", "technical", "help",
    "support", "retail", "communication", "management", "organization", "hospitality", "care", "health", "reading",
    "hours", "home", "growth", "competition", "risk", "debt", "skills", "skill", "good", "art", "law",
    "idea", "ideas", "clue", "luck", "problem", "problems", "matter", "way", "chance", "plan", "plans", "savings",
    "boss",
    "study", "studying", "studies", "schooling", "learning", "classes", "courses",
))  # fmt: skip
"""Words that name no thing that is turned down unless a table says so."""
_ONLY_RATED = ("low", "limited", "minimum", "reduced", "tired of", "sick of")
"""What stands in front of many words that are no skill: low voltage, limited edition, one's own job."""
_OF_OWN_WORK = ("tired of", "sick of", "hate", "hating")
"""What may speak of the work that somebody does: "tired of retail, what else"."""
_ELSE = r"\b(?:what|something|anything|somewhere|jobs?|which) (?:\w+ )?(?:else|other|different|new|next)\b|\bwhat now\b"
"""What asks for other work than that."""
_SMALL = (*_ONLY_RATED, "little", "less", "fewer", "few", "minimal", "hardly", "barely", "scarcely", "light on")
"""What says that there should be little of a thing."""
_MOST_WORDS = 3
_LEAST_LETTERS = 4
_HANGS = (
    r"(?:[ ,;]+|\b(?:with|that|which|where|who|and|but|so|because|as|since|has|have|having|is|are|am|i'm|i|it's|it|"
    r"involving|there's|there|preferably|ideally|mostly|just|please|also|(?:my|the|this) (?:current )?(?:job|work)|"
    r"you|want(?:s|ing)?|need(?:s|ing)?|requir(?:e|es|ing)|involv(?:e|es)|do|does|be|would|like|in|can)\b)+$"
)
"""What hangs in front of a thing that is taken out of a sentence."""
_JOB_NOT = (
    r"(?:,? ?\b(?:that|which|who)(?:'s| are| is)(?: not|n't)(?: for)?|\b(?:that|which) (?:are|is)n't|"
    r",? ?\bbut (?:not|no)|\bexcluding|\bminus|\boutside of|\bleaving out|\bnot including|\bnot counting|"
    r",? ?\b(?:not|no)|\bwithout)"
    r"(?: (?:an?|the|any|being|for))* "
)
"""What leaves a job out behind the jobs of which it is one."""
_IS_SCHOOL = re.compile(r"(?:school\w*|college|university|degrees?|diplomas?|training|stud(?:y|ies|ying)|experience)\b")
"""What stands behind "without" and is no job: "without school for paralegal"."""
_OF_ANY = ("list", "match", "next")
"""Commands that leave things out."""
_BEHIND_IT = ("--in", "--family", "--title", "--skill", "--interests", "--study", "--sort")
"""Options behind which nothing is left out, in the order of a list's."""
_FROM = r"^(?:(?:from|as|for|next (?:for|from)|moves? (?:for|from)|i'm|i am|currently|after)\b ?)*(?:an? |the )?"
_SOMETHING = r"[ ,]*\b(?:something|anything|jobs?|work|what next|what else)?[ ,]*$"
_MOST_LEFT = 4
"""Words that may be left aside beside what is turned down."""


class TurnedDown(NamedTuple):
    """A sentence without what it turns down, and the options that leave that out, each with its values."""

    rest: str
    without: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[str, ...]:
        """What leaves these out."""
        found = (("--without", self.without), ("--not-title", self.titles))
        return tuple(part for name, values in found if values for part in (name, ", ".join(dict.fromkeys(values))))


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A sentence in small letters by what it wants, without what it turns down."""
    told = parted(catalog, sentence)
    if not told.options:
        return read_one(catalog, told.rest)
    question = read_one(catalog, told.rest) if told.rest else None
    if told.rest and question is None and not _is_of_one_job(sentence):
        question = _as_jobs(read_one(catalog, f"jobs, {told.rest}"))
    if question and question.arguments[:1] and question.arguments[0] in _OF_ANY:
        of_more = (words.NEAREST_LEFT_OUT[name] for name in told.without if name in words.NEAREST_LEFT_OUT)
        remarks = (*question.remarks, *of_more)
        return replace(question, arguments=_with(question.arguments, told.options), remarks=remarks)
    if (question and (question.arguments or question.term)) or _is_of_one_job(sentence):
        return read_one(catalog, sentence)  # of one job, which is told as it is
    remarks = question.remarks if question else ()
    remarks = tuple(remark for remark in remarks if "`careers start`" not in remark)
    start = cued.sub(_FROM, "", cued.sub(_SOMETHING, "", told.rest))
    if slugs := named_roles.named(catalog, start) if start else ():
        return Question(("next", slugs[0], *told.options), (*remarks, *named_roles.choice(slugs)))
    left = "" if remarks else plain_conditions.left_over(told.rest, (JOBS, words.READ))
    is_request = remarks or re.search(rf"\b(?:{JOBS}|i|i'm|my|me|something|anything)\b", sentence)
    is_rated = told.without and all(name in words.RATED for name in told.without)
    if len(left.split()) > _MOST_LEFT or not (is_request or (is_rated and not left)):
        return None
    unread = (f"not looked for: {left}",) if left else ()
    return Question(("list", *told.options, "--sort", "-jobs"), (*remarks, *unread))


def _as_jobs(question: Question | None) -> Question | None:
    """A sentence that asks for jobs by what it wishes beside, "want 60k"; none that names words and wishes nothing."""
    wishes = question.arguments[1:-2] if question and question.arguments[:1] == ("list",) else ()
    return question if wishes else None


def parted(catalog: Catalog, sentence: str) -> TurnedDown:
    """A sentence in small letters, and what it turns down."""
    titles, rest = _jobs(catalog, sentence)
    without: list[str] = []
    for behind in reversed(list(re.finditer(_BEHIND, rest))):
        if (before := _before(catalog, rest[: behind.start()])) is not None:
            without[:0] = [before[1]]
            rest = _joined(rest[: before[0]], rest[behind.end() :])
    at = 0
    while match := re.compile(TURNS).search(rest, at):
        things, end = _things(catalog, rest, match)
        is_own = match["less"] in _OF_OWN_WORK and re.search(_ELSE, sentence)
        if things and is_own and _is_work(catalog, rest[match.end() : end]):
            at = match.start() + 1
            continue
        if things:
            without += things
            rest = _joined(rest[: match.start()], rest[end:])
            at = 0 if match.start() > len(rest) else max(0, match.start() - len(match[0]))
            continue
        if plain := _otherwise(rest[match.end() :], match):
            rest = f"{rest[: match.start()]}no {plain}"
        at = match.start() + 1
    return TurnedDown(rest, tuple(without), titles)


def _is_work(catalog: Catalog, words: str) -> bool:
    """Whether words are the work of some job: teaching, cooking; and no mere skill, as math is."""
    return words.split()[0].endswith("ing") or bool(named_roles.of_work(catalog, words))


def _joined(before: str, behind: str) -> str:
    """What stands before and behind something that is taken out, without what hung on it."""
    before = re.sub(_HANGS, "", before)
    behind = re.sub(r"^(?:[ ,;.]+|(?:and|but|so)\b)+", "", behind)
    behind = re.sub(r"^(?:my|the) (?:job|work)$", "", behind)
    return ", ".join(part for part in (before.strip(" ,"), behind.strip(" ,")) if part)


def _things(catalog: Catalog, rest: str, match: re.Match[str]) -> tuple[list[str], int]:
    """What is turned down behind a word that does so, one after the other, and where it ends."""
    found: list[str] = []
    at = match.end()
    only_rated = match["less"] in _ONLY_RATED
    while thing := _thing(catalog, rest[at:], only_rated=only_rated):
        found.append(thing[0])
        at += thing[1]
        between = re.match(_AND, rest[at:])
        if not between or not _thing(catalog, rest[at + between.end() :], only_rated=True):
            break
        at += between.end()
    return found, at


def _thing(catalog: Catalog, behind: str, *, only_rated: bool = False) -> tuple[str, int] | None:
    """What can be left out of the things that words begin with, by the name that `--without` takes, and its letters."""
    parts = re.findall(r"[a-z0-9+#'&.-]+", behind)[:_MOST_WORDS]
    phrases = [phrase for end in range(len(parts), 0, -1) if behind.startswith(phrase := " ".join(parts[:end]))]
    named = [(phrase, name) for phrase in phrases if (name := _rated(phrase))]
    if not named and not only_rated:
        named = [(phrase, name) for phrase in phrases if (name := _skill(catalog, phrase.rstrip(".")))]
    for phrase, name in named:
        more = re.match(_OF_WORK, behind[len(phrase) :])
        if more and not re.match(_OF_SCHOOL, behind[len(phrase) :]):
            return name, len(phrase) + more.end()
    return None


def _rated(phrase: str) -> str:
    """The name of what O*NET rates that a phrase is, in any of the words that people have for it."""
    for name, plain in words.RATED.items():
        if {phrase, f"to {phrase}"} & {*plain.split("|")}:
            return name
    for name, plain in words.SKILLED.items():
        if phrase not in _NO_THING and phrase in plain.split("|"):
            return name
    return ""


def _skill(catalog: Catalog, phrase: str) -> str:
    """A phrase that is surely a skill or a tool which roles name, and nothing that the record has another word for."""
    parts = phrase.split()
    if len(phrase) < _LEAST_LETTERS or _NO_THING & {*parts} or idle_words.FILLING & {*parts}:
        return ""
    if _has_other_word(phrase) or named_roles.named(catalog, phrase):
        return ""
    sure = getattr(catalog.skills(phrase, limit=1), "sure", ())
    if not sure or sure[0].rule == "typo":
        return ""
    is_other = sure[0].rule in ("activity", "exact") or "," in sure[0].skill
    if is_other:
        return phrase
    return sure[0].skill.lower() if len(sure[0].skill.split()) <= _MOST_WORDS else ""  # which shares a stray word


def _has_other_word(phrase: str) -> bool:
    """Whether a thing is a condition of the work, a field, or what is known not to be rated."""
    tables = (words.FIELDS.values(), (plain for plain, _nearest in words.NOT_RATED.values()))
    known = {phrase, *phrase.split()}
    if any(known & {*plain.split("|")} for table in tables for plain in table):
        return True
    return plain_conditions.parted(f"no {phrase}").has_wishes


def _otherwise(behind: str, match: re.Match[str]) -> str:
    """What follows where a thing of another kind is wanted little of in words that no rule reads; else nothing."""
    if match["less"] not in _SMALL or match["less"] in _OF_OWN_WORK:
        return ""
    parts = re.findall(r"[a-z'-]+", behind)[:2]
    phrase = next((said for said in (" ".join(parts), parts[0]) if _has_other_word(said)), "") if parts else ""
    is_read = phrase and plain_conditions.parted(f"{match[0]}{phrase}").has_wishes
    return behind if phrase and not is_read else ""


def _before(catalog: Catalog, front: str) -> tuple[int, str] | None:
    """The thing that words end with: where it begins, and its name."""
    for size in range(_MOST_WORDS, 0, -1):
        phrase = " ".join(front.split()[-size:])
        thing = _thing(catalog, phrase)
        if thing and thing[1] == len(phrase):
            return len(front) - len(phrase), thing[0]
    return None


def _jobs(catalog: Catalog, sentence: str) -> tuple[tuple[str, ...], str]:
    """The words of the titles of jobs that are left out of others, and the sentence without these."""
    titles: tuple[str, ...] = ()
    for match in reversed(list(re.finditer(_JOB_NOT, sentence))):
        before, behind = sentence[: match.start()], sentence[match.end() :]
        if not re.search(rf"\b{JOBS}\b", before) or re.search(r"\b(?:i|i'm|my)\b", before):
            continue
        job = asked_likes.job_left_out(catalog, behind)
        if job and not _IS_SCHOOL.match(behind) and not behind[job[1] :].startswith(" school"):  # no vet school
            titles = (*job[0].split(", "), *titles)
            sentence = _joined(before, behind[job[1] :])
    return titles, sentence


def _is_of_one_job(sentence: str) -> bool:
    """Whether a sentence asks whether one may have a job, which no list answers."""
    return re.match(r"(?:can|could|should|do|does|is|are|how|why|what does|what do)\b", sentence) is not None


def _with(arguments: tuple[str, ...], options: tuple[str, ...]) -> tuple[str, ...]:
    """Arguments with options, whose values go beside those that are there."""
    found = [*arguments]
    for name, value in zip(options[::2], options[1::2], strict=True):
        if name in found:
            at = found.index(name) + 1
            found[at] = ", ".join(dict.fromkeys((*found[at].split(", "), *value.split(", "))))
        else:
            at = next((at for at, part in enumerate(found) if part in _BEHIND_IT), len(found))
            found[at:at] = [name, value]
    return tuple(found)
