"""Two to six roles side by side, on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import compare_rows
from careercli.answers.pages import outlook, pay, sources
from careercli.answers.pages.pay import NONE
from careercli.page import Block, Bullets, Facts, Grid, Page, Paragraph, Section

if TYPE_CHECKING:
    from careercli.answers.compare import Comparison
    from careercli.answers.compare_skills import SharedSkill

_DRAWN = (compare_rows.PAY, compare_rows.THERE)
MOST_NAMES = 12
"""Skills of a kind that a handout names; `compare` has all."""


def page(answer: Comparison) -> Page:
    """The whole answer, in the parts asked for."""
    titles = [entry.role.title for entry in answer.entries]
    made = work(answer)
    made += _tables(answer, titles)
    made += skills(answer)
    if answer.has("pay") or answer.has("growth"):
        made += outlook.claims(answer.entries)
    for key in ("pros", "cons"):
        if answer.everything or key in answer.parts:
            lists = tuple(
                Bullets(getattr(entry.role, key), entry.role.title)
                for entry in answer.entries
                if getattr(entry.role, key)
            )
            made += [Section(key.capitalize(), lists)] if lists else []
    made += sources.sections(answer.entries)
    return Page(text.natural_list(titles), tuple(made), "Side by side")


def _tables(answer: Comparison, titles: list[str]) -> list[Section]:
    """The facts in words, with pay and places drawn at their place among them."""
    made = []
    for heading in compare_rows.SECTIONS:
        if heading == compare_rows.PAY and answer.has("pay"):
            made.append(Section("Pay", pay.blocks(answer.pay.roles)))
        rows = [row for row in answer.rows if row.section == heading and heading not in _DRAWN]
        if rows:
            cells = tuple((row.label, *(row.words[entry.slug] or NONE for entry in answer.entries)) for row in rows)
            of_conditions = heading == compare_rows.CONDITIONS
            marks = compare_rows.note_on_marks(answer.entries, rows)
            said = answer.conditions_source if of_conditions else marks
            notes = (Paragraph(said, "quiet"),) if said else ()
            made.append(Section(heading, (Grid(heading, ("", *titles), cells), *notes)))
    return made


def work(answer: Comparison, most: int | None = None) -> list[Section]:
    """What one does in all the roles, and in one alone."""
    common, own = answer.work
    lists: list[Block] = [Bullets(common[:most], compare_rows.all_of(answer.entries))] if common else []
    lists += [
        Bullets(own[entry.slug][:most], compare_rows.only_of(entry)) for entry in answer.entries if own[entry.slug]
    ]
    return [Section("What they do", tuple(lists))] if lists else []


def skills(answer: Comparison, most: int | None = None) -> list[Section]:
    """Skills and tools that one role alone has, that some have, and that all have; cut, only those that tell it."""
    shared = answer.skills

    def named_of(skills: tuple[SharedSkill, ...]) -> tuple[str, ...]:
        return tuple(skill.skill for skill in skills) if most is None else shared.telling(skills)

    def listed(names: tuple[str, ...]) -> str:
        return "; ".join(names) if most is None else text.abridged(names[:most], most)

    named = [
        *((compare_rows.only_of(entry), shared.only.get(entry.slug, ())) for entry in answer.entries),
        ("In some of them", named_of(shared.some)),
        (compare_rows.all_of(answer.entries), named_of(shared.common)),
    ]
    pairs = tuple((name, listed(names)) for name, names in named if names)
    return [Section("Skills and tools, in common and apart", (Facts(pairs),))] if pairs else []
