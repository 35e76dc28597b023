"""The roles that a sentence asks for by what is recorded of them: pay, schooling, growth, a field, the work."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from careercli import cued
from careercli.answers.spoken_language import NOT_KNOWN
from careercli.api import Catalog
from careercli.commands.asked.facts import asked_conditions
from careercli.commands.asked.jobs import (
    asked_titles,
    named_roles,
)
from careercli.commands.asked.lists import (
    asked_amounts,
    asked_likes,
    headcounts,
    liked_words,
    software_words,
)
from careercli.commands.asked.lists import list_words as rules
from careercli.commands.asked.person import own_pay
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, ME, A, may_have
from careercli.commands.asked.schooling import training_words
from careercli.commands.typed_words import is_place
from careercli.errors import CareersError
from careercli.profile import on_file
from careercli.roles import all_jobs, beyond_words, education, field_words, plain_conditions

_WORDS_OF_TITLES = 2
"""Words in front of "jobs" that are looked for in titles."""


def read(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """The roles that a sentence asks for by what is recorded of them, and what it asks for that is not."""
    sentence = asked.rest
    if asked.is_placed and cued.fullmatch(asked_places.PAY_THERE, sentence):
        return Question(("list", *_in(asked.place), "--sort", "-jobs"))
    if (split := asked_places.behind(sentence)) and cued.fullmatch(asked_places.PAY_THERE, split[0]):
        return Question(("list", *_in(split[1]), "--sort", "-jobs"))
    wishes = plain_conditions.parted(sentence)
    looks = any(name.startswith("no-") for name in wishes.conditions) and cued.search(rules.LOOKS_FOR_JOBS, sentence)
    if not looks and (of_role := _role_and_work(catalog, wishes)):
        return of_role
    if spoken := _with_language(catalog, sentence):
        return spoken
    rest, remarks = wishes.rest, wishes.remarks
    options: list[str] = wishes.options
    if match := cued.search(rules.GROWING_BY, rest):
        options += ["--min-growth", match["percent"]]
        rest = f"{rest[: match.start()]} growing {rest[match.end() :]}"
    if wishes.conditions and cued.search(rules.OF_PEOPLE, sentence):
        rest, remarks = cued.sub(rules.OF_PEOPLE, " ", rest), (*remarks, rules.NOT_COUNTED)
        rest = cued.sub(r"\bhalf\b", " ", rest)
    fields_of_hands: list[str] = []
    is_manual = any(cue in rest for cue in rules.MANUAL_CUES) and cued.search(rules.MANUAL, rest)
    if is_manual and not asked_likes.liked(rest).tasks:
        fields_of_hands, rest = list(rules.EVERY_TRADE), cued.sub(rules.MANUAL, " ", rest)
        remarks = (*remarks, rules.AS_TRADES)
    is_own_boss = any(cue in rest for cue in rules.OWN_BOSS_CUES) and cued.search(rules.OWN_BOSS, rest)
    if is_own_boss:
        options += rules.OFTEN_OWN_BOSS
        remarks = (*remarks, rules.AS_OWN_BOSS.format(all_jobs.SELF_EMPLOYED))
        is_most = rules.order_of(rest) == "-self_employed"
        rest = cued.sub(rules.OWN_BOSS, " most self-employed " if is_most else " ", rest)
        job = plain_conditions.left_over(rest, (JOBS, rules.OF_A_SHARE))
        if job and len(slugs := named_roles.named(catalog, job)) == 1:  # "how many plumbers are self-employed"
            return Question(("show", slugs[0], "--section", "statistics"))
    rest, of_job = asked_amounts.as_a_job(catalog, rest, asked.place, options)
    remarks = (*remarks, *of_job)
    rest, of_people = headcounts.taken(rest, options)
    remarks = (*remarks, *of_people)
    rest = asked_amounts.money(rest, options)
    rest, of_median = asked_amounts.above_median(rest, asked.place, options)
    remarks = (*remarks, *of_median)
    if cued.search(rf"\b(?:{rules.PAID_ENOUGH})\b", rest) and "--min-pay" not in options:
        median = all_jobs.MEDIANS[max(all_jobs.MEDIANS)]
        options += ["--min-pay", f"{median:.0f}"]
        remarks = (*remarks, f"${median:,.0f} a year is the median of all jobs")
        rest = cued.sub(rules.PAID_ENOUGH, " ", rest)
    rest, of_schooling = schooling(rest, options)
    rest, of_rest = asked_likes.left_out(catalog, rest, options)
    likes = asked_likes.liked(rest)
    fields, rest = asked_titles.as_title(catalog, likes.rest, field(rest) or fields_of_hands)
    remarks = (*remarks, *asked_titles.not_said(catalog, fields, wishes, options))
    remarks = (*remarks, *of_schooling, *of_rest, *likes.remarks)
    if cued.search(rules.NO_EXPERIENCE, rest):
        options += rules.FOR_BEGINNERS[: 2 if "--education" in options else None]
    if cued.search(_STUDY, sentence) and "--min-education" not in options:
        options += ["--min-education", "certificate"]  # not what asks for none
    sort = rules.order_of(rest)
    remarks = (*remarks, *_of_growth(rest, sort, options))
    if sort == "-pay":
        remarks = (*remarks, *own_pay.more_than(rest, options))
    if sort is None and beyond_words.MACHINES in wishes.beyond:
        sort = "-growth"
        options += ["--min-jobs", rules.MANY]
    options += _in(asked.place)
    of_trades = fields in ([], rules.EVERY_TRADE) and cued.search(rules.TRADES, rest)
    if of_trades and _EASY & {*wishes.conditions}:
        fields, remarks, rest = [], (*remarks, rules.NO_EASY_TRADE), cued.sub(rules.TRADES, " ", rest)
        options += [part for pair in rules.SKILLED for part in pair if pair[0] not in options]
    options += fields
    phrases = asked_likes.as_options(likes, options)
    nearest = plain_conditions.with_nearest(wishes)
    if (options or sort or phrases) and nearest != wishes:  # asked for beside other wishes; alone with a word on it
        options = [*nearest.options, *options[len(wishes.options) :]]
    options = _at_desks(sentence, options)
    is_request: object = cued.search(
        rf"\bi(?:'m| am) good (?:with|at)\b|\bi (?:like|love|enjoy)\b|"
        rf"\b{JOBS}\b|\btrades?\b|\bwhat can i do\b|\bworking\b|\bpaying\b|\bearning\b|\b(?:openings|vacancies)\b",
        sentence,
    )
    is_request = (
        is_request or is_own_boss or fields_of_hands or "--on-the-job" in options or (sort == "-pay" and bool(fields))
    )
    if likes.are_any or rules.is_example(sentence):
        is_request = is_request or cued.search(rules.WISHES, sentence)
    elif {"--without", "--not-family", "--not-title"} & {*options} and not plain_conditions.left_over(rest):
        is_request = is_request or cued.search(liked_words.OF_FIELDS, sentence)
    elif cued.search(rules.AVERSE, rest) and (cued.search(rules.ANIMALS, rest) or _likes(rest)):
        remarks = (*remarks, rules.NOT_LOOKED_UP)
    else:
        if cued.search(rules.ANIMALS, rest) and not options and (is_request or of_rest):
            return Question(("match", "work with animals"), remarks)
        options += _likes(rest)
        if match := cued.search(rf"\b(?:{rules.TONGUES})\b", rest):
            remarks = (*remarks, f"{match[0]}: knowledge of foreign languages is rated as one, not each by itself")
    if phrases and is_request:
        left = plain_conditions.left_over(rest, (*rules.carried(options, sort, rest), liked_words.READ))
        by_fit = ("they are in the order of their fit",) if sort else ()
        return Question(("match", *phrases, *options), (*remarks, *by_fit, *unread(catalog, left)))
    if sort == "growth" and cued.search(rf"\b{beyond_words.MACHINES_NAMED}\b", rest):
        remarks = (
            *remarks,
            f"{beyond_words.MACHINES}: not recorded for occupations; jobs are ordered by projected loss",
        )
    if sort and cued.search(rf"\b(?:{rules.LASTING})\b", rest):
        options += ["--min-jobs", rules.MANY, *([] if "--min-growth" in options else ["--min-growth", "0"])]
    if not (options or sort or remarks or asked.is_placed) or not (is_request or remarks or wishes.conditions):
        return None
    if wishes.beyond and not sort and options in ([], _in(asked.place)) and (named := _role_beside(catalog, rest)):
        return Question(("salary" if asked.place else "show", named[0]), remarks)  # "union carpenter jobs in ohio"
    if not (options or sort or asked.is_placed):
        if _is_of_title(sentence, wishes):
            return None
        return _beyond(wishes.beyond, remarks)
    tool: list[str] = []
    read = (*rules.carried(options, sort, rest), *((liked_words.READ,) if likes.are_any or of_rest else ()))
    left = plain_conditions.left_over(rest, read) if options or sort else ""
    left = left.removeprefix("using ").removeprefix("knowing ")
    if (
        left
        and cued.search(rf"\b(?:with|using|use|knowing) (?:my )?{re.escape(left)}\b", rest)
        and _is_skill(catalog, left)
    ):
        tool = ["--skill", left]  # which may be software: it is named by roles, and not rated
        options += tool
        if cued.search(_DO_WITH, sentence) and not asked.is_placed and not sort:  # ranked by what the skill is there
            return Question(("match", left, *(part for part in options if part not in tool)), remarks)
        left = ""
    there = (asked_places.among(rest) or place_in(left)) if left and not asked.is_placed else ""
    if there and cued.search(rf"\b{re.escape(there)}\b", left):  # "outdoors, no degree, Montana"
        asked = asked._replace(place=there)
        options += _in(there)
        left = " ".join(cued.sub(rf"\b{re.escape(there)}\b", " ", left).split())
    if (
        left
        and len(left.split()) <= _WORDS_OF_TITLES
        and cued.search(rf"(?:^|of |in |any |which |what )\W*{re.escape(left)} {JOBS}\b", rest)
        and named_roles.are_in_titles(catalog, left)
        and _pays_so(catalog, left, options)
    ):
        options += ["--title", left]
        left = ""
    left = software_words.taken(catalog, left, options)
    if left and not asked.is_placed and left not in asked_places.EVERYDAY and is_place(left, misspelt=False):
        options += _in(left)  # "70k no degree colorado"
    elif left:
        remarks = (*remarks, *unread(catalog, left))
    if not sort and options[:1] == ["--interests"] and len(options) == 2:
        return Question(("list", *options, "--sort", "-jobs"), remarks)
    # who asks for little schooling asks what is to be had: the best paid of them are few, and far off
    has_pay = "--min-pay" in options or "--max-pay" in options
    default = "-pay" if has_pay and "--education" not in options else "-jobs"
    if default == "-pay" and cued.search(rules.PAID_PERSON, sentence):
        default = "-openings"  # what somebody earns is where they stand: the best paid of all jobs are far off
    if "--skill" in options and "--in" not in options and options[-2:] != tool:  # a list of one place has no ratings
        default = "-rating"
    if "--min-education" in options and fits_none(catalog, options):
        at = options.index("--min-education")
        level, options = options[at + 1], options[:at] + options[at + 2 :]
        remarks = tuple(said for said in remarks if not said.startswith(rules.EXACTLY.partition("{}")[0]))
        remarks = (*remarks, rules.NONE_SO_HIGH.format(rules.HELD.get(level, level)))
        return Question(("list", *options, "--sort", f"-education,{(sort or default).rpartition(',')[2]}"), remarks)
    return Question(("list", *options, "--sort", sort or default), remarks)


def soonest_first(question: Question, sentence: str) -> Question:
    """A list of what one is trained for in a time, the soonest first where the sentence names no order; in the moves
    from a job the time is one of study.
    """
    if not any(value.endswith(training_words.IN_ALL) for value in question.arguments):
        return question
    if question.arguments[0] not in ("list", "match"):
        arguments = tuple(value.removesuffix(training_words.IN_ALL) for value in question.arguments)
        return replace(question, arguments=arguments)
    if question.arguments[-2:-1] != ("--sort",) or rules.order_of(sentence):
        return question
    return replace(question, arguments=(*question.arguments[:-1], "training"))


def fits_none(catalog: Catalog, options: list[str]) -> bool:
    """Whether no role fits the options of a list."""
    values = dict(zip((name.removeprefix("--").replace("-", "_") for name in options[::2]), options[1::2], strict=True))
    place = values.pop("in", None)
    numbers = {"min_growth": float, "max_growth": float, "zone": int, "min_zone": int, "min_jobs": int}
    filters: Any = {name: numbers.get(name, str)(value) for name, value in values.items()}
    try:
        return not catalog.list(place=place, limit=1, **filters).fitting
    except CareersError:
        return False


def _of_growth(rest: str, sort: str | None, options: list[str]) -> tuple[str, ...]:
    """The filter of jobs that grow, or shrink, put into the options; and what is said of their order."""
    if cued.search(rf"\b(?:{rules.DYING})\b", rest) and "--max-growth" not in options and not rules.lasts(rest):
        options += rules.SHRINKING
        return (rules.NOT_BY_LOSS,) if sort == "growth" and cued.search(rules.MOST_LOST, rest) else ()
    if "--min-growth" not in options and cued.search(rules.GROWING, rest):
        options += ["--min-growth", "0.1"]
    return ()


def unread(catalog: Catalog, left: str) -> tuple[str, ...]:
    """What is said of the words of a sentence that its answer does not use, with a command where they name a job."""
    if not left:
        return ()
    slugs = named_roles.of_work(catalog, left) or named_roles.named_or_work(catalog, left)[0]
    return (f"not looked for: {left}{f'; `careers salary {slugs[0]}` tells of that job' if slugs else ''}",)


def _with_language(catalog: Catalog, sentence: str) -> Question | None:
    """The job that somebody names beside a language: no source tells where that one helps, which is said."""
    match = cued.search(rules.IN_A_TONGUE, sentence) if may_have(rules.TONGUES, sentence) else None
    if match is None:
        return None
    rest = f"{sentence[: match.start()]} {sentence[match.end() :]}"
    left = plain_conditions.left_over(rest, (JOBS,))
    job = " ".join(cued.sub(rf"\b(?:{JOBS}|for)\b", " ", rest).split())
    known = (named_roles.named_or_work(catalog, words) for words in dict.fromkeys((job, left)) if left)
    slugs, remarks = next((named for named in known if named[0]), ((), ()))
    language = next(name for name in match.groups() if name).title()
    said = f"{language}: a foreign language is rated as one, whichever it is; {NOT_KNOWN}"
    if slugs:
        return Question(("salary", slugs[0]), (*remarks, said))
    return None if left else Question(("list", "--skill", "foreign language", "--sort", "-rating"), (said,))


def _role_beside(catalog: Catalog, rest: str) -> tuple[str, ...]:
    """The only role that is all that a sentence names but for what the record has no word on."""
    left = plain_conditions.left_over(rest, (JOBS,))
    slugs = named_roles.named(catalog, left) if left else ()
    return slugs if len(slugs) == 1 else ()


def _pays_so(catalog: Catalog, words: str, options: list[str]) -> bool:
    """Whether a role with words in its title pays what a list asks for at the least."""
    if "--min-pay" not in options:
        return True
    return bool(catalog.list(title=words, min_pay=options[options.index("--min-pay") + 1], limit=1).rows)


def _is_of_title(sentence: str, wishes: plain_conditions.AskedConditions) -> bool:
    """Whether a word that the record has nothing on is a title's: other words stand beside it, and nobody says "I"."""
    of_title = {name for name, *_rule in beyond_words.BEYOND}
    is_of_jobs = set(wishes.beyond) & set(beyond_words.NEAREST) and cued.search(rf"\b{JOBS}\b", sentence)
    if not wishes.beyond or set(wishes.beyond) - of_title or is_of_jobs:
        return False
    if set(wishes.beyond) & set(beyond_words.OF_THE_PERSON) and cued.search(_OF_ASKER, sentence):
        return False
    return bool(plain_conditions.left_over(wishes.rest, rules.read_in_lists()))


_STUDY = (
    r"\b(?:what|which|where) (?:\w+ )?(?:can|could|should|to) (?:i )?(?:study|learn)\b|"
    r"\b(?:college|training|short|certificate|study) (?:programs?|courses?)\b"
)
"""What asks for something to study."""
_A_PAIR = 2
"""An option and its value."""
_EASY = frozenset(("no-strain", "no-standing", "no-lifting", "desk"))
_DO_WITH = r"\bwhat (?:jobs? )?(?:can|could|should) i (?:do|get|be) (?:with|knowing)\b"
"""What asks for the use of a skill."""
_OF_ASKER = r"\b(?:for|as an?|i|i'm|me|my|with)\b"
"""What says that an age or a record is the asker's: "for older adults"."""


def _is_skill(catalog: Catalog, words: str) -> bool:
    return bool(getattr(catalog.skills(words, limit=1), "sure", ()))


def place_in(left: str) -> str:
    """The place that one of some words is: "short courses fresno good pay"; empty without one."""
    words = [word for word in left.split() if len(word) >= _LONG_NAME and word not in asked_places.EVERYDAY]
    return next((word for word in words if is_place(word, misspelt=False)), "")


_LONG_NAME = 5
"""Letters of a place's name that stands among other words."""


def schooling(rest: str, options: list[str], slug: str = "") -> tuple[str, tuple[str, ...]]:
    """A sentence without the schooling that it asks for, which is put into the options; and what is said of it.

    Who comes from a role and wants no more schooling wants no study before the next job, whatever diploma that asks
    for; without a role that is all that asks for no more than the schooling of the profile.
    """
    if slug and (match := cued.search(rf"\b(?:{rules.NO_MORE_SCHOOL}|{rules.NO_SCHOOL})\b", rest)):
        options += ["--training", "none"]
        of_whom = f"no further study first, counted from your schooling if you name it, else from that of {slug}"
        return f"{rest[: match.start()]} {rest[match.end() :]}", (f"no more schooling: {of_whom}",)
    if cued.search(rf"\b{rules.NO_MORE_SCHOOL}\b", rest):
        own = profile.education if (profile := on_file.load()) else None
        level = education.SHORT_NAMES[education.step_named(own or "high school")]
        options += ["--education", level]
        of_whom = "that of your profile" if own else "your profile names none"
        return cued.sub(rf"\b{rules.NO_MORE_SCHOOL}\b", " ", rest), (f"no more schooling: up to {level}, {of_whom}",)
    if match := cued.search(rf"\b{rules.NO_HIGH_SCHOOL}\b", rest):
        options += ["--have" if slug else "--education", "none"]
        return f"{rest[: match.start()]} {rest[match.end() :]}", ()
    rest, said = training_words.on_the_job(rest, options) if not slug else (rest, ())
    rest, of_time = training_words.timed(rest, options)
    said = (*said, *of_time)
    is_schooling = any(cue in rest for cue in rules.SCHOOLING_CUES)
    for pattern, level in rules.SCHOOLING if is_schooling else ():
        if cued.search(rf"\b{pattern}\b", rest):
            asked = _of_level(pattern, level, rest, is_move=bool(slug))
            options += asked
            if len(asked) > _A_PAIR and pattern in rules.DEGREES:
                said = (*said, rules.EXACTLY.format(rules.HELD[level], level))
            behind = rf"(?:{rules.OR_MORE}|{rules.OR_LESS})?(?: holders?)?(?![\w'])"
            taken = rf"(?:{rules.NEEDS}|{rules.HELD_BY})?\b{pattern}{behind}"
            return cued.sub(taken, " ", rest), said
    if "--on-the-job" in options and options[options.index("--on-the-job") + 1] == training_words.TAUGHT:
        options += ["--education", "high school"]
    return rest, said


def _of_level(pattern: str, level: str, rest: str, *, is_move: bool) -> list[str]:
    """The options for a level of schooling: at most that, or at least, or exactly what jobs are said to need.

    A degree that somebody has, or seeks, is asked for by the jobs that are meant; what asks for none of it, or for no
    more, is a limit, as schooling below the degrees is, and any that is named beside a job to move from.
    """
    if cued.search(rf"{pattern}{rules.OR_MORE}", rest):
        return ["--min-education", level]
    at_most = ["--education", level]
    match = cued.search(rf"\b{pattern}(?:{rules.OR_LESS})?", rest)
    if match is None or pattern in rules.LIMITS or cued.search(rules.OR_LESS, match[0]):
        return at_most
    needs = cued.search(rf"{rules.NEEDS}(?:{pattern})", rest)
    if needs and (needs["how"] or "").strip() == "at least":
        return ["--min-education", level]
    is_limit = cued.search(rules.AT_MOST, rest[: match.start()]) is not None
    is_asked = needs is not None or (pattern in rules.DEGREES and not is_move)
    return ["--min-education", level, *at_most] if is_asked and not is_limit else at_most


def _beyond(names: tuple[str, ...], remarks: tuple[str, ...]) -> Question:
    """What comes nearest to what is not recorded, where there is such; else where to go on."""
    for name, (arguments, words) in beyond_words.NEAREST.items():
        if name in names:
            return Question(arguments, (*remarks, words))
    has_command = any("`careers" in remark for remark in remarks)
    return Question((), remarks if has_command else (*remarks, beyond_words.GO_ON))


def _role_and_work(catalog: Catalog, wishes: plain_conditions.AskedConditions) -> Question | None:
    """Whether one job is as somebody wishes: "can I work from home as a bookkeeper"; None where no job is named."""
    asked_of_one = cued.sub(
        r" (?:still )?(?:do|keep|perform|manage) (?:the|this|that|their|his|her|my) (?:job|work)\b", "", wishes.rest
    )
    words = cued.sub(
        rf"^(?:(?:do|does|is|are|can|could|will|would) )?(?:{ME} )?(?:be |work |do )?(?:as )?{A}",
        "",
        asked_of_one,
    )
    if words != wishes.rest:  # "do truck drivers work nights"; "warehouse work" asks for jobs
        words = cued.sub(r" (?:work|working|on|at|have|get)$", "", words)
    asked = wishes.conditions or tuple(
        name for beyond in wishes.beyond for name in beyond_words.ASKED_OF_ONE.get(beyond, ())
    )
    if field_words.named(words.strip(" .,;")):  # "office work without customers" asks for jobs
        return None
    if not asked or len(words) < 3 or cued.search(rf"[0-9]|\b{JOBS}\b", words):
        return None
    slugs, remarks = named_roles.named_or_work(catalog, words)
    if not slugs:
        return None
    answers = asked_conditions.answers_on_conditions(catalog, slugs[0], asked)
    return Question(("show", slugs[0], "--section", "conditions"), (*remarks, *answers, *wishes.remarks))


def _in(place: str) -> list[str]:
    return ["--in", place] if place else []


def _at_desks(sentence: str, options: list[str]) -> list[str]:
    """The options for office jobs: of the field and at a desk both, as the field has carriers and sorters of mail."""
    asked = dict(zip(options[::2], options[1::2], strict=True))
    work = [name for name in asked.get("--work", "").split(",") if name]
    if asked.get("--family") == "office" and not {"desk", "no-desk"} & set(work):
        asked["--work"] = ",".join(["desk", *work])
    elif (
        "desk" in work and "--family" not in asked and cued.search(r"\bin an? office\b|\boffice\b.*\bdesk\b", sentence)
    ):
        asked["--family"] = "office"
    return [part for option in asked.items() for part in option]


def field(rest: str) -> list[str]:
    """The option for the field of work that a sentence names."""
    for family, pattern in rules.FIELDS.items():
        if may_have(pattern, rest) and cued.search(
            rf"\b(?:{pattern})(?: (?:or|and) [a-z]+)? {JOBS}\b|\b{JOBS} in (?:the )?(?:{pattern})\b|"
            rf"\b(?:something|anything)(?: in)? (?:the )?(?:{pattern})\b|\b(?:{pattern})(?: short)? training\b|"
            rf"(?:^|[,.;:-] )(?:(?:which|what|best|good) )*(?:{pattern}) "
            r"(?:that|which|are|is|pays?|makes?|earns?|have|need|with|without)\b|"
            rf"(?:{rules.WELL_PAID}) (?:in|for) (?:the )?(?:{pattern})(?:$|[ ,]+(?:in|with|without|for|no)\b)|"
            rf"\bshort (?:{pattern}) training\b|(?:paid|paying|growing) (?:{pattern})(?: $|$)|"
            rf"(?:^|, *)\W*(?:{pattern})\W*(?:,|$)",
            rest,
        ):
            return ["--family", family]
    return []


def _likes(rest: str) -> list[str]:
    """The subject or the interests that a sentence names."""
    for skill, pattern in rules.SUBJECTS.items():
        if may_have(pattern, rest) and cued.search(rf"\b(?:{pattern})\b", rest):
            degree = ["--education", "bachelor"] if "degree" in rest else []
            return ["--skill", skill, *degree]
    letters = [
        letter
        for letter, pattern in rules.INTERESTS.items()
        if may_have(pattern, rest) and cued.search(rf"\b(?:{pattern})\b", rest)
    ]
    return ["--interests", "".join(letters[:3])] if letters else []
