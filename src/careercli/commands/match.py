"""`careers match`: show the roles that fit what you can do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.output import Format, Json
from careercli.errors import UsageError
from careercli.text import some

if TYPE_CHECKING:
    from careercli.answers.list import Filters
    from careercli.catalog.catalog import Catalog
    from careercli.profile.person import Person
    from careercli.profile.recognize import Recognised
from careercli.commands.mover import SHOWN, who_moves

PHRASES = 30
"""So many phrases of a CV are named as recognised, and as many as not recognised."""


def command(
    skills: Annotated[list[str] | None, typer.Argument(metavar="[SKILL]...", help="What you can do.")] = None,
    file: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Read skills from a JSON Resume, RenderCV or text CV.")
    ] = None,
    family: options.Family = None,
    min_salary: options.MinSalary = None,
    max_salary: options.MaxSalary = None,
    min_growth: options.MinGrowth = None,
    remote: options.Remote = None,
    demand: options.Demand = None,
    stress: options.Stress = None,
    skill: options.Skill = None,
    limit: options.Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the roles that fit what you can do.

    Examples:
      careers match westlaw excel "legal research"
      careers match --from resume.json --min-salary 60000
      careers match

    Without skills and --from, the profile's are taken, and its wishes hold unless a filter says otherwise.
    """
    from careercli.answers import match as matches
    from careercli.answers.list import Filters

    found = catalog_options.catalog()
    filters = Filters(
        family=family, min_salary=min_salary, max_salary=max_salary, min_growth=min_growth, remote=remote,
        demand=demand, stress=stress, skill=skill,
    )  # fmt: skip
    person, read = _whoever(found, skills or [], file)
    allowed = _allowed(found, filters, wishes=not (skills or file))
    answer = matches.match(found, person, limit, allowed, read)
    output.emit(answer, format, json, page=True)
    if read and (file or answer.unknown):
        _report(answer.read)
    if not answer.roles:
        output.note("no role fits: none asks for any of these skills, or the filters leave none")


def _whoever(found: Catalog, skills: list[str], file: Path | None) -> tuple[Person, list[Recognised]]:
    """The person of skills on the command line, of a CV, or of the profile, and how the phrases were read."""
    from careercli.profile import person, recognize

    if not skills and file is None:
        from careercli.profile import model

        if model.load() is None:
            raise UsageError(
                "what can you do?", "name it, as careers match westlaw excel, or give a CV with --from FILE"
            )
        return who_moves(found, None), []
    read = recognize.recognise(found, skills)
    if file is not None:
        read += cv_phrases(found, file)
    return person.of_phrases(read), read


def cv_phrases(found: Catalog, file: Path) -> list[Recognised]:
    """What a CV says, phrase by phrase: its lists of skills, then names of skills in its running text."""
    from careercli.profile import cv as resume
    from careercli.profile import recognize

    cv = resume.read(file)
    read = recognize.recognise(found, cv.phrases, guess=False)
    known = {skill.key for one in read for skill in one.skills}
    prose = [one for one in recognize.in_prose(found, cv.prose) if one.key not in known]
    return [*read, *(recognize.Recognised(one.text, (one,), True, "in the text") for one in prose)]


def _report(read: Iterable[Recognised]) -> None:
    """Says on stderr which phrases were recognised and which not."""
    known = [one.text for one in read if one.known]
    unknown = [one.text for one in read if not one.known]
    if known:
        output.note(f"recognised {len(known)}: {some(known, PHRASES)}")
    if unknown:
        output.note(f"not recognised {len(unknown)}: {some(unknown, PHRASES)}")


def _allowed(found: Catalog, filters: Filters, wishes: bool) -> frozenset[str] | None:
    """The slugs that the filters leave, with the profile's wishes where no filter speaks; None for all."""
    from dataclasses import replace

    from careercli.answers.list import GRADES, Filters, listing

    graver: tuple[str, ...] = ()
    if wishes:
        from careercli.profile import model

        mine = model.load()
        wish = mine.wishes if mine else None
        if wish:
            filters = replace(
                filters,
                min_salary=filters.min_salary if filters.min_salary is not None else wish.min_pay,
                remote=filters.remote if filters.remote is not None else (True if wish.remote else None),
            )
            if wish.max_stress and filters.stress is None:
                graver = GRADES[GRADES.index(wish.max_stress) + 1 :]
    if filters == Filters() and not graver:
        return None
    rows = listing(found, filters).rows
    return frozenset(row.slug for row in rows if row.stress not in graver)
