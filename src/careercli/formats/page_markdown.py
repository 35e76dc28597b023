"""A page as a text of Markdown, for who pastes it into a letter: the words of the page, without its looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careercli import page as pages
from careercli.formats import markdown
from careercli.table import Table
from careercli.text import markdown_text


def of_page(page: pages.Page) -> str:
    """The whole page: title, what stands above the sections, these under headings, and the foot."""
    lines = [f"# {_words(page.title)}", ""]
    lines += _paragraphs((page.kicker, *page.lede))
    lines += _blocks(page.opening, 2)
    lines += _blocks(page.sections, 2)
    lines += _paragraphs(page.foot)
    return "\n".join(lines).rstrip() + "\n"


def _words(text: str) -> str:
    """Text as Markdown shows it as it is; a command between backticks stays one."""
    return markdown_text(text).replace(r"\`", "`")


def _paragraphs(texts: Sequence[str]) -> list[str]:
    return [line for text in texts if text for line in (_words(text), "")]


def _blocks(blocks: Sequence[pages.Block], level: int) -> list[str]:
    """The lines of blocks; a picture is not put in words where a table beside it has the same figures."""
    in_table = any(isinstance(block, pages.Grid) for block in blocks)
    shown = (block for block in blocks if not (in_table and isinstance(block, pages.Picture)))
    return [line for block in shown for line in _block(block, level)]


def _block(block: pages.Block, level: int) -> list[str]:
    """The lines of a block; what has a heading has it of that level."""
    if isinstance(block, pages.Section):
        return [*_heading(block.heading, block.aside, level), *_blocks(block.blocks, level + 1)]
    if isinstance(block, pages.HeadedEntry):
        return [*_heading(block.title, block.aside, level), *_entry(block)]
    if isinstance(block, pages.Paragraph):
        return _paragraphs((block.text,))
    if isinstance(block, pages.Grid):
        return [markdown.of_table(Table(tuple(map(_words, block.columns)), block.rows)).rstrip(), ""]
    title = [f"**{_words(block.title)}**", ""] if isinstance(block, pages.Bullets) and block.title else []
    return [*title, *_listed(_items(block))]


def _heading(title: str, aside: str, level: int) -> list[str]:
    return [f"{'#' * level} {_words(f'{title}: {aside}' if aside else title)}", ""]


def _entry(entry: pages.HeadedEntry) -> list[str]:
    return [
        *_paragraphs(entry.texts),
        *_listed(map(_words, entry.items)),
        *_listed(_items(pages.Facts(entry.facts))),
        *_paragraphs((entry.closing,)),
    ]


def _listed(items: Iterator[str] | Sequence[str]) -> list[str]:
    """A list, and the empty line behind it; nothing for none."""
    lines = [f"- {item}" for item in items]
    return [*lines, ""] if lines else []


def _items(block: pages.Bullets | pages.Facts | pages.Tiles | pages.Links | pages.Picture) -> Iterator[str]:
    """What a list of a page holds, a line each."""
    if isinstance(block, pages.Bullets):
        yield from map(_words, block.items)
    elif isinstance(block, pages.Facts):
        yield from (f"{f'**{_words(name)}**: ' if name else ''}{_words(fact)}" for name, fact in block.pairs)
    elif isinstance(block, pages.Tiles):
        named = ((tile, f" ({tile.note})" if tile.note else "") for tile in block.tiles)
        yield from (f"**{_words(tile.label)}**: {_words(f'{tile.value}{note}')}" for tile, note in named)
    elif isinstance(block, pages.Links):
        yield from (_words("; ".join((f"{link.name} {link.url}".rstrip(), *link.facts))) for link in block.links)
    else:
        yield from (_words(f"{band.label}: {band.words}") for band in block.bands)
