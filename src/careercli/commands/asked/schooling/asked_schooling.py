"""What is asked of the schooling for one job, or two: how long it takes, what is studied, how an apprenticeship pays.

A sentence is read as such where nothing is left of it but names of jobs, once what is asked and the words around it are
taken out: "my son wants to be a pilot, what does that cost and how many years". What is asked is answered first, in
figures with their parts; the way in is shown behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.facts import rated_topics
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question
from careercli.roles import beyond_words

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

CUES = ("how long", "how many", "how much", "years", "take", "apprentic", "hours", "grades", "gpa", "length", "time")
_OF_STUDY = r"(?:school(?:ing)?|college|study(?:ing)?|training|education|classes|university)"
_LENGTH = (
    rf"how (?:long|many (?:more )?(?:years|months))(?: of {_OF_STUDY})?|"
    rf"how much (?:more )?(?:{_OF_STUDY}|time)|^(?:the )?(?:years|months) of {_OF_STUDY}|"
    r"(?:the |how much )?time (?:it takes|needed|required)|what (?:does|would|will|do) it (?:really |actually )?take|"
    r"what it takes|\b(?:training )?(?:length|duration|time)\b(?= (?:of|for|and)\b|$)"
)
_ASKED = {
    "apprenticeship": r"(?:paid |union )?apprentices(?:hips?)?|(?:paid |union )?apprentice(?:ship)?(?= )",
    "length": _LENGTH,
    "hours": (
        rf"how many (?:clock |class |license |licensing )?hours(?: of {_OF_STUDY})?|hours of {_OF_STUDY}|"
        rf"(?:licen[sc]\w+|{_OF_STUDY}|course|class|clock|program|required|certification) hours"
    ),
    "cost": r"(?:how much|what) (?:does|do|will|would) (?:that|it|this|school|training) costs?|\bcosts?\b|\btuition\b",
    "paid": (
        r"(?:do|does|will|would|are|is) (?:they|it|you|i|we) (?:get |be |getting )?(?:pay|paid)(?: (?:you|me|us))?|"
        r"(?:get|getting) paid"
    ),
    "pay": r"\b(?:pay|paid)\b",
    "learning": rf"while (?:you|i|they) (?:learn|train|study)|while (?:learning|training|in {_OF_STUDY})",
}
"""What is asked, by name, the first ones before those that are parts of them."""
_LED_BY = ("length", "hours")
"""One of these is asked in a sentence that this reads, or whether apprentices are paid."""
_FRAME_WORDS = (
    "my our your a an the son daughter kid child boy girl niece nephew grandson granddaughter brother sister husband "
    "wife friend client student wants want would like to be become becoming being is are it does do did i me you he "
    "she they we one people someone somebody can could will should must have as for of in and or if takes take taking "
    "get getting into need needs needed until till before work working licensed certified go going through school "
    "schooling college university program programme training that this there total altogether really usually actually "
    "normally typically so how what last lasts degree license study just still full qualify qualified start"
)
_FRAME = frozenset(_FRAME_WORDS.split())
_VERSUS = r" (?:vs\.?|versus|or|and|compared (?:to|with)) "
_SCHOOL_OF = r"(?P<school>[a-z]+) school"
SCHOOLS = {
    "law": "lawyer", "med": "family physician", "den": "dentist", "vet": "veterinarian", "pha": "pharmacist",
    "nur": "registered nurse", "opt": "optometrist", "chi": "chiropractor", "cul": "chef", "bea": "hairdresser",
    "cos": "hairdresser", "bar": "barber", "tru": "truck driver", "den hygiene": "dental hygienist",
}  # fmt: skip
"""The job that the school of a profession is for, by the first letters of what it is called."""
_NO_HOURS = "training hours: not recorded, each state sets its own; how long the school takes is told"
_PAID = "paid: an apprenticeship is paid work from the first day; what apprentices earn is not recorded apart"
_OF_APPRENTICES = "apprenticeship"
_NO_GRADES = "grades: not recorded; each school says which it wants"
_STUDIED = (
    r"\bhow (?:do|can|could|would|does|to) ?[a-z]* ?(?:become|be|get into)\b|\b(?:what|which) .*\b(?:study|major)\b|"
    r"\bbecoming\b"
)
_REQUIRED = r"\b(?:requirements?|qualifications?|prerequisites?)\b"
_SUBJECT = r"(?P<subject>[a-z]+(?: [a-z]+)??)"
_GRADES = (
    rf"(?:(?:do|does|must|should|would) \w+ )?(?:need|have|get|must have|got to have)?(?: to)?(?: be| get| have)* ?"
    r"(?:good|high|great|strong|top|straight|better|decent)? ?(?P<grades>grades|marks|gpa|good)(?: (?:in|at) "
    rf"{_SUBJECT})? "
    r"(?:to (?:be|become|get into|work as|study)|for(?: being| becoming)?) (?:an? |the )?(?P<role>.+)"
)
_GRADES_CUES = ("grades", "marks", "gpa", "good in", "good at")


def read(catalog: Catalog, sentence: str) -> Question | None:
    """The way into the jobs that a sentence in small letters names, led by what it asks; None for another sentence."""
    if any(cue in sentence for cue in _GRADES_CUES) and (question := _of_grades(catalog, sentence)):
        return question
    if not any(cue in sentence for cue in CUES):
        return None
    asked, segments = _parted(sentence)
    is_of_apprentices = "apprenticeship" in asked and "paid" in asked
    if len(segments) != 1 or not (is_of_apprentices or set(asked) & {*_LED_BY}):
        return None
    if cued.search(r"\b(?:to|become|from|after|if)\b", segments[0]):
        return None  # a way from one job to another
    names = re.split(_VERSUS, segments[0])
    slugs: list[str] = []
    said: list[str] = []
    for name in names:
        found, remarks = _named(catalog, name)
        if not found:
            return None
        slugs.append(found[0])
        said += remarks
    leads = [lead for slug in dict.fromkeys(slugs) for lead in _leads(catalog, slug, asked)]
    remarks = tuple(dict.fromkeys((*leads, *said)))
    if len(set(slugs)) > 1:
        return Question(("compare", *dict.fromkeys(slugs)), remarks)
    return Question(way_into(catalog, slugs[0]), remarks)


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """The way into a job, shown by another rule, led by how long it takes where that is asked; where somebody asks how
    to become one, that and what is studied stand behind what they told.
    """
    name, *words = question.arguments or ("",)
    if name != "show" or words[-1:] not in (["education"], ["statistics"], ["skills"]) or "education" not in words:
        return question
    role = catalog.entry(words[0]).role
    leads = []
    is_first = cued.search(rf"{_LENGTH}|{_REQUIRED}", sentence) is not None
    if is_first:
        leads = [_time(role)]
    elif cued.search(_STUDIED, sentence):
        leads = [_time(role), _studied(role)]
    known = " ".join(question.remarks)
    is_told = any(remark.startswith(_OF_APPRENTICES) for remark in question.remarks)
    leads = [lead for lead in leads if lead and lead not in known and not is_told]
    others = [remark for remark in question.remarks if not (leads and cued.fullmatch(_NO_LENGTH, remark))]
    remarks = (*leads, *others) if is_first else (*others, *leads)
    return Question(question.arguments, remarks, question.term) if leads else question


_NO_LENGTH = r"not looked for: (?:(?:how|long|many|years|time|takes?|in|of|school)(?: |$))+"


def way_into(catalog: Catalog, slug: str) -> tuple[str, ...]:
    """The command that shows the way into a role."""
    has_path = catalog.query.has_section(slug, "entry_path")
    return ("show", slug, *(("--section", "entry-path") if has_path else ()), "--section", "education")


def _parted(sentence: str) -> tuple[list[str], list[str]]:
    """What a sentence asks, and what is left of it between that, without the words around a name."""
    asked, rest = [], sentence
    for topic, pattern in _ASKED.items():
        changed = cued.sub(pattern, " ; ", rest)
        if changed != rest:
            asked.append(topic)
        rest = changed
    segments = []
    for segment in re.split(r"[;,?.!]", rest):
        words = segment.split()
        while words and words[0] in _FRAME and words != ["go"]:
            del words[0]
        while words and words[-1] in _FRAME:
            words.pop()
        if words:
            segments.append(" ".join(words))
    school = cued.search(_SCHOOL_OF, sentence)
    if school and segments == [school["school"]] and school["school"][:3] in SCHOOLS:
        segments = [school[0]]
    return asked, segments


def _named(catalog: Catalog, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The roles that words name, also by the school that one goes to for it; and what is said of that."""
    plain = " ".join(cued.sub(r"\b(?:an?|the)\b", " ", words).split())
    school = cued.fullmatch(_SCHOOL_OF, plain)
    if school and (job := SCHOOLS.get(school["school"][:3])):
        slugs = named_roles.named(catalog, job)
        return slugs, (f"{plain} is taken as that for {slugs[0]}",) if slugs else ()
    return named_roles.named_or_misspelt(catalog, plain)


def _leads(catalog: Catalog, slug: str, asked: list[str]) -> list[str]:
    """The answers to what is asked of the schooling for a role."""
    role = catalog.entry(slug).role
    said = []
    if "apprenticeship" in asked and (apprenticed := _apprenticeship(catalog, slug)):
        said.append(apprenticed)
    elif "length" in asked or "hours" in asked:
        said.append(_time(role))
    if "hours" in asked:
        said.append(_NO_HOURS)
    if "apprenticeship" in asked and {"paid", "pay", "learning"} & {*asked}:
        said.append(_PAID)
    if "cost" in asked:
        said.append(beyond_words.NO_TUITION)
    return [each for each in said if each]


def _time(role: Role | IndexedRole) -> str:
    """How long it takes to enter a role, with its parts; that it is not recorded, where it is not."""
    from careercli.answers import time_to_enter

    known = time_to_enter.lead(role) or "not recorded"
    return f"{role.title}, from a high school diploma on: {known}"


def _studied(role: Role | IndexedRole) -> str:
    """What is studied for a role; empty where no source names it."""
    from careercli.answers import time_to_enter

    known = time_to_enter.studied(role)
    return f"{role.title}, what is studied: {known}" if known else ""


def _apprenticeship(catalog: Catalog, slug: str) -> str:
    """How long the apprenticeship of a role takes, or by what training people learn it instead."""
    from careercli.answers import on_the_job_filter

    trained = on_the_job_filter.of_role(catalog.entry(slug).role)
    if trained is None:
        return ""
    if trained.kind == on_the_job_filter.APPRENTICESHIP:
        return f"{_OF_APPRENTICES}: {trained.time}, paid"
    time = f", {trained.time}" if trained.time else ""
    usual = "no training on the job" if trained.kind == "None" else f"{trained.kind[0].lower()}{trained.kind[1:]}{time}"
    return f"an apprenticeship is not the usual way in: {usual} is (BLS), and how long one takes is not recorded"


def _of_grades(catalog: Catalog, sentence: str) -> Question | None:
    """What is known where good grades in a subject are asked of a job: how much the subject matters in it, as O*NET
    rates it; None where no grades are asked for, or nothing is rated.
    """
    match = cued.fullmatch(_GRADES, sentence)
    if match is None:
        return None
    subject = match["subject"] or ""
    slugs, remarks = _named(catalog, match["role"])
    if not slugs:
        return None
    of_grades = (_NO_GRADES,) if match["grades"] != "good" else ()
    topic, _rest = rated_topics.parted(subject)
    rated = (rated_topics.told(catalog, slugs[0], topic)[0],) if topic else ()
    if not rated and not of_grades:
        return None
    unrated = (f"{subject}: not rated for {catalog.entry(slugs[0]).role.title}",) if subject and not rated else ()
    return Question(way_into(catalog, slugs[0]), (*rated, *unrated, *of_grades, *remarks))
