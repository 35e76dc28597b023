"""A comparison as Markdown: the sections of the screen, each list cut as there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import compare_rows, official_country
from careercli.answers.compare import MOST_COMMON, MOST_OWN, MOST_WORK
from careercli.answers.pay_in_places import surveys_words
from careercli.answers.pay_words import HOURLY_ONLY
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
    most = None if answer.in_full("work") else MOST_WORK
    if common or any(own.values()):
        lines += ["## What they do", ""]
        lines += _lists([(compare_rows.only_of(entry), own[entry.slug]) for entry in answer.entries], most)
        lines += _lists([(compare_rows.all_of(answer.entries), common)], most)
    lines += _tables(answer, titles)
    lines += _skills(answer)
    for key in ("pros", "cons"):
        if answer.everything or key in answer.parts:
            lines += [f"## {key.capitalize()}", ""]
            lines += _lists([(entry.role.title, getattr(entry.role, key)) for entry in answer.entries])
    if not answer.parts and not answer.everything:
        slugs = " ".join(entry.slug for entry in answer.entries)
        lines += [f"Every list in full: `careers compare {slugs} --full --format markdown`", ""]
    return "\n".join([*lines, *_sources(answer)]).rstrip() + "\n"


def _skills(answer: Comparison) -> list[str]:
    """What each role alone uses and knows, the most telling first, then what some and what all do."""
    skills = answer.skills
    if not (skills.common or skills.some or any(skills.only.values())):
        return []
    most_own, most_common = (None, None) if answer.in_full("skills") else (MOST_OWN, MOST_COMMON)
    own = [(compare_rows.only_of(entry), skills.only[entry.slug]) for entry in answer.entries]
    return [
        *("## Skills and tools", ""),
        *_lists([*own, ("In some of them", [shared.skill for shared in skills.some])], most_own),
        *_lists([(compare_rows.all_of(answer.entries), [shared.skill for shared in skills.common])], most_common),
    ]


def _tables(answer: Comparison, titles: Sequence[str]) -> list[str]:
    lines: list[str] = []
    every = [*answer.rows, *compare_rows.claimed_levels(answer.pay, answer.parts)]
    for section in compare_rows.SECTIONS:
        rows = [row for row in every if row.section == section]
        if rows:
            cells = tuple((row.label, *(row.words[entry.slug] or "–" for entry in answer.entries)) for row in rows)
            lines += [f"## {section}", "", markdown.of_table(Table(("", *titles), cells)).rstrip(), ""]
            if section == compare_rows.CONDITIONS:
                lines += [text.markdown_text(answer.conditions_source), ""]
    return lines


def _lists(groups: Sequence[tuple[str, Sequence[str]]], most: int | None = None) -> list[str]:
    """A heading and a list for each group that has something in it, of at most so many and how many there are more."""
    lines: list[str] = []
    for title, names in groups:
        if names:
            more = [f"- and {len(names) - most:,} more"] if most and len(names) > most else []
            listed = (f"- {text.markdown_text(name)}" for name in names[:most])
            lines += [f"### {text.markdown_text(title)}", "", *listed, *more, ""]
    return lines


def _sources(answer: Comparison) -> list[str]:
    """Whose the official figures are, and the sources of what the tables have."""
    records = [entry.role.statistics for entry in answer.entries if entry.role.statistics]
    named = dict.fromkeys(record.source for record in records)
    claims = dict.fromkeys(entry.role.salary.source for entry in answer.entries if entry.role.salary)
    surveyed = {place.area: None for role in answer.pay.roles for place in role.places}
    whose = official_country.note((record.country for record in records), (area.name for area in surveyed))
    of_places = (surveys_words(surveyed),) if surveyed else ()
    every = dict.fromkeys((*named, *of_places, *claims))
    sources = "; ".join(text.markdown_text(name) for name in every if name)
    marks = text.markdown_text(compare_rows.note_on_marks(answer.entries, answer.rows))
    by_hour = [
        role.title for role in answer.pay.roles if answer.has("pay") and any(r.hourly_only for r in role.records)
    ]
    computed = f"{text.markdown_text(text.natural_list(by_hour))}: {HOURLY_ONLY}" if by_hour else ""
    return [line for line in (marks, computed, whose, f"Sources: {sources}." if sources else "") if line]
