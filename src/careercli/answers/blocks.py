"""What a section of a role is made of: blocks of text, which screens and Markdown draw each in their way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraphs:
    """Running text."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Items:
    """A list; with a title of its own where a section has several."""

    texts: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True)
class Pairs:
    """Facts with their names."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class HeadedEntry:
    """A headed entry of a section: a tier, a case, a question. `aside` stands beside the title."""

    title: str
    aside: str = ""
    texts: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    closing: str = ""


Block = Paragraphs | Items | Pairs | HeadedEntry
