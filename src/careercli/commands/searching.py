"""Searching: skills over all roles, roles by what they say, and the questions of one role."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.output import Format, Json


def skills(
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

    Typing errors, word order, hyphens and usual short names are understood.
    """
    from careercli.search import skills as finding

    found = catalog_options.catalog()
    words = " ".join(query or ())
    count = options.limited(limit, format, json)
    answer = (
        finding.explain(found.fresh(), words)
        if why
        else finding.search(found.fresh(), words, count)
        if words
        else finding.every(found.fresh(), count)
    )
    output.emit(answer, format, json)
    if words and not answer.table().rows:
        output.note(f"no skill or tool of {found.count()} roles is called {_short(words)}{_nearest(answer)}")


def search(
    query: Annotated[list[str], typer.Argument(metavar="QUERY...", help='Words; "a phrase", -not, title: skill: faq:')],
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Find roles by title, skill, or anything they say.

    \b
    Examples:
      careers search contract
      careers search "certfied paralegal"
      careers search 'title:legal -technician'
      careers search filing --format ids --limit 3 | careers compare -
    """
    from careercli.search import roles

    found = catalog_options.catalog()
    words = " ".join(query)
    answer = roles.search(found.fresh(), words, options.limited(limit, format, json))
    output.emit(answer, format, json)
    if not answer.hits:
        output.note(f"no role of {found.count()} says {_short(words)}{_nearest(answer)}")


def _short(words: str) -> str:
    """What was asked for, as it is said back: in quotes, cut if it is long."""
    return repr(words if len(words) <= 80 else words[:79] + "…")


def _nearest(answer: object) -> str:
    near = getattr(answer, "near", ())
    return f"; nearest: {', '.join(near)}" if near else ""


def faq(
    role: catalog_options.RoleName,
    query: Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", help="Only answers that fit.")] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show what people ask about a role, or the answers that fit.

    \b
    Examples:
      careers faq legal-coordinator
      careers faq legal-coordinator remote
    """
    from careercli.search.faq import faq as question

    entry = catalog_options.catalog(whole=False).entry(role)
    words = " ".join(query or ())
    answer = question(entry, words)
    output.emit(answer, format, json, page=True)
    if not answer.hits:
        output.note(
            f"no question of {entry.role.title} fits {_short(words)}"
            if entry.role.faq
            else f"no questions are recorded for {entry.slug}"
        )
