"""`careers salary`: show pay: the guide's claim beside the official percentiles."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.nothing_found import note_missing
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


def command(
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
    answer = catalog_options.catalog(whole=False).salary(*catalog_options.named(roles), per=per, offer=offer)
    output.emit(answer, format, json)
    note_missing("pay", [role.slug for role in answer.roles if not (role.claim or role.record)])
