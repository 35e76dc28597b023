"""The screens of `careers skills`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.command_words import asked
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
from careercli.search.skills import AllSkills, SkillExplanation, SkillHit, SkillHits
from careercli.text import place_label

MOST_ROLES, MOST_PHRASES = 8, 8
"""Roles that are named of those that name a skill in the same words, and phrases for one skill."""

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
        parts.append(heading(hit.skill, text.count(len(slugs), "role")))
        if hit.why:
            kind = "a work activity; " if hit.rule == "activity" else ""
            parts.append(indented(dim(f"what {hit.asked or answer.query} is taken to mean: {kind}{hit.why}")))
        parts += _phrases(hit)
    parts += truncation_note(len(answer.hits), answer.total, "skill", asked("skills", answer.query))
    if answer.hits:
        first = answer.hits[0]
        pairs = [
            (f'careers match "{first.skill}"', "the jobs that it fits best"),
            (f"careers show {first.roles[0].slug}", "the role at a glance"),
            (f'careers skills "{first.skill}" --why', "why these phrases count"),
        ]
        if len({mention.slug for mention in first.roles}) > MOST_ROLES:
            pairs.insert(0, (f'careers list --skill "{first.skill}" --sort -jobs', "all roles, the most common first"))
        parts += [Text(""), next_commands(pairs, console)]
    return parts


def _phrases(hit: SkillHit) -> list[Any]:
    """The roles that have a skill, those together that name it in the same words in the same place."""
    titles: dict[tuple[str, str], list[str]] = {}
    for mention in hit.roles:
        titles.setdefault((mention.where, mention.text), []).append(mention.title)
    parts: list[Any] = []
    for (where, phrase), names in list(titles.items())[:MOST_PHRASES]:
        more = f" and {len(names) - MOST_ROLES:,} more" if len(names) > MOST_ROLES else ""
        named = "" if phrase == hit.skill else f", as {phrase}"
        line = Text(f"{place_label(where)}{named}: ", style=QUIET, overflow="fold")
        line.append("; ".join(names[:MOST_ROLES]) + more, style="not dim")  # titles have commas
        parts.append(indented(line))
    others = len(titles) - MOST_PHRASES
    return [*parts, indented(dim(f"and in {text.count(others, 'other phrase')}"))] if others > 0 else parts


def _offer(answer: SkillHits) -> str:
    """What is said before the hits that only resemble the query."""
    return (
        "Other names that resemble it:"
        if answer.sure
        else f"Nothing is called {answer.query!r}. Did you mean one of these?"
    )


def _all(answer: AllSkills, console: Console) -> list[Any]:
    few = any(skill.roles <= FEW for skill in answer.skills)
    table = grid(["Skill or tool", "Roles", *(["Used by"] if few else [])], console, numbers=["Roles"])
    for skill in answer.skills:
        used_by = ", ".join(skill.slugs) if skill.roles <= FEW else ""
        cells = [Text(skill.skill, style=STRONG, overflow="fold"), Text(f"{skill.roles:,}")]
        table.add_row(*cells, *([Text(used_by, style=QUIET, overflow="fold")] if few else []))
    parts: list[Any] = [table]
    if len(answer.skills) < answer.total:
        shown = f"{len(answer.skills)} of {answer.total:,} shown, the most used first"
        parts.append(dim(f"{shown}; `careers skills --limit {answer.total}` shows all."))
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
