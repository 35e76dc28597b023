"""`careers next`: show the jobs near yours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, Unpack

import typer

from careercli.answers.list import FilterOptions
from careercli.commands import catalog_options, completion, global_options, options, output
from careercli.commands.move_options import Cv, Earning, Have, note_profile
from careercli.commands.output import Format, Json

if TYPE_CHECKING:
    from careercli.answers.next import NextMoves


def _worked_out(role: str | None, asked: dict[str, Any]) -> NextMoves | None:
    """The same moves, if the reading of a question has worked them out."""
    if not global_options.now().worked_out:
        return None
    from careercli.commands import worked_out  # for what was read as a question

    return worked_out.taken(role, asked)


def _orders() -> tuple[str, ...]:
    from careercli.answers.next import ORDERS

    return ORDERS


@options.with_filters
def command(
    role: Annotated[
        str | None,
        typer.Argument(
            metavar="[ROLE]",
            help="The role; without it, the one of your profile.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    place: catalog_options.FigurePlace = None,
    file: Cv = None,
    earning: Earning = None,
    have: Have = None,
    order: Annotated[
        str,
        typer.Option(
            "--order",
            metavar="ORDER",
            help="Order by advice (fit and openings), by fit alone, or with the posts a step up first (up).",
            autocompletion=completion.among(_orders),
        ),
    ] = "advice",
    why: Annotated[bool, typer.Option("--why", help="Show what each ranking is made of.")] = False,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit", "-n", metavar="N", min=0, max=1_000_000_000, help="Most roles to show in each group; 0: all."
        ),
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
    **filters: Unpack[FilterOptions],
) -> None:
    """Show the jobs near yours: open now, with study, and what pays less.

    \b
    Examples:
      careers next paralegal
      careers next carpenters --in Austin --min-pay 60000
      careers next registered-nurse --why --limit 3
      careers next waiter --limit 0 --json
      careers next waiter --earning '17 an hour' --have bachelor
      careers next --from resume.json --in Ohio

    Roles are ranked by fit (how similar the work is) and openings a year. Moves that are rare, or to work with little
    in common, are shown only if there are no others, or with --limit 0. Without ROLE, the wishes in your profile
    apply unless a filter says otherwise. With --from, the jobs and the schooling of a CV count instead of your
    profile, and nothing is kept. Gains and losses count from what you earn (--earning, or your profile's pay where
    the role is yours), else from the median of the role; --have says what schooling you have. --limit counts within
    each group (open now, with study, years first, pays less, or a bigger change), so --limit 1 may name five. Unless
    you give it, there are up to six of each, of which a screen describes three and names the others.

    Keys of --json and columns of --format csv: `careers schema --answers`.
    """
    from careercli.answers.next import DESCRIBED, SHOWN

    most = DESCRIBED if limit is None and not output.wants_rows(format, json) else None
    limit = SHOWN if limit is None else limit
    asked: dict[str, Any] = {
        "place": place, "order": order, "why": why, "limit": limit, "cv": file, "earning": earning, "have": have,
        **filters,
    }  # fmt: skip
    answer = _worked_out(role, asked)
    answer = replace(catalog_options.catalog().next(role, **asked) if answer is None else answer, most=most)
    output.emit(answer, format, json, page=True)
    if not output.wants_rows(format, json):
        note_profile(role, file)
    if not answer.moves and not answer.none_near:
        options.say_none("no role", has_least_pay=filters.get("min_pay") is not None)
