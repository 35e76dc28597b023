"""`careers faq`: show what people ask about a role, or search all answers."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.answers import instead
from careercli.answers.instead import Instead
from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def command(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ROLE] [QUERY]...",
            help="A role and words its answers must contain; or only a question.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show what people ask about a role, or search all answers.

    Only some guides answer questions. For a role without any it says what answers them instead, and for a question
    without a role the answers of all roles are searched.

    \b
    Examples:
      careers faq legal-coordinator
      careers faq legal-coordinator remote
      careers faq "do I need a degree"

    What finds nothing is an empty answer, and the exit code 0.
    """
    catalog = catalog_options.catalog()
    asked = words or []
    answer = catalog.faq(*asked)
    output.emit(answer, format, json, page=True)
    if answer.hits:
        if not answer.slug and len(asked) > 1 and asked[0] in catalog:
            output.note(instead.of_answers(catalog, catalog.entry(asked[0]).role.title))
        return
    entry = catalog.entry(answer.slug) if answer.slug else None
    if entry and not entry.role.faq:
        _tell_instead(instead.of_questions(catalog, entry))
    elif not entry:
        output.note(instead.of_answers(catalog))
        output.note('  careers faq "do I need a degree"   searches the answers for all roles')


def _tell_instead(other: Instead) -> None:
    """That a role has no answers, and the commands that say what people ask most."""
    output.note(other.sentence)
    widest = max(len(command) for command, _purpose in other.commands)
    longest = max(len(purpose) for _command, purpose in other.commands)
    is_beside = not output.is_narrower(widest + longest + 5)
    for command, purpose in other.commands:
        output.note(f"  {command:<{widest}}   {purpose}" if is_beside else f"  {command}\n      {purpose}")
