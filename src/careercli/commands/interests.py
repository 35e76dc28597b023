"""`careers interests`: find out which of six kinds of work you like, by thirty activities."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.answers import interests
from careercli.commands import catalog_options, completion, output
from careercli.commands.output import Format, Json
from careercli.errors import UsageError


def command(
    letters: Annotated[
        str | None,
        typer.Argument(
            metavar="[LETTERS]",
            help="Your letters, if you know them, such as SAE; asks nothing.",
            autocompletion=completion.complete_letters,
        ),
    ] = None,
    answers: Annotated[
        str | None,
        typer.Option("--answers", metavar="LIST", help="Thirty answers, such as 5,4,-,1,…; asks nothing."),
    ] = None,
    activities: Annotated[
        bool, typer.Option("--activities", help="List the thirty activities, and ask nothing.")
    ] = False,
    keep: Annotated[bool, typer.Option("--keep/--no-keep", help="Keep the result in your profile.")] = True,
    limit: Annotated[
        int,
        typer.Option(
            "--limit", "-n", metavar="N", min=0, max=1_000_000_000, help="Most roles to show at each level; 0: all."
        ),
    ] = interests.SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Find out which of six kinds of work you like, by thirty activities.

    \b
    Examples:
      careers interests
      careers interests SAE
      careers interests --answers 5,4,3,2,1,-,5,4,3,2,1,-,5,4,3,2,1,3,5,4,3,2,1,3,5,4,3,2,1,3
      careers interests --activities

    Each takes one key, from 5 (like a lot) to 1 (dislike a lot). The three letters of what you like best (R realistic,
    I investigative, A artistic, S social, E enterprising, C conventional) are kept in your profile, and roles that fit
    are shown. It is a conversation starter, not a validated test. Without a terminal, give --answers or the letters.
    """
    if sum((letters is not None, answers is not None, activities)) > 1:
        raise UsageError("use only one of letters, --answers and --activities", "give one of them")
    if activities:
        output.emit(interests.ActivityList(), format, json)
        return
    given = interests.parse_answers(answers) if answers is not None else None
    if letters is None and given is None:
        from careercli.commands.interest_questions import ask

        given = ask()
        if given is None:
            return
    catalog = catalog_options.catalog()
    result = catalog.interests(letters, answers=given, limit=limit)
    if keep:
        from careercli import paths
        from careercli.profile import model, store

        store.set_values(lambda _mine: {"interests": interests.kept(result)})
        result = interests.as_kept(result, paths.display(model.profile_file()))
    output.emit(result, format, json)
