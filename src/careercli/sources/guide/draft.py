"""What is being gathered from a guide: values by key, where each line went, and notes for the person.

A line is placed when all that it says stands in the role (or when it is a heading or a divider). The first figure of
a kind wins; another that says something else is left over and noted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.sources.guide.text import Line

NAME, TEXT = 300, 20_000
"""Longest name and longest text of a role file, in characters (roles.model)."""
_MOST = {"tiers": 50, "day": 100, "skill_map": 50, "case_studies": 200, "faq": 500, "related": 500, "sources": 190}
_MANY = 2_000


@dataclass(frozen=True)
class MedianBadge:
    """A median salary on top of the page, held back until the section on pay says in which currency it is.

    `label` is the line of its label: the same as `line`, or the one beside it.
    """

    line: Line
    label: Line
    value: float


class Draft:
    """The role so far. Keys are written with dots, as `salary.levels.entry`; `document` nests them."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.notes: list[str] = []
        self._where: dict[int, str] = {}
        self.salary_kept = False
        self.median_badge: MedianBadge | None = None

    # Where the lines went

    def place(self, key: str, *lines: Line) -> None:
        """Records that the lines stand under a key now."""
        for line in lines:
            self._where[line.position] = key

    def where(self, line: Line) -> str:
        """The key that a line went to, "" if it was not placed."""
        return self._where.get(line.position, "")

    def note(self, message: str, line: Line | None = None) -> None:
        """Something that the person should know, with the line that it is about."""
        self.notes.append(f"line {line.number}: {message}" if line else message)

    # Values

    def size(self) -> int:
        """How many values there are, each entry of a list counted beside the list."""
        return len(self.values) + sum(len(value) for value in self.values.values() if isinstance(value, list))

    def put(self, key: str, value: Any, *lines: Line) -> bool:
        """A single value. If the key has another one, the first stays, and the lines stay unplaced: False."""
        first = self.values.setdefault(key, value)
        if first != value:
            self.note(f"{key} is also given as {_formatted(value)}; {_formatted(first)} is kept", lines[0])
            return False
        self.place(key, *lines)
        return True

    def add(self, key: str, value: Any, *lines: Line) -> bool:
        """One more entry of a list; False, and the lines stay unplaced, if the list is full."""
        entries = self.values.setdefault(key, [])
        if len(entries) >= _MOST.get(key, _MANY):
            return False
        entries.append(value)
        self.place(key, *lines)
        return True

    def name(self, key: str, line: Line) -> bool:
        """A line as an entry of a list of names; one that is too long for a name stays unplaced."""
        return len(line.text) <= NAME and self.add(key, line.text, line)

    def paragraphs(self, key: str, lines: list[Line]) -> None:
        """Lines as entries of a list of texts."""
        for line in lines:
            if len(line.text) <= TEXT:
                self.add(key, line.text, line)

    def text(self, key: str, lines: list[Line]) -> None:
        """Lines as one text, a paragraph each, behind what is there already; as many as fit."""
        for line in lines:
            paragraph = f"• {line.text}" if line.bullet else line.text
            joined = f"{self.values[key]}\n{paragraph}" if key in self.values else paragraph
            if len(joined) <= TEXT:
                self.values[key] = joined
                self.place(key, line)


def _formatted(value: Any) -> str:
    return f"{value:.12g}" if isinstance(value, float) else f"{value}"[:60]


def sentence(line: Line) -> bool:
    """True if a line reads like running text, not like a name or a label."""
    return line.text[-1:] in ".!?:…" or len(line.text.split()) > 14


def leads_to_list(line: Line) -> bool:
    """True if a line says nothing but that a list follows, as `In this role, you will:`"""
    words = line.text.split()
    return line.text.endswith(":") and len(words) <= 12 and not any(word[-1] in ".!?" for word in words)


def document(values: dict[str, Any]) -> dict[str, Any]:
    """Dotted keys to the nested mappings of a role file."""
    nested: dict[str, Any] = {}
    for key, value in values.items():
        *outer, last = key.split(".")
        inner = nested
        for part in outer:
            inner = inner.setdefault(part, {})
        inner[last] = value
    return nested
