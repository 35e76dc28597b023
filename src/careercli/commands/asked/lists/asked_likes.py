"""What a sentence says is liked, and what is to be left out: the options of a list, and what no source has.

What O*NET rates is a `--skill` that is liked, or what a list is `--without`; work that no rating is of is what
`careers match` is asked for. A field of work or a job that is turned away is left out by its name.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import liked_words as words
from careercli.commands.asked.question_words import JOBS
from careercli.roles import interest_words, plain_conditions

Thing = tuple[str, str, int]
"""The kind or option of something that is liked or not, its name, and how many letters of a sentence it is."""
_MOST_WORDS = 3
"""Words of the name of a job that is one."""
_MOST_OF_A_THING = 5
"""Words of the name of any other."""


class Likes(NamedTuple):
    """A sentence without what it likes; what O*NET rates of that, the work that is liked, and letters of RIASEC."""

    rest: str
    skills: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    letters: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def are_any(self) -> bool:
        """Whether anything is liked."""
        return bool(self.skills or self.tasks or self.letters)


def left_out(catalog: Catalog, rest: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without what it turns away, which is put into the options; and what is said of what cannot be."""
    if not any(cue in rest for cue in words.NOT_CUES):
        return rest, ()
    out: dict[str, list[str]] = {}
    remarks: list[str] = []
    for match in reversed(list(cued.finditer(words.NOT, rest))):
        of_field = bool(cued.search(words.OF_FIELDS, match[0]))
        may_be_job = not match[0].startswith(("no ", "hat"))  # "one's own job, and no miner's"
        of_thing = functools.partial(_turned_away, catalog, is_field=of_field, may_be_job=may_be_job)
        things, end = _several(rest, match.end(), of_thing)
        for option, value in things:
            if option:
                out.setdefault(option, []).append(value)
                remarks += [words.NEAREST_LEFT_OUT[value]] if value in words.NEAREST_LEFT_OUT else []
            else:
                nearest = words.NOT_RATED[value][1]
                remarks.append(f"{value}: cannot be ruled out, as no source rates it{nearest and '; '}{nearest}")
        if things:
            rest = " ".join(f"{rest[: match.start()]} , {rest[end:]}".split())
    for option, values in out.items():
        if option not in options:
            parts = list(dict.fromkeys(part for value in reversed(values) for part in value.split(", ")))
            options += [option, ", ".join(parts)]
    return rest.strip(" ,"), tuple(dict.fromkeys(remarks))


def _several(rest: str, at: int, of: Callable[[str], Thing | None]) -> tuple[list[tuple[str, str]], int]:
    """The things that stand one after the other in a sentence from a place on, and where they end."""
    things = []
    while thing := of(rest[at:]):
        things.append(thing[:2])
        at += thing[2]
        between = cued.match(_BETWEEN, rest[at:])
        if not between or not of(rest[at + between.end() :]):
            break
        at += between.end()
    return things, at


_BETWEEN = r"(?:,? (?:and|or|nor) (?:no |any |a |to )?|, ?(?:no )?| ?[/&] ?)"


def _begins(behind: str, *tables: tuple[str, dict[str, str]]) -> Thing | None:
    """The thing of one of some tables that words begin with, the longest first."""
    parts = re.findall(r"[a-z'-]+", behind)[:_MOST_OF_A_THING]
    for end in range(len(parts), 0, -1):
        phrase = " ".join(parts[:end])
        if not behind.startswith(phrase):
            continue
        for kind, table in tables:
            for name, plain in table.items():
                if phrase in plain.split("|"):
                    return kind, name, len(phrase)
    return None


def _liked_thing(behind: str, tables: Sequence[tuple[str, dict[str, str]]], *, is_said: bool) -> Thing | None:
    """The thing that words begin with; where it `is_said` to be liked, what an answer on interests may name, too."""
    thing = _begins(behind, *tables)
    if thing or not is_said:
        return thing
    letter, size = interest_words.begun(behind)
    return ("letter", letter, size) if letter else None


_SAID_TO_LIKE = r"(?:lik|lov|enjoy|interested|passion|fond|good|great)"


def _turned_away(catalog: Catalog, behind: str, *, is_field: bool, may_be_job: bool) -> Thing | None:
    """The option that leaves out what some words begin with, its value, and how many letters it is."""
    rated, fields = ("--without", words.RATED), ("--not-family", words.FIELDS)
    others = {name: plain for name, (plain, _nearest) in words.NOT_RATED.items()}
    in_turn = (fields, rated) if is_field else (rated, fields)
    thing = _begins(behind, *in_turn, ("", others)) or (_job(catalog, behind) if may_be_job else None)
    if thing is None:
        return None
    if thing[0] == "--without" and cued.match(r" (?:degrees?|majors?)\b", behind[thing[2] :]):
        return None  # who has no science degree may well work with it
    more = cued.match(rf" (?:{_OF_WORK})(?![a-z])", behind[thing[2] :])
    return (*thing[:2], thing[2] + (more.end() if more else 0))


def _named_or_work(catalog: Catalog, name: str) -> tuple[str, ...]:
    return named_roles.named(catalog, name) or named_roles.of_work(catalog, name)


def _job(
    catalog: Catalog, behind: str, roles_of: Callable[[Catalog, str], tuple[str, ...]] = _named_or_work
) -> Thing | None:
    """The job that words begin with, by the words of its titles."""
    parts = re.findall(r"[a-z'-]+", behind)[:_MOST_WORDS]
    for end in range(len(parts), 0, -1):
        name = " ".join(parts[:end])
        if not behind.startswith(name) or not plain_conditions.left_over(name, (JOBS, _NO_NAME)):
            continue
        if slugs := roles_of(catalog, name):
            return "--not-title", _titled(catalog, name, slugs[0]), len(name)
    return None


def job_left_out(catalog: Catalog, behind: str) -> tuple[str, int] | None:
    """The words that leave out the job which some words surely begin with, by its titles, and its letters."""
    job = _job(catalog, behind, named_roles.named)
    return (job[1], job[2]) if job else None


_OF_WORK = rf"{JOBS}|skills?|stuff|involved|required"
_NO_NAME = r"degrees?|college|experience|school\w*|pay|cut|money|sure|licen[sc]e|training|one|part|time"


def _titled(catalog: Catalog, name: str, slug: str) -> str:
    """The words that titles of a job have: those that were said, and that of its title with the same beginning."""
    title = catalog.titles([slug])[slug].lower().split()
    same = [word for word in title if word[:4] == name.split()[-1][:4]]
    if not same:
        return " ".join(title).replace(",", "")
    return name if " " in name else ", ".join(dict.fromkeys((name, *same)))


def liked(rest: str) -> Likes:
    """What a sentence says is liked, with the sentence without it: all things that stand behind a word for liking."""
    skills: list[str] = []
    tasks: list[str] = []
    letters = ""
    rest, owned, remarks = _skilled(rest)
    if not any(cue in f" {rest}" for cue in words.LIKE_CUES):
        return Likes(rest, owned, remarks=remarks)
    tables = (("task", words.TASKS), ("skill", words.LIKED), ("letter", words.INTERESTS))
    found = list(cued.finditer(words.LIKES, rest))
    for match, before in reversed(list(zip(found, (None, *found), strict=False))):
        if cued.search(rf"{TURNED}$", rest[: match.start()]):
            continue
        if before and before.end() == match.start() and _begins(rest[before.end() :], *tables):
            continue  # "likes helping people" is one liking
        of_thing = functools.partial(_liked_thing, tables=tables, is_said=bool(cued.match(_SAID_TO_LIKE, match[0])))
        things, end = _several(rest, match.end(), of_thing)
        skills[:0] = [name for kind, name in things if kind == "skill"]
        tasks[:0] = [name for kind, name in things if kind == "task"]
        letters = "".join(name for kind, name in things if kind == "letter") + letters
        if things:
            rest = f"{rest[: match.start()]} , {rest[end:]}"
    every = tuple(dict.fromkeys((*owned, *skills)))
    return Likes(" ".join(rest.split()).strip(" ,"), every, tuple(dict.fromkeys(tasks)), letters, remarks)


def _skilled(rest: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A sentence without the skills that somebody has, these by the names that are rated, and what is said of those."""
    match = cued.search(words.SKILLS, rest) if " skill" in rest else None
    if match is None or cued.search(words.LACKED, rest[: match.start("named")]):
        return rest, (), ()
    named = re.split(r",? (?:and|&|or) |, ", match["named"])
    plain = [cued.sub(r"^(?:good|great|strong|excellent) ", "", name) for name in named]
    skills = [skill for name in plain for skill, known in words.SKILLED.items() if name in known.split("|")]
    said = tuple(
        f"{words.NEAREST_RATED[skill]}: the nearest that O*NET rates is {skill}"
        for skill in dict.fromkeys(skills)
        if skill in words.NEAREST_RATED
    )
    return f"{rest[: match.start()]} , {rest[match.end() :]}", tuple(dict.fromkeys(skills)), said


TURNED = (
    r"\b(?:no|not|never|without|hat\w+|dis?like\w*|avoid\w*|(?:sick|tired) of|"
    r"(?:do|does|did|is|are|was|would|ca|wo)n'?t)(?: \w+){0,2} "
)
"""What in front of a liking says that it is none."""


def as_options(likes: Likes, options: list[str]) -> tuple[str, ...]:
    """What `careers match` is asked for by likes that no rating is of; else none, and the likes become options."""
    if likes.tasks:
        return (*likes.skills, *likes.tasks)
    if likes.skills and "--skill" not in options:
        options += ["--skill", ", ".join(likes.skills)]
    elif likes.letters and "--interests" not in options:
        options += ["--interests", "".join(dict.fromkeys(likes.letters))[:3]]
    return ()
