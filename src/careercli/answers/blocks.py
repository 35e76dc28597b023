"""What a section of a role is made of: blocks of text, which screens, Markdown and pages draw each in their way."""

from __future__ import annotations

from careercli.lazy_dataclass import dataclass
from careercli.page import Bullets, Facts, HeadedEntry


@dataclass(frozen=True)
class Paragraphs:
    """Running text."""

    texts: tuple[str, ...]


Block = Paragraphs | Bullets | Facts | HeadedEntry
