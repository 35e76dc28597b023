"""`careers skills`: search every skill and tool, or list the most used."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.nothing_found import each_alone, short, what_there_is
from careercli.commands.output import Format, Json
from careercli.commands.search import answer_question


def command(
    context: typer.Context,
    query: Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", help="Words of a skill or tool.")] = None,
    why: Annotated[bool, typer.Option("--why", help="Which phrases name this skill, and by which rule.")] = False,
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Search every skill and tool, or list the most used.

    \b
    Examples:
      careers skills
      careers skills excel
      careers skills "legal reserch"
      careers skills westlaw --why

    Typos, word order, hyphens and common abbreviations are understood.
    """
    catalog = catalog_options.catalog()
    words = " ".join(query or ())
    limited = options.limited(limit, format, json)
    answer = catalog.explain_skill(words) if why else catalog.skills(words, limit=limited)
    if not getattr(answer, "sure", True) and words.lower().startswith(_OF_ROLE):
        from careercli.commands import questions

        question = questions.read(catalog, f"skills {words}")
        if question is not None and question.arguments:
            answer_question(context, question, limit, format, json)
            return
    output.emit(answer, format, json)
    if words and not answer.to_table().rows:
        if absent := getattr(answer, "absent", ""):
            output.note(f"{short(words)} is not in the catalogue: {absent}")
            return
        near = getattr(answer, "near", ())
        there_is = each_alone(catalog, query or (), near) or what_there_is(catalog, words)
        output.note(f"no skill or tool is called {short(words)}: {there_is}")


_OF_ROLE = ("for ", "of ")
"""What stands in front of a role whose skills are asked for: `careers skills for a data scientist`."""
