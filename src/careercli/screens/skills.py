"""The screens of `careers skills`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.screens.console import QUIET, STRONG, Look, commands, cut, grid, heading, indented, quiet
from careercli.search.skills import AllSkills, SkillExplanation, SkillHits
from careercli.text import place

MOST_ROLES = 8


def screen(answer: SkillHits | AllSkills | SkillExplanation, look: Look) -> list[Any]:
    """Hits with the roles that have them, all skills, or why a skill is one."""
    if isinstance(answer, SkillHits):
        return _hits(answer, look)
    if isinstance(answer, AllSkills):
        return _all(answer, look)
    return _why(answer, look)


def _hits(answer: SkillHits, look: Look) -> list[Any]:
    parts: list[Any] = []
    for hit in answer.hits:
        slugs = dict.fromkeys(one.slug for one in hit.roles)
        parts.append(heading(hit.skill, f"{text.count(len(slugs), 'role')}, score {hit.score:g}"))
        for shown, slug in enumerate(slugs):
            if shown == MOST_ROLES:
                parts.append(indented(quiet(f"and {len(slugs) - MOST_ROLES} more roles")))
                break
            places = [one for one in hit.roles if one.slug == slug]
            for one in places:
                line = Text(one.title, overflow="fold")
                line.append(f"  {place(one.where)}: ", style=QUIET)
                line.append(one.text)
                parts.append(indented(line))
    parts += cut(len(answer.hits), answer.total, "skill")
    if answer.hits:
        first = answer.hits[0]
        pairs = [
            (f"careers show {first.roles[0].slug}", "the role at a glance"),
            (f'careers skills "{first.skill}" --why', "why these phrases count"),
        ]
        parts += [Text(""), commands(pairs, look)]
    return parts


def _all(answer: AllSkills, look: Look) -> list[Any]:
    table = grid(["Skill or tool", "Roles", "Which"], look, numbers=["Roles"])
    for one in answer.skills:
        which = ", ".join(one.slugs[:3]) if one.roles <= 3 else ""
        table.add_row(
            Text(one.skill, style=STRONG, overflow="fold"),
            Text(f"{one.roles:,}"),
            Text(which, style=QUIET, overflow="fold"),
        )
    parts: list[Any] = [table]
    if len(answer.skills) < answer.total:
        parts.append(
            quiet(
                f"{len(answer.skills)} of {answer.total:,} shown, the most used first; --limit {answer.total} for all."
            )
        )
    return [
        *parts,
        commands(
            [("careers skills WORDS", "search them"), ("careers list --skill westlaw", "roles that use one")], look
        ),
    ]


def _why(one: SkillExplanation, look: Look) -> list[Any]:
    if not one.phrases:
        return []
    parts: list[Any] = [heading(one.skill, text.count(len(one.phrases), "phrase"))]
    if one.aliases:
        parts.append(indented(quiet(f"also called {', '.join(one.aliases)}")))
    table = grid(["Phrase", "Role", "Where", "Rule"], look)
    for phrase in one.phrases:
        table.add_row(
            Text(phrase.text, overflow="fold"),
            Text(phrase.slug, overflow="fold"),
            Text(place(phrase.where)),
            Text(phrase.rule, style=QUIET, overflow="fold"),
        )
    return [*parts, table]
