"""Blocks of text in Markdown, and the sources that stand below a document."""

from __future__ import annotations

from collections.abc import Iterable

from careercli.answers.blocks import Block, Paragraphs
from careercli.page import Bullets, Facts, HeadedEntry
from careercli.text import markdown_text


def lines_of(block: Block, level: int = 3) -> list[str]:
    """The lines of a block, an empty one behind each paragraph and list; `level` is that of its heading."""
    if isinstance(block, Paragraphs):
        return [line for text in block.texts for line in (markdown_text(text), "")]
    if isinstance(block, Bullets):
        head = [f"**{markdown_text(block.title)}**", ""] if block.title else []
        return [*head, *(f"- {markdown_text(text)}" for text in block.items), ""]
    if isinstance(block, Facts):
        return [*(_pair(name, value) for name, value in block.pairs), ""]
    return _entry(block, level)


def _pair(name: str, value: str) -> str:
    return f"- **{markdown_text(name)}:** {markdown_text(value)}" if value else f"- **{markdown_text(name)}**"


def _entry(block: HeadedEntry, level: int) -> list[str]:
    lines = [
        f"{'#' * level} {markdown_text(block.title)}{f' ({markdown_text(block.aside)})' if block.aside else ''}",
        "",
    ]
    for text in block.texts:
        lines += [markdown_text(text), ""]
    if block.items:
        lines += [*(f"- {markdown_text(text)}" for text in block.items), ""]
    if block.closing:
        lines += [f"*{markdown_text(block.closing)}*", ""]
    return lines


def document(lines: Iterable[str], sources: Iterable[str | None] = ()) -> str:
    """Lines as a text, with the sources of what it says below, each once."""
    named = dict.fromkeys(source for source in sources if source)
    below = ["", f"Sources: {'; '.join(map(markdown_text, named))}."] if named else []
    return "\n".join([*"\n".join(lines).rstrip().split("\n"), *below]).strip("\n") + "\n"


def of_roles(titled: Iterable[tuple[str, Iterable[Block]]], empty: str) -> str:
    """A document of several roles: a heading each with its blocks, or the sentence that stands where there are none."""
    lines: list[str] = []
    for title, blocks in titled:
        written = [line for block in blocks for line in lines_of(block, 2)]
        lines += [f"# {markdown_text(title)}", "", *(written or [empty, ""])]
    return document(lines)
