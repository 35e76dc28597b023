"""`careers profile import`: read a CV into your profile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths
from careercli.commands import catalog_options, output, terminal
from careercli.commands.output import Format, Json

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.profile.from_cv import CvReading, HeldJob, ReadSkill

MOST_ASKED = 20
"""So many guesses are asked about."""


def command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A CV: Word, PDF, HTML, LaTeX, Markdown, text, JSON Resume, RenderCV, Europass, LinkedIn's export …",
        ),
    ],
    take_guesses: Annotated[
        bool, typer.Option("--take-guesses", help="Also add possible matches, without asking.")
    ] = False,
    take_role: Annotated[
        bool, typer.Option("--take-role", help="Set the latest job as your role, without asking.")
    ] = False,
    as_cv: Annotated[
        bool, typer.Option("--as-cv", help="Read the text as a CV even if it looks like something else.")
    ] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Read a CV into your profile: skills, jobs held, schooling, languages, certificates, each with its place.

    Examples:
      careers profile import resume.json
      careers profile import cv.docx --take-role

    Possible matches and your role are asked about on a terminal, and listed elsewhere. A text that is not a CV,
    such as a job posting, is asked about too, and refused elsewhere.
    """
    from careercli.answers import profile_import

    catalog: Catalog = catalog_options.catalog()
    asks = terminal.can_ask() and not output.wants_rows(format, json)
    reading = _reading(catalog, file, as_cv=as_cv, asks=asks)
    guesses = reading.guesses if take_guesses else _agreed_guesses(reading) if asks else ()
    own = reading.own if take_role else _agreed_role(reading) if asks else None
    output.emit(profile_import.take(paths.display(file), reading, guesses, own=own), format, json)
    for remark in reading.cv.remarks:
        output.note(f"careers: {paths.display(file)}: {remark}")


def _reading(catalog: Catalog, file: Path, *, as_cv: bool, asks: bool) -> CvReading:
    """The CV of a file. Of a text that is none, the person is asked whether to read it all the same."""
    from careercli.profile import from_cv
    from careercli.profile.cv import NotACv

    try:
        return from_cv.read(catalog, file, guess=True, as_cv=as_cv)
    except NotACv as error:
        question = f"{error.message.replace('not a CV but', 'this looks like')}. Read it as a CV anyway? [y/N] "
        if not asks or output.ask(question).strip().lower() not in ("y", "yes"):
            raise
    return from_cv.read(catalog, file, guess=True, as_cv=True)


def _agreed_guesses(reading: CvReading) -> tuple[ReadSkill, ...]:
    """The guesses that the person takes, each asked about; `a` takes all that are left, Enter none of them."""
    agreed: list[ReadSkill] = []
    asked = reading.guesses[:MOST_ASKED]
    for number, skill in enumerate(asked):
        name = skill.phrase.skills[0].name
        question = f"{skill.phrase.text} ({skill.place}): is this {name}? [y/N, a: all, q: none of the rest] "
        answer = output.ask(question).strip().lower()
        if answer in ("a", "all"):
            return (*agreed, *asked[number:])
        if answer in ("q", "quit"):
            break
        if answer in ("y", "yes"):
            agreed.append(skill)
    return tuple(agreed)


def _agreed_role(reading: CvReading) -> HeldJob | None:
    """The latest job if the person takes it as their role; not asked where the profile has one.

    Of a title that may mean several roles the person says which.
    """
    from careercli.profile import model

    mine = model.load()
    if mine is not None and mine.role is not None:
        return None
    if (own := reading.own) is not None and own.role is not None:
        question = f"Your latest job: {own.words}. Is your role {own.role.title}? [y/N] "
        return own if output.ask(question).strip().lower() in ("y", "yes") else None
    if (job := reading.own_maybe) is None:
        return None
    choices = ", ".join(f"{number}: {role.title}" for number, role in enumerate(job.maybe, 1))
    answer = output.ask(f"Which role is {job.words}? {choices} [number, Enter: none of them] ").strip()
    chosen = next((role for number, role in enumerate(job.maybe, 1) if answer == str(number)), None)
    return None if chosen is None else replace(job, role=chosen, maybe=())
