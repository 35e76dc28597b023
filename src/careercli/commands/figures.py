"""Figures and tables of one or several roles: pay, tiers, the day, side by side, and held against the record."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json
from careercli.errors import UsageError
from careercli.text import parse_number


def amount(text: str) -> float:
    """An amount as people write one: 62000, 62,000, $62,000, 62k. Raises UsageError."""
    plain = str(text).strip().lower().lstrip("$£€").replace(" ", "")
    number = parse_number(plain.removesuffix("k"), english=True)
    if number is None:
        raise UsageError(f"--offer {text!a} is no amount of pay", "write it as --offer 62000")
    return number * 1000 if plain.endswith("k") else number


def salary(
    roles: catalog_options.RoleNames,
    offer: Annotated[
        float | None, typer.Option("--offer", metavar="AMOUNT", help="Place this offer in both.", parser=amount)
    ] = None,
    per: Annotated[str, typer.Option("--per", metavar="PERIOD", help="hour, week, month or year.")] = "year",
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show pay: the guide's claim beside the official percentiles.

    \b
    Examples:
      careers salary legal-coordinator
      careers salary legal-coordinator legal-technician --offer 62000
      careers salary legal-t --per hour --offer 29.50

    A year of full-time work has 2,080 hours, 52 weeks, 12 months. An offer is placed by a straight line between the
    published percentiles around it.
    """
    from careercli.answers.salary import pay

    answer = pay(catalog_options.entries(catalog_options.catalog(whole=False), roles), per.lower(), offer)
    output.emit(answer, format, json)
    _note_missing("pay", [one.slug for one in answer.roles if not (one.claim or one.record)])


def _note_missing(what: str, slugs: list[str]) -> None:
    if slugs:
        output.note(f"{what} not recorded for {', '.join(slugs)}")


def tiers(
    roles: catalog_options.RoleNames,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the career ladder, or several side by side by years.

    \b
    Examples:
      careers tiers legal-coordinator
      careers tiers legal-coordinator legal-technician
    """
    from careercli.answers.tiers import ladder

    answer = ladder(catalog_options.entries(catalog_options.catalog(whole=False), roles))
    output.emit(answer, format, json, page=True)
    _note_missing("tiers", [one.slug for one in answer.roles if not one.tiers])


def day(
    roles: catalog_options.RoleNames,
    at: Annotated[str | None, typer.Option("--at", metavar="HH:MM", help="What each is doing then.")] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show a working day by the clock, or several aligned.

    \b
    Examples:
      careers day legal-coordinator
      careers day legal-coordinator legal-technician --at 14:30
    """
    from careercli.answers.day import day as question

    answer = question(catalog_options.entries(catalog_options.catalog(whole=False), roles), at)
    output.emit(answer, format, json, page=True)
    _note_missing("day", [one.slug for one in answer.roles if not one.blocks])


def _parts(incomplete: str) -> list[str]:
    from careercli.answers.compare import PARTS

    return [name for name in PARTS if name.startswith(incomplete.lower())]


def compare(
    roles: catalog_options.RoleNames,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="SECTION", help="Only this part; may be repeated.", autocompletion=_parts),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Also what is alike, and every list in full.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Compare two to six roles, differences first.

    \b
    Examples:
      careers compare legal-coordinator legal-technician
      careers compare legal-c legal-t --only skills
      careers search contract --format ids --limit 3 | careers compare -
    """
    from careercli.answers.compare import compare as question
    from careercli.answers.compare import part

    found = catalog_options.catalog(whole=False)
    parts = tuple(dict.fromkeys(part(name) for name in only or ()))
    output.emit(question(found, catalog_options.entries(found, roles), parts, everything), format, json, page=True)


def check(
    roles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ROLE]...", help="Only these roles; - reads them.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Hold what guides claim against the official record.

    \b
    Examples:
      careers check
      careers check legal-coordinator
      careers check --json
    """
    from careercli.answers.check import check as question
    from careercli.answers.check import claiming

    found = catalog_options.catalog()
    answer = question(catalog_options.entries(found, roles) if roles else claiming(found))
    output.emit(answer, format, json, page=True)
    if not answer.figures:
        output.note("no claim of a guide is recorded in these roles, so there is nothing to hold against the record")
