"""`careers salary`: show pay: the guide's claim beside the official percentiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import catalog_options, completion, output
from careercli.commands.nothing_found import note_missing
from careercli.commands.output import Format, Json
from careercli.errors import UsageError
from careercli.roles.pay_periods import PERIODS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.answers.pay_by import PayBySector, PayByYear
    from careercli.answers.pay_where import PayWhere


def _kinds() -> tuple[str, ...]:
    from careercli.answers.pay_by import KINDS

    return KINDS


def command(
    roles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ROLE]...",
            help="Titles, aliases or slugs, or unique beginnings; without one, the role of your profile.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    offer: Annotated[
        str | None,
        typer.Option(
            "--offer", metavar="AMOUNT", help="Where this offer falls in each range: 62000, £60k, 24 an hour."
        ),
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option(
            "--currency",
            metavar="CODE",
            help="The currency of the offer, such as GBP.",
            autocompletion=completion.OF_FILTERS["currency"],
        ),
    ] = None,
    places: catalog_options.Places = None,
    where: Annotated[
        bool,
        typer.Option(
            "--where", help="Show the areas with the best pay and the most jobs, in all states or in that of --in."
        ),
    ] = False,
    by: Annotated[
        str | None,
        typer.Option(
            "--by",
            metavar="WHAT",
            help="sector: by type of employer; state: every state; year: over the years.",
            autocompletion=completion.among(_kinds),
        ),
    ] = None,
    per: Annotated[
        str,
        typer.Option(
            "--per",
            metavar="PERIOD",
            help="hour, week, month or year.",
            autocompletion=completion.among(lambda: PERIODS),
        ),
    ] = "year",
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show pay: official percentiles, and the guide's claim.

    \b
    Examples:
      careers salary legal-coordinator
      careers salary legal-coordinator legal-technician --offer 62000
      careers salary legal-t --per hour --offer 29.50
      careers salary paralegal --offer "60k USD"
      careers salary paralegal --where
      careers salary paralegal --where --in CA
      careers salary paralegal --by sector
      careers salary paralegal --by state
      careers salary paralegal --in Austin --in "New York" --offer 70000
      careers salary paralegal lawyer --format csv | grep ,official,median,

    A year of full-time work has 2,080 hours, 52 weeks, 12 months. The percentile of an offer is interpolated between
    published ones; an offer is compared only with amounts in its own currency: a number alone is in theirs. It can be
    for another period (24 an hour, $24/h, 4000 a month); a number too small for a year's pay is taken as hourly.
    Without ROLE, your profile's role is shown, with your pay there placed in the figures.

    A place is a state (TX, Texas) or an area by any city in its name (Austin, "portland me", "New York metro"); see
    `careers places`. Without --in it is that of your profile, if it names one.

    Keys of --json and columns of --format csv: `careers schema --answers`.
    """
    asked = catalog_options.named(roles) if roles else []
    if where or by is not None:
        other = bool(offer or currency or (places and by is not None))
        _breakdown(asked, where, by, per, format, json, places=places or (), other=other)
        return
    answer = catalog_options.catalog(whole=False).salary(
        *asked, per=per, offer=offer, currency=currency, places=places or ()
    )
    output.emit(answer, format, json)
    note_missing("pay", [role.slug for role in answer.roles if not (role.claim or role.records)])


def _breakdown(
    roles: list[str],
    where: bool,
    by: str | None,
    per: str,
    format: str | None,  # noqa: A002
    json: bool,
    *,
    places: Sequence[str],
    other: bool,
) -> None:
    """Prints pay by place, sector or year. Raises UsageError where more than one way of looking is asked for."""
    if other or (where and by is not None):
        raise UsageError(
            "--where and --by cannot be combined with others",
            "ask for one of --where (--in STATE may stand beside it), --by, or --in with --offer",
        )
    catalog = catalog_options.catalog(whole=False)
    answer: PayWhere | PayBySector | PayByYear
    if by is None:
        answer = catalog.salary_where(*roles, per=per, places=places)
        empty = [role.slug for role in answer.roles if not role.places]
    else:
        answer = catalog.salary_by(by, *roles, per=per)
        empty = [role.slug for role in answer.roles if role.code is None]
    output.emit(answer, format, json)
    note_missing("official pay", empty)
