"""What a section of a role is made of: blocks of text, which screens, Markdown and pages draw each in their way."""

from __future__ import annotations

from careercli.lazy_dataclass import dataclass
from careercli.page import Bullets, Facts, HeadedEntry


@dataclass(frozen=True)
class Paragraphs:
    """Running text."""

    texts: tuple[str, ...]


Block = Paragraphs | Bullets | Facts | HeadedEntry


def of_paragraphs(text: str | None) -> tuple[Block, ...]:
    """A text as its paragraphs; nothing of none."""
    return (Paragraphs(tuple(part for part in text.split("\n") if part.strip())),) if text else ()


def of_texts(texts: tuple[str, ...]) -> tuple[Block, ...]:
    """Running texts, where there are some."""
    return (Paragraphs(texts),) if texts else ()


def of_items(texts: tuple[str, ...], title: str = "") -> tuple[Block, ...]:
    """A list, where it has items."""
    return (Bullets(texts, title),) if texts else ()


def of_pairs(*pairs: tuple[str, str | None]) -> tuple[Block, ...]:
    """Named values, those that are recorded."""
    recorded = tuple((name, value) for name, value in pairs if value)
    return (Facts(recorded),) if recorded else ()
