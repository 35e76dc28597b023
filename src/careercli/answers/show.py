"""A role, whole or in part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.catalog.catalog import Entry
from careercli.roles.indexed import plain
from careercli.table import Table
from careercli.text import NOT_RECORDED, heading, markdown_text

if TYPE_CHECKING:
    from careercli.answers.blocks import Block
    from careercli.answers.salary import RolePay
    from careercli.answers.sections import Section


@dataclass(frozen=True)
class Sheet(Answer):
    """A role, and which of its sections were asked for (none: a glance; `full`: all).

    `yours` are the phrases that name a skill of the person's, which screens mark.
    """

    entry: Entry
    keys: tuple[str, ...] = ()
    full: bool = False
    yours: frozenset[str] = frozenset()

    @property
    def sections(self) -> list[Section]:
        """The sections asked for, or all that have something in them."""
        from careercli.answers import sections

        if self.keys:
            return [sections.section(self.entry.role, key) for key in self.keys]
        return sections.sections(self.entry.role)

    @property
    def sections_to_read(self) -> list[Section]:
        """The sections for a reader: with all of them asked for, a list that stands there by kind too is left out."""
        from careercli.answers import sections

        if self.keys:
            return self.sections
        again = sections.listed_by_kind(self.entry.role)
        return [part for part in self.sections if part.key not in again]

    @property
    def missing_sections(self) -> list[str]:
        """The headings, in lower case, of the sections of which nothing is recorded."""
        from careercli.answers import sections

        return [
            sections.HEADINGS.get(key, heading(key)).lower()
            for key in sections.NAMES
            if not sections.section(self.entry.role, key).blocks
        ]

    @property
    def pay(self) -> RolePay:
        """The guide's and the official pay a year."""
        from careercli.answers import salary

        return salary.pay([self.entry]).roles[0]

    @property
    def growth_disagrees(self) -> bool:
        """True if one growth is a rise and the other is not, and `careers check` would not call them the same."""
        from careercli.answers.check import same_growth

        role = self.entry.role
        claimed = role.outlook.growth_percent if role.outlook else None
        official = role.statistics.growth_percent if role.statistics else None
        if claimed is None or official is None:
            return False
        return (claimed > 0) != (official > 0) and not same_growth(claimed, official)

    def to_dict(self) -> dict[str, Any]:
        """The role's keys with `slug` and `origin` in front, or just the sections asked for.

        For several occupations that are published as one, also `counts`: which.
        """
        keys: dict[str, Any] = plain(self.entry.role)
        if self.keys:
            keys = {key: keys[key] for key in self.keys}
        if self.entry.counts:
            keys = {"counts": [vars(part) for part in self.entry.counts], **keys}
        return {"slug": self.entry.slug, "origin": self.entry.origin, **keys}

    def to_table(self) -> Table:
        """A row for each fact, entry and paragraph: section, name, text."""
        rows = [("title", "", self.entry.role.title)] if not self.keys else []
        rows += [("counts", part.code, part.title) for part in self.entry.counts]
        for part in self.sections:
            rows += [(part.key, name, text) for name, text in _rows(part)]
        return Table(("section", "name", "text"), tuple(rows))

    def to_markdown(self) -> str:
        """The role as a text with headings, as a handout."""
        from careercli.answers.blocks import Paragraphs

        lines = [f"# {markdown_text(self.entry.role.title)}", ""]
        for part in self.sections_to_read:
            lines += [f"## {markdown_text(part.heading)}", ""]
            for block in part.blocks or (Paragraphs((NOT_RECORDED,)),):
                lines += _markdown(block)
        return "\n".join(lines).rstrip() + "\n"


def _rows(part: Section) -> list[tuple[str, str]]:
    """The texts of a section, each as (name, text); a text without a name has an empty one."""
    from careercli.answers.blocks import Items, Pairs, Paragraphs

    rows: list[tuple[str, str]] = []
    for block in part.blocks:
        if isinstance(block, Paragraphs):
            rows += [("", text) for text in block.texts]
        elif isinstance(block, Items):
            rows += [(block.title, text) for text in block.texts]
        elif isinstance(block, Pairs):
            rows += list(block.pairs)
        else:
            texts = [text for text in (block.aside, *block.texts, *block.items, block.closing) if text]
            rows += [(block.title, text) for text in texts] or [(block.title, "")]
    return rows


def _markdown(block: Block) -> list[str]:
    """The lines of a block in Markdown, an empty one behind each paragraph and list."""
    from careercli.answers.blocks import Items, Pairs, Paragraphs

    if isinstance(block, Paragraphs):
        return [line for text in block.texts for line in (markdown_text(text), "")]
    if isinstance(block, Items):
        head = [f"**{markdown_text(block.title)}**", ""] if block.title else []
        return [*head, *(f"- {markdown_text(text)}" for text in block.texts), ""]
    if isinstance(block, Pairs):
        return [*(f"- **{markdown_text(name)}:** {markdown_text(value)}" for name, value in block.pairs), ""]
    lines = [f"### {markdown_text(block.title)}{f' ({markdown_text(block.aside)})' if block.aside else ''}", ""]
    for text in block.texts:
        lines += [markdown_text(text), ""]
    if block.items:
        lines += [*(f"- {markdown_text(text)}" for text in block.items), ""]
    if block.closing:
        lines += [f"*{markdown_text(block.closing)}*", ""]
    return lines
