"""The screens of `careers skills`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.screens.console import (
    QUIET,
    STRONG,
    Console,
    dim,
    grid,
    heading,
    indented,
    next_commands,
    truncation_note,
)
from careercli.search.skills import AllSkills, SkillExplanation, SkillHits
from careercli.text import place_label

MOST_ROLES = 8


FEW = 3
"""So few roles that use a skill are named."""


def screen(answer: SkillHits | AllSkills | SkillExplanation, console: Console) -> list[Any]:
    """Hits with the roles that have them, all skills, or why a skill is one."""
    if isinstance(answer, SkillHits):
        return _hits(answer, console)
    if isinstance(answer, AllSkills):
        return _all(answer, console)
    return _explanation(answer, console)


def _hits(answer: SkillHits, console: Console) -> list[Any]:
    parts: list[Any] = []
    for rank_of_hit, hit in enumerate(answer.hits):
        if rank_of_hit == len(answer.sure):
            parts.append(dim(_offer(answer)))
        slugs = dict.fromkeys(mention.slug for mention in hit.roles)
        parts.append(heading(hit.skill, f"{text.count(len(slugs), 'role')}, score {hit.score:g}"))
        if hit.why:
            kind = "a work activity; " if hit.rule == "activity" else ""
            parts.append(indented(dim(f"what {hit.asked or answer.query} is taken to mean: {kind}{hit.why}")))
        for rank, slug in enumerate(slugs):
            if rank == MOST_ROLES:
                parts.append(indented(dim(f"and {len(slugs) - MOST_ROLES} more roles")))
                break
            mentions = [mention for mention in hit.roles if mention.slug == slug]
            for mention in mentions:
                line = Text(mention.title, overflow="fold")
                line.append(f"  {place_label(mention.where)}: ", style=QUIET)
                line.append(mention.text)
                parts.append(indented(line))
    parts += truncation_note(len(answer.hits), answer.total, "skill")
    if answer.hits:
        first = answer.hits[0]
        pairs = [
            (f"careers show {first.roles[0].slug}", "the role at a glance"),
            (f'careers skills "{first.skill}" --why', "why these phrases count"),
        ]
        parts += [Text(""), next_commands(pairs, console)]
    return parts


def _offer(answer: SkillHits) -> str:
    """What is said before the hits that only resemble the query."""
    return "Alike:" if answer.sure else f"Nothing is called {answer.query!r}. Did you mean one of these?"


def _all(answer: AllSkills, console: Console) -> list[Any]:
    few = any(skill.roles <= FEW for skill in answer.skills)
    table = grid(["Skill or tool", "Roles", *(["Used by"] if few else [])], console, numbers=["Roles"])
    for skill in answer.skills:
        used_by = ", ".join(skill.slugs) if skill.roles <= FEW else ""
        cells = [Text(skill.skill, style=STRONG, overflow="fold"), Text(f"{skill.roles:,}")]
        table.add_row(*cells, *([Text(used_by, style=QUIET, overflow="fold")] if few else []))
    parts: list[Any] = [table]
    if len(answer.skills) < answer.total:
        parts.append(
            dim(f"{len(answer.skills)} of {answer.total:,} shown, the most used first; --limit {answer.total} for all.")
        )
    return [
        *parts,
        next_commands(
            [("careers skills WORDS", "search them"), ("careers list --skill westlaw", "roles that use one")], console
        ),
    ]


def _explanation(explanation: SkillExplanation, console: Console) -> list[Any]:
    if not explanation.phrases:
        return []
    parts: list[Any] = [heading(explanation.skill, text.count(len(explanation.phrases), "phrase"))]
    if explanation.aliases:
        parts.append(indented(dim(f"also called {', '.join(explanation.aliases)}")))
    for usual in explanation.usual:
        kind = "the work activity " if usual.kind == "activity" else ""
        parts.append(indented(dim(f"{usual.name} stands for {kind}{usual.stands_for} here: {usual.why}")))
    table = grid(["Phrase", "Role", "Where", "Rule"], console)
    for phrase in explanation.phrases:
        table.add_row(
            Text(phrase.text, overflow="fold"),
            Text(phrase.slug, overflow="fold"),
            Text(place_label(phrase.where)),
            Text(phrase.rule, style=QUIET, overflow="fold"),
        )
    return [*parts, table]
