"""Planning a move: related roles, gaps, routes, matches, plans, and what a skill would open."""

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

SHOWN = 10
"""Roles that are shown unless asked otherwise."""
PHRASES = 30
"""So many phrases of a CV are named as recognised, and as many as not recognised."""

_FROM_TO = typer.Argument(
    metavar="[FROM] TO", help="The role to leave and the role to reach.", autocompletion=catalog_options.complete_role
)
FromTo = Annotated[list[str], _FROM_TO]


def related(
    role: Annotated[
        str | None,
        typer.Argument(
            metavar="[ROLE]",
            help="The role; without it, the one of your profile.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    limit: options.Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the nearest roles, each with its reasons.

    Examples:
      careers related legal-coordinator
      careers related paralegal --limit 20
      careers related legal-coordinator --format ids --limit 3 | careers compare -

    The score comes from the roles' contents alone; a source's own list of related roles is shown apart.
    """
    from careercli.answers.related import related as question

    found = catalog_options.catalog(whole=False)
    answer = question(found, role or _own_role(), limit)
    output.emit(answer, format, json)
    if not answer.roles:
        output.note(f"no other role shares anything with {answer.slug}")


def gap(
    roles: FromTo,
    tier: Annotated[
        str | None, typer.Option("--tier", metavar="TIER", help="Your tier in FROM: says where one would start.")
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show what a move keeps, asks to learn, and leaves behind.

    Examples:
      careers gap legal-technician legal-coordinator
      careers gap legal-coordinator paralegal --tier senior
      careers gap legal-coordinator

    Coverage is the part of TO's weighted skills that FROM covers; it is not the same in the other direction.
    """
    from careercli.answers.gap import gap as question

    found = catalog_options.catalog(whole=False)
    start, to = _from_to(roles)
    output.emit(question(found, _person(found, start, tier), to, tier), format, json, page=True)


def path(
    roles: FromTo,
    max_hops: Annotated[int, typer.Option("--max-hops", metavar="N", help="At most so many moves, 1 to 5.")] = 3,
    min_pay: Annotated[
        float | None, typer.Option("--min-pay", metavar="SHARE", help="Never below this share of today's pay, as 0.9.")
    ] = None,
    min_coverage: Annotated[
        float | None, typer.Option("--min-coverage", metavar="SHARE", help="Each move covers at least this, as 0.1.")
    ] = None,
    avoid: Annotated[
        list[str] | None,
        typer.Option(
            "--avoid", metavar="ROLE", help="Not through this role.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    via: Annotated[
        list[str] | None,
        typer.Option(
            "--via", metavar="ROLE", help="Only through this role.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the best routes from one role to another.

    Examples:
      careers path legal-secretary lawyer
      careers path legal-secretary lawyer --min-pay 0.9 --max-hops 2
      careers path legal-coordinator paralegal --avoid legal-technician

    A route costs the sum of -ln(coverage) over its moves, so two easy steps can beat one hard leap. What is learned on
    the way counts later. With --min-pay, roles whose pay is not recorded are left out.
    """
    from careercli.answers.path import LEAST, Bounds
    from careercli.answers.path import path as question

    found = catalog_options.catalog(whole=False)
    start, to = _from_to(roles)
    bounds = Bounds(
        max_hops=max_hops,
        min_coverage=LEAST if min_coverage is None else min_coverage,
        min_pay=min_pay,
        avoid=tuple(avoid or ()),
        via=tuple(via or ()),
    )
    answer = question(found, _person(found, start), to, bounds)
    output.emit(answer, format, json, page=True)
    if not answer.routes:
        output.note(f"no route: {answer.stopped_by}")


def match(
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


def whatif(
    skills: Annotated[list[str], typer.Argument(metavar="SKILL...", help="What you think of learning.")],
    role: Annotated[
        str | None,
        typer.Option("--from", metavar="ROLE", help="From this role.", autocompletion=catalog_options.complete_role),
    ] = None,
    limit: options.Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show which roles learning a skill would open.

    Examples:
      careers whatif "litigation support" --from legal-coordinator
      careers whatif "legal document software" negotiation --from legal-coordinator
    """
    from careercli.answers.whatif import whatif as question

    found = catalog_options.catalog()
    answer = question(found, _person(found, role), skills, limit)
    output.emit(answer, format, json)
    unknown = [one.text for one in answer.read if not one.known]
    if unknown:
        output.note(f"no role asks for: {', '.join(unknown)}")
    elif not answer.roles:
        output.note("no role gains by it: you have it already")


def plan(
    roles: Annotated[list[str] | None, _FROM_TO] = None,
    status: Annotated[
        Path | None, typer.Option("--status", metavar="FILE", help="Read the ticks of a plan: where you stand now.")
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Write a move as a checklist, or read its ticks back.

    Examples:
      careers plan legal-technician legal-coordinator > plan.md
      careers plan --status plan.md
      careers plan paralegal --json
    """
    from careercli.answers import plan as plans

    found = catalog_options.catalog(whole=False)
    if status is not None:
        from careercli import paths
        from careercli.profile.person import YOU

        checklist = plans.read(status)
        person = _person(found, None if checklist.source == YOU else checklist.source)
        output.emit(plans.status(found, person, checklist, paths.shown(status)), format, json)
        return
    start, to = _from_to(roles or [])
    answer = plans.plan(found, _person(found, start), to)
    plain = format is None and not json
    output.emit(answer, "markdown" if plain and output.wants_rows(format, json) else format, json, page=True)


def _whoever(found: Catalog, skills: list[str], file: Path | None) -> tuple[Person, list[Recognised]]:
    """The person of skills on the command line, of a CV, or of the profile, and how the phrases were read."""
    from careercli.profile import person, recognize

    if not skills and file is None:
        from careercli.profile import model

        if model.load() is None:
            raise UsageError(
                "what can you do?", "name it, as careers match westlaw excel, or give a CV with --from FILE"
            )
        return _person(found, None), []
    read = recognize.recognise(found.index, skills)
    if file is not None:
        read += cv_phrases(found, file)
    return person.of_phrases(read), read


def cv_phrases(found: Catalog, file: Path) -> list[Recognised]:
    """What a CV says, phrase by phrase: its lists of skills, then names of skills in its running text."""
    from careercli.profile import cv as resume
    from careercli.profile import recognize

    cv = resume.read(file)
    read = recognize.recognise(found.index, cv.phrases, guess=False)
    known = {skill.key for one in read for skill in one.skills}
    prose = [one for one in recognize.in_prose(found.index, cv.prose) if one.key not in known]
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


def _from_to(roles: list[str]) -> tuple[str | None, str]:
    """The role to leave (None: the profile's person) and the role to reach. Raises UsageError."""
    if not roles:
        raise UsageError("which move?", "name the role to leave and the role to reach")
    if len(roles) > 2:
        raise UsageError(
            f"a move has one role to leave and one to reach, not {len(roles)} roles", "quote names of several words"
        )
    return (roles[0], roles[1]) if len(roles) == 2 else (None, roles[0])


def _person(found: Catalog, start: str | None, tier: str | None = None) -> Person:
    """Who moves: somebody in the role named, or the person of the profile. Raises UsageError without either."""
    from careercli.profile import person

    if start is not None:
        return person.in_role(found, start, tier)
    from careercli.profile import model

    mine = model.load()
    if mine is None:
        raise UsageError("which role to leave?", "name it in front, or tell who you are: careers profile add SKILL…")
    return person.of_profile(found, mine)


def _own_role() -> str:
    """The role of the profile. Raises UsageError without one."""
    from careercli.profile import model

    mine = model.load()
    if mine is None or mine.role is None:
        raise UsageError("which role?", "name one, or put yours into your profile: careers profile edit")
    return mine.role
