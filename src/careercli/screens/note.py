"""The screen of `careers note`, and the lines of notes that `show` has too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli.answers.note import Notes
from careercli.screens.console import Console, dim, facts, heading, indented, next_commands, role_heading, shorten

if TYPE_CHECKING:
    from careercli.profile.kept import Note

SHOWN, LETTERS = 5, 300
"""How many notes the glance of a role has, the newest, and how much of each."""


def screen(answer: Notes, console: Console) -> list[Any]:
    """Each role's notes with the numbers by which they can be removed."""
    parts: list[Any] = [heading("Your notes", answer.file)]
    for role in answer.roles:
        title = role_heading(role.title, role.slug, console) if role.title else heading(role.slug, "no longer a role")
        parts += [Text(""), title]
        numbered = [(f"{number}{_day(note, ', ')}", note.text) for number, note in enumerate(role.notes, 1)]
        parts.append(facts(numbered, console, by=2) if numbered else indented(dim("no note")))
    if not answer.roles:
        parts.append(indented(dim("no note yet")))
    slug = next((role.slug for role in answer.roles if role.title), "ROLE")
    asked = [(f'careers note {slug} "TEXT"', "add a note")]
    if any(role.notes for role in answer.roles):
        asked.append((f"careers note {slug} --remove 1", "remove one"))
    return [*parts, Text(""), next_commands(asked, console)]


def on_role(notes: Sequence[Note], slug: str, console: Console, *, full: bool = False) -> list[Any]:
    """The person's notes on a role for its own screen: the newest, or all of them; no lines where there are none."""
    if not notes:
        return []
    shown = notes if full else notes[-SHOWN:]
    pairs = [(_day(note) or "Undated", note.text if full else shorten(note.text, LETTERS)) for note in shown]
    left = len(notes) - len(shown)
    more = [indented(dim(f"and {left} more: careers note {slug}"))] if left else []
    return [heading("Your notes"), facts(pairs, console, by=2), *more]


def _day(note: Note, before: str = "") -> str:
    """The day of a note as it is written, behind `before`; empty without one."""
    from careercli.roles import releases  # a role without notes does not need it

    return f"{before}{releases.day_words(note.date)}" if note.date else ""
