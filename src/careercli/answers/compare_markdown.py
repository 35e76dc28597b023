"""A comparison as Markdown: the sections of the screen, with every list in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import compare_rows, official_country
from careercli.formats import markdown
from careercli.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.answers.compare import Comparison


def text_of(answer: Comparison) -> str:
    """The whole text."""
    titles = [entry.role.title for entry in answer.entries]
    lines = [f"# {text.markdown_text(text.natural_list(titles))}", ""]
    common, own = answer.work
    if common or any(own.values()):
        lines += ["## What they do", ""]
        lines += _lists([(f"Only {entry.role.title}", own[entry.slug]) for entry in answer.entries])
        lines += _lists([("All of them", common)])
    lines += _tables(answer, titles)
    skills = answer.skills
    if skills.common or skills.some or any(skills.only.values()):
        lines += ["## Skills and tools", ""]
        lines += _lists([(f"Only {entry.role.title}", skills.only[entry.slug]) for entry in answer.entries])
        lines += _lists([("In some of them", [shared.skill for shared in skills.some])])
        lines += _lists([("All of them", [shared.skill for shared in skills.common])])
    for key in ("pros", "cons"):
        if answer.everything or key in answer.parts:
            lines += [f"## {key.capitalize()}", ""]
            lines += _lists([(entry.role.title, getattr(entry.role, key)) for entry in answer.entries])
    return "\n".join([*lines, *_sources(answer)]).rstrip() + "\n"


def _tables(answer: Comparison, titles: Sequence[str]) -> list[str]:
    lines: list[str] = []
    for section in compare_rows.SECTIONS:
        rows = [row for row in answer.rows if row.section == section]
        if rows:
            cells = tuple((row.label, *(row.words[entry.slug] or "–" for entry in answer.entries)) for row in rows)
            lines += [f"## {section}", "", markdown.of_table(Table(("", *titles), cells)).rstrip(), ""]
    return lines


def _lists(groups: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    """A heading and a list for each group that has something in it."""
    return [
        line
        for title, names in groups
        if names
        for line in (f"### {text.markdown_text(title)}", "", *(f"- {text.markdown_text(name)}" for name in names), "")
    ]


def _sources(answer: Comparison) -> list[str]:
    """Whose the official figures are, and the sources of what the tables have."""
    records = [entry.role.statistics for entry in answer.entries if entry.role.statistics]
    whose = official_country.note(record.country for record in records)
    named = dict.fromkeys(record.source for record in records)
    claims = dict.fromkeys(entry.role.salary.source for entry in answer.entries if entry.role.salary)
    sources = "; ".join(text.markdown_text(name) for name in (*named, *claims) if name)
    return [line for line in (whose, f"Sources: {sources}." if sources else "") if line]
