"""A sentence by its parts, in whatever order they stand: the jobs, the place, the wishes, and what is asked of them.

The rules of the other files read whole sentences. What none of them reads, and what one of them answers with a job left
aside that the sentence surely names, is read here: two jobs are a move or a comparison, a job with wishes is where the
moves begin, a job with words for pay, schooling or the like is shown.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.catalog import taken_as, title_fields
from careercli.commands.asked.intent_words import ELSEWHERE, GO_TO, LEARN, LIKE_BUT
from careercli.commands.asked.jobs import (
    asked_titles,
    named_roles,
    told_work,
)
from careercli.commands.asked.jobs.job_mentions import NO_JOB, Named, jobs_in
from careercli.commands.asked.lists import (
    asked_amounts,
    asked_likes,
    asked_list,
    list_words,
)
from careercli.commands.asked.not_understood import is_sentence
from careercli.commands.asked.person import own_job
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import AGE_LIMIT, JOBS, LIMIT_SAID, PAY
from careercli.commands.asked.schooling import own_schooling
from careercli.roles import beyond_words, plain_conditions
from careercli.roles.wish_pieces import BODY, ORGAN

LEFT = "not looked for: "
_NAMES_A_JOB = ("salary", "show", "next", "path", "gap", "plan", "compare", "day", "related", "tiers", "where")
"""Commands that are about a job: an answer of one of them has not left the job aside."""
_BECOME = (
    r"\b(?:become|becoming|(?:(?<!used )to|i|we|they) (?:still )?be|get into|go into|(?:re)?train(?:ing)? (?:as|to be)|"
    r"qualify as|start(?:ing)? as|work(?:ing)? as)(?: an?| the)? $"
)
"""What stands in front of a job that somebody wants."""
_TO = r"\b(?:to|into|become|becoming|be)(?: (?:be|become|being|an?|the))*$"
_FROM = r"\b(?:from|as|after|leave|leaving|quit|quitting|i'm|i am|former|my jobs?)(?: (?:being|as|my|an?|the|jobs?))*$"
"""What stands in front of the job that somebody comes from."""
_IS_LIKE = r"how (?:hot|cold|loud|noisy|dirty|dangerous|hard is it working)\b|what(?:'s| is) it like\b"
"""What asks how a job is."""
_LEFT_WORK = ("of", "leave", "leaving", "left", "quit", "quitting", "from")
"""Words in front of work that say that it is left."""
_FROM_ANY = rf"\b(?:i|i'm|my|{JOBS}|for|from|as|after)\b"
"""What says that a job is left, or told as one's own."""
_MOVE = (
    r"\b(?:becom\w+|be|into|from|to|switch\w*|chang\w+|mov\w+|go|going|leav\w+|quit\w*|re ?train\w*|transition\w*|"
    r"pivot\w*|step)\b"
)
PERSON = "what kind of person it takes"
LIVE_ON = (
    r"(?:live|living|survive|get by) (?:off|on|from)(?: it| that| this)?|make a living|living wage|"
    r"(?:pay|pays|cover|covers) (?:the |my |your |our )?(?:bills|rent|mortgage)|"
    r"(?:support|supports|raise|feed|feeds) (?:an? |my |your |the )?family"
)
"""What asks whether the pay of a job is enough."""
ON_BODY = rf"on (?:the|your|my|their|his|her|one's) (?:{BODY}|{ORGAN})"
"""What hard work is hard on."""
TOPICS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (PERSON,
     r"personalit(?:y|ies)|temperament|(?:what|which) (?:kind|sort|type) of (?:person|people)|cut out (?:for|to)|"
     r"(?:takes?|make|makes) (?:to be )?an? (?:good|great)|character traits?|traits",
     ("show", "--section", "work-styles", "--section", "interests")),
    ("cost",
     r"costs?(?! of living)|tuition|fees|price|expensive|afford|"
     r"how much (?:is|does|are|do) (?:the|that|it|a|this) (?:course|school\w*|training|program|degree|class|"
     r"certificate)\w*|how much (?:is|are) [a-z]+ (?:school|academy)",
     ("show", "--section", "education")),
    ("outlook", r"worth it|(?:real|good|safe) (?:career|job|trade)|still (?:be |any )*(?:jobs|work|needed)|outlook|"
     r"(?:is|are) (?:it|that|they|this) dead|"
     r"openings|shortages?|crowded|(?:over ?)?saturated|competitive|dead end|dying|"
     r"job market|(?:be|being|put) out of (?:work|a job)|"
     r"(?:be|being|getting|get) (?:cut|laid off|phased out|eliminated)|layoffs|going away|disappearing|"
     r"(?:good|bad|safe|smart|wise|terrible|risky) (?:bet|choice|idea|investment)|mistake|waste of (?:time|money)|"
     r"hiring|demand|growth|growing|shrinking|grow|future|projected|automat\w+|ai|safe|replaced",
     ("show", "--section", "statistics")),
    ("where", r"(?:by|which|what|best|top) (?:states?|cit(?:y|ies)|places|metros?)|"
     rf"where(?! {GO_TO})|states? (?:with|where|that)|"
     r"(?:by )?metros?(?: areas?)?|cost of living", ("salary", "--where")),
    ("pay", rf"{PAY}|{LIVE_ON}|paid|pays|earns?|earning|makes?|money|median|(?:[0-9]+(?:th|st|nd|rd) )?percentile|rate",
     ("salary",)),
    ("schooling", r"school\w*|training|education|degrees?|apprentice\w*|certs?|masters?|bachelor'?s?|certif\w+|"
     rf"qualif\w+|requirements?|(?:learn\w*|train\w*|taught) (?:\w+ )?on the job|licen[sc]\w+|how long|"
     rf"how hard(?!.* {ON_BODY})|college|stud(?:y|ies)|too (?:old|late|young)|{AGE_LIMIT}",
     ("show", "--section", "education")),
    ("software", r"software|tools|programs|apps", ("show", "--section", "software")),
    ("skills", r"skills?|maths?|mathematics", ("show", "--section", "skills")),
    ("interests", r"riasec|holland|interests? code", ("show", "--section", "interests")),
    ("what it is", r"soc|code|job zone|zone", ("show",)),
    ("the work", r"tasks?|duties|(?:typical|average|whole|work) day|day (?:is )?(?:like|look)|all day|hours|schedules?|"
     r"what(?:'s| is) it (?:really )?like|what (?:do|does) .{1,40} do", ("show", "--section", "activities")),
    ("what the work is like", r"hurts? (?:the|your|my|their)|(?:hard|rough|tough|bad) on|physical\w*|strain\w*|"
     rf"{ON_BODY}|heavy lifting|how heavy|dangerous|dirty|how (?:hot|cold|loud|noisy)",
     ("show", "--section", "conditions")),
)  # fmt: skip
"""What is asked of one job: what it is called, the words, and the command."""
_GETS_IN = (
    r"\bhow (?:do i|to|can i|would i|does one|do you|can you|can one) "
    r"(?:get in|get started|start out|break in|(?:get|find|land|apply for) (?:one|an? apprenticeship|into one))\b"
)
"""What asks for the way into a job that is named."""
_LENGTH_OF_IT = (
    r"\b(?:apprentice\w*|training)\b,? (?:and )?how (?:long|many|much)\b|"
    r"\bhow (?:long|much) (?:is|are|does|do|would) (?:the|an?|that|this)? ?(?:apprentice\w*|training)\b"
)
"""What asks of the apprenticeship of a job that is named."""
TROUBLES = beyond_words.OF_THE_BODY - {"hours", "noise"}
"""What somebody has who looks for easier work than theirs."""
_YES_OR_NO = r"(?:is|are|do|does|can|could|should|would|will|must) "
_SIDE_BY_SIDE = r"\b(?:vs|versus|or|compare\w*|differen\w+|better|between|which|more|less|than)\b"
"""What says that jobs are held against each other."""
HELD_AGAINST = r"\b(?:differen(?:t|ce|ces)|compared?|comparison|vs|versus)\b"
_HOURLY = r"\b(?:hourly|(?:an|per|by the) hour)\b"
_MOST_PLACES = 3
_AGE = r"\b(?:too (?:old|young|late)|age)\b"


class Frame(NamedTuple):
    """The parts of a sentence: its jobs in their order, the sentence without them, and its place."""

    jobs: tuple[Named, ...]
    rest: str
    place: str
    fronts: tuple[str, ...]

    @property
    def slugs(self) -> tuple[str, ...]:
        """The first role of each job, each once."""
        return tuple(dict.fromkeys(job.slugs[0] for job in self.jobs))


def completed(catalog: Catalog, asked: asked_places.Asked, question: Question | None) -> Question | None:
    """The answer that the rules have; or that of the parts of a sentence, where the rules leave its job aside."""
    if question is None and (of_code := asked_titles.of_code(asked.rest)):
        return of_code
    left = _left_aside(question)
    is_half_read = _leaves_other_job(catalog, question) or (
        _is_half_read(question) and cued.search(rf"{ELSEWHERE}|\b(?:{own_job.MORE_PAY})\b", asked.rest) is not None
    )
    left = "" if is_half_read else left
    if left is None or "(" in asked.rest or (question is None and not asks(asked.rest)):
        return question
    frame = parted(catalog, asked, left)
    if not frame.jobs and (of_field := _of_field(catalog, asked)):
        return of_field
    if not frame.jobs or (question is not None and not is_half_read and _is_told(question, frame)):
        return question
    answered = answer(catalog, frame, is_whole=question is None)
    is_title = question is None and not is_sentence(asked.rest.split()) and not _asks_behind(asked.rest, frame)
    is_title = is_title and not beyond_words.OF_THE_BODY & {*plain_conditions.parted(asked.rest).beyond}
    if answered is None or (is_title and any(remark.startswith(LEFT) for remark in answered.remarks)):
        return question  # "senior pay clerk" is a title: what is not read of it is looked for by a search
    return answered


def _asks_behind(sentence: str, frame: Frame) -> bool:
    """Whether words behind the name of a job ask something of it: "real estate agent income first year"."""
    words = sentence.split()
    behind = " ".join(words[frame.jobs[0].end :])
    return frame.jobs[0].start == 0 and any(
        cued.match(rf"(?:{topic})(?!\w)", behind) for _name, topic, _command in TOPICS
    )


def _left_aside(question: Question | None) -> str | None:
    """The words among which a job may have been left aside; empty for all of a sentence, None if none is."""
    if question is None:
        return ""
    name = question.arguments[0] if question.arguments else ""
    if question.term is not None or name in _NAMES_A_JOB or "--title" in question.arguments:
        return None
    if not name:
        return "" if any("careers start`" in remark for remark in question.remarks) else None
    return next((remark.removeprefix(LEFT) for remark in question.remarks if remark.startswith(LEFT)), None)


def _leaves_other_job(catalog: Catalog, question: Question | None) -> bool:
    """Whether an answer on one job says that the name of another was not looked for."""
    if question is None or question.arguments[:1] not in (("salary",), ("show",), ("next",)):
        return False
    left = next((remark.removeprefix(LEFT) for remark in question.remarks if remark.startswith(LEFT)), "")
    return any(job.slugs[0] not in question.arguments for job in jobs_in(catalog, left.split()))


def _is_half_read(question: Question | None) -> bool:
    """Whether an answer is for a job as a whole, and says that a condition beside its name was not looked for."""
    return question is not None and any(remark.endswith(named_roles.AS_A_WHOLE) for remark in question.remarks)


def _is_told(question: Question, frame: Frame) -> bool:
    """Whether an answer speaks of a job of the sentence: its pay is what others are held against."""
    said = " ".join((*question.arguments, *(text for text in question.remarks if not text.startswith(LEFT))))
    return any(slug in said for slug in frame.slugs)


def asks(sentence: str) -> bool:
    """Whether words ask for anything beside a title: the cheap test before names are looked for."""
    return (
        is_sentence(sentence.split())
        or any(cued.search(rf"\b(?:{words})\b", sentence) for _name, words, _command in TOPICS)
        or cued.search(r"\bdifferences?$", sentence) is not None
        or bool(cued.search(ELSEWHERE, sentence) or plain_conditions.parted(sentence).has_wishes)
    )


def parted(catalog: Catalog, asked: asked_places.Asked, among: str = "") -> Frame:
    """The parts of a sentence; jobs only of words that stand `among` others, if such are given."""
    words = asked.rest.split()
    known = set(re.findall(r"[a-z][a-z'-]*", among))
    jobs = [
        job
        for job in without_wishes(words, jobs_in(catalog, words))
        if not among or all(word.strip(",.;?!") in known for word in words[job.start : job.end] if word != "of")
    ]
    taken = {at for job in jobs for at in range(job.start, job.end)}
    work = [job for job in told_work.jobs_of(catalog, words) if not jobs or words[job.start - 1] in _LEFT_WORK]
    return around(
        words, sorted([*jobs, *(job for job in work if not taken & set(range(job.start, job.end)))]), asked.place
    )


def without_wishes(words: list[str], jobs: list[Named]) -> list[Named]:
    """Jobs without words that say how a job should be that is like another: "like a mechanic but cleaner"."""
    wished = cued.search(LIKE_BUT, " ".join(words))
    end = len(" ".join(words)[: wished.end()].split()) if wished else len(words)
    return [job for job in jobs if job.start < end] if any(job.start < end for job in jobs) else jobs


def around(words: list[str], jobs: list[Named], place: str) -> Frame:
    """The parts of a sentence of which the jobs are known."""
    pieces, fronts, at = [], [], 0
    for job in jobs:
        front = " ".join(words[at : job.start])
        pieces.append(front)
        fronts.append(front)
        at = job.end
    pieces.append(" ".join(words[at:]))
    rest = cued.sub(r"(?:\ban? |\bthe |\bmy )?@", ",", " @ ".join(pieces))
    return Frame(tuple(jobs), " ".join(rest.split()).strip(" ,"), place, tuple(fronts))


_ASKED_FOR = r"\b(?:jobs|careers|occupations|job (?:that|which|with|without|where|paying))\b"
"""Jobs of a field, and no one job of it."""


def _of_field(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """What a sentence asks of the job that its first words name by the field of work: "cybersecurity, pay"."""
    if not (topics := asked_of(asked.rest)) or cued.search(_ASKED_FOR, asked.rest):
        return None
    words = asked.rest.split()
    for end in range(min(len(words), named_roles.MOST_OF_FIELD), 0, -1):
        name = " ".join(words[:end]).strip(",;:")
        if len(name) <= len("it"):
            return None
        is_work = title_fields.is_reviewed(name) or named_roles.worker(name) or name.endswith("ing")
        slugs = (named_roles.of_work(catalog, name) or named_roles.of_field(catalog, name)) if is_work else ()
        if not slugs:
            continue
        rest = " ".join(words[end:]).strip(" ,")
        frame = Frame((Named(0, end, name, slugs),), rest, asked.place, ("",))
        wishes = plain_conditions.parted(rest)
        options: list[str] = []
        left, _said = asked_list.schooling(wishes.rest, options)
        usual = f"what is usual and what is possible in {slugs[0]} is shown"
        said = (f"{options[-1]}: the schooling that you wish for; {usual}",) if options else ()
        remarks = (*named_roles.taken_as(name, slugs), *said)
        return _told(catalog, frame._replace(rest=left), slugs[0], topics, remarks, wishes._replace(rest=left))
    return None


def answer(catalog: Catalog, frame: Frame, *, is_whole: bool) -> Question | None:
    """The command for the parts of a sentence; None where they ask for nothing that there is."""
    said = (remark for job in frame.jobs for remark in (*named_roles.choice(job.slugs), *known_as(catalog, job)))
    remarks = tuple(dict.fromkeys(said))
    if len(frame.slugs) > 1:
        return _of_two(catalog, frame, remarks)
    slug = frame.slugs[0]
    if len(frame.jobs) > 1 and cued.search(HELD_AGAINST, frame.rest):
        return Question(("compare", slug, slug), remarks)  # two names of one occupation
    topics = asked_of(frame.rest)
    wishes = plain_conditions.parted(frame.rest)
    is_like = "what the work is like" in topics or cued.match(_IS_LIKE, frame.rest)
    is_wanted = any(cued.search(_BECOME, f"{front} ") for front in frame.fronts) and not is_like
    options: list[str] = []
    rest, _said = asked_list.schooling(asked_amounts.money(wishes.rest, options), options)
    is_asked = bool(cued.match(_YES_OR_NO, frame.rest))  # "is a master's degree worth it" limits nothing
    wishes_more = not (is_asked and topics) and bool(options or cued.search(rf"\b(?:{own_job.MORE_PAY})\b", rest))
    if cued.search(_LENGTH_OF_IT, frame.rest):  # "apprenticeship, how long and is it paid" wishes for none
        wishes_more, topics = False, topics or ["schooling"]
    looks = bool(cued.search(ELSEWHERE, frame.rest)) and not is_wanted
    is_schooled = bool(options) and {*options[::2]} <= {"--education", "--min-education"}
    is_schooled = is_schooled and not cued.search(own_job.MORE_PAY, rest)
    is_left = looks or wishes.has_wishes or cued.search(_FROM_ANY, " ".join(frame.fronts))
    if is_schooled and (is_wanted or not is_left):  # "nurse without a degree" asks for the way in
        wishes_more, topics = False, topics or ["schooling"]
    if "introversion" in wishes.beyond and not looks:  # "am i too shy to be a teacher"
        topics = [PERSON, *(name for name in topics if name not in (PERSON, "schooling"))]
    elif is_wanted:
        topics = (
            [name for name in topics if name == PERSON]
            + ["schooling"]
            + [name for name in topics if name not in (PERSON, "schooling")]
        )
        if cued.search(r"\balternatives?\b|\binstead\b|\bsimilar\b", frame.rest):
            return Question(("related", slug), (*remarks, *wishes.remarks))
    if cued.search(_GETS_IN, frame.rest) or own_schooling.asks_of_paper(frame.rest, wishes.beyond):
        return _told(catalog, frame, slug, ["schooling"], remarks, wishes)
    turned = any(name.startswith(("no-", "low-")) for name in wishes.conditions) and not is_asked and not is_wanted
    if topics and not looks and not wishes_more and not turned:
        return _told(catalog, frame, slug, topics, remarks, wishes)
    if looks or wishes_more or turned:
        return _moves(catalog, slug, remarks, frame)
    if is_whole and TROUBLES & {*wishes.beyond} and not is_asked:  # "hairdresser with carpal tunnel"
        return _moves(catalog, slug, remarks, frame)
    if is_whole and wishes.beyond and not wishes.conditions:  # "pharmacy technician stress"
        return _told(catalog, frame, slug, ["what it is"], remarks, wishes)
    if is_whole or not (wishes.has_wishes or frame.place):
        return None
    if wishes.conditions and not options:  # "nurse manager remote" asks for that job
        return _told(catalog, frame, slug, ["what it is"], remarks, wishes)
    return _moves(catalog, slug, remarks, frame)


def _moves(catalog: Catalog, slug: str, remarks: tuple[str, ...], frame: Frame) -> Question:
    """The moves from a job; of a worry about machines it is said what the record has."""
    rest = frame.rest
    named = rf"(?:worried about |because of |due to )?(?<!like a )\b{beyond_words.MACHINES_NAMED}\b"
    if plain_conditions.parted(rest).beyond or not cued.search(named, asked_likes.liked(rest).rest):
        return own_job.moves(catalog, slug, remarks, rest, place=frame.place)
    beyond = (
        f"{beyond_words.MACHINES}: not recorded for occupations; `careers show {slug} --section statistics` has its "
        "outlook"
    )
    return own_job.moves(catalog, slug, (*remarks, beyond), cued.sub(named, " ", rest), place=frame.place)


def known_as(catalog: Catalog, job: Named) -> tuple[str, ...]:
    """That words are a name by which a role of another title is known."""
    title = catalog.titles([job.slugs[0]]).get(job.slugs[0], "").lower()
    if not taken_as.shares_no_word(job.name, title, NO_JOB):
        return ()
    if job.name.split()[0].endswith("ing") or named_roles.is_done(job.name.split()[0]):
        return named_roles.taken_as(job.name, job.slugs)
    return (taken_as.known_by(job.name, job.slugs[0]),)


def asked_of(rest: str) -> list[str]:
    """What a sentence asks of a job, by name, in the order of its words."""
    found = [
        (match.start(), name) for name, words, _c in TOPICS if (match := cued.search(rf"\b(?:{words})(?!\w)", rest))
    ]
    names = [name for _start, name in sorted(found)]
    of_person = PERSON in names and not cued.search(rf"\b{PAY}\b", rest)  # "what kind of person makes a good nurse"
    return [PERSON, *(name for name in names if name not in (PERSON, "pay"))] if of_person else names


def command_for(catalog: Catalog, name: str, slug: str) -> list[str]:
    command = next(command for topic, _words, command in TOPICS if topic == name)
    words = [command[0], slug, *command[1:]]
    if name in ("schooling", "cost") and catalog.query.has_section(slug, "entry_path"):
        words[2:2] = ["--section", "entry-path"]
    return words


def _told(
    catalog: Catalog,
    frame: Frame,
    slug: str,
    topics: list[str],
    remarks: tuple[str, ...],
    wishes: plain_conditions.AskedConditions,
) -> Question:
    """What is asked of one job: the first thing is answered, for the others the command is given."""
    from careercli.commands.asked.facts import asked_conditions
    from careercli.commands.usage import written

    if "cost" in topics:
        remarks = (*remarks, beyond_words.NO_TUITION)
        topics = ["schooling"] + [name for name in topics if name not in ("cost", "schooling")]
    if cued.search(rf"\b(?:{AGE_LIMIT})\b", frame.rest):
        remarks = (*remarks, LIMIT_SAID)
    elif cued.search(_AGE, frame.rest):
        remarks = (*remarks, own_job.AGE_NOT_COUNTED)
    if "outlook" in topics and not wishes.beyond and cued.search(rf"\b{beyond_words.MACHINES_NAMED}\b", frame.rest):
        remarks = (*remarks, f"{beyond_words.MACHINES}: not recorded for occupations")
    if "worth it" in frame.rest and "pay" not in topics:
        topics = [*topics, "pay"]
    if "where" in topics and "pay" in topics:
        topics.remove("pay")
    period = ["--per", "hour"] if "pay" in topics and cued.search(_HOURLY, frame.rest) else []
    places, left = _places(frame, cued.sub(_HOURLY, " ", wishes.rest) if period else wishes.rest)
    place = places[0] if places else ""
    where = [word for name in places for word in ("--in", name)]
    commands = []
    for name in topics:
        words = command_for(catalog, name, slug)
        commands.append([*words, *(period + where if words == ["salary", slug] else [])])
    others = tuple(f"{name}: `{written(words)}` tells it" for name, words in zip(topics[1:], commands[1:], strict=True))
    known = asked_conditions.answers_on_conditions(catalog, slug, wishes.conditions)
    if place and not frame.place and "--in" not in commands[0] and "pay" not in topics:
        there = f"{place.title()}: `{written(['salary', slug, *where])}` tells pay and jobs there"
        others = (*others, asked_places.abroad(place) or there)
    unread = (f"{LEFT}{left}",) if left else ()
    return Question(tuple(commands[0]), (*remarks, *others, *known, *wishes.remarks, *unread))


def _places(frame: Frame, rest: str) -> tuple[list[str], str]:
    """The places of a sentence, with or without "in", and the words of it that nothing has read."""
    words = "|".join(words for _name, words, _command in TOPICS)
    split = cued.sub(rf"\b(?:{words})\b", ",", rest)
    places = [frame.place] if frame.place else []
    while len(places) < _MOST_PLACES and (found := asked_places.among(split)):
        places.append(found)
        split = cued.sub(rf"\b{re.escape(found)}\b", " ", split)
    return places, left_over(split)


def left_over(rest: str) -> str:
    """The words of a sentence that no part of it has read."""
    read = (
        r"list|export|vs|versus|compared?|difference|between|enough|tell|about|range|official|both|which|there|exist|use|get",
        JOBS,
        own_job.MORE_WORDS,
        r"become|becoming|being|start|starting|possible|hard|old|late|realistic|retrain|take|takes|and",
    )
    return plain_conditions.left_over(cued.sub(list_words.NO_EXPERIENCE, " ", rest), read)


def unread(rest: str) -> tuple[str, ...]:
    """What is said of the words of a sentence that nothing has read."""
    words = "|".join(words for _name, words, _command in TOPICS)
    left = left_over(cued.sub(rf"\b(?:{words}|{_MOVE}|{own_job.MORE_PAY})\b", ",", rest))
    return (f"{LEFT}{left}",) if left else ()


def _of_two(catalog: Catalog, frame: Frame, remarks: tuple[str, ...]) -> Question | None:
    """A move between two jobs where words of one stand beside them; else all jobs of a sentence beside each other."""
    from careercli.commands.usage import written

    slugs = frame.slugs
    topics = asked_of(frame.rest)
    places, left = _places(frame, plain_conditions.parted(frame.rest).rest)
    where = ("--in", places[0]) if places else ()
    fronts = dict(zip((job.slugs[0] for job in reversed(frame.jobs)), reversed(frame.fronts), strict=True))
    is_move = len(slugs) == 2 and any(
        cued.search(pattern, front) for front in fronts.values() for pattern in (_TO, _FROM, _BECOME.removesuffix(" $"))
    )
    is_held_against = cued.search(
        f"{HELD_AGAINST}|{list_words.BETTER_TO_BE}", frame.rest
    )  # "how is it different from a lawyer"
    if is_move and not is_held_against and cued.search(_MOVE, " ".join(frame.fronts)):
        own, goal = slugs
        is_wanted = cued.search(_BECOME, f"{fronts[goal]} ")  # "should i retrain as" leaves nothing
        if cued.search(_FROM, fronts[goal]) and not is_wanted and not cued.search(_FROM, fronts[own]):
            own, goal = goal, own
        others = tuple(
            beyond_words.NO_TUITION
            if name == "cost"
            else f"{name}: `{written(command_for(catalog, name, goal))}` tells it"
            for name in topics
            if name != "skills"
        )
        command = "gap" if cued.search(LEARN, frame.rest) else "path"
        return Question((command, own, goal, *(where if command == "path" else ())), (*remarks, *others))
    if not topics and not cued.search(_SIDE_BY_SIDE, f"{' '.join(frame.fronts)} {frame.rest}"):
        return None
    only_pay = topics == ["pay"]
    unread = (f"{LEFT}{left}",) if left else ()
    return Question(("salary" if only_pay else "compare", *slugs, *where), (*remarks, *unread))
