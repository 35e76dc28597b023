"""What a person keeps of the catalogue: the roles that they starred, and their notes on roles.

It is plain YAML beside the profile, and laid over the catalogue by slug: no role file is touched, so updates of the
catalogue still come through. It is read with the same care as a role file, and never leaves this machine.
"""

# As in roles/model.py, annotations are evaluated at once: has_unknown_keys looks at them.
import contextlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta

from careercli import paths
from careercli import text as wording
from careercli.errors import CareersError
from careercli.lazy_dataclass import dataclass
from careercli.profile import own_file
from careercli.roles.model import Slug, Text

Day = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\n)")]

MAX_STARS = 1_000
MAX_NOTES = 2_000
LONGEST_NOTE = 2_000
"""Characters of a note that is added on the command line."""
HINT = "it is plain YAML: fix it in an editor, or move it away, and `careers star` and `careers note` begin a new one"
TEMPLATE = """\
# The roles you starred, and your notes on roles, by slug. This file is yours alone and never leaves this machine.
stars: []
notes: []
"""


@dataclass(frozen=True, kw_only=True)
class Note:
    """A note on a role, and the day on which it was written (2026-05-12), if known."""

    role: Slug
    date: Day | None = None
    text: Text


@dataclass(frozen=True, kw_only=True)
class StarsAndNotes:
    """The file. Nothing in it has to be there."""

    stars: Annotated[tuple[Slug, ...], Meta(max_length=MAX_STARS)] = ()
    notes: Annotated[tuple[Note, ...], Meta(max_length=MAX_NOTES)] = ()

    def of(self, slug: str) -> tuple[Note, ...]:
        """The notes on a role, the oldest first."""
        return tuple(note for note in self.notes if note.role == slug)


def load() -> StarsAndNotes:
    """What is kept; nothing where there is no file. Raises CareersError with the place of what is wrong."""
    path = paths.user_kept()
    raw = own_file.read(path, HINT)
    return StarsAndNotes() if raw is None else parse(raw, paths.display(path))


def parse(raw: bytes, file_name: str) -> StarsAndNotes:
    """What some bytes hold; `file_name` is for errors. Raises CareersError with line and column."""
    return own_file.parse(raw, file_name, StarsAndNotes, HINT)


def star(slugs: Iterable[str]) -> tuple[str, ...]:
    """Stars roles, behind those that are starred; the slugs that were not yet. Raises CareersError."""
    with _locked() as (path, before, kept):
        fresh = tuple(slug for slug in dict.fromkeys(slugs) if slug not in kept.stars)
        if len(kept.stars) + len(fresh) > MAX_STARS:
            raise CareersError(f"at most {MAX_STARS:,} roles can be starred", "`careers star` lists those that are")
        if fresh:
            _save(path, before, StarsAndNotes(stars=(*kept.stars, *fresh), notes=kept.notes), "stars", added=fresh)
    return fresh


def unstar(slugs: Collection[str]) -> tuple[str, ...]:
    """Takes stars off roles; the slugs that had one. Raises CareersError."""
    with _locked() as (path, before, kept):
        positions = [position for position, slug in enumerate(kept.stars) if slug in slugs]
        if positions:
            left = tuple(slug for slug in kept.stars if slug not in slugs)
            _save(path, before, StarsAndNotes(stars=left, notes=kept.notes), "stars", removed=positions)
    return tuple(dict.fromkeys(kept.stars[position] for position in positions))


def add_note(slug: str, text: str, day: str) -> Note:
    """Adds a note on a role, behind all others; blanks and line ends in it become single blanks. Raises CareersError.

    `day` is the day on which it is written, as 2026-05-12.
    """
    clean = " ".join(wording.blank(text).split())
    if not clean:
        raise CareersError("a note needs some words", f'for example, `careers note {slug} "open day in May"`')
    if len(clean) > LONGEST_NOTE:
        message = f"a note has at most {LONGEST_NOTE:,} characters, this one has {len(clean):,}"
        raise CareersError(message, "shorten it, or split it in two")
    note = Note(role=slug, date=day, text=clean)
    with _locked() as (path, before, kept):
        if len(kept.notes) >= MAX_NOTES:
            raise CareersError(f"at most {MAX_NOTES:,} notes can be kept", "`careers note` lists those that are")
        _save(path, before, StarsAndNotes(stars=kept.stars, notes=(*kept.notes, note)), "notes", added=(note,))
    return note


def remove_notes(slug: str, numbers: Collection[int] | None) -> tuple[Note, ...]:
    """Takes the notes of a role with these numbers (from 1; None: all) out, and gives them.

    Raises CareersError, also for a number that no note of it has; nothing is taken out then.
    """
    with _locked() as (path, before, kept):
        positions = [position for position, note in enumerate(kept.notes) if note.role == slug]
        if wrong := sorted(number for number in numbers or () if not 1 <= number <= len(positions)):
            if not positions:
                raise CareersError(f"{slug} has no notes", f'`careers note {slug} "a word or two"` adds one')
            count = wording.count(len(positions), "note")
            raise CareersError(
                f"{slug} has {count}, but none with number {wrong[0]}", f"`careers note {slug}` lists them"
            )
        chosen = positions if numbers is None else [positions[number - 1] for number in sorted(set(numbers))]
        if chosen:
            left = tuple(note for position, note in enumerate(kept.notes) if position not in chosen)
            _save(path, before, StarsAndNotes(stars=kept.stars, notes=left), "notes", removed=chosen)
    return tuple(kept.notes[position] for position in chosen)


@contextlib.contextmanager
def _locked() -> Iterator[tuple[Path, bytes, StarsAndNotes]]:
    """Context manager: the file's path, its bytes (the template's where there is none) and what they hold.

    Nobody else changes it meanwhile. Raises CareersError if it cannot be read or locked.
    """
    path = paths.user_kept()
    with own_file.locked(path, HINT) as raw:
        before = TEMPLATE.encode() if raw is None else raw
        yield path, before, parse(before, paths.display(path))


def _save(
    path: Path,
    before: bytes,
    expected: StarsAndNotes,
    name: str,
    *,
    added: Sequence[Any] = (),
    removed: Sequence[int] = (),
) -> None:
    """Writes the file with a list changed, every other byte as it was. Raises CareersError."""
    file_name = paths.display(path)
    data = own_file.with_list(
        before, name, expected, lambda raw: parse(raw, file_name), file_name, added=added, removed=removed
    )
    own_file.write(path, data)
