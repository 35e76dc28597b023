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
    return (
        f"{paths.display(Path(word).name)} is a file, not a {kind}",
        f"`careers {command} --from {shlex.quote(word)}` reads it as a CV",
    )


def refuse_files(words: Iterable[str]) -> None:
    """Raises UsageError for a word that names a file where a skill belongs."""
    if file := next(filter(is_cv_file, words), None):
        raise UsageError(*named_as_word(file, "skill", "match"))
