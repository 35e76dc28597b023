"""A file that is typed where a role or a skill belongs: most probably a CV, which --from reads."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from pathlib import Path

from careercli import paths
from careercli.errors import UsageError

ENDINGS = frozenset((".docx", ".htm", ".html", ".json", ".md", ".odt", ".pdf", ".rtf", ".txt", ".yaml", ".yml"))
"""How files that may be a CV end. A skill may be called as another file: Node.js."""


def is_cv_file(word: str) -> bool:
    """Whether a word names a file that is there and may be a CV."""
    try:
        return Path(word).suffix.lower() in ENDINGS and Path(word).is_file()
    except (OSError, ValueError):  # a name that is too long, or that no file can have
        return False


def named_as_word(word: str, kind: str, command: str) -> tuple[str, str]:
    """The sentence and the hint for a file that stands where something of a kind ("role") belongs."""
    if is_role_file(Path(word)):
        checked = f"`careers validate {shlex.quote(word)}` checks it"
        return f"{paths.display(Path(word).name)} is a role file, not a {kind}", checked
    return (
        f"{paths.display(Path(word).name)} is a file, not a {kind}",
        f"`careers {command} --from {shlex.quote(word)}` reads it as a CV",
    )


def instead_of_command(words: Iterable[str]) -> tuple[str, str] | None:
    """The sentence and the hint for a file that stands where a command belongs; None where no word names one."""
    file = next(filter(is_cv_file, words), None)
    if file is None:
        return None
    name, given = paths.display(Path(file).name), shlex.quote(file)
    if is_role_file(Path(file)):
        return f"{name} is a role file, not a command", f"`careers validate {given}` checks it"
    return (
        f"{name} is a file, not a command",
        f"`careers profile import {given}` reads a CV into your profile, `careers match --from {given}` without "
        "keeping it",
    )


def is_role_file(file: Path) -> bool:
    """Whether a file is a role's by what stands in it."""
    from careercli.roles.role_text import MOST_LETTERS, is_role_text

    try:
        with file.open("rb") as stream:
            return is_role_text(stream.read(MOST_LETTERS).decode("utf-8", "replace"), file.name)
    except OSError:
        return False


def refuse_files(words: Iterable[str]) -> None:
    """Raises UsageError for a word that names a file where a skill belongs."""
    if file := next(filter(is_cv_file, words), None):
        raise UsageError(*named_as_word(file, "skill", "match"))
