"""`careers profile import`: read a CV into your profile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths
from careercli.commands import catalog_options, output, terminal
from careercli.commands.output import Format, Json
from careercli.offered import written
from careercli.text import natural_list

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.commands.profile.own_role import Agreed
    from careercli.profile.from_cv import CvReading, ReadSkill

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
        bool,
        typer.Option(
            "--take-role", help="Set the latest job as your role, without asking; jobs before are kept anyway."
        ),
    ] = False,
    job: Annotated[
        list[str] | None,
        typer.Option(
            "--job", metavar="TITLE=ROLE", help="The role of a job of the CV that may be several; may be repeated."
        ),
    ] = None,
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
      careers profile import cv.docx --job "Technician=surgical-technologists"

    Possible matches, your role and jobs that may be several roles are asked about on a terminal, and listed
    elsewhere. A text that is not a CV, such as a job posting, is asked about too, and refused elsewhere.
    """
    from careercli.answers import profile_import
    from careercli.commands.profile import own_role

    catalog: Catalog = catalog_options.catalog()
    asks = terminal.can_ask() and not output.wants_rows(format, json)
    reading = _reading(catalog, file, as_cv=as_cv, asks=asks)
    reading = own_role.with_said(catalog, reading, job or ())
    guesses = reading.guesses if take_guesses else _agreed_guesses(reading) if asks else ()
    own = _role(catalog, reading, asks=asks and not take_role, take=take_role)
    reading = own_role.with_asked(catalog, own.settled(reading), without=own.asked) if asks else reading
    answer = profile_import.take(paths.display(file), reading, guesses, own=own.own, refused=own.refused)
    output.emit(answer, format, json)
    for remark in reading.cv.remarks:
        output.note(f"careers: {paths.display(file)}: {remark}")
    for held in filter(own_role.is_unsettled, reading.jobs) if not asks else ():
        command_line = written(["profile", "import", str(file), "--job", f"{held.job.title}={held.maybe[0].slug}"])
        maybe = natural_list([role.slug for role in held.maybe], "or")
        counts = f"`{command_line}` counts it as the first"
        output.note(f"careers: {held.words} is not counted, as it may be {maybe}; {counts}")


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


def _role(catalog: Catalog, reading: CvReading, *, asks: bool, take: bool) -> Agreed:
    """The job whose role goes into the profile: the latest where that is to be taken, or what the person says."""
    from careercli.commands.profile import own_role

    return own_role.agreed(catalog, reading) if asks else own_role.Agreed(own_role.latest(reading) if take else None)


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
