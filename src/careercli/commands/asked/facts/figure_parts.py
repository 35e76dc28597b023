"""Figures of pay and jobs by the parts of a sentence, in whatever order they stand.

A sentence is taken apart: its jobs, amounts, places, and the words that say which figures it asks for (over the years,
by state, where, by kind of employer, how many jobs, how an amount stands). From the parts follows one command; a
sentence of which words are left is of another kind, unless nothing else reads it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.facts import figure_words as words_of
from careercli.commands.asked.facts.asked_figures import BEGINNERS, PAID
from careercli.commands.asked.facts.asked_life import STAYS
from careercli.commands.asked.facts.figure_leads import RANKS, SHARE
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.job_mentions import Named, jobs_in
from careercli.commands.asked.moves import asked_moves
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.typed_words import is_place, place_meant
from careercli.roles import plain_conditions
from careercli.roles.idle_words import FILLING


class Parts(NamedTuple):
    """The parts of a sentence: its jobs, amount, places, the figures that it asks for, and the words that are left."""

    jobs: list[Named]
    amount: str
    places: list[str]
    facets: dict[str, str]
    left: str
    remarks: tuple[str, ...]
    period: tuple[str, ...] = ()

    @property
    def slugs(self) -> tuple[str, ...]:
        """The first role of each job, each once."""
        return tuple(dict.fromkeys(job.slugs[0] for job in self.jobs))


def read(catalog: Catalog, sentence: str) -> Question | None:
    """The figures that a sentence asks for by words that are all read; None for another one."""
    parts = _parted(catalog, sentence)
    return _question(catalog, parts, sentence) if parts and not parts.left else None


def completed(catalog: Catalog, sentence: str, question: Question | None) -> Question | None:
    """A reading, or the figures that its sentence surely asks for where the reading has none of them, or leaves "
    "more."""
    left = _left_words(question)
    if (question is not None and not left) or (question is not None and question.term is not None):
        return question
    parts = _parted(catalog, sentence)
    if parts is None or not (parts.facets or parts.amount or len(parts.places) > 1 or len(parts.slugs) > 1):
        return question
    words = parts.left.split()
    if (
        len(words) > _MOST_LEFT
        or (left is None and cued.search(r"[0-9]", parts.left))
        or (left is not None and len(words) >= len(left))
    ):
        return question
    other = _question(catalog, parts, sentence)
    if other is None:
        return question
    return Question(other.arguments, (*other.remarks, *((f"not looked for: {parts.left}",) if words else ())))


_MOST_LEFT, _PAIR = 3, 2
_BEST_OF_KIND = r"\b(?:highest|best|top)[ -](?:paid|paying|earning) ,"
"""What asks which of the jobs of one name is paid most."""
_LONGEST_SHORT = 4
"""Letters of a name that is made of first letters: CPA."""


def _left_words(question: Question | None) -> list[str] | None:
    """The words that a reading leaves aside; None where there is no reading."""
    if question is None:
        return None
    left = (
        remark.partition(": ")[2] for remark in question.remarks if remark.startswith(("not looked for", "left aside"))
    )
    return " ".join(left).replace(",", " ").split()


def _parted(catalog: Catalog, sentence: str) -> Parts | None:
    """The parts of a sentence; None where it names no job, or asks for something else than a figure."""
    if not any(cue in sentence for cue in words_of.CUES) or cued.search(words_of.NOT_BESIDE, sentence):
        return None
    typed = re.sub(r"(?<=[a-z])/(?=[a-z])", " / ", cued.sub(r"(?<=[a-z])'s(?= )", "", sentence)).split()
    jobs = _jobs(catalog, typed)
    if not jobs:
        return None
    taken = {at: job for job in jobs for at in range(job.start, job.end)}
    words = [word if at not in taken else "," if at == taken[at].start else "" for at, word in enumerate(typed)]
    rest = " ".join(filter(None, words))
    is_title = any(job.name not in sentence for job in jobs) and len(jobs) == _PAIR  # "sales and marketing manager"
    if is_title or cued.search(_BEST_OF_KIND, rest):
        return None
    amount, rest = _amount(rest)
    remarks = [said for job in jobs for said in named_roles.choice(job.slugs)]
    if (without := cued.sub(rf"\b{words_of.EXPERIENCE}(?![\w-])", " , ", rest)) != rest and amount:
        remarks.append("pay by years of experience: not recorded")
        rest = without
    facets: dict[str, str] = {}
    is_paid = bool(amount or cued.search(rf"{PAID}|\b(?:{rules.PAY})\b|{SHARE}", rest))
    for name, pattern, cues in words_of.FACETS:
        if not any(cue in f"{rest} " for cue in cues) or {"year": not is_paid, "outlook": is_paid}.get(name):
            continue
        whole = rf"(?<![\w$])(?:{pattern})(?![\w'])"
        if found := [match[0].strip(" ,") for match in cued.finditer(whole, rest)]:
            facets[name] = next((words for words in found if cued.search(r"[0-9]", words)), found[0])
            rest = cued.sub(whole, " , ", rest)
    for job in jobs:
        if "sector" not in facets and (kind := _employer(job.name)):
            facets["sector"] = kind
    if not is_paid and not facets and not cued.search(words_of.CLAIM, rest):
        return None
    period: tuple[str, ...] = ()
    if not amount and is_paid:
        period, rest = asked_moves.without_period(rest)
    if "attained" in facets and not cued.search(r"%|\b(?:percent|share|proportion|fraction)", sentence):
        return None
    if cued.search(words_of.LENGTH_ASKED, rest) and cued.search(words_of.UNTIL, rest):
        facets["until"] = "until"
        rest = cued.sub(rf"{words_of.LENGTH_ASKED}|{words_of.UNTIL}|\b{words_of.GOOD_MONEY}\b|\bit\b", " , ", rest)
    if len({job.slugs[0] for job in jobs}) == 1 and cued.search(
        rf"^(?:is|are)\b|(?<![\w-])(?:{words_of.CLAIM})(?![\w-])", rest
    ):
        ranks = "|".join(words for _name, _key, words in RANKS)
        if ranked := cued.search(rf"\b(?:{ranks})(?: (?:job|occupation|career|trade|one|field)s?)?\b", rest):
            facets["rank"] = ranked[0]
            rest = f"{rest[: ranked.start()]} , {rest[ranked.end() :]}"
    wishes = plain_conditions.parted(rest) if "union" in rest else None
    if wishes and set(wishes.beyond) == {"benefits and unions"}:
        rest = wishes.rest
        remarks += wishes.remarks
    places, rest = _places(rest)
    spelt = [place_meant(place) or place for place in places]
    remarks += [
        f"{typed} is taken as {meant.title()}" for typed, meant in zip(places, spelt, strict=True) if typed != meant
    ]
    of_nation = "jobs" in facets and places and cued.search(r"\bnation(?:ally|wide|al)\b", rest)
    places = [*spelt, "us"] if of_nation else spelt
    read_words = (f"{words_of.JUDGED}|{words_of.CLAIM}",) if amount else (words_of.CLAIM,)
    left = plain_conditions.left_over(rest, (*read_words, *words_of.BESIDE))
    numbers = " ".join(re.findall(r"(?<![\w.])[0-9][\w.]*", cued.sub(SHARE, " ", rest)))
    return Parts(jobs, amount, places, facets, " ".join(f"{left} {numbers}".split()), tuple(remarks), period)


def _employer(name: str) -> str:
    """The kind of employer that stands in front of the name of a job: "hospital pharmacist"; empty without one."""
    first, _blank, behind = name.partition(" ")
    return first if behind and cued.fullmatch(r"hospital|government|federal|clinic|factory|hotel", first) else ""


def _jobs(catalog: Catalog, typed: list[str]) -> list[Named]:
    """The jobs that a sentence names, by their names, else by the work that is done: "trucking"."""
    words = [word.strip("?!.,;:") if word not in (",", "/") else word for word in typed]
    if jobs := jobs_in(catalog, words):
        return jobs
    for at, word in enumerate(words):
        is_short = 1 < len(word) <= _LONGEST_SHORT and not cued.search(r"[aeiou]{2}|[^a-z]", word)
        is_name = is_short and word not in FILLING and not cued.fullmatch("|".join(words_of.BESIDE), word)
        if is_name and (slugs := named_roles.named(catalog, word)):
            return [Named(at, at + 1, word, slugs)]
        if word.endswith("ing") and len(word) > len("making") and (slugs := named_roles.of_work(catalog, word)):
            return [Named(at, at + 1, word, slugs)]
        if word.endswith("ing") and at and (slugs := named_roles.of_work(catalog, f"{words[at - 1]} {word}")):
            return [Named(at - 1, at + 1, f"{words[at - 1]} {word}", slugs)]
    return []


def _amount(rest: str) -> tuple[str, str]:
    """The one amount of pay in a sentence as `--offer` takes it, and the sentence without; empty without one."""
    if six := cued.search(rf"\b{words_of.SIX}\b", rest):
        return "100k", f"{rest[: six.start()]} , {rest[six.end() :]}"
    if not any(digit in rest for digit in rules.DIGITS):
        return "", rest
    amounts = [each for each in cued.finditer(words_of.MONEY, rest) if _is_pay(each[0])]
    amounts = amounts or [
        each
        for each in cued.finditer(rf"\b{words_of.BARE}", rest)
        if words_of.LEAST_BARE <= float(each["offer"]) <= words_of.MOST_BARE
    ]
    is_judged = cued.search(rf"(?<![\w-])(?:{words_of.JUDGED}|{words_of.CLAIM})(?![\w-])", rest)
    if len(amounts) != 1 or not is_judged:
        return "", rest
    start, end = amounts[0].span("offer")
    behind = cued.sub(rf"^{words_of.HOURLY}|^/h\b", " ", rest[end:])
    offer = rules.offered(amounts[0]["offer"])
    if behind != rest[end:] and "/" not in offer and " " not in offer:
        offer = f"{offer}/hr"
    return offer, f"{rest[:start]} , {behind}"


def _is_pay(amount: str) -> bool:
    """Whether an amount is one of money by itself: by its sign or its period, or by how much it is."""
    number = cued.search(r"[0-9][0-9,]*", amount)
    is_much = number and int(number[0].replace(",", "")) >= words_of.LEAST_YEAR
    return bool(cued.search(r"[$£€k]|[a-z]{4}|/ ?h|(?:an?|per) h", amount) or is_much)


def _places(rest: str) -> tuple[list[str], str]:
    """The places of a sentence, with or without "in", and the sentence without them."""
    pieces = re.split(f"({words_of.BETWEEN})", f" {rest} ")
    places: list[str] = []
    left: list[str] = []
    for piece in pieces:
        words = " ".join(piece.split()).strip(" .?!")
        found, before = _place(words) if words and not cued.fullmatch(words_of.BETWEEN, f" {words} ") else ("", words)
        if found and len(places) < words_of.MOST_PLACES:
            if places and before == "" and (town := _with_state(places[-1], found)):
                places[-1] = town
            else:
                places.append(found)
            left.append(before)
        else:
            left.append(piece)
    return list(dict.fromkeys(places)), " ".join(" ".join(left).split())


def _with_state(town: str, state: str) -> str:
    """A town and the state behind it as one place; empty where they are two."""
    both = f"{town}, {state}"
    return both if "," not in town and asked_places.is_state(state) and is_place(both, misspelt=False) else ""


def _place(words: str) -> tuple[str, str]:
    """The place that words are, end with, or begin with behind "in"; and the words without it."""
    bare = cued.sub(words_of.FRONT, "", words)
    is_behind = bare != words
    if _is_place(bare, is_behind=is_behind):
        return bare, ""
    parts = words.split()
    for count in range(min(words_of.MOST_WORDS, len(parts) - 1), 0, -1):
        place = " ".join(parts[-count:])
        before = parts[-count - 1] in ("in", "near", "around", "at")
        if _is_place(place, is_behind=before):
            return place, cued.sub(r" (?:in|near|around|at)$", "", " ".join(parts[:-count]))
    for count in range(min(words_of.MOST_WORDS, len(parts) - 1), 0, -1):
        if asked_places.is_state(place := " ".join(bare.split()[:count])) and place not in asked_places.WORDS:
            return place, " ".join(bare.split()[count:])
    for match in cued.finditer(r"\b(?:in|near|around|at) (?:rural )?", words):
        behind = words[match.end() :].split()
        for count in range(min(words_of.MOST_WORDS, len(behind)), 0, -1):
            place = " ".join(behind[:count]).rstrip(".,?!")
            if _is_place(place, is_behind=True):
                return place, f"{words[: match.start()]} {' '.join(behind[count:])}"
    return "", words


def _is_place(words: str, *, is_behind: bool) -> bool:
    """Whether words are a place; a misspelt one is known behind "in" alone."""
    if (
        not cued.fullmatch(r"[a-z][a-z ,.'-]*[a-z.]", words)
        or words in FILLING
        or words in asked_places.ADJECTIVES
        or words in asked_places.NEVER_BARE
        or cued.match(words_of.FRONT, words)
    ):
        return False
    if words in asked_places.EVERYDAY and not is_behind and words not in asked_places.TOWNS:
        return False
    return is_place(words, misspelt=is_behind and len(words) > words_of.SHORTEST and "," not in words)


def _question(catalog: Catalog, parts: Parts, sentence: str) -> Question | None:
    """The command for the parts of a sentence; None where they ask for no figure."""
    from careercli.commands.asked.asked_frame import known_as
    from careercli.commands.usage import written

    slugs = parts.slugs
    remarks = [*parts.remarks, *(said for job in parts.jobs for said in known_as(catalog, job))]
    where = [word for place in parts.places for word in ("--in", place)]
    facets = parts.facets
    options: list[str] = []
    if len(parts.jobs) > 1 and len(slugs) == 1 and len({job.name for job in parts.jobs}) > 1:
        remarks = [named_roles.counted_as_one(catalog, (job.name for job in parts.jobs), slugs[0]), *parts.remarks]
    if "attained" in facets:
        return Question(("show", slugs[0], "--section", "education"), (words_of.NOT_ATTAINED, *remarks))
    if facets.keys() & {*words_of.OF_STATISTICS} and not parts.amount:
        if len(slugs) > 1:
            return None
        remarks += [STAYS] if "outlook" in facets else []
        return _placed(Question(("show", slugs[0], "--section", "statistics"), tuple(remarks)), parts)
    if parts.amount:
        if len(slugs) > 1:
            return None
        options = ["--offer", parts.amount, *where]
    elif len(parts.places) > 1 or (parts.places and facets and not facets.keys() - {"jobs", "prices"}):
        options = where
        if "count" in facets.get("area", ""):
            remarks.append("counties: not in the data; metropolitan areas and states are")
    elif "year" in facets:
        options = ["--by", "year"]
        if cued.search(r"[0-9]", facets["year"]):
            remarks.append(f"{facets['year']}: every year on record is shown")
        if parts.places:
            remarks.append(_nation_only(parts, slugs, "pay over the years is of the nation"))
    elif "state" in facets and not parts.places:
        options = ["--by", "state"]
    elif facets.keys() & {"area", "state", "prices"}:
        options = ["--where", *where]
        if "count" in facets.get("area", ""):
            remarks.append("counties: not in the data; metropolitan areas and states are")
    elif "sector" in facets and parts.places and "who" in facets["sector"].split():
        options = where
        told = written(["salary", *slugs, "--by", "sector"])
        remarks.append(f"employers: not recorded by name; `{told}` tells in which lines of business they are")
    elif "sector" in facets:
        options = ["--by", "sector"]
        if "who" in facets["sector"].split():
            remarks.append("employers: not recorded by name; the lines of business that they are in are")
        if kind := cued.search(rf"{words_of.KIND}$", facets["sector"]):
            remarks.append(f"{kind[0]}: {BY_KIND}")
        if parts.places:
            remarks.append(_nation_only(parts, slugs, "pay by sector is of the nation"))
    elif "jobs" in facets:
        return Question(("show", slugs[0], "--section", "statistics"), tuple(remarks)) if len(slugs) == 1 else None
    elif len(slugs) == 1 and not (
        len(parts.jobs) > 1 or "until" in facets or cued.search(f"{SHARE}|{BEGINNERS}", sentence)
    ):
        return None  # the pay of one job by itself is read by its own rules
    options = options or where
    return Question(("salary", *slugs, *options, *parts.period), tuple(dict.fromkeys(remarks)))


BY_KIND = "pay is recorded by sector, and by private or government; a finer kind of employer is part of its sector"


def _placed(question: Question, parts: Parts) -> Question:
    """A question with what is to be said of its place, of which there are no such figures."""
    from careercli.commands.asked.facts import about_roles

    return about_roles.located(question, asked_places.Asked("", parts.places[0] if parts.places else ""))


def _nation_only(parts: Parts, slugs: tuple[str, ...], said: str) -> str:
    from careercli.commands.usage import written

    there = written(["salary", *slugs, "--in", parts.places[0]])
    return f"{parts.places[0].title()}: {said}; `{there}` has the newest figures there"
