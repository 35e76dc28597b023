"""The screen of `careers show --section` and `--full`: parts of a role, told in full."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli import text as wording
from careercli.answers import sections
from careercli.answers.blocks import Block, Entry, Items, Pairs, Paragraphs
from careercli.answers.day import DayAnswer, RoleDay
from careercli.answers.sections import Section
from careercli.answers.show import Sheet
from careercli.answers.tiers import LadderAnswer, RoleLadder
from careercli.screens import day, tiers
from careercli.screens.console import (
    QUIET,
    STRONG,
    YOURS,
    Look,
    bullets,
    facts,
    heading,
    indented,
    missing,
    paragraphs,
    quiet,
)

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role


def told(answer: Sheet, look: Look) -> list[Any]:
    """The sections asked for, or all; with all, what is not recorded at the end."""
    role = answer.entry.role
    parts: list[Any] = [heading(role.title, answer.entry.slug)]
    for part in answer.sections:
        parts += [Text(""), Text(part.heading, style=STRONG, overflow="fold"), *_section(answer, part, look)]
    if answer.full:
        empty = _empty(role)
        if empty:
            parts += [Text(""), quiet(f"Not recorded: {', '.join(empty)}.")]
    return parts


def _empty(role: Role | IndexedRole) -> list[str]:
    return [
        sections.HEADINGS.get(key, wording.heading(key)).lower()
        for key in sections.NAMES
        if not sections.section(role, key).blocks
    ]


def _section(answer: Sheet, part: Section, look: Look) -> list[Any]:
    entry = answer.entry
    if not part.blocks:
        return [indented(missing())]
    if part.key == "tiers":
        return tiers.body(LadderAnswer((RoleLadder(entry.slug, entry.role.title, entry.role.tiers),)), look)
    if part.key == "day":
        return day.body(DayAnswer((RoleDay(entry.slug, entry.role.title, entry.role.day),)), look)
    found: list[Any] = []
    for block in part.blocks:
        if found and not isinstance(block, Pairs):
            found.append(Text(""))
        found += _block(_marked(block, answer), look)
    return found


def _marked(block: Block, answer: Sheet) -> Block:
    """A list with a mark behind what is the person's."""
    if isinstance(block, Items):
        return replace(block, texts=_with_marks(block.texts, answer.yours))
    if isinstance(block, Entry):
        return replace(block, items=_with_marks(block.items, answer.yours))
    return block


def _with_marks(texts: tuple[str, ...], yours: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"{text} {YOURS}" if text in yours else text for text in texts)


def _block(block: Block, look: Look) -> list[Any]:
    if isinstance(block, Paragraphs):
        return paragraphs(block.texts, look)
    if isinstance(block, Items):
        head = [indented(Text(block.title, style=QUIET))] if block.title else []
        return [*head, bullets(block.texts, look)]
    if isinstance(block, Pairs):
        return [facts(block.pairs, look, by=2)]
    parts: list[Any] = [indented(heading(block.title, block.aside))]
    parts += paragraphs(block.texts, look, by=4)
    if block.items:
        parts.append(bullets(block.items, look, by=4))
    if block.closing:
        parts.append(indented(Text(block.closing, style="italic", overflow="fold"), 4))
    return parts
