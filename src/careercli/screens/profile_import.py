"""The screen of `careers profile import`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.profile_import import CvImport
from careercli.profile.cv import schooling
from careercli.screens.console import QUIET, WARN, Console, dim, heading, indented, next_commands

MOST = 40
"""So many entries of a list are shown."""
KEPT = ("Skills", "Languages", "Certificates")
"""Lists that go into the profile, whose screen has them whole; JSON has every list."""


def screen(answer: CvImport, console: Console) -> list[Any]:
    """What was read of the CV, group by group, each entry with its place; then what is left to the person."""
    reading = answer.reading
    parts: list[Any] = [heading(f"{answer.cv}, read as {answer.form}", answer.file)]
    phrases = [(_read_as(skill), skill.place) for skill in reading.skills]
    parts += _group("Skills", phrases, count=_skills(answer.count, len(phrases)))
    parts += _group("Jobs", [(_job(held), held.job.place) for held in reading.jobs])
    parts += _group("Education", [(_study(study), study.place) for study in reading.cv.studies])
    parts += _group("Languages", [(said.text, said.place) for said in reading.cv.languages])
    parts += _group("Certificates", [(said.text, said.place) for said in reading.cv.certificates])
    parts += _group("Possible matches, not added", [(_read_as(skill), skill.place) for skill in answer.guesses], WARN)
    parts += _group("Not recognized", [(said.text, said.place) for said in reading.unknown], WARN)
    parts += _group("Left out", [(f"{out.text}: {out.why}", out.place) for out in reading.cv.left_out])
    return [*parts, Text(""), *_outcome(answer), *_next(answer, console)]


def _group(title: str, entries: Sequence[tuple[str, str]], style: str = "", count: str = "") -> Iterable[Any]:
    if not entries:
        return []
    lines: list[Any] = [Text(""), Text(f"{title} {count or len(entries)}", style=style or QUIET)]
    for words, place in entries[:MOST]:
        line = Text(words, overflow="fold")
        lines.append(indented(line.append(f"  {place}" if place else "", style=QUIET)))
    if len(entries) > MOST:
        where = "`careers profile` shows" if title in KEPT else "--json has"
        lines.append(indented(dim(f"and {len(entries) - MOST} more; {where} them all")))
    return lines


def _skills(count: int, phrases: int) -> str:
    """How many skills of the profile some phrases are: "9, in 10 phrases"."""
    return str(count) if count == phrases else f"{count}, in {text.count(phrases, 'phrase')}"


def _read_as(skill: Any) -> str:
    names = [known.name for known in skill.phrase.skills]
    if [name.casefold() for name in names] == [skill.phrase.text.casefold()]:
        return str(skill.phrase.text)
    return f"{skill.phrase.text} (read as {text.natural_list(names)})"


def _study(study: Any) -> str:
    return f"{study.text}: {study.level or 'its level is not known; `careers profile edit` puts yours in'}"


def _job(held: Any) -> str:
    if held.job.is_volunteer:
        return f"{held.words}: unpaid, not counted as a job"
    if held.role is None and held.maybe:
        return f"{held.words}: may be {text.natural_list([role.title for role in held.maybe], 'or')}, not counted"
    unsure = ", unsure: `careers profile edit` changes it" if held.role is not None and held.is_guess else ""
    return f"{held.words}: {held.role.title if held.role else 'no role in the catalogue is called so'}{unsure}"


def _outcome(answer: CvImport) -> list[Any]:
    """What went into the profile, and what did not, in sentences."""
    added = f"{text.count(len(answer.added), 'skill')} added to your profile, {len(answer.there)} there already"
    lines = [f"{added}: {answer.in_all} now."]
    lines += _of_role(answer)
    if answer.jobs:
        named = [f"{title}{_years(job.years)}" for job, title in answer.jobs]
        lines.append(f"Jobs held, in your profile now: {text.natural_list(named)}.")
    if answer.reading.cv.languages:
        lines.append("Languages are kept by their names, without how well you speak them.")
    if answer.education and answer.education == answer.reading.education and answer.reading.study:
        lines.append(f"Your schooling is {answer.education}; its field is {answer.reading.study}.")
    left = next((study.text for study in answer.reading.cv.studies if schooling.is_some_college(study.text)), "")
    if left and answer.education == answer.reading.education == schooling.COURSES:
        lines.append(
            f"Your schooling is {answer.education}, by: {left}. `careers profile set education LEVEL` sets another."
        )
    if answer.place:
        lines.append(f"Your place is {answer.place}, as the CV says.")
    for key, value in answer.kept:
        lines.append(f"Your profile already has another {key}, which is kept; the CV says {value}.")
    if answer.guesses:
        lines.append("--take-guesses adds the possible matches.")
    return [Text(line, overflow="fold") for line in lines]


def _of_role(answer: CvImport) -> Iterator[str]:
    """What has become of the latest job: one's role, what it may be, or that it was left out."""
    own, called = answer.reading.own, answer.reading.called
    latest = own or answer.reading.own_maybe
    if answer.role is not None and answer.role.role is not None:
        yield f"Your role is now {answer.role.role.title}{_years(answer.years)}."
    elif latest is None and not answer.has_role:
        yield "No job in it is a role of the catalogue: `careers profile set role TITLE` puts yours in."
    elif latest is None or "role" in dict(answer.kept):
        return
    elif answer.refused:
        yield (
            f"{latest.words} is in your profile neither as your role nor as a job before, as you named no role for it; "
            "`careers profile edit` puts it in."
        )
    elif own is not None and own.role is not None:
        other = called.role if called and called.role and called.role.slug != own.role.slug else None
        beside = f"; the CV calls you {other.said}, which is {other.title}" if other else ""
        yield (
            f"Your role may be {own.role.title}, going by {own.words}{beside}. It counts as a job you have had, not as "
            "your role yet: --take-role makes it yours."
        )
    else:
        maybe = text.natural_list([role.title for role in latest.maybe], "or")
        yield f"Which role {latest.words} was is not certain: {maybe}. --take-role takes the first of them."


def _years(years: float | None) -> str:
    return "" if years is None else f" ({text.count(round(years), 'year')})"


def _next(answer: CvImport, console: Console) -> list[Any]:
    following = [("careers match", "roles that fit"), ("careers profile", "what is in your profile now")]
    if answer.reading.unknown:
        following.append(("careers profile add SKILL...", "add what was not recognized anyway"))
    return [next_commands(following, console)]
