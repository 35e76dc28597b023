"""What a sentence tells of study: the field of a degree, a certificate, and how long somebody wants to train.

"What can I do with a psychology degree", "associate's in criminal justice", "6 months of training or less": they become
options of a list, or of the moves from a job that the sentence names beside them; what else it asks for is read without
them. A sentence that asks about one job is left to the rules on jobs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from careercli import cued, paths, text
from careercli.answers import command_words
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import jobs_in
from careercli.commands.asked.lists import (
    asked_amounts,
    asked_list,
    list_words,
)
from careercli.commands.asked.person import own_job
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.commands.asked.schooling import (
    asked_schooling,
    own_schooling,
    training_words,
)
from careercli.commands.typed_words import is_place
from careercli.roles import beyond_words, education, plain_conditions, study_programs

_CUES = (
    *(
        "degree",
        "associate",
        "bachelor",
        "master",
        "doctor",
        "phd",
        "certificate",
        "diploma",
        "major",
        "studi",
        "study",
        " from ",
    ),
    *(" ba ", " bs ", " aa ", " ma ", " ms "),
    *("train", "school", "class", "course", "program", "graduate", "month", "year", "week", "mos", "yr"),
)
_LEVELS = (
    (r"associate'?s?|a\.?a\.?s?|two[- ]year|2[- ]year", "associate"),
    (r"bachelor'?s?|b\.?a|b\.?s|bsc|four[- ]year|4[- ]year|undergrad(?:uate)?", "bachelor"),
    (r"master'?s?|m\.?a|m\.?s|msc|graduate", "master"),
    (r"ph\.?d|doctora(?:te|l)", "doctoral"),
    (r"certificate|diploma", "certificate"),
)
_LEVEL = "|".join(pattern for pattern, _level in _LEVELS)
_HAVE = (
    r"(?:(?:i(?:'ve| have)?|i'm|i am|who|with|having|have|has|got|hold(?:ing)?|just|get(?:ting)?|earn(?:ed|ing)?|"
    r"finish(?:ed|ing)?|graduat(?:ed|ing)|complet(?:ed|ing)|my|an?|the|for|to do|do|from|using|if|want(?:s|ed)?|to) )*"
)
_FIELD = r"(?P<field>[a-z][a-z'&/ -]*)"
_NO_FIELD = (
    rf"{_LEVEL}|jobs?|careers?|college|university|any|no|a|an|the|my|good|other|own|some|this|that|without|not|"
    r"need|require\w*|"
    r"higher|advanced|professional|useless|which|what|whatever|school|high|related|same|online|stem"
)
_NO_ENDS = frozenset(
    ("for", "with", "in", "of", "as", "to", "from", "by", "at", "on", "and", "or", "is", "are", "am", "i", "im", "i'm",
     "get", "got", "use", "do", "does", "did", "can", "could", "how", "much", "who", "if", "but", "want", "be", "have",
     "has", "need", "it")
)  # fmt: skip
"""Words that no name of a field begins or ends with, as a sentence has them."""
_FIELDS = (
    rf"{_HAVE}(?:(?P<level>{_LEVEL})(?: degrees?)?|degrees?) (?:in|of) {_FIELD}",
    rf"{_HAVE}(?:(?:double )?major(?:s|ed|ing)? in|(?:have )?studied|(?:i'm |am )?studying|(?:want|like|love|going) to "
    rf"study|graduat(?:ed|ing|e) in) {_FIELD}",
)
"""The name of a field behind what says so; what else stands behind it is cut off."""
_FROM_FIELD = (
    rf"(?:switch|mov|chang|transition|com|go)(?:e|ing)?(?: careers?| over)? from {_FIELD}"
    rf"(?P<goal> (?:in)?to (?:something|anything|{JOBS}))\b"
)
"""A subject that somebody turns away from; where its name is one of work, they have done that work."""
_FIELDS_BEFORE = (
    rf"{_HAVE}(?<![a-z])(?P<field>[a-z][a-z'&/-]*(?: (?!jobs?\b|careers?\b)[a-z][a-z'&/-]*){{0,3}}) "
    rf"(?:(?P<level>{_LEVEL}) )?(?:degrees?|majors?|(?<=[a-z]s) (?:in hand))(?: holders?)?(?![a-z])",
)
"""The name of a field in front of "degree" and "major"."""
BEYOND_BACHELOR = frozenset(("law", "medicine", "medical", "pharmacy", "dentistry", "dental", "veterinary"))
_MOST_WORDS = 5
_ENDS = (
    r"(?:$| (?:and|but|who|that|which|with|without|near|in|at|from|for|paying|what|where|can|jobs?|or|i|to|over)\b|,)"
)
_CERTIFICATE = (
    r"(?:with |have |need(?:s|ing)? |requir\w+ |get(?:ting)? |earn(?:ing)? |by |only |just |for )*(?:an? |only |just |"
    r"short |quick |the )*certificates?(?: programs?| courses?| training)?(?: only)?"
)
_ASKED = (
    rf"(?:so )?(?:(?:what|which)(?: kinds? of| sorts? of| type of| else| other| good)*(?: {JOBS}| things)?"
    r"(?: (?:can|could|might|should|would|do|does) (?:i|she|he|they|you|one|someone|somebody|people|we|a person))?"
    r"(?: (?:do|be|get|become|work as|have|find|use it for|go into))?|what (?:to|is there to) do|what now|"
    r"where (?:can|could) i (?:work|go)|i want a job|help|i am|i'm|i|looking for|"
    r"(?:is|are) there(?: (?:still|really|even|any|enough|many|lots of|a lot of|good|decent|plenty of))*(?: "
    rf"{JOBS}| openings)?"
    r"(?: out there| left)?(?: for)?|"
    r"(?:in)?to (?:something|anything)(?: else)?|is|(?:it )?worth (?:it|anything|getting)|useful|useless|"
    r"(?:an? )?(?:waste(?: of (?:money|time))?|mistake|(?:good|bad|smart|wise) (?:idea|choice|investment))|"
    r"how much (?:money )?(?:do|does|can|could|would)(?: (?:people|you|i|someone|somebody|graduates|they|one))?|"
    r"(?:make|earn|get paid|pay)|options|need|"
    r"my (?:son|daughter|kid|child|friend|wife|husband|brother|sister|client)(?: (?:has|is))?)"
)
"""What asks for jobs and nothing else."""
OF_DEGREE = "a degree or a major is taken as a bachelor's: `careers list{} --education LEVEL` for another"


_LEFT_TO_OTHERS = (
    r"\b(?:without (?:an? )?(?:[a-z]+ )?degree|vs|versus|dropped out|drop out|unfinished|"
    r"(?:never|did ?n[o']?t|not) finish\w*)\b"
)
_AGAINST = (" vs", "versus", " or", "than", "compar")
"""One of these stands in every sentence that holds a degree against a job."""
_COMPARED = r"\bcompar(?:e|ing|ison)\b|\bdifferences? between\b"
_FOR_WHOM = r"\bfor (?:someone|somebody|a person|people|me|a graduate)\b"
_WORTH = "whether it is worth it is for you to say: the jobs that it leads to are shown, with their pay and openings"
_OF_ROLE = 2
"""Words of a command that names a role."""
_JOIN = "and|but|with|for|that|,"
_YES_OR_NO = r"(?:is|are|do|does|how|can|should|will|why|would|could|which|what certif)\b"


class Told(NamedTuple):
    """What a sentence tells of study: its options, the sentence without it, and what is said of that.

    A certificate alone is not sure to be a wish: it may be one for the job that the rest names.
    """

    options: tuple[str, ...]
    rest: str
    remarks: tuple[str, ...] = ()
    is_sure: bool = True
    had: str = ""
    """The degree with its field that the sentence says somebody has."""


def _of_school(catalog: Catalog, sentence: str) -> Question | None:
    """What becomes of those who go to the school of a profession, where somebody asks whether it is worth it."""
    match = cued.search(_SCHOOL, sentence) if "school" in sentence and cued.search(_IS_WORTH, sentence) else None
    slugs = named_roles.named(catalog, asked_schooling.SCHOOLS[match["school"][:3]]) if match else ()
    if not match or not slugs:
        return None
    from careercli.commands.asked.facts import asked_offer

    goal = slugs[0]
    told = asked_offer.told(catalog, f"{sentence[: match.start()]} {sentence[match.end() :]}")
    taken, pay = f"{match[0]} is taken as that for {goal}", f"pay: `careers salary {goal}` tells it"
    if told.slug and told.slug != goal:
        amount = asked_amounts.yearly(told.amount, "") if told.amount else None
        options = ("--earning", f"{float(amount):.0f}") if amount else ()
        outlook = f"outlook: `careers show {goal} --section statistics` tells it"
        where = ("--in", told.place) if told.place else ()
        said = (f"{taken}; {_WORTH_OF_WAY}", outlook, pay, beyond_words.NO_TUITION)
        return Question(("path", told.slug, goal, *options, *where), said)
    asked = asked_places.Asked("", told.place)
    arguments, of_place = asked_places.used(("show", goal, "--section", "statistics"), asked)
    return Question(arguments, (f"{taken}; {_WORTH_OF_JOB}", pay, beyond_words.NO_TUITION, *of_place))


_SCHOOL = (
    r"\b(?P<school>law|med(?:ical)?|dental|vet(?:erinary)?|pharmacy|nursing|optometry|chiropractic|culinary) school\b"
)
_IS_WORTH = (
    r"\b(?:worth|useless|worthless|mistake|waste|"
    r"(?:good|bad|smart|wise|terrible|safe) (?:idea|choice|move|bet|investment)|pay off)\b"
)
_ENOUGH = rf"\benough {JOBS}\b"
_NOT_COUNTED = "whether these are enough: who looks for them is not counted; the openings of a year are shown"
_WORTH_OF_WAY = "whether it is worth it is for you to say: the way there is shown, with the years of study and the pay"
_WORTH_OF_JOB = "whether it is worth it is for you to say: what is projected for that job is shown"


def read(catalog: Catalog, sentence: str, reading: Callable[[Catalog, str], Question | None]) -> Question | None:
    """The jobs for what a sentence in small letters tells of study, with the rest of it by `reading`; None without."""
    if of_school := _of_school(catalog, sentence):
        return of_school
    told = _told(catalog, sentence) if any(cue in sentence for cue in _CUES) else None
    had = own_schooling.level(sentence)[0] if told else ""
    if told and " in " in had:  # "a paralegal with a bachelor's in history" has it: no filter of other work
        told = told._replace(had=had)
    if told and any(cue in told.rest for cue in _AGAINST):
        from careercli.commands.asked.schooling import degree_or_job

        if against := degree_or_job.read(catalog, told.rest, told.options, told.remarks):
            return against
    if told is None or cued.search(_LEFT_TO_OTHERS, sentence) or _is_of_role(catalog, sentence, told):
        return None
    rest = cued.sub(_NOWADAYS, " ", told.rest)
    rest = cued.sub(rf"^{_ASKED}(?![a-z'])|(?<![a-z]){_ASKED}$", " ", " ".join(rest.split())).strip(" ,")
    rest = cued.sub(rf"^(?:{_JOIN})(?= |$)|(?: |^)(?:{_JOIN})$", "", " ".join(rest.split())).strip(" ,")
    if not rest or cued.fullmatch(JOBS, rest):
        worth = (*_of_largest(catalog, told), _WORTH) if cued.search(_IS_WORTH, sentence) else ()
        is_of_openings = cued.search(_ENOUGH, sentence) is not None
        order = "-openings" if is_of_openings else "-jobs"
        enough = (_NOT_COUNTED,) if is_of_openings else ()
        return Question(("list", *told.options, "--sort", order), (*told.remarks, *worth, *enough))
    if cued.search(_COMPARED, sentence):
        return _beside_comparison(reading(catalog, cued.sub(_FOR_WHOM, " ", told.rest)), told)
    if "worth" in sentence:
        told = told._replace(remarks=(*told.remarks, _WORTH))
    if field := _left_field(told):  # one who leaves the field that was studied has no job in it to move from
        return _joined(reading(catalog, f"jobs outside {field}") or Question(("list", "--sort", "-jobs")), told)
    asked = asked_places.parted(cued.sub(rf" (?:{_JOIN})$", "", told.rest))
    if own := own_job.own(catalog, asked.rest):
        moves = own_job.moves(catalog, *own, place=asked.place)
        arguments, remarks = asked_places.used(moves.arguments, asked)
        return _joined(Question(arguments, (*moves.remarks, *remarks)), told)
    if "--study" not in told.options and jobs_in(catalog, told.rest.split()):
        return None  # a job and a time to train, or a certificate: what is asked of that job is for the other rules
    for words in dict.fromkeys((told.rest, rest)):
        question = reading(catalog, words)
        if question is not None and question.arguments[:1] not in ((), ("list",), ("next",)):
            return None  # one job is asked about
    lists = [
        question
        for words in dict.fromkeys((told.rest, rest, f"jobs {rest}", f"{rest} jobs"))
        if (question := reading(catalog, words)) is not None and question.arguments[:1] in (("list",), ("next",))
    ]
    if lists:  # the one that leaves nothing aside
        best = min(lists, key=lambda each: any("not looked for" in remark for remark in each.remarks))
        return _or_any_field(catalog, _by_degree(catalog, _joined(best, told), told))
    wishes = plain_conditions.parted(rest)
    told = told._replace(options=(*told.options, *wishes.options), remarks=(*told.remarks, *wishes.remarks))
    left = plain_conditions.left_over(wishes.rest, (JOBS,))
    if left and is_place(left, misspelt=False):  # "psychology degree jobs Tucson"
        return Question(("list", *told.options, "--in", left, "--sort", "-jobs"), told.remarks)
    if left and (not told.is_sure or cued.match(_YES_OR_NO, sentence) or named_roles.named(catalog, left)):
        return None
    unread = (f"not looked for: {left}",) if left else ()
    return Question(("list", *told.options, "--sort", "-jobs"), (*told.remarks, *unread))


_NOWADAYS = r"\b(?:(?:right )?now|right|these days|nowadays|anymore|today|still|really|true|totally|completely)\b(?! a)"


def _of_largest(catalog: Catalog, told: Told) -> tuple[str, ...]:
    """The pay and the projected growth of the largest of the jobs that a field of study leads to, beside all jobs."""
    if told.options[0] != "--study":
        return ()
    from careercli.answers import growth_context

    options = dict(zip(told.options[::2], told.options[1::2], strict=True))
    rows: list[dict[str, Any]] = catalog.list(
        "-jobs", study=options["--study"], education=options.get("--education")
    ).to_dict()
    largest = rows[0] if rows else {}
    context = growth_context.growth_context(catalog.entry(largest["slug"]).role.statistics) if rows else None
    if context is None or not context.growth_words or not largest["official_median"]:
        return ()
    pay = f"median {text.money(largest['official_median'])}"
    return (f"{largest['title']}, the largest of them: {pay}; jobs {context.growth_words} ({largest['source']})",)


def taken_as_bachelor(field: str) -> str:
    """What is said of a degree of which no level is named."""
    return OF_DEGREE.format(command_words.options({"study": field}) if field else "")


def _left_field(told: Told) -> str:
    """The field that somebody studied, where the rest of their sentence asks for what is outside it; else empty."""
    field = told.options[1] if told.options[0] == "--study" else ""
    return field if field and cued.search(rf"(?<![a-z])outside (?:of )?{re.escape(field)}$", told.rest) else ""


def _beside_comparison(question: Question | None, told: Told) -> Question | None:
    """A comparison of jobs in a sentence that tells of a degree, with the command for that degree."""
    if question is None or question.arguments[:1] not in (("compare",), ("salary",)):
        return None
    field = f"the jobs for that degree: `careers list{command_words.options({'study': told.options[1]})}`"
    return Question(question.arguments, (*question.remarks, *((field,) if told.options[0] == "--study" else ())))


def _by_degree(catalog: Catalog, question: Question, told: Told) -> Question:
    """The jobs of a degree in place of the moves from a job that asks for none, which are named beside."""
    arguments = question.arguments
    if "--study" not in told.options or not _is_from_role(arguments) or told.had:
        return question
    known = catalog.entry(arguments[1]).role.statistics
    step = education.step_named(known.entry_education) if known and known.entry_education else None
    if step is None or step >= education.step_named("associate"):
        return question
    from careercli.commands.usage import written

    moves = f"from your job: `{written(list(arguments[:2]))}`; these are the jobs of the degree"
    options = [
        part for pair in zip(arguments[2::2], arguments[3::2], strict=True) if pair[0] not in _OF_MOVES for part in pair
    ]
    return Question(("list", *options, "--sort", "-jobs"), (*question.remarks, moves), question.term)


def _or_any_field(catalog: Catalog, question: Question) -> Question:
    """The jobs of a degree; where none of them fits what else is asked, those for which its field is not named."""
    command, *options = question.arguments
    given = dict(zip(options[::2], options[1::2], strict=True)) if command == "list" else {}
    level = given.get("--education")
    if level not in list_words.HELD or not given.get("--study") or not asked_list.fits_none(catalog, options[:-2]):
        return question
    own = command_words.options({"study": given["--study"], "education": level})
    said = (
        f"none of the jobs that {given['--study']} prepares for fits all of that: `careers list{own}` has them; shown "
        "are those for which no field of the degree is named"
    )
    given |= {"--study": "any", "--min-education": level, "--sort": given.pop("--sort")}
    return Question(("list", *(part for pair in given.items() for part in pair)), (said, *question.remarks))


_OF_MOVES = ("--earning",)
"""Options of the moves from a job that a list has none of."""


def _is_from_role(arguments: tuple[str, ...]) -> bool:
    """Whether a command is for the moves from a role that it names."""
    return arguments[:1] == ("next",) and len(arguments) >= _OF_ROLE and arguments[1][0] != "-"


def _is_of_role(catalog: Catalog, sentence: str, told: Told) -> bool:
    """Whether a sentence is the name of a job with "degree" behind it: "nurse degree" asks what a nurse studies."""
    field = told.options[1] if told.options[0] == "--study" else ""
    return (
        bool(field)
        and cued.fullmatch(rf"{re.escape(field)} degrees?", sentence) is not None
        and bool(catalog.named(field))
    )


def _joined(question: Question, told: Told) -> Question:
    """A list, or moves, with the options of a study; those that it has already stay."""
    arguments = question.arguments
    given = dict(zip(told.options[::2], told.options[1::2], strict=True))
    if told.had and _is_from_role(arguments):
        given = {name: value for name, value in given.items() if name not in ("--study", "--education")}
        given |= {"--have": told.had}
    more = [part for name, value in given.items() if name not in arguments for part in (name, value)]
    at = arguments.index("--sort") if "--sort" in arguments else len(arguments)
    return Question((*arguments[:at], *more, *arguments[at:]), (*told.remarks, *question.remarks), question.term)


_BELOW_DEGREES = ("none", "high school", "some college")


def _told(catalog: Catalog, sentence: str) -> Told | None:
    """What a sentence tells of study; None where it tells nothing."""
    options: list[str] = []
    rest, said = training_words.timed(sentence, options)
    remarks = [*said]
    had, left = own_schooling.level(rest) if options else ("", rest)
    if had in _BELOW_DEGREES:  # what may be studied comes on top of it
        rest = left
        options += ["--have", had]
    rest = _studied(_turned_from(catalog, rest), options, remarks)
    is_sure = bool(options)
    rest = cued.sub(r"\b(?:besides|other than|apart from|except(?: for)?) (?=[a-z]+$)", "outside ", rest.strip())
    if "--education" not in options and cued.search(rf"\b(?:{JOBS}|pay\w*|what)\b", rest):
        match = cued.search(rf"(?<![a-z]){_CERTIFICATE}(?![a-z])", rest)
        if match and not cued.match(r" (?:in|of|for|as)\b", rest[match.end() :]):
            options += ["--education", "certificate"]
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    return Told(tuple(options), " ".join(rest.split()).strip(" ,"), tuple(remarks), is_sure) if options else None


def _turned_from(catalog: Catalog, sentence: str) -> str:
    """A sentence with the subject of study that somebody turns away from as a major: "from computer science to"."""
    match = cued.search(_FROM_FIELD, sentence) if " from " in sentence else None
    if match is None or not field_named(match["field"]) or named_roles.named_or_work(catalog, match["field"])[0]:
        return sentence
    return f"{sentence[: match.start()]} {match['field']} major {sentence[match.end() :]}"


def _studied(sentence: str, options: list[str], remarks: list[str]) -> str:
    """A sentence without the field that somebody studied, which becomes an option with the level of their degree."""
    for pattern in (*_FIELDS, *_FIELDS_BEFORE):
        for match in cued.finditer(rf"(?<![a-z]){pattern}", sentence):
            is_behind = pattern in _FIELDS
            words = match["field"]
            if not is_behind and (at := cued.search(rf" (?P<level>{_LEVEL})$", words)):
                words = words[: at.start()]  # "a psychology bachelor's degree"
            field, cut = field_behind(words) if is_behind else field_before(words)
            if not field:
                continue
            options += ["--study", field]
            level = match.groupdict().get("level") or (match["field"].removeprefix(words).strip() if words else "")
            if level:
                options += ["--education", _level(level)]
            elif "studi" not in match[0] and "study" not in match[0] and field not in BEYOND_BACHELOR:
                options += ["--education", "bachelor"]
                remarks.append(OF_DEGREE.format(command_words.options({"study": field})))
            start = match.start() if is_behind or not cut else match.start("field") + cut
            end = match.start("field") + cut if is_behind else match.end()
            return f"{sentence[:start]} {sentence[end:]}"
    return sentence


def field_behind(words: str) -> tuple[str, int]:
    """The longest beginning of some words that is the name of a field, and where it ends."""
    until = cued.search(_ENDS, words)
    parts = re.findall(r"\S+", words[: until.start()] if until else words)[:_MOST_WORDS]
    behind = words[until.end() :].split() if until and until[0] == " and" else []
    for most in range(min(len(behind), 2), 0, -1):  # "hotel and restaurant management"
        if until and (more := field_named(f"{words[: until.end()]} {' '.join(behind[:most])}")):
            return more, len(more)
    for most in range(len(parts), 0, -1):
        if field := field_named(" ".join(parts[:most])):
            return field, len(words) - len(words.lstrip()) + len(field)
    return "", 0


def field_before(words: str) -> tuple[str, int]:
    """The longest end of some words that is the name of a field, and where it begins."""
    parts = words.split()
    for first in range(len(parts)):
        if field := field_named(" ".join(parts[first:])):
            return field, len(words) - len(field)
    return "", 0


def field_named(words: str) -> str:
    """Words that are the name of a field of study; else empty."""
    if cued.search(rf"(?:^| )(?:{_NO_FIELD})(?: |$)", words) or {*words.split()[:1], *words.split()[-1:]} & _NO_ENDS:
        return ""
    from careercli.search import study_names

    return words if study_names.named(study_programs.read(paths.bundled_data()), words).programs else ""


def _level(words: str) -> str:
    return next(level for pattern, level in _LEVELS if cued.fullmatch(pattern, words))
