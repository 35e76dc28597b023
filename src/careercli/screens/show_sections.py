"""The screen of `careers show --section` and `--full`: parts of a role, told in full."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rich.text import Text

from careercli import offered, text
from careercli.answers import glance, overtaken
from careercli.answers.blocks import Block, Paragraphs
from careercli.answers.section_blocks import education
from careercli.answers.sections import MOST_LISTED, Section
from careercli.answers.show import Sheet
from careercli.page import Bullets, Facts, HeadedEntry
from careercli.screens import day, tiers
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    WARN,
    YOURS,
    Console,
    bullets,
    dim,
    facts,
    heading,
    indented,
    next_commands,
    not_recorded,
    paragraphs,
)
from careercli.screens.note import on_role
from careercli.screens.show_parts import says

STYLES = {
    **dict.fromkeys(("salary", "outlook", "demand", "balance"), CLAIM),
    **dict.fromkeys(("statistics", "job_zone", "interests", "conditions"), RECORD),
}
"""The colours of facts that a guide claims, and of those on the record."""
WAYS = ("entry_path", "education")
"""The sections that tell how one gets in: what comes next is the way from one's own job."""


def sections_in_full(answer: Sheet, console: Console) -> list[Any]:
    """The sections asked for, or all; with all, their names at the beginning and what is not recorded at the end."""
    role = answer.entry.role
    sections = answer.abridged_sections
    kept = answer.kept
    star = " · starred" if kept and kept.starred else ""
    parts: list[Any] = [heading(role.title, f"{answer.entry.slug}{star}")]
    if answer.entry.counts:
        parts.append(indented(dim(text.counted_words(answer.entry.counts))))
    if answer.full:
        parts += [Text(""), *_contents(answer, sections, console)]
        if kept and kept.notes:
            parts += [Text(""), *on_role(kept.notes, answer.entry.slug, console, full=True)]
    for section in sections:
        source = glance.whose(role, section.key) if section.blocks and section.key != "sources" else ""
        named = [says(source)] if source and source not in section.heading else []
        aside = " · ".join([*named, *([f"-s {_option(section)}"] if answer.full else [])])
        parts += [Text(""), heading(section.heading, aside)]
        if section.instead_of:
            parts.append(indented(dim(f"{section.instead_of}: {text.NOT_RECORDED}. Here is what is recorded.")))
        parts += [indented(Text(mark, WARN, overflow="fold")) for mark in overtaken.marks(role, section.key)]
        parts += _section(answer, section, console)
    if answer.full:
        headings = answer.missing_sections
        if headings:
            parts += [Text(""), dim(f"Not recorded: {'; '.join(headings)}.")]
    elif any(section.key in WAYS for section in sections):
        slug = answer.entry.slug
        commands = [
            (f"careers path YOUR-ROLE {slug}", "ways there, with study and licenses"),
            (f"careers show {slug} -s sources", "every source, with its date"),
        ]
        parts += [Text(""), next_commands(commands, console)]
    return parts


def _option(section: Section) -> str:
    """A section as `-s` takes it."""
    return section.key.replace("_", "-")


def _contents(answer: Sheet, sections: list[Section], console: Console) -> list[Any]:
    """The names of the sections, and how to see one alone."""
    names = ", ".join(map(_option, sections))
    return [
        heading("Contents", f"one alone: {offered.command(f'careers show {answer.entry.slug} -s NAME')}"),
        *paragraphs([names], console),
    ]


def _section(answer: Sheet, section: Section, console: Console) -> list[Any]:
    role = answer.entry.role
    if not section.blocks:
        return [indented(not_recorded())]
    if section.key == "tiers":
        return tiers.ladder(role.tiers, console)
    if section.key == "day":
        return day.timeline(role.day, console)
    if section.key == "aliases" and answer.full:
        most = MOST_LISTED["aliases"]
        more = "; --section aliases names all" if len(role.aliases) > most else ""
        return paragraphs([text.abridged(role.aliases, most) + more], console)
    parts: list[Any] = []
    for block in education(role, text.percent) if section.key == "education" else section.blocks:
        if parts and not isinstance(block, Facts):
            parts.append(Text(""))
        parts += _block(_with_own_marks(block, answer), console, STYLES.get(section.key, ""))
    return parts


def _with_own_marks(block: Block, answer: Sheet) -> Block:
    """A list with a mark behind what is the person's."""
    if isinstance(block, Bullets | HeadedEntry):
        return replace(block, items=_mark_own(block.items, answer.yours))
    return block


def _mark_own(texts: tuple[str, ...], yours: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"{text} {YOURS}" if text in yours else text for text in texts)


def _block(block: Block, console: Console, style: str) -> list[Any]:
    if isinstance(block, Paragraphs):
        return paragraphs(block.texts, console)
    if isinstance(block, Bullets):
        head = [indented(Text(block.title, style=QUIET))] if block.title else []
        return [*head, bullets(block.items, console)]
    if isinstance(block, Facts):
        return [facts([(name, Text(words, style, overflow="fold")) for name, words in block.pairs], console, by=2)]
    parts: list[Any] = [indented(heading(block.title, block.aside))]
    parts += paragraphs(block.texts, console, by=4)
    if block.items:
        parts.append(bullets(block.items, console, by=4))
    if block.closing:
        parts.append(indented(Text(block.closing, style="italic", overflow="fold"), 4))
    return parts
