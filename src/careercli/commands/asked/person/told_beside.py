"""What a sentence tells beside its question, taken out of it before it is read: it is no wish of the new work.

The work of now ("I work nights as an aide"), the work that is left ("leave night shifts" is "no night shifts"), the
hours of study ("classes in the evening"), and a place of work that is called by a job ("a doctor's office").
"""

from __future__ import annotations

from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.lists import list_words
from careercli.commands.asked.person import (
    own_job,
    own_way,
)
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.roles import hours_beside, plain_conditions

CUES = (
    *(
        "leav",
        "quit",
        "get out of",
        "getting out of",
        "get away",
        "getting away",
        "done with",
        "fed up",
        "stop ",
        "work",
    ),
    *("currently", "presently", "while ", "keep ", "without ", " all day", " a lot", "my job", "evening", "night"),
    *("weekend", "part time", "part-time", "online", "office", "practice", "clinic", " firm", "hospital", "school"),
    *("no ", "n't ", "not ", "bored", "tired", "exhausted", "miserable", "lonely", "worn out"),
)
"""What stands in every sentence that this reads."""
_HOURS = r"(?:(?:over ?)?nights?|evenings?|graveyard|weekends?|holidays|shifts?)"
_BURDEN = (
    rf"(?:(?:late |rotating |the )*{_HOURS}\b|(?:heavy )?(?:lifting|carrying)|standing|physical (?:work|labou?r)|"
    r"manual labou?r|travel+ing|travel\b|driving\b|customers?\b|customer service)"
)
_LEFT = (
    r"\b(?:leav(?:e|ing)|left|quit(?:ting)?|(?:get|getting) (?:out of|away from|off)|stop(?:ping)?|done with|"
    r"(?:fed up|finished) with|giv(?:e|ing) up) (?:working |doing |the |my |all |these |this |so much )*"
    rf"(?={_BURDEN})"
)
"""What says of a burden of the work that it is left."""
_WEARY = rf"\b((?:bored|tired|exhausted|miserable|lonely|worn out)\b[^,.;]{{0,30}}?),? on (?:the )?(?={_HOURS}\b)"
"""What says of the hours of now that they are a burden: "bored out of my mind on nights"."""
_ME = (
    r"(?<!can )(?<!could )(?<!should )(?<!where )(?<!that )(?<!when )(?<!if )(?<!do )(?<!would )\bi"
    r"(?:'m| am)?(?: currently| now| presently| already| just| still| only| mostly| always)*"
)
_END = r"(?=$|[,.;]| (?:and|but|so|as|at|for|because|in a|what|which|want)\b)"
_NOW = (
    rf"{_ME} work(?:ing)? (?P<told>(?:the |on |in |all |mostly |only )*(?:late |rotating )?{_HOURS}(?:[ -]?shifts?)?|"
    rf"outdoors|outside(?! of)|from home|remotely|on my feet(?: all day)?){_END}",
    rf"{_ME} (?P<told>(?:stand|sit|lift|travel|drive|walk|bend|kneel|carry)(?:ing)?\b[^,.;]*? "
    rf"(?:all day(?: long)?|a lot|every day|all the time|all night|for hours)){_END}",
    r"\bi(?:'m| am)? (?:currently|presently|now) (?P<told>(?:stand|sit|lift|travel|drive|walk|bend|kneel|carry)"
    rf"(?:ing)?\b[^,.;]*?){_END}",
    r"\bmy (?:current |present )?(?:job|work) (?P<told>(?:is|has me|keeps me|makes me|involves|means|requires) "
    r"(?:all |mostly |always |a lot of |lots of )*(?:on my feet|standing|sitting|lifting|heavy|outdoors|outside|"
    r"travel\w*|driving|nights?|weekends?|evenings?|stand|sit|lift|work)\b[^,.;]*?)"
    r"(?=$|[,.;]| (?:and|but|so) (?:i|what|my)\b)",
)
"""What somebody says of the work that they do now."""
_OF_NOW = "told of your work now, and not wished for: {}"
_STUDY = (
    r"(?:stud(?:y|ying)|class(?:es)?|courses?|(?:to|in|at|nursing|trade|vocational|beauty) school|(?:to|in|at) college|"
    r"train(?:ing)? (?:to be|as|for)|learn(?:ing)?|degrees?|programs?|certificates?)"
)
_STUDY_HOURS = r"(?:part[ -]time|online|evenings?|nights?|weekends?|after work)"
_WHEN = (
    rf"(?:,? (?:and |or )?(?:only |just |by |studying )*(?:in the |at |on |on the |during (?:the )?)?{_STUDY_HOURS})+"
    rf"(?![a-z]| shifts?| {JOBS}\b)"
)
_TURNED_AWAY = r"no|not|never|without|skip|don'?t|can'?t"
_NOT_STUDY = r"(?:work|works|working|shifts?|jobs?)"
_OF_STUDY = (
    rf"(?:,? (?:and|but) )?(?:i )?can (?:only )?(?:study|learn|train|go to school|take classes){_WHEN}",
    rf"(?<![a-z]){_STUDY}(?: (?!(?:{_NOT_STUDY}|{_TURNED_AWAY}|home|every|each)\b)[a-z']+){{0,6}}?(?P<when>{_WHEN})",
    rf"(?<![a-z])(?<!no )(?P<when>(?:{_STUDY_HOURS},? (?:and |or )?)+)(?<!, )(?=(?:(?!(?:{_TURNED_AWAY})\b)[a-z]+ )?"
    r"(?:class(?:es)?|courses?|school(?!s? teach)|college|programs?|study|studies|degrees?|training)\b)",
)
"""The hours in which somebody can study; a "no" between them and the study begins another wish."""
_NO_STUDY = rf"\b(?:{_TURNED_AWAY})(?: [a-z']+){{0,4}} ?$"
"""What stands in front of study that somebody does without: hours behind it are those of the work."""
OF_STUDY_BESIDE_WORK = (
    "beside your work: whether a course is held in the evening or online is not recorded; apprenticeships and training "
    "on the job are paid"
)
BESIDE_WORK = (
    r",? (?:(?:and )?without (?:quitting|leaving|giving up|stopping)(?: my)?(?: (?:current|present|day))? "
    r"(?:work|jobs?|working)|while (?:i'm |i am |still )*(?:working|employed|keeping my job)(?: full[ -]time)?|"
    r"and keep (?:my job|working))(?=$|[ ,.;])"
)
"""What says that somebody goes on working while they learn."""
_BESIDE_JOB_CUES = ("while", "alongside", "beside", "on top of")
_BESIDE_JOB = (
    r"(?:^|,? (?:and )?)(?:while|alongside|besides?|on top of) (?:(?:i'm |i am |i |still |also )*(?:working|work|"
    r"employed|being employed)|(?:my |the )(?:current |present |day |full[ -]time )*(?:jobs?|work))"
    r"(?: full[ -]time| part[ -]time)? as (?:an? |the )?(?P<role>[a-z][a-z' /-]*)"
)
"""What names the job with which somebody goes on while they learn another."""
_LEARNING = r"stud(?:y|ying)|class(?:es)?|courses?|school|college|train(?:ing)?|learn(?:ing)?|degrees?|programs?"
_WAY = r"(?:can|could|should|how (?:do|can)|where (?:do|can)) i (?:study|learn) (?=[a-z])"
_OFFICES = (
    r"(?:in|at|for|inside) (?:an? |the |my )?(?P<whose>doctor|physician|dentist|lawyer|attorney|vet|veterinarian|"
    r"therapist|accountant|optometrist|chiropractor|psychologist)s?'?s?'? "
    r"(?P<place>offices?|practice|clinic|firm)(?![a-z])"
)
_INSTITUTIONS = (
    (rf"\b({JOBS}) (?:in|at|for) (?:an? |the )?(?:law firms?|law offices?)\b", "legal", "a law firm"),
    (rf"\b({JOBS}) (?:in|at|for) (?:an? |the )?hospitals?\b", "healthcare", "a hospital"),
    (rf"\b({JOBS}) (?:in|at|for) (?:an? |the )?schools?\b(?! district)", "education", "a school"),
)
"""A place of work behind the jobs that are asked for, and the field of most who work there."""
_NO_EMPLOYER = "{}: a place of work; jobs are not recorded by employer"


def read(catalog: Catalog, sentence: str, reading: Callable[[Catalog, str], Question | None]) -> Question | None:
    """The answer to a sentence in small letters without what it tells beside its question; None if it tells nothing."""
    if question := _beside_job(catalog, sentence, reading):
        return question
    rest, said = parted(sentence)
    if not said and rest == sentence:
        return None
    question = reading(catalog, rest)
    if OF_STUDY_BESIDE_WORK in said and (question is None or not question.arguments):
        question = of_study(catalog, rest)
    if question is None:
        return None
    only_learning = rf"not looked for: (?:(?:{_LEARNING})(?: |$))+"  # of which it is said what is known
    remarks = [
        text for text in question.remarks if OF_STUDY_BESIDE_WORK not in said or not cued.fullmatch(only_learning, text)
    ]
    return Question(question.arguments, (*remarks, *said), question.term)


def _beside_job(catalog: Catalog, sentence: str, reading: Callable[[Catalog, str], Question | None]) -> Question | None:
    """The way into a job from the one that somebody goes on with while they learn; None where none is named."""
    match = cued.search(_BESIDE_JOB, sentence) if any(cue in sentence for cue in _BESIDE_JOB_CUES) else None
    named = match and own_job.longest(catalog, match["role"])
    if not match or not named:
        return None
    own, of_own, behind = named
    rest = " ".join(f"{sentence[: match.start()]} {behind} {sentence[match.end() :]}".split()).strip(" ,.;")
    question = reading(catalog, rest)
    question = question if question and question.arguments else of_study(catalog, rest)
    question = question and own_way.from_job(question, own, rest, is_named=True)
    return question and Question(question.arguments, (*question.remarks, *of_own, OF_STUDY_BESIDE_WORK), question.term)


def parted(sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence in small letters without what it tells beside its question; and what is said of that."""
    if not any(cue in sentence for cue in CUES):
        return sentence, ()
    alone = cued.sub(BESIDE_WORK, "", sentence)
    rest, of_place = _without_workplace(alone)
    rest, of_now = _without_now(rest)
    rest, of_study = _without_hours(rest)
    rest, of_degree = _without_degree(rest)
    rest = cued.sub(_LEFT, "no ", rest)
    rest = cued.sub(_WEARY, r"\1, no ", rest)
    rest = cued.sub(r" +(?=[,.;])", "", " ".join(rest.split())).strip(" ,.")
    beside = (OF_STUDY_BESIDE_WORK,) if alone != sentence else ()
    changed = (
        rest if (of_now or of_place or of_study or of_degree or beside or rest != sentence.strip(" ,.")) else sentence
    )
    return changed, tuple(dict.fromkeys((*of_now, *of_place, *of_study, *of_degree, *beside)))


def _without_now(sentence: str) -> tuple[str, tuple[str, ...]]:
    for pattern in _NOW:
        match = cued.search(pattern, sentence)
        if match and plain_conditions.parted(match["told"]).has_wishes | bool(cued.search(_BODILY, match["told"])):
            behind = sentence[match.end() :]
            front = f"{sentence[: match.start()]}{'i work' if behind.startswith(' as ') else ''}"
            behind = cued.sub(r"^ (?:and|but|so)\b", "", behind) if not front.strip() else behind
            return f"{front}{behind}".strip(" ,.;"), (_OF_NOW.format(match["told"]),)
    return sentence, ()


_BODILY = r"\b(?:stand|sit|lift|walk|bend|kneel|carry|driv|feet|heavy)"


def _without_hours(sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence without the hours of study; "night school teacher" is a job."""
    alone = hours_beside.without_study_alone(sentence)
    if alone != sentence:
        return alone, (OF_STUDY_BESIDE_WORK,)
    for pattern in _OF_STUDY:
        match = cued.search(pattern, sentence)
        is_of_work = match and not match[0].startswith(match["when"] if "when" in match.groupdict() else match[0])
        if match and not (is_of_work and cued.search(_NO_STUDY, sentence[: match.start()])):
            start, end = match.span("when" if "when" in match.groupdict() else 0)
            return f"{sentence[:start]} {sentence[end:]}", (OF_STUDY_BESIDE_WORK,)
    return sentence, ()


def _without_degree(sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence without the degree in a subject that somebody does without: that asks for no job of that subject."""
    match = None if cued.search(_TO_BECOME, sentence) else cued.search(_NO_DEGREE_IN, sentence)
    if match is None:
        return sentence, ()
    return f"{sentence[: match.start()]} {sentence[match.end() :]}", (NO_DEGREE_IN.format(match["subject"]),)


_NO_DEGREE_IN = (
    r"\b(?:(?:that|which|where i|where you) )?(?:without|with no|no|(?:do|does|did)(?:n'?t| not) (?:have|need|"
    r"require|want)|not having)(?: an?| any| my| the)* "
    r"(?P<subject>(?!(?:[a-z]+ )?(?:college|university|bachelor\S*|associate\S*|master\S*|doctora\w*|year|four|two|4|2|"
    r"advanced|graduate|grad|further|formal|fancy|high|higher|more|second|useless|expensive|real|proper|relevant|specific|"
    r"finished|completed|other|school|professional|single|specialized|additional|another|a|an|the|or|and|experience)\b)"
    r"[a-z]+(?: (?:science|engineering|arts|education|administration|studies))?) degrees?\b"
)
_TO_BECOME = r"\b(?:be(?:come|coming)?(?: an?)? [a-z]|get into|getting into|work as|qualify as)\b"
NO_DEGREE_IN = (
    "a degree in {}: which jobs ask for one in that subject alone is not recorded; `careers list --education "
    "certificate` "
    "leaves out all for which a degree is usual"
)


def _without_workplace(sentence: str) -> tuple[str, tuple[str, ...]]:
    match = cued.search(rf"\b{_OFFICES}", sentence)
    if match:
        rest = f"{sentence[: match.start()]} {sentence[match.end() :]}"
        return rest, (_NO_EMPLOYER.format(f"a {match['whose']}'s {match['place']}"),)
    for pattern, field, name in _INSTITUTIONS:
        if cued.search(pattern, sentence):
            said = f"{_NO_EMPLOYER.format(name)}; taken as the field {field}"
            return cued.sub(pattern, rf"{field} \1", sentence, count=1), (said,)
    return sentence, ()


def of_study(catalog: Catalog, rest: str) -> Question | None:
    """The way into the job that words on study name, "nursing school classes"; else the jobs that take little of it."""
    words = cued.sub(rf"^{_WAY}", "", rest)
    words = " ".join(
        cued.sub(rf"\b(?:{_LEARNING}|there|are|any|part[ -]time|to be(?:come)?|for|an?|in)\b", " ", words).split()
    )
    slugs, remarks = named_roles.named_or_work(catalog, words) if words else ((), ())
    slugs = slugs or tuple(job.slugs[0] for job in jobs_in(catalog, rest.split()))
    if slugs:
        slug = slugs[0]
        path = ("--section", "entry-path") if catalog.query.has_section(slug, "entry_path") else ()
        return Question(("show", slug, *path, "--section", "education"), remarks)
    if not cued.search(r"\bwhat (?:can|could|should) i (?:study|learn|train)\b|\bwhat to (?:study|learn)\b", rest):
        return None
    if own := named_roles.own(catalog):
        return own_job.moves(catalog, own, (f"from the job of your profile: {own}",), "better pay")
    arguments = ("list", "--education", "associate", "--min-jobs", list_words.MANY, "--sort", "-pay")
    from_job = f"`careers next {named_roles.EXAMPLES[0]}`, for example, shows what your own job leads to"
    return Question(arguments, (f"the best paid jobs that take two years of college at most; {from_job}",))
