"""Plain questions, read as the command that answers them. The rules stand in `question_words.py`; nothing is sent.

A question is about one or two roles ("what does a welder do", "nurse to doctor": `rules.ABOUT`), or it asks for roles
by what the record has of them (`_asked_list`): pay, schooling, growth, openings, a place, a field, a subject, an
interest, what the work is like. What the record has no word on (`condition_words.BEYOND`) is said to be so; the rest of
the sentence is answered all the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from careercli.api import Catalog
from careercli.catalog import title_fields
from careercli.commands import asked_conditions, asked_places, asked_sources, own_pay, workers
from careercli.commands import question_words as rules
from careercli.commands.reading import is_place
from careercli.roles import condition_words, plain_conditions

LONGEST = 200
"""Characters of a question that are looked at."""


LEAST_OFFER = 5
"""The least number beside a role that is taken for its pay: "engineer 2" is a level."""


@dataclass(frozen=True)
class Question:
    """A sentence as a command: its arguments, none if nothing can be answered, and remarks on what was not recorded."""

    arguments: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def read(catalog: Catalog, text: str) -> Question | None:
    """A sentence as the command that answers it, or None if it is no question that this file has a rule for."""
    plain = asked_places.spelled_out(text[:LONGEST]).lower().replace("’", "'")
    plain = re.sub(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "", plain)
    sentence = " ".join(re.sub(r"[?!. ]+$|^find:", "", plain).split())
    if not sentence or '"' in sentence or re.search(r"(?:title|skill|faq):", sentence):
        return None
    if asked_sources.are_asked(sentence):
        return Question(("where",), (asked_sources.FROM_WHERE,))
    asked = asked_places.parted(catalog, re.sub(rules.YEARS, "", sentence))
    if question := _own_pay(catalog, asked):
        return question
    question = _read_rest(catalog, asked)
    clauses = [clause.strip(" ,") for clause in re.split(rules.BETWEEN_SENTENCES, asked.rest)]
    for clause in clauses if question is None and len(clauses) > 1 else ():
        question = _read_rest(catalog, asked._replace(rest=clause))
        if question is not None:
            left = "; ".join(other for other in clauses if other != clause and other not in asked_places.LIVING)
            return _located(question, asked, (f"left aside: {left}",) if left else ())
    return question and _located(question, asked)


def _read_rest(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """What is left of a sentence without its place, as a question."""
    question = _about_me(catalog, asked.rest) or _about_roles(catalog, asked.rest)
    if question or _is_title(catalog, asked.rest):
        return question
    return _asked_list(catalog, asked) or _with_skill(catalog, asked.rest)


def _located(question: Question, asked: asked_places.Asked, more: tuple[str, ...] = ()) -> Question:
    """A question with the place that was asked for, or with what is to be said of it."""
    arguments, remarks = asked_places.used(question.arguments, asked)
    return Question(arguments, (*question.remarks, *remarks, *more))


def _own_pay(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """Whether one's own pay is low."""
    answer = own_pay.read(catalog, asked.rest, asked.place, lambda words: _named_or_work(catalog, words))
    if answer is None:
        return None
    # "here", with no place in the profile, is still to be told; `salary` takes that of the profile by itself
    return Question(answer[0], (*answer[1], *asked.remarks) if answer[0] else answer[1])


def _is_title(catalog: Catalog, sentence: str) -> bool:
    """Whether words are a title: a travel nurse asks for no travel, a part-time plumber for no hours."""
    if re.search(rf"\b{rules.JOBS}\b", sentence):
        return False
    if _named(catalog, sentence):
        return True
    wishes = plain_conditions.parted(sentence)
    if any(name.startswith("no-") for name in wishes.conditions):  # "office manager no weekends" asks of one
        return False
    rest = " ".join(wishes.rest.split())
    return rest != sentence and bool(_named(catalog, rest))


# Questions about the person


def _about_me(catalog: Catalog, sentence: str) -> Question | None:
    """What the person could become: `next` of the role in the profile, or a word on `careers start`."""
    if not any(cue in sentence for cue in rules.ABOUT_ME_CUES):
        return None
    if match := re.fullmatch(rules.EARNING, sentence):
        return _earning(match)
    if match := re.fullmatch(rules.LEAVING, sentence):
        slugs = _named(catalog, _worker(match["work"]) or match["work"])
        remark = f"{match['work']} is taken as {slugs[0]}: name your own role instead" if slugs else ""
        return Question(("next", slugs[0]), (remark,)) if slugs else None
    if not re.fullmatch(rules.FROM_HERE, sentence):
        return None
    own = catalog.profile().profile.role
    if own and catalog.slug_meant(own):
        return Question(("next",))
    return Question(
        (),
        ("that depends on you: `careers start` asks what you have done and like, `careers next waiter` takes a role",),
    )


def _with_skill(catalog: Catalog, sentence: str) -> Question | None:
    """What a skill leads to: "what can I do with excel"."""
    match = re.fullmatch(rules.SKILL, sentence)
    skill = match["skill"] if match else ""
    return Question(("match", skill)) if skill and getattr(catalog.skills(skill, limit=1), "sure", ()) else None


def _earning(match: re.Match[str]) -> Question | None:
    """An amount without a role: what it is a year, and what places it."""
    amount = _yearly(match["offer"], match["offer"].lstrip("$0123456789.,k")) or _yearly(match["offer"], "")
    if amount is None:
        return None
    per = f"{match['offer']} is about ${int(amount):,} a year of full-time work; " if "h" in match["offer"] else ""
    place = f'`careers salary waiter --offer "{rules.offered(match["offer"])}"` places it among those of a job'
    return Question((), (f"{per}{place}, `careers list --min-pay {amount}` shows the jobs that pay as much",))


# Questions about roles


def _about_roles(catalog: Catalog, sentence: str) -> Question | None:
    for pattern, kind, cues in rules.ABOUT:
        match = re.fullmatch(pattern, sentence) if any(cue in sentence for cue in cues) else None
        if match is None:
            continue
        groups = match.groupdict()
        question = _answered(catalog, kind, groups.get("role") or groups.get("role2") or "", groups)
        if question is not None:
            return question
    return None


def _answered(catalog: Catalog, kind: str, role: str, groups: dict[str, str | None]) -> Question | None:
    """The command for a question about a role, None if these words name none."""
    if kind == "path" and (move := _into_field(catalog, role, groups.get("other") or "")):
        return move
    if re.search(rf"\b{rules.JOBS}\b", role):
        return None
    place = groups.get("place")
    amount = ""
    if kind == "pay":
        role, place, amount = _without_offer(role, place)
    if place is None and (split := _behind_role(catalog, role)):
        role, place = split
    slugs, remarks = _named_or_work(catalog, role)
    if not slugs or (place is not None and (place in asked_places.NEVER_BARE or not is_place(place, misspelt=False))):
        return None
    if amount:
        return Question(("salary", slugs[0], "--offer", amount, *(("--in", place) if place else ())), remarks)
    if kind == "license":
        remarks = (*remarks, asked_conditions.license_of(catalog, slugs[0]))
    if kind == "cost":
        remarks = (*remarks, f"tuition: not recorded for occupations{condition_words.ASK_SCHOOLS}")
    question = _commanded(catalog, kind, role, groups, slugs, remarks, place)
    return question and _located(question, asked_places.Asked("", place or ""))


def _commanded(
    catalog: Catalog,
    kind: str,
    role: str,
    groups: dict[str, str | None],
    slugs: tuple[str, ...],
    remarks: tuple[str, ...],
    place: str | None,
) -> Question | None:
    """The command of a kind for the roles that are named, None where another one is not."""
    where = ("--in", place) if place else ()
    if kind in ("compare", "pays"):
        others, more = _named_or_work(catalog, groups.get("other") or "")
        command = "compare" if kind == "compare" else "salary"
        return Question((command, slugs[0], others[0]), remarks + more) if others else None
    if kind == "offer":
        if (
            (match := re.fullmatch(rules.BEGINNER, role))
            and (level := match["before"] or match["behind"])
            and (trade := _named(catalog, match["role"]))
        ):
            slugs = trade
            remarks = (f"pay of {level}s: not recorded apart; these figures are of {trade[0]} as a whole",)
        return Question(("salary", slugs[0], "--offer", rules.offered(groups.get("offer") or ""), *where), remarks)
    if kind == "best" or (kind == "pay" and len(slugs) > 1):
        return Question(("list", "--title", role, "--sort", "-pay" if kind == "best" else "-jobs", *where))
    if kind == "path":
        others = _named(catalog, groups.get("other") or "")
        return Question(("path", slugs[0], others[0]), _choice(slugs) + _choice(others)) if others else None
    if kind == "better":
        median = _median(catalog, slugs[0])
        return Question(("next", slugs[0], "--min-pay", str(int(median) + 1)), remarks) if median else None
    if kind == "day" and slugs[0] not in catalog.query.slugs_with_section("day"):
        kind, remarks = "activities", (*remarks, f"an hour-by-hour day: not recorded for {slugs[0]}")
    if kind in rules.SECTIONS:
        written, instead = rules.WRITTEN.get(kind, ("", ()))
        told = bool(written) and slugs[0] in catalog.query.slugs_with_section(written)
        sections = (
            argument for name in (instead if told else rules.SECTIONS[kind]) for argument in ("--section", name)
        )
        return Question(("show", slugs[0], *sections), remarks)
    if kind == "where":
        return Question(("salary", slugs[0], "--where"), remarks)
    if kind == "ladder":
        kind = "tiers" if slugs[0] in catalog.query.slugs_with_section("tiers") else "next"
    command = {"day": "day", "pay": "salary", "related": "related", "next": "next", "tiers": "tiers"}[kind]
    return Question((command, slugs[0], *where), remarks)


def _into_field(catalog: Catalog, origin: str, target: str) -> Question | None:
    """A move into a field: `next` of the role, kept to that field; also from a field, which its usual role stands for.

    None if the target is a role and the origin is one too: that is a path; or if one of them is neither.
    """
    fields = (name for name, words in rules.FIELDS.items() if re.fullmatch(rf"(?:{words})(?: {rules.JOBS})?", target))
    field = next(fields, None)
    worker = _worker(origin)
    slugs = _named(catalog, worker or origin)
    if not slugs or not (field or worker):
        return None
    remarks = (f"{origin} is taken as {slugs[0]}: name your own role instead",) if worker else _choice(slugs)
    if field:
        return Question(("next", slugs[0], "--family", field), remarks)
    others = _named(catalog, target)
    return Question(("path", slugs[0], others[0]), remarks + _choice(others)) if others else None


def _worker(work: str) -> str | None:
    """The title of most people in work that is named by its place or field: retail, waiting tables."""
    return next((title for words, title in workers.WORKERS.items() if re.fullmatch(words, work)), None)


def _median(catalog: Catalog, slug: str) -> float | None:
    """The official median of a role a year, None if none is recorded."""
    return next((row.official_median for row in catalog.list().rows if row.slug == slug), None)


def _behind_role(catalog: Catalog, words: str) -> tuple[str, str] | None:
    """A role and the place that its last words are: "teacher texas"."""
    split = asked_places.behind(words)
    return split if split and _named(catalog, split[0]) else None


def _without_offer(role: str, place: str | None) -> tuple[str, str | None, str]:
    """A role and a place without the amount beside either, and that amount: "waitress 31000 ohio"."""
    for words in (role, place or ""):
        match = re.search(rf"(?:^|(?<= )){rules.OFFER}(?= |$)", words)
        if match and float(re.sub(r"[^0-9.]", "", match["offer"]).strip(".") or 0) >= LEAST_OFFER:
            rest = " ".join(f"{words[: match.start()]} {words[match.end() :]}".split())
            offer = rules.offered(match["offer"])
            return (rest, place, offer) if words is role else (role, rest or None, offer)
    return role, place, ""


def _named(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The slugs of the roles that words name, the likeliest first; none for a guess."""
    from careercli.search.titles import EXACT, SURE, read_title

    reading = read_title(catalog, words, guess=False)
    return reading.slugs if reading.certainty in (EXACT, SURE) else ()


def _named_or_work(catalog: Catalog, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The slugs of the roles that words name, or else of the job of those who do such work; and what to say of it."""
    if slugs := _named(catalog, words):
        return slugs, (*_choice(slugs), *_not_looked_for(catalog, words))
    for title in (_worker(words), *title_fields.entry_jobs(words)):
        if title and (slugs := _named(catalog, title)):
            return slugs, (f"{words} is taken as {slugs[0]}",)
    return (), ()


def _not_looked_for(catalog: Catalog, words: str) -> tuple[str, ...]:
    """What is said of a condition behind a title, which no answer looks for: "driver with bad knees"."""
    from careercli.search.titles import read_title

    condition = re.search(rules.CONDITION, words)
    if condition is None or not read_title(catalog, words, guess=False).rest:
        return ()
    return (f"{words[condition.start() :]!r} was not looked for: the answer is for the job as a whole",)


def _choice(slugs: tuple[str, ...]) -> tuple[str, ...]:
    return (f"the first of {', '.join(slugs)}",) if len(slugs) > 1 else ()


# Questions for roles


def _asked_list(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """The roles that a sentence asks for by what is recorded of them, and what it asks for that is not."""
    sentence = asked.rest
    if asked.is_placed and re.fullmatch(asked_places.PAY_THERE, sentence):
        return Question(("list", *_in(asked.place), "--sort", "-jobs"))
    if (split := asked_places.behind(sentence)) and re.fullmatch(asked_places.PAY_THERE, split[0]):
        return Question(("list", *_in(split[1]), "--sort", "-jobs"))
    wishes = plain_conditions.parted(sentence)
    if of_role := _role_and_work(catalog, wishes):
        return of_role
    rest, remarks = wishes.rest, wishes.remarks
    options: list[str] = wishes.options
    rest = _money(rest, options)
    for pattern, level in rules.SCHOOLING:
        if re.search(rf"\b{pattern}\b", rest):
            options += ["--education", level]
            rest = re.sub(rf"\b{pattern}\b", " ", rest)
            break
    if re.search(r"\b(?:no|without) experience\b|\bentry level\b", rest):
        options += ["--zone", "2", "--education", "high school"]
    sort = next((sort for pattern, sort in rules.SORTS if re.search(rf"\b(?:{pattern})\b", rest)), None)
    if sort is None and condition_words.MACHINES in wishes.beyond:
        sort = "-growth"
        options += ["--min-jobs", rules.MANY]
    options += _in(asked.place)
    options += _field(rest)
    if re.search(rules.AVERSE, rest) and (re.search(rules.ANIMALS, rest) or _likes(rest)):
        remarks = (*remarks, rules.NOT_LOOKED_UP)
    else:
        if re.search(rules.ANIMALS, rest) and not options:
            return Question(("match", "work with animals"), remarks)
        options += _likes(rest)
    if sort and re.search(rf"\b(?:{rules.LASTING})\b", rest):
        options += ["--min-jobs", rules.MANY]
    is_request = re.search(
        rf"\bi(?:'m| am) good (?:with|at)\b|\bi (?:like|love|enjoy)\b|"
        rf"\b{rules.JOBS}\b|\bwhat can i do\b|\bworking\b|\bpaying\b",
        sentence,
    )
    if not (options or sort or remarks or asked.is_placed) or not (is_request or remarks or wishes.conditions):
        return None
    if not (options or sort or asked.is_placed):
        instead = (
            "`careers start` asks what you wish for" if rules.NOT_LOOKED_UP in remarks else condition_words.RECORDED
        )
        return Question((), (*remarks, instead))
    left = plain_conditions.left_over(rest, rules.read_in_lists()) if options or sort else ""
    if left and not asked.is_placed and is_place(left, misspelt=False):  # "70k no degree colorado"
        options += _in(left)
    elif left and wishes.conditions:
        remarks = (*remarks, f"not looked for: {left}")
    if not sort and options[:1] == ["--interests"] and len(options) == 2:
        return Question(("list", *options, "--sort", "-jobs"), remarks)
    # who asks for little schooling asks what is to be had: the best paid of them are few, and far off
    has_pay = "--min-pay" in options or "--max-pay" in options
    default = "-pay" if has_pay and "--education" not in options else "-jobs"
    if "--skill" in options and "--in" not in options:  # a list of one place has no ratings
        default = "-rating"
    return Question(("list", *options, "--sort", sort or default), remarks)


def _role_and_work(catalog: Catalog, wishes: plain_conditions.Wishes) -> Question | None:
    """Whether one job is as somebody wishes: "can I work from home as a bookkeeper"; None where no job is named."""
    words = re.sub(
        rf"^(?:(?:do|does|is|are|can|could|will|would) )?(?:{rules.ME} )?(?:be |work |do )?(?:as )?{rules.A}",
        "",
        wishes.rest,
    )
    if words != wishes.rest:  # "do truck drivers work nights"; "warehouse work" asks for jobs
        words = re.sub(r" (?:work|working|on|at|have|get)$", "", words)
    asked = wishes.conditions or tuple(
        name for beyond in wishes.beyond for name in condition_words.ASKED_OF_ONE.get(beyond, ())
    )
    if not asked or len(words) < 3 or re.search(rf"[0-9]|\b{rules.JOBS}\b", words):
        return None
    slugs, remarks = _named_or_work(catalog, words)
    if not slugs:
        return None
    answers = asked_conditions.told_of(catalog, slugs[0], asked)
    return Question(("show", slugs[0]), (*remarks, *answers, *wishes.remarks))


def _in(place: str) -> list[str]:
    return ["--in", place] if place else []


def _money(rest: str, options: list[str]) -> str:
    for option, pattern in (("--min-pay", rules.LOW), ("--max-pay", rules.HIGH)):
        if (match := re.search(pattern, rest)) and (amount := _yearly(match["amount"], rest[match.end() :])):
            options += [option, amount]
            rest = rest[: match.start()] + rest[match.end() :]
    if not options[-2:-1] or options[-2] not in ("--min-pay", "--max-pay"):
        match = re.search(rules.BARE, rest)
        if match and (amount := _yearly(match["amount"], rest[match.end() :])):
            options += ["--min-pay", amount]
            rest = rest[: match.start()] + rest[match.end() :]
    return rest


def _yearly(amount: str, behind: str) -> str | None:
    """An amount a year as digits; an hour's is of 2,080 hours. None for what is too little to be pay."""
    number = float(re.sub(r"[^0-9.]", "", amount).strip(".") or 0) * (1_000 if re.search(r"k|thousand", amount) else 1)
    if re.match(r" ?(?:an|per|/) ?h", behind):
        number *= 2_080
    return f"{number:.0f}" if number >= 1_000 else None


def _field(rest: str) -> list[str]:
    for family, pattern in rules.FIELDS.items():
        if re.search(
            rf"\b(?:{pattern}) {rules.JOBS}\b|\b{rules.JOBS} in (?:the )?(?:{pattern})\b|"
            rf"(?:paid|paying|growing) (?:{pattern})(?: $|$)",
            rest,
        ):
            return ["--family", family]
    return []


def _likes(rest: str) -> list[str]:
    """The subject or the interests that a sentence names."""
    for skill, pattern in rules.SUBJECTS.items():
        if re.search(rf"\b(?:{pattern})\b", rest):
            degree = ["--education", "bachelor"] if "degree" in rest else []
            return ["--skill", skill, *degree]
    letters = [letter for letter, pattern in rules.INTERESTS.items() if re.search(rf"\b(?:{pattern})\b", rest)]
    return ["--interests", "".join(letters[:3])] if letters else []
