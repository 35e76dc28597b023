"""`careers skills`: search every skill and tool, or list the most used."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.nothing_found import each_alone, what_there_is
from careercli.commands.output import Format, Json
from careercli.commands.search import answer_question
from careercli.errors import UsageError
from careercli.text import said_back

if TYPE_CHECKING:
    from careercli.api import Catalog
    from careercli.search.skills import SkillExplanation


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
      careers skills "Excel, SAP"

    Typos, word order, hyphens and common abbreviations are understood.

    What finds nothing is an empty answer, and the exit code 0.
    """
    catalog = catalog_options.catalog()
    words = " ".join(query or ())
    limited = options.limited(limit, format, json)
    answer = _explained(catalog, words) if why else catalog.skills(words, limit=limited)
    if not getattr(answer, "sure", True) and words.lower().startswith(_OF_ROLE):
        from careercli.commands.asked import questions

        question = questions.read(catalog, f"skills {words}")
        if question is not None and question.arguments:
            answer_question(context, question, limit, format, json)
            return
    output.emit(answer, format, json)
    for name in getattr(answer, "nothing", ()):
        _say_nothing(catalog, name, [name], catalog.skills(name, limit=1))
    if words and not answer.to_table().rows and not getattr(answer, "nothing", ()):
        _say_nothing(catalog, words, query or (), answer)


def _explained(catalog: Catalog, words: str) -> SkillExplanation:
    """What one name is explained by. Raises UsageError for several."""
    from careercli.search import name_lists

    names = name_lists.split(catalog, words, prose=True)
    if len(names) > 1:
        raise UsageError("--why explains one skill or tool", f"as `careers skills {shlex.quote(names[0])} --why`")
    return catalog.explain_skill(words)


def _say_nothing(catalog: Catalog, words: str, query: Sequence[str], answer: object) -> None:
    if absent := getattr(answer, "absent", ""):
        output.note(f"{said_back(words)} is not in the catalogue: {absent}")
        return
    near = getattr(answer, "near", ())
    there_is = each_alone(catalog, query, near) or what_there_is(catalog, words)
    output.note(f"no skill or tool is called {said_back(words)}: {there_is}")


_OF_ROLE = ("for ", "of ")
"""What stands in front of a role whose skills are asked for: `careers skills for a data scientist`."""
